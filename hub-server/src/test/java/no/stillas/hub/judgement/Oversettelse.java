package no.stillas.hub.judgement;

import com.google.protobuf.ProtocolMessageEnum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Faktum;
import no.stillas.proto.regelverk.v1.Grunnlagsart;
import no.stillas.proto.regelverk.v1.Krets;

/**
 * The rules of a rule book as conditions of another rule language, one line a rule and purpose of asking. A line that is
 * fulfilled says by itself that a category may pass, or that it is forbidden: what this engine does by an order of
 * precedence is written out in each condition.
 *
 * <p>What is left out: gates and addresses; rules that only give a reason; answers of named humans, without which what
 * asks for one does not pass; what is urgent and empty. What is not a rule is not translated but given as an attribute,
 * see {@link Spoerring}.
 */
final class Oversettelse {
    /** What a line is asked for. */
    enum Art {
        /** A duty of the first kind carries the whole message. */
        BAERER,
        /** It does, but something makes it stricter: a named human must decide, or nothing passes. */
        BAERER_STRENG,
        /** The category is forbidden. */
        FORBUD,
        /** The category may pass. */
        VEI
    }

    /** @param nummer place in the order of precedence, and the line's place in the list */
    record Linje(int nummer, Art art, CompiledRule regel, String vilkaar) {
        /** Whether the rule speaks of this sender, receiver and purpose at all. */
        boolean mellom(Etat avsender, Etat mottaker, Formaal formaal) {
            return (regel.avsendere & 1L << avsender.getNumber()) != 0
                    && (regel.mottakere & 1L << mottaker.getNumber()) != 0
                    && (regel.formaal & 1 << formaal.getNumber()) != 0;
        }
    }

    private final RuleBook bok;
    private final Skrift s;
    private final List<CompiledRule> regler;
    private final List<Linje> linjer = new ArrayList<>();

    private Oversettelse(RuleBook bok, Skrift s) {
        this.bok = bok;
        this.s = s;
        this.regler = RuleTable.ordnet(bok.regler().stream().filter(r -> !r.getPort()).map(CompiledRule::new).toList());
    }

    static List<Linje> av(RuleBook bok, Skrift skrift) {
        Oversettelse o = new Oversettelse(bok, skrift);
        o.regler.forEach(o::regel);
        return List.copyOf(o.linjer);
    }

    private void regel(CompiledRule r) {
        if (r.beslutning == Beslutning.BESLUTNING_DENY) {
            if (!r.regel.getBareEllers()) {
                legg(Art.FORBUD, r, s.og(sted(r), handler(r), holder(r, false), s.ikke(unntatt(r))));
            }
            return;
        }
        if (r.beslutning == Beslutning.BESLUTNING_DUTY) {
            List<Grunnlag> foerste = Arrays.stream(r.grunnlag).filter(this::baerende).toList();
            String baerer = s.og(sted(r), s.eller(foerste.stream()
                    .map(g -> s.og(s.har("grunnlag", navn(g)), kanPaaberopes(r, g))).toList()), holder(r, true));
            legg(Art.BAERER, r, s.og(baerer, s.ikke(strengere(r))));
            legg(Art.BAERER_STRENG, r, s.og(baerer, strengere(r)));
        }
        String veier = r.grunnlag.length == 0 ? besluttes(r, Grunnlag.GRUNNLAG_UNSPECIFIED)
                : s.eller(Arrays.stream(r.grunnlag).map(g -> vei(r, g)).toList());
        legg(Art.VEI, r, s.og(sted(r), snakker(r), holder(r, false), veier));
    }

    private void legg(Art art, CompiledRule r, String vilkaar) {
        if (!vilkaar.equals(Skrift.USANN)) {
            linjer.add(new Linje(linjer.size(), art, r, vilkaar));
        }
    }

    // who to whom for what, and when

    private String sted(CompiledRule r) {
        return s.og(r.regel.getEnhverAvsender() ? Skrift.SANN : s.blant("avsender", navn(r.regel.getAvsenderList())),
                r.regel.getEnhverMottaker() ? Skrift.SANN : s.blant("mottaker", navn(r.regel.getMottakerList())),
                r.regel.getEthvertFormaal() ? Skrift.SANN : s.blant("formaal", navn(r.regel.getFormaalList())),
                innen(r.gyldig));
    }

    private String innen(Dager dager) {
        return s.og(dager.fra() == Long.MIN_VALUE ? Skrift.SANN : s.felt("dag") + " >= " + dager.fra(),
                dager.til() == Long.MAX_VALUE ? Skrift.SANN : s.felt("dag") + " <= " + dager.til());
    }

    private static boolean moetes(CompiledRule en, CompiledRule annen) {
        return (en.avsendere & annen.avsendere) != 0 && (en.mottakere & annen.mottakere) != 0
                && (en.formaal & annen.formaal) != 0 && en.gyldig.moeter(annen.gyldig);
    }

