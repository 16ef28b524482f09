package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

        boolean passer(int alder, Omsorgsstatus status, Personfakta person, Fakta sak) {
            return fra <= alder && alder < under
                    && (omsorg == 0 || (omsorg & 1 << status.getNumber()) != 0)
                    && (person.sanne() & krever) == krever
                    && (enAv == 0 || (person.sanne() & enAv) != 0)
                    && (sak.usanne() & ikkeNei) == 0;
        }
    }

    private final Map<Samtykkeprofil, List<Entry>> regler = new EnumMap<>(Samtykkeprofil.class);
    private final Map<Etat, Samtykkeprofil> tjenester = new EnumMap<>(Etat.class);

    CompiledProfiles(List<Profilregel> profiler, List<Tjenesteprofil> tjenesteprofiler) {
        profiler.forEach(p -> regler.computeIfAbsent(p.getProfil(), _ -> new ArrayList<>()).add(Entry.av(p)));
        tjenesteprofiler.forEach(t -> t.getEtatList().forEach(e -> tjenester.put(e, t.getProfil())));
    }

    /** The entry that decides; where none fits, nobody may be asked and a named human decides. */
    Optional<Profilregel> oppslag(Samtykkeprofil profil, int alder, Omsorgsstatus omsorg, Personfakta person,
            Fakta sak) {
        for (Entry entry : regler.getOrDefault(profil, List.of())) {
            if (entry.passer(alder, omsorg, person, sak)) {
                return Optional.of(entry.kilde);
            }
        }
        return Optional.empty();
    }

    Samtykkekrav krav(Samtykkeprofil profil, int alder, Omsorgsstatus omsorg, Personfakta person, Fakta sak) {
        if (alder == Ages.UKJENT) {
            return Samtykkekrav.SAMTYKKEKRAV_VURDERING;
        }
        for (Entry entry : regler.getOrDefault(profil, List.of())) {
            if (entry.passer(alder, omsorg, person, sak)) {
                return entry.kilde.getKrav();
            }
        }
        return Samtykkekrav.SAMTYKKEKRAV_VURDERING;
    }

    Optional<Samtykkeprofil> tjeneste(Etat etat) {
        return Optional.ofNullable(tjenester.get(etat));
    }
}
