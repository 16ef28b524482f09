package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import no.stillas.proto.bekymring.v1.Bekymringsmelding;
import no.stillas.proto.dialog.v1.Dialogmelding;
import no.stillas.proto.exchange.v1.Attest;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Utfall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Barnevernet, which has the role, attests that its words about a child with strengt fortrolig adresse reveal no place. What
 * the words themselves speak against does not count.
 */
final class AttestTest {
    private static final String BVT = "haugesund-barnevern";
    private static final String SKOLE = "haugesund-skole";
    private static final String BARN = "01811599758";

    @TempDir
    Path mappe;

    private HeleHuben hub;
    private Hubkall kall;
    private LinkedBlockingQueue<Delivery> skolen;

    @BeforeEach
    void start() {
        hub = new HeleHuben(mappe, Map.of("stillas.levering.feiing", "PT1H"));
        kall = new Hubkall(hub);
        var fakta = new Fakta(hub);
        fakta.adresse(BARN, Gradering.GRADERING_STRENGT_FORTROLIG);
        fakta.barnMedUkjentAdresse(BARN, LocalDate.of(2015, 1, 1));
        fakta.samtykke(BARN, Formaal.FORMAAL_COORD, List.of(BVT, SKOLE), Kategori.KATEGORI_BVN, Kategori.KATEGORI_ADM,
                Kategori.KATEGORI_CLI);
        skolen = kall.innboks(SKOLE);
    }

    @AfterEach
    void stopp() {
        hub.close();
    }

    @Test
    void words_that_reveal_nothing_go_on_the_attestation() throws Exception {
        assertThat(tekst("Tiltaket i hjemmet er endret.")).isEqualTo("Tiltaket i hjemmet er endret.");
    }

    @Test
    void an_identity_number_of_a_third_person_keeps_the_words_back_and_the_sender_is_asked_to_look() throws Exception {
        faarIkke("Søsteren er 41821099909.", "et identitetsnummer", "41821099909");
    }

    @Test
    void a_telephone_number_keeps_the_words_back_and_the_sender_is_asked_to_look() throws Exception {
        faarIkke("Ring 99 88 77 66 om kvelden.", "et telefonnummer", "99 88 77 66");
    }

    @Test
    void the_name_of_another_unit_keeps_the_words_back_and_that_of_the_receiver_does_not() throws Exception {
        var bup = navn("bup-haugesund");
        faarIkke("Har time hos " + bup + ".", "navnet på et sted", bup);
        assertThat(tekst("Snakk med " + navn(SKOLE) + ".")).contains(navn(SKOLE));
    }

    @Test
    void a_unit_that_the_directory_hides_keeps_the_words_back_and_the_sender_is_told_nothing_of_it() throws Exception {
        var skjult = hub.del(no.stillas.hub.directory.Directory.class).units().stream()
                .filter(no.stillas.hub.directory.Unit::isProtected).findFirst().orElseThrow().name();
        var melding = melding("Bor på " + skjult + ".");
        assertThat(kall.send(melding).getOppgaverList()).isEmpty();
        assertThat(levert(melding).hasTekst()).isFalse();
    }

    @Test
    void a_duty_whose_words_speak_against_the_attestation_goes_all_the_same() {
        var melding = Eksempler.bekymring(hub, SKOLE, BVT);
        melding.getGrunnlagBuilder(0).setAttestasjon(attestert().getAttestasjon());
        melding.setDocument(com.google.protobuf.Any.pack(HeleHuben.json("""
                {"grunner": [{"lov": "MELDELOV_HPL_33", "bokstav": "BOKSTAV_A", "hvorfor": {"tekst": "Ring mor på 99 88 77 66.",
                  "kategorier": ["KATEGORI_BVN"], "personer": ["barn"]}}], "barn": [{"person": "barn"}]}""",
                Bekymringsmelding.newBuilder(), Bekymringsmelding.class)));
        var svar = kall.send(melding);
        assertThat(svar.getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_PERMITTED);
        assertThat(svar.getOppgaverList()).anySatisfy(o -> assertThat(o).contains("et telefonnummer"));
    }

    private void faarIkke(String tekst, String hva, String hemmelig) throws InterruptedException {
        var melding = melding(tekst);
        var svar = kall.send(melding);
        assertThat(svar.getOppgaverList()).singleElement().asString().contains("document.tekst", hva).doesNotContain(hemmelig);
        assertThat(levert(melding).hasTekst()).as(svar.toString()).isFalse();
    }

    private String tekst(String tekst) throws InterruptedException {
        var melding = melding(tekst);
        assertThat(kall.send(melding).getOppgaverList()).isEmpty();
        return levert(melding).getTekst().getTekst();
    }

    private Dialogmelding levert(Envelope.Builder melding) throws InterruptedException {
        try {
            return Hubkall.vent(skolen, melding.getMessageId()).getMessage().getEnvelope().getDocument().unpack(Dialogmelding.class);
        } catch (com.google.protobuf.InvalidProtocolBufferException e) {
            throw new IllegalStateException(e);
        }
    }

    private Envelope.Builder melding(String tekst) {
        var dokument = HeleHuben.json("""
                {"slag": "DIALOGSLAG_NOTAT", "tema": "DIALOGTEMA_ENDRING", "tekst": {"tekst": "%s",
                 "kategorier": ["KATEGORI_BVN"], "personer": ["barn"]}}""".formatted(tekst), Dialogmelding.newBuilder(), Dialogmelding.class);
        return kall.dialog(BVT, SKOLE, BARN).setDocument(com.google.protobuf.Any.pack(dokument))
                .setFormaal(Formaal.FORMAAL_COORD).addGrunnlag(attestert());
    }

    private static no.stillas.proto.exchange.v1.Paastand.Builder attestert() {
        var paastand = Hubkall.paastand(Grunnlag.GRUNNLAG_FVL13A1);
        paastand.getAttestasjonBuilder().addAttester(Attest.ATTEST_INGEN_STEDSOPPLYSNING);
        return paastand;
    }

    private String navn(String enhet) {
        return hub.del(no.stillas.hub.directory.Directory.class).unit(enhet).orElseThrow().name();
    }
}
