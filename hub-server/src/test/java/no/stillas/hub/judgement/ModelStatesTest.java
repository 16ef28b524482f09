package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.hub.judgement.facts.Samordning.Side;
import no.stillas.hub.judgement.facts.Samordning.Tilstand;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.henvisning.v1.Avslag;
import no.stillas.proto.henvisning.v1.SvarPaaHenvisning;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.stillas.v1.FemRAvtale;
import no.stillas.proto.stillas.v1.Moetetype;
import no.stillas.proto.stillas.v1.Referat;
import no.stillas.proto.stillas.v1.Tilstede;
import org.junit.jupiter.api.Test;

/** Where a child is in a model: what moves it, what a state allows, and who may know. */
class ModelStatesTest {
    private static final RuleBook BOK = RuleBook.medModeller();
    private static final String MODELL = "stillasbyggerne";
    private static final Map<String, String> LOKAL = Map.of(Situation.BARN, "barnet", "mor", "mor", "far", "far");
    private static final Tjeneste TEAMET = Tjeneste.newBuilder().setOrganisasjonsnummer("2").setEnhet("teamet").build();
    private static final Tjeneste SKOLEN = Tjeneste.newBuilder().setOrganisasjonsnummer("1").setEnhet("skolen").build();

    private static Facts facts(String dokument, Etat fra, String frateam, Etat til, String tilteam, List<String> sier,
            Tilstand... tilstander) {
        Situation s = new Situation(fra, til, Formaal.FORMAAL_COORD).om(Kategori.KATEGORI_HEA)
                .paaberoper(Grunnlag.GRUNNLAG_HPL22).samtykke(Kategori.KATEGORI_HEA);
        return s.facts.medSamordning(new Samordning(dokument, new Side("1", frateam, List.of("3228")),
                new Side("2", tilteam, List.of("3228")), false, Set.of(), Optional.empty(), List.of(),
                Samordning.Plan.ukjent("")).medKjennetegn(sier).medTilstander(List.of(tilstander)));
    }

    private static Facts femR(Tilstand... tilstander) {
        return facts("stillas.stillas.v1.FemRAvtale", Etat.ETAT_BUP, MODELL, Etat.ETAT_SKO, "", List.of("femr-delt"), tilstander);
    }

    private static Tilstand i(String tilstand) {
        return new Tilstand(MODELL, tilstand, true);
    }

    @Test
    void a_referral_moves_a_child_and_the_answer_moves_it_on_by_what_it_says() {
        assertThat(BOK.flyttet(facts("stillas.henvisning.v1.Henvisning", Etat.ETAT_BVT, "", Etat.ETAT_BUP, MODELL, List.of())))
                .containsExactly(Map.entry(MODELL, "henvist"));
        assertThat(BOK.flyttet(svar("svar-rettighet", i("henvist")))).containsExactly(Map.entry(MODELL, "innskrevet"));
        assertThat(BOK.flyttet(svar("svar-avslag", i("henvist")))).containsExactly(Map.entry(MODELL, "avvist"));
        assertThat(BOK.flyttet(svar("svar-avslag", i("tiltak")))).as("nothing was asked").isEmpty();
        assertThat(BOK.flyttet(facts("stillas.henvisning.v1.Henvisning", Etat.ETAT_BVT, "", Etat.ETAT_BUP, "", List.of())))
                .as("not to the team").isEmpty();
    }

    private static Facts svar(String sier, Tilstand tilstand) {
        return facts("stillas.henvisning.v1.SvarPaaHenvisning", Etat.ETAT_BUP, MODELL, Etat.ETAT_BVT, "", List.of(sier), tilstand);
    }

    @Test
    void an_agreement_about_a_child_that_is_not_taken_in_is_denied_with_what_must_go_first() {
        var svar = Explanation.avsender(Judgement.judge(femR(i("henvist")), BOK), BOK, LOKAL);
        assertThat(svar.getBegrunnelser(0).getAarsak()).isEqualTo(Aarsak.AARSAK_STEG_MANGLER);
        assertThat(svar.getBegrunnelser(0).getTekst()).contains("Først: Stillasbyggerne svarer at barnet er tatt inn.");
        assertThat(Explanation.avsender(Judgement.judge(femR(i("utskrevet")), BOK), BOK, LOKAL).getBegrunnelser(0).getTekst())
                .contains("Først: barneverntjenesten tar kontakt igjen.");
        assertThat(Judgement.judge(femR(i("tiltak")), BOK)).isInstanceOf(Permitted.class);
        assertThat(Judgement.judge(femR(), BOK)).as("followed since before the hub").isInstanceOf(Permitted.class);
    }

    @Test
    void who_may_not_know_where_the_child_is_is_told_nothing_of_it() {
        var svar = Explanation.avsender(Judgement.judge(femR(new Tilstand(MODELL, "avvist", false)), BOK), BOK, LOKAL);
        assertThat(svar.getBegrunnelserList()).singleElement()
                .satisfies(b -> assertThat(b.getAarsak()).isEqualTo(Aarsak.AARSAK_IKKE_TILGJENGELIG));
    }

    @Test
    void what_a_document_says_has_names_and_who_it_goes_to_counts() {
        assertThat(BOK.kjennetegn(SvarPaaHenvisning.newBuilder().setAvslag(Avslag.getDefaultInstance()).build(), TEAMET, SKOLEN))
                .contains("svar-avslag").doesNotContain("svar-rettighet", "svar-tiltak");
        Referat referat = Referat.newBuilder().setType(Moetetype.MOETETYPE_INNSATSMOETE)
                .addTilStede(Tilstede.newBuilder().setTjeneste(SKOLEN)).build();
        String ikkeDer = "referat-innsatsmoete-mottaker-ikke-til-stede";
        assertThat(BOK.kjennetegn(referat, TEAMET, SKOLEN)).doesNotContain(ikkeDer);
        assertThat(BOK.kjennetegn(referat, SKOLEN, TEAMET)).contains(ikkeDer);
        assertThat(BOK.kjennetegn(FemRAvtale.newBuilder().setEier(TEAMET).build(), SKOLEN, TEAMET))
                .contains("femr-avsender-eier-ikke");
        assertThat(BOK.kjennetegn(FemRAvtale.newBuilder().setEier(TEAMET).build(), TEAMET, SKOLEN))
                .doesNotContain("femr-avsender-eier-ikke");
        Tjeneste helOrganisasjon = TEAMET.toBuilder().clearEnhet().build();
        assertThat(BOK.kjennetegn(FemRAvtale.newBuilder().setEier(helOrganisasjon).build(), TEAMET, SKOLEN))
                .as("a whole organisation is all its units").doesNotContain("femr-avsender-eier-ikke");
    }
}
