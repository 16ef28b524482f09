package no.stillas.hub.modell;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import io.micronaut.context.annotation.Context;
import io.micronaut.core.naming.conventions.StringConvention;
import io.micronaut.core.value.PropertyResolver;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.stillas.hub.judgement.Gjensyn;
import no.stillas.hub.judgement.ModelProof;
import no.stillas.hub.judgement.OwnModels;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.ledger.ModelChange;
import no.stillas.hub.ledger.ModelChanges;
import no.stillas.hub.ledger.RuleSets;
import no.stillas.hub.ledger.Writer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules of now: the law, the models that the hub comes with, and every version of kommuner's own. They change only on
 * the writer's thread between two batches, when the table of changes says so, whichever node wrote it: so all nodes judge
 * by the same from the batch after the commit on, and one batch is judged by one rule book.
 */
@Context
public final class Modellregister {
    private static final Logger LOG = LoggerFactory.getLogger(Modellregister.class);

    private final RuleBook grunn;
    private final RuleSets arkiv;
    private final InstantSource klokke;
    private final Map<String, String> svar = new TreeMap<>();
    private final Ettersyn ettersyn;
    private volatile Naa naa;

    /** What is judged by, and what it is made of. */
    record Naa(RuleBook bok, Utgaver utgaver) {}

    /** Loads what is kept, looks it over and proves it. What does not hold is set aside and told of, and the hub starts. */
    Modellregister(RuleBook grunn, ModelChanges endringer, RuleSets arkiv, Writer writer, InstantSource klokke,
            PropertyResolver innstillinger) {
        this.grunn = requireNonNull(grunn, "grunn is null");
        this.arkiv = requireNonNull(arkiv, "arkiv is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
        innstillinger.getProperties("stillas.rules.answers", StringConvention.RAW)
                .forEach((spoersmaal, valgt) -> svar.put(spoersmaal, String.valueOf(valgt)));
        svar.keySet().removeIf(s -> !OwnModels.egen(s));
        this.ettersyn = new Ettersyn(grunn, ModelProof::av);
        var lest = lag(Utgaver.ingen(), endringer.all());
        var bevist = lest.utgaver().nummer() > 0 ? ettersyn.bevist(lest) : new Ettersyn.Bevist(lest, Map.of());
        this.naa = bevist.naa();
        if (naa.utgaver().nummer() > 0) {
            behold(naa.bok());
            bevist.brudd().forEach((regel, hvorfor) -> LOG.atError().addKeyValue("rule", regel).addKeyValue("fault", hvorfor)
                    .log("a rule that is of no kommune's own model reaches what no model may: take a version of the hub where it does not"));
            LOG.atInfo().addKeyValue("change", naa.utgaver().nummer()).addKeyValue("versions", naa.utgaver().versjoner().size())
                    .log(bevist.brudd().isEmpty() ? "kommuner's own models are in use, and proved to narrow only what is free"
                            : "kommuner's own models are in use");
            fortell(naa);
        }
        writer.onModels(this::endret);
    }

    /** The rules of now. */
    public RuleBook bok() {
        return naa.bok();
    }

    Naa naa() {
        return naa;
    }

    Map<String, String> svar() {
        return svar;
    }

    /** The rules of the hub itself, to read a file beside. */
    RuleBook grunn() {
        return grunn;
    }

    private void endret(List<ModelChange> endringer) {
        if (endringer.getLast().nr() != naa.utgaver().nummer()) {
            var ny = lag(naa.utgaver(), endringer);
            behold(ny.bok());
            naa = ny;
            LOG.atInfo().addKeyValue("change", ny.utgaver().nummer()).addKeyValue("rules", ny.bok().hash())
                    .log("kommuner's own models have changed; from here on is judged by them");
            fortell(ny);
        }
    }

    /** As it becomes by this change: whoever makes a change and whoever learns of one make the rules alike. */
    Naa etter(Utgaver foer, ModelChange endring) {
        return lag(foer, List.of(endring));
    }

    private Naa lag(Utgaver foer, List<ModelChange> endringer) {
        return ettersyn.lag(foer.etter(endringer, svar), foer.nummer());
    }

    /** Versions that do not act as they were loaded. */
    List<Utgave> tilSide() {
        return naa.utgaver().alle().stream().filter(u -> !(u.stilling() instanceof Stilling.SomLastet)).toList();
    }

    private static void fortell(Naa naa) {
        naa.utgaver().alle().stream().filter(u -> !u.stilling().hvorfor().isEmpty()).forEach(u -> LOG.atError()
                .addKeyValue("model", u.modell().getId()).addKeyValue("edition", u.modell().getVersjon())
                .addKeyValue("organisation", u.lastet().organisation()).addKeyValue("faults", u.feiltekst())
                .log(u.stilling() instanceof Stilling.Ute
                        ? "a kommune's own model cannot be used by this hub and says nothing: load a version that holds"
                        : "a kommune's own model does not hold by today's checks and is set aside; what it would hold or deny waits for a"
                                + " named human: load a version that holds"));
    }

    /** Under their hash, before anything is judged by them. */
    private void behold(RuleBook bok) {
        arkiv.keep(ByteString.copyFrom(HexFormat.of().parseHex(bok.hash())), Gjensyn.MOTOR, bok.bok().toByteString(), klokke.instant());
    }
}
