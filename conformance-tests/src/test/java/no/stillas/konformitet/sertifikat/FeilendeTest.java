package no.stillas.konformitet.sertifikat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.konformitet.sertifikat.Saksresultat.Utfall;
import no.stillas.konformitet.sertifikat.Sertifisering.Tider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Systems with one fault each: the cases that it breaks fail, and no other. What a fault makes impossible is not tried. */
final class FeilendeTest {
    /** How long silence must last to be silence: time that only the faults which are silent take, many at once. */
    private static final Tider TIDER = new Tider(Duration.ofSeconds(6), Duration.ofSeconds(10));
    private static final int SAMTIDIG = 12;

    @TempDir static Path mappe;
    private static ExecutorService traader;

    @BeforeAll
    static void start() {
        traader = Executors.newFixedThreadPool(SAMTIDIG);
    }

    /** Also where only some of them were asked for, and the others still run. */
    @AfterAll
    static void ferdig() {
        traader.close();
    }

    @TestFactory
    Stream<DynamicTest> each_fault_is_caught_by_the_cases_that_it_breaks() {
        var resultater = new ArrayList<Future<List<Saksresultat>>>();
        var feil = Feil.alle();
        feil.forEach(f -> resultater.add(traader.submit(() -> spill(f))));
        return Stream.iterate(0, i -> i < feil.size(), i -> i + 1).map(i -> DynamicTest.dynamicTest(
                feil.get(i).navn(), () -> sjekk(feil.get(i), resultater.get(i))));
    }

    @Test
    void every_case_has_a_system_that_fails_it() throws IOException {
        var fanget = Feil.alle().stream().flatMap(f -> f.saker().stream()).collect(Collectors.toSet());
        assertThat(Sak.alle()).extracting(Sak::id).filteredOn(id -> !fanget.contains(id)).isEmpty();
    }

    private static void sjekk(Feil feil, Future<List<Saksresultat>> resultat) throws ExecutionException, InterruptedException {
        var resultater = resultat.get();
        assertThat(resultater).filteredOn(r -> r.utfall() == Utfall.FEILET).as(feilet(resultater))
                .extracting(r -> r.sak().id()).containsExactlyElementsOf(feil.saker());
        assertThat(resultater).filteredOn(r -> r.utfall() == Utfall.IKKE_PROEVD).as(feilet(resultater))
                .allMatch(_ -> feil.faller());
        assertThat(resultater).extracting(r -> r.sak().id())
                .containsExactlyElementsOf(saker(feil.profil()).stream().filter(s -> feil.blant().isEmpty() || feil.blant().contains(s)).toList());
    }

    private static List<String> saker(Profil profil) {
        try {
            return Sak.alle().stream().filter(s -> s.gjelder(profil)).map(Sak::id).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Saksresultat> spill(Feil feil) throws Exception {
        var sted = mappe.resolve(feil.navn().replace(' ', '-'));
        var adresse = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try (var kobling = Oppkobling.paa(adresse, feil.profil(), Optional.of(sted.resolve("lager")));
                var system = feil.system().lag(feil.profil(), kobling.hub().port(), sted.resolve("lager"))) {
            system.start();
            return new Sertifisering(feil.profil(), kobling.hub(), kobling.lager(), TIDER).spill(feil.blant().stream().map(s -> "@" + s).collect(Collectors.joining(" or ")), sted, _ -> { }, _ -> { });
        }
    }

    private static String feilet(List<Saksresultat> resultater) {
        return resultater.stream().filter(r -> r.utfall() != Utfall.BESTATT)
                .map(r -> "\n" + r.sak().id() + " " + r.utfall() + ": " + r.ventet() + " | " + r.sett()).toList().toString();
    }
}
