package no.stillas.hub.casefacts;

import java.util.List;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.fakta.Nektelse;
import no.stillas.hub.judgement.facts.Avslag;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.proto.fakta.v1.Avslaattdel;
import no.stillas.proto.fakta.v1.Samtykkefaktum;

/**
 * What somebody has said no to in this exchange, whole or in part, and has not said yes to since. Only what the sender has
 * asked for, brought or recorded itself: that a no was said to others is not the sender's to know.
 */
final class Nektelser {
    private Nektelser() {}

    static List<Avslag> av(Subject subjekt, Utveksling u) {
        return Nektelse.staaende(Faktalager.gjeldende(subjekt, FactKind.SAMTYKKE), new I(u))
                .filter(n -> n.kjentFor(u::erAvsender, subjekt))
                .map(n -> new Avslag(Samtykker.navn(n.giver()), Samtykker.rolle(n.giver()), n.faktum().getSamtykke().getFormaal(),
                        Kategorisett.av(n.kategorier())))
                .toList();
    }

    /** Between the sender and the receiver of this exchange, in whichever direction a consent of several ways has them. */
    private record I(Utveksling u) implements Nektelse.Mellom {
        @Override
        public boolean fra(Samtykkefaktum s) {
            return Samtykker.fraParter(s, u).stream().anyMatch(u::erAvsender);
        }

        @Override
        public boolean til(Samtykkefaktum s) {
            return Samtykker.tilParter(s, u).stream().anyMatch(u::erMottaker);
        }

        @Override
        public boolean til(Avslaattdel del) {
            return u.erMottaker(del.getMottaker());
        }
    }
}
