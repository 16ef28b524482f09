package no.stillas.hub.consent;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.UUID;
import no.stillas.hub.delivery.EtterSending.Endring;
import no.stillas.hub.delivery.Etterspill;
import no.stillas.hub.fakta.EtterFaktaendring;
import no.stillas.hub.fakta.Faktaendring;
import no.stillas.hub.fakta.Skriving;

/** Has delivery carry out what a change of facts means for messages under way, and waits until it has. */
@Singleton
final class Etterspillkobling implements EtterFaktaendring {
    private final Etterspill etterspill;

    Etterspillkobling(Etterspill etterspill) {
        this.etterspill = requireNonNull(etterspill, "etterspill is null");
    }

    @Override
    public void etter(Faktaendring endring, UUID hendelse) {
        Skriving.vent(switch (endring) {
            case Faktaendring.SamtykkeEndret s -> etterspill.samtykkeTrukket(s.samtykke().toString(), hendelse);
            case Faktaendring.Reservert r -> etterspill.endret(Endring.RESERVASJON, r.subjekt(), hendelse);
            case Faktaendring.GraderingEndret g -> etterspill.endret(Endring.GRADERING, g.subjekt(), hendelse);
            case Faktaendring.HolderEndret h -> etterspill.endret(Endring.OMSORG_ENDRET, h.subjekt(), hendelse);
        });
    }
}
