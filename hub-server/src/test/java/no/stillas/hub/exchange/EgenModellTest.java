package no.stillas.hub.exchange;

import static no.stillas.hub.exchange.Hubkall.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.google.protobuf.ByteString;
import io.grpc.Status;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.ApplicationContext;
import io.micronaut.management.health.indicator.HealthIndicator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.stillas.hub.database.Database;
import no.stillas.hub.database.Sql;
import no.stillas.hub.database.TestDatabases;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.ledger.ModelChanges;
import no.stillas.proto.exchange.v1.OnPartial;
import no.stillas.proto.exchange.v1.SubmitResponse;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.modell.v1.Change;
import no.stillas.proto.modell.v1.ChangeKind;
import no.stillas.proto.modell.v1.ListRequest;
import no.stillas.proto.modell.v1.LoadRequest;
import no.stillas.proto.modell.v1.LoadResponse;
import no.stillas.proto.modell.v1.LoadedModel;
import no.stillas.proto.modell.v1.ModelServiceGrpc;
import no.stillas.proto.modell.v1.ModelStanding;
import no.stillas.proto.modell.v1.WithdrawRequest;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.revisjon.v1.AuditServiceGrpc;
import no.stillas.proto.revisjon.v1.ReplayRequest;
import no.stillas.proto.revisjon.v1.ReplayResult;
import no.stillas.proto.revisjon.v1.ReplayedDecision;
import no.stillas.proto.stillas.v1.DecideReviewRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

/** A kommune's own model in a running hub: loaded, in new versions, taken out of use, and what stays as it was. */
final class EgenModellTest {
    private static final String MODELL = "k1106-proeve";
    private static final String FIL = les();
    /** The second version denies what the first gave a task for. */
    private static final String FIL2 = FIL.replace("versjon: \"1\"", "versjon: \"2\"").replace(
            "oppgave { hos: SIDE_MOTTAKER rolle: \"rådgiver\" tekst: \"Les svaret (første versjon).\" }",
            "avvisning { aarsak: AARSAK_MAALGRUPPE mangel: MANGEL_MAALGRUPPE }");
    private static final String ANNA = Eksempler.BARN_MED_SAMTYKKE;
    private static final String BIRK = "01811599758";
    private static final String CILLE = "01811599677";

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

    @Test
    void a_model_is_in_use_for_new_cases_from_when_it_is_loaded_and_has_its_version_in_the_explanation() {
        Eksempler.medSamtykke(hub);
        assertThat(svar(ANNA).getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_REDACTED);

        var lastet = last(FIL2);
        assertThat(lastet.getFeilList()).isEmpty();
        assertThat(lastet.getBevist()).as("the law's space").isGreaterThan(100_000);
        assertThat(lastet.getEndringerList()).extracting(Change::getHva)
                .contains("regel K1106-PROEVE-01", "tilstand inne", "kjennetegn k1106-proeve-slutt");

        Eksempler.medSamtykke(hub, BIRK);
        var sendt = svar(BIRK).getDecision();
        assertThat(sendt.getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
        assertThat(sendt.getBegrunnelser(0).getRegel()).isEqualTo("K1106-PROEVE-01@2");
        assertThat(sendt.getBegrunnelser(0).getParagraf()).startsWith("Prøvemodellen i Haugesund (versjon 2): ");
        assertThat(kall.send(Eksempler.bekymring(hub, "bup-haugesund", "haugesund-barnevern")).getDecision().getUtfall())
                .as("a duty").isIn(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED);

        assertThat(last(FIL2).getUendret()).as("the same again").isTrue();
        hub.som("haugesund-skole", ModelServiceGrpc::newBlockingStub).withdraw(WithdrawRequest.newBuilder().setModell(MODELL).build());
        assertThat(svar(BIRK).getDecision().getUtfall()).as("no case begins under it any more").isEqualTo(Utfall.UTFALL_REDACTED);
        assertThat(status(() -> hub.som("haugesund-skole", ModelServiceGrpc::newBlockingStub)
                .withdraw(WithdrawRequest.newBuilder().setModell(MODELL).build())).getCode()).isEqualTo(Status.Code.NOT_FOUND);
    }

    @Test
    void an_open_case_keeps_its_version_until_it_ends_also_over_a_restart_and_every_decision_is_judged_again_to_the_same_bytes() {
        Eksempler.medSamtykke(hub);
        Eksempler.medSamtykke(hub, BIRK);
        Eksempler.medSamtykke(hub, CILLE);
        assertThat(last(FIL).getFeilList()).isEmpty();
        var foerste = svar(ANNA);
        assertThat(foerste.getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_REDACTED);
        assertThat(oppgaver()).as("the first version's task").isOne();
        assertThat(utelatt(ANNA)).as("something was left out of what moved her").isTrue();
        assertThat(vist("1").getAapneSaker()).isOne();

        assertThat(last(FIL2).getEndringerList()).extracting(Change::getSlag, Change::getHva)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ChangeKind.CHANGE_KIND_ENDRET, "regel K1106-PROEVE-01"));
        var aapen = svar(ANNA);
        var ny = svar(BIRK);
        assertThat(aapen.getDecision().getUtfall()).as("Anna's case began under the first").isEqualTo(Utfall.UTFALL_REDACTED);
        assertThat(oppgaver()).isEqualTo(2);
        assertThat(ny.getDecision().getBegrunnelser(0).getRegel()).as("Birk's begins under the second").isEqualTo("K1106-PROEVE-01@2");

