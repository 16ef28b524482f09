package no.stillas.hub.exchange;

import com.google.protobuf.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.OnPartial;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.plan.v1.Tiltaksplan;
import no.stillas.proto.stillas.v1.FemRAvtale;
import no.stillas.proto.stillas.v1.Innkalling;
import no.stillas.proto.stillas.v1.Loefte;
import no.stillas.proto.stillas.v1.Loeftestatus;
import no.stillas.proto.stillas.v1.Medlemshendelse;
import no.stillas.proto.stillas.v1.Medlemskap;
import no.stillas.proto.stillas.v1.Overtakelse;
import no.stillas.proto.stillas.v1.Overtakelsessvar;
import no.stillas.proto.stillas.v1.Referat;
import no.stillas.proto.stillas.v1.Saksliste;

/** Documents of a child's stillas, sent between units that a consent to cooperation covers. Synthetic persons. */
public final class Stillasdokumenter {
    private static final Kategori[] KATEGORIER = {Kategori.KATEGORI_BVN, Kategori.KATEGORI_EDU, Kategori.KATEGORI_ADM,
        Kategori.KATEGORI_CLI, Kategori.KATEGORI_PLN, Kategori.KATEGORI_DEC, Kategori.KATEGORI_FAM, Kategori.KATEGORI_HEA};

    private final HeleHuben hub;
    private final Hubkall kall;
    private final Fakta fakta;

    public Stillasdokumenter(HeleHuben hub) {
        this.hub = hub;
        this.kall = new Hubkall(hub);
        this.fakta = new Fakta(hub);
    }

    /** A child with a promise, minutes with a task and an invitation that {@code til} has got from {@code fra}. */
    public void eksempel(String fra, String til, String barn, String dag) {
        fakta.barn(barn, LocalDate.of(2015, 1, 1));
        samtykke(barn, List.of(fra, til));
        try (var innboks = new Innboksklient(hub, til)) {
            gi(fra, til, barn, loefte(UUID.randomUUID().toString(), til, dag, Loeftestatus.LOEFTESTATUS_MOTTATT), innboks);
            gi(fra, til, barn, innkalling(fra, UUID.randomUUID().toString(), 1, Instant.now().plusSeconds(86_400), til), innboks);
            gi(fra, til, barn, femR(fra, UUID.randomUUID().toString(), 1, til, List.of()), innboks);
            gi(fra, til, barn, referat(UUID.randomUUID().toString(), Instant.now(), List.of(fra, til), fra, til, dag), innboks);
            gi(fra, til, barn, overtakelse(UUID.randomUUID().toString(), fra, til, Overtakelsessvar.OVERTAKELSESSVAR_INGEN_SPURT), innboks);
        }
    }

    /** The mother's consent that these may cooperate, all of them with each other. */
    UUID samtykke(String barn, List<String> tjenester) {
        return fakta.samtykke(barn, Formaal.FORMAAL_COORD, tjenester, KATEGORIER);
    }

    void trekk(String barn, UUID samtykke, List<String> tjenester) {
        fakta.trekk(barn, samtykke, Formaal.FORMAAL_COORD, tjenester, KATEGORIER);
    }

    /** Sends a document by the consent, and the receiver's system stores it. */
    String gi(String fra, String til, String barn, Message dokument, Innboksklient innboks) {
        return tatt(send(fra, til, barn, dokument), innboks);
    }

    /** As {@link #gi}, on another ground than the consent. */
    String gi(String fra, String til, String barn, Message dokument, Formaal formaal, Grunnlag grunnlag, Innboksklient innboks) {
        return tatt(send(fra, til, barn, dokument, formaal, grunnlag), innboks);
    }

    private static String tatt(String sendt, Innboksklient innboks) {
        Delivery levert;
        do {
            levert = innboks.melding();
            innboks.kvitter(levert);
        } while (!levert.getMessage().getEnvelope().getMessageId().equals(sendt));
        return sendt;
    }

    /** Sends a document by the consent. It passes, if not all of it. */
    String send(String fra, String til, String barn, Message dokument) {
        return send(fra, til, barn, dokument, Formaal.FORMAAL_COORD, Grunnlag.GRUNNLAG_FVL13A1);
    }

    private String send(String fra, String til, String barn, Message dokument, Formaal formaal, Grunnlag grunnlag) {
        var svar = kall.send(Hubkall.om(hub.fra(fra, til, dokument), barn).setFormaal(formaal)
                .setOnPartial(OnPartial.ON_PARTIAL_REDACT).addGrunnlag(Hubkall.paastand(grunnlag)));
        if (!Set.of(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED).contains(svar.getDecision().getUtfall())) {
            throw new AssertionError("the document does not pass: " + svar);
        }
        return svar.getMessageId();
    }

