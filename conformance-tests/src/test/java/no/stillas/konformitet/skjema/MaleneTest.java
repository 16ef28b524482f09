package no.stillas.konformitet.skjema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class MaleneTest {
    @Test
    void every_template_that_names_a_document_names_one_of_the_contracts() throws IOException {
        var dokumenter = Maler.vanlige().alle().values().stream().filter(mal -> mal.containsKey("dokument"))
                .map(mal -> mal.get("dokument")).toList();

        assertThat(dokumenter).isNotEmpty().allSatisfy(navn -> assertThatCode(() -> Ramme.type(navn)).doesNotThrowAnyException());
    }

    @Test
    void a_name_stands_once_in_a_file_and_a_later_file_may_write_it_anew() throws IOException {
        var maler = new Maler().les("[brev]\nfelt = en");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> new Maler().les("[brev]\nfelt = en\n\n[brev]\nannet = to"))
                .withMessage("maler, linje 4: «brev» står to ganger");
        assertThat(maler.les("[brev]\nfelt = to").finn("brev").orElseThrow()).containsEntry("felt", "to");
    }
}
