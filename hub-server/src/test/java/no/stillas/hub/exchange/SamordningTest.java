package no.stillas.hub.exchange;

import static no.stillas.hub.exchange.Hubkall.nummer;
import static no.stillas.hub.exchange.Hubkall.vent;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Message;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.stillas.hub.judgement.Judgement;
import no.stillas.hub.judgement.facts.FactsCodec;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.RuleSets;
import no.stillas.hub.modell.Modellregister;
import no.stillas.proto.avtale.v1.AgreementServiceGrpc;
import no.stillas.proto.avtale.v1.SignRequest;
import no.stillas.proto.consent.v1.ConsentServiceGrpc;
import no.stillas.proto.dialog.v1.Dialogmelding;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.GetStatusRequest;
import no.stillas.proto.exchange.v1.MessageState;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.exchange.v1.SubmitResponse;
import no.stillas.proto.henvisning.v1.Henvisning;
import no.stillas.proto.judgement.v1.ExplainRequest;
import no.stillas.proto.judgement.v1.JudgementServiceGrpc;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.modell.v1.LoadRequest;
import no.stillas.proto.modell.v1.ModelServiceGrpc;
import no.stillas.proto.modell.v1.WithdrawRequest;
import no.stillas.proto.person.v1.PersonServiceGrpc;
import no.stillas.proto.regelverk.v1.Regelbok;
import no.stillas.proto.stillas.v1.AppointCoordinatorRequest;
import no.stillas.proto.stillas.v1.Koordinatortype;
import no.stillas.proto.stillas.v1.Oppgaveslag;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Samordningsmodeller through the whole hub: what they hold, deny and ask for, and what they cannot touch. */
final class SamordningTest {
    private static final String UNGDOM = "15881050185";

    @TempDir
    static Path mappe;

    private static HeleHuben hub;
    private static Hubkall kall;

