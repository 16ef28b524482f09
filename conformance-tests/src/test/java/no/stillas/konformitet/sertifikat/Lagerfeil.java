package no.stillas.konformitet.sertifikat;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.NoticeKind;
import no.stillas.proto.retting.v1.Rettelse;

/** Systems whose store has one fault each. */
final class Lagerfeil {
    private Lagerfeil() {}

    /** A system that stores messages without what {@code mister} takes away. */
    static Feil.Lager mister(UnaryOperator<DeliveredMessage.Builder> mister) {
        return (profil, port, lager) -> new Provesystem(profil, port, lager, new Saksbehandler(profil)) {
            @Override
            void lagre(String navn, Message innhold) {
                super.lagre(navn, innhold instanceof DeliveredMessage melding ? mister.apply(melding.toBuilder()).build() : innhold);
            }
        };
    }

    /** A system that does not store notices of this kind. */
    static Feil.Lager lagrerIkke(NoticeKind slag) {
        return (profil, port, lager) -> new Provesystem(profil, port, lager, new Saksbehandler(profil)) {
            @Override
            void lagre(String navn, Message innhold) {
                if (!(innhold instanceof Delivery d) || d.getNotice().getKind() != slag) {
                    super.lagre(navn, innhold);
                }
            }
        };
    }

    static final class SkriverOver extends Provesystem {
        SkriverOver(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        void lagre(String navn, Message innhold) {
            super.lagre(navn, innhold);
            if (innhold instanceof DeliveredMessage melding && rettelse(melding).getRettingerCount() > 0) {
                super.lagre(navn.substring(0, 10) + rettelse(melding).getMeldingId(), melding);
            }
        }

        private static Rettelse rettelse(DeliveredMessage melding) {
            try {
                return melding.getEnvelope().getDocument().is(Rettelse.class)
                        ? melding.getEnvelope().getDocument().unpack(Rettelse.class) : Rettelse.getDefaultInstance();
            } catch (InvalidProtocolBufferException e) {
                throw new AssertionError(e);
            }
        }
    }

    static final class SletterIkke extends Provesystem {
        SletterIkke(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        void slett(String messageId) {}
    }

    static final class BekrefterUtenAaSlette extends Provesystem {
        BekrefterUtenAaSlette(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        void slettFil(String navn) {}
    }

    static final class SkjultKopi extends Provesystem {
        SkjultKopi(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        void lagre(String navn, Message innhold) {
            super.lagre(".kopi-" + navn, innhold);
            super.lagre(navn, innhold);
        }
    }

    static final class NummerIFilnavn extends Provesystem {
        NummerIFilnavn(Profil profil, int port, Path lager) throws IOException {
            super(profil, port, lager, new Saksbehandler(profil));
        }

        @Override
        void lagre(String navn, Message innhold) {
            super.lagre(innhold instanceof DeliveredMessage melding ? navn + "_" + nummer(melding) : navn, innhold);
        }
    }

    private static String nummer(DeliveredMessage melding) {
        return melding.getEnvelope().getPersoner(0).getIdentitet().getFoedselsnummer();
    }
}
