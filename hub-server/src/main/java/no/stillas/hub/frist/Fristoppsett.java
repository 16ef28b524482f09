package no.stillas.hub.frist;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.regelverk.v1.Frist;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deadlines, put together at start: with files that do not hold, or a setting of no length, the hub does not start. */
@Factory
final class Fristoppsett {
    private static final Logger LOG = LoggerFactory.getLogger(Fristoppsett.class);
    private static final String INNSTILLING = "stillas.frister.innstilling.";

    @Context
    Fristbok fristbok(RuleBook regler) {
        return Fristbok.innebygd(regler.virkninger());
    }

    /** Settings alone are looked up: no property changes what the law sets. */
    @Context
    Lengder lengder(Fristbok bok, Environment miljoe) {
        Map<String, Duration> andre = new HashMap<>();
        for (Frist f : bok.alle()) {
            if (f.hasInnstilling()) {
                var navn = f.getInnstilling().getNavn();
                miljoe.getProperty(INNSTILLING + navn, Duration.class).ifPresent(lengde -> {
                    if (!lengde.isPositive()) {
                        throw new IllegalArgumentException(INNSTILLING + navn + " must be positive");
                    }
                    LOG.atWarn().addKeyValue("setting", navn).addKeyValue("value", lengde)
                            .log("a setting is of this hub's own choice; it is not law");
                    andre.put(navn, lengde);
                });
            }
        }
        return new Lengder(navn -> Optional.ofNullable(andre.get(navn)));
    }

    @Singleton
    Enhetsslag enhetsslag(Directory katalog) {
        return new Enhetsslag() {
            @Override
            public Optional<Etat> slag(String enhet) {
                return katalog.unit(enhet).map(Unit::kind);
            }

            @Override
            public Optional<String> organisasjon(String enhet) {
                return katalog.unit(enhet).map(Unit::orgnr);
            }
        };
    }
}