    @BeforeAll
    static void start() {
        hub = new HeleHuben(mappe, Map.of());
        kall = new Hubkall(hub);
        fakta("nes-barnevern");
        fakta("ullensaker-barnevern");
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void a_referral_waits_for_the_agreement_and_goes_by_itself_when_the_last_party_has_signed() throws Exception {
        samtykke("nes-barnevern", Formaal.FORMAAL_REFERRAL, "SAMTYKKEFORM_SKRIFTLIG_SIGNERT", "", "stillasbyggerne");
        var sendt = kall.send(henvisning("nes-barnevern", "stillasbyggerne"));
        assertThat(sendt.getDecision().getUtfall()).as(sendt.toString()).isEqualTo(Utfall.UTFALL_HELD);
        assertThat(sendt.getDecision().getBegrunnelser(0).getAarsak()).isEqualTo(Aarsak.AARSAK_AVTALE_MANGLER);
        assertThat(sendt.getDecision().getVenterPaa(0).getTekst()).contains("samarbeidsavtale");
        var innboks = kall.innboks("stillasbyggerne");
        assertThat(oppgaver("stillasbyggerne", sendt)).isZero();

        var avtale = avtale("nes-barnevern", "stillasbyggerne");
        assertThat(stilling("nes-barnevern", sendt)).isEqualTo(MessageState.MESSAGE_STATE_HELD);
        signer("nes-barnevern", avtale);
        assertThat(stilling("nes-barnevern", sendt)).isEqualTo(MessageState.MESSAGE_STATE_HELD);
        signer("stillasbyggerne", avtale);

        assertThat(vent(innboks, sendt.getMessageId()).getMessage().getEnvelope().hasDocument()).isTrue();
        assertThat(oppgaver("stillasbyggerne", sendt)).as("the model asks the team for consent to the cooperation,"
                + " and to clear up whether there is agreement on the need and whether BUP suffices").isEqualTo(3);
        assertThat(kall.send(henvisning("nes-barnevern", "stillasbyggerne")).getDecision().getUtfall())
                .as("the next one need not wait").isEqualTo(Utfall.UTFALL_PERMITTED);
        assertThat(kall.send(dialog("fact-ung", "nes-barnevern", Grunnlag.GRUNNLAG_HPL22, "KATEGORI_HEA", ""))
                .getDecision()).as("the same parties, and no consent").satisfies(d -> {
                    assertThat(d.getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
                    assertThat(d.toString()).doesNotContain("avtale");
                });
    }

    @Test
    void where_no_agreement_is_signed_a_referral_to_bup_an_urgent_one_and_a_dry_run_are_answered_as_they_should() {
        samtykke("ullensaker-barnevern", Formaal.FORMAAL_REFERRAL, "SAMTYKKEFORM_SKRIFTLIG_SIGNERT", "", "stillasbyggerne",
                "bup-ahus", "bup-ahus-akutt");
        assertThat(utfall(henvisning("ullensaker-barnevern", "bup-ahus"))).isEqualTo(Utfall.UTFALL_PERMITTED);
        // where the team has closed, what is urgent goes to who answers now
        assertThat(utfall(henvisning("ullensaker-barnevern", "stillasbyggerne")
                .setHastegrad(Hastegrad.HASTEGRAD_UMIDDELBAR))).isEqualTo(Utfall.UTFALL_PERMITTED);
        assertThat(hub.som("ullensaker-barnevern", JudgementServiceGrpc::newBlockingStub).explain(
                ExplainRequest.newBuilder().setEnvelope(henvisning("ullensaker-barnevern", "stillasbyggerne")).build())
                .getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_HELD);
        assertThat(utfall(hub.fra("fastlege-risoey", "bup-haugesund", henvisningen(false)).setFormaal(Formaal.FORMAAL_REFERRAL)
                .addGrunnlag(Paastand.newBuilder().setGrunnlag(Grunnlag.GRUNNLAG_HPL25)).addPersoner(ungdommen())))
                .isEqualTo(Utfall.UTFALL_PERMITTED);
    }

    @Test
    void two_models_that_claim_the_same_case_are_both_shown_the_stricter_holds_and_the_koordinator_gets_a_task() {
        samtykke("ullensaker-barnevern", Formaal.FORMAAL_REFERRAL, "SAMTYKKEFORM_SKRIFTLIG_SIGNERT", "", "stillasbyggerne");
        assertThat(kall.send(henvisning("ullensaker-barnevern", "stillasbyggerne")).getDecision())
                .as("the model that the hub comes with, alone").satisfies(d -> {
                    assertThat(d.getUtfall()).isEqualTo(Utfall.UTFALL_HELD);
                    assertThat(d.getBegrunnelserList()).extracting(b -> b.getParagraf().split(":")[0]).contains("Stillasbyggerne");
                });
        last("k3209-egen", "avvisning { aarsak: AARSAK_HENVISER_IKKE_GODTATT mangel: MANGEL_FULLMAKT }");
        try {
            var sendt = kall.send(henvisning("ullensaker-barnevern", "stillasbyggerne"));
            assertThat(sendt.getDecision().getUtfall()).as("the stricter").isEqualTo(Utfall.UTFALL_DENIED);
            assertThat(sendt.getDecision().getBegrunnelserList()).as("both").extracting(b -> b.getParagraf().split(":")[0])
                    .contains("k3209-egen (versjon 1)", "Stillasbyggerne");
            assertThat(strid("ullensaker-barnevern")).as("no koordinator: the sender clears it up").isOne();

            kall.stillas("bergen-koordinerende-enhet").appointCoordinator(AppointCoordinatorRequest.newBuilder()
                    .setEnhet("bergen-koordinerende-enhet").setKoordinatorEnhet("bergen-nav-sosial").setBarn(nummer(UNGDOM))
                    .setType(Koordinatortype.KOORDINATORTYPE_BARNEKOORDINATOR).setAnsatt(Hubkall.ansatt("Kari Testesen", "leder"))
                    .setPeriode(no.stillas.proto.felles.v1.Periode.newBuilder().setFra(LocalDate.now(no.stillas.hub.fakta.Dager.OSLO).minusDays(3).toString())).build());
            kall.send(henvisning("ullensaker-barnevern", "stillasbyggerne"));
            assertThat(strid("bergen-nav-sosial")).as("to be koordinator tells nobody that something was tried").isZero();
            assertThat(strid("ullensaker-barnevern")).isEqualTo(2);

            samtykke("ullensaker-barnevern", Formaal.FORMAAL_COORD, "SAMTYKKEFORM_SKRIFTLIG_SIGNERT", "", "bergen-nav-sosial");
            kall.send(henvisning("ullensaker-barnevern", "stillasbyggerne"));
            assertThat(strid("bergen-nav-sosial")).as("who may know of it already").isOne();
            assertThat(strid("ullensaker-barnevern")).isEqualTo(2);
            assertThat(kall.oppgaver("bergen-nav-sosial")).filteredOn(o -> o.getTekst().startsWith("Flere samordningsmodeller"))
                    .allSatisfy(o -> assertThat(o.toString()).as("neither message, sender nor model")
                            .doesNotContain("ullensaker", "Stillasbyggerne", "k3209", sendt.getMessageId()));
        } finally {
            hub.som("ullensaker-barnevern", ModelServiceGrpc::newBlockingStub)
                    .withdraw(WithdrawRequest.newBuilder().setModell("k3209-egen").build());
        }
    }

    private static long strid(String enhet) {
        return kall.oppgaver(enhet).stream().filter(o -> o.getTekst().startsWith("Flere samordningsmodeller")).count();
    }

    /** A kommune's own model with one rule on referrals from barnevernet. */
    private static void last(String modell, String virkning) {
        var fil = """
                modell { id: "@M@" tittel: "@M@" versjon: "1" kilde { dokument: "d" sted: "s" }
                  regel { id: "@R@-01" kilde { dokument: "d" sted: "s" } styrke: STYRKE_REGEL
                    utvalg { dokument: "stillas.henvisning.v1.Henvisning" avsender: ETAT_BVT enhver_mottaker: true kommune: "@K@" }
                    @V@ ordlyd { avsender: "a" revisor: "b" registrert: "c" } } }
                """.replace("@M@", modell).replace("@R@", modell.toUpperCase(java.util.Locale.ROOT)).replace("@K@", modell.substring(1, 5))
                .replace("@V@", virkning);
        assertThat(hub.som("ullensaker-barnevern", ModelServiceGrpc::newBlockingStub)
                .load(LoadRequest.newBuilder().setFil("egen.textproto").setTekst(fil).build()).getFeilList()).isEmpty();
    }

    @Test
    void a_referrer_that_the_unit_does_not_take_is_told_the_units_own_rule_and_it_is_kept_with_the_decision() throws Exception {
        samtykke("ullensaker-barnevern", Formaal.FORMAAL_REFERRAL, "SAMTYKKEFORM_SKRIFTLIG_SIGNERT", "", "bup-oslo-syd");
        var sendt = kall.send(henvisning("ullensaker-barnevern", "bup-oslo-syd"));
        assertThat(sendt.getDecision().getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
        assertThat(sendt.getDecision().getBegrunnelser(0).getAarsak()).isEqualTo(Aarsak.AARSAK_HENVISER_IKKE_GODTATT);
        assertThat(sendt.getDecision().getBegrunnelser(0).getTekst()).contains("fastlege");

        var lagret = hub.del(Messages.class).byMessageId(UUID.fromString(sendt.getMessageId())).getFirst().message().id();
        var avgjoerelse = hub.del(Messages.class).decisions(lagret).getFirst();
        var bok = hub.del(Modellregister.class).bok();
        var kept = hub.del(RuleSets.class).find(avgjoerelse.ruleSet()).orElseThrow();
        assertThat(Regelbok.parseFrom(kept)).isEqualTo(bok.bok());
        assertThat(Judgement.judge(FactsCodec.les(avgjoerelse.judgedFacts().toByteArray()), bok).utfall())
                .as("the stored facts are judged as they were").isEqualTo(Utfall.UTFALL_DENIED);
    }

    @Test
    void due_reaches_the_named_person_by_a_written_consent_and_not_the_one_who_comes_after() {
        fakta("due-bergen");
        samtykke("due-bergen", Formaal.FORMAAL_COORD, "SAMTYKKEFORM_SKRIFTLIG_SIGNERT", "laerer-17", "bergen-skole");
        assertThat(utfall(fraDue("laerer-17"))).isEqualTo(Utfall.UTFALL_PERMITTED);

        var ny = kall.send(fraDue("laerer-18")).getDecision();
        assertThat(ny.getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
        assertThat(ny.getRemedies(0).getPersonerList()).as("who must be asked anew").containsExactly("barn");
        assertThat(utfall(fraDue(""))).isEqualTo(Utfall.UTFALL_DENIED);

        samtykke("due-bergen", Formaal.FORMAAL_COORD, "SAMTYKKEFORM_MUNTLIG_JOURNALFOERT", "laerer-18", "bergen-skole");
        var muntlig = kall.send(fraDue("laerer-18")).getDecision();
        assertThat(muntlig.getUtfall()).as("an oral consent does not suffice in DUE").isEqualTo(Utfall.UTFALL_DENIED);
        assertThat(muntlig.getBegrunnelser(0).getRegel()).isEqualTo("DUE-SKRIFTLIG");
        assertThat(muntlig.getRemedies(0).getPersonerList()).containsExactly("barn");

        samtykke("due-bergen", Formaal.FORMAAL_COORD, "SAMTYKKEFORM_SKRIFTLIG_SIGNERT", "laerer-18", "bergen-skole");
        assertThat(utfall(fraDue("laerer-18"))).isEqualTo(Utfall.UTFALL_PERMITTED);
    }

    private static Utfall utfall(Envelope.Builder melding) {
        return kall.send(melding).getDecision().getUtfall();
    }

    private static MessageState stilling(String enhet, SubmitResponse sendt) {
        return hub.som(enhet, ExchangeServiceGrpc::newBlockingStub)
                .getStatus(GetStatusRequest.newBuilder().setMessageId(sendt.getMessageId()).build()).getState();
    }

    private static long oppgaver(String enhet, SubmitResponse sendt) {
        return kall.oppgaver(enhet).stream().filter(t -> t.getSlag() == Oppgaveslag.OPPGAVESLAG_SAMORDNING
                && t.getMessageId().equals(sendt.getMessageId())).count();
    }

    private static Person.Builder ungdommen() {
        return Person.newBuilder().setRef("barn").setRolle(Personrolle.PERSONROLLE_BARN).setIdentitet(nummer(UNGDOM)).setFoedselsdato("2010-08-15");
    }

    private static Henvisning henvisningen(boolean omsorg) {
        return HeleHuben.json("""
                {"type": "HENVISNINGSTYPE_SAMORDNINGSTEAM", "spoersmaal": [{"oppdrag": "OPPDRAG_SAMORDNING"}],
                 "helse": {"tekst": "Sover lite.", "kategorier": ["KATEGORI_HEA"], "personer": ["barn"]}%s}""".formatted(omsorg
                ? ", \"omsorg\": {\"tekst\": \"Bor i fosterhjem.\", \"kategorier\": [\"KATEGORI_BVN\"], \"personer\": [\"barn\"]}"
                : ""), Henvisning.newBuilder(), Henvisning.class);
    }

    private static Envelope.Builder henvisning(String fra, String til) {
        return hub.fra(fra, til, henvisningen(true)).setFormaal(Formaal.FORMAAL_REFERRAL)
                .addGrunnlag(Paastand.newBuilder().setGrunnlag(Grunnlag.GRUNNLAG_FVL13A1)).addPersoner(ungdommen());
    }

    private static Envelope.Builder fraDue(String navngitt) {
        return dialog("due-bergen", "bergen-skole", Grunnlag.GRUNNLAG_FVL13A1, "KATEGORI_BVN", navngitt);
    }

    private static Envelope.Builder dialog(String fra, String til, Grunnlag grunnlag, String kategori, String navngitt) {
        var dokument = HeleHuben.json("""
                {"slag": "DIALOGSLAG_NOTAT", "tema": "DIALOGTEMA_ENDRING",
                 "tekst": {"tekst": "Vi er i gang.", "kategorier": ["%s"], "personer": ["barn"]}}""".formatted(kategori),
                Dialogmelding.newBuilder(), Dialogmelding.class);
        var melding = hub.fra(fra, til, dokument).setFormaal(Formaal.FORMAAL_COORD)
                .addGrunnlag(Paastand.newBuilder().setGrunnlag(grunnlag)).addPersoner(ungdommen());
        melding.getReceiverBuilder().setNavngittPerson(navngitt);
        return melding;
    }

    private static void fakta(String enhet) {
        hub.som(enhet, PersonServiceGrpc::newBlockingStub).register(les("""
                {"enhet": "%s", "ansatt": {"navn": "Kari Prøve", "rolle": "kontaktperson"},
                 "identitet": {"foedselsnummer": "%s"},
                 "opplysninger": [{"foedselsdato": {"dato": "2010-08-15", "verifisering": "VERIFISERTVED_FOLKEREGISTERET"}},
                  {"adressebeskyttelse": {"gradering": "GRADERING_INGEN", "status": "GRADERINGSSTATUS_BESLUTTET",
                   "periode": {"fra": "2020-01-01"}}}]}""".formatted(enhet, UNGDOM),
                no.stillas.proto.person.v1.RegisterRequest.newBuilder(), no.stillas.proto.person.v1.RegisterRequest.class));
    }

    /** Consents by both profiles that can govern, from the youth of 16. */
    private static void samtykke(String fra, Formaal formaal, String form, String navngitt, String... til) {
        for (var profil : new String[] {"SAMTYKKEPROFIL_CP_BVL", "SAMTYKKEPROFIL_CP_HEALTH"}) {
            hub.som(fra, ConsentServiceGrpc::newBlockingStub).register(les(SAMTYKKE
                    .replace("@ID@", UUID.randomUUID().toString()).replace("@FNR@", UNGDOM).replace("@ORG@", hub.org(fra))
                    .replace("@ENHET@", fra).replace("@PROFIL@", profil).replace("@FORMAAL@", formaal.name()).replace("@FORM@", form)
                    .replace("@NAA@", Instant.now().minusSeconds(2).toString()).replace("@DAG@", LocalDate.now(no.stillas.hub.fakta.Dager.OSLO).toString())
                    .replace("@SLUTT@", LocalDate.now(no.stillas.hub.fakta.Dager.OSLO).plusDays(180).toString())
                    .replace("@MOTTAKERE@", Arrays.stream(til).map(t -> "{\"navngittPerson\": \"" + navngitt
                            + "\", \"tjeneste\": {\"organisasjonsnummer\": \"" + hub.org(t) + "\", \"enhet\": \"" + t + "\"}}")
                            .collect(Collectors.joining(", "))),
                    no.stillas.proto.consent.v1.RegisterRequest.newBuilder(),
                    no.stillas.proto.consent.v1.RegisterRequest.class));
        }
    }

    private static final String SAMTYKKE = """
            {"enhet": "@ENHET@", "personer": [{"ref": "barn", "rolle": "PERSONROLLE_BARN", "identitet": {"foedselsnummer": "@FNR@"}}],
             "samtykke": {"samtykkeId": "@ID@", "versjon": 1, "barn": "barn", "registrerte": ["barn"],
              "givere": [{"person": "barn", "egenskap": "GIVEREGENSKAP_SELV", "alder": 16,
               "verifisertVed": "VERIFISERTVED_FOLKEREGISTERET", "gitt": "@NAA@"}],
              "profil": "@PROFIL@", "retning": "RETNING_FRA_AVSENDER_TIL_MOTTAKER",
              "avsendere": [{"tjeneste": {"organisasjonsnummer": "@ORG@", "enhet": "@ENHET@"}}], "mottakere": [@MOTTAKERE@],
              "kategorier": ["KATEGORI_BVN", "KATEGORI_HEA", "KATEGORI_ADM"], "formaal": "@FORMAAL@",
              "gyldigFra": "@DAG@", "gyldigTil": "@SLUTT@", "form": "@FORM@",
              "informasjon": {"hva": {"tekst": "Hva som deles.", "kategorier": ["KATEGORI_ADM"], "personer": ["barn"]},
               "av": {"navn": "Kari Prøve", "rolle": "kontaktperson"}, "spraak": "nb", "tilpassetBarnet": true,
               "fortaltOmTilbaketrekking": true, "fortaltOmDetSomErSendt": true},
              "barnetHoert": {"form": "MEDVIRKNINGSFORM_HOERT", "person": "barn", "tidspunkt": "@NAA@",
               "synspunkt": {"tekst": "Jeg vil ha hjelp.", "kategorier": ["KATEGORI_ADM"], "personer": ["barn"]}},
              "innhenting": {"av": {"navn": "Kari Prøve", "rolle": "kontaktperson"},
               "tjeneste": {"organisasjonsnummer": "@ORG@", "enhet": "@ENHET@"}, "tidspunkt": "@NAA@", "journalreferanse": "J-1"},
              "taushetsgrunnlag": "GRUNNLAG_FVL13A1", "behandlingsgrunnlag": "BEHANDLINGSGRUNNLAG_ART_6_1_E_MYNDIGHET",
              "eier": {"organisasjonsnummer": "@ORG@", "enhet": "@ENHET@"}}}""";

    private static String avtale(String kommune, String team) {
        var id = UUID.randomUUID().toString();
        hub.som(kommune, AgreementServiceGrpc::newBlockingStub).register(les("""
                {"samarbeidsavtale": {"avtaleId": "%s", "versjon": 1, "type": "AVTALETYPE_STILLASBYGGERNE_KOMMUNE",
                 "status": "AVTALESTATUS_UTKAST", "tittel": "Samarbeidsavtale",
                 "parter": [{"organisasjonsnummer": "%s", "navn": "Kommunen", "etat": "ETAT_BVT"},
                  {"organisasjonsnummer": "%s", "navn": "Teamet", "etat": "ETAT_BUP"}], "periode": {"fra": "2026-01-01"}}}"""
                .formatted(id, hub.org(kommune), hub.org(team)), no.stillas.proto.avtale.v1.RegisterRequest.newBuilder(),
                no.stillas.proto.avtale.v1.RegisterRequest.class));
        return id;
    }

    private static void signer(String som, String avtale) {
        hub.som(som, AgreementServiceGrpc::newBlockingStub).sign(les("""
                {"avtaleId": "%s", "versjon": 1, "signatur": {"organisasjonsnummer": "%s", "navn": "Tor Lie", "rolle": "leder",
                 "dato": "2026-01-01"}}""".formatted(avtale, hub.org(som)), SignRequest.newBuilder(), SignRequest.class));
    }

    private static <M extends Message> M les(String json, Message.Builder til, Class<M> type) {
        return HeleHuben.json(json, til, type);
    }
}
