package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.hub.judgement.facts.Samordning.Side;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kontrakt.v1.Dokumentgruppe;
import no.stillas.proto.regelverk.v1.Mangel;
import no.stillas.proto.regelverk.v1.Utvalg;

/**
 * That no model that is loaded, alone or with others, touches what the law has not left free. Every case that the law tells
 * apart is walked once, by the law alone, for what it can come to for each class of sender, receiver and purpose; of each such
 * thing the first case is kept. Those are tried, with every rule of every model at its worst: not the other cases that come to
 * the same, since a model is bound by what the law came to and by kind of document, sender, receiver and urgency, and by nothing
 * else of a case. At its worst a rule has no condition: it acts on all that it selects, in every kommune and at any time, whatever
 * its conditions would have said.
 *
 * <p>What is asked is written here anew and not taken from {@link Room}, which is what keeps models within it.
 */
public final class ModelProof {
    private static final List<Etat> ETATER = Arrays.stream(Etat.values())
            .filter(e -> e != Etat.ETAT_UNSPECIFIED && e != Etat.UNRECOGNIZED).toList();
    private static final List<Formaal> FORMAAL = Arrays.stream(Formaal.values())
            .filter(f -> f != Formaal.FORMAAL_UNSPECIFIED && f != Formaal.UNRECOGNIZED).toList();
    private static final Set<Mangel> HASTER = EnumSet.of(Mangel.MANGEL_FULLMAKT, Mangel.MANGEL_ABSOLUTT);
    private static final Set<Mangel> VEIEN_TIL_HJELP =
            EnumSet.of(Mangel.MANGEL_AVTALE, Mangel.MANGEL_PLAN, Mangel.MANGEL_MOETE, Mangel.MANGEL_STEG);
    private static final Set<Dokumentgruppe> RETT = EnumSet.of(Dokumentgruppe.DOKUMENTGRUPPE_SAMTYKKE,
            Dokumentgruppe.DOKUMENTGRUPPE_VERN, Dokumentgruppe.DOKUMENTGRUPPE_RETTING, Dokumentgruppe.DOKUMENTGRUPPE_INNSYN,
            Dokumentgruppe.DOKUMENTGRUPPE_BEKYMRING);
    static final Set<Etat> HELSE = EnumSet.of(Etat.ETAT_HST, Etat.ETAT_SKH, Etat.ETAT_FLE, Etat.ETAT_LEV, Etat.ETAT_KHO,
            Etat.ETAT_BUP, Etat.ETAT_HAB, Etat.ETAT_SOM, Etat.ETAT_DPS, Etat.ETAT_TSB, Etat.ETAT_AMK, Etat.ETAT_TAN);

    /** By hash of the rules. */
    private static final Husket<String, Result> SISTE = new Husket<>(8);

    private final LawCases rom;
    /** By senders and receivers: many rules name the same. */
    private final Map<List<List<Etat>>, List<Tilfelle>> mellom = new HashMap<>();
    private final RuleBook verst;
    private final BiFunction<Facts, RuleBook, Judged> dommer;
    private long proevd;

    private ModelProof(RuleBook bok, BiFunction<Facts, RuleBook, Judged> dommer) {
        this.rom = LawCases.av(bok);
        this.verst = WorstModels.av(bok);
        this.dommer = dommer;
    }

    /**
     * Goes through it, once for the same rules: whoever tries a model before it is loaded has it proved already.
     *
     * @return what a rule reaches that it must not, by the rule's id; how many cases of the law were walked, and how many were tried
     */
    public static Result av(RuleBook bok) {
        return SISTE.av(bok.hash(), _ -> av(bok, Judgement::judge));
    }

    /** With another judge, so that the proof itself can be tried. */
    static Result av(RuleBook bok, BiFunction<Facts, RuleBook, Judged> dommer) {
        ModelProof bevis = new ModelProof(bok, dommer);
        Map<String, String> brudd = new LinkedHashMap<>();
        bevis.verst.modeller().regler().forEach(r -> bevis.regel(r).ifPresent(grunn -> brudd.putIfAbsent(r.id, grunn)));
        return new Result(bevis.rom.antall(), bevis.proevd, brudd);
    }

    /**
     * What it came to.
     *
     * @param tilfeller cases that the law was walked in
     * @param proevd messages that were judged with the rules at their worst: the first case of each thing that the law comes to
     * @param brudd why, by id of rule; empty where the proof holds
     */
    public record Result(long tilfeller, long proevd, Map<String, String> brudd) {}

    /** A case of the law, with a sender and a receiver of its class. */
    private record Tilfelle(Facts fakta, Etat fra, Etat til) {}

    /** The rule with each kind that it names, each purpose, and all that the law can come to there. */
    private Optional<String> regel(ModelRule r) {
        List<Dokumenttype> typer = typer(r);
        return mellom.computeIfAbsent(List.of(etater(r.regel.getUtvalg().getAvsenderList()), etater(r.regel.getUtvalg().getMottakerList())),
                sider -> mellom(sider.getFirst(), sider.getLast())).stream().flatMap(t -> tilfelle(r, typer, t).stream()).findFirst();
    }

