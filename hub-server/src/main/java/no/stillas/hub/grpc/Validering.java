package no.stillas.hub.grpc;

import build.buf.protovalidate.Violation;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.List;
import no.stillas.proto.Kontraktbrudd;

/**
 * Whether a message is one that the contract knows: its protovalidate rules hold, no field is unknown at any depth
 * (what is not known cannot be judged), and no text holds NUL. Stateless and safe for concurrent use.
 */
public final class Validering {
    private Validering() {}

    /** All faults of {@code melding}, empty where there are none. Does not look into an {@code Any}. */
    public static List<Feltfeil> feil(Message melding) {
        var feil = new ArrayList<Feltfeil>();
        struktur("", melding, feil);
        feil.addAll(regler(melding));
        return feil;
    }

    /** What cannot be judged or stored, and so has to be refused or taken out first: unknown fields and NUL. */
    public static List<Feltfeil> struktur(Message melding) {
        var feil = new ArrayList<Feltfeil>();
        struktur("", melding, feil);
        return feil;
    }

    /** Broken protovalidate rules. */
    public static List<Feltfeil> regler(Message melding) {
        return Kontraktbrudd.i(melding).stream().map(Validering::feltfeil).toList();
    }

    /** Throws {@code INVALID_ARGUMENT} with all faults, or returns the message. */
    public static <M extends Message> M krev(M melding) {
        var feil = feil(melding);
        if (!feil.isEmpty()) {
            throw Feil.ugyldig(feil);
        }
        return melding;
    }

    private static void struktur(String sti, Message melding, List<Feltfeil> feil) {
        for (var nummer : melding.getUnknownFields().asMap().keySet()) {
            feil.add(new Feltfeil(sti, "unknown field number " + nummer + " in " + melding.getDescriptorForType().getFullName()
                    + ": built with another version of the contract?"));
        }
        melding.getAllFields().forEach((felt, verdi) -> {
            if (verdi instanceof List<?> liste) {
                for (int i = 0; i < liste.size(); i++) {
                    verdi(ledd(sti, felt) + "[" + i + "]", liste.get(i), feil);
                }
            } else {
                verdi(ledd(sti, felt), verdi, feil);
            }
        });
    }

    private static void verdi(String sti, Object verdi, List<Feltfeil> feil) {
        switch (verdi) {
            case Message m -> struktur(sti, m, feil);
            case String s when s.indexOf('\0') >= 0 -> feil.add(new Feltfeil(sti, "text holds NUL"));
            default -> { }
        }
    }

    private static String ledd(String sti, FieldDescriptor felt) {
        return sti.isEmpty() ? felt.getName() : sti + "." + felt.getName();
    }

    private static Feltfeil feltfeil(Violation brudd) {
        return new Feltfeil(Kontraktbrudd.sti(brudd), Kontraktbrudd.tekst(brudd), brudd.toProto().getRuleId());
    }
}
