package no.stillas.hub.casefacts;

import java.util.List;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.proto.exchange.v1.Attest;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.regelverk.v1.Personfaktum;

/**
 * The sender's answer that nothing about the child is withheld from the parents (pbrl § 3-4(2), (3)). Without it that is
 * unknown, and what is recorded goes before it.
 */
final class Tilbakehold {
    private static final List<Personfaktum> SPURT =
            List.of(Personfaktum.PERSONFAKTUM_RESERVERT_3_4_2, Personfaktum.PERSONFAKTUM_HOLDES_TILBAKE_3_4_3);

    private Tilbakehold() {}

    static Person besvart(Envelope envelope, Person person) {
        if (person.rolle() != Personrolle.PERSONROLLE_BARN || envelope.getGrunnlagList().stream().noneMatch(
                p -> p.getAttestasjon().getAttesterList().contains(Attest.ATTEST_INGEN_TILBAKEHOLD))) {
            return person;
        }
        var fakta = person.personfakta();
        for (var faktum : SPURT) {
            fakta = fakta.av(faktum) == Sannhet.UKJENT ? fakta.med(faktum, Sannhet.USANN) : fakta;
        }
        return person.medPersonfakta(fakta);
    }
}
