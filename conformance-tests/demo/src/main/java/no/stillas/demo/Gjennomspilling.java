package no.stillas.demo;

import static no.stillas.demo.Spiller.tekst;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.protobuf.util.JsonFormat;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.stillas.demo.Spiller.Fravaer;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Fault;
import no.stillas.proto.exchange.v1.GetStatusResponse;
import no.stillas.proto.exchange.v1.MessageState;
import no.stillas.proto.exchange.v1.SubmitStreamResponse;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.tilgang.Kall;

/** One play of one case: the steps that speak with the hub and the folders, and what they have said so far. */
final class Gjennomspilling {
    private static final Duration TAALMOD = Duration.ofSeconds(60);
    /** What comes later than this is seen at the end of the play, where all absence is looked for again. */
    private static final Duration STILLHET = Duration.ofMillis(250);
    private static final String STATUS = "stillas.exchange.v1.ExchangeService/GetStatus";

    private final Kall kall;
    private final Adaptere adaptere;
    private final Fortelling fortelling;
    private final Utfylling utfylling;
    private final Innmappe filer;
    private final Map<String, String> avsendere = new HashMap<>();
    private final Map<String, String> svarene = new HashMap<>();
    private final Map<List<String>, Fravaer> fravaer = new HashMap<>();
    private final List<String> avvisninger = new ArrayList<>();

    Gjennomspilling(Kall kall, Adaptere adaptere, Fortelling fortelling, Utfylling utfylling) {
        this.kall = kall;
        this.adaptere = adaptere;
        this.fortelling = fortelling;
        this.utfylling = utfylling;
        filer = new Innmappe(adaptere);
    }

    /** What must not have come, and must not come later. */
    List<Fravaer> fravaer() {
        return List.copyOf(fravaer.values());
    }

    /** What was said when a call or a message was refused. */
    List<String> avvisninger() {
        return List.copyOf(avvisninger);
    }

    /** With {@code gjentas}, until the answer is as the step says: what the hub does by itself takes its time. */
    List<String> kall(JsonObject steg) throws IOException {
        fortelling.kall(adaptere.navn(tekst(steg, "som")), tekst(steg, "kall"), tekst(steg, "sier"));
        var feil = spurt(steg);
        if (!feil.isEmpty() && steg.has("gjentas")) {
            feil = Vent.paa(TAALMOD, () -> Optional.of(spurt(steg)).filter(List::isEmpty)).orElse(feil);
        }
        if (feil.isEmpty() && steg.has("feil")) {
            fortelling.avvist(svarene.get(Sak.navn(steg)));
        } else if (feil.isEmpty()) {
            Svarlinje.av(steg, svarene.get(Sak.navn(steg))).forEach(fortelling::svar);
        }
        return feil;
    }

    private List<String> spurt(JsonObject steg) throws IOException {
        var metode = tekst(steg, "kall");
        var feil = steg.has("feil") ? tekst(steg, "feil") : Status.Code.OK.name();
        String kode;
        String svar;
        try {
            svar = json(kall.kall(metode, adaptere.organisasjonsnummer(tekst(steg, "som")), steg.get("foresporsel").toString()));
            kode = Status.Code.OK.name();
        } catch (StatusRuntimeException e) {
            svar = e.getStatus().getDescription() == null ? "" : e.getStatus().getDescription();
            kode = e.getStatus().getCode().name();
            avvisninger.add(e.getMessage() + e.getTrailers());
        }
        svarene.put(Sak.navn(steg), svar);
        return kode.equals(feil)
                ? Forventning.tekst(svar, steg)
                : List.of(metode + ": ventet " + feil + ", fikk " + kode + " " + svar);
    }

    private static String json(com.google.protobuf.Message melding) throws IOException {
        return JsonFormat.printer().usingTypeRegistry(Dokumenttyper.alle().typeRegistry()).print(melding);
    }