        hub.close();
        start();
        assertThat(vist("1")).satisfies(m -> {
            assertThat(m.getTarNyeSaker()).isFalse();
            assertThat(m.getAapneSaker()).isOne();
            assertThat(m.getOrganisasjonsnummer()).isEqualTo(hub.org("haugesund-skole"));
        });
        assertThat(vist("2").getTarNyeSaker()).isTrue();
        var etter = svar(ANNA);
        assertThat(etter.getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_REDACTED);
        assertThat(svar(CILLE).getDecision().getBegrunnelser(0).getRegel()).isEqualTo("K1106-PROEVE-01@2");

        var slutt = kall.send(Eksempler.delvis(hub, ANNA).setOnPartial(OnPartial.ON_PARTIAL_REDACT).setDocument(utenPsykiskHelse()));
        assertThat(slutt.getDecision().getUtfall()).as("the message that ends the case is still under the first").isEqualTo(Utfall.UTFALL_PERMITTED);
        assertThat(utelatt(ANNA)).as("all of it passed").isFalse();
        assertThat(vist("1").getAapneSaker()).isZero();
        var nySak = svar(ANNA);
        assertThat(nySak.getDecision().getBegrunnelser(0).getRegel()).as("a new case").isEqualTo("K1106-PROEVE-01@2");

