package no.stillas.hub.judgement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.proto.judgement.v1.Begrunnelse;
import no.stillas.proto.judgement.v1.Oppfoelging;
import no.stillas.proto.judgement.v1.Pliktordlyd;
import no.stillas.proto.judgement.v1.Utelatelse;
import no.stillas.proto.judgement.v1.Venter;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.regelverk.v1.Ordlyd;
import no.stillas.proto.regelverk.v1.Regelmerknad;

/** Says in bokmål what was decided and why, to each of those who may ask, and never more than the reader may know. */
public final class Explanation {
    /** To the person concerned, of what does not pass. */
    public static final String INGENTING_SENDT = "Ingenting er sendt.";
    /** Who decides what waits for a named human, where no rule names another role. */
    public static final String ANSVARLIG = "leder eller den som lederen har gitt ansvaret";
    private static final int MYNDIG = 18;

    private Explanation() {}

    /**
     * To the sender: what the sender may know, with what the sender can do. The same message, rules and visible facts
     * give the same answer, byte for byte.
     *
     * @param lokal local reference in the envelope of each person of the facts; who is not in it is not named
     */
    public static no.stillas.proto.judgement.v1.Decision avsender(Judged judged, RuleBook bok,
            Map<String, String> lokal) {
        return avsender(judged, bok, lokal, Texts.ALARMTELEFON);
    }

    /** The same, with the telephone of the duty service that answers where the child is. */
    public static no.stillas.proto.judgement.v1.Decision avsender(Judged judged, RuleBook bok,
            Map<String, String> lokal, String vakttelefon) {
        return sett(judged, bok, lokal, vakttelefon, Ordlyd::getAvsender);
    }

    /**
     * To the control of the sender's own organisation: what the sender may know, as {@link #avsender} says it, in the wording
     * to the auditor. What is hidden from the sender is hidden from its auditor too.
     */
    public static no.stillas.proto.judgement.v1.Decision kontroll(Judged judged, RuleBook bok,
            Map<String, String> lokal) {
        return sett(judged, bok, lokal, Texts.ALARMTELEFON, Ordlyd::getRevisor);
    }

    private static no.stillas.proto.judgement.v1.Decision sett(Judged judged, RuleBook bok, Map<String, String> lokal,
            String vakttelefon, Function<Ordlyd, String> leser) {
        Faces faces = Faces.av(judged, facts -> Judgement.judge(facts, bok));
        Begge begge = begge(faces, bok, lokal, vakttelefon, leser);
        return faces.samme() ? begge.synlig() : begge.generisk();
    }

    /** The answer in both worlds: remedies are searched and words found whether or not they are told. */
    record Begge(no.stillas.proto.judgement.v1.Decision synlig, no.stillas.proto.judgement.v1.Decision generisk) {}

    static Begge begge(Faces faces, RuleBook bok, Map<String, String> lokal, String vakttelefon, Function<Ordlyd, String> leser) {
        return new Begge(svar(faces.synlig(), bok, lokal, vakttelefon, leser), svar(faces.generisk(), bok, lokal, vakttelefon, leser));
    }

    private static no.stillas.proto.judgement.v1.Decision svar(Face face, RuleBook bok, Map<String, String> lokal,
            String vakttelefon, Function<Ordlyd, String> leser) {
        var svar = no.stillas.proto.judgement.v1.Decision.newBuilder().setUtfall(face.utfall()).setRuleSet(bok.hash());
        if (face.generisk() && !face.gaar()) {
            svar.addBegrunnelser(generisk());
            if (face.utfall() == Utfall.UTFALL_HELD) {
                svar.addVenterPaa(venter(Aarsak.AARSAK_IKKE_TILGJENGELIG));
            }
        } else {
            Reasons reasons = new Reasons(face.decision(), bok, lokal, leser);
            if (!face.generisk()) {
                svar.addAllBegrunnelser(new ModelReasons(face.decision(), bok).begrunnelser(leser));
                svar.addAllBegrunnelser(face.decision().modell().isEmpty() ? reasons.av()
                        : reasons.hindringer());
                fulgt(svar, face, bok, lokal);
                svar.addAllOppfoelging(Obligations.av(face.utfall(), face.decision(), bok, leser));
            }
            Face.utelatt(face.decision()).forEach(v -> svar.addUtelatelser(utelatelse(face, v, lokal)));
        }
        if (face.adressevarsel()) {
            svar.addUtelatelser(Utelatelse.newBuilder().setKategori(Kategori.KATEGORI_ADR)
                    .setAarsak(Aarsak.AARSAK_ADRESSE_UTELATT));
        }
        if (!face.gaar() && omMindreaarig(face.decision())) {
            svar.setMeldepliktlinje(Texts.meldeplikt(new Editions(bok, face.decision().facts()).meldeplikt(), vakttelefon));
        }
        return svar.build();
    }

