package no.stillas.adapter.sdk.registrering;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.stillas.adapter.sdk.hub.Drift;
import no.stillas.adapter.sdk.hub.Hub;
import no.stillas.adapter.sdk.hub.Maskinporten;
import no.stillas.adapter.sdk.hub.Pause;
import no.stillas.adapter.sdk.hub.Tokenkilde;
import no.stillas.proto.adapter.v1.Registrering;
import no.stillas.proto.adapter.v1.Virksomhet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Every adapter as a program. What differs between them is a sector file: what units take, must be known by and are bound to answer.
 * The SDK's own is for any organisation without one: nemnda, fastleger, politi, statsforvaltere, krisesentre, private suppliers. What such
 * an organisation is stands in its registration.
 */
@Command(
        mixinStandardHelpOptions = true,
        version = "0.1.0",
        sortOptions = false,
        description = "Utveksler dokumenter mellom huben og fagsystemer gjennom mapper: <mappe>/<enhet>/ut plukkes opp, inn skrives.")
public final class Adapterprogram implements Callable<Integer> {
    private final Sektorkunnskap sektor;

    @Spec private @Nullable CommandSpec spec;

    @Option(names = "--hub", required = true, paramLabel = "VERT:PORT", description = "Hubens adresse.")
    private String hub = "";

    @Option(names = {"--config", "--registration"}, required = true, paramLabel = "FIL",
            description = "Virksomheter og enheter som adapteren betjener (.textproto eller .json).")
    private Path registrering = Path.of("");

    @Option(names = "--token-file", paramLabel = "FIL", defaultValue = "token",
            description = "Fil med tilgangstoken, eller mappe med én fil <organisasjonsnummer>.token for hver virksomhet. Leses ved hvert kall.")
    private Path token = Path.of("token");

    @Option(names = "--maskinporten", paramLabel = "FIL",
            description = "Hent tokenet fra Maskinporten i stedet: JSON med issuer, token_endpoint, client_id, scope og jwk.")
    private @Nullable Path maskinporten;

    @Option(names = "--folder", paramLabel = "MAPPE", defaultValue = "utveksling",
            description = "Mappen som enhetenes mapper ligger i (standard: ${DEFAULT-VALUE}).")
    private Path mappe = Path.of("utveksling");

    @Option(names = "--units", split = ",", paramLabel = "ENHET", description = "Bare disse enhetene av dem som er registrert.")
    private List<String> enheter = List.of();

    @Option(names = "--credit", defaultValue = "32", paramLabel = "ANTALL",
            description = "Hvor mange ukvitterte leveranser en enhet tar om gangen, 1 til 1000 (standard: ${DEFAULT-VALUE}).")
    private int kreditt = 32;

    @Option(names = "--plaintext", description = "Uten TLS, også når huben ikke er på denne maskinen. Bare til utvikling.")
    private boolean klartekst;

    @Option(names = "--ca", paramLabel = "FIL", description = "Sertifikater å stole på, PEM. Ellers maskinens egne.")
    private @Nullable File ca;

    @Option(names = "--cert", paramLabel = "FIL", description = "Eget virksomhetssertifikat, PEM. Sammen med --key.")
    private @Nullable File sertifikat;

    @Option(names = "--key", paramLabel = "FIL", description = "Nøkkelen til --cert, PEM.")
    private @Nullable File noekkel;

    private Adapterprogram(Sektorkunnskap sektor) {
        this.sektor = sektor;
    }

    /**
     * Runs until the process is told to end, with exit code 0; 1 where it could not run, 2 for a wrong command line or registration.
     *
     * @param args the sector, which the jar gives, and the command line
     */
    public static void main(String... args) {
        System.exit(kjoer(args[0], Arrays.copyOfRange(args, 1, args.length)));
    }

    private static int kjoer(String sektor, String... args) {
        // before the first logger is made
        System.setProperty("logback.configurationFile",
                System.getProperty("logback.configurationFile", "no/stillas/adapter/sdk/registrering/adapter-logback.xml"));
        try {
            return kommando(sektor).execute(args);
        } catch (IOException e) {
            System.err.println(e.getMessage());
            return 2;
        }
    }

