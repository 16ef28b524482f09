package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Reservasjon;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.judgement.v1.Begrunnelse;
import no.stillas.proto.regelverk.v1.Utgave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rules, grounds and obligations are cited as the act stood on the day, and in the words of the act that binds the sender.
 * Every day on which a citation changes stands in {@code law/utgaver.tsv} with both sides of it.
 */
class UtgaverTest {
    private static final List<Map<String, String>> TABELL = Tsv.les("utgaver.tsv");

    static Stream<Arguments> skifter() {
        return TABELL.stream().map(r -> argumentSet(r.get("hva") + " " + r.get("avsender") + " " + r.get("dato"), r));
    }

    private static String sitat(String hva, LocalDate dag, String avsender) {
        Editions da = new Editions(Law.BOK, dag.toEpochDay(),
                avsender.isEmpty() ? Etat.ETAT_UNSPECIFIED : Etat.valueOf("ETAT_" + avsender));
        if (Law.BOK.regel(hva).isPresent()) {
            return Texts.paragraf(da.kilde(Law.BOK.regel(hva).get(), Grunnlag.GRUNNLAG_UNSPECIFIED));
        }
        if (Law.BOK.pliktregel(hva).isPresent()) {
            return Texts.paragraf(da.kilde(Law.BOK.pliktregel(hva).get()));
        }
        Grunnlag g = Grunnlag.valueOf("GRUNNLAG_" + hva);
        return Texts.paragraf(da.kilde(g)) + " " + da.tekst(g);
    }

    @ParameterizedTest
    @MethodSource("skifter")
    void the_day_before_and_the_day_cite_what_was_in_force(Map<String, String> rad) {
        LocalDate dag = LocalDate.parse(rad.get("dato"));
        assertThat(sitat(rad.get("hva"), dag.minusDays(1), rad.get("avsender"))).contains(rad.get("foer"));
        assertThat(sitat(rad.get("hva"), dag, rad.get("avsender"))).contains(rad.get("fra"));
    }

    @Test
    void every_day_on_which_a_citation_changes_stands_in_the_table() {
        var lovens = new TreeSet<String>();
        Law.BOK.regler().forEach(r -> grenser(r.getId(), r.getUtgaveList(), lovens));
        Law.BOK.pliktregler().forEach(r -> grenser(r.getId(), r.getUtgaveList(), lovens));
        Law.BOK.regelsett().getGrunnlagList().forEach(g ->
                grenser(g.getGrunnlag().name().substring("GRUNNLAG_".length()), g.getUtgaveList(), lovens));
        assertThat(TABELL.stream().map(r -> r.get("hva") + " " + r.get("dato")).distinct())
                .containsExactlyInAnyOrderElementsOf(lovens);
    }

    private static void grenser(String hva, List<Utgave> utgaver, TreeSet<String> alle) {
        utgaver.stream().map(Utgave::getGyldig).forEach(p -> {
            if (!p.getFra().isEmpty()) {
                alle.add(hva + " " + p.getFra());
            }
            if (!p.getTil().isEmpty()) {
                alle.add(hva + " " + LocalDate.parse(p.getTil()).plusDays(1));
            }
        });
    }

    private static Begrunnelse sagt(Etat avsender, String dag) {
        Situation s = new Situation(avsender, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN);
        s.dato = LocalDate.parse(dag);
        s.bygg().om(Kategori.KATEGORI_BVN).paaberoper(Grunnlag.GRUNNLAG_MELD_D);
        var svar = Explanation.avsender(s.judge(), Law.BOK, Map.of(Situation.BARN, "barn"));
        assertThat(s.judge().decision().verdicts()).allMatch(Verdict::passerer);
        return svar.getBegrunnelser(0);
    }

