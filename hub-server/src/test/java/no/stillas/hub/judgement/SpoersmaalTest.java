package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Regime;
import no.stillas.proto.regelverk.v1.Svaralternativ;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Svarendring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the law leaves open is a list that is complete, and an answer changes what it says and no more. */
class SpoersmaalTest {
    private static final String REGEL = """
            grunnlag {
              grunnlag: GRUNNLAG_BVL13_1_3
              art: GRUNNLAGSART_RETT
              kan_paaberopes_av: ETAT_BVT
              kilde { lov: "barnevernsloven" paragraf: "§ 13-1" versjon: "2026" }
              tekst: "Nødvendig."
            }
            regel {
              id: "X1"
              avsender: ETAT_BVT
              mottaker: ETAT_SKO
              kategori: KATEGORI_BVN
              formaal: FORMAAL_FOLLOWUP
              beslutning: BESLUTNING_REVIEW
              grunnlag: GRUNNLAG_BVL13_1_3
              krets: KRETS_BARNET
              usikker: true
              kilde { lov: "barnevernsloven" paragraf: "§ 13-1" versjon: "2026" }
              ordlyd { avsender: "a" revisor: "b" registrert: "c" }
            }
            """;
    private static final String SPOERSMAAL = """
            spoersmaal {
              id: "s-1"
              tekst: "Hva?"
              kilde { lov: "barnevernsloven" paragraf: "§ 13-1" versjon: "2026" }
              imens: "Et menneske avgjør."
              svar { id: "menneske" tekst: "Et menneske avgjør." }
              svar {
                id: "attestert"
                tekst: "Attestert."
                endring {
                  regel: "X1"
                  beslutning: BESLUTNING_PERMIT
                  attestasjon: true
                  ordlyd { avsender: "d" revisor: "e" registrert: "f" }
                }
              }
            }
            """;

    private static RuleBook les(String spoersmaal, Map<String, String> svar) {
        return RuleBook.load(List.of(new RuleSource("regler.textproto", REGEL),
                new RuleSource("spoersmaal.textproto", spoersmaal)), List.of(), svar);
    }

    @Test
    void without_a_choice_the_default_is_written_into_the_rules_and_the_rules_are_as_they_stand() {
        RuleBook bok = les(SPOERSMAAL, Map.of());
        assertThat(bok.spoersmaal()).singleElement().satisfies(s -> assertThat(s.getValgt()).isEqualTo("menneske"));
        assertThat(bok.regler().getFirst().getBeslutning().name()).isEqualTo("BESLUTNING_REVIEW");
        assertThat(les(SPOERSMAAL, Map.of("s-1", "menneske")).hash()).isEqualTo(bok.hash());
    }

    @Test
    void a_chosen_answer_changes_the_rule_and_its_wording_and_the_hash_tells_of_it() {
        RuleBook bok = les(SPOERSMAAL, Map.of("s-1", "attestert"));
        assertThat(bok.spoersmaal().getFirst().getValgt()).isEqualTo("attestert");
        assertThat(bok.regler().getFirst()).satisfies(r -> {
            assertThat(r.getBeslutning().name()).isEqualTo("BESLUTNING_PERMIT");
            assertThat(r.getVilkaar().getAttestasjon()).isTrue();
            assertThat(r.getOrdlyd().getAvsender()).isEqualTo("d");
        });
        assertThat(bok.hash()).isNotEqualTo(les(SPOERSMAAL, Map.of()).hash());
    }

    @Test
    void no_answer_changes_a_duty() {
        assertThat(AnswerLimits.grunn(Regel.newBuilder().setId("X1").setBeslutning(Beslutning.BESLUTNING_DUTY).build(), Svarendring.getDefaultInstance()))
                .hasValueSatisfying(grunn -> assertThat(grunn).startsWith("changes X1, which is a duty"));
    }

