package no.stillas.proto.eksempel;

import com.google.protobuf.Message;
import java.util.List;
import no.stillas.proto.Kontraktbrudd;

/** Protovalidate over the contract, as violations in the form {@code rule id @ first field}. */
public final class Validering {
    private Validering() {}

    /**
     * One rule that a message breaks.
     *
     * @param regel protovalidate's id of the rule, such as {@code string.pattern}, or that of a CEL rule
     * @param felt name of the outermost field, empty where the rule is of the message itself
     */
    public record Brudd(String regel, String felt) {}

    /** What a message breaks; empty where it is valid. */
    public static List<Brudd> brudd(Message message) {
        return Kontraktbrudd.i(message).stream()
                .map(violation -> violation.toProto())
                .map(violation -> new Brudd(
                        violation.getRuleId(),
                        violation.getField().getElementsCount() == 0
                                ? ""
                                : violation.getField().getElements(0).getFieldName()))
                .toList();
    }
}
