package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Grunnlagsart;
import no.stillas.proto.regelverk.v1.Krets;
import no.stillas.proto.regelverk.v1.Regelsett;

/**
 * Rules that never decide since another rule does wherever they would, or several do, one for each sender, receiver, category
 * and purpose. That several do so by day, age, ground or any other condition is not looked for, and where it is not certain the
 * rule stands: what is refused at start stops a municipality, a rule too many does not. A rule that would only ask a human
 * again, after the one before it has asked and got a no, decides nothing of its own.
 */
final class Shadows {
    private final Map<Grunnlag, CompiledGround> grunnlag = new EnumMap<>(Grunnlag.class);
    /** The place of each rule in the order, and in the order of the days of each older act, which fewer rules know. */
    private final List<Map<CompiledRule, Integer>> rekkefoelger = new ArrayList<>();

    Shadows(Regelsett sett, List<CompiledRule> regler) {
        sett.getGrunnlagList().forEach(g -> grunnlag.put(g.getGrunnlag(), CompiledGround.av(g)));
        rekkefoelger.add(plasser(regler.stream().filter(r -> !r.regel.getPort()).toList()));
        sett.getEldrelovList().forEach(lov -> rekkefoelger.add(plasser(OldLaw.paaDagene(lov, regler))));
    }

    private static Map<CompiledRule, Integer> plasser(List<CompiledRule> regler) {
        Map<CompiledRule, Integer> plasser = new HashMap<>();
        RuleTable.ordnet(regler).forEach(r -> plasser.put(r, plasser.size()));
        return plasser;
    }

    /**
     * Those of the rules that each always decide where {@code regel} would, in what they have in common of senders, receivers,
     * categories and purposes, where these are together all that {@code regel} has; none where something is left to it.
     */
    List<CompiledRule> skygger(CompiledRule regel, Collection<CompiledRule> regler) {
        List<CompiledRule> foerst = new ArrayList<>();
        for (CompiledRule en : regler) {
            if (en != regel && moeter(en, regel) && skygger(en, regel)) {
                if (omfatter(en, regel)) {
                    return List.of(en);
                }
                foerst.add(en);
            }
        }
        return omfatter(foerst, 0, regel.avsendere, regel.mottakere, regel.kategorier, regel.formaal) ? foerst : List.of();
    }

    /** Whether {@code foerst} always decides where {@code regel} would and both speak. */
    private boolean skygger(CompiledRule foerst, CompiledRule regel) {
        return omfatterSpoersmaalet(foerst, regel) && omfatterPersonene(foerst, regel)
                && foerst.gyldig.fra() <= regel.gyldig.fra() && foerst.gyldig.til() >= regel.gyldig.til()
                && regel.vilkaar.medfoerer(foerst.vilkaar)
                // that a ground of danger is named opens more than the rule that it stands in
                && (!regel.vilkaar.fare() || foerst.vilkaar.fare() && nevnerAlle(foerst, regel))
                && avgjoer(foerst, regel);
    }

    private static boolean moeter(CompiledRule en, CompiledRule annen) {
        return (en.avsendere & annen.avsendere) != 0 && (en.mottakere & annen.mottakere) != 0
                && (en.kategorier & annen.kategorier) != 0 && (en.formaal & annen.formaal) != 0;
    }

    private static boolean omfatter(CompiledRule stor, CompiledRule liten) {
        return omfatter(List.of(stor), 0, liten.avsendere, liten.mottakere, liten.kategorier, liten.formaal);
    }

    /** Whether these, from one of them on, have every combination: what one has not is left to those after it. */
    private static boolean omfatter(List<CompiledRule> store, int fra, long avsendere, long mottakere, int kategorier, int formaal) {
        if (avsendere == 0 || mottakere == 0 || kategorier == 0 || formaal == 0) {
            return true;
        }
        if (fra == store.size()) {
            return false;
        }
        CompiledRule r = store.get(fra);
        return omfatter(store, fra + 1, avsendere & ~r.avsendere, mottakere, kategorier, formaal)
                && omfatter(store, fra + 1, avsendere & r.avsendere, mottakere & ~r.mottakere, kategorier, formaal)
                && omfatter(store, fra + 1, avsendere & r.avsendere, mottakere & r.mottakere, kategorier & ~r.kategorier, formaal)
                && omfatter(store, fra + 1, avsendere & r.avsendere, mottakere & r.mottakere, kategorier & r.kategorier,
                        formaal & ~r.formaal);
    }

