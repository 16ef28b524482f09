package no.stillas.hub.exchange;

import com.google.protobuf.ByteString;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.HexFormat;
import no.stillas.hub.admission.Admission;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.ledger.RuleSets;
import no.stillas.proto.regelverk.v1.Grunnlagsart;

/** The parts that know nothing of the framework, put together. */
@Factory
final class Oppsett {
    /** Loaded and checked before anything is served: a rule that does not hold stops the start. */
    @Context
    RuleBook regler(Directory katalog) {
        var bok = RuleBook.medModeller();
        var ukjente = katalog.units().stream().filter(u -> !u.team().isEmpty() && !bok.modell(u.team()))
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

    @Singleton
    Admission admission(RuleBook bok) {
        return new Admission(g -> bok.grunnlag(g)
                .filter(regel -> regel.getArt() == Grunnlagsart.GRUNNLAGSART_PLIKT1)
                .isPresent());
    }
}
