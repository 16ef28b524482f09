package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.stillas.hub.judgement.facts.Innhold;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.hub.judgement.facts.Vern;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.regelverk.v1.Delvis;
import org.junit.jupiter.api.Test;

/** What stands in the answer besides the reason: the fixed line, what is left out, what it waits for, whose consent. */
class ForklaringTest {
    private static final Map<String, String> LOKAL = Map.of(Situation.BARN, "barnet");

    private static Situation bupTilSkole() {
        return new Situation(Etat.ETAT_BUP, Etat.ETAT_SKO, Formaal.FORMAAL_COORD).om(Kategori.KATEGORI_HEA);
    }

    private static Situation bareBarnet(Situation s) {
        s.facts = s.facts.medPersoner(s.facts.personer().stream().filter(p -> p.ref().equals(Situation.BARN)).toList());
        return s;
    }

    private static Decision svar(Situation s) {
        return Explanation.avsender(s.judge(), Law.BOK, LOKAL);
    }

    @Test
    void the_fixed_line_stands_on_what_does_not_pass_about_a_child_and_names_the_number_to_ring() {
        assertThat(svar(bareBarnet(bupTilSkole()).ett("alder=17")).getMeldepliktlinje()).contains("§ 13-2", "116 111");
        assertThat(svar(bareBarnet(bupTilSkole()).ett("alder=18")).getMeldepliktlinje()).isEmpty();
        Situation ukjent = bareBarnet(bupTilSkole());
        ukjent.person(p -> Person.ukjent(p.ref(), p.rolle()));
        assertThat(svar(ukjent).getMeldepliktlinje()).as("of an age that nobody knows").isNotEmpty();
        assertThat(svar(bupTilSkole().samtykke(Kategori.KATEGORI_HEA)).getMeldepliktlinje()).as("what passes").isEmpty();
        assertThat(Explanation.avsender(bupTilSkole().judge(), Law.BOK, LOKAL, "12345678").getMeldepliktlinje())
                .contains("12345678").doesNotContain("116 111");
    }

    @Test
    void an_anonymous_enquiry_that_would_identify_somebody_has_the_fixed_line_though_it_names_nobody() {
        Situation droefting = new Situation(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_CONSULT).om(Kategori.KATEGORI_ANO, Kategori.KATEGORI_BVN);
        assertThat(droefting.judge()).isInstanceOf(Denied.class);
        assertThat(svar(droefting).getMeldepliktlinje()).contains("§ 13-2");
        droefting.facts = droefting.facts.medPersoner(List.of()).medInnhold(Innhold.av(new Opplysning("", Kategori.KATEGORI_BVN)));
        assertThat(droefting.judge()).isInstanceOf(Denied.class);
        assertThat(svar(droefting).getMeldepliktlinje()).contains("§ 13-2");
    }

    @Test
    void what_waits_says_what_it_waits_for_and_what_is_denied_waits_for_nothing() {
        Situation venter = bupTilSkole().samtykke(Kategori.KATEGORI_HEA).ett("P+HOLDES_TILBAKE_3_4_3");
        for (Decision d : List.of(svar(venter), Explanation.revisor(venter.judge(), Law.BOK, LOKAL))) {
            assertThat(d.getUtfall()).isEqualTo(Utfall.UTFALL_HELD);
            assertThat(d.getVenterPaaList()).singleElement().satisfies(v -> {
                assertThat(v.getAarsak()).isEqualTo(Aarsak.AARSAK_KREVER_VURDERING);
                assertThat(v.getTekst()).isEqualTo(
                        "Meldingen venter til en navngitt person med ansvar har avgjort og begrunnet det.");
                assertThat(v.getRolle()).isNotBlank();
            });
        }
        assertThat(svar(bupTilSkole()).getVenterPaaList()).isEmpty();
        assertThat(Explanation.revisor(bupTilSkole().judge(), Law.BOK, LOKAL).getVenterPaaList()).isEmpty();
    }

