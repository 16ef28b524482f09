package no.stillas.hub.judgement;

import com.google.protobuf.ProtocolMessageEnum;
import java.util.List;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.regelverk.v1.Relasjon;
import no.stillas.proto.regelverk.v1.Vilkaar;

/** The conditions of one rule as masks. All of them are about the case and its child, so they are read once a case. */
final class CompiledConditions {
    /** What the conditions say of a case. */
    enum Svar {
        OPPFYLT, IKKE_OPPFYLT,
        /** Fulfilled but for something that must be known to be false and is not known. */
        UAVKLART
    }

    private final boolean attestasjon;
    private final boolean fare;
    private final boolean bareAnonymt;
    private final boolean ugradert;
    private final boolean utenVold;
    private final boolean inhabil;
    private final int fraAlder;
    private final int underAlder;
    private final int omsorg;
    private final int ikkeOmsorg;
    /** What must be true, and what must not, by kind as in {@link Case#sant}. */
    final long[] sant;
    final long[] ikkeSant;
    private final long enAv;
    private final long avklartNei;
    private final long personAvklartNei;

    CompiledConditions(Vilkaar vilkaar) {
        this.attestasjon = vilkaar.getAttestasjon();
        this.fare = vilkaar.getFare();
        this.bareAnonymt = vilkaar.getBareAnonymt();
        this.ugradert = vilkaar.getUgradert();
        this.utenVold = vilkaar.getUtenVold();
        this.inhabil = vilkaar.getInhabil();
        this.fraAlder = vilkaar.hasFraAlder() ? vilkaar.getFraAlder() : Integer.MIN_VALUE;
        this.underAlder = vilkaar.hasUnderAlder() ? vilkaar.getUnderAlder() : Integer.MAX_VALUE;
        this.omsorg = (int) maske(vilkaar.getOmsorgList());
        this.ikkeOmsorg = (int) maske(vilkaar.getIkkeOmsorgList());
        this.enAv = maske(vilkaar.getEnAvList());
        this.avklartNei = maske(vilkaar.getAvklartNeiList());
        this.personAvklartNei = maske(vilkaar.getPersonAvklartNeiList());
        this.sant = new long[] {maske(vilkaar.getAvsenderErList()), maske(vilkaar.getMottakerErList()),
                maske(vilkaar.getKreverList()), maske(vilkaar.getPersonKreverList())};
        this.ikkeSant = new long[] {maske(vilkaar.getAvsenderErIkkeList()), maske(vilkaar.getMottakerErIkkeList()),
                maske(vilkaar.getUtelukkerList()) | avklartNei, maske(vilkaar.getPersonUtelukkerList()) | personAvklartNei};
    }

    static long maske(List<? extends ProtocolMessageEnum> verdier) {
        long maske = 0;
        for (ProtocolMessageEnum verdi : verdier) {
            maske |= 1L << verdi.getNumber();
        }
        return maske;
    }

    boolean attestasjon() {
        return attestasjon;
    }

    boolean fare() {
        return fare;
    }

    /** Whether these never leave open what must be known. */
    boolean alltidAvklart() {
        return avklartNei == 0 && personAvklartNei == 0;
    }

    /** Whether all that must be known for the others must be known for these too. */
    boolean avklarer(CompiledConditions andre) {
        return alle(andre.avklartNei, avklartNei) && alle(andre.personAvklartNei, personAvklartNei);
    }

    /** Whether the others are fulfilled, or left open, in every case in which these are. Never says so where it may not be. */
    boolean medfoerer(CompiledConditions andre) {
        return andre.fraAlder <= fraAlder && andre.underAlder >= underAlder
                && alle(situasjoner(), andre.situasjoner())
                && omfatter(sant, andre.sant) && omfatter(ikkeSant, andre.ikkeSant)
                && (andre.enAv == 0 || (andre.enAv & sant[Case.SAKEN]) != 0 || enAv != 0 && alle(enAv, andre.enAv))
                && (!andre.fare || fare) && (!andre.bareAnonymt || bareAnonymt) && (!andre.ugradert || ugradert)
                && (!andre.utenVold || utenVold) && (!andre.inhabil || inhabil);
    }

    private static boolean omfatter(long[] disse, long[] andre) {
        for (int i = 0; i < disse.length; i++) {
            if (!alle(andre[i], disse[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean alle(long disse, long blant) {
        return (disse & ~blant) == 0;
    }

    /** Care situations that fulfil; one that is not known is the first. */
    private int situasjoner() {
        int nevnt = omsorg == 0 ? ~0 : omsorg;
        return ikkeOmsorg == 0 ? nevnt : nevnt & ~ikkeOmsorg & ~1;
    }

    /**
     * Reads the case.
     *
     * @param plikt for a duty of the first kind an unknown age fulfils: the child may be unnamed
     */
    Svar les(Case sak, boolean plikt) {
        for (int i = 0; i < sant.length; i++) {
            if (!alle(sant[i], sak.sant[i]) || (ikkeSant[i] & sak.sant[i]) != 0) {
                return Svar.IKKE_OPPFYLT;
            }
        }
        if (enAv != 0 && (sak.sant[Case.SAKEN] & enAv) == 0
                || omsorg != 0 && (omsorg & 1 << sak.omsorg) == 0
                || ikkeOmsorg != 0 && (sak.omsorg == 0 || (ikkeOmsorg & 1 << sak.omsorg) != 0)
                || !alder(sak, plikt) || !saerlige(sak)) {
            return Svar.IKKE_OPPFYLT;
        }
        return !alle(avklartNei, sak.usanne) || !alle(personAvklartNei, sak.barnetsUsanne) ? Svar.UAVKLART : Svar.OPPFYLT;
    }

    private boolean alder(Case sak, boolean plikt) {
        if (fraAlder == Integer.MIN_VALUE && underAlder == Integer.MAX_VALUE) {
            return true;
        }
        return sak.alder == Ages.UKJENT ? plikt : fraAlder <= sak.alder && sak.alder < underAlder;
    }

    private boolean saerlige(Case sak) {
        return (!fare || sak.fare)
                && (!bareAnonymt || sak.bareAnonymt())
                && (!ugradert || sak.gradering == Gradering.GRADERING_INGEN)
                && (!utenVold || !sak.har(Kategori.KATEGORI_VOL))
                && (!inhabil || inhabil(sak.facts.relasjon()));
    }

    private static boolean inhabil(Relasjon relasjon) {
        return relasjon != Relasjon.RELASJON_UNSPECIFIED && relasjon != Relasjon.RELASJON_INGEN;
    }
}
