package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.stillas.proto.dialog.v1.Dialogmelding;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.exchange.v1.SubmitRequest;
import no.stillas.proto.exchange.v1.SubmitResponse;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.felles.v1.Navn;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Utfall;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A child that moves: what barnevernet in the old kommune must tell the one in the new (row B13), through the whole hub. */
final class FlyttingTest {
    @TempDir
    static Path mappe;

    private static HeleHuben hub;

    @BeforeAll
    static void start() {
        hub = new HeleHuben(mappe, Map.of());
        Eksempler.medSamtykke(hub);
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void barnevernet_in_the_new_kommune_is_told_without_consent_and_the_named_paragraph_is_all_it_takes() throws Exception {
        var innboks = new Hubkall(hub).innboks("bergen-barnevern");
        var svar = send(flytter("bergen-barnevern", Grunnlag.GRUNNLAG_BVL13_5_1));

        assertThat(svar.getDecision().getUtfall()).as(svar.toString()).isEqualTo(Utfall.UTFALL_PERMITTED);
        var levert = innboks.poll(20, TimeUnit.SECONDS);
        assertThat(levert).as("handed over, so judged again and still a duty").isNotNull();
        assertThat(levert.getMessage().getEnvelope().getMessageId()).isEqualTo(svar.getMessageId());
    }

    @Test
    void the_same_paragraph_opens_to_no_school() {
        var svar = send(flytter("haugesund-skole", Grunnlag.GRUNNLAG_BVL13_5_1).toBuilder()
                .setFormaal(Formaal.FORMAAL_FOLLOWUP).build());
        assertThat(svar.getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
    }

    private static SubmitResponse send(Envelope melding) {
        return hub.som("haugesund-barnevern", ExchangeServiceGrpc::newBlockingStub)
                .submit(SubmitRequest.newBuilder().setEnvelope(melding).build());
    }

    private static Envelope flytter(String til, Grunnlag grunnlag) {
        var dokument = HeleHuben.json("""
                {"slag": "DIALOGSLAG_NOTAT", "tema": "DIALOGTEMA_AVTALE",
                 "tekst": {"tekst": "Det er behov for mer enn frivillige tiltak.",
                    "kategorier": ["KATEGORI_BVN"], "personer": ["barn"]}}""",
                Dialogmelding.newBuilder(), Dialogmelding.class);
        return hub.fra("haugesund-barnevern", til, dokument).setFormaal(Formaal.FORMAAL_TRANSITION)
                .addGrunnlag(Paastand.newBuilder().setGrunnlag(grunnlag))
                .addPersoner(Person.newBuilder().setRef("barn").setRolle(Personrolle.PERSONROLLE_BARN)
                        .setNavn(Navn.newBuilder().setFornavn("Kari").setEtternavn("Test"))
                        .setIdentitet(Identitet.newBuilder().setFoedselsnummer(Eksempler.BARN_MED_SAMTYKKE)))
                .build();
    }
}
