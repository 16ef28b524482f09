package no.stillas.demo;

import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.SubmitResponse;
import no.stillas.proto.judgement.v1.Utelatelse;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Utfall;

/** Tells what happens, for a reader who knows neither the hub nor its contracts. */
final class Fortelling {
    private static final DateTimeFormatter KLOKKE = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final String INN = "            ";
    /** How many fields of a list are told one by one. */
    private static final int FLEST = 6;
    /** How the hub words the task for one field that is not stated. */
    private static final Pattern IKKE_OPPGITT = Pattern.compile("Følg opp: «([^»]+)» er ikke oppgitt\\.");

    private final PrintStream ut;

    Fortelling(PrintStream ut) {
        this.ut = ut;
    }

    void start(Path mappe) {
        ut.println("Starter huben og fem adaptere, hver som sin egen prosess. Loggene ligger i " + mappe + ".");
    }

    void sak(Sak sak) {
        ut.println();
        ut.println("== " + sak.tittel());
        ut.println(Ombrekk.av(sak.viser(), "   "));
    }

    void si(String tekst) {
        ut.println(Ombrekk.av(LocalTime.now(ZoneId.of("Europe/Oslo")).format(KLOKKE) + "  " + tekst, "  "));
    }

    void kall(String hvem, String metode, String sier) {
        si(hvem + " til huben: " + sier + " (" + metode.substring(metode.lastIndexOf('.') + 1) + ")");
    }

    void sendt(String fra, String til, JsonObject dokument) {
        si(fra + " → " + til + ": " + tittel(dokument.get("@type").getAsString()));
    }

    void avgjort(SubmitResponse svar) {
        var avgjoerelse = svar.getDecision();
        linje("utfall", utfall(avgjoerelse.getUtfall()));
        avgjoerelse.getBegrunnelserList().stream()
                .map(b -> (b.getParagraf().isEmpty() ? "" : b.getParagraf() + ": ") + b.getTekst()
                        + (b.getRegel().isEmpty() ? "" : " [" + b.getRegel() + "]"))
                .distinct().forEach(b -> linje("fordi", b));
        if (avgjoerelse.getUtelatelserCount() > 0) {
            linje(switch (avgjoerelse.getUtfall()) {
                case UTFALL_DENIED -> "kan ikke gis";
                case UTFALL_REDACTED -> "utelatt";
                // the notice that everybody gets, whether the message has an address or not
                default -> "følger ikke med";
            }, utelatt(avgjoerelse.getUtelatelserList()));
        }
        avgjoerelse.getVenterPaaList().forEach(v -> linje("venter", v.getTekst()));
        avgjoerelse.getRemediesList().forEach(r -> linje("gjør dette", r.getTekst()));
        if (!avgjoerelse.getIngenVei().isEmpty()) {
            linje("ingen vei", avgjoerelse.getIngenVei());
        }
        oppgaver(svar.getOppgaverList());
        if (!svar.getMottakerEnhet().isEmpty()) {
            linje("går til", svar.getMottakerEnhet());
        }
        if (!svar.getRing().isEmpty()) {
            linje("ring", svar.getRing());
        }
    }

    void levert(String hvem, DeliveredMessage melding) {
        si("i innboksen hos " + hvem + ": " + tittel(melding.getEnvelope().getDocument().getTypeUrl()));
        if (melding.getUtelattCount() > 0) {
            linje("utelatt", utelatt(melding.getUtelattList()));
        }
        melding.getMerknaderList().forEach(m -> linje("merknad", m));
    }

    void varslet(String hvem, Delivery levert) {
        if (levert.hasNotice()) {
            si("varsel til " + hvem + ": " + levert.getNotice().getTekst());
        } else {
            si("kvittering til " + hvem + ": " + levert.getReceipt().getTekst());
        }
    }

    /** What a call was answered. */
    void svar(String tekst) {
        linje("svar", tekst);
    }

    /** The call itself was refused. */
    void avvist(String tekst) {
        linje("avvist", "fagsystemet får svaret «" + tekst + "»");
    }

