package no.stillas.hub.noekkel;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.identitetsnummer.DNummer;
import no.stillas.hub.identitetsnummer.DufNummer;
import no.stillas.hub.identitetsnummer.Foedselsnummer;
import no.stillas.hub.kryptering.IdentifierHash;
import no.stillas.proto.felles.v1.Identitet;

/**
 * Keys of persons. The same number is the same person in every message; a local number is the same person within the
 * system that gave it; whoever has no number that holds is somebody new each time, and is joined to a known person only
 * by a named human's decision.
 */
@Singleton
public final class Personnoekler {
    private final IdentifierHash hash;

    public Personnoekler(IdentifierHash hash) {
        this.hash = requireNonNull(hash, "hash is null");
    }

    /** The key of one person; a fresh one at every call where the person is not identified. */
    public SubjectKey av(Identitet identitet) {
        return switch (identitet.getSlagCase()) {
            case FOEDSELSNUMMER -> Foedselsnummer.les(identitet.getFoedselsnummer())
                    .map(nummer -> identifisert("fnr", nummer.siffer()))
                    .orElseGet(SubjectKey::unidentified);
            case D_NUMMER -> DNummer.les(identitet.getDNummer())
                    .map(nummer -> identifisert("fnr", nummer.siffer()))
                    .orElseGet(SubjectKey::unidentified);
            case DUF_NUMMER -> DufNummer.les(identitet.getDufNummer())
                    .map(nummer -> identifisert("duf", nummer.siffer()))
                    .orElseGet(SubjectKey::unidentified);
            case LOKALT_NUMMER -> identifisert(
                    "sak:" + identitet.getLokaltNummer().getSystem(), identitet.getLokaltNummer().getVerdi());
            case UFOEDT, BESKRIVELSE, SLAG_NOT_SET -> SubjectKey.unidentified();
        };
    }

    private SubjectKey identifisert(String slag, String verdi) {
        return SubjectKey.identified(hash.of(slag, verdi));
    }
}
