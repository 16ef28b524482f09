package no.stillas.hub.stillas;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.stillas.Barnet.Av;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.stillas.v1.Avslutning;
import no.stillas.proto.stillas.v1.Overtakelse;
import no.stillas.proto.stillas.v1.Overtakelsessvar;

/** What ends at a service, and who takes over, by the last word on each ending (ruling 13). Blocks. */
@Singleton
final class Avslutningsoversikt {
    static final Set<String> TYPER = Set.of(Overtakelse.getDescriptor().getFullName());

    private final Dokumentlesing lesing;

    Avslutningsoversikt(Dokumentlesing lesing) {
        this.lesing = requireNonNull(lesing, "lesing is null");
    }

    /** Those without anybody who takes over first. */
    List<Avslutning> av(Unit enhet, Identitet identitet) {
        return lesing.les(enhet, identitet, TYPER).map(barn ->
                Sistesvar.av(barn.av(Overtakelse.class), a -> a.dokument().getOvertakelseId()).stream()
                        .map(Avslutningsoversikt::bilde).sorted(comparing(a -> !a.getIngenOvertar())).toList())
                .orElse(List.of());
    }

    private static Avslutning bilde(Av<Overtakelse> a) {
        var o = a.dokument();
        return Avslutning.newBuilder().setOvertakelse(o).setFra(a.lest().fra()).setGitt(Dager.stempel(a.lest().gitt()))
                .setOvertatt(o.getSvar() == Overtakelsessvar.OVERTAKELSESSVAR_JA)
                .setIngenOvertar(o.getSvar() == Overtakelsessvar.OVERTAKELSESSVAR_NEI
                        || o.getSvar() == Overtakelsessvar.OVERTAKELSESSVAR_INGEN_SPURT
                        || o.getSvar() != Overtakelsessvar.OVERTAKELSESSVAR_JA && !o.hasTil() && !a.lest().utelatt())
                .build();
    }
}
