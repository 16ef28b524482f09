package no.stillas.hub.casefacts;

import static no.stillas.proto.exchange.v1.Attest.*;
import static no.stillas.proto.kodeverk.v1.Etat.*;
import static no.stillas.proto.kodeverk.v1.Formaal.*;
import static no.stillas.proto.kodeverk.v1.Grunnlag.*;
import static no.stillas.proto.kodeverk.v1.Kategori.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.judgement.Judged;
import no.stillas.hub.judgement.Judgement;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.person.Oppgitt;
import no.stillas.proto.akutt.v1.BistandFraPoliti;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Forbeholdsgrunn;
import no.stillas.proto.fakta.v1.Foedselsdatofaktum;
import no.stillas.proto.fakta.v1.Graderingsstatus;
import no.stillas.proto.fakta.v1.Paaleggfaktum;
import no.stillas.proto.fakta.v1.Vervslag;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.felles.v1.Periode;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.forespoersel.v1.Informasjonsforespoersel;
import no.stillas.proto.forespoersel.v1.SvarPaaForespoersel;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.person.v1.Adressebeskyttelse;
import no.stillas.proto.person.v1.Forbehold;
import no.stillas.proto.person.v1.Foreldreansvar;
import no.stillas.proto.person.v1.Holder;
import no.stillas.proto.person.v1.Omsorg;
import no.stillas.proto.person.v1.Opplysning;
import no.stillas.proto.person.v1.Statsborgerskap;
import no.stillas.proto.person.v1.Verv;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.samtykke.v1.Verifisertved;
import no.stillas.proto.vedtak.v1.Akuttvedtak;
import no.stillas.proto.vedtak.v1.Kompetanse;
import no.stillas.proto.vedtak.v1.Underskriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rule asks for is stated by those whose it is to state: then it speaks, and the same message without it does not go. */
final class NaabareReglerTest {
    private static final RuleBook BOK = RuleBook.lov();
    private static final Identitet PERSON = Identitet.newBuilder().setDNummer("41821099909").build();
    private static final Periode PERIODE = Periode.newBuilder().setFra("2020-01-01").build();
    private static final Set<Utfall> GAAR = Set.of(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED);
    private static final Set<Utfall> VENTER = Set.of(Utfall.UTFALL_HELD);

