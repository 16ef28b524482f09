package no.stillas.proto.eksempel;

import static org.assertj.core.api.Assertions.assertThat;

import build.buf.validate.ValidateProto;
import com.google.protobuf.Message;
import java.util.List;
import java.util.function.Consumer;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.eksempel.Validering.Brudd;

/**
 * One way to break a rule that holds fields against each other: an example, one change, the rule that must be named.
 *
 * @param situasjon what is wrong, as a sentence
 * @param regel id of the CEL rule
 * @param eksempel name of the example that is changed
 * @param bryt the change
 */
public record Regelbrudd(String situasjon, String regel, String eksempel, Consumer<Message.Builder> bryt) {
    /** A case whose change is written on the document's own builder. */
    public static <B extends Message.Builder> Regelbrudd naar(
            String situasjon, String regel, String eksempel, Class<B> type, Consumer<B> bryt) {
        return new Regelbrudd(situasjon, regel, eksempel, builder -> bryt.accept(type.cast(builder)));
    }

    /** The example is valid, and with the change it breaks this rule and no other. */
    public void blirAvvist() {
        var builder = Eksempler.les(eksempel);
        assertThat(Validering.brudd(builder.build())).as("the example itself").isEmpty();
        bryt.accept(builder);
        assertThat(Validering.brudd(builder.build())).extracting(Brudd::regel).containsExactly(regel);
    }

    /** Every CEL rule of the area has a case, and every case a rule. */
    public static void dekkerAlleRegler(String pakke, List<Regelbrudd> tilfeller) {
        var regler = Dokumenttyper.alle().filer().stream()
                .filter(fil -> fil.getPackage().equals(pakke))
                .flatMap(fil -> fil.getMessageTypes().stream())
                .flatMap(type -> type.getOptions().getExtension(ValidateProto.message).getCelList().stream())
                .map(regel -> regel.getId())
                .toList();
        assertThat(tilfeller.stream().map(Regelbrudd::regel).distinct()).containsExactlyInAnyOrderElementsOf(regler);
    }

    @Override
    public String toString() {
        return situasjon;
    }
}
