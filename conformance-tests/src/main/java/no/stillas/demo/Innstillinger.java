package no.stillas.demo;

/**
 * What the demo's hub is set to besides the usual, so that nobody has to wait two hours: a setting of the hub, in the open
 * on its command line. What the law sets cannot be set.
 */
final class Innstillinger {
    static final String TILBUD = "stillas.frister.innstilling.tilbud-om-akuttplass";
    static final String TILBUD_LENGDE = "PT4S";

    private Innstillinger() {}
}
