package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.stillas.hub.judgement.RuleFault.Fault;
import no.stillas.hub.judgement.RuleLoader.Sted;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.regelverk.v1.Grunnlagsregel;
import no.stillas.proto.regelverk.v1.Kilde;
import no.stillas.proto.regelverk.v1.Ordlyd;
import no.stillas.proto.regelverk.v1.Paaberopelse;
import no.stillas.proto.regelverk.v1.Profilregel;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Regelsett;
import no.stillas.proto.regelverk.v1.Samtykkekrav;
import no.stillas.proto.regelverk.v1.Spoersmaal;
import no.stillas.proto.regelverk.v1.Svaralternativ;
import no.stillas.proto.regelverk.v1.Svarendring;
import no.stillas.proto.regelverk.v1.Svarvirkning;

/**
 * Makes the rules by the answers that are chosen to what the law leaves open. What is judged by, hashed and stored are the
 * rules as made, with the choice.
 */
final class Answers {
    private Answers() {}

    /**
     * The rules by these answers.
     *
     * @param svar ids of answers by id of question; a question without one has its default
     * @throws RuleFault with every fault in the questions and in the choice
     */
    static RuleLoader.Lest valgt(RuleLoader.Lest lest, Map<String, String> svar) {
        List<Fault> faults = QuestionChecks.finn(lest, svar);
        if (!faults.isEmpty()) {
            throw new RuleFault(faults);
        }
        Regelsett.Builder sett = lest.sett().toBuilder();
        Map<String, List<Sted>> steder = new HashMap<>();
        lest.steder().forEach((felt, liste) -> steder.put(felt, new ArrayList<>(liste)));
        for (int i = 0; i < sett.getSpoersmaalCount(); i++) {
            Spoersmaal.Builder spoersmaal = sett.getSpoersmaalBuilder(i);
            Sted sted = lest.sted("spoersmaal", i);
            if (spoersmaal.getSvarCount() > 0) {
                String id = svar.getOrDefault(spoersmaal.getId(), spoersmaal.getSvar(0).getId());
                spoersmaal.setValgt(id);
                spoersmaal.getSvarList().stream().filter(s -> s.getId().equals(id)).forEach(s -> {
                    bruk(s, sett);
                    nye(s, sett, steder, sted);
                });
            }
        }
        return new RuleLoader.Lest(sett.build(), steder);
    }

    private static void bruk(Svaralternativ svar, Regelsett.Builder sett) {
        sett.getRegimeBuilderList().stream().filter(r -> svar.getIKraftList().contains(r.getRegime()))
                .forEach(r -> r.setIkkeIKraft(false));
        for (Svarendring endring : svar.getEndringList()) {
            for (int i = 0; i < sett.getRegelCount(); i++) {
                if (rammer(endring, sett.getRegel(i))) {
                    sett.setRegel(i, endret(sett.getRegel(i), endring));
                }
            }
            for (int i = 0; i < sett.getProfilCount(); i++) {
                if (endring.getProfilregelList().contains(sett.getProfil(i).getId())) {
                    sett.setProfil(i, endret(sett.getProfil(i), endring));
                }
            }
        }
    }

    /** What is there only with this answer; its place is that of the question. */
    private static void nye(Svaralternativ svar, Regelsett.Builder sett, Map<String, List<Sted>> steder, Sted sted) {
        for (Regel ny : svar.getNyRegelList()) {
            sett.addRegel(ny);
            Objects.requireNonNull(steder.get("regel"), "the rules have their places").add(sted);
        }
        for (Paaberopelse p : svar.getPaaberopesList()) {
            for (Grunnlagsregel.Builder g : sett.getGrunnlagBuilderList()) {
                if (g.getGrunnlag() == p.getGrunnlag()) {
                    g.addAllKanPaaberopesAv(p.getAvList());
                }
            }
        }
    }

    /** Whether it is more than what the rules say without it. */
    static boolean endrer(Svaralternativ svar) {
        return svar.getEndringCount() + svar.getNyRegelCount() + svar.getPaaberopesCount() + svar.getIKraftCount() > 0
                || svar.getVirkning() != Svarvirkning.SVARVIRKNING_UNSPECIFIED;
    }

    static boolean rammer(Svarendring endring, Regel regel) {
        return endring.getRegelList().contains(regel.getId()) || endring.getEnhverFriRegel() && fri(regel);
    }

    /** Neither a duty, an order, a denial, a gate nor what opens in danger: what an answer may change. */
    static boolean fri(Regel regel) {
        return switch (regel.getBeslutning()) {
            case BESLUTNING_REVIEW, BESLUTNING_CONSENT, BESLUTNING_NOOBJ, BESLUTNING_PERMIT ->
                    !regel.getPort() && !regel.getVilkaar().getFare();
            case BESLUTNING_DENY, BESLUTNING_ORDER, BESLUTNING_DUTY, BESLUTNING_UNSPECIFIED, UNRECOGNIZED -> false;
        };
    }

    static Regel endret(Regel regel, Svarendring e) {
        Regel.Builder ny = regel.toBuilder();
        if (e.getBeslutning() != Beslutning.BESLUTNING_UNSPECIFIED) {
            ny.setBeslutning(e.getBeslutning());
        }
        if (e.getGrunnlagCount() > 0) {
            ny.clearGrunnlag().addAllGrunnlag(e.getGrunnlagList());
        }
        if (e.getProfilCount() > 0) {
            ny.clearProfil().addAllProfil(e.getProfilList());
        }
        if (e.getAttestasjon()) {
            ny.getVilkaarBuilder().setAttestasjon(true);
        }
        if (e.getUtenFoelge()) {
            ny.setUtenFoelge(true);
        }
        if (e.getUtenAdresse()) {
            ny.setUtenAdresse(true);
        }
        if (!e.getOrdlyd().equals(Ordlyd.getDefaultInstance())) {
            ny.setOrdlyd(e.getOrdlyd());
        }
        if (!e.getKilde().equals(Kilde.getDefaultInstance())) {
            ny.setKilde(e.getKilde());
        }
        return ny.build();
    }

    static Profilregel endret(Profilregel regel, Svarendring e) {
        Profilregel.Builder ny = regel.toBuilder();
        if (e.getKrav() != Samtykkekrav.SAMTYKKEKRAV_UNSPECIFIED) {
            ny.setKrav(e.getKrav());
        }
        if (!e.getProfilordlyd().isEmpty()) {
            ny.setOrdlyd(e.getProfilordlyd());
        }
        if (!e.getKilde().equals(Kilde.getDefaultInstance())) {
            ny.setKilde(e.getKilde());
        }
        return ny.build();
    }
}
