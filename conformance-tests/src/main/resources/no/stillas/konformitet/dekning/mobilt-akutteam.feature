# language: no
@mobilt-akutteam
Egenskap: Flytene i mobilt akutteam, hver for seg
  Flytene, tilstandene, dokumentene og smertepunktene i evalueringen av mobilt akutteam som ingen av analysens egne scenarioer viser.

  @SC000-smerte-3 @SC000-F-17 @regel @L1035
  Scenario: Behov som gjenstår når teamet slutter, er saksbehandlerens oppgave
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "avslutning fra akutteamet" om Sara til "Barneverntjenesten i Bydel Søndre Nordstrand"
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bydel Søndre Nordstrand" den, og ingen andre
    Og har "Barneverntjenesten i Bydel Søndre Nordstrand" oppgaven "Finn ut hvem som skal møte hvert av dem" etter regel "MAT-NYE-BEHOV"

  @SC000-smerte-12 @regel @L517
  Scenario: En bestilling utenfor målgruppen er seksjonslederens avgjørelse
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand":
      | maalgruppe | uavklart |
    Så går den gjennom
    Og har "Mobilt akutteam, Bydel Søndre Nordstrand" oppgaven "Avgjør om saken er i målgruppen" etter regel "MAT-MAALGRUPPE"

  @SC000-smerte-14 @avledet @L1368
  Scenario: Bestillingen sier hvem familiens faste kontaktperson er
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand"
    Så går den gjennom
    Og får "Mobilt akutteam, Bydel Søndre Nordstrand" den, og ingen andre
    Og står det "Ingrid Moen" i det "Mobilt akutteam, Bydel Søndre Nordstrand" fikk

  @SC000-smerte-17 @avledet @L1640
  Scenario: Går det for lang tid, minnes teamet om å avslutte eller si hvorfor det går videre
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand"
    Så går den gjennom
    Og får "Mobilt akutteam, Bydel Søndre Nordstrand" den, og ingen andre
    Når det går 5 uker
    Så er fristen "INN-MAT-VARIGHET" "oversittet" for "Mobilt akutteam, Bydel Søndre Nordstrand"

  @SC000-smerte-18 @avledet @L1178
  Scenario: Det som kommer fra teamet, sier at det er teamet som sender
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "status til Ungdomsakutten" om Sara til "Ungdomsakutten, Oslo"
    Så går den gjennom etter regel "C06"
    Og får "Ungdomsakutten, Oslo" den, og ingen andre
    Og står "Mobilt akutteam, Bydel Søndre Nordstrand" som avsender i det "Ungdomsakutten, Oslo" fikk

  @SC000-F-23 @SC000-dok-D-07 @avledet @L339 @L816
  Scenario: Institusjonen og teamet har samme plan for hvordan barnet skal hjem
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Granly akuttinstitusjon" sender "tilbakeføringsplan" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand":
      | Grunnlag | INST5 |
    Så går den gjennom etter regel "A26"
    Og får "Mobilt akutteam, Bydel Søndre Nordstrand" den, og ingen andre
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "tilbakeføringsplan" om Sara til "Barneverntjenesten i Bydel Søndre Nordstrand":
      | Kalt    | teamets plan |
      | versjon | 2            |
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bydel Søndre Nordstrand" den, og ingen andre
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "tilbakeføringsplan" om Sara til "Stovnerlia skole":
      | Kalt | til skolen |
    Så blir den holdt tilbake med "KREVER_VURDERING" etter regel "C03"
    Og får ingen den

  @SC000-tilstand-1_DROFTET @SC000-dok-D-01 @regel @L395
  Scenario: Står det om liv, drøftes saken rett med teamet, og bestillingen kommer etterpå
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "drøfting" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand":
      | Formål                          | akutt hjelp                                |
      | Grunnlag                        | FVL13B7: fare vurdert                      |
      | Hastegrad                       | umiddelbar                                 |
      | Fare                            | Far er på vei og har truet med kniv        |
      | identifisert.hvorfor det haster | Far er på vei hjem og har truet med kniv. {barnevern} |
      | antall barn                     | 1                                          |
    Så går den gjennom etter regel "J06"
    Og får "Mobilt akutteam, Bydel Søndre Nordstrand" den, og ingen andre
    Og har "Barneverntjenesten i Bydel Søndre Nordstrand" oppgaven "Send bestilling med mål så snart det er mulig" etter regel "MAT-HASTER"

  @SC000-dok-D-01 @regel @L393
  Scenario: Om en sak kan være i målgruppen, drøftes uten navn
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "anonym drøfting" til "Mobilt akutteam, Bydel Søndre Nordstrand"
    Så går den gjennom etter regel "A22"
    Og får "Mobilt akutteam, Bydel Søndre Nordstrand" den, og ingen andre
    Og har "Barneverntjenesten i Bydel Søndre Nordstrand" ingen oppgave om "bestilling"

  @SC000-tilstand-5_STABILISERING @regel @L1523
  Scenario: Familieråd vurderes i alle saker der teamet er inne
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand"
    Så går den gjennom etter regel "B15"
    Og får "Mobilt akutteam, Bydel Søndre Nordstrand" den, og ingen andre
    Og har "Mobilt akutteam, Bydel Søndre Nordstrand" oppgaven "Vurder familieråd" etter regel "MAT-FAMILIERAAD"
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand":
      | Kalt       | der det er vurdert |
      | Samtale    | en annen sak       |
      | familieraad | ja                |
    Så går den gjennom etter regel "B15"
    Og får "Mobilt akutteam, Bydel Søndre Nordstrand" den, og ingen andre

  @SC000-tilstand-9_GJENINNTAK @SC000-F-16 @regel @L415 @L418
  Scenario: Etter at saken er overført, kan teamet bes om hjelp igjen i en ny krise
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand"
    Så går den gjennom etter regel "B15"
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "avslutning fra akutteamet" om Sara til "Barneverntjenesten i Bydel Søndre Nordstrand":
      | kan ta kontakt igjen |  |
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bydel Søndre Nordstrand" den, og ingen andre
    Og har "Mobilt akutteam, Bydel Søndre Nordstrand" oppgaven "Fortell familien at teamet kan komme tilbake" etter regel "MAT-RETUR"
    Når det går 1 måned
    Og "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand":
      | Kalt    | den nye krisen |
      | Samtale | den nye saken  |
    Så går den gjennom etter regel "B15"
    Og får "Mobilt akutteam, Bydel Søndre Nordstrand" den, og ingen andre
    Og er fristen "INN-MAT-OPPSTART" "åpen" for "Mobilt akutteam, Bydel Søndre Nordstrand"

  @SC000-tilstand-5.2_FLYTTET_HJEM_/_TIL_NETTVERK @avledet @L748 @L339
  Scenario: Teamet får vite av saksbehandleren at barnet flytter hjem, og følger opp
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "tilbakeføring" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand":
      | Formål                     | oppfølging                                  |
      | Grunnlag                   | BVL13_1_3: nødvendig                        |
      | oppfoelging.hva            | Teamet er der hver kveld i to uker.         |
      | raad fra team              | Hjem med tett oppfølging.                   |
    Så går den gjennom etter regel "B15"
    Og får "Mobilt akutteam, Bydel Søndre Nordstrand" den, og ingen andre

  @SC000-dok-D-11 @regel @L1107
  Scenario: Det barnet sier til teamet, og hvilken vekt det fikk, går til saksbehandleren
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "barnets medvirkning" om Sara til "Barneverntjenesten i Bydel Søndre Nordstrand"
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bydel Søndre Nordstrand" den, og ingen andre
    Og står det "bo hjemme når det er rolig" i det "Barneverntjenesten i Bydel Søndre Nordstrand" fikk
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "barnets medvirkning" om Sara til "Barneverntjenesten i Bydel Søndre Nordstrand":
      | Kalt | uten vekt |
      | vekt |           |
    Så tar ikke huben imot den: "synet og vekten"
    Og får ingen "uten vekt"

  @SC000-dok-D-14 @avledet @L1056 @L1803
  Scenario: En samarbeidsrutine er ikke noe grunnlag: det som går, må fortsatt være nødvendig
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Og at "Barneverntjenesten i Bydel Søndre Nordstrand" og "Ungdomsakutten, Oslo" har en avtale av typen "annen"
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "status til Ungdomsakutten" om Sara til "Ungdomsakutten, Oslo":
      | Grunnlag | BVL13_1_3 |
    Så blir den avvist med "ATTESTASJON_MANGLER" etter regel "C06"
    Og får ingen den
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "status til Ungdomsakutten" om Sara til "Ungdomsakutten, Oslo":
      | Kalt | det som er nødvendig |
    Så går den gjennom etter regel "C06"
    Og får "Ungdomsakutten, Oslo" "det som er nødvendig", og ingen andre

  @SC000-F-03 @regel @L395 @L411
  Scenario: Når det haster, går bestillingen uten mål, og det som mangler, er oppgaver
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand":
      | Hastegrad         | umiddelbar |
      | maal              |            |
      | medvirkning       |            |
      | klarert med leder | nei        |
    Så går den gjennom etter regel "B15"
    Og får "Mobilt akutteam, Bydel Søndre Nordstrand" den, og ingen andre
    Og har "Barneverntjenesten i Bydel Søndre Nordstrand" oppgaven "Skriv målet nå" etter regel "MAT-HASTER-BESTILLING"
    Og har "Barneverntjenesten i Bydel Søndre Nordstrand" oppgaven "Snakk med barnet nå" etter regel "MAT-HOERT-ETTERPAA"
    Og har "Barneverntjenesten i Bydel Søndre Nordstrand" oppgaven "den er ikke klarert" etter regel "MAT-LEDER"
