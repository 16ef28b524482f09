package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.judgement.v1.Pliktordlyd;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Plikt;
import org.junit.jupiter.api.Test;

/** What obligations are called stands with the other texts of the rules, and goes with the answer. */
final class WordsTest {
    private static Stream<Plikt> alle() {
        return Arrays.stream(Plikt.values()).filter(p -> !EnumSet.of(Plikt.PLIKT_UNSPECIFIED, Plikt.UNRECOGNIZED).contains(p));
    }

    @Test
    void every_obligation_has_words_of_its_own() {
        assertThat(Law.BOK.regelsett().getPliktordList()).extracting(p -> p.getPlikt())
                .containsExactlyInAnyOrderElementsOf(alle().toList());
        assertThat(alle().map(Law.BOK::ord)).doesNotHaveDuplicates().allMatch(ord -> ord.length() > 15);
    }

    @Test
    void the_sender_gets_each_obligation_in_words_and_the_auditor_the_codes() {
        Situation s = new Situation(Etat.ETAT_BUP, Etat.ETAT_SKO, Formaal.FORMAAL_COORD).om(Kategori.KATEGORI_HEA)
                .samtykke(Kategori.KATEGORI_HEA);
        Decision svar = Explanation.avsender(s.judge(), Law.BOK, Map.of());
        assertThat(svar.getPlikterList()).hasSizeGreaterThan(2);
        assertThat(svar.getPlikterIOrdList()).containsExactlyElementsOf(svar.getPlikterList().stream()
                .map(p -> Pliktordlyd.newBuilder().setPlikt(p).setTekst(Law.BOK.ord(p)).build()).toList());
        assertThat(Explanation.revisor(s.judge(), Law.BOK, Map.of()).getPlikterIOrdList()).isEmpty();
    }

    @Test
    void what_the_rules_call_something_is_read_and_what_they_do_not_name_has_a_word_all_the_same() {
        var sett = Law.BOK.regelsett();
        Words ord = new Words(sett);
        sett.getKategoriordList().forEach(k -> assertThat(ord.av(k.getKategori())).isEqualTo(k.getOrd()));
        sett.getPliktordList().forEach(p -> assertThat(ord.av(p.getPlikt())).isEqualTo(p.getOrd()));
        sett.getEtatsordList().forEach(e -> assertThat(ord.av(e.getEtat())).isEqualTo(e.getOrd()));
        assertThat(ord.av(Kategori.KATEGORI_UNSPECIFIED)).isEqualTo("opplysninger");
        assertThat(ord.av(Plikt.PLIKT_UNSPECIFIED)).isEqualTo("plikt som reglene ikke har ord for");
        assertThat(ord.av(Etat.ETAT_UNSPECIFIED)).isEqualTo("tjenesten");
    }
}