    static String tekst(String hva) {
        return "{\"tekst\": \"" + hva + "\", \"kategorier\": [\"KATEGORI_BVN\"], \"personer\": [\"barn\"]}";
    }

    String tjeneste(String enhet) {
        return "{\"organisasjonsnummer\": \"" + hub.org(enhet) + "\", \"enhet\": \"" + enhet + "\"}";
    }

    /** A tiltaksplan of {@code eier}, with one goal of the youth's own, shared with the others. */
    Tiltaksplan tiltaksplan(String eier, String planId, int versjon, String maal, List<String> kanSe) {
        return HeleHuben.json("""
                {"planId": "%s", "versjon": %d, "status": "PLANSTATUS_I_BRUK", "hjemmel": "PLANHJEMMEL_BVL_8_1",
                 "ansvarlig": %s, "periode": {"fra": "2026-01-01"}, "barnetsBehov": [%s],
                 "maal": [{"maal": %s, "maalesVed": %s, "status": "MAALSTATUS_UNDERVEIS"}],
                 "delmaal": [{"maal": %s, "status": "MAALSTATUS_UNDERVEIS"}],
                 "tiltak": [{"hva": %s, "ansvarlig": "barnevernstjenesten"}], "kanSe": [%s]}"""
                .formatted(planId, versjon, tjeneste(eier), tekst("Ro rundt skoledagen."), tekst("Trygg hverdag."), tekst("Fravær."), tekst(maal),
                        tekst("Veiledning i hjemmet."), String.join(", ", kanSe.stream().map(this::tjeneste).toList())),
                Tiltaksplan.newBuilder(), Tiltaksplan.class);
    }

    /** A 5R-avtale of {@code eier} that has been shared with {@code deltaker} and the child. */
    FemRAvtale femR(String eier, String avtaleId, int versjon, String deltaker, List<String> kjentFor) {
        return HeleHuben.json("""
                {"avtaleId": "%s", "versjon": %d, "status": "%s", "eier": %s, "kjentFor": [%s],
                 "retning": {"barnetsProsjekt": %s, "fellesMaal": %s, "hvorforViktigForBarnet": %s,
                    "maalbareMaal": [{"maal": %s, "maalesVed": %s}]},
                 "rammer": {"formaal": %s, "organisering": %s, "hvordanViJobber": %s, "omfang": %s, "evalueringsplan": %s,
                    "varighet": {"fra": "2026-01-01"},
                    "deltakere": [{"id": "eier", "tjeneste": %s}, {"id": "skole", "tjeneste": %s}, {"id": "barnet", "person": "barn"}]},
                 "roller": {"behandlingsansvar": "skole", "stillasbyggernesBidrag": %s, "aktoerer": [{"aktoer": "skole", "ansvar": [%s]}]},
                 "regler": {"varsling": [{"hendelse": %s, "fra": "skole", "til": ["eier"], "kanal": "VARSLINGSKANAL_RINGE",
                    "naar": "samme dag", "hvisIkkeSvar": [%s]}]},
                 "relasjoner": {"vedUenighet": %s}}"""
                .formatted(avtaleId, versjon, versjon == 1 ? "FEM_R_STATUS_DELT" : "FEM_R_STATUS_OPPDATERT", tjeneste(eier),
                        String.join(", ", kjentFor.stream().map(k -> "\"" + k + "\"").toList()),
                        tekst("Spille på fotballaget."), tekst("Komme på trening hver uke."), tekst("Vennene er der."),
                        tekst("Med på åtte av ti treninger."), tekst("Treneren teller."), tekst("Samme hjelp på skolen og hjemme."),
                        tekst("Møte hver måned."), tekst("Vi ringer hverandre."), tekst("Skole og fritid."), tekst("Etter tre måneder."),
                        tjeneste(eier), tjeneste(deltaker), tekst("Samler dem som er rundt barnet."), tekst("Minner om treningen."),
                        tekst("Barnet kommer ikke."), tekst("Ring vakttelefonen."), tekst("Vi ringer før vi skriver.")),
                FemRAvtale.newBuilder(), FemRAvtale.class);
    }

