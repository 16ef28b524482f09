package no.stillas.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.stillas.adapter.sdk.registrering.Sektorkunnskap;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.directory.Unit;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.adapter.v1.Dokumentvalg;
import no.stillas.proto.adapter.v1.Enhet;
import no.stillas.proto.adapter.v1.Enhetsslag;
import no.stillas.proto.kodeverk.v1.Etat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a unit takes is said twice: to the hub by the directory, which refuses the rest before anything is stored, and to
 * the adapter by the sector's file. Where they differ, the hub stores and hands over what the receiver then turns away.
 */
final class DokumenttakTest {
    private final Directory katalog = Directory.builtIn();
    private final Map<Etat, Sektorkunnskap> sektorer = new HashMap<>();
    private final Map<String, Sektorkunnskap> adaptere = new HashMap<>();

    @TempDir
    private Path mappe;

    @BeforeEach
    void les() throws IOException {
        for (var sektor : AdaptereHer.SEKTORER) {
            var kunnskap = Sektorkunnskap.av(sektor);
            adaptere.put(sektor, kunnskap);
            for (var slag : kunnskap.sektor().getSlagList()) {
                assertThat(sektorer.put(slag.getEtat(), kunnskap)).as("%s stands in two sectors", slag.getEtat()).isNull();
            }
        }
    }

    @Test
    void every_kind_of_unit_in_the_directory_stands_in_a_sector() {
        assertThat(katalog.units()).isNotEmpty().allSatisfy(enhet -> assertThat(sektorer).containsKey(enhet.kind()));
    }

    @Test
    void what_the_directory_says_a_unit_takes_its_adapter_takes() {
        var uenige = new TreeSet<String>();
        for (var enhet : katalog.units()) {
            var slik = Enhet.newBuilder().setId(enhet.id()).setEtat(enhet.kind()).build();
            tatt(enhet).stream()
                    .filter(type -> !sektorer.get(enhet.kind()).tar(slik, type.navn()))
                    .forEach(type -> uenige.add(enhet.kind() + " " + enhet.id() + " " + type.navn()));
        }
        assertThat(uenige).as("stored by the hub, and turned away by the adapter").isEmpty();
    }

    @Test
    void what_a_sector_says_a_kind_takes_the_directory_lets_through_to_some_unit_of_the_kind() {
        var uenige = new ArrayList<String>();
        for (var sektor : adaptere.values()) {
            for (var slag : sektor.sektor().getSlagList()) {
                var enheter = katalog.units().stream().filter(enhet -> enhet.kind() == slag.getEtat()).toList();
                valgt(slag).stream()
                        .filter(type -> !enheter.isEmpty() && enheter.stream().noneMatch(e -> e.intake().takes(type)))
                        .forEach(type -> uenige.add(slag.getEtat() + " " + type.navn()));
            }
        }
        assertThat(uenige).as("promised by the sector, and never let through by the hub").isEmpty();
    }

    @Test
    void what_a_unit_of_the_demo_is_registered_with_is_what_the_directory_says_of_it() throws IOException {
        var uenige = new TreeSet<String>();
        var registrerte = new Adaptere(mappe);
        for (var navn : registrerte.alle()) {
            for (var virksomhet : registrerte.registrering(navn).getVirksomheterList()) {
                for (var enhet : virksomhet.getEnheterList()) {
                    var oppslag = katalog.unit(enhet.getId()).orElseThrow();
                    assertThat(enhet.getEtat()).as(enhet.getId()).isEqualTo(oppslag.kind());
                    tatt(oppslag).stream()
                            .filter(type -> !adaptere.get(navn).tar(enhet, type.navn()))
                            .forEach(type -> uenige.add(enhet.getId() + " " + type.navn()));
                }
            }
        }
        assertThat(uenige).isEmpty();
    }

    private static List<Dokumenttype> tatt(Unit enhet) {
        return Dokumenttyper.alle().typer().stream().filter(enhet.intake()::takes).toList();
    }

    private static List<Dokumenttype> valgt(Enhetsslag slag) {
        return Dokumenttyper.alle().typer().stream()
                .filter(type -> slag.getTarImotList().stream().anyMatch(valg -> velger(valg, type)))
                .toList();
    }

    private static boolean velger(Dokumentvalg valg, Dokumenttype type) {
        return valg.hasGruppe() ? valg.getGruppe() == type.dokument().getGruppe() : valg.getType().equals(type.navn());
    }
}
