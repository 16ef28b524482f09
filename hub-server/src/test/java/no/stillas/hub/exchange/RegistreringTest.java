package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.FactView;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.proto.bistand.v1.Tilbudsbrev;
import no.stillas.proto.dialog.v1.Dialogmelding;
import no.stillas.proto.forespoersel.v1.Paalegg;
import no.stillas.proto.kodeverk.v1.Utfall;
import org.junit.jupiter.api.Test;

/** What is recorded of a message is looked for only where something can be recorded of such a message. */
class RegistreringTest {
    private static final Instant NAA = Instant.parse("2026-06-01T10:00:00Z");
    private static final RuleBook BOK = RuleBook.medModeller();
    private static final FactView INGEN_SER = _ -> {
        throw new IllegalStateException("looked for");
    };

    @Test
    void a_message_that_orders_nothing_and_that_nothing_is_compared_with_is_handed_over_without_a_look_at_the_child() {
        assertThat(Registrering.overlevert(melding(Dialogmelding.getDescriptor().getFullName()), Utfall.UTFALL_PERMITTED, BOK, INGEN_SER, NAA))
                .isEmpty();
        assertThat(Registrering.overlevert(melding(Tilbudsbrev.getDescriptor().getFullName()), Utfall.UTFALL_REDACTED, BOK, INGEN_SER, NAA))
                .as("the receiver does not get all of it").isEmpty();
        assertThatThrownBy(() -> Registrering.overlevert(melding(Tilbudsbrev.getDescriptor().getFullName()), Utfall.UTFALL_PERMITTED, BOK, INGEN_SER, NAA))
                .as("a model compares its price").hasMessage("looked for");
        assertThatThrownBy(() -> Registrering.overlevert(melding(Paalegg.getDescriptor().getFullName()), Utfall.UTFALL_REDACTED, BOK, INGEN_SER, NAA))
                .as("it binds from now").hasMessage("looked for");
    }

    private static StoredMessage melding(String type) {
        return new StoredMessage(UUID.randomUUID(), "311000241", UUID.randomUUID(), UUID.randomUUID(), Optional.empty(), Optional.empty(),
                "bvt", "311000438", "bup", Optional.of(new Pseudonym(new UUID(7, 7))), Set.of(), Set.of(), Set.of(), type, Lane.ORDINARY,
                State.QUEUED, NAA, NAA, Optional.empty());
    }
}
