package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.hub.judgement.facts.Samordning.Side;
import no.stillas.hub.judgement.facts.Vurdering;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import org.junit.jupiter.api.Test;

/** The models' turn: in which order they speak, and whose answer counts. */
class NarrowingTest {
    /** Read anew for each test: reading it is part of what is tested. */
    private final RuleBook bok = RuleBook.lovMed(new RuleSource("m.textproto",
            modell("m1", "B-1") + modell("m2", "A-1")
            + modell("m3", "C-1").replace("ethvert_dokument: true", "dokument: \"stillas.henvisning.v1.Henvisning\"")));

    private static String modell(String id, String regel) {
        return """
                modell { id: "%s" tittel: "M" versjon: "1" kilde { dokument: "d" sted: "s" }
                  regel { id: "%s" kilde { dokument: "d" sted: "s" } styrke: STYRKE_DESIGN
                    utvalg { ethvert_dokument: true enhver_avsender: true enhver_mottaker: true }
                    venting { menneske: "leder" }
                    ordlyd { avsender: "a" revisor: "b" registrert: "c" } } }
                """.formatted(id, regel);
    }

    private static Facts dialog() {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_COORD).om(Kategori.KATEGORI_BVN)
                .paaberoper(Grunnlag.GRUNNLAG_FVL13A1).samtykke(Kategori.KATEGORI_BVN);
        return s.facts.medSamordning(new Samordning("stillas.dialog.v1.Dialogmelding", new Side("1", "", List.of("3228")),
                new Side("2", "", List.of("3228")), false, Set.of(), Optional.empty(), List.of(), Samordning.Plan.ukjent("")));
    }

    private static Vurdering svar(String regel, boolean ja) {
        return new Vurdering(regel, Situation.BARN, ja, "leder", dialog().tidspunkt(), true);
    }

    @Test
    void models_speak_in_the_order_of_their_rules_and_not_of_documents_that_they_do_not_name() {
        assertThat(Judgement.judge(dialog(), bok).decision().modell()).extracting(ModelFinding::regel)
                .containsExactly("A-1", "B-1");
    }

    @Test
    void an_answer_counts_for_the_rule_that_asked_and_the_latest_of_several_counts() {
        Facts f = dialog();
        assertThat(Judgement.judge(f.medVurderinger(List.of(svar("A-1", true))), bok).decision().modell())
                .extracting(ModelFinding::regel).as("the other one still waits").containsExactly("B-1");
        assertThat(Judgement.judge(f.medVurderinger(List.of(svar("A-1", true), svar("B-1", true))), bok))
                .isInstanceOf(Permitted.class);
        assertThat(Judgement.judge(f.medVurderinger(List.of(svar("A-1", true), svar("B-1", true), svar("B-1", false))), bok))
                .isInstanceOf(Denied.class);
        assertThat(Judgement.judge(f.medVurderinger(List.of(svar("A-1", false))), bok)).isInstanceOf(Denied.class);
    }
}
