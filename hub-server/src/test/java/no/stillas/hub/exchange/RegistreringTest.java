package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.stillas.hub.fact.Fact;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.FactView;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.proto.bistand.v1.Tilbudsbrev;
import no.stillas.proto.dialog.v1.Dialogmelding;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Modellfaktum;
import no.stillas.proto.forespoersel.v1.Paalegg;
import no.stillas.proto.henvisning.v1.Bestilling;
import no.stillas.proto.kodeverk.v1.Utfall;
import org.junit.jupiter.api.Test;

/** What is recorded of a message is looked for only where something can be recorded of such a message. */
class RegistreringTest {
    private static final Instant NAA = Instant.parse("2026-06-01T10:00:00Z");
    private static final Pseudonym BARNET = new Pseudonym(new UUID(7, 7));
    private static final UUID ID = new UUID(8, 8);
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

    @Test
    void whether_the_receiver_got_all_of_what_moved_the_child_with_a_day_is_said_once_and_moves_it_nowhere() throws IOException {
        var melding = melding(Bestilling.getDescriptor().getFullName());
        var flyttet = fakta(Faktum.newBuilder().setModell(Modellfaktum.newBuilder().setModell("mobilt-akutteam").setTilstand("bestilt")
                .setMelding(melding.id().toString()).setDag("2026-05-30")));

        var utelatt = Registrering.overlevert(melding, Utfall.UTFALL_REDACTED, BOK, flyttet, NAA);
        assertThat(utelatt).hasSize(1);
        assertThat(Faktum.parseFrom(utelatt.getFirst().body()).getModell())
                .isEqualTo(Modellfaktum.newBuilder().setMelding(melding.id().toString()).setUtelatt(true).build());
        assertThat(utelatt.getFirst().id()).as("where the child is stays").isNotEqualTo(ID);
        var hel = Registrering.overlevert(melding, Utfall.UTFALL_PERMITTED, BOK, flyttet, NAA);
        assertThat(Faktum.parseFrom(hel.getFirst().body()).getModell().getUtelatt()).isFalse();

        assertThat(Registrering.overlevert(melding, Utfall.UTFALL_REDACTED, BOK, fakta(), NAA)).as("it moved nobody").isEmpty();
        FactView sagt = _ -> new Subject(BARNET, 2, false, List.of(flyttet.subject(SubjectKey.known(BARNET)).facts().getFirst(), fact(hel.getFirst().id(), hel.getFirst().body())));
        assertThat(Registrering.overlevert(melding, Utfall.UTFALL_REDACTED, BOK, sagt, NAA)).as("handed over again").isEmpty();
    }

    private static FactView fakta(Faktum.Builder... fakta) {
        return _ -> new Subject(BARNET, 1, false, Stream.of(fakta).map(f -> fact(ID, f.build().toByteString())).toList());
    }

    private static Fact fact(UUID id, ByteString body) {
        return new Fact(BARNET, FactKind.MODELLTILSTAND, id, 1, NAA, NAA, Optional.empty(), body);
    }

    private static StoredMessage melding(String type) {
        return melding(UUID.randomUUID(), BARNET, type);
    }

    static StoredMessage melding(UUID id, Pseudonym barn, String type) {
        return new StoredMessage(id, "311000241", UUID.randomUUID(), UUID.randomUUID(), Optional.empty(), Optional.empty(),
                "bvt", "311000438", "bup", Optional.of(barn), Set.of(), Set.of(), Set.of(), type, Lane.ORDINARY,
                State.QUEUED, NAA, NAA, Optional.empty());
    }
}