    private boolean omfatterSpoersmaalet(CompiledRule stor, CompiledRule liten) {
        return !altSomSpoerres(liten) || stor.beslutning == Beslutning.BESLUTNING_ORDER
                || stor.regel.getEnhverKategori() && stor.regel.getKrets() == Krets.KRETS_ALLE;
    }

    /** A pålegg of the first kind opens everything that it asks for, whatever the row names. */
    private boolean altSomSpoerres(CompiledRule regel) {
        return regel.beslutning == Beslutning.BESLUTNING_ORDER && regel.regel.getGrunnlagList().stream()
                .anyMatch(g -> grunnlag.get(g).foersteSlag());
    }

    private static boolean omfatterPersonene(CompiledRule stor, CompiledRule liten) {
        Krets krets = liten.regel.getKrets();
        boolean kretsen = switch (stor.regel.getKrets()) {
            case KRETS_ALLE -> true;
            case KRETS_BARNET_OG_FAMILIE -> krets == Krets.KRETS_BARNET_OG_FAMILIE || krets == Krets.KRETS_BARNET;
            case KRETS_PAAROERENDE_PASIENT -> krets == Krets.KRETS_PAAROERENDE_PASIENT || krets == Krets.KRETS_SOESKEN;
            case KRETS_BARNET, KRETS_GRAVID, KRETS_SOESKEN, KRETS_UNSPECIFIED, UNRECOGNIZED -> stor.regel.getKrets() == krets;
        };
        return kretsen && (!tredjepersoner(liten) || tredjepersoner(stor) || stor.regel.getKrets() == Krets.KRETS_ALLE);
    }

    /** Whether it also speaks of those outside its circle, by their own consent. */
    private static boolean tredjepersoner(CompiledRule regel) {
        return !nekter(regel) && regel.aapnesVedEgetSamtykke();
    }

    private boolean avgjoer(CompiledRule foerst, CompiledRule regel) {
        if (forbyr(foerst) && !forbyr(regel)) {
            // forbids before the order is asked for, but for what danger excepts and a duty of the first kind
            return !kanUnntas(foerst) && !baerer(regel)
                    && (nekter(regel) ? likeSikker(foerst, regel) : foerst.vilkaar.alltidAvklart());
        }
        if (!gaarFoer(foerst, regel) || nekter(foerst) != nekter(regel)
                || foerst.regel.getBareEllers() != regel.regel.getBareEllers()) {
            return false;
        }
        return nekter(foerst) ? likeSikker(foerst, regel) : !regel.regel.getBareEllers() && avgjoerVeien(foerst, regel);
    }

    private boolean gaarFoer(CompiledRule foerst, CompiledRule regel) {
        return rekkefoelger.stream().filter(r -> r.containsKey(regel))
                .allMatch(r -> r.containsKey(foerst) && r.get(foerst) < r.get(regel));
    }

    private static boolean nekter(CompiledRule regel) {
        return regel.beslutning == Beslutning.BESLUTNING_DENY;
    }

    private static boolean forbyr(CompiledRule regel) {
        return nekter(regel) && !regel.regel.getBareEllers();
    }

    private static boolean kanUnntas(CompiledRule forbud) {
        return forbud.regel.getVilkaar().getInhabil()
                || forbud.regel.getVilkaar().getMottakerErList().contains(Egenskap.EGENSKAP_IKKE_AUTORISERT);
    }

    /** Whether the conditions of the one are known to hold wherever those of the other are. */
    private static boolean likeSikker(CompiledRule foerst, CompiledRule regel) {
        return regel.vilkaar.avklarer(foerst.vilkaar);
    }

    /** Whether it may be a duty of the first kind, which carries the message before anything else is asked. */
    private boolean baerer(CompiledRule regel) {
        return regel.beslutning == Beslutning.BESLUTNING_DUTY && regel.regel.getGrunnlagList().stream().map(grunnlag::get)
                .anyMatch(g -> g.foersteSlag() && g.art() == Grunnlagsart.GRUNNLAGSART_PLIKT1);
    }

