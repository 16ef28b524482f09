package no.stillas.hub.modell;

import java.util.List;
import no.stillas.hub.judgement.RuleFault.Fault;
import no.stillas.proto.modell.v1.ModelStanding;

/** How a version stands by what this hub checks today. It was checked when it was loaded; this hub may check more. */
sealed interface Stilling {
    /** It acts as it was loaded. */
    record SomLastet() implements Stilling {}

    /** It does not hold by today's checks: what its rules would hold or deny waits for a named human. Its open cases go on. */
    record TilSide(List<Fault> feil) implements Stilling {
        public TilSide {
            feil = List.copyOf(feil);
        }
    }

    /** Its rules cannot be made here, or reach what no model may: it says nothing, and law and the other models decide. */
    record Ute(List<Fault> feil) implements Stilling {
        public Ute {
            feil = List.copyOf(feil);
        }
    }

    /** Why it does not act as it was loaded. */
    default List<Fault> hvorfor() {
        return switch (this) {
            case SomLastet _ -> List.of();
            case TilSide(var feil) -> feil;
            case Ute(var feil) -> feil;
        };
    }

    /** As the contract calls it. */
    default ModelStanding vist() {
        return switch (this) {
            case SomLastet _ -> ModelStanding.MODEL_STANDING_SOM_LASTET;
            case TilSide _ -> ModelStanding.MODEL_STANDING_SATT_TIL_SIDE;
            case Ute _ -> ModelStanding.MODEL_STANDING_UTE;
        };
    }
}
