package no.stillas.hub.rapport;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.InvalidProtocolBufferException;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.ledger.Followups;
import no.stillas.hub.ledger.TraceRow;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Utfall;

/** Counts an organisation's own messages, month by month. Blocks on the database. */
@Singleton
final class Tellinger {
    private static final int FLEST_MAANEDER = 36;

    private final Followups oppfoelging;
    private final Directory katalog;
    private final InstantSource klokke;

    Tellinger(Followups oppfoelging, Directory katalog, InstantSource klokke) {
        this.oppfoelging = requireNonNull(oppfoelging, "oppfoelging is null");
        this.katalog = requireNonNull(katalog, "katalog is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
    }

    /**
     * The censored counts of a period.
     *
     * @throws io.grpc.StatusRuntimeException {@code INVALID_ARGUMENT} where the period is not whole months that are over
     */
    Map<Celle, OptionalLong> av(String orgnr, String fra, String til) {
        var enheter = katalog.unitsOf(orgnr).stream().map(Unit::id).collect(Collectors.toSet());
        return Sensur.sum(maaneder(fra, til).map(m -> Sensur.tabell(tell(enheter, m))).toList());
    }

    private Stream<YearMonth> maaneder(String fra, String til) {
        var foerste = Dager.les(fra).filter(d -> d.getDayOfMonth() == 1)
                .orElseThrow(() -> Feil.ugyldig("fra", "is not the first day of a month"));
        var siste = Dager.les(til).filter(d -> d.equals(YearMonth.from(d).atEndOfMonth()))
                .orElseThrow(() -> Feil.ugyldig("til", "is not the last day of a month"));
        if (siste.isBefore(foerste)) {
            throw Feil.ugyldig("til", "is before the first day");
        }
        if (!siste.isBefore(Dager.dag(klokke.instant()))) {
            throw Feil.ugyldig("til", "is in a month that is not over");
        }
        var maaneder = Stream.iterate(YearMonth.from(foerste), m -> !m.isAfter(YearMonth.from(siste)), m -> m.plusMonths(1))
                .limit(FLEST_MAANEDER + 1L).toList();
        if (maaneder.size() > FLEST_MAANEDER) {
            throw Feil.ugyldig("til", "is more than 36 months after the first day");
        }
        return maaneder.stream();
    }

    private Map<Celle, Long> tell(Set<String> enheter, YearMonth maaned) {
        List<TraceRow> rader = oppfoelging.judgedFrom(enheter, Dager.fra(maaned.atDay(1)), Dager.etter(maaned.atEndOfMonth()));
        var antall = new HashMap<Celle, Long>();
        rader.forEach(rad -> antall.merge(celle(rad), 1L, Long::sum));
        return antall;
    }

    private Celle celle(TraceRow rad) {
        return new Celle(
                Dokumenttyper.alle().finn(rad.documentType()).map(Dokumenttype::tittel).orElse(""),
                katalog.unit(rad.receiverUnit()).map(Unit::kind).orElse(Etat.ETAT_UNSPECIFIED),
                utfall(rad));
    }

    /** As the sender was told it, which is not always what an auditor sees. */
    private static Utfall utfall(TraceRow rad) {
        try {
            return Decision.parseFrom(rad.body()).getUtfall();
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a stored decision cannot be read", e);
        }
    }
}
