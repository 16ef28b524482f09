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
import no.stillas.hub.judgement.RuleFault;
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
    private volatile Naa naa;

    /** What is judged by, and what it is made of. */
    record Naa(RuleBook bok, Utgaver utgaver) {}

    /** Loads what is kept, checks it and proves it: what does not hold stops the start. */
    Modellregister(RuleBook grunn, ModelChanges endringer, RuleSets arkiv, Writer writer, InstantSource klokke,
            PropertyResolver innstillinger) {
        this.grunn = requireNonNull(grunn, "grunn is null");
        this.arkiv = requireNonNull(arkiv, "arkiv is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
        innstillinger.getProperties("stillas.rules.answers", StringConvention.RAW)
                .forEach((spoersmaal, valgt) -> svar.put(spoersmaal, String.valueOf(valgt)));
        svar.keySet().removeIf(s -> !OwnModels.egen(s));
        this.naa = lag(Utgaver.ingen(), endringer.all());
        if (naa.utgaver().nummer() > 0) {
            var bevis = ModelProof.av(naa.bok());
            if (!bevis.brudd().isEmpty()) {
                throw new RuleFault(bevis.brudd().entrySet().stream()
                        .map(b -> new RuleFault.Fault("own_model", 1, b.getKey() + " " + b.getValue())).toList());
            }
            behold(naa.bok());
            LOG.atInfo().addKeyValue("change", naa.utgaver().nummer()).addKeyValue("versions", naa.utgaver().alle().size())
                    .addKeyValue("cases", bevis.tilfeller()).log("kommuner's own models are in use, and proved to narrow only what is free");
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
        }
    }

    private Naa lag(Utgaver foer, List<ModelChange> endringer) {
        var utgaver = foer.etter(endringer, grunn, svar);
        return new Naa(utgaver.nummer() == 0 ? grunn : grunn.medEgne(utgaver.versjoner()), utgaver);
    }

    /** Under their hash, before anything is judged by them. */
    private void behold(RuleBook bok) {
        arkiv.keep(ByteString.copyFrom(HexFormat.of().parseHex(bok.hash())), Gjensyn.MOTOR, bok.bok().toByteString(), klokke.instant());
    }
}
