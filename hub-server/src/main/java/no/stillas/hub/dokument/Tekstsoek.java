package no.stillas.hub.dokument;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import no.stillas.proto.exchange.v1.Attachment;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.felles.v1.Fritekst;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kontrakt.v1.Felt;

/**
 * Looks in free text, and in files of plain text, for what somebody attests is not there: identity numbers, telephone numbers
 * and places that are known. Known are names of units, and what the same document says in its own fields for places. It finds
 * what is written as one writes it, and no more: it stands beside the attestation and never in its stead.
 */
public final class Tekstsoek {
    /** Eleven digits or more, also with the usual signs between: a fødselsnummer, a D-number, a DUF number. */
    private static final Pattern NUMMER = Pattern.compile("(?<![\\d+])(?!0047)(?:\\d[ .-]?){10,}\\d");
    /** Eight digits in the usual groups, with or without +47, or a foreign number with its plus. A date in figures is none. */
    private static final Pattern TELEFON = Pattern.compile("(?<![\\d.-])(?:(?:\\+|00)47 ?)?"
            + "(?:[2-9]\\d([ .-]?)\\d\\d\\1\\d\\d\\1\\d\\d|[2-9]\\d\\d \\d\\d \\d{3}|[2-9]\\d{3}[ -]\\d{4})(?![\\d-])|\\+\\d[\\d ]{7,}\\d");
    private static final Pattern HUSNUMMER = Pattern.compile("\\s+\\d+\\s?\\p{L}?$");
    private static final int KORTEST = 5;

    private final Set<String> steder = new HashSet<>();
    private final List<Tekst> tekster = new ArrayList<>();

    private record Tekst(String sti, String innhold) {}

    /** What was found. */
    public enum Slag {
        IDENTITETSNUMMER("et identitetsnummer"), TELEFON("et telefonnummer"), STED("navnet på et sted");

        private final String tekst;

        Slag(String tekst) {
            this.tekst = tekst;
        }

        /** In bokmål, as it stands in a sentence. */
        public String tekst() {
            return tekst;
        }
    }

    /**
     * That something was found, and never what.
     *
     * @param sti path of the field
     */
    public record Funn(String sti, Slag slag) {
        public Funn {
            requireNonNull(sti, "sti is null");
            requireNonNull(slag, "slag is null");
        }
    }

    private Tekstsoek(Collection<String> navn) {
        navn.forEach(this::sted);
    }

    /** @param navn names of units whose mention tells a place: not those of the message itself */
    public static List<Funn> av(Envelope envelope, Message document, Collection<String> navn) {
        var soek = new Tekstsoek(navn);
        soek.melding(document, Felt.getDefaultInstance(), "document");
        for (int i = 0; i < envelope.getAttachmentsCount(); i++) {
            soek.vedlegg(envelope.getAttachments(i), "attachments[" + i + "]");
        }
        return soek.tekster.stream().flatMap(t -> soek.funn(t).stream()).toList();
    }

    private void melding(Message melding, Felt ytre, String sti) {
        melding.getAllFields().forEach((felt, verdi) -> {
            var gjelder = Omtale.gjelder(felt, ytre);
            var stien = sti + "." + felt.getName();
            if (verdi instanceof List<?> liste) {
                for (int i = 0; i < liste.size(); i++) {
                    verdi(liste.get(i), gjelder, stien + "[" + i + "]");
                }
            } else {
                verdi(verdi, gjelder, stien);
            }
        });
    }

    private void verdi(Object verdi, Felt gjelder, String sti) {
        boolean forSted = gjelder.getKategori() == Kategori.KATEGORI_ADR || gjelder.getStedfestende() && !gjelder.getAvsendersKontor();
        switch (verdi) {
            case Fritekst f when forSted -> sted(f.getTekst());
            case Fritekst f -> tekster.add(new Tekst(sti, f.getTekst()));
            case String s when forSted -> sted(s);
            case Message under -> melding(under, gjelder, sti);
            default -> { }
        }
    }

    private void vedlegg(Attachment vedlegg, String sti) {
        tekster.add(new Tekst(sti, vedlegg.getFilnavn()));
        if (vedlegg.getMedietype().startsWith("text/")) {
            tekster.add(new Tekst(sti, vedlegg.getInnhold().toStringUtf8()));
        }
    }

    /** A place by its whole name, and a street without the number of the house. */
    private void sted(String navn) {
        var helt = smaa(navn.strip());
        for (var form : List.of(helt, HUSNUMMER.matcher(helt).replaceFirst(""))) {
            if (form.length() >= KORTEST) {
                steder.add(form);
            }
        }
    }

    private List<Funn> funn(Tekst tekst) {
        var funn = new ArrayList<Funn>();
        var uten = NUMMER.matcher(tekst.innhold()).replaceAll("#");
        if (!uten.equals(tekst.innhold())) {
            funn.add(new Funn(tekst.sti(), Slag.IDENTITETSNUMMER));
        }
        if (TELEFON.matcher(uten).find()) {
            funn.add(new Funn(tekst.sti(), Slag.TELEFON));
        }
        var innhold = smaa(tekst.innhold());
        if (steder.stream().anyMatch(sted -> nevnt(innhold, sted))) {
            funn.add(new Funn(tekst.sti(), Slag.STED));
        }
        return funn;
    }

    /** As words of their own: a place is not in the middle of another word. */
    private static boolean nevnt(String innhold, String sted) {
        for (int i = innhold.indexOf(sted); i >= 0; i = innhold.indexOf(sted, i + 1)) {
            int etter = i + sted.length();
            if ((i == 0 || !Character.isLetterOrDigit(innhold.charAt(i - 1)))
                    && (etter == innhold.length() || !Character.isLetterOrDigit(innhold.charAt(etter)))) {
                return true;
            }
        }
        return false;
    }

    private static String smaa(String tekst) {
        return tekst.toLowerCase(Locale.ROOT);
    }
}
