package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellregel;
import org.junit.jupiter.api.Test;

/** What the proof goes through: every rule at its widest, and of what is set aside what a human decides in its place. */
class WorstModelsTest {
    private static final String EGEN = """
            modell { id: "k3228-egen" tittel: "M" versjon: "2" kilde { dokument: "d" sted: "s" }
              regel { id: "K3228-EGEN-01" kilde { dokument: "d" sted: "s" } styrke: STYRKE_DESIGN
                utvalg { ethvert_dokument: true enhver_avsender: true enhver_mottaker: true kommune: "3228" gyldig { fra: "2026-01-01" } }
                vilkaar: "!barn.alder_kjent"
                avvisning { aarsak: AARSAK_MAALGRUPPE mangel: MANGEL_MAALGRUPPE }
                ordlyd { avsender: "a" revisor: "b" registrert: "c" } }
              regel { id: "K3228-EGEN-02" kilde { dokument: "d" sted: "s" } styrke: STYRKE_DESIGN
                utvalg { ethvert_dokument: true enhver_avsender: true enhver_mottaker: true kommune: "3228" }
                oppgave { hos: SIDE_MOTTAKER rolle: "leder" tekst: "Ring." }
                ordlyd { avsender: "a" revisor: "b" registrert: "c" } } }
            """;

    private static final Modell MODELL = OwnModels.les(new RuleSource("m.textproto", EGEN), Law.BOK, Map.of(), Optional.empty());

    private static Map<String, Modellregel> verst(boolean tilSide) {
        var bok = WorstModels.av(Law.BOK.medEgne(List.of(new OwnModels.Version(MODELL, 1, 0, tilSide))));
        return bok.bok().getModellList().stream().flatMap(m -> m.getRegelList().stream())
                .filter(r -> r.getId().startsWith("K3228")).collect(Collectors.toMap(Modellregel::getId, r -> r));
    }

    @Test
    void every_rule_of_a_version_acts_on_all_that_it_selects() {
        var regler = verst(false);
        assertThat(regler).containsOnlyKeys("K3228-EGEN-01@2", "K3228-EGEN-02@2");
        assertThat(regler.get("K3228-EGEN-01@2")).satisfies(r -> {
            assertThat(r.getVilkaar()).isEmpty();
            assertThat(r.getUtvalg().hasGyldig()).isFalse();
            assertThat(r.getUtvalg().getKommuneList()).isEmpty();
            assertThat(r.hasAvvisning()).isTrue();
        });
    }

    @Test
    void of_a_version_that_is_set_aside_a_human_holds_what_its_rules_would_stop_beside_what_open_cases_are_under() {
        var regler = verst(true);
        assertThat(regler).containsOnlyKeys("K3228-EGEN-01@2", "K3228-EGEN-02@2", "K3228-EGEN-01@2/til-side");
        assertThat(regler.get("K3228-EGEN-01@2").hasAvvisning()).as("an open case goes on under it").isTrue();
        assertThat(regler.get("K3228-EGEN-01@2/til-side").getVenting().getMenneske()).isEqualTo("leder");
    }
}