    /**
     * Both may let something pass. A rule of higher rank settles each ground that it speaks on, also where it lets nothing pass
     * for want of a consent, an attestation or a human's yes. Within a rank, and on no ground, the best counts: there the other
     * must never come to something better. That it would ask a human once more, who has said no, is nothing better.
     */
    private boolean avgjoerVeien(CompiledRule foerst, CompiledRule regel) {
        boolean uten = foerst.grunnlag.length == 0;
        if (!uten && (regel.grunnlag.length == 0 || !nevnerAlle(foerst, regel) || ogsaaUnevnt(regel) && !samtykke(foerst))
                || baerer(regel) && (uten || foerst.beslutning != Beslutning.BESLUTNING_DUTY || !likeSikker(foerst, regel))) {
            return false;
        }
        if (passererAlltid(foerst, regel)) {
            return true;
        }
        return uten || RuleList.sammeRang(foerst, regel) || kanVaerePaalegg(foerst)
                ? uten == (regel.grunnlag.length == 0) && aldriBedre(foerst, regel) : true;
    }

    private static boolean nevnerAlle(CompiledRule foerst, CompiledRule regel) {
        return foerst.regel.getGrunnlagList().containsAll(regel.regel.getGrunnlagList());
    }

    private static boolean samtykke(CompiledRule regel) {
        return regel.beslutning == Beslutning.BESLUTNING_CONSENT;
    }

    /** A consent counts also where no ground is named; another rule on the same ground does not speak then. */
    private boolean ogsaaUnevnt(CompiledRule regel) {
        return samtykke(regel) && regel.regel.getGrunnlagList().stream().anyMatch(g -> grunnlag.get(g).samtykke());
    }

    /** A pålegg that is not there settles nothing. */
    private static boolean kanVaerePaalegg(CompiledRule regel) {
        return regel.beslutning == Beslutning.BESLUTNING_ORDER || regel.regel.getSkjerpingList().stream()
                .anyMatch(s -> s.getBeslutning() == Beslutning.BESLUTNING_ORDER);
    }

    /** Whether the one lets pass all that the other speaks of, whatever is consented, attested or objected to. */
    private boolean passererAlltid(CompiledRule foerst, CompiledRule regel) {
        boolean rett = foerst.beslutning == Beslutning.BESLUTNING_PERMIT || foerst.beslutning == Beslutning.BESLUTNING_DUTY;
        boolean fare = foerst.vilkaar.fare();
        return rett && foerst.skjerpinger.isEmpty() && foerst.vilkaar.alltidAvklart() && (fare || !foerst.vilkaar.attestasjon())
                && (!tredjepersoner(regel) || foerst.regel.getKrets() == Krets.KRETS_ALLE)
                && (foerst.grunnlag.length == 0 || regel.regel.getGrunnlagList().stream().map(grunnlag::get)
                        .allMatch(g -> g.art() != Grunnlagsart.GRUNNLAGSART_IKKE_RESERVERT
                                && (fare || g.kilde().getAttestertUnderCount() == 0)));
    }

    /** Whether both come to the same, or the one to something better, on every ground. */
    private static boolean aldriBedre(CompiledRule foerst, CompiledRule regel) {
        return foerst.beslutning == regel.beslutning
                && foerst.regel.getSkjerpingList().equals(regel.regel.getSkjerpingList())
                && foerst.regel.getProfilList().equals(regel.regel.getProfilList())
                && foerst.regel.getAlleProfiler() == regel.regel.getAlleProfiler()
                && (!foerst.vilkaar.attestasjon() || regel.vilkaar.attestasjon())
                && regel.vilkaar.avklarer(foerst.vilkaar) && foerst.vilkaar.avklarer(regel.vilkaar)
                // a pålegg of the first kind speaks of third persons too, and asks them where the rule has them by their own consent
                && tredjepersoner(foerst) == tredjepersoner(regel)
                && (!tredjepersoner(regel) || foerst.regel.getKrets() == regel.regel.getKrets());
    }
}
