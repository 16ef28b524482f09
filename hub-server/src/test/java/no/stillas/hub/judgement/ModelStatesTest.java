package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.hub.judgement.facts.Samordning.Side;
import no.stillas.hub.judgement.facts.Samordning.Tilstand;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.henvisning.v1.Avslag;
import no.stillas.proto.henvisning.v1.SvarPaaHenvisning;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.regelverk.v1.Regelbok;
import no.stillas.proto.regelverk.v1.Tidsmaal;
import no.stillas.proto.stillas.v1.FemRAvtale;
import no.stillas.proto.stillas.v1.Moetetype;
import no.stillas.proto.stillas.v1.Referat;
import no.stillas.proto.stillas.v1.Tilstede;
import org.junit.jupiter.api.Test;

/** Where a child is in a model: what moves it, what a state allows, and who may know. */
class ModelStatesTest {
    private static final Regelbok MODELLENE = RuleBook.medModeller().bok();
    private static final String MODELL = "stillasbyggerne";
    private static final String LAGET = """
            modell { id: "uten" tittel: "Uten tilstander" versjon: "1" kilde { dokument: "d" sted: "s" } @R@ }
            modell { id: "laget" tittel: "Laget" versjon: "1" kilde { dokument: "d" sted: "s" }
              tilstand { id: "ny" tittel: "Ny" kilde { dokument: "d" sted: "s" } }
              tilstand { id: "inne" tittel: "Inne" kilde { dokument: "d" sted: "s" } }
              tilstand { id: "ute" tittel: "Ute" kilde { dokument: "d" sted: "s" } }
              overgang { fra: ["ny", "inne"] til: "inne" hendelse: "inn" kilde { dokument: "d" sted: "s" }
                utvalg { dokument: "stillas.dialog.v1.Dialogmelding" avsender: ETAT_BUP mottaker: ETAT_SKO } }
              overgang { fra: "inne" til: "ute" hendelse: "ut" kilde { dokument: "d" sted: "s" }
                utvalg { dokument: "stillas.dialog.v1.Dialogmelding" avsender: ETAT_SKO mottaker: ETAT_BUP } }
              @R@ }
            """;
    private static final Map<String, String> LOKAL = Map.of(Situation.BARN, "barnet", "mor", "mor", "far", "far");
    private static final Tjeneste TEAMET = Tjeneste.newBuilder().setOrganisasjonsnummer("2").setEnhet("teamet").build();
    private static final Tjeneste SKOLEN = Tjeneste.newBuilder().setOrganisasjonsnummer("1").setEnhet("skolen").build();

    /** Made anew for each test: making it is part of what is tested. */
    private final RuleBook bok = RuleBook.lagret(MODELLENE);

    private static Facts facts(String dokument, Etat fra, String frateam, Etat til, String tilteam, List<String> sier,
            Tilstand... tilstander) {
        Situation s = new Situation(fra, til, Formaal.FORMAAL_COORD).om(Kategori.KATEGORI_HEA)
                .paaberoper(Grunnlag.GRUNNLAG_HPL22).samtykke(Kategori.KATEGORI_HEA);
        return s.facts.medSamordning(new Samordning(dokument, new Side("1", frateam, List.of("3228")),
                new Side("2", tilteam, List.of("3228")), false, Set.of(), Optional.empty(), List.of(),
                Samordning.Plan.ukjent("")).medKjennetegn(sier).medTilstander(List.of(tilstander)));
    }

    private static Facts femR(Tilstand... tilstander) {
        return facts("stillas.stillas.v1.FemRAvtale", Etat.ETAT_BUP, MODELL, Etat.ETAT_SKO, "", List.of("femr-delt"), tilstander);
    }

    private static Tilstand i(String tilstand) {
        return new Tilstand(MODELL, tilstand, true);
    }

