package no.stillas.hub.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.stillas.hub.OnePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverrideTest {
    @TempDir
    Path data;

    @Test
    void withoutFilesOfTheOperatorTheSyntheticDirectoryIsUsed() {
        try (var context = hub()) {
            assertThat(context.getBean(Directory.class).version()).isEqualTo(Builtin.DIRECTORY.version());
        }
    }

    @Test
    void theOperatorsFilesTakeTheSyntheticDirectorysPlace() throws IOException {
        own(Minimal.BASE);
        try (var context = hub()) {
            var directory = context.getBean(Directory.class);
            assertThat(directory.units()).extracting(Unit::id).containsExactly("barnevern", "vakt");
            assertThat(directory.unit("bergen-barnevern")).isEmpty();
        }
    }

    @Test
    void aHubDoesNotStartWithABadDirectory() throws IOException {
        own(Minimal.BASE.replace("utenom: \"vakt\"", "utenom: \"nobody\""));
        assertThatThrownBy(this::hub).hasStackTraceContaining("egen.textproto:11: barnevern: no unit has the id nobody");
    }

    private void own(String text) throws IOException {
        Files.createDirectories(data.resolve("katalog"));
        Files.writeString(data.resolve("katalog/egen.textproto"), text);
    }

    private ApplicationContext hub() {
        return OnePackage.of(Directory.class, Map.of("stillas.data", data.toString(), "grpc.server.enabled", false))
                .start();
    }
}
