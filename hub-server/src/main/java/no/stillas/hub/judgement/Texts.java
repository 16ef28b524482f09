package no.stillas.hub.judgement;

import java.util.List;
import java.util.Optional;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.regelverk.v1.Kilde;

/** Wordings that belong to no single rule. */
final class Texts {
    /** Alarmtelefonen for barn og unge: answers day and night, and connects to the duty service where the child is. */
    static final String ALARMTELEFON = "116 111";

    private Texts() {}

    /** The same on every denial about a person under 18, so that it reveals and suggests nothing. */
    static String meldeplikt(String paragraf, String vakttelefon) {
        return "Meldeplikten til barnevernet (" + paragraf + ") og plikten til å avverge alvorlige lovbrudd"
                + " (straffeloven § 196) gjelder uansett. Haster det, ring barnevernvakten på " + vakttelefon + ".";
    }

    /** Act and paragraph, the act once. */
    static String paragraf(Kilde kilde) {
        return kilde.getParagraf().startsWith(kilde.getLov()) ? kilde.getParagraf()
                : kilde.getLov() + " " + kilde.getParagraf();
    }

    static String venter() {
        return "Meldingen venter til en navngitt person med ansvar har avgjort og begrunnet det.";
    }

    /** Before the wording of a rule of a model that is set aside; the rule's own follows. */
    static String tilSide() {
        return "Kommunens modell må rettes, og er satt til side. En navngitt person med ansvar avgjør derfor i stedet for regelen, som sier:";
    }

    static String venterPaaAvtale() {
        return "Meldingen venter på en samarbeidsavtale mellom organisasjonen deres og mottakerens. Den går av seg selv når"
                + " avtalen er registrert og signert av alle partene.";
    }

    static String venterPaaSteg(String dokument) {
        return "Meldingen venter på et dokument som skal være sendt først: " + dokument + ".";
    }

    /** What happens on the way to where the child must be; nothing where no message leads there. */
    static String foerst(List<String> hendelser) {
        return hendelser.isEmpty() ? "" : "Først: " + String.join(", så ", hendelser) + ".";
    }

    /** Marks that the sender may know of. What would tell of a protected address is not among them. */
    static Optional<String> merknad(Merke merke) {
        return switch (merke) {
            case RELASJON -> Optional.of("Den som sender, er part eller nærstående. Lederen hos mottakeren får vite det.");
            case UTENFOR_RADEN -> Optional.of("Meldingen har også opplysninger utenfor det plikten vanligvis omfatter.");
            case ATTESTASJON_MANGLER -> Optional.of(
                    "Attestasjonen mangler eller er ikke fullstendig. Meldingen går, og dere fyller ut etterpå.");
            case IKKE_LEVERBAR -> Optional.of(
                    "Mottakeren kan ikke ta imot meldingen nå. Ring, og send til en annen mottaker.");
            case ETTERKONTROLL -> Optional.of("Delingen gjennomgås innen én virkedag. Ring mottakeren også.");
            case MANUELL_VEI, FRITEKST_UTELATES -> Optional.empty();
        };
    }

    static String aarsak(Aarsak aarsak) {
        return switch (aarsak) {
            case AARSAK_SAMTYKKE_MANGLER -> "Samtykke mangler.";
            case AARSAK_SAMTYKKE_TRUKKET -> "Samtykket er trukket tilbake.";
            case AARSAK_SAMTYKKE_FEIL_GIVER ->
                    "Samtykket er ikke gitt av den eller alle dem som må samtykke nå.";
            case AARSAK_UTENFOR_OMFANG -> "Dette ligger utenfor det samtykket, pålegget eller kravet gjelder.";
            case AARSAK_MOTTAKER_IKKE_AUTORISERT -> "Avsenderen eller mottakeren kan ikke sende eller få dette.";
            case AARSAK_KREVER_VURDERING -> "En navngitt person må avgjøre.";
            case AARSAK_IKKE_TILGJENGELIG ->
                    "Opplysningene kan ikke deles gjennom huben. Ta kontakt med tjenesten på vanlig måte.";
            case AARSAK_RESERVASJON -> "Den det gjelder, har motsatt seg at dette deles.";
            case AARSAK_IKKE_I_KRAFT -> "Grunnlaget gjelder ikke på denne datoen.";
            case AARSAK_ATTESTASJON_MANGLER ->
                    "En fagperson hos avsenderen må attestere, med rolle, tid og begrunnelse.";
            case AARSAK_ADRESSE_UTELATT -> "Adresse og sted er ikke med i meldingen.";
            default -> "Ingen lov åpner for å dele dette med mottakeren til dette formålet.";
        };
    }
}
