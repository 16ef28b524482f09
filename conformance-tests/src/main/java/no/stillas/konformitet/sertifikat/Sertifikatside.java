package no.stillas.konformitet.sertifikat;

import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.FileDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.stillas.konformitet.sertifikat.Saksresultat.Utfall;
import no.stillas.konformitet.skjema.Tid;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.Kanonisk;

/** The page of one profile: for who decides whether a system may be connected, and for who mends it. One file, no scripts. */
final class Sertifikatside {
    private static final DateTimeFormatter TID = DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' HH:mm", Locale.forLanguageTag("nb-NO"));

    private Sertifikatside() {}

    /** Writes it. @param helt every case of the profile was to be played */
    static Path skriv(Path mappe, Profil profil, List<Saksresultat> resultater, boolean helt) throws IOException {
        var fil = mappe.resolve("sertifikat-" + profil.navn() + ".html");
        Files.createDirectories(mappe);
        Files.writeString(fil, side(profil, resultater, helt, LocalDateTime.now(Tid.OSLO)));
        return fil;
    }

    static String side(Profil profil, List<Saksresultat> resultater, boolean helt, LocalDateTime naa) throws IOException {
        var feilet = Sertifikatvalg.antall(resultater, Utfall.FEILET);
        var ikke = Sertifikatvalg.antall(resultater, Utfall.IKKE_PROEVD);
        boolean bestatt = feilet + ikke == 0 && helt && !resultater.isEmpty();
        var grupper = resultater.stream().collect(Collectors.groupingBy(r -> r.sak().gruppe(), LinkedHashMap::new, Collectors.toList()));
        return Profil.ressurs("sertifikat.html")
                .replace("{{profil}}", html(profil.tittel()))
                .replace("{{enhet}}", html(profil.enhet().getEnhet()))
                .replace("{{naa}}", TID.format(naa))
                .replace("{{kontrakt}}", kontraktsum())
                .replace("{{stempel}}", bestatt ? "ok" : "ikke")
                .replace("{{dom}}", dom(bestatt, helt, feilet, ikke))
                .replace("{{antall}}", html(Sertifikatvalg.antall(resultater)))
                .replace("{{gjenstaar}}", gjenstaar(resultater))
                .replace("{{grupper}}", grupper.entrySet().stream().map(e -> gruppe(e.getKey(), e.getValue())).collect(Collectors.joining()));
    }

    /** Of the descriptors of every contract file, by name. */
    static String kontraktsum() {
        var alle = FileDescriptorSet.newBuilder();
        Dokumenttyper.alle().filer().stream().sorted(Comparator.comparing(FileDescriptor::getName)).forEach(f -> alle.addFile(f.toProto()));
        return Kanonisk.hex(Kanonisk.sha256(Kanonisk.bytes(alle.build())));
    }

    private static String dom(boolean bestatt, boolean helt, long feilet, long ikke) {
        if (bestatt) {
            return "Bestått. Systemet gjorde det som kontrakten og loven venter i alle sakene.";
        }
        if (feilet > 0) {
            return "Ikke bestått. Systemet gjorde noe annet enn det skal i " + feilet + (feilet == 1 ? " sak." : " saker.")
                    + " Det bør ikke kobles til før de er rettet.";
        }
        return "Ikke fullført. " + (ikke > 0 ? ikke + (ikke == 1 ? " sak" : " saker") + " kunne ikke prøves." : helt ? "Ingen saker er prøvd."
                : "Bare et utvalg av sakene er prøvd.");
    }

    private static String gjenstaar(List<Saksresultat> resultater) {
        var ikkeBestatt = resultater.stream().filter(r -> r.utfall() != Utfall.BESTATT).toList();
        if (ikkeBestatt.isEmpty()) {
            return "";
        }
        return "<h2>Det som gjenstår</h2>\n<ol class=\"gjenstaar\">\n" + ikkeBestatt.stream().map(r -> "<li><a href=\"#" + r.sak().id() + "\">"
                + r.sak().id() + "</a> " + html(r.sak().gjoer()) + "</li>\n").collect(Collectors.joining()) + "</ol>\n";
    }

    private static String gruppe(String navn, List<Saksresultat> resultater) {
        return "<h2>" + html(navn) + "</h2>\n" + resultater.stream().map(Sertifikatside::sak).collect(Collectors.joining());
    }

    private static String sak(Saksresultat r) {
        var aapen = r.utfall() == Utfall.BESTATT ? "" : " open";
        var slag = slag(r.utfall());
        return "<details id=\"" + r.sak().id() + "\" class=\"" + slag + "\"" + aapen + "><summary><span class=\"merke\">" + ord(r.utfall())
                + "</span><span class=\"id\">" + r.sak().id() + "</span> " + html(r.sak().tittel()) + "</summary>\n<ul class=\"steg\">\n"
                + r.steg().stream().map(s -> "<li class=\"" + slag(s.utfall()) + "\">" + html(s.tekst()) + "</li>\n").collect(Collectors.joining())
                + "</ul>\n<dl>" + rad("Ventet", r.ventet()) + rad(r.utfall() == Utfall.IKKE_PROEVD ? "Hvorfor" : "Så", r.sett())
                + (r.utfall() == Utfall.BESTATT ? "" : rad("Gjør", r.sak().gjoer())) + rad("Kilde", r.sak().kilde()) + "</dl></details>\n";
    }

    private static String rad(String navn, String verdi) {
        return verdi.isEmpty() ? "" : "<dt>" + navn + "</dt><dd>" + html(verdi) + "</dd>";
    }

    private static String slag(Utfall utfall) {
        return switch (utfall) {
            case BESTATT -> "ok";
            case FEILET -> "feil";
            case IKKE_PROEVD -> "ikke";
        };
    }

    private static String ord(Utfall utfall) {
        return switch (utfall) {
            case BESTATT -> "bestått";
            case FEILET -> "feilet";
            case IKKE_PROEVD -> "ikke prøvd";
        };
    }

    private static String html(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
