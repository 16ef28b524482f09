package no.stillas.hub.exchange;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stillas.hub.delivery.AvledetId;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Koordinatorer;
import no.stillas.hub.innsyn.Fortelling;
import no.stillas.hub.judgement.ModelFinding;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.judgement.v1.Begrunnelse;
import no.stillas.proto.stillas.v1.Oppgaveslag;

/**
 * Two models that claim the same case: both hold or deny one message. The more restrictive holds, and the sender is told of
 * both as far as it may know; that it is to be cleared up is the formal koordinator's task, where the koordinator may know
 * already that the sender has to do with the child: being koordinator is no ground to learn that something was tried. Else the sender
 * gets it, if it may know of both.
 */
@Singleton
final class Modellstrid {
    private static final String KOORDINATOR = "Flere samordningsmodeller stiller krav i samme sak om barnet, og den strengeste gjelder"
            + " så lenge. Avklar med tjenestene rundt barnet hvilken som skal gjelde.";
    private static final String AVSENDER = "Flere samordningsmodeller stiller krav til meldingen, og den strengeste gjelder."
            + " Avklar med tjenestene rundt barnet hvilken som skal gjelde.";

    private final Fortelling fortelling;

    Modellstrid(Fortelling fortelling) {
        this.fortelling = requireNonNull(fortelling, "fortelling is null");
    }

    List<TaskRow> ved(Dom dom, RuleBook bok, Optional<Subject> barnet, StoredMessage melding, Instant naa) {
        var sanne = dom.judged().decision().modell().stream().map(ModelFinding::regel).toList();
        if (bok.kravstillere(sanne).size() < 2) {
            return List.of();
        }
        var koordinatorer = barnet.map(b -> Koordinatorer.paa(b, Dager.dag(naa)).stream()
                .map(f -> f.getKoordinator().getTjeneste().getEnhet()).distinct()
                .filter(k -> fortelling.kanVite(melding.senderUnit(), k, b, naa)).toList()).orElse(List.of());
        if (!koordinatorer.isEmpty()) {
            return koordinatorer.stream().map(enhet -> Oppgave.til(enhet, Oppgaveslag.OPPGAVESLAG_SAMORDNING,
                    AvledetId.av(melding.id(), "modellstrid/" + enhet), KOORDINATOR).rolle("koordinator")
                    .om(barnet.orElseThrow().pseudonym()).rad(naa)).toList();
        }
        boolean kjent = bok.kravstillere(dom.avsender().getBegrunnelserList().stream().map(Begrunnelse::getRegel).toList()).size() > 1;
        return kjent ? List.of(Oppgave.til(melding.senderUnit(), Oppgaveslag.OPPGAVESLAG_SAMORDNING,
                AvledetId.av(melding.id(), "modellstrid"), AVSENDER).fra(melding).rad(naa)) : List.of();
    }
}
