package no.stillas.hub.judgement;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import no.stillas.hub.judgement.CompiledConditions.Svar;
import no.stillas.hub.judgement.CompiledRule.Stricter;
import no.stillas.hub.judgement.facts.Paalegg;
import no.stillas.hub.judgement.facts.Paastand;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Vurdering;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Regime;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Grunnlagsart;

/** One message against the rules that speak of its sender, receiver and purpose. Used once, by one thread. */
final class Assessment {
    private final Case sak;
    private final RuleBook bok;
    private final Consents samtykker;
    private final Objections motsetninger;
    private final RuleList liste;
    private final CompiledRule[] regler;
    private final long[] navngitt;
    private final Svar[] svar;
    private final Set<Merke> merker = EnumSet.noneOf(Merke.class);
    private final Optional<Bearer> baerer;
    private final long[] forbud;
    private final long[] veier;

    /** The duty of the first kind that carries the whole message, whether it is attested, and what makes it stricter here. */
    record Bearer(CompiledRule regel, Grunnlag grunnlag, boolean attestert, Optional<Stricter> strengere) {}

    Assessment(Case sak, RuleBook bok) {
        this.sak = sak;
        this.bok = bok;
        this.samtykker = new Consents(bok.profiler(sak.dag));
        this.motsetninger = new Objections(sak, bok);
        this.liste = bok.liste(sak.facts.avsender().etat(), sak.facts.mottaker().etat(), sak.facts.formaal(),
                sak.dag);
        this.regler = liste.regler;
        this.navngitt = liste.navngitt(sak.facts.paastander());
        this.svar = new Svar[regler.length];
        this.baerer = finnBaerer();
        if (baerer.isPresent()) {
            this.forbud = RuleList.INGEN_PLASS;
            this.veier = RuleList.INGEN_PLASS;
        } else {
            // conditions are about the case: what they rule out is ruled out for every category about everyone
            long[] mulige = liste.mulige(sak);
            this.forbud = bare(RuleList.felles(liste.forbud, mulige), i -> svar(i, false) == Svar.OPPFYLT && !unntatt(regler[i]));
            this.veier = bare(liste.veier(navngitt, mulige), i -> svar(i, false) != Svar.IKKE_OPPFYLT);
        }
    }

    /** Strikes out the others. */
    private static long[] bare(long[] plasser, IntPredicate disse) {
        for (int i = RuleList.neste(plasser, plasser, 0); i >= 0; i = RuleList.neste(plasser, plasser, i + 1)) {
            if (!disse.test(i)) {
                RuleList.stryk(plasser, i);
            }
        }
        return plasser;
    }

    Set<Merke> merker() {
        return merker;
    }

    Optional<Bearer> baerer() {
        return baerer;
    }

    private Svar svar(int i, boolean plikt) {
        Svar kjent = svar[i];
        if (kjent == null) {
            kjent = regler[i].vilkaar.les(sak, plikt);
            svar[i] = kjent;
        }
        return kjent;
    }

    private Optional<Bearer> finnBaerer() {
        for (int i = navngitt(liste.plikter, 0); i >= 0; i = navngitt(liste.plikter, i + 1)) {
            CompiledRule regel = regler[i];
            for (Grunnlag g : regel.grunnlag) {
                if (sak.paastand(g).isPresent() && foersteSlag(g) && svar(i, true) == Svar.OPPFYLT) {
                    boolean attestert = attestert(sak.paastand(g))
                            || bok.compiled(g).map(c -> c.kilde().getNavngittErAttestert()).orElse(false);
                    return Optional.of(new Bearer(regel, g, attestert, strengere(regel, Beslutning.BESLUTNING_DUTY)));
                }
            }
        }
        return Optional.empty();
    }

    /** The next of these, at this place or later, on a ground that is named. */
    private int navngitt(long[] disse, int plass) {
        return RuleList.neste(disse, navngitt, plass);
    }

    private boolean foersteSlag(Grunnlag g) {
        Optional<CompiledGround> grunn = bok.compiled(g);
        return grunn.isPresent() && grunn.get().foersteSlag()
                && grunn.get().art() == Grunnlagsart.GRUNNLAGSART_PLIKT1 && kanPaaberopes(grunn.get());
    }

