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
    Og har "Sammen om barnet, familieveilederne i Bydel Stovner" oppgaven "La barnet snakke om samværet og spørre" etter regel "SOB-BARNET-ETTER"

  @SB-C12 @regel @L1281
  Scenario: Et avlyst samvær er en oppgave for saksbehandleren
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "samværsrapport" om Liv til "Barneverntjenesten i Bydel Stovner":
      | avlyst        | ja               |
      | avlyst fordi  | Mor ble syk      |
      | observasjoner |                  |
    Så går den gjennom
    Og har "Barneverntjenesten i Bydel Stovner" oppgaven "Samværet ble avlyst" etter regel "SOB-AVLYST"

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
    Og har "Barneverntjenesten i Bydel Stovner" oppgaven "Svar på forelderens ønske" etter regel "SOB-OENSKE"

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
    Og har "Barneverntjenesten i Bydel Stovner" oppgaven "Sett periode og når det skal rapporteres" etter regel "SOB-PERIODE"

  @SB-B12 @SB-smerte-18 @avledet @L151 @L651
  Scenario: Familieveilederen trenger vedtaket for å kunne forklare det
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barneverntjenesten i Bydel Stovner" sender "bestilling av familieveileder" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner":
      | nemndsvedtak |  |
    Så går den gjennom
    Og har "Barneverntjenesten i Bydel Stovner" oppgaven "Gi familieveilederen nemndsvedtaket" etter regel "SOB-RAMMEN"

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

  @SB-E1 @avledet @L141
  Scenario: Saksbehandleren formidler det fastlegen trenger for barnet, og familieveilederen bare det forelderen ønsker
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "melding om tiltak" om Liv til "Holmlia legekontor, fastlege":
      | Formål   | oppfølging           |
      | Grunnlag | BVL13_1_3: nødvendig |
    Så går den gjennom etter regel "C06"
    Og får "Holmlia legekontor, fastlege" den, og ingen andre
    Når "Sammen om barnet, familieveilederne i Bydel Søndre Nordstrand" sender "melding om tiltak" om Liv til "Holmlia legekontor, fastlege":
      | Kalt     | fra familieveilederen |
      | Formål   | oppfølging            |
      | Grunnlag | BVL13_1_3: nødvendig  |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "SOB-ANDRE-TJENESTER"
    Og får ingen den

  @SB-E4 @avledet @L702
  Scenario: Det DPS og familievernet vet om forelderen, kommer til barnevernet bare når forelderen samtykker
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bergen" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Når "DPS Bergen" sender "svar med helseopplysninger" om Liv til "Barneverntjenesten i Bergen":
      | Formål | undersøkelse |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "B03"
    Og får ingen den
    Når "Familievernkontoret i Bergen" sender "svar med helseopplysninger" om Liv til "Barneverntjenesten i Bergen":
      | Kalt                  | fra familievernet              |
      | Formål                | undersøkelse                   |
      | Grunnlag              | FVK6                           |
      | opplysninger.helse    |                                |
      | opplysninger.familie  | Foreldrene er ferdige hos oss. |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "B03b"
    Og får ingen den
    Gitt at Mona samtykker til at "DPS Bergen" gir "Barneverntjenesten i Bergen" opplysninger om "helse" til "undersøkelse"
    Når "DPS Bergen" sender "svar med helseopplysninger" om Liv til "Barneverntjenesten i Bergen":
      | Kalt   | med samtykke |
      | Formål | undersøkelse |
    Så går den gjennom etter regel "B03"
    Og får "Barneverntjenesten i Bergen" "med samtykke", og ingen andre

  @SB-G4 @avledet @L411
  Scenario: Leverandørens vurdering går til nemnda gjennom barneverntjenesten
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Asker" følger opp
    Når "Trygg Omsorg, fosterhjem og beredskapshjem" sender "samværsrapport" om Liv til "Barneverns- og helsenemnda i Oslo og Akershus":
      | Kalt | til nemnda |
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen den
    Når "Trygg Omsorg, fosterhjem og beredskapshjem" sender "samværsrapport" om Liv til "Barneverntjenesten i Asker"
    Så går den gjennom etter regel "K32"
    Og får "Barneverntjenesten i Asker" den, og ingen andre
    Når "Barneverntjenesten i Asker" sender "begjæring" om Liv til "Barneverns- og helsenemnda i Oslo og Akershus"
    Så går den gjennom etter regel "C14"
    Og får "Barneverns- og helsenemnda i Oslo og Akershus" den, og ingen andre

  @SB-tilstand-5.1_TAKKET_NEI @SB-dok-D03 @SB-A7 @regel @L638 @L1390
  Scenario: Forelderens nei registreres, og familieveilederne tilbyr på nytt senere
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Når "Barneverntjenesten i Bydel Stovner" sender "nei til tilbudet" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner"
    Så går den gjennom etter regel "B15d"
    Og får "Sammen om barnet, familieveilederne i Bydel Stovner" den, og ingen andre
    Og har "Sammen om barnet, familieveilederne i Bydel Stovner" oppgaven "Tilby på nytt senere, gjerne flere ganger" etter regel "SOB-TILBY-IGJEN"
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "samværsrapport" om Liv til "Barneverntjenesten i Bydel Stovner"
    Så blir den avvist med "STEG_MANGLER" etter regel "SOB-RAPPORT-FRA-OPPSTART"
    Og får ingen den

  @SB-tilstand-5.1_FORDELT @regel @L334
  Scenario: Prosjektlederen fordeler saken når henvisningen er godkjent, og tiltaket begynner ikke av det
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barneverntjenesten i Bydel Stovner" sender "henvisning til Sammen om barnet" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner":
      | godkjent av | Siri Dahl, seksjonsleder |
    Så går den gjennom etter regel "B15"
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "svar om oppstart" om Liv til "Barneverntjenesten i Bydel Stovner":
      | Kalt                 | fordelingen                              |
      | henvisning           | #henvisning til Sammen om barnet         |
      | tiltak.oppstart      |                                          |
      | tiltak.kontakt       | Mona Ek, familieveileder                 |
    Så går den gjennom etter regel "B15c"
    Og får "Barneverntjenesten i Bydel Stovner" den, og ingen andre
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "samværsrapport" om Liv til "Barneverntjenesten i Bydel Stovner"
    Så blir den avvist med "STEG_MANGLER" etter regel "SOB-RAPPORT-FRA-OPPSTART"
    Og får ingen den

  @SB-dok-D05 @SB-A10 @SB-tilstand-5.1_OPPSTARTSMOTE_HOLDT @regel @L337
  Scenario: Når roller, informasjonsflyt og dokumentasjonskrav er avklart i oppstartsmøtet, kan tiltaket begynne
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barneverntjenesten i Bydel Stovner" sender "bestilling av familieveileder" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner"
    Så går den gjennom etter regel "B15"
    Når "Barneverntjenesten i Bydel Stovner" sender "referat fra oppstartsmøtet" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner"
    Så går den gjennom etter regel "B15"
    Og får "Sammen om barnet, familieveilederne i Bydel Stovner" den, og ingen andre
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "svar om oppstart" om Liv til "Barneverntjenesten i Bydel Stovner"
    Så går den gjennom etter regel "B15c"
    Og får "Barneverntjenesten i Bydel Stovner" den, og ingen andre

  @SB-tilstand-5.1_ETTER_GJENFORENING @SB-tilstand-5.6_TILBAKEFORT @regel @L619 @L148
  Scenario: Når barnet er hjemme igjen, følger familieveilederen familien i noen måneder
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barneverntjenesten i Bydel Stovner" sender "bestilling av familieveileder" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner"
    Så går den gjennom etter regel "B15"
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "samværsrapport" om Liv til "Barneverntjenesten i Bydel Stovner"
    Så går den gjennom etter regel "B15"
    Når "Barneverntjenesten i Bydel Stovner" sender "tilbakeføring" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner":
      | Formål   | oppfølging           |
      | Grunnlag | BVL13_1_3: nødvendig |
    Så går den gjennom etter regel "B15"
    Og får "Sammen om barnet, familieveilederne i Bydel Stovner" den, og ingen andre
    Når det går 2 måneder
    Og "Sammen om barnet, familieveilederne i Bydel Stovner" sender "perioderapport" om Liv til "Barneverntjenesten i Bydel Stovner":
      | Kalt                      | etter gjenforeningen     |
      | gjennomgaatt med foreldre | i dag                    |
      | godkjent                  | i dag                    |
      | godkjent av               | Siri Dahl, seksjonsleder |
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bydel Stovner" den, og ingen andre

  @SB-tilstand-5.2_IKKE_INFORMERT_→_INFORMERT @avledet @L335
  Scenario: Forespørselen sier at det er frivillig, og hva et nei betyr, før noen samtykker
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Og at det er registrert om Mona:
      | adressebeskyttelse.gradering | ingen          |
      | adressebeskyttelse.status    | besluttet      |
      | adressebeskyttelse.periode   | fra 2000-01-01 |
    Når "Barneverntjenesten i Bydel Stovner" sender "forespørsel om samtykke" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner":
      | avsendere.tjeneste | Barneverntjenesten i Bydel Stovner                         |
      | mottakere.tjeneste | Sammen om barnet, familieveilederne i Bydel Stovner        |
    Så går den gjennom etter regel "B15d"
    Og får "Sammen om barnet, familieveilederne i Bydel Stovner" den, og ingen andre
    Og står det "Du kan si nei, og ja senere" i det "Sammen om barnet, familieveilederne i Bydel Stovner" fikk
    Når "Barneverntjenesten i Bydel Stovner" sender "forespørsel om samtykke" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner":
      | Kalt               | uten forklaring                                            |
      | avsendere.tjeneste | Barneverntjenesten i Bydel Stovner                         |
      | mottakere.tjeneste | Sammen om barnet, familieveilederne i Bydel Stovner        |
      | forklaring         |                                                            |
    Så tar ikke huben imot den: "forklaring"
    Og får ingen "uten forklaring"

  @SB-tilstand-5.2_TRUKKET @avledet @L335
  Scenario: Trekker forelderen samtykket, går ikke mer til tjenesten hun ønsket kontakt med
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Og at Mona samtykker til at "Sammen om barnet, familieveilederne i Bydel Stovner" gir "NAV Bydel Stovner, sosialtjenesten" opplysninger om "barnevern" til "samordning"
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "melding om tiltak" om Liv til "NAV Bydel Stovner, sosialtjenesten"
    Så går den gjennom etter regel "C18"
    Og får "NAV Bydel Stovner, sosialtjenesten" den, og ingen andre
    Når Mona trekker samtykket
    Og "Sammen om barnet, familieveilederne i Bydel Stovner" sender "melding om tiltak" om Liv til "NAV Bydel Stovner, sosialtjenesten":
      | Kalt | etter at samtykket er trukket |
    Så blir den avvist med "SAMTYKKE_TRUKKET"
    Og får ingen den

  @SB-tilstand-5.6_OPPFOLGING_8_3 @SB-dok-D10 @regel @L138 @L145
  Scenario: Familieveilederen får planen for barnet og for oppfølgingen av foreldrene
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barneverntjenesten i Bydel Stovner" sender "tiltaksplan" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner":
      | Formål        | oppfølging                                  |
      | Grunnlag      | BVL13_1_3: nødvendig                        |
      | hjemmel       | bvl 8 3                                     |
      | ansvarlig     | Barneverntjenesten i Bydel Stovner          |
    Så går den gjennom etter regel "B15"
    Og får "Sammen om barnet, familieveilederne i Bydel Stovner" den, og ingen andre
    Når "Barneverntjenesten i Bydel Stovner" sender "tiltaksplan" om Liv til "Sammen om barnet, familieveilederne i Bydel Søndre Nordstrand":
      | Kalt          | til en annen bydel                          |
      | Formål        | oppfølging                                  |
      | Grunnlag      | BVL13_1_3                                   |
      | hjemmel       | bvl 8 3                                     |
      | ansvarlig     | Barneverntjenesten i Bydel Stovner          |
    Så blir den avvist med "ATTESTASJON_MANGLER" etter regel "B15"
    Og får ingen den

  @SB-tilstand-5.9_MOTE_MED_STOTTE_/_UTFALL @avledet @L860 @L857
  Scenario: Familieveilederen kaller NAV inn til et møte forelderen vil ha støtte i
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "innkalling" om Liv til "NAV Bydel Stovner, sosialtjenesten":
      | formaal           | Møte om det mor trenger hjelp til {barnevern}              |
      | innkaller         | Sammen om barnet, familieveilederne i Bydel Stovner        |
      | innkalte.tjeneste | NAV Bydel Stovner, sosialtjenesten                         |
    Så blir den avvist med "SAMTYKKE_MANGLER"
    Og får ingen den
    Gitt at Mona samtykker til at "Sammen om barnet, familieveilederne i Bydel Stovner" gir "NAV Bydel Stovner, sosialtjenesten" opplysninger om "barnevern" til "samordning"
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "innkalling" om Liv til "NAV Bydel Stovner, sosialtjenesten":
      | Kalt              | når forelderen vil                                         |
      | formaal           | Møte om det mor trenger hjelp til {barnevern}              |
      | innkaller         | Sammen om barnet, familieveilederne i Bydel Stovner        |
      | innkalte.tjeneste | NAV Bydel Stovner, sosialtjenesten                         |
    Så går den gjennom etter regel "C18"
    Og får "NAV Bydel Stovner, sosialtjenesten" "når forelderen vil", og ingen andre

  @SB-tilstand-5.9_ANSVAR_HOS_ANNEN_TJENESTE @avledet @L1139
  Scenario: Tjenesten som har det egentlige ansvaret, blir bedt om å overta
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Og at Mona samtykker til at "Sammen om barnet, familieveilederne i Bydel Stovner" gir "NAV Bydel Stovner, sosialtjenesten" opplysninger om "barnevern" til "samordning"
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "overtakelse" om Liv til "NAV Bydel Stovner, sosialtjenesten":
      | fra | Sammen om barnet, familieveilederne i Bydel Stovner |
      | til | NAV Bydel Stovner, sosialtjenesten |
    Så går den gjennom etter regel "C18"
    Og får "NAV Bydel Stovner, sosialtjenesten" den, og ingen andre
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "overtakelse" om Liv til "NAV Bydel Stovner, sosialtjenesten":
      | Kalt | uten at noen overtar |
      | fra  | Sammen om barnet, familieveilederne i Bydel Stovner |
    Så tar ikke huben imot den: "koordinatoren"
    Og får ingen "uten at noen overtar"

  @SB-tilstand-5.10_FORVENTNINGER_AVKLART_/_FELLESMOTE @avledet @L1410
  Scenario: Fellesmøtet med fosterhjemmet kalles inn gjennom saksbehandleren
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "innkalling" om Liv til "Barneverntjenesten i Bydel Stovner":
      | Grunnlag          | BVL13_1_3: nødvendig                                       |
      | emne              | Fellesmøte med fosterhjemmet                               |
      | formaal           | Avklare forventninger {samordning}                         |
      | innkaller         | Sammen om barnet, familieveilederne i Bydel Stovner        |
      | innkalte.tjeneste | Barneverntjenesten i Bydel Stovner                         |
    Så går den gjennom etter regel "B15d"
    Og får "Barneverntjenesten i Bydel Stovner" den, og ingen andre
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "innkalling" om Liv til "Barneverntjenesten i Bydel Stovner":
      | Kalt              | til fosterhjemmet                                          |
      | Til               | fosterhjemmet-til-liv                                      |
      | Grunnlag          | BVL13_1_3: nødvendig                                       |
      | formaal           | Avklare forventninger {samordning}                         |
      | innkaller         | Sammen om barnet, familieveilederne i Bydel Stovner        |
      | innkalte.tjeneste | Barneverntjenesten i Bydel Stovner                         |
    Så tar ikke huben imot den: "Mottakeren er ikke i katalogen"
    Og får ingen "til fosterhjemmet"

  @SB-dok-D22 @avledet @L397
  Scenario: En avtale med familievernet åpner ikke det foreldrene ikke har samtykket til
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bergen" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Og at "Barneverntjenesten i Bergen" og "Familievernkontoret i Bergen" har en avtale av typen "annen"
    Når "Barneverntjenesten i Bergen" sender "henvisning til familievern" om Liv til "Familievernkontoret i Bergen"
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "C33"
    Og får ingen den

  @SB-tilstand-5.2_utvidelse @avledet @L292 @L335
  Scenario: Bare tilsyn bestilles heller ikke uten at foreldrene har samtykket, før spørsmålet er besvart
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barneverntjenesten i Bydel Stovner" sender "bestilling av familieveileder" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner":
      | type                        | tilsyn samvaer |
      | gjennomgaatt med foreldrene | nei            |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "SOB-SAMTYKKE-TILSYN"
    Og får ingen den
    Når "Barneverntjenesten i Bydel Stovner" sender "bestilling av familieveileder" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner":
      | Kalt                        | uten å si det  |
      | type                        | tilsyn samvaer |
      | gjennomgaatt med foreldrene |                |
    Så blir den holdt tilbake med "KREVER_VURDERING" etter regel "SOB-SAMTYKKE-BEKREFTES-TILSYN"
    Og får ingen den

  @SB-tilstand-5.2_SAMTYKKET_/_TAKKET_NEI @avledet @L335
  Scenario: Har den ene forelderen takket nei, må saksbehandleren avklare hvem bestillingen gjelder
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Og Mona og Per har foreldreansvaret for Liv sammen
    Når "Barneverntjenesten i Bydel Stovner" sender "nei til tilbudet" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner"
    Så går den gjennom etter regel "B15d"
    Når "Barneverntjenesten i Bydel Stovner" sender "bestilling av familieveileder" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner"
    Så blir den holdt tilbake med "KREVER_VURDERING" etter regel "SOB-DELT-SVAR"
    Når "Barneverntjenesten i Bydel Stovner" ber om "StillasService/DecideReview":
      | message id  | #bestilling av familieveileder                    |
      | ansatt      | Ingrid Moen, kontaktperson                        |
      | tillates    | ja                                                |
      | begrunnelse | Far har sagt ja, og bestillingen gjelder bare ham |
    Så gjør huben det
    Og får "Sammen om barnet, familieveilederne i Bydel Stovner" den, og ingen andre

  @SB-E7 @avledet @L854
  Scenario: Familieveilederen er med til skolen der plasseringen er frivillig; ellers avgjør saksbehandleren
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Og at omsorgen for Liv er "frivillig 3-2"
    Og at Mona samtykker til at "Sammen om barnet, familieveilederne i Bydel Stovner" gir "Stovnerlia skole" opplysninger om "barnevern" til "samordning"
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "melding om tiltak" om Liv til "Stovnerlia skole"
    Så går den gjennom etter regel "C02"
    Og får "Stovnerlia skole" den, og ingen andre

  @SB-tilstand-5.9_KONTAKT_OPPRETTET @SB-E7 @avledet @L854
  Scenario: Er det ikke kjent at plasseringen er frivillig, avgjør saksbehandleren om familieveilederen blir med til skolen
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Og at Mona samtykker til at "Sammen om barnet, familieveilederne i Bydel Stovner" gir "Stovnerlia skole" opplysninger om "barnevern" til "samordning"
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "melding om tiltak" om Liv til "Stovnerlia skole"
    Så blir den holdt tilbake med "KREVER_VURDERING" etter regel "SOB-SKOLE-OMSORG"
    Og får ingen den

  @SB-B9 @avledet @L353 @L463
  Scenario: Mål og tiltak går til saksbehandleren, og forelderens egen historie blir hos familieveilederen
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "melding om tiltak" om Liv til "Barneverntjenesten i Bydel Stovner":
      | Formål   | oppfølging                                        |
      | Grunnlag | BVL13_1_3: nødvendig                              |
      | tekst    | Vi øver på rolige avskjeder til neste gang. {barnevern} |
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bydel Stovner" den, og ingen andre
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "melding om tiltak" om Liv til "Barneverntjenesten i Bydel Stovner":
      | Kalt     | forelderens historie                              |
      | Formål   | oppfølging                                        |
      | Grunnlag | BVL13_1_3: nødvendig                              |
      | tekst    | Mor fortalte om det hun selv opplevde som barn. {familie} |
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen "forelderens historie"

  @SB-tilstand-5.4_BARN_INFORMERT @SB-tilstand-5.5_UTKAST @regel @L187 @L330
  Scenario: Utkastet til samværsplan sier hvem som forteller barnet hva som skal skje, eller det er en oppgave
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "samværsplan" om Liv til "Barneverntjenesten i Bydel Stovner":
      | status    | utkast                   |
      | ansvarlig | Mona Ek, familieveileder |
    Så går den gjennom etter regel "B15c"
    Og får "Barneverntjenesten i Bydel Stovner" den, og ingen andre
    Og har "Sammen om barnet, familieveilederne i Bydel Stovner" oppgaven "Bestem hvem som forteller barnet" etter regel "SOB-BARNET-INFORMERES"

  @SB-dok-D04 @avledet @L335
  Scenario: En bestilling som ikke sier om foreldrene er spurt, venter på at saksbehandleren bekrefter det
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barneverntjenesten i Bydel Stovner" sender "bestilling av familieveileder" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner":
      | gjennomgaatt med foreldrene |  |
    Så blir den holdt tilbake med "KREVER_VURDERING" etter regel "SOB-SAMTYKKE-BEKREFTES"
    Og får ingen den
