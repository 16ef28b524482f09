package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Personfakta;
import no.stillas.hub.judgement.facts.Skjult;
import no.stillas.hub.judgement.facts.Vern;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.regelverk.v1.Ordlyd;
import no.stillas.proto.regelverk.v1.Personfaktum;
import org.junit.jupiter.api.Test;

/** The work of an answer is the same whether something is hidden, and whether what is hidden decided. */
final class FacesTest {
    private static Situation aapen(Kategori... kategorier) {
        return new Situation(Etat.ETAT_BUP, Etat.ETAT_SKO, Formaal.FORMAAL_COORD).om(kategorier);
    }

    private static Situation holdtTilbake(Situation s, Set<Skjult> skjult) {
        return s.person(p -> p.medPersonfakta(Personfakta.sanne(Personfaktum.PERSONFAKTUM_HOLDES_TILBAKE_3_4_3)).medSkjult(skjult));
    }

    private static Situation gradert(Situation s, Set<Skjult> skjult) {
        return s.person(p -> p.medVern(new Vern(Gradering.GRADERING_STRENGT_FORTROLIG, List.of())).medSkjult(skjult));
    }

    private static List<Situation> verdener() {
        return List.of(
                aapen(Kategori.KATEGORI_HEA),
                aapen(Kategori.KATEGORI_HEA).samtykke(Kategori.KATEGORI_HEA),
                holdtTilbake(aapen(Kategori.KATEGORI_HEA).samtykke(Kategori.KATEGORI_HEA), Set.of()),
                holdtTilbake(aapen(Kategori.KATEGORI_HEA).samtykke(Kategori.KATEGORI_HEA), Set.of(Skjult.PERSONFAKTA)),
                gradert(aapen(Kategori.KATEGORI_HEA, Kategori.KATEGORI_ADR).samtykke(Kategori.KATEGORI_HEA), Set.of(Skjult.VERN)));
    }

    @Test
    void every_message_is_judged_once_more_as_the_sender_may_know_it() {
        assertThat(verdener()).allSatisfy(s -> {
            var doemt = new ArrayList<Facts>();
            Faces.av(s.judge(), facts -> {
                doemt.add(facts);
                return Judgement.judge(facts, Law.BOK);
            });
            assertThat(doemt).containsExactly(s.facts.synlige());
        });
        assertThat(verdener().stream().map(s -> Faces.av(s.judge(), facts -> Judgement.judge(facts, Law.BOK)).samme()))
                .as("in some of these worlds something hidden decides").contains(true, false);
    }

    @Test
    void the_whole_answer_of_the_world_that_the_sender_knows_is_made_also_where_it_is_not_given() {
        Situation skjult = holdtTilbake(aapen(Kategori.KATEGORI_HEA), Set.of(Skjult.PERSONFAKTA));
        Explanation.Begge uten = begge(aapen(Kategori.KATEGORI_HEA));
        Explanation.Begge med = begge(skjult);
        assertThat(uten.synlig().getRemediesList()).isNotEmpty();
        assertThat(med.synlig()).isEqualTo(uten.synlig());
        assertThat(med.generisk().getRemediesList()).isEmpty();
        assertThat(Explanation.avsender(skjult.judge(), Law.BOK, Map.of())).isEqualTo(med.generisk()).isNotEqualTo(med.synlig());
    }

    private static Explanation.Begge begge(Situation s) {
        return Explanation.begge(Faces.av(s.judge(), facts -> Judgement.judge(facts, Law.BOK)), Law.BOK, Map.of(), "116 111",
                Ordlyd::getAvsender);
    }
}
