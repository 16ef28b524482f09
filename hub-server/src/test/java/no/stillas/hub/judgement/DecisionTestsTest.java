package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Giver;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Paalegg;
import no.stillas.hub.judgement.facts.Reservasjon;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Giverrolle;
import no.stillas.proto.regelverk.v1.Sakstype;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The worked cases of the rulebook. The situations are written here; what is expected is read from the list. Cases that
 * are about delivery, plans, agreements, numbers and views are tested where those are.
 */
class DecisionTestsTest {
    private static final Map<String, Aarsak> KODER = Map.ofEntries(Map.entry("P01", Aarsak.AARSAK_IKKE_GRUNNLAG),
            Map.entry("P02", Aarsak.AARSAK_SAMTYKKE_MANGLER), Map.entry("P04", Aarsak.AARSAK_SAMTYKKE_FEIL_GIVER),
            Map.entry("P05", Aarsak.AARSAK_UTENFOR_OMFANG), Map.entry("P07", Aarsak.AARSAK_KREVER_VURDERING),
            Map.entry("P08", Aarsak.AARSAK_IKKE_TILGJENGELIG), Map.entry("P09", Aarsak.AARSAK_RESERVASJON),
            Map.entry("-", Aarsak.AARSAK_UNSPECIFIED));
    private static final Giver MOR = Situation.giver("mor", Giverrolle.GIVERROLLE_FORELDREANSVAR);
    private static final Giver FAR = Situation.giver("far", Giverrolle.GIVERROLLE_FORELDREANSVAR);

    private static final Map<String, Supplier<Situation>> SITUASJONER = Map.ofEntries(
            Map.entry("T1", () -> sak(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN, Kategori.KATEGORI_BVN)
                    .med("gradert=STRENGT_FORTROLIG").paaberoper(Grunnlag.GRUNNLAG_MELD_A)),
            Map.entry("T2a", () -> sak(Etat.ETAT_BHG, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN, Kategori.KATEGORI_BVN)
                    .paaberoper(Grunnlag.GRUNNLAG_MELD_E)),
            Map.entry("T2b", () -> sak(Etat.ETAT_BHG, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN, Kategori.KATEGORI_BVN)
                    .avsenderEr(Egenskap.EGENSKAP_OFFENTLIG).paaberoper(Grunnlag.GRUNNLAG_MELD_D)),
            Map.entry("T2c", () -> sak(Etat.ETAT_BHG, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN, Kategori.KATEGORI_BVN)
                    .avsenderEr(Egenskap.EGENSKAP_PRIVAT).paaberoper(Grunnlag.GRUNNLAG_MELD_D)),
            Map.entry("T3", () -> samtykke(bupTilSkole(11), MOR)),
            Map.entry("T4", () -> samtykke(bupTilSkole(16), selv(16))),
            Map.entry("T5", () -> samtykke(bupTilSkole(13).ett("P+RESERVERT_3_4_2"), selv(13))),
            Map.entry("T6a", () -> reservert(fastlege(), Situation.BARN)),
            Map.entry("T6b", () -> reservert(fastlege(), Situation.BARN).ett("F+TUNGTVEIENDE_GRUNNER")),
            Map.entry("T7", () -> sak(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP, Kategori.KATEGORI_BVN)
                    .ett("F+FOSTERHJEM").paaberoper(Grunnlag.GRUNNLAG_FOSTER11)),
            Map.entry("T8", () -> sak(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_COORD, Kategori.KATEGORI_BVN)
                    .ett("F0FOSTERHJEM").paaberoper(Grunnlag.GRUNNLAG_SAMARBEID)),
            Map.entry("T9", () -> utenSakstype(sak(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_ORDER,
                    Kategori.KATEGORI_EDU).paaberoper(Grunnlag.GRUNNLAG_PALEGG))),
            Map.entry("T11", () -> samtykke(bupTilSkole(16), MOR, FAR)),
            Map.entry("T12", () -> paaroerende(LocalDate.of(2026, 5, 15), Grunnlag.GRUNNLAG_HPL25_3)),
            Map.entry("T13", () -> paaroerende(LocalDate.of(2026, 8, 15), Grunnlag.GRUNNLAG_HPL28F)),
            Map.entry("T14", () -> sak(Etat.ETAT_KRS, Etat.ETAT_PAR, Formaal.FORMAAL_PARTY, Kategori.KATEGORI_CLI)),
            Map.entry("T15a", () -> navsKrav().ett("F+HEL_JOURNAL")),
            Map.entry("T15b", () -> navsKrav().ett("F+HEL_JOURNAL").mottakerEr(Egenskap.EGENSKAP_KONTROLLENHET)),
            Map.entry("T16", () -> sak(Etat.ETAT_SOM, Etat.ETAT_KOE, Formaal.FORMAAL_IP, Kategori.KATEGORI_PLN)
                    .paaberoper(Grunnlag.GRUNNLAG_SPHL2_5)),
            Map.entry("T18a", () -> anmeldelse(Grunnlag.GRUNNLAG_FVL13B6)),
            Map.entry("T18b", () -> anmeldelse(Grunnlag.GRUNNLAG_STRL196)),
            Map.entry("T18c", () -> anmeldelse(Grunnlag.GRUNNLAG_FVL13B7)));

