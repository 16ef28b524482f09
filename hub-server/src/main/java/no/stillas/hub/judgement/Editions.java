package no.stillas.hub.judgement;

import java.util.List;
import java.util.Optional;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Regime;
import no.stillas.proto.regelverk.v1.Kartlagt;
import no.stillas.proto.regelverk.v1.Kilde;
import no.stillas.proto.regelverk.v1.Ordlyd;
import no.stillas.proto.regelverk.v1.Pliktregel;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Utgave;

/**
 * How rules, grounds and obligations are cited: by the version of the act that is in force on the day of the case and, where
 * acts have wordings of their own, by the act that binds the sender. What is decided never depends on it.
 */
final class Editions {
    private static final String MELDEPLIKT = "barnevernsloven § 13-2";

    private final RuleBook bok;
    private final long dag;
    private final Etat avsender;
    private final Optional<OldLaw> eldre;

    Editions(RuleBook bok, Facts facts) {
        this(bok, Ages.dag(facts.tidspunkt()).toEpochDay(), facts.avsender().etat());
    }

    Editions(RuleBook bok, long dag, Etat avsender) {
        this.bok = bok;
        this.dag = dag;
        this.avsender = avsender;
        this.eldre = bok.eldre(dag);
    }

    /** Of the ground that decided, where the rule rests on several, else of the rule. */
    Kilde kilde(Regel regel, Grunnlag grunnlag) {
        Optional<Kilde> kartlagt = kartlagt(regel).filter(Kartlagt::hasKilde).map(Kartlagt::getKilde);
        if (kartlagt.isPresent()) {
            return kartlagt.get();
        }
        boolean melding = grunnlag.name().startsWith("GRUNNLAG_MELD_");
        boolean navngitt = grunnlag != Grunnlag.GRUNNLAG_UNSPECIFIED && !melding;
        boolean egenLov = navngitt && regel.getGrunnlagCount() > 1;
        Optional<Kilde> egen = dagens(regel.getUtgaveList());
        Optional<Kilde> grunnens = navngitt ? bok.grunnlag(grunnlag).flatMap(g -> dagens(g.getUtgaveList())) : Optional.empty();
        return egenLov ? grunnens.or(() -> bok.grunnlag(grunnlag).map(g -> g.getKilde())).orElse(regel.getKilde())
                : egen.or(() -> grunnens).orElse(regel.getKilde());
    }

    /** The wordings cite the act and paragraph of the day in place of the rule's own. */
    Ordlyd ordlyd(Regel regel) {
        return sitert(regel.getOrdlyd(), regel.getKilde(), kilde(regel,
                regel.getGrunnlagCount() == 1 ? regel.getGrunnlag(0) : Grunnlag.GRUNNLAG_UNSPECIFIED));
    }

    Kilde kilde(Pliktregel plikt) {
        return dagens(plikt.getUtgaveList()).orElse(plikt.getKilde());
    }

    private static Ordlyd sitert(Ordlyd ordlyd, Kilde egen, Kilde dagens) {
        if (dagens.equals(egen)) {
            return ordlyd;
        }
        String fra = Texts.paragraf(egen);
        String til = Texts.paragraf(dagens);
        return Ordlyd.newBuilder().setAvsender(ordlyd.getAvsender().replace(fra, til))
                .setRevisor(ordlyd.getRevisor().replace(fra, til))
                .setRegistrert(ordlyd.getRegistrert().replace(fra, til)).build();
    }

    Kilde kilde(Grunnlag grunnlag) {
        return bok.grunnlag(grunnlag).map(g -> dagens(g.getUtgaveList()).orElse(g.getKilde())).orElse(Kilde.getDefaultInstance());
    }

    /** What the ground is, in the words of the sender's act; empty where the law knows none. */
    String tekst(Grunnlag grunnlag) {
        return bok.grunnlag(grunnlag).map(g -> utgave(g.getUtgaveList()).map(Utgave::getTekst).filter(t -> !t.isEmpty())
                .orElse(g.getTekst())).orElse("");
    }

    /** Where the meldeplikt to barnevernet stands: act and paragraph. */
    String meldeplikt() {
        return eldre.map(OldLaw::meldeplikt).orElse(MELDEPLIKT);
    }

    private Optional<Kartlagt> kartlagt(Regel regel) {
        return eldre.flatMap(e -> e.kartlagt(regel.getId()));
    }

    private Optional<Kilde> dagens(List<Utgave> utgaver) {
        return utgave(utgaver).filter(Utgave::hasKilde).map(Utgave::getKilde);
    }

    private Optional<Utgave> utgave(List<Utgave> utgaver) {
        return utgaver.stream().filter(u -> u.getAvsenderCount() == 0 || u.getAvsenderList().contains(avsender))
                .filter(u -> u.getRegime() == Regime.REGIME_UNSPECIFIED || bok.iKraft(u.getRegime(), dag))
                // last, since it reads text
                .filter(u -> Dager.av(u.getGyldig()).omfatter(dag)).findFirst();
    }
}
