package no.stillas.hub.delivery;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Wordings of receipts, notices and tasks, in bokmål. They name no person and no content. */
final class Tekster {
  private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");
  private static final DateTimeFormatter KLOKKE =
      DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' HH:mm:ss", Locale.forLanguageTag("nb-NO"));

  private Tekster() {}

  static String klokke(Instant t) {
    return KLOKKE.format(t.atZone(NORGE));
  }

  static String utloept(boolean harVaertUte) {
    return harVaertUte
        ? "Meldingen utløp. Den var overlevert, men mottakeren har ikke kvittert for den."
        : "Meldingen utløp før den ble overlevert.";
  }

  /** What a stopped message had come to, then why. */
  static String stanset(Optional<Instant> overlevert, String hvorfor) {
    return (overlevert.map(t -> "Overlevert " + klokke(t) + ", ikke kvittert. Innholdet er slettet hos oss.")
                .orElse("Stanset før den ble lest. Innholdet er slettet.")
            + " "
            + hvorfor)
        .strip();
  }

  static String noekkelSlettet() {
    return "Innholdet er slettet, og meldingen kan ikke overleveres.";
  }

  static String karantene(String hvorfor) {
    return ("Mottakerens system kan ikke ta imot meldingen. Den er lagt til side til noen har sett på den. " + hvorfor)
        .strip();
  }

  static String karanteneMottaker(boolean haster) {
    return "Systemet deres har svart at det aldri kan ta imot en melding. Den ligger i karantene, og "
        + (haster ? "det er en plikt- eller hastemelding. Ring avsenderen nå, rett feilen" : "det som kommer etter den i samme samtale, venter. Rett feilen")
        + " og la den prøve igjen (stillas quarantine).";
  }

  static String karanteneAvsender(boolean haster) {
    return "Mottakerens system kan ikke ta imot en melding fra dere. Den ligger i karantene til noen har avgjort hva som skal"
        + " skje med den. "
        + (haster
            ? "Er den sendt for å oppfylle en plikt, er plikten ikke oppfylt. Ring mottakeren nå."
            : "Ta kontakt med mottakeren.");
  }

  static String gittOpp() {
    return "Meldingen lå i karantene hos mottakeren og er gitt opp. Innholdet er slettet. Send den på nytt eller på annen"
        + " måte hvis den fortsatt trengs.";
  }

  static String frigitt() {
    return "Det meldingen ventet på, er på plass. Den er sendt videre til mottakeren.";
  }

  static String slett() {
    return "Meldingen var sendt til feil mottaker. Slett den, også kopier, og bekreft med en applikasjonskvittering"
        + " med årsak TRUKKET_AV_AVSENDER når det er gjort.";
  }

  static String samtykkeTrukket() {
    return "Et samtykke som dere har mottatt opplysninger etter, er trukket eller avgrenset. Opplysningene kan ikke"
        + " lenger brukes med samtykket som grunnlag. Det som er journalført, blir stående.";
  }

  static String vernEndret() {
    return "Adressevernet er endret for en person som dere har mottatt opplysninger om. Gå gjennom hvilke adresser og"
        + " steder dere har lagret, og hvem som kan se dem.";
  }

  static String reservasjon() {
    return "Den det gjelder, eller den som bestemmer for personen, har motsatt seg at dere får det som står i denne"
        + " meldingen. Noter det i journalen, og vurder om opplysningene skal sperres. Det som er journalført, blir stående.";
  }

  static String ringAvsender(Enheter.Vakt vakt) {
    return "Ingen har bekreftet at meldingen er mottatt. Er den sendt for å oppfylle en plikt, er plikten ikke oppfylt"
        + " ennå. " + ring(vakt);
  }

  static String ringMottaker() {
    return "En plikt- eller hastemelding til dere er ikke bekreftet mottatt av systemet deres. Se i innboksen nå, og"
        + " ring avsenderen hvis den ikke er der.";
  }

  static String ringVakt(Enheter.Vakt vakt) {
    return "En plikt- eller hastemelding er fortsatt ikke bekreftet mottatt. Ta kontakt med avsender og mottaker på"
        + " telefon. Vakttelefon: " + vakt.navn() + ", " + vakt.telefon() + ".";
  }

  static String ringHoldt(Enheter.Vakt vakt) {
    return "En hastemelding fra dere er ikke sendt. Den venter på at noe hos dere er på plass, og mottakeren har ikke fått"
        + " den. Se på den nå. " + ring(vakt);
  }

  static String ringAvvist(Enheter.Vakt vakt) {
    return "Mottakeren har avvist meldingen. Er den sendt for å oppfylle en plikt, er plikten ikke oppfylt. Rett den"
        + " eller send den til en annen mottaker. " + ring(vakt);
  }

