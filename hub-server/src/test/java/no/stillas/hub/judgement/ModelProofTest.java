package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kontrakt.v1.Dokumentgruppe;
import org.junit.jupiter.api.Test;

/** The proof that models narrow only what is free: it holds for those that ship, also with a kommune's own, and it would notice. */
class ModelProofTest {
    private static final RuleBook BOK = RuleBook.medModeller().medEgne(List.of(new OwnModels.Version(OwnModels.les(new RuleSource("egen.textproto", """
            modell { id: "k3228-alt" tittel: "Alt" versjon: "1" kilde { dokument: "d" sted: "s" }
              regel { id: "K3228-ALT-01" kilde { dokument: "d" sted: "s" } styrke: STYRKE_DESIGN
                utvalg { ethvert_dokument: true enhver_avsender: true enhver_mottaker: true kommune: "3228" }
                vilkaar: "barn.alder_kjent" venting { menneske: "leder" }
                ordlyd { avsender: "a" revisor: "b" registrert: "c" } }
              regel { id: "K3228-ALT-02" kilde { dokument: "d" sted: "s" } styrke: STYRKE_DESIGN
                utvalg { ethvert_dokument: true enhver_avsender: true enhver_mottaker: true kommune: "3228" }
                vilkaar: "barn.alder_kjent" venting { avtale: AVTALETYPE_BISTAND_AKUTT }
                ordlyd { avsender: "a" revisor: "b" registrert: "c" } } }
            """), RuleBook.medModeller(), Map.of(), Optional.empty()), 1, 0)));
    private static final String EGEN = "K3228-ALT-01@1";
    private static final ModelFinding FUNN =
            new ModelFinding(EGEN, Aarsak.AARSAK_KREVER_VURDERING, Optional.of(new Wait.Menneske(EGEN)));
    private static final ModelFinding UTEN_AVTALE =
            new ModelFinding("K3228-ALT-02@1", Aarsak.AARSAK_KREVER_VURDERING, Optional.of(new Wait.Menneske(EGEN)));

    @Test
    void no_model_that_ships_and_no_own_one_that_stops_all_that_it_may_reaches_what_is_not_free() {
        var bevis = ModelProof.av(BOK);
        assertThat(bevis.tilfeller()).isGreaterThan(100_000);
        assertThat(bevis.proevd()).as("the first case of each thing that the law comes to, not all").isPositive().isNotEqualTo(bevis.tilfeller());
        assertThat(bevis.brudd()).isEmpty();
    }

    @Test
    void what_it_says_was_tried_is_what_was_judged() {
        var kall = new java.util.concurrent.atomic.AtomicLong();
        var bevis = ModelProof.av(BOK, (f, bok) -> {
            kall.incrementAndGet();
            return Judgement.judge(f, bok);
        });
        assertThat(bevis.proevd()).isEqualTo(kall.get());
        assertThat(bevis.brudd()).as("gone through anew, and not remembered").isEmpty();
    }

    @Test
    void a_judge_that_lets_a_model_hold_a_duty_is_noticed() {
        assertThat(med((lov, rom) -> lov.decision().plikt())).containsEntry(EGEN, "stops a duty, an order or what danger opens");
    }

    @Test
    void a_judge_that_lets_a_model_hold_what_is_urgent_is_noticed() {
        assertThat(med((lov, rom) -> !(lov instanceof Denied) && rom.fritt().size() == 2).get(EGEN)).startsWith("stops what is urgent for want of");
    }

    @Test
    void a_judge_that_lets_a_model_change_what_the_law_denies_is_noticed() {
        assertThat(med((lov, rom) -> lov instanceof Denied)).containsEntry(EGEN, "opens what the law does not");
    }

    @Test
    void a_judge_that_lets_a_model_add_its_own_reason_to_what_the_law_denies_is_noticed() {
        assertThat(ModelProof.av(BOK, (f, bok) -> Judgement.lov(f, bok) instanceof Denied lov
                ? new Denied(lov.decision().medModell(List.of(FUNN), List.of())) : Judgement.judge(f, bok)).brudd())
                .containsEntry(EGEN, "changes what the law denies");
    }

