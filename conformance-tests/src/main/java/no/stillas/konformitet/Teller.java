package no.stillas.konformitet;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.TestCaseFinished;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import no.stillas.konformitet.Resultat.Slag;

/** Keeps what became of each scenario. */
final class Teller implements ConcurrentEventListener {
    private final List<Resultat> resultater = new ArrayList<>();

    @Override
    public void setEventPublisher(EventPublisher fra) {
        fra.registerHandlerFor(TestCaseFinished.class, this::ferdig);
    }

    private synchronized void ferdig(TestCaseFinished hendelse) {
        var scenario = hendelse.getTestCase();
        var resultat = hendelse.getResult();
        resultater.add(new Resultat(fil(scenario.getUri()), scenario.getName(), scenario.getTags(), slag(resultat, scenario.getTags()),
                resultat.getError() == null ? "" : String.valueOf(resultat.getError().getMessage())));
    }

    private static String fil(URI sti) {
        var tekst = sti.toString();
        return tekst.substring(tekst.lastIndexOf('/') + 1);
    }

    private static Slag slag(Result resultat, List<String> tagger) {
        return switch (resultat.getStatus()) {
            case PASSED -> Slag.BESTATT;
            case SKIPPED -> tagger.contains("@venter") ? Slag.VENTER : Slag.IKKE_SPILT;
            case PENDING, UNDEFINED, AMBIGUOUS, FAILED, UNUSED -> Slag.FEILET;
        };
    }

    synchronized List<Resultat> resultater() {
        return List.copyOf(resultater);
    }
}
