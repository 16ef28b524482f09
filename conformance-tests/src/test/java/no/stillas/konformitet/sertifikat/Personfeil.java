package no.stillas.konformitet.sertifikat;

import java.io.IOException;
import no.stillas.proto.retting.v1.Rettelse;

/** Caseworkers who overlook one thing each. */
final class Personfeil {
    private Personfeil() {}

    static final class BrukerTrukketSamtykke extends Saksbehandler {
        BrukerTrukketSamtykke(Profil profil) throws IOException {
            super(profil);
        }

        @Override
        boolean samtykketErTrukket(Kort kort) {
            return false;
        }
    }

    static final class OverserVern extends Saksbehandler {
        OverserVern(Profil profil) throws IOException {
            super(profil);
        }

        @Override
        boolean erVernet(Kort kort) {
            return false;
        }
    }

    static final class OverserRettelse extends Saksbehandler {
        OverserRettelse(Profil profil) throws IOException {
            super(profil);
        }

        @Override
        void rett(Rettelse rettelse) {
            super.rett(rettelse.toBuilder().clearRettinger().build());
        }
    }

    static final class OverserTrukket extends Saksbehandler {
        OverserTrukket(Profil profil) throws IOException {
            super(profil);
        }

        @Override
        void rett(Rettelse rettelse) {
            super.rett(rettelse.toBuilder().clearAltTrekkes().build());
        }
    }

    static final class SenderVidere extends Saksbehandler {
        SenderVidere(Profil profil) throws IOException {
            super(profil);
        }

        @Override
        boolean skalIkkeVidere(Kort kort) {
            return false;
        }
    }
}
