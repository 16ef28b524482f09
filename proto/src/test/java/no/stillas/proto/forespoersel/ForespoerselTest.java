package no.stillas.proto.forespoersel;

import static no.stillas.proto.eksempel.Regelbrudd.naar;

import java.util.List;
import no.stillas.proto.eksempel.Regelbrudd;
import no.stillas.proto.forespoersel.v1.Informasjonsforespoersel;
import no.stillas.proto.forespoersel.v1.NavsKrav;
import no.stillas.proto.forespoersel.v1.Paalegg;
import no.stillas.proto.forespoersel.v1.SvarPaaForespoersel;
import no.stillas.proto.vedtak.v1.Kompetanse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ForespoerselTest {
    private static final List<Regelbrudd> TILFELLER = List.of(
            naar(
                    "two questions of a request have one number",
                    "informasjonsforespoersel.numre",
                    "Informasjonsforespoersel",
                    Informasjonsforespoersel.Builder.class,
                    b -> b.getSpoersmaalBuilder(1).setNr(1)),
            naar(
                    "a pålegg in a case on § 3-4 does not say why it averts § 5-1",
                    "paalegg.paragraf_3_4",
                    "Paalegg",
                    Paalegg.Builder.class,
                    b -> b.clearHvorforUnngaar51()),
            naar(
                    "a pålegg is given by a caseworker",
                    "paalegg.kompetanse",
                    "Paalegg",
                    Paalegg.Builder.class,
                    b -> b.getUtstederBuilder().setKompetanse(Kompetanse.KOMPETANSE_SAKSBEHANDLER)),
            naar(
                    "two questions of a pålegg have one number",
                    "paalegg.numre",
                    "Paalegg",
                    Paalegg.Builder.class,
                    b -> b.getSpoersmaalBuilder(1).setNr(1)),
            naar(
                    "the parties are not told of a pålegg and nobody says why",
                    "paalegg.begrunnet_unnlatelse",
                    "Paalegg",
                    Paalegg.Builder.class,
                    b -> b.clearHvorforIkkeOrientert()),
            naar(
                    "the whole journal is demanded in a benefit case",
                    "navs_krav.hele_journalen",
                    "NavsKrav",
                    NavsKrav.Builder.class,
                    b -> b.setHeleJournalen(true)),
            naar(
                    "the whole journal is demanded in a control case by no named unit",
                    "navs_krav.hele_journalen",
                    "NavsKrav-kontroll",
                    NavsKrav.Builder.class,
                    b -> b.clearSaerskiltEnhet()),
            naar(
                    "an answer to a question holds nothing",
                    "opplysning.noe",
                    "SvarPaaForespoersel",
                    SvarPaaForespoersel.Builder.class,
                    b -> b.getOpplysningerBuilder(0).clearSkole().clearOppmoete()),
            naar(
                    "an answer answers nothing",
                    "svar_paa_forespoersel.noe",
                    "SvarPaaForespoersel",
                    SvarPaaForespoersel.Builder.class,
                    b -> b.clearOpplysninger().clearUbesvart()));

    @ParameterizedTest
    @FieldSource("TILFELLER")
    void isRefused(Regelbrudd tilfelle) {
        tilfelle.blirAvvist();
    }

    @Test
    void everyRuleHasACase() {
        Regelbrudd.dekkerAlleRegler("stillas.forespoersel.v1", TILFELLER);
    }
}
