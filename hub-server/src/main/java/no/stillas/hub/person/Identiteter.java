package no.stillas.hub.person;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.grpc.Feltfeil;
import no.stillas.hub.identitetsnummer.DNummer;
import no.stillas.hub.identitetsnummer.DufNummer;
import no.stillas.hub.identitetsnummer.Foedselsnummer;
import no.stillas.hub.kryptering.IdentifierHash;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.fakta.v1.Aliasslag;
import no.stillas.proto.felles.v1.Identitet;

/**
 * The one way from an identity to the key that the hub knows a person by. The number itself goes no further. Stateless;
 * safe for concurrent use.
 */
@Singleton
public final class Identiteter {
    private final IdentifierHash hash;

    public Identiteter(IdentifierHash hash) {
        this.hash = requireNonNull(hash, "hash is null");
    }

    /**
     * The key of an identity. The same number gives the same key. A description, and an identity that says nothing, is
     * somebody whom the hub has not met: a new key each time. An unborn child is keyed by the woman, so {@code kvinner}
     * must hold her under the reference that the identity names; otherwise the child is unidentified.
     */
    public SubjectKey noekkel(Identitet identitet, Map<String, SubjectKey> kvinner) {
        return switch (identitet.getSlagCase()) {
            case FOEDSELSNUMMER -> av("fnr", identitet.getFoedselsnummer());
            // one series of eleven digits: a D-nummer and a fødselsnummer are never equal
            case D_NUMMER -> av("fnr", identitet.getDNummer());
            case DUF_NUMMER -> av("duf", identitet.getDufNummer());
            case LOKALT_NUMMER -> av("sak:" + identitet.getLokaltNummer().getSystem(),
                    identitet.getLokaltNummer().getVerdi());
            case UFOEDT -> kvinner.get(identitet.getUfoedt().getKvinne()) instanceof SubjectKey.Identified kvinne
                    ? SubjectKey.identified(hash.of("ufoedt",
                            HexFormat.of().formatHex(kvinne.hash().toByteArray())))
                    : SubjectKey.unidentified();
            case BESKRIVELSE, SLAG_NOT_SET -> SubjectKey.unidentified();
        };
    }

    /** The key of an identity that stands alone. */
    public SubjectKey noekkel(Identitet identitet) {
        return noekkel(identitet, Map.of());
    }

    /** The keys of everybody in a message, by local reference, in the message's order. */
    public Map<String, SubjectKey> noekler(List<Person> personer) {
        var kvinner = new HashMap<String, SubjectKey>();
        personer.stream()
                .filter(p -> p.getIdentitet().getSlagCase() != Identitet.SlagCase.UFOEDT)
                .forEach(p -> kvinner.put(p.getRef(), noekkel(p.getIdentitet())));
        var noekler = new LinkedHashMap<String, SubjectKey>();
        personer.forEach(p -> noekler.put(p.getRef(),
                kvinner.getOrDefault(p.getRef(), noekkel(p.getIdentitet(), kvinner))));
        return noekler;
    }

    /** What is wrong with an identity as a key: digits that cannot be such a number. Never the digits themselves. */
    public static Optional<Feltfeil> feil(Identitet identitet, String sti) {
        return switch (identitet.getSlagCase()) {
            case FOEDSELSNUMMER -> ugyldig(Foedselsnummer.les(identitet.getFoedselsnummer()).isPresent(),
                    sti + ".foedselsnummer", "is not a fødselsnummer: the date or a control digit does not hold");
            case D_NUMMER -> ugyldig(DNummer.les(identitet.getDNummer()).isPresent(),
                    sti + ".d_nummer", "is not a D-nummer: the date or a control digit does not hold");
            case DUF_NUMMER -> ugyldig(DufNummer.les(identitet.getDufNummer()).isPresent(),
                    sti + ".duf_nummer", "is not a DUF-nummer: a control digit does not hold");
            case LOKALT_NUMMER, UFOEDT, BESKRIVELSE -> Optional.empty();
            case SLAG_NOT_SET -> Optional.of(new Feltfeil(sti, "names nobody"));
        };
    }

    /** As {@link #feil}, where somebody must be found again later: a description is not enough. */
    public static Optional<Feltfeil> feilSomNoekkel(Identitet identitet, String sti) {
        return identitet.getSlagCase() == Identitet.SlagCase.BESKRIVELSE
                ? Optional.of(new Feltfeil(sti, "a description cannot be found again: give a number"))
                : feil(identitet, sti);
    }

    /** Faults of a list of persons: wrong numbers, a reference used twice. */
    public static List<Feltfeil> feil(List<Person> personer, String sti) {
        var feil = new ArrayList<Feltfeil>();
        var sett = new HashMap<String, Integer>();
        for (int i = 0; i < personer.size(); i++) {
            var person = personer.get(i);
            feilSomNoekkel(person.getIdentitet(), sti + "[" + i + "].identitet").ifPresent(feil::add);
            if (sett.putIfAbsent(person.getRef(), i) != null) {
                feil.add(new Feltfeil(sti + "[" + i + "].ref", "is used for somebody else already"));
            }
        }
        return feil;
    }

    /** The kind of number; unspecified for what is none. */
    static Aliasslag slag(Identitet identitet) {
        return switch (identitet.getSlagCase()) {
            case FOEDSELSNUMMER -> Aliasslag.ALIASSLAG_FOEDSELSNUMMER;
            case D_NUMMER -> Aliasslag.ALIASSLAG_D_NUMMER;
            case DUF_NUMMER -> Aliasslag.ALIASSLAG_DUF_NUMMER;
            case LOKALT_NUMMER -> Aliasslag.ALIASSLAG_LOKALT;
            case UFOEDT, BESKRIVELSE, SLAG_NOT_SET -> Aliasslag.ALIASSLAG_UNSPECIFIED;
        };
    }

    private SubjectKey av(String slag, String verdi) {
        return SubjectKey.identified(hash.of(slag, verdi));
    }

    private static Optional<Feltfeil> ugyldig(boolean gyldig, String sti, String hva) {
        return gyldig ? Optional.empty() : Optional.of(new Feltfeil(sti, hva));
    }
}
