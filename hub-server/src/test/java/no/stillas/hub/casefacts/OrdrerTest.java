package no.stillas.hub.casefacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Paaleggfaktum;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import org.junit.jupiter.api.Test;

/** An order is the one that is named, and no other. */
final class OrdrerTest {
    private static final String ID = "0198f000-0000-7000-8000-000000000013";

    @Test
    void theBeginningOfAnIdIsNoId() {
        var barn = Optional.of(Barnet.med(Faktum.newBuilder().setPaalegg(Paaleggfaktum.newBuilder()
                .setGrunnlag(Grunnlag.GRUNNLAG_PALEGG).setMeldingId(ID))));
        assertThat(Ordrer.av(ID, barn)).isPresent();
        assertThat(Ordrer.av("0", barn)).isEmpty();
        assertThat(Ordrer.av(ID.substring(0, 35), barn)).isEmpty();
        assertThat(Ordrer.av("", barn)).isEmpty();
    }
}