        for (var sendt : List.of(foerste, aapen, ny, etter, slutt, nySak)) {
            assertThat(hub.som("bup-haugesund", AuditServiceGrpc::newBlockingStub)
                    .replay(ReplayRequest.newBuilder().setMessageId(sendt.getMessageId()).build()).getDecisionsList())
                    .isNotEmpty().extracting(ReplayedDecision::getResult).containsOnly(ReplayResult.REPLAY_RESULT_LIKT);
        }
    }

    @Test
    void a_trial_says_what_would_change_and_changes_nothing() {
        last(FIL);
        var foer = alle();
        var proevd = hub.som("haugesund-skole", ModelServiceGrpc::newBlockingStub)
                .load(LoadRequest.newBuilder().setFil("proeve.textproto").setTekst(FIL2).setProev(true).build());
        assertThat(proevd.getEndringerList()).hasSize(1);
        assertThat(proevd.getModell().hasSince()).isFalse();
        assertThat(alle()).isEqualTo(foer);
    }

    @Test
    void only_a_kommune_has_models_and_only_of_itself() {
        assertThat(status(() -> lastAv(hub, "bup-haugesund", FIL)).getCode())
                .isEqualTo(Status.Code.PERMISSION_DENIED);
        var fremmed = lastAv(hub, "asker-skole", FIL);
        assertThat(fremmed.getFeilList()).anySatisfy(f -> assertThat(f.getGrunn()).contains("a kommune that the organisation does not serve"))
                .anySatisfy(f -> assertThat(f.getGrunn()).contains("names the kommune 1106"));
        assertThat(lastAv(hub, "alta-barnevern", FIL.replace("1106", "5616")).getFeilList()).as("its barnevernvakt answers there, and no more")
                .anySatisfy(f -> assertThat(f.getGrunn()).contains("a kommune that the organisation does not serve"));
        assertThat(status(() -> lastAv(hub, "stovner-barnevern", FIL.replace("1106", "0301"))).getCode())
                .as("a bydel would bind the others").isEqualTo(Status.Code.PERMISSION_DENIED);
        last(FIL);
        assertThat(hub.som("asker-skole", ModelServiceGrpc::newBlockingStub).list(ListRequest.getDefaultInstance()).getModellerList())
                .filteredOn(m -> m.getModell().equals(MODELL)).singleElement()
                .satisfies(m -> assertThat(m.hasAapneSaker()).as("how many children is told to the kommune alone").isFalse());
        assertThat(status(() -> hub.som("asker-skole", ModelServiceGrpc::newBlockingStub)
                .withdraw(WithdrawRequest.newBuilder().setModell(MODELL).build())).getCode()).isEqualTo(Status.Code.NOT_FOUND);
    }

    static Stream<Arguments> feil() {
        return Stream.of(
                argumentSet("an unknown field", FIL.replace("    styrke: STYRKE_REGEL\n    utvalg { ethvert", "    styrken: STYRKE_REGEL\n    utvalg { ethvert"), 40, "styrken"),
                argumentSet("a condition that does not type-check", FIL.replace("barn.alder < 2", "barn.alder < 'to'"), 42, "does not type-check"),
                argumentSet("a document that does not exist", FIL.replace("ethvert_dokument: true", "dokument: \"stillas.plan.v1.Ukeplan\""), 37, "stillas.plan.v1.Ukeplan, which is no document type"),
                argumentSet("a role that does not exist", FIL.replace("rolle: \"rådgiver\" tekst", "rolle: \"rektor\" tekst"), 29, "names the role rektor"),
                argumentSet("a service that does not exist", FIL.replace("enhver_avsender: true mottaker: ETAT_BVT", "enhver_avsender: true mottaker: ETAT_BARNEHUSET"), 41, "ETAT_BARNEHUSET"),
                argumentSet("a team that no unit is", FIL.replace("enhver_avsender: true mottaker: ETAT_BVT", "enhver_avsender: true mottaker_team: \"k1106-proeve\""), 37, "no unit of the directory is that team"),
                argumentSet("a state that cannot be reached", FIL.replace("  rolle {", "  tilstand { id: \"borte\" tittel: \"Borte\" kilde { dokument: \"Prøve\" sted: \"L2\" } }\n  rolle {"), 27, "can never be reached"),
                argumentSet("nobody can be let in", FIL.replace("enhver_avsender: true mottaker: ETAT_BVT", "enhver_avsender: true mottaker_team: \"k1106-proeve\"")
                        .replace("barn.alder_kjent && barn.alder < 2", "barn.alder < 12 || barn.alder >= 12"), 3, "lets nobody in: K1106-PROEVE-02"),
                argumentSet("a deadline that nothing starts", FIL.replace("DL-HENV", "DL-KONTAKTLEGE"), 28, "no row of the deadlines that something starts"),
                argumentSet("a rule that names no kommune", FIL.replace("mottaker: ETAT_BVT kommune: \"1106\"", "mottaker: ETAT_BVT"), 37, "names no kommune"),
                argumentSet("a name that could be another's", FIL.replace("K1106-PROEVE-02", "REGEL-02"), 37, "must begin with K1106-PROEVE-"),
                argumentSet("no end of a case", FIL.replace("slutt: true ", ""), 3, "no state where a case has ended"));
    }

    @ParameterizedTest
    @MethodSource("feil")
    void a_wrong_file_is_refused_with_file_line_and_reason_and_nothing_is_changed(String tekst, int linje, String grunn) {
        var foer = alle();
        var svar = last(tekst);
        assertThat(svar.getFeilList()).anySatisfy(f -> {
            assertThat(f.getFil()).isEqualTo("proeve.textproto");
            assertThat(f.getLinje()).as(f.getGrunn()).isEqualTo(linje);
            assertThat(f.getGrunn()).contains(grunn);
        });
        assertThat(alle()).isEqualTo(foer);
    }

    @Test
    void a_version_says_one_thing_for_ever() {
        last(FIL);
        assertThat(last(FIL2.replace("versjon: \"2\"", "versjon: \"1\"")).getFeilList()).singleElement().satisfies(f -> {
            assertThat(f.getLinje()).isEqualTo(7);
            assertThat(f.getGrunn()).contains("has been in use in version 1");
        });
    }

    /** As if today's hub checked more than that which loaded the file: what it has checked is kept, and the file fails its checks. */
    private void kreverMer() throws SQLException {
        try (var forbindelse = hub.del(Database.class).connect()) {
            assertThat(Sql.update(forbindelse, "update own_model set source = ?",
                    ByteString.copyFromUtf8(FIL2.replace("barn.alder < 2", "barn.vekt < 2")))).isOne();
            forbindelse.commit();
        }
        hub.close();
        start();
    }

    /** As if this hub had another language for conditions than that which loaded the file. */
    private void kanIkkeLeseVilkaaret() throws SQLException, IOException {
        var lest = Modell.parseFrom(hub.del(ModelChanges.class).all().getFirst().checked()).toBuilder();
        lest.getRegelBuilderList().forEach(r -> r.setVilkaar(r.getVilkaar().replace("barn.alder < 2", "barn.vekt < 2")));
        try (var forbindelse = hub.del(Database.class).connect()) {
            assertThat(Sql.update(forbindelse, "update own_model set checked = ?", lest.build().toByteString())).isOne();
            forbindelse.commit();
        }
        kreverMer();
    }

    @Test
    void a_model_with_a_condition_that_this_hub_cannot_read_gives_way_to_a_version_that_holds() throws SQLException, IOException {
        last(FIL2);
        kanIkkeLeseVilkaaret();
        assertThat(last(FIL2.replace("versjon: \"2\"", "versjon: \"3\"")).getFeilList()).isEmpty();
        assertThat(vist("3").getTarNyeSaker()).isTrue();
        assertThat(vist("2").hasUntil()).isTrue();
    }

    @Test
    void a_model_with_a_condition_that_this_hub_cannot_read_is_taken_out_of_use() throws SQLException, IOException {
        last(FIL2);
        kanIkkeLeseVilkaaret();
        var slutt = hub.som("haugesund-skole", ModelServiceGrpc::newBlockingStub).withdraw(WithdrawRequest.newBuilder().setModell(MODELL).build());
        assertThat(slutt.getModell().hasUntil()).isTrue();
        assertThat(slutt.getModell()).as("as it is shown").isEqualTo(vist("2").toBuilder().clearAapneSaker().build());
    }

    @Test
    void a_hub_that_checks_more_than_the_one_that_loaded_starts_sets_the_model_aside_and_tells_with_file_line_and_reason() throws SQLException {
        last(FIL2);
        kreverMer();
        assertThat(vist("2")).satisfies(m -> {
            assertThat(m.getStanding()).isEqualTo(ModelStanding.MODEL_STANDING_SATT_TIL_SIDE);
            assertThat(m.getTarNyeSaker()).isFalse();
            assertThat(m.getFeilList()).anySatisfy(f -> assertThat(f.getFil() + ":" + f.getLinje() + ": " + f.getGrunn())
                    .startsWith("proeve.textproto:42: rule K1106-PROEVE-02 has a condition that does not type-check"));
        });
        assertThat(helse()).contains(MODELL + " 2=satt til side: proeve.textproto:42: ");
        assertThat(maalt("til_side")).isOne();
        assertThat(maalt("ute")).isZero();
    }

    @Test
    void what_a_model_that_is_set_aside_would_have_denied_waits_for_a_named_human_and_a_version_that_holds_takes_over() throws SQLException {
        Eksempler.medSamtykke(hub);
        Eksempler.medSamtykke(hub, BIRK);
        last(FIL2);
        kreverMer();
        var holdt = svar(ANNA);
        assertThat(holdt.getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_HELD);
        assertThat(holdt.getDecision().getBegrunnelser(0).getRegel()).isEqualTo("K1106-PROEVE-01@2/til-side");
        assertThat(holdt.getDecision().getBegrunnelser(0).getTekst()).startsWith("Kommunens modell må rettes, og er satt til side.");
        assertThat(kall.send(Eksempler.bekymring(hub, "bup-haugesund", "haugesund-barnevern")).getDecision().getUtfall())
                .as("a duty").isIn(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED);

        assertThat(kall.stillas("bup-haugesund").decideReview(DecideReviewRequest.newBuilder().setEnhet("bup-haugesund")
                .setMessageId(holdt.getMessageId()).setAnsatt(Hubkall.ansatt("Ola Testesen", "seksjonsleder").toBuilder().setHprNummer("1234567"))
                .setTillates(true).setBegrunnelse("Skolen må vite det for å følge opp.").build()).getUtfall()).isEqualTo(Utfall.UTFALL_REDACTED);
        assertThat(vist("2").getAapneSaker()).as("no case has begun under it").isZero();

        assertThat(last(FIL2.replace("versjon: \"2\"", "versjon: \"3\"")).getFeilList()).isEmpty();
        assertThat(svar(BIRK).getDecision().getBegrunnelser(0).getRegel()).isEqualTo("K1106-PROEVE-01@3");
        assertThat(maalt("til_side")).isZero();
        assertThat(vist("2").getStanding()).as("not in force: it stands as it was checked").isEqualTo(ModelStanding.MODEL_STANDING_SOM_LASTET);
    }

    @Test
    void a_case_that_is_open_keeps_its_version_also_when_that_is_set_aside() throws SQLException {
        Eksempler.medSamtykke(hub);
        last(FIL);
        var foer = svar(ANNA);
        kreverMer();
        assertThat(vist("1").getStanding()).isEqualTo(ModelStanding.MODEL_STANDING_SATT_TIL_SIDE);
        assertThat(vist("1").getAapneSaker()).isOne();
        var etter = svar(ANNA);
        assertThat(etter.getDecision().getUtfall()).isEqualTo(foer.getDecision().getUtfall());
        assertThat(oppgaver()).as("the version's task, before and after").isEqualTo(2);
    }

    @Test
    void the_answer_that_was_chosen_when_a_version_was_loaded_stands_whatever_is_chosen_later() {
        var spoersmaal = FIL2.replace("  rolle {", """
                  spoersmaal {
                    id: "k1106-proeve-streng" tekst: "Skal skolen få svar?" kilde { dokument: "Prøve" sted: "L8" } imens: "Ja."
                    svar { id: "mild" tekst: "Ja." } svar { id: "streng" tekst: "Nei." }
                  }
                  rolle {""").replace("    styrke: STYRKE_REGEL\n    utvalg { dokument:", "    styrke: STYRKE_REGEL\n"
                + "    naar { spoersmaal: \"k1106-proeve-streng\" svar: \"streng\" }\n    utvalg { dokument:");
        hub.close();
        hub = new HeleHuben(mappe, Map.of("stillas.rules.answers.k1106-proeve-streng", "streng"));
        kall = new Hubkall(hub);
        Eksempler.medSamtykke(hub);
        assertThat(last(spoersmaal).getFeilList()).isEmpty();
        assertThat(svar(ANNA).getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
        var hash = vist("2").getHash();

        hub.close();
        hub = new HeleHuben(mappe, Map.of("stillas.rules.answers.k1106-proeve-streng", "mild"));
        kall = new Hubkall(hub);
        assertThat(vist("2").getHash()).isEqualTo(hash);
        assertThat(svar(ANNA).getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
    }

    /** The detail of health, as text. */
    private String helse() {
        return hub.del(ApplicationContext.class).getBeansOfType(HealthIndicator.class).stream()
                .map(h -> Mono.from(h.getResult()).block()).filter(r -> r != null && r.getName().equals("modeller"))
                .map(r -> String.valueOf(r.getDetails())).findFirst().orElseThrow();
    }

    private double maalt(String stilling) {
        return hub.del(MeterRegistry.class).get("stillas.modeller").tag("stilling", stilling).gauge().value();
    }

    @Test
    void two_hubs_on_one_database_judge_by_the_same_from_the_next_message_on() {
        try (var base = TestDatabases.postgres()) {
            var felles = Map.<String, Object>of("stillas.database.url", base.getJdbcUrl(), "stillas.database.username",
                    base.getUsername(), "stillas.database.password", base.getPassword());
            try (var en = new HeleHuben(mappe.resolve("felles"), felles); var annen = new HeleHuben(mappe.resolve("felles"), felles)) {
                Eksempler.medSamtykke(en);
                Eksempler.medSamtykke(en, BIRK);
                assertThat(svar(annen, ANNA).getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_REDACTED);
                last(en, FIL);
                assertThat(svar(annen, ANNA).getDecision().getUtfall()).as("begins under the first, at the other hub").isEqualTo(Utfall.UTFALL_REDACTED);
                last(annen, FIL2);
                assertThat(svar(en, ANNA).getDecision().getUtfall()).as("her case goes on at this one").isEqualTo(Utfall.UTFALL_REDACTED);
                assertThat(svar(en, BIRK).getDecision().getBegrunnelser(0).getRegel()).isEqualTo("K1106-PROEVE-01@2");
                assertThat(svar(annen, BIRK).getDecision().getRuleSet()).isEqualTo(svar(en, BIRK).getDecision().getRuleSet());
            }
        }
    }

    private static SubmitResponse svar(HeleHuben hub, String barn) {
        return new Hubkall(hub).send(Eksempler.delvis(hub, barn).setOnPartial(OnPartial.ON_PARTIAL_REDACT));
    }

    private SubmitResponse svar(String barn) {
        return svar(hub, barn);
    }

    private boolean utelatt(String barn) {
        var noekkel = hub.del(no.stillas.hub.noekkel.Personnoekler.class).av(Hubkall.nummer(barn).build());
        return Faktalager.gjeldende(hub.del(Facts.class).load(Set.of(noekkel)).subject(noekkel), FactKind.MODELLTILSTAND).stream()
                .map(Faktum::getModell).filter(m -> m.getModell().equals(MODELL)).findFirst().orElseThrow().getUtelatt();
    }

    private com.google.protobuf.Any utenPsykiskHelse() {
        try {
            var d = Eksempler.delvis(hub).getDocument().unpack(no.stillas.proto.forespoersel.v1.SvarPaaForespoersel.class).toBuilder();
            d.getOpplysningerBuilder(0).clearPsykiskHelse();
            return com.google.protobuf.Any.pack(d.build());
        } catch (com.google.protobuf.InvalidProtocolBufferException e) {
            throw new IllegalStateException(e);
        }
    }

    private long oppgaver() {
        return kall.oppgaver("haugesund-skole").stream().filter(o -> o.getTekst().contains("første versjon")).count();
    }

    private LoadResponse last(String tekst) {
        return last(hub, tekst);
    }

    private static LoadResponse last(HeleHuben hub, String tekst) {
        return lastAv(hub, "haugesund-skole", tekst);
    }

    private static LoadResponse lastAv(HeleHuben hub, String enhet, String tekst) {
        return hub.som(enhet, ModelServiceGrpc::newBlockingStub)
                .load(LoadRequest.newBuilder().setFil("proeve.textproto").setTekst(tekst).build());
    }

    private List<LoadedModel> alle() {
        return hub.som("haugesund-skole", ModelServiceGrpc::newBlockingStub).list(ListRequest.getDefaultInstance()).getModellerList();
    }

    private LoadedModel vist(String versjon) {
        return alle().stream().filter(m -> m.getModell().equals(MODELL) && m.getVersjon().equals(versjon)).findFirst().orElseThrow();
    }

    private static String les() {
        try (var inn = EgenModellTest.class.getResourceAsStream("egen-modell.textproto")) {
            return new String(Objects.requireNonNull(inn).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
