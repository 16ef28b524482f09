package no.stillas.hub.judgement;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.judgement.RuleFault.Fault;
import no.stillas.hub.judgement.RuleLoader.Sted;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Plikt;
import no.stillas.proto.kodeverk.v1.Pliktkrets;
import no.stillas.proto.kodeverk.v1.Pliktpart;
import no.stillas.proto.kodeverk.v1.Pliktslag;
import no.stillas.proto.kodeverk.v1.Plikttid;
import no.stillas.proto.regelverk.v1.Pliktlengde.LengdeCase;
import no.stillas.proto.regelverk.v1.Pliktregel;
import no.stillas.proto.regelverk.v1.Regel;

/** What is written of obligations: each has its source and its words, speaks of rules that are there, and can speak. */
final class ObligationChecks {
    /** Follow every row, or the message as a whole, without being written in a rule. */
    private static final Set<Plikt> USKREVNE = Set.of(Plikt.PLIKT_O_LOG, Plikt.PLIKT_O_MIN, Plikt.PLIKT_O_NOINFP);

    private final RuleLoader.Lest lest;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Regel> regler = new HashMap<>();

    private ObligationChecks(RuleLoader.Lest lest) {
        this.lest = lest;
        lest.sett().getRegelList().forEach(r -> regler.put(r.getId(), r));
    }

    static List<Fault> finn(RuleLoader.Lest lest) {
        ObligationChecks sjekk = new ObligationChecks(lest);
        Set<String> ider = new HashSet<>();
        for (int i = 0; i < lest.sett().getPliktregelCount(); i++) {
            Pliktregel r = lest.sett().getPliktregel(i);
            Sted sted = lest.sted("pliktregel", i);
            String navn = "the obligation " + r.getId();
            if (r.getId().isBlank()) {
                sjekk.feil(sted, "an obligation has no id");
            }
            if (!ider.add(r.getId())) {
                sjekk.feil(sted, navn + " is written twice");
            }
            sjekk.innhold(r, sted, navn);
            sjekk.kanGjelde(r, sted, navn);
        }
        return sjekk.faults;
    }

    private void feil(Sted sted, String grunn) {
        faults.add(new Fault(sted.fil(), sted.linje(), grunn));
    }

    private void innhold(Pliktregel r, Sted sted, String navn) {
        if (r.getKilde().getLov().isBlank() || r.getKilde().getParagraf().isBlank() || r.getKilde().getVersjon().isBlank()) {
            feil(sted, navn + " lacks its source: act, paragraph and version");
        }
        if (r.getOrdlyd().getAvsender().isBlank() || r.getOrdlyd().getRevisor().isBlank()
                || r.getOrdlyd().getRegistrert().isBlank()) {
            feil(sted, navn + " lacks a wording: to the sender, the auditor and the person concerned");
        }
        if (r.getSlag() == Pliktslag.PLIKTSLAG_UNSPECIFIED || r.getSkylder() == Pliktpart.PLIKTPART_UNSPECIFIED) {
            feil(sted, navn + " does not say what must be done, or by whom");
        }
        boolean fortelles = r.getSlag() == Pliktslag.PLIKTSLAG_INFORMER || r.getSlag() == Pliktslag.PLIKTSLAG_HOER;
        if (fortelles && (r.getHvem() == Pliktkrets.PLIKTKRETS_UNSPECIFIED || r.getTid() == Plikttid.PLIKTTID_UNSPECIFIED)) {
            feil(sted, navn + " does not say who is told, or when");
        }
        if (fortelles && r.getSkylder() == Pliktpart.PLIKTPART_HUBEN) {
            feil(sted, navn + " has the hub tell somebody: it tells nobody");
        }
        if ((fortelles || r.getSlag() == Pliktslag.PLIKTSLAG_GJENNOMGAA)
                && r.getInnen().getLengdeCase() == LengdeCase.LENGDE_NOT_SET) {
            feil(sted, navn + " does not say by when");
        }
        if (r.getSlag() == Pliktslag.PLIKTSLAG_LOGG && r.getLoggesCount() == 0) {
            feil(sted, navn + " does not say what is logged");
        }
        if (!r.getOppgave().isBlank() && !fortelles && r.getSlag() != Pliktslag.PLIKTSLAG_GJENNOMGAA) {
            feil(sted, navn + " has a task, and nobody is to be told or to look");
        }
        try {
            Dager dager = Dager.av(r.getGyldig());
            if (dager.fra() > dager.til()) {
                feil(sted, navn + " ends (" + r.getGyldig().getTil() + ") before it begins (" + r.getGyldig().getFra() + ")");
            }
        } catch (DateTimeException e) {
            feil(sted, navn + " has a date that is none: " + e.getMessage());
        }
    }

    private void kanGjelde(Pliktregel r, Sted sted, String navn) {
        for (String id : r.getRegelList()) {
            if (!regler.containsKey(id)) {
                feil(sted, navn + " follows " + id + ", which is no rule");
            }
        }
        r.getUnntattRegelList().stream().filter(id -> !regler.containsKey(id))
                .forEach(id -> feil(sted, navn + " leaves out " + id + ", which is no rule"));
        for (Grunnlag g : r.getGrunnlagList()) {
            if (lest.sett().getGrunnlagList().stream().noneMatch(k -> k.getGrunnlag() == g)) {
                feil(sted, navn + " rests on " + g + ", which is not in the catalogue of grounds");
            }
        }
        umulig(r).ifPresent(grunn -> feil(sted, navn + " can never follow anything: " + grunn));
    }

    private Optional<String> umulig(Pliktregel r) {
        if (r.hasFraAlder() && r.hasUnderAlder() && r.getFraAlder() >= r.getUnderAlder()) {
            return Optional.of("no age is from " + r.getFraAlder() + " and under " + r.getUnderAlder());
        }
        if (r.getHaster() && r.getIkkeHaster()) {
            return Optional.of("nothing is urgent and not");
        }
        if (r.getAvsenderCount() > 0 && r.getUnntattAvsenderList().containsAll(r.getAvsenderList())
                || r.getMottakerCount() > 0 && r.getUnntattMottakerList().containsAll(r.getMottakerList())) {
            return Optional.of("every party that it names it also leaves out");
        }
        return regler.values().stream().anyMatch(regel -> moeter(r, regel)) ? Optional.empty()
                : Optional.of("no rule fits what it says");
    }

    /** Whether something that the rule lets pass, or has wait, could be what the obligation follows. */
    private static boolean moeter(Pliktregel r, Regel regel) {
        return (r.getPliktCount() == 0 || r.getPliktList().stream()
                        .anyMatch(p -> USKREVNE.contains(p) || regel.getPliktList().contains(p)))
                && (r.getGrunnlagCount() == 0 || regel.getGrunnlagList().stream().anyMatch(r.getGrunnlagList()::contains))
                && (r.getRegelCount() == 0 || r.getRegelList().contains(regel.getId()))
                && !r.getUnntattRegelList().contains(regel.getId())
                && (r.getKategoriCount() == 0 || regel.getEnhverKategori()
                        || regel.getKategoriList().stream().anyMatch(r.getKategoriList()::contains))
                && (regel.getEnhverAvsender() || regel.getAvsenderList().stream().anyMatch(
                        e -> (r.getAvsenderCount() == 0 || r.getAvsenderList().contains(e)) && !r.getUnntattAvsenderList().contains(e)))
                && (regel.getEnhverMottaker() || regel.getMottakerList().stream().anyMatch(
                        e -> (r.getMottakerCount() == 0 || r.getMottakerList().contains(e)) && !r.getUnntattMottakerList().contains(e)));
    }
}
