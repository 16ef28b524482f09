package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.FactsCodec;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.hub.judgement.rom.Rom;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kontrakt.v1.Dokumentgruppe;
import no.stillas.proto.regelverk.v1.Kjennetegn;
import no.stillas.proto.regelverk.v1.Mangel;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Regel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What no model can do, on facts drawn at random over the law's space: with the models that ship, and with one that
 * holds and denies everything for want of everything.
 */
class ModelLawsTest {
    private static final int ANTALL = 10_000;
    private static final RuleBook VERST = RuleBook.lovMed(new RuleSource("verst.textproto", verst()));
    private static final RuleBook MED = RuleBook.medModeller();
    private static final Map<String, String> LOKAL = Map.of("barn", "barn", "mor", "mor", "far", "far", "soesken",
            "soesken", "kvinne", "kvinne", "melder", "melder");
    private static final Set<Mangel> AVTALE_PLAN_MOETE = EnumSet.of(Mangel.MANGEL_AVTALE, Mangel.MANGEL_PLAN,
            Mangel.MANGEL_MOETE, Mangel.MANGEL_STEG);

    /** Comes before the law: told also of what the law denies, and changes nothing there. */
    private static final Set<Mangel> ABSOLUTT = EnumSet.of(Mangel.MANGEL_ABSOLUTT);
    private static final Set<Mangel> HASTER = EnumSet.of(Mangel.MANGEL_FULLMAKT, Mangel.MANGEL_ABSOLUTT);

    private static final Set<Etat> HELSE = EnumSet.of(Etat.ETAT_BUP, Etat.ETAT_HAB, Etat.ETAT_SOM, Etat.ETAT_DPS,
            Etat.ETAT_TSB, Etat.ETAT_FLE, Etat.ETAT_HST, Etat.ETAT_SKH, Etat.ETAT_KHO, Etat.ETAT_LEV, Etat.ETAT_AMK,
            Etat.ETAT_TAN);

    /** The rows of the law that let something pass because life or health is in danger. */
    private static final List<Regel> FARE = Law.BOK.regler().stream()
            .filter(r -> r.getVilkaar().getFare() && r.getBeslutning() == Beslutning.BESLUTNING_PERMIT).toList();

    static Stream<Arguments> boeker() {
        return Stream.of(argumentSet("the models that ship", MED), argumentSet("a model that stops everything", VERST));
    }

    private static Stream<Facts> fakta(long froe) {
        return Stream.generate(new RandomFacts(froe, Law.BOK)::neste).limit(ANTALL);
    }

    private static String verst() {
        String avvisninger = Arrays.stream(Mangel.values()).filter(m -> m != Mangel.MANGEL_UNSPECIFIED
                && m != Mangel.UNRECOGNIZED).map(m -> regel("VERST-" + m.getNumber(),
                "avvisning { aarsak: AARSAK_STEG_MANGLER mangel: " + m + " }")).collect(Collectors.joining());
        return "modell { id: \"verst\" tittel: \"Verst\" versjon: \"1\" kilde { dokument: \"d\" sted: \"s\" }" + avvisninger
                + regel("V1", "venting { avtale: AVTALETYPE_ANNEN }")
                + regel("V2", "venting { dokument: \"stillas.plan.v1.Tiltaksplan\" }")
                + regel("V3", "venting { menneske: \"leder\" }")
                + regel("O1", "oppgave { hos: SIDE_AVSENDER rolle: \"leder\" tekst: \"Se på.\" }") + "}";
    }

    private static String regel(String id, String virkning) {
        return "regel { id: \"" + id + "\" kilde { dokument: \"d\" sted: \"s\" } styrke: STYRKE_DESIGN"
                + " utvalg { ethvert_dokument: true enhver_avsender: true enhver_mottaker: true } " + virkning
                + " ordlyd { avsender: \"a\" revisor: \"b\" registrert: \"c\" } }\n";
    }

    private static int rang(Judged judged) {
        return switch (judged) {
            case Permitted _ -> 0;
            case Redacted _ -> 1;
            case Held _ -> 2;
            case Denied _ -> 3;
        };
    }

