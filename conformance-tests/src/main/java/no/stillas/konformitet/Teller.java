package no.stillas.konformitet;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.TestCaseFinished;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import no.stillas.konformitet.Resultat.Slag;
import no.stillas.konformitet.steg.Venting;

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
        var grunn = resultat.getError() == null ? "" : String.valueOf(resultat.getError().getMessage());
        resultater.add(new Resultat(fil(scenario.getUri()), scenario.getName(), scenario.getTags(), slag(resultat, grunn), grunn));
    }

    private static String fil(URI sti) {
        var tekst = sti.toString();
        return tekst.substring(tekst.lastIndexOf('/') + 1);
    }

    private static Slag slag(Result resultat, String grunn) {
        return switch (resultat.getStatus()) {
            case PASSED -> Slag.BESTATT;
            case SKIPPED -> grunn.startsWith(Venting.GRUNN) ? Slag.VENTER : Slag.IKKE_SPILT;
            case PENDING, UNDEFINED, AMBIGUOUS, FAILED, UNUSED -> Slag.FEILET;
        };
    }

    synchronized List<Resultat> resultater() {
        return List.copyOf(resultater);
    }
}
