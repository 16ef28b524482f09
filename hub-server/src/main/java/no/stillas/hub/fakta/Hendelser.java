package no.stillas.hub.fakta;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.Fact;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;

/** Codes and ids of what happens to facts. Each id follows from what is stored, so that a node that starts knows it as the one that ended did. */
public final class Hendelser {
    /** Kinds of fact that say who may know where a person is. */
    public static final Set<FactKind> VERN = Set.of(FactKind.GRADERING, FactKind.SKJERMET_PERSON, FactKind.RELASJON);

    /** A unit was shown documents of the child's stillas that others have written. In the log, not in the course of the messages. */
    public static final String STILLASET_VIST = "STILLAS_SHOWN";

    private Hendelser() {}

    /** This version of a consent or an objection. */
    public static UUID av(UUID faktum, int versjon) {
        return UUID.nameUUIDFromBytes((faktum + ":" + versjon).getBytes(StandardCharsets.UTF_8));
    }

    /** The last change of who may know where the person is. */
    public static UUID vern(Subject person) {
        long sist = person.facts().stream().filter(f -> VERN.contains(f.kind())).mapToLong(Fact::recordedSeq).max().orElse(0);
        return UUID.nameUUIDFromBytes(("vern:" + person.pseudonym().value() + ":" + sist).getBytes(StandardCharsets.UTF_8));
    }
}
