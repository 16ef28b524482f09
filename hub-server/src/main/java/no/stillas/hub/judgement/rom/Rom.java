package no.stillas.hub.judgement.rom;

import java.util.Collection;
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
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Plikt;
import no.stillas.proto.regelverk.v1.Grunnlagsart;
import no.stillas.proto.regelverk.v1.Grunnlagsregel;
import no.stillas.proto.regelverk.v1.Krets;
import no.stillas.proto.regelverk.v1.Regel;

/**
 * All that some rule books can tell apart of one category about one person: for each class of sender, receiver, purpose,
 * category, person and named ground, the product of what the rules there read. What forbids is walked one rule at a time
 * on top of each rule that may let pass, since the first that forbids decides; who must consent is walked by profile in
 * {@link Samtykkerom}. Address data is the gate's, and is not in here.
 */
public final class Rom {
    private static final List<Personrolle> PERSONER = List.of(Personrolle.PERSONROLLE_BARN, Personrolle.PERSONROLLE_FORELDER,
            Personrolle.PERSONROLLE_SOESKEN, Personrolle.PERSONROLLE_GRAVID);

    /** Sender, receiver and purpose. */
    public record Tripel(Etat avsender, Etat mottaker, Formaal formaal) {}

    private final List<Klasser.Klasse> klasser;
    private final Klasser inndeling;
    private final List<Grunnlagsregel> grunnlag;
    private final Samtykkerom samtykkerom;

    private Rom(Set<Regel> regler, Set<Grunnlagsregel> grunnlag, Collection<RuleBook> boeker) {
        this.grunnlag = List.copyOf(grunnlag);
        var tjenester = boeker.stream().flatMap(b -> b.regelsett().getTjenesteprofilList().stream()).distinct().toList();
        this.inndeling = new Klasser(regler, grunnlag, tjenester);
        this.klasser = inndeling.alle();
        this.samtykkerom = new Samtykkerom(regler,
                boeker.stream().flatMap(b -> b.regelsett().getProfilList().stream()).distinct().toList(), tjenester);
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

    /** The member of its class that stands for all that the rules do not tell from this one. */
    public Tripel klasse(Etat avsender, Etat mottaker, Formaal formaal) {
        var klasse = inndeling.klasse(avsender, mottaker, formaal);
        return new Tripel(klasse.avsender(), klasse.mottaker(), klasse.formaal());
    }

    /** Visits every cell, always in the same order. */
    public void hver(BiConsumer<Sted, Facts> besoek) {
        for (var klasse : klasser) {
            for (var person : PERSONER) {
                kategorier(klasse, person).forEach(kategori -> grunnlag(klasse).forEach(g ->
                        sted(klasse, new Sted(klasse.avsender(), klasse.mottaker(), klasse.formaal(), person, kategori, g,
                                klasse.antall()), besoek)));
            }
        }
        samtykkerom.hver(besoek);
    }

    /** One of each class of categories that the rules here do not tell apart. */
    private static Collection<Kategori> kategorier(Klasser.Klasse klasse, Personrolle person) {
        boolean anonymt = klasse.regler().stream().anyMatch(r -> r.getVilkaar().getBareAnonymt());
        boolean vold = klasse.regler().stream().anyMatch(r -> r.getVilkaar().getUtenVold());
        Map<List<Object>, Kategori> klasser = new LinkedHashMap<>();
        for (var kategori : Kategori.values()) {
            if (kategori.ordinal() > 0 && kategori != Kategori.UNRECOGNIZED && kategori != Kategori.KATEGORI_ADR) {
                boolean uten = kategori == Kategori.KATEGORI_ANO || kategori == Kategori.KATEGORI_AGR
                        || kategori == Kategori.KATEGORI_STA;
                klasser.putIfAbsent(List.of(klasse.regler().stream().filter(r -> snakkerOm(r, person, kategori)).toList(),
                        anonymt && uten, vold && kategori == Kategori.KATEGORI_VOL, foelger(person, kategori)), kategori);
            }
        }
        return klasser.values();
    }

    /** None, one of each class of those that the rules here name, and one that they do not. */
    private Collection<Grunnlag> grunnlag(Klasser.Klasse klasse) {
        Map<List<Object>, Grunnlag> klasser = new LinkedHashMap<>();
        klasser.put(List.of(), Grunnlag.GRUNNLAG_UNSPECIFIED);
        for (var g : Grunnlag.values()) {
            if (g.ordinal() > 0 && g != Grunnlag.UNRECOGNIZED) {
                var regler = klasse.regler().stream().filter(r -> r.getGrunnlagList().contains(g)).toList();
                Object hva = regel(g).filter(_ -> !regler.isEmpty()).map(r -> (Object) r.toBuilder().clearGrunnlag().clearTekst()
                        .clearKilde().clearKanPaaberopesAv().clearEnhver().build()).orElse("");
                boolean kan = regel(g).map(r -> r.getEnhver() || r.getKanPaaberopesAvList().contains(klasse.avsender())).orElse(false);
                klasser.putIfAbsent(List.of(regler, hva, !regler.isEmpty() && kan), g);
            }
        }
        return klasser.values();
    }

    private Optional<Grunnlagsregel> regel(Grunnlag g) {
        return grunnlag.stream().filter(r -> r.getGrunnlag() == g).findFirst();
    }

    private void sted(Klasser.Klasse klasse, Sted sted, BiConsumer<Sted, Facts> besoek) {
        var bygg = Grunnfakta.av(sted);
        var aktuelle = klasse.regler().stream().filter(r -> aktuell(r, sted)).toList();
        produkt(bygg, Akser.av(aktuelle, sted.grunnlag(), regel(sted.grunnlag()), sted.person()), 0, f -> besoek.accept(sted, f));
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
            case KATEGORI_ID, KATEGORI_ADM -> person == Personrolle.PERSONROLLE_BARN || person == Personrolle.PERSONROLLE_FORELDER;
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
            case KRETS_BARNET_OG_FAMILIE -> person == Personrolle.PERSONROLLE_BARN || kategori == Kategori.KATEGORI_FAM;
            case KRETS_GRAVID -> person == Personrolle.PERSONROLLE_GRAVID;
            case KRETS_SOESKEN -> person == Personrolle.PERSONROLLE_SOESKEN;
            case KRETS_PAAROERENDE_PASIENT -> person == Personrolle.PERSONROLLE_FORELDER
                    || person == Personrolle.PERSONROLLE_SOESKEN;
            case KRETS_UNSPECIFIED, UNRECOGNIZED -> false;
        };
    }
}
