package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Paalegg;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Sakstype;
import org.junit.jupiter.api.Test;

/** What a duty and a pålegg carry, and what is marked on the way. */
class PlikterOgPaaleggTest {
    private static Situation melding() {
        return new Situation(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN).om(Kategori.KATEGORI_BVN);
    }

    /** A case moves from one barneverntjeneste to another. */
    private static Situation flytting() {
        return new Situation(Etat.ETAT_BVT, Etat.ETAT_BVT, Formaal.FORMAAL_TRANSITION).om(Kategori.KATEGORI_BVN)
                .mottakerEr(Egenskap.EGENSKAP_NY_OPPHOLDSKOMMUNE);
    }

    private static Situation svarPaaPaalegg() {
        return new Situation(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_ORDER).om(Kategori.KATEGORI_EDU)
                .paaberoper(Grunnlag.GRUNNLAG_PALEGG)
                .paalegg(Grunnlag.GRUNNLAG_PALEGG, Kategorisett.av(Kategori.KATEGORI_EDU));
    }

    @Test
    void what_a_duty_carries_besides_what_its_row_names_is_marked_but_not_who_and_where() {
        Situation s = melding().paaberoper(Grunnlag.GRUNNLAG_MELD_A);
        assertThat(s.om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_ID, Kategori.KATEGORI_ADR).judge().decision().merker())
                .doesNotContain(Merke.UTENFOR_RADEN);
        assertThat(s.om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_PLN).judge().decision().merker())
                .contains(Merke.UTENFOR_RADEN);
    }

    @Test
    void for_a_melding_the_named_ground_is_the_attestation_and_another_duty_without_one_goes_marked() {
        assertThat(melding().paaberoperUtenAttestasjon(Grunnlag.GRUNNLAG_MELD_A).judge().decision().merker())
                .doesNotContain(Merke.ATTESTASJON_MANGLER);
        Judged uten = flytting().paaberoperUtenAttestasjon(Grunnlag.GRUNNLAG_BVL13_5_1).judge();
        assertThat(uten).isInstanceOf(Permitted.class);
        assertThat(uten.decision().merker()).contains(Merke.ATTESTASJON_MANGLER);
        assertThat(flytting().paaberoper(Grunnlag.GRUNNLAG_BVL13_5_1).judge().decision().merker())
                .doesNotContain(Merke.ATTESTASJON_MANGLER);
    }

    @Test
    void a_duty_on_a_ground_that_the_senders_act_lacks_carries_nothing() {
        Situation kontor = new Situation(Etat.ETAT_FVK, Etat.ETAT_KHO, Formaal.FORMAAL_CONCERN).om(Kategori.KATEGORI_HEA);
        assertThat(kontor.paaberoper(Grunnlag.GRUNNLAG_HPL32_2).judge()).isInstanceOf(Denied.class);
        assertThat(kontor.paaberoper(Grunnlag.GRUNNLAG_FVK9_2).judge().decision().plikt()).isTrue();
    }

    @Test
    void a_palegg_opens_what_it_asks_for_whoever_it_is_about_and_no_more() {
        assertThat(svarPaaPaalegg().judge()).isInstanceOf(Permitted.class);
        assertThat(svarPaaPaalegg().ett("sub=mor").judge()).as("about the mother").isInstanceOf(Permitted.class);
        Judged mer = svarPaaPaalegg().om(Kategori.KATEGORI_HEA).judge();
        assertThat(mer.decision().verdicts().getFirst().aarsak()).isEqualTo(Aarsak.AARSAK_UTENFOR_OMFANG);
        Situation plan = svarPaaPaalegg().om(Kategori.KATEGORI_PLN)
                .paalegg(Grunnlag.GRUNNLAG_PALEGG, Kategorisett.av(Kategori.KATEGORI_PLN));
        assertThat(plan.judge()).as("what no row names, and it asks for").isInstanceOf(Permitted.class);
    }

    @Test
    void a_palegg_in_a_case_of_a_kind_that_its_paragraph_does_not_name_opens_nothing() {
        RuleBook bok = RuleBook.lov();
        var saker = bok.grunnlag(Grunnlag.GRUNNLAG_PALEGG).orElseThrow().getSakstypeList();
        for (Sakstype sak : Sakstype.values()) {
            if (sak != Sakstype.UNRECOGNIZED) {
                Situation s = svarPaaPaalegg();
                s.facts = s.facts.medPaalegg(s.facts.paalegg().map(p -> new Paalegg(p.ref(), p.grunnlag(), sak, p.utsteder(),
                        p.adressat(), p.omfang(), p.gyldig(), p.forkynt())));
                assertThat(Judgement.judge(s.facts, bok) instanceof Permitted).as("%s", sak).isEqualTo(saker.contains(sak));
            }
        }
    }

    @Test
    void a_demand_of_nav_opens_only_what_its_row_names() {
        Situation s = new Situation(Etat.ETAT_FLE, Etat.ETAT_NAVS, Formaal.FORMAAL_BENEFIT)
                .paaberoper(Grunnlag.GRUNNLAG_FTL21_4)
                .paalegg(Grunnlag.GRUNNLAG_FTL21_4, Kategorisett.av(Kategori.KATEGORI_HEA, Kategori.KATEGORI_CRI));
        assertThat(s.om(Kategori.KATEGORI_HEA).judge()).isInstanceOf(Permitted.class);
        assertThat(s.om(Kategori.KATEGORI_CRI).judge()).isInstanceOf(Denied.class);
    }

    @Test
    void danger_that_is_declared_on_no_ground_opens_nothing_that_is_closed() {
        Situation s = new Situation(Etat.ETAT_KRS, Etat.ETAT_LEV, Formaal.FORMAAL_ACUTE).om(Kategori.KATEGORI_HEA)
                .med("fare;M+IKKE_AUTORISERT");
        assertThat(s.judge().decision().verdicts().getFirst().regel()).contains("J05");
        assertThat(s.judge().decision().merker()).doesNotContain(Merke.ETTERKONTROLL);
        Judged nevnt = s.paaberoper(Grunnlag.GRUNNLAG_KRS5_3).judge();
        assertThat(nevnt).isInstanceOf(Permitted.class);
        assertThat(nevnt.decision().merker()).contains(Merke.ETTERKONTROLL, Merke.IKKE_LEVERBAR);
    }

    @Test
    void danger_on_a_ground_that_the_senders_act_lacks_opens_nothing() {
        assertThat(new Situation(Etat.ETAT_SKO, Etat.ETAT_LEV, Formaal.FORMAAL_ACUTE).om(Kategori.KATEGORI_HEA)
                .med("fare;M+IKKE_AUTORISERT").paaberoper(Grunnlag.GRUNNLAG_KRS5_3).judge().decision().verdicts().getFirst()
                .regel()).contains("J05");
    }
}
