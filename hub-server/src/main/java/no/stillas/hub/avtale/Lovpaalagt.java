package no.stillas.hub.avtale;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.fakta.Dager;
import no.stillas.proto.avtale.v1.Avtaletype;

/**
 * A statutory samarbeidsavtale that is in force, or of which notice was given (hol §§ 6-1, 6-5), as its deadlines need to know it.
 *
 * @param inngaatt the day on which the last party signed
 * @param sendt whether it says when it was sent to Helsedirektoratet
 * @param gjennomgaatt the day of the last review; where there is none, when it was signed
 * @param oppsagt the day on which notice was given
 * @param parter units that it covers by organisation number of the party; none where it covers all
 */
public record Lovpaalagt(UUID id, LocalDate inngaatt, boolean sendt, LocalDate gjennomgaatt, Optional<LocalDate> oppsagt,
        Map<String, List<String>> parter) {
    public Lovpaalagt {
        requireNonNull(id, "id is null");
        requireNonNull(inngaatt, "inngaatt is null");
        requireNonNull(gjennomgaatt, "gjennomgaatt is null");
        requireNonNull(oppsagt, "oppsagt is null");
        parter = Map.copyOf(parter);
    }

    /** Empty for an agreement of another kind. */
    static Optional<Lovpaalagt> av(Versjon versjon) {
        if (!versjon.avtale().getOmraade().equals(Avtaletype.AVTALETYPE_LOVPAALAGT.name())) {
            return Optional.empty();
        }
        var dokument = versjon.samarbeidsavtale();
        var inngaatt = siste(versjon.avtale().getSignaturerList().stream().map(s -> s.getDato()));
        return inngaatt.map(dag -> new Lovpaalagt(versjon.avtaleId(), dag, !dokument.getSendtHelsedirektoratet().isEmpty(),
                siste(dokument.getGjennomgangerList().stream().map(g -> g.getDato())).filter(dag::isBefore).orElse(dag),
                Dager.les(versjon.avtale().getSagtOpp()),
                dokument.getParterList().stream().collect(Collectors.toMap(
                        p -> p.getOrganisasjonsnummer(), p -> List.copyOf(p.getEnheterList()), (a, _) -> a))));
    }

    private static Optional<LocalDate> siste(Stream<String> datoer) {
        return datoer.flatMap(d -> Dager.les(d).stream()).max(LocalDate::compareTo);
    }
}
