package no.stillas.hub.judgement.facts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.kodeverk.v1.Personrolle;

/**
 * One person that the message concerns or mentions.
 *
 * @param ref pseudonym, the same as in the contents; never a name or a number
 * @param rolle what the person is in the message
 * @param foedselsdato birth date; age is always computed from it
 * @param vern protection of the address
 * @param omsorg who has the care; {@code OMSORGSSTATUS_UNSPECIFIED} is unknown and taken as at home by no rule
 * @param foreldreansvar who holds foreldreansvar
 * @param personfakta what else is known
 * @param samtykker consents about this person's information
 * @param reservasjoner objections about this person's information
 * @param skjult what of this the sender may not know
 * @param avslag what the sender knows that somebody has said no to
 */
public record Person(String ref, Personrolle rolle, Optional<LocalDate> foedselsdato, Vern vern, Omsorgsstatus omsorg,
        Foreldreansvar foreldreansvar, Personfakta personfakta, List<Samtykke> samtykker,
        List<Reservasjon> reservasjoner, Set<Skjult> skjult, List<Avslag> avslag) {
    public Person {
        Objects.requireNonNull(ref, "ref is null");
        Objects.requireNonNull(rolle, "rolle is null");
        Objects.requireNonNull(foedselsdato, "foedselsdato is null");
        Objects.requireNonNull(vern, "vern is null");
        Objects.requireNonNull(omsorg, "omsorg is null");
        Objects.requireNonNull(foreldreansvar, "foreldreansvar is null");
        Objects.requireNonNull(personfakta, "personfakta is null");
        samtykker = List.copyOf(samtykker);
        reservasjoner = List.copyOf(reservasjoner);
        avslag = List.copyOf(avslag);
        skjult = skjult.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(skjult));
    }

    /** A person of whom no refusal is known. */
    public Person(String ref, Personrolle rolle, Optional<LocalDate> foedselsdato, Vern vern, Omsorgsstatus omsorg,
            Foreldreansvar foreldreansvar, Personfakta personfakta, List<Samtykke> samtykker, List<Reservasjon> reservasjoner,
            Set<Skjult> skjult) {
        this(ref, rolle, foedselsdato, vern, omsorg, foreldreansvar, personfakta, samtykker, reservasjoner, skjult, List.of());
    }

    /** A person of whom nothing is known but the role. */
    public static Person ukjent(String ref, Personrolle rolle) {
        return new Person(ref, rolle, Optional.empty(), Vern.ukjent(), Omsorgsstatus.OMSORGSSTATUS_UNSPECIFIED,
                Foreldreansvar.ukjent(), Personfakta.ukjente(), List.of(), List.of(), Set.of());
    }

    public Person medFoedselsdato(LocalDate dato) {
        return new Person(ref, rolle, Optional.of(dato), vern, omsorg, foreldreansvar, personfakta, samtykker,
                reservasjoner, skjult, avslag);
    }

    public Person medVern(Vern nytt) {
        return new Person(ref, rolle, foedselsdato, nytt, omsorg, foreldreansvar, personfakta, samtykker,
                reservasjoner, skjult, avslag);
    }

    public Person medOmsorg(Omsorgsstatus ny) {
        return new Person(ref, rolle, foedselsdato, vern, ny, foreldreansvar, personfakta, samtykker, reservasjoner,
                skjult, avslag);
    }

    public Person medForeldreansvar(Foreldreansvar nytt) {
        return new Person(ref, rolle, foedselsdato, vern, omsorg, nytt, personfakta, samtykker, reservasjoner, skjult, avslag);
    }

    public Person medPersonfakta(Personfakta nye) {
        return new Person(ref, rolle, foedselsdato, vern, omsorg, foreldreansvar, nye, samtykker, reservasjoner,
                skjult, avslag);
    }

    public Person medSamtykker(List<Samtykke> nye) {
        return new Person(ref, rolle, foedselsdato, vern, omsorg, foreldreansvar, personfakta, nye, reservasjoner,
                skjult, avslag);
    }

    public Person medReservasjoner(List<Reservasjon> nye) {
        return new Person(ref, rolle, foedselsdato, vern, omsorg, foreldreansvar, personfakta, samtykker, nye, skjult, avslag);
    }

    public Person medSkjult(Set<Skjult> nye) {
        return new Person(ref, rolle, foedselsdato, vern, omsorg, foreldreansvar, personfakta, samtykker,
                reservasjoner, nye, avslag);
    }

    public Person medAvslag(List<Avslag> nye) {
        return new Person(ref, rolle, foedselsdato, vern, omsorg, foreldreansvar, personfakta, samtykker, reservasjoner,
                skjult, nye);
    }

    /** Whether anything of this person is hidden from the sender. */
    boolean harSkjult() {
        return !skjult.isEmpty() || samtykker.stream().anyMatch(s -> !s.synlig())
                || reservasjoner.stream().anyMatch(r -> !r.synlig());
    }

    Person synlig() {
        return new Person(ref, rolle,
                skjult.contains(Skjult.FOEDSELSDATO) ? Optional.empty() : foedselsdato,
                skjult.contains(Skjult.VERN) && !vern.equals(Vern.ingen()) ? Vern.ukjent() : vern,
                skjult.contains(Skjult.OMSORG) ? Omsorgsstatus.OMSORGSSTATUS_UNSPECIFIED : omsorg,
                skjult.contains(Skjult.FORELDREANSVAR) ? Foreldreansvar.ukjent() : foreldreansvar,
                skjult.contains(Skjult.PERSONFAKTA) ? Personfakta.ukjente() : personfakta,
                samtykker.stream().filter(Samtykke::synlig).toList(),
                reservasjoner.stream().filter(Reservasjon::synlig).toList(), Set.of(), avslag);
    }
}
