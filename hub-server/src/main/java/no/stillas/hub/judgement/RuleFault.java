package no.stillas.hub.judgement;

import java.util.List;
import java.util.stream.Collectors;

/** The rules cannot be used. Every fault that was found, each with file, line and reason. */
public final class RuleFault extends RuntimeException {
    /** One fault; lines count from 1. */
    public record Fault(String fil, int linje, String grunn) {
        @Override
        public String toString() {
            return fil + ":" + linje + ": " + grunn;
        }
    }

    private final transient List<Fault> faults;

    public RuleFault(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
