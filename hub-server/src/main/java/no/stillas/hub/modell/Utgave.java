package no.stillas.hub.modell;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.util.Timestamps;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import no.stillas.hub.judgement.OwnModels;
import no.stillas.hub.ledger.ModelChange;
import no.stillas.proto.modell.v1.LoadedModel;
import no.stillas.proto.regelverk.v1.Modell;

/**
 * One version of a kommune's own model.
 *
 * @param lastet the change that took it into use
 * @param slutt the change since which it takes no new case; empty while it does
 * @param stilling how it stands by what this hub checks today
 */
record Utgave(Modell modell, ModelChange lastet, Optional<ModelChange> slutt, Stilling stilling) {
    Utgave {
        requireNonNull(modell, "modell is null");
        requireNonNull(lastet, "lastet is null");
        requireNonNull(slutt, "slutt is null");
        requireNonNull(stilling, "stilling is null");
    }

    /** Checked, and taken into use by this change. */
    static Utgave ny(Modell modell, ModelChange lastet) {
        return new Utgave(modell, lastet, Optional.empty(), new Stilling.SomLastet());
    }

    /** No case begins under it any more: what is not in force stands as it was checked when it was loaded, if it can be made. */
    Utgave avsluttet(ModelChange slutt) {
        return new Utgave(modell, lastet, Optional.of(slutt), stilling instanceof Stilling.Ute ? stilling : new Stilling.SomLastet());
    }

    Utgave med(Stilling ny) {
        return new Utgave(modell, lastet, slutt, ny);
    }

    boolean tarNyeSaker() {
        return slutt.isEmpty();
    }

    OwnModels.Version versjon() {
        return new OwnModels.Version(modell, lastet.nr(), slutt.map(ModelChange::nr).orElse(0), stilling instanceof Stilling.TilSide);
    }

    /** Why it does not act as it was loaded, a fault after another: file, line and reason. */
    String feiltekst() {
        return stilling.hvorfor().stream().map(f -> f.fil() + ":" + f.linje() + ": " + f.grunn()).collect(Collectors.joining("; "));
    }

    /** As the contract shows it, without open cases. */
    LoadedModel vist() {
        var vist = av(modell).setSince(stempel(lastet.at())).setOrganisasjonsnummer(lastet.organisation())
                .setTarNyeSaker(tarNyeSaker() && stilling instanceof Stilling.SomLastet).setStanding(stilling.vist())
                .addAllFeil(stilling.hvorfor().stream().map(Lasting::vist).toList());
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
