package no.stillas.konformitet.sertifikat;

import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.exchange.v1.AppRecStatus;
import no.stillas.proto.exchange.v1.ApplicationReceipt;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.kodeverk.v1.Aarsak;

/** Systems that say one thing wrong each of what has come. */
final class Kvitteringsfeil {
    private Kvitteringsfeil() {}

    static final class TierOmUkjentType extends Provesystem {
        TierOmUkjentType(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        void kvitter(ApplicationReceipt kvittering) {
            if (!kvittering.getTekst().contains("denne dokumenttypen")) {
                super.kvitter(kvittering);
            }
        }
    }

    static final class SierAldriTatt extends Provesystem {
        SierAldriTatt(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        void kvitter(ApplicationReceipt kvittering) {
            if (kvittering.getStatus() != AppRecStatus.APP_REC_STATUS_OK || kvittering.getAarsak() != Aarsak.AARSAK_UNSPECIFIED) {
                super.kvitter(kvittering);
            }
        }
    }

    static final class TarAlt extends Provesystem {
        TarAlt(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        boolean tar(String type) {
            return Dokumenttyper.alle().finn(type).isPresent();
        }
    }

    static final class AvviserUtenVeiledning extends Provesystem {
        AvviserUtenVeiledning(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        ApplicationReceipt avvisning(DeliveredMessage melding) throws IOException {
            return super.avvisning(melding).toBuilder().clearTekst().build();
        }
    }

    static final class AvviserForFormen extends Provesystem {
        AvviserForFormen(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        ApplicationReceipt medFeil(DeliveredMessage melding) {
            return super.medFeil(melding).toBuilder().setStatus(AppRecStatus.APP_REC_STATUS_AVVIST).build();
        }
    }

    static final class AvviserNyVersjon extends Provesystem {
        AvviserNyVersjon(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        ApplicationReceipt kvittering(DeliveredMessage melding, AppRecStatus status, Aarsak aarsak, String tekst) {
            return melding.getEnvelope().getDocumentVersion().startsWith("9")
                    ? super.kvittering(melding, AppRecStatus.APP_REC_STATUS_AVVIST, Aarsak.AARSAK_DOKUMENT_TAS_IKKE_IMOT, tekst)
                    : super.kvittering(melding, status, aarsak, tekst);
        }
    }

    static final class MisterUkjent extends Provesystem {
        MisterUkjent(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        boolean harFeil(DeliveredMessage melding, Message dokument) {
            return super.harFeil(melding, dokument.toBuilder().setUnknownFields(UnknownFieldSet.getDefaultInstance()).build());
        }
    }

    static final class AvviserSent extends Provesystem {
        AvviserSent(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        ApplicationReceipt kvittering(DeliveredMessage melding, AppRecStatus status, Aarsak aarsak, String tekst) {
            boolean gammel = melding.getEnvelope().getCreated().getSeconds() < Instant.now().minus(Duration.ofDays(60)).getEpochSecond();
            return gammel ? super.kvittering(melding, AppRecStatus.APP_REC_STATUS_AVVIST, Aarsak.AARSAK_UTLOEPT, tekst)
                    : super.kvittering(melding, status, aarsak, tekst);
        }
    }

    static final class NummerIKvittering extends Provesystem {
        NummerIKvittering(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        ApplicationReceipt kvittering(DeliveredMessage melding, AppRecStatus status, Aarsak aarsak, String tekst) {
            return super.kvittering(melding, status, aarsak, (tekst + " Gjelder " + nummer(melding) + ".").strip());
        }
    }

    static final class AvviserUtenNummer extends Provesystem {
        AvviserUtenNummer(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        ApplicationReceipt kvittering(DeliveredMessage melding, AppRecStatus status, Aarsak aarsak, String tekst) {
            return nummer(melding).isEmpty()
                    ? super.kvittering(melding, AppRecStatus.APP_REC_STATUS_AVVIST, Aarsak.AARSAK_IDENTITET_MANGLER, tekst)
                    : super.kvittering(melding, status, aarsak, tekst);
        }
    }

    private static String nummer(DeliveredMessage melding) {
        return melding.getEnvelope().getPersoner(0).getIdentitet().getFoedselsnummer();
    }
}
