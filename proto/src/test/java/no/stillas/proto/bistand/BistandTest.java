package no.stillas.proto.bistand;

import static no.stillas.proto.eksempel.Regelbrudd.naar;

import java.util.List;
import no.stillas.proto.bistand.v1.AnmodningOmBistand;
import no.stillas.proto.bistand.v1.Avtalestatus;
import no.stillas.proto.bistand.v1.Avtaletype;
import no.stillas.proto.bistand.v1.Bistandsavtale;
import no.stillas.proto.bistand.v1.Brevsvar;
import no.stillas.proto.bistand.v1.Faktura;
import no.stillas.proto.bistand.v1.Flytting;
import no.stillas.proto.bistand.v1.GodkjenningAvFosterhjem;
import no.stillas.proto.bistand.v1.Godkjenningsstatus;
import no.stillas.proto.bistand.v1.Kapasitet;
import no.stillas.proto.bistand.v1.SvarPaaTilbudsbrev;
import no.stillas.proto.bistand.v1.Tilbudsbrev;
import no.stillas.proto.bistand.v1.Tvist;
import no.stillas.proto.eksempel.Regelbrudd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class BistandTest {
    private static final List<Regelbrudd> TILFELLER = List.of(
            naar(
                    "a request under an agreement does not say which",
                    "anmodning.avtale",
                    "AnmodningOmBistand",
                    AnmodningOmBistand.Builder.class,
                    b -> b.clearAvtale()),
            naar(
                    "a kommune buys what it has itself without professional reasons",
                    "anmodning.begrunnelse",
                    "AnmodningOmBistand",
                    AnmodningOmBistand.Builder.class,
                    b -> b.clearFagligBegrunnelse()),
            naar(
                    "two alternatives have one name",
                    "tilbudsbrev.ulike_alternativer",
                    "Tilbudsbrev",
                    Tilbudsbrev.Builder.class,
                    b -> b.getAlternativerBuilder(1).setAlternativ("a")),
            naar(
                    "a yes does not say to which alternative",
                    "svar_paa_tilbudsbrev.valgt",
                    "SvarPaaTilbudsbrev",
                    SvarPaaTilbudsbrev.Builder.class,
                    b -> b.setSvar(Brevsvar.BREVSVAR_AKSEPTERT)),
            naar(
                    "an unsuitable offer is refused without grounds",
                    "svar_paa_tilbudsbrev.grunn",
                    "SvarPaaTilbudsbrev",
                    SvarPaaTilbudsbrev.Builder.class,
                    b -> b.clearBegrunnelse()),
            naar(
                    "an agreement is signed by one party",
                    "bistandsavtale.signert",
                    "Bistandsavtale",
                    Bistandsavtale.Builder.class,
                    b -> b.removeSignaturer(1)),
            naar(
                    "a purchase for one child points to no offer",
                    "bistandsavtale.tilbud",
                    "Bistandsavtale",
                    Bistandsavtale.Builder.class,
                    b -> b.setType(Avtaletype.AVTALETYPE_ENKELTKJOEP)),
            naar(
                    "an agreement that was given notice of has no last day",
                    "bistandsavtale.oppsigelse",
                    "Bistandsavtale",
                    Bistandsavtale.Builder.class,
                    b -> b.setStatus(Avtalestatus.AVTALESTATUS_SAGT_OPP).getPeriodeBuilder().clearTil()),
            naar(
                    "an approval that is decided has no date",
                    "godkjenning.avgjort",
                    "GodkjenningAvFosterhjem",
                    GodkjenningAvFosterhjem.Builder.class,
                    b -> b.clearAvgjort()),
            naar(
                    "a home is refused without grounds",
                    "godkjenning.avslag",
                    "GodkjenningAvFosterhjem",
                    GodkjenningAvFosterhjem.Builder.class,
                    b -> b.setStatus(Godkjenningsstatus.GODKJENNINGSSTATUS_IKKE_GODKJENT).clearBegrunnelse()),
            naar(
                    "an unplanned move has no cause",
                    "flytting.utilsiktet",
                    "Flytting",
                    Flytting.Builder.class,
                    b -> b.clearAarsak()),
            naar(
                    "a line of another kind is not specified",
                    "fakturalinje.spesifiser",
                    "Faktura",
                    Faktura.Builder.class,
                    b -> b.getLinjerBuilder(1).clearSpesifisert()),
            naar(
                    "the two functions do not add up to the invoice",
                    "faktura.splitt",
                    "Faktura",
                    Faktura.Builder.class,
                    b -> b.setFunksjon285Oere(1)),
            naar(
                    "a dispute is decided by nobody",
                    "tvist.avgjort",
                    "Tvist",
                    Tvist.Builder.class,
                    b -> b.clearAvgjortAv()),
            naar(
                    "a place is free from a day that is not said",
                    "plass.dato",
                    "Kapasitet",
                    Kapasitet.Builder.class,
                    b -> b.getPlasserBuilder(1).clearLedigFra()),
            naar(
                    "a home that is not cleared is said to be free",
                    "plass.klarert",
                    "Kapasitet",
                    Kapasitet.Builder.class,
                    b -> b.getPlasserBuilder(0).setKlarert(false)),
            naar(
                    "the youngest is older than the oldest",
                    "plass.alder",
                    "Kapasitet",
                    Kapasitet.Builder.class,
                    b -> b.getPlasserBuilder(1).setAlderFra(18)));

    @ParameterizedTest
    @FieldSource("TILFELLER")
    void isRefused(Regelbrudd tilfelle) {
        tilfelle.blirAvvist();
    }

    @Test
    void everyRuleHasACase() {
        Regelbrudd.dekkerAlleRegler("stillas.bistand.v1", TILFELLER);
    }
}
