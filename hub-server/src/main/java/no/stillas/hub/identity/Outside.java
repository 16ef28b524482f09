package no.stillas.hub.identity;

/**
 * What stands in the place of a sender's unit where the directory has none for an organisation that has shown who it is.
 * Nobody can open its inbox or its tasks: who must act is somebody else.
 */
public final class Outside {
    /** No unit of a directory has an id that begins so. */
    public static final String PREFIX = "utenfor-";

    private Outside() {}

    public static String unit(String orgnr) {
        return PREFIX + orgnr;
    }

    public static boolean is(String unit) {
        return unit.startsWith(PREFIX);
    }
}
