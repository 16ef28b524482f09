package no.stillas.hub.judgement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Utfall;

/**
 * What the sender may be told of a judgement: a function of the message, the rules and the facts that the sender may
 * know. Where a hidden fact decided, the generic denial stands in its place. Address data that was left out is told by
 * one and the same notice, whatever the cause.
 *
 * @param utfall what became of the message
 * @param decision the judgement in the world that the sender may know
 * @param generisk a fact that the sender may not know decided: nothing of the reason is told
 * @param adressevarsel the notice that addresses and places may be left out
 */
record Face(Utfall utfall, Decision decision, boolean generisk, boolean adressevarsel) {
    Face {
        Objects.requireNonNull(utfall, "utfall is null");
        Objects.requireNonNull(decision, "decision is null");
    }

    boolean gaar() {
        return utfall == Utfall.UTFALL_PERMITTED || utfall == Utfall.UTFALL_REDACTED;
    }

    /** The judgement as the sender would have got it in a world where nothing is hidden from the sender. */
    static Face synlig(Judged sett) {
        return new Face(sett.utfall(), sett.decision(), false, adressevarsel(sett.decision()));
    }

    /** The same where something hidden decided. */
    static Face generisk(Judged judged, Judged sett) {
        return switch (judged) {
            // More passed than the sender's own knowledge explains: that it passed is told, and not why.
            case Permitted _, Redacted _ -> new Face(utenFritekst(judged.decision()), judged.decision(), true,
                    adressevarsel(sett.decision()));
            case Held _, Denied _ -> new Face(judged.utfall(), sett.decision(), true, false);
        };
    }

    /** That free text was left out tells of a grading, and is told by the notice alone. */
    private static Utfall utenFritekst(Decision decision) {
        boolean noeUte = decision.verdicts().stream().anyMatch(Predicate.not(Verdict::passerer))
                || decision.facts().innhold().stedfestende().stream().anyMatch(decision.stedSkjult()::contains);
        return noeUte ? Utfall.UTFALL_REDACTED : Utfall.UTFALL_PERMITTED;
    }

    /** The same answer but for address data, whose notice is the same whatever the cause. */
    static boolean sammeSvar(Judged judged, Judged sett) {
        return gaar(judged) == gaar(sett) && (gaar(judged) || judged.utfall() == sett.utfall())
                && utelatt(judged.decision()).equals(utelatt(sett.decision()));
    }

    private static boolean gaar(Judged judged) {
        return switch (judged) {
            case Permitted _, Redacted _ -> true;
            case Held _, Denied _ -> false;
        };
    }

    static List<Verdict> utelatt(Decision decision) {
        return decision.verdicts().stream().filter(Predicate.not(Verdict::passerer))
                .filter(v -> v.dom() != Dom.UTELATES)
                .map(v -> new Verdict(v.person(), v.kategori(), v.dom(), Optional.empty(), v.beslutning(),
                        Grunnlag.GRUNNLAG_UNSPECIFIED,
                        Aarsak.AARSAK_UNSPECIFIED))
                .toList();
    }

    private static boolean adressevarsel(Decision decision) {
        boolean kanRoepe = decision.facts().innhold().fritekst()
                || !decision.facts().innhold().stedfestende().isEmpty()
                || decision.verdicts().stream().anyMatch(v -> v.kategori() == Kategori.KATEGORI_ADR);
        return decision.verdicts().stream().anyMatch(v -> v.dom() == Dom.UTELATES)
                || kanRoepe && !decision.stedSkjult().isEmpty();
    }
}
