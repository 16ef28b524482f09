package no.stillas.hub.admission;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.util.Timestamps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A duty or an urgent message without what cannot be judged or stored: unknown fields, values of a code that the contract
 * does not have, NUL in a text, times that no calendar has. Each is a task for the receiver. A list of codes goes whole
 * where one of them is unknown: what says too little is judged as if it said nothing, which is the stricter.
 */
final class Rensing {
    private static final String RING = " Ring avsenderen om innholdet.";

    private final List<String> mangler;

    private Rensing(List<String> mangler) {
        this.mangler = requireNonNull(mangler, "mangler is null");
    }

    /** The same message where nothing is wrong with it. Does not look into an {@code Any}. */
    static Message av(Message melding, String sti, List<String> mangler) {
        return new Rensing(mangler).melding(melding, sti);
    }

    private Message melding(Message melding, String sti) {
        var rest = melding.toBuilder();
        if (!melding.getUnknownFields().asMap().isEmpty()) {
            rest.setUnknownFields(UnknownFieldSet.getDefaultInstance());
            meld(sti, "holdt felt som huben ikke kjenner. De er ikke med." + RING);
        }
        melding.getAllFields().forEach((felt, verdi) -> {
            var her = sti + "." + felt.getName();
            if (felt.isRepeated()) {
                var ren = liste(felt, (List<?>) verdi, her);
                rest.clearField(felt);
                ren.forEach(v -> rest.addRepeatedField(felt, v));
            } else {
                verdi(felt, verdi, her).ifPresentOrElse(v -> rest.setField(felt, v), () -> rest.clearField(felt));
            }
        });
        return rest.build();
    }

    private List<Object> liste(FieldDescriptor felt, List<?> verdier, String sti) {
        var rene = new ArrayList<>();
        for (int i = 0; i < verdier.size(); i++) {
            var ren = verdi(felt, verdier.get(i), sti + "[" + i + "]");
            if (ren.isEmpty() && felt.getJavaType() == FieldDescriptor.JavaType.ENUM) {
                return List.of();
            }
            // The name of nobody names nobody.
            ren.filter(v -> !(v.equals("") && felt.getName().equals("personer"))).ifPresent(rene::add);
        }
        return rene;
    }

    /** The value as it may stand; empty where it may not stand at all. */
    private Optional<Object> verdi(FieldDescriptor felt, Object verdi, String sti) {
        return switch (verdi) {
            case EnumValueDescriptor e when felt.getEnumType().findValueByNumber(e.getNumber()) == null -> {
                meld(sti, "har en verdi som huben ikke kjenner. Den er ikke med." + RING);
                yield Optional.empty();
            }
            case Timestamp t when !Timestamps.isValid(t) -> {
                meld(sti, "har et tidspunkt som ikke finnes. Det er ikke med." + RING);
                yield Optional.empty();
            }
            case String s when s.indexOf('\0') >= 0 -> {
                meld(sti, "holdt et tegn som ikke kan stå i en tekst (NUL). Det er tatt ut.");
                yield Optional.of(s.replace("\0", ""));
            }
            case Message m -> Optional.of(melding(m, sti));
            default -> Optional.of(verdi);
        };
    }

    private void meld(String sti, String tekst) {
        mangler.add(Admission.feltoppgave(sti, tekst));
    }
}
