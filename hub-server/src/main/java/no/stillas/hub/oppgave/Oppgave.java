package no.stillas.hub.oppgave;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TaskPlan;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.ledger.TaskState;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.stillas.v1.Oppgaveslag;

/** Makes tasks, and reads what kind a stored one is. A task is stored under the contract's code without its prefix. */
public final class Oppgave {
    private static final String FORAN = "OPPGAVESLAG_";

    private final Oppgaveslag slag;
    private final UUID id;
    private final String enhet;
    private final String tekst;
    private String rolle = "";
    private Optional<Instant> frist = Optional.empty();
    private Optional<Pseudonym> barn = Optional.empty();
    private Optional<UUID> melding = Optional.empty();
    private TaskPlan plan = TaskPlan.NONE;

    private Oppgave(Oppgaveslag slag, UUID id, String enhet, String tekst) {
        this.slag = requireNonNull(slag, "slag is null");
        this.id = requireNonNull(id, "id is null");
        this.enhet = requireNonNull(enhet, "enhet is null");
        this.tekst = requireNonNull(tekst, "tekst is null");
        kode(slag);
    }

    /**
     * A task for anybody at a unit, without a due time, about nobody in particular.
     *
     * @param id the same for the same thing, so that it is made once
     * @param tekst what to do, in bokmål, without person data
     */
    public static Oppgave til(String enhet, Oppgaveslag slag, UUID id, String tekst) {
        return new Oppgave(slag, id, enhet, tekst);
    }

    /** Only for this role. */
    public Oppgave rolle(String navn) {
        rolle = requireNonNull(navn, "navn is null");
        return this;
    }

    /** Due at this moment. */
    public Oppgave frist(Instant naar) {
        frist = Optional.of(naar);
        return this;
    }

    /** It comes from this message, and is about its child. */
    public Oppgave fra(StoredMessage kilde) {
        melding = Optional.of(kilde.id());
        barn = kilde.child();
        return this;
    }

    /** It comes from this message. Whom the message is about is left out. */
    public Oppgave fra(Optional<UUID> kilde) {
        melding = requireNonNull(kilde, "kilde is null");
        return this;
    }

    /** Somebody in particular does it, or it is followed. */
    public Oppgave plan(TaskPlan hva) {
        plan = requireNonNull(hva, "hva is null");
        return this;
    }

    /** It is about this child. */
    public Oppgave om(Pseudonym barnet) {
        barn = Optional.of(barnet);
        return this;
    }

    /** The row, open. */
    public TaskRow rad(Instant naa) {
        return new TaskRow(id, barn, enhet, rolle, kode(slag), tekst, frist, TaskState.OPEN, melding, naa, plan);
    }

    /** The kind of a stored task; unspecified where it was stored by a later version of the hub. */
    public static Oppgaveslag slag(TaskRow rad) {
        var verdi = Oppgaveslag.getDescriptor().findValueByName(FORAN + rad.kind());
        return verdi == null ? Oppgaveslag.OPPGAVESLAG_UNSPECIFIED : Oppgaveslag.valueOf(verdi);
    }

    /** Why tasks of a kind arise. */
    public static Aarsak aarsak(Oppgaveslag slag) {
        return switch (slag) {
            case OPPGAVESLAG_MANGEL -> Aarsak.AARSAK_UTILSTREKKELIG;
            case OPPGAVESLAG_RING, OPPGAVESLAG_MOTTAK_KVITTERER_IKKE -> Aarsak.AARSAK_LEVERT_IKKE_KVITTERT;
            case OPPGAVESLAG_SPOER_OM_SAMTYKKE, OPPGAVESLAG_FORNY_SAMTYKKE -> Aarsak.AARSAK_SAMTYKKE_MANGLER;
            case OPPGAVESLAG_VURDER_MELDING, OPPGAVESLAG_ETTERKONTROLL -> Aarsak.AARSAK_KREVER_VURDERING;
            case OPPGAVESLAG_KOMPETANSE -> Aarsak.AARSAK_KOMPETANSE_MANGLER;
            case OPPGAVESLAG_VURDERING_UTLOEPT -> Aarsak.AARSAK_UTLOEPT;
            case OPPGAVESLAG_KARANTENE -> Aarsak.AARSAK_LEVERT_IKKE_KVITTERT;
            case OPPGAVESLAG_LEVER_PAA_PAPIR, OPPGAVESLAG_LEVER_VEDLEGG, OPPGAVESLAG_VARSEL, OPPGAVESLAG_FRIST,
                    OPPGAVESLAG_SAMORDNING, OPPGAVESLAG_ESKALERT, OPPGAVESLAG_OVERTATT, OPPGAVESLAG_AVTALT,
                    OPPGAVESLAG_INGEN_OVERTAR, OPPGAVESLAG_MEDVIRKNING, OPPGAVESLAG_INFORMER, OPPGAVESLAG_FRIGI_INFORMERING, OPPGAVESLAG_UNSPECIFIED, UNRECOGNIZED ->
                    Aarsak.AARSAK_UNSPECIFIED;
        };
    }

    /** Id of the task that tells another that this one was not done in time. */
    public static UUID eskalert(UUID oppgave) {
        return UUID.nameUUIDFromBytes(("eskalert:" + oppgave).getBytes(StandardCharsets.UTF_8));
    }

    /** The code under which tasks of a kind are stored. */
    public static String kode(Oppgaveslag slag) {
        if (slag == Oppgaveslag.OPPGAVESLAG_UNSPECIFIED || slag == Oppgaveslag.UNRECOGNIZED) {
            throw new IllegalArgumentException("a task has a kind");
        }
        return slag.name().substring(FORAN.length());
    }
}