    private boolean kanPaaberopes(CompiledGround grunn) {
        return grunn.kanPaaberopesAv(sak.facts.avsender().etat()) && grunn.gyldig().omfatter(sak.dag);
    }

    /** What the law says of one category about one person, but for grading and for what follows other content. */
    Finding vurder(Person person, int kategoribit) {
        if (baerer.isPresent()) {
            return baeres(baerer.get(), person, kategoribit);
        }
        Optional<Finding> forbud = forbud(person, kategoribit);
        if (forbud.isPresent()) {
            return forbud.get();
        }
        Finding beste = veier(person, kategoribit);
        return beste.dom() == Dom.STANSES ? ellers(person, kategoribit, beste) : beste;
    }

    private Finding baeres(Bearer b, Person person, int kategoribit) {
        // who it is about, and where, comes with what the duty is about
        if (((b.regel.kategorier | Case.FOELGE | Case.ADR) & kategoribit) == 0) {
            merker.add(Merke.UTENFOR_RADEN);
        }
        if (b.regel.vilkaar.attestasjon() && !b.attestert) {
            merker.add(Merke.ATTESTASJON_MANGLER);
        }
        if (b.strengere.isEmpty()) {
            return Finding.av(Route.PASSERER, b.regel, Beslutning.BESLUTNING_DUTY, b.grunnlag);
        }
        Beslutning ny = b.strengere.get().kilde().getBeslutning();
        return ny == Beslutning.BESLUTNING_REVIEW
                ? Finding.av(menneske(b.regel, person), b.regel, ny, b.grunnlag)
                : Finding.forbud(b.regel, b.strengere.get().kilde().getAarsak());
    }

    private Optional<Finding> forbud(Person person, int kategoribit) {
        for (int i = liste.neste(forbud, kategoribit, 0); i >= 0; i = liste.neste(forbud, kategoribit, i + 1)) {
            CompiledRule regel = regler[i];
            if (regel.gjelder(person, sak, kategoribit)) {
                return Optional.of(Finding.forbud(regel, regel.regel.getAarsak()));
            }
        }
        return Optional.empty();
    }

    /** Danger goes before habilitet and before the state of the receiver; what is urgent before the latter. */
    private boolean unntatt(CompiledRule regel) {
        boolean relasjon = regel.regel.getVilkaar().getInhabil();
        boolean mottaker = regel.regel.getVilkaar().getMottakerErList().contains(Egenskap.EGENSKAP_IKKE_AUTORISERT);
        return (relasjon || mottaker) && fareAapner() || mottaker && sak.haster();
    }

