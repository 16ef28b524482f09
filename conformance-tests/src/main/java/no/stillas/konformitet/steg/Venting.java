package no.stillas.konformitet.steg;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.Status;
import org.opentest4j.TestAbortedException;

/** Begins and ends a scenario. One that waits for something of the hub's is skipped where it fails, and fails where it does not. */
public final class Venting {
    static final String VENTER = "@venter";
    /** What the message begins with of a scenario that is skipped for what it waits for. */
    public static final String GRUNN = "venter: ";
    private final Verden verden;

    Venting(Verden verden) {
        this.verden = verden;
    }

    @Before
    public void begynn(Scenario scenario) {
        verden.begynn(scenario);
    }

    /**
     * A scenario that is marked as waiting and has nothing to wait for any more is a fault in the scenario. A hub that keeps its
     * own time may be another version than the one that the mark is about.
     */
    @After
    public void slutt(Scenario scenario) {
        verden.apneAlle();
        if (scenario.getStatus() == Status.PASSED && !verden.venter()) {
            verden.sluttkrav();
        }
        if (verden.venter() && scenario.getStatus() == Status.PASSED && verden.rigg.hub.styrerTiden()) {
            throw new AssertionError("scenarioet er merket @venter, men alt det sier, er slik: ta bort merket");
        }
    }

    /** What is done in a step. */
    @FunctionalInterface
    interface Handling {
        void gjoer() throws Exception;
    }

    /** Skips the scenario, with what it waits for. */
    static TestAbortedException venter(Throwable aarsak) {
        return new TestAbortedException(GRUNN + aarsak.getMessage(), aarsak);
    }
}
