package no.stillas.demo;

import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.stillas.demo.Vent.Ser;
import no.stillas.tilgang.Hubprosess;
import no.stillas.tilgang.Hubtilgang;

/** The hub: a process of its own with an empty data folder, or one that runs already. */
final class Hubben implements Hubtilgang, AutoCloseable {
    private static final Path JAR = Path.of("hub-server/target/stillas-hub.jar");

    private final Path data;
    private final int port;
    private final Ser<Boolean> frisk;
    private final ManagedChannel kanal;
    private final Tokenkilde tokens;

    /** Where tokens for development come from. */
    interface Tokenkilde {
        /** A token of this organisation, with every scope. */
        String token(String organisasjonsnummer);
    }

    private Hubben(Path data, int port, Ser<Boolean> frisk, Tokenkilde tokens) {
        this.data = data;
        this.port = port;
        this.frisk = frisk;
        this.tokens = tokens;
        kanal = NettyChannelBuilder.forAddress("localhost", port).usePlaintext().build();
    }

    /** @param organisasjoner numbers of those that get a token, in the folder where the adapters read them */
    static Hubben start(Path mappe, Prosesser barn, Collection<String> organisasjoner) throws IOException {
        var data = Files.createDirectories(datamappe(mappe));
        int port = Hubprosess.ledigPort();
        int http = Hubprosess.ledigPort();
        var logg = mappe.resolve("hub.log");
        var valg = new ArrayList<>(List.of("serve", "--development", "--data", data.toString(),
                "--tokens", String.join(",", organisasjoner),
                "--grpc-port", "" + port, "--http-port", "" + http, "--property", "stillas.levering.feiing=PT0.2S"));
        Innstillinger.ALLE.forEach((navn, verdi) -> valg.addAll(List.of("--property", navn + "=" + verdi)));
        var prosess = barn.start(logg, JAR, valg);
        var tokens = tokenmappe(mappe);
        var klient = HttpClient.newHttpClient();
        return new Hubben(data, port, () -> {
            if (!prosess.isAlive()) {
                throw new IOException("huben startet ikke, se " + logg);
            }
            return Hubprosess.frisk(klient, http) ? Optional.of(true) : Optional.empty();
        }, nummer -> lest(tokens.resolve(nummer + ".token")));
    }

    /** A hub that runs already, with its data in this folder. */
    static Hubben kjoerende(Path data, int port, Tokenkilde tokens) {
        return new Hubben(data, port, () -> Optional.of(true), tokens);
    }

    /** Where the tokens of a demo in this folder lie. */
    static Path tokenmappe(Path mappe) {
        return datamappe(mappe).resolve("tokens");
    }

    private static Path datamappe(Path mappe) {
        return mappe.resolve("data");
    }

    private static String lest(Path token) {
        try {
            return Files.readString(token);
        } catch (IOException e) {
            throw new IllegalStateException("det er ikke laget noe token " + token, e);
        }
    }

    /** Waits until the hub says that it is well. */
    void ventTilFrisk() throws IOException {
        if (Vent.paa(Duration.ofSeconds(120), frisk).isEmpty()) {
            throw new IOException("huben ble ikke frisk på to minutter");
        }
    }

    @Override
    public ManagedChannel kanal() {
        return kanal;
    }

    int port() {
        return port;
    }

    Path data() {
        return data;
    }

    /** A development token of this organisation, with every scope. */
    @Override
    public String token(String organisasjonsnummer) {
        return tokens.token(organisasjonsnummer);
    }

    @Override
    public void close() {
        kanal.shutdownNow();
    }
}
