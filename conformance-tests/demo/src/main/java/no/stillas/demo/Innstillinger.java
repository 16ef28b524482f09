package no.stillas.demo;

import java.util.Map;

/**
 * What the demo's hub is set to besides the usual, so that nobody has to wait for hours: settings of the hub, in the open
 * on its command line. What the law sets cannot be set.
 */
final class Innstillinger {
    /** By property: how long Bufetat has for an offer, and a receiver for the receipt of a duty. */
    static final Map<String, String> ALLE = Map.of(
            "stillas.frister.innstilling.tilbud-om-akuttplass", "PT3S",
            "stillas.alarm.kvittering", "PT1S");

    private Innstillinger() {}
}
