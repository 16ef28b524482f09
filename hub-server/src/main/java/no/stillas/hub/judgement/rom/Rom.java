package no.stillas.hub.judgement.rom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.judgement.facts.Attestasjon;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Paastand;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Plikt;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Faktum;
import no.stillas.proto.regelverk.v1.Grunnlagsart;
import no.stillas.proto.regelverk.v1.Grunnlagsregel;
import no.stillas.proto.regelverk.v1.Krets;
import no.stillas.proto.regelverk.v1.Personfaktum;
import no.stillas.proto.regelverk.v1.Profilregel;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Relasjon;

/**
 * All that some rule books can tell apart of one category about one person: for each class of sender, receiver, purpose,
 * category, person and named ground, the product of what the rules there read. What forbids is walked one rule at a time
 * on top of each rule that may let pass, since the first that forbids decides; who must consent is walked by profile in
 * {@link Samtykkerom}. Address data is the gate's, and is not in here.
 */
public final class Rom {
    private static final List<Personrolle> PERSONER = Arrays.stream(Personrolle.values())
            .filter(p -> p.ordinal() > 0 && p != Personrolle.UNRECOGNIZED).toList();
    /** Address data is the gate's. */
    private static final List<Kategori> KATEGORIER = Arrays.stream(Kategori.values())
            .filter(k -> k.ordinal() > 0 && k != Kategori.UNRECOGNIZED && k != Kategori.KATEGORI_ADR).toList();

    /** Sender, receiver and purpose. */
    record Tripel(Etat avsender, Etat mottaker, Formaal formaal) {}

    private final List<Klasser.Klasse> klasser;
    private final Klasser inndeling;
    private final List<Regel> alleRegler;
    private final List<Grunnlagsregel> grunnlag;
    private final Map<Grunnlag, Grunnlagsregel> grunnlagsregler = new EnumMap<>(Grunnlag.class);
    private final Samtykkerom samtykkerom;
    private final List<Profilregel> profilregler;
    private final Map<Klasser.Klasse, Map<Personrolle, Personrolle>> personer = new HashMap<>();
    private final Map<Map.Entry<Klasser.Klasse, Personrolle>, Map<Kategori, Kategori>> kategorier = new HashMap<>();
    private final Map<Klasser.Klasse, Map<Grunnlag, Grunnlag>> grunner = new HashMap<>();
    private final Map<Sted, Lest> leste = new HashMap<>();

    private Rom(Set<Regel> regler, Set<Grunnlagsregel> grunnlag, Collection<RuleBook> boeker) {
        this.alleRegler = List.copyOf(regler);
        this.grunnlag = List.copyOf(grunnlag);
        grunnlag.forEach(g -> grunnlagsregler.putIfAbsent(g.getGrunnlag(), g));
        var tjenester = boeker.stream().flatMap(b -> b.regelsett().getTjenesteprofilList().stream()).distinct().toList();
        this.inndeling = new Klasser(regler, grunnlag, tjenester);
        this.klasser = inndeling.alle();
        this.profilregler = boeker.stream().flatMap(b -> b.regelsett().getProfilList().stream()).distinct().toList();
        this.samtykkerom = new Samtykkerom(regler, profilregler, tjenester);
    }

    /** The space that these rule books tell apart together. */
    public static Rom av(RuleBook... boeker) {
        Set<Regel> regler = new LinkedHashSet<>();
        Set<Grunnlagsregel> grunnlag = new LinkedHashSet<>();
        for (var bok : boeker) {
            regler.addAll(bok.regelsett().getRegelList());
            grunnlag.addAll(bok.regelsett().getGrunnlagList());
        }
        return new Rom(regler, grunnlag, List.of(boeker));
    }

    /** How many classes of sender, receiver and purpose there are. */
    public int klasser() {
        return klasser.size();
    }

    /** How many combinations of sender, receiver and purpose these classes hold. */
    public int kombinasjoner() {
        return klasser.stream().mapToInt(Klasser.Klasse::antall).sum();
    }

    /** The class of a sender, receiver and purpose: equal for those that no rule tells apart. */
    public Object klassen(Etat avsender, Etat mottaker, Formaal formaal) {
        return inndeling.klasse(avsender, mottaker, formaal);
    }

