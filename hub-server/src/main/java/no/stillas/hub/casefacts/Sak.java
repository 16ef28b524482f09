package no.stillas.hub.casefacts;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.stillas.hub.admission.Admitted;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.judgement.facts.Innhold;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.proto.kodeverk.v1.Etat;

/**
 * One message that has been addressed, before what is recorded about its persons is known.
 *
 * @param melding the message
 * @param avsender the sending unit, as the directory knows it
 * @param avsenderOrg its organisation number
 * @param mottaker the unit that it was resolved to
 * @param mottakerOrg its organisation number
 * @param svarer what the message answers, where it answers something that the caller may see
 * @param noekler key of each person, by the local reference; each is among the work's subjects
 * @param innhold what the document holds, by local reference
 * @param planansvarlig kind of the service that is responsible for the individuell plan
 * @param samordning what models read of message and directory; what is recorded is not in it yet
 */
public record Sak(Admitted melding, Part avsender, String avsenderOrg, Part mottaker, String mottakerOrg,
        Optional<Besvart> svarer, Map<String, SubjectKey> noekler, Innhold innhold, Optional<Etat> planansvarlig,
        Samordning samordning) {
    public Sak {
        requireNonNull(melding, "melding is null");
        requireNonNull(avsender, "avsender is null");
        requireNonNull(avsenderOrg, "avsenderOrg is null");
        requireNonNull(mottaker, "mottaker is null");
        requireNonNull(mottakerOrg, "mottakerOrg is null");
        requireNonNull(svarer, "svarer is null");
        noekler = Map.copyOf(noekler);
        requireNonNull(innhold, "innhold is null");
        requireNonNull(planansvarlig, "planansvarlig is null");
        requireNonNull(samordning, "samordning is null");
    }

    /**
     * A message that this one answers.
     *
     * @param dokumenttype full name of its document type
     * @param avsenderEnhet unit that sent it
     */
    public record Besvart(String dokumenttype, String avsenderEnhet) {
        public Besvart {
            requireNonNull(dokumenttype, "dokumenttype is null");
            requireNonNull(avsenderEnhet, "avsenderEnhet is null");
        }

        boolean bekymringsmelding() {
            return dokumenttype.startsWith("stillas.bekymring.");
        }

        boolean henvisning() {
            return dokumenttype.startsWith("stillas.henvisning.");
        }
    }

    /** Keys in the order of the envelope. */
    List<SubjectKey> personnoekler() {
        return melding.envelope().getPersonerList().stream().map(p -> noekler.get(p.getRef())).toList();
    }
}
