package no.stillas.hub.person;

import com.google.protobuf.TextFormat;
import io.micronaut.context.annotation.Secondary;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.stillas.hub.grpc.Feltfeil;
import no.stillas.hub.grpc.Validering;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.person.v1.Opplysning;
import no.stillas.proto.person.v1.RegisterRequest;

/**
 * The register as a table: a folder with one file for each person, in protobuf's text format as {@link RegisterRequest}
 * without unit and employee, checked when it is read. Without a folder the table is empty, and everything is as services
 * state it.
 */
@Singleton
@Secondary
final class Tabellregister implements Folkeregister {
    private final Map<Identitet, List<Opplysning>> tabell;

    Tabellregister(@Value("${stillas.folkeregister.tabell:}") String mappe) {
        tabell = mappe.isEmpty() ? Map.of() : les(Path.of(mappe));
    }

    @Override
    public List<Opplysning> oppslag(Identitet identitet) {
        return tabell.getOrDefault(identitet, List.of());
    }

    private static Map<Identitet, List<Opplysning>> les(Path mappe) {
        var tabell = new HashMap<Identitet, List<Opplysning>>();
        try (var filer = Files.newDirectoryStream(mappe, "*.textproto")) {
            for (var fil : filer) {
                var person = person(fil);
                if (tabell.put(person.getIdentitet(), person.getOpplysningerList()) != null) {
                    throw new IllegalStateException(fil + " is about a person of another file");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + mappe, e);
        }
        return Map.copyOf(tabell);
    }

    private static RegisterRequest person(Path fil) throws IOException {
        var bygger = RegisterRequest.newBuilder();
        try {
            TextFormat.merge(Files.readString(fil), bygger);
        } catch (TextFormat.ParseException e) {
            // the message of a parse error quotes what it could not read, and that can be a person's number
            throw new IllegalStateException(fil + " line " + e.getLine() + " is no RegisterRequest");
        }
        Identiteter.feil(bygger.getIdentitet(), "identitet").ifPresent(f -> kast(fil, f));
        bygger.getOpplysningerList().forEach(o -> Validering.feil(o).forEach(f -> kast(fil, f)));
        return bygger.build();
    }

    private static void kast(Path fil, Feltfeil feil) {
        throw new IllegalStateException(fil + ": " + feil.felt() + " " + feil.beskrivelse());
    }
}
