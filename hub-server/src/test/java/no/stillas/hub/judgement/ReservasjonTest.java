package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Reservasjon;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import org.junit.jupiter.api.Test;

/** An objection against what may pass unless somebody objects, on a ground that does not itself say what weighs more. */
class ReservasjonTest {
    private final RuleBook bok = Regeltekst.les(Regeltekst.REGEL.replace("_PERMIT", "_NOOBJ"));

    private static Situation sendt() {
        return new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP).om(Kategori.KATEGORI_BVN)
                .paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3);
    }

    private static Situation motsatt() {
        Situation s = sendt();
        return s.person(p -> p.medReservasjoner(List.of(new Reservasjon("r", Optional.empty(), Optional.empty(), Kategorisett.alle(),
                s.facts.tidspunkt(), true))));
    }

    private Verdict dom(Situation s) {
        return Judgement.judge(s.facts, bok).decision().verdicts().getFirst();
    }

    @Test
    void what_nobody_objects_to_passes_and_what_somebody_does_is_stopped() {
        assertThat(dom(sendt()).passerer()).isTrue();
        assertThat(dom(motsatt()).aarsak()).isEqualTo(Aarsak.AARSAK_RESERVASJON);
    }

    @Test
    void weighty_reasons_that_a_professional_attests_weigh_more_and_those_that_nobody_attests_do_not() {
        assertThat(dom(motsatt().ett("F+TUNGTVEIENDE_GRUNNER")).passerer()).isTrue();
        assertThat(dom(motsatt().ett("F0TUNGTVEIENDE_GRUNNER")).passerer()).isFalse();
        assertThat(dom(motsatt().ett("F+TUNGTVEIENDE_GRUNNER").paaberoperUtenAttestasjon(Grunnlag.GRUNNLAG_BVL13_1_3)).passerer()).isFalse();
    }
}