    boolean fareAapner() {
        if (sak.fare) {
            for (int i = navngitt(liste.fare, 0); i >= 0; i = navngitt(liste.fare, i + 1)) {
                if (svar(i, false) != Svar.IKKE_OPPFYLT && naevnt(regler[i])) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean naevnt(CompiledRule regel) {
        for (Grunnlag g : regel.grunnlag) {
            if (sak.paastand(g).isPresent() && bok.compiled(g).map(this::kanPaaberopes).orElse(false)) {
                return true;
            }
        }
        return false;
    }

    /** Each ground is a route of its own; on each the most specific rule decides, and the best route counts. */
    private Finding veier(Person person, int kategoribit) {
        Finding beste = Finding.INGEN;
        GroundSet avgjort = new GroundSet();
        GroundSet iGruppen = new GroundSet();
        int forrige = 0;
        for (int i = liste.neste(veier, kategoribit, 0); i >= 0; i = liste.neste(veier, kategoribit, i + 1)) {
            CompiledRule regel = regler[i];
            if (!liste.sammeRang(forrige, i)) {
                avgjort.alle(iGruppen);
            }
            forrige = i;
            if (!snakkerOm(regel, person, kategoribit)) {
                continue;
            }
            if (regel.grunnlag.length == 0) {
                beste = beste.eller(proev(regel, i, Grunnlag.GRUNNLAG_UNSPECIFIED, person, kategoribit));
            }
            for (Grunnlag g : regel.grunnlag) {
                if (!avgjort.har(g) && aktuell(regel, g, person)) {
                    Finding funn = grunnlag(regel, i, g, person, kategoribit);
                    if (funn.route() != Route.IKKE_I_KRAFT && funn.route() != Route.IKKE_GRUNNLAG) {
                        iGruppen.legg(g);
                    }
                    beste = beste.eller(funn);
                }
            }
        }
        return beste;
    }

    private boolean snakkerOm(CompiledRule regel, Person person, int kategoribit) {
        if (regel.beslutning == Beslutning.BESLUTNING_ORDER && spoersmaalAvFoersteSlag(regel)) {
            return true;
        }
        return (regel.kategorier & kategoribit) != 0
                && (regel.gjelder(person, sak, kategoribit) || regel.vedEgetSamtykke(person, sak));
    }

    /** A pålegg opens everything that it asks for, whoever it is about. */
    private boolean spoersmaalAvFoersteSlag(CompiledRule regel) {
        for (Grunnlag g : regel.grunnlag) {
            if (sak.paastand(g).isPresent() && bok.compiled(g).map(CompiledGround::foersteSlag).orElse(false)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A ground counts where the sender names it; a consent also where it is there, or where nothing is named. Who rests on
     * a duty to cooperate or on an agreement alone has named what opens nothing, and is told so, consent or not.
     */
    private boolean aktuell(CompiledRule regel, Grunnlag g, Person person) {
        return sak.paastand(g).isPresent()
                || regel.beslutning == Beslutning.BESLUTNING_CONSENT
                        && bok.compiled(g).map(CompiledGround::samtykke).orElse(false)
                        && bok.compiled(g).map(this::kanPaaberopes).orElse(false)
                        && (sak.facts.paastander().isEmpty()
                                || !person.samtykker().isEmpty() && !bok.bareIkkeGrunnlag(sak.facts.paastander()));
    }

    private Finding grunnlag(CompiledRule regel, int i, Grunnlag g, Person person, int kategoribit) {
        Optional<CompiledGround> grunn = bok.compiled(g);
        if (grunn.isEmpty() || grunn.get().ikkeGrunnlag()
                || !grunn.get().kanPaaberopesAv(sak.facts.avsender().etat())
                || grunn.get().kilde().getIkkeHelseopplysninger()
                        && sak.facts.avsender().egenskaper().har(Egenskap.EGENSKAP_HELSEPERSONELL)) {
            return Finding.av(Route.IKKE_GRUNNLAG, regel, regel.beslutning, g);
        }
        return grunn.get().gyldig().omfatter(sak.dag) ? proev(regel, i, g, person, kategoribit)
                : Finding.av(Route.IKKE_I_KRAFT, regel, regel.beslutning, g);
    }

    private Finding proev(CompiledRule regel, int i, Grunnlag g, Person person, int kategoribit) {
        if (svar(i, false) == Svar.UAVKLART) {
            return Finding.av(Route.ATTESTASJON_MANGLER, regel, regel.beslutning, g);
        }
        Beslutning beslutning = regel.beslutning;
        if (!regel.gjelder(person, sak, kategoribit) && regel.vedEgetSamtykke(person, sak)) {
            return Finding.av(samtykker.vurder(sak, person, kategoribit, regel), regel, Beslutning.BESLUTNING_CONSENT, g);
        }
        Optional<Stricter> strengere = strengere(regel, beslutning);
        if (strengere.isPresent()) {
            beslutning = strengere.get().kilde().getBeslutning();
        }
        if (motsetninger.motsatt(person, kategoribit) && kanMotsettes(beslutning, g)
                && motsetninger.tross(g).isEmpty()) {
            return Finding.av(Route.RESERVASJON, regel, beslutning, g);
        }
        return switch (beslutning) {
            case BESLUTNING_REVIEW -> Finding.av(menneske(regel, person), regel, beslutning, g);
            case BESLUTNING_ORDER -> Finding.av(paalegg(g, kategoribit), regel, beslutning, g);
            case BESLUTNING_CONSENT -> Finding.av(samtykkeEllerMenneske(regel, person, kategoribit), regel,
                    beslutning, g);
            case BESLUTNING_NOOBJ, BESLUTNING_PERMIT, BESLUTNING_DUTY ->
                    Finding.av(attestasjon(regel, g), regel, beslutning, g);
            case BESLUTNING_DENY, BESLUTNING_UNSPECIFIED, UNRECOGNIZED -> Finding.forbud(regel,
                    strengere.map(s -> s.kilde().getAarsak()).orElse(Aarsak.AARSAK_UNSPECIFIED));
        };
    }

    private Optional<Stricter> strengere(CompiledRule regel, Beslutning naa) {
        Optional<Stricter> funnet = Optional.empty();
        int strengest = naa.getNumber();
        for (Stricter s : regel.skjerpinger) {
            if (s.kilde().getBeslutning().getNumber() < strengest && s.naar().les(sak, false) == Svar.OPPFYLT) {
                strengest = s.kilde().getBeslutning().getNumber();
                funnet = Optional.of(s);
            }
        }
        return funnet;
    }

    private boolean kanMotsettes(Beslutning beslutning, Grunnlag g) {
        return beslutning == Beslutning.BESLUTNING_NOOBJ || bok.compiled(g)
                .map(grunn -> grunn.art() == Grunnlagsart.GRUNNLAGSART_IKKE_RESERVERT).orElse(false);
    }

    private Route menneske(CompiledRule regel, Person person) {
        Route svaret = Route.VURDERING;
        for (Vurdering vurdering : sak.facts.vurderinger()) {
            if (vurdering.gjelder(regel.id, person.ref(), sak.facts.tidspunkt())) {
                svaret = vurdering.tillatt() ? Route.PASSERER : Route.AVSLAATT_VURDERING;
            }
        }
        return svaret;
    }

    private Route paalegg(Grunnlag g, int kategoribit) {
        Part avsender = sak.facts.avsender();
        Part mottaker = sak.facts.mottaker();
        Optional<Paalegg> funnet = sak.facts.paalegg();
        Optional<CompiledGround> grunn = bok.compiled(g);
        if (funnet.isEmpty() || grunn.isEmpty()) {
            return Route.IKKE_GRUNNLAG;
        }
        Paalegg p = funnet.get();
        boolean gjelder = p.grunnlag() == g && p.gyldig() && p.forkynt()
                && (grunn.get().sakstyper() & 1L << p.sakstype().getNumber()) != 0
                && p.utsteder().equals(mottaker.enhet()) && p.adressat().equals(avsender.enhet());
        return !gjelder ? Route.IKKE_GRUNNLAG
                : (p.omfang().maske() & kategoribit) == 0 ? Route.UTENFOR_OMFANG : Route.PASSERER;
    }

    private Route samtykkeEllerMenneske(CompiledRule regel, Person person, int kategoribit) {
        Route route = samtykker.vurder(sak, person, kategoribit, regel);
        return route == Route.VURDERING ? menneske(regel, person) : route;
    }

    private Route attestasjon(CompiledRule regel, Grunnlag g) {
        if (!regel.vilkaar.attestasjon() && !loven(g) || attestert(sak.paastand(g))) {
            return Route.PASSERER;
        }
        if (sak.haster() || regel.vilkaar.fare()) {
            merker.add(Merke.ATTESTASJON_MANGLER);
            return Route.PASSERER;
        }
        return Route.ATTESTASJON_MANGLER;
    }

    /** Whether the act of the day asks for an attestation of the ground, whatever the rule says. */
    private boolean loven(Grunnlag g) {
        for (Regime under : bok.compiled(g).map(c -> c.kilde().getAttestertUnderList()).orElse(List.of())) {
            if (bok.iKraft(under, sak.dag)) {
                return true;
            }
        }
        return false;
    }

    private boolean attestert(Optional<Paastand> paastand) {
        return motsetninger.attestert(paastand);
    }

    /** Rules that speak where nothing else does: they give the reason where there is no nearer one. */
    private Finding ellers(Person person, int kategoribit, Finding beste) {
        for (int i = liste.neste(liste.ellers, kategoribit, 0); i >= 0; i = liste.neste(liste.ellers, kategoribit, i + 1)) {
            CompiledRule regel = regler[i];
            if (regel.gjelder(person, sak, kategoribit) && svar(i, false) == Svar.OPPFYLT) {
                return beste.regel().isPresent() ? beste : Finding.forbud(regel, regel.regel.getAarsak());
            }
        }
        return beste;
    }
}
