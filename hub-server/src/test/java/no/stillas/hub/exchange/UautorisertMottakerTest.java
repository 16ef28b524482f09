package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.stillas.hub.delivery.Feiing;
import no.stillas.hub.delivery.Frigivelse;
import no.stillas.hub.ledger.Deliveries;
import no.stillas.hub.ledger.DeliveryKind;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.Messages;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.GetStatusRequest;
import no.stillas.proto.exchange.v1.GetStatusResponse;
import no.stillas.proto.exchange.v1.MessageState;
import no.stillas.proto.exchange.v1.Notice;
import no.stillas.proto.exchange.v1.NoticeKind;
import no.stillas.proto.judgement.v1.Begrunnelse;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.stillas.v1.Oppgaveslag;
import no.stillas.proto.stillas.v1.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of messages to a unit that is not authorised, such as one whose certificate is revoked, through the real server. */
final class UautorisertMottakerTest {
    @TempDir
    Path mappe;

    private HeleHuben hub;
    private Hubkall kall;

    @AfterEach
    void stopp() {
        hub.close();
    }

    @Test
    void a_duty_is_accepted_and_reaches_nobody_there_and_the_sender_and_the_duty_service_are_alarmed_at_once() {
        start("barnevern");
        try (var inn = new Innboksklient(hub, "barnevern"); var avsender = new Innboksklient(hub, "bup")) {
            var melding = Eksempler.bekymring(hub, "bup", "barnevern");
            var svar = kall.send(melding);

            assertThat(svar.getDecision().getUtfall()).isIn(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED);
            assertThat(svar.getRing()).as("the duty service's number, and not the unit's own").isEqualTo("55 00 00 99");
            assertThat(svar.getOppgaverList()).anySatisfy(t ->
                    assertThat(t).contains("ikke levert").contains("Send den til Barnevernvakten. Ring Barnevernvakten på 55 00 00 99."));

            var ring = ring(avsender);
            assertThat(ring.getMessageId()).isEqualTo(melding.getMessageId());
            assertThat(ring.getAarsak()).isEqualTo(Aarsak.AARSAK_MOTTAKER_IKKE_AUTORISERT);
            assertThat(ring.getTekst()).contains("Ring Barnevernvakten på 55 00 00 99");
            for (var enhet : List.of("bup", "vakt")) {
                assertThat(alarmer(enhet)).as(enhet).singleElement().satisfies(t -> {
                    assertThat(t.getMessageId()).isEqualTo(melding.getMessageId());
                    assertThat(t.getTekst()).contains("55 00 00 99");
                });
            }

            assertThat(kall.oppgaver("barnevern")).isEmpty();
            assertThat(inn.erTom()).isTrue();
            assertThat(hub.del(Deliveries.class).carrying(id(melding))).as("a place in a queue").isEmpty();
            assertThat(status(melding)).satisfies(s -> {
                assertThat(s.getState()).isEqualTo(MessageState.MESSAGE_STATE_HELD);
                assertThat(s.getRing()).contains("ikke godkjent").contains("55 00 00 99");
            });
        }
    }

    @Test
    void what_waited_for_its_receiver_is_delivered_when_the_receiver_is_authorised_again() {
        start("barnevern");
        var melding = Eksempler.bekymring(hub, "bup", "barnevern");
        kall.send(melding);
        assertThat(hub.del(Frigivelse.class).holdt(Lane.DUTY_AND_URGENT).venter()).isEqualTo(1);
        assertThat(alarmer("bup")).as("once, however often it is judged").hasSize(1);

        start("ingen");
        assertThat(hub.del(Frigivelse.class).holdt(Lane.DUTY_AND_URGENT).feilet()).isZero();
        try (var inn = new Innboksklient(hub, "barnevern")) {
            inn.kvitter(inn.melding(melding.getMessageId()));
        }
        assertThat(status(melding).getState()).isEqualTo(MessageState.MESSAGE_STATE_ACKED);
    }

    @Test
    void a_duty_that_waits_in_the_queue_is_not_handed_over_when_its_receiver_is_not_authorised_any_more() {
        start("ingen");
        var melding = Eksempler.bekymring(hub, "bup", "barnevern");
        assertThat(kall.send(melding).getRing()).as("the receiver's own number").isEqualTo("55 00 00 11");
        assertThat(status(melding).getState()).isEqualTo(MessageState.MESSAGE_STATE_QUEUED);

        start("barnevern");
        try (var inn = new Innboksklient(hub, "barnevern"); var avsender = new Innboksklient(hub, "bup")) {
            assertThat(ring(avsender).getTekst()).contains("ikke levert").contains("55 00 00 99");
            assertThat(alarmer("vakt")).hasSize(1);
            assertThat(inn.erTom()).isTrue();
            assertThat(status(melding)).satisfies(s -> {
                assertThat(s.getState()).isEqualTo(MessageState.MESSAGE_STATE_QUEUED);
                assertThat(s.getRing()).contains("ikke godkjent");
            });
            assertThat(hub.del(Deliveries.class).carrying(id(melding)).orElseThrow().attempt()).isZero();
        }
    }

