package no.stillas.hub.exchange;

import com.google.protobuf.ByteString;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.naming.conventions.StringConvention;
import io.micronaut.core.value.PropertyResolver;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import no.stillas.hub.admission.Admission;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.judgement.OwnModels;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.judgement.StartProof;
import no.stillas.hub.ledger.RuleSets;
import no.stillas.proto.Plikter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The parts that know nothing of the framework, put together. */
@Factory
final class Oppsett {
    private static final Logger LOG = LoggerFactory.getLogger(Oppsett.class);

    /** The rules are begun with first, since they take longest; the rest is put together beside them. */
    @Context
    Regellasting lasting(PropertyResolver innstillinger) {
        var svar = new TreeMap<String, String>();
        innstillinger.getProperties("stillas.rules.answers", StringConvention.RAW)
                .forEach((spoersmaal, valgt) -> svar.put(spoersmaal, String.valueOf(valgt)));
        // of a kommune's own model, which may be loaded later
        svar.keySet().removeIf(OwnModels::egen);
        return new Regellasting(CompletableFuture.supplyAsync(() -> RuleBook.delt(svar)));
    }

    /** Rules that are being loaded and checked. */
    record Regellasting(CompletableFuture<RuleBook> bok) {
        /** @throws RuntimeException what the loading threw */
        RuleBook ferdig() {
            try {
                return bok.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException r ? r : e;
            }
        }
    }

    /**
     * Loaded and checked before anything is served: a rule that does not hold stops the start, and so does an answer that
     * the question does not have, and rules by other answers than the defaults where a model then reaches what none may: those
     * the build has not proved. Answers to what the law leaves open are {@code stillas.rules.answers.<question>=<answer>}.
     */
    @Context
    RuleBook regler(Regellasting lasting, Directory katalog) {
        var bok = lasting.ferdig();
        StartProof.andreSvar(bok).forEach((spoersmaal, valgt) -> LOG.atWarn().addKeyValue("question", spoersmaal)
                .addKeyValue("answer", valgt).log("the rules are made by an answer that is not the default"));
        StartProof.krev(bok).ifPresent(b -> LOG.atInfo().addKeyValue("cases", b.tilfeller()).addKeyValue("tried", b.proevd())
                .log("the rules by these answers are proved: the models narrow only what is free"));
        var ukjente = katalog.units().stream().filter(u -> !u.team().isEmpty() && !OwnModels.egen(u.team()) && !bok.modell(u.team()))
                .map(u -> u.id() + " (" + u.team() + ")").sorted().toList();
        if (!ukjente.isEmpty()) {
            throw new IllegalStateException("units of the directory are teams of models that are not loaded: " + ukjente);
        }
        return bok;
    }

    /** Keeps the rules under their hash, so that what is judged by them can be judged again when they have changed. */
    @Context
    Regelsettarkiv arkiv(RuleBook bok, RuleSets arkiv, InstantSource klokke) {
        arkiv.keep(ByteString.copyFrom(HexFormat.of().parseHex(bok.hash())), Dommer.MOTOR, bok.bok().toByteString(),
                klokke.instant());
        return new Regelsettarkiv(bok.hash());
    }

    /** That the rules are kept. */
    record Regelsettarkiv(String hash) {}

    /** Which grounds are duties is said in the contract, where the senders' adapters read it too. */
    @Singleton
    Admission admission() {
        return new Admission(Plikter::er);
    }
}