    static Stream<Arguments> feil() {
        return Stream.of(
                argumentSet("the same id twice", SPOERSMAAL + SPOERSMAAL, 18, "s-1 is written twice"),
                argumentSet("one answer", SPOERSMAAL.substring(0, SPOERSMAAL.indexOf("  svar {\n")) + "}\n", 1,
                        "fewer than two answers"),
                argumentSet("neither answers nor a reason", SPOERSMAAL.substring(0, SPOERSMAAL.indexOf("  svar {")) + "}\n",
                        1, "the reason why there is nothing to choose"),
                argumentSet("answers and a reason not to have any", SPOERSMAAL.replace("  imens",
                        "  ingen_bryter: \"Nei.\"\n  imens"), 1, "the reason why there is nothing to choose"),
                argumentSet("a default that changes something", SPOERSMAAL.replace("tekst: \"Et menneske avgjør.\" }",
                        "tekst: \"t\" endring { regel: \"X1\" uten_foelge: true } }"), 1, "is the default and changes"),
                argumentSet("an alternative that changes nothing", SPOERSMAAL.replace("tekst: \"Attestert.\"",
                        "tekst: \"t\" }\n svar { id: \"tredje\" tekst: \"t\""), 1, "s-1=attestert changes nothing"),
                argumentSet("a rule that does not exist", SPOERSMAAL.replace("\"X1\"", "\"Y9\""), 1, "Y9, which is no rule"),
                argumentSet("a change that leaves the rule as it is", SPOERSMAAL.replace("_PERMIT", "_REVIEW")
                        .replace("attestasjon: true", "").replace("\"d\"", "\"a\"").replace("\"e\"", "\"b\"")
                        .replace("\"f\"", "\"c\""), 1, "changes nothing in X1"),
                argumentSet("a change of nothing", SPOERSMAAL.replace("regel: \"X1\"", ""), 1, "a change that changes nothing"),
                argumentSet("a decision without its wording", SPOERSMAAL.replaceFirst("ordlyd \\{.*}", ""), 1,
                        "leaves its wording"),
                argumentSet("a new denial", SPOERSMAAL.replace("_PERMIT", "_DENY"), 1, "makes a rule BESLUTNING_DENY"),
                argumentSet("a new rule that is a duty", ny("BESLUTNING_DUTY", "attestasjon: true"), 1, "adds X2, which is a duty"),
                argumentSet("a new right with nobody to answer for it", ny("BESLUTNING_PERMIT", ""), 1, "adds X2, a right without attestation"),
                argumentSet("a new rule by an id that is taken", ny("BESLUTNING_REVIEW", "").replace("X2", "X1"), 1, "an id that is taken"),
                argumentSet("a ground that may be invoked already", SPOERSMAAL.replaceFirst("endring",
                        "paaberopes { grunnlag: GRUNNLAG_BVL13_1_3 av: ETAT_BVT }\n    endring"), 1, "may be invoked already"),
                argumentSet("a review that becomes a right with nobody to answer for it",
                        SPOERSMAAL.replace("attestasjon: true", ""), 1, "without attestation"),
                argumentSet("answered in the file", SPOERSMAAL.replace("imens", "valgt: \"attestert\"\n  imens"), 1,
                        "is answered in the file"),
                argumentSet("an id that no setting can have", SPOERSMAAL.replace("s-1", "S 1"), 1, "setting's name"),
                argumentSet("about a rule that is not there", SPOERSMAAL.replace("imens", "gjelder: \"Z\"\n  imens"), 1,
                        "is about Z, which is no rule"),
                argumentSet("no words", SPOERSMAAL.replace("\"Hva?\"", "\"\""), 1, "s-1 lacks its text"),
                argumentSet("nothing meanwhile", SPOERSMAAL.replace("imens: \"Et menneske avgjør.\"", ""), 1, "s-1 lacks its text"),
                argumentSet("no act", SPOERSMAAL.replace("  kilde { lov: \"barnevernsloven\"", "  kilde {"), 1, "s-1 lacks its source"),
                argumentSet("no paragraph", SPOERSMAAL.replace("  kilde { lov: \"barnevernsloven\" paragraf: \"§ 13-1\"",
                        "  kilde { lov: \"barnevernsloven\""), 1, "s-1 lacks its source"),
                argumentSet("an answer without id", SPOERSMAAL.replace("\"attestert\"", "\"\""), 1, "the answer s-1= lacks its id or its text"),
                argumentSet("an answer without words", SPOERSMAAL.replace("\"Attestert.\"", "\"\""), 1,
                        "the answer s-1=attestert lacks its id or its text"),
                argumentSet("two answers by one id", SPOERSMAAL.replace("\"attestert\"", "\"menneske\""), 1,
                        "the answer s-1=menneske is written twice"),
                argumentSet("a ground for nobody to invoke", SPOERSMAAL.replaceFirst("endring",
                        "paaberopes { grunnlag: GRUNNLAG_BVL13_1_3 }\n    endring"), 1, "may be invoked already"),
                argumentSet("a ground of no catalogue to invoke", SPOERSMAAL.replaceFirst("endring",
                        "paaberopes { grunnlag: GRUNNLAG_HPL22 av: ETAT_SKO }\n    endring"), 1, "GRUNNLAG_HPL22, which is no ground"),
                argumentSet("a change of nothing in every free rule", SPOERSMAAL.replaceFirst("endring",
                        "endring { enhver_fri_regel: true }\n    endring"), 1, "a change that changes nothing"),
                argumentSet("a consent entry that does not exist", profil("SAMTYKKEKRAV_VURDERING").replace("profilregel: \"P\"", "profilregel: \"Q\""), 1,
                        "changes Q, which is no consent entry"),
                argumentSet("a change that leaves the consent entry as it is", profil("SAMTYKKEKRAV_SELV").replace("\"ny\"", "\"o\""), 1,
                        "changes nothing in P"),
                argumentSet("parents who are not asked otherwise", profil("SAMTYKKEKRAV_FORELDREANSVAR"), 1, "asks parents in P"),
                argumentSet("another who must consent in the same words", profil("SAMTYKKEKRAV_VURDERING").replace("profilordlyd: \"ny\"", ""), 1,
                        "changes who must consent and leaves the wording"),
                argumentSet("two questions that change the same consent entry", profil("SAMTYKKEKRAV_VURDERING")
                        + profil("SAMTYKKEKRAV_VURDERING").substring(0, profil("SAMTYKKEKRAV_VURDERING").indexOf("profil {")).replace("s-1", "s-2"), 25,
                        "changes P, which the question s-1 also changes"),
                argumentSet("a consent entry in doubt", profil("SAMTYKKEKRAV_VURDERING").replace("  ordlyd: \"o\"\n", "  ordlyd: \"o\"\n  usikker: true\n")
                        .replace("profilregel: \"P\"", "regel: \"X1\""), 18, "the consent entry P is in doubt, and no question speaks of it"),
                argumentSet("two questions that change the same rule", SPOERSMAAL + SPOERSMAAL.replace("s-1", "s-2"), 18,
                        "which the question s-1 also changes"));
    }

