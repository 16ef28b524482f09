package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.FactsCodec;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.hub.judgement.facts.Samordning.Side;
import no.stillas.hub.judgement.facts.Samordning.Tilstand;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.regelverk.v1.Tilstandskrav;
import org.junit.jupiter.api.Test;

/** Kommuner's own models beside each other: which version speaks, where, and what two of them come to. */
class OwnModelsTest {
    private static final RuleBook GRUNN = RuleBook.lov();
    private static final String ID = "k3228-egen";
    /** Version 1 came by change 1, version 2 by change 2, and by change 3 no case begins any more. */
    private static final List<OwnModels.Version> VERSJONER = List.of(versjon(ID, "1", "venting { menneske: \"leder\" }", 1, 2),
            versjon(ID, "2", "avvisning { aarsak: AARSAK_MAALGRUPPE mangel: MANGEL_MAALGRUPPE }", 2, 3));
    private static final String DIALOG = "stillas.dialog.v1.Dialogmelding";

    /** Made anew for each test: making it is part of what is tested. */
    private final RuleBook bok = GRUNN.medEgne(VERSJONER);

    private static OwnModels.Version versjon(String id, String versjon, String virkning, int fra, int til) {
        return lest(tekst(id, versjon, virkning), fra, til);
    }

    private static String tekst(String id, String versjon, String virkning) {
        return """
                modell { id: "@" tittel: "M" versjon: "#" kilde { dokument: "d" sted: "s" }
                  tilstand { id: "ny" tittel: "Ny" kilde { dokument: "d" sted: "s" } }
                  tilstand { id: "inne" tittel: "Inne" kilde { dokument: "d" sted: "s" } }
                  tilstand { id: "ute" tittel: "Ute" slutt: true kilde { dokument: "d" sted: "s" } }
                  overgang { fra: "ny" til: "inne" hendelse: "noe" uten_melding: "Muntlig." kilde { dokument: "d" sted: "s" } }
                  overgang { fra: "inne" til: "ute" hendelse: "noe" uten_melding: "Muntlig." kilde { dokument: "d" sted: "s" } }
                  regel { id: "REGEL-01" kilde { dokument: "d" sted: "s" } styrke: STYRKE_DESIGN
                    utvalg { ethvert_dokument: true enhver_avsender: true enhver_mottaker: true kommune: "3228" } VIRKNING
                    ordlyd { avsender: "a" revisor: "b" registrert: "c" } } }
                """.replace("@", id).replace("#", versjon).replace("REGEL", id.toUpperCase(java.util.Locale.ROOT)).replace("VIRKNING", virkning);
    }

    private static OwnModels.Version lest(String tekst, int fra, int til) {
        return new OwnModels.Version(OwnModels.les(new RuleSource("m.textproto", tekst), GRUNN, Map.of(), Optional.empty()), fra, til);
    }

