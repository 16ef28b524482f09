package no.stillas.konformitet.sertifikat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.stillas.konformitet.Konformitet;
import no.stillas.tilgang.Hubprosess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SakeneTest {
    @TempDir Path mappe;

    @Test
    void there_are_forty_cases_or_more_each_with_an_id_of_its_own_and_in_order() throws IOException {
        var saker = Sak.alle();
        assertThat(saker).hasSizeGreaterThanOrEqualTo(40).extracting(Sak::id).doesNotHaveDuplicates().isSorted();
        long scenarier = 0;
        for (var fil : Sak.FILER) {
            scenarier += Profil.ressurs(fil + ".feature").lines().filter(l -> l.strip().startsWith("Scenario:")).count();
        }
        assertThat(saker).as("every scenario has source and what to do").hasSize((int) scenarier);
    }

    @ParameterizedTest
    @EnumSource(Profil.class)
    void each_profile_has_cases_of_its_own_and_a_registration_that_its_adapter_serves(Profil profil) throws IOException {
        assertThat(Sak.alle()).filteredOn(s -> s.profiler().contains(profil.navn())).hasSizeGreaterThanOrEqualTo(3);
        assertThat(profil.sektor().feil(profil.registrering())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--system x", "--as nav", "--system x --as skole", "--system x --as nav --wait kort"})
    void a_wrong_command_line_is_told_apart_from_a_system_that_fails(String linje) {
        assertThat(Konformitet.kommando().execute(linje.split(" "))).isEqualTo(2);
    }

    @Test
    void without_a_system_behind_the_folder_what_asks_for_an_answer_fails_and_the_run_says_so() {
        var linje = "--system " + mappe.resolve("u") + " --as nav --reports " + mappe + " --wait PT0.2S --tags @SERT-31";
        assertThat(Konformitet.kommando().execute(linje.split(" "))).isEqualTo(1);
    }

    @Test
    void a_system_with_a_line_of_its_own_is_tried_where_it_comes_and_its_store_is_seen_where_it_is_shown() throws IOException {
        assertThat(paaEgenLinje("--store", mappe.resolve("lager").toString())).isZero();
        assertThat(Files.readString(mappe.resolve("sertifikat-nav.html"))).contains("3 bestått, 0 feilet, 0 ikke prøvd", "Bare et utvalg");
        try (var rapporter = Files.walk(mappe)) {
            assertThat(rapporter.filter(f -> f.endsWith("rapport.xml")).toList()).singleElement().satisfies(f ->
                    assertThat(Files.readString(f)).contains("name=\"SERT-01 ", "name=\"SERT-02 ", "name=\"SERT-03 Det som er tatt imot"));
        }
    }

    @Test
    void what_must_be_seen_in_a_store_that_is_not_shown_is_not_tried_and_never_passed() throws IOException {
        assertThat(paaEgenLinje()).isEqualTo(1);
        assertThat(Files.readString(mappe.resolve("sertifikat-nav.html"))).contains("2 bestått, 0 feilet, 1 ikke prøvd", "--store");
    }

    @Test
    void an_address_that_is_taken_is_told_as_a_wrong_command_line() throws IOException {
        try (var opptatt = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Konformitet.kommando().execute("--system", "localhost:" + opptatt.getLocalPort(), "--as", "nav")).isEqualTo(2);
        }
    }

    private int paaEgenLinje(String... mer) throws IOException {
        int port = Hubprosess.ledigPort();
        var linje = Stream.concat(Stream.of("--system", "localhost:" + port, "--as", "nav", "--reports", mappe.toString(),
                "--tags", "@SERT-01 or @SERT-02 or @SERT-03"), Stream.of(mer)).toArray(String[]::new);
        try (var system = new Provesystem(Profil.NAV, port, mappe.resolve("lager"), new Saksbehandler(Profil.NAV))) {
            system.start();
            return Konformitet.kommando().execute(linje);
        }
    }
}
