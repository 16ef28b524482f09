package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import no.stillas.proto.Plikter;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.regelverk.v1.Grunnlagsart;
import org.junit.jupiter.api.Test;

/** What a sender's adapter never stops for its form is what the rules call a duty, and nothing else. */
class PlikterTest {
    @Test
    void theDutiesOfTheContractAreThoseOfTheRules() {
        var bok = RuleBook.medModeller();
        var iReglene = Arrays.stream(Grunnlag.values())
                .filter(g -> bok.grunnlag(g).filter(regel -> regel.getArt() == Grunnlagsart.GRUNNLAGSART_PLIKT1).isPresent())
                .collect(Collectors.toSet());
        assertThat(Plikter.alle()).contains(Grunnlag.GRUNNLAG_MELD_A, Grunnlag.GRUNNLAG_OPPL12_6)
                .containsExactlyInAnyOrderElementsOf(iReglene);
    }
}
