package no.stillas.konformitet.steg;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import org.opentest4j.TestAbortedException;

/** Begins and ends a scenario. One that waits for something of the hub's is skipped where it fails, and fails where it does not. */
public final class Venting {
    static final String VENTER = "@venter";
    private final Verden verden;

    Venting(Verden verden) {
        this.verden = verden;
    }

    @Before
    public void begynn(Scenario scenario) {
        verden.begynn(scenario);
    }

    /** A scenario that is marked as waiting and has nothing to wait for any more is a fault in the scenario. */
    @After
    public void slutt(Scenario scenario) {
        verden.apneAlle();
        if (scenario.getSourceTagNames().contains(VENTER) && !verden.ventet()) {
            throw new AssertionError("scenarioet er merket @venter, men alt det sier, er slik: ta bort merket");
        }
    }

    /** What is done in a step. */
    @FunctionalInterface
    interface Handling {
        void gjoer() throws Exception;
    }

    /** As {@link TestAbortedException}, with why. */
    static TestAbortedException ikkeSpilt(String fordi, Throwable aarsak) {
        return new TestAbortedException(fordi, aarsak);
    }
}