    static Stream<Arguments> regler() {
        var foster = omsorg(Omsorgsstatus.OMSORGSSTATUS_FRIVILLIG_3_2).addFosterforeldre(PERSON);
        var begynt = melding(ETAT_BVT, ETAT_BVT, FORMAAL_TRANSITION, GRUNNLAG_BVL13_1_3, KATEGORI_BVN);
        var psykiatri = melding(ETAT_DPS, ETAT_HST, FORMAAL_FOLLOWUP, GRUNNLAG_HPL25_3);
        var tilSkolen = melding(ETAT_DPS, ETAT_SKO, FORMAAL_FOLLOWUP, GRUNNLAG_HPL25_3);
        var bistand = melding(ETAT_POL, ETAT_BVT, FORMAAL_ACUTE, GRUNNLAG_POL28, KATEGORI_CRI).attestert(ATTEST_NOEDVENDIG);
        var paatale = melding(ETAT_POL, ETAT_BVT, FORMAAL_ACUTE, GRUNNLAG_BVL13_1_3, KATEGORI_VOL).attestert(ATTEST_NOEDVENDIG)
                .avsenderEr(Egenskap.EGENSKAP_PAATALEMYNDIGHET);
        var foreldre = melding(ETAT_BVT, ETAT_PAR, FORMAAL_PARTY, GRUNNLAG_BVL12_2, KATEGORI_DEC).attestert(ATTEST_FARE_VURDERT)
                .avsenderEr(Egenskap.EGENSKAP_OFFENTLIG);
        var fosterforelder = melding(ETAT_FOS, ETAT_SKO, FORMAAL_FOLLOWUP, GRUNNLAG_FOSTER11, KATEGORI_EDU).registrert(
                fra(ETAT_BVT, Verden.TREDJE, Opplysning.newBuilder().setOmsorg(foster)));
        var tilsyn = melding(ETAT_BVT, ETAT_STF, FORMAAL_FOLLOWUP, GRUNNLAG_FOSTER19, KATEGORI_BVN).registrert(
                fra(ETAT_BVT, Verden.AVSENDER, Opplysning.newBuilder().setOmsorg(foster)));
        var samarbeid = melding(ETAT_BVT, ETAT_OFF, FORMAAL_FOLLOWUP, GRUNNLAG_FOSTER11, KATEGORI_EDU).attestert(ATTEST_NOEDVENDIG)
                .registrert(fra(ETAT_BVT, Verden.AVSENDER, Opplysning.newBuilder().setOmsorg(foster)));
        var tolv = melding(ETAT_BVT, ETAT_BAR, FORMAAL_PARTY, GRUNNLAG_FVL13A1_SELF, KATEGORI_BVN).registrert(
                Faktum.newBuilder().setFoedselsdato(Foedselsdatofaktum.newBuilder().setDato("2014-01-01")));
        var helsehjelp = melding(ETAT_HAB, ETAT_KHO, FORMAAL_CARE, GRUNNLAG_HPL25, KATEGORI_HEA);
        var veiledning = melding(ETAT_BUP, ETAT_KHO, FORMAAL_CONSULT, GRUNNLAG_HPL25, KATEGORI_HEA);
        var integrering = melding(ETAT_BVT, ETAT_INT, FORMAAL_ADMIN, GRUNNLAG_INT42, KATEGORI_BVN).attestert(ATTEST_NOEDVENDIG);
        var bortvist = melding(ETAT_BVT, ETAT_UDI, FORMAAL_ADMIN, GRUNNLAG_BVL13_5_6, KATEGORI_DEC);
        return Stream.of(
                sak("C22.u", GAAR, bortvist.registrert(utlending(true)), bortvist.registrert(utlending(false))),
                sak("B15b.s", GAAR, tilsyn.attestert(ATTEST_ALVORLIGE_MANGLER), tilsyn.attestert(ATTEST_NOEDVENDIG)),
                sak("B14b", VENTER, begynt.registrert(fra(ETAT_BVT, Verden.AVSENDER, Opplysning.newBuilder()
                        .setOmsorg(omsorg(Omsorgsstatus.OMSORGSSTATUS_HJEMME).setBareTiltak31(true)))), begynt),
                sak("D28", VENTER, psykiatri.om().helseOm(Personrolle.PERSONROLLE_FORELDER), psykiatri.om().helseOm(Personrolle.PERSONROLLE_ANDRE)),
                sak("D30", VENTER, tilSkolen.om().helseOm(Personrolle.PERSONROLLE_FORELDER), tilSkolen.om().helseOm(Personrolle.PERSONROLLE_ANDRE)),
                sak("D27b", GAAR, helsehjelp.attestert(ATTEST_NOEDVENDIG), helsehjelp.attestert(ATTEST_GRUNN_TIL_AA_TRO)),
                sak("D27b uten HPR", GAAR, helsehjelp.attestert(ATTEST_NOEDVENDIG), utenHpr(helsehjelp.attestert(ATTEST_NOEDVENDIG))),
                sak("D37", GAAR, veiledning.attestert(ATTEST_NOEDVENDIG), utenHpr(veiledning.attestert(ATTEST_NOEDVENDIG))),
                sak("K38", GAAR, bistand.svar(BistandFraPoliti.getDescriptor().getFullName(), Verden.MOTTAKER), bistand),
                sak("K38 til en annen", GAAR, bistand.svar(BistandFraPoliti.getDescriptor().getFullName(), Verden.MOTTAKER),
                        bistand.svar(BistandFraPoliti.getDescriptor().getFullName(), Verden.TREDJE)),
                sak("K39", GAAR, paatale.dokument(vedtak(Kompetanse.KOMPETANSE_PAATALEMYNDIGHET)),
                        paatale.dokument(vedtak(Kompetanse.KOMPETANSE_BARNEVERNLEDER))),
                sak("K39 fulgt opp", GAAR, paatale.svar(Akuttvedtak.getDescriptor().getFullName(), Verden.AVSENDER), paatale),
                sak("C31", GAAR, integrering.svar(Informasjonsforespoersel.getDescriptor().getFullName(), Verden.MOTTAKER), integrering),
                sak("C25", GAAR, foreldre.registrert(holder()), foreldre),
                sak("C25 sperret", GAAR, foreldre.registrert(holder()), foreldre.registrert(holder()).registrert(skjult())),
                sak("C25 fare", GAAR, foreldre.registrert(holder()), foreldre.registrert(holder()).registrert(fra(ETAT_BVT,
                        Verden.AVSENDER, Opplysning.newBuilder().setForbehold(Forbehold.newBuilder().setPeriode(PERIODE)
                                .setGrunn(Forbeholdsgrunn.FORBEHOLDSGRUNN_BARNEVERNET_HOLDER_TILBAKE))))),
                sak("C27.p", GAAR, tolv.registrert(fra(ETAT_BHN, Verden.TREDJE, verv(Vervslag.VERVSLAG_INNVILGET_PARTSSTATUS))), tolv),
                sak("K35", GAAR, fosterforelder.registrert(hosEnhet(ETAT_BVT, Verden.TREDJE, Vervslag.VERVSLAG_FAAR_AV_FOSTERFORELDRE)),
                        fosterforelder),
                sak("K35 ikke sakseier", GAAR,
                        fosterforelder.registrert(hosEnhet(ETAT_BVT, Verden.TREDJE, Vervslag.VERVSLAG_FAAR_AV_FOSTERFORELDRE)),
                        fosterforelder.registrert(hosEnhet(ETAT_BVT, "et-annet-barnevern", Vervslag.VERVSLAG_FAAR_AV_FOSTERFORELDRE))),
                sak("C01.o", GAAR, samarbeid.registrert(hosEnhet(ETAT_BVT, Verden.AVSENDER, Vervslag.VERVSLAG_SAMARBEIDER_MED_FOSTERHJEM)),
                        samarbeid),
                vervet("C26", VENTER, ETAT_BVT, ETAT_PAR, GRUNNLAG_FVL13B1, KATEGORI_BVN, Vervslag.VERVSLAG_PART),
                vervet("K11", GAAR, ETAT_BHN, ETAT_ADV, GRUNNLAG_BVL14_24, KATEGORI_DEC, Vervslag.VERVSLAG_PART),
                vervet("K12", GAAR, ETAT_BHN, ETAT_ADV, GRUNNLAG_BVL14_7, KATEGORI_BVN, Vervslag.VERVSLAG_OPPNEVNT),
                vervet("K15", GAAR, ETAT_BHN, ETAT_TAL, GRUNNLAG_TALSP15, KATEGORI_BVN, Vervslag.VERVSLAG_OPPNEVNT),
                vervet("K18", GAAR, ETAT_STF, ETAT_PAR, GRUNNLAG_FVL27, KATEGORI_DEC, Vervslag.VERVSLAG_PART),
                vervet("K29b", VENTER, ETAT_BVT, ETAT_ADV, GRUNNLAG_FVL13B1, KATEGORI_BVN, Vervslag.VERVSLAG_FULLMEKTIG),
                vervet("K29c", GAAR, ETAT_BVT, ETAT_ADV, GRUNNLAG_FVL13B2, KATEGORI_BVN, Vervslag.VERVSLAG_OFFENTLIG_PARTS_ADVOKAT),
                sak("K28", GAAR, fullmektig().registrert(Faktum.newBuilder(hos(ETAT_BVT, Verden.MOTTAKER, Verden.AVSENDER,
                        Vervslag.VERVSLAG_FULLMEKTIG).build())), fullmektig()),
                sak("C29", GAAR, tillit().registrert(hosEnhet(ETAT_BVT, Verden.AVSENDER, Vervslag.VERVSLAG_TILLITSPERSON)), tillit()),
                sak("K36", GAAR, tilsynsperson().registrert(hosEnhet(ETAT_KOM, Verden.TREDJE, Vervslag.VERVSLAG_TILSYNSPERSON)),
                        tilsynsperson()));
    }

