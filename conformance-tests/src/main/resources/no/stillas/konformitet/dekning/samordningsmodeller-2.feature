# language: no
@samordningsmodeller-2
Egenskap: Flytene i andre del av rapporten om samordningsmodeller, hver for seg
  Flytene og smertepunktene som ingen av analysens egne scenarioer viser.

  @S2-F18 @S2-F28 @regel @L5532 @L5452
  Scenario: Skolen forteller FACT ung om skoledagen når ungdommen samtykker
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "Årnes skole" gir "FACT ung Romerike" opplysninger om "skole" til "helsehjelp"
    Når "Årnes skole" sender "melding fra skolen til BUP" om Nora til "FACT ung Romerike"
    Så går den gjennom etter regel "E19"
    Og får "FACT ung Romerike" den, og ingen andre

  @S2-F29 @avledet @L4670
  Scenario: Det som kommer mens noen er borte, ligger i teamets innboks når de er tilbake
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "Årnes skole" gir "FACT ung Romerike" opplysninger om "skole" til "helsehjelp"
    Og at "FACT ung Romerike" ikke henter posten sin
    Når "Årnes skole" sender "melding fra skolen til BUP" om Nora til "FACT ung Romerike"
    Så går den gjennom
    Når det går 2 dager
    Og "FACT ung Romerike" henter posten sin
    Så får "FACT ung Romerike" den, og ingen andre

  @S2-B11 @avledet @L5911
  Scenario: Spesialisthelsetjenesten får den delen av stafettloggen som er nødvendig og som den har tilgang til
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Når "Barneverntjenesten i Nes" sender "stafettlogg" om Nora til "BUP Øvre Romerike, Ahus":
      | Formål   | oppfølging              |
      | Grunnlag | BVL13_1_3: nødvendig    |
      | kan se   | BUP Øvre Romerike, Ahus |
    Så går den gjennom etter regel "C06"
    Og får "BUP Øvre Romerike, Ahus" den, og ingen andre

  @S2-G16 @S2-G17 @S2-smerte-17 @regel @L7754 @L7387
  Scenario: Når FACT ung slutter og ingen tar over, er det en oppgave å finne noen
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "FACT ung Romerike" gir "Barneverntjenesten i Nes" opplysninger om "helse" til "oppfølging"
    Når "FACT ung Romerike" sender "utskriving" om Nora til "Barneverntjenesten i Nes":
      | grunn               | maal naadd |
      | forsoek paa kontakt |            |
      | overtar             |            |
    Så går den gjennom
    Og har "FACT ung Romerike" oppgaven "Finn ut hvem som tar over"

  @S2-smerte-14 @avledet @L7162
  Scenario: Den som trenger noe, spør: behandleren kan ikke vite at det er nyttig
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Bergen" følger opp
    Når "Barneverntjenesten i Bergen" sender "spørsmål om opplysninger" om Nora til "BUP Bergen, Sentrum poliklinikk"
    Så går den gjennom
    Og får "BUP Bergen, Sentrum poliklinikk" den, og ingen andre
    Og står det "Hva hjelper i hverdagen?" i det "BUP Bergen, Sentrum poliklinikk" fikk

  @S2-smerte-15 @S2-G10 @S1-dok-6.21 @regel @L6828
  Scenario: Skolens dagsmelding når helsestasjonen når ungdommen samtykker
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "Årnes skole" gir "Helsestasjonen i Nes" opplysninger om "skole" til "samordning"
    Når "Årnes skole" sender "dagsmelding" om Nora til "Helsestasjonen i Nes"
    Så går den gjennom etter regel "E09"
    Og får "Helsestasjonen i Nes" den, og ingen andre

  @S2-F05 @avledet @L4444
  Scenario: Barneverntjenesten henviser til FACT ung
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "Barneverntjenesten i Nes" gir "FACT ung Romerike" opplysninger om "barnevern og helse" til "henvisning"
    Når "Barneverntjenesten i Nes" sender "henvisning" om Nora til "FACT ung Romerike"
    Så går den gjennom etter regel "C05"
    Og får "FACT ung Romerike" den, og ingen andre

  @S2-D13 @S2-dok-6.26 @regel @L3407
  Scenario: Den individuelle planen går til den som har en del i den, når ungdommen har samtykket
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "Barnekoordinator i Nes" gir "Årnes skole" opplysninger om "plan" til "individuell plan"
    Når "Barnekoordinator i Nes" sender "individuell plan" om Nora til "Årnes skole":
      | samtykke til plan   | #samtykket                 |
      | ansvar.hovedansvar  | Helsestasjonen i Nes       |
      | ansvar.framdrift    | Barnekoordinator i Nes     |
      | bidrag.deltaker     | skolen                     |
      | bidrag.hva          | Eget rom til pauser        |
      | tjenester.hva       | Samtaler                   |
      | tjenester.omfang    | Annenhver uke              |
      | tjenester.ansvarlig | skolen                     |
      | koordinator.tjeneste | Barnekoordinator i Nes    |
      | eier                | Helsestasjonen i Nes       |
      | deltakere 2.tjeneste | Årnes skole               |
    Så går den gjennom etter regel "I02"
    Og får "Årnes skole" den, og ingen andre

  @S2-F23 @avledet @L4684
  Scenario: FACT ung samler tjenestene når ungdommen samtykker
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "FACT ung Romerike" gir "Årnes skole" opplysninger om "helse" til "samordning"
    Når "FACT ung Romerike" sender "melding om helse" om Nora til "Årnes skole"
    Så går den gjennom etter regel "D08"
    Og får "Årnes skole" den, og ingen andre

  @S2-B02 @avledet @L5824
  Scenario: Skolen tar med PPT når egen tjeneste ikke er nok, og ungdommen samtykker
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "Årnes skole" gir "PPT i Nes" opplysninger om "skole" til "henvisning"
    Når "Årnes skole" sender "henvisning" om Nora til "PPT i Nes":
      | Grunnlag | FVL13A1                          |
      | helse    |                                  |
      | omsorg   |                                  |
      | type     | ppt                              |
      | skole    | Strever med å følge med i timen. |
    Så går den gjennom etter regel "E05"
    Og får "PPT i Nes" den, og ingen andre

  @S2-B03 @avledet @L5853
  Scenario: Skolen tar med NAV i samråd med ungdommen
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "Årnes skole" gir "NAV Nes, sosialtjenesten" opplysninger om "skole" til "samordning"
    Når "Årnes skole" sender "melding om skole" om Nora til "NAV Nes, sosialtjenesten"
    Så går den gjennom etter regel "E10"
    Og får "NAV Nes, sosialtjenesten" den, og ingen andre

  @S2-H05 @avledet @L6232
  Scenario: Institusjonen og BUP snakker om barnet de begge hjelper
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Når "Milepælen ungdomshjem" sender "melding om tiltak" om Nora til "BUP Øvre Romerike, Ahus":
      | Formål   | helsehjelp           |
      | Grunnlag | BVL13_1_3: nødvendig |
    Så går den gjennom etter regel "C36"
    Og får "BUP Øvre Romerike, Ahus" den, og ingen andre

  @S2-S01 @avledet @L6935
  Scenario: Barneverntjenesten henviser et barn den har omsorgen for, til Stillasbyggerne
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og at omsorgen for Ola er "omsorgsovertakelse 5-1"
    Og at "Barneverntjenesten i Nes" og "Stillasbyggerne, Ahus" har en avtale av typen "stillasbyggerne kommune"
    Når "Barneverntjenesten i Nes" sender "henvisning til Stillasbyggerne" om Ola til "Stillasbyggerne, Ahus"
    Så går den gjennom etter regel "C05b"
    Og får "Stillasbyggerne, Ahus" den, og ingen andre

  @S2-S02 @avledet @L1584
  Scenario: Stillasbyggerne gir barneverntjenesten helseopplysninger når ungdommen samtykker
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "Stillasbyggerne, Ahus" gir "Barneverntjenesten i Nes" opplysninger om "helse" til "samordning"
    Når "Stillasbyggerne, Ahus" sender "svar med helseopplysninger" om Nora til "Barneverntjenesten i Nes"
    Så går den gjennom etter regel "D09"
    Og får "Barneverntjenesten i Nes" den, og ingen andre

  @S2-D25 @avledet @L3416
  Scenario: Institusjonen gir DUE beskjed når ungdommen flytter ut
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Når "Milepælen ungdomshjem" sender "melding om tiltak" om Nora til "DUE Bergen, Utekontakten":
      | Formål   | oppfølging |
      | Grunnlag | INST5      |
    Så går den gjennom etter regel "A26"
    Og får "DUE Bergen, Utekontakten" den, og ingen andre

  @S2-D09 @avledet @L3204
  Scenario: DUE tar kontakt med NAV når ungdommen har samtykket skriftlig, og med fastlegen når det er nødvendig
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "NAV Bergen, sosialtjenesten" opplysninger om "barnevern" til "samordning":
      | form | muntlig journalfoert |
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "NAV Bergen, sosialtjenesten"
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "DUE-SKRIFTLIG"
    Og får ingen den
    Når Nora trekker samtykket
    Gitt at Nora samtykker til at "DUE Bergen, Utekontakten" gir "NAV Bergen, sosialtjenesten" opplysninger om "barnevern" til "samordning"
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "NAV Bergen, sosialtjenesten":
      | Kalt | etter skriftlig samtykke |
    Så går den gjennom etter regel "C18"
    Og får "NAV Bergen, sosialtjenesten" den, og ingen andre
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "Torget legesenter, fastlege":
      | Kalt     | til fastlegen        |
      | Formål   | oppfølging           |
      | Grunnlag | BVL13_1_3: nødvendig |
    Så går den gjennom etter regel "C06"
    Og får "Torget legesenter, fastlege" den, og ingen andre

  @S2-dok-6.2 @regel @L3142 @L3149
  Scenario: Vedtaket om DUE, som ungdommen har samtykket til, går til teamet
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Når "Barneverntjenesten i Bergen" sender "vedtak om tiltak" om Nora til "DUE Bergen, Utekontakten"
    Så går den gjennom etter regel "B15c"
    Og får "DUE Bergen, Utekontakten" den, og ingen andre
