package no.stillas.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.adapter.v1.Enhet;
import no.stillas.proto.adapter.v1.Registrering;
import no.stillas.proto.adapter.v1.Virksomhet;

/** The adapters, each a process of its own with the units of its registration file. */
final class Adaptere {
    private final Path mappe;
    private final Hubben hub;
    private final Prosesser barn;
    private final Map<String, Registrering> registreringer = new TreeMap<>();
    private final Map<String, Process> prosesser = new HashMap<>();
    private final Map<String, Virksomhet> virksomheter = new HashMap<>();
    private final Map<String, Enhet> enheter = new HashMap<>();

    Adaptere(Path mappe, Hubben hub, Prosesser barn) throws IOException {
        this.mappe = mappe;
        this.hub = hub;
        this.barn = barn;
        for (var navn : List.of("bufetat", "kommune", "nav", "spesialisthelsetjeneste")) {
            var registrering = Registrering.newBuilder();
            Dokumenttyper.alle().jsonParser().merge(Ressurser.les("adaptere/" + navn + ".json"), registrering);
            registreringer.put(navn, registrering.build());
            registrering.getVirksomheterList().forEach(v -> v.getEnheterList().forEach(e -> {
                virksomheter.put(e.getId(), v);
                enheter.put(e.getId(), e);
            }));
        }
    }

    void startAlle() throws IOException {
        for (var navn : registreringer.keySet()) {
            start(navn);
        }
    }

    void start(String navn) throws IOException {
        var registrering = registreringer.get(navn);
        if (registrering == null) {
            throw new IOException("det er ingen adapter " + navn);
        }
        var fil = mappe.resolve(navn + ".json");
        Files.writeString(fil, Ressurser.les("adaptere/" + navn + ".json"));
        var tokens = Files.createDirectories(mappe.resolve("tokens"));
        for (var virksomhet : registrering.getVirksomheterList()) {
            var nummer = virksomhet.getOrganisasjonsnummer();
            Files.writeString(tokens.resolve(nummer + ".token"), hub.token(nummer));
        }
        var jar = Path.of("adapters", navn, "target", "stillas-adapter-" + navn + ".jar");
        prosesser.put(navn, barn.start(mappe.resolve(navn + ".log"), jar, List.of("--hub", "localhost:" + hub.port(),
                "--config", fil.toString(), "--token-file", tokens.toString(), "--folder", utveksling().toString())));
    }

    /** Waits until the adapter says that it runs. */
    void ventTilOppe(String navn) throws IOException {
        var logg = mappe.resolve(navn + ".log");
        var oppe = Vent.paa(Duration.ofSeconds(120), () -> {
            var prosess = prosesser.get(navn);
            if (prosess == null || !prosess.isAlive()) {
                throw new IOException("adapteren for " + navn + " startet ikke, se " + logg);
            }
            return Files.readString(logg).contains(" kjører: ") ? Optional.of(true) : Optional.empty();
        });
        if (oppe.isEmpty()) {
            throw new IOException("adapteren for " + navn + " kom ikke opp på to minutter, se " + logg);
        }
    }

    void ventTilAlleErOppe() throws IOException {
        for (var navn : registreringer.keySet()) {
            ventTilOppe(navn);
        }
    }

    void stans(String navn) {
        var prosess = prosesser.remove(navn);
        if (prosess != null) {
            Prosesser.stans(prosess);
        }
    }

    Path utveksling() {
        return mappe.resolve("utveksling");
    }

    /** The folder that the unit shares with its adapter. */
    Path mappe(String enhet) {
        return utveksling().resolve(enhet);
    }

    /** Organisation number of the unit's organisation. */
    String organisasjonsnummer(String enhet) {
        var virksomhet = virksomheter.get(enhet);
        if (virksomhet == null) {
            throw new IllegalStateException("ingen adapter betjener " + enhet);
        }
        return virksomhet.getOrganisasjonsnummer();
    }

    /** What people call the unit; its id where no adapter serves it. */
    String navn(String enhet) {
        var kjent = enheter.get(enhet);
        return kjent == null ? enhet : kjent.getNavn();
    }
}
