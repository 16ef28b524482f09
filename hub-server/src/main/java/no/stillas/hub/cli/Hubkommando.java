package no.stillas.hub.cli;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.MessageOrBuilder;
import io.grpc.StatusRuntimeException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import no.stillas.proto.Dokumenttyper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that asks a running hub. */
abstract class Hubkommando implements Callable<Integer> {
    @Mixin
    private Hubvalg hub = new Hubvalg();

    @Option(names = "--json", description = "Skriv svaret som protobuf-JSON.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public final Integer call() {
        try (var forbindelse = hub.aapne()) {
            int kode = kjoer(forbindelse, ut());
            ut().flush();
            return kode;
        } catch (StatusRuntimeException e) {
            feil().print(Feilmelding.av(e, hub.adresse()));
            feil().flush();
            return Utgang.FEIL;
        }
    }

    /** Asks and writes; the exit code. */
    abstract int kjoer(Forbindelse forbindelse, PrintWriter ut);

    boolean json() {
        return json;
    }

    Hubvalg hub() {
        return hub;
    }

    /** Writes a message as JSON. */
    static void json(PrintWriter ut, MessageOrBuilder melding, boolean paaEnLinje) {
        var skriver = Dokumenttyper.alle().jsonPrinter();
        try {
            ut.println((paaEnLinje ? skriver.omittingInsignificantWhitespace() : skriver).print(melding));
        } catch (InvalidProtocolBufferException e) {
            throw Kommandofeil.gikkIkke("Svaret har et dokument som dette programmet ikke kjenner: er huben nyere?");
        }
    }

    private PrintWriter ut() {
        return spec == null ? new PrintWriter(System.out) : spec.commandLine().getOut();
    }

    private PrintWriter feil() {
        return spec == null ? new PrintWriter(System.err) : spec.commandLine().getErr();
    }
}