    /** Lines that are about more than one judgement, and the tests of what they say. */
    private static final Map<String, String> ANDRE = Map.of(
            "T10", "no.stillas.hub.exchange.AlleredeSendtTest#a_later_event_does_to_what_was_sent_what_its_cell_says",
            "T17a", "no.stillas.hub.judgement.DecisionTestsTest#t17a_an_ordinary_message_to_a_receiver_whose_certificate_is_revoked_is_denied",
            "T17b", "no.stillas.hub.judgement.DecisionTestsTest#t17b_a_duty_or_an_urgent_message_to_one_is_never_denied_and_whom_to_ring_is_told",
            "T19", "no.stillas.hub.judgement.ModelRulesTest#a_second_individuell_plan_is_denied_and_one_who_may_not_know_of_the_first_is_not_told_of_it",
            "T20", "no.stillas.hub.avtale.AvtaletjenesteTest#aStatutoryAgreementThatLacksAnItemIsRefusedByName",
            "T21", "no.stillas.hub.identitetsnummer.IdentitetsnummerTest#tenorNumbersHoldByTheOldRuleOrByThatOf2032",
            "T22", "no.stillas.hub.exchange.InnsynsloggTest#t22_a_parent_of_a_fifteen_year_old_who_does_not_want_it_does_not_see_the_entry");

    private static Situation sak(Etat avsender, Etat mottaker, Formaal formaal, Kategori kategori) {
        return new Situation(avsender, mottaker, formaal).om(kategori);
    }

    private static Situation bupTilSkole(int alder) {
        return sak(Etat.ETAT_BUP, Etat.ETAT_SKO, Formaal.FORMAAL_COORD, Kategori.KATEGORI_HPS)
                .ett("alder=" + alder).paaberoper(Grunnlag.GRUNNLAG_HPL22);
    }

    private static Situation fastlege() {
        return sak(Etat.ETAT_FLE, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL, Kategori.KATEGORI_HEA)
                .paaberoper(Grunnlag.GRUNNLAG_HPL25);
    }

    private static Situation paaroerende(LocalDate dag, Grunnlag grunnlag) {
        return reservert(sak(Etat.ETAT_DPS, Etat.ETAT_HST, Formaal.FORMAAL_FOLLOWUP, Kategori.KATEGORI_HEA)
                .med("dato=" + dag + ";sub=mor;F+PASIENT_ER_PAAROERENDE").paaberoper(grunnlag), "mor");
    }

    private static Situation navsKrav() {
        Situation s = sak(Etat.ETAT_BUP, Etat.ETAT_NAVS, Formaal.FORMAAL_BENEFIT, Kategori.KATEGORI_HEA)
                .paaberoper(Grunnlag.GRUNNLAG_FTL21_4);
        return s.paalegg(Grunnlag.GRUNNLAG_FTL21_4, Kategorisett.av(Kategori.KATEGORI_HEA));
    }

    private static Situation anmeldelse(Grunnlag grunnlag) {
        return sak(Etat.ETAT_BVT, Etat.ETAT_POL, Formaal.FORMAAL_PREVENT, Kategori.KATEGORI_VOL).paaberoper(grunnlag);
    }

    private static Giver selv(int alder) {
        return new Giver(Situation.BARN, Giverrolle.GIVERROLLE_SELV, OptionalInt.of(alder), true);
    }

    private static Situation samtykke(Situation s, Giver... givere) {
        return s.person(p -> p.medSamtykker(List.of(s.samtykke(p, s.kategorier, List.of(givere)))));
    }

    private static Situation reservert(Situation s, String person) {
        return s.person(person, p -> p.medReservasjoner(List.of(new Reservasjon("r1", Optional.empty(),
                Optional.empty(), Kategorisett.alle(), s.facts.tidspunkt().minusSeconds(60), true))));
    }

    private static Situation utenSakstype(Situation s) {
        s.facts = s.facts.medPaalegg(Optional.of(new Paalegg("p", Grunnlag.GRUNNLAG_PALEGG, Sakstype.SAKSTYPE_BVL_2_2,
                Situation.MOTTAKER, Situation.AVSENDER, Kategorisett.alle(), true, true)));
        return s;
    }

