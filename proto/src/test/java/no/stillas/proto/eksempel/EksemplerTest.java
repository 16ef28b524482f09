package no.stillas.proto.eksempel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.List;
import no.stillas.proto.Dokumenttyper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EksemplerTest {
    static List<String> eksempler() {
        return Eksempler.navn();
    }

    @ParameterizedTest
    @MethodSource("eksempler")
    void theExampleIsValid(String navn) {
        assertThat(Validering.brudd(Eksempler.les(navn).build())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("eksempler")
    void theExampleIsUnchangedByReadingAndWriting(String navn) throws InvalidProtocolBufferException {
        var lest = Eksempler.les(navn).build();
        var skrevet = Dokumenttyper.alle().jsonPrinter().print(lest);
        var igjen = Eksempler.type(navn).prototype().newBuilderForType();
        Dokumenttyper.alle().jsonParser().merge(skrevet, igjen);
        assertThat(igjen.build()).isEqualTo(lest);
    }

    @Test
    void everyDocumentTypeHasAnExample() {
        var typer = Eksempler.typer().stream().map(type -> type.descriptor().getName()).toList();
        assertThat(typer).isNotEmpty();
        assertThat(Eksempler.navn()).containsAll(typer);
    }
}
