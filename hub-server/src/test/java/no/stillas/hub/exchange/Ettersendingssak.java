package no.stillas.hub.exchange;

import com.google.protobuf.util.Timestamps;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import no.stillas.proto.consent.v1.ConsentServiceGrpc;
import no.stillas.proto.consent.v1.RegisterObjectionRequest;
import no.stillas.proto.consent.v1.RegisterRequest;
import no.stillas.proto.consent.v1.WithdrawRequest;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.forespoersel.v1.SvarPaaForespoersel;
import no.stillas.proto.henvisning.v1.Epikrise;
import no.stillas.proto.henvisning.v1.Henvisning;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.person.v1.PersonServiceGrpc;

/** A child, its mother who consents, and what is sent about it between two units. */
final class Ettersendingssak {
    static final String BARN = "08821191018";
    private static final String MOR = "05838541048";
    private static final String FAR = "06851460029";

    private final String[] samtykker = {UUID.randomUUID().toString(), UUID.randomUUID().toString()};
    private final HeleHuben hub;
    private final String fra;
    private final String til;
    private final Supplier<Instant> naa;

    Ettersendingssak(HeleHuben hub, String fra, String til, Supplier<Instant> naa) {
        this.hub = hub;
        this.fra = fra;
        this.til = til;
        this.naa = naa;
    }

    void registrerBarnet() {
        registrer("{\"foedselsdato\": {\"dato\": \"2011-02-08\", \"verifisering\": \"VERIFISERTVED_FOLKEREGISTERET\"}}");
        registrer(foreldreansvar(MOR));
        registrer("""
                {"adressebeskyttelse": {"gradering": "GRADERING_INGEN", "status": "GRADERINGSSTATUS_BESLUTTET",
                 "periode": {"fra": "2020-01-01"}}}""");
        samtykke(samtykker[0], "SAMTYKKEPROFIL_CP_HEALTH");
        samtykke(samtykker[1], "SAMTYKKEPROFIL_CP_BVL");
    }

    void grader() {
        registrer("""
                {"adressebeskyttelse": {"gradering": "GRADERING_STRENGT_FORTROLIG", "status": "GRADERINGSSTATUS_BESLUTTET",
                 "tillatteEnheter": [%s], "periode": {"fra": "2020-01-01"}}}""".formatted(tjeneste(fra)));
    }

    /** The father has it too from now on. */
    void delForeldreansvaret() {
        registrer(foreldreansvar(MOR, FAR));
    }

    private static String foreldreansvar(String... holdere) {
        return "{\"foreldreansvar\": {\"holdere\": [" + String.join(", ", Arrays.stream(holdere).map("""
                {"identitet": {"foedselsnummer": "%s"}, "periode": {"fra": "2011-02-08"},
                 "verifisering": "VERIFISERTVED_FOLKEREGISTERET", "barnetBorHer": true}"""::formatted).toList()) + "]}}";
    }

    /** What barnevernet tells of the child. */
    void registrer(String opplysning) {
        var barnevern = fra.endsWith("barnevern") ? fra : "haugesund-barnevern";
        hub.som(barnevern, PersonServiceGrpc::newBlockingStub).register(HeleHuben.json("""
                {"enhet": "%s", "ansatt": {"navn": "Kari Prøve", "rolle": "kontaktperson"},
                 "identitet": {"foedselsnummer": "%s"}, "opplysninger": [%s]}""".formatted(barnevern, BARN, opplysning),
                no.stillas.proto.person.v1.RegisterRequest.newBuilder(), no.stillas.proto.person.v1.RegisterRequest.class));
    }

