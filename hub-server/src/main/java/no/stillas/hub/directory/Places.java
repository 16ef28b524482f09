package no.stillas.hub.directory;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.proto.directory.v1.Ansvar;
import no.stillas.proto.directory.v1.Bydel;
import no.stillas.proto.directory.v1.Kommune;
import no.stillas.proto.directory.v1.Organisasjon;

/** Reads organisations, kommuner, and who answers for what. */
final class Places {
    private Places() {}

    static Organisation organisation(Organisasjon organisasjon) {
        return new Organisation(organisasjon.getOrganisasjonsnummer(), organisasjon.getNavn(), organisasjon.getSlag(),
                organisasjon.hasGyldig() ? Days.of(organisasjon.getGyldig()) : Days.ALWAYS);
    }

    static Place place(Kommune kommune) {
        return new Place(kommune.getNummer(), kommune.getNavn(), Days.of(kommune.getGyldig()),
                Units.text(kommune.getEtterfulgtAv()),
                kommune.getBydelerList().stream().map(Bydel::getNummer).collect(Collectors.toUnmodifiableSet()));
    }

    static List<Responsibility> responsibilities(Ansvar ansvar) {
        var days = ansvar.hasGyldig() ? Days.of(ansvar.getGyldig()) : Days.ALWAYS;
        return Stream.concat(ansvar.getKommunerList().stream(), ansvar.getBydelerList().stream())
                .map(place -> new Responsibility(
                        ansvar.getFunksjon(), place, ansvar.getEnhet(), days, ansvar.getKilde()))
                .toList();
    }
}
