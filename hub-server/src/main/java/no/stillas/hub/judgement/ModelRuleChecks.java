package no.stillas.hub.judgement;

import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.avtale.v1.Avtaletype;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Styrke;
import no.stillas.proto.kontrakt.v1.Dokumentgruppe;
import no.stillas.proto.regelverk.v1.Mangel;
import no.stillas.proto.regelverk.v1.Modelloppgave;
import no.stillas.proto.regelverk.v1.Modellregel;
import no.stillas.proto.regelverk.v1.Modellremedyslag;
import no.stillas.proto.regelverk.v1.Ordlyd;
import no.stillas.proto.regelverk.v1.Side;
import no.stillas.proto.regelverk.v1.Utvalg;
import no.stillas.proto.regelverk.v1.Venting;

/** What one rule of a model must fulfil, whatever file it stands in. */
final class ModelRuleChecks {
    private static final Pattern KOMMUNE = Pattern.compile("[0-9]{4}");

    private final Modellregel r;
    private final Set<String> modeller;
    private final List<String> feil = new ArrayList<>();

    private ModelRuleChecks(Modellregel r, Set<String> modeller) {
        this.r = r;
        this.modeller = modeller;
    }

    static List<String> feil(Modellregel r, Set<String> modeller) {
        ModelRuleChecks sjekk = new ModelRuleChecks(r, modeller);
        sjekk.ord();
        sjekk.utvalg(r.getUtvalg());
        sjekk.virkning();
        sjekk.remedy();
        return sjekk.feil;
    }

    /** What is wrong with a selection of messages. */
    static List<String> utvalg(Utvalg u, Set<String> modeller) {
        ModelRuleChecks sjekk = new ModelRuleChecks(Modellregel.getDefaultInstance(), modeller);
        sjekk.utvalg(u);
        return sjekk.feil;
    }

    /** Why the condition cannot be used. */
    static Optional<String> vilkaar(Modellregel r) {
        try {
            if (!r.getVilkaar().isBlank()) {
                ModelConditions.kompiler(r.getVilkaar());
            }
            return Optional.empty();
        } catch (CelValidationException e) {
            return Optional.of(e.getErrors().stream().map(CelIssue::getMessage).collect(Collectors.joining("; ")));
        }
    }

    private void hvis(boolean galt, String grunn) {
        if (galt) {
            feil.add(grunn);
        }
    }

    private void ord() {
        Ordlyd o = r.getOrdlyd();
        hvis(o.getAvsender().isBlank() || o.getRevisor().isBlank() || o.getRegistrert().isBlank(),
                "lacks a wording: to the sender, the auditor and the person concerned");
        hvis(r.getStyrke() == Styrke.STYRKE_UNSPECIFIED, "does not say how strongly its source says it");
    }

    private void utvalg(Utvalg u) {
        valg(u.getDokumentCount() + u.getGruppeCount(), u.getEthvertDokument(), "document");
        valg(u.getAvsenderCount() + u.getAvsenderTeamCount(), u.getEnhverAvsender(), "sender");
        valg(u.getMottakerCount() + u.getMottakerTeamCount(), u.getEnhverMottaker(), "receiver");
        u.getDokumentList().forEach(this::dokument);
        hvis(u.getGruppeList().contains(Dokumentgruppe.DOKUMENTGRUPPE_UNSPECIFIED), "names a group of documents that is none");
        hvis(u.getAvsenderList().contains(Etat.ETAT_UNSPECIFIED) || u.getMottakerList().contains(Etat.ETAT_UNSPECIFIED),
                "names a kind of unit that is none");
        u.getAvsenderTeamList().forEach(this::team);
        u.getMottakerTeamList().forEach(this::team);
        u.getKommuneList().stream().filter(k -> !KOMMUNE.matcher(k).matches())
                .forEach(k -> feil.add("names the kommune " + k + ", which is no number of a kommune"));
    }

    private void valg(int antall, boolean enhver, String hva) {
        hvis(antall == 0 && !enhver, "names no " + hva);
        hvis(antall > 0 && enhver, "names both some and any " + hva);
    }

    private void dokument(String navn) {
        hvis(Dokumenttyper.alle().finn(navn).isEmpty(), "names " + navn + ", which is no document type");
    }

    private void team(String modell) {
        hvis(!modeller.contains(modell), "names the team of " + modell + ", which is no model");
    }

    private void virkning() {
        switch (r.getVirkningCase()) {
            case VENTING -> venting(r.getVenting());
            case AVVISNING -> {
                hvis(r.getAvvisning().getAarsak() == Aarsak.AARSAK_UNSPECIFIED, "denies without a code");
                hvis(r.getAvvisning().getMangel() == Mangel.MANGEL_UNSPECIFIED, "does not say for want of what it denies");
            }
            case OPPGAVE -> oppgave(r.getOppgave());
            case TILSTAND -> { }
            case VIRKNING_NOT_SET -> feil.add("has no effect");
        }
    }

    private void venting(Venting v) {
        switch (v.getPaaCase()) {
            case AVTALE -> hvis(v.getAvtale() == Avtaletype.AVTALETYPE_UNSPECIFIED,
                    "waits for an agreement of no type");
            case DOKUMENT -> dokument(v.getDokument());
            case MENNESKE -> hvis(v.getMenneske().isBlank(), "waits for a human without a role");
            case PAA_NOT_SET -> feil.add("waits for nothing");
        }
    }

    private void oppgave(Modelloppgave o) {
        hvis(o.getHos() == Side.SIDE_UNSPECIFIED, "gives a task to neither side");
        hvis(o.getRolle().isBlank() || o.getTekst().isBlank(), "gives a task without a role or without words");
        hvis(r.getRemedyCount() > 0, "gives a task, which needs no remedy");
    }

    private void remedy() {
        r.getRemedyList().forEach(m -> {
            hvis(m.getSlag() == Modellremedyslag.MODELLREMEDYSLAG_UNSPECIFIED, "offers a remedy of no kind");
            hvis(m.getTekst().isBlank(), "offers a remedy without words");
            hvis(m.getSlag() == Modellremedyslag.MODELLREMEDYSLAG_ANNEN_MOTTAKER
                    && m.getEtat() == Etat.ETAT_UNSPECIFIED, "offers another receiver and does not say which kind");
        });
    }
}
