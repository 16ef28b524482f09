package no.stillas.hub.casefacts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.fact.Fact;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Faktaslag;
import no.stillas.hub.judgement.facts.Egenskaper;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.regelverk.v1.Egenskap;

/** A child with facts, for tests. */
final class Barnet {
    static final Instant NAA = Instant.parse("2026-06-01T10:00:00Z");
    static final String ORG = "311000438";
    static final String ANNEN_ORG = "311000527";

    private Barnet() {}

    static Subject med(Faktum.Builder... fakta) {
        var barn = new Pseudonym(new UUID(7, 7));
        List<Fact> alle = new ArrayList<>();
        for (var faktum : fakta) {
            var bygd = faktum.setVersjon(1).setId(faktum.getId().isEmpty() ? new UUID(1, alle.size()).toString() : faktum.getId()).build();
            alle.add(new Fact(barn, Faktaslag.av(bygd), UUID.fromString(bygd.getId()), alle.size() + 1, NAA, NAA,
                    Optional.empty(), bygd.toByteString()));
        }
        return new Subject(barn, alle.size(), false, alle);
    }

    static Part part(Etat etat, String enhet, Egenskap... egenskaper) {
        return new Part(etat, enhet, Optional.empty(), Egenskaper.av(egenskaper));
    }

    static Tjeneste tjeneste(String enhet) {
        return Tjeneste.newBuilder().setOrganisasjonsnummer(ORG).setEnhet(enhet).build();
    }

    static Utveksling mellom(Part fra, Part til) {
        return new Utveksling(fra, ORG, til, ANNEN_ORG, NAA);
    }
}
