package no.stillas.hub.judgement.mutasjon;

/**
 * One line of PIT's CSV: file, class, mutator, method, line, status, test.
 *
 * @param fil source file, from the source folder
 * @param klasse simple name of the top-level class
 * @param nummer line
 * @param oppdaget whether a test failed, or the mutant ran without end
 */
record Mutant(String fil, String klasse, String metode, String mutator, int nummer, boolean oppdaget) {
    static Mutant les(String csv) {
        String[] felt = csv.split(",", 7);
        String toppklasse = felt[1].split("\\$")[0];
        String mutator = felt[2].substring(felt[2].lastIndexOf('.') + 1).replace("Mutator", "");
        return new Mutant(toppklasse.replace('.', '/') + ".java", toppklasse.substring(toppklasse.lastIndexOf('.') + 1),
                felt[3], mutator, Integer.parseInt(felt[4]), switch (felt[5]) {
                    case "KILLED", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR" -> true;
                    default -> false;
                });
    }
}
