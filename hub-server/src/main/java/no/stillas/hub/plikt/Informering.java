package no.stillas.hub.plikt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.stillas.hub.delivery.AvledetId;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.judgement.v1.Oppfoelging;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Pliktpart;
import no.stillas.proto.kodeverk.v1.Pliktslag;
import no.stillas.proto.kodeverk.v1.Pliktstatus;
import no.stillas.proto.regelverk.v1.Pliktregel;
import no.stillas.proto.stillas.v1.Oppgaveslag;

/**
 * Whom the parties must tell of what was given, and what another must look at, as tasks. The hub tells nobody itself. Where telling could endanger,
 * nobody gets that task: barnevernet or politi first gets the task of deciding when and how.
 */
public final class Informering {
    private static final Set<Etat> FRIGIR = EnumSet.of(Etat.ETAT_BVT, Etat.ETAT_POL);
    private static final String FRIGI = "Meldingen gjelder noe foreldre eller andre ikke skal få vite av nå. Avgjør når og"
            + " hvordan de kan informeres, og lukk oppgaven når avsenderen kan fortelle det. Avsenderen får da oppgaven.";
    private static final String AVKLAR = "Foreldre og andre skal ikke informeres om meldingen nå. Avklar med barnevernet eller"
            + " politiet når og hvordan det kan gjøres, og lukk oppgaven når de har frigitt det.";

    private Informering() {}

    /**
     * The tasks of a message that goes.
     *
     * @param avsender the decision as the sender may know it, which the sender's tasks follow
     * @param revisor the decision as it is, which the receiver's tasks follow
     * @param mottaker what kind of agency the receiver is
     */
    public static List<TaskRow> naarDenGaar(Decision avsender, Decision revisor, Etat mottaker, RuleBook bok,
            StoredMessage melding, Instant naa) {
        var rader = new ArrayList<TaskRow>();
        oppgaver(avsender.getOppfoelgingList(), Pliktpart.PLIKTPART_AVSENDER, bok, melding, naa, rader);
        oppgaver(revisor.getOppfoelgingList(), Pliktpart.PLIKTPART_MOTTAKER, bok, melding, naa, rader);
        if (avsender.getOppfoelgingList().stream().anyMatch(Informering::venter)) {
            boolean mottakeren = FRIGIR.contains(mottaker);
            var enhet = mottakeren ? melding.receiverUnit() : melding.senderUnit();
            if (!enhet.isEmpty()) {
                rader.add(Oppgave.til(enhet, Oppgaveslag.OPPGAVESLAG_FRIGI_INFORMERING,
                        AvledetId.av(melding.id(), "plikt/frigi"), mottakeren ? FRIGI : AVKLAR).fra(melding).rad(naa));
            }
        }
        return rader;
    }

    /** The tasks of the sender that have waited until now for somebody's release. */
    public static List<TaskRow> frigitt(List<Oppfoelging> oppfoelging, RuleBook bok, StoredMessage melding, Instant naa) {
        return oppfoelging.stream().filter(Informering::venter)
                .flatMap(o -> bok.pliktregel(o.getId()).filter(r -> !r.getOppgave().isEmpty())
                        .map(r -> rad(r, melding.senderUnit(), melding, naa)).stream())
                .toList();
    }

    private static boolean venter(Oppfoelging o) {
        return o.getStatus() == Pliktstatus.PLIKTSTATUS_VENTER_PAA_FRIGIVELSE
                && o.getSkylder() == Pliktpart.PLIKTPART_AVSENDER
                && o.getSlag() == Pliktslag.PLIKTSLAG_INFORMER;
    }

    private static void oppgaver(List<Oppfoelging> oppfoelging, Pliktpart part, RuleBook bok, StoredMessage melding,
            Instant naa, List<TaskRow> rader) {
        var enhet = part == Pliktpart.PLIKTPART_AVSENDER ? melding.senderUnit() : melding.receiverUnit();
        if (enhet.isEmpty()) {
            return;
        }
        oppfoelging.stream()
                .filter(o -> o.getSkylder() == part && o.getStatus() == Pliktstatus.PLIKTSTATUS_GJENSTAAR)
                .flatMap(o -> bok.pliktregel(o.getId()).stream()).filter(r -> !r.getOppgave().isEmpty())
                .forEach(r -> rader.add(rad(r, enhet, melding, naa)));
    }

    private static TaskRow rad(Pliktregel r, String enhet, StoredMessage melding, Instant naa) {
        var slag = r.getSlag() == Pliktslag.PLIKTSLAG_GJENNOMGAA ? Oppgaveslag.OPPGAVESLAG_ETTERKONTROLL : Oppgaveslag.OPPGAVESLAG_INFORMER;
        return Oppgave.til(enhet, slag, AvledetId.av(melding.id(), "plikt/" + r.getId()), r.getOppgave())
                .fra(melding).frist(Plikttider.slutt(r.getInnen(), naa)).rad(naa);
    }
}
