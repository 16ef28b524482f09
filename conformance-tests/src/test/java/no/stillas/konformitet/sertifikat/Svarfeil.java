package no.stillas.konformitet.sertifikat;

import com.google.protobuf.Message;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import no.stillas.proto.akutt.v1.Akuttiltak;
import no.stillas.proto.akutt.v1.Maalgruppe;
import no.stillas.proto.akutt.v1.SvarPaaTilbud;
import no.stillas.proto.akutt.v1.Tilbud;
import no.stillas.proto.bekymring.v1.Tilbakemelding;
import no.stillas.proto.bekymring.v1.Tilbakemeldingstrinn;
import no.stillas.proto.bekymring.v1.Undersoekelse;
import no.stillas.proto.bistand.v1.Tilbudsbrev;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.felles.v1.Fritekst;
import no.stillas.proto.forespoersel.v1.SvarPaaForespoersel;
import no.stillas.proto.henvisning.v1.SvarPaaHenvisning;
import no.stillas.proto.kodeverk.v1.Kategori;

/** Caseworkers who answer as they should, but for one answer. */
final class Svarfeil extends Saksbehandler {
    private final BiFunction<DeliveredMessage, Message, Optional<Message>> feil;

    private Svarfeil(Profil profil, BiFunction<DeliveredMessage, Message, Optional<Message>> feil) throws IOException {
        super(profil);
        this.feil = feil;
    }

    @Override
    Optional<Envelope> svar(DeliveredMessage paa, Message dokument) {
        return feil.apply(paa, dokument).flatMap(d -> super.svar(paa, d));
    }

    private static Feil.Person person(UnaryOperator<Message> feil) {
        return profil -> new Svarfeil(profil, (_, dokument) -> Optional.of(feil.apply(dokument)));
    }

    static Feil.Person tierUtenNoe() {
        return profil -> new Svarfeil(profil, (_, dokument) ->
                dokument instanceof SvarPaaForespoersel svar && svar.getOpplysningerCount() == 0 ? Optional.empty() : Optional.of(dokument));
    }

    static Feil.Person annetSpoersmaal() {
        return person(d -> d instanceof SvarPaaForespoersel svar ? svar.toBuilder().setForespoersel("01989e5c-7000-7000-8000-00000000000f").build() : d);
    }

    static Feil.Person tierTilMelder() {
        return profil -> new Svarfeil(profil, (_, dokument) ->
                dokument instanceof Tilbakemelding svar && svar.getTrinn() == Tilbakemeldingstrinn.TILBAKEMELDINGSTRINN_MOTTATT
                        ? Optional.empty() : Optional.of(dokument));
    }

    static Feil.Person plassUtenKontakt() {
        return person(d -> d instanceof SvarPaaHenvisning svar && svar.hasTiltak()
                ? svar.toBuilder().setTiltak(svar.getTiltak().toBuilder().clearKontakt()).build() : d);
    }

    static Feil.Person avslagUtenKlage() {
        return person(d -> d instanceof SvarPaaHenvisning svar && svar.hasAvslag()
                ? svar.toBuilder().setAvslag(svar.getAvslag().toBuilder().clearKlage()).build() : d);
    }

    static Feil.Person rettUtenFrist() {
        return person(d -> d instanceof SvarPaaHenvisning svar && svar.hasRettighet()
                ? svar.toBuilder().setRettighet(svar.getRettighet().toBuilder().clearFrist()).build() : d);
    }

    static Feil.Person spoerIkke() {
        return profil -> new Svarfeil(profil, (_, dokument) ->
                dokument instanceof SvarPaaHenvisning svar && svar.hasEtterspoersel() ? Optional.empty() : Optional.of(dokument));
    }

    static Feil.Person helseIAvslag() {
        return profil -> new Svarfeil(profil, (paa, dokument) ->
                Optional.of(dokument instanceof SvarPaaHenvisning svar && svar.hasAvslag() && paa.getEnvelope().getSender().getEnhet().endsWith("barnevern")
                        ? svar.toBuilder().setAvslag(svar.getAvslag().toBuilder()
                                .setHelsefagligBegrunnelse(tekst("Har ingen alvorlig lidelse.", Kategori.KATEGORI_HEA))).build()
                        : dokument));
    }

    static Feil.Person bareMottatt() {
        return person(d -> d instanceof Tilbakemelding svar && svar.getUndersoekelse() != Undersoekelse.UNDERSOEKELSE_UNSPECIFIED
                ? svar.toBuilder().setTrinn(Tilbakemeldingstrinn.TILBAKEMELDINGSTRINN_MOTTATT).clearUndersoekelse().build() : d);
    }

    static Feil.Person sierHvordan() {
        return person(d -> d instanceof Tilbakemelding svar && svar.getUndersoekelse() == Undersoekelse.UNDERSOEKELSE_PAAGAAR_FRA_FOER
                ? svar.toBuilder().setHvordan(tekst("Familien får råd og veiledning.", Kategori.KATEGORI_BVN)).build() : d);
    }

    static Feil.Person plassUtenValg() {
        return person(d -> d instanceof SvarPaaTilbud svar ? svar.toBuilder().clearValgtAlternativ().build() : d);
    }

    static Feil.Person uklarertPlass() {
        return person(d -> d instanceof Tilbud tilbud && tilbud.getMaalgruppe() != Maalgruppe.MAALGRUPPE_SPEDBARN
                ? tilbud.toBuilder().setPlasser(0, tilbud.getPlasser(0).toBuilder().clearKlarert()).build() : d);
    }

    static Feil.Person spedbarnPaaInstitusjon() {
        return person(d -> d instanceof Tilbud tilbud && tilbud.getMaalgruppe() == Maalgruppe.MAALGRUPPE_SPEDBARN
                ? tilbud.toBuilder().setPlasser(0, tilbud.getPlasser(0).toBuilder().setTiltak(Akuttiltak.forNumber(2)).setGodkjent(true)).build() : d);
    }

    static Feil.Person brevUtenFrist() {
        return person(d -> d instanceof Tilbudsbrev brev ? brev.toBuilder().clearGyldigTil().build() : d);
    }

    private static Fritekst tekst(String tekst, Kategori kategori) {
        return Fritekst.newBuilder().setTekst(tekst).addKategorier(kategori).addPersoner("barn").build();
    }
}
