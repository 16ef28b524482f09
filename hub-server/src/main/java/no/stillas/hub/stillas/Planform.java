package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.plan.v1.Avslutningsplan;
import no.stillas.proto.plan.v1.IndividuellPlan;
import no.stillas.proto.plan.v1.Kriseplan;
import no.stillas.proto.plan.v1.Planstatus;
import no.stillas.proto.plan.v1.Samvaersplan;
import no.stillas.proto.plan.v1.Tilbakefoeringsplan;
import no.stillas.proto.plan.v1.Tiltaksplan;

/**
 * What all kinds of plan have in common, read out of each.
 *
 * @param id the owner's
 * @param eier absent where the document names none: then whoever sends it owns it
 * @param deltakere units that take part by the document
 * @param maal goals in words
 */
record Planform(String id, int versjon, Planstatus status, Optional<Tjeneste> eier, List<String> deltakere, List<String> maal) {
    /** Full names of the document types that are plans. */
    static final Set<String> TYPER = Set.of(IndividuellPlan.getDescriptor().getFullName(),
            Tiltaksplan.getDescriptor().getFullName(), Samvaersplan.getDescriptor().getFullName(),
            Kriseplan.getDescriptor().getFullName(), Avslutningsplan.getDescriptor().getFullName(),
            Tilbakefoeringsplan.getDescriptor().getFullName());

    Planform {
        requireNonNull(id, "id is null");
        requireNonNull(status, "status is null");
        requireNonNull(eier, "eier is null");
        deltakere = List.copyOf(deltakere);
        maal = maal.stream().filter(m -> !m.isBlank()).toList();
    }

    /** Absent too where the name of the place was left out. */
    private static Optional<Tjeneste> eier(boolean nevnt, Tjeneste eier) {
        return nevnt && !eier.getOrganisasjonsnummer().isEmpty() ? Optional.of(eier) : Optional.empty();
    }

    /** Empty where the document is no plan. */
    static Optional<Planform> av(Message dokument) {
        return switch (dokument) {
            case IndividuellPlan p -> Optional.of(new Planform(p.getPlanId(), p.getVersjon(), p.getStatus(),
                    eier(p.hasEier(), p.getEier()), p.getDeltakereList().stream().filter(d -> d.hasTjeneste())
                            .map(d -> d.getTjeneste().getEnhet()).toList(),
                    p.getMaalList().stream().map(m -> m.getMaal().getTekst()).toList()));
            case Tiltaksplan p -> Optional.of(new Planform(p.getPlanId(), p.getVersjon(), p.getStatus(),
                    eier(p.hasAnsvarlig(), p.getAnsvarlig()), p.getKanSeList().stream().map(Tjeneste::getEnhet).toList(),
                    Stream.concat(p.getMaalList().stream().map(m -> m.getMaal().getTekst()),
                            p.getDelmaalList().stream().map(m -> m.getMaal().getTekst())).toList()));
            case Kriseplan p -> Optional.of(new Planform(p.getPlanId(), p.getVersjon(), p.getStatus(),
                    eier(p.hasEier(), p.getEier()), List.of(), List.of()));
            case Avslutningsplan p -> Optional.of(new Planform(p.getPlanId(), p.getVersjon(), p.getStatus(),
                    eier(p.hasTiltakHos(), p.getTiltakHos()), List.of(),
                    p.getNyeMaalList().stream().map(m -> m.getMaal().getTekst()).toList()));
            case Samvaersplan p -> Optional.of(new Planform(p.getPlanId(), p.getVersjon(), p.getStatus(),
                    Optional.empty(), List.of(), List.of()));
            case Tilbakefoeringsplan p -> Optional.of(new Planform(p.getPlanId(), p.getVersjon(), p.getStatus(),
                    Optional.empty(), List.of(), List.of()));
            default -> Optional.empty();
        };
    }
}
