package no.stillas.hub.admission;

import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.kodeverk.v1.Personrolle;

/**
 * The persons of a duty or an urgent message, so that everybody whom it names is somebody. Whoever is named and not
 * given is a person of whom nothing is known: nothing that is said of one is moved to another.
 */
final class Persontillegg {
    private Persontillegg() {}

    static Envelope av(Envelope envelope, Optional<Message> document) {
        var refs = new HashSet<String>();
        var oppgitt = envelope.getPersonerList().stream().map(Person::getRef).collect(Collectors.toSet());
        var personer = new ArrayList<Person>();
        for (var person : envelope.getPersonerList()) {
            var ref = person.getRef();
            // Two of one name are two: the text that names them means the first, as far as anybody can tell.
            for (int n = 1; ref.isEmpty() || refs.contains(ref); n++) {
                ref = oppgitt.contains("uten-ref-" + n) ? ref : "uten-ref-" + n;
            }
            refs.add(ref);
            personer.add(person.toBuilder().setRef(ref).build());
        }
        Personer.nevnte(envelope, document, (_, ref) -> {
            if (refs.add(ref)) {
                personer.add(Person.newBuilder().setRef(ref).setRolle(Personrolle.PERSONROLLE_UNSPECIFIED).build());
            }
        });
        if (Personer.gjelderEnPerson(envelope) && personer.stream().noneMatch(Personer::erHovedperson)) {
            utenRolle(personer).ifPresent(i -> personer.set(i,
                    personer.get(i).toBuilder().setRolle(Personrolle.PERSONROLLE_BARN).build()));
        }
        personer.replaceAll(p -> p.getRolle() == Personrolle.PERSONROLLE_UNSPECIFIED
                ? p.toBuilder().setRolle(Personrolle.PERSONROLLE_ANDRE).build() : p);
        return envelope.toBuilder().clearPersoner().addAllPersoner(personer).build();
    }

    /** A worry is about a child: where nobody is said to be it, it is the first who is said to be nothing else. */
    private static Optional<Integer> utenRolle(ArrayList<Person> personer) {
        for (int i = 0; i < personer.size(); i++) {
            if (personer.get(i).getRolle() == Personrolle.PERSONROLLE_UNSPECIFIED) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
