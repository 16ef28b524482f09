package no.stillas.konformitet.sertifikat;

import io.grpc.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.stillas.proto.exchange.v1.ApplicationReceipt;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Failure;
import no.stillas.proto.exchange.v1.Nack;
import no.stillas.proto.exchange.v1.ReceiveRequest;
import org.jspecify.annotations.Nullable;

/** Systems whose line has one fault each. */
final class Linjefeil {
    private Linjefeil() {}

    static final class BehandlerToGanger extends Provesystem {
        BehandlerToGanger(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        void igjen(Delivery leveranse, ApplicationReceipt foer) {
            lagre("igjen-" + leveranse.getAttempt() + leveranse.getDeliveryId(), leveranse.getMessage());
            super.igjen(leveranse, foer);
        }
    }

    static final class GlemmerSvaret extends Provesystem {
        private final Set<String> bokfoert = new HashSet<>();

        GlemmerSvaret(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        void bokfoert(String id) {
            bokfoert.add(id);
        }

        @Override
        void igjen(Delivery leveranse, ApplicationReceipt foer) {
            boolean glemt = bokfoert.contains(foer.getMessageId());
            super.igjen(leveranse, glemt ? foer.toBuilder().setTekst("Er den ny?").build() : foer);
        }
    }

    static final class KvittererFoerLagring extends Provesystem {
        private final Map<String, Delivery> venter = new HashMap<>();

        KvittererFoerLagring(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        void ta(Delivery leveranse) {
            if (leveranse.hasMessage()) {
                venter.put(leveranse.getDeliveryId(), leveranse);
                ack(leveranse);
            } else {
                super.ta(leveranse);
            }
        }

        @Override
        void bokfoert(String id) {
            var leveranse = venter.remove(id);
            if (leveranse != null) {
                super.ta(leveranse);
            }
        }
    }

    static final class FeilRekkefoelge extends Provesystem {
        private @Nullable Delivery utsatt;

        FeilRekkefoelge(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        void ta(Delivery leveranse) {
            var foerst = utsatt;
            utsatt = null;
            if (foerst == null) {
                utsatt = leveranse;
                senere(150, () -> utsatt(leveranse));
                return;
            }
            super.ta(leveranse);
            // long enough to be seen, however busy the machine is
            senere(500, () -> super.ta(foerst));
        }

        private void senere(int millisekunder, Runnable hva) {
            CompletableFuture.delayedExecutor(millisekunder, TimeUnit.MILLISECONDS, this::kjoer).execute(hva);
        }

        private void utsatt(Delivery leveranse) {
            if (leveranse == utsatt) {
                utsatt = null;
                super.ta(leveranse);
            }
        }
    }

    static final class FallerVedNyVersjon extends Provesystem {
        FallerVedNyVersjon(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        void ta(Delivery leveranse) {
            if (leveranse.getMessage().getEnvelope().getDocumentVersion().startsWith("9")) {
                close();
            } else {
                super.ta(leveranse);
            }
        }
    }

    static final class SvelgerUleselig extends Provesystem {
        SvelgerUleselig(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        void uleselig(Delivery leveranse) {
            ack(leveranse);
        }
    }

    static final class TarIkkeSeneKvitteringer extends Provesystem {
        TarIkkeSeneKvitteringer(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        void beskjed(Delivery leveranse) {
            if (!leveranse.hasReceipt()) {
                super.beskjed(leveranse);
            }
        }
    }

    static final class NyIdPaaNytt extends Provesystem {
        NyIdPaaNytt(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        Optional<Envelope> paaNytt(Envelope svar, Status.Code hvorfor) {
            var igjen = super.paaNytt(svar, hvorfor);
            return hvorfor == Status.Code.UNAVAILABLE ? igjen.map(s -> s.toBuilder().setMessageId(UUID.randomUUID().toString()).build()) : igjen;
        }
    }

    static final class GirOpp extends Provesystem {
        GirOpp(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        Optional<Envelope> paaNytt(Envelope svar, Status.Code hvorfor) {
            return hvorfor == Status.Code.RESOURCE_EXHAUSTED ? Optional.empty() : super.paaNytt(svar, hvorfor);
        }
    }

    static final class NackUtenAarsak extends Provesystem {
        NackUtenAarsak(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        void uleselig(Delivery leveranse) {
            si(ReceiveRequest.newBuilder().setNack(Nack.newBuilder().setDeliveryId(leveranse.getDeliveryId())
                    .setFailure(Failure.FAILURE_PERMANENT)).build());
        }
    }

    /** What was under way when the line broke is thrown away, and taken for known when it comes again. */
    static final class MisterDetSomErUnderveis extends Provesystem {
        private final Map<String, String> underveis = new LinkedHashMap<>();

        MisterDetSomErUnderveis(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        void ta(Delivery leveranse) {
            if (leveranse.hasMessage()) {
                var e = leveranse.getMessage().getEnvelope();
                underveis.put(leveranse.getDeliveryId(), e.getSender().getOrganisasjonsnummer() + "_" + e.getMessageId());
            }
            super.ta(leveranse);
        }

        @Override
        void bokfoert(String id) {
            underveis.remove(id);
        }

        @Override
        void brutt() {
            underveis.values().forEach(this::slettFil);
            underveis.clear();
            super.brutt();
        }
    }

    static final class KommerIkkeIgjen extends Provesystem {
        KommerIkkeIgjen(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        void brutt() {
            // it is left to somebody to start it again
        }
    }

    static final class AapnerEnAnnen extends Provesystem {
        AapnerEnAnnen(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        String innboks() {
            return "en-annen-enhet";
        }

        @Override
        void brutt() {
            // it was told whose inbox it may open
        }
    }
}
