package no.stillas.konformitet.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.Status;
import java.time.Instant;
import java.time.InstantSource;
import no.stillas.proto.directory.v1.Unit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What never came is only known of an inbox that was open. */
final class InnboksTest {
    private static final Unit ENHET = Unit.newBuilder().setId("nes-skole").setOrganisasjonsnummer("311000101").build();

    private final Utenfra ingen = new Utenfra("localhost:1", _ -> "token", InstantSource.fixed(Instant.EPOCH));
    private final Innboks innboks = Innboks.aapne(ingen, ENHET, _ -> {});

    @AfterEach
    void slutt() {
        ingen.close();
    }

    @Test
    void asking_an_inbox_that_broke_is_a_fault() {
        innboks.onError(Status.UNAVAILABLE.asRuntimeException());

        assertThatThrownBy(innboks::stille).isInstanceOf(IllegalStateException.class).hasMessageContaining("nes-skole");
        assertThatThrownBy(() -> innboks.bokfoert("en")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(innboks::krevAapen).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void so_is_asking_one_that_the_hub_has_ended() {
        innboks.onCompleted();

        assertThatThrownBy(innboks::krevAapen).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothing_is_said_to_have_stayed_away_while_one_of_them_is_broken() {
        var innbokser = new Innbokser(ingen);
        innbokser.aapne(ENHET);
        innbokser.hos(ENHET).onError(Status.UNAVAILABLE.asRuntimeException());

        assertThatThrownBy(innbokser::kommet).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void one_that_the_run_has_closed_is_not_broken() {
        innboks.close();
        innboks.onCompleted();

        assertThat(innboks.stille()).isTrue();
    }
}
