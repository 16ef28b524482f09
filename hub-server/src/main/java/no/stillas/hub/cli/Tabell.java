package no.stillas.hub.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Columns under headings, each as wide as its widest cell. The last one runs on. */
final class Tabell {
    private final List<List<String>> rader = new ArrayList<>();

    Tabell(String... overskrifter) {
        rad(overskrifter);
    }

    Tabell rad(String... celler) {
        rader.add(List.of(celler));
        return this;
    }

    void skriv(PrintWriter ut, String innrykk) {
        int kolonner = rader.getFirst().size();
        var bredder = new int[kolonner];
        for (var rad : rader) {
            for (int i = 0; i < kolonner; i++) {
                bredder[i] = Math.max(bredder[i], bredde(rad.get(i)));
            }
        }
        for (var rad : rader) {
            var linje = new StringBuilder(innrykk);
            for (int i = 0; i < kolonner; i++) {
                linje.append(rad.get(i));
                if (i < kolonner - 1) {
                    linje.repeat(' ', bredder[i] - bredde(rad.get(i)) + 2);
                }
            }
            ut.println(linje.toString().stripTrailing());
        }
    }

    private static int bredde(String celle) {
        return celle.codePointCount(0, celle.length());
    }
}
