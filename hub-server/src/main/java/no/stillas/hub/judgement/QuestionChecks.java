package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.stillas.hub.judgement.RuleFault.Fault;
import no.stillas.hub.judgement.RuleLoader.Sted;
import no.stillas.proto.regelverk.v1.Paaberopelse;
import no.stillas.proto.regelverk.v1.Profilregel;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Spoersmaal;
import no.stillas.proto.regelverk.v1.Svaralternativ;
import no.stillas.proto.regelverk.v1.Svarendring;

/** What the list of open questions must fulfil, and that what is chosen is on it. */
final class QuestionChecks {
    private static final String INNSTILLING = "stillas.rules.answers";

    private final RuleLoader.Lest lest;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Regel> regler = new HashMap<>();
    private final Map<String, Profilregel> profiler = new HashMap<>();
    private final Set<String> omtalt = new HashSet<>();
    private final Map<String, String> endretAv = new HashMap<>();
    private final Set<String> nye = new HashSet<>();

    private QuestionChecks(RuleLoader.Lest lest) {
        this.lest = lest;
        lest.sett().getRegelList().forEach(r -> regler.put(r.getId(), r));
        lest.sett().getProfilList().forEach(p -> profiler.put(p.getId(), p));
    }

    static List<Fault> finn(RuleLoader.Lest lest, Map<String, String> valg) {
        QuestionChecks sjekk = new QuestionChecks(lest);
        Set<String> ider = new HashSet<>();
        for (int i = 0; i < lest.sett().getSpoersmaalCount(); i++) {
            Spoersmaal s = lest.sett().getSpoersmaal(i);
            Sted sted = lest.sted("spoersmaal", i);
            if (!ider.add(s.getId())) {
                sjekk.feil(sted, "the question " + s.getId() + " is written twice");
            }
            sjekk.spoersmaal(s, sted);
        }
        sjekk.usikre();
        new TreeMap<>(valg).forEach(sjekk::valg);
        return sjekk.faults;
    }

    private void feil(Sted sted, String grunn) {
        faults.add(new Fault(sted.fil(), sted.linje(), grunn));
    }

    private void spoersmaal(Spoersmaal s, Sted sted) {
        String navn = "the question " + s.getId();
        if (!s.getId().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            feil(sted, navn + " has an id that cannot stand in a setting's name");
        }
        if (s.getTekst().isBlank() || s.getImens().isBlank()) {
            feil(sted, navn + " lacks its text, or what the hub does until it is answered");
        }
        if (s.getKilde().getLov().isBlank() || s.getKilde().getParagraf().isBlank()) {
            feil(sted, navn + " lacks its source");
        }
        if (!s.getValgt().isEmpty()) {
            feil(sted, navn + " is answered in the file; answers are chosen by " + INNSTILLING + "." + s.getId());
        }
        omtalt.addAll(s.getGjelderList());
        s.getGjelderList().stream().filter(id -> !regler.containsKey(id) && !profiler.containsKey(id))
                .forEach(id -> feil(sted, navn + " is about " + id + ", which is no rule"));
        if (s.getSvarCount() == 0 == s.getIngenBryter().isBlank()) {
            feil(sted, navn + " needs either answers or the reason why there is nothing to choose");
        }
        if (s.getSvarCount() == 1) {
            feil(sted, navn + " has fewer than two answers");
        }
        Set<String> svarider = new HashSet<>();
        for (int i = 0; i < s.getSvarCount(); i++) {
            Svaralternativ svar = s.getSvar(i);
            String svarnavn = "the answer " + s.getId() + "=" + svar.getId();
            if (svar.getId().isBlank() || svar.getTekst().isBlank()) {
                feil(sted, svarnavn + " lacks its id or its text");
            }
            if (!svarider.add(svar.getId())) {
                feil(sted, svarnavn + " is written twice");
            }
            if (i == 0 && Answers.endrer(svar)) {
                feil(sted, svarnavn + " is the default and changes something");
            }
            if (i > 0 && !Answers.endrer(svar)) {
                feil(sted, svarnavn + " changes nothing");
            }
            svar.getEndringList().forEach(e -> endring(e, s.getId(), svarnavn, sted));
            nye(svar, svarnavn, sted);
        }
    }

