package no.stillas.hub.consent;

import com.google.protobuf.ByteString;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.fact.NewFact;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Leaf;
import no.stillas.hub.ledger.LeafKind;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.TraceRow;
import no.stillas.hub.person.Enheter.Enhet;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Oppgittav;

/** Writes a fact with its evidence: the fact, a leaf that commits to it, and a line in the trace. */
final class Bokfoering {
    private Bokfoering() {}

    /** The head of a new version. */
    static Faktum.Builder faktum(UUID id, int versjon, Enhet enhet, Instant naa) {
        return Faktum.newBuilder()
                .setId(id.toString())
                .setVersjon(versjon)
                .setOppgittAv(Oppgittav.newBuilder()
                        .setOrganisasjonsnummer(enhet.organisasjonsnummer())
                        .setEnhet(enhet.id())
                        .setRegistrert(Dager.stempel(naa)));
    }

    /** {@code hendelse} is the trace's code of what happened. */
    static NewFact foer(Batch batch, Enhet enhet, Pseudonym subjekt, Faktum faktum, String hendelse, Instant naa) {
        var ny = Faktalager.ny(subjekt, faktum, fra(faktum, naa), til(faktum));
        batch.fact(ny);
        batch.leaf(Leaf.of(LeafKind.FACT, enhet.organisasjonsnummer(), enhet.id(), "", "", List.of(Kanonisk.sha256(ny.body()))));
        batch.trace(new TraceRow(MessageIds.next(naa), Optional.of(subjekt), Optional.empty(), Optional.empty(), naa,
                hendelse, enhet.id(), "", "", "", "", ByteString.EMPTY));
        return ny;
    }

    /** That a unit looked something up: the same whatever was found. */
    static void oppslag(Batch batch, Enhet enhet) {
        batch.leaf(Leaf.of(LeafKind.ACCESS, enhet.organisasjonsnummer(), enhet.id(), "", "", List.of()));
    }

    private static Instant fra(Faktum faktum, Instant naa) {
        return faktum.hasSamtykke() ? Dager.les(faktum.getSamtykke().getFra()).map(Dager::fra).orElse(naa) : naa;
    }

    private static Optional<Instant> til(Faktum faktum) {
        return faktum.hasSamtykke() ? Dager.les(faktum.getSamtykke().getTil()).map(Dager::etter) : Optional.empty();
    }
}
