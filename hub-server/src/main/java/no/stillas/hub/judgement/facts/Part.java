package no.stillas.hub.judgement.facts;

import java.util.Objects;
import java.util.Optional;
import no.stillas.proto.kodeverk.v1.Etat;

/**
 * Sender or receiver of one message.
 *
 * @param etat kind of agency or party; the strictest that binds the role
 * @param enhet unit, as the directory knows it; consents and lists name units by this
 * @param navngitt the named person that sends or receives, by reference, where the message is bound to one
 * @param egenskaper what the unit or person is, in this message about this child
 */
public record Part(Etat etat, String enhet, Optional<String> navngitt, Egenskaper egenskaper) {
    public Part {
        Objects.requireNonNull(etat, "etat is null");
        Objects.requireNonNull(enhet, "enhet is null");
        Objects.requireNonNull(navngitt, "navngitt is null");
        Objects.requireNonNull(egenskaper, "egenskaper is null");
    }

    public static Part av(Etat etat, String enhet) {
        return new Part(etat, enhet, Optional.empty(), Egenskaper.ingen());
    }

    public Part med(Egenskaper nye) {
        return new Part(etat, enhet, navngitt, nye);
    }

    boolean harSkjult() {
        return egenskaper.skjulte() != 0;
    }

    /** The same party in the world that the sender may know. */
    Part synlig() {
        return harSkjult() ? med(egenskaper.synlige()) : this;
    }
}