    @Test
    void a_receiver_that_is_not_authorised_any_more_and_opens_no_inbox_is_told_nothing_when_nobody_confirms_in_time() {
        start("ingen");
        var melding = Eksempler.bekymring(hub, "bup", "barnevern");
        kall.send(melding);

        start("barnevern");
        hub.del(Feiing.class).sweep(Instant.now().plus(Duration.ofMinutes(20)));

        assertThat(alarmer("bup")).singleElement().satisfies(t -> assertThat(t.getTekst()).contains("ikke godkjent").contains("55 00 00 99"));
        assertThat(alarmer("barnevern")).isEmpty();
        assertThat(hub.del(Deliveries.class).inbox("barnevern", 10)).as("the message alone, and no notice")
                .extracting(d -> d.delivery().kind()).containsExactly(DeliveryKind.MESSAGE);
    }

    @Test
    void what_was_wrong_with_a_duty_is_the_receivers_to_follow_up_once_it_may_be_given_it() {
        start("barnevern");
        var melding = kall.bekymring("bup", "barnevern", Hubkall.nummer("01811599830"));
        assertThat(kall.send(melding).getOppgaverList()).as("what is missing, and that it is not delivered").hasSizeGreaterThan(1);
        assertThat(kall.oppgaver("barnevern")).as("not before").isEmpty();

        start("ingen");
        hub.del(Frigivelse.class).holdt(Lane.DUTY_AND_URGENT);
        try (var inn = new Innboksklient(hub, "barnevern")) {
            inn.kvitter(inn.melding(melding.getMessageId()));
        }
        assertThat(kall.oppgaver("barnevern")).extracting(Task::getSlag).contains(Oppgaveslag.OPPGAVESLAG_MANGEL);
    }

    @Test
    void what_is_no_duty_is_denied_and_alarms_nobody() {
        start("skole");
        var svar = kall.send(kall.oppfoelging("barnevern", "skole", Eksempler.BARN));

        assertThat(svar.getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
        assertThat(svar.getDecision().getBegrunnelserList()).extracting(Begrunnelse::getAarsak)
                .contains(Aarsak.AARSAK_MOTTAKER_IKKE_AUTORISERT);
        assertThat(alarmer("barnevern")).isEmpty();
        assertThat(alarmer("vakt")).isEmpty();
    }

    private void start(String uautorisert) {
        if (hub != null) {
            hub.close();
        }
        try {
            Files.createDirectories(mappe.resolve("katalog"));
            Files.writeString(mappe.resolve("katalog/egen.textproto"), katalog(uautorisert));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        hub = new HeleHuben(mappe, Map.of("stillas.levering.feiing", "PT1H"));
        kall = new Hubkall(hub);
    }

    private static String katalog(String uautorisert) {
        return """
                nasjonal_vakttelefon: "116 111"
                organisasjoner { organisasjonsnummer: "310000019" navn: "Kommune" slag: ORGANISASJONSSLAG_KOMMUNE }
                organisasjoner { organisasjonsnummer: "310000035" navn: "Foretak" slag: ORGANISASJONSSLAG_HELSEFORETAK }
                kommuner { nummer: "9901" navn: "Sted" gyldig { fra: "2020-01-01" } }
                """ + enhet("barnevern", "310000019", "Barneverntjenesten", "ETAT_BVT", "55 00 00 11", uautorisert)
                + enhet("vakt", "310000019", "Barnevernvakten", "ETAT_BVT", "55 00 00 99", uautorisert)
                + enhet("skole", "310000019", "Skolen", "ETAT_SKO", "55 00 00 22", uautorisert)
                + enhet("bup", "310000035", "BUP", "ETAT_BUP", "55 00 00 33", uautorisert) + """
                ansvar { funksjon: FUNKSJON_BARNEVERNSTJENESTE kommuner: ["9901"] enhet: "barnevern" }
                ansvar { funksjon: FUNKSJON_BARNEVERNVAKT kommuner: ["9901"] enhet: "vakt" }
                """;
    }

    private static String enhet(String id, String org, String navn, String etat, String telefon, String uautorisert) {
        return """
                enheter { id: "%s" organisasjonsnummer: "%s" navn: "%s" etat: %s telefon: "%s" egenskaper: [EGENSKAP_OFFENTLIG%s]
                  kommuner: ["9901"]
                  tar_imot { grupper: [DOKUMENTGRUPPE_DIALOG, DOKUMENTGRUPPE_BEKYMRING, DOKUMENTGRUPPE_HENVISNING] } }
                """.formatted(id, org, navn, etat, telefon, id.equals(uautorisert) ? ", EGENSKAP_IKKE_AUTORISERT" : "");
    }

    private UUID id(Envelope.Builder melding) {
        return hub.del(Messages.class).byMessageId(UUID.fromString(melding.getMessageId())).getFirst().message().id();
    }

    private GetStatusResponse status(Envelope.Builder melding) {
        return hub.som("bup", ExchangeServiceGrpc::newBlockingStub)
                .getStatus(GetStatusRequest.newBuilder().setMessageId(melding.getMessageId()).build());
    }

    private List<Task> alarmer(String enhet) {
        return kall.oppgaver(enhet).stream().filter(t -> t.getSlag() == Oppgaveslag.OPPGAVESLAG_RING).toList();
    }

    private static Notice ring(Innboksklient inn) {
        var varsel = inn.hubpost().getNotice();
        while (varsel.getKind() != NoticeKind.NOTICE_KIND_RING) {
            varsel = inn.hubpost().getNotice();
        }
        return varsel;
    }
}
