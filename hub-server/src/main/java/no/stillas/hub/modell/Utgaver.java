package no.stillas.hub.modell;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.stillas.hub.judgement.OwnModels;
import no.stillas.hub.judgement.RuleFault.Fault;
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
     * As these changes say, of which those that are known already are not read again. What was checked when it was loaded
     * stands as it was checked, with the answers of that day.
     *
     * @param svar answers to what models leave open, by question, for changes from before what was checked was kept
     */
    Utgaver etter(List<ModelChange> endringer, Map<String, String> svar) {
        var utgaver = this;
        for (var e : endringer.stream().filter(e -> e.nr() > nummer).toList()) {
            var lest = e.loads() ? kontrollert(e, svar) : Optional.<Modell>empty();
            utgaver = utgaver.med(e, lest);
            if (e.loads() && lest.isEmpty()) {
                utgaver = utgaver.medUlest(e);
            }
        }
        return utgaver;
    }

    private static Optional<Modell> kontrollert(ModelChange e, Map<String, String> svar) {
        try {
            return e.checked().isEmpty() ? OwnModels.ukontrollert(kilde(e), svar) : Optional.of(Modell.parseFrom(e.checked()));
        } catch (InvalidProtocolBufferException feil) {
            return Optional.empty();
        }
    }

    /** With a version of which nothing can be read but its name: it says nothing. */
    private Utgaver medUlest(ModelChange e) {
        var uten = Modell.newBuilder().setId(e.model()).setVersjon(e.edition()).build();
        return new Utgaver(Stream.concat(alle.stream(), Stream.of(Utgave.ny(uten, e).med(new Stilling.Ute(
                List.of(new Fault(e.file(), 1, "what was checked when it was loaded cannot be read")))))).toList(), nummer);
    }

    /** Each looked at. */
    Utgaver hver(UnaryOperator<Utgave> ettersyn) {
        return new Utgaver(alle.stream().map(ettersyn).toList(), nummer);
    }

    static RuleSource kilde(ModelChange e) {
        return new RuleSource(e.file(), e.source().toStringUtf8());
    }

    /** After one change more. Whatever took new cases in the model does so no more. */
    Utgaver med(ModelChange endring, Optional<Modell> ny) {
        var etter = new ArrayList<Utgave>();
        alle.forEach(u -> etter.add(u.modell().getId().equals(endring.model()) && u.tarNyeSaker()
                ? u.avsluttet(endring) : u));
        ny.ifPresent(m -> etter.add(Utgave.ny(m, endring)));
        return new Utgaver(etter, endring.nr());
    }

    /** Those that say anything. */
    List<OwnModels.Version> versjoner() {
        return alle.stream().filter(u -> !(u.stilling() instanceof Stilling.Ute)).map(Utgave::versjon).toList();
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
