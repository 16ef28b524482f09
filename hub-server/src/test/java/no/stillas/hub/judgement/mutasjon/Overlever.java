package no.stillas.hub.judgement.mutasjon;

/**
 * A fault that no test noticed. Told by the words of its line and not by its number, so that it is the same fault when the
 * file has grown.
 *
 * @param klasse simple name of the top-level class
 * @param metode method
 * @param mutator PIT's name for the kind of fault, without the word mutator
 * @param linje the line as it stands in the source
 */
record Overlever(String klasse, String metode, String mutator, String linje) implements Comparable<Overlever> {
    static Overlever av(Mutant m, String linje) {
        return new Overlever(m.klasse(), m.metode(), m.mutator(), linje.strip());
    }

    @Override
    public int compareTo(Overlever annen) {
        return toString().compareTo(annen.toString());
    }
}