    @Test
    void a_referral_moves_a_child_and_the_answer_moves_it_on_by_what_it_says() {
        assertThat(til(bok, facts("stillas.henvisning.v1.Henvisning", Etat.ETAT_BVT, "", Etat.ETAT_BUP, MODELL, List.of())))
                .containsExactly(Map.entry(MODELL, "henvist"));
        assertThat(til(bok, svar("svar-rettighet", i("henvist")))).containsExactly(Map.entry(MODELL, "innskrevet"));
        assertThat(til(bok, svar("svar-avslag", i("henvist")))).containsExactly(Map.entry(MODELL, "avvist"));
        assertThat(til(bok, svar("svar-avslag", i("tiltak")))).as("nothing was asked").isEmpty();
        assertThat(til(bok, facts("stillas.henvisning.v1.Henvisning", Etat.ETAT_BVT, "", Etat.ETAT_BUP, "", List.of())))
                .as("not to the team").isEmpty();
    }

    private static Facts svar(String sier, Tilstand tilstand) {
        return facts("stillas.henvisning.v1.SvarPaaHenvisning", Etat.ETAT_BUP, MODELL, Etat.ETAT_BVT, "", List.of(sier), tilstand);
    }

    @Test
    void an_agreement_about_a_child_that_is_not_taken_in_is_denied_with_what_must_go_first() {
        var svar = Explanation.avsender(Judgement.judge(femR(i("henvist")), bok), bok, LOKAL);
        assertThat(svar.getBegrunnelser(0).getAarsak()).isEqualTo(Aarsak.AARSAK_STEG_MANGLER);
        assertThat(svar.getBegrunnelser(0).getTekst()).contains("Først: Stillasbyggerne svarer at barnet er tatt inn.");
        assertThat(Explanation.avsender(Judgement.judge(femR(i("utskrevet")), bok), bok, LOKAL).getBegrunnelser(0).getTekst())
                .contains("Først: barneverntjenesten tar kontakt igjen.");
        assertThat(Judgement.judge(femR(i("tiltak")), bok)).isInstanceOf(Permitted.class);
        assertThat(Judgement.judge(femR(), bok)).as("followed since before the hub").isInstanceOf(Permitted.class);
    }

    @Test
    void who_may_not_know_where_the_child_is_is_told_nothing_of_it() {
        var svar = Explanation.avsender(Judgement.judge(femR(new Tilstand(MODELL, "avvist", false)), bok), bok, LOKAL);
        assertThat(svar.getBegrunnelserList()).singleElement()
                .satisfies(b -> assertThat(b.getAarsak()).isEqualTo(Aarsak.AARSAK_IKKE_TILGJENGELIG));
    }

    @Test
    void what_a_document_says_has_names_and_who_it_goes_to_counts() {
        assertThat(bok.kjennetegn(SvarPaaHenvisning.newBuilder().setAvslag(Avslag.getDefaultInstance()).build(), TEAMET, SKOLEN))
                .contains("svar-avslag").doesNotContain("svar-rettighet", "svar-tiltak");
        Referat referat = Referat.newBuilder().setType(Moetetype.MOETETYPE_INNSATSMOETE)
                .addTilStede(Tilstede.newBuilder().setTjeneste(SKOLEN)).build();
        String ikkeDer = "referat-innsatsmoete-mottaker-ikke-til-stede";
        assertThat(bok.kjennetegn(referat, TEAMET, SKOLEN)).doesNotContain(ikkeDer);
        assertThat(bok.kjennetegn(referat, SKOLEN, TEAMET)).contains(ikkeDer);
        assertThat(bok.kjennetegn(FemRAvtale.newBuilder().setEier(TEAMET).build(), SKOLEN, TEAMET))
                .contains("femr-avsender-eier-ikke");
        assertThat(bok.kjennetegn(FemRAvtale.newBuilder().setEier(TEAMET).build(), TEAMET, SKOLEN))
                .doesNotContain("femr-avsender-eier-ikke");
        Tjeneste helOrganisasjon = TEAMET.toBuilder().clearEnhet().build();
        assertThat(bok.kjennetegn(FemRAvtale.newBuilder().setEier(helOrganisasjon).build(), TEAMET, SKOLEN))
                .as("a whole organisation is all its units").doesNotContain("femr-avsender-eier-ikke");
    }

