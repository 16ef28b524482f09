package no.stillas.hub.stillas;

import com.google.protobuf.ByteString;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Leaf;
import no.stillas.hub.ledger.LeafKind;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.TraceRow;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Koordinatorfaktum;
import no.stillas.proto.fakta.v1.Oppgittav;

/** Writes a version of an appointment with its evidence. The organisation that appointed owns it. */
final class Koordinatorfakta {
    static final String OPPNEVNT = "COORDINATOR_APPOINTED";
    static final String AVSLUTTET = "COORDINATOR_ENDED";

    private Koordinatorfakta() {}

    static void skriv(Batch batch, Unit enhet, Pseudonym barn, UUID id, int versjon, Koordinatorfaktum koordinator,
            String hendelse, Instant naa) {
        var faktum = Faktum.newBuilder().setId(id.toString()).setVersjon(versjon)
                .setOppgittAv(Oppgittav.newBuilder().setOrganisasjonsnummer(enhet.orgnr()).setEnhet(enhet.id())
                        .setRegistrert(Dager.stempel(naa)))
                .setKoordinator(koordinator).build();
        var ny = Faktalager.ny(barn, faktum, Dager.les(koordinator.getFra()).map(Dager::fra).orElse(naa),
                Dager.les(koordinator.getTil()).map(Dager::etter));
        batch.fact(ny);
        batch.leaf(Leaf.of(LeafKind.FACT, enhet.orgnr(), enhet.id(), "", "", List.of(Kanonisk.sha256(ny.body()))));
        batch.trace(new TraceRow(MessageIds.next(naa), Optional.of(barn), Optional.empty(), Optional.empty(), naa,
                hendelse, enhet.id(), "", "", "", "", ByteString.EMPTY));
    }
}
