package no.stillas.hub.admission;

import java.util.Optional;
import no.stillas.hub.identitetsnummer.DNummer;
import no.stillas.hub.identitetsnummer.DufNummer;
import no.stillas.hub.identitetsnummer.Foedselsnummer;
import no.stillas.proto.felles.v1.Identitet;

/** Whether an identity number can exist. Never says what it was. */
final class Identitetskontroll {
    private Identitetskontroll() {}

    static Optional<String> feil(Identitet identitet) {
        return switch (identitet.getSlagCase()) {
            case FOEDSELSNUMMER -> krev(Foedselsnummer.les(identitet.getFoedselsnummer()), "fødselsnummer");
            case D_NUMMER -> krev(DNummer.les(identitet.getDNummer()), "D-nummer");
            case DUF_NUMMER -> krev(DufNummer.les(identitet.getDufNummer()), "DUF-nummer");
            case LOKALT_NUMMER, UFOEDT, BESKRIVELSE, SLAG_NOT_SET -> Optional.empty();
        };
    }

    private static Optional<String> krev(Optional<?> lest, String slag) {
        return lest.isPresent() ? Optional.empty() : Optional.of("is not a valid " + slag + ": date or control digits do not hold");
    }
}
