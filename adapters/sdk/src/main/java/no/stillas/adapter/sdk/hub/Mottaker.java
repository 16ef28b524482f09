package no.stillas.adapter.sdk.hub;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stillas.adapter.sdk.Behandling;
import no.stillas.adapter.sdk.Dokument;
import no.stillas.adapter.sdk.Fagsystem;
import no.stillas.adapter.sdk.Feil;
import no.stillas.adapter.sdk.Feltfeil;
import no.stillas.adapter.sdk.kontroll.Kontraktkontroll;
import no.stillas.adapter.sdk.kontroll.Plikt;
import no.stillas.adapter.sdk.lager.Mottak;
import no.stillas.adapter.sdk.lager.Mottakslager;
import no.stillas.adapter.sdk.lager.Noekkel;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.exchange.v1.AppRecStatus;
import no.stillas.proto.exchange.v1.ApplicationReceipt;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.kodeverk.v1.Aarsak;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes one delivery: the system stores it, the adapter notes that it did, and only then the hub is told. What has been
 * taken before is acknowledged and receipted again, and not handled again.
 */
final class Mottaker {
    private static final Logger LOGG = LoggerFactory.getLogger(Mottaker.class);
    private static final Feil IKKE_NAA =
            new Feil.Forbigaaende(Aarsak.AARSAK_TEKNISK_FEIL, "Mottakerens system kunne ikke lagre dokumentet nå.");
    private static final Feil VENTER_PAA_FORRIGE =
            new Feil.Forbigaaende(Aarsak.AARSAK_TEKNISK_FEIL, "En tidligere melding i samme samtale er ikke lagret ennå.");

    private final String enhet;
    private final Fagsystem system;
    private final Mottakslager lager;
    private final Svarutfylling utfylling;
    private final Etterarbeid etterarbeid;

    Mottaker(String enhet, Fagsystem system, Mottakslager lager, Svarutfylling utfylling, Etterarbeid etterarbeid) {
        this.enhet = enhet;
        this.system = system;
        this.lager = lager;
        this.utfylling = utfylling;
        this.etterarbeid = etterarbeid;
    }

    /** Returns whether the delivery was taken: what waits behind it in its conversation may come. */
    boolean ta(Delivery leveranse, Linje linje, boolean forrigeFeilet) {
        try {
            return switch (leveranse.getContentCase()) {
                case MESSAGE -> melding(leveranse, linje, forrigeFeilet);
                case RECEIPT, NOTICE -> beskjed(leveranse, linje);
                case CONTENT_NOT_SET -> {
                    linje.nack(leveranse.getDeliveryId(),
                            new Feil.Varig(Aarsak.AARSAK_TEKNISK_FEIL, "Adapteren kjenner ikke denne typen leveranse."));
                    yield false;
                }
            };
        } catch (IOException | RuntimeException e) {
            // what was thrown may quote the document: its kind is all that is logged
            LOGG.error("unit {} could not store delivery {}: {}", enhet, leveranse.getDeliveryId(), e.getClass().getName());
            linje.nack(leveranse.getDeliveryId(), IKKE_NAA);
            return false;
        }
    }

    private boolean beskjed(Delivery leveranse, Linje linje) throws IOException {
        var noekkel = Noekkel.leveranse(leveranse.getDeliveryId());
        if (!lager.tatt(noekkel)) {
            system.melding(leveranse);
            lager.ta(noekkel);
        }
        linje.ack(leveranse.getDeliveryId());
        return true;
    }

    private boolean melding(Delivery leveranse, Linje linje, boolean forrigeFeilet) throws IOException {
        var envelope = leveranse.getMessage().getEnvelope();
        var noekkel = Noekkel.melding(envelope.getSender().getOrganisasjonsnummer(), envelope.getMessageId());
        var kjent = lager.kjent(noekkel);
        if (kjent.isPresent()) {
            linje.ack(leveranse.getDeliveryId());
            linje.kvitter(kjent.get().kvittering());
            return true;
        }
        // what cannot wait passes what stopped before it
        if (forrigeFeilet && !Plikt.ellerHaster(envelope)) {
            linje.nack(leveranse.getDeliveryId(), VENTER_PAA_FORRIGE);
            return false;
        }
        var dokument = dokument(leveranse);
        return switch (system.handle(dokument)) {
            case Behandling.IkkeLagret ikke -> {
                linje.nack(leveranse.getDeliveryId(), ikke.feil());
                yield false;
            }
            case Behandling.Tatt tatt -> behandlet(
                    leveranse, linje, dokument, AppRecStatus.APP_REC_STATUS_OK, Aarsak.AARSAK_UNSPECIFIED, tatt.tekst(), tatt.svar());
            case Behandling.TattMedFeil feil -> behandlet(
                    leveranse, linje, dokument, AppRecStatus.APP_REC_STATUS_OK_FEIL_I_DELER, feil.aarsak(), feil.tekst(), feil.svar());
            case Behandling.Avvist avvist -> behandlet(
                    leveranse, linje, dokument, AppRecStatus.APP_REC_STATUS_AVVIST, avvist.aarsak(), avvist.tekst(), List.of());
        };
    }

    private boolean behandlet(
            Delivery leveranse, Linje linje, Dokument dokument, AppRecStatus status, Aarsak aarsak, String tekst, List<Envelope> svar)
            throws IOException {
        var kvittering = ApplicationReceipt.newBuilder()
                .setMessageId(dokument.messageId())
                .setAvsender(dokument.avsender())
                .setStatus(status)
                .setAarsak(aarsak)
                .setTekst(tekst)
                .build();
        var mottak = new Mottak(kvittering, utfylling.utfyll(dokument, svar));
        lager.behandlet(mottak, dokument.envelope().getConversationId());
        etterarbeid.ta(mottak);
        linje.ack(leveranse.getDeliveryId());
        linje.kvitter(kvittering);
        return true;
    }

    private Dokument dokument(Delivery leveranse) {
        var melding = leveranse.getMessage();
        var type = melding.getEnvelope().hasDocument()
                ? Dokumenttyper.alle().av(melding.getEnvelope().getDocument())
                : Dokumenttyper.alle().finn(Dokument.typenavn(melding.getEnvelope()));
        Optional<Message> innhold = melding.getEnvelope().hasDocument() && type.isPresent()
                ? Optional.of(pakkUt(melding.getEnvelope()))
                : Optional.empty();
        List<Feltfeil> feil = innhold.map(dokument -> Kontraktkontroll.innkommet(melding, dokument)).orElse(List.of());
        var committed = Instant.ofEpochSecond(leveranse.getCommitted().getSeconds(), leveranse.getCommitted().getNanos());
        return new Dokument(enhet, committed, melding, type, innhold, feil);
    }

    private static Message pakkUt(Envelope envelope) {
        try {
            return Dokumenttyper.alle().pakkUt(envelope.getDocument());
        } catch (InvalidProtocolBufferException e) {
            throw new UncheckedIOException("the document is not of the type that it says", e);
        }
    }
}
