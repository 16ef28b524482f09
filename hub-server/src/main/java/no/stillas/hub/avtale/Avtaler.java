package no.stillas.hub.avtale;

import static java.util.Objects.requireNonNull;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.kryptering.IdentifierHash;
import no.stillas.proto.avtale.v1.Avtaletype;

/**
 * What is agreed between organisations, in memory. Reading never blocks; a change on this node is seen at once, one on
 * another node within seconds.
 */
@Singleton
public class Avtaler {
    private final Facts facts;
    private final InstantSource klokke;
    private final List<EtterAvtale> etter;
    private final SubjectKey.Identified register;
    private volatile Oversikt oversikt;
    private Set<String> meldt = Set.of();

    public Avtaler(Facts facts, IdentifierHash hash, InstantSource klokke, List<EtterAvtale> etter) {
        this.facts = requireNonNull(facts, "facts is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
        this.etter = List.copyOf(etter);
        this.register = new SubjectKey.Identified(hash.of("register", "avtale"));
        this.oversikt = les();
    }

    /** Whether a samarbeidsavtale of this type between the two is signed by all its parties and in force on the day. */
    public boolean gjelder(Avtaletype type, String orgA, String orgB, LocalDate dag) {
        return oversikt.gjelder(type, orgA, orgB, dag);
    }

    /** Types of samarbeidsavtale between the two that are signed by all their parties and in force on the day. */
    public Set<Avtaletype> mellom(String orgA, String orgB, LocalDate dag) {
        return oversikt.mellom(orgA, orgB, dag);
    }

    /** Statutory agreements that are in force on the day. */
    public List<Lovpaalagt> lovpaalagte(LocalDate dag) {
        return oversikt.avtaler().values().stream().flatMap(v -> Oversikt.iKraft(v, dag).stream())
                .flatMap(v -> Lovpaalagt.av(v).stream()).toList();
    }

    /** Statutory samarbeidsavtaler of which a party has given notice, whether or not they have ended. */
    public List<Lovpaalagt> oppsagte() {
        return oversikt.avtaler().values().stream().flatMap(v -> v.stream().filter(Versjon::signert).reduce((_, etter) -> etter).stream())
                .flatMap(v -> Lovpaalagt.av(v).stream()).filter(l -> l.oppsagt().isPresent()).toList();
    }

    /** Whether an agreement that a message may wait for is in force now. */
    public boolean gjelder(String noekkel) {
        return oversikt.noekler(Dager.dag(klokke.instant())).contains(noekkel);
    }

    /** Version of what {@link #gjelder} answers from; goes up with every change. */
    public long versjon() {
        return oversikt.versjon();
    }

    /** What a message that is held for want of an agreement waits for. The order of the two does not matter. */
    public static String noekkel(Avtaletype type, String orgA, String orgB) {
        return "avtale:" + type.name() + ":" + (orgA.compareTo(orgB) <= 0 ? orgA + ":" + orgB : orgB + ":" + orgA);
    }

    /** Reads what is recorded, and tells of agreements that have come into force since last time. Blocks. */
    @Scheduled(fixedDelay = "5s", initialDelay = "5s")
    public void oppfrisk() {
        oversikt = les();
        Set<String> nye;
        synchronized (this) {
            var naa = oversikt.noekler(Dager.dag(klokke.instant()));
            nye = new HashSet<>(naa);
            nye.removeAll(meldt);
            meldt = naa;
        }
        nye.forEach(noekkel -> etter.forEach(e -> e.iKraft(noekkel)));
    }

    /** The key under which all agreements are recorded. */
    SubjectKey.Identified register() {
        return register;
    }

    Oversikt oversikt() {
        return oversikt;
    }

    List<Versjon> av(UUID avtale) {
        return oversikt.av(avtale);
    }

    private Oversikt les() {
        return Oversikt.av(facts.load(Set.of(register)).subject(register));
    }
}
