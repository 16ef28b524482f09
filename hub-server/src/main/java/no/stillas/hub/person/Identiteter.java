package no.stillas.hub.person;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.grpc.Feltfeil;
import no.stillas.hub.identitetsnummer.DNummer;
import no.stillas.hub.identitetsnummer.DufNummer;
import no.stillas.hub.identitetsnummer.Foedselsnummer;
import no.stillas.hub.noekkel.Personnoekler;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.fakta.v1.Aliasslag;
import no.stillas.proto.felles.v1.Identitet;

/**
 * Persons that must be found again later: facts and consents are about somebody with a number. Stateless; safe for
 * concurrent use.
 */
@Singleton
public final class Identiteter {
    private final Personnoekler noekler;

    public Identiteter(Personnoekler noekler) {
        this.noekler = requireNonNull(noekler, "noekler is null");
    }

    /** The key of an identity that {@link #feil} has found nothing wrong with. */
    public SubjectKey noekkel(Identitet identitet) {
        return noekler.av(identitet);
    }

    /** The keys of everybody in a request, by local reference, in its order. */
    public Map<String, SubjectKey> noekler(List<Person> personer) {
        var resultat = new LinkedHashMap<String, SubjectKey>();
        personer.forEach(p -> resultat.put(p.getRef(), noekkel(p.getIdentitet())));
        return resultat;
    }

    /** What is wrong with an identity as a key: no number, or digits that cannot be one. Never the digits themselves. */
    public static Optional<Feltfeil> feil(Identitet identitet, String sti) {
        return switch (identitet.getSlagCase()) {
            case FOEDSELSNUMMER -> ugyldig(Foedselsnummer.les(identitet.getFoedselsnummer()).isPresent(),
                    sti + ".foedselsnummer", "is not a fødselsnummer: the date or a control digit does not hold");
            case D_NUMMER -> ugyldig(DNummer.les(identitet.getDNummer()).isPresent(),
                    sti + ".d_nummer", "is not a D-nummer: the date or a control digit does not hold");
            case DUF_NUMMER -> ugyldig(DufNummer.les(identitet.getDufNummer()).isPresent(),
                    sti + ".duf_nummer", "is not a DUF-nummer: a control digit does not hold");
            case LOKALT_NUMMER -> Optional.empty();
            case UFOEDT -> Optional.of(new Feltfeil(sti, "an unborn child is found again by a local number, or under the woman"));
            case BESKRIVELSE -> Optional.of(new Feltfeil(sti, "a description cannot be found again: give a number"));
            case SLAG_NOT_SET -> Optional.of(new Feltfeil(sti, "names nobody"));
        };
    }

    /** Faults of a list of persons: wrong numbers, a reference or an identity used twice. */
    public static List<Feltfeil> feil(List<Person> personer, String sti) {
        var feil = new ArrayList<Feltfeil>();
        var refs = new HashSet<String>();
        var identiteter = new HashSet<Identitet>();
        for (int i = 0; i < personer.size(); i++) {
            var person = personer.get(i);
            var her = sti + "[" + i + "]";
            feil(person.getIdentitet(), her + ".identitet").ifPresent(feil::add);
            if (!refs.add(person.getRef())) {
                feil.add(new Feltfeil(her + ".ref", "is used for somebody else already"));
            }
            if (!identiteter.add(person.getIdentitet())) {
                feil.add(new Feltfeil(her + ".identitet", "is the same person as another in the list"));
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

    private static Optional<Feltfeil> ugyldig(boolean gyldig, String sti, String hva) {
        return gyldig ? Optional.empty() : Optional.of(new Feltfeil(sti, hva));
    }
}