    @ParameterizedTest
    @CsvSource({"ETAT_SKO, 2025-12-31, alvorlige atferdsvansker", "ETAT_SKO, 2026-01-01, alvorlig fare", "ETAT_SKO, 2026-07-01, alvorlig fare",
            "ETAT_BUP, 2025-12-31, alvorlige atferdsvansker", "ETAT_BUP, 2026-01-01, alvorlig fare", "ETAT_BUP, 2026-06-30, alvorlig fare",
            "ETAT_BUP, 2026-07-01, alvorlige atferdsvansker", "ETAT_BHG, 2026-07-01, I barnehageloven § 46 finnes grunnen ikke"})
    void behaviour_as_a_ground_is_called_what_the_senders_act_calls_it_that_day_and_carries_on_all(Etat avsender, String dag, String ord) {
        assertThat(sagt(avsender, dag).getGrunnlagstekst()).contains(ord);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-30", "2026-07-01"})
    void the_rules_of_a_day_name_no_other(String dag) {
        Law.BOK.regler(LocalDate.parse(dag)).stream().filter(r -> r.getGrunnlagCount() == 1)
                .forEach(r -> assertThat(r.getKilde().getParagraf() + r.getOrdlyd()).as(r.getId()).doesNotContain("juni 2026", "juli 2026"));
    }

    private static Situation reservert(String dag) {
        Situation s = new Situation(Etat.ETAT_FLE, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL);
        s.dato = LocalDate.parse(dag);
        s.bygg().om(Kategori.KATEGORI_HEA).paaberoper(Grunnlag.GRUNNLAG_HPL25);
        s.person(Situation.BARN, p -> p.medReservasjoner(List.of(new Reservasjon("r", Optional.empty(), Optional.empty(), Kategorisett.alle(),
                s.facts.tidspunkt(), true))));
        return s;
    }

    private static String paragraf(Situation s) {
        Judged judged = s.judge();
        return judged.decision().verdicts().getFirst().passerer()
                ? Explanation.avsender(judged, Law.BOK, Map.of(Situation.BARN, "barn")).getBegrunnelser(0).getParagraf() : "nei";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2026-05-31 | nei | nei | helsepersonelloven §§ 25 første ledd og 45 første ledd, jf. pasient- og brukerrettighetsloven § 5-3 tredje punktum",
            "2026-06-01 | nei | helsepersonelloven §§ 25 første ledd og 45 første ledd, jf. helsepersonelloven §§ 25 første ledd og 45 første ledd | helsepersonelloven §§ 25 første ledd og 45 første ledd, jf. pasient- og brukerrettighetsloven § 5-3 tredje punktum",
            "2026-06-30 | nei | helsepersonelloven §§ 25 første ledd og 45 første ledd, jf. helsepersonelloven §§ 25 første ledd og 45 første ledd | helsepersonelloven §§ 25 første ledd og 45 første ledd, jf. pasient- og brukerrettighetsloven § 5-3 tredje punktum",
            "2026-07-01 | nei | nei | helsepersonelloven § 25 første ledd, jf. helsepersonelloven § 29 tredje ledd"})
    void an_objection_yields_to_danger_in_june_2026_and_to_weighty_reasons_by_the_paragraph_of_the_day(String dag, String uten,
            String fare, String tungtveiende) {
        assertThat(paragraf(reservert(dag))).isEqualTo(uten);
        assertThat(paragraf(reservert(dag).ett("fare"))).isEqualTo(fare);
        assertThat(paragraf(reservert(dag).ett("F+TUNGTVEIENDE_GRUNNER"))).isEqualTo(tungtveiende);
    }

    /** A day is data: where the King sets it, one line of regimer.textproto changes. */
    private static RuleBook naarForvaltningslovenErIKraft(String fra) throws IOException {
        var kilder = new ArrayList<RuleSource>();
        for (String navn : fil("innhold.txt").lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            kilder.add(new RuleSource(navn, fil(navn).replaceFirst("REGIME_FVL_2025\\s*ikke_i_kraft: true",
                    "REGIME_FVL_2025 gyldig { fra: \"" + fra + "\" }")));
        }
        return RuleBook.load(kilder);
    }

    private static String fil(String navn) throws IOException {
        try (var inn = Objects.requireNonNull(RuleBook.class.getResourceAsStream("/rules/law/" + navn))) {
            return new String(inn.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void an_act_that_is_adopted_is_cited_from_the_day_that_it_is_given_and_on_no_day_before_it_has_one() throws Exception {
        LocalDate dag = LocalDate.of(2028, 1, 1);
        assertThat(sitat("FVL13A1", dag, "")).startsWith("forvaltningsloven § 13 a nr. 1");
        RuleBook satt = naarForvaltningslovenErIKraft("2028-01-01");
        assertThat(Texts.paragraf(new Editions(satt, dag.toEpochDay() - 1, Etat.ETAT_BVT).kilde(Grunnlag.GRUNNLAG_FVL13A1)))
                .isEqualTo("forvaltningsloven § 13 a nr. 1");
        assertThat(Texts.paragraf(new Editions(satt, dag.toEpochDay(), Etat.ETAT_BVT).kilde(Grunnlag.GRUNNLAG_FVL13A1)))
                .isEqualTo("forvaltningsloven (2025) § 34 første ledd bokstav a");
        assertThat(satt.regler(dag)).filteredOn(r -> r.getId().equals("C02"))
                .allMatch(r -> r.getOrdlyd().getAvsender().contains("forvaltningsloven (2025) § 34")).isNotEmpty();
    }
}
