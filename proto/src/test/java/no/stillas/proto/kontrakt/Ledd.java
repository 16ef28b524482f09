package no.stillas.proto.kontrakt;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing in a contract file that can carry a documentation comment.
 *
 * @param navn full name
 * @param kommentar its comment, empty where there is none
 */
record Ledd(String navn, String kommentar) {
    private static final int MELDING = 4;
    private static final int ENUM = 5;
    private static final int TJENESTE = 6;
    private static final int FELT = 2;
    private static final int VERDI = 2;
    private static final int METODE = 2;
    private static final int NOESTET_MELDING = 3;
    private static final int NOESTET_ENUM = 4;
    private static final int ONEOF = 8;

    /** Every message, field, oneof, enum, value, service and rpc of a file. */
    static List<Ledd> i(FileDescriptor fil) {
        var alle = new ArrayList<Ledd>();
        for (var melding : fil.getMessageTypes()) {
            melding(melding, List.of(MELDING, melding.getIndex()), alle);
        }
        for (var type : fil.getEnumTypes()) {
            enumtype(type, List.of(ENUM, type.getIndex()), alle);
        }
        for (var tjeneste : fil.getServices()) {
            var sti = List.of(TJENESTE, tjeneste.getIndex());
            alle.add(new Ledd(tjeneste.getFullName(), Kontrakter.kommentar(fil, sti)));
            tjeneste.getMethods().forEach(metode -> alle.add(
                    new Ledd(metode.getFullName(), Kontrakter.kommentar(fil, videre(sti, METODE, metode.getIndex())))));
        }
        return alle;
    }

    /** The comment of one message. */
    static String kommentar(Descriptor melding) {
        return Kontrakter.kommentar(melding.getFile(), sti(melding));
    }

    /** The comment of the field with this index in a message. */
    static String kommentar(Descriptor melding, int felt) {
        return Kontrakter.kommentar(melding.getFile(), videre(sti(melding), FELT, felt));
    }

    private static List<Integer> sti(Descriptor melding) {
        return melding.getContainingType() == null
                ? List.of(MELDING, melding.getIndex())
                : videre(sti(melding.getContainingType()), NOESTET_MELDING, melding.getIndex());
    }

    private static void melding(Descriptor melding, List<Integer> sti, List<Ledd> alle) {
        var fil = melding.getFile();
        alle.add(new Ledd(melding.getFullName(), Kontrakter.kommentar(fil, sti)));
        melding.getFields().forEach(felt ->
                alle.add(new Ledd(felt.getFullName(), Kontrakter.kommentar(fil, videre(sti, FELT, felt.getIndex())))));
        melding.getRealOneofs().forEach(valg ->
                alle.add(new Ledd(valg.getFullName(), Kontrakter.kommentar(fil, videre(sti, ONEOF, valg.getIndex())))));
        melding.getNestedTypes().stream()
                .filter(indre -> !indre.getOptions().getMapEntry())
                .forEach(indre -> melding(indre, videre(sti, NOESTET_MELDING, indre.getIndex()), alle));
        melding.getEnumTypes().forEach(indre -> enumtype(indre, videre(sti, NOESTET_ENUM, indre.getIndex()), alle));
    }

    private static void enumtype(EnumDescriptor type, List<Integer> sti, List<Ledd> alle) {
        alle.add(new Ledd(type.getFullName(), Kontrakter.kommentar(type.getFile(), sti)));
        type.getValues().forEach(verdi -> alle.add(
                new Ledd(verdi.getFullName(), Kontrakter.kommentar(type.getFile(), videre(sti, VERDI, verdi.getIndex())))));
    }

    static List<Integer> videre(List<Integer> sti, int slag, int indeks) {
        return Stream.concat(sti.stream(), Stream.of(slag, indeks)).toList();
    }
}
