package no.stillas.hub.stillas;

import com.google.protobuf.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.felles.v1.Navn;
import no.stillas.proto.kodeverk.v1.Personrolle;

/** Documents as if a unit had read them. Synthetic persons, without numbers of the register. */
final class Leste {
    private static final Pseudonym BARNET = new Pseudonym(new UUID(7, 7));

    private Leste() {}

    /** A document that a unit sent on this day, at noon. */
    static Lest lest(String fra, String dag, Message dokument, Person... personer) {
        Instant naar = Dager.fra(LocalDate.parse(dag)).plusSeconds(43_200);
        var melding = new StoredMessage(UUID.randomUUID(), "311000241", UUID.randomUUID(), UUID.randomUUID(), Optional.empty(), Optional.empty(),
                fra, "311000438", "bup", Optional.of(BARNET), Set.of(), Set.of(), Set.of(), dokument.getDescriptorForType().getFullName(),
                Lane.ORDINARY, State.ACKED, naar, naar, Optional.empty());
        return new Lest(melding, dokument, List.of(personer), false, false);
    }

    static Person person(String ref, Personrolle rolle, String fornavn, String duf) {
        var person = Person.newBuilder().setRef(ref).setRolle(rolle).setNavn(Navn.newBuilder().setFornavn(fornavn).setEtternavn("Prøve"));
        if (!duf.isEmpty()) {
            person.setIdentitet(Identitet.newBuilder().setDufNummer(duf));
        }
        return person.build();
    }
}
