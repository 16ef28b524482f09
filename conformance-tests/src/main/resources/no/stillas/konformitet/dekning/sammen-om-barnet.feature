# language: no
@sammen-om-barnet
Egenskap: Flytene i Sammen om barnet, hver for seg
  Flytene og smertepunktene i evalueringen av Sammen om barnet som ingen av analysens egne scenarioer viser. Et fosterhjem er
  ingen enhet i katalogen: det som fosterhjemmet tar opp, skriver den som fikk høre det.

  @SB-A11 @SB-D8 @SB-smerte-5 @avledet @L569 @L1051 @L1411
  Scenario: Det fosterhjemmet får vite om samvær og tid, står som et løfte med en eier og en dato
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barneverntjenesten i Bydel Stovner" sender "løfte" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner":
      | hva  | Felles møte med fosterhjemmet om samvær og hvor lenge, før første samvær {barnevern} |
      | eier | familieveilederne-stovner |
    Så går den gjennom etter regel "B15"
    Og får "Sammen om barnet, familieveilederne i Bydel Stovner" den, og ingen andre
    Når det går 3 uker
    Så er fristen "INN-LOEFTE" "oversittet" for "Sammen om barnet, familieveilederne i Bydel Stovner"

  @SB-B17 @SB-smerte-11 @SB-smerte-12 @SB-smerte-20 @avledet @L985
  Scenario: Den som tar over, ser sporet: det hører til tjenesten og ikke til personen
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "samværsrapport" om Liv til "Barneverntjenesten i Bydel Stovner":
      | Handler | Mona Ek, familieveileder |
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bydel Stovner" den, og ingen andre
    Når det går 2 måneder
    Og "Sammen om barnet, familieveilederne i Bydel Stovner" sender "samværsrapport" om Liv til "Barneverntjenesten i Bydel Stovner":
      | Kalt        | fra den nye familieveilederen |
      | Handler     | Per Vik, familieveileder      |
      | skrevet av  | Per Vik, familieveileder      |
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bydel Stovner" den, og ingen andre
    Og ser "Barneverntjenesten i Bydel Stovner" "samværsrapport" i sporet
    Og ser "Barneverntjenesten i Bydel Stovner" "fra den nye familieveilederen" i sporet
    Og ser "Sammen om barnet, familieveilederne i Bydel Stovner" "samværsrapport" i sporet
    Og ser "Sammen om barnet, familieveilederne i Bydel Stovner" "fra den nye familieveilederen" i sporet
    Og ser "Sammen om barnet, familieveilederne i Bydel Søndre Nordstrand" ikke "samværsrapport" i sporet

  @SB-C2 @SB-C4 @SB-smerte-4 @regel @L187 @L494
  Scenario: En samværsrapport uten barnets syn er en oppgave: la barnet fortelle og spørre
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "samværsrapport" om Liv til "Barneverntjenesten i Bydel Stovner":
      | barnets syn |  |
    Så går den gjennom etter regel "B15"
    Og har "Sammen om barnet, familieveilederne i Bydel Stovner" oppgaven "La barnet snakke om samværet og spørre"

  @SB-C12 @regel @L1281
  Scenario: Et avlyst samvær er en oppgave for saksbehandleren
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "samværsrapport" om Liv til "Barneverntjenesten i Bydel Stovner":
      | avlyst        | ja               |
      | avlyst fordi  | Mor ble syk      |
      | observasjoner |                  |
    Så går den gjennom
    Og har "Barneverntjenesten i Bydel Stovner" oppgaven "Samværet ble avlyst"

  @SB-D1 @SB-C6 @SB-D2 @SB-D5 @SB-smerte-2 @SB-smerte-17 @regel @L549 @L693
  Scenario: Det som fosterhjemmet tar opp med familieveilederen, går til saksbehandleren og står i saken
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "ønske" om Liv til "Barneverntjenesten i Bydel Stovner":
      | fra       | fosterforelder                                    |
      | tema      | hjelp                                             |
      | oenske    | Si hvordan samværet gikk. Vi trenger avlastning etterpå |
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bydel Stovner" den, og ingen andre
    Og ser "Barneverntjenesten i Bydel Stovner" "ønske" i sporet
    Når det går 1 måned
    Så har "Barneverntjenesten i Bydel Stovner" oppgaven "ikke besvart på tre uker"

  @SB-E10 @SB-smerte-13 @regel @L591
  Scenario: Foreldrenes ønske om morsmål på skolen får et svar
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "ønske" om Liv til "Barneverntjenesten i Bydel Stovner":
      | tema      | språk og kultur                                |
      | oenske    | Kan hun få morsmålsopplæring på skolen?        |
    Så går den gjennom etter regel "B15"
    Og har "Barneverntjenesten i Bydel Stovner" oppgaven "Svar på forelderens ønske"

  @SB-E11 @SB-smerte-10 @SB-E3 @avledet @L1139 @L529
  Scenario: Hjelp som hører til en annen tjeneste, går dit når forelderen vil
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "melding om tiltak" om Liv til "NAV Bydel Stovner, sosialtjenesten":
      | tekst | Mor ønsker at dere tar over hjelpen med bolig. {barnevern} |
    Så blir den avvist med "SAMTYKKE_MANGLER"
    Gitt at Mona samtykker til at "Sammen om barnet, familieveilederne i Bydel Stovner" gir "NAV Bydel Stovner, sosialtjenesten" opplysninger om "barnevern" til "samordning"
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "melding om tiltak" om Liv til "NAV Bydel Stovner, sosialtjenesten":
      | Kalt  | når forelderen vil |
      | tekst | Mor ønsker at dere tar over hjelpen med bolig. {barnevern} |
    Så går den gjennom etter regel "C18"
    Og får "NAV Bydel Stovner, sosialtjenesten" den, og ingen andre

  @SB-H1 @SB-smerte-16 @SB-dok-D21 @regel @L1226
  Scenario: En timeliste med en aktivitet som ikke er i kodelisten, tas ikke imot
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "timeliste" om Liv til "Barneverntjenesten i Bydel Stovner":
      | linjer.kategori |  |
    Så tar ikke huben imot den: "kategori"
    Og får ingen den

  @SB-smerte-14 @regel @L1417
  Scenario: En bestilling uten periode er en oppgave
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barneverntjenesten i Bydel Stovner" sender "bestilling av familieveileder" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner":
      | periode |  |
    Så går den gjennom
    Og har "Barneverntjenesten i Bydel Stovner" oppgaven "Sett periode og når det skal rapporteres"

  @SB-B12 @SB-smerte-18 @avledet @L151 @L651
  Scenario: Familieveilederen trenger vedtaket for å kunne forklare det
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barneverntjenesten i Bydel Stovner" sender "bestilling av familieveileder" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner":
      | nemndsvedtak |  |
    Så går den gjennom
    Og har "Barneverntjenesten i Bydel Stovner" oppgaven "Gi familieveilederen nemndsvedtaket"

  @SB-smerte-19 @avledet @L704
  Scenario: Ønsket sier hvilket språk forelderen har, og hvordan svaret må gis
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "ønske" om Liv til "Barneverntjenesten i Bydel Stovner":
      | spraak             | so                                   |
      | svar paa maaten    | Ring ikke: mor hører dårlig. Skriv.  |
    Så går den gjennom etter regel "B15"
    Og står det "mor hører dårlig" i det "Barneverntjenesten i Bydel Stovner" fikk

  @SB-G2 @SB-dok-D11 @avledet @L774
  Scenario: Nemndas avgjørelse går til barneverntjenesten
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barneverns- og helsenemnda i Oslo og Akershus" sender "nemndas avgjørelse" om Liv til "Barneverntjenesten i Bydel Stovner"
    Så går den gjennom etter regel "K10"
    Og får "Barneverntjenesten i Bydel Stovner" den, og ingen andre

  @SB-D4 @avledet @L967
  Scenario: Institusjonen gir barneverntjenesten beskjed om hverdagen
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Granly akuttinstitusjon" sender "melding om tiltak" om Liv til "Barneverntjenesten i Bydel Stovner":
      | Formål   | oppfølging |
      | Grunnlag | INST5      |
    Så går den gjennom etter regel "A26"
    Og får "Barneverntjenesten i Bydel Stovner" den, og ingen andre

  @SB-G1 @SB-G5 @SB-dok-D12 @avledet @L114
  Scenario: Barneverntjenesten sender begjæringen til nemnda
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barneverntjenesten i Bydel Stovner" sender "begjæring" om Liv til "Barneverns- og helsenemnda i Oslo og Akershus"
    Så går den gjennom etter regel "C14"
    Og får "Barneverns- og helsenemnda i Oslo og Akershus" den, og ingen andre

  @SB-A14 @SB-B8 @avledet @L798 @L842
  Scenario: Advokaten ber om hjelp for forelderen hos barneverntjenesten
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Og at det er registrert om Liv:
      | verv.slag     | fullmektig                         |
      | verv.tjeneste | Advokatene Lie og Prøve, Haugesund |
      | verv.periode  | fra for 1 måned siden              |
    Når "Advokatene Lie og Prøve, Haugesund" sender "ønske" om Liv til "Barneverntjenesten i Haugesund":
      | Formål   | partsinnsyn |
      | Grunnlag | FVL12       |
    Så går den gjennom etter regel "K28"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre

  @SB-tilstand-5.1_HENVIST @regel @L334
  Scenario: Når seksjonslederen har godkjent henvisningen, går den til familieveilederne
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barneverntjenesten i Bydel Stovner" sender "henvisning til Sammen om barnet" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner":
      | godkjent av | Siri Dahl, seksjonsleder |
    Så går den gjennom etter regel "B15"
    Og får "Sammen om barnet, familieveilederne i Bydel Stovner" den, og ingen andre

  @SB-E3 @regel @L529
  Scenario: Også det familieveilederen mener er nødvendig for fastlegen, trenger samtykke
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Søndre Nordstrand" sender "melding om tiltak" om Liv til "Holmlia legekontor, fastlege":
      | Formål   | oppfølging           |
      | Grunnlag | BVL13_1_3: nødvendig |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "SOB-ANDRE-TJENESTER"
    Og får ingen den

  @SB-C4 @regel @L508
  Scenario: Familieveilederen treffer ikke vedtak
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "vedtak om tiltak" om Liv til "Barneverntjenesten i Bydel Stovner"
    Så blir den avvist med "KOMPETANSE_MANGLER" etter regel "SOB-BESTEMMER-IKKE"
    Og får ingen den
