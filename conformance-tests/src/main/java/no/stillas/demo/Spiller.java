package no.stillas.demo;

import com.google.gson.JsonElement;
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
import java.util.List;
import java.util.Optional;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.exchange.v1.SubmitStreamResponse;

/** Plays a case step by step, tells what happens, and notes what was not as the case says. */
final class Spiller {
    private static final Duration TAALMOD = Duration.ofSeconds(20);
    /** How long nothing must have come, for what should not come. */
    private static final Duration STILLHET = Duration.ofMillis(700);

    private final Kall kall;
    private final Adaptere adaptere;
    private final Fortelling fortelling;
    private final List<String> avvik = new ArrayList<>();

    Spiller(Hubben hub, Adaptere adaptere, Fortelling fortelling) {
        kall = new Kall(hub);
        this.adaptere = adaptere;
        this.fortelling = fortelling;
    }

    List<String> avvik() {
        return List.copyOf(avvik);
    }

    void spill(Sak sak) throws IOException {
        fortelling.sak(sak);
        var utfylling = new Utfylling(adaptere::organisasjonsnummer);
        for (var steg : sak.steg()) {
            var fylt = JsonParser.parseString(utfylling.fyll(steg.toString())).getAsJsonObject();
            var feil = ett(fylt, utfylling);
            feil.forEach(fortelling::avvik);
            feil.forEach(f -> avvik.add(sak.tittel() + ": " + f));
        }
    }

    private List<String> ett(JsonObject steg, Utfylling utfylling) throws IOException {
        var slag = steg.keySet().iterator().next();
        return switch (slag) {
            case "kall" -> kall(steg);
            case "ut" -> ut(steg, utfylling);
            case "inn" -> inn(steg, utfylling);
            case "ikke_inn" -> ikkeInn(steg, utfylling);
            case "stans" -> {
                fortelling.si("adapteren for " + tekst(steg, "stans") + " går ned");
                adaptere.stans(tekst(steg, "stans"));
                yield List.of();
            }
            case "start" -> {
                adaptere.start(tekst(steg, "start"));
                adaptere.ventTilOppe(tekst(steg, "start"));
                fortelling.si("adapteren for " + tekst(steg, "start") + " er oppe igjen");
                yield List.of();
            }
            default -> throw new IOException("ukjent steg i en sak: " + slag);
        };
    }

    private List<String> kall(JsonObject steg) throws IOException {
        var metode = tekst(steg, "kall");
        var som = tekst(steg, "som");
        try {
            var svar = kall.kall(metode, adaptere.organisasjonsnummer(som), steg.get("foresporsel").toString());
            fortelling.kall(adaptere.navn(som), metode, tekst(steg, "sier"));
            return Forventning.tekst(JsonFormat.printer().usingTypeRegistry(Dokumenttyper.alle().typeRegistry()).print(svar), steg);
        } catch (StatusRuntimeException e) {
            fortelling.kall(adaptere.navn(som), metode, tekst(steg, "sier"));
            return List.of("huben avviste " + metode + ": " + e.getStatus().getCode() + " " + e.getStatus().getDescription());
        }
    }

    private List<String> ut(JsonObject steg, Utfylling utfylling) throws IOException {
        var enhet = tekst(steg, "ut");
        var navn = tekst(steg, "navn");
        var melding = steg.getAsJsonObject("melding");
        melding.addProperty("messageId", utfylling.id(navn));
        var ut = Files.createDirectories(adaptere.mappe(enhet).resolve("ut"));
        var midlertidig = ut.resolve(navn + ".tmp");
        var fil = utfylling.id(navn) + ".json";
        Files.writeString(midlertidig, melding.toString());
        Files.move(midlertidig, ut.resolve(fil), StandardCopyOption.ATOMIC_MOVE);
        var svarfil = adaptere.mappe(enhet).resolve("svar").resolve(fil);
        var grunn = adaptere.mappe(enhet).resolve("avvist").resolve(fil.replace(".json", ".grunn.json"));
        var svar = Vent.paa(TAALMOD, () -> lest(svarfil).filter(Spiller::endelig).or(() -> lest(grunn)));
        fortelling.sendt(adaptere.navn(enhet), mottaker(melding), melding.getAsJsonObject("document"));
        if (svar.isEmpty()) {
            return List.of("det kom ikke svar på " + navn + " innen " + TAALMOD.toSeconds() + " sekunder");
        }
        if (!Files.exists(svarfil)) {
            return List.of("adapteren avviste " + navn + ": " + svar.get());
        }
        var lest = SubmitStreamResponse.newBuilder();
        Dokumenttyper.alle().jsonParser().ignoringUnknownFields().merge(svar.get(), lest);
        if (lest.hasFault()) {
            return List.of("huben avviste " + navn + ": " + lest.getFault());
        }
        fortelling.avgjort(lest.getAnswer());
        return Forventning.avgjoerelse(lest.getAnswer(), svar.get(), steg);
    }

    private String mottaker(JsonObject melding) {
        var enhet = melding.getAsJsonObject("receiver").get("enhet");
        return enhet == null ? "den som har ansvaret" : adaptere.navn(enhet.getAsString());
    }

    private List<String> inn(JsonObject steg, Utfylling utfylling) throws IOException {
        var enhet = tekst(steg, "inn");
        var id = utfylling.id(tekst(steg, "melding"));
        var kom = Vent.paa(TAALMOD, () -> finn(adaptere.mappe(enhet).resolve("inn"), id));
        if (kom.isEmpty()) {
            return List.of(tekst(steg, "melding") + " kom ikke til " + adaptere.navn(enhet));
        }
        var innhold = Files.readString(kom.get());
        var levert = DeliveredMessage.newBuilder();
        Dokumenttyper.alle().jsonParser().ignoringUnknownFields().merge(innhold, levert);
        fortelling.levert(adaptere.navn(enhet), levert.build());
        return Forventning.tekst(innhold, steg);
    }

    private List<String> ikkeInn(JsonObject steg, Utfylling utfylling) throws IOException {
        var enhet = tekst(steg, "ikke_inn");
        var id = utfylling.id(tekst(steg, "melding"));
        var kom = Vent.paa(STILLHET, () -> finn(adaptere.mappe(enhet).resolve("inn"), id));
        fortelling.stille(adaptere.navn(enhet), kom.isEmpty());
        return kom.isEmpty() ? List.of() : List.of(tekst(steg, "melding") + " kom til " + adaptere.navn(enhet));
    }

    /** The file in the inbox, at any depth, that names the message. */
    private static Optional<Path> finn(Path inn, String id) throws IOException {
        if (!Files.isDirectory(inn)) {
            return Optional.empty();
        }
        try (var filer = Files.walk(inn)) {
            return filer.filter(f -> f.getFileName().toString().endsWith(id + ".json")).findFirst();
        }
    }

    /** While the hub is out of reach, the adapter says so in the answer and goes on trying. */
    private static boolean endelig(String svar) {
        var json = JsonParser.parseString(svar).getAsJsonObject();
        return !json.has("fault") || json.getAsJsonObject("fault").get("code").getAsInt() != Status.Code.UNAVAILABLE.value();
    }

    private static Optional<String> lest(Path fil) {
        try {
            return Files.exists(fil) ? Optional.of(Files.readString(fil)) : Optional.empty();
        } catch (IOException e) {
            // moved away between the two; asked again
            return Optional.empty();
        }
    }

    private static String tekst(JsonObject steg, String felt) {
        JsonElement verdi = steg.get(felt);
        if (verdi == null) {
            throw new IllegalStateException("et steg mangler «" + felt + "»");
        }
        return verdi.getAsString();
    }
}
