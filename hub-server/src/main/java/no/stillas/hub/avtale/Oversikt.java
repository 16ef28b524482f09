package no.stillas.hub.avtale;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.proto.avtale.v1.Avtaletype;
import no.stillas.proto.fakta.v1.Avtaleslag;

/**
 * All agreements at one moment. Immutable.
 *
 * @param versjon goes up with every change of any agreement
 * @param avtaler versions of each agreement, the newest last
 */
record Oversikt(long versjon, Map<UUID, List<Versjon>> avtaler) {
    Oversikt {
        avtaler = Map.copyOf(avtaler);
    }

    static Oversikt av(Subject register) {
        return new Oversikt(register.version(), Faktalager.gjeldende(register, FactKind.AVTALE).stream()
                .map(Versjon::new)
                .sorted(Comparator.comparingInt(Versjon::nummer))
                .collect(Collectors.groupingBy(Versjon::avtaleId)));
    }

    List<Versjon> av(UUID avtale) {
        return avtaler.getOrDefault(avtale, List.of());
    }

    Optional<Versjon> nyeste(UUID avtale) {
        return av(avtale).stream().reduce((_, etter) -> etter);
    }

    /**
     * The version of an agreement that is in force on a day: the newest that all have signed and that has begun, unless it
     * has ended. What it has replaced does not come back when it ends.
     */
    static Optional<Versjon> iKraft(List<Versjon> versjoner, LocalDate dag) {
        return versjoner.stream().filter(v -> v.signert() && v.begynt(dag)).reduce((_, etter) -> etter)
                .filter(v -> v.iKraft(dag));
    }

    boolean gjelder(Avtaletype type, String a, String b, LocalDate dag) {
        return avtaler.values().stream()
                .flatMap(v -> iKraft(v, dag).stream())
                .anyMatch(v -> v.avtale().getSlag() == Avtaleslag.AVTALESLAG_SAMARBEIDSAVTALE
                        && v.avtale().getOmraade().equals(type.name()) && v.part(a) && v.part(b));
    }

    /** Keys of all pairs of parties with an agreement in force on a day. */
    Set<String> noekler(LocalDate dag) {
        return avtaler.values().stream()
                .flatMap(v -> iKraft(v, dag).stream())
                .filter(v -> v.avtale().getSlag() == Avtaleslag.AVTALESLAG_SAMARBEIDSAVTALE)
                .flatMap(v -> v.avtale().getParterList().stream()
                        .flatMap(a -> v.avtale().getParterList().stream()
                                .filter(b -> a.compareTo(b) < 0)
                                .map(b -> Avtaler.noekkel(Avtaletype.valueOf(v.avtale().getOmraade()), a, b))))
                .collect(Collectors.toUnmodifiableSet());
    }
}