    @ParameterizedTest
    @MethodSource("regler")
    void a_rule_speaks_with_what_it_asks_for_and_not_without(String regel, Set<Utfall> utfall, Verden med, Verden uten) {
        var doemt = Judgement.judge(med.facts(), BOK);
        assertThat(doemt.utfall()).as(doemt.decision().toString()).isIn(utfall);
        assertThat(regler(doemt)).contains(regel);
        var ellers = Judgement.judge(uten.facts(), BOK);
        assertThat(ellers.utfall()).as(ellers.decision().toString()).isEqualTo(Utfall.UTFALL_DENIED);
    }

    @Test
    void a_whole_journal_is_no_answer_to_a_demand_but_to_that_of_a_unit_which_the_act_names() {
        var svar = melding(ETAT_BUP, ETAT_NAVS, FORMAAL_BENEFIT, GRUNNLAG_FTL21_4, KATEGORI_HEA).registrert(krav(GRUNNLAG_FTL21_4, KATEGORI_HEA))
                .melding(m -> m.setPaalegg(Verden.KRAV));
        var journal = svar.dokument(SvarPaaForespoersel.newBuilder().setHeleJournalen(true).build());
        assertThat(utfall(svar)).isEqualTo(Utfall.UTFALL_PERMITTED);
        assertThat(utfall(journal)).isEqualTo(Utfall.UTFALL_DENIED);
        assertThat(utfall(journal.mottakerEr(Egenskap.EGENSKAP_KONTROLLENHET))).isEqualTo(Utfall.UTFALL_PERMITTED);
        var barnevernets = melding(ETAT_BVT, ETAT_NAVS, FORMAAL_BENEFIT, GRUNNLAG_FTL21_4, KATEGORI_BVN)
                .registrert(krav(GRUNNLAG_FTL21_4, KATEGORI_BVN)).melding(m -> m.setPaalegg(Verden.KRAV));
        assertThat(utfall(barnevernets)).isEqualTo(Utfall.UTFALL_PERMITTED);
        assertThat(utfall(barnevernets.dokument(journal.dokument()))).isEqualTo(Utfall.UTFALL_DENIED);
    }

