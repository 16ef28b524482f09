package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.List;
import no.stillas.hub.directory.Unit;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.stillas.v1.Avslutning;
import no.stillas.proto.stillas.v1.Bosted;
import no.stillas.proto.stillas.v1.Fristbilde;
import no.stillas.proto.stillas.v1.GetParticipationResponse;
import no.stillas.proto.stillas.v1.GetPromisesResponse;
import no.stillas.proto.stillas.v1.Medlem;
import no.stillas.proto.stillas.v1.Naerperson;

/** What is only read of a child's stillas, in one place for the service. Every method blocks. */
@Singleton
final class Stillasbilder {
    private final Dokumentlesing lesing;
    private final Loefteoversikt loefter;
    private final Medvirkningsoversikt medvirkning;
    private final Avslutningsoversikt avslutninger;
    private final Frister frister;

    Stillasbilder(Dokumentlesing lesing, Loefteoversikt loefter, Medvirkningsoversikt medvirkning, Avslutningsoversikt avslutninger,
            Frister frister) {
        this.frister = requireNonNull(frister, "frister is null");
        this.lesing = requireNonNull(lesing, "lesing is null");
        this.loefter = requireNonNull(loefter, "loefter is null");
        this.medvirkning = requireNonNull(medvirkning, "medvirkning is null");
        this.avslutninger = requireNonNull(avslutninger, "avslutninger is null");
    }

    List<Medlem> medlemmer(Unit enhet, Identitet barn) {
        return lesing.les(enhet, barn, Medlemmer.TYPER).map(Medlemmer::av).orElse(List.of());
    }

    List<Bosted> bosteder(Unit enhet, Identitet barn) {
        return lesing.les(enhet, barn, Bosteder.TYPER).map(b -> Bosteder.av(b.dokumenter(), b.idag())).orElse(List.of());
    }

    List<Naerperson> naerpersoner(Unit enhet, Identitet barn) {
        return lesing.les(enhet, barn, Naerpersoner.TYPER).map(b -> Naerpersoner.av(b.dokumenter(), b.idag())).orElse(List.of());
    }

    List<Fristbilde> frister(Unit enhet, Identitet barn) {
        return frister.av(enhet, barn);
    }

    GetPromisesResponse loefter(Unit enhet, Identitet barn) {
        return loefter.av(enhet, barn);
    }

    GetParticipationResponse medvirkning(Unit enhet, Identitet barn) {
        return medvirkning.av(enhet, barn);
    }

    List<Avslutning> avslutninger(Unit enhet, Identitet barn) {
        return avslutninger.av(enhet, barn);
    }
}
