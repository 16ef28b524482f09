package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import no.stillas.proto.fakta.v1.Moetesvarfaktum;
import no.stillas.proto.fakta.v1.Oppgittav;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.stillas.v1.AnswerMeetingRequest;
import no.stillas.proto.stillas.v1.Moetesvarslag;

/**
 * Records a unit's answer to an invitation; the last one counts. Who comes stands encrypted with the child's key.
 *
 * @param innkaller organisation number of the convener
 * @param versjon of the invitation that is answered
 */
record SvarPaaInnkalling(Pseudonym barn, Unit enhet, String innkaller, int versjon, AnswerMeetingRequest svar)
        implements Work<Void> {
    /** The trace's code. */
    static final String HENDELSE = "MEETING_ANSWERED";

    SvarPaaInnkalling {
        requireNonNull(barn, "barn is null");
        requireNonNull(enhet, "enhet is null");
        requireNonNull(innkaller, "innkaller is null");
        requireNonNull(svar, "svar is null");
    }

    @Override
    public Set<SubjectKey> subjects() {
        return Set.of(SubjectKey.known(barn));
    }

    @Override
    public Void run(View view, Batch batch) {
        var subjekt = view.subject(SubjectKey.known(barn));
        var id = UUID.nameUUIDFromBytes(("moetesvar:" + innkaller + ":" + svar.getMoeteId() + ":" + enhet.id())
                .getBytes(StandardCharsets.UTF_8));
        int foer = Faktalager.gjeldende(subjekt, FactKind.MOETESVAR, id).map(Faktum::getVersjon).orElse(0);
        var naa = Dager.stempel(view.now());
        var faktum = Faktum.newBuilder().setId(id.toString()).setVersjon(foer + 1)
                .setOppgittAv(Oppgittav.newBuilder().setOrganisasjonsnummer(enhet.orgnr()).setEnhet(enhet.id()).setRegistrert(naa))
                .setMoetesvar(Moetesvarfaktum.newBuilder().setMoete(svar.getMoeteId()).setInnkaller(innkaller).setVersjon(versjon)
                        .setTjeneste(Tjeneste.newBuilder().setOrganisasjonsnummer(enhet.orgnr()).setEnhet(enhet.id()))
                        .setKommer(svar.getSvar() != Moetesvarslag.MOETESVARSLAG_KOMMER_IKKE)
                        .setStedfortreder(svar.getSvar() == Moetesvarslag.MOETESVARSLAG_STEDFORTREDER)
                        .setDokument(hvem(subjekt.pseudonym(), view, batch)).addAllForberedt(svar.getForberedtList())
                        .setTidspunkt(naa))
                .build();
        var ny = Faktalager.ny(subjekt.pseudonym(), faktum, view.now());
        batch.fact(ny);
        batch.leaf(Leaf.of(LeafKind.FACT, enhet.orgnr(), enhet.id(), "", "", List.of(Kanonisk.sha256(ny.body()))));
        batch.trace(new TraceRow(MessageIds.next(view.now()), Optional.of(subjekt.pseudonym()), Optional.empty(),
                Optional.empty(), view.now(), HENDELSE, enhet.id(), "", "", "", "", ByteString.EMPTY));
        return null;
    }

    private String hvem(Pseudonym eier, View view, Batch batch) {
        if (!svar.hasAnsatt()) {
            return "";
        }
        var dokument = MessageIds.next(view.now());
        batch.payload(dokument, eier, svar.getAnsatt().toByteString());
        return dokument.toString();
    }
}
