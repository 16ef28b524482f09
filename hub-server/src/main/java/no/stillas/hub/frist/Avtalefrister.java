package no.stillas.hub.frist;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import no.stillas.hub.avtale.Avtaler;
import no.stillas.hub.avtale.Lovpaalagt;
import no.stillas.hub.delivery.AvledetId;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.Writer;
import no.stillas.proto.regelverk.v1.Frist;
import no.stillas.proto.regelverk.v1.Fristhendelse;

/** Deadlines of statutory samarbeidsavtaler (hol §§ 6-4, 6-5): a task for a unit of each party, the day after the last day in time. */
@Singleton
public final class Avtalefrister {
    private final Fristbok bok;
    private final Lengder lengder;
    private final Avtaler avtaler;
    private final Directory katalog;
    private final Writer writer;

    Avtalefrister(Fristbok bok, Lengder lengder, Avtaler avtaler, Directory katalog, Writer writer) {
        this.bok = requireNonNull(bok, "bok is null");
        this.lengder = requireNonNull(lengder, "lengder is null");
        this.avtaler = requireNonNull(avtaler, "avtaler is null");
        this.katalog = requireNonNull(katalog, "katalog is null");
        this.writer = requireNonNull(writer, "writer is null");
    }

    /** Tells of what ran out in the days after {@code fra}, up to and with {@code til}. Twice is once. Blocks until it is on disk: not for a gRPC thread. */
    public void kjoer(LocalDate fra, LocalDate til) {
        for (Lovpaalagt avtale : avtaler.lovpaalagte(til)) {
            if (!avtale.sendt()) {
                bok.startesVed(Fristhendelse.FRISTHENDELSE_AVTALE_INNGAATT).forEach(f -> en(f, avtale, avtale.inngaatt(), fra, til));
            }
            bok.startesVed(Fristhendelse.FRISTHENDELSE_AVTALE_GJENNOMGAATT)
                    .forEach(f -> en(f, avtale, avtale.gjennomgaatt(), fra, til));
        }
        avtaler.oppsagte().forEach(avtale -> bok.startesVed(Fristhendelse.FRISTHENDELSE_AVTALE_OPPSAGT)
                .forEach(f -> en(f, avtale, avtale.oppsagt().orElseThrow(), fra, til)));
    }

    private void en(Frist f, Lovpaalagt avtale, LocalDate start, LocalDate fra, LocalDate til) {
        Instant slutt = lengder.slutt(f, Dager.fra(start), Optional.empty()).orElseThrow();
        LocalDate ute = Dager.dag(slutt).plusDays(1);
        if (ute.isAfter(fra) && !ute.isAfter(til)) {
            enheter(avtale).forEach(enhet -> writer.submit(Lane.ORDINARY, Dagoppgaver.av(f, enhet,
                    AvledetId.av(avtale.id(), "frist/" + f.getId() + "/" + enhet + "/" + ute), slutt, Optional.empty())).join());
        }
    }

    /** One unit a party: the first that the agreement names, else the first of the organisation. */
    private Stream<String> enheter(Lovpaalagt avtale) {
        return avtale.parter().entrySet().stream().flatMap(part -> Stream.concat(part.getValue().stream(),
                katalog.unitsOf(part.getKey()).stream().map(Unit::id).sorted()).limit(1));
    }
}
