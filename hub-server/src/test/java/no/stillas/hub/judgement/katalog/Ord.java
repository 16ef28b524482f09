package no.stillas.hub.judgement.katalog;

import com.google.protobuf.ProtocolMessageEnum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.regelverk.v1.Kilde;
import no.stillas.proto.regelverk.v1.Periode;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Vilkaar;

/** How rules are written in the catalogue. Codes are the contract's, without their prefix. */
final class Ord {
    private final RuleBook bok;

    Ord(RuleBook bok) {
        this.bok = bok;
    }

    /** A code without its prefix: {@code FORMAAL_CARE} is {@code CARE}. */
    static String kode(ProtocolMessageEnum verdi) {
        var navn = verdi.getValueDescriptor().getName();
        var type = verdi.getDescriptorForType().getName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        return navn.startsWith(type + "_") ? navn.substring(type.length() + 1) : navn;
    }

    /** Where the rule stands on its page, as Markdown readers name headings. */
    static String anker(Regel regel) {
        return regel.getId().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]", "");
    }

    static String koder(Collection<? extends ProtocolMessageEnum> verdier) {
        return verdier.stream().map(Ord::kode).collect(Collectors.joining(", "));
    }

    String avsendere(Regel regel) {
        return regel.getEnhverAvsender() ? "enhver" : etater(regel.getAvsenderList());
    }

    String mottakere(Regel regel) {
        return regel.getEnhverMottaker() ? "enhver" : etater(regel.getMottakerList());
    }

    private String etater(List<Etat> etater) {
        return etater.stream().map(e -> kode(e) + " (" + bok.ord(e) + ")").collect(Collectors.joining(", "));
    }

    static String kategorier(Regel regel) {
        return regel.getEnhverKategori() ? "alle" : koder(regel.getKategoriList());
    }

    static String formaal(Regel regel) {
        return regel.getEthvertFormaal() ? "alle" : koder(regel.getFormaalList());
    }

    static String beslutning(Beslutning beslutning) {
        return switch (beslutning) {
            case BESLUTNING_DENY -> "ikke tillatt";
            case BESLUTNING_REVIEW -> "et navngitt menneske avgjør";
            case BESLUTNING_ORDER -> "bare etter pålegg eller krav";
            case BESLUTNING_CONSENT -> "bare med samtykke";
            case BESLUTNING_NOOBJ -> "med mindre den det gjelder, motsetter seg det";
            case BESLUTNING_PERMIT -> "tillatt";
            case BESLUTNING_DUTY -> "plikt";
            case BESLUTNING_UNSPECIFIED, UNRECOGNIZED -> throw new IllegalStateException("a rule decides something");
        };
    }

    static String kilde(Kilde kilde) {
        return kilde.getLov() + " " + kilde.getParagraf();
    }

    static String periode(Periode periode) {
        return periode.getFra().isEmpty() && periode.getTil().isEmpty() ? "uten grense i tid"
                : (periode.getFra().isEmpty() ? "" : "fra og med " + periode.getFra())
                        + (periode.getTil().isEmpty() ? "" : " til og med " + periode.getTil());
    }

    /** Each condition on a line of its own; none where the rule always speaks. */
    static List<String> vilkaar(Vilkaar v) {
        var linjer = new ArrayList<String>();
        if (v.hasFraAlder()) {
            linjer.add("barnet er " + v.getFraAlder() + " år eller eldre");
        }
        if (v.hasUnderAlder()) {
            linjer.add("barnet er under " + v.getUnderAlder() + " år");
        }
        legg(linjer, "omsorgen er en av", v.getOmsorgList());
        legg(linjer, "omsorgen er kjent og ingen av", v.getIkkeOmsorgList());
        legg(linjer, "avsenderen er", v.getAvsenderErList());
        legg(linjer, "avsenderen er ikke", v.getAvsenderErIkkeList());
        legg(linjer, "mottakeren er", v.getMottakerErList());
        legg(linjer, "mottakeren er ikke", v.getMottakerErIkkeList());
        legg(linjer, "i saken gjelder", v.getKreverList());
        legg(linjer, "i saken gjelder minst én av", v.getEnAvList());
        legg(linjer, "i saken gjelder ikke", v.getUtelukkerList());
        legg(linjer, "det er avklart at i saken ikke gjelder", v.getAvklartNeiList());
        legg(linjer, "om personen gjelder", v.getPersonKreverList());
        legg(linjer, "om personen gjelder ikke", v.getPersonUtelukkerList());
        legg(linjer, "det er avklart at om personen ikke gjelder", v.getPersonAvklartNeiList());
        legg(linjer, v.getAttestasjon(), "grunnen er attestert av en navngitt fagperson");
        legg(linjer, v.getFare(), "en navngitt person har erklært fare for liv eller helse");
        legg(linjer, v.getBareAnonymt(), "hele meldingen er anonym");
        legg(linjer, v.getUgradert(), "det er kjent at barnet ikke har vernet adresse");
        legg(linjer, v.getUtenVold(), "meldingen har ikke opplysninger om vold eller overgrep");
        legg(linjer, v.getPaalegg(), "det finnes et gyldig og forkynt pålegg eller krav i en sakstype som loven nevner");
        legg(linjer, v.getInhabil(), "den som handler, er part eller pårørende");
        return linjer;
    }

    private static void legg(List<String> linjer, String foran, List<? extends ProtocolMessageEnum> verdier) {
        if (!verdier.isEmpty()) {
            linjer.add(foran + " " + verdier.stream().map(v -> "`" + kode(v) + "`").collect(Collectors.joining(", ")));
        }
    }

    private static void legg(List<String> linjer, boolean gjelder, String tekst) {
        if (gjelder) {
            linjer.add(tekst);
        }
    }
}