    private static void fulgt(no.stillas.proto.judgement.v1.Decision.Builder svar, Face face, RuleBook bok,
            Map<String, String> lokal) {
        face.decision().plikter().stream().sorted().forEach(p -> svar.addPlikter(p).addPlikterIOrd(
                Pliktordlyd.newBuilder().setPlikt(p).setTekst(bok.ord(p))));
        face.decision().merker().stream().sorted().flatMap(m -> Texts.merknad(m).stream())
                .forEach(svar::addMerknader);
        merknader(face.decision(), bok).forEach(svar::addMerknader);
        if (!face.gaar()) {
            face.decision().verdicts().stream().filter(v -> v.dom() == Dom.VENTER).findFirst()
                    .ifPresent(_ -> svar.addVenterPaa(venter(Aarsak.AARSAK_KREVER_VURDERING)));
            ModelReasons modell = new ModelReasons(face.decision(), bok);
            svar.addAllVenterPaa(modell.venter());
            Stream.concat(Remedies.search(face.decision().facts(), bok).stream(), modell.remedies().stream())
                    .forEach(r -> svar.addRemedies(r.tilProto(lokal)));
            if (face.utfall() == Utfall.UTFALL_DENIED && svar.getRemediesCount() == 0 && !bareUtilgjengelig(svar)) {
                var fast = bok.regelsett().getFasttekst();
                boolean lovenNekter = face.decision().verdicts().stream().anyMatch(v -> v.dom() == Dom.STANSES);
                svar.setIngenVei(Remedies.nektet(face.decision().facts(), bok) ? fast.getIngenVeiAvslag()
                        : lovenNekter || face.decision().modell().isEmpty() ? fast.getIngenVei() : fast.getIngenVeiModell());
            }
        }
    }

    /** What is answered with one and the same text says nothing besides. */
    private static boolean bareUtilgjengelig(no.stillas.proto.judgement.v1.Decision.Builder svar) {
        return svar.getBegrunnelserList().stream().allMatch(b -> b.getAarsak() == Aarsak.AARSAK_IKKE_TILGJENGELIG);
    }

    /** What the rules mark on what they let pass. */
    private static List<String> merknader(Decision decision, RuleBook bok) {
        Case sak = new Case(decision.facts());
        return decision.verdicts().stream().filter(Verdict::passerer).flatMap(v -> v.regel().flatMap(bok::regel).stream())
                .flatMap(r -> r.getMerknadList().stream()).distinct()
                .filter(m -> new CompiledConditions(m.getNaar()).les(sak, true) == CompiledConditions.Svar.OPPFYLT)
                .map(Regelmerknad::getTekst).distinct().toList();
    }

