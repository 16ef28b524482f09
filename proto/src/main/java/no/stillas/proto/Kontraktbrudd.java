package no.stillas.proto;

import build.buf.protovalidate.Config;
import build.buf.protovalidate.Validator;
import build.buf.protovalidate.ValidatorFactory;
import build.buf.protovalidate.Violation;
import build.buf.protovalidate.exceptions.ValidationException;
import com.google.protobuf.Message;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Broken constraints of the contract in the words of who wrote the message: where, and what to do. Safe for use by many
 * threads.
 */
public final class Kontraktbrudd {
    /** The standard constraints are evaluated in Java: compiling each of them as CEL is half of a small process's start. */
    private static final Validator VALIDATOR =
            ValidatorFactory.newBuilder().withConfig(Config.newBuilder().setEnableNativeRules(true).build()).build();

    private Kontraktbrudd() {}

    /** Every constraint that a message breaks; empty where it keeps the contract. Does not look into an {@code Any}. */
    public static List<Violation> i(Message melding) {
        try {
            return VALIDATOR.validate(melding).getViolations();
        } catch (ValidationException e) {
            throw new IllegalStateException("the contract's own rules do not compile: " + e.getMessage(), e);
        }
    }

    /** Path of the field, such as {@code personer[0].rolle}; empty for the message itself. */
    public static String sti(Violation brudd) {
        return brudd.toProto().getField().getElementsList().stream()
                .map(ledd -> ledd.getFieldName() + (ledd.hasIndex() ? "[" + ledd.getIndex() + "]" : ""))
                .collect(Collectors.joining("."));
    }

    /** What is wrong. The engine's own text, but where that speaks of how the constraint is written. */
    public static String tekst(Violation brudd) {
        var proto = brudd.toProto();
        return switch (proto.getRuleId()) {
            // only the zero value is ever excluded: every enum of the contract has it for "not stated"
            case "enum.not_in" -> "is required: it is not stated";
            case "enum.defined_only" -> "is not a value of this contract's version";
            default -> proto.getMessage();
        };
    }
}
