package no.stillas.proto.bekymring;

import static no.stillas.proto.eksempel.Regelbrudd.naar;

import java.util.List;
import no.stillas.proto.bekymring.v1.Bekymringsmelding;
import no.stillas.proto.bekymring.v1.KvitteringForVideresending;
import no.stillas.proto.bekymring.v1.Tilbakemelding;
import no.stillas.proto.eksempel.Regelbrudd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class BekymringTest {
    private static final List<Regelbrudd> TILFELLER = List.of(
            naar(
                    "a melding from a service names no ground",
                    "bekymringsmelding.grunn",
                    "Bekymringsmelding",
                    Bekymringsmelding.Builder.class,
                    b -> b.clearGrunner()),
            naar(
                    "a melding is not forwarded, and why is not said",
                    "kvitteringforvideresending.ikke",
                    "KvitteringForVideresending",
                    KvitteringForVideresending.Builder.class,
                    b -> b.setVideresendt(false)),
            naar(
                    "the feedback on the undersøkelse does not say whether one is opened",
                    "tilbakemelding.undersoekelse",
                    "Tilbakemelding",
                    Tilbakemelding.Builder.class,
                    b -> b.clearUndersoekelse()),
            naar(
                    "the feedback on follow-up does not say whether there is any",
                    "tilbakemelding.oppfoelging",
                    "Tilbakemelding-oppfoelging",
                    Tilbakemelding.Builder.class,
                    b -> b.clearOppfoelging()),
            naar(
                    "how the case is followed up is told without the reason why the melder needs it",
                    "tilbakemelding.hvordan",
                    "Tilbakemelding-oppfoelging",
                    Tilbakemelding.Builder.class,
                    b -> b.clearHvorforNoedvendig()));

    @ParameterizedTest
    @FieldSource("TILFELLER")
    void isRefused(Regelbrudd tilfelle) {
        tilfelle.blirAvvist();
    }

    @Test
    void everyRuleHasACase() {
        Regelbrudd.dekkerAlleRegler("stillas.bekymring.v1", TILFELLER);
    }
}