    /** To the auditor: the true outcome, rules and reasons, addresses included, with the auditor's wording. */
    public static no.stillas.proto.judgement.v1.Decision revisor(Judged judged, RuleBook bok,
            Map<String, String> lokal) {
        Decision decision = judged.decision();
        var svar = no.stillas.proto.judgement.v1.Decision.newBuilder().setUtfall(judged.utfall()).setRuleSet(bok.hash())
                .addAllBegrunnelser(new ModelReasons(decision, bok).begrunnelser(Ordlyd::getRevisor))
                .addAllBegrunnelser(new Reasons(decision, bok, lokal, Ordlyd::getRevisor).alle());
        decision.verdicts().stream().filter(v -> !v.passerer()).forEach(v -> svar.addUtelatelser(
                Utelatelse.newBuilder().setKategori(v.kategori()).setPerson(lokal.getOrDefault(v.person(), ""))
                        .setAarsak(v.aarsak())));
        decision.verdicts().stream().filter(v -> v.dom() == Dom.VENTER).findFirst()
                .ifPresent(_ -> svar.addVenterPaa(venter(Aarsak.AARSAK_KREVER_VURDERING)));
        svar.addAllVenterPaa(new ModelReasons(decision, bok).venter());
        decision.plikter().stream().sorted().forEach(svar::addPlikter);
        decision.merker().stream().sorted().map(Enum::name).forEach(svar::addMerknader);
        merknader(decision, bok).forEach(svar::addMerknader);
        svar.addAllOppfoelging(Obligations.av(judged.utfall(), decision, bok, Ordlyd::getRevisor));
        return svar.build();
    }

    /** To the person concerned: why what passed could pass, in plain words. What did not pass is not told. */
    public static String registrert(Judged judged, RuleBook bok) {
        Editions utgaver = new Editions(bok, judged.decision().facts());
        return switch (judged) {
            case Permitted _, Redacted _ -> judged.decision().verdicts().stream().filter(Verdict::passerer)
                    .flatMap(v -> v.regel().flatMap(bok::regel).stream()).map(r -> utgaver.ordlyd(r).getRegistrert())
                    .distinct().collect(Collectors.joining(" "));
            case Held _, Denied _ -> INGENTING_SENDT;
        };
    }

    /** To the person concerned: what somebody must do because of what passed, each once. Of what did not pass: nothing. */
    public static List<String> registrertesPlikter(Judged judged, RuleBook bok) {
        return switch (judged) {
            case Permitted _, Redacted _ -> Obligations.av(judged.utfall(), judged.decision(), bok, Ordlyd::getRegistrert).stream()
                    .map(Oppfoelging::getTekst).distinct().toList();
            case Held _, Denied _ -> List.of();
        };
    }

    /** Ids of the consents that what passes rests on. What follows other content follows what is counted itself. */
    public static Set<String> samtykker(Judged judged) {
        Case sak = new Case(judged.decision().facts());
        return judged.decision().verdicts().stream()
                .filter(v -> v.passerer() && v.beslutning() == Beslutning.BESLUTNING_CONSENT)
                .flatMap(v -> Consents.staaende(sak, sak.person(v.person()), Kategorisett.bit(v.kategori())).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Begrunnelse generisk() {
        return Begrunnelse.newBuilder().setAarsak(Aarsak.AARSAK_IKKE_TILGJENGELIG)
                .setTekst(Texts.aarsak(Aarsak.AARSAK_IKKE_TILGJENGELIG)).build();
    }

    private static Venter venter(Aarsak aarsak) {
        return Venter.newBuilder().setAarsak(aarsak).setTekst(Texts.venter())
                .setRolle(ANSVARLIG).build();
    }

    private static Utelatelse utelatelse(Face face, Verdict v, Map<String, String> lokal) {
        Aarsak aarsak = face.decision().verdicts().stream()
                .filter(d -> d.person().equals(v.person()) && d.kategori() == v.kategori()).findFirst()
                .filter(_ -> !face.generisk()).map(Verdict::aarsak).orElse(Aarsak.AARSAK_IKKE_TILGJENGELIG);
        return Utelatelse.newBuilder().setKategori(v.kategori()).setPerson(lokal.getOrDefault(v.person(), ""))
                .setAarsak(aarsak).build();
    }

    /**
     * Whether the message is about a person under 18, or about a child whose age the reader does not know; an enquiry that names
     * nobody may be.
     */
    private static boolean omMindreaarig(Decision decision) {
        Facts facts = decision.facts();
        return facts.personer().isEmpty() && facts.formaal() == Formaal.FORMAAL_CONSULT
                || facts.personer().stream().anyMatch(p -> mindreaarig(p, facts.tidspunkt()));
    }

    private static boolean mindreaarig(Person person, Instant tidspunkt) {
        return Ages.alder(person, Ages.dag(tidspunkt)) < MYNDIG;
    }
}
