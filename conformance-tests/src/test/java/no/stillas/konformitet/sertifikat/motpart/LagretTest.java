package no.stillas.konformitet.sertifikat.motpart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import no.stillas.proto.exchange.v1.Delivery;
import org.junit.jupiter.api.Test;

/** What lies in the store of a system that stores in order while it is looked through. */
final class LagretTest {
    private static final List<String> IDER = List.of("a", "b", "c", "d");
    private static final List<Delivery> LEVERT =
            IDER.stream().map(id -> Delivery.newBuilder().setDeliveryId(id).build()).toList();

    @Test
    void a_system_that_stores_in_order_is_never_found_with_a_later_one_alone() {
        for (int mellomHvertBlikk = 0; mellomHvertBlikk <= IDER.size(); mellomHvertBlikk++) {
            int takt = mellomHvertBlikk;
            var lager = new HashSet<String>();
            var funnet = Motparthub.iLageret(LEVERT, levert -> {
                boolean der = lager.contains(levert.getDeliveryId());
                IDER.stream().filter(id -> !lager.contains(id)).limit(takt).toList().forEach(lager::add);
                return der;
            });
            assertThat(funnet).as("%d stored between two looks", takt)
                    .containsExactlyInAnyOrderElementsOf(IDER.subList(0, funnet.size()));
        }
    }

    @Test
    void one_that_lacks_an_earlier_one_is_found_so() {
        assertThat(Motparthub.iLageret(LEVERT, levert -> !levert.getDeliveryId().equals("a"))).containsExactlyInAnyOrder("b", "c", "d");
        assertThat(Motparthub.iLageret(LEVERT, _ -> false)).isEmpty();
    }
}