    /** Each dimension as people read it, and how many values it has before any are merged. */
    public Map<String, Integer> dimensjoner() {
        var alle = new LinkedHashMap<String, Integer>();
        alle.put("avsendere og mottakere", Etat.values().length - 2);
        alle.put("formål", Formaal.values().length - 2);
        alle.put("kategorier", Kategori.values().length - 2);
        alle.put("hvem det gjelder", PERSONER.size());
        alle.put("grunnlag, og ikke noe", Grunnlag.values().length - 1);
        alle.put("dager da loven endres", lest(alleRegler, grunnlag).dager());
        alle.put("aldre da loven endres", lest(alleRegler, grunnlag).aldre());
        alle.put("omsorgssituasjoner, og ukjent", Omsorgsstatus.values().length - 1);
        alle.put("graderinger, og ukjent", Gradering.values().length - 1);
        alle.put("egenskaper ved avsender og mottaker", Egenskap.values().length - 2);
        alle.put("fakta om saken, hvert sant, usant eller ukjent", Faktum.values().length - 2);
        alle.put("fakta om personen, hvert sant, usant eller ukjent", Personfaktum.values().length - 2);
        alle.put("hastegrader", Hastegrad.values().length - 2);
        alle.put("fare for liv eller helse, eller ikke", 2);
        alle.put("slektskap mellom den som handler og barnet", Relasjon.values().length - 2);
        alle.put("grunnlaget attestert, eller ikke", 2);
        alle.put("samtykker", Samtykkevalg.tilstander().size());
        alle.put("reservert, eller ikke", 2);
        alle.put("pålegg", Paaleggsvalg.alle(Grunnlag.GRUNNLAG_UNSPECIFIED, Optional.empty()).size());
        alle.put("avgjort av et menneske: ja, nei eller ikke avgjort", 3);
        return alle;
    }

    /** The point that stands for all that the rules do not tell from this one. */
    Punkt klasse(Punkt raatt) {
        var klasse = inndeling.klasse(raatt.tripel().avsender(), raatt.tripel().mottaker(), raatt.tripel().formaal());
        var person = personer.computeIfAbsent(klasse, Rom::personer).get(raatt.person());
        var kategori = kategorier.computeIfAbsent(Map.entry(klasse, person), _ -> kategorier(klasse, person)).get(raatt.kategori());
        var g = grunner.computeIfAbsent(klasse, this::grunnlag).get(raatt.grunnlag());
        var sted = new Sted(klasse.avsender(), klasse.mottaker(), klasse.formaal(), person, kategori, g, klasse.antall());
        return leste.computeIfAbsent(sted, s -> lest(lesesAv(klasse, s), g)).likt(raatt, sted);
    }

    private Lest lest(List<Regel> regler, Grunnlag navngitt) {
        return new Lest(regler, regel(navngitt), teller(regler, navngitt), profilregler);
    }

    private Lest lest(List<Regel> regler, List<Grunnlagsregel> teller) {
        return new Lest(regler, Optional.empty(), teller, profilregler);
    }

    /** Grounds that can count: the one that is named, and consents, which count where they are there. */
    private List<Grunnlagsregel> teller(Collection<Regel> regler, Grunnlag navngitt) {
        return grunnlag.stream().filter(g -> g.getGrunnlag() == navngitt || g.getArt() == Grunnlagsart.GRUNNLAGSART_SAMTYKKE
                && regler.stream().anyMatch(r -> r.getGrunnlagList().contains(g.getGrunnlag()))).toList();
    }

    /** Rules that can have a say here: those that may let pass, those that forbid, and all where what is urgent follows any. */
    private List<Regel> lesesAv(Klasser.Klasse klasse, Sted sted) {
        return klasse.regler().stream().filter(r -> foelger(sted.person(), sted.kategori()) || aktuell(r, sted)
                || r.getBeslutning() == Beslutning.BESLUTNING_DENY && snakkerOm(r, sted.person(), sted.kategori())).toList();
    }

    /** The rules that speak of this sender, receiver and purpose. */
    List<Regel> regler(Tripel tripel) {
        return inndeling.klasse(tripel.avsender(), tripel.mottaker(), tripel.formaal()).regler();
    }

    /** Visits every cell, always in the same order. */
    public void hver(BiConsumer<Sted, Facts> besoek) {
        for (var klasse : klasser) {
            var grunner = distinkte(grunnlag(klasse));
            for (var person : distinkte(personer(klasse))) {
                distinkte(kategorier(klasse, person)).forEach(kategori -> grunner.forEach(g ->
                        sted(klasse, new Sted(klasse.avsender(), klasse.mottaker(), klasse.formaal(), person, kategori, g,
                                klasse.antall()), besoek)));
            }
        }
        samtykkerom.hver(besoek);
    }

    private static <E extends Enum<E>> Collection<E> distinkte(Map<E, E> stedfortredere) {
        return new LinkedHashSet<>(stedfortredere.values());
    }

