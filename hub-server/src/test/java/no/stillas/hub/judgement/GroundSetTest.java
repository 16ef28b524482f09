package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import org.junit.jupiter.api.Test;

class GroundSetTest {
    private static final List<Grunnlag> ALLE =
            Arrays.stream(Grunnlag.values()).filter(g -> g != Grunnlag.UNRECOGNIZED).toList();

    @Test
    void a_set_has_the_ground_that_was_put_in_it_and_no_other() {
        for (Grunnlag ett : ALLE) {
            GroundSet sett = new GroundSet();
            sett.legg(ett);
            assertThat(ALLE.stream().filter(sett::har)).as("%s", ett).containsExactly(ett);
        }
    }

    @Test
    void putting_in_what_is_there_and_putting_sets_together_takes_nothing_out() {
        GroundSet begge = new GroundSet();
        GroundSet oddetall = new GroundSet();
        for (Grunnlag g : ALLE) {
            (g.getNumber() % 2 == 0 ? begge : oddetall).legg(g);
        }
        ALLE.stream().filter(begge::har).toList().forEach(begge::legg);
        assertThat(ALLE).noneMatch(g -> begge.har(g) && oddetall.har(g));
        begge.alle(oddetall);
        begge.alle(oddetall);
        assertThat(ALLE).allMatch(begge::har);
    }
}
