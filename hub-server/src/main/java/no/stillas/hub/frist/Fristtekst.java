package no.stillas.hub.frist;

import jakarta.inject.Singleton;
import java.util.Map;

/** What is expected, and by which paragraph or setting, in bokmål. */
@Singleton
public final class Fristtekst {
    private static final String INNSTILLING = " (Innstilling hos huben, ikke lov.)";

    /** Clocks of delivery, which are no deadlines of the data. */
    private static final Map<String, String> LEVERING = Map.of(
            "APPLIKASJONSKVITTERING", "Mottakerens system skal ha bekreftet meldingen." + INNSTILLING,
            "APPLIKASJONSKVITTERING_VAKT", "Mottakerens system har ikke bekreftet meldingen. Vakten er neste." + INNSTILLING,
            "HASTER_HOLDT", "En hastemelding venter på en avgjørelse hos avsenderen." + INNSTILLING,
            "HASTER_HOLDT_IGJEN", "En hastemelding venter fortsatt på en avgjørelse hos avsenderen." + INNSTILLING,
            "HASTER_AVVIST", "Mottakeren har avvist en plikt- eller hastemelding. Noen skal varsles straks." + INNSTILLING,
            "HASTER_AVVIST_VAKT", "Mottakeren har avvist en plikt- eller hastemelding. Vakten er neste." + INNSTILLING,
            "SLETTEBEKREFTELSE", "Mottakeren skal bekrefte at meldingen er slettet." + INNSTILLING,
            "AVVIK_72_TIMER", "Avviket skal være vurdert (personvernforordningen artikkel 33 og 34).");

    private final Fristbok bok;

    Fristtekst(Fristbok bok) {
        this.bok = bok;
    }

    /** The text of an expectation's kind; the kind itself where the data has it no more. */
    public String av(String kind) {
        return bok.frist(kind).map(f -> f.getTekst() + " " + Opphav.tekst(f))
                .orElseGet(() -> LEVERING.getOrDefault(kind, kind));
    }
}
