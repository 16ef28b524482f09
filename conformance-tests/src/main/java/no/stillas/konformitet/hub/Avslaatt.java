package no.stillas.konformitet.hub;

import static java.util.Objects.requireNonNull;

/**
 * What a hub of the kit's own is without, so that scenarios can be tried: a rule or a deadline, or nothing.
 *
 * @param id of the rule or the deadline, as decisions and expectations name it; empty where nothing is left out
 */
public record Avslaatt(Slag slag, String id) {
    /** Everything is there. */
    public static final Avslaatt INGENTING = new Avslaatt(Slag.INGENTING, "");

    /** What it is that is left out. */
    public enum Slag {
        /** Nothing. */
        INGENTING,
        /** A row of the law, or a rule of a model that the hub comes with. */
        REGEL,
        /** A rule of a kommune's own model, which the scenario has the hub load. */
        EGEN_REGEL,
        /** A row of the deadlines. */
        FRIST
    }

    public Avslaatt {
        requireNonNull(slag, "slag is null");
        requireNonNull(id, "id is null");
    }

    /** A rule as a decision names it: {@code C18}, or where a kommune's own model has it, with its version, {@code X-01@1}. */
    public static Avslaatt regel(String id) {
        return new Avslaatt(id.contains("@") ? Slag.EGEN_REGEL : Slag.REGEL, id);
    }

    /** A deadline. */
    public static Avslaatt frist(String id) {
        return new Avslaatt(Slag.FRIST, id);
    }

    /** Whether it is the rule that is left out which a decision would name so. */
    public boolean gjelder(String regel) {
        return slag != Slag.FRIST && slag != Slag.INGENTING && id.equals(regel);
    }
}
