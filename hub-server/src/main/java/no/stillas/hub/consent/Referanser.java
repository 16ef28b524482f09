package no.stillas.hub.consent;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.stillas.hub.grpc.Feltfeil;
import no.stillas.proto.exchange.v1.Person;

/** Local references that must name somebody in the request. */
record Referanser(Set<String> kjente, List<Feltfeil> feil) {
    Referanser(List<Person> personer, List<Feltfeil> feil) {
        this(personer.stream().map(Person::getRef).collect(Collectors.toUnmodifiableSet()), feil);
    }

    void krev(String ref, String sti) {
        if (!kjente.contains(ref)) {
            feil.add(new Feltfeil(sti, "names nobody in personer"));
        }
    }

    void hvisSatt(String ref, String sti) {
        if (!ref.isEmpty()) {
            krev(ref, sti);
        }
    }

    void krevAlle(List<String> refs, String sti) {
        for (int i = 0; i < refs.size(); i++) {
            krev(refs.get(i), sti + "[" + i + "]");
        }
    }
}
