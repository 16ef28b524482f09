package no.stillas.hub.fakta;

import java.util.stream.Stream;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Samtykkefaktum;
import no.stillas.proto.fakta.v1.Samtykkepart;

/**
 * Who has left a child's case. A consent that is bound to a named person is to that person (samordningsmodeller Q13): it
 * does not pass to whoever comes after, and falls for that party. One that is given later stands.
 */
public final class Personbytter {
    private Personbytter() {}

    /** Whether the party is a named person who has left the unit's case since the consent was given. */
    public static boolean harSluttet(Subject barn, Samtykkefaktum samtykke, Samtykkepart part) {
        return !part.getNavngittPerson().isEmpty() && Faktalager.gjeldende(barn, FactKind.PERSONBYTTE).stream()
                .map(Faktum::getPersonbytte)
                .filter(b -> b.getPerson().equals(part.getNavngittPerson()))
                .filter(b -> part.getEnhet().isEmpty()
                        ? b.getTjeneste().getOrganisasjonsnummer().equals(part.getOrganisasjonsnummer())
                        : b.getTjeneste().getEnhet().equals(part.getEnhet()))
                .anyMatch(b -> !Dager.moment(samtykke.getGitt()).isAfter(Dager.moment(b.getTidspunkt())));
    }

    /** The parties of a consent, on both sides. */
    public static Stream<Samtykkepart> parter(Samtykkefaktum samtykke) {
        return Stream.concat(samtykke.getAvsendereList().stream(), samtykke.getMottakereList().stream());
    }
}
