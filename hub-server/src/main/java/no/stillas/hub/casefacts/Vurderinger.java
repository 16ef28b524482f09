package no.stillas.hub.casefacts;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.FactView;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Vurdering;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Vurderingsfaktum;

/** The answers of named humans to the rules that one message waited for. An answer is about the message as a whole. */
final class Vurderinger {
    private Vurderinger() {}

    static List<Vurdering> av(UUID melding, List<Person> personer, FactView view) {
        return personer.stream()
                .flatMap(p -> Faktalager.gjeldende(
                        view.subject(SubjectKey.known(Faktalager.pseudonym(p.ref()))), FactKind.VURDERING).stream())
                .map(Faktum::getVurdering)
                .filter(v -> v.getMelding().equals(melding.toString()))
                .distinct()
                .flatMap(v -> v.getReglerList().stream().flatMap(regel -> paa(v, regel, personer)))
                .toList();
    }

    private static Stream<Vurdering> paa(Vurderingsfaktum v, String regel, List<Person> personer) {
        return personer.stream().map(p -> new Vurdering(regel, p.ref(), v.getTillates(), v.getRolle(),
                Dager.moment(v.getTidspunkt()), v.getBegrunnet()));
    }
}
