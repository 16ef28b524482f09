package no.stillas.hub.fact;

/** The facts of the persons that were asked for, as of one moment. */
public interface FactView {
    /**
     * The person behind a key. Two keys of one person give equal subjects.
     *
     * @throws IllegalArgumentException when the key was not among those asked for
     */
    Subject subject(SubjectKey key);
}
