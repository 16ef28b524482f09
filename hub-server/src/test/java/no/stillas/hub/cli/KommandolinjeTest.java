package no.stillas.hub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.stillas.hub.cli.Terminal.Svar;
import no.stillas.hub.exchange.Eksempler;
import no.stillas.hub.exchange.HeleHuben;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.Norsk;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.OnPartial;
import no.stillas.proto.exchange.v1.SubmitRequest;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.judgement.v1.ExplainRequest;
import no.stillas.proto.judgement.v1.ExplainResponse;
import no.stillas.proto.judgement.v1.JudgementServiceGrpc;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.trace.v1.Entry;
import no.stillas.proto.trace.v1.EntryKind;
import no.stillas.proto.trace.v1.ListResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code stillas explain}, {@code trace} and what all commands have in common. */
final class KommandolinjeTest {
    @TempDir
    static Path data;

    @TempDir
    Path filer;

    private static HeleHuben hub;
    private static Terminal terminal;

    @BeforeAll
    static void start() {
        hub = new HeleHuben(data, Map.of());
        terminal = new Terminal(hub.adresse(), data);
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void a_denied_file_is_explained_with_the_hubs_own_texts_each_whole_on_a_line() throws Exception {
        var melding = Eksempler.henvisning(hub, "asker-barnevern", "bup-oslo-syd").build();
        var svar = som("asker-barnevern", "explain", fil(melding));
        var fasit = explain("asker-barnevern", melding);

        assertThat(svar.kode()).isEqualTo(5);
        assertThat(svar.feil()).isEmpty();
        assertThat(svar.ut()).startsWith("Henvisning").contains("Utfall: ikke tillatt (DENIED)");
        assertThat(fasit.getRemediesList()).isNotEmpty();
        assertThat(svar.ut().lines().map(String::strip))
                .containsAll(fasit.getBegrunnelserList().stream().map(b -> b.getTekst().strip()).toList())
                .contains(fasit.getMeldepliktlinje(), "Regelsett " + fasit.getRuleSet());
        fasit.getRemediesList().forEach(r -> assertThat(svar.ut()).contains(". " + r.getTekst() + System.lineSeparator()));
        fasit.getBegrunnelserList().forEach(b -> assertThat(svar.ut()).contains(b.getParagraf()));
    }

    @Test
    void what_may_pass_gives_exit_code_0_and_what_passes_in_part_3_with_the_list_of_what_is_left_out() throws Exception {
        var hel = Eksempler.bekymring(hub, "bup-bergen", "bergen-barnevern").build();
        assertThat(explain("bup-bergen", hel).getUtfall()).isEqualTo(Utfall.UTFALL_PERMITTED);
        var gaar = som("bup-bergen", "explain", fil(hel));
        assertThat(gaar.kode()).isZero();
        assertThat(explain("bup-bergen", hel).getPlikterIOrdList()).isNotEmpty().allSatisfy(p ->
                assertThat(gaar.ut().lines()).contains("  " + p.getTekst() + " [" + Kode.kort(p.getPlikt()) + "]"));

        Eksempler.medSamtykke(hub);
        var delvis = Eksempler.delvis(hub).setOnPartial(OnPartial.ON_PARTIAL_REDACT).build();
        var svar = som("bup-haugesund", "explain", fil(delvis));
        assertThat(svar.kode()).as(svar.ut() + svar.feil()).isEqualTo(3);
        var utelatt = explain("bup-haugesund", delvis).getUtelatelserList();
        assertThat(utelatt).isNotEmpty();
        assertThat(svar.ut()).contains("Blir utelatt").contains(utelatt.getFirst().getSti());
    }

    @Test
    void what_waits_gives_exit_code_4_and_says_for_whom_each_text_whole_on_a_line() throws Exception {
        var melding = Eksempler.holdt(hub).build();
        var svar = som("bergen-barnevern", "explain", fil(melding));
        var fasit = explain("bergen-barnevern", melding);

        assertThat(svar.kode()).as(svar.ut() + svar.feil()).isEqualTo(4);
        assertThat(svar.ut()).contains("Utfall: holdt til videre (HELD)", "Venter på");
        assertThat(fasit.getVenterPaaList()).isNotEmpty().allSatisfy(v ->
                assertThat(svar.ut().lines()).contains("  " + v.getTekst() + (v.getRolle().isEmpty() ? "" : " [" + v.getRolle() + "]")));
        assertThat(fasit.getOppfoelgingList()).isNotEmpty().allSatisfy(o -> assertThat(svar.ut().lines()).contains("    " + o.getTekst()));
    }

    @ParameterizedTest
    @CsvSource({"UTFALL_PERMITTED,0", "UTFALL_UNSPECIFIED,1", "UTFALL_REDACTED,3", "UTFALL_HELD,4", "UTFALL_DENIED,5"})
    void each_outcome_has_its_exit_code(Utfall utfall, int kode) {
        assertThat(Utgang.av(utfall)).isEqualTo(kode);
        assertThat(Terminal.kjoer(List.of("explain", "--help")).ut()).contains("  " + kode + "   ");
    }

    @Test
    void json_is_the_hubs_answer_as_protobuf_maps_it() throws Exception {
        var melding = Eksempler.henvisning(hub, "asker-barnevern", "bup-oslo-syd").build();
        var svar = som("asker-barnevern", "explain", "--json", fil(melding));
        var lest = ExplainResponse.newBuilder();
        Dokumenttyper.alle().jsonParser().merge(svar.ut(), lest);
        assertThat(lest.getDecision()).isEqualTo(explain("asker-barnevern", melding));
        assertThat(svar.kode()).isEqualTo(5);
    }

    @Test
    void a_file_without_ids_time_and_sender_is_taken_as_the_folders_take_it() throws Exception {
        var melding = Eksempler.bekymring(hub, "bup-bergen", "bergen-barnevern")
                .clearMessageId().clearConversationId().clearCreated().clearSender().build();
        assertThat(som("bup-bergen", "explain", fil(melding), "--enhet", "bup-bergen").kode()).isZero();
        var uten = som("bup-bergen", "explain", fil(melding));
        assertThat(uten.kode()).isEqualTo(2);
        assertThat(uten.feil()).contains("--enhet");
    }

    @Test
    void what_is_no_message_is_said_to_be_none_and_a_field_that_is_not_known_is_named() throws Exception {
        var feil = som("bup-bergen", "explain", Files.writeString(filer.resolve("f.json"), "{\"mottakar\": 1}"));
        assertThat(feil.kode()).isEqualTo(1);
        assertThat(feil.feil()).contains("er ikke en melding").contains("mottakar").doesNotContain("\tat ");
        assertThat(som("bup-bergen", "explain", filer.resolve("finnes-ikke.json")).kode()).isEqualTo(2);
    }

    @Test
    void a_refusal_of_the_call_is_told_with_field_and_reason_and_without_a_stack_trace() throws Exception {
        var ugyldig = Eksempler.henvisning(hub, "asker-barnevern", "bup-oslo-syd");
        ugyldig.getPersonerBuilder(0).getIdentitetBuilder().setFoedselsnummer("01811599830");
        var feil = som("asker-barnevern", "explain", fil(ugyldig.build()));
        assertThat(feil.kode()).isEqualTo(1);
        assertThat(feil.ut()).isEmpty();
        assertThat(feil.feil()).startsWith("Huben svarte INVALID_ARGUMENT: envelope.personer[0].identitet")
                .contains("  Rett det").doesNotContain("01811599830").doesNotContain("\tat ").doesNotContain("Exception");

        var andres = som("bergen-skole", "explain", fil(Eksempler.bekymring(hub, "bup-bergen", "bergen-barnevern").build()));
        assertThat(andres.kode()).isEqualTo(1);
        assertThat(andres.feil()).contains("PERMISSION_DENIED").contains("kode: ").doesNotContain("\tat ");
    }

    @Test
    void a_hub_that_is_not_there_and_a_command_without_a_token_say_what_to_do() throws Exception {
        var fil = fil(Eksempler.bekymring(hub, "bup-bergen", "bergen-barnevern").build());
        var borte = Terminal.kjoer(List.of("explain", fil.toString(), "--hub", "localhost:1", "--data", data.toString(), "--org", hub.org("bup-bergen")));
        assertThat(borte.kode()).isEqualTo(1);
        assertThat(borte.feil()).isEqualTo("Huben på localhost:1 svarer ikke. Kjører den, og er --hub rett?" + System.lineSeparator());

        var uten = Terminal.kjoer(List.of("explain", fil.toString(), "--hub", hub.adresse(), "--token", ""));
        assertThat(uten.kode()).isEqualTo(2);
        assertThat(uten.feil()).contains("STILLAS_TOKEN").doesNotContain("\tat ");
    }

    @Test
    void a_conversation_is_a_timeline_with_outcome_paragraph_and_what_to_do() {
        var melding = Eksempler.henvisning(hub, "asker-barnevern", "bup-oslo-syd").build();
        send("asker-barnevern", melding);
        var svar = som("asker-barnevern", "trace", "--enhet", "asker-barnevern", "--samtale", melding.getConversationId());
        assertThat(svar.kode()).isZero();
        assertThat(svar.ut().lines().toList())
                .anySatisfy(l -> assertThat(l).isEqualTo("    melding " + melding.getMessageId()))
                .anySatisfy(l -> assertThat(l).matches("\\d\\d\\.\\d\\d\\.\\d{4} \\d\\d:\\d\\d:\\d\\d  \\[1] bedømt: ikke tillatt .*"));
        var fasit = explain("asker-barnevern", melding);
        assertThat(svar.ut()).contains(fasit.getBegrunnelser(0).getTekst()).contains(fasit.getRemedies(0).getTekst());
        assertThat(som("bup-oslo-syd", "trace", "--enhet", "bup-oslo-syd", "--samtale", melding.getConversationId()).ut())
                .isEqualTo("Ingenting som bup-oslo-syd kan se." + System.lineSeparator());
    }

    @Test
    void what_was_left_out_stands_in_the_senders_trace_with_why_and_in_the_receivers_as_something() throws Exception {
        Eksempler.medSamtykke(hub);
        var delvis = Eksempler.delvis(hub).setOnPartial(OnPartial.ON_PARTIAL_REDACT).build();
        send("bup-haugesund", delvis);
        var fasit = explain("bup-haugesund", delvis).getUtelatelserList().stream().filter(u -> !u.getSti().isEmpty()).toList();
        assertThat(fasit).isNotEmpty();
        var avsender = som("bup-haugesund", "trace", "--enhet", "bup-haugesund", "--samtale", delvis.getConversationId()).ut();
        assertThat(fasit).allSatisfy(u -> assertThat(avsender.lines().map(String::strip))
                .anySatisfy(l -> assertThat(l).startsWith("utelatt: «" + Norsk.sti(u.getSti()) + "»").contains(Kode.kort(u.getAarsak()))));
        var mottaker = som("haugesund-skole", "trace", "--enhet", "haugesund-skole", "--samtale", delvis.getConversationId()).ut();
        assertThat(fasit).allSatisfy(u -> assertThat(mottaker).doesNotContain(Norsk.sti(u.getSti())));
    }

    @Test
    void who_may_pass_everything_but_addresses_is_not_told_that_something_would_have_been_left_out() throws Exception {
        var hel = Eksempler.bekymring(hub, "bup-bergen", "bergen-barnevern").build();
        assertThat(explain("bup-bergen", hel).getUtelatelserList()).as("the notice that everybody gets").isNotEmpty();
        assertThat(som("bup-bergen", "explain", fil(hel)).ut())
                .contains("Adresser følger ikke med").doesNotContain("Måtte vært utelatt");
    }

    @Test
    void a_child_is_read_from_a_file_or_from_standard_input() throws Exception {
        var melding = Eksempler.henvisning(hub, "asker-barnevern", "bup-oslo-syd").build();
        send("asker-barnevern", melding);
        var nummer = Files.writeString(filer.resolve("barn"), "018115 99839\n");
        var fraFil = som("asker-barnevern", "trace", "--json", "--enhet", "asker-barnevern", "--barn", nummer);
        assertThat(innslag(fraFil)).extracting(Entry::getMessageId).contains(melding.getMessageId());

        var inn = System.in;
        try {
            System.setIn(new ByteArrayInputStream((Eksempler.BARN + "\n").getBytes(StandardCharsets.UTF_8)));
            assertThat(innslag(som("asker-barnevern", "trace", "--json", "--enhet", "asker-barnevern", "--barn", "-")))
                    .isEqualTo(innslag(fraFil));
        } finally {
            System.setIn(inn);
        }
    }

    @Test
    void a_number_on_the_command_line_is_refused_and_not_repeated() {
        var svar = som("asker-barnevern", "trace", "--enhet", "asker-barnevern", "--barn", Eksempler.BARN);
        assertThat(svar.kode()).isEqualTo(2);
        assertThat(svar.feil()).contains("standard inn").doesNotContain(Eksempler.BARN);
        assertThat(svar.ut()).isEmpty();
    }

    @Test
    void a_watch_shows_what_comes_and_ends_well_when_it_is_ended() throws Exception {
        var samtale = UUID.randomUUID().toString();
        var foelger = terminal.start(hub.org("bup-bergen"), "trace", "--watch", "--json", "--enhet", "bup-bergen", "--samtale", samtale);
        for (int i = 0; i < 2; i++) {
            var melding = Eksempler.bekymring(hub, "bup-bergen", "bergen-barnevern").setConversationId(samtale).build();
            send("bup-bergen", melding);
            var linje = foelger.linjer().poll(30, TimeUnit.SECONDS);
            assertThat(linje).isNotNull();
            var innslag = Entry.newBuilder();
            Dokumenttyper.alle().jsonParser().merge(linje, innslag);
            assertThat(innslag.getMessageId()).isEqualTo(melding.getMessageId());
            assertThat(innslag.getKind()).isEqualTo(EntryKind.ENTRY_KIND_JUDGED);
        }
        foelger.traad().interrupt();
        assertThat(foelger.kode().poll(30, TimeUnit.SECONDS)).isZero();
    }

    private static Svar som(String enhet, Object... argumenter) {
        return terminal.som(hub.org(enhet), argumenter);
    }

    private Path fil(Envelope melding) throws IOException {
        return Files.writeString(filer.resolve("melding.json"), Dokumenttyper.alle().jsonPrinter().print(melding));
    }

    private static Decision explain(String enhet, Envelope melding) {
        return hub.som(enhet, JudgementServiceGrpc::newBlockingStub)
                .explain(ExplainRequest.newBuilder().setEnvelope(melding).build()).getDecision();
    }

    private static void send(String enhet, Envelope melding) {
        hub.som(enhet, ExchangeServiceGrpc::newBlockingStub).submit(SubmitRequest.newBuilder().setEnvelope(melding).build());
    }

    private static List<Entry> innslag(Svar svar) throws InvalidProtocolBufferException {
        var lest = ListResponse.newBuilder();
        Dokumenttyper.alle().jsonParser().merge(svar.ut(), lest);
        return lest.getEntriesList();
    }
}