    // of whom, and of what

    private String handler(CompiledRule r) {
        return s.og(kategori(r), krets(r));
    }

    private String kategori(CompiledRule r) {
        return r.regel.getEnhverKategori() ? Skrift.SANN : s.blant("kategori", navn(r.regel.getKategoriList()));
    }

    private String krets(CompiledRule r) {
        return switch (r.regel.getKrets()) {
            case KRETS_ALLE -> Skrift.SANN;
            case KRETS_BARNET -> s.felt("barnet");
            case KRETS_BARNET_OG_FAMILIE -> s.eller(s.felt("barnet"), s.er("kategori", "FAM"));
            case KRETS_GRAVID -> rolle(Personrolle.PERSONROLLE_GRAVID);
            case KRETS_SOESKEN -> rolle(Personrolle.PERSONROLLE_SOESKEN);
            case KRETS_PAAROERENDE_PASIENT ->
                    s.eller(rolle(Personrolle.PERSONROLLE_FORELDER), rolle(Personrolle.PERSONROLLE_SOESKEN));
            case KRETS_UNSPECIFIED, UNRECOGNIZED -> Skrift.USANN;
        };
    }

    private String rolle(Personrolle rolle) {
        return s.er("rolle", navn(rolle));
    }

    /** A pålegg of the first kind opens all that it asks for; a third person may pass by an own consent. */
    private String snakker(CompiledRule r) {
        String paalegg = r.beslutning == Beslutning.BESLUTNING_ORDER
                ? s.noen("grunnlag", Arrays.stream(r.grunnlag)
                        .filter(g -> bok.compiled(g).map(CompiledGround::foersteSlag).orElse(false))
                        .map(Oversettelse::navn))
                : Skrift.USANN;
        String om = egetSamtykke(r) ? s.eller(krets(r), s.ikke(s.felt("barnet"))) : krets(r);
        return s.eller(paalegg, s.og(kategori(r), om));
    }

    private static boolean egetSamtykke(CompiledRule r) {
        return r.tredjepersonUt && r.regel.getKrets() != Krets.KRETS_ALLE && r.profiler.length > 0;
    }

    // conditions

    private String holder(CompiledRule r, boolean plikt) {
        return new Vilkaarsskrift(s, r.regel.getVilkaar()).holder(plikt);
    }

    private String holderKanskje(CompiledRule r) {
        return new Vilkaarsskrift(s, r.regel.getVilkaar()).holderKanskje(false);
    }

    private String strengere(CompiledRule r) {
        return s.eller(r.skjerpinger.stream().map(x -> new Vilkaarsskrift(s, x.kilde().getNaar()).holder(false)).toList());
    }

    /** Danger goes before habilitet and before the state of the receiver; what is urgent before the latter. */
    private String unntatt(CompiledRule r) {
        boolean mottaker = r.regel.getVilkaar().getMottakerErList().contains(Egenskap.EGENSKAP_IKKE_AUTORISERT);
        String fare = mottaker || r.regel.getVilkaar().getInhabil() ? fareAapner(r) : Skrift.USANN;
        return s.eller(fare, mottaker ? s.felt("haster") : Skrift.USANN);
    }

    private String fareAapner(CompiledRule r) {
        return s.og(s.felt("fare"), s.eller(regler.stream().filter(x -> x.vilkaar.fare() && moetes(x, r))
                .map(x -> s.og(sted(x), holderKanskje(x), s.eller(Arrays.stream(x.grunnlag)
                        .map(g -> s.og(s.har("grunnlag", navn(g)), kanPaaberopes(x, g))).toList()))).toList()));
    }

    // grounds

    private boolean baerende(Grunnlag g) {
        return bok.compiled(g).filter(c -> c.foersteSlag() && c.art() == Grunnlagsart.GRUNNLAGSART_PLIKT1).isPresent();
    }

    private String kanPaaberopes(CompiledRule r, Grunnlag g) {
        Optional<CompiledGround> grunn = bok.compiled(g);
        if (grunn.isEmpty()) {
            return Skrift.USANN;
        }
        boolean alle = !r.regel.getEnhverAvsender() && (r.avsendere & ~grunn.get().etater()) == 0
                || grunn.get().kilde().getEnhver();
        return s.og(alle ? Skrift.SANN : s.blant("avsender", navn(grunn.get().kilde().getKanPaaberopesAvList())),
                innen(grunn.get().gyldig()));
    }

    private String brukbar(CompiledRule r, Grunnlag g) {
        boolean ikkeGrunnlag = bok.compiled(g).map(CompiledGround::ikkeGrunnlag).orElse(true);
        boolean ikkeHelse = bok.compiled(g).map(c -> c.kilde().getIkkeHelseopplysninger()).orElse(false);
        return ikkeGrunnlag ? Skrift.USANN : s.og(kanPaaberopes(r, g), ikkeHelse
                ? s.ikke(s.har("avsender_er", navn(Egenskap.EGENSKAP_HELSEPERSONELL))) : Skrift.SANN);
    }

