package no.stillas.adapter.sdk;

import static java.util.Objects.requireNonNull;

import no.stillas.proto.kodeverk.v1.Aarsak;

/** Why a system could not store a document. Texts go to the sender: never person data in them. */
public sealed interface Feil {
    Aarsak aarsak();

    /** At most 500 characters, in bokmål. */
    String tekst();

    /** It passes: the hub delivers again, later and later. */
    record Forbigaaende(Aarsak aarsak, String tekst) implements Feil {
        public Forbigaaende {
            requireNonNull(aarsak, "aarsak is null");
            requireNonNull(tekst, "tekst is null");
        }
    }

    /** It does not pass: quarantine, and a negative receipt to the sender. */
    record Varig(Aarsak aarsak, String tekst) implements Feil {
        public Varig {
            requireNonNull(aarsak, "aarsak is null");
            requireNonNull(tekst, "tekst is null");
        }
    }
}
