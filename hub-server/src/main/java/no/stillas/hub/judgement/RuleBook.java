package no.stillas.hub.judgement;

import com.google.protobuf.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Fakta;
import no.stillas.hub.judgement.facts.Paastand;
import no.stillas.hub.judgement.facts.Personfakta;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Plikt;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.kodeverk.v1.Regime;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Grunnlagsregel;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellovergang;
import no.stillas.proto.regelverk.v1.Modellutgave;
import no.stillas.proto.regelverk.v1.Pliktregel;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Regelbok;
import no.stillas.proto.regelverk.v1.Regelsett;
import no.stillas.proto.regelverk.v1.Sammenligning;
import no.stillas.proto.regelverk.v1.Samtykkekrav;
import no.stillas.proto.regelverk.v1.Spoersmaal;
import no.stillas.proto.regelverk.v1.Svaralternativ;
import no.stillas.proto.regelverk.v1.Svarvirkning;

/**
 * Law and models as loaded: rules, consent profiles, grounds and wordings. Immutable and shared by all threads.
 *
 * <p>The hash is over what the rules say and not over how their files are laid out: the same rules in other files, or
 * with other comments, are the same rule book.
 */
public final class RuleBook {
    private static final Husket<Map<String, String>, RuleBook> DELT = new Husket<>(2);

    private final Regelsett sett;
    private final Regelbok bok;
    private final String hash;
    private final Models modell;
    private final Map<String, CompiledRule> regler;
    private final RuleTable tabell;
    private final List<Regimedager> regimer;
    private final List<OldLaw> eldre;
    private final CompiledGround[] grunnlag;
    private final DatedProfiles profiler;
    private final Words ord;

    /** When a version of an act is in force. One that is adopted and has no date is not here. */
    private record Regimedager(Regime regime, Dager dager) {}

    private RuleBook(RuleLoader.Lest lest, List<Modell> modeller, List<Modellutgave> utgaver) {
        this.sett = Canonical.sortert(lest.sett());
        this.regimer = sett.getRegimeList().stream().filter(r -> !r.getIkkeIKraft())
                .map(r -> new Regimedager(r.getRegime(), Dager.av(r.getGyldig()))).toList();
        this.grunnlag = grunnlag(sett);
        this.profiler = new DatedProfiles(lest.sett().getProfilList(), sett.getTjenesteprofilList());
        Map<String, CompiledRule> alle = new HashMap<>();
        sett.getRegelList().forEach(r -> alle.put(r.getId(), new CompiledRule(r)));
        this.tabell = new RuleTable(alle.values());
        this.eldre = sett.getEldrelovList().stream().map(e -> new OldLaw(e, alle.values())).toList();
        eldre.forEach(e -> alle.put(e.nektelse.id, e.nektelse));
        this.regler = Map.copyOf(alle);
        this.ord = new Words(sett);
        this.bok = Regelbok.newBuilder().setLov(sett).addAllModell(Canonical.sorterte(modeller))
                .addAllUtgave(Canonical.utgaver(utgaver)).build();
        this.modell = new Models(bok);
        this.hash = Canonical.hash(bok);
    }

    /** The same law and the same models of the hub with other versions of kommuner's own. */
    private RuleBook(RuleBook foer, List<Modellutgave> utgaver) {
        this.sett = foer.sett;
        this.regimer = foer.regimer;
        this.grunnlag = foer.grunnlag;
        this.profiler = foer.profiler;
        this.tabell = foer.tabell;
        this.eldre = foer.eldre;
        this.regler = foer.regler;
        this.ord = foer.ord;
        this.bok = foer.bok.toBuilder().clearUtgave().addAllUtgave(Canonical.utgaver(utgaver)).build();
        this.modell = new Models(bok);
        this.hash = Canonical.hash(bok);
    }

    /**
     * Loads and checks the law, with no models.
     *
     * @throws RuleFault with every fault that was found: file, line and reason
     */
    public static RuleBook load(Collection<RuleSource> lov) {
        return load(lov, List.of());
    }

