package no.stillas.hub.stillas;

import com.google.protobuf.Descriptors.Descriptor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.stillas.proto.retting.v1.Rettelse;

/** What its own sender has withdrawn as wrong. The message stays with who has it; what is put together from messages leaves it out. Pure. */
final class Trukket {
    /** What a message is withdrawn by. */
    static final Descriptor VED = Rettelse.getDescriptor();

    private Trukket() {}

    /** What still stands, in its order. One unit withdraws nothing of another's. */
    static List<Lest> uten(List<Lest> leste) {
        var trukket = Barnet.av(leste, Rettelse.class).filter(a -> a.dokument().getAltTrekkes())
                .map(a -> melding(a.lest(), a.dokument().getMeldingId())).collect(Collectors.toSet());
        return leste.stream().filter(l -> !trukket.contains(melding(l, l.melding().messageId().toString()))).toList();
    }

    /** A message of this one's sender. */
    private static List<String> melding(Lest l, String messageId) {
        return List.of(l.melding().sender(), l.fra(), messageId.toLowerCase(Locale.ROOT));
    }
}
