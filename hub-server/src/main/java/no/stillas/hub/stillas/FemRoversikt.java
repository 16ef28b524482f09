package no.stillas.hub.stillas;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.stillas.Barnet.Av;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.stillas.v1.Aktoer;
import no.stillas.proto.stillas.v1.FemR;
import no.stillas.proto.stillas.v1.FemRAvtale;
import no.stillas.proto.stillas.v1.FemRStatus;

/**
 * A child's 5R-avtaler in their versions. The owner alone makes one (samordningsmodeller L1562–1564); it is known when
 * each unit that takes part has said so, and each person by the owner's word (L1568–1569). Blocks.
 */
@Singleton
final class FemRoversikt {
    static final String TYPE = FemRAvtale.getDescriptor().getFullName();

    private final Dokumentlesing lesing;

    FemRoversikt(Dokumentlesing lesing) {
        this.lesing = requireNonNull(lesing, "lesing is null");
    }

    List<FemR> av(Unit enhet, Identitet identitet) {
        return lesing.les(enhet, identitet, Set.of(TYPE)).map(FemRoversikt::avtaler).orElse(List.of());
    }

    static List<FemR> avtaler(Barnet barn) {
        Map<String, List<Av<FemRAvtale>>> etterId = new LinkedHashMap<>();
        barn.av(FemRAvtale.class).filter(FemRoversikt::eiers).forEach(a -> etterId
                .computeIfAbsent(a.lest().melding().sender() + ":" + a.dokument().getAvtaleId(), _ -> new ArrayList<>()).add(a));
        return etterId.values().stream()
                .sorted(comparing((List<Av<FemRAvtale>> a) -> a.getLast().lest().gitt()).reversed())
                .map(alle -> avtale(barn, alle)).toList();
    }

    /** Where the name of the owner's place was left out, it is whoever sent it. */
    private static boolean eiers(Av<FemRAvtale> a) {
        return !a.dokument().hasEier() || a.dokument().getEier().getOrganisasjonsnummer().isEmpty()
                || a.lest().erFra(a.dokument().getEier());
    }

    private static FemR avtale(Barnet barn, List<Av<FemRAvtale>> alle) {
        var utgaver = Utgaver.nyesteFoerst(alle, FemRAvtale::getVersjon);
        var nyeste = utgaver.getFirst();
        var avtale = nyeste.dokument();
        var kjent = Kjennskap.av(barn.subjekt(), nyeste.lest().melding().sender(), avtale.getAvtaleId(),
                avtale.getVersjon(), enheter(avtale), barn.leser().id(), nyeste.lest().fra());
        var personer = avtale.getRammer().getDeltakereList().stream().filter(d -> !d.hasTjeneste()).map(Aktoer::getId)
                .filter(id -> !avtale.getKjentForList().contains(id)).toList();
        return FemR.newBuilder()
                .setAvtaleId(avtale.getAvtaleId())
                .setEier(Tjeneste.newBuilder().setOrganisasjonsnummer(nyeste.lest().melding().sender())
                        .setEnhet(nyeste.lest().fra()))
                .setStatus(status(avtale, kjent.mangler().isEmpty() && personer.isEmpty()))
                .addAllUtgaver(Utgaver.vis(utgaver, alle, FemRAvtale::getVersjon))
                .addAllKjent(kjent.kjent())
                .addAllIkkeKjentFor(kjent.mangler())
                .addAllPersonerUtenKjennskap(personer)
                .build();
    }

    /** Units that take part and of whom the owner has not said already that they know it. */
    private static List<String> enheter(FemRAvtale avtale) {
        return avtale.getRammer().getDeltakereList().stream()
                .filter(d -> d.hasTjeneste() && !avtale.getKjentForList().contains(d.getId()))
                .map(d -> d.getTjeneste().getEnhet()).toList();
    }

    private static FemRStatus status(FemRAvtale avtale, boolean kjentForAlle) {
        return switch (avtale.getStatus()) {
            case FEM_R_STATUS_UTKAST, FEM_R_STATUS_AVSLUTTET, FEM_R_STATUS_UNSPECIFIED, UNRECOGNIZED -> avtale.getStatus();
            case FEM_R_STATUS_KJENT, FEM_R_STATUS_DELT, FEM_R_STATUS_OPPDATERT -> kjentForAlle
                    ? FemRStatus.FEM_R_STATUS_KJENT
                    : avtale.getVersjon() == 1 ? FemRStatus.FEM_R_STATUS_DELT : FemRStatus.FEM_R_STATUS_OPPDATERT;
        };
    }
}
