package no.stillas.proto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.Any;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.felles.v1.Navn;
import no.stillas.proto.kontrakt.v1.KontraktProto;
import org.junit.jupiter.api.Test;

class DokumenttyperTest {
    private final Dokumenttyper dokumenttyper = Dokumenttyper.alle();

    @Test
    void everyContractFileIsFound() throws IOException {
        var kilder = Path.of("src/main/protobuf");
        try (var filer = Files.walk(kilder)) {
            var ventet = filer.filter(fil -> fil.toString().endsWith(".proto"))
                    .map(fil -> kilder.relativize(fil).toString().replace('\\', '/'))
                    .toList();
            assertThat(dokumenttyper.filer()).extracting(FileDescriptor::getName).containsExactlyInAnyOrderElementsOf(ventet);
        }
    }

    @Test
    void everyMessageWithTheOptionIsADocumentTypeAndNothingElseIs() {
        var medOpsjon = dokumenttyper.filer().stream()
                .flatMap(fil -> fil.getMessageTypes().stream())
                .filter(type -> type.getOptions().hasExtension(KontraktProto.dokument))
                .map(type -> type.getFullName())
                .toList();
        assertThat(dokumenttyper.typer()).extracting(Dokumenttype::navn).containsExactlyInAnyOrderElementsOf(medOpsjon);
        assertThat(dokumenttyper.finn(Navn.getDescriptor().getFullName())).isEmpty();
    }

    @Test
    void everyDocumentTypeGoesThroughTheEnvelopesJsonTyped() throws IOException {
        for (var type : dokumenttyper.typer()) {
            var envelope = Envelope.newBuilder().setDocument(Any.pack(type.prototype())).build();
            var json = dokumenttyper.jsonPrinter().print(envelope);
            assertThat(json).contains("type.googleapis.com/" + type.navn());
            var lest = Envelope.newBuilder();
            dokumenttyper.jsonParser().merge(json, lest);
            assertThat(dokumenttyper.pakkUt(lest.getDocument())).isEqualTo(type.prototype());
        }
    }

    @Test
    void unknownNamesInJsonAreRefused() {
        assertThatThrownBy(() -> dokumenttyper.jsonParser().merge("{\"ukjent\": 1}", Envelope.newBuilder()))
                .isInstanceOf(InvalidProtocolBufferException.class)
                .hasMessageContaining("ukjent");
    }

    @Test
    void whatIsNoDocumentTypeIsNotUnpacked() {
        assertThatThrownBy(() -> dokumenttyper.pakkUt(Any.pack(Navn.getDefaultInstance())))
                .isInstanceOf(InvalidProtocolBufferException.class)
                .hasMessageContaining("stillas.felles.v1.Navn");
    }
}
