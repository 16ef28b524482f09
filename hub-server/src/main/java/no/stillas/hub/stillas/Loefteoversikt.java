package no.stillas.hub.stillas;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.stillas.Barnet.Av;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.forespoersel.v1.Oenske;
import no.stillas.proto.stillas.v1.Avtalt;
import no.stillas.proto.stillas.v1.GetPromisesResponse;
import no.stillas.proto.stillas.v1.Loefte;
import no.stillas.proto.stillas.v1.Loeftebilde;
import no.stillas.proto.stillas.v1.Oenskebilde;
import no.stillas.proto.stillas.v1.Oppgave;
import no.stillas.proto.stillas.v1.Overtakelse;
import no.stillas.proto.stillas.v1.Referat;

/** What the child and those close to it were promised, and what services agreed, by the last word on each. Blocks. */
@Singleton
final class Loefteoversikt {
    static final Set<String> TYPER = Set.of(Loefte.getDescriptor().getFullName(), Oenske.getDescriptor().getFullName(),
            Referat.getDescriptor().getFullName(), Overtakelse.getDescriptor().getFullName());
    private static final String SIST = "9999";

    private final Dokumentlesing lesing;

    Loefteoversikt(Dokumentlesing lesing) {
        this.lesing = requireNonNull(lesing, "lesing is null");
    }

    GetPromisesResponse av(Unit enhet, Identitet identitet) {
        return lesing.les(enhet, identitet, TYPER).map(barn -> GetPromisesResponse.newBuilder()
                .addAllLoefter(loefter(barn)).addAllAvtalt(avtalt(barn)).addAllOensker(oensker(barn)).build())
                .orElse(GetPromisesResponse.getDefaultInstance());
    }

    /** What is open first, by the day that it is due. */
    static List<Loeftebilde> loefter(Barnet barn) {
        var idag = Dager.dag(barn.naa());
        return Sistesvar.av(barn.av(Loefte.class), a -> a.dokument().getLoefteId()).stream().map(a -> bilde(a, idag))
                .sorted(comparing((Loeftebilde l) -> !l.getAapent())
                        .thenComparing(l -> l.getLoefte().getSvarInnen().isEmpty() ? SIST : l.getLoefte().getSvarInnen()))
                .toList();
    }

    private static Loeftebilde bilde(Av<Loefte> a, LocalDate idag) {
        var l = a.dokument();
        boolean aapent = switch (l.getStatus()) {
            case LOEFTESTATUS_OPPFYLT, LOEFTESTATUS_AVSLAATT, LOEFTESTATUS_TRUKKET -> false;
            case LOEFTESTATUS_MOTTATT, LOEFTESTATUS_UNDER_ARBEID, LOEFTESTATUS_BRUTT, LOEFTESTATUS_UNSPECIFIED, UNRECOGNIZED -> true;
        };
        boolean forfalt = aapent && forbi(l.getSvarInnen(), idag);
        return Loeftebilde.newBuilder().setLoefte(l).setFra(a.lest().fra()).setGitt(Dager.stempel(a.lest().gitt()))
                .setAapent(aapent).setForfalt(forfalt)
                .setHos(!aapent ? "" : forfalt && l.hasEskaleresTil() ? l.getEskaleresTil().getEnhet() : l.getEier().getEnhet())
                .build();
    }

    /** Tasks out of minutes and take-overs: of each the last word. */
    static List<Avtalt> avtalt(Barnet barn) {
        var idag = Dager.dag(barn.naa());
        var alle = Stream.concat(
                        barn.av(Referat.class).flatMap(a -> a.dokument().getOppgaverList().stream().map(o -> new Av<>(a.lest(), o))),
                        barn.av(Overtakelse.class).flatMap(a -> a.dokument().getAapneOppgaverList().stream().map(o -> new Av<>(a.lest(), o))))
                .sorted(comparing(a -> a.lest().gitt()));
        return Sistesvar.av(alle, a -> a.dokument().getOppgaveId()).stream().map(a -> avtalt(a, idag))
                .sorted(comparing((Avtalt o) -> !o.getAapen())
                        .thenComparing(o -> o.getOppgave().getFrist().isEmpty() ? SIST : o.getOppgave().getFrist()))
                .toList();
    }

    private static Avtalt avtalt(Av<Oppgave> a, LocalDate idag) {
        boolean aapen = switch (a.dokument().getStatus()) {
            case OPPGAVESTATUS_GJORT, OPPGAVESTATUS_BORTFALT -> false;
            case OPPGAVESTATUS_AVTALT, OPPGAVESTATUS_PAAMINNET, OPPGAVESTATUS_ESKALERT, OPPGAVESTATUS_UNSPECIFIED, UNRECOGNIZED -> true;
        };
        return Avtalt.newBuilder().setOppgave(a.dokument()).setFra(a.lest().fra()).setGitt(Dager.stempel(a.lest().gitt()))
                .setAapen(aapen).setForfalt(aapen && forbi(a.dokument().getFrist(), idag)).build();
    }

    private static List<Oenskebilde> oensker(Barnet barn) {
        return barn.av(Oenske.class).map(a -> Oenskebilde.newBuilder().setOenske(a.dokument()).setFra(a.lest().fra())
                .setGitt(Dager.stempel(a.lest().gitt())).build()).toList();
    }

    private static boolean forbi(String dag, LocalDate idag) {
        return Dager.les(dag).filter(idag::isAfter).isPresent();
    }
}
