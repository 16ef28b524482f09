package no.stillas.konformitet.avslag;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.stillas.konformitet.avslag.Funn.Hva;
import no.stillas.konformitet.avslag.Nevning.Stedet;
import no.stillas.konformitet.fabrikk.Spilling;
import no.stillas.konformitet.hub.Avslaatt;
import no.stillas.konformitet.hub.Avslaatt.Slag;
import no.stillas.konformitet.hub.Egenhub;
import no.stillas.konformitet.skjema.Maler;
import no.stillas.konformitet.steg.Rigg;

/** Plays scenarios against hubs that are each without one rule that they name, and first against one that has them all. */
public final class Avslag {
    private final String leser;
    private final Maler maler;
    private final Instant vanligvis;
    private final int samtidig;

    /**
     * @param leser organisation that reads the directory
     * @param vanligvis when scenarios begin that say nothing of it
     * @param samtidig how many hubs at the same time
     */
    public Avslag(String leser, Maler maler, Instant vanligvis, int samtidig) {
        this.leser = requireNonNull(leser, "leser is null");
        this.maler = requireNonNull(maler, "maler is null");
        this.vanligvis = requireNonNull(vanligvis, "vanligvis is null");
        this.samtidig = samtidig;
    }

    /**
     * Plays them. Rules of a kommune's own model come last: loading one takes a proof over all of the law.
     *
     * @param ferdig told of all of a rule when it has been played; by one thread at a time
     * @return one finding for each
     */
    public List<Funn> spill(List<Nevning> nevninger, Consumer<List<Funn>> ferdig) throws InterruptedException, IOException {
        var holder = spill(Avslaatt.INGENTING, nevninger.stream().map(n -> new Nevning(Avslaatt.INGENTING, n.scenario())).distinct().toList())
                .stream().filter(f -> f.hva() == Hva.LIK).map(f -> f.nevning().scenario()).collect(Collectors.toSet());
        Map<Avslaatt, List<Nevning>> grupper = nevninger.stream().sorted(Comparator.comparing(n -> n.hva().slag() == Slag.EGEN_REGEL))
                .collect(Collectors.groupingBy(Nevning::hva, LinkedHashMap::new, Collectors.toList()));
        var alle = new ArrayList<Funn>();
        try (var arbeidere = Executors.newFixedThreadPool(samtidig)) {
            List<Future<List<Funn>>> svar = new ArrayList<>();
            grupper.forEach((hva, gruppe) -> svar.add(arbeidere.submit(() -> {
                var funn = vurdert(spill(hva, gruppe), holder);
                synchronized (this) {
                    ferdig.accept(funn);
                }
                return funn;
            })));
            for (var en : svar) {
                alle.addAll(en.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return alle;
    }

    /** A scenario that does not hold with all rules in their place says nothing of what happens without one. */
    static List<Funn> vurdert(List<Funn> funn, Set<Stedet> holder) {
        return funn.stream().map(f -> holder.contains(f.nevning().scenario()) ? f
                : new Funn(f.nevning(), Hva.BRUTT, "scenarioet holder ikke med alle reglene på plass heller")).toList();
    }

    private List<Funn> spill(Avslaatt uten, List<Nevning> gruppe) throws IOException {
        var data = Files.createTempDirectory("stillas-avslag");
        var ender = new Ender();
        try (var hub = new Egenhub(data, vanligvis, uten); var rigg = new Rigg(hub, leser, maler, vanligvis)) {
            var valg = new ArrayList<>(List.of("--glue", Rigg.STEGENE));
            valg.addAll(filer(gruppe));
            Spilling.kjoer(rigg.fabrikk(), valg, ender);
            var siden = rigg.kommetLikevel();
            return gruppe.stream().map(ender::av).map(f -> ogSiden(f, siden)).toList();
        } catch (RuntimeException e) {
            return gruppe.stream().map(n -> new Funn(n, Hva.BRUTT, String.valueOf(e.getMessage()))).toList();
        } finally {
            slett(data);
        }
    }

    /** What was not to come, and came when the scenario had ended, it noticed too. */
    private static Funn ogSiden(Funn funn, List<String> siden) {
        return siden.stream().filter(s -> funn.hva() == Hva.LIK && s.startsWith(funn.nevning().scenario().navn() + ": ")).findFirst()
                .map(s -> new Funn(funn.nevning(), Hva.ROED, s)).orElse(funn);
    }

    /** Each file once, with the lines of its scenarios. */
    static List<String> filer(List<Nevning> gruppe) {
        return gruppe.stream().map(Nevning::scenario)
                .collect(Collectors.groupingBy(Stedet::fil, LinkedHashMap::new, Collectors.mapping(Stedet::linje, Collectors.toCollection(TreeSet::new))))
                .entrySet().stream().map(e -> e.getKey() + e.getValue().stream().map(l -> ":" + l).collect(Collectors.joining())).toList();
    }

    /** Where something cannot be deleted, it is left to the machine: it is in the folder for what is temporary. */
    private static void slett(Path mappe) throws IOException {
        try (var alt = Files.walk(mappe)) {
            alt.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (UncheckedIOException _) {
            // a file went while it was looked for
        }
    }
}
