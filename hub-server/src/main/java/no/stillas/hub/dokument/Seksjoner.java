package no.stillas.hub.dokument;

import com.google.protobuf.Message;
import java.util.stream.Collectors;
import no.stillas.proto.plan.v1.Deltaker;
import no.stillas.proto.plan.v1.IndividuellPlan;

/**
 * An individuell plan as one service is meant to see it: the sections that it owns and those that are visible to it
 * (FOR-2022-06-22-1110 § 9 third ledd i). The owner of a section has said who sees it, so what is meant for others is no
 * part of the message to this one: it is neither judged, nor listed as left out, nor does a count show.
 */
public final class Seksjoner {
    private Seksjoner() {}

    /** The document as it is meant for this unit; other documents as they are. */
    public static Message synligFor(Message document, String enhet) {
        if (!(document instanceof IndividuellPlan plan)) {
            return document;
        }
        var den = plan.getDeltakereList().stream()
                .filter(d -> d.hasTjeneste() && d.getTjeneste().getEnhet().equals(enhet))
                .map(Deltaker::getId)
                .collect(Collectors.toSet());
        var synlige = plan.getSeksjonerList().stream()
                .filter(s -> den.contains(s.getEier()) || s.getSynligForList().stream().anyMatch(den::contains))
                .toList();
        // Who else has consented to see what tells of the others, as the sections would.
        var innsyn = plan.getSamtykkeTilInnsynList().stream().filter(s -> den.contains(s.getDeltaker())).toList();
        return plan.toBuilder().clearSeksjoner().addAllSeksjoner(synlige)
                .clearSamtykkeTilInnsyn().addAllSamtykkeTilInnsyn(innsyn).build();
    }
}
