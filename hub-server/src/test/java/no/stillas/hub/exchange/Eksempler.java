package no.stillas.hub.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import no.stillas.proto.bekymring.v1.Bekymringsmelding;
import no.stillas.proto.consent.v1.ConsentServiceGrpc;
import no.stillas.proto.consent.v1.RegisterRequest;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.felles.v1.Navn;
import no.stillas.proto.henvisning.v1.Henvisning;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.person.v1.PersonServiceGrpc;

/** Messages for tests through the whole hub. Synthetic persons. */
public final class Eksempler {
    /** A synthetic child, born on 1 January 2015. */
    public static final String BARN = "01811599839";

    /** The child that {@link #medSamtykke} registers. */
    public static final String BARN_MED_SAMTYKKE = "06851460029";

    private Eksempler() {}

    /** A bekymringsmelding about a child who is described and not identified: goes on without consent. */
    public static Envelope.Builder bekymring(HeleHuben hub, String fra, String til) {
        var dokument = HeleHuben.json("""
                {"grunner": [{"lov": "MELDELOV_HPL_33", "bokstav": "BOKSTAV_A", "hvorfor": {
                    "tekst": "Barnet har fortalt om slag hjemme.",
                    "kategorier": ["KATEGORI_VOL", "KATEGORI_BVN"], "personer": ["barn"]}}],
                 "barn": [{"person": "barn", "anslaattAlder": 8}]}""",
                Bekymringsmelding.newBuilder(), Bekymringsmelding.class);
        return hub.fra(fra, til, dokument)
                .setFormaal(Formaal.FORMAAL_CONCERN)
                .addGrunnlag(Paastand.newBuilder().setGrunnlag(Grunnlag.GRUNNLAG_MELD_A))
                .addPersoner(Person.newBuilder().setRef("barn").setRolle(Personrolle.PERSONROLLE_BARN)
                        .setNavn(Navn.newBuilder().setFornavn("Oda-Marje").setEtternavn("Tesst"))
                        .setIdentitet(Identitet.newBuilder().setBeskrivelse("jente, omkring 8 år")));
    }

    /** A referral that claims a consent; nobody has given one. */
    public static Envelope.Builder henvisning(HeleHuben hub, String fra, String til) {
        var dokument = HeleHuben.json("""
                {"type": "HENVISNINGSTYPE_SPESIALISTHELSETJENESTEN",
                 "spoersmaal": [{"oppdrag": "OPPDRAG_UTREDNING"}],
                 "helse": {"tekst": "Sover lite.", "kategorier": ["KATEGORI_HEA"], "personer": ["barn"]},
                 "omsorg": {"tekst": "Bor hjemme med tiltak.", "kategorier": ["KATEGORI_BVN"], "personer": ["barn"]}}""",
                Henvisning.newBuilder(), Henvisning.class);
        return hub.fra(fra, til, dokument)
                .setFormaal(Formaal.FORMAAL_REFERRAL)
                .addGrunnlag(Paastand.newBuilder().setGrunnlag(Grunnlag.GRUNNLAG_FVL13A1))
                .addPersoner(Person.newBuilder().setRef("barn").setRolle(Personrolle.PERSONROLLE_BARN)
                        .setNavn(Navn.newBuilder().setFornavn("Kari").setEtternavn("Test"))
                        .setIdentitet(Identitet.newBuilder().setFoedselsnummer(BARN))
                        .setFoedselsdato("2015-01-01"));
    }

    /** A follow-up that waits for a named human, from barnevernet to a school. */
    public static Envelope.Builder holdt(HeleHuben hub) {
        return new Hubkall(hub).oppfoelging("bergen-barnevern", "bergen-skole", "01811599839");
    }

    /** Health that the school may know by {@link #medSamtykke}, and what was said in therapy, which it may not. */
    public static Envelope.Builder delvis(HeleHuben hub) {
        return delvis(hub, BARN_MED_SAMTYKKE);
    }

    /** The same of another child. */
    static Envelope.Builder delvis(HeleHuben hub, String barn) {
        var mal = HeleHuben.json(les("delvis.json", barn), Envelope.newBuilder(), Envelope.class);
        return hub.fra("bup-haugesund", "haugesund-skole", mal).setDocument(mal.getDocument())
                .addAllPersoner(mal.getPersonerList()).setFormaal(mal.getFormaal()).addAllGrunnlag(mal.getGrunnlagList());
    }

    /**
     * Registers a child, that its address is not protected, and its mother's consent that BUP tells the school of its
     * health.
     *
     * @return id of the consent
     */
    public static String medSamtykke(HeleHuben hub) {
        return medSamtykke(hub, BARN_MED_SAMTYKKE);
    }

    /** The same of another child, born on 1 January 2015. */
    static String medSamtykke(HeleHuben hub, String barn) {
        hub.som("haugesund-barnevern", PersonServiceGrpc::newBlockingStub).register(HeleHuben.json(les("vern.json", barn),
                no.stillas.proto.person.v1.RegisterRequest.newBuilder(), no.stillas.proto.person.v1.RegisterRequest.class));
        return samtykke(hub, barn);
    }

    /** As {@link #medSamtykke}, and nobody says anything of the address. */
    static String samtykke(HeleHuben hub) {
        return samtykke(hub, BARN_MED_SAMTYKKE);
    }

    private static String samtykke(HeleHuben hub, String barn) {
        var id = HeleHuben.nyId();
        hub.som("bup-haugesund", PersonServiceGrpc::newBlockingStub).register(HeleHuben.json(les("person.json", barn),
                no.stillas.proto.person.v1.RegisterRequest.newBuilder(), no.stillas.proto.person.v1.RegisterRequest.class));
        var idag = LocalDate.now(ZoneId.of("Europe/Oslo"));
        hub.som("bup-haugesund", ConsentServiceGrpc::newBlockingStub).register(HeleHuben.json(les("samtykke.json", barn)
                .replace("${id:samtykke}", id)
                .replace("${org:bup-haugesund}", hub.org("bup-haugesund"))
                .replace("${org:haugesund-skole}", hub.org("haugesund-skole"))
                .replace("${dag}", idag.toString())
                .replace("${dag+180}", idag.plusDays(180).toString())
                .replace("${naa}", Instant.now().toString()), RegisterRequest.newBuilder(), RegisterRequest.class));
        return id;
    }

    private static String les(String fil, String barn) {
        return barn.equals(BARN_MED_SAMTYKKE) ? les(fil)
                : les(fil).replace(BARN_MED_SAMTYKKE, barn).replace("2014-05-06", "2015-01-01");
    }

    private static String les(String fil) {
        try (var inn = Eksempler.class.getResourceAsStream(fil)) {
            return new String(java.util.Objects.requireNonNull(inn, fil).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
