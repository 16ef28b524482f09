package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Vern;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.regelverk.v1.Egenskap;
import org.junit.jupiter.api.Test;

/** The gate by itself: for whom it is closed, and by which rule. */
class AddressGateTest {
    private static Situation til(Etat mottaker, Gradering gradering) {
        return new Situation(Etat.ETAT_BVT, mottaker, Formaal.FORMAAL_REFERRAL).om(Kategori.KATEGORI_ADR)
                .person(p -> p.medVern(new Vern(gradering, List.of())));
    }

    private static AddressGate port(Situation s) {
        return new AddressGate(new Case(s.facts), Law.BOK, true);
    }

    private static Person barnet(Situation s) {
        return s.facts.personer().getFirst();
    }

    @Test
    void no_place_is_revealed_to_the_one_from_whom_it_is_hidden_even_where_nothing_is_graded() {
        Situation forelder = til(Etat.ETAT_PAR, Gradering.GRADERING_INGEN);
        assertThat(port(forelder).aapen(barnet(forelder))).isTrue();
        forelder.mottakerEr(Egenskap.EGENSKAP_SPERRET_PERSON);
        assertThat(port(forelder).aapen(barnet(forelder))).isFalse();
        assertThat(port(forelder).port(barnet(forelder)).map(r -> r.id)).contains("J04");
    }

    @Test
    void the_auditor_reads_the_rule_for_that_receiver() {
        Map.of(Etat.ETAT_BUP, "J02", Etat.ETAT_MEP, "J03").forEach((mottaker, regel) -> {
            Situation s = til(mottaker, Gradering.GRADERING_FORTROLIG);
            assertThat(port(s).port(barnet(s)).map(r -> r.id)).as("%s", mottaker).isEqualTo(Optional.of(regel));
        });
    }

    @Test
    void what_nobody_knows_is_unsettled_and_what_is_decided_either_way_is_not() {
        for (Gradering g : Gradering.values()) {
            if (g != Gradering.UNRECOGNIZED) {
                assertThat(AddressGate.uavklart(barnet(til(Etat.ETAT_BUP, g)))).as("%s", g).isEqualTo(
                        g == Gradering.GRADERING_UNSPECIFIED || g == Gradering.GRADERING_KLIENTADRESSE);
            }
        }
    }
}