    /** An invitation by {@code innkaller} to a unit that the meeting needs; nobody has called the child. */
    Innkalling innkalling(String innkaller, String moete, int versjon, Instant start, String innkalt) {
        return HeleHuben.json("""
                {"moeteId": "%s", "versjon": %d, "type": "MOETETYPE_INNSATSMOETE", "emne": "Møte", "start": "%s", "innkaller": %s,
                 "moeteleder": {"navn": "Kari Testesen", "rolle": "kontaktperson"}, "formaal": %s,
                 "innkalte": [{"tjeneste": %s, "noedvendig": true}], "barnetDeltar": "BARNSDELTAKELSE_IKKE_INNKALT",
                 "barnetDeltarIkkeFordi": %s, "foreldre": "FORELDREDELTAKELSE_KALT_INN"}"""
                .formatted(moete, versjon, start, tjeneste(innkaller), tekst("Bli enige om neste steg."), tjeneste(innkalt),
                        tekst("Barnet er på skolen.")), Innkalling.newBuilder(), Innkalling.class);
    }

    /** An agenda with one item, that {@code forbereder} prepares. */
    Saksliste saksliste(String moete, int versjon, String hva, String meldtAv, String forbereder) {
        return HeleHuben.json("""
                {"moeteId": "%s", "versjon": %d, "saker": [{"sakId": "sak-1", "hva": %s, "meldtAv": %s, "forberedesAv": %s,
                 "formaal": "SAKSFORMAAL_BESLUTNING", "minutter": 20}]}"""
                .formatted(moete, versjon, tekst(hva), tjeneste(meldtAv), tjeneste(forbereder)), Saksliste.newBuilder(), Saksliste.class);
    }

    /** Minutes of a meeting of two: a decision of {@code besluttetAv}, a task of {@code ansvarlig}; the child is not heard. */
    Referat referat(String moete, Instant holdt, List<String> tilStede, String besluttetAv, String ansvarlig, String frist) {
        return HeleHuben.json("""
                {"moeteId": "%s", "versjon": 1, "type": "MOETETYPE_INNSATSMOETE", "holdt": "%s", "gjelder": %s,
                 "tilStede": [%s], "referent": {"navn": "Kari Testesen", "rolle": "kontaktperson"},
                 "beslutninger": [{"beslutningId": "%s", "hva": %s, "besluttetAv": %s}],
                 "oppgaver": [{"oppgaveId": "%s", "hva": %s, "ansvarlig": %s, "frist": "%s", "status": "OPPGAVESTATUS_AVTALT"}]}"""
                .formatted(moete, holdt, tekst("Neste steg."),
                        String.join(", ", tilStede.stream().map(t -> "{\"tjeneste\": " + tjeneste(t) + "}").toList()),
                        UUID.randomUUID(), tekst("Leksehjelp to dager i uken."), tjeneste(besluttetAv), UUID.randomUUID(),
                        tekst("Ringe hjem."), tjeneste(ansvarlig), frist), Referat.newBuilder(), Referat.class);
    }

    /** A promise that {@code eier} owes the child an answer to. */
    Loefte loefte(String id, String eier, String svarInnen, Loeftestatus status) {
        var loefte = HeleHuben.json("""
                {"loefteId": "%s", "slag": "LOEFTESLAG_LOEFTE", "person": "barn", "hva": %s, "eier": %s, "gitt": "2026-01-05",
                 "ansvarlig": {"navn": "Kari Testesen", "rolle": "kontaktperson"}, "svarInnen": "%s", "status": "LOEFTESTATUS_MOTTATT"}"""
                .formatted(id, tekst("Få møte broren sin."), tjeneste(eier), svarInnen), Loefte.newBuilder(), Loefte.class);
        return status == Loeftestatus.LOEFTESTATUS_OPPFYLT
                ? loefte.toBuilder().setStatus(status).setSvar(loefte.getHva()).build() : loefte.toBuilder().setStatus(status).build();
    }

    /** That it ends at {@code fra}; {@code koordinator} is the formal one. */
    Overtakelse overtakelse(String id, String fra, String koordinator, Overtakelsessvar svar) {
        return HeleHuben.json("""
                {"overtakelseId": "%s", "grunn": "AVSLUTNINGSGRUNN_FLYTTET", "fra": %s, "koordinator": %s, "dato": "2026-12-01",
                 "hva": %s, "svar": "%s"}"""
                .formatted(id, tjeneste(fra), tjeneste(koordinator), tekst("Oppfølgingen er ikke ferdig."), svar.name()),
                Overtakelse.newBuilder(), Overtakelse.class);
    }

    /** That {@code hvem} comes in, or leaves. */
    Medlemskap medlemskap(String id, String hvem, Medlemshendelse hendelse, String til) {
        return HeleHuben.json("""
                {"medlemskapId": "%s", "hendelse": "%s", "tjeneste": %s, "rolle": "STILLASROLLE_DELTAKER", "fra": "2026-01-01", "til": "%s"}"""
                .formatted(id, hendelse.name(), tjeneste(hvem), til), Medlemskap.newBuilder(), Medlemskap.class);
    }
}
