package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Giver;
import no.stillas.hub.judgement.facts.Innhold;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Personfakta;
import no.stillas.hub.judgement.facts.Skjult;
import no.stillas.hub.judgement.facts.Vern;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.regelverk.v1.Delvis;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Giverrolle;
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

    private static Faces ansikter(Situation s) {
        return Faces.av(s.judge(), facts -> Judgement.judge(facts, Law.BOK));
    }

    @Test
    void where_nothing_is_hidden_the_answer_is_that_of_the_world_that_the_sender_knows() {
        assertThat(verdener().subList(0, 3)).allSatisfy(s -> assertThat(ansikter(s).samme()).isTrue());
    }

    @Test
    void a_place_that_passes_by_a_grading_that_the_sender_may_not_know_is_answered_as_if_it_were_left_out() {
        Situation s = new Situation(Etat.ETAT_FLE, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL)
                .om(Kategori.KATEGORI_HEA, Kategori.KATEGORI_ADR).paaberoper(Grunnlag.GRUNNLAG_HPL25)
                .avsenderEr(Egenskap.EGENSKAP_ROLLE_KODE6).mottakerEr(Egenskap.EGENSKAP_ROLLE_KODE6)
                .person(p -> p.medVern(new Vern(Gradering.GRADERING_STRENGT_FORTROLIG, List.of(Situation.MOTTAKER)))
                        .medSkjult(Set.of(Skjult.VERN)));
        assertThat(s.judge()).isInstanceOf(Permitted.class);
        assertThat(ansikter(s).samme()).isTrue();
        assertThat(utfall(s)).isEqualTo(Utfall.UTFALL_REDACTED);
    }

    /** A child of thirteen whose parents are not told consents alone; the sender does not know that they are not. */
    private static Situation aapnetAvSkjult(Kategori... kategorier) {
        Situation s = new Situation(Etat.ETAT_BUP, Etat.ETAT_SKO, Formaal.FORMAAL_COORD).om(kategorier).ett("alder=13");
        s.facts = s.facts.medDelvis(Delvis.DELVIS_UTELAT);
        return s.person(p -> p.medPersonfakta(Personfakta.sanne(Personfaktum.PERSONFAKTUM_RESERVERT_3_4_2))
                .medSkjult(Set.of(Skjult.PERSONFAKTA)).medSamtykker(List.of(s.samtykke(p, Kategorisett.av(Kategori.KATEGORI_HPS),
                        List.of(new Giver(p.ref(), Giverrolle.GIVERROLLE_SELV, OptionalInt.of(13), true))))));
    }

    private static Situation gradertMed(boolean fritekst, List<String> stedfestende) {
        Situation s = aapnetAvSkjult(Kategori.KATEGORI_HPS)
                .person(p -> p.medVern(new Vern(Gradering.GRADERING_STRENGT_FORTROLIG, List.of())));
        s.facts = s.facts.medInnhold(new Innhold(s.facts.innhold().opplysninger(), fritekst, false, false, stedfestende));
        return s;
    }

    private static Utfall utfall(Situation s) {
        return Explanation.avsender(s.judge(), Law.BOK, Map.of()).getUtfall();
    }

    @Test
    void where_more_passes_than_the_sender_knows_why_it_is_told_whether_something_else_was_left_out() {
        assertThat(ansikter(aapnetAvSkjult(Kategori.KATEGORI_HPS)).samme()).isFalse();
        assertThat(utfall(aapnetAvSkjult(Kategori.KATEGORI_HPS))).isEqualTo(Utfall.UTFALL_PERMITTED);
        assertThat(utfall(aapnetAvSkjult(Kategori.KATEGORI_HPS, Kategori.KATEGORI_ECO))).as("a category")
                .isEqualTo(Utfall.UTFALL_REDACTED);
        assertThat(utfall(gradertMed(false, List.of(Situation.BARN)))).as("what shows a hidden place").isEqualTo(Utfall.UTFALL_REDACTED);
        assertThat(utfall(gradertMed(false, List.of("mor")))).as("what shows an open place").isEqualTo(Utfall.UTFALL_PERMITTED);
        assertThat(gradertMed(true, List.of()).judge()).isInstanceOf(Redacted.class);
        assertThat(utfall(gradertMed(true, List.of()))).as("words that were left out tell of a grading").isEqualTo(Utfall.UTFALL_PERMITTED);
    }

    private static Explanation.Begge begge(Situation s) {
        return Explanation.begge(Faces.av(s.judge(), facts -> Judgement.judge(facts, Law.BOK)), Law.BOK, Map.of(), "116 111",
                Ordlyd::getAvsender);
    }
}
