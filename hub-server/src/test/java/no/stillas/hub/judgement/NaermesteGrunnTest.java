package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.judgement.v1.Remedy;
import no.stillas.proto.judgement.v1.RemedyKind;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.regelverk.v1.Egenskap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Of all that is missing, the sender is told of what is nearest to being lawful, and of what can rightly be done about it. */
class NaermesteGrunnTest {
    private static final Map<String, String> LOKAL = Map.of(Situation.BARN, "barnet", "mor", "mor1", "far", "far1");

    private static Situation bupTilSkole() {
        return new Situation(Etat.ETAT_BUP, Etat.ETAT_SKO, Formaal.FORMAAL_COORD).om(Kategori.KATEGORI_HEA);
    }

    private static Decision svar(Situation s) {
        return Explanation.avsender(s.judge(), Law.BOK, LOKAL);
    }

    @ParameterizedTest
    @EnumSource(value = Grunnlag.class,
            names = {"GRUNNLAG_SAMARBEID", "GRUNNLAG_SAMARBEIDSAVTALE", "GRUNNLAG_SAMORDNINGSANSVAR"})
    void who_rests_on_cooperation_alone_is_denied_though_the_consent_is_there_and_told_to_leave_the_cooperation_out(Grunnlag grunnlag) {
        assertThat(bupTilSkole().samtykke(Kategori.KATEGORI_HEA).judge()).isInstanceOf(Permitted.class);

        Decision nei = svar(bupTilSkole().samtykke(Kategori.KATEGORI_HEA).paaberoper(grunnlag));

        assertThat(nei.getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
        assertThat(nei.getBegrunnelser(0).getAarsak()).isEqualTo(Aarsak.AARSAK_IKKE_GRUNNLAG);
        assertThat(nei.getRemediesList()).extracting(Remedy::getKind)
                .containsExactly(RemedyKind.REMEDY_KIND_UTELAT);
        assertThat(nei.getRemedies(0).getTekst()).startsWith("La være å vise til plikten til å samarbeide");
    }

    @Test
    void who_rests_on_cooperation_without_a_consent_is_told_whom_to_ask() {
        Decision nei = svar(bupTilSkole().paaberoper(Grunnlag.GRUNNLAG_SAMARBEID));

        assertThat(nei.getBegrunnelser(0).getAarsak()).isEqualTo(Aarsak.AARSAK_IKKE_GRUNNLAG);
        assertThat(nei.getRemedies(0).getKind()).isEqualTo(RemedyKind.REMEDY_KIND_SPOER_OM_SAMTYKKE);
        assertThat(nei.getRemedies(0).getPersonerList()).containsExactlyInAnyOrder("mor1", "far1");
    }

    @Test
    void another_purpose_is_proposed_only_where_it_lies_within_the_one_that_is_named() {
        Situation kvittering = new Situation(Etat.ETAT_KRS, Etat.ETAT_PAR, Formaal.FORMAAL_COORD).om(Kategori.KATEGORI_STA);
        assertThat(svar(kvittering).getRemediesList()).extracting(Remedy::getKind)
                .doesNotContain(RemedyKind.REMEDY_KIND_SNEVRERE_FORMAAL);

        Situation oppfoelging = new Situation(Etat.ETAT_NAVS, Etat.ETAT_NAVK, Formaal.FORMAAL_FOLLOWUP)
                .om(Kategori.KATEGORI_HEA).samtykke(Kategori.KATEGORI_HEA);
        assertThat(oppfoelging.judge()).isInstanceOf(Permitted.class);
        oppfoelging.facts = oppfoelging.facts.medFormaal(Formaal.FORMAAL_COORD);
        assertThat(svar(oppfoelging).getRemediesList()).filteredOn(r -> r.getKind() == RemedyKind.REMEDY_KIND_SNEVRERE_FORMAAL)
                .extracting(Remedy::getFormaal).containsExactly(Formaal.FORMAAL_FOLLOWUP);
        oppfoelging.facts = oppfoelging.facts.medFormaal(Formaal.FORMAAL_INVESTIGATE);
        assertThat(svar(oppfoelging).getRemediesList()).extracting(Remedy::getKind)
                .doesNotContain(RemedyKind.REMEDY_KIND_SNEVRERE_FORMAAL);
    }

    @Test
    void only_receivers_that_the_law_names_are_proposed() {
        Situation s = new Situation(Etat.ETAT_BHN, Etat.ETAT_PSK, Formaal.FORMAAL_INVESTIGATE).om(Kategori.KATEGORI_CLI)
                .mottakerEr(Egenskap.EGENSKAP_PRIVAT).paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3);
        assertThat(svar(s).getUtfall()).isNotEqualTo(Utfall.UTFALL_PERMITTED);
        assertThat(svar(s).getRemediesList()).extracting(Remedy::getEtat)
                .as("a kommunalt botiltak does not exist before 2027").doesNotContain(Etat.ETAT_BOT);

        Situation henvisning = new Situation(Etat.ETAT_FLE, Etat.ETAT_SKO, Formaal.FORMAAL_REFERRAL)
                .om(Kategori.KATEGORI_HEA).paaberoper(Grunnlag.GRUNNLAG_HPL25);
        assertThat(svar(henvisning).getRemediesList()).extracting(Remedy::getEtat).contains(Etat.ETAT_BUP);
    }

