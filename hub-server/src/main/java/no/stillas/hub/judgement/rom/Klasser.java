package no.stillas.hub.judgement.rom;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Grunnlagsregel;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Tjenesteprofil;

/** Combinations of sender, receiver and purpose that no rule tells apart, with one member of each class. */
final class Klasser {
    /** One class: a member, the rules that speak of it, and how many members it has. */
    record Klasse(Etat avsender, Etat mottaker, Formaal formaal, List<Regel> regler, int antall) {}

    private record Noekkel(BitSet regler, BitSet kanPaaberopes, Optional<Samtykkeprofil> profil) {}

    private final List<Regel> regler;
    private final List<Grunnlagsregel> grunnlag;
    private final Map<Etat, Samtykkeprofil> profiler = new EnumMap<>(Etat.class);
    private final Map<Etat, BitSet> til = new EnumMap<>(Etat.class);
    private final Map<Formaal, BitSet> formaalet = new EnumMap<>(Formaal.class);
    private final Map<Noekkel, Klasse> klasser = new LinkedHashMap<>();
    private final Map<Rom.Tripel, Noekkel> noekler = new HashMap<>();

    Klasser(Collection<Regel> regler, Collection<Grunnlagsregel> grunnlag, Collection<Tjenesteprofil> tjenester) {
        this.regler = regler.stream().filter(r -> !r.getPort()).toList();
        this.grunnlag = List.copyOf(grunnlag);
        tjenester.forEach(t -> t.getEtatList().forEach(e -> profiler.putIfAbsent(e, t.getProfil())));
        legg();
    }

    List<Klasse> alle() {
        return List.copyOf(klasser.values());
    }

    Klasse klasse(Etat avsender, Etat mottaker, Formaal formaal) {
        return klasser.get(noekler.get(new Rom.Tripel(avsender, mottaker, formaal)));
    }

    private void legg() {
        for (var avsender : etater()) {
            var fra = fra(avsender);
            var kan = kan(avsender);
            for (var mottaker : etater()) {
                for (var formaal : Formaal.values()) {
                    if (formaal.ordinal() > 0 && formaal != Formaal.UNRECOGNIZED) {
                        var her = her(fra, mottaker, formaal);
                        var noekkel = noekkel(avsender, kan, her);
                        noekler.put(new Rom.Tripel(avsender, mottaker, formaal), noekkel);
                        klasser.merge(noekkel, new Klasse(avsender, mottaker, formaal, regler(her), 1), (a, b) ->
                                new Klasse(a.avsender, a.mottaker, a.formaal, a.regler, a.antall + b.antall));
                    }
                }
            }
        }
    }

    private BitSet fra(Etat avsender) {
        return bits(regler, r -> r.getEnhverAvsender() || r.getAvsenderList().contains(avsender));
    }

    private BitSet kan(Etat avsender) {
        return bits(grunnlag, g -> g.getEnhver() || g.getKanPaaberopesAvList().contains(avsender));
    }

    private BitSet her(BitSet fra, Etat mottaker, Formaal formaal) {
        var her = (BitSet) til.computeIfAbsent(mottaker, m ->
                bits(regler, r -> r.getEnhverMottaker() || r.getMottakerList().contains(m))).clone();
        her.and(fra);
        her.and(formaalet.computeIfAbsent(formaal, f -> bits(regler, r -> r.getEthvertFormaal() || r.getFormaalList().contains(f))));
        return her;
    }

    private Noekkel noekkel(Etat avsender, BitSet kan, BitSet her) {
        var disse = regler(her);
        var nevnt = bits(grunnlag, g -> disse.stream().anyMatch(r -> r.getGrunnlagList().contains(g.getGrunnlag())));
        nevnt.and(kan);
        boolean egen = disse.stream().anyMatch(r -> r.getProfilCount() > 1 && !r.getAlleProfiler());
        return new Noekkel(her, nevnt, egen ? Optional.ofNullable(profiler.get(avsender)) : Optional.empty());
    }

    private List<Regel> regler(BitSet bits) {
        return bits.stream().mapToObj(regler::get).toList();
    }

    private static List<Etat> etater() {
        return List.of(Etat.values()).stream().filter(e -> e.ordinal() > 0 && e != Etat.UNRECOGNIZED).toList();
    }

    private static <T> BitSet bits(List<T> liste, Predicate<T> med) {
        var bits = new BitSet(liste.size());
        for (int i = 0; i < liste.size(); i++) {
            bits.set(i, med.test(liste.get(i)));
        }
        return bits;
    }
}
