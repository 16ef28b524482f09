package no.stillas.demo;

/** Breaks long text into lines of at most 110 characters. */
final class Ombrekk {
    private static final int BREDDE = 110;

    private Ombrekk() {}

    static String av(String tekst, String innrykk) {
        var ut = new StringBuilder(innrykk);
        int bredde = innrykk.length();
        for (var ord : tekst.strip().split("\\s+")) {
            if (bredde > innrykk.length() && bredde + 1 + ord.length() > BREDDE) {
                ut.append('\n').append(innrykk).append("  ");
                bredde = innrykk.length() + 2;
            } else if (bredde > innrykk.length()) {
                ut.append(' ');
                bredde++;
            }
            ut.append(ord);
            bredde += ord.length();
        }
        return ut.toString();
    }
}