    void stille(String hvem, boolean ingenting) {
        si((ingenting ? "ingenting er kommet til " : "noe er kommet til ") + hvem);
    }

    void avvik(String tekst) {
        linje("AVVIK", tekst);
    }

    void slutt(Path mappe, Hubben hub, List<String> avvik, boolean staar) {
        ut.println();
        ut.println(avvik.isEmpty() ? "Alt gikk slik sakene sier." : "Ikke alt gikk slik sakene sier:");
        avvik.forEach(a -> ut.println("  - " + a));
        ut.println();
        ut.println("Huben lagret i " + hub.data() + "; mappene som fagsystemene utveksler gjennom, ligger i");
        ut.println(mappe.resolve("utveksling") + ". Sakene er filer: conformance-tests/demo/src/main/resources/demo.");
        if (!staar) {
            ut.println("Alt er stanset. Med «mvn -Pdemo -Dkeep» blir det stående, så du kan spørre huben selv.");
        }
    }

    /** The demo is kept: how to ask the hub, as a unit of this organisation about a conversation that it took part in. */
    void staar(Path mappe, Hubben hub, String organisasjonsnummer, String enhet, String samtale) {
        ut.println("Huben og adapterne står til du trykker Ctrl-C. Spør huben selv:");
        ut.println("  java -jar hub-server/target/stillas-hub.jar trace --hub localhost:" + hub.port() + " --data " + hub.data() + " \\");
        ut.println("    --org " + organisasjonsnummer + " --enhet " + enhet + " --samtale " + samtale);
        ut.println("  grpcurl -plaintext -H \"authorization: Bearer $(cat " + Hubben.tokenmappe(mappe).resolve(organisasjonsnummer + ".token")
                + ")\" \\");
        ut.println("    localhost:" + hub.port() + " list");
    }

    /** What is not stated is one line, however many fields it is; all else is told as it is. */
    private void oppgaver(List<String> oppgaver) {
        var felt = oppgaver.stream().map(IKKE_OPPGITT::matcher).filter(Matcher::matches).map(m -> m.group(1)).toList();
        if (felt.size() > 1) {
            linje("oppgaver", "følg opp det som ikke er oppgitt: " + String.join(", ", felt));
        }
        oppgaver.stream().filter(o -> felt.size() < 2 || !IKKE_OPPGITT.matcher(o).matches()).forEach(o -> linje("oppgave", o));
    }

    private void linje(String hva, String tekst) {
        ut.println(Ombrekk.av(hva + ": " + tekst, INN));
    }

    private static String utelatt(List<Utelatelse> utelatelser) {
        var alle = utelatelser.stream().map(Fortelling::utelatt).distinct().toList();
        var foerste = alle.stream().limit(FLEST).collect(Collectors.joining(", "));
        return alle.size() > FLEST ? foerste + " og " + (alle.size() - FLEST) + " felt til" : foerste;
    }

    /** The receiver does not always learn what kind it was. */
    private static String utelatt(Utelatelse utelatt) {
        var slag = utelatt.getKategori() == Kategori.KATEGORI_UNSPECIFIED ? "" : kort(utelatt.getKategori().name());
        var hva = Stream.of(utelatt.getSti(), slag).filter(t -> !t.isEmpty()).collect(Collectors.joining(": "));
        return hva.isEmpty() ? "noe" : hva;
    }

    private static String kort(String kode) {
        return kode.substring(kode.lastIndexOf('_') + 1);
    }

    private static String tittel(String url) {
        var navn = url.substring(url.lastIndexOf('/') + 1);
        return Dokumenttyper.alle().finn(navn).map(t -> t.tittel()).filter(t -> !t.isEmpty()).orElse(navn);
    }

    private static String utfall(Utfall utfall) {
        return switch (utfall) {
            case UTFALL_PERMITTED -> "tillatt";
            case UTFALL_REDACTED -> "tillatt uten alt";
            case UTFALL_HELD -> "holdt til videre";
            case UTFALL_DENIED -> "ikke tillatt";
            case UTFALL_UNSPECIFIED, UNRECOGNIZED -> utfall.name();
        };
    }
}