    /** A question about a consent entry, which stands on line 18. */
    private static String profil(String krav) {
        return SPOERSMAAL.replace("imens:", "gjelder: \"X1\" imens:").replace("regel: \"X1\"\n      beslutning: BESLUTNING_PERMIT\n",
                "profilregel: \"P\"\n      krav: " + krav + " profilordlyd: \"ny\"\n").replace("      attestasjon: true\n", "\n") + """
                profil {
                  id: "P"
                  profil: SAMTYKKEPROFIL_CP_EDU
                  krav: SAMTYKKEKRAV_SELV
                  kilde { lov: "l" paragraf: "§" }
                  ordlyd: "o"
                }
                """;
    }

    @Test
    void an_answer_can_change_who_must_consent() {
        assertThat(les(profil("SAMTYKKEKRAV_VURDERING"), Map.of()).regelsett().getProfil(0).getOrdlyd()).isEqualTo("o");
        assertThat(les(profil("SAMTYKKEKRAV_VURDERING"), Map.of("s-1", "attestert")).regelsett().getProfil(0).getOrdlyd()).isEqualTo("ny");
    }

    @Test
    void an_answer_can_change_every_free_rule_and_let_another_sender_invoke_a_ground() {
        String alle = SPOERSMAAL.replaceFirst("endring", "endring { enhver_fri_regel: true uten_foelge: true }"
                + " paaberopes { grunnlag: GRUNNLAG_BVL13_1_3 av: ETAT_SKO }\n    endring");
        assertThat(les(alle, Map.of()).regler().getFirst().getUtenFoelge()).isFalse();
        RuleBook bok = les(alle, Map.of("s-1", "attestert"));
        assertThat(bok.regler().getFirst().getUtenFoelge()).isTrue();
        assertThat(bok.grunnlag(Grunnlag.GRUNNLAG_BVL13_1_3).orElseThrow().getKanPaaberopesAvList()).contains(Etat.ETAT_SKO);
    }