    static Stream<Arguments> linjer() {
        return Tsv.les("decision-tests.tsv").stream().filter(l -> SITUASJONER.containsKey(l.get("id")))
                .map(l -> argumentSet(l.get("id") + " " + l.get("given"), l));
    }

    @ParameterizedTest
    @MethodSource("linjer")
    void a_worked_case_is_decided_as_the_list_says(Map<String, String> linje) {
        Verdict v = SITUASJONER.get(linje.get("id")).get().judge().decision().verdicts().getFirst();

        switch (linje.get("expected_decision")) {
            case "DENY" -> assertThat(v.dom()).as("%s", v).isEqualTo(Dom.STANSES);
            case "REVIEW" -> assertThat(v.dom()).as("%s", v).isEqualTo(Dom.VENTER);
            // A consent or the absence of an objection that is there permits.
            case "PERMIT" -> assertThat(v.dom()).as("%s", v).isEqualTo(Dom.PASSERER);
            default -> {
                assertThat(v.dom()).as("%s", v).isEqualTo(Dom.PASSERER);
                assertThat(v.beslutning()).isEqualTo(
                        Beslutning.valueOf("BESLUTNING_" + linje.get("expected_decision")));
            }
        }
        assertThat(v.aarsak()).as("%s", v).isEqualTo(KODER.get(linje.get("reason_code")));
    }

    @ParameterizedTest
    @MethodSource("linjer")
    void a_worked_case_that_passes_names_the_ground_of_the_list(Map<String, String> linje) {
        Verdict v = SITUASJONER.get(linje.get("id")).get().judge().decision().verdicts().getFirst();

        assertThat(!v.passerer() || List.of(linje.get("basis").split(","))
                .contains(v.grunnlag().name().substring("GRUNNLAG_".length()))).as("%s", v).isTrue();
    }

    @Test
    void every_line_of_the_list_has_a_case() throws ClassNotFoundException {
        assertThat(Stream.concat(SITUASJONER.keySet().stream(), ANDRE.keySet().stream()))
                .containsExactlyInAnyOrderElementsOf(Tsv.les("decision-tests.tsv").stream().map(l -> l.get("id")).toList());
        for (var linje : ANDRE.entrySet()) {
            var deler = linje.getValue().split("#");
            assertThat(Class.forName(deler[0], false, getClass().getClassLoader()).getDeclaredMethods()).as(linje.getKey())
                    .anyMatch(m -> m.getName().equals(deler[1]) && m.getAnnotations().length > 0);
        }
    }

    private static Situation utenSertifikat(Etat avsender, Etat mottaker, Formaal formaal, Grunnlag grunnlag) {
        return sak(avsender, mottaker, formaal, Kategori.KATEGORI_HEA).paaberoper(grunnlag).mottakerEr(Egenskap.EGENSKAP_IKKE_AUTORISERT);
    }

    @Test
    void t17a_an_ordinary_message_to_a_receiver_whose_certificate_is_revoked_is_denied() {
        var v = utenSertifikat(Etat.ETAT_FLE, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL, Grunnlag.GRUNNLAG_HPL25).judge()
                .decision().verdicts().getFirst();
        assertThat(v.dom()).isEqualTo(Dom.STANSES);
        assertThat(v.aarsak()).as("S03").isEqualTo(Aarsak.AARSAK_MOTTAKER_IKKE_AUTORISERT);
    }

    @Test
    void t17b_a_duty_or_an_urgent_message_to_one_is_never_denied_and_whom_to_ring_is_told() {
        var melding = utenSertifikat(Etat.ETAT_FLE, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN, Grunnlag.GRUNNLAG_MELD_A);
        assertThat(melding.judge().decision().verdicts().getFirst().passerer()).isTrue();
        assertThat(melding.judge().decision().merker()).contains(Merke.IKKE_LEVERBAR);
        assertThat(Explanation.avsender(melding.judge(), Law.BOK, Map.of()).getMerknaderList())
                .anyMatch(m -> m.contains("Ring, og send til en annen mottaker"));
        var haster = utenSertifikat(Etat.ETAT_FLE, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL, Grunnlag.GRUNNLAG_HPL25);
        haster.facts = haster.facts.medHastegrad(Hastegrad.HASTEGRAD_UMIDDELBAR);
        assertThat(haster.judge().utfall()).isNotEqualTo(Utfall.UTFALL_DENIED);
        assertThat(haster.judge().decision().merker()).contains(Merke.IKKE_LEVERBAR);
    }
}
