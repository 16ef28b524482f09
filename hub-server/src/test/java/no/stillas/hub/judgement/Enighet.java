package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.proto.kodeverk.v1.Kategori;

/**
 * Whether another engine says of some facts what the hub says of them, category by category.
 *
 * @param passerte categories that pass by both
 * @param stansede categories that do not
 * @param uenige where they differ
 */
record Enighet(int passerte, int stansede, List<String> uenige) {
    static List<Facts> tilfeldige(int antall, RuleBook bok) {
        RandomFacts tilfeldige = new RandomFacts(2027, bok);
        return Stream.generate(tilfeldige::neste).limit(antall).toList();
    }

    static <S> Enighet om(List<Facts> alle, RuleBook bok, AnnenMotor<S> motor, List<Oversettelse.Linje> linjer) {
        int passerte = 0;
        int stansede = 0;
        List<String> uenige = new ArrayList<>();
        for (Facts f : alle) {
            Case sak = new Case(f);
            if (sak.haster() && !sak.harInnhold() || !f.vurderinger().isEmpty()) {
                continue; // what is urgent and empty is not translated, nor what named humans have answered
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
