package no.stillas.hub.judgement.rom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Paalegg;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.regelverk.v1.Grunnlagsregel;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Sakstype;

/** A pålegg or demand, and all that can be wrong with it. */
final class Paaleggsvalg {
    private Paaleggsvalg() {}

    /** Nothing where no rule asks for one. */
    static Optional<List<UnaryOperator<Facts>>> av(Collection<Regel> regler, Grunnlag navngitt,
            Optional<Grunnlagsregel> grunnlag) {
        if (regler.stream().noneMatch(r -> r.getBeslutning() == Beslutning.BESLUTNING_ORDER || r.getVilkaar().getPaalegg())) {
            return Optional.empty();
        }
        return Optional.of(alle(navngitt, grunnlag));
    }

    static List<UnaryOperator<Facts>> alle(Grunnlag navngitt, Optional<Grunnlagsregel> grunnlag) {
        var sakstype = grunnlag.filter(g -> g.getSakstypeCount() > 0).map(g -> g.getSakstype(0)).orElse(Sakstype.SAKSTYPE_KRAV);
        return List.of(
                UnaryOperator.identity(),
                f -> med(f, navngitt, sakstype, "b", Kategorisett.alle(), true, true),
                f -> med(f, navngitt, Sakstype.SAKSTYPE_BVL_2_2, "b", Kategorisett.alle(), true, true),
                f -> med(f, navngitt, sakstype, "en annen", Kategorisett.alle(), true, true),
                f -> med(f, navngitt, sakstype, "b", Kategorisett.ingen(), true, true),
                f -> med(f, navngitt, sakstype, "b", Kategorisett.alle(), false, true),
                f -> med(f, navngitt, sakstype, "b", Kategorisett.alle(), true, false));
    }

    private static Facts med(Facts f, Grunnlag grunnlag, Sakstype sakstype, String utsteder, Kategorisett omfang, boolean gyldig,
            boolean forkynt) {
        return f.medPaalegg(Optional.of(new Paalegg("p", grunnlag, sakstype, utsteder, "a", omfang, gyldig, forkynt)));
    }
}
