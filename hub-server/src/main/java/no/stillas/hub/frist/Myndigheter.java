package no.stillas.hub.frist;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.Message;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.regelverk.v1.Myndighet;

/**
 * Whether a decision is signed by somebody who can make it (barnevernsloven §§ 4-2 to 4-5). One that is not is not accepted
 * as a decision; what must be sent to nemnda is sent all the same (§ 14-22), and the want is a task.
 */
@Singleton
public final class Myndigheter {
    private final Fristbok bok;

    Myndigheter(Fristbok bok) {
        this.bok = requireNonNull(bok, "bok is null");
    }

    /**
     * A want of authority.
     *
     * @param id of the row
     * @param tekst why it is not accepted and what to do, in bokmål
     * @param stanser whether it is not accepted by this receiver
     */
    public record Mangel(String id, String tekst, boolean stanser) {}

    /** What is wrong with the signature; empty where nothing is, and where no row speaks of the document. */
    public Optional<Mangel> mangel(Message dokument, Etat mottaker) {
        return bok.myndigheter(dokument.getDescriptorForType().getFullName()).stream()
                .filter(m -> Dokumentfelt.oppfylt(dokument, m.getDerList()))
                .filter(m -> !underskrevet(m, dokument))
                .map(m -> new Mangel(m.getId(), m.getTekst(), !m.getAlltidTilList().contains(mottaker)))
                .findFirst();
    }

    private static boolean underskrevet(Myndighet m, Message dokument) {
        List<String> sagt = Dokumentfelt.verdier(dokument, m.getFelt()).stream().map(Dokumentfelt::navn).toList();
        Stream<String> godtas = Stream.concat(m.getVerdiList().stream(), m.getBareMedList().stream()
                .filter(b -> !Dokumentfelt.verdier(dokument, b.getFelt()).isEmpty())
                .map(b -> b.getVerdi()));
        return godtas.anyMatch(sagt::contains);
    }
}
