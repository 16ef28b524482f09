package no.stillas.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.adapter.v1.Enhet;
import no.stillas.proto.adapter.v1.Registrering;
import no.stillas.proto.adapter.v1.Virksomhet;

/** The adapters of the demo and the units of their registration files. */
final class Adaptere {
    /** In the order in which they are started: the cases that need one down need the first three before that. */
    private static final List<String> NAVN = List.of("spesialisthelsetjeneste", "kommune", "bufetat", "nav", "sdk");

    private final Path mappe;
    private final Map<String, Registrering> registreringer = new LinkedHashMap<>();
    private final Map<String, Virksomhet> virksomheter = new HashMap<>();
    private final Map<String, Enhet> enheter = new HashMap<>();

    /** @param mappe the exchange folders are made under it */
    Adaptere(Path mappe) throws IOException {
        this.mappe = mappe;
        for (var navn : NAVN) {
            var registrering = Registrering.newBuilder();
            Dokumenttyper.alle().jsonParser().merge(Ressurser.les("adaptere/" + navn + ".json"), registrering);
            registreringer.put(navn, registrering.build());
            registrering.getVirksomheterList().forEach(v -> v.getEnheterList().forEach(e -> {
                virksomheter.put(e.getId(), v);
                enheter.put(e.getId(), e);
            }));
        }
    }

    /** Organisation numbers of all that an adapter serves. */
    Set<String> organisasjoner() {
        return virksomheter.values().stream().map(Virksomhet::getOrganisasjonsnummer).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> alle() {
        return registreringer.keySet();
    }

    Registrering registrering(String navn) {
        var registrering = registreringer.get(navn);
        if (registrering == null) {
            throw new IllegalStateException("det er ingen adapter " + navn);
        }
        return registrering;
    }

    Path utveksling() {
        return mappe.resolve("utveksling");
    }

    /** The folder that the unit shares with its adapter. */
    Path mappe(String enhet) {
        return utveksling().resolve(enhet);
    }

    /** Units that an adapter serves. */
    Set<String> enheter() {
        return enheter.keySet();
    }

    boolean betjener(String enhet) {
        return enheter.containsKey(enhet);
    }

    /** Organisation number of the unit's organisation. */
    String organisasjonsnummer(String enhet) {
        var virksomhet = virksomheter.get(enhet);
        if (virksomhet == null) {
            throw new IllegalStateException("ingen adapter betjener " + enhet);
        }
        return virksomhet.getOrganisasjonsnummer();
    }

    /** What people call those that an adapter serves. */
    static String hvem(String navn) {
        return switch (navn) {
            case "sdk" -> "Tysvær kommune og andre med hver sin registrering";
            case "nav" -> "NAV";
            case "bufetat" -> "Bufetat";
            default -> navn;
        };
    }

    /** What people call the unit; its id where no adapter serves it. */
    String navn(String enhet) {
        var kjent = enheter.get(enhet);
        return kjent == null ? enhet : kjent.getNavn();
    }
}
