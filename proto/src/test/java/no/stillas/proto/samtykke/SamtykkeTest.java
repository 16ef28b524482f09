package no.stillas.proto.samtykke;

import static no.stillas.proto.eksempel.Regelbrudd.naar;

import java.util.List;
import no.stillas.proto.eksempel.Regelbrudd;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.samtykke.v1.Avgrensning;
import no.stillas.proto.samtykke.v1.Giveregenskap;
import no.stillas.proto.samtykke.v1.Omfang;
import no.stillas.proto.samtykke.v1.Reservasjon;
import no.stillas.proto.samtykke.v1.Samtykke;
import no.stillas.proto.samtykke.v1.Samtykkeform;
import no.stillas.proto.samtykke.v1.Tilbaketrekking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SamtykkeTest {
    private static final List<Regelbrudd> TILFELLER = List.of(
            naar(
                    "a consent ends before it begins",
                    "samtykke.periode",
                    "Samtykke",
                    Samtykke.Builder.class,
                    b -> b.setGyldigTil("2026-03-02")),
            naar(
                    "parents consent, and nothing says whether both have",
                    "samtykke.egen_vurdering",
                    "Samtykke",
                    Samtykke.Builder.class,
                    b -> b.clearHolderstatus()),
            naar(
                    "an oral consent has no note in the journal",
                    "samtykke.muntlig",
                    "Samtykke-ungdom",
                    Samtykke.Builder.class,
                    b -> b.setForm(Samtykkeform.SAMTYKKEFORM_MUNTLIG_JOURNALFOERT)),
            naar(
                    "the child disagrees, and its view is not there",
                    "samtykke.uenighet",
                    "Samtykke",
                    Samtykke.Builder.class,
                    b -> b.setBarnetUenig(true).clearBarnetHoert()),
            naar(
                    "a basis for processing stands as the ground for lifting secrecy",
                    "samtykke.taushetsgrunnlag",
                    "Samtykke",
                    Samtykke.Builder.class,
                    b -> b.setTaushetsgrunnlag(Grunnlag.GRUNNLAG_GDPR_BASIS)),
            naar(
                    "nobody is named as giver",
                    "samtykkegiver.hvem",
                    "Samtykke",
                    Samtykke.Builder.class,
                    b -> b.getGivereBuilder(0).clearPerson()),
            naar(
                    "barnevernstjenesten consents without a vedtak",
                    "samtykkegiver.vedtak",
                    "Samtykke",
                    Samtykke.Builder.class,
                    b -> b.getGivereBuilder(0).setEgenskap(Giveregenskap.GIVEREGENSKAP_BARNEVERNSTJENESTEN)),
            naar(
                    "one who consents for themself does so on behalf of another",
                    "samtykkegiver.selv",
                    "Samtykke-ungdom",
                    Samtykke.Builder.class,
                    b -> b.getGivereBuilder(0).setPaaVegneAv("soesken")),
            naar(
                    "the giver was not told of the right to withdraw",
                    "gittinformasjon.fortalt",
                    "Samtykke",
                    Samtykke.Builder.class,
                    b -> b.getInformasjonBuilder().clearFortaltOmTilbaketrekking()),
            naar(
                    "a narrowing takes nothing out",
                    "avgrensning.noe",
                    "Avgrensning",
                    Avgrensning.Builder.class,
                    b -> b.clearUtenKategorier()),
            naar(
                    "a withdrawal in part does not say which part",
                    "tilbaketrekking.del",
                    "Tilbaketrekking",
                    Tilbaketrekking.Builder.class,
                    b -> b.setOmfang(Omfang.OMFANG_DEL)),
            naar(
                    "an objection in part does not say which part",
                    "reservasjon.del",
                    "Reservasjon",
                    Reservasjon.Builder.class,
                    b -> b.clearMottakere()));

    @ParameterizedTest
    @FieldSource("TILFELLER")
    void isRefused(Regelbrudd tilfelle) {
        tilfelle.blirAvvist();
    }

    @Test
    void everyRuleHasACase() {
        Regelbrudd.dekkerAlleRegler("stillas.samtykke.v1", TILFELLER);
    }
}