    private void nye(Svaralternativ svar, String navn, Sted sted) {
        for (Regel ny : svar.getNyRegelList()) {
            if (ny.getId().isBlank() || regler.containsKey(ny.getId()) || !nye.add(ny.getId())) {
                feil(sted, navn + " adds the rule " + ny.getId() + ", an id that is taken or none");
            }
            AnswerLimits.grunn(ny).ifPresent(grunn -> feil(sted, navn + " " + grunn));
        }
        for (Paaberopelse p : svar.getPaaberopesList()) {
            boolean kan = lest.sett().getGrunnlagList().stream().anyMatch(g -> g.getGrunnlag() == p.getGrunnlag()
                    && !g.getEnhver() && p.getAvCount() > 0
                    && g.getKanPaaberopesAvList().stream().noneMatch(p.getAvList()::contains));
            if (!kan) {
                feil(sted, navn + " lets a sender invoke " + p.getGrunnlag() + ", which is no ground, or may be invoked already");
            }
        }
    }

    private void endring(Svarendring e, String spoersmaal, String navn, Sted sted) {
        omtalt.addAll(e.getRegelList());
        omtalt.addAll(e.getProfilregelList());
        AnswerLimits.grunner(e).forEach(grunn -> feil(sted, navn + " " + grunn));
        boolean virker = e.getEnhverFriRegel() && regler.values().stream()
                .anyMatch(r -> Answers.fri(r) && !Answers.endret(r, e).equals(r));
        for (String id : e.getRegelList()) {
            endretAv(id, spoersmaal, navn, sted);
            Optional<Regel> regel = Optional.ofNullable(regler.get(id));
            if (regel.isEmpty()) {
                feil(sted, navn + " changes " + id + ", which is no rule");
            } else if (Answers.endret(regel.get(), e).equals(regel.get())) {
                feil(sted, navn + " changes nothing in " + id);
            } else {
                AnswerLimits.grunn(regel.get(), e).ifPresent(grunn -> feil(sted, navn + " " + grunn));
            }
            virker = true;
        }
        for (String id : e.getProfilregelList()) {
            endretAv(id, spoersmaal, navn, sted);
            Optional<Profilregel> profil = Optional.ofNullable(profiler.get(id));
            if (profil.isEmpty()) {
                feil(sted, navn + " changes " + id + ", which is no consent entry");
            } else if (Answers.endret(profil.get(), e).equals(profil.get())) {
                feil(sted, navn + " changes nothing in " + id);
            } else {
                AnswerLimits.grunn(profil.get(), e).ifPresent(grunn -> feil(sted, navn + " " + grunn));
            }
            virker = true;
        }
        if (!virker) {
            feil(sted, navn + " has a change that changes nothing");
        }
    }

    /** One rule is for one question to change, or the order of the questions would decide. */
    private void endretAv(String id, String spoersmaal, String navn, Sted sted) {
        String annet = endretAv.putIfAbsent(id, spoersmaal);
        if (annet != null && !annet.equals(spoersmaal)) {
            feil(sted, navn + " changes " + id + ", which the question " + annet + " also changes");
        }
    }

    /** The list is complete: what the rules are in doubt of is a question. */
    private void usikre() {
        for (int i = 0; i < lest.sett().getRegelCount(); i++) {
            Regel r = lest.sett().getRegel(i);
            if (r.getUsikker() && !omtalt.contains(r.getId())) {
                feil(lest.regel(i), "the rule " + r.getId() + " is in doubt, and no question speaks of it");
            }
        }
        for (int i = 0; i < lest.sett().getProfilCount(); i++) {
            Profilregel p = lest.sett().getProfil(i);
            if (p.getUsikker() && !omtalt.contains(p.getId())) {
                feil(lest.sted("profil", i), "the consent entry " + p.getId() + " is in doubt, and no question speaks of it");
            }
        }
    }

    private void valg(String spoersmaal, String svar) {
        Optional<Spoersmaal> funnet = lest.sett().getSpoersmaalList().stream()
                .filter(s -> s.getId().equals(spoersmaal)).findFirst();
        Optional<String> grunn = funnet.isEmpty() ? Optional.of("there is no such question")
                : funnet.get().getSvarCount() == 0 ? Optional.of("the question has nothing to choose")
                : funnet.get().getSvarList().stream().noneMatch(s -> s.getId().equals(svar))
                        ? Optional.of("the question has no such answer; it has "
                                + String.join(", ", funnet.get().getSvarList().stream().map(Svaralternativ::getId).toList()))
                : Optional.empty();
        grunn.ifPresent(g -> faults.add(new Fault(INNSTILLING, 1, INNSTILLING + "." + spoersmaal + "=" + svar + ": " + g)));
    }
}