    /** Of each role the one that stands for all that the rules here do not tell from it, for any category. */
    private static Map<Personrolle, Personrolle> personer(Klasser.Klasse klasse) {
        Map<List<Object>, Personrolle> klasser = new HashMap<>();
        Map<Personrolle, Personrolle> stedfortredere = new EnumMap<>(Personrolle.class);
        for (var person : PERSONER) {
            List<Object> lest = new ArrayList<>();
            lest.add(person == Personrolle.PERSONROLLE_BARN);
            lest.add(Grunnfakta.harAlder(person));
            KATEGORIER.forEach(k -> {
                lest.add(foelger(person, k));
                lest.add(klasse.regler().stream().filter(r -> snakkerOm(r, person, k)).toList());
            });
            stedfortredere.put(person, klasser.computeIfAbsent(lest, _ -> person));
        }
        return stedfortredere;
    }

    /** Of each category the one that stands for all that the rules here do not tell from it. Address data is the gate's. */
    private static Map<Kategori, Kategori> kategorier(Klasser.Klasse klasse, Personrolle person) {
        boolean anonymt = klasse.regler().stream().anyMatch(r -> r.getVilkaar().getBareAnonymt());
        boolean vold = klasse.regler().stream().anyMatch(r -> r.getVilkaar().getUtenVold());
        Map<List<Object>, Kategori> klasser = new HashMap<>();
        Map<Kategori, Kategori> stedfortredere = new EnumMap<>(Kategori.class);
        for (var kategori : KATEGORIER) {
            boolean uten = kategori == Kategori.KATEGORI_ANO || kategori == Kategori.KATEGORI_AGR
                    || kategori == Kategori.KATEGORI_STA;
            stedfortredere.put(kategori, klasser.computeIfAbsent(List.of(
                    klasse.regler().stream().filter(r -> snakkerOm(r, person, kategori)).toList(), anonymt && uten,
                    vold && kategori == Kategori.KATEGORI_VOL, foelger(person, kategori)), _ -> kategori));
        }
        return stedfortredere;
    }

    /** Of each ground the one that stands for it: none, one of each class that the rules here name, one that they do not. */
    private Map<Grunnlag, Grunnlag> grunnlag(Klasser.Klasse klasse) {
        Map<List<Object>, Grunnlag> klasser = new HashMap<>();
        Map<Grunnlag, Grunnlag> stedfortredere = new EnumMap<>(Grunnlag.class);
        stedfortredere.put(Grunnlag.GRUNNLAG_UNSPECIFIED, Grunnlag.GRUNNLAG_UNSPECIFIED);
        for (var g : Grunnlag.values()) {
            if (g.ordinal() > 0 && g != Grunnlag.UNRECOGNIZED) {
                var regler = klasse.regler().stream().filter(r -> r.getGrunnlagList().contains(g)).toList();
                Object hva = regel(g).filter(_ -> !regler.isEmpty()).map(r -> (Object) r.toBuilder().clearGrunnlag().clearTekst()
                        .clearKilde().clearKanPaaberopesAv().clearEnhver().build())
                        .orElseGet(() -> regel(g).filter(r -> r.getArt() == Grunnlagsart.GRUNNLAGSART_IKKE_GRUNNLAG).isPresent());
                boolean kan = regel(g).map(r -> r.getEnhver() || r.getKanPaaberopesAvList().contains(klasse.avsender())).orElse(false);
                stedfortredere.put(g, klasser.computeIfAbsent(List.of(regler, hva, !regler.isEmpty() && kan), _ -> g));
            }
        }
        return stedfortredere;
    }

    private Optional<Grunnlagsregel> regel(Grunnlag g) {
        return Optional.ofNullable(grunnlagsregler.get(g));
    }

    private void sted(Klasser.Klasse klasse, Sted sted, BiConsumer<Sted, Facts> besoek) {
        var bygg = Grunnfakta.av(sted);
        var aktuelle = klasse.regler().stream().filter(r -> aktuell(r, sted)).toList();
        produkt(bygg, Akser.av(aktuelle, sted.grunnlag(), teller(aktuelle, sted.grunnlag()), sted.person()), 0, f -> besoek.accept(sted, f));
        if (foelger(sted.person(), sted.kategori())) {
            // what is urgent and says nothing else follows the row that its contents would have had
            besoek.accept(sted, haster(lovlig(bygg, sted)));
            klasse.regler().forEach(r -> besoek.accept(sted, haster(Grunnfakta.oppfyll(lovlig(bygg, sted), r.getVilkaar()))));
        }
        for (var forbud : klasse.regler()) {
            if (forbud.getBeslutning() == Beslutning.BESLUTNING_DENY && !forbud.getBareEllers()
                    && snakkerOm(forbud, sted.person(), sted.kategori())) {
                besoek.accept(sted, Grunnfakta.oppfyll(lovlig(bygg, sted), forbud.getVilkaar()));
                aktuelle.forEach(r -> besoek.accept(sted,
                        Grunnfakta.oppfyll(Grunnfakta.oppfyll(lovlig(bygg, sted), r.getVilkaar()), forbud.getVilkaar())));
            }
        }
    }

