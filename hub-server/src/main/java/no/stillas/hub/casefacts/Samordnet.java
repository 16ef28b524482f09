package no.stillas.hub.casefacts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.fakta.Planer;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.hub.judgement.facts.Samordning.Plan;
import no.stillas.hub.judgement.facts.Samordning.Steg;
import no.stillas.hub.judgement.facts.Samordning.Tilstand;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.proto.avtale.v1.Avtaletype;
import no.stillas.proto.fakta.v1.Faktum;

/** What models read of the records: agreements between the organisations, steps that have gone before, plans in use. */
final class Samordnet {
    private Samordnet() {}

    /** As a message that has just come finds it. */
    static Samordning av(Samordning sagt, Optional<Subject> barnet, Utveksling u, Avtalt avtalt) {
        return igjen(sagt.medTilstander(barnet.map(b -> tilstander(b, u)).orElse(List.of())), barnet, u, avtalt);
    }

    /** Read anew. Where the child was in a model when the message was sent stays: the message itself may have moved it. */
    static Samordning igjen(Samordning sagt, Optional<Subject> barnet, Utveksling u, Avtalt avtalt) {
        Set<Avtaletype> avtaler = avtalt.mellom(sagt.avsender().org(), sagt.mottaker().org(), Dager.dag(u.at()));
        return sagt.med(avtaler, barnet.map(b -> steg(b, u)).orElse(List.of()),
                barnet.map(b -> plan(sagt.plan().dokumentet(), b, u)).orElse(Plan.ukjent(sagt.plan().dokumentet())));
    }

    /** The sender may know of a step that its own unit took. */
    private static List<Steg> steg(Subject barnet, Utveksling u) {
        return Faktalager.gjeldende(barnet, FactKind.MODELLTILSTAND).stream().map(Faktum::getModell)
                .filter(m -> !m.getOpphevet() && !m.getSteg().isEmpty())
                .map(m -> new Steg(m.getSteg(), u.erAvsender(m.getTjeneste())))
                .toList();
    }

    /** The sender may know of what its own unit sent or received. */
    private static List<Tilstand> tilstander(Subject barnet, Utveksling u) {
        return Faktalager.gjeldende(barnet, FactKind.MODELLTILSTAND).stream().map(Faktum::getModell)
                .filter(m -> !m.getOpphevet() && !m.getTilstand().isEmpty())
                .map(m -> new Tilstand(m.getModell(), m.getTilstand(),
                        u.erAvsender(m.getTjeneste()) || u.erAvsender(m.getMottaker()), m.getVersjon()))
                .toList();
    }

    private static Plan plan(String dokumentet, Subject barnet, Utveksling u) {
        var iBruk = Planer.iBruk(barnet, Dager.dag(u.at()));
        var andre = iBruk.stream().filter(f -> !f.getId().equals(dokumentet)).toList();
        boolean skjult = iBruk.stream().anyMatch(f -> !Saksforhold.kjent(f.getPlan(), u));
        return new Plan(dokumentet, sannhet(!iBruk.isEmpty()), sannhet(!andre.isEmpty()), skjult);
    }

    private static Sannhet sannhet(boolean sant) {
        return sant ? Sannhet.SANN : Sannhet.USANN;
    }
}
