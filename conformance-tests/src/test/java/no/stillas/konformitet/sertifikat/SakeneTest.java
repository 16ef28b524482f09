package no.stillas.konformitet.sertifikat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import no.stillas.konformitet.Konformitet;
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
}