    List<String> ut(JsonObject steg) throws IOException {
        var enhet = tekst(steg, "ut");
        var navn = tekst(steg, "navn");
        var melding = steg.getAsJsonObject("melding");
        avsendere.put(navn, enhet);
        melding.addProperty("messageId", utfylling.id(navn));
        var ut = Files.createDirectories(adaptere.mappe(enhet).resolve("ut"));
        var midlertidig = ut.resolve(utfylling.id(navn) + ".tmp");
        var fil = utfylling.id(navn) + ".json";
        Files.writeString(midlertidig, melding.toString());
        Files.move(midlertidig, ut.resolve(fil), StandardCopyOption.ATOMIC_MOVE);
        var svarfil = adaptere.mappe(enhet).resolve("svar").resolve(fil);
        var grunn = adaptere.mappe(enhet).resolve("avvist").resolve(fil.replace(".json", ".grunn.json"));
        var svar = Vent.paa(TAALMOD, () -> Innmappe.lest(svarfil).filter(Gjennomspilling::endelig).or(() -> Innmappe.lest(grunn)));
        fortelling.sendt(adaptere.navn(enhet), mottaker(melding), melding.getAsJsonObject("document"));
        if (svar.isEmpty()) {
            return List.of("det kom ikke svar på " + navn + " innen " + TAALMOD.toSeconds() + " sekunder");
        }
        svarene.put(navn, svar.get());
        var lest = SubmitStreamResponse.newBuilder();
        Dokumenttyper.alle().jsonParser().ignoringUnknownFields().merge(svar.get(), lest);
        if (lest.hasFault()) {
            return feilet(steg, feil(lest.getFault()));
        }
        if (!Files.exists(svarfil)) {
            return feilet(steg, svar.get());
        }
        fortelling.avgjort(lest.getAnswer());
        var utfall = lest.getAnswer().getDecision().getUtfall();
        if ((utfall == Utfall.UTFALL_DENIED || utfall == Utfall.UTFALL_HELD) && melding.getAsJsonObject("receiver").has("enhet")) {
            ventIkke(melding.getAsJsonObject("receiver").get("enhet").getAsString(), navn);
        }
        return Forventning.avgjoerelse(lest.getAnswer(), svar.get(), steg);
    }

    /** A message that the call itself is wrong for. */
    private List<String> feilet(JsonObject steg, String feil) {
        avvisninger.add(feil);
        if (!steg.has("feil")) {
            return List.of("avvist: " + feil);
        }
        fortelling.avvist(feil);
        return feil.contains(tekst(steg, "feil"))
                ? Forventning.tekst(feil, steg)
                : List.of("feil: ventet «" + tekst(steg, "feil") + "», fikk " + feil);
    }

    private static String feil(Fault feil) {
        return feil.getViolationsCount() == 0
                ? feil.getMessage()
                : feil.getViolationsList().stream().map(v -> v.getField() + ": " + v.getDescription()).collect(Collectors.joining("; "));
    }

    private String mottaker(JsonObject melding) {
        var enhet = melding.getAsJsonObject("receiver").get("enhet");
        return enhet == null ? "den som har ansvaret" : adaptere.navn(enhet.getAsString());
    }

    List<String> inn(JsonObject steg) throws IOException {
        var enhet = tekst(steg, "inn");
        var melding = tekst(steg, "melding");
        fravaer.remove(List.of(enhet, melding));
        var kom = Vent.paa(TAALMOD, () -> filer.finn(enhet, utfylling.id(melding)));
        if (kom.isEmpty()) {
            return List.of(melding + " kom ikke til " + adaptere.navn(enhet));
        }
        var innhold = Files.readString(kom.get());
        var levert = DeliveredMessage.newBuilder();
        Dokumenttyper.alle().jsonParser().ignoringUnknownFields().merge(innhold, levert);
        svarene.put(Sak.navn(steg), innhold);
        fortelling.levert(adaptere.navn(enhet), levert.build());
        return Forventning.tekst(innhold, steg);
    }

