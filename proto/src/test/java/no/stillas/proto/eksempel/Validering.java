package no.stillas.proto.eksempel;

import build.buf.protovalidate.Validator;
import build.buf.protovalidate.ValidatorFactory;
import build.buf.protovalidate.exceptions.ValidationException;
import com.google.protobuf.Message;
import java.util.List;

/** Protovalidate over the contract, as violations in the form {@code rule id @ first field}. */
public final class Validering {
    private static final Validator VALIDATOR = ValidatorFactory.newBuilder().build();

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
        try {
            return VALIDATOR.validate(message).getViolations().stream()
                    .map(violation -> violation.toProto())
                    .map(violation -> new Brudd(
                            violation.getRuleId(),
                            violation.getField().getElementsCount() == 0
                                    ? ""
                                    : violation.getField().getElements(0).getFieldName()))
                    .toList();
        } catch (ValidationException e) {
            throw new IllegalStateException(message.getDescriptorForType().getFullName(), e);
        }
    }
}
