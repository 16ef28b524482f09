package no.stillas.hub.avtale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
 * @param parvis the same, by each pair of organisations that any version has as parties
 */
record Oversikt(long versjon, Map<UUID, List<Versjon>> avtaler, Map<Par, List<List<Versjon>>> parvis) {
    Oversikt {
        avtaler = Map.copyOf(avtaler);
        parvis = Map.copyOf(parvis);
    }

    /** Two organisations in one order. */
    record Par(String foerst, String sist) {
        static Par av(String a, String b) {
            return a.compareTo(b) <= 0 ? new Par(a, b) : new Par(b, a);
        }
    }

    static Oversikt av(Subject register) {
        Map<UUID, List<Versjon>> avtaler = Faktalager.gjeldende(register, FactKind.AVTALE).stream()
                .map(Versjon::new)
                .sorted(Comparator.comparingInt(Versjon::nummer))
                .collect(Collectors.groupingBy(Versjon::avtaleId));
        Map<Par, List<List<Versjon>>> parvis = new HashMap<>();
        avtaler.values().forEach(versjoner -> versjoner.stream().flatMap(v -> par(v).stream()).distinct()
                .forEach(par -> parvis.computeIfAbsent(par, _ -> new ArrayList<>()).add(versjoner)));
        return new Oversikt(register.version(), avtaler, parvis);
    }

    private static List<Par> par(Versjon versjon) {
        List<String> parter = versjon.avtale().getParterList();
        return parter.stream().flatMap(a -> parter.stream().filter(b -> a.compareTo(b) < 0).map(b -> Par.av(a, b))).toList();
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
        return mellom(a, b, dag).contains(type);
    }

    Set<Avtaletype> mellom(String a, String b, LocalDate dag) {
        List<List<Versjon>> mulige = parvis.getOrDefault(Par.av(a, b), List.of());
        return mulige.isEmpty() ? Set.of() : mulige.stream()
                .flatMap(v -> iKraft(v, dag).stream())
                .filter(v -> v.avtale().getSlag() == Avtaleslag.AVTALESLAG_SAMARBEIDSAVTALE && v.part(a) && v.part(b))
                .map(v -> Avtaletype.valueOf(v.avtale().getOmraade()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Keys of all pairs of parties with an agreement in force on a day. */
    Set<String> noekler(LocalDate dag) {
        return avtaler.values().stream()
                .flatMap(v -> iKraft(v, dag).stream())
                .filter(v -> v.avtale().getSlag() == Avtaleslag.AVTALESLAG_SAMARBEIDSAVTALE)
                .flatMap(v -> par(v).stream().map(p -> Avtaler.noekkel(
                        Avtaletype.valueOf(v.avtale().getOmraade()), p.foerst(), p.sist())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
