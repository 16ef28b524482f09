package no.stillas.hub.directory;

import static java.util.Objects.requireNonNull;

/**
 * What is wrong in a file of the directory.
 *
 * @param file name of the file
 * @param line line in it, from 1
 * @param reason what is wrong and what is expected
 */
record Fault(String file, int line, String reason) {
    Fault {
        requireNonNull(file, "file is null");
        requireNonNull(reason, "reason is null");
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + reason;
    }
}
