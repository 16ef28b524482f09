package no.stillas.hub.exchange;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.judgement.Judged;
import no.stillas.hub.judgement.Passes;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.judgement.v1.Utelatelse;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Plikt;
import no.stillas.proto.kodeverk.v1.Utfall;

/**
 * A judged message with what each of its readers gets.
 *
 * @param judged what judgement said
 * @param utfall outcome of the message as a whole: a judged message whose essential field may not pass is denied
 * @param aarsak the decisive reason; unspecified where all of it passes
 * @param avsender the decision as the sender may know it
 * @param revisor the decision as the auditor may know it
 * @param leveres the envelope as the receiver gets it; empty where nothing passes now
 * @param utelatt what was left out, as the receiver may know it
 * @param plikter obligations that go with it to the receiver
 * @param merknader marks that go with it to the receiver, in bokmål
 * @param samtykker ids of the consents that what passes rests on
 * @param venterPaa keys of what a held message waits for, and one that passes and whose receiver is not authorised
 * @param pseudonymer pseudonym of each person, by the local reference
 * @param faktabytes the record that was judged, with what the decision took from the document besides
 * @param regelsett SHA-256 of the rules, 32 bytes
 */
record Dom(Judged judged, Utfall utfall, Aarsak aarsak, Decision avsender, Decision revisor, Optional<Envelope> leveres,
        List<Utelatelse> utelatt, List<Plikt> plikter, List<String> merknader, Set<String> samtykker,
        Set<String> venterPaa, Map<String, String> pseudonymer, ByteString faktabytes, ByteString regelsett) {
    Dom {
        requireNonNull(judged, "judged is null");
        requireNonNull(utfall, "utfall is null");
        requireNonNull(aarsak, "aarsak is null");
        requireNonNull(avsender, "avsender is null");
        requireNonNull(revisor, "revisor is null");
        requireNonNull(leveres, "leveres is null");
        utelatt = List.copyOf(utelatt);
        plikter = List.copyOf(plikter);
        merknader = List.copyOf(merknader);
        samtykker = Set.copyOf(samtykker);
        venterPaa = Set.copyOf(venterPaa);
        pseudonymer = Map.copyOf(pseudonymer);
        requireNonNull(faktabytes, "faktabytes is null");
        requireNonNull(regelsett, "regelsett is null");
    }

    /** Whether it passes, and is to go to a receiver that may not be given anything. */
    boolean uleverbar() {
        return leveres.isPresent() && !venterPaa.isEmpty();
    }

    /**
     * The proof that it may go on, which delivery asks for.
     *
     * @throws IllegalStateException where nothing passes
     */
    Passes passerer() {
        if (leveres.isPresent() && judged instanceof Passes passerer) {
            return passerer;
        }
        throw new IllegalStateException("a message of which nothing passes is not delivered");
    }
}
