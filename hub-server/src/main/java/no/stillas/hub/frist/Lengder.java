package no.stillas.hub.frist;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.kalender.Kalender;
import no.stillas.proto.regelverk.v1.Frist;
import no.stillas.proto.regelverk.v1.Fristledd;

/** When a deadline ends. Only a setting can be given another length; what the law sets is as it is written. */
final class Lengder {
    private final Function<String, Optional<Duration>> annen;

    /** {@code annen}: another length for the setting of this name, where the configuration has one. */
    Lengder(Function<String, Optional<Duration>> annen) {
        this.annen = requireNonNull(annen, "annen is null");
    }

    /** The last moment that is in time; empty where the document is to say it and does not. */
    Optional<Instant> slutt(Frist f, Instant fra, Optional<Message> dokument) {
        Optional<Duration> innstilt = f.hasInnstilling() ? annen.apply(f.getInnstilling().getNavn()) : Optional.empty();
        if (innstilt.isPresent()) {
            boolean bakover = f.getLengdeList().stream().anyMatch(Fristledd::hasMaanederFoer);
            return innstilt.map(lengde -> bakover ? fra.minus(lengde) : fra.plus(lengde));
        }
        if (f.getLengdeList().stream().noneMatch(Fristledd::hasFelt)) {
            return Optional.of(Kalender.slutt(fra, f.getLengdeList(), f.getFlyttesTilVirkedag()));
        }
        return dokument.flatMap(d -> Dokumentfelt.moment(d, f.getLengde(0).getFelt()))
                .map(dag -> Kalender.utgangen(Dager.dag(dag)))
                .map(slutt -> f.getFlyttesTilVirkedag() ? Kalender.flyttet(slutt) : slutt);
    }
}