    static CommandLine kommando(String sektor) throws IOException {
        var kommando = new CommandLine(new Adapterprogram(Sektorkunnskap.av(sektor))).setCommandName("stillas-adapter-" + sektor);
        kommando.getCommandSpec().usageMessage().width(110);
        return kommando;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var valgt = les();
        var utsteder = maskinporten == null ? null : maskinporten(maskinporten);
        var kanal = Hub.kanal(hub, klartekst, Optional.ofNullable(ca), klientsertifikat());
        var drift = new Drift(InstantSource.system(), new SecureRandom(), Pause.ekte(), kreditt);
        var slutt = new CountDownLatch(1);
        try {
            var adapter = Adapter.start(valgt, sektor, mappe, virksomhet ->
                    new Hub(kanal, utsteder == null ? Tokenkilde.fil(tokenfil(virksomhet)) : utsteder), drift);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                adapter.close();
                slutt.countDown();
            }));
            int antall = valgt.getVirksomheterList().stream().mapToInt(Virksomhet::getEnheterCount).sum();
            System.out.println("Adapteren for " + sektor.navn() + " kjører: " + antall + (antall == 1 ? " enhet" : " enheter") + " i "
                    + mappe.toAbsolutePath() + ", huben på " + hub + ".");
            slutt.await();
            return 0;
        } catch (IOException e) {
            System.err.println(e.getMessage());
            return 1;
        } finally {
            kanal.shutdownNow().awaitTermination(5, TimeUnit.SECONDS);
        }
    }

    private Registrering les() throws IOException {
        if (!Files.isRegularFile(registrering)) {
            throw feil("Det er ingen fil " + registrering);
        }
        Registrering lest;
        try {
            lest = utvalg(Tekstfil.registrering(registrering));
        } catch (IOException e) {
            throw feil(e.getMessage());
        }
        var feil = sektor.feil(lest);
        if (!feil.isEmpty()) {
            throw feil(registrering + ":\n  " + String.join("\n  ", feil));
        }
        return lest;
    }

    private Registrering utvalg(Registrering alle) throws IOException {
        if (enheter.isEmpty()) {
            return alle;
        }
        var ukjente = new ArrayList<>(enheter);
        var valgt = Registrering.newBuilder();
        for (var virksomhet : alle.getVirksomheterList()) {
            var med = virksomhet.getEnheterList().stream().filter(enhet -> enheter.contains(enhet.getId())).toList();
            med.forEach(enhet -> ukjente.remove(enhet.getId()));
            if (!med.isEmpty()) {
                valgt.addVirksomheter(virksomhet.toBuilder().clearEnheter().addAllEnheter(med));
            }
        }
        if (!ukjente.isEmpty()) {
            throw new IOException("ikke registrert: " + String.join(", ", ukjente));
        }
        return valgt.build();
    }

    /** One client is one organisation. */
    private Tokenkilde maskinporten(Path fil) {
        try {
            return Tokenkilde.fornyet(Maskinporten.av(fil, InstantSource.system()), InstantSource.system());
        } catch (IOException e) {
            throw feil(e.getMessage());
        }
    }

    private Path tokenfil(Virksomhet virksomhet) {
        if (!virksomhet.getTokenFil().isEmpty()) {
            return registrering.toAbsolutePath().getParent().resolve(virksomhet.getTokenFil());
        }
        return Files.isDirectory(token) ? token.resolve(virksomhet.getOrganisasjonsnummer() + ".token") : token;
    }

    private Optional<Hub.Klientsertifikat> klientsertifikat() {
        if (sertifikat == null && noekkel == null) {
            return Optional.empty();
        }
        if (sertifikat == null || noekkel == null) {
            throw feil("--cert og --key hører sammen");
        }
        return Optional.of(new Hub.Klientsertifikat(sertifikat, noekkel));
    }

    private ParameterException feil(String tekst) {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the spec");
        }
        return new ParameterException(spec.commandLine(), tekst);
    }
}
