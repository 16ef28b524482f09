package no.stillas.hub.rapport;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.InvalidProtocolBufferException;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fakta.Dager;
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
    private final Followups oppfoelging;
    private final Directory katalog;
    private final Perioder perioder;

    Tellinger(Followups oppfoelging, Directory katalog, Perioder perioder) {
        this.oppfoelging = requireNonNull(oppfoelging, "oppfoelging is null");
        this.katalog = requireNonNull(katalog, "katalog is null");
        this.perioder = requireNonNull(perioder, "perioder is null");
    }

    /**
     * The censored counts of a period.
     *
     * @throws io.grpc.StatusRuntimeException {@code INVALID_ARGUMENT} where the period is not whole months that are over
     */
    Map<Celle, OptionalLong> av(String orgnr, String fra, String til) {
        var enheter = katalog.unitsOf(orgnr).stream().map(Unit::id).collect(Collectors.toSet());
        return Sensur.sum(perioder.maaneder(fra, til).stream().map(m -> Sensur.tabell(tell(enheter, m), Celle.LINJER)).toList());
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
