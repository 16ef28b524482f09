package no.stillas.hub.directory;

import java.util.List;
import java.util.stream.Collectors;

/** The directory cannot be used; the hub does not start with it. Names every fault by file, line and reason. */
public final class BadDirectory extends RuntimeException {
    private final transient List<Fault> faults;

    BadDirectory(List<Fault> faults) {
        super(faults.stream().map(Fault::toString)
                .collect(Collectors.joining("\n  ", "the directory cannot be used:\n  ", "")));
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }
}
