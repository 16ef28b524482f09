package no.stillas.proto;

import build.buf.protovalidate.Violation;
import java.util.stream.Collectors;

/** A broken constraint of the contract in the words of who wrote the message: where, and what to do. */
public final class Kontraktbrudd {
    private Kontraktbrudd() {}

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