    private static RuleBook laget() {
        String regel = """
                regel { id: "@" kilde { dokument: "d" sted: "s" } styrke: STYRKE_DESIGN venting { menneske: "leder" }
                  utvalg { ethvert_dokument: true enhver_avsender: true enhver_mottaker: true } ordlyd { avsender: "a" revisor: "b" registrert: "c" } }
                """;
        return RuleBook.lovMed(new RuleSource("m.textproto", LAGET.replaceFirst("@R@", regel.replace("@", "U-1")).replace("@R@", regel.replace("@", "L-1"))));
    }

    private static Facts dialog(Etat fra, Etat til, String... tilstand) {
        return facts("stillas.dialog.v1.Dialogmelding", fra, "", til, "", List.of(),
                Stream.of(tilstand).map(t -> new Tilstand("laget", t, true)).toArray(Tilstand[]::new));
    }

    @Test
    void a_transition_is_made_by_messages_between_the_kinds_that_it_names_from_the_states_that_it_names() {
        RuleBook laget = laget();
        assertThat(til(laget, dialog(Etat.ETAT_BUP, Etat.ETAT_SKO))).containsExactly(Map.entry("laget", "inne"));
        assertThat(til(laget, dialog(Etat.ETAT_SKO, Etat.ETAT_BUP, "inne"))).containsExactly(Map.entry("laget", "ute"));
        assertThat(til(laget, dialog(Etat.ETAT_SKO, Etat.ETAT_BUP))).as("nobody is there").isEmpty();
        assertThat(til(laget, dialog(Etat.ETAT_BVT, Etat.ETAT_SKO))).as("another sender").isEmpty();
        assertThat(til(laget, dialog(Etat.ETAT_BUP, Etat.ETAT_BVT))).as("another receiver").isEmpty();
        assertThat(til(laget, dialog(Etat.ETAT_BUP, Etat.ETAT_SKO, "inne"))).as("it is there already").isEmpty();
    }

    @Test
    void what_leads_to_where_the_child_is_counts_where_a_measure_of_time_begins_there() {
        Facts igjen = dialog(Etat.ETAT_BUP, Etat.ETAT_SKO, "inne");
        assertThat(til(maalt("inne"), igjen)).containsExactly(Map.entry("laget", "inne"));
        assertThat(til(maalt("ny"), igjen)).as("it begins elsewhere").isEmpty();
    }

    private static RuleBook maalt(String fra) {
        Regelbok.Builder bok = laget().bok().toBuilder();
        bok.getModellBuilderList().stream().filter(m -> m.getId().equals("laget"))
                .forEach(m -> m.addTidsmaal(Tidsmaal.newBuilder().setId("laget-tid").addFra(fra).addTil("ute")));
        return RuleBook.lagret(bok.build());
    }

    @Test
    void a_state_that_the_model_does_not_have_is_as_if_no_document_had_moved_the_child() {
        assertThat(til(laget(), dialog(Etat.ETAT_BUP, Etat.ETAT_SKO, "nedlagt"))).containsExactly(Map.entry("laget", "inne"));
    }

    @Test
    void a_move_to_where_it_is_already_counts_where_a_measure_of_time_begins() {
        var bestilt = Map.entry("mobilt-akutteam", "bestilt");
        assertThat(til(bok, bestilling(Etat.ETAT_BVT))).containsExactly(bestilt);
        assertThat(til(bok, bestilling(Etat.ETAT_BVT, new Tilstand("mobilt-akutteam", "bestilt", true)))).as("ordered anew").containsExactly(bestilt);
        assertThat(til(bok, bestilling(Etat.ETAT_SKO))).as("who may order is the rule's to say").containsExactly(bestilt);
    }

    private static Facts bestilling(Etat fra, Tilstand... tilstander) {
        return facts("stillas.henvisning.v1.Bestilling", fra, "", Etat.ETAT_BVT, "mobilt-akutteam", List.of(), tilstander);
    }

    /** Where the message moves the child, by model. */
    private static Map<String, String> til(RuleBook bok, Facts facts) {
        return bok.flyttet(facts).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, f -> f.getValue().getTil()));
    }
}
