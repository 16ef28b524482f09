package no.stillas.hub.judgement.rom;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.judgement.facts.Fakta;
import no.stillas.hub.judgement.facts.Personfakta;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Faktum;
import no.stillas.proto.regelverk.v1.Personfaktum;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Relasjon;
import no.stillas.proto.regelverk.v1.Vilkaar;

/** Points of the space before anything is merged. Half of them are near a rule, so that something is said of them. */
final class Raapunkter extends DomainContextBase {
    static final RuleBook BOK = RuleBook.lov();
    private static final List<Regel> REGLER = BOK.regler().stream().filter(r -> !r.getPort()).toList();
    private static final Personrolle[] PERSONER = Personrolle.values();
    private static final Etat[] ETATER = Etat.values();
    private static final Formaal[] FORMAAL = Formaal.values();
    private static final Kategori[] KATEGORIER = Kategori.values();
    private static final Grunnlag[] GRUNNLAG = Grunnlag.values();
    private static final Omsorgsstatus[] OMSORG = Omsorgsstatus.values();
    private static final Gradering[] GRADERINGER = Gradering.values();
    private static final Hastegrad[] HASTEGRADER = Hastegrad.values();
    private static final Relasjon[] RELASJONER = Relasjon.values();
    private static final int TILSTANDER = Samtykkevalg.tilstander().size();
    /** The days of older acts are not walked: {@code EldreLovTest} takes every rule to them. */
    private static final LocalDate FOERSTE_DAG = LocalDate.of(2023, 1, 1);

    @Provide
    Arbitrary<Punkt> punkter() {
        return Arbitraries.randomValue(Raapunkter::neste);
    }

    @Provide
    Arbitrary<Raapaastand> paastander() {
        return Arbitraries.randomValue(r -> new Raapaastand(neste(r), r.nextLong()));
    }

    private static Punkt neste(Random r) {
        var regel = REGLER.get(r.nextInt(REGLER.size()));
        boolean naer = r.nextBoolean();
        var v = naer ? regel.getVilkaar() : Vilkaar.getDefaultInstance();
        var tripel = new Rom.Tripel(naer && !regel.getEnhverAvsender() ? en(regel.getAvsenderList(), r) : en(ETATER, r),
                naer && !regel.getEnhverMottaker() ? en(regel.getMottakerList(), r) : en(ETATER, r),
                naer && !regel.getEthvertFormaal() ? en(regel.getFormaalList(), r) : en(FORMAAL, r));
        var kategori = naer && !regel.getEnhverKategori() ? en(regel.getKategoriList(), r) : en(KATEGORIER, r);
        boolean navngitt = naer && regel.getGrunnlagCount() > 0 && r.nextInt(4) > 0;
        var grunnlag = navngitt ? en(regel.getGrunnlagList(), r)
                : r.nextInt(3) == 0 ? Grunnlag.GRUNNLAG_UNSPECIFIED : en(GRUNNLAG, r);
        var krav = bits(v.getKreverList(), r) | (v.getEnAvCount() > 0 ? bits(v.getEnAvList(), r) : 0);
        long ja = krav | tilfeldige(r, Faktum.values().length);
        long nei = (bits(v.getAvklartNeiList(), r) | tilfeldige(r, Faktum.values().length)) & ~ja;
        long personJa = bits(v.getPersonKreverList(), r) | tilfeldige(r, Personfaktum.values().length);
        return new Punkt(tripel, r.nextBoolean() ? Personrolle.PERSONROLLE_BARN : en(PERSONER, r), kategori == Kategori.KATEGORI_ADR ? Kategori.KATEGORI_HEA : kategori, grunnlag,
                r.nextInt(3) > 0, FOERSTE_DAG.plusDays(r.nextInt(365 * 5)), r.nextInt(26) - 1,
                v.getOmsorgCount() > 0 && r.nextInt(4) > 0 ? en(v.getOmsorgList(), r) : OMSORG[r.nextInt(OMSORG.length - 1)],
                GRADERINGER[r.nextInt(GRADERINGER.length - 1)],
                bits(v.getAvsenderErList(), r) | tilfeldige(r, Egenskap.values().length),
                bits(v.getMottakerErList(), r) | tilfeldige(r, Egenskap.values().length), new Fakta(ja, nei, 0),
                new Personfakta(personJa, tilfeldige(r, Personfaktum.values().length) & ~personJa),
                HASTEGRADER[r.nextInt(HASTEGRADER.length - 1)], v.getFare() || r.nextInt(4) == 0,
                RELASJONER[r.nextInt(RELASJONER.length - 1)],
                r.nextBoolean() ? Optional.of(en(ETATER, r)) : Optional.empty(), r.nextInt(TILSTANDER), r.nextInt(5) == 0,
                r.nextInt(7), r.nextInt(3) > 0 ? Optional.empty() : Optional.of(r.nextBoolean()));
    }

    /** A named value: neither the first, which is none, nor the last, which is unknown. */
    private static <E> E en(E[] alle, Random r) {
        return alle[1 + r.nextInt(alle.length - 2)];
    }

    private static <E> E en(List<E> alle, Random r) {
        return alle.get(r.nextInt(alle.size()));
    }

    private static long bits(List<? extends com.google.protobuf.ProtocolMessageEnum> verdier, Random r) {
        long maske = 0;
        for (int i = 0; i < verdier.size(); i++) {
            maske |= r.nextInt(5) > 0 ? 1L << verdier.get(i).getNumber() : 0;
        }
        return maske;
    }

    /** One bit in eight of those that have a name. */
    private static long tilfeldige(Random r, int antall) {
        return r.nextLong() & r.nextLong() & r.nextLong() & ((1L << antall - 1) - 2);
    }
}
