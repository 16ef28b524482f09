package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Kjentfaktum;
import no.stillas.proto.stillas.v1.Kjentgjoering;

/**
 * Which units have said that they know a version. Shown to those who can read that version, of the units that it names:
 * who takes part, stands in it.
 *
 * @param kjent what was said, of the units that the version names
 * @param mangler units that it names and that have not said so
 */
record Kjennskap(List<Kjentgjoering> kjent, List<String> mangler) {
    Kjennskap {
        kjent = List.copyOf(kjent);
        mangler = List.copyOf(mangler);
    }

    /**
     * @param eier organisation number of the owner
     * @param leser the unit that reads: of itself it knows whether or not the version names it
     * @param avsender the unit that sent the version: it knows what it wrote
     */
    static Kjennskap av(Subject barn, String eier, String id, int versjon, List<String> deltakere, String leser, String avsender) {
        requireNonNull(barn, "barn is null");
        var kan = new TreeSet<>(deltakere);
        kan.add(leser);
        var sagt = Faktalager.gjeldende(barn, FactKind.KJENTGJORT).stream().map(Faktum::getKjent)
                .filter(k -> k.getDokument().equals(id) && k.getVersjon() == versjon && k.getEier().equals(eier))
                .filter(k -> kan.contains(k.getTjeneste().getEnhet()))
                .map(Kjennskap::vis).toList();
        Set<String> mangler = new TreeSet<>(deltakere);
        mangler.remove(avsender);
        mangler.remove("");
        sagt.forEach(k -> mangler.remove(k.getEnhet()));
        return new Kjennskap(sagt, List.copyOf(mangler));
    }

    private static Kjentgjoering vis(Kjentfaktum k) {
        return Kjentgjoering.newBuilder().setEnhet(k.getTjeneste().getEnhet()).setVersjon(k.getVersjon())
                .setTidspunkt(k.getTidspunkt()).build();
    }

    /** Id of the fact that a unit knows a version: the same each time it says so. */
    static UUID id(String eier, String dokument, int versjon, String enhet) {
        return UUID.nameUUIDFromBytes(("kjent:" + eier + ":" + dokument + ":" + versjon + ":" + enhet)
                .getBytes(StandardCharsets.UTF_8));
    }
}