    private static String ny(String beslutning, String vilkaar) {
        return SPOERSMAAL.replaceFirst("endring", """
                ny_regel {
                      id: "X2"
                      avsender: ETAT_BVT
                      mottaker: ETAT_SKO
                      kategori: KATEGORI_EDU
                      formaal: FORMAAL_FOLLOWUP
                      beslutning: %s
                      grunnlag: GRUNNLAG_BVL13_1_3
                      krets: KRETS_BARNET
                      vilkaar { %s }
                      kilde { lov: "barnevernsloven" paragraf: "§ 13-1" versjon: "2026" }
                      ordlyd { avsender: "a" revisor: "b" registrert: "c" }
                    }
                    endring""".formatted(beslutning, vilkaar));
    }

    @Test
    void a_rule_that_an_answer_adds_is_there_with_that_answer_and_not_without() {
        String med = ny("BESLUTNING_REVIEW", "");
        assertThat(les(med, Map.of()).regel("X2")).isEmpty();
        assertThat(les(med, Map.of("s-1", "attestert")).regel("X2")).isPresent();
    }

    private static String bare(String endring) {
        return SPOERSMAAL.substring(0, SPOERSMAAL.indexOf("    endring {")).replace("imens:", "gjelder: \"X1\" imens:") + endring
                + "  }\n}\nregime { regime: REGIME_BVL_8_7 ikke_i_kraft: true }\n";
    }

    @Test
    void an_answer_that_only_brings_an_act_into_force_or_only_lets_another_invoke_a_ground_changes_something() {
        String iKraft = bare("i_kraft: REGIME_BVL_8_7");
        long dag = java.time.LocalDate.of(2026, 3, 2).toEpochDay();
        assertThat(les(iKraft, Map.of()).iKraft(Regime.REGIME_BVL_8_7, dag)).isFalse();
        assertThat(les(iKraft, Map.of("s-1", "attestert")).iKraft(Regime.REGIME_BVL_8_7, dag)).isTrue();
        RuleBook bok = les(bare("paaberopes { grunnlag: GRUNNLAG_BVL13_1_3 av: ETAT_SKO }"), Map.of("s-1", "attestert"));
        assertThat(bok.grunnlag(Grunnlag.GRUNNLAG_BVL13_1_3).orElseThrow().getKanPaaberopesAvList()).contains(Etat.ETAT_SKO);
    }

    @ParameterizedTest
    @MethodSource("feil")
    void a_wrong_question_is_refused_with_file_line_and_reason(String spoersmaal, int linje, String grunn) {
        assertThatExceptionOfType(RuleFault.class).isThrownBy(() -> les(spoersmaal, Map.of())).satisfies(e ->
                assertThat(e.faults()).anySatisfy(f -> {
                    assertThat(f.fil()).isEqualTo("spoersmaal.textproto");
                    assertThat(f.linje()).isEqualTo(linje);
                    assertThat(f.grunn()).contains(grunn);
                }));
    }

