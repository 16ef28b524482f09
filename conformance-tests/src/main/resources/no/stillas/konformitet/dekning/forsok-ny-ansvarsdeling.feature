# language: no
@forsok-ny-ansvarsdeling
Egenskap: Flytene i forsøket, hver for seg
  Flytene og smertepunktene i den fjerde delrapporten som ingen av analysens egne scenarioer viser.

  @SC-B10 @SC-smerte-18 @regel @L4587
  Scenario: Innflytting uten avtale er en oppgave for ledelsen, og flyttingen går
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Alta" følger opp
    Når "Barneverntjenesten i Alta" sender "flytting" om Liv til "Bufetat region nord, enhet for inntak":
      | avtale |  |
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region nord, enhet for inntak" den, og ingen andre
    Og har "Barneverntjenesten i Alta" oppgaven "Få avtalen på plass"

  @SC-K09 @SC-smerte-2 @SC-smerte-25 @SC-smerte-30 @regel @L5395
  Scenario: Når tiltaket ikke har plass, er det kontaktpersonens oppgave å finne noe annet
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Alta" følger opp
    Og at omsorgen for Liv er "akutt 4-2"
    Når "Barneverntjenesten i Alta" sender "henvisning" om Liv til "BUP Alta":
      | Grunnlag | BVL13_1_3: nødvendig |
    Så går den gjennom
    Og får "BUP Alta" den, og ingen andre
    Når "BUP Alta" sender "avslag på henvisning" om Liv til "Barneverntjenesten i Alta":
      | Svar på      | henvisning |
      | avslag.grunn | kapasitet  |
    Så går den gjennom etter regel "D06"
    Og får "Barneverntjenesten i Alta" den, og ingen andre
    Og har "Barneverntjenesten i Alta" oppgaven "Tiltaket har ikke kapasitet, og vedtaket står"

  @SC-K23 @SC-smerte-20 @regel @L2764
  Scenario: Den som flytter et barn, minnes om å fortelle barnet hvorfor og hvor lenge
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Alta" følger opp
    Når "Barneverntjenesten i Alta" sender "flytting" om Liv til "Bufetat region nord, enhet for inntak":
      | medvirkning |  |
    Så går den gjennom
    Og har "Barneverntjenesten i Alta" oppgaven "Fortell barnet hvorfor det flytter, hvor lenge og hva planen er"

  @SC-K24 @SC-smerte-21 @regel @L6218
  Scenario: Innkallingen sier hva møtet er til, så de som kommer, er forberedt
    Gitt barnet Liv på 16 år, som "Barneverntjenesten i Asker" følger opp
    Og at Liv samtykker til at "Barneverntjenesten i Asker" gir "Heggedal skole" opplysninger om "barnevern" til "samordning"
    Når "Barneverntjenesten i Asker" sender "innkalling" om Liv til "Heggedal skole":
      | type     | samarbeidsmoete                      |
      | formaal  | Hvem kan hjelpe i helgene? {barnevern} |
      | innkalte.tjeneste | Heggedal skole              |
      | innkaller | Barneverntjenesten i Asker           |
    Så går den gjennom
    Og får "Heggedal skole" den, og ingen andre
    Og står det "Hvem kan hjelpe i helgene?" i det "Heggedal skole" fikk

  @SC-K32 @regel @L2641
  Scenario: Kommunen barnet flytter fra, gir saken til kommunen det flytter til
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "flytting" om Liv til "Barneverntjenesten i Alta":
      | Formål     | overgang             |
      | Grunnlag   | BVL13_5_1: nødvendig |
      | ny kommune | 5601                 |
    Så går den gjennom etter regel "B13"
    Og får "Barneverntjenesten i Alta" den, og ingen andre

  @SC-smerte-5 @regel @L2762
  Scenario: En plan uten hele oppholdet i seg tas ikke imot
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Alta" følger opp
    Når "Barneverntjenesten i Alta" sender "tiltaksplan" om Liv til "Bufetat region nord, enhet for inntak":
      | Formål   | plassering |
      | Grunnlag | BVL16_3    |
      | periode  |            |
    Så tar ikke huben imot den: "periode"
    Og får ingen den

  @SC-B08 @avledet @L4219
  Scenario: Kommunen søker Bufetat om plass på atferdsinstitusjon
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Alta" følger opp
    Når "Barneverntjenesten i Alta" sender "ordinær søknad" om Liv til "Bufetat region nord, enhet for inntak":
      | oensket tiltak           | institusjon atferd |
      | hjemmel                  | BVL2021_6_2        |
      | akuttsituasjonen avklart | ja                 |
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region nord, enhet for inntak" den, og ingen andre

  @SC-K30 @avledet @L2641
  Scenario: Barnevernvakten i Alta gir nattens sak videre til barneverntjenesten
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Alta" følger opp
    Når "Barnevernvakten i Alta" sender "melding om tiltak" om Liv til "Barneverntjenesten i Alta":
      | Formål   | oppfølging           |
      | Grunnlag | BVL13_1_3: nødvendig |
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Alta" den, og ingen andre

  @SC-K25 @avledet @L130
  Scenario: Institusjonen og barneverntjenesten arbeider hjemme hos familien sammen
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Vestlund akuttinstitusjon" sender "melding om tiltak" om Liv til "Barneverntjenesten i Haugesund":
      | Formål   | oppfølging |
      | Grunnlag | INST5      |
    Så går den gjennom etter regel "A26"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre

  @SC-S01 @avledet @L8507
  Scenario: Barneverntjenesten henviser til BUP når ungdommen samtykker
    Gitt barnet Liv på 16 år, som "Barneverntjenesten i Haugesund" følger opp
    Og at Liv samtykker til at "Barneverntjenesten i Haugesund" gir "BUP Haugesund" opplysninger om "barnevern og helse" til "henvisning"
    Når "Barneverntjenesten i Haugesund" sender "henvisning" om Liv til "BUP Haugesund"
    Så går den gjennom etter regel "C05"
    Og får "BUP Haugesund" den, og ingen andre

  @SC-S04 @avledet @L8505
  Scenario: Det barneverntjenesten gir PPT om et barn i fosterhjem, avgjøres av et navngitt menneske
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Og at omsorgen for Liv er "omsorgsovertakelse 5-1"
    Når "Barneverntjenesten i Haugesund" sender "melding om tiltak til PPT" om Liv til "PPT i Haugesund"
    Så blir den holdt tilbake med "KREVER_VURDERING" etter regel "C03"
    Og får ingen den

  @SC-K11 @SC-S05 @avledet @L5128
  Scenario: Fastlegen henviser til PPT når ungdommen samtykker
    Gitt barnet Liv på 16 år, som "Barneverntjenesten i Haugesund" følger opp
    Og at Liv samtykker til at "Risøy legesenter, fastlege" gir "PPT i Haugesund" opplysninger om "helse" til "henvisning"
    Når "Risøy legesenter, fastlege" sender "henvisning" om Liv til "PPT i Haugesund":
      | Grunnlag | HPL22 |
      | omsorg   |       |
      | type     | ppt   |
    Så går den gjennom etter regel "D18"
    Og får "PPT i Haugesund" den, og ingen andre

  @SC-S06 @avledet @L8475
  Scenario: Nemndas vedtak går til barneverntjenesten
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverns- og helsenemnda i Rogaland" sender "nemndas avgjørelse" om Liv til "Barneverntjenesten i Haugesund"
    Så går den gjennom etter regel "K10"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre

  @SC-dok-6.2-21 @avledet @L2930
  Scenario: En klage kommer fra advokaten
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Og at det er registrert om Liv:
      | verv.slag     | fullmektig                         |
      | verv.tjeneste | Advokatene Lie og Prøve, Haugesund |
      | verv.periode  | fra for 1 måned siden              |
    Når "Advokatene Lie og Prøve, Haugesund" sender "klage" om Liv til "Barneverntjenesten i Haugesund"
    Så går den gjennom etter regel "K28"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre

  @SC-dok-6.2-02 @avledet @L1789
  Scenario: I undersøkelsen spør barneverntjenesten BUP om opplysninger
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "spørsmål om opplysninger" om Liv til "BUP Haugesund"
    Så går den gjennom etter regel "B01"
    Og får "BUP Haugesund" den, og ingen andre

  @SC-P05 @regel @L4013
  Scenario: Leverandøren dokumenterer timene for barneverntjenesten med en timeliste
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Fjordvik" følger opp
    Når "Trygg Omsorg, fosterhjem og beredskapshjem" sender "timeliste" om Liv til "Barneverntjenesten i Fjordvik"
    Så går den gjennom etter regel "K32"
    Og får "Barneverntjenesten i Fjordvik" den, og ingen andre

  @SC-P06 @SC-smerte-22 @regel @L4029
  Scenario: Leverandøren fakturerer timer uten timeliste, og barneverntjenesten ber om den
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Fjordvik" følger opp
    Når "Trygg Omsorg, fosterhjem og beredskapshjem" sender "faktura" om Liv til "Barneverntjenesten i Fjordvik":
      | Formål            | oppfølging                                    |
      | Vedlegg           | Miljøarbeideren var hos Liv i 22 timer. {barnevern} |
      | linjer.type       | timer                                         |
    Så går den gjennom etter regel "K32"
    Og får "Barneverntjenesten i Fjordvik" den, og ingen andre
    Og har "Barneverntjenesten i Fjordvik" oppgaven "Be om timelisten før fakturaen godkjennes" etter regel "FORSOK-TIMELISTE"