    @Test
    void what_is_left_out_is_listed_with_its_person_and_cause_and_an_address_by_one_notice_alone() {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP)
                .om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_HPS, Kategori.KATEGORI_ADR).ett("F+FOSTERHJEM")
                .person(p -> p.medVern(new Vern(Gradering.GRADERING_STRENGT_FORTROLIG, List.of())))
                .paaberoper(Grunnlag.GRUNNLAG_FOSTER11);
        s.facts = s.facts.medDelvis(Delvis.DELVIS_UTELAT);
        assertThat(svar(s).getUtelatelserList()).extracting(u -> u.getKategori() + " " + u.getPerson() + " " + u.getAarsak())
                .containsExactly("KATEGORI_HPS barnet AARSAK_IKKE_GRUNNLAG", "KATEGORI_ADR  AARSAK_ADRESSE_UTELATT");
        assertThat(Explanation.revisor(s.judge(), Law.BOK, LOKAL).getUtelatelserList())
                .extracting(u -> u.getKategori() + " " + u.getPerson() + " " + u.getAarsak()).containsExactlyInAnyOrder(
                        "KATEGORI_HPS barnet AARSAK_IKKE_GRUNNLAG", "KATEGORI_ADR barnet AARSAK_ADRESSE_UTELATT");
    }

    @Test
    void free_text_and_what_shows_a_place_bring_the_notice_where_a_place_is_hidden_and_not_otherwise() {
        assertThat(varsel(new Innhold(innhold(), true, false, false), Gradering.GRADERING_STRENGT_FORTROLIG)).isTrue();
        assertThat(varsel(new Innhold(innhold(), false, false, false, List.of(Situation.BARN)),
                Gradering.GRADERING_STRENGT_FORTROLIG)).isTrue();
        assertThat(varsel(new Innhold(innhold(), false, false, false), Gradering.GRADERING_STRENGT_FORTROLIG)).isFalse();
        assertThat(varsel(new Innhold(innhold(), true, false, false), Gradering.GRADERING_INGEN)).isFalse();
    }

    private static List<no.stillas.hub.judgement.facts.Opplysning> innhold() {
        return bupTilSkole().facts.innhold().opplysninger();
    }

    private static boolean varsel(Innhold innhold, Gradering gradering) {
        Situation s = bareBarnet(bupTilSkole().samtykke(Kategori.KATEGORI_HEA))
                .person(p -> p.medVern(new Vern(gradering, List.of())));
        s.facts = s.facts.medInnhold(innhold);
        return svar(s).getUtelatelserList().stream().anyMatch(u -> u.getAarsak() == Aarsak.AARSAK_ADRESSE_UTELATT);
    }

    @Test
    void only_a_consent_that_stands_for_it_is_named_as_what_it_rests_on() {
        Situation s = bupTilSkole().samtykke(Kategori.KATEGORI_HEA);
        Samtykke k = s.facts.personer().getFirst().samtykker().getFirst();
        Samtykke trukket = new Samtykke("s2", k.gjelder(), k.givere(), k.enegrunn(), k.profil(), k.fra(), k.til(),
                k.kategorier(), k.unntatt(), k.formaal(), k.gyldigFra(), k.gyldigTil(), k.form(), k.informert(),
                k.barnetUenig(), Optional.of(s.facts.tidspunkt()), k.statsforvalterOverstyrt(), k.synlig());
        s.person(p -> p.medSamtykker(List.of(k, trukket)));
        assertThat(Explanation.samtykker(s.judge())).containsExactly("s1");
    }

    @Test
    void the_paragraph_is_that_of_the_ground_where_a_rule_rests_on_several_and_a_text_is_said_once() {
        Situation s = new Situation(Etat.ETAT_KRS, Etat.ETAT_LEV, Formaal.FORMAAL_ACUTE)
                .om(Kategori.KATEGORI_HEA, Kategori.KATEGORI_VOL).ett("fare").paaberoper(Grunnlag.GRUNNLAG_KRS5_3);
        Decision d = svar(s);
        assertThat(d.getUtfall()).isEqualTo(Utfall.UTFALL_PERMITTED);
        assertThat(d.getBegrunnelserList()).singleElement().satisfies(b -> {
            assertThat(b.getParagraf()).isEqualTo("krisesenterlova § 5 tredje ledd");
            assertThat(b.getKategorierList()).containsExactly(Kategori.KATEGORI_HEA, Kategori.KATEGORI_VOL);
            assertThat(b.getTekst()).isEqualTo(Law.BOK.regel("J06").orElseThrow().getOrdlyd().getAvsender());
        });
    }
}
