package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Timestamp;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Skriving;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Navngitt;
import no.stillas.hub.ledger.Followups;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.TaskPlan;
import no.stillas.hub.ledger.Writer;
import no.stillas.proto.felles.v1.Ansatt;
import no.stillas.proto.stillas.v1.PlanTaskRequest;
import no.stillas.proto.stillas.v1.Task;
import no.stillas.proto.stillas.v1.Varslingskanal;

/** Who does a task of a unit's own, and what happens when it is not done in time. Blocks. */
@Singleton
final class Oppgaveplan {
    private static final String FORAN = "VARSLINGSKANAL_";

    private final Directory katalog;
    private final Followups oppfoelging;
    private final Oppgaveliste liste;
    private final Writer writer;
    private final InstantSource klokke;

    Oppgaveplan(Directory katalog, Followups oppfoelging, Oppgaveliste liste, Writer writer, InstantSource klokke) {
        this.katalog = requireNonNull(katalog, "katalog is null");
        this.oppfoelging = requireNonNull(oppfoelging, "oppfoelging is null");
        this.liste = requireNonNull(liste, "liste is null");
        this.writer = requireNonNull(writer, "writer is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
    }

    Task legg(Unit enhet, PlanTaskRequest request) {
        var id = UUID.fromString(request.getId());
        var plan = plan(enhet, request);
        Skriving.vent(writer.submit(Lane.ORDINARY, new PlanleggOppgave(id, enhet, plan)));
        return oppfoelging.task(id).map(liste::av).orElseThrow(() -> Feil.finnesIkke("task"));
    }

    private TaskPlan plan(Unit enhet, PlanTaskRequest request) {
        if (request.hasEier()) {
            Navngitt.krev("eier", request.getEier(), "who does it has a name");
        }
        var paaminnes = moment(request.hasPaaminnes(), request.getPaaminnes());
        var eskaleres = moment(request.hasEskaleres(), request.getEskaleres());
        if (paaminnes.filter(klokke.instant()::isAfter).isPresent()) {
            throw Feil.ugyldig("paaminnes", "is past already");
        }
        if (eskaleres.filter(klokke.instant()::isAfter).isPresent()
                || eskaleres.isPresent() && paaminnes.filter(p -> !p.isBefore(eskaleres.get())).isPresent()) {
            throw Feil.ugyldig("eskaleres", "is past already, or not after the reminder");
        }
        if (eskaleres.isPresent() == request.getEskaleresTil().isEmpty()) {
            throw Feil.ugyldig("eskaleres_til", "is there where eskaleres is, and only then");
        }
        if (eskaleres.isPresent() && katalog.unit(request.getEskaleresTil()).filter(u -> u.orgnr().equals(enhet.orgnr())).isEmpty()) {
            throw Feil.ugyldig("eskaleres_til", "is no unit of the same organisation");
        }
        return new TaskPlan(request.hasEier() ? request.getEier().toByteString() : ByteString.EMPTY, paaminnes,
                Optional.empty(), kode(request.getReservekanal()), eskaleres, request.getEskaleresTil(), Optional.empty());
    }

    private static Optional<Instant> moment(boolean sagt, Timestamp naar) {
        return sagt ? Optional.of(Dager.moment(naar)) : Optional.empty();
    }

    private static String kode(Varslingskanal kanal) {
        return kanal == Varslingskanal.VARSLINGSKANAL_UNSPECIFIED || kanal == Varslingskanal.UNRECOGNIZED
                ? "" : kanal.name().substring(FORAN.length());
    }

    /** Shows it on a task. */
    static void vis(TaskPlan plan, Task.Builder task) {
        if (!plan.owner().isEmpty()) {
            task.setEier(eier(plan.owner()));
        }
        plan.remind().ifPresent(t -> task.setPaaminnes(Dager.stempel(t)));
        plan.escalate().ifPresent(t -> task.setEskaleres(Dager.stempel(t)));
        var kanal = Varslingskanal.getDescriptor().findValueByName(FORAN + plan.channel());
        task.setPaaminnet(plan.reminded().isPresent()).setEskalert(plan.escalated().isPresent())
                .setEskaleresTil(plan.escalateUnit())
                .setReservekanal(kanal == null ? Varslingskanal.VARSLINGSKANAL_UNSPECIFIED : Varslingskanal.valueOf(kanal));
    }

    static Ansatt eier(ByteString lagret) {
        try {
            return Ansatt.parseFrom(lagret);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("the stored owner of a task cannot be read", e);
        }
    }
}
