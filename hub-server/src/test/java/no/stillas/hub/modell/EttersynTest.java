package no.stillas.hub.modell;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.stillas.hub.judgement.ModelProof;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.ledger.ModelChange;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Periode;
import org.junit.jupiter.api.Test;

/** What a start makes of versions that were checked by another hub: none stops it, and each that does not hold says why. */
final class EttersynTest {
    private static final RuleBook GRUNN = RuleBook.lov();
    private static final String FIL = """
            modell { id: "k3228-egen" tittel: "M" versjon: "1" kilde { dokument: "d" sted: "s" }
              regel { id: "K3228-EGEN-01" kilde { dokument: "d" sted: "s" } styrke: STYRKE_DESIGN
                utvalg { ethvert_dokument: true enhver_avsender: true enhver_mottaker: true kommune: "3228" }
                venting { menneske: "leder" } ordlyd { avsender: "a" revisor: "b" registrert: "c" } } }
            """;

    private static ModelChange lastet(int nr, String fil, ByteString kontrollert) {
        return new ModelChange(nr, Instant.EPOCH, "1", "k3228-egen", Integer.toString(nr), "m.textproto",
                ByteString.copyFromUtf8(fil.replace("versjon: \"1\"", "versjon: \"" + nr + "\"")), kontrollert);
    }

    /** What was checked, by a hub that took other things than this one. */
    private static ByteString kontrollert(UnaryOperator<Modell.Builder> annerledes) {
        return annerledes.apply(Utgaver.ingen().etter(List.of(lastet(1, FIL, ByteString.EMPTY)), Map.of()).alle().getFirst().modell()
                .toBuilder()).build().toByteString();
    }

    private static Modellregister.Naa lag(ModelChange... endringer) {
        return new Ettersyn(GRUNN, ModelProof::av).lag(Utgaver.ingen().etter(List.of(endringer), Map.of()), 0);
    }

    private static Stilling stilling(Modellregister.Naa naa, int nr) {
        return naa.utgaver().alle().get(nr - 1).stilling();
    }

    @Test
    void a_change_from_before_what_was_checked_was_kept_is_read_from_its_file() {
        var naa = lag(lastet(1, FIL, ByteString.EMPTY));
        assertThat(stilling(naa, 1)).isInstanceOf(Stilling.SomLastet.class);
        assertThat(naa.bok().bok().getUtgave(0).getModell().getRegelCount()).isOne();
    }

    @Test
    void a_file_that_cannot_be_read_at_all_says_nothing_and_stops_nobody() {
        for (var endring : List.of(lastet(1, "modell {", ByteString.EMPTY), lastet(1, FIL, ByteString.copyFromUtf8("nei")))) {
            var naa = lag(endring, lastet(2, FIL, ByteString.EMPTY));
            assertThat(stilling(naa, 1)).isInstanceOf(Stilling.Ute.class);
            assertThat(stilling(naa, 1).hvorfor()).singleElement().satisfies(f -> assertThat(f.fil()).isEqualTo("m.textproto"));
            assertThat(naa.bok().bok().getUtgaveList()).hasSize(1);
        }
    }

    @Test
    void a_version_that_is_not_in_force_is_not_checked_again() {
        var naa = lag(lastet(1, FIL.replace("venting { menneske: \"leder\" }", "venting { menneske: \"\" }"), ByteString.EMPTY), lastet(2, FIL, ByteString.EMPTY));
        assertThat(stilling(naa, 1)).isInstanceOf(Stilling.SomLastet.class);
        assertThat(stilling(lag(lastet(1, FIL.replace("venting { menneske: \"leder\" }", "venting { menneske: \"\" }"), ByteString.EMPTY)), 1))
                .as("in force it is").isInstanceOf(Stilling.TilSide.class);
    }

    @Test
    void a_version_whose_rules_cannot_be_made_is_left_out_and_the_others_stay() {
        var naa = lag(lastet(1, FIL, kontrollert(m -> m.setGyldig(Periode.newBuilder().setFra("i fjor")))), lastet(2, FIL, ByteString.EMPTY));
        assertThat(stilling(naa, 1)).isInstanceOf(Stilling.Ute.class);
        assertThat(naa.bok().bok().getUtgaveList()).extracting(u -> u.getModell().getVersjon()).containsExactly("2");
    }

    @Test
    void what_was_checked_counts_and_not_what_the_file_says_now() {
        var kontrollert = Modell.newBuilder().setId("k3228-egen").setVersjon("1").build();
        assertThat(lag(lastet(1, FIL, kontrollert.toByteString())).bok().bok().getUtgave(0).getModell()).isEqualTo(kontrollert);
    }

    @Test
    void a_version_that_reaches_what_no_model_may_is_left_out_with_the_line_of_the_rule() {
        var ettersyn = new Ettersyn(GRUNN, bok -> new ModelProof.Result(1, 1, bok.bok().getUtgaveList().stream()
                .anyMatch(u -> u.getModell().getVersjon().equals("1")) ? Map.of("K3228-EGEN-01@1", "stops a duty") : Map.of()));
        var bevist = ettersyn.bevist(lag(lastet(1, FIL, ByteString.EMPTY), lastet(2, FIL, ByteString.EMPTY)));
        assertThat(bevist.brudd()).isEmpty();
        var naa = bevist.naa();
        assertThat(stilling(naa, 1)).isInstanceOf(Stilling.Ute.class);
        assertThat(stilling(naa, 1).hvorfor()).singleElement().satisfies(f -> {
            assertThat(f.linje()).isEqualTo(2);
            assertThat(f.grunn()).contains("stops a duty");
        });
        assertThat(stilling(naa, 2)).isInstanceOf(Stilling.SomLastet.class);
    }

    @Test
    void a_version_that_cannot_be_made_stops_no_start_where_another_reaches_what_no_model_may() {
        var foer = lag(lastet(1, FIL, kontrollert(m -> m.setGyldig(Periode.newBuilder().setFra("i fjor")))), lastet(2, FIL, ByteString.EMPTY));
        var bevist = new Ettersyn(GRUNN, bok -> new ModelProof.Result(1, 1, bok.bok().getUtgaveCount() > 0
                ? Map.of("K3228-EGEN-01@2", "stops a duty") : Map.of())).bevist(foer);
        assertThat(stilling(bevist.naa(), 1)).as("as it was").isEqualTo(stilling(foer, 1));
        assertThat(stilling(bevist.naa(), 2)).isInstanceOf(Stilling.Ute.class);
        assertThat(bevist.brudd()).isEmpty();
    }

    @Test
    void what_a_rule_that_is_of_no_version_reaches_is_told() {
        var bevist = new Ettersyn(GRUNN, bok -> new ModelProof.Result(1, 1, Map.of("SAMMEN-01", "stops a duty")))
                .bevist(lag(lastet(1, FIL, ByteString.EMPTY)));
        assertThat(stilling(bevist.naa(), 1)).isInstanceOf(Stilling.SomLastet.class);
        assertThat(bevist.brudd()).containsExactly(Map.entry("SAMMEN-01", "stops a duty"));
    }
}