    /**
     * Not there when the hub has said what became of the message, and not at the end of everything either. With {@code
     * unntatt}, at no unit but those.
     */
    List<String> ikkeInn(JsonObject steg) throws IOException {
        var melding = tekst(steg, "melding");
        Vent.paa(STILLHET, () -> tilstand(melding).filter(t -> t != MessageState.MESSAGE_STATE_QUEUED));
        var unntatt = Sak.liste(steg, "unntatt").asList().stream().map(e -> e.getAsString()).toList();
        var enheter = unntatt.isEmpty()
                ? List.of(tekst(steg, "ikke_inn"))
                : adaptere.enheter().stream().filter(e -> !unntatt.contains(e)).toList();
        boolean kom = false;
        for (var enhet : enheter) {
            ventIkke(enhet, melding);
            kom |= filer.finn(enhet, utfylling.id(melding)).isPresent();
        }
        fortelling.stille(unntatt.isEmpty() ? adaptere.navn(enheter.getFirst()) : "noen andre", !kom);
        return List.of();
    }

    private void ventIkke(String enhet, String melding) {
        var id = utfylling.id(melding);
        fravaer.put(List.of(enhet, melding), new Fravaer(melding + " kom til " + adaptere.navn(enhet),
                () -> filer.finn(enhet, id).isPresent()));
    }

    private Optional<MessageState> tilstand(String melding) throws IOException {
        var avsender = avsendere.get(melding);
        if (avsender == null) {
            throw new IOException("ingen har sendt «" + melding + "»");
        }
        try {
            var spoerring = new JsonObject();
            spoerring.addProperty("messageId", utfylling.id(melding));
            var svar = kall.kall(STATUS, adaptere.organisasjonsnummer(avsender), spoerring.toString());
            return Optional.of(GetStatusResponse.parseFrom(svar.toByteString()).getState());
        } catch (StatusRuntimeException e) {
            return e.getStatus().getCode() == Status.Code.NOT_FOUND
                    ? Optional.of(MessageState.MESSAGE_STATE_UNSPECIFIED) // it never came to the hub
                    : Optional.empty();
        }
    }

    List<String> varsel(JsonObject steg) throws IOException {
        var enhet = tekst(steg, "varsel");
        var om = tekst(steg, "om");
        fravaer.remove(List.of(enhet, "varsel", om));
        var kom = Vent.paa(TAALMOD, () -> filer.varsler(enhet, om).stream()
                .filter(v -> Forventning.tekst(v, steg).isEmpty()).findFirst());
        if (kom.isEmpty()) {
            return List.of("varselet kom ikke til " + adaptere.navn(enhet) + "; det som kom: " + filer.varsler(enhet, om));
        }
        var varsel = Delivery.newBuilder();
        Dokumenttyper.alle().jsonParser().ignoringUnknownFields().merge(kom.get(), varsel);
        fortelling.varslet(adaptere.navn(enhet), varsel.build());
        return List.of();
    }

    List<String> ikkeVarsel(JsonObject steg) throws IOException {
        var enhet = tekst(steg, "ikke_varsel");
        var om = tekst(steg, "om");
        fravaer.put(List.of(enhet, "varsel", om), new Fravaer("et varsel kom til " + adaptere.navn(enhet),
                () -> filer.varsler(enhet, om).stream().anyMatch(v -> Forventning.tekst(v, steg).isEmpty())));
        fortelling.si("ingen varsler " + adaptere.navn(enhet));
        return List.of();
    }

    /** Answers that may not differ in anything but ids and times. */
    List<String> likt(JsonObject steg) throws IOException {
        var navn = steg.getAsJsonArray("likt").asList().stream().map(n -> n.getAsString()).toList();
        var ulike = navn.stream().map(n -> svarene.getOrDefault(n, "intet svar på " + n)).map(Forventning::utenIder).distinct().toList();
        fortelling.si(tekst(steg, "sier"));
        return ulike.size() == 1 ? List.of() : List.of("svarene er ulike: " + ulike);
    }

    /** While the hub is out of reach, the adapter says so in the answer and goes on trying. */
    private static boolean endelig(String svar) {
        var json = JsonParser.parseString(svar).getAsJsonObject();
        return !json.has("fault") || json.getAsJsonObject("fault").get("code").getAsInt() != Status.Code.UNAVAILABLE.value();
    }
}
