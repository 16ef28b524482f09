# language: no
Egenskap: Scenarier som spilles uten regelen de nevner

  @S1-901
  Scenario: Skolen får det samtykket dekker
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "Fjellsiden skole" opplysninger om "barnevern" til "samordning"
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "Fjellsiden skole"
    Så går den gjennom etter regel "C02"
    Og får "Fjellsiden skole" den, og ingen andre

  @S1-902
  Scenario: Barn som er plassert etter § 6-2, er utenfor målgruppen
    Gitt barnet Ola på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at omsorgen for Ola er "institusjon 6-2"
    Og at "Barneverntjenesten i Nes" og "Stillasbyggerne, Ahus" har en avtale av typen "stillasbyggerne kommune"
    Og at Ola samtykker til at "Barneverntjenesten i Nes" gir "Stillasbyggerne, Ahus" opplysninger om "barnevern" til "henvisning":
      | profil | CP BVL |
    Når "Barneverntjenesten i Nes" sender "henvisning til Stillasbyggerne" om Ola til "Stillasbyggerne, Ahus":
      | Grunnlag            | FVL13A1     |
      | helse               |             |
      | plasseringshjemmel  | BVL2021_6_2 |
      | bosituasjon         | hybel       |
    Så blir den avvist med "MAALGRUPPE" etter regel "STB-PLASSERING"
    Og får ingen den

  @S1-903
  Scenario: Evaluering etter fire måneder i DUE
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "Fjellsiden skole" opplysninger om "barnevern" til "samordning"
    Når "DUE Bergen, Utekontakten" sender "innkalling" om Nora til "Fjellsiden skole":
      | type               | oppstartsmoete              |
      | formaal            | Lage mål sammen {barnevern} |
      | innkaller          | DUE Bergen, Utekontakten    |
      | innkalte.tjeneste  | Fjellsiden skole            |
    Så går den gjennom
    Og er fristen "INN-DUE-EVALUERING" "åpen" for "DUE Bergen, Utekontakten"

  @S1-904
  Scenario: En på 26 år er utenfor målgruppen hva plasseringen enn er
    Gitt barnet Ola på 26 år, som "Barneverntjenesten i Nes" følger opp
    Og at "Barneverntjenesten i Nes" og "Stillasbyggerne, Ahus" har en avtale av typen "stillasbyggerne kommune"
    Og at Ola samtykker til at "Barneverntjenesten i Nes" gir "Stillasbyggerne, Ahus" opplysninger om "barnevern" til "henvisning"
    Når "Barneverntjenesten i Nes" sender "henvisning til Stillasbyggerne" om Ola til "Stillasbyggerne, Ahus":
      | Grunnlag            | FVL13A1     |
      | helse               |             |
      | plasseringshjemmel  | BVL2021_6_2 |
      | bosituasjon         | hybel       |
    Så blir den avvist med "MAALGRUPPE" etter regel "STB-PLASSERING"
    Og får ingen den

  @S1-905
  Scenario: Et utfall som ikke er slik
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "Fjellsiden skole"
    Så går den gjennom etter regel "C02"

  @S1-906 @venter
  Scenario: Noe å vente på
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "Fjellsiden skole"
    Så går den gjennom etter regel "C02"

  @S1-907
  Scenario: Ingen regel er nevnt
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "Fjellsiden skole"
    Så får ingen den
