package no.stillas.konformitet.avslag;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import java.util.HashMap;
import java.util.Map;
import no.stillas.konformitet.avslag.Funn.Hva;
import no.stillas.konformitet.avslag.Nevning.Stedet;
import no.stillas.konformitet.steg.Uteblitt;

/** How each scenario of a run ended. */
final class Ender implements ConcurrentEventListener {
    private final Map<String, Result> ender = new HashMap<>();

    @Override
    public void setEventPublisher(EventPublisher fra) {
        fra.registerHandlerFor(TestCaseFinished.class, h -> ender.put(stedet(h.getTestCase()), h.getResult()));
    }

    private static String stedet(TestCase scenario) {
        return scenario.getUri() + ":" + scenario.getLocation().getLine();
    }

    /**
     * Whether the scenario noticed. Only what it says of the hub counts: a step that could not be done has seen nothing, and one
     * whose time ran out before the hub was done has seen only that.
     */
    Funn av(Nevning nevning) {
        Stedet sted = nevning.scenario();
        var slutt = ender.get(sted.fil() + ":" + sted.linje());
        if (slutt == null) {
            return new Funn(nevning, Hva.BRUTT, "scenarioet ble ikke spilt");
        }
        return av(nevning, slutt);
    }

    static Funn av(Nevning nevning, Result slutt) {
        var feil = slutt.getError();
        var grunn = feil == null ? "" : String.valueOf(feil.getMessage());
        return switch (slutt.getStatus()) {
            case PASSED -> new Funn(nevning, Hva.LIK, "");
            case FAILED -> switch (feil) {
                case Uteblitt u -> new Funn(nevning, u.ferdig() ? Hva.UTEBLE : Hva.BRUTT, grunn);
                case AssertionError _ -> new Funn(nevning, Hva.ROED, grunn);
                case null, default -> new Funn(nevning, Hva.BRUTT, (feil == null ? "" : feil.getClass().getSimpleName() + ": ") + grunn);
            };
            case SKIPPED, PENDING, UNDEFINED, AMBIGUOUS, UNUSED ->
                    new Funn(nevning, Hva.BRUTT, "scenarioet ble ikke spilt (" + slutt.getStatus() + ") " + grunn);
        };
    }
}