    private void samtykke(String id, String profil) {
        hub.som(fra, ConsentServiceGrpc::newBlockingStub).register(HeleHuben.json("""
                {"enhet": "%1$s", "personer": [
                   {"ref": "barn", "rolle": "PERSONROLLE_BARN", "identitet": {"foedselsnummer": "%2$s"}, "foedselsdato": "2011-02-08"},
                   {"ref": "mor", "rolle": "PERSONROLLE_FORELDER", "identitet": {"foedselsnummer": "%3$s"}}],
                 "samtykke": {"samtykkeId": "%4$s", "versjon": 1, "barn": "barn", "registrerte": ["barn"],
                   "givere": [{"person": "mor", "egenskap": "GIVEREGENSKAP_FORELDREANSVAR", "paaVegneAv": "barn", "alder": 40,
                     "verifisertVed": "VERIFISERTVED_FOLKEREGISTERET", "gitt": "2026-02-07T08:00:00Z"}],
                   "profil": "%5$s", "retning": "RETNING_FRA_AVSENDER_TIL_MOTTAKER",
                   "avsendere": [{"tjeneste": %6$s}], "mottakere": [{"tjeneste": %7$s}],
                   "kategorier": ["KATEGORI_BVN", "KATEGORI_HEA", "KATEGORI_FAM", "KATEGORI_ADM"],
                   "formaal": "FORMAAL_REFERRAL", "gyldigFra": "2026-02-07", "gyldigTil": "2026-08-07",
                   "form": "SAMTYKKEFORM_SKRIFTLIG_SIGNERT",
                   "informasjon": {"hva": {"tekst": "Hva som deles.", "kategorier": ["KATEGORI_ADM"], "personer": ["barn"]},
                     "av": {"navn": "Kari Prøve", "rolle": "kontaktperson"}, "spraak": "nb", "tilpassetBarnet": true,
                     "fortaltOmTilbaketrekking": true, "fortaltOmDetSomErSendt": true},
                   "barnetHoert": {"form": "MEDVIRKNINGSFORM_HOERT", "person": "barn", "tidspunkt": "2026-02-07T08:00:00Z",
                     "synspunkt": {"tekst": "Ja.", "kategorier": ["KATEGORI_ADM"], "personer": ["barn"]}},
                   "innhenting": {"av": {"navn": "Kari Prøve", "rolle": "kontaktperson"}, "tjeneste": %6$s,
                     "tidspunkt": "2026-02-07T08:00:00Z"},
                   "taushetsgrunnlag": "GRUNNLAG_FVL13A1", "behandlingsgrunnlag": "BEHANDLINGSGRUNNLAG_ART_6_1_E_MYNDIGHET",
                   "eier": %6$s, "holderstatus": "HOLDERSTATUS_ALENE"}}"""
                .formatted(fra, BARN, MOR, id, profil, tjeneste(fra), tjeneste(til)),
                RegisterRequest.newBuilder(), RegisterRequest.class));
    }

    /** The mother withdraws all that she has consented to. */
    void trekk() {
        Arrays.stream(samtykker).forEach(this::trekk);
    }

    private void trekk(String id) {
        hub.som(fra, ConsentServiceGrpc::newBlockingStub).withdraw(HeleHuben.json("""
                {"enhet": "%s", "personer": [{"ref": "mor", "rolle": "PERSONROLLE_FORELDER", "identitet": {"foedselsnummer": "%s"}}],
                 "tilbaketrekking": {"samtykkeId": "%s", "person": "mor", "egenskap": "GIVEREGENSKAP_FORELDREANSVAR",
                   "omfang": "OMFANG_ALT", "kanal": "KANAL_MUNTLIG", "tidspunkt": "2026-02-07T20:59:00Z",
                   "mottattAv": {"navn": "Kari Prøve", "rolle": "kontaktperson"}}}""".formatted(fra, MOR, id),
                WithdrawRequest.newBuilder(), WithdrawRequest.class));
    }

    void reserver() {
        hub.som(fra, ConsentServiceGrpc::newBlockingStub).registerObjection(HeleHuben.json("""
                {"enhet": "%s", "gjelder": "barn", "personer": [
                   {"ref": "barn", "rolle": "PERSONROLLE_BARN", "identitet": {"foedselsnummer": "%s"}, "foedselsdato": "2011-02-08"},
                   {"ref": "mor", "rolle": "PERSONROLLE_FORELDER", "identitet": {"foedselsnummer": "%s"}}],
                 "reservasjon": {"reservasjonId": "%s", "person": "mor", "egenskap": "GIVEREGENSKAP_FORELDREANSVAR",
                   "hjemmel": "helsepersonelloven § 29", "omfang": "OMFANG_ALT", "kanal": "KANAL_MUNTLIG",
                   "tidspunkt": "2026-02-07T20:59:00Z", "mottattAv": {"navn": "Kari Prøve", "rolle": "kontaktperson"}}}"""
                .formatted(fra, BARN, MOR, UUID.randomUUID()),
                RegisterObjectionRequest.newBuilder(), RegisterObjectionRequest.class));
    }

