package no.stillas.hub.modell;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.util.Timestamps;
import java.time.Instant;
import java.util.Optional;
import no.stillas.hub.judgement.OwnModels;
import no.stillas.hub.ledger.ModelChange;
import no.stillas.proto.modell.v1.LoadedModel;
import no.stillas.proto.regelverk.v1.Modell;

/**
 * One version of a kommune's own model.
 *
 * @param lastet the change that took it into use
 * @param slutt the change since which it takes no new case; empty while it does
 */
record Utgave(Modell modell, ModelChange lastet, Optional<ModelChange> slutt) {
    Utgave {
        requireNonNull(modell, "modell is null");
        requireNonNull(lastet, "lastet is null");
        requireNonNull(slutt, "slutt is null");
    }

    boolean tarNyeSaker() {
        return slutt.isEmpty();
    }

    OwnModels.Version versjon() {
        return new OwnModels.Version(modell, lastet.nr(), slutt.map(ModelChange::nr).orElse(0));
    }

    /** As the contract shows it, without open cases. */
    LoadedModel vist() {
        var vist = av(modell).setSince(stempel(lastet.at())).setOrganisasjonsnummer(lastet.organisation()).setTarNyeSaker(tarNyeSaker());
        slutt.ifPresent(s -> vist.setUntil(stempel(s.at())));
        return vist.build();
    }

    /** What every model has. */
    static LoadedModel.Builder av(Modell m) {
        return LoadedModel.newBuilder().setModell(m.getId()).setTittel(m.getTittel()).setVersjon(m.getVersjon())
                .setHash(OwnModels.hash(m)).setRegler(m.getRegelCount());
    }

    private static com.google.protobuf.Timestamp stempel(Instant naar) {
        return Timestamps.fromMillis(naar.toEpochMilli());
    }
}
