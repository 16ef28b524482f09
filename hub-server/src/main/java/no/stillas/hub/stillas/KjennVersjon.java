package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Leaf;
import no.stillas.hub.ledger.LeafKind;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.TraceRow;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Kjentfaktum;
import no.stillas.proto.fakta.v1.Oppgittav;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.lager.v1.Handling;

/**
 * Records once that a unit knows a version; tells when.
 *
 * @param eier organisation number of the owner
 */
record KjennVersjon(Pseudonym barn, Unit enhet, String eier, String dokument, int versjon, Handling handling)
        implements Work<Timestamp> {
    /** The trace's code. */
    static final String HENDELSE = "VERSION_KNOWN";

    KjennVersjon {
        requireNonNull(barn, "barn is null");
        requireNonNull(enhet, "enhet is null");
        requireNonNull(eier, "eier is null");
        requireNonNull(dokument, "dokument is null");
        requireNonNull(handling, "handling is null");
    }

    @Override
    public Set<SubjectKey> subjects() {
        return Set.of(SubjectKey.known(barn));
    }

    @Override
    public Timestamp run(View view, Batch batch) {
        var subjekt = view.subject(SubjectKey.known(barn));
        var id = Kjennskap.id(eier, dokument, versjon, enhet.id());
        return Faktalager.gjeldende(subjekt, FactKind.KJENTGJORT, id).map(f -> f.getKjent().getTidspunkt())
                .orElseGet(() -> {
                    var naa = Dager.stempel(view.now());
                    var faktum = Faktum.newBuilder().setId(id.toString()).setVersjon(1)
                            .setOppgittAv(Oppgittav.newBuilder().setOrganisasjonsnummer(enhet.orgnr()).setEnhet(enhet.id())
                                    .setRegistrert(naa))
                            .setKjent(Kjentfaktum.newBuilder().setDokument(dokument).setVersjon(versjon).setEier(eier)
                                    .setTidspunkt(naa).setTjeneste(Tjeneste.newBuilder()
                                            .setOrganisasjonsnummer(enhet.orgnr()).setEnhet(enhet.id())))
                            .build();
                    var ny = Faktalager.ny(subjekt.pseudonym(), faktum, view.now());
                    batch.fact(ny);
                    batch.leaf(Leaf.of(LeafKind.FACT, enhet.orgnr(), enhet.id(), "", "", List.of(Kanonisk.sha256(ny.body()))));
                    batch.trace(new TraceRow(MessageIds.next(view.now()), Optional.of(subjekt.pseudonym()), Optional.empty(),
                            Optional.empty(), view.now(), HENDELSE, enhet.id(), "", "", "", "", handling.toByteString()));
                    return naa;
                });
    }
}