    /** Who, where and that there is a case. */
    private static boolean foelger(Personrolle person, Kategori kategori) {
        return switch (kategori) {
            case KATEGORI_ID, KATEGORI_ADM -> person == Personrolle.PERSONROLLE_BARN || person == Personrolle.PERSONROLLE_FORELDER
                    || person == Personrolle.PERSONROLLE_FOSTERFORELDER;
            case KATEGORI_CLI, KATEGORI_STA -> person == Personrolle.PERSONROLLE_BARN;
            default -> false;
        };
    }

    private static Facts haster(Facts f) {
        return f.medHastegrad(Hastegrad.HASTEGRAD_UMIDDELBAR);
    }

    /** With the ground named and attested, and everybody's consent. */
    private static Facts lovlig(Facts f, Sted sted) {
        var med = Samtykkevalg.om(f, sted.person(), p -> p.medSamtykker(List.of(Samtykkevalg.alle(f, p))));
        return sted.grunnlag() == Grunnlag.GRUNNLAG_UNSPECIFIED ? med : med.medPaastander(List.of(Paastand.av(sted.grunnlag(),
                new Attestasjon("leder", f.avsender().enhet(), true, f.tidspunkt(), true))));
    }

    static void produkt(Facts f, List<List<UnaryOperator<Facts>>> akser, int nr, Consumer<Facts> besoek) {
        if (nr == akser.size()) {
            besoek.accept(f);
            return;
        }
        for (var verdi : akser.get(nr)) {
            produkt(verdi.apply(f), akser, nr + 1, besoek);
        }
    }

    /** Whether the rule can have a say: what it reads is then walked. */
    private boolean aktuell(Regel r, Sted sted) {
        if (r.getBeslutning() == Beslutning.BESLUTNING_DENY) {
            return false;
        }
        boolean nevner = r.getGrunnlagList().contains(sted.grunnlag());
        boolean foersteSlag = regel(sted.grunnlag()).map(Grunnlagsregel::getFoersteSlag).orElse(false);
        if (nevner && (foersteSlag || r.getVilkaar().getFare())) {
            return true;
        }
        boolean samtykke = r.getBeslutning() == Beslutning.BESLUTNING_CONSENT && r.getGrunnlagList().stream().anyMatch(g ->
                regel(g).filter(x -> x.getArt() == Grunnlagsart.GRUNNLAGSART_SAMTYKKE).isPresent());
        return snakkerOm(r, sted.person(), sted.kategori()) && (nevner || samtykke || r.getGrunnlagCount() == 0);
    }

    private static boolean snakkerOm(Regel r, Personrolle person, Kategori kategori) {
        return (r.getEnhverKategori() || r.getKategoriList().contains(kategori)) && (gjelder(r.getKrets(), person, kategori)
                || r.getPliktList().contains(Plikt.PLIKT_O_3P) && person != Personrolle.PERSONROLLE_BARN && r.getProfilCount() > 0);
    }

    private static boolean gjelder(Krets krets, Personrolle person, Kategori kategori) {
        return switch (krets) {
            case KRETS_ALLE -> true;
            case KRETS_BARNET -> person == Personrolle.PERSONROLLE_BARN;
            case KRETS_BARNET_OG_FAMILIE -> person == Personrolle.PERSONROLLE_BARN
                    || kategori == Kategori.KATEGORI_FAM && person != Personrolle.PERSONROLLE_MELDER;
            case KRETS_GRAVID -> person == Personrolle.PERSONROLLE_GRAVID;
            case KRETS_SOESKEN -> person == Personrolle.PERSONROLLE_SOESKEN;
            case KRETS_PAAROERENDE_PASIENT -> person == Personrolle.PERSONROLLE_FORELDER
                    || person == Personrolle.PERSONROLLE_SOESKEN;
            case KRETS_UNSPECIFIED, UNRECOGNIZED -> false;
        };
    }
}
