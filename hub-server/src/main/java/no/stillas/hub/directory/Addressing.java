package no.stillas.hub.directory;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What became of addressing a message. */
public sealed interface Addressing {
    /**
     * The message has a receiver.
     *
     * @param sender the sending unit
     * @param receiver the unit that answers
     * @param via how it was found, step by step; empty where the unit was named and is there
     * @param answers who answers the telephone now; the receiver itself where it is open
     * @param mappedFirst what the receiver asks to be mapped before a referral, in bokmål; no ground for a refusal
     */
    record Resolved(Unit sender, Unit receiver, List<Via> via, Answering answers, List<String> mappedFirst)
            implements Addressing {
        public Resolved {
            requireNonNull(sender, "sender is null");
            requireNonNull(receiver, "receiver is null");
            via = List.copyOf(via);
            requireNonNull(answers, "answers is null");
            mappedFirst = List.copyOf(mappedFirst);
        }
    }

    /**
     * Nobody of that name, or nobody that this sender may know of; or the function has nobody in that place.
     *
     * @param text what to do, in bokmål; one and the same for every unit that is named
     */
    record UnknownReceiver(String text) implements Addressing {
        public UnknownReceiver {
            requireNonNull(text, "text is null");
        }
    }

    /** The receiver is there and does not take this document type. */
    record DocumentNotTaken(Unit receiver, String text) implements Addressing {
        public DocumentNotTaken {
            requireNonNull(receiver, "receiver is null");
            requireNonNull(text, "text is null");
        }
    }

    /** The receiver does not take referrals from this kind of sender, by its own rule and not by law. */
    record ReferrerNotAccepted(Unit receiver, ReferralRule rule) implements Addressing {
        public ReferrerNotAccepted {
            requireNonNull(receiver, "receiver is null");
            requireNonNull(rule, "rule is null");
        }
    }

    /** The sending unit is not one of the organisation that sends, or does not exist today. */
    record SenderNotOfOrganisation(String text) implements Addressing {
        public SenderNotOfOrganisation {
            requireNonNull(text, "text is null");
        }
    }
}
