package no.stillas.hub.judgement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.stillas.hub.judgement.RuleFault.Fault;
import no.stillas.hub.judgement.facts.Fakta;
import no.stillas.hub.judgement.facts.Personfakta;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Faktum;
import no.stillas.proto.regelverk.v1.Personfaktum;
import no.stillas.proto.regelverk.v1.Profilregel;
import no.stillas.proto.regelverk.v1.Samtykkekrav;

/**
 * Consent profiles: on every day every age in every care situation has an answer, and every entry is the answer to
 * something. Both are found by going through all days and ages at which anything changes, all care situations and all
 * facts that are read.
 */
final class ProfileChecks {
    private final RuleLoader.Lest lest;
    private final List<Fault> faults = new ArrayList<>();

    private ProfileChecks(RuleLoader.Lest lest) {
        this.lest = lest;
    }

    static List<Fault> finn(RuleLoader.Lest lest) {
        ProfileChecks sjekk = new ProfileChecks(lest);
        sjekk.enkeltvis();
        if (sjekk.faults.isEmpty()) {
            sjekk.samlet();
        }
        return sjekk.faults;
    }

    private void enkeltvis() {
        Set<String> ider = new HashSet<>();
        for (int i = 0; i < lest.sett().getProfilCount(); i++) {
            Profilregel p = lest.sett().getProfil(i);
            if (!ider.add(p.getId())) {
                feil(i, "the consent entry " + p.getId() + " is written twice");
            }
            if (p.getKilde().getLov().isBlank() || p.getKilde().getParagraf().isBlank()) {
                feil(i, "the consent entry " + p.getId() + " lacks its source");
            }
            if (p.getOrdlyd().isBlank()) {
                feil(i, "the consent entry " + p.getId() + " lacks its wording");
            }
            if (p.getKrav() == Samtykkekrav.SAMTYKKEKRAV_UNSPECIFIED) {
                feil(i, "the consent entry " + p.getId() + " does not say who must consent");
            }
            if (p.getUnderAlder() != 0 && p.getFraAlder() >= p.getUnderAlder()) {
                feil(i, "the consent entry " + p.getId() + " can never fire: no age is from " + p.getFraAlder()
                        + " and under " + p.getUnderAlder());
            }
            dager(i, p);
        }
    }

    private void dager(int i, Profilregel p) {
        try {
            Dager dager = Dager.av(p.getGyldig());
            if (dager.fra() > dager.til()) {
                feil(i, "the consent entry " + p.getId() + " ends before it begins");
            }
        } catch (DateTimeException e) {
            feil(i, "the consent entry " + p.getId() + " has a date that is none: " + e.getMessage());
        }
    }

    private void feil(int i, String grunn) {
        RuleLoader.Sted sted = lest.sted("profil", i);
        faults.add(new Fault(sted.fil(), sted.linje(), grunn));
    }

    private void samlet() {
        Map<Samtykkeprofil, List<Integer>> grupper = new LinkedHashMap<>();
        for (int i = 0; i < lest.sett().getProfilCount(); i++) {
            grupper.computeIfAbsent(lest.sett().getProfil(i).getProfil(), _ -> new ArrayList<>()).add(i);
        }
        grupper.forEach(this::profil);
    }

    private void profil(Samtykkeprofil profil, List<Integer> plasser) {
        List<Profilregel> egne = plasser.stream().map(lest.sett()::getProfil).toList();
        Map<String, Integer> ubrukt = new HashMap<>();
        plasser.forEach(i -> ubrukt.put(lest.sett().getProfil(i).getId(), i));
        List<Long> dager = new ArrayList<>(List.of(Long.MIN_VALUE));
        for (long dag : DatedProfiles.skifter(egne)) {
            dager.add(dag);
        }
        dager.stream().filter(dag -> hull(profil, DatedProfiles.iKraft(egne, dag), ubrukt)).toList().stream().findFirst()
                .ifPresent(dag -> feil(plasser.getFirst(), "the consent profile " + profil
                        + " has no answer for some age or care situation"
                        + (dag == Long.MIN_VALUE ? "" : " from " + LocalDate.ofEpochDay(dag))));
        ubrukt.forEach((id, i) -> feil(i, "the consent entry " + id + " can never fire: others go before it"));
    }

    private static boolean hull(Samtykkeprofil profil, List<Profilregel> egne, Map<String, Integer> ubrukt) {
        CompiledProfiles tabell = new CompiledProfiles(egne, List.of());
        Set<Integer> aldre = new TreeSet<>(List.of(0, 120));
        Set<Personfaktum> lest1 = new TreeSet<>();
        Set<Faktum> lest2 = new TreeSet<>();
        for (Profilregel p : egne) {
            aldre.add(p.getFraAlder());
            aldre.add(p.getUnderAlder());
            lest1.addAll(p.getPersonKreverList());
            lest1.addAll(p.getPersonEnAvList());
            lest2.addAll(p.getIkkeAvklartNeiList());
        }
        boolean hull = false;
        for (int alder : aldre) {
            for (Omsorgsstatus omsorg : Omsorgsstatus.values()) {
                if (omsorg != Omsorgsstatus.UNRECOGNIZED) {
                    hull |= gjennomgaa(profil, alder, omsorg, tabell, List.copyOf(lest1), List.copyOf(lest2), ubrukt);
                }
            }
        }
        return hull;
    }

    private static boolean gjennomgaa(Samtykkeprofil profil, int alder, Omsorgsstatus omsorg, CompiledProfiles tabell,
            List<Personfaktum> personfakta, List<Faktum> fakta, Map<String, Integer> ubrukt) {
        boolean hull = false;
        for (int bits = 0; bits < 1 << personfakta.size() + fakta.size(); bits++) {
            Personfakta person = Personfakta.ukjente();
            Fakta sak = Fakta.ukjente();
            for (int i = 0; i < personfakta.size(); i++) {
                person = person.med(personfakta.get(i), (bits & 1 << i) != 0 ? Sannhet.SANN : Sannhet.USANN);
            }
            for (int i = 0; i < fakta.size(); i++) {
                boolean nei = (bits & 1 << personfakta.size() + i) != 0;
                sak = sak.med(fakta.get(i), nei ? Sannhet.USANN : Sannhet.UKJENT);
            }
            Optional<Profilregel> svar = tabell.oppslag(profil, alder, omsorg, person, sak);
            svar.ifPresent(s -> ubrukt.remove(s.getId()));
            hull |= svar.isEmpty();
        }
        return hull;
    }
}
