package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.regelverk.v1.Periode;
import no.stillas.proto.regelverk.v1.Regel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rules are read for a message of a day. */
class RuleTableTest {
    /** Read from text for each test, so that making the table is part of what is tested. */
    private static Regel regel(String tekst) {
        return Regeltekst.les(tekst).regler().getFirst();
    }

    private static RuleList liste(LocalDate dag, Regel... regler) {
        return new RuleTable(Arrays.stream(regler).map(CompiledRule::new).toList())
                .oppslag(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP, dag.toEpochDay());
    }

    private static List<String> ider(RuleList liste) {
        return Arrays.stream(liste.regler).map(r -> r.id).toList();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, ALLTID", "2026-04-01, ALLTID FRA", "2026-04-30, ALLTID FRA", "2026-05-01, ALLTID",
            "1990-01-01, ALLTID", "2100-01-01, ALLTID"})
    void a_rule_is_read_from_its_first_day_to_its_last_and_one_without_days_always(LocalDate dag, String leses) {
        Regel alltid = regel(Regeltekst.REGEL).toBuilder().setId("ALLTID").build();
        Regel fra = alltid.toBuilder().setId("FRA").setGyldig(Periode.newBuilder().setFra("2026-04-01").setTil("2026-04-30")).build();
        assertThat(ider(liste(dag, alltid, fra))).containsExactlyInAnyOrder(leses.split(" "));
    }

    @Test
    void it_tells_whether_a_way_depends_on_who_receives() {
        LocalDate dag = LocalDate.of(2026, 3, 2);
        Regel navngir = regel(Regeltekst.REGEL);
        Regel enhver = navngir.toBuilder().clearMottaker().setEnhverMottaker(true).build();
        Regel nekter = regel(Regeltekst.uten("grunnlag").replace("_PERMIT", "_DENY"));
        assertThat(liste(dag, navngir).navngirMottaker).isTrue();
        assertThat(liste(dag, enhver).navngirMottaker).isFalse();
        assertThat(liste(dag, enhver, nekter).navngirMottaker).as("what is forbidden is no way").isFalse();
    }

    @ParameterizedTest
    @CsvSource({"A B C D", "D C B A", "C A D B", "B D A C"})
    void each_of_a_chain_goes_before_the_next_wherever_the_table_would_have_it(String id) {
        String[] lenke = id.split(" ");
        Regel regel = regel(Regeltekst.REGEL);
        Regel[] regler = new Regel[lenke.length];
        for (int i = 0; i < lenke.length; i++) {
            var b = regel.toBuilder().setId(lenke[i]);
            regler[i] = i + 1 < lenke.length ? b.addGaarFoer(lenke[i + 1]).build() : b.build();
        }
        assertThat(ider(liste(LocalDate.of(2026, 3, 2), regler))).containsExactly(lenke);
    }
}
