package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.google.protobuf.Message;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import no.stillas.proto.akutt.v1.Akutthenvendelse;
import no.stillas.proto.akutt.v1.Tilbud;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.felles.v1.Navn;
import no.stillas.proto.judgement.v1.Remedy;
import no.stillas.proto.judgement.v1.RemedyKind;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Utfall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a report names absolute is refused whether it is urgent or not, and the enquiry itself is never stopped. */
final class AbsoluttTest {
    private static final String KOMMUNEN = "haugesund-barnevern";
    private static final String BUFETAT = "bufetat-vest-beredskap";
    private static final String UKLARERT_HJEM = "\"tiltak\": \"AKUTTILTAK_BEREDSKAPSHJEM\"";
    private static final String KLARERT_HJEM = UKLARERT_HJEM + ", \"klarert\": true";
    private static final String INSTITUSJON = "\"tiltak\": \"AKUTTILTAK_INSTITUSJON\", \"godkjent\": true";
    private static final String UGODKJENT_INSTITUSJON = "\"tiltak\": \"AKUTTILTAK_INSTITUSJON\"";
    private static final String SENTER = "\"tiltak\": \"AKUTTILTAK_FORELDRE_BARN_SENTER\", \"godkjent\": true";

    @TempDir
    Path mappe;

    private HeleHuben hub;
    private Hubkall kall;

    @BeforeEach
    void start() {
        hub = new HeleHuben(mappe, Map.of());
        kall = new Hubkall(hub);
    }

    @AfterEach
    void stopp() {
        hub.close();
    }

    static Stream<Arguments> absolutte() {
        return Stream.of(Hastegrad.HASTEGRAD_UMIDDELBAR, Hastegrad.HASTEGRAD_ORDINAER).flatMap(hast -> Stream.of(
                argumentSet("an uncleared home, " + hast, hast, "BARN_UNDER_13", UKLARERT_HJEM, Aarsak.AARSAK_PLASS_IKKE_KLARERT),
                argumentSet("an institution that is not approved, " + hast, hast, "OEVRIG", UGODKJENT_INSTITUSJON,
                        Aarsak.AARSAK_PLASS_IKKE_KLARERT),
                argumentSet("an institution for an infant, " + hast, hast, "SPEDBARN", INSTITUSJON,
                        Aarsak.AARSAK_SPEDBARN_I_INSTITUSJON)));
    }

    @ParameterizedTest
    @MethodSource("absolutte")
    void an_offer_of_a_place_that_cannot_be_offered_does_not_pass(Hastegrad hast, String maalgruppe, String plass, Aarsak aarsak) {
        var nei = kall.send(tilbud(hast, maalgruppe, plass)).getDecision();

        assertThat(nei.getUtfall()).as(nei.toString()).isEqualTo(Utfall.UTFALL_DENIED);
        assertThat(nei.getBegrunnelser(0).getAarsak()).isEqualTo(aarsak);
        assertThat(nei.getRemediesList()).extracting(Remedy::getKind).contains(RemedyKind.REMEDY_KIND_MENNESKE_AVGJOER);
    }

    static Stream<Arguments> lovlige() {
        return Stream.of(argumentSet("a cleared home for an infant", "SPEDBARN", KLARERT_HJEM),
                argumentSet("a centre for parents and children, which is another kind", "SPEDBARN", SENTER),
                argumentSet("an institution for a youth", "OEVRIG", INSTITUSJON));
    }

    @ParameterizedTest
    @MethodSource("lovlige")
    void an_offer_of_a_place_that_can_be_offered_passes(String maalgruppe, String plass) {
        var ja = kall.send(tilbud(Hastegrad.HASTEGRAD_UMIDDELBAR, maalgruppe, plass)).getDecision();

        assertThat(ja.getUtfall()).as(ja.toString()).isEqualTo(Utfall.UTFALL_PERMITTED);
    }

    @Test
    void the_enquiry_for_an_infant_passes_whatever_kind_of_place_it_asks_for() {
        var henvendelse = mellom(KOMMUNEN, BUFETAT, Hastegrad.HASTEGRAD_UMIDDELBAR, HeleHuben.json("""
                {"plasseringshjemmel": "HJEMMEL_BVL2021_4_2", "oensketTiltak": "AKUTTILTAK_INSTITUSJON",
                 "maalgruppe": "MAALGRUPPE_SPEDBARN"}""", Akutthenvendelse.newBuilder(), Akutthenvendelse.class));

        assertThat(kall.send(henvendelse).getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_PERMITTED);
    }

    private Envelope.Builder tilbud(Hastegrad hast, String maalgruppe, String plass) {
        return mellom(BUFETAT, KOMMUNEN, hast, HeleHuben.json("""
                {"plasser": [{"alternativ": "a", "eierskap": "EIERSKAP_STATLIG", %s}], "maalgruppe": "MAALGRUPPE_%s"}"""
                .formatted(plass, maalgruppe), Tilbud.newBuilder(), Tilbud.class));
    }

    private Envelope.Builder mellom(String fra, String til, Hastegrad hast, Message dokument) {
        return hub.fra(fra, til, dokument).setFormaal(Formaal.FORMAAL_PLACEMENT).setHastegrad(hast)
                .addGrunnlag(Paastand.newBuilder().setGrunnlag(Grunnlag.GRUNNLAG_BVL16_3))
                .addPersoner(Person.newBuilder().setRef("barn").setRolle(Personrolle.PERSONROLLE_BARN)
                        .setNavn(Navn.newBuilder().setFornavn("Kari").setEtternavn("Test"))
                        .setIdentitet(Hubkall.nummer("01811599839")));
    }
}
