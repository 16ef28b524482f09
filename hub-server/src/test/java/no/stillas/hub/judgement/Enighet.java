package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.List;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.proto.kodeverk.v1.Kategori;

/**
 * Whether another engine says of random facts what the hub says of them, category by category.
 *
 * @param passerte categories that pass by both
 * @param stansede categories that do not
 * @param uenige where they differ
 */
record Enighet(int passerte, int stansede, List<String> uenige) {
    static <S> Enighet om(int antall, RuleBook bok, AnnenMotor<S> motor, List<Oversettelse.Linje> linjer) {
        RandomFacts tilfeldige = new RandomFacts(2027, bok);
        int passerte = 0;
        int stansede = 0;
        List<String> uenige = new ArrayList<>();
        for (int i = 0; i < antall; i++) {
            Facts f = tilfeldige.neste();
            Case sak = new Case(f);
            if (sak.haster() && !sak.harInnhold()) {
                continue; // what is urgent and empty is not translated
            }
            boolean[] deres = new AnnenDom<>(f, bok, motor, linjer).passerer();
            List<Verdict> vaare = Judgement.lov(f, bok).decision().verdicts();
            for (int j = 0; j < deres.length; j++) {
                Verdict v = vaare.get(j);
                if (v.kategori() == Kategori.KATEGORI_ADR) {
                    continue; // nor are addresses
                }
                if (v.passerer() != deres[j]) {
                    uenige.add(v + " " + f);
                } else if (deres[j]) {
                    passerte++;
                } else {
                    stansede++;
                }
            }
        }
        return new Enighet(passerte, stansede, uenige);
    }
}
