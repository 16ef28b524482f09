package no.stillas.hub.judgement;

import static no.stillas.hub.judgement.IngenVeiTest.INGEN_VEI;
import static no.stillas.hub.judgement.IngenVeiTest.enTekst;
import static no.stillas.hub.judgement.IngenVeiTest.svar;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.judgement.v1.RemedyKind;
import no.stillas.proto.kodeverk.v1.Utfall;
import org.junit.jupiter.api.Test;

/** Every answer of the space: whoever is denied is told what can be done, that nothing can, or the one text. */
class IngenVeiLawsTest {
    private static Stream<Facts> avslag() {
        return Opptelling.LOV.eksempler().values().stream()
                .filter(f -> Judgement.judge(f, Law.BOK).utfall() == Utfall.UTFALL_DENIED);
    }

    @Test
    void every_denial_has_a_paragraph_and_either_a_remedy_or_that_there_is_none_or_is_the_one_text() {
        assertThat(INGEN_VEI).contains("ingenting dere kan gjøre");
        assertThat(avslag().toList()).hasSizeGreaterThan(100).allSatisfy(f -> {
            Decision svar = svar(f);
            assertThat(svar.getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
            if (enTekst(svar)) {
                assertThat(svar.getIngenVei()).isEmpty();
            } else {
                assertThat(svar.getBegrunnelserList()).allSatisfy(b -> assertThat(b.getParagraf()).isNotBlank());
                assertThat(svar.getIngenVei()).isEqualTo(svar.getRemediesCount() == 0 ? INGEN_VEI : "");
            }
        });
    }

    @Test
    void each_of_the_three_answers_is_given_somewhere() {
        var alle = avslag().map(IngenVeiTest::svar).toList();
        assertThat(alle).anyMatch(IngenVeiTest::enTekst).anyMatch(s -> s.getRemediesCount() > 0)
                .anyMatch(s -> !s.getIngenVei().isEmpty());
    }

    @Test
    void what_passes_or_waits_says_nothing_of_it() {
        Opptelling.LOV.eksempler().values().stream().filter(f -> Judgement.judge(f, Law.BOK).utfall() != Utfall.UTFALL_DENIED)
                .forEach(f -> assertThat(svar(f).getIngenVei()).isEmpty());
    }

    /** From what the sender can do alone with the message to what sends it elsewhere. */
    private static final List<RemedyKind> ORDEN = List.of(RemedyKind.REMEDY_KIND_SPOER_OM_SAMTYKKE, RemedyKind.REMEDY_KIND_UTELAT,
            RemedyKind.REMEDY_KIND_INNHENT_PAALEGG, RemedyKind.REMEDY_KIND_MENNESKE_AVGJOER, RemedyKind.REMEDY_KIND_VENT_TIL,
            RemedyKind.REMEDY_KIND_SNEVRERE_FORMAAL, RemedyKind.REMEDY_KIND_ANNEN_MOTTAKER);

    @Test
    void what_can_be_done_stands_in_one_order_whatever_was_denied() {
        var rekker = avslag().map(f -> svar(f).getRemediesList().stream().map(r -> ORDEN.indexOf(r.getKind())).toList()).toList();
        assertThat(rekker).allSatisfy(rekke -> assertThat(rekke).isSorted().doesNotContain(-1));
        assertThat(rekker.stream().filter(r -> r.stream().distinct().count() > 1).distinct()).as("of several kinds").hasSizeGreaterThan(3);
    }
}
