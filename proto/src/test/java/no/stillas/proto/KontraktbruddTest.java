package no.stillas.proto;

import static org.assertj.core.api.Assertions.assertThat;

import build.buf.validate.ValidateProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Message;
import java.util.List;
import java.util.stream.Stream;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.kodeverk.v1.Formaal;
import org.junit.jupiter.api.Test;

class KontraktbruddTest {
    @Test
    void whatIsNotStatedIsSaidToBeMissingAndNotToBeInAList() throws Exception {
        assertThat(tekster(Envelope.getDefaultInstance())).contains("formaal is required: it is not stated");
        assertThat(tekster(Envelope.newBuilder().setFormaalValue(999).build()))
                .contains("formaal is not a value of this contract's version");
        assertThat(tekster(Envelope.newBuilder().setFormaal(Formaal.FORMAAL_CONCERN).build()))
                .noneMatch(t -> t.startsWith("formaal"));
    }

    @Test
    void onlyNotStatedIsExcludedFromAnyCode() {
        assertThat(Dokumenttyper.alle().filer().stream().flatMap(f -> f.getMessageTypes().stream()).flatMap(KontraktbruddTest::alle)
                .flatMap(t -> t.getFields().stream())
                .map(f -> f.getOptions().getExtension(ValidateProto.field))
                .flatMap(regler -> Stream.concat(regler.getEnum().getNotInList().stream(),
                        regler.getRepeated().getItems().getEnum().getNotInList().stream())))
                .hasSizeGreaterThan(100)
                .containsOnly(0);
    }

    private static Stream<Descriptor> alle(Descriptor type) {
        return Stream.concat(Stream.of(type), type.getNestedTypes().stream().flatMap(KontraktbruddTest::alle));
    }

    private static List<String> tekster(Message melding) {
        return Kontraktbrudd.i(melding).stream()
                .map(b -> Kontraktbrudd.sti(b) + " " + Kontraktbrudd.tekst(b)).toList();
    }
}