    private List<Tilfelle> mellom(List<Etat> avsendere, List<Etat> mottakere) {
        List<Tilfelle> funnet = new ArrayList<>();
        Set<List<Object>> sett = new HashSet<>();
        for (Etat fra : avsendere) {
            for (Etat til : mottakere) {
                for (Formaal formaal : FORMAAL) {
                    rom.mellom(fra, til, formaal).forEach((slag, fakta) -> {
                        // kinds that neither law nor model tells apart are tried once
                        if (sett.add(List.of(slag, formaal, HELSE.contains(fra), HELSE.contains(til)))) {
                            funnet.add(new Tilfelle(fakta.medFormaal(formaal), fra, til));
                        }
                    });
                }
            }
        }
        return List.copyOf(funnet);
    }

    private Optional<String> tilfelle(ModelRule r, List<Dokumenttype> typer, Tilfelle t) {
        Utvalg u = r.regel.getUtvalg();
        Facts f = t.fakta();
        Facts mellom = f.medAvsender(part(f.avsender(), t.fra())).medMottaker(part(f.mottaker(), t.til()));
        for (Dokumenttype type : typer) {
            for (String fraTeam : team(u.getAvsenderTeamList())) {
                for (String tilTeam : team(u.getMottakerTeamList())) {
                    Samordning s = new Samordning(type.navn(), new Side("1", fraTeam, List.of()), new Side("2", tilTeam, List.of()), false,
                            Set.of(), Optional.empty(), List.of(), Samordning.Plan.ukjent(""));
                    for (Hastegrad hast : List.of(Hastegrad.HASTEGRAD_ORDINAER, Hastegrad.HASTEGRAD_UMIDDELBAR)) {
                        Optional<String> brudd = brudd(mellom.medHastegrad(hast).medSamordning(s), type);
                        if (brudd.isPresent()) {
                            return brudd;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> brudd(Facts f, Dokumenttype type) {
        proevd++;
        Judged lov = Judgement.lov(f, verst);
        Judged dom = dommer.apply(f, verst);
        Set<Mangel> mangler = EnumSet.noneOf(Mangel.class);
        dom.decision().modell().forEach(funn -> mangler.add(verst.modellregel(funn.regel()).mangel()));
        if (rang(dom) < rang(lov) || !dom.decision().verdicts().equals(lov.decision().verdicts())) {
            return Optional.of("opens what the law does not");
        }
        if (lov instanceof Denied) {
            return Set.of(Mangel.MANGEL_ABSOLUTT).containsAll(mangler) && dom.decision().oppgaver().isEmpty()
                    ? Optional.empty() : Optional.of("changes what the law denies");
        }
        boolean urort = dom.utfall() == lov.utfall() && mangler.isEmpty();
        if (LawCases.Slag.av(lov).bindende()) {
            return urort ? Optional.empty() : Optional.of("stops a duty, an order or what danger opens");
        }
        if (RETT.contains(type.dokument().getGruppe())) {
            return urort ? Optional.empty() : Optional.of("stops a withdrawal, an objection, a protection, a correction or innsyn");
        }
        if (f.hastegrad() == Hastegrad.HASTEGRAD_UMIDDELBAR && !HASTER.containsAll(mangler)) {
            return Optional.of("stops what is urgent for want of " + mangler);
        }
        return helsehjelp(f, type) && mangler.stream().anyMatch(VEIEN_TIL_HJELP::contains)
                ? Optional.of("stops a henvisning to helsehjelp for want of " + mangler) : Optional.empty();
    }

    private static boolean helsehjelp(Facts f, Dokumenttype type) {
        boolean ber = type.dokument().getGruppe() == Dokumentgruppe.DOKUMENTGRUPPE_HENVISNING
                || f.formaal() == Formaal.FORMAAL_REFERRAL || f.formaal() == Formaal.FORMAAL_CARE;
        return ber && HELSE.contains(f.mottaker().etat())
                && (f.samordning().mottaker().team().isEmpty() || HELSE.contains(f.avsender().etat()));
    }

    private static int rang(Judged judged) {
        return switch (judged) {
            case Permitted _ -> 0;
            case Redacted _ -> 1;
            case Held _ -> 2;
            case Denied _ -> 3;
        };
    }

    private static Part part(Part p, Etat etat) {
        return new Part(etat, p.enhet(), p.navngitt(), p.egenskaper());
    }

    private static List<Etat> etater(List<Etat> nevnt) {
        return nevnt.isEmpty() ? ETATER : nevnt;
    }

    private static List<String> team(List<String> nevnt) {
        return nevnt.isEmpty() ? List.of("") : nevnt;
    }

    /** One type of each group that the rule speaks of: models are bound by the group. */
    private static List<Dokumenttype> typer(ModelRule r) {
        Map<Dokumentgruppe, Dokumenttype> typer = new LinkedHashMap<>();
        Dokumenttyper.alle().typer().stream().filter(r.utvalg::nevner).forEach(t -> typer.putIfAbsent(t.dokument().getGruppe(), t));
        return List.copyOf(typer.values());
    }
}
