package no.stillas.hub.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.NewFact;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktaendring;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Leaf;
import no.stillas.hub.ledger.LeafKind;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.person.Enheter.Enhet;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.fakta.v1.Aliasfaktum;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Oppgittav;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.person.v1.Opplysning;
import no.stillas.proto.person.v1.RegisterRequest;

/**
 * Records what a service states about a person. The result is the time, the same whatever stood before.
 *
 * @param aliaser the number of each alias, with the person that it leads to already
 */
record RegistrerOpplysninger(
        RegisterRequest request,
        Enhet enhet,
        SubjectKey person,
        Map<Identitet, SubjectKey> andre,
        Map<Identitet, Alias> aliaser)
        implements Work<Instant> {

    /** A further number of the person. */
    record Alias(SubjectKey.Identified noekkel, Optional<Pseudonym> kjent) {}

    @Override
    public Set<SubjectKey> subjects() {
        var alle = new HashSet<>(andre.values());
        aliaser.values().forEach(a -> a.kjent().map(SubjectKey::known).ifPresent(alle::add));
        alle.add(person);
        return alle;
    }

    @Override
    public Instant run(View view, Batch batch) {
        var subjekt = view.subject(person);
        var bygger = new Faktumbygger(enhet, id -> Faktalager.navn(view.subject(andre.get(id)).pseudonym()));
        var nye = new ArrayList<NewFact>();
        for (var opplysning : request.getOpplysningerList()) {
            var faktum = opplysning.hasAlias()
                    ? alias(view, batch, subjekt, opplysning.getAlias())
                    : bygger.av(opplysning);
            nye.addAll(versjoner(view, subjekt, faktum));
        }
        for (var ny : nye) {
            batch.fact(ny);
            batch.leaf(Leaf.of(LeafKind.FACT, enhet.organisasjonsnummer(), enhet.id(), "", "", List.of(Kanonisk.sha256(ny.body()))));
        }
        return view.now();
    }

    /** The statement, and after it once more what goes on standing, so that the last version is the one in force. */
    private List<NewFact> versjoner(View view, Subject subjekt, Faktum.Builder nytt) {
        var foer = Staaende.samme(subjekt, nytt, enhet);
        if (foer.filter(f -> sammeUtsagn(f, nytt)).isPresent()) {
            return List.of();
        }
        var id = foer.map(Faktum::getId).orElseGet(() -> UUID.randomUUID().toString());
        int versjon = foer.map(Faktum::getVersjon).orElse(0) + 1;
        var ny = Faktalager.ny(subjekt.pseudonym(), nytt.setId(id).setVersjon(versjon)
                .setOppgittAv(Oppgittav.newBuilder().setOrganisasjonsnummer(enhet.organisasjonsnummer())
                        .setEnhet(enhet.id()).setRegistrert(Dager.stempel(view.now()))).build(), view.now());
        return foer.filter(f -> Staaende.bestaar(f, nytt, enhet, Dager.dag(view.now())))
                .map(f -> List.of(ny, Faktalager.ny(subjekt.pseudonym(),
                        f.toBuilder().setVersjon(versjon + 1).build(), view.now())))
                .orElse(List.of(ny));
    }

    /** Whether this service has said just this, and it is what stands. */
    private boolean sammeUtsagn(Faktum foer, Faktum.Builder nytt) {
        return foer.getOppgittAv().getOrganisasjonsnummer().equals(enhet.organisasjonsnummer())
                && foer.getOppgittAv().getEnhet().equals(enhet.id())
                && foer.toBuilder().clearId().clearVersjon().clearOppgittAv().build().equals(nytt.build());
    }

    private Faktum.Builder alias(View view, Batch batch, Subject subjekt, no.stillas.proto.person.v1.Alias oppgitt) {
        var alias = aliaser.get(oppgitt.getIdentitet());
        var annen = alias.kjent().map(p -> view.subject(SubjectKey.known(p)).pseudonym())
                .filter(p -> !p.equals(subjekt.pseudonym()));
        if (alias.kjent().isEmpty()) {
            batch.alias(alias.noekkel(), subjekt.pseudonym());
        } else if (annen.isPresent() && !oppgitt.getBesluttetAv().isBlank()) {
            batch.join(annen.get(), subjekt.pseudonym());
        }
        return Faktum.newBuilder().setAlias(Aliasfaktum.newBuilder()
                .setSlag(Identiteter.slag(oppgitt.getIdentitet()))
                .setNoekkel(HexFormat.of().formatHex(alias.noekkel().hash().toByteArray())));
    }

    /** What the statements can mean for messages that are under way. */
    static List<Faktaendring> endringer(RegisterRequest request, Pseudonym subjekt) {
        var endringer = new ArrayList<Faktaendring>();
        if (request.getOpplysningerList().stream().anyMatch(RegistrerOpplysninger::vern)) {
            endringer.add(new Faktaendring.GraderingEndret(subjekt));
        }
        if (request.getOpplysningerList().stream().anyMatch(RegistrerOpplysninger::holder)) {
            endringer.add(new Faktaendring.HolderEndret(subjekt));
        }
        return endringer;
    }

    private static boolean vern(Opplysning o) {
        return o.hasAdressebeskyttelse() || o.hasSkjerming() || o.hasRelasjon();
    }

    private static boolean holder(Opplysning o) {
        return o.hasFoedselsdato() || o.hasForeldreansvar() || o.hasOmsorg() || o.hasKompetanse() || o.hasForbehold()
                || o.hasDoed() || o.hasVerv();
    }
}
