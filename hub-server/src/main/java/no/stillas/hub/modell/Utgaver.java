package no.stillas.hub.modell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.stillas.hub.judgement.OwnModels;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.judgement.RuleSource;
import no.stillas.hub.ledger.ModelChange;
import no.stillas.proto.regelverk.v1.Modell;

/**
 * All versions of kommuner's own models, as the changes so far have made them.
 *
 * @param alle by age
 * @param nummer of the last change
 */
record Utgaver(List<Utgave> alle, int nummer) {
    Utgaver {
        alle = List.copyOf(alle);
    }

    /** Before the first change. */
    static Utgaver ingen() {
        return new Utgaver(List.of(), 0);
    }

    /**
     * As these changes say, of which those that are known already are not read again.
     *
     * @param svar answers to what models leave open, by question
     * @throws no.stillas.hub.judgement.RuleFault where a file does not hold any more
     */
    Utgaver etter(List<ModelChange> endringer, RuleBook grunn, Map<String, String> svar) {
        var utgaver = this;
        for (var e : endringer.stream().filter(e -> e.nr() > nummer).toList()) {
            utgaver = utgaver.med(e, e.loads() ? Optional.of(OwnModels.les(kilde(e), grunn, svar, Optional.empty())) : Optional.empty());
        }
        return utgaver;
    }

    static RuleSource kilde(ModelChange e) {
        return new RuleSource(e.file(), e.source().toStringUtf8());
    }

    /** After one change more. Whatever took new cases in the model does so no more. */
    Utgaver med(ModelChange endring, Optional<Modell> ny) {
        var etter = new ArrayList<Utgave>();
        alle.forEach(u -> etter.add(u.modell().getId().equals(endring.model()) && u.tarNyeSaker()
                ? new Utgave(u.modell(), u.lastet(), Optional.of(endring)) : u));
        ny.ifPresent(m -> etter.add(new Utgave(m, endring, Optional.empty())));
        return new Utgaver(etter, endring.nr());
    }

    List<OwnModels.Version> versjoner() {
        return alle.stream().map(Utgave::versjon).toList();
    }

    List<Utgave> av(String modell) {
        return alle.stream().filter(u -> u.modell().getId().equals(modell)).toList();
    }

    /** The version that takes new cases. */
    Optional<Utgave> iBruk(String modell) {
        return av(modell).stream().filter(Utgave::tarNyeSaker).findFirst();
    }

    /** The last that came, in use or not. */
    Optional<Utgave> siste(String modell) {
        return av(modell).stream().max(Comparator.comparingInt(u -> u.lastet().nr()));
    }
}
