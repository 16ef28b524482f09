package no.stillas.hub.judgement;

import no.stillas.proto.kodeverk.v1.Utfall;

/** A message that has been judged. Only this package makes one. */
public sealed interface Judged permits Passes, Held, Denied {
    /** What was decided about each category and person, by which rules, on which facts. */
    Decision decision();

    default Utfall utfall() {
        return switch (this) {
            case Permitted _ -> Utfall.UTFALL_PERMITTED;
            case Redacted _ -> Utfall.UTFALL_REDACTED;
            case Held _ -> Utfall.UTFALL_HELD;
            case Denied _ -> Utfall.UTFALL_DENIED;
        };
    }
}
