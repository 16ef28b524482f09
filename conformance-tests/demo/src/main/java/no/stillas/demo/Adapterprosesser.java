package no.stillas.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The adapters as processes of their own. */
final class Adapterprosesser implements Adapterdrift {
    private final Path mappe;
    private final Hubben hub;
    private final Prosesser barn;
    private final Adaptere adaptere;
    private final Map<String, Process> prosesser = new ConcurrentHashMap<>();

    Adapterprosesser(Path mappe, Hubben hub, Prosesser barn, Adaptere adaptere) {
        this.mappe = mappe;
        this.hub = hub;
        this.barn = barn;
        this.adaptere = adaptere;
    }

    @Override
    public void start(String navn) throws IOException {
        var fil = mappe.resolve(navn + ".json");
        Files.writeString(fil, Ressurser.les("adaptere/" + navn + ".json"));
        var jar = Path.of("adapters", navn, "target", "stillas-adapter-" + navn + ".jar");
        prosesser.put(navn, barn.start(mappe.resolve(navn + ".log"), jar, List.of("--hub", "localhost:" + hub.port(),
                "--config", fil.toString(), "--token-file", Hubben.tokenmappe(mappe).toString(), "--folder", adaptere.utveksling().toString())));
    }

    @Override
    public void ventTilOppe(String navn) throws IOException {
        var logg = mappe.resolve(navn + ".log");
        var oppe = Vent.paa(Duration.ofSeconds(120), () -> {
            var prosess = prosesser.get(navn);
            if (prosess == null) {
                return Optional.empty(); // a case has it down
            }
            if (!prosess.isAlive()) {
                throw new IOException("adapteren for " + navn + " startet ikke, se " + logg);
            }
            return Files.readString(logg).contains(" kjører: ") ? Optional.of(true) : Optional.empty();
        });
        if (oppe.isEmpty()) {
            throw new IOException("adapteren for " + navn + " kom ikke opp på to minutter, se " + logg);
        }
    }

    @Override
    public void stans(String navn) {
        var prosess = prosesser.remove(navn);
        if (prosess != null) {
            Prosesser.stans(prosess);
        }
    }
}
