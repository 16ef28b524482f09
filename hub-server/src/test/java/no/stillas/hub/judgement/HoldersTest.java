package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.stillas.hub.judgement.facts.Giver;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.regelverk.v1.Giverrolle;
import org.junit.jupiter.api.Test;

/** Who would have to consent by all the rules that could ask: one for each set of them, and at last all of them. */
class HoldersTest {
    private static List<Holders> mulige(Situation s) {
        return Holders.mulige(s.facts.personer().getFirst(), s.facts, Law.BOK);
    }

    @Test
    void those_whom_one_rule_asks_are_there_once() {
        assertThat(mulige(new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_COORD))).extracting(Holders::refs)
                .containsExactly(List.of("far", "mor"));
    }

    @Test
    void rules_that_let_it_pass_where_nobody_objects_ask_nobody() {
        Situation s = new Situation(Etat.ETAT_LEV, Etat.ETAT_FLE, Formaal.FORMAAL_FOLLOWUP).om(Kategori.KATEGORI_HEA)
                .paaberoper(Grunnlag.GRUNNLAG_HPL25);
        assertThat(mulige(s)).isEmpty();
    }

    @Test
    void where_rules_ask_different_people_those_of_the_senders_own_service_come_first_and_then_all_of_them() {
        Situation s = new Situation(Etat.ETAT_BKO, Etat.ETAT_ORG, Formaal.FORMAAL_COORD).med("alder=15;plan=SKO");
        List<Holders> mulige = mulige(s);
        assertThat(mulige).extracting(Holders::refs)
                .containsExactly(List.of("far", "mor"), List.of("barn"), List.of("far", "mor", "barn"));
        assertThat(mulige.getLast().givere()).extracting(Giver::rolle).containsExactly(
                Giverrolle.GIVERROLLE_FORELDREANSVAR, Giverrolle.GIVERROLLE_FORELDREANSVAR, Giverrolle.GIVERROLLE_SELV);
        assertThat(mulige.getLast().tekst()).isEqualTo(mulige.getFirst().tekst() + " " + mulige.get(1).tekst());
    }

    @Test
    void a_youth_of_fifteen_consents_for_barnevernet_to_a_referral_and_the_parents_for_health() {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL).ett("alder=15");
        assertThat(mulige(s)).extracting(Holders::refs).containsExactly(List.of("far", "mor", "barn"));
        assertThat(mulige(s.ett("alder=16"))).extracting(Holders::refs).containsExactly(List.of("barn"));
    }

    @Test
    void who_answers_for_a_plan_is_asked_of_the_plan_and_of_nothing_else() {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_THK, Formaal.FORMAAL_INVESTIGATE);
        assertThat(mulige(s)).hasSize(1).isEqualTo(mulige(new Situation(Etat.ETAT_BVT, Etat.ETAT_THK,
                Formaal.FORMAAL_INVESTIGATE).ett("plan=KHO")));
    }
}
