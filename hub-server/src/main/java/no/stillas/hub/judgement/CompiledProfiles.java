package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.stillas.hub.judgement.facts.Fakta;
import no.stillas.hub.judgement.facts.Personfakta;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Profilregel;
import no.stillas.proto.regelverk.v1.Samtykkekrav;
import no.stillas.proto.regelverk.v1.Tjenesteprofil;

/** Who must have consented, by profile, age and care situation. */
final class CompiledProfiles {
    private record Entry(Profilregel kilde, int fra, int under, int omsorg, long krever, long enAv, long ikkeNei) {
        static Entry av(Profilregel r) {
            return new Entry(r, r.getFraAlder(), r.getUnderAlder() == 0 ? Integer.MAX_VALUE : r.getUnderAlder(),
                    (int) CompiledConditions.maske(r.getOmsorgList()),
                    CompiledConditions.maske(r.getPersonKreverList()),
                    CompiledConditions.maske(r.getPersonEnAvList()),
                    CompiledConditions.maske(r.getIkkeAvklartNeiList()));
        }

        boolean omfatter(int alder) {
            return fra <= alder && alder < under;
        }

        boolean passer(Omsorgsstatus status, Personfakta person, Fakta sak) {
            return (omsorg == 0 || (omsorg & 1 << status.getNumber()) != 0)
                    && (person.sanne() & krever) == krever
                    && (enAv == 0 || (person.sanne() & enAv) != 0)
                    && (sak.usanne() & ikkeNei) == 0;
        }
    }

    private static final Entry[] INGEN = {};

    /** By profile, and by age as far as any of its entries changes with it. */
    private final Entry[][][] regler = new Entry[Samtykkeprofil.values().length][][];
    private final Map<Etat, Samtykkeprofil> tjenester = new EnumMap<>(Etat.class);

    CompiledProfiles(List<Profilregel> profiler, List<Tjenesteprofil> tjenesteprofiler) {
        Map<Samtykkeprofil, List<Entry>> hver = new EnumMap<>(Samtykkeprofil.class);
        profiler.forEach(p -> hver.computeIfAbsent(p.getProfil(), _ -> new ArrayList<>()).add(Entry.av(p)));
        Arrays.fill(regler, new Entry[][] {INGEN});
        hver.forEach((profil, entries) -> regler[profil.ordinal()] = perAlder(entries));
        tjenesteprofiler.forEach(t -> t.getEtatList().forEach(e -> tjenester.put(e, t.getProfil())));
    }

    private static Entry[][] perAlder(List<Entry> entries) {
        int siste = entries.stream().flatMapToInt(e -> IntStream.of(e.fra, e.kilde.getUnderAlder())).max().orElse(0);
        return IntStream.rangeClosed(0, siste)
                .mapToObj(alder -> entries.stream().filter(e -> e.omfatter(alder)).toArray(Entry[]::new)).toArray(Entry[][]::new);
    }

    private Entry[] ved(Samtykkeprofil profil, int alder) {
        Entry[][] perAlder = regler[profil.ordinal()];
        return perAlder[Math.min(alder, perAlder.length - 1)];
    }

    /** The entry that decides; where none fits, nobody may be asked and a named human decides. */
    Optional<Profilregel> oppslag(Samtykkeprofil profil, int alder, Omsorgsstatus omsorg, Personfakta person,
            Fakta sak) {
        for (Entry entry : alder == Ages.UKJENT ? INGEN : ved(profil, alder)) {
            if (entry.passer(omsorg, person, sak)) {
                return Optional.of(entry.kilde);
            }
        }
        return Optional.empty();
    }

    Samtykkekrav krav(Samtykkeprofil profil, int alder, Omsorgsstatus omsorg, Personfakta person, Fakta sak) {
        return oppslag(profil, alder, omsorg, person, sak).map(Profilregel::getKrav).orElse(Samtykkekrav.SAMTYKKEKRAV_VURDERING);
    }

    Optional<Samtykkeprofil> tjeneste(Etat etat) {
        return Optional.ofNullable(tjenester.get(etat));
    }
}