    @Test
    void politi_that_invokes_an_investigation_has_a_human_decide_about_the_answer_to_an_order() {
        var svar = melding(ETAT_POL, ETAT_BVT, FORMAAL_ORDER, GRUNNLAG_PALEGG, KATEGORI_CRI).registrert(krav(GRUNNLAG_PALEGG, KATEGORI_CRI))
                .melding(m -> m.setPaalegg(Verden.KRAV));
        assertThat(utfall(svar)).isEqualTo(Utfall.UTFALL_PERMITTED);
        assertThat(utfall(svar.attestert(ATTEST_ETTERFORSKNINGSHENSYN))).isEqualTo(Utfall.UTFALL_HELD);
    }

    @Test
    void nobodyButTheOneWhomTheLawNamesMakesAChildAPartyOrAnAdvokatAppointed() {
        for (var etat : Etat.values()) {
            if (etat != Etat.UNRECOGNIZED && etat != ETAT_BHN) {
                assertThat(Oppgitt.kan(etat, verv(Vervslag.VERVSLAG_INNVILGET_PARTSSTATUS).build())).as(etat.name()).isFalse();
                assertThat(Oppgitt.kan(etat, verv(Vervslag.VERVSLAG_OPPNEVNT).build())).as(etat.name()).isFalse();
            }
        }
    }

    @Test
    void a_parent_of_whom_it_is_not_said_who_it_is_may_be_the_one_who_is_to_learn_nothing() {
        var tilForelderen = melding(ETAT_BVT, ETAT_PAR, FORMAAL_PARTY, GRUNNLAG_BVL12_2, KATEGORI_DEC).registrert(skjult());
        assertThat(tilForelderen.melding(m -> {
            m.getReceiverBuilder().clearPerson();
            return m;
        }).facts().mottaker().egenskaper().har(Egenskap.EGENSKAP_SPERRET_PERSON)).isTrue();
    }

    @Test
    void that_somebody_is_to_learn_nothing_is_told_to_the_one_who_decided_it_alone() {
        var skolen = melding(ETAT_SKO, ETAT_PAR, FORMAAL_PARTY, GRUNNLAG_BARNELOVA47, KATEGORI_EDU).registrert(
                fra(ETAT_BVT, Verden.TREDJE, Opplysning.newBuilder().setAdressebeskyttelse(hemmelig())));
        assertThat(skolen.facts().mottaker().egenskaper().har(Egenskap.EGENSKAP_SPERRET_PERSON)).isTrue();
        assertThat(skolen.facts().synlige().mottaker().egenskaper().har(Egenskap.EGENSKAP_SPERRET_PERSON)).isFalse();
        var barnevernet = melding(ETAT_BVT, ETAT_PAR, FORMAAL_PARTY, GRUNNLAG_BVL12_2, KATEGORI_DEC).registrert(skjult());
        assertThat(barnevernet.facts().synlige().mottaker().egenskaper().har(Egenskap.EGENSKAP_SPERRET_PERSON)).isTrue();
    }

    private static Utfall utfall(Verden verden) {
        return Judgement.judge(verden.facts(), BOK).utfall();
    }

    private static Set<String> regler(Judged doemt) {
        return doemt.decision().verdicts().stream().flatMap(v -> v.regel().stream()).collect(Collectors.toSet());
    }

    private static Arguments sak(String navn, Set<Utfall> utfall, Verden med, Verden uten) {
        return argumentSet(navn, navn.split(" ")[0], utfall, med, uten);
    }

    /** The sender itself has made the receiver so. */
    private static Arguments vervet(String regel, Set<Utfall> utfall, Etat fra, Etat til, Grunnlag grunnlag, Kategori kategori,
            Vervslag slag) {
        var uten = melding(fra, til, FORMAAL_PARTY, grunnlag, kategori).attestert(ATTEST_NOEDVENDIG);
        return sak(regel, utfall, uten.registrert(fra(fra, Verden.AVSENDER,
                Opplysning.newBuilder().setVerv(verv(slag).getVerv().toBuilder().setPerson(PERSON)))), uten);
    }

