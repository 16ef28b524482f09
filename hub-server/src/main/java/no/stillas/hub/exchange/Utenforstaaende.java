package no.stillas.hub.exchange;

import java.util.EnumSet;
import java.util.Set;
import no.stillas.hub.admission.Admitted;
import no.stillas.proto.akutt.v1.Akutthenvendelse;
import no.stillas.proto.bekymring.v1.Bekymringsmelding;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Hastegrad;

/**
 * An organisation whose token holds and that has no unit in the directory. It has the right that everybody has: to tell
 * barnevernet of a concern (bvl §§ 2-1, 13-3), and those who can avert it of a danger. Nothing else opens to it.
 */
final class Utenforstaaende {
    static final String KAN_IKKE = "Organisasjonen står ikke i katalogen. Den kan sende en bekymringsmelding til barneverntjenesten "
            + "og en akutthenvendelse som haster umiddelbart eller er en plikt, og ingenting annet. Be den som driver huben, om å bli ført opp.";
    static final String INGEN_MOTTAKER = "Huben fant ingen som kan ta imot. Oppgi barneverntjenesten eller kommunen der barnet er.";

    private static final String MELDING = Bekymringsmelding.getDescriptor().getFullName();
    private static final String HENVENDELSE = Akutthenvendelse.getDescriptor().getFullName();
    /** Those who can avert a danger, and whom anybody rings. */
    private static final Set<Etat> AVVERGER = EnumSet.of(Etat.ETAT_BVT, Etat.ETAT_POL, Etat.ETAT_LEV, Etat.ETAT_AMK, Etat.ETAT_SOM,
            Etat.ETAT_BRV);

    private Utenforstaaende() {}

    static boolean kanSende(Admitted m) {
        return m.type().navn().equals(MELDING) || m.type().navn().equals(HENVENDELSE)
                && (m.plikt() || m.envelope().getHastegrad() == Hastegrad.HASTEGRAD_UMIDDELBAR);
    }

    static boolean kanFaa(Admitted m, Etat mottaker) {
        return m.type().navn().equals(MELDING) ? mottaker == Etat.ETAT_BVT : AVVERGER.contains(mottaker);
    }

    /** To the receiver. The number is shown by the token; the name is no more than what the message says, and stands there. */
    static String oppgave(String orgnr) {
        return "Følg opp: avsenderen, organisasjonsnummer " + orgnr + ", står ikke i katalogen med noen enhet. Nummeret er bekreftet; navnet er "
                + "det avsenderen selv oppgir. Meldingen er vurdert som fra en privat melder. Ring og spør hvem som meldte.";
    }
}
