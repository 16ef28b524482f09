# language: no
@mobilt-akutteam
Egenskap: Mobilt akutteam i Bydel Søndre Nordstrand
  Evaluering av mobilt akutteam (Agenda Kaupang 2024). Linjene er rapportens uten tomme linjer.

  @SC000-01 @regel @L394 @L407
  Scenario: En bestilling når teamets innboks samme dag
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand"
    Så går den gjennom etter regel "B15"
    Og får "Mobilt akutteam, Bydel Søndre Nordstrand" den, og ingen andre
    Og ser "Barneverntjenesten i Bydel Søndre Nordstrand" "bestilling" i sporet

  @SC000-02 @regel @L411
  Scenario: En bestilling uten mål
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand":
      | maal |  |
    Så tar ikke huben imot den: "maal"
    Og får ingen den
    Og har "Mobilt akutteam, Bydel Søndre Nordstrand" ingen oppgave om "bestilling"

  # Huben samler ikke inn et skjema (regel 9 i avgjørelsene om lov og rapport): vakten sender ett for hvert barn, så det om ett
  # barn ikke følger med det om et annet.
  @SC000-04 @avledet @L403 @loven
  Scenario: Overlapping mellom dagvakt og kveldsvakt
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "overlapping" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand":
      | til seksjonsleder | Skal vi være der i helgen? |
    Så går den gjennom etter regel "B15"
    Og får "Mobilt akutteam, Bydel Søndre Nordstrand" den, og ingen andre
    Og har "Mobilt akutteam, Bydel Søndre Nordstrand" oppgaven "bekreft at dere har overtatt saken" etter regel "MAT-OVERLAPP"
    Og har "Mobilt akutteam, Bydel Søndre Nordstrand" oppgaven "avklare noe i overlappen" etter regel "MAT-OVERLAPP-LEDER"
    Og er fristen "INN-MAT-OVERLAPP" "åpen" for "Mobilt akutteam, Bydel Søndre Nordstrand"
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "overlapping" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand":
      | Kalt          | bekreftelsen              |
      | bekreftet av  | Per Lund, akutteammedlem  |
    Så går den gjennom
    Og er fristen "INN-MAT-OVERLAPP" "holdt" for "Mobilt akutteam, Bydel Søndre Nordstrand"

  @SC000-04 @avledet @L404 @loven
  Scenario: Ingen har bekreftet at de har overtatt
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "overlapping" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand"
    Så går den gjennom
    Når det går 2 timer
    Så er fristen "INN-MAT-OVERLAPP" "oversittet" for "Mobilt akutteam, Bydel Søndre Nordstrand"
    Og har "Mobilt akutteam, Bydel Søndre Nordstrand" oppgaven "ingen har bekreftet at de har overtatt"

  @SC000-05 @regel @L1037 @L334
  Scenario: Teamet avslutter ikke uten overføringsnotat
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "avslutning fra akutteamet" om Sara til "Barneverntjenesten i Bydel Søndre Nordstrand":
      | hvordan tillit ble bygget |  |
      | gjenstaaende behov        |  |
    Så blir den avvist med "UTILSTREKKELIG" etter regel "MAT-OVERFOERING"
    Og får ingen den

  @SC000-06 @avledet @L1137 @L418
  Scenario: Teamet avslutter ikke uten familien
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "avslutning fra akutteamet" om Sara til "Barneverntjenesten i Bydel Søndre Nordstrand":
      | familien var med | nei |
    Så blir den holdt tilbake med "KREVER_VURDERING" etter regel "MAT-FAMILIEN-MED"
    Og får ingen den

  @SC000-07 @regel @L1106 @loven
  Scenario: En bestilling uten at en tolvåring er hørt, holdes tilbake
    Gitt barnet Sara på 12 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand":
      | medvirkning |  |
    Så blir den holdt tilbake med "KREVER_VURDERING" etter regel "MAT-HOERT"
    Og får ingen den

  @SC000-09 @regel @L1103 @loven
  Scenario: Også en femåring som er i stand til det, høres
    Gitt barnet Sara på 5 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand":
      | medvirkning |  |
    Så blir den holdt tilbake med "KREVER_VURDERING" etter regel "MAT-HOERT"
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" ber om "StillasService/DecideReview":
      | message id  | #bestilling                                     |
      | ansatt      | Ingrid Moen, kontaktperson                      |
      | tillates    | ja                                              |
      | begrunnelse | Kan ikke danne seg et eget syn på dette ennå    |
    Så gjør huben det
    Og får "Mobilt akutteam, Bydel Søndre Nordstrand" den, og ingen andre

  @SC000-10 @avledet @L1169 @L1108 @loven
  Scenario: Barnets syn uten at vekten er sagt
    Gitt barnet Sara på 14 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand":
      | medvirkning.form      | hoert                     |
      | medvirkning.person    | barn                      |
      | medvirkning.synspunkt | Jeg er uenig. {barnevern} |
      | medvirkning.vekt      |                           |
    Så blir den holdt tilbake med "KREVER_VURDERING" etter regel "MAT-VEKT"
    Og får ingen den

  @SC000-11 @regel @L741
  Scenario: Teamet bestemmer ikke tilbakeføring
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "tilbakeføring" om Sara til "Barneverntjenesten i Bydel Søndre Nordstrand":
      | Formål                  | oppfølging           |
      | Grunnlag                | BVL13_1_3: nødvendig |
      | besluttet av.ansatt     | Mona Ek, akutteammedlem |
      | besluttet av.kompetanse | annen                |
    Så blir den avvist med "KOMPETANSE_MANGLER" etter regel "MAT-BESTEMMER-IKKE"
    Og får ingen den

  @SC000-11 @regel @L741
  Scenario: Teamet gir råd om tilbakeføring
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "melding om tiltak" om Sara til "Barneverntjenesten i Bydel Søndre Nordstrand":
      | Formål   | oppfølging                                 |
      | Grunnlag | BVL13_1_3: nødvendig                       |
      | tekst    | Vi anbefaler hjemkomst med tett oppfølging. {barnevern} |
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bydel Søndre Nordstrand" den, og ingen andre

  @SC000-12 @regel @L753
  Scenario: Akuttplassering gir et tidlig møte mellom teamet og saksbehandleren
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand":
      | omsorgssituasjon | beredskapshjem |
    Så går den gjennom etter regel "B15"
    Og får "Mobilt akutteam, Bydel Søndre Nordstrand" den, og ingen andre
    Og har "Mobilt akutteam, Bydel Søndre Nordstrand" oppgaven "Møt saksbehandleren tidlig, lag plan for tilbakeføring" etter regel "MAT-TILBAKEFOERING"

  @SC000-14 @regel @L385 @loven
  Scenario: Én ledig plass og to bestillinger, og teamet som velger
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Og at Ali er "barn"
    Og at det er registrert om Ali:
      | adressebeskyttelse.gradering | ingen          |
      | adressebeskyttelse.status    | besluttet      |
      | adressebeskyttelse.periode   | fra 2000-01-01 |
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand":
      | maalgruppe | servicegruppe |
    Så går den gjennom etter regel "B15"
    Og får "Mobilt akutteam, Bydel Søndre Nordstrand" den, og ingen andre
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om Ali til "Mobilt akutteam, Bydel Søndre Nordstrand":
      | Kalt | den andre |
    Så går den gjennom etter regel "B15"
    Og får "Mobilt akutteam, Bydel Søndre Nordstrand" den, og ingen andre
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "svar om oppstart" om Ali til "Barneverntjenesten i Bydel Søndre Nordstrand":
      | Svar på    | den andre  |
      | henvisning | #den andre |
    Så går den gjennom etter regel "B15c"
    Og får "Barneverntjenesten i Bydel Søndre Nordstrand" den, og ingen andre
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "avslag på henvisning" om Sara til "Barneverntjenesten i Bydel Søndre Nordstrand":
      | Formål                      | oppfølging           |
      | Grunnlag                    | BVL13_1_3: nødvendig |
      | Svar på                     | bestilling           |
      | henvisning                  | #bestilling          |
      | avslag.grunn                | kapasitet            |
      | avslag.veiledning.riktig forloep | Annen tjeneste i bydelen |
      | avslag.veiledning.tjenester | Sammen om barnet, familieveilederne i Bydel Søndre Nordstrand |
    Så går den gjennom etter regel "B15c"
    Og får "Barneverntjenesten i Bydel Søndre Nordstrand" den, og ingen andre
    Og har "Barneverntjenesten i Bydel Søndre Nordstrand" oppgaven "finn annen hjelp nå" etter regel "MAT-KAPASITET"
    Og står det "AVSLAGSGRUNN_KAPASITET" i det "Barneverntjenesten i Bydel Søndre Nordstrand" fikk
    Og står det "Annen tjeneste i bydelen" i det "Barneverntjenesten i Bydel Søndre Nordstrand" fikk

  @SC000-15 @avledet @L1771 @L1781 @loven
  Scenario: Inntak uten risikovurdering
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand":
      | risiko |  |
    Så går den gjennom etter regel "B15"
    Og får "Mobilt akutteam, Bydel Søndre Nordstrand" den, og ingen andre
    Og har "Mobilt akutteam, Bydel Søndre Nordstrand" oppgaven "Vurder behov, risiko" etter regel "MAT-VURDERING"

  @SC000-16 @avledet @L677
  Scenario: To numre er to barn i sporet til noen har bestemt at de er ett
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Og at Maja er "barn"
    Og at det er registrert om Maja:
      | adressebeskyttelse.gradering | ingen          |
      | adressebeskyttelse.status    | besluttet      |
      | adressebeskyttelse.periode   | fra 2000-01-01 |
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om Maja til "Mobilt akutteam, Bydel Søndre Nordstrand"
    Så går den gjennom etter regel "B15"
    Og får "Mobilt akutteam, Bydel Søndre Nordstrand" den, og ingen andre
    Og ser "Barneverntjenesten i Bydel Søndre Nordstrand" ikke "bestilling" i sporet
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" ber om "PersonService/Join":
      | ansatt        | Kari Prøve, kontaktperson |
      | ansatt id     | 17                        |
      | videre        | Sara                      |
      | sammenfoeyes  | Maja                      |
      | verifisering  | folkeregisteret           |
    Så gjør huben det
    Og ser "Barneverntjenesten i Bydel Søndre Nordstrand" "bestilling" i sporet

  @SC000-17 @avledet @L1827
  Scenario: En verdi som kontrakten ikke har, tas ikke imot
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand":
      | henvisningsdato | forrige uke |
    Så tar ikke huben imot den: "henvisningsdato"
    Og får ingen den

  @SC000-19 @regel @L570 @L422
  Scenario: Samme barn kan bestilles inn på nytt
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand"
    Så går den gjennom etter regel "B15"
    Når det går 2 måneder
    Og "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand":
      | Kalt    | ny bestilling |
      | Samtale | ny sak        |
    Så går den gjennom etter regel "B15"
    Og får "Mobilt akutteam, Bydel Søndre Nordstrand" den, og ingen andre

  @SC000-20 @avledet @L1056 @L1002 @loven
  Scenario: Uten samarbeidsrutine går det som er nødvendig til helsetjenesten likevel
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "status til Ungdomsakutten" om Sara til "Ungdomsakutten, Oslo"
    Så går den gjennom etter regel "C06"
    Og får "Ungdomsakutten, Oslo" den, og ingen andre

  @SC000-21 @regel @L1010 @loven
  Scenario: Uten at nødvendigheten er attestert, går det ikke
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "status til Ungdomsakutten" om Sara til "Ungdomsakutten, Oslo":
      | Grunnlag | BVL13_1_3 |
    Så blir den avvist med "ATTESTASJON_MANGLER" etter regel "C06"
    Og får ingen den

  @SC000-22 @avledet @L999 @loven
  Scenario: Huben samler ikke barnets tjenester for å si at ingen samordner
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "status til Ungdomsakutten" om Sara til "Ungdomsakutten, Oslo"
    Så går den gjennom etter regel "C06"
    Og får "Ungdomsakutten, Oslo" den, og ingen andre
    Og har "Barneverntjenesten i Bydel Søndre Nordstrand" ingen oppgave om "samordn"

  @SC000-24 @regel @L294 @L287 @loven
  Scenario: Evaluatoren får ingen familie gjennom huben, og ingen sak i tallene
    Gitt at klokken er "2027-09-07 10:00"
    Og barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "melding om tiltak" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand":
      | Til | agenda-kaupang |
    Så tar ikke huben imot den: "Mottakeren er ikke i katalogen"
    Og får ingen den
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "status til Ungdomsakutten" om Sara til "Ungdomsakutten, Oslo" 5 ganger
    Så går den gjennom etter regel "C06"
    Når klokken blir "2027-10-01 10:00"
    Og "Mobilt akutteam, Bydel Søndre Nordstrand" ber om "ReportService/CountMessages":
      | fra | 2027-09-01 |
      | til | 2027-09-30 |
    Så teller huben 5 "Dialogmelding"
    Og svarer huben uten "Sara"
    Og svarer huben uten "barn"

  @SC000-25 @avledet @L1796
  Scenario: Andre får tall om teamet, og ingen sak
    Gitt at klokken er "2027-10-05 10:00"
    Og barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand" 5 ganger
    Så går den gjennom etter regel "B15"
    Og får "Mobilt akutteam, Bydel Søndre Nordstrand" den, og ingen andre
    Og ser "Barnevernvakten i Oslo" ikke "bestilling" i sporet
    Når klokken blir "2027-11-01 10:00"
    Og "Mobilt akutteam, Bydel Søndre Nordstrand" ber om "ReportService/CountMessages":
      | fra | 2027-10-01 |
      | til | 2027-10-31 |
    Så teller huben 5 "Bestilling"
    Og svarer huben uten "Sara"

  @SC000-26 @regel @L1048
  Scenario: Familiens faste kontaktperson
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "medlemskap i stillaset" om Sara til "Barneverntjenesten i Bydel Søndre Nordstrand":
      | Grunnlag | BVL13_1_3: nødvendig                     |
      | tjeneste | Mobilt akutteam, Bydel Søndre Nordstrand |
      | rolle    | kontaktperson                            |
    Så går den gjennom etter regel "B15d"
    Og får "Barneverntjenesten i Bydel Søndre Nordstrand" den, og ingen andre
    Og har "Barneverntjenesten i Bydel Søndre Nordstrand" oppgaven "kontaktperson" etter regel "MAT-KONTAKTPERSON"

  @SC000-27 @regel @L1374
  Scenario: Et løfte til nettverksfosterhjemmet som ikke holdes
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "løfte" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand"
    Så går den gjennom etter regel "B15"
    Og får "Mobilt akutteam, Bydel Søndre Nordstrand" den, og ingen andre
    Og er fristen "INN-LOEFTE" "åpen" for "Barneverntjenesten i Bydel Søndre Nordstrand"
    Når det går 16 dager
    Så har "Barneverntjenesten i Bydel Søndre Nordstrand" oppgaven "løfte er ikke innfridd"

  @SC000-29 @regel @L332 @L415
  Scenario: Teamet melder nye behov til saksbehandleren, som kan henvise
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "melding om tiltak" om Sara til "Barneverntjenesten i Bydel Søndre Nordstrand":
      | Formål   | oppfølging                                 |
      | Grunnlag | BVL13_1_3: nødvendig                       |
      | tekst    | Sara trenger utredning hos PPT. {barnevern} |
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bydel Søndre Nordstrand" den, og ingen andre

  @SC000-30 @avledet @L1545 @L1810
  Scenario: Familieråd er vurdert før teamet avslutter
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "avslutning fra akutteamet" om Sara til "Barneverntjenesten i Bydel Søndre Nordstrand":
      | familieraad |  |
    Så blir den holdt tilbake med "STEG_MANGLER" etter regel "MAT-FAMILIERAAD-FOER-SLUTT"
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "familieråd" om Sara til "Barneverntjenesten i Bydel Søndre Nordstrand"
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bydel Søndre Nordstrand" "avslutning fra akutteamet", og ingen andre

  @SC000-30 @avledet @L1548
  Scenario: Holdes det ikke familieråd, står det hvordan familien medvirker i stedet
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "familieråd" om Sara til "Barneverntjenesten i Bydel Søndre Nordstrand":
      | annen medvirkning |  |
    Så tar ikke huben imot den: "hvordan familien medvirker i stedet"
    Og får ingen den

  @SC000-31 @avledet @L577
  Scenario: Gjennomsnittlig tid til oppstart
    Gitt at klokken er "2028-03-06 10:00"
    Og barna "Sara, Nora, Liv, Ali og Per" på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Og barna "Eva, Ida, Mia, Tor og Jan" på 12 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om hvert av barna "Sara, Nora, Liv, Ali og Per" til "Mobilt akutteam, Bydel Søndre Nordstrand":
      | henvisningsdato | 2028-03-02 |
    Og "Mobilt akutteam, Bydel Søndre Nordstrand" sender "svar om oppstart" om hvert av barna "Sara, Nora og Liv" til "Barneverntjenesten i Bydel Søndre Nordstrand":
      | tiltak.oppstart | 2028-03-06 |
    Og "Mobilt akutteam, Bydel Søndre Nordstrand" sender "svar om oppstart" om hvert av barna "Ali og Per" til "Barneverntjenesten i Bydel Søndre Nordstrand":
      | tiltak.oppstart | 2028-03-03 |
    Og "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om hvert av barna "Eva, Ida, Mia, Tor og Jan" til "Mobilt akutteam, Bydel Søndre Nordstrand":
      | henvisningsdato |  |
    Og "Mobilt akutteam, Bydel Søndre Nordstrand" sender "svar om oppstart" om hvert av barna "Eva, Ida, Mia, Tor og Jan" til "Barneverntjenesten i Bydel Søndre Nordstrand":
      | tiltak.oppstart | 2028-03-07 |
    Og klokken blir "2028-04-03 10:00"
    Og "Mobilt akutteam, Bydel Søndre Nordstrand" ber om "ReportService/MeasureTime":
      | tidsmål | mat-henvisning-til-oppstart |
      | fra     | 2028-03-01                  |
      | til     | 2028-03-31                  |
    Så tok det i gjennomsnitt "2,8" dager og i midten "4" i 5 saker
    Og er 5 saker holdt utenfor, "uten dag"
    Og svarer huben med "henvisningsdato"
    Og svarer huben uten "Sara"

  @SC000-31 @avledet @L577
  Scenario: Tiden fire barn har ventet, blir ikke sagt
    Gitt at klokken er "2028-05-08 10:00"
    Og barna "Sara, Nora, Liv og Ali" på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om hvert av barna "Sara, Nora, Liv og Ali" til "Mobilt akutteam, Bydel Søndre Nordstrand":
      | henvisningsdato | 2028-05-05 |
    Og "Mobilt akutteam, Bydel Søndre Nordstrand" sender "svar om oppstart" om hvert av barna "Sara, Nora, Liv og Ali" til "Barneverntjenesten i Bydel Søndre Nordstrand":
      | tiltak.oppstart | 2028-05-08 |
    Og klokken blir "2028-06-05 10:00"
    Og "Mobilt akutteam, Bydel Søndre Nordstrand" ber om "ReportService/MeasureTime":
      | tidsmål | mat-henvisning-til-oppstart |
      | fra     | 2028-05-01                  |
      | til     | 2028-05-31                  |
    Så sier huben ikke hvor lang tid det tok

  @SC000-32 @avledet @L1179 @loven
  Scenario: Det som familien skal få vite, sier hvem som har sendt det: teamet eller barneverntjenesten
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "melding om tiltak" om Sara til "Barneverntjenesten i Bydel Søndre Nordstrand":
      | Kalt | til familien     |
      | Til  | familien-til-sara |
    Så tar ikke huben imot den: "Mottakeren er ikke i katalogen"
    Og får ingen den
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "melding om tiltak" om Sara til "Barneverntjenesten i Bydel Søndre Nordstrand":
      | Formål   | oppfølging           |
      | Grunnlag | BVL13_1_3: nødvendig |
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bydel Søndre Nordstrand" den, og ingen andre
    Og står "Mobilt akutteam, Bydel Søndre Nordstrand" som avsender i det "Barneverntjenesten i Bydel Søndre Nordstrand" fikk
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "melding om tiltak" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand":
      | Kalt     | fra barneverntjenesten |
      | Formål   | oppfølging             |
      | Grunnlag | BVL13_1_3: nødvendig   |
    Så går den gjennom etter regel "B15"
    Og får "Mobilt akutteam, Bydel Søndre Nordstrand" den, og ingen andre
    Og står "Barneverntjenesten i Bydel Søndre Nordstrand" som avsender i det "Mobilt akutteam, Bydel Søndre Nordstrand" fikk