    @Test
    void whom_to_ask_is_said_in_the_words_of_the_senders_own_service() {
        Situation s = new Situation(Etat.ETAT_HST, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN).om(Kategori.KATEGORI_HEA)
                .ett("alder=16");
        assertThat(spoersmaal(s)).contains("Ungdommen er fylt 16 år").doesNotContain("opplæring");
        s.ett("alder=19");
        assertThat(spoersmaal(s)).contains("Pasienten samtykker selv").doesNotContain("Eleven");
        Situation barnevern = new Situation(Etat.ETAT_BVI, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN)
                .om(Kategori.KATEGORI_HEA).ett("alder=19");
        assertThat(spoersmaal(barnevern)).contains("Den unge voksne eller den voksne samtykker selv").doesNotContain("Pasienten");
    }

    private static String spoersmaal(Situation s) {
        return svar(s).getRemediesList().stream().filter(r -> r.getKind() == RemedyKind.REMEDY_KIND_SPOER_OM_SAMTYKKE)
                .findFirst().orElseThrow().getTekst();
    }

    @Test
    void cooperation_beside_a_ground_takes_nothing_from_it() {
        assertThat(bupTilSkole().samtykke(Kategori.KATEGORI_HEA)
                .paaberoper(Grunnlag.GRUNNLAG_SAMARBEID, Grunnlag.GRUNNLAG_HPL22).judge()).isInstanceOf(Permitted.class);
    }

    static Stream<Arguments> tider() {
        return Stream.of(argumentSet("expired", -10, -1), argumentSet("not yet begun", 1, 10));
    }

    @ParameterizedTest
    @MethodSource("tider")
    void a_consent_that_lacks_only_its_time_decides_the_reason_before_one_that_covers_something_else(int fra, int til) {
        Situation s = bupTilSkole().samtykke(Kategori.KATEGORI_EDU);
        Samtykke annet = s.facts.personer().getFirst().samtykker().getFirst();
        s.samtykke(Kategori.KATEGORI_HEA);
        Samtykke rett = iTid(s, s.facts.personer().getFirst().samtykker().getFirst(), fra, til);
        s.person(p -> p.medSamtykker(List.of(annet, rett)));

        Decision nei = svar(s);

        assertThat(nei.getBegrunnelser(0).getAarsak()).isEqualTo(Aarsak.AARSAK_SAMTYKKE_MANGLER);
        assertThat(nei.getRemedies(0).getKind()).isEqualTo(RemedyKind.REMEDY_KIND_SPOER_OM_SAMTYKKE);
        s.person(p -> p.medSamtykker(List.of(annet)));
        assertThat(svar(s).getBegrunnelser(0).getAarsak()).isEqualTo(Aarsak.AARSAK_UTENFOR_OMFANG);
    }

    private static Samtykke iTid(Situation s, Samtykke k, int fra, int til) {
        var naa = s.facts.tidspunkt();
        return new Samtykke("s2", k.gjelder(), k.givere(), k.enegrunn(), k.profil(), k.fra(), k.til(),
                Kategorisett.av(Kategori.KATEGORI_HEA), k.unntatt(), k.formaal(), naa.plusSeconds(86_400L * fra),
                naa.plusSeconds(86_400L * til), k.form(), k.informert(), k.barnetUenig(), k.trukket(),
                k.statsforvalterOverstyrt(), k.synlig());
    }

    @Test
    void what_is_urgent_and_not_filled_in_is_denied_for_want_of_the_consent_and_told_who_must_give_it() {
        Situation s = new Situation(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_INVESTIGATE).om(Kategori.KATEGORI_ID)
                .paaberoper(Grunnlag.GRUNNLAG_FVL13A1);
        s.facts = s.facts.medHastegrad(Hastegrad.HASTEGRAD_UMIDDELBAR);

        Decision nei = svar(s);

        assertThat(nei.getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
        assertThat(nei.getBegrunnelser(0).getAarsak()).isEqualTo(Aarsak.AARSAK_SAMTYKKE_MANGLER);
        assertThat(nei.getRemedies(0).getKind()).isEqualTo(RemedyKind.REMEDY_KIND_SPOER_OM_SAMTYKKE);
        assertThat(nei.getRemedies(0).getPersonerList()).containsExactlyInAnyOrder("mor1", "far1");
    }
}
