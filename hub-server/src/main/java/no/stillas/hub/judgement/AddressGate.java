package no.stillas.hub.judgement;

import java.util.Optional;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Vurdering;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.regelverk.v1.Egenskap;

/**
 * The grading gate. It takes out what reveals a place, and never stops a message.
 *
 * <p>Unknown is never none. A graded place passes only to a receiver with the role from a sender with the role, and for
 * strengt fortrolig and skjult adresse only to a unit on the case owner's list, or where the disclosure of the place is
 * itself the duty, or in danger to life or health.
 */
final class AddressGate {
    private final Case sak;
    private final RuleBook bok;
    private final boolean unntak;

    /** @param unntak the place may pass without the list: bvl § 13-5(3), avverging, danger */
    AddressGate(Case sak, RuleBook bok, boolean unntak) {
        this.sak = sak;
        this.bok = bok;
        this.unntak = unntak;
    }

    static boolean unntak(Grunnlag grunnlag) {
        return grunnlag == Grunnlag.GRUNNLAG_BVL13_5_3 || grunnlag == Grunnlag.GRUNNLAG_STRL196
                || grunnlag == Grunnlag.GRUNNLAG_HPL31;
    }

    /** Whether the place of this person may be revealed to this receiver at all. */
    boolean aapen(Person person) {
        if (sak.facts.mottaker().egenskaper().har(Egenskap.EGENSKAP_SPERRET_PERSON)) {
            return false;
        }
        return switch (person.vern().gradering()) {
            case GRADERING_INGEN -> true;
            case GRADERING_UNSPECIFIED, GRADERING_KLIENTADRESSE, UNRECOGNIZED -> false;
            case GRADERING_FORTROLIG -> rolle(Egenskap.EGENSKAP_ROLLE_KODE7) && offentlig(sak.facts.mottaker())
                    && (unntak || vurdert(person));
            case GRADERING_STRENGT_FORTROLIG, GRADERING_STRENGT_FORTROLIG_UTLAND, GRADERING_SKJULT_ADRESSE ->
                    rolle(Egenskap.EGENSKAP_ROLLE_KODE6)
                            && (unntak || person.vern().mottakerliste().contains(sak.facts.mottaker().enhet()));
        };
    }

    /** The gate that is closed for this person, for the auditor. */
    Optional<CompiledRule> port(Person person) {
        for (CompiledRule port : bok.porter()) {
            if (port.regel.getGraderingList().contains(person.vern().gradering()) && mottar(port)
                    && port.vilkaar.les(sak, false) == CompiledConditions.Svar.OPPFYLT) {
                return Optional.of(port);
            }
        }
        return Optional.empty();
    }

    private boolean mottar(CompiledRule port) {
        return (port.mottakere & 1L << sak.facts.mottaker().etat().getNumber()) != 0;
    }

    private boolean rolle(Egenskap egenskap) {
        Part avsender = sak.facts.avsender();
        Part mottaker = sak.facts.mottaker();
        return harRolle(avsender, egenskap) && harRolle(mottaker, egenskap);
    }

    private static boolean harRolle(Part part, Egenskap egenskap) {
        return part.egenskaper().har(egenskap) || part.egenskaper().har(Egenskap.EGENSKAP_ROLLE_KODE6);
    }

    private boolean vurdert(Person person) {
        Optional<CompiledRule> port = port(person);
        if (port.isPresent()) {
            for (Vurdering v : sak.facts.vurderinger()) {
                if (v.gjelder(port.get().id, person.ref(), sak.facts.tidspunkt())) {
                    return v.tillatt();
                }
            }
        }
        return false;
    }

    /** Whether an ungraded address may go from this sender to this receiver by the rule for ungraded addresses. */
    boolean ugradertKanSendes() {
        Part mottaker = sak.facts.mottaker();
        if (sak.facts.avsender().etat() == Etat.ETAT_KRS) {
            return mottaker.etat() == Etat.ETAT_BVT || mottaker.etat() == Etat.ETAT_POL
                    || mottaker.egenskaper().har(Egenskap.EGENSKAP_NAVNGITT_MOTTAKER);
        }
        return switch (mottaker.etat()) {
            case ETAT_PAR, ETAT_MEP -> false;
            case ETAT_FOS -> mottaker.egenskaper().har(Egenskap.EGENSKAP_BARNET_BOR_HER);
            default -> true;
        };
    }

    /** Whether placement and referral carry an ungraded address to this receiver. */
    boolean plasseringEllerHenvisning() {
        return (sak.facts.formaal() == Formaal.FORMAAL_PLACEMENT || sak.facts.formaal() == Formaal.FORMAAL_REFERRAL)
                && offentlig(sak.facts.mottaker());
    }

    private static boolean offentlig(Part part) {
        return switch (part.etat()) {
            case ETAT_PAR, ETAT_BAR, ETAT_MEP, ETAT_FOS, ETAT_FOE, ETAT_PRL, ETAT_ORG, ETAT_ADV, ETAT_PRI, ETAT_TIL ->
                    part.egenskaper().har(Egenskap.EGENSKAP_OFFENTLIG)
                            || part.egenskaper().har(Egenskap.EGENSKAP_LOVPAALAGT_OPPGAVE);
            default -> true;
        };
    }

    /** Whether the person is protected by a decision that is known, and not merely unknown. */
    static boolean gradert(Person person) {
        return person.vern().gradert() && person.vern().gradering() != Gradering.GRADERING_UNSPECIFIED;
    }

    /** Whether it is not known that the place is open, and no decision that protects it is known either. */
    static boolean uavklart(Person person) {
        return switch (person.vern().gradering()) {
            case GRADERING_UNSPECIFIED, GRADERING_KLIENTADRESSE, UNRECOGNIZED -> true;
            case GRADERING_INGEN, GRADERING_FORTROLIG, GRADERING_STRENGT_FORTROLIG, GRADERING_STRENGT_FORTROLIG_UTLAND,
                    GRADERING_SKJULT_ADRESSE -> false;
        };
    }
}
