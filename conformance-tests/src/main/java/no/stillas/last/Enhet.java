package no.stillas.last;

/** The units of the synthetic directory that take part. */
enum Enhet {
    BUP("bup-haugesund", "311000195"),
    SKOLE("haugesund-skole", "311000438"),
    BARNEVERN("haugesund-barnevern", "311000438");

    private final String id;
    private final String organisasjonsnummer;

    Enhet(String id, String organisasjonsnummer) {
        this.id = id;
        this.organisasjonsnummer = organisasjonsnummer;
    }

    String id() {
        return id;
    }

    String organisasjonsnummer() {
        return organisasjonsnummer;
    }
}