    /**
     * Loads and checks law and models.
     *
     * @throws RuleFault with every fault that was found: file, line and reason
     */
    public static RuleBook load(Collection<RuleSource> lov, Collection<RuleSource> modeller) {
        return load(lov, modeller, Map.of());
    }

    /**
     * Loads and checks law and models, with these answers to what the law leaves open.
     *
     * @param svar ids of answers by id of question; a question without one has its default
     * @throws RuleFault with every fault that was found: file, line and reason
     */
    public static RuleBook load(Collection<RuleSource> lov, Collection<RuleSource> modeller, Map<String, String> svar) {
        Set<String> modellenes = svar.isEmpty() ? Set.of() : ModelAnswers.navn(modeller);
        RuleLoader.Lest lest = ActDays.skrevet(Answers.valgt(RuleLoader.les(List.copyOf(lov)), svar.entrySet().stream()
                .filter(e -> !modellenes.contains(e.getKey())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
        RuleChecks.sjekk(lest);
        return new RuleBook(lest, ModelAnswers.valgt(
                ModelChecks.sjekket(List.copyOf(modeller), lest.sett(), modeller.isEmpty() ? Set.of() : RuleFiles.frister()), svar),
                List.of());
    }

    /**
     * The same rules with these versions of kommuner's own models in place of those before. They have been read by {@link
     * OwnModels}.
     */
    public RuleBook medEgne(List<OwnModels.Version> egne) {
        return new RuleBook(this, egne.stream().map(v -> Modellutgave.newBuilder().setModell(v.modell())
                .setFra(v.fra()).setTil(v.til()).setTilSide(v.tilSide()).build()).toList());
    }

    /**
     * Rules that were kept when they were loaded, see {@link #bok}. They were checked then; only a hash that is still theirs
     * says that they are what was kept.
     *
     * @throws RuntimeException where this engine cannot make rules of them
     */
    public static RuleBook lagret(Regelbok bok) {
        return new RuleBook(new RuleLoader.Lest(bok.getLov(), Map.of()), bok.getModellList(), bok.getUtgaveList());
    }

    /** The law that the hub ships with. */
    public static RuleBook lov() {
        return lov(Map.of());
    }

    /**
     * The law that the hub ships with, by these answers to what it leaves open.
     *
     * @param svar ids of answers by id of question; a question without one has its default
     */
    public static RuleBook lov(Map<String, String> svar) {
        return load(RuleFiles.lov(), List.of(), svar);
    }

    /** The law and the samordningsmodeller that the hub ships with. */
    public static RuleBook medModeller() {
        return medModeller(Map.of());
    }

    /** The law, by these answers, and the samordningsmodeller that the hub ships with. */
    public static RuleBook medModeller(Map<String, String> svar) {
        return load(RuleFiles.lov(), RuleFiles.modeller(), svar);
    }

    /** The same, which all hubs of a process share: it takes long to read and is never changed. */
    public static RuleBook delt(Map<String, String> svar) {
        return DELT.av(Map.copyOf(svar), RuleBook::medModeller);
    }

    /** The law that ships with other models, for trying them. */
    static RuleBook lovMed(RuleSource... modeller) {
        return load(RuleFiles.lov(), List.of(modeller));
    }

    private static CompiledGround[] grunnlag(Regelsett sett) {
        CompiledGround[] tabell = new CompiledGround[Grunnlag.values().length];
        for (Grunnlagsregel regel : sett.getGrunnlagList()) {
            tabell[regel.getGrunnlag().getNumber()] = CompiledGround.av(regel);
        }
        return tabell;
    }

    /** SHA-256 over what the rules say, in lower-case hexadecimal. */
    public String hash() {
        return hash;
    }

    /** Short name of this rule book. */
    public String id() {
        return "lov-" + hash.substring(0, 12);
    }

    /** All rules, by id. */
    public List<Regel> regler() {
        return sett.getRegelList();
    }

    public Optional<Regel> regel(String regelId) {
        return Optional.ofNullable(regler.get(regelId)).map(r -> r.regel);
    }

    public Optional<Grunnlagsregel> grunnlag(Grunnlag ett) {
        return compiled(ett).map(CompiledGround::kilde);
    }

    /**
     * The rules that speak on this day, cited as on this day. On a day of an older act: what is mapped, what denies, and the
     * denial of the rest.
     */
    public List<Regel> regler(LocalDate dag) {
        long nummer = dag.toEpochDay();
        Optional<OldLaw> da = eldre(nummer);
        Editions utgaver = new Editions(this, nummer, Etat.ETAT_UNSPECIFIED);
        return Stream.concat(sett.getRegelList().stream(), da.stream().map(e -> e.nektelse.regel))
                .filter(r -> Dager.av(r.getGyldig()).omfatter(nummer))
                .filter(r -> da.map(e -> e.snakker(r)).orElse(true))
                .map(r -> r.toBuilder().setKilde(utgaver.kilde(r, r.getGrunnlagCount() == 1 ? r.getGrunnlag(0)
                        : Grunnlag.GRUNNLAG_UNSPECIFIED)).setOrdlyd(utgaver.ordlyd(r)).build())
                .toList();
    }

    /** How this rule is explained to the person concerned, by the law of that moment. */
    public Optional<String> registrert(String regelId, Instant tidspunkt) {
        Editions utgaver = new Editions(this, Ages.dag(tidspunkt).toEpochDay(), Etat.ETAT_UNSPECIFIED);
        return regel(regelId).map(r -> utgaver.ordlyd(r).getRegistrert());
    }

    /** Versions of the acts that are in force on the day of this moment in Norway. */
    public List<Regime> regimer(Instant tidspunkt) {
        long dag = Ages.dag(tidspunkt).toEpochDay();
        return regimer.stream().filter(r -> r.dager().omfatter(dag)).map(Regimedager::regime).toList();
    }

    /**
     * Who must consent by this profile at this age on this day, with nothing known of the person besides the care
     * situation.
     */
    public Samtykkekrav krav(Samtykkeprofil profil, int alder, Omsorgsstatus omsorg, LocalDate dag) {
        return profiler.paa(dag.toEpochDay()).krav(profil, alder, omsorg, Personfakta.ukjente(), Fakta.ukjente());
    }

    /** How a category is called in texts. */
    public String ord(Kategori kategori) {
        return ord.av(kategori);
    }

    /** What an obligation asks for, in texts. */
    public String ord(Plikt plikt) {
        return ord.av(plikt);
    }

    /** How an agency or party is called in texts. */
    public String ord(Etat etat) {
        return ord.av(etat);
    }

    /** What the law leaves open, by id, each with the answer that these rules are made by. */
    public List<Spoersmaal> spoersmaal() {
        return sett.getSpoersmaalList();
    }

    /** What the answers that these rules are made by change outside the rules. */
    public Set<Svarvirkning> virkninger() {
        return sett.getSpoersmaalList().stream().flatMap(s -> s.getSvarList().stream().filter(a -> a.getId().equals(s.getValgt())))
                .map(Svaralternativ::getVirkning).filter(v -> v != Svarvirkning.SVARVIRKNING_UNSPECIFIED)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What disclosures oblige somebody to, by id. */
    public List<Pliktregel> pliktregler() {
        return sett.getPliktregelList();
    }

    public Optional<Pliktregel> pliktregel(String id) {
        return sett.getPliktregelList().stream().filter(r -> r.getId().equals(id)).findFirst();
    }

    /** The law as loaded, sorted. */
    public Regelsett regelsett() {
        return sett;
    }

    /** Law and models as loaded, sorted. What is stored under {@link #hash} for replay. */
    public Regelbok bok() {
        return bok;
    }

    /** Whether there is a model of this id. */
    public boolean modell(String modellId) {
        return modell.finnes(modellId);
    }

    /** Document types that some model lets others wait for. */
    public Set<String> steg() {
        return modell.steg;
    }

    /** What the document says of that which models ask for, between these services, by name. */
    public List<String> kjennetegn(Message dokument, Tjeneste avsender, Tjeneste mottaker) {
        return modell.kjennetegn.av(dokument, avsender, mottaker);
    }

    /** Comparisons with other documents that some model makes of documents of this type. */
    public List<Sammenligning> sammenligninger(String dokumenttype) {
        return modell.sammenligninger.av(dokumenttype);
    }

    /** Whether some model reads in documents of this type on which day something happened. */
    public boolean leserDag(String dokumenttype) {
        return modell.tilstander.leserDag(dokumenttype);
    }

    /**
     * What moves a message's child in the models when it passes: transitions by id of model, only what changes, or begins anew
     * where a measure of time begins.
     */
    public Map<String, Modellovergang> flyttet(Facts facts) {
        return modell.tilstander.flyttet(facts);
    }

    /** The model that names this measure of time, in its newest version; empty where none does. */
    public Optional<Modell> modellMedTidsmaal(String id) {
        return modell.medTidsmaal(id);
    }

    /** What facts call the version of this model by which a case goes: nothing where it is one that the hub comes with. */
    public String faktaversjon(Modell m) {
        return modell.utgaver.modeller().contains(m.getId()) ? m.getVersjon() : "";
    }

    /** Number of the last change of kommuner's own models that these rules know of; 0 before the first. */
    public int modellnummer() {
        return modell.utgaver.nummer();
    }

    /** The version of a kommune's own model that speaks of a message; empty where none does or the model is the hub's. */
    public Optional<String> modellversjon(String modellId, Facts facts) {
        return modell.utgaver.gjelder(modellId, facts.samordning()).map(ModelEdition::versjon);
    }

    /** Whether a case in this model that began under the version is open when the child is here. */
    public boolean aapenSak(String modellId, String versjon, String tilstand) {
        return modell.utgaver.alle().stream().anyMatch(u -> u.modell().getId().equals(modellId)
                && u.versjon().equals(versjon) && u.aapen(tilstand));
    }

    /**
     * Models that these rules are of, by id: each claims the case of a message that its rule holds or denies. A model without
     * roles is no team's: it says what applies to all, and claims none. One that is set aside claims none either.
     */
    public Set<String> kravstillere(Collection<String> regler) {
        return regler.stream().map(modell.regler::get).filter(Objects::nonNull)
                .filter(r -> (r.utgave.isPresent() || r.modell.getRolleCount() > 0) && !r.vedMenneske())
                .map(r -> r.modell.getId()).collect(Collectors.toUnmodifiableSet());
    }

    ModelTable modeller() {
        return modell.tabell;
    }

    ModelRule modellregel(String regelId) {
        return Objects.requireNonNull(modell.regler.get(regelId), "the rule is of another rule book");
    }

    Optional<CompiledGround> compiled(Grunnlag ett) {
        int nummer = ett == Grunnlag.UNRECOGNIZED ? 0 : ett.getNumber();
        return Optional.ofNullable(grunnlag[nummer]);
    }

    /** Whether grounds are named, and none of them is one: a duty to cooperate, an agreement, an office. */
    boolean bareIkkeGrunnlag(List<Paastand> paastander) {
        for (Paastand paastand : paastander) {
            if (!compiled(paastand.grunnlag()).map(CompiledGround::ikkeGrunnlag).orElse(false)) {
                return false;
            }
        }
        return !paastander.isEmpty();
    }

    /** Those of the day, in days since 1970. */
    CompiledProfiles profiler(long dag) {
        return profiler.paa(dag);
    }

    /** Those that may speak between these two, for this purpose, on this day (days since 1970). */
    RuleList liste(Etat avsender, Etat mottaker, Formaal formaal, long dag) {
        return eldre(dag).map(OldLaw::tabell).orElse(tabell).oppslag(avsender, mottaker, formaal, dag);
    }

    CompiledRule[] regler(Etat avsender, Etat mottaker, Formaal formaal, long dag) {
        return liste(avsender, mottaker, formaal, dag).regler;
    }

    /** Whether this version of an act is in force on the day. */
    boolean iKraft(Regime regime, long dag) {
        for (Regimedager r : regimer) {
            if (r.regime() == regime && r.dager().omfatter(dag)) {
                return true;
            }
        }
        return false;
    }

    Optional<OldLaw> eldre(long dag) {
        for (OldLaw lov : eldre) {
            if (lov.omfatter(dag)) {
                return Optional.of(lov);
            }
        }
        return Optional.empty();
    }

    List<CompiledRule> porter() {
        return tabell.porter();
    }
}
