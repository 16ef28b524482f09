package no.stillas.hub.person;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Leaf;
import no.stillas.hub.ledger.LeafKind;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.person.Enheter.Enhet;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.person.v1.GetResponse;

/**
 * What is known about a person, to the one who owns the case today. Empty to all others, and where nothing is known. That
 * somebody looked is logged alike.
 */
record HentOpplysninger(Enhet enhet, Optional<Pseudonym> person) implements Work<Optional<GetResponse>> {
    private static final Set<FactKind> SLAG = EnumSet.of(FactKind.FOEDSELSDATO, FactKind.FORELDREANSVAR,
            FactKind.OMSORGSSTATUS, FactKind.GRADERING, FactKind.SKJERMET_PERSON, FactKind.RELASJON,
            FactKind.OPPLYSNINGSFORBEHOLD, FactKind.KOMPETANSE, FactKind.TILHOERIGHET, FactKind.DOEDSFALL,
            FactKind.VERV, FactKind.STATSBORGERSKAP);

    @Override
    public Set<SubjectKey> subjects() {
        return person.map(p -> Set.of(SubjectKey.known(p))).orElse(Set.of());
    }

    @Override
    public Optional<GetResponse> run(View view, Batch batch) {
        batch.leaf(Leaf.of(LeafKind.ACCESS, enhet.organisasjonsnummer(), enhet.id(), "", "", List.of()));
        return person.map(p -> view.subject(SubjectKey.known(p)))
                .filter(s -> eier(s, view))
                .map(s -> GetResponse.newBuilder().addAllFakta(fakta(s).toList()).build());
    }

    private boolean eier(Subject subjekt, View view) {
        return Faktalager.gjeldende(subjekt, FactKind.OMSORGSSTATUS).stream()
                .flatMap(f -> Staaende.sakseier(f, Dager.dag(view.now())).stream())
                .anyMatch(enhet::er);
    }

    private Stream<Faktum> fakta(Subject subjekt) {
        return SLAG.stream()
                .flatMap(slag -> Faktalager.gjeldende(subjekt, slag).stream())
                // a grading that another has set is known to those whom that other has named
                .filter(f -> !f.hasGradering() || enhet.er(f.getGradering().getSattAv())
                        || f.getGradering().getTillatteEnheterList().stream().anyMatch(enhet::er))
                // whom a krisesenter has named tells that the child is at one
                .filter(f -> !f.hasVerv() || enhet.er(f.getVerv().getSattAv()))
                .filter(f -> !f.hasSkjermetPerson() || enhet.er(f.getSkjermetPerson().getSattAv()));
    }
}