    /** A ground counts where it is named; a consent also where it is there, or where nothing is named. */
    private String teller(CompiledRule r, Grunnlag g) {
        boolean samtykke = r.beslutning == Beslutning.BESLUTNING_CONSENT
                && bok.compiled(g).map(CompiledGround::samtykke).orElse(false);
        return s.eller(s.har("grunnlag", navn(g)), samtykke ? s.felt("samtykke_teller") : Skrift.USANN);
    }

    private String vei(CompiledRule r, Grunnlag g) {
        return s.og(teller(r, g), brukbar(r, g), besluttes(r, g), s.ikke(avgjort(r, g)));
    }

    /** Whether a more specific rule, or an equally specific and stricter one, decides on this ground. */
    private String avgjort(CompiledRule r, Grunnlag g) {
        return s.eller(regler.subList(0, regler.indexOf(r)).stream()
                .filter(x -> x.nevner(g) && x.beslutning != Beslutning.BESLUTNING_DENY && moetes(x, r)
                        && (x.spesifisitet != r.spesifisitet || x.beslutning != r.beslutning)
                        && (x.beslutning == Beslutning.BESLUTNING_ORDER || (x.kategorier & r.kategorier) != 0))
                .map(x -> s.og(sted(x), snakker(x), holderKanskje(x), teller(x, g), brukbar(x, g))).toList());
    }

    // what the rule decides

    private String besluttes(CompiledRule r, Grunnlag g) {
        String vanlig = besluttes(r, r.beslutning, g);
        List<CompiledRule.Stricter> mildesteFoerst = r.skjerpinger.stream().sorted(Comparator
                .comparing((CompiledRule.Stricter x) -> x.kilde().getBeslutning().getNumber()).reversed()).toList();
        for (CompiledRule.Stricter x : mildesteFoerst) {
            String naar = new Vilkaarsskrift(s, x.kilde().getNaar()).holder(false);
            String da = besluttes(r, x.kilde().getBeslutning(), g);
            vanlig = da.equals(Skrift.USANN) ? s.og(s.ikke(naar), vanlig) : s.hvis(naar, da, vanlig);
        }
        return egetSamtykke(r) ? s.hvis(krets(r), vanlig, samtykke(r)) : vanlig;
    }

    private String besluttes(CompiledRule r, Beslutning b, Grunnlag g) {
        boolean kanMotsettes = b == Beslutning.BESLUTNING_NOOBJ
                || bok.compiled(g).map(c -> c.art() == Grunnlagsart.GRUNNLAGSART_IKKE_RESERVERT).orElse(false);
        String uimotsagt = kanMotsettes ? s.eller(s.ikke(s.felt("reservert")), trossReservasjon(g)) : Skrift.SANN;
        return s.og(uimotsagt, switch (b) {
            case BESLUTNING_ORDER -> s.har("paalegg", navn(g));
            case BESLUTNING_CONSENT -> samtykke(r);
            case BESLUTNING_NOOBJ, BESLUTNING_PERMIT, BESLUTNING_DUTY ->
                    !r.vilkaar.attestasjon() || r.vilkaar.fare() ? Skrift.SANN
                            : s.eller(s.har("attestert", navn(g)), s.felt("haster"));
            case BESLUTNING_REVIEW, BESLUTNING_DENY, BESLUTNING_UNSPECIFIED, UNRECOGNIZED -> Skrift.USANN;
        });
    }

    /** Weighty reasons on every day; danger on the days on which the ground names it. */
    private String trossReservasjon(Grunnlag g) {
        String tungtveiende = s.og(s.har("sann", navn(Faktum.FAKTUM_TUNGTVEIENDE_GRUNNER)), s.har("attestert", navn(g)));
        return bok.compiled(g).stream().flatMap(c -> c.tross().stream()).filter(t -> t.kilde().getFare())
                .map(t -> s.og(s.felt("fare"), innen(t.gyldig()))).reduce(tungtveiende, (a, b) -> s.eller(a, b));
    }

    private String samtykke(CompiledRule r) {
        return s.har("samtykke", Samtykkeliste.av(r).navn());
    }

    /** The contract's name without its type, as people write policies. */
    static String navn(ProtocolMessageEnum verdi) {
        String navn = verdi.getValueDescriptor().getName();
        return navn.substring(navn.indexOf('_') + 1);
    }

    static List<String> navn(Collection<? extends ProtocolMessageEnum> verdier) {
        return verdier.stream().map(Oversettelse::navn).toList();
    }

    /** The lists of consent profiles that the rules name. */
    static List<Samtykkeliste> samtykkelister(RuleBook bok) {
        return bok.regler().stream().map(CompiledRule::new).filter(r -> r.profiler.length > 0).map(Samtykkeliste::av)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new)).stream().toList();
    }
}