    @Test
    void a_judge_that_lets_a_model_hold_a_demand_for_innsyn_is_noticed() {
        assertThat(med((lov, rom) -> !(lov instanceof Denied) && !LawCases.Slag.av(lov).bindende() && gruppe(lov) == Dokumentgruppe.DOKUMENTGRUPPE_INNSYN))
                .containsEntry(EGEN, "stops a withdrawal, an objection, a protection, a correction or innsyn");
    }

    @Test
    void a_judge_that_lets_a_model_stop_the_way_to_helsehjelp_for_want_of_an_agreement_is_noticed() {
        assertThat(utenAvtale(f -> tilHelse(f) && f.formaal() == Formaal.FORMAAL_REFERRAL)).startsWith("stops a henvisning to helsehjelp for want of");
        assertThat(utenAvtale(f -> tilHelse(f) && f.formaal() == Formaal.FORMAAL_CARE)).startsWith("stops a henvisning to helsehjelp for want of");
        assertThat(utenAvtale(f -> tilHelse(f) && !berOmHjelp(f) && erHenvisning(f))).as("by the document").startsWith("stops a henvisning to helsehjelp");
        assertThat(utenAvtale(f -> tilHelse(f) && !berOmHjelp(f) && !erHenvisning(f))).as("nobody asks for it").isNull();
        assertThat(utenAvtale(f -> !tilHelse(f) && f.formaal() == Formaal.FORMAAL_REFERRAL)).as("it is not given there").isNull();
        assertThat(alleUtenAvtale(f -> tilHelse(f) && berOmHjelp(f) && tilTeam(f) && fraHelse(f))).as("to a team, from a health service")
                .isNotEmpty().allSatisfy((_, brudd) -> assertThat(brudd).startsWith("stops a henvisning to helsehjelp"));
        assertThat(alleUtenAvtale(f -> tilHelse(f) && berOmHjelp(f) && tilTeam(f) && !fraHelse(f))).as("a team takes others in by agreement").isEmpty();
    }

    private static boolean tilHelse(Facts f) {
        return ModelProof.HELSE.contains(f.mottaker().etat());
    }

    private static boolean fraHelse(Facts f) {
        return ModelProof.HELSE.contains(f.avsender().etat());
    }

    private static boolean tilTeam(Facts f) {
        return !f.samordning().mottaker().team().isEmpty();
    }

    private static boolean berOmHjelp(Facts f) {
        return f.formaal() == Formaal.FORMAAL_REFERRAL || f.formaal() == Formaal.FORMAAL_CARE;
    }

    private static boolean erHenvisning(Facts f) {
        return gruppe(f) == Dokumentgruppe.DOKUMENTGRUPPE_HENVISNING;
    }

    /** What is found of the own rule where a judge holds these, of what is ordinary and free, for want of an agreement. */
    private static String utenAvtale(Predicate<Facts> disse) {
        return alleUtenAvtale(disse).get(EGEN);
    }

    private static Map<String, String> alleUtenAvtale(Predicate<Facts> disse) {
        return ModelProof.av(BOK, (f, bok) -> {
            var lov = Judgement.lov(f, bok);
            boolean fritt = !(lov instanceof Denied) && f.hastegrad() == Hastegrad.HASTEGRAD_ORDINAER && !Room.av(lov).fritt().isEmpty();
            return fritt && disse.test(f) ? new Held(lov.decision().medModell(List.of(UTEN_AVTALE), List.of())) : Judgement.judge(f, bok);
        }).brudd();
    }

    private static Dokumentgruppe gruppe(Facts f) {
        return Dokumenttyper.alle().finn(f.samordning().dokumenttype()).orElseThrow().dokument().getGruppe();
    }

    private static Dokumentgruppe gruppe(Judged lov) {
        return gruppe(lov.decision().facts());
    }

    /** What the proof finds with a judge that lets the own rule hold these as well. */
    private static Map<String, String> med(BiFunction<Judged, Room, Boolean> ogsaa) {
        return ModelProof.av(BOK, (f, bok) -> dom(f, bok, ogsaa)).brudd();
    }

    private static Judged dom(Facts f, RuleBook bok, BiFunction<Judged, Room, Boolean> ogsaa) {
        var lov = Judgement.lov(f, bok);
        return ogsaa.apply(lov, Room.av(lov)) ? new Held(lov.decision().medModell(List.of(FUNN), List.of())) : Judgement.judge(f, bok);
    }
}
