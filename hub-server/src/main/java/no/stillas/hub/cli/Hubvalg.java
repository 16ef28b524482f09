package no.stillas.hub.cli;

import com.nimbusds.jwt.SignedJWT;
import io.grpc.ChannelCredentials;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.TlsChannelCredentials;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.identity.DevTokens;
import no.stillas.hub.identity.Scope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which hub is asked, and as whom. */
final class Hubvalg {
    private static final Set<String> HER = Set.of("localhost", "127.0.0.1", "[::1]");
    /** As the hub's own limit on the way in. */
    private static final int STOERSTE_MELDING = 8 << 20;

    @Option(names = "--hub", paramLabel = "VERT:PORT", defaultValue = "localhost:50051", description = "Hubens adresse (standard: ${DEFAULT-VALUE}).")
    private String adresse = "localhost:50051";

    @Option(names = "--token", paramLabel = "TOKEN", defaultValue = "${env:STILLAS_TOKEN}",
            description = "Tilgangstoken. Helst i miljøvariabelen STILLAS_TOKEN, som ikke vises i prosesslisten.")
    private @Nullable String token;

    @Option(names = "--org", paramLabel = "ORGNR", description = "Utvikling: lag et token for denne virksomheten med nøkkelen i --data.")
    private @Nullable String org;

    @Option(names = "--data", paramLabel = "MAPPE", defaultValue = "stillas-data",
            description = "Utvikling: hubens datamappe (standard: ${DEFAULT-VALUE}).")
    private Path data = Path.of("stillas-data");

    @Option(names = "--plaintext", description = "Uten TLS, også når huben ikke er på denne maskinen. Bare til utvikling.")
    private boolean klartekst;

    @Option(names = "--ca", paramLabel = "FIL", description = "Sertifikater å stole på, PEM. Ellers maskinens egne.")
    private @Nullable File ca;

    Forbindelse aapne() {
        var bevis = token();
        return new Forbindelse(Grpc.newChannelBuilder(adresse, legitimasjon()).maxInboundMessageSize(STOERSTE_MELDING).build(), bevis);
    }

    String adresse() {
        return adresse;
    }

    /** Organisation number of the caller, where it can be known from what was given. */
    Optional<String> organisasjonsnummer() {
        if (org != null) {
            return Optional.of(org);
        }
        try {
            var consumer = SignedJWT.parse(token()).getJWTClaimsSet().getJSONObjectClaim("consumer");
            return Optional.ofNullable(consumer).map(c -> c.get("ID")).map(Object::toString)
                    .map(id -> id.substring(id.indexOf(':') + 1));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private String token() {
        if (token != null && !token.isBlank()) {
            return token.strip();
        }
        if (org == null) {
            throw Kommandofeil.bruk("Kommandoen trenger et token: sett STILLAS_TOKEN, eller oppgi --token."
                    + " Til utvikling: --org ORGNR og --data MAPPE der huben har sin nøkkel.");
        }
        if (!Files.isDirectory(data)) {
            throw Kommandofeil.bruk("Det er ingen datamappe " + data + ": oppgi --data, eller et token i STILLAS_TOKEN.");
        }
        try {
            return DevTokens.open(data).issue(org, Arrays.asList(Scope.values()));
        } catch (IllegalArgumentException e) {
            throw Kommandofeil.bruk("--org: " + e.getMessage());
        }
    }

    private ChannelCredentials legitimasjon() {
        var vert = adresse.substring(0, Math.max(0, adresse.lastIndexOf(':')));
        if (klartekst || ca == null && HER.contains(vert)) {
            return InsecureChannelCredentials.create();
        }
        try {
            var tls = TlsChannelCredentials.newBuilder();
            if (ca != null) {
                tls.trustManager(ca);
            }
            return tls.build();
        } catch (IOException e) {
            throw Kommandofeil.bruk("--ca: " + e.getMessage());
        }
    }
}
