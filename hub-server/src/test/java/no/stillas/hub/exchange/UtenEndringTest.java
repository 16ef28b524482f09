package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import no.stillas.hub.database.Database;
import no.stillas.hub.database.Sql;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc.ExchangeServiceBlockingStub;
import no.stillas.proto.exchange.v1.Sender;
import no.stillas.proto.exchange.v1.SubmitRequest;
import no.stillas.proto.felles.v1.Navn;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may not send, and what is sent twice with other content: refused, and the hub holds what it held before. */
final class UtenEndringTest {
    private static final String BUP = "bup-bergen";
    private static final String ASKER = "asker-barnevern";
    /** A synthetic number that no organisation of the directory has. */
    private static final String UKJENT_ORG = "319999981";

    @TempDir
    static Path mappe;

    private static HeleHuben hub;

    @BeforeAll
    static void start() {
        // The rounds of the scheduler are far off: what changes, a call has changed.
        hub = new HeleHuben(mappe, Map.of("stillas.levering.feiing", "PT1H"));
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void a_message_in_another_organisations_name_changes_nothing() {
        var feil = avvist(som("bergen-skole"), Eksempler.henvisning(hub, ASKER, "bup-oslo-syd").build());
        assertThat(feil.getStatus().getCode()).isEqualTo(Status.Code.PERMISSION_DENIED);
        assertThat(SviktTest.ring(feil)).isEmpty();
    }

    @Test
    void a_duty_in_another_organisations_name_changes_nothing_and_carries_the_number_to_ring() {
        var feil = avvist(som("bergen-skole"), Eksempler.bekymring(hub, BUP, "bergen-barnevern").build());
        assertThat(feil.getStatus().getCode()).isEqualTo(Status.Code.PERMISSION_DENIED);
        assertThat(SviktTest.ring(feil)).isNotEmpty();
    }

    @Test
    void other_content_under_an_id_that_is_used_changes_nothing_and_the_first_answer_stands() {
        var melding = Eksempler.bekymring(hub, BUP, "bergen-barnevern").build();
        var foerst = send(som(BUP), melding);
        var endret = melding.toBuilder().setPersoner(0, melding.getPersoner(0).toBuilder()
                .setNavn(Navn.newBuilder().setFornavn("En").setEtternavn("Annen"))).build();

        var feil = avvist(som(BUP), endret);
        assertThat(feil.getStatus().getCode()).isEqualTo(Status.Code.ALREADY_EXISTS);
        assertThat(SviktTest.ring(feil)).as("it is a duty").isNotEmpty();

        var foer = Innhold.av(hub);
        assertThat(send(som(BUP), melding)).isEqualTo(foerst);
        foer.erUendret(hub);
    }

    @Test
    void a_row_that_is_only_changed_is_seen() throws SQLException {
        send(som(BUP), Eksempler.bekymring(hub, BUP, "bergen-barnevern").build());
        var foer = Innhold.av(hub);
        foer.erUendret(hub);
        try (var forbindelse = hub.del(Database.class).connect()) {
            assertThat(Sql.update(forbindelse, "update delivery set attempt = attempt + 1")).isPositive();
            forbindelse.commit();
        }
        assertThat(Innhold.av(hub)).isNotEqualTo(foer);
    }

    @Test
    void an_invalid_fodselsnummer_changes_nothing() {
        var melding = Eksempler.henvisning(hub, ASKER, "bup-oslo-syd");
        melding.getPersonerBuilder(0).getIdentitetBuilder().setFoedselsnummer("01811599830");
        assertThat(felt(avvist(som(ASKER), melding.build()))).startsWith("envelope.personer[0].identitet");
    }

    @Test
    void an_organisation_that_the_directory_does_not_know_sends_no_ordinary_document_with_a_token_that_is_valid() {
        var feil = avvist(ukjent(), fraUkjent(Eksempler.henvisning(hub, ASKER, "bup-oslo-syd")));
        assertThat(felt(feil)).isEqualTo("envelope.sender.organisasjonsnummer");
        assertThat(SviktTest.ring(feil)).isEmpty();
    }

    @Test
    void an_organisation_that_the_directory_does_not_know_is_told_whom_to_ring_where_what_it_may_not_send_is_urgent() {
        var haster = avvist(ukjent(), fraUkjent(Eksempler.henvisning(hub, ASKER, "bup-oslo-syd")
                .setHastegrad(Hastegrad.HASTEGRAD_UMIDDELBAR)));
        assertThat(felt(haster)).isEqualTo("envelope.sender.organisasjonsnummer");
        assertThat(SviktTest.ring(haster)).isNotEmpty();
    }

    private static Envelope fraUkjent(Envelope.Builder melding) {
        return melding.setSender(Sender.newBuilder().setOrganisasjonsnummer(UKJENT_ORG).setEnhet("en-ukjent-enhet")).build();
    }

    private static ExchangeServiceBlockingStub som(String enhet) {
        return hub.som(enhet, ExchangeServiceGrpc::newBlockingStub);
    }

    private static ExchangeServiceBlockingStub ukjent() {
        return hub.somOrg(UKJENT_ORG, ExchangeServiceGrpc::newBlockingStub);
    }

    private static no.stillas.proto.exchange.v1.SubmitResponse send(ExchangeServiceBlockingStub hvem, Envelope melding) {
        return hvem.submit(SubmitRequest.newBuilder().setEnvelope(melding).build());
    }

    /** What it is refused with; nothing in the hub has changed by it. */
    private static StatusRuntimeException avvist(ExchangeServiceBlockingStub hvem, Envelope melding) {
        var foer = Innhold.av(hub);
        var feil = assertThrows(StatusRuntimeException.class, () -> send(hvem, melding));
        foer.erUendret(hub);
        return feil;
    }

    private static String felt(StatusRuntimeException feil) {
        assertThat(feil.getStatus().getCode()).as(feil.toString()).isEqualTo(Status.Code.INVALID_ARGUMENT);
        return Feltbrudd.av(StatusProto.fromThrowable(feil)).getFirst().getField();
    }
}