    private static Verden melding(Etat fra, Etat til, Formaal formaal, Grunnlag grunnlag, Kategori... innhold) {
        return Verden.av(fra, til, formaal, List.of(grunnlag)).om(innhold);
    }

    private static Verden fullmektig() {
        return melding(ETAT_ADV, ETAT_BVT, FORMAAL_PARTY, GRUNNLAG_FVL12, KATEGORI_FAM);
    }

    private static Verden tillit() {
        return melding(ETAT_BVT, ETAT_TIL, FORMAAL_FOLLOWUP, GRUNNLAG_TILLIT10, KATEGORI_BVN);
    }

    private static Verden tilsynsperson() {
        return melding(ETAT_FOS, ETAT_KOM, FORMAAL_FOLLOWUP, GRUNNLAG_FOSTER14, KATEGORI_BVN);
    }

    private static Verden utenHpr(Verden v) {
        return v.melding(m -> {
            m.getGrunnlagBuilderList().forEach(g -> g.getAttestasjonBuilder().getAnsattBuilder().clearHprNummer());
            return m;
        });
    }

    /** As the person service would keep it. */
    private static Faktum.Builder fra(Etat etat, String enhet, Opplysning.Builder opplysning) {
        return Oppgitt.faktum(enhet, Barnet.ORG, etat, opplysning.build(), _ -> Verden.PERSON, Barnet.NAA).orElseThrow();
    }

    private static Opplysning.Builder verv(Vervslag slag) {
        return Opplysning.newBuilder().setVerv(Verv.newBuilder().setSlag(slag).setPeriode(PERIODE));
    }

    private static Faktum.Builder hosEnhet(Etat etat, String satt, Vervslag slag) {
        return hos(etat, satt, Verden.MOTTAKER, slag);
    }

    private static Faktum.Builder hos(Etat etat, String satt, String enhet, Vervslag slag) {
        return fra(etat, satt, Opplysning.newBuilder().setVerv(verv(slag).getVerv().toBuilder()
                .setTjeneste(Tjeneste.newBuilder().setOrganisasjonsnummer(Barnet.ORG).setEnhet(enhet))));
    }

    private static Omsorg.Builder omsorg(Omsorgsstatus status) {
        return Omsorg.newBuilder().setStatus(status).setPeriode(PERIODE);
    }

    private static Faktum.Builder utlending(boolean utenlandsk) {
        return fra(ETAT_BVT, Verden.AVSENDER, Opplysning.newBuilder().setStatsborgerskap(Statsborgerskap.newBuilder()
                .setUtenlandsk(utenlandsk).setVerifisering(Verifisertved.VERIFISERTVED_FOLKEREGISTERET)));
    }

    private static Faktum.Builder holder() {
        return fra(ETAT_BVT, Verden.AVSENDER, Opplysning.newBuilder().setForeldreansvar(Foreldreansvar.newBuilder().addHoldere(
                Holder.newBuilder().setIdentitet(PERSON).setPeriode(PERIODE)
                        .setVerifisering(Verifisertved.VERIFISERTVED_FOLKEREGISTERET))));
    }

    private static Faktum.Builder skjult() {
        return fra(ETAT_BVT, Verden.AVSENDER, Opplysning.newBuilder().setAdressebeskyttelse(hemmelig()));
    }

    private static Adressebeskyttelse.Builder hemmelig() {
        return Adressebeskyttelse.newBuilder().setGradering(Gradering.GRADERING_SKJULT_ADRESSE).setPeriode(PERIODE)
                .setStatus(Graderingsstatus.GRADERINGSSTATUS_BESLUTTET).addSperrede(PERSON);
    }

    private static Akuttvedtak vedtak(Kompetanse kompetanse) {
        return Akuttvedtak.newBuilder().setUnderskriver(Underskriver.newBuilder().setKompetanse(kompetanse)).build();
    }

    private static Faktum.Builder krav(Grunnlag grunnlag, Kategori kategori) {
        return Faktum.newBuilder().setPaalegg(Paaleggfaktum.newBuilder().setMeldingId(Verden.KRAV).setGrunnlag(grunnlag)
                .setUtsteder(Tjeneste.newBuilder().setEnhet(Verden.MOTTAKER)).setAdressat(Tjeneste.newBuilder().setEnhet(Verden.AVSENDER))
                .setSakstype("5-1").addKategorier(kategori).setSpesifisert(true).setTjenestemannHarVedtakskompetanse(true)
                .setForkynt(Dager.stempel(Barnet.NAA.minusSeconds(60))));
    }
}
