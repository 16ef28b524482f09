package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each condition that a rule can have, on a rule that has no other: what it lets pass, what not, what is not known. */
class VilkaarTest {
    @ParameterizedTest(name = "{0} where {1}: {2}")
    @CsvSource({
        "krever: FAKTUM_FOSTERHJEM, F+FOSTERHJEM, ja", "krever: FAKTUM_FOSTERHJEM, F0FOSTERHJEM, nei",
        "krever: FAKTUM_FOSTERHJEM, '', nei",
        "utelukker: FAKTUM_FOSTERHJEM, F+FOSTERHJEM, nei", "utelukker: FAKTUM_FOSTERHJEM, F0FOSTERHJEM, ja",
        "utelukker: FAKTUM_FOSTERHJEM, '', ja",
        "avklart_nei: FAKTUM_FOSTERHJEM, F+FOSTERHJEM, nei", "avklart_nei: FAKTUM_FOSTERHJEM, F0FOSTERHJEM, ja",
        "avklart_nei: FAKTUM_FOSTERHJEM, '', uavklart",
        "'en_av: [FAKTUM_FOSTERHJEM, FAKTUM_UFOEDT]', F+UFOEDT, ja",
        "'en_av: [FAKTUM_FOSTERHJEM, FAKTUM_UFOEDT]', F+FOSTERHJEM, ja",
        "'en_av: [FAKTUM_FOSTERHJEM, FAKTUM_UFOEDT]', F0FOSTERHJEM, nei",
        "'krever: [FAKTUM_FOSTERHJEM, FAKTUM_UFOEDT]', F+UFOEDT, nei",
        "'krever: [FAKTUM_FOSTERHJEM, FAKTUM_UFOEDT]', F+UFOEDT;F+FOSTERHJEM, ja",
        "person_krever: PERSONFAKTUM_DOED, P+DOED, ja", "person_krever: PERSONFAKTUM_DOED, P0DOED, nei",
        "person_utelukker: PERSONFAKTUM_DOED, P+DOED, nei", "person_utelukker: PERSONFAKTUM_DOED, '', ja",
        "person_avklart_nei: PERSONFAKTUM_DOED, P+DOED, nei", "person_avklart_nei: PERSONFAKTUM_DOED, P0DOED, ja",
        "person_avklart_nei: PERSONFAKTUM_DOED, '', uavklart",
        "avsender_er: EGENSKAP_PRIVAT, S+PRIVAT, ja", "avsender_er: EGENSKAP_PRIVAT, M+PRIVAT, nei",
        "avsender_er_ikke: EGENSKAP_PRIVAT, S+PRIVAT, nei", "avsender_er_ikke: EGENSKAP_PRIVAT, M+PRIVAT, ja",
        "mottaker_er: EGENSKAP_PRIVAT, M+PRIVAT, ja", "mottaker_er: EGENSKAP_PRIVAT, S+PRIVAT, nei",
        "mottaker_er_ikke: EGENSKAP_PRIVAT, M+PRIVAT, nei", "mottaker_er_ikke: EGENSKAP_PRIVAT, S+PRIVAT, ja",
        "omsorg: OMSORGSSTATUS_HJEMME, '', ja", "omsorg: OMSORGSSTATUS_HJEMME, om:AKUTT-4-2, nei",
        "ikke_omsorg: OMSORGSSTATUS_HJEMME, '', nei", "ikke_omsorg: OMSORGSSTATUS_HJEMME, om:AKUTT-4-2, ja",
        "ikke_omsorg: OMSORGSSTATUS_HJEMME, om:UNSPECIFIED, nei",
        "fra_alder: 12, alder=12, ja", "fra_alder: 12, alder=11, nei", "under_alder: 12, alder=11, ja",
        "under_alder: 12, alder=12, nei", "fra_alder: 12 under_alder: 16, alder=15, ja",
        "fra_alder: 12 under_alder: 16, alder=16, nei",
        "fare: true, fare, ja", "fare: true, '', nei",
        "inhabil: true, inhabil, ja", "inhabil: true, '', nei",
        "ugradert: true, '', ja", "ugradert: true, gradert=FORTROLIG, nei", "ugradert: true, gradert=UNSPECIFIED, nei",
        "uten_vold: true, '', ja", "bare_anonymt: true, '', nei"})
    void a_condition_decides_whether_the_rule_speaks(String vilkaar, String situasjon, String svar) {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP).om(Kategori.KATEGORI_BVN)
                .med(situasjon).paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3);
        assertThat(judge(s, vilkaar)).isEqualTo(svar);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({"uten_vold: true, VOL, nei", "bare_anonymt: true, ANO, ja", "bare_anonymt: true, AGR, ja"})
    void what_the_message_holds_can_be_a_condition(String vilkaar, String kategori, String svar) {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP)
                .om(Kategori.valueOf("KATEGORI_" + kategori)).paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3);
        assertThat(judge(s, vilkaar)).isEqualTo(svar);
    }

    @ParameterizedTest(name = "{0}, {1} about {2}: {3}")
    @CsvSource({"ALLE, BVN, barn, ja", "ALLE, BVN, mor, ja", "BARNET, BVN, barn, ja", "BARNET, BVN, mor, nei",
        "BARNET_OG_FAMILIE, BVN, barn, ja", "BARNET_OG_FAMILIE, BVN, mor, nei", "BARNET_OG_FAMILIE, FAM, mor, ja",
        "GRAVID, BVN, kvinne, ja", "GRAVID, BVN, mor, nei", "GRAVID, BVN, barn, nei", "SOESKEN, BVN, soesken, ja",
        "SOESKEN, BVN, barn, nei", "PAAROERENDE_PASIENT, BVN, mor, ja", "PAAROERENDE_PASIENT, BVN, soesken, ja",
        "PAAROERENDE_PASIENT, BVN, barn, nei", "PAAROERENDE_PASIENT, BVN, kvinne, nei"})
    void a_rule_speaks_of_those_in_its_circle(String krets, String kategori, String om, String svar) {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP)
                .om(Kategori.valueOf("KATEGORI_" + kategori)).ett("sub=" + om).paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3);
        Verdict v = Judgement.judge(s.facts, Regeltekst.les(Regeltekst.REGEL.replace("KRETS_BARNET", "KRETS_" + krets)
                .replace("KATEGORI_BVN", "KATEGORI_" + kategori))).decision().verdicts().getFirst();
        assertThat(v.passerer() ? "ja" : "nei").isEqualTo(svar);
    }

    private static String judge(Situation s, String vilkaar) {
        Verdict v = Judgement.judge(s.facts, Regeltekst.les(Regeltekst.med("vilkaar { " + vilkaar + " }")
                .replace("KATEGORI_BVN", s.kategorier.liste().getFirst().name()))).decision().verdicts().getFirst();
        return v.passerer() ? "ja" : v.regel().isPresent() ? "uavklart" : "nei";
    }
}
