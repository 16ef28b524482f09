package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Reservasjon;
import no.stillas.proto.judgement.v1.Begrunnelse;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.judgement.v1.RemedyKind;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Utfall;
import org.junit.jupiter.api.Test;

/**
 * Whoever is denied is told what can rightly be done or, where there is nothing, that there is nothing; but for the one text
 * that stands where the sender may not know why.
 */
class IngenVeiTest {
    private static final Map<String, String> LOKAL = Map.of("barn", "barn", "mor", "mor", "far", "far", "soesken", "soesken",
            "kvinne", "kvinne", "melder", "melder");
    static final String INGEN_VEI = Law.BOK.regelsett().getFasttekst().getIngenVei();

    static Decision svar(Facts f) {
        return Explanation.avsender(Judgement.judge(f, Law.BOK), Law.BOK, LOKAL);
    }

    static boolean enTekst(Decision svar) {
        return svar.getBegrunnelserList().stream().map(Begrunnelse::getAarsak).allMatch(Aarsak.AARSAK_IKKE_TILGJENGELIG::equals);
    }

    @Test
    void that_there_is_nothing_to_do_stands_with_the_line_on_meldeplikt_where_it_is_about_a_child_and_alone_where_it_is_not() {
        Situation barn = new Situation(Etat.ETAT_SKO, Etat.ETAT_ORG, Formaal.FORMAAL_STAT).om(Kategori.KATEGORI_EDU);
        assertThat(svar(barn.facts).getIngenVei()).isEqualTo(INGEN_VEI);
        assertThat(svar(barn.facts).getMeldepliktlinje()).contains("Meldeplikten");
        Facts voksne = barn.facts.medPersoner(barn.facts.personer().stream().map(p -> p.medFoedselsdato(
                java.time.LocalDate.of(1980, 1, 1))).toList());
        assertThat(svar(voksne).getIngenVei()).isEqualTo(INGEN_VEI);
        assertThat(svar(voksne).getMeldepliktlinje()).isEmpty();
    }

    @Test
    void an_objection_that_the_sender_may_know_of_can_be_asked_about_and_one_that_is_hidden_is_told_by_nothing() {
        Situation s = new Situation(Etat.ETAT_FLE, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL).om(Kategori.KATEGORI_HEA)
                .paaberoper(Grunnlag.GRUNNLAG_HPL25);
        Facts fri = s.facts;
        assertThat(svar(reservert(fri, true)).getRemediesList()).anySatisfy(r -> {
            assertThat(r.getKind()).isEqualTo(RemedyKind.REMEDY_KIND_SPOER_OM_SAMTYKKE);
            assertThat(r.getTekst()).contains("om det fortsatt gjelder");
            assertThat(r.getPersonerList()).containsExactly("barn");
        });
        Decision skjult = svar(reservert(fri, false));
        assertThat(enTekst(skjult)).isTrue();
        assertThat(skjult.getRemediesList()).isEmpty();
        assertThat(skjult.getIngenVei()).isEmpty();
    }

    private static Facts reservert(Facts f, boolean synlig) {
        return f.medPersoner(f.personer().stream().map(p -> p.ref().equals("barn") ? p.medReservasjoner(List.of(
                new Reservasjon("r", Optional.empty(), Optional.empty(), Kategorisett.alle(), f.tidspunkt(), synlig))) : p).toList());
    }

    @Test
    void where_only_the_professional_is_missing_one_is_asked_to_consider_it_and_never_told_that_it_is_so() {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_BUP, Formaal.FORMAAL_FOLLOWUP).om(Kategori.KATEGORI_BVN)
                .paaberoperUtenAttestasjon(Grunnlag.GRUNNLAG_BVL13_1_3);
        Decision svar = svar(s.facts);
        assertThat(svar.getBegrunnelser(0).getAarsak()).isEqualTo(Aarsak.AARSAK_ATTESTASJON_MANGLER);
        assertThat(svar.getRemediesList()).anySatisfy(r -> {
            assertThat(r.getKind()).isEqualTo(RemedyKind.REMEDY_KIND_MENNESKE_AVGJOER);
            assertThat(r.getTekst()).contains("vurdere om vilkåret i loven er oppfylt", "Bare hvis");
        });
    }

    @Test
    void an_order_that_asks_for_less_may_be_followed_by_one_that_asks_for_this() {
        Situation s = new Situation(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_ORDER).om(Kategori.KATEGORI_HEA)
                .paalegg(Grunnlag.GRUNNLAG_PALEGG, Kategorisett.av(Kategori.KATEGORI_EDU)).paaberoper(Grunnlag.GRUNNLAG_PALEGG);
        Decision svar = svar(s.facts);
        assertThat(svar.getBegrunnelser(0).getAarsak()).isEqualTo(Aarsak.AARSAK_UTENFOR_OMFANG);
        assertThat(svar.getRemediesList()).extracting(no.stillas.proto.judgement.v1.Remedy::getKind)
                .contains(RemedyKind.REMEDY_KIND_INNHENT_PAALEGG);
    }

    @Test
    void where_the_receiver_is_not_cleared_another_of_its_kind_can_be_chosen() {
        Situation s = new Situation(Etat.ETAT_FLE, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL).om(Kategori.KATEGORI_HEA)
                .paaberoper(Grunnlag.GRUNNLAG_HPL25).ett("M+IKKE_AUTORISERT");
        Decision svar = svar(s.facts);
        assertThat(svar.getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
        assertThat(svar.getRemediesList()).singleElement().satisfies(r -> {
            assertThat(r.getKind()).isEqualTo(RemedyKind.REMEDY_KIND_ANNEN_MOTTAKER);
            assertThat(r.getEtat()).isEqualTo(Etat.ETAT_BUP);
        });
    }
}
