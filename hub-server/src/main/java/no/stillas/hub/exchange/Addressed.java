package no.stillas.hub.exchange;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import no.stillas.hub.admission.Admitted;
import no.stillas.hub.directory.ReferralRule;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.ledger.MessageView;

/**
 * After stage 3: a message whose sender and receiver are known units.
 *
 * @param melding the admitted message
 * @param avsender unit that sends
 * @param mottaker unit that answers for what was asked for, here and today
 * @param vei how the receiver was found, in bokmål; empty where it was named and is there
 * @param ring telephone that a human answers now at the receiver, or at who answers for it
 * @param svarer the message that it answers, where the caller may see it
 * @param erstatter the message that it replaces or corrects, where it is the caller's
 * @param avvistAv the receiver's own rule that refuses this referrer, where one does; what it leads to is judged
 */
record Addressed(Admitted melding, Unit avsender, Unit mottaker, List<String> vei, String ring,
        Optional<MessageView> svarer, Optional<MessageView> erstatter, Optional<ReferralRule> avvistAv) {
    Addressed {
        requireNonNull(melding, "melding is null");
        requireNonNull(avsender, "avsender is null");
        requireNonNull(mottaker, "mottaker is null");
        vei = List.copyOf(vei);
        requireNonNull(ring, "ring is null");
        requireNonNull(svarer, "svarer is null");
        requireNonNull(erstatter, "erstatter is null");
        requireNonNull(avvistAv, "avvistAv is null");
    }
}