    Envelope.Builder henvisning() {
        boolean lege = fra.startsWith("fastlege");
        return hub.fra(fra, til, HeleHuben.json("""
                {"type": "HENVISNINGSTYPE_SPESIALISTHELSETJENESTEN", "spoersmaal": [{"oppdrag": "OPPDRAG_UTREDNING"}],
                 "helse": {"tekst": "Sover lite.", "kategorier": ["KATEGORI_HEA"], "personer": ["barn"]}%s}"""
                .formatted(lege ? "" : ", \"omsorg\": {\"tekst\": \"Bor hjemme.\", \"kategorier\": [\"KATEGORI_BVN\"], \"personer\": [\"barn\"]}"),
                Henvisning.newBuilder(), Henvisning.class))
                .setFormaal(Formaal.FORMAAL_REFERRAL)
                .addGrunnlag(Paastand.newBuilder().setGrunnlag(lege ? Grunnlag.GRUNNLAG_HPL25 : Grunnlag.GRUNNLAG_FVL13A1))
                .addPersoner(barnet());
    }

    /** The assessment is what it is about, and nobody has said that the words reveal no place. */
    Envelope.Builder epikrise() {
        return hub.fra(fra, til, HeleHuben.json("""
                {"kontakttype": "KONTAKTTYPE_POLIKLINIKK", "periode": {"fra": "2025-10-01", "til": "2026-02-06"},
                 "vurdering": {"tekst": "Sover bedre.", "kategorier": ["KATEGORI_HEA"], "personer": ["barn"]},
                 "ansvarligBehandler": {"navn": "Tor Haugen", "rolle": "psykologspesialist"}}""",
                Epikrise.newBuilder(), Epikrise.class))
                .setFormaal(Formaal.FORMAAL_FOLLOWUP)
                .addGrunnlag(Paastand.newBuilder().setGrunnlag(Grunnlag.GRUNNLAG_HPL45A))
                .addPersoner(barnet());
    }

    Envelope.Builder plassering() {
        return hub.fra(fra, til, HeleHuben.json("""
                {"opplysninger": [{"nr": 1,
                   "omsorg": {"tekst": "Trenger et fosterhjem.", "kategorier": ["KATEGORI_BVN"], "personer": ["barn"]},
                   "opphold": {"tekst": "Skjulveien 1", "kategorier": ["KATEGORI_ADR"], "personer": ["barn"]}}],
                 "besvartAv": {"navn": "Tor Haugen", "rolle": "barnevernleder"}}""",
                SvarPaaForespoersel.newBuilder(), SvarPaaForespoersel.class))
                .setFormaal(Formaal.FORMAAL_PLACEMENT)
                .addGrunnlag(stedfri())
                .addPersoner(barnet());
    }

    /** The text reveals no place, says a named person with the role: the address alone goes out. */
    private Paastand.Builder stedfri() {
        var paastand = Hubkall.paastand(Grunnlag.GRUNNLAG_BVL16_3);
        paastand.getAttestasjonBuilder().setTidspunkt(Timestamps.fromMillis(naa.get().minusSeconds(5).toEpochMilli()))
                .addAttester(no.stillas.proto.exchange.v1.Attest.ATTEST_INGEN_STEDSOPPLYSNING);
        return paastand;
    }

    private static Person.Builder barnet() {
        return Person.newBuilder().setRef("barn").setRolle(Personrolle.PERSONROLLE_BARN)
                .setIdentitet(Hubkall.nummer(BARN)).setFoedselsdato("2011-02-08");
    }

    String tjeneste(String enhet) {
        return "{\"organisasjonsnummer\": \"%s\", \"enhet\": \"%s\"}".formatted(hub.org(enhet), enhet);
    }
}
