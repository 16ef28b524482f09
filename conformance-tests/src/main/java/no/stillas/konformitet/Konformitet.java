package no.stillas.konformitet;

import static java.util.Objects.requireNonNull;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.stillas.konformitet.Resultat.Slag;
import no.stillas.konformitet.avslag.Avslagsvalg;
import no.stillas.konformitet.hub.Egenhub;
import no.stillas.konformitet.hub.Provehub;
import no.stillas.konformitet.hub.Token;
import no.stillas.konformitet.hub.Utenfra;
import no.stillas.konformitet.skjema.Maler;
import no.stillas.konformitet.sertifikat.Sertifikatvalg;
import no.stillas.konformitet.skjema.Tid;
import no.stillas.konformitet.steg.Rigg;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the kit. Exit code 0 where all holds, 1 where something does not, 2 for a wrong command line. */
@Command(name = "stillas-conformance", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Spiller scenarier mot en hub, eller saker mot et system, og skriver rapporter.")
public final class Konformitet implements Callable<Integer> {
    /** When scenarios begin that say nothing of it: a Tuesday at ten. */
    static final Instant VANLIGVIS = LocalDateTime.parse("2026-11-24T10:00").atZone(Tid.OSLO).toInstant();
    /** An organisation of the synthetic directory that sees protected units. */
    static final String KATALOGLESER = "311000241";

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--features", paramLabel = "DIR", description = "Mappe eller fil med scenarier. Uten: de som følger med.")
    private @Nullable Path features;

    @Option(names = "--tags", paramLabel = "UTTRYKK", description = "Bare scenarier med disse merkene, som \"@S1-22 or @regel\".")
    private String merker = "";

    @Option(names = "--hub", paramLabel = "HOST:PORT", description = "En hub som kjører. Uten: en egen startes, og tiden styres.")
    private @Nullable String adresse;

    @Option(names = "--identities", paramLabel = "FIL", description = "Med --hub: fil med organisasjonsnummer = sti til fil med token.")
    private @Nullable Path identiteter;

    @Option(names = "--data", paramLabel = "DIR", description = "Med --hub: datamappen til en hub i utviklingsmodus, som tokener lages med.")
    private @Nullable Path data;

    @Option(names = "--org", paramLabel = "ORGNR", description = "Med --hub: den som leser katalogen.")
    private String leser = KATALOGLESER;

    @Option(names = "--reports", paramLabel = "DIR", description = "Mappe for rapport.html, rapport.xml (JUnit) og rapport.json.")
    private Path rapporter = Path.of("stillas-rapport");

    @ArgGroup(exclusive = false, heading = "%nMot et system:%n")
    private @Nullable Sertifikatvalg sertifikat;

    @ArgGroup(exclusive = false, heading = "%nUten reglene som scenariene nevner:%n")
    private @Nullable Avslagsvalg avslag;

    /** Starts it. */
    public static void main(String[] valg) {
        System.exit(kommando().execute(valg));
    }

    /** The command line, not run. */
    public static CommandLine kommando() {
        return new CommandLine(new Konformitet()).setCaseInsensitiveEnumValuesAllowed(true).setParameterExceptionHandler((e, _) -> {
            e.getCommandLine().getErr().println(e.getMessage() + ". Se --help.");
            return e.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
        });
    }

    @Override
    public Integer call() throws IOException {
        var ut = System.out;
        if (sertifikat != null) {
            return sertifikat.kjoer(merker, rapporter, ut);
        }
        if (features != null && !Files.exists(features)) {
            throw feil("--features: " + features + " finnes ikke");
        }
        var maler = Maler.vanlige();
        var egne = features == null ? null : (Files.isDirectory(features) ? features : features.toAbsolutePath().getParent()).resolve("maler.txt");
        if (egne != null && Files.exists(egne)) {
            maler.les(Files.readString(egne));
        }
        var hvor = features == null ? Kjoering.ALLE : List.of(features.toUri().toString());
        if (avslag != null) {
            if (adresse != null) {
                throw feil("--switch-off starter huber selv, og går ikke sammen med --hub");
            }
            return avslag.kjoer(hvor, features == null, merker, leser, maler, VANLIGVIS, ut);
        }
        List<Resultat> resultater;
        try (var hub = hub(); var rigg = new Rigg(hub, leser, maler, hub.styrerTiden() ? VANLIGVIS : hub.naa())) {
            resultater = Kjoering.spill(rigg, hvor, merker, rapporter);
        } catch (StatusRuntimeException e) {
            if (adresse == null || e.getStatus().getCode() != Status.Code.UNAVAILABLE) {
                throw e;
            }
            throw feil("Huben på " + adresse + " svarer ikke");
        }
        if (resultater.isEmpty()) {
            throw feil("Det er ingen scenarier" + (features == null ? "" : " i " + features) + (merker.isEmpty() ? "" : " med merkene " + merker));
        }
        fortell(resultater, ut);
        return resultater.stream().anyMatch(r -> r.slag() == Slag.FEILET) ? 1 : 0;
    }

    private ParameterException feil(String hva) {
        return new ParameterException(requireNonNull(spec, "spec is null").commandLine(), hva);
    }

    private Provehub hub() throws IOException {
        if (adresse == null) {
            return new Egenhub(Files.createTempDirectory("stillas-konformitet"), VANLIGVIS);
        }
        if (identiteter == null && data == null) {
            throw feil("--hub trenger --identities FIL eller --data DIR");
        }
        return new Utenfra(adresse, identiteter == null ? Token.utvikling(data) : Token.fil(identiteter), InstantSource.system());
    }

    private void fortell(List<Resultat> resultater, PrintStream ut) {
        for (var slag : List.of(Slag.FEILET, Slag.VENTER, Slag.IKKE_SPILT)) {
            resultater.stream().filter(r -> r.slag() == slag)
                    .forEach(r -> ut.println(ord(slag) + " " + r.id() + " " + r.navn() + "\n    " + r.grunn()));
        }
        ut.println(Arrays.stream(Slag.values())
                .map(slag -> ord(slag) + ": " + resultater.stream().filter(r -> r.slag() == slag).count())
                .collect(Collectors.joining(", ")));
        ut.println("Rapporter: " + rapporter.resolve("rapport.html"));
    }

    private static String ord(Slag slag) {
        return switch (slag) {
            case BESTATT -> "bestått";
            case FEILET -> "feilet";
            case VENTER -> "venter";
            case IKKE_SPILT -> "ikke spilt";
        };
    }
}
