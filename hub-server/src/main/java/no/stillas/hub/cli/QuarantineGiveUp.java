package no.stillas.hub.cli;

import no.stillas.proto.drift.v1.QuarantineDecision;
import picocli.CommandLine.Command;

/** It is not to be delivered. */
@Command(
        name = "give-up",
        description = "Gir meldingen opp: innholdet slettes, avsenderen får vite det, og det som venter bak, går videre.",
        mixinStandardHelpOptions = true)
final class QuarantineGiveUp extends Karantenekommando {
    QuarantineGiveUp() {
        super(QuarantineDecision.QUARANTINE_DECISION_GI_OPP, "Meldingen er gitt opp, og avsenderen har fått beskjed.");
    }
}
