package no.stillas.hub.fakta;

import com.google.protobuf.InvalidProtocolBufferException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.fact.Fact;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.NewFact;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.Subject;
import no.stillas.proto.fakta.v1.Faktum;

/** Bodies to and from what is stored. */
public final class Faktalager {
    private Faktalager() {}

    /** The body of a stored fact. */
    public static Faktum les(Fact fact) {
        try {
            return Faktum.parseFrom(fact.body());
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("fact " + fact.id() + " of kind " + fact.kind() + " is no Faktum", e);
        }
    }

    /** The facts of one kind in their latest versions, oldest first. Their own periods are not looked at. */
    public static List<Faktum> gjeldende(Subject subjekt, FactKind slag) {
        return subjekt.current(slag).stream().map(Faktalager::les).toList();
    }

    /** One fact in its latest version. */
    public static Optional<Faktum> gjeldende(Subject subjekt, FactKind slag, UUID id) {
        return subjekt.current(slag, id).map(Faktalager::les);
    }

    /** A version of a fact that holds without an end. */
    public static NewFact ny(Pseudonym subjekt, Faktum faktum, Instant fra) {
        return ny(subjekt, faktum, fra, Optional.empty());
    }

    /** A version of a fact; {@code til} is exclusive. */
    public static NewFact ny(Pseudonym subjekt, Faktum faktum, Instant fra, Optional<Instant> til) {
        return new NewFact(subjekt, Faktaslag.av(faktum), UUID.fromString(faktum.getId()), fra, til,
                faktum.toByteString());
    }

    /** A pseudonym as bodies name it. */
    public static String navn(Pseudonym pseudonym) {
        return pseudonym.value().toString();
    }

    /** The pseudonym that a body names. */
    public static Pseudonym pseudonym(String navn) {
        return new Pseudonym(UUID.fromString(navn));
    }
}
