package no.stillas.hub.cli;

import no.stillas.proto.drift.v1.QuarantineDecision;
import picocli.CommandLine.Command;

/** The receiver's system takes it now. */
@Command(
        name = "release",
        description = "Lar meldingen prøve igjen: mottakerens system er rettet. Bare mottakeren kan avgjøre det.",
        mixinStandardHelpOptions = true)
final class QuarantineRelease extends Karantenekommando {
    QuarantineRelease() {
        super(QuarantineDecision.QUARANTINE_DECISION_PROEV_IGJEN, "Meldingen er tilbake i køen, først i sin samtale.");
    }
}