    private static Set<Mangel> mangler(Judged judged, RuleBook bok) {
        return judged.decision().modell().stream().map(f -> bok.modellregel(f.regel()).mangel())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Mangel.class)));
    }

    private static boolean pliktEllerPaalegg(Judged lov) {
        return lov.decision().plikt() || lov.decision().verdicts().stream().anyMatch(v -> v.passerer()
                && (v.beslutning() == Beslutning.BESLUTNING_DUTY || v.beslutning() == Beslutning.BESLUTNING_ORDER));
    }

    private static Dokumentgruppe gruppe(Facts f) {
        return Dokumenttyper.alle().finn(f.samordning().dokumenttype()).orElseThrow().dokument().getGruppe();
    }

    @ParameterizedTest
    @MethodSource("boeker")
    void models_only_narrow_and_leave_a_denial_of_the_law_as_it_is(RuleBook bok) {
        Set<Class<?>> sett = new HashSet<>();
        fakta(21).forEach(f -> {
            Judged lov = Judgement.lov(f, bok);
            Judged judged = Judgement.judge(f, bok);
            sett.add(lov.getClass());
            assertThat(rang(judged)).as("%s", f).isGreaterThanOrEqualTo(rang(lov));
            assertThat(judged.decision().verdicts()).isEqualTo(lov.decision().verdicts());
            if (lov instanceof Denied) {
                assertThat(mangler(judged, bok)).isSubsetOf(ABSOLUTT);
                assertThat(judged.decision().oppgaver()).isEmpty();
            }
            if (lov instanceof Denied && judged.decision().modell().isEmpty()) {
                assertThat(judged.decision()).isEqualTo(lov.decision());
                var uten = Explanation.avsender(Judgement.judge(f, Law.BOK), Law.BOK, LOKAL);
                var med = Explanation.avsender(judged, bok, LOKAL);
                assertThat(med.getRemediesList()).isEqualTo(uten.getRemediesList());
                assertThat(med.getBegrunnelserList()).isEqualTo(uten.getBegrunnelserList());
            }
        });
        assertThat(sett).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("boeker")
    void no_model_holds_or_denies_a_duty_an_order_or_what_danger_opens(RuleBook bok) {
        int[] plikter = {0};
        Set<String> proevd = new HashSet<>();
        Stream.concat(fakta(22), Stream.generate(new RandomFacts(122, FARE)::neste).limit(ANTALL)).forEach(f -> {
            Judged lov = Judgement.lov(f, bok);
            boolean fare = lov.decision().merker().contains(Merke.ETTERKONTROLL);
            if (lov instanceof Denied || !pliktEllerPaalegg(lov) && !fare) {
                return;
            }
            plikter[0] += fare ? 0 : 1;
            lov.decision().verdicts().stream().filter(Verdict::passerer).flatMap(v -> v.regel().stream()).forEach(proevd::add);
            Judged judged = Judgement.judge(f, bok);
            assertThat(judged.utfall()).as("%s", f).isEqualTo(lov.utfall());
            assertThat(judged.decision().modell()).isEmpty();
        });
        assertThat(proevd).as("each row of danger was tried").isNotEmpty().containsAll(FARE.stream().map(Regel::getId).toList());
        assertThat(plikter[0]).as("duties and orders that were tried").isGreaterThan(100);
    }

    @Test
    void no_model_holds_or_denies_a_withdrawal_an_objection_a_correction_or_a_request_for_innsyn() {
        Set<Dokumentgruppe> rett = EnumSet.of(Dokumentgruppe.DOKUMENTGRUPPE_SAMTYKKE, Dokumentgruppe.DOKUMENTGRUPPE_VERN,
                Dokumentgruppe.DOKUMENTGRUPPE_RETTING, Dokumentgruppe.DOKUMENTGRUPPE_INNSYN);
        long antall = fakta(23).filter(f -> rett.contains(gruppe(f)))
                .peek(f -> assertThat(Judgement.judge(f, VERST).utfall()).as("%s", f)
                        .isEqualTo(Judgement.lov(f, VERST).utfall()))
                .filter(f -> !(Judgement.lov(f, VERST) instanceof Denied)).count();
        assertThat(antall).as("of these many pass by law").isGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("boeker")
    void no_model_stops_what_is_urgent_but_for_the_right_to_send_it_and_what_is_absolute(RuleBook bok) {
        int[] gaar = {0};
        fakta(24).filter(f -> f.hastegrad() == Hastegrad.HASTEGRAD_UMIDDELBAR).forEach(f -> {
            gaar[0] += Judgement.lov(f, bok) instanceof Denied ? 0 : 1;
            assertThat(mangler(Judgement.judge(f, bok), bok)).as("%s", f)
                    .isSubsetOf(HASTER);
        });
        assertThat(gaar[0]).as("urgent messages that the law lets pass").isGreaterThan(100);
    }

    @Test
    void no_model_stops_a_referral_to_helsehjelp_for_want_of_an_agreement_a_plan_a_meeting_or_another_step() {
        long antall = fakta(25).filter(f -> f.formaal() == Formaal.FORMAAL_REFERRAL && HELSE.contains(f.mottaker().etat()))
                .filter(f -> f.samordning().mottaker().team().isEmpty() || HELSE.contains(f.avsender().etat()))
                .peek(f -> assertThat(mangler(Judgement.judge(f, VERST), VERST)).as("%s", f)
                        .doesNotContainAnyElementsOf(AVTALE_PLAN_MOETE))
                .filter(f -> !(Judgement.lov(f, VERST) instanceof Denied)).count();
        assertThat(antall).as("referrals that the law lets pass").isGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("boeker")
    void all_this_holds_in_every_case_that_the_law_tells_apart(RuleBook bok) {
        long[] antall = new long[2];
        Rom.av(Law.BOK).hver((_, facts) -> {
            Facts f = variant(facts, antall[0]++);
            Judged lov = Judgement.lov(f, bok);
            Judged judged = Judgement.judge(f, bok);
            if (lov instanceof Denied) {
                if (!(judged instanceof Denied) || !ABSOLUTT.containsAll(mangler(judged, bok))) {
                    throw new AssertionError("a model reaches " + f);
                }
            } else if (pliktEllerPaalegg(lov)) {
                if (judged.utfall() != lov.utfall() || !judged.decision().modell().isEmpty()) {
                    throw new AssertionError("a model reaches " + f);
                }
            } else if (rang(judged) < rang(lov) || !mangler(judged, bok).stream().allMatch(m -> fri(m, f))) {
                throw new AssertionError(mangler(judged, bok) + " reaches " + f);
            }
            antall[1] += judged.decision().modell().isEmpty() ? 0 : 1;
        });
        assertThat(antall[0]).isGreaterThan(100_000);
        assertThat(antall[1]).as("cases that a model narrows").isPositive();
    }

    private static final List<Modell> MODELLER = MED.bok().getModellList();
    private static final List<Kjennetegn> KJENNETEGN = MODELLER.stream().flatMap(m -> m.getKjennetegnList().stream()).toList();
    private static final List<Dokumenttype> TYPER = List.copyOf(Dokumenttyper.alle().typer());
    private static final List<String> KOMMUNER = List.of("3228", "4601", "9901", "0301", "1106", "4203", "1804");
    /** What a document of a type can say. */
    private static final Map<String, List<String>> SIES = KJENNETEGN.stream().collect(Collectors.groupingBy(Kjennetegn::getDokument,
            Collectors.mapping(Kjennetegn::getId, Collectors.toList())));
    /** Where a child can be in all models, in turn: a prime, so that it falls together with all else. */
    private static final List<List<Samordning.Tilstand>> TILSTANDER = IntStream.range(0, 97).mapToObj(nr -> MODELLER.stream()
            .filter(m -> m.getTilstandCount() > 0).map(m -> new Samordning.Tilstand(m.getId(), i(m.getTilstandList(), nr).getId(), true))
            .sorted().toList()).toList();
    /** Who may know of what differs. */
    private static final List<List<Samordning.Avvik>> AVVIK = IntStream.range(0, 6).mapToObj(nr -> MODELLER.stream()
            .flatMap(m -> m.getSammenligningList().stream()).map(s -> new Samordning.Avvik(s.getId(), nr % 2 == 0, nr % 3 > 0))
            .sorted().toList()).toList();

    /**
     * The law tells no case apart by what only models read: each case is given one of these in turn, over all document types,
     * the teams of all models, places where only some are in use, what a document can say and where a child can be.
     */
    private static Facts variant(Facts f, long nr) {
        String type = nr % 3 == 0 ? "stillas.henvisning.v1.Henvisning" : i(TYPER, nr).navn();
        List<String> kommune = List.of(i(KOMMUNER, nr));
        return f.medHastegrad(nr % 5 == 0 ? Hastegrad.HASTEGRAD_UMIDDELBAR : Hastegrad.HASTEGRAD_ORDINAER)
                .medSamordning(new Samordning(type, new Samordning.Side("1", nr % 7 == 0 ? i(MODELLER, nr / 7).getId() : "", kommune),
                        new Samordning.Side("2", nr % 2 == 0 ? i(MODELLER, nr / 2).getId() : "", kommune), false, Set.of(),
                        Optional.empty(), List.of(), Samordning.Plan.ukjent(""), List.of(), SIES.getOrDefault(type, List.of()),
                        i(TILSTANDER, nr), 0, i(AVVIK, nr)));
    }

    private static <T> T i(List<T> liste, long nr) {
        return liste.get((int) (nr % liste.size()));
    }

    private static boolean fri(Mangel mangel, Facts f) {
        boolean henvisning = f.samordning().dokumenttype().endsWith("Henvisning")
                || f.formaal() == Formaal.FORMAAL_REFERRAL;
        boolean helsehjelp = henvisning && HELSE.contains(f.mottaker().etat())
                && (f.samordning().mottaker().team().isEmpty() || HELSE.contains(f.avsender().etat()));
        return (f.hastegrad() != Hastegrad.HASTEGRAD_UMIDDELBAR || HASTER.contains(mangel))
                && (!helsehjelp || !AVTALE_PLAN_MOETE.contains(mangel));
    }

    @Test
    void what_is_free_a_model_can_hold_and_deny_for_want_of_everything() {
        Set<Mangel> brukt = EnumSet.noneOf(Mangel.class);
        fakta(26).forEach(f -> brukt.addAll(mangler(Judgement.judge(f, VERST), VERST)));
        assertThat(brukt).as("otherwise the laws above would say nothing").hasSize(10);
    }

    @Test
    void tasks_arise_from_duties_too() {
        assertThat(fakta(27).map(f -> Judgement.judge(f, VERST)).filter(ModelLawsTest::pliktEllerPaalegg)
                .filter(j -> !(j instanceof Denied)).limit(50)).hasSize(50)
                .allMatch(j -> j.decision().oppgaver().size() == 1);
    }

    @Test
    void at_the_median_at_most_five_conditions_are_read_and_none_for_what_no_model_names() {
        List<Integer> antall = fakta(28).map(f -> MED.modeller().valgt(f).size()).sorted().toList();
        assertThat(antall.get(ANTALL / 2)).isLessThanOrEqualTo(5);
        assertThat(antall.getLast()).as("a referral to a model's team reads the most").isLessThanOrEqualTo(25);
        RuleBook ingen = RuleBook.lovMed();
        assertThat(fakta(29).limit(100)).allMatch(f -> ingen.modeller().valgt(f).isEmpty());
    }

    @Test
    void stored_facts_are_judged_by_law_and_models_as_they_were() throws Exception {
        for (Facts f : fakta(30).limit(3000).toList()) {
            Facts lest = FactsCodec.les(FactsCodec.bytes(f));
            assertThat(lest).isEqualTo(f);
            assertThat(Judgement.judge(lest, MED).decision()).isEqualTo(Judgement.judge(f, MED).decision());
        }
    }

    @Test
    void what_the_sender_may_not_know_leaves_the_answer_byte_equal_or_makes_it_generic() {
        int[] generiske = {0};
        fakta(31).filter(Facts::harSkjult).forEach(f -> {
            var svar = Explanation.avsender(Judgement.judge(f, MED), MED, LOKAL);
            boolean generisk = svar.getBegrunnelserList().stream()
                    .allMatch(b -> b.getAarsak() == Aarsak.AARSAK_IKKE_TILGJENGELIG);
            if (generisk) {
                generiske[0]++;
            } else {
                assertThat(svar).as("%s", f)
                        .isEqualTo(Explanation.avsender(Judgement.judge(f.synlige(), MED), MED, LOKAL));
            }
        });
        assertThat(generiske[0]).isPositive();
    }
}
