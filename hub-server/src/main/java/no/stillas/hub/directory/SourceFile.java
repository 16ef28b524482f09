package no.stillas.hub.directory;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.TextFormat;
import com.google.protobuf.TextFormatParseInfoTree;
import java.util.List;
import java.util.regex.Pattern;
import no.stillas.hub.grpc.Validering;
import no.stillas.proto.directory.v1.Katalog;

/**
 * One file of the directory, with the lines that its values stand on.
 *
 * @param name name of the file, for faults
 * @param katalog what it holds
 * @param lines where each value stands
 */
record SourceFile(String name, Katalog katalog, TextFormatParseInfoTree lines) {
    private static final Pattern STEP = Pattern.compile("([a-z_0-9]+)(?:\\[([0-9]+)])?");

    /** Reads a file; adds to the faults what the grammar and the rules of the contract find. */
    static SourceFile read(String name, String text, List<Fault> faults) {
        var katalog = Katalog.newBuilder();
        var lines = TextFormatParseInfoTree.builder();
        try {
            TextFormat.Parser.newBuilder().setParseInfoTreeBuilder(lines).build().merge(text, katalog);
        } catch (TextFormat.ParseException e) {
            // the message begins with line and column, of which the line is in the fault already
            faults.add(new Fault(name, e.getLine(), e.getMessage().replaceFirst("^[0-9]+:([0-9]+): ", "column $1: ")));
            return new SourceFile(name, Katalog.getDefaultInstance(), TextFormatParseInfoTree.builder().build());
        }
        var file = new SourceFile(name, katalog.build(), lines.build());
        Validering.regler(file.katalog).forEach(f ->
                faults.add(file.fault(f.felt(), f.felt() + ": " + f.beskrivelse())));
        return file;
    }

    /** A fault at the value of this path, such as {@code enheter[3].utenom}. */
    Fault fault(String path, String reason) {
        return new Fault(name, line(path), reason);
    }

    /** The line of the value, or of the nearest value around it. From 1. */
    private int line(String path) {
        int line = 0;
        var tree = lines;
        Message message = katalog;
        var steps = STEP.matcher(path);
        while (steps.find()) {
            var field = message.getDescriptorForType().findFieldByName(steps.group(1));
            int index = steps.group(2) == null ? 0 : Integer.parseInt(steps.group(2));
            if (field == null || tree.getLocations(field).size() <= index) {
                break;
            }
            line = tree.getLocation(field, index).getLine();
            if (field.getJavaType() != FieldDescriptor.JavaType.MESSAGE) {
                break;
            }
            tree = tree.getNestedTree(field, index);
            message = (Message) (field.isRepeated() ? message.getRepeatedField(field, index) : message.getField(field));
        }
        return line + 1;
    }
}
