package no.stillas.konformitet.hub;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import no.stillas.hub.cli.Stillas;

/** An operator at a keyboard: the hub's own commands, against the hub of the run. */
public final class Operatoer {
    private final Provehub hub;

    public Operatoer(Provehub hub) {
        this.hub = hub;
    }

    /** What a command said, and its exit code. */
    public record Sagt(int kode, String tekst) {}

    /** The command {@code stillas}, as an organisation. */
    public Sagt kjoer(String organisasjonsnummer, String... kommando) {
        var alle = new ArrayList<>(List.of(kommando));
        alle.addAll(List.of("--hub", hub.kanal().authority(), "--plaintext", "--token", hub.token(organisasjonsnummer)));
        var ut = new StringWriter();
        int kode = Stillas.kommando().setOut(new PrintWriter(ut)).setErr(new PrintWriter(ut)).execute(alle.toArray(String[]::new));
        return new Sagt(kode, ut.toString());
    }
}
