package no.stillas.hub.directory;

import static java.util.Objects.requireNonNull;

/** A value of a file with the place that it stands at, for faults. */
record Entry<T>(SourceFile file, String path, T value) {
    Entry {
        requireNonNull(file, "file is null");
        requireNonNull(path, "path is null");
        requireNonNull(value, "value is null");
    }

    /** A fault at a field of the value. */
    Fault fault(String field, String reason) {
        return file.fault(path + "." + field, reason);
    }
}
