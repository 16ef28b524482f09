package no.stillas.hub.judgement;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.stillas.hub.judgement.RuleFault.Fault;
import no.stillas.hub.judgement.RuleLoader.Sted;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Regime;
import no.stillas.proto.regelverk.v1.Eldrelov;
import no.stillas.proto.regelverk.v1.Kilde;
import no.stillas.proto.regelverk.v1.Ordlyd;
import no.stillas.proto.regelverk.v1.Periode;
import no.stillas.proto.regelverk.v1.Regelsett;
import no.stillas.proto.regelverk.v1.TrossReservasjon;
import no.stillas.proto.regelverk.v1.Utgave;

/** What versions of rules and grounds, and what is mapped of older acts, must fulfil. */
final class EditionChecks {
    private final RuleLoader.Lest lest;
    private final List<Fault> faults = new ArrayList<>();

    private EditionChecks(RuleLoader.Lest lest) {
        this.lest = lest;
    }

    static List<Fault> finn(RuleLoader.Lest lest) {
        EditionChecks sjekk = new EditionChecks(lest);
        Regelsett sett = lest.sett();
        for (int i = 0; i < sett.getRegelCount(); i++) {
            sjekk.utgaver(sett.getRegel(i).getUtgaveList(), lest.regel(i), "the rule " + sett.getRegel(i).getId());
        }
        for (int i = 0; i < sett.getGrunnlagCount(); i++) {
            Sted sted = lest.sted("grunnlag", i);
            String navn = "the ground " + sett.getGrunnlag(i).getGrunnlag();
            sjekk.utgaver(sett.getGrunnlag(i).getUtgaveList(), sted, navn);
            sett.getGrunnlag(i).getTrossReservasjonList().forEach(t -> sjekk.tross(t, sted, navn));
        }
        for (int i = 0; i < sett.getPliktregelCount(); i++) {
            sjekk.utgaver(sett.getPliktregel(i).getUtgaveList(), lest.sted("pliktregel", i),
                    "the obligation " + sett.getPliktregel(i).getId());
        }
        for (int i = 0; i < sett.getEldrelovCount(); i++) {
            sjekk.eldre(sett.getEldrelov(i), lest.sted("eldrelov", i));
        }
        return sjekk.faults;
    }

    private void feil(Sted sted, String grunn) {
        faults.add(new Fault(sted.fil(), sted.linje(), grunn));
    }

    private void utgaver(List<Utgave> utgaver, Sted sted, String navn) {
        utgaver.forEach(u -> {
            periode(u.getGyldig(), sted, navn);
            if (!u.hasKilde() && u.getTekst().isBlank()) {
                feil(sted, navn + " has a version that says nothing");
            }
            if (u.hasKilde()) {
                kilde(u.getKilde(), sted, navn);
            }
            if (u.getRegime() != Regime.REGIME_UNSPECIFIED && (u.hasGyldig()
                    || lest.sett().getRegimeList().stream().noneMatch(r -> r.getRegime() == u.getRegime()))) {
                feil(sted, navn + " has a version by " + u.getRegime() + ", which has no days or others besides");
            }
        });
    }

    private void tross(TrossReservasjon t, Sted sted, String navn) {
        periode(t.getGyldig(), sted, navn);
        kilde(t.getKilde(), sted, navn);
        if (t.getFare() == (t.getFaktum().getNumber() != 0)) {
            feil(sted, navn + " must name either a fact or danger that carries an objection");
        }
    }

    private void eldre(Eldrelov e, Sted sted) {
        String navn = "the older act " + e.getRegime();
        periode(e.getGyldig(), sted, navn);
        Set<String> regler = new HashSet<>();
        lest.sett().getRegelList().forEach(r -> regler.add(r.getId()));
        Set<String> sett = new HashSet<>();
        e.getKartlagtList().forEach(k -> {
            if (k.hasKilde()) {
                kilde(k.getKilde(), sted, navn);
            }
            k.getRegelList().forEach(id -> {
                if (!regler.contains(id)) {
                    feil(sted, navn + " maps " + id + ", which is no rule");
                } else if (!sett.add(id)) {
                    feil(sted, navn + " maps " + id + " twice");
                }
            });
        });
        Ordlyd o = e.getNektelse().getOrdlyd();
        if (e.getNektelse().getBeslutning() != Beslutning.BESLUTNING_DENY || !e.getNektelse().getBareEllers()
                || regler.contains(e.getNektelse().getId()) || e.getNektelse().getId().isBlank()) {
            feil(sted, navn + " needs a denial of its own that speaks where nothing else does");
        }
        if (o.getAvsender().isBlank() || o.getRevisor().isBlank() || o.getRegistrert().isBlank() || e.getMeldeplikt().isBlank()) {
            feil(sted, navn + " lacks a wording: to the sender, the auditor and the person concerned, and of the meldeplikt");
        }
        kilde(e.getNektelse().getKilde(), sted, navn);
    }

    private void kilde(Kilde kilde, Sted sted, String navn) {
        if (kilde.getLov().isBlank() || kilde.getParagraf().isBlank() || kilde.getVersjon().isBlank()) {
            feil(sted, navn + " has a version that lacks its source: act, paragraph and version");
        }
    }

    private void periode(Periode periode, Sted sted, String navn) {
        try {
            Dager dager = Dager.av(periode);
            if (dager.fra() > dager.til()) {
                feil(sted, navn + " has a version that ends before it begins");
            }
        } catch (DateTimeException e) {
            feil(sted, navn + " has a version with a date that is none: " + e.getMessage());
        }
    }
}
