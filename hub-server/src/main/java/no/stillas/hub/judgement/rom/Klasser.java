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
    /** One class: a member, the rules that speak of it, and how many members it has. Each is there once, and equals itself alone. */
    static final class Klasse {
        private final Rom.Tripel medlem;
        private final List<Regel> regler;
        private int antall;

        private Klasse(Rom.Tripel medlem, List<Regel> regler) {
            this.medlem = medlem;
            this.regler = regler;
        }

        Etat avsender() {
            return medlem.avsender();
        }

        Etat mottaker() {
            return medlem.mottaker();
        }

        Formaal formaal() {
            return medlem.formaal();
        }

        List<Regel> regler() {
            return regler;
        }

        int antall() {
            return antall;
        }
    }

    private record Noekkel(BitSet regler, BitSet kanPaaberopes, Optional<Samtykkeprofil> profil) {}

    /** Rules that speak together: the grounds that they name, and whether one of them goes by the sender's own profile. */
    private record Sammen(List<Regel> regler, BitSet nevnt, boolean egenProfil) {}

    private final List<Regel> regler;
    private final List<Grunnlagsregel> grunnlag;
    private final Map<Etat, Samtykkeprofil> profiler = new EnumMap<>(Etat.class);
    private final Map<Etat, BitSet> til = new EnumMap<>(Etat.class);
    private final Map<Formaal, BitSet> formaalet = new EnumMap<>(Formaal.class);
    private final Map<BitSet, Sammen> sammen = new HashMap<>();
    private final Map<Noekkel, Klasse> klasser = new LinkedHashMap<>();
    private final Map<Rom.Tripel, Klasse> klassen = new HashMap<>();

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
        return klassen.get(new Rom.Tripel(avsender, mottaker, formaal));
    }

    private void legg() {
        for (var avsender : etater()) {
            var fra = fra(avsender);
            var kan = kan(avsender);
            for (var mottaker : etater()) {
                for (var formaal : Formaal.values()) {
                    if (formaal.ordinal() > 0 && formaal != Formaal.UNRECOGNIZED) {
                        var tripel = new Rom.Tripel(avsender, mottaker, formaal);
                        var her = her(fra, mottaker, formaal);
                        var klasse = klasser.computeIfAbsent(noekkel(avsender, kan, her), _ -> new Klasse(tripel, sammen(her).regler));
                        klasse.antall++;
                        klassen.put(tripel, klasse);
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
        var disse = sammen(her);
        var nevnt = (BitSet) disse.nevnt.clone();
        nevnt.and(kan);
        return new Noekkel(her, nevnt, disse.egenProfil ? Optional.ofNullable(profiler.get(avsender)) : Optional.empty());
    }

    private Sammen sammen(BitSet her) {
        return sammen.computeIfAbsent(her, _ -> {
            var disse = her.stream().mapToObj(regler::get).toList();
            return new Sammen(disse, bits(grunnlag, g -> disse.stream().anyMatch(r -> r.getGrunnlagList().contains(g.getGrunnlag()))),
                    disse.stream().anyMatch(r -> r.getProfilCount() > 1 && !r.getAlleProfiler()));
        });
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