    @Test
    void a_rule_in_doubt_that_no_question_speaks_of_is_refused_where_it_stands() {
        assertThatExceptionOfType(RuleFault.class).isThrownBy(() -> RuleBook.load(
                List.of(new RuleSource("regler.textproto", REGEL)))).satisfies(e -> assertThat(e.faults())
                        .containsExactly(new RuleFault.Fault("regler.textproto", 8,
                                "the rule X1 is in doubt, and no question speaks of it")));
    }

    @Test
    void a_choice_that_is_not_on_the_list_is_refused_by_the_name_of_its_setting() {
        assertThatExceptionOfType(RuleFault.class).isThrownBy(() -> les(SPOERSMAAL, Map.of("s-9", "x", "s-1", "kanskje")))
                .withMessageContaining("stillas.rules.answers.s-9=x: there is no such question")
                .withMessageContaining("stillas.rules.answers.s-1=kanskje: the question has no such answer; it has menneske, attestert");
    }

    @Test
    void a_question_of_the_law_that_has_nothing_to_choose_cannot_be_answered() {
        assertThatExceptionOfType(RuleFault.class).isThrownBy(() -> RuleBook.lov(Map.of("klientadresse", "ugradert")))
                .withMessageContaining("stillas.rules.answers.klientadresse=ugradert: the question has nothing to choose");
    }

    @Test
    void all_defaults_chosen_in_so_many_words_are_the_rules_without_a_choice() {
        var valg = new java.util.TreeMap<String, String>();
        Law.BOK.spoersmaal().stream().filter(s -> s.getSvarCount() > 0)
                .forEach(s -> valg.put(s.getId(), s.getSvarList().stream().findFirst().map(Svaralternativ::getId).orElseThrow()));
        assertThat(RuleBook.lov(valg).hash()).isEqualTo(Law.BOK.hash());
    }

    /** Appendix C of the rulebook and what the rulings mark (J), in their order, with what is chosen where nobody chooses. */
    @ParameterizedTest
    @CsvSource({"C1, meldeplikt-bokstav-d, ", "C2, alder-barnevern, femten", "C3, samarbeidende-personell, vurdering",
            "C4, varsel-om-individuell-plan, samtykke", "C5, kommunen-som-ett-organ, hver-tjeneste", "C6, en-eller-begge-foreldre, naar-det-er-oppgitt",
            "C7, logginnsyn-for-foreldre, foreldre-etter-alder", "C8, oppgaver-etter-barnevernsloven, vurdering", "C8, tilknytning-og-avgjoerelser, bare-tredje-ledd",
            "C9, helsepersonell-i-kommunen, ", "C10, digitalsikkerhetsloven, ", "C11, ikrafttredelse, ", "C12, arkivansvar, ",
            "J, foelgeopplysninger, foelger", "J, ugradert-adresse, foelger", "J, paatalemyndighetens-vakttid, alle-timer", "J, oppfoelging-etter-opphevet-omsorg, ikke-i-kraft"})
    void every_open_question_of_the_rulebook_is_asked_with_its_default_or_says_why_there_is_nothing_to_choose(String hvor, String id, String forvalg) {
        var spoersmaal = Law.BOK.spoersmaal().stream().filter(s -> s.getId().equals(id)).toList();
        assertThat(spoersmaal).as(hvor).singleElement().satisfies(s -> {
            assertThat(s.getImens()).as("what holds meanwhile").isNotBlank();
            assertThat(s.getValgt()).isEqualTo(forvalg == null ? "" : forvalg);
            assertThat(s.getIngenBryter().isBlank()).isEqualTo(s.getSvarCount() > 0);
        });
    }
}