  static String ringIkkeLevert(Enheter.Vakt vakt) {
    return "Meldingen ble ikke levert, og den blir ikke levert. Er den sendt for å oppfylle en plikt, er plikten ikke oppfylt. "
        + ring(vakt);
  }

  static String ringUautorisert(Optional<String> annen, Enheter.Vakt vakt) {
    return "Mottakeren er ikke godkjent for å ta imot meldingen nå. Den er lagret, men ikke levert. Er den sendt for å oppfylle"
        + " en plikt, er plikten ikke oppfylt ennå. Send den til "
        + annen.orElse("en annen mottaker")
        + ". "
        + ring(vakt);
  }

  static String ringUautorisertVakt(Enheter.Vakt vakt) {
    return "En plikt- eller hastemelding er ikke levert, for mottakeren er ikke godkjent for å ta imot den nå. Ta kontakt med"
        + " avsender og mottaker på telefon. Vakttelefon: " + vakt.navn() + ", " + vakt.telefon() + ".";
  }

  static String ringAvvistMottaker() {
    return "Systemet deres har avvist en plikt- eller hastemelding. Finn ut hva den gjaldt, og ring avsenderen nå.";
  }

  static String ringAvvistVakt(Enheter.Vakt vakt) {
    return "En plikt- eller hastemelding er avvist av mottakeren, og avsenderen har ikke meldt at det er ordnet. Ta"
        + " kontakt med avsender og mottaker på telefon. Vakttelefon: " + vakt.navn() + ", " + vakt.telefon() + ".";
  }

  static String ring(Enheter.Vakt vakt) {
    return "Ring " + vakt.navn() + " på " + vakt.telefon() + ".";
  }

  static String mangeForsoek(int forsoek) {
    return "Meldingen er overlevert " + forsoek + " ganger uten at mottakerens system har kvittert. Den blir forsøkt"
        + " videre. Ta kontakt med mottakeren på annen måte hvis det haster.";
  }

  static String mangeForsoekMottaker(int forsoek) {
    return "En levering er hentet " + forsoek + " ganger uten at systemet deres har kvittert for den. Se på"
        + " tilkoblingen.";
  }

  static String slettingBekreftet() {
    return "Mottakeren har bekreftet at meldingen er slettet. Fullfør vurderingen av avviket.";
  }

  static String slettingIkkeBekreftet() {
    return "Mottakeren har ikke bekreftet at den tilbakekalte meldingen er slettet. Ta kontakt med mottakeren.";
  }

  static String avviksfrist() {
    return "Det er gått 72 timer siden meldingen ble tilbakekalt. Er avviket ikke vurdert, må det gjøres nå"
        + " (personvernforordningen artikkel 33 og 34).";
  }

  static String lest(String rolle) {
    return "Lest av " + rolle + ".";
  }

  static String ikkeSendt() {
    return "Meldingen ble ikke sendt, så det er ingenting å tilbakekalle.";
  }

  static String tilbakekaltUlest() {
    return "Meldingen er stanset før noen hos mottakeren fikk den, og innholdet er slettet.";
  }

  static String tilbakekaltBesOmSletting() {
    return "Mottakeren kan ha fått meldingen og er bedt om å slette den og bekrefte det. Vurder avviket: melding til"
        + " Datatilsynet skal i tilfelle sendes innen 72 timer (personvernforordningen artikkel 33), og de det gjelder"
        + " skal kanskje varsles (artikkel 34).";
  }

  static String vurder() {
    return "En melding dere har sendt, venter på at en navngitt person med ansvar avgjør om den kan deles, og begrunner"
        + " det. Avgjør den i vurderingen av meldingen.";
  }

  static String etterkontroll() {
    return "En melding dere har sendt, ble åpnet av erklært fare for liv eller helse. Gå gjennom innen én virkedag om det"
        + " var grunnlag for å dele, og om det som ble delt var nødvendig. Registrer hva dere fant.";
  }

  static String vurderingUtloept() {
    return "En melding utløp før noen hos dere hadde avgjort om den kunne deles. Den er ikke sendt. Vurder om den skal"
        + " sendes på nytt, eller om mottakeren må få vite det på annen måte.";
  }

  static String vedleggUtenomPapir(int antall) {
    return "En melding fra dere går på papir, for mottakeren har ikke noe system. "
        + (antall == 1 ? "Vedlegget" : "De " + antall + " vedleggene")
        + " følger ikke med. Gi mottakeren "
        + (antall == 1 ? "det" : "dem")
        + " på annen måte, og bare det som meldingen ble sendt med.";
  }

  static String papir() {
    return "Det har kommet en melding til enheten. Skriv den ut, lever den til rett person, og kvitter med navn.";
  }
}
