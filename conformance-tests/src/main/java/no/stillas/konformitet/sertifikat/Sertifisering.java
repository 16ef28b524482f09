package no.stillas.konformitet.sertifikat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.stillas.konformitet.fabrikk.Spilling;
import no.stillas.konformitet.sertifikat.motpart.Motparthub;
import no.stillas.konformitet.sertifikat.motpart.Systemlager;
import no.stillas.konformitet.sertifikat.steg.Rigg;
import no.stillas.konformitet.skjema.Maler;
import no.stillas.proto.exchange.v1.Sender;

/** Plays the cases of a profile against a system that is connected to the hub of this run. */
public final class Sertifisering {
    private static final String SAKENE = "classpath:no/stillas/konformitet/sertifikat";

    private final Profil profil;
    private final Motparthub hub;
    private final Optional<Systemlager> lager;
    private final Tider tider;

    /** How long an answer may take, and how long the system may take to open its inbox the first time. */
    public record Tider(Duration svar, Duration aapning) {}

    /** @param lager what the system has stored; empty where the kit does not see it */
    public Sertifisering(Profil profil, Motparthub hub, Optional<Systemlager> lager, Tider tider) {
        this.profil = profil;
        this.hub = hub;
        this.lager = lager;
        this.tider = tider;
    }

    /**
     * Plays them, one after the other.
     *
     * @param merker tag expression that chooses among them; empty for all
     * @param rapporter folder for {@code rapport.html}, {@code rapport.xml} (JUnit) and {@code rapport.json}
     * @param fortell told what somebody at the system must do
     * @param ferdig told of each case that has been played
     */
    public List<Saksresultat> spill(String merker, Path rapporter, Consumer<String> fortell, Consumer<Saksresultat> ferdig)
            throws IOException {
        Files.createDirectories(rapporter);
        var uttrykk = "(@alle or @" + profil.navn() + ")" + (merker.isEmpty() ? "" : " and (" + merker + ")");
        var valg = new ArrayList<>(List.of("--glue", "no.stillas.konformitet.sertifikat.steg", "--monochrome", "--tags", uttrykk,
                "--plugin", "html:" + rapporter.resolve("rapport.html"),
                "--plugin", "junit:" + rapporter.resolve("rapport.xml"),
                "--plugin", "json:" + rapporter.resolve("rapport.json")));
        Sak.FILER.forEach(fil -> valg.add(SAKENE + "/" + fil + ".feature"));
        var rigg = new Rigg(hub, lager, profil.enhet(), motparter(), maler(), tider.svar(), tider.aapning(), Instant.now(), fortell);
        var protokoll = new Protokoll(Sak.alle().stream().collect(Collectors.toMap(Sak::id, Function.identity())), ferdig);
        Spilling.kjoer(rigg.fabrikk(), valg, protokoll);
        Junitrapport.medId(rapporter.resolve("rapport.xml"), Sak.alle());
        return protokoll.resultater();
    }

    private static Maler maler() throws IOException {
        return Maler.vanlige().les(Profil.ressurs("maler.txt"));
    }

    private static Map<String, Sender> motparter() throws IOException {
        var alle = new LinkedHashMap<String, Sender>();
        Profil.ressurs("motparter.txt").lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(linje -> {
            var del = linje.split(" = | ");
            alle.put(linje.substring(0, linje.indexOf(" = ")),
                    Sender.newBuilder().setOrganisasjonsnummer(del[del.length - 2]).setEnhet(del[del.length - 1]).build());
        });
        return alle;
    }
}
