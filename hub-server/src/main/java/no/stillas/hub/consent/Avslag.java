package no.stillas.hub.consent;

import java.util.List;
import java.util.function.Predicate;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.fakta.Nektelse;
import no.stillas.proto.fakta.v1.Avslaattdel;
import no.stillas.proto.fakta.v1.Samtykkefaktum;
import no.stillas.proto.fakta.v1.Samtykkeforespoerselfaktum;
import no.stillas.proto.fakta.v1.Samtykkepart;

/**
 * Recorded refusals of the same thing. The same thing is what those who are asked, one or another, have said no to, for the same
 * receiver and purpose and from the same senders, until nothing of what is asked for is left.
 */
final class Avslag {
    private Avslag() {}

    /**
     * Receivers for which nothing is left to ask for.
     *
     * @param kjent whether a refusal counts
     */
    static List<Samtykkepart> avDetSamme(Subject barn, Samtykkeforespoerselfaktum spurt, Predicate<Nektelse> kjent) {
        var fakta = Faktalager.gjeldende(barn, FactKind.SAMTYKKE);
        return spurt.getMottakereList().stream()
                .filter(m -> Nektelse.rest(spurt.getKategorierList(), Nektelse.staaende(fakta, new I(spurt, m))
                        .filter(n -> kjent.test(n) && n.faktum().getSamtykke().getFormaal() == spurt.getFormaal()
                                // one of those who must all consent has said no
                                && spurt.getSpurteList().contains(n.giver().getPerson()))).isEmpty())
                .toList();
    }

    /** From all that the request names, to one receiver. */
    private record I(Samtykkeforespoerselfaktum spurt, Samtykkepart mottaker) implements Nektelse.Mellom {
        @Override
        public boolean fra(Samtykkefaktum s) {
            return spurt.getAvsendereList().stream().allMatch(a -> Forloep.inneholder(s.getAvsendereList(), a));
        }

        @Override
        public boolean til(Samtykkefaktum s) {
            return Forloep.inneholder(s.getMottakereList(), mottaker);
        }

        @Override
        public boolean til(Avslaattdel del) {
            return Parter.sammeTjeneste(del.getMottaker(), mottaker);
        }
    }
}
