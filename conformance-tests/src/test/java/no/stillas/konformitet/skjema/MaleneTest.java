package no.stillas.konformitet.skjema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class MaleneTest {
    @Test
    void every_template_that_names_a_document_names_one_of_the_contracts() throws IOException {
        var dokumenter = Maler.vanlige().alle().values().stream().filter(mal -> mal.containsKey("dokument"))
                .map(mal -> mal.get("dokument")).toList();

        assertThat(dokumenter).isNotEmpty().allSatisfy(navn -> assertThatCode(() -> Ramme.type(navn)).doesNotThrowAnyException());
    }
}
