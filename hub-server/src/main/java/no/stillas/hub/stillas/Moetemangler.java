package no.stillas.hub.stillas;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.stillas.proto.felles.v1.Medvirkningsform;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.stillas.v1.Barnsdeltakelse;
import no.stillas.proto.stillas.v1.Innkalling;
import no.stillas.proto.stillas.v1.Moete;
import no.stillas.proto.stillas.v1.Moetemangel;
import no.stillas.proto.stillas.v1.Moetestand;
import no.stillas.proto.stillas.v1.Moetesvar;
import no.stillas.proto.stillas.v1.Moetesvarslag;
import no.stillas.proto.stillas.v1.Moetetype;
import no.stillas.proto.stillas.v1.Referat;
import no.stillas.proto.stillas.v1.Sak;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting should have and has not. Told, never a reason to stop one (ruling 15: a meeting without the youth is
 * flagged). Pure.
 */
final class Moetemangler {
    private Moetemangler() {}

    /** @param innkaller the reader called the meeting, and has the answers of all */
    static List<Moetemangel> ved(Moete m, boolean innkaller) {
        if (m.getStand() == Moetestand.MOETESTAND_AVLYST || m.getStand() == Moetestand.MOETESTAND_UNSPECIFIED) {
            return List.of();
        }
        var alle = EnumSet.noneOf(Moetemangel.class);
        if (m.hasInnkalling() && !m.hasReferat()) {
            foer(m, innkaller, alle);
        }
        if (m.hasReferat()) {
            etter(m.getReferat(), alle);
        }
        return new ArrayList<>(alle);
    }

    private static void foer(Moete m, boolean innkaller, Set<Moetemangel> alle) {
        if (m.getInnkalling().getBarnetDeltar() == Barnsdeltakelse.BARNSDELTAKELSE_IKKE_INNKALT) {
            alle.add(Moetemangel.MOETEMANGEL_BARNETS_STEMME);
        }
        if (!m.hasSaksliste()) {
            alle.add(Moetemangel.MOETEMANGEL_SAKSLISTE);
        }
        if (!innkaller) {
            return;
        }
        Map<String, Moetesvar> svar = new HashMap<>();
        m.getSvarList().forEach(s -> svar.put(s.getEnhet(), s));
        if (noedvendige(m.getInnkalling()).stream().anyMatch(e -> !kommer(svar.get(e)))) {
            alle.add(Moetemangel.MOETEMANGEL_NOEDVENDIG_DELTAKER);
        }
        boolean uforberedt = m.getSaksliste().getSakerList().stream().filter(Sak::hasForberedesAv)
                .filter(s -> !s.getForberedesAv().getEnhet().equals(m.getInnkaller()))
                .anyMatch(s -> !svar.getOrDefault(s.getForberedesAv().getEnhet(), Moetesvar.getDefaultInstance())
                        .getForberedtList().contains(s.getSakId()));
        if (uforberedt) {
            alle.add(Moetemangel.MOETEMANGEL_FORBEREDELSE);
        }
    }

    private static Set<String> noedvendige(Innkalling m) {
        return m.getInnkalteList().stream().filter(i -> i.getNoedvendig() && i.hasTjeneste())
                .map(i -> i.getTjeneste().getEnhet())
                .filter(e -> !e.equals(m.getInnkaller().getEnhet())).collect(Collectors.toSet());
    }

    private static boolean kommer(@Nullable Moetesvar svar) {
        return svar != null && svar.getSvar() != Moetesvarslag.MOETESVARSLAG_KOMMER_IKKE;
    }

    private static void etter(Referat r, Set<Moetemangel> alle) {
        var form = r.getBarnetsSyn().getForm();
        if (form == Medvirkningsform.MEDVIRKNINGSFORM_UNSPECIFIED || form == Medvirkningsform.MEDVIRKNINGSFORM_IKKE_ENNAA) {
            alle.add(Moetemangel.MOETEMANGEL_BARNETS_STEMME);
        }
        var der = r.getTilStedeList().stream().filter(t -> t.hasTjeneste()).map(t -> t.getTjeneste())
                .collect(Collectors.toSet());
        if (r.getBeslutningerList().stream().anyMatch(b -> !tilStede(der, b.getBesluttetAv()))) {
            alle.add(Moetemangel.MOETEMANGEL_BESLUTNING_UTEN_MYNDIGHET);
        }
        if (r.getType() == Moetetype.MOETETYPE_INNSATSMOETE && r.getFemrVersjon().isEmpty()) {
            alle.add(Moetemangel.MOETEMANGEL_FEM_R);
        }
    }

    /** A service named without a unit was there when any unit of it was. */
    private static boolean tilStede(Set<Tjeneste> der, Tjeneste hvem) {
        return der.stream().anyMatch(t -> t.getOrganisasjonsnummer().equals(hvem.getOrganisasjonsnummer())
                && (hvem.getEnhet().isEmpty() || t.getEnhet().isEmpty() || t.getEnhet().equals(hvem.getEnhet())));
    }
}