    private static Facts sendt(int nummer, List<String> til, Tilstand... tilstander) {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_COORD).om(Kategori.KATEGORI_BVN)
                .paaberoper(Grunnlag.GRUNNLAG_FVL13A1).samtykke(Kategori.KATEGORI_BVN);
        return s.facts.medSamordning(new Samordning(DIALOG, new Side("1", "", List.of("3228")),
                new Side("2", "", til), false, Set.of(), Optional.empty(), List.of(), Samordning.Plan.ukjent(""))
                .medTilstander(List.of(tilstander)).medModeller(List.of(), nummer));
    }

    private List<String> regler(Facts f) {
        return Judgement.judge(f, bok).decision().modell().stream().map(ModelFinding::regel).toList();
    }

    @Test
    void where_no_case_is_open_the_version_speaks_that_took_new_cases_when_the_message_was_sent() {
        assertThat(regler(sendt(0, List.of("3228")))).as("before the first").isEmpty();
        assertThat(regler(sendt(1, List.of("3228")))).containsExactly("K3228-EGEN-01@1");
        assertThat(regler(sendt(2, List.of("3228")))).containsExactly("K3228-EGEN-01@2");
        assertThat(regler(sendt(3, List.of("3228")))).as("withdrawn").isEmpty();
    }

    @Test
    void an_open_case_is_under_its_own_version_and_one_that_has_ended_is_not() {
        assertThat(regler(sendt(3, List.of("3228"), new Tilstand(ID, "inne", true, "1")))).containsExactly("K3228-EGEN-01@1");
        assertThat(regler(sendt(2, List.of("3228"), new Tilstand(ID, "inne", false, "1")))).as("also where the sender may not know").containsExactly("K3228-EGEN-01@1");
        assertThat(regler(sendt(2, List.of("3228"), new Tilstand(ID, "ute", true, "1")))).containsExactly("K3228-EGEN-01@2");
        assertThat(regler(sendt(2, List.of("3228"), new Tilstand(ID, "ny", true, "1")))).containsExactly("K3228-EGEN-01@2");
    }

    @Test
    void the_name_of_a_state_does_not_carry_a_case_that_has_ended_into_the_middle_of_another_version() {
        var toer = versjon(ID, "2", "avvisning { aarsak: AARSAK_MAALGRUPPE mangel: MANGEL_MAALGRUPPE }", 2, 0);
        var annen = new OwnModels.Version(toer.modell().toBuilder().setRegel(0, toer.modell().getRegel(0).toBuilder()
                .setTilstand(Tilstandskrav.newBuilder().addI("ny"))).clearTilstand()
                .addTilstand(toer.modell().getTilstand(0)).addTilstand(toer.modell().getTilstand(2).toBuilder().clearSlutt())
                .addTilstand(toer.modell().getTilstand(1).toBuilder().setSlutt(true)).build(), 2, 0);
        var bok = GRUNN.medEgne(List.of(versjon(ID, "1", "venting { menneske: \"leder\" }", 1, 2), annen));
        var avsluttet = sendt(2, List.of("3228"), new Tilstand(ID, "ute", true, "1"));
        assertThat(Judgement.judge(avsluttet, bok).decision().modell()).as("where nobody's case has begun").isEmpty();
        var midtI = sendt(2, List.of("3228"), new Tilstand(ID, "ute", true, "2"));
        assertThat(Judgement.judge(midtI, bok).decision().modell()).extracting(ModelFinding::regel).containsExactly("K3228-EGEN-01@2");
    }

    private static RuleBook satt(String virkning, String vilkaar) {
        var v = versjon(ID, "1", virkning, 1, 0);
        return GRUNN.medEgne(List.of(new OwnModels.Version(v.modell().toBuilder()
                .setRegel(0, v.modell().getRegel(0).toBuilder().setVilkaar(vilkaar)).build(), 1, 0, true)));
    }

    @Test
    void what_a_version_that_is_set_aside_would_stop_waits_for_a_named_human_and_an_open_case_goes_on_as_it_was() {
        var bok = satt("avvisning { aarsak: AARSAK_MAALGRUPPE mangel: MANGEL_MAALGRUPPE }", "");
        var dom = Judgement.judge(sendt(1, List.of("3228")), bok);
        assertThat(dom).isInstanceOf(Held.class);
        assertThat(Explanation.avsender(dom, bok, Map.of()).getVenterPaaList()).isNotEmpty();
        assertThat(bok.kravstillere(dom.decision().regler())).as("it claims no case").isEmpty();
        assertThat(Judgement.judge(sendt(1, List.of("3228"), new Tilstand(ID, "inne", true, "1")), bok)).isInstanceOf(Denied.class);
        assertThat(Judgement.judge(sendt(1, List.of("4601")), bok).decision().modell()).as("of others it says nothing").isEmpty();
        assertThat(Judgement.judge(sendt(1, List.of("3228")), satt("avvisning { aarsak: AARSAK_MAALGRUPPE mangel: MANGEL_MAALGRUPPE }",
                "!barn.alder_kjent")).decision().modell()).as("nor where the rule would have said nothing").isEmpty();
    }

    @Test
    void a_condition_that_this_hub_cannot_read_is_about_all_that_its_rule_selects() {
        var bok = satt("avvisning { aarsak: AARSAK_MAALGRUPPE mangel: MANGEL_MAALGRUPPE }", "barn.vekt < 2");
        assertThat(Judgement.judge(sendt(1, List.of("3228")), bok)).isInstanceOf(Held.class);
        assertThat(Judgement.judge(sendt(1, List.of("3228"), new Tilstand(ID, "inne", true, "1")), bok)).as("also of an open case").isInstanceOf(Held.class);
    }

    @Test
    void what_is_urgent_does_not_wait_for_a_model_that_is_set_aside() {
        var bok = satt("avvisning { aarsak: AARSAK_KOMPETANSE_MANGLER mangel: MANGEL_FULLMAKT }", "");
        assertThat(Judgement.judge(sendt(1, List.of("3228")), bok)).isInstanceOf(Held.class);
        assertThat(Judgement.judge(sendt(1, List.of("3228")).medHastegrad(Hastegrad.HASTEGRAD_UMIDDELBAR), bok).decision().modell()).isEmpty();
    }

    @Test
    void a_version_that_is_set_aside_is_proved_to_leave_alone_what_is_not_free() {
        assertThat(ModelProof.av(satt("avvisning { aarsak: AARSAK_MAALGRUPPE mangel: MANGEL_MAALGRUPPE }", "barn.vekt < 2")).brudd()).isEmpty();
    }

    @Test
    void what_the_sender_may_not_know_of_is_answered_as_for_a_child_without_a_case() {
        var skjult = sendt(2, List.of("3228"), new Tilstand(ID, "inne", false, "1"));
        assertThat(skjult.synlige()).isEqualTo(sendt(2, List.of("3228")));
        assertThat(Explanation.avsender(Judgement.judge(skjult, bok), bok, Map.of()).toString()).doesNotContain("@1");
    }

    @Test
    void a_model_speaks_only_where_one_side_is_its_kommunes_alone_and_the_other_serves_it() {
        assertThat(regler(sendt(1, List.of("3228", "4601")))).as("a service of several").hasSize(1);
        assertThat(regler(sendt(1, List.of("4601")))).isEmpty();
        assertThat(regler(sendt(1, List.of()))).isEmpty();
        var flere = sendt(1, List.of("3228", "4601")).samordning();
        var mellom = new Samordning(flere.dokumenttype(), new Side("1", "", List.of("3228", "4601")), flere.mottaker(), false, Set.of(),
                Optional.empty(), List.of(), flere.plan()).medModeller(List.of(), 1);
        assertThat(regler(sendt(1, List.of("3228")).medSamordning(mellom))).as("between services of several").isEmpty();
        assertThat(regler(fra(List.of("3228", "4601")))).as("from a service of several").hasSize(1);
        assertThat(regler(fra(List.of("4601")))).as("from elsewhere").isEmpty();
    }

    @Test
    void stored_facts_and_rules_of_several_versions_are_judged_to_the_same_bytes() throws Exception {
        var lagret = RuleBook.lagret(no.stillas.proto.regelverk.v1.Regelbok.parseFrom(bok.bok().toByteString()));
        assertThat(lagret.hash()).isEqualTo(bok.hash()).isNotEqualTo(GRUNN.hash());
        for (var f : List.of(sendt(2, List.of("3228"), new Tilstand(ID, "inne", true, "1")), sendt(2, List.of("3228")))) {
            assertThat(Judgement.judge(FactsCodec.les(FactsCodec.bytes(f)), lagret).decision()).isEqualTo(Judgement.judge(f, bok).decision());
        }
    }

    @Test
    void of_two_that_claim_the_same_case_both_are_shown_and_the_stricter_holds() {
        var to = GRUNN.medEgne(List.of(versjon(ID, "1", "venting { menneske: \"leder\" }", 1, 0),
                versjon("k3228-annen", "7", "avvisning { aarsak: AARSAK_MAALGRUPPE mangel: MANGEL_MAALGRUPPE }", 2, 0)));
        var dom = Judgement.judge(sendt(2, List.of("3228")), to);
        assertThat(dom).isInstanceOf(Denied.class);
        assertThat(Explanation.avsender(dom, to, Map.of()).getBegrunnelserList()).extracting(b -> b.getRegel())
                .startsWith("K3228-ANNEN-01@7", "K3228-EGEN-01@1");
        assertThat(to.kravstillere(dom.decision().regler())).containsExactlyInAnyOrder(ID, "k3228-annen");
    }

    @Test
    void the_rule_book_tells_its_last_change_and_which_version_and_which_case_it_is() {
        assertThat(bok.modellnummer()).isEqualTo(3);
        assertThat(GRUNN.modellnummer()).isZero();
        assertThat(bok.modellversjon(ID, sendt(1, List.of("3228")))).contains("1");
        assertThat(bok.modellversjon(ID, sendt(0, List.of("3228")))).isEmpty();
        assertThat(bok.aapenSak(ID, "1", "inne")).isTrue();
        assertThat(bok.aapenSak(ID, "1", "ny")).as("not begun").isFalse();
        assertThat(bok.aapenSak(ID, "1", "ute")).as("ended").isFalse();
        assertThat(bok.aapenSak(ID, "9", "inne")).as("another version").isFalse();
        assertThat(bok.aapenSak("k3228-annen", "1", "inne")).as("another model").isFalse();
        assertThat(bok.faktaversjon(no.stillas.proto.regelverk.v1.Modell.newBuilder().setId(ID).setVersjon("1").build())).isEqualTo("1");
        assertThat(bok.faktaversjon(no.stillas.proto.regelverk.v1.Modell.newBuilder().setId("mobilt-akutteam").setVersjon("5").build()))
                .as("one that the hub comes with").isEmpty();
        assertThat(bok.modell(ID)).isTrue();
        assertThat(GRUNN.modell(ID)).isFalse();
    }

    private static Facts fra(List<String> kommuner) {
        return sendt(1, List.of()).medSamordning(new Samordning(DIALOG, new Side("1", "", kommuner), new Side("2", "", List.of("3228")), false,
                Set.of(), Optional.empty(), List.of(), Samordning.Plan.ukjent("")).medModeller(List.of(), 1));
    }

    @Test
    void a_message_moves_a_case_by_its_version_and_only_where_the_model_speaks() {
        String paaMelding = tekst(ID, "1", "venting { menneske: \"leder\" }").replace("uten_melding: \"Muntlig.\"",
                "utvalg { dokument: \"" + DIALOG + "\" enhver_avsender: true enhver_mottaker: true kommune: \"3228\" }");
        String utenTilstander = tekst("k3228-uten", "1", "venting { menneske: \"leder\" }").replaceAll("(?m)^  (tilstand|overgang) .*\n", "");
        RuleBook flytter = GRUNN.medEgne(List.of(lest(paaMelding, 1, 0), lest(utenTilstander, 1, 0)));
        assertThat(til(flytter, sendt(1, List.of("3228")))).containsExactly(Map.entry(ID, "inne"));
        assertThat(til(flytter, sendt(1, List.of("3228"), new Tilstand(ID, "inne", true, "1")))).containsExactly(Map.entry(ID, "ute"));
        assertThat(til(flytter, sendt(1, List.of("3228"), new Tilstand(ID, "ute", true, "1")))).as("nothing leads on from there").isEmpty();
        assertThat(til(flytter, sendt(1, List.of("4601")))).as("to elsewhere").isEmpty();
        assertThat(til(flytter, sendt(0, List.of("3228")))).as("before the version").isEmpty();
    }

    /** Where the message moves the child, by model. */
    private static Map<String, String> til(RuleBook bok, Facts facts) {
        return bok.flyttet(facts).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, f -> f.getValue().getTil()));
    }
}
