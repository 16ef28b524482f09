package no.stillas.proto.akutt;

import static no.stillas.proto.eksempel.Regelbrudd.naar;

import java.util.List;
import no.stillas.proto.akutt.v1.Akuttiltak;
import no.stillas.proto.akutt.v1.Avklaringsmoete;
import no.stillas.proto.akutt.v1.Droefting;
import no.stillas.proto.akutt.v1.Maalgruppe;
import no.stillas.proto.akutt.v1.Svar;
import no.stillas.proto.akutt.v1.SvarPaaTilbud;
import no.stillas.proto.akutt.v1.Tilbud;
import no.stillas.proto.akutt.v1.Tilbudssvar;
import no.stillas.proto.akutt.v1.Tillegg;
import no.stillas.proto.akutt.v1.Tilsagn;
import no.stillas.proto.eksempel.Regelbrudd;
import no.stillas.proto.kodeverk.v1.Kategori;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class AkuttTest {
    private static final List<Regelbrudd> TILFELLER = List.of(
            naar(
                    "an anonymous drøfting points to a person in the envelope",
                    "anonym_droefting.ingen_personer",
                    "Droefting-anonym",
                    Droefting.Builder.class,
                    b -> b.getAnonymBuilder().getProblemstillingBuilder().addPersoner("barn")),
            naar(
                    "an anonymous drøfting holds eleven digits",
                    "anonym_droefting.ingen_numre",
                    "Droefting-anonym",
                    Droefting.Builder.class,
                    b -> b.getAnonymBuilder().getProblemstillingBuilder().setTekst("Gutten 018112 00000 rømmer.")),
            naar(
                    "an anonymous drøfting holds a telephone number",
                    "anonym_droefting.ingen_numre",
                    "Droefting-anonym",
                    Droefting.Builder.class,
                    b -> b.getAnonymBuilder().getProblemstillingBuilder().setTekst("Ring mor på 400 00 001.")),
            naar(
                    "an anonymous drøfting says that it holds health information",
                    "anonym_droefting.bare_anonymt",
                    "Droefting-anonym",
                    Droefting.Builder.class,
                    b -> b.getAnonymBuilder().getProblemstillingBuilder().addKategorier(Kategori.KATEGORI_HEA)),
            naar(
                    "an answer is neither given nor said to be unknown",
                    "tilleggssvar.svar_eller_ukjent",
                    "Tillegg-svar",
                    Tillegg.Builder.class,
                    b -> b.getSvarBuilder().getSvarBuilder(2).clearSvar()),
            naar(
                    "a home that is not cleared is offered",
                    "plasstilbud.klarert",
                    "Tilbud",
                    Tilbud.Builder.class,
                    b -> b.getPlasserBuilder(0).setKlarert(false)),
            naar(
                    "an institution that is cleared and not approved is offered",
                    "plasstilbud.klarert",
                    "Tilbud",
                    Tilbud.Builder.class,
                    b -> b.getPlasserBuilder(0).setTiltak(Akuttiltak.AKUTTILTAK_INSTITUSJON)),
            naar(
                    "an infant is offered an institution",
                    "tilbud.spedbarn",
                    "Tilbud",
                    Tilbud.Builder.class,
                    b -> b.setMaalgruppe(Maalgruppe.MAALGRUPPE_SPEDBARN).getPlasserBuilder(0).setTiltak(Akuttiltak.AKUTTILTAK_INSTITUSJON).setGodkjent(true)),
            naar(
                    "a child under 13 is offered an institution without grounds",
                    "tilbud.under_13",
                    "Tilbud",
                    Tilbud.Builder.class,
                    b -> b.getPlasserBuilder(0).setTiltak(Akuttiltak.AKUTTILTAK_INSTITUSJON).setGodkjent(true).clearBegrunnelse()),
            naar(
                    "two places have one name",
                    "tilbud.ulike_alternativer",
                    "Tilbud",
                    Tilbud.Builder.class,
                    b -> b.getPlasserBuilder(1).setAlternativ("a")),
            naar(
                    "a yes does not say to which place",
                    "svar_paa_tilbud.valgt",
                    "SvarPaaTilbud",
                    SvarPaaTilbud.Builder.class,
                    b -> b.clearValgtAlternativ()),
            naar(
                    "an unsuitable place is refused without grounds",
                    "svar_paa_tilbud.begrunnelse",
                    "SvarPaaTilbud",
                    SvarPaaTilbud.Builder.class,
                    b -> b.setSvar(Tilbudssvar.TILBUDSSVAR_UEGNET).clearBegrunnelse()),
            naar(
                    "a final tilsagn is approved by nobody",
                    "tilsagn.godkjent",
                    "Tilsagn",
                    Tilsagn.Builder.class,
                    b -> b.clearGodkjentAv()),
            naar(
                    "a participant is nobody",
                    "deltaker.hvem",
                    "Avklaringsmoete",
                    Avklaringsmoete.Builder.class,
                    b -> b.getInnkallingBuilder().getDeltakereBuilder(0).clearPerson()),
            naar(
                    "one whom the child is to be shielded from is called",
                    "deltaker.skjermes",
                    "Avklaringsmoete",
                    Avklaringsmoete.Builder.class,
                    b -> b.getInnkallingBuilder().getDeltakereBuilder(0).setSkjermesFra(Svar.SVAR_JA)));

    @ParameterizedTest
    @FieldSource("TILFELLER")
    void isRefused(Regelbrudd tilfelle) {
        tilfelle.blirAvvist();
    }

    @Test
    void everyRuleHasACase() {
        Regelbrudd.dekkerAlleRegler("stillas.akutt.v1", TILFELLER);
    }
}
