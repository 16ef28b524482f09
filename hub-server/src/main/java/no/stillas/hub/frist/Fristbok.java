package no.stillas.hub.frist;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.judgement.RuleSource;
import no.stillas.proto.regelverk.v1.Frist;
import no.stillas.proto.regelverk.v1.Fristhendelse;
import no.stillas.proto.regelverk.v1.Fristsett;
import no.stillas.proto.regelverk.v1.Myndighet;
import no.stillas.proto.regelverk.v1.Svarvirkning;

/** All deadlines, settings of time and rows of authority, checked. Immutable and shared by all threads. */
public final class Fristbok {
    private static final String MAPPE = "/rules/frister/";

    private final List<Frist> alle;
    private final Map<String, Frist> etterId;
    private final Map<String, List<Myndighet>> myndigheter;

    private Fristbok(Fristsett sett) {
        this.alle = sett.getFristList();
        this.etterId = alle.stream().collect(Collectors.toUnmodifiableMap(Frist::getId, Function.identity()));
        this.myndigheter = sett.getMyndighetList().stream().collect(groupingBy(Myndighet::getDokument));
    }

    /**
     * Loads and checks.
     *
     * @throws no.stillas.hub.judgement.RuleFault with every fault that was found: file, line and reason
     */
    public static Fristbok les(Collection<RuleSource> kilder) {
        return new Fristbok(Fristlaster.les(List.copyOf(kilder)));
    }

    /**
     * Loads and checks, where the answers to what the law leaves open have these effects.
     *
     * @throws no.stillas.hub.judgement.RuleFault with every fault that was found: file, line and reason
     */
    public static Fristbok les(Collection<RuleSource> kilder, Set<Svarvirkning> virkninger) {
        return new Fristbok(medVirkninger(Fristlaster.les(List.copyOf(kilder)), virkninger));
    }

    /** What the hub ships with, by the defaults to what the law leaves open. */
    public static Fristbok innebygd() {
        return innebygd(Set.of());
    }

    /** What the hub ships with, where the answers to what the law leaves open have these effects. */
    public static Fristbok innebygd(Set<Svarvirkning> virkninger) {
        return les(filer(), virkninger);
    }

    private static Fristsett medVirkninger(Fristsett sett, Set<Svarvirkning> virkninger) {
        var bygger = sett.toBuilder().clearMyndighet().addAllMyndighet(sett.getMyndighetList().stream()
                .filter(m -> gjelder(m.getNaar(), virkninger) && !virkninger.contains(m.getIkkeNaar())).toList());
        bygger.getFristBuilderList().forEach(f -> {
            var starter = f.getStartList().stream().filter(s -> gjelder(s.getNaar(), virkninger)).toList();
            f.clearStart().addAllStart(starter);
        });
        return bygger.build();
    }

    private static boolean gjelder(Svarvirkning naar, Set<Svarvirkning> virkninger) {
        return naar == Svarvirkning.SVARVIRKNING_UNSPECIFIED || virkninger.contains(naar);
    }

    /** The files that the hub ships with. */
    public static List<RuleSource> filer() {
        return tekst("innhold.txt").lines().map(String::strip).filter(l -> !l.isEmpty())
                .map(navn -> new RuleSource(navn, tekst(navn))).toList();
    }

    private static String tekst(String navn) {
        try (InputStream inn = Fristbok.class.getResourceAsStream(MAPPE + navn)) {
            if (inn == null) {
                throw new IllegalStateException("the jar lacks " + MAPPE + navn);
            }
            return new String(inn.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + MAPPE + navn, e);
        }
    }

    /** All rows, those that no message can start too. */
    public List<Frist> alle() {
        return alle;
    }

    public Optional<Frist> frist(String id) {
        return Optional.ofNullable(etterId.get(id));
    }

    /** Rows that a document of this type may start. */
    Stream<Frist> startesAv(String dokument) {
        return alle.stream().filter(f -> f.getStartList().stream().anyMatch(s -> s.getDokument().equals(dokument)));
    }

    /** Rows that no message starts but this. */
    Stream<Frist> startesVed(Fristhendelse hendelse) {
        return alle.stream().filter(f -> f.getStartList().stream().anyMatch(s -> s.getVed() == hendelse));
    }

    /** Rows of authority for a document type. */
    List<Myndighet> myndigheter(String dokument) {
        return myndigheter.getOrDefault(dokument, List.of());
    }
}
