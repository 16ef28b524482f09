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
    Og har "FACT ung Romerike" oppgaven "Finn ut hvem som tar over" etter regel "FACT-AVSLUTNING"

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

  @S2-D25 @S1-F-64 @avledet @L3416
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

  # BTI

  @S2-tilstand-5.3_NIVÅ_1_→_NIVÅ_2 @regel @L5821
  Scenario: På nivå 1 arbeider tjenesten selv, og innførselen i stafettloggen går ikke til andre
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "Barneverntjenesten i Nes" gir "PPT i Nes" opplysninger om "barnevern" til "samordning"
    Når "Barneverntjenesten i Nes" sender "stafettlogg" om Nora til "PPT i Nes":
      | nivå   | 1         |
      | kan se | PPT i Nes |
    Så blir den avvist med "UTENFOR_OMFANG" etter regel "BTI-EGEN-TJENESTE"
    Og får ingen den
    Når "Barneverntjenesten i Nes" sender "stafettlogg" om Nora til "PPT i Nes":
      | Kalt   | innførselen på nivå 2 |
      | kan se | PPT i Nes             |
    Så går den gjennom etter regel "C02"
    Og får "PPT i Nes" den, og ingen andre
    Og har "Barneverntjenesten i Nes" oppgaven "Bli enige om hvem som er stafettholder" etter regel "BTI-STAFETTHOLDER"

  @S2-B09 @regel @L5884 @L5853
  Scenario: Når en tredje tjeneste er med, skal noen ta over som koordinator, og familien skal være med på det
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "Barneverntjenesten i Nes" gir "Årnes skole" opplysninger om "barnevern" til "samordning"
    Når "Barneverntjenesten i Nes" sender "stafettlogg" om Nora til "Årnes skole":
      | nivå          | 3                         |
      | kan se        | Årnes skole               |
      | stafettholder | Kari Prøve, kontaktperson |
    Så går den gjennom etter regel "C02"
    Og får "Årnes skole" den, og ingen andre
    Og har "Barneverntjenesten i Nes" oppgaven "pek ut en koordinator" etter regel "BTI-KOORDINATOR"
    Og har "Barneverntjenesten i Nes" oppgaven "Snakk med familien" etter regel "BTI-FAMILIEN-MED"
    Og har "Barneverntjenesten i Nes" ingen oppgave om "Bli enige om hvem som er stafettholder"

  @S2-dok-6.19 @regel @L5802
  Scenario: Den som avslutter stafettloggen, arkiverer den
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "Barneverntjenesten i Nes" gir "PPT i Nes" opplysninger om "barnevern" til "samordning"
    Når "Barneverntjenesten i Nes" sender "stafettlogg" om Nora til "PPT i Nes":
      | kan se    | PPT i Nes |
      | avslutter | ja        |
    Så går den gjennom etter regel "C02"
    Og får "PPT i Nes" den, og ingen andre
    Og har "Barneverntjenesten i Nes" oppgaven "Arkiver stafettloggen" etter regel "BTI-ARKIV"
    Og har "PPT i Nes" ingen oppgave om "Arkiver stafettloggen"

  @S2-B07 @S2-dok-6.20 @regel @L5841 @L5846 @L5997
  Scenario: I Arendal er det tverrfaglige møter med referat til dem som var der, og ingen stafettlogg
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Arendal" følger opp
    Og at Nora samtykker til at "Barneverntjenesten i Arendal" gir "PPT i Arendal" opplysninger om "barnevern" til "samordning"
    Og at Nora samtykker til at "Barneverntjenesten i Arendal" gir "Birkenlund skole" opplysninger om "barnevern" til "samordning"
    Når "Barneverntjenesten i Arendal" sender "stafettlogg" om Nora til "PPT i Arendal":
      | ansvarlig | Barneverntjenesten i Arendal |
      | kan se    | PPT i Arendal                |
    Så blir den avvist med "DOKUMENT_TAS_IKKE_IMOT" etter regel "BTI-ARENDAL"
    Og får ingen den
    Når "Barneverntjenesten i Arendal" sender "innkalling" om Nora til "PPT i Arendal":
      | formaal           | Bli enige om veien videre {barnevern} |
      | innkaller         | Barneverntjenesten i Arendal          |
      | innkalte.tjeneste | PPT i Arendal                         |
    Så går den gjennom etter regel "C02"
    Og får "PPT i Arendal" den, og ingen andre
    Og har "Barneverntjenesten i Arendal" oppgaven "Skriv hva hver av de innkalte skal gjøre" etter regel "BTI-AKTIV-ROLLE"
    Når "Barneverntjenesten i Arendal" sender "referat" om Nora til "PPT i Arendal":
      | Grunnlag              | FVL13A1                                |
      | type                  | samarbeidsmoete                        |
      | til stede 2.tjeneste  | PPT i Arendal                          |
      | gjelder               | Veien videre {barnevern}               |
      | droeftet.hva          | Leksehjelp {barnevern}                 |
      | barnets syn.synspunkt | Jeg vil bli i klassen min. {barnevern} |
    Så går den gjennom etter regel "C02"
    Og får "PPT i Arendal" den, og ingen andre
    Når "Barneverntjenesten i Arendal" sender "referat" om Nora til "Birkenlund skole":
      | Kalt                  | referatet til skolen                   |
      | Grunnlag              | FVL13A1                                |
      | type                  | samarbeidsmoete                        |
      | til stede 2.tjeneste  | PPT i Arendal                          |
      | gjelder               | Veien videre {barnevern}               |
      | droeftet.hva          | Leksehjelp {barnevern}                 |
      | barnets syn.synspunkt | Jeg vil bli i klassen min. {barnevern} |
    Så blir den avvist med "UTENFOR_OMFANG" etter regel "BTI-REFERAT"
    Og får ingen den

  # Barn og unges helsetjeneste i Helse Fonna

  @S2-H01 @S2-H03 @regel @L6275 @L6171 @L6288
  Scenario: En henvisning til BUP Haugesund går, og det den mangler av kartlegging, forløp og begrunnelse, er oppgaver
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Haugesund" følger opp
    Og at Nora samtykker til at "Barneverntjenesten i Haugesund" gir "BUP Haugesund" opplysninger om "barnevern" til "henvisning"
    Når "Barneverntjenesten i Haugesund" sender "henvisning" om Nora til "BUP Haugesund":
      | helse  |           |
      | vedtak | #vedtaket |
    Så går den gjennom etter regel "C05"
    Og får "BUP Haugesund" den, og ingen andre
    Og har "Barneverntjenesten i Haugesund" oppgaven "Kartlegg behovet etter forløpet" etter regel "FONNA-KARTLEGG-FOERST"
    Og har "Barneverntjenesten i Haugesund" oppgaven "Skriv hva som er barnets behov for helsehjelp" etter regel "FONNA-VEDTAK-ALENE"
    Og har "BUP Haugesund" oppgaven "Finn riktig forløp" etter regel "FONNA-FORLOEP"

  @S2-H02 @S2-dok-6.23 @regel @L6298 @L6294
  Scenario: Et avslag fra BUP Haugesund viser til riktig forløp, og BUP tar kontakt om hva som skal til
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Haugesund" følger opp
    Og at Nora samtykker til at "Barneverntjenesten i Haugesund" gir "BUP Haugesund" opplysninger om "barnevern og helse" til "henvisning"
    Når "Barneverntjenesten i Haugesund" sender "henvisning" om Nora til "BUP Haugesund"
    Så går den gjennom etter regel "C05"
    Og får "BUP Haugesund" den, og ingen andre
    Når "BUP Haugesund" sender "avslag på henvisning" om Nora til "Barneverntjenesten i Haugesund":
      | Svar på | henvisning |
    Så går den gjennom etter regel "D06"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre
    Og har "Barneverntjenesten i Haugesund" oppgaven "Følg veiledningen" etter regel "FONNA-RIKTIG-FORLOEP"
    Og har "BUP Haugesund" oppgaven "Ring henviseren" etter regel "FONNA-AVSLAG-AVKLARES"

  # Grorudmodellen

  @S2-G02 @regel @L6440 @L6445
  Scenario: Nærmiljøteamet leder til riktig hjelp, forteller om et barn bare med samtykke, og henviser og vedtar ikke selv
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Bydel Grorud" følger opp
    Og at Nora samtykker til at "Barneverntjenesten i Bydel Grorud" gir "Nærmiljøteamet, nærmiljøskolekoordinator ved Ammerud skole" opplysninger om "barnevern" til "samordning"
    Når "Barneverntjenesten i Bydel Grorud" sender "melding om tiltak" om Nora til "Nærmiljøteamet, nærmiljøskolekoordinator ved Ammerud skole"
    Så går den gjennom etter regel "C02"
    Og får "Nærmiljøteamet, nærmiljøskolekoordinator ved Ammerud skole" den, og ingen andre
    Og har "Nærmiljøteamet, nærmiljøskolekoordinator ved Ammerud skole" oppgaven "Finn ut hvem som kan hjelpe" etter regel "GRO-RIKTIG-HJELP"
    Når "Nærmiljøteamet, barnevernkonsulent i Forebyggende enhet" sender "melding om tiltak" om Nora til "Helsestasjonen i Bydel Grorud":
      | Kalt     | uten samtykke        |
      | Formål   | oppfølging           |
      | Grunnlag | BVL13_1_3: nødvendig |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "GRO-SAMTYKKE"
    Og kan avsenderen: "spør om samtykke"
    Og får ingen den
    Gitt at Nora samtykker til at "Nærmiljøteamet, nærmiljøskolekoordinator ved Ammerud skole" gir "Helsestasjonen i Bydel Grorud" opplysninger om "skole" til "samordning"
    Når "Nærmiljøteamet, nærmiljøskolekoordinator ved Ammerud skole" sender "melding om skole" om Nora til "Helsestasjonen i Bydel Grorud":
      | Kalt | med samtykke |
    Så går den gjennom etter regel "E09"
    Og får "Helsestasjonen i Bydel Grorud" den, og ingen andre
    Gitt at Nora samtykker til at "Nærmiljøteamet, barnevernkonsulent i Forebyggende enhet" gir "BUP Øvre Romerike, Ahus" opplysninger om "barnevern og helse" til "henvisning"
    Når "Nærmiljøteamet, barnevernkonsulent i Forebyggende enhet" sender "henvisning" om Nora til "BUP Øvre Romerike, Ahus"
    Så blir den avvist med "HENVISER_IKKE_GODTATT" etter regel "GRO-HELSE"
    Og får ingen den
    Når "Nærmiljøteamet, barnevernkonsulent i Forebyggende enhet" sender "vedtak om tiltak" om Nora til "Barneverntjenesten i Bydel Grorud"
    Så blir den avvist med "KOMPETANSE_MANGLER" etter regel "GRO-VEDTAK"
    Og får ingen den

  # Nye mønstre

  @S2-N02 @regel @L6540 @L6591 @L7191
  Scenario: Nye mønstre er for familier der barna bor hjemme, og familiekoordinatoren er den ene kontaktpersonen og treffer ikke vedtak
    Gitt barnet Nora på 9 år, som "Barneverntjenesten i Kristiansand" følger opp
    Og Mona har foreldreansvaret for Nora alene
    Og at Mona samtykker til at "Barneverntjenesten i Kristiansand" gir "Nye mønstre, familiekoordinatorene i NAV Kristiansand" opplysninger om "barnevern" til "samordning"
    Når "Barneverntjenesten i Kristiansand" sender "henvisning" om Nora til "Nye mønstre, familiekoordinatorene i NAV Kristiansand":
      | Formål      | samordning        |
      | type        | samordningsteam   |
      | helse       |                   |
      | omsorg      | Bor i fosterhjem. |
      | bosituasjon | fosterhjem        |
    Så blir den avvist med "MAALGRUPPE" etter regel "NYM-PLASSERT"
    Og får ingen den
    Når "Barneverntjenesten i Kristiansand" sender "henvisning" om Nora til "Nye mønstre, familiekoordinatorene i NAV Kristiansand":
      | Kalt        | den som bor hjemme |
      | Formål      | samordning         |
      | type        | samordningsteam    |
      | helse       |                    |
    Så går den gjennom etter regel "C18"
    Og får "Nye mønstre, familiekoordinatorene i NAV Kristiansand" den, og ingen andre
    Når "Nye mønstre, familiekoordinatorene i Familiens hus" sender "svar om oppstart" om Nora til "Barneverntjenesten i Kristiansand":
      | henvisning | #den som bor hjemme |
    Så går den gjennom etter regel "B15c"
    Og får "Barneverntjenesten i Kristiansand" den, og ingen andre
    Og har "Nye mønstre, familiekoordinatorene i Familiens hus" oppgaven "den ene kontaktpersonen" etter regel "NYM-EN-KONTAKT"
    Når "Nye mønstre, familiekoordinatorene i Familiens hus" sender "vedtak om tiltak" om Nora til "Barneverntjenesten i Kristiansand"
    Så blir den avvist med "KOMPETANSE_MANGLER" etter regel "NYM-VEDTAK"
    Og får ingen den
    Gitt at Mona samtykker til at "Nye mønstre, familiekoordinatorene i NAV Kristiansand" gir "Lovisenlund skole" opplysninger om "økonomi" til "samordning"
    Når "Nye mønstre, familiekoordinatorene i NAV Kristiansand" sender "melding om økonomi" om Nora til "Lovisenlund skole"
    Så går den gjennom etter regel "F05"
    Og får "Lovisenlund skole" den, og ingen andre

  @S2-N01 @S2-dok-6.25 @regel @L6594
  Scenario: Familiens plan lages med familien, og går til dem som har en del i den
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Kristiansand" følger opp
    Og at Nora samtykker til at "Nye mønstre, familiekoordinatorene i Familiens hus" gir "Lovisenlund skole" opplysninger om "barnevern" til "samordning"
    Når "Nye mønstre, familiekoordinatorene i Familiens hus" sender "tiltaksplan" om Nora til "Lovisenlund skole":
      | Kalt      | planen uten familien                               |
      | ansvarlig | Nye mønstre, familiekoordinatorene i Familiens hus |
    Så blir den avvist med "UTILSTREKKELIG" etter regel "NYM-FAMILIENS-PLAN"
    Og får ingen den
    Når "Nye mønstre, familiekoordinatorene i Familiens hus" sender "tiltaksplan" om Nora til "Lovisenlund skole":
      | Kalt               | planen til andre                                   |
      | ansvarlig          | Nye mønstre, familiekoordinatorene i Familiens hus |
      | medvirkning.form   | hoert                                              |
      | medvirkning.person | barn                                               |
      | kan se             | NAV Kristiansand, sosialtjenesten                  |
    Så blir den avvist med "UTENFOR_OMFANG" etter regel "NYM-PLAN-TIL-BEROERTE"
    Og får ingen den
    Når "Nye mønstre, familiekoordinatorene i Familiens hus" sender "tiltaksplan" om Nora til "Lovisenlund skole":
      | ansvarlig          | Nye mønstre, familiekoordinatorene i Familiens hus |
      | medvirkning.form   | hoert                                              |
      | medvirkning.person | barn                                               |
      | kan se             | Lovisenlund skole                                  |
    Så går den gjennom etter regel "C02"
    Og får "Lovisenlund skole" den, og ingen andre

  # Familiepartner

  @S2-tilstand-5.6_Familiepartner @regel @L6680 @L6708
  Scenario: Familien og barneverntjenesten bestemmer sammen om familiepartner, for barn til og med 12 år
    Gitt barnet Ola som fyller 13 år om 7 dager, og som "Barneverntjenesten i Larvik" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Når "Barneverntjenesten i Larvik" sender "henvisning til familiepartner" om Ola til "Familiepartner Larvik":
      | Kalt              | uten samtykke |
      | samtykke.grunnlag | lovhjemmel    |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "FAM-FRIVILLIG"
    Og kan avsenderen: "spør om samtykke"
    Og får ingen den
    Gitt at Mona samtykker til at "NAV Larvik, sosialtjenesten" gir "Familiepartner Larvik" opplysninger om "økonomi og familie" til "samordning"
    Når "NAV Larvik, sosialtjenesten" sender "henvisning" om Ola til "Familiepartner Larvik":
      | Kalt    | henvisningen fra NAV                    |
      | Formål  | samordning                              |
      | type    | samordningsteam                         |
      | helse   |                                         |
      | omsorg  |                                         |
      | familie | Trenger noen som kommer hjem. {familie} |
    Så blir den avvist med "HENVISER_IKKE_GODTATT" etter regel "FAM-HENVISER"
    Og får ingen den
    Når "Barneverntjenesten i Larvik" sender "henvisning til familiepartner" om Ola til "Familiepartner Larvik"
    Så går den gjennom etter regel "B15"
    Og får "Familiepartner Larvik" den, og ingen andre
    Når det går 8 dager
    Og "Barneverntjenesten i Larvik" sender "henvisning til familiepartner" om Ola til "Familiepartner Larvik":
      | Kalt | etter bursdagen |
    Så blir den avvist med "MAALGRUPPE" etter regel "FAM-ALDER"
    Og får ingen den

  @S2-P01 @regel @L6708 @L6701 @L7191
  Scenario: Familiepartneren har familiens vedtak og familiens ord med i møtet, og treffer ikke vedtak selv
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Larvik" følger opp
    Når "Barneverntjenesten i Larvik" sender "vedtak om tiltak" om Ola til "Familiepartner Larvik":
      | grunnlag | vedtak uten samtykke |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "FAM-VEDTAK-FRIVILLIG"
    Og får ingen den
    Når "Barneverntjenesten i Larvik" sender "vedtak om tiltak" om Ola til "Familiepartner Larvik":
      | Kalt | med samtykke |
    Så går den gjennom etter regel "B15c"
    Og får "Familiepartner Larvik" den, og ingen andre
    Når "Barneverntjenesten i Larvik" sender "innkalling" om Ola til "Familiepartner Larvik":
      | Grunnlag          | BVL13_1_3: nødvendig        |
      | formaal           | Bli enige om uken           |
      | innkaller         | Barneverntjenesten i Larvik |
      | innkalte.tjeneste | Familiepartner Larvik       |
    Så går den gjennom etter regel "B15d"
    Og får "Familiepartner Larvik" den, og ingen andre
    Og har "Familiepartner Larvik" oppgaven "Gå gjennom med familien" etter regel "FAM-MOETE"
    Når "Familiepartner Larvik" sender "vedtak om tiltak" om Ola til "Barneverntjenesten i Larvik":
      | Kalt | familiepartnerens vedtak |
    Så blir den avvist med "KOMPETANSE_MANGLER" etter regel "FAM-VEDTAK"
    Og får ingen den

  # Det som avvises i DUE og FACT ung

  @S2-tilstand-5.1_INFORMASJONSMØTE_→_KARTLEGGINGSMØTE @regel @L3142 @L7191
  Scenario: Vedtaket om DUE bygger på samtykke, og DUE treffer det ikke selv
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Når "Barneverntjenesten i Bergen" sender "vedtak om tiltak" om Nora til "DUE Bergen, Utekontakten":
      | grunnlag | vedtak uten samtykke |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "DUE-VEDTAK-FRIVILLIG"
    Og får ingen den
    Når "Barneverntjenesten i Bergen" sender "vedtak om tiltak" om Nora til "DUE Bergen, Utekontakten":
      | Kalt | med samtykke |
    Så går den gjennom etter regel "B15c"
    Og får "DUE Bergen, Utekontakten" den, og ingen andre
    Når "DUE Bergen, Utekontakten" sender "vedtak om tiltak" om Nora til "Barneverntjenesten i Bergen":
      | Kalt | vedtaket fra DUE |
    Så blir den avvist med "KOMPETANSE_MANGLER" etter regel "DUE-VEDTAK"
    Og får ingen den

  @S2-F11 @avledet @L4583
  Scenario: En kriseplan som bare er et utkast, går ikke til legevakten
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Når "FACT ung Romerike" sender "kriseplan" om Nora til "Øvre Romerike legevakt":
      | eier   | FACT ung Romerike |
      | status | utkast            |
    Så blir den avvist med "UTILSTREKKELIG" etter regel "FACT-KRISEPLAN"
    Og får ingen den
    Når "FACT ung Romerike" sender "kriseplan" om Nora til "Øvre Romerike legevakt":
      | Kalt | planen i bruk     |
      | eier | FACT ung Romerike |
    Så går den gjennom etter regel "K01"
    Og får "Øvre Romerike legevakt" den, og ingen andre

  @S2-G12 @avledet @L6863
  Scenario: DUE sier til NAV hva ungdommen vil søke om, når ungdommen samtykker
    Gitt barnet Nora på 19 år, som "Barneverntjenesten i Bergen" følger opp
    Når "DUE Bergen, Utekontakten" sender "søknad om jobbspesialist" om Nora til "NAV Bergen, sosialtjenesten":
      | Kalt     | en søknad fra DUE                    |
      | Formål   | oppfølging                           |
      | Grunnlag | FVL13A1                              |
      | behov    | Trenger penger til husleie {økonomi} |
      | helse    |                                      |
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen den
    Gitt at Nora samtykker til at "DUE Bergen, Utekontakten" gir "NAV Bergen, sosialtjenesten" opplysninger om "økonomi og barnevern" til "samordning"
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "NAV Bergen, sosialtjenesten":
      | tekst | Hun vil søke om økonomisk stønad, og trenger en å spørre. {økonomi} |
    Så går den gjennom etter regel "C18"
    Og får "NAV Bergen, sosialtjenesten" den, og ingen andre

  @S2-S03 @regel @L1639
  Scenario: Barneverntjenesten får referatet fra innsatsmøtet, og sin oppgave i det
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "Stillasbyggerne, Ahus" gir "Barneverntjenesten i Nes" opplysninger om "barnevern" til "samordning"
    Når "Stillasbyggerne, Ahus" sender "referat" om Nora til "Barneverntjenesten i Nes":
      | til stede 2.tjeneste | Barneverntjenesten i Nes             |
      | oppgaver.oppgave id  | #oppgaven                            |
      | oppgaver.hva         | Snakke med fosterhjemmet {barnevern} |
      | oppgaver.ansvarlig   | Barneverntjenesten i Nes             |
      | oppgaver.frist       | om 14 dager                          |
      | oppgaver.status      | avtalt                               |
    Så går den gjennom etter regel "D09b"
    Og får "Barneverntjenesten i Nes" den, og ingen andre
    Og har "Stillasbyggerne, Ahus" oppgaven "Gå gjennom 5R-avtalen" etter regel "STB-5R-INNSATSMOETE"
    Og har "Barneverntjenesten i Nes" oppgaven "Gå gjennom referatet" etter regel "STB-REFERAT-OPPGAVER"

  @S2-tilstand-5.2_KARTLEGGING_→_PÅ_TAVLA @S2-tilstand-5.2_PÅ_TAVLA_→_CASE_MANAGEMENT @S2-tilstand-5.2_CASE_MANAGEMENT_→_PÅ_TAVLA @regel @L4473 @L4535 @L4560
  Scenario: Ungdommen settes på tavlen, tas av når det er stabilt, og settes på igjen
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Når "FACT ung Romerike" sender "tavlevarsel" om Nora til "FACT ung Romerike, Nes kommune"
    Så går den gjennom etter regel "D27b"
    Og får "FACT ung Romerike, Nes kommune" den, og ingen andre
    Når "FACT ung Romerike" sender "tavlevarsel" om Nora til "FACT ung Romerike, Nes kommune":
      | Kalt    | av tavlen |
      | nummer  | 2         |
      | status  | av tavlen |
      | grunner |           |
    Så går den gjennom etter regel "D27b"
    Og får "FACT ung Romerike, Nes kommune" den, og ingen andre
    Når "FACT ung Romerike" sender "tavlevarsel" om Nora til "FACT ung Romerike, Nes kommune":
      | Kalt   | på igjen |
      | nummer | 3        |
    Så går den gjennom etter regel "D27b"
    Og får "FACT ung Romerike, Nes kommune" den, og ingen andre

  @S2-dok-6.16 @avledet @L4745 @L5384
  Scenario: Samarbeidsrutinen er kjent for partene, og er ikke et samtykke
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Når "Barneverntjenesten i Nes" ber om "AgreementService/Register":
      | samarbeidsrutine.rutine id                    | #rutinen                                         |
      | samarbeidsrutine.versjon                      | 1                                                |
      | samarbeidsrutine.status                       | utkast                                           |
      | samarbeidsrutine.tema                         | Hvem som gjør hva for ungdom i FACT ung          |
      | samarbeidsrutine.parter 1.navn                | Nes kommune                                      |
      | samarbeidsrutine.parter 1.organisasjonsnummer | 311000454                                        |
      | samarbeidsrutine.parter 1.etat                | bvt                                              |
      | samarbeidsrutine.parter 1.enheter             | nes-barnevern                                    |
      | samarbeidsrutine.parter 2.navn                | Akershus universitetssykehus HF                  |
      | samarbeidsrutine.parter 2.organisasjonsnummer | 311000225                                        |
      | samarbeidsrutine.parter 2.etat                | bup                                              |
      | samarbeidsrutine.parter 2.enheter             | fact-ung                                         |
      | samarbeidsrutine.trinn.organisasjonsnummer    | 311000454                                        |
      | samarbeidsrutine.trinn.hva                    | Barneverntjenesten setter i verk tiltakene {agr} |
      | samarbeidsrutine.periode                      | fra i dag                                        |
    Så svarer huben med "Barneverntjenesten setter i verk tiltakene"
    Når "FACT ung Romerike" ber om "AgreementService/Get":
      | avtale id | #rutinen |
    Så svarer huben med "Barneverntjenesten setter i verk tiltakene"
    Når "Årnes legesenter, fastlege" ber om "AgreementService/Get":
      | avtale id | #rutinen |
    Så sier huben nei: "NOT_FOUND"
    Når "FACT ung Romerike" sender "melding om helse" om Nora til "Barneverntjenesten i Nes"
    Så blir den avvist med "SAMTYKKE_MANGLER"
    Og får ingen den

  @S2-tilstand-5.1_AKTIV_→_AVSLUTTET @regel @L3214
  Scenario: Ungdommen avslutter DUE, og barneverntjenesten får vite det
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Når "DUE Bergen, Utekontakten" sender "utskriving" om Nora til "Barneverntjenesten i Bergen":
      | Grunnlag            | BVL13_1_3: nødvendig     |
      | grunn               | eget ønske               |
      | forsoek paa kontakt |                          |
      | hva er gjort        |                          |
      | hva er gjort omsorg | Møttes to ganger i uken. |
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bergen" den, og ingen andre

  @S2-tilstand-5.1_AVSLUTNING_→_AVSLUTTET @regel @L3293
  Scenario: DUE slutter ikke brått når målene er nådd
    Gitt barnet Nora på 19 år, som "Barneverntjenesten i Bergen" følger opp
    Når "Barneverntjenesten i Bergen" sender "søknad til DUE" om Nora til "DUE Bergen, Utekontakten"
    Så går den gjennom etter regel "B15"
    Når "DUE Bergen, Utekontakten" sender "innkalling" om Nora til "Barneverntjenesten i Bergen":
      | Kalt              | før vedtaket                |
      | Grunnlag          | BVL13_1_3: nødvendig        |
      | type              | oppstartsmoete              |
      | formaal           | Bli enige om målene         |
      | innkaller         | DUE Bergen, Utekontakten    |
      | innkalte.tjeneste | Barneverntjenesten i Bergen |
    Så blir den avvist med "STEG_MANGLER" etter regel "DUE-VEDTAK-FOER-OPPSTART"
    Når "Barneverntjenesten i Bergen" sender "vedtak om tiltak" om Nora til "DUE Bergen, Utekontakten"
    Så går den gjennom etter regel "B15c"
    Når "DUE Bergen, Utekontakten" sender "innkalling" om Nora til "Barneverntjenesten i Bergen":
      | Grunnlag          | BVL13_1_3: nødvendig        |
      | type              | oppstartsmoete              |
      | formaal           | Bli enige om målene         |
      | innkaller         | DUE Bergen, Utekontakten    |
      | innkalte.tjeneste | Barneverntjenesten i Bergen |
    Så går den gjennom etter regel "B15d"
    Når "DUE Bergen, Utekontakten" sender "utskriving" om Nora til "Barneverntjenesten i Bergen":
      | Kalt                | brått                         |
      | Grunnlag            | BVL13_1_3: nødvendig          |
      | grunn               | maal naadd                    |
      | forsoek paa kontakt |                               |
      | hva er gjort        |                               |
      | hva er gjort omsorg | Har fått leilighet og arbeid. |
    Så blir den avvist med "STEG_MANGLER" etter regel "DUE-PLANLAGT-AVSLUTNING"
    Og får ingen den
    Når "DUE Bergen, Utekontakten" sender "avslutningsplan" om Nora til "Barneverntjenesten i Bergen":
      | Formål     | oppfølging               |
      | Grunnlag   | BVL13_1_3: nødvendig     |
      | tiltak hos | DUE Bergen, Utekontakten |
    Så går den gjennom etter regel "B15"
    Når "DUE Bergen, Utekontakten" sender "utskriving" om Nora til "Barneverntjenesten i Bergen":
      | Grunnlag            | BVL13_1_3: nødvendig          |
      | grunn               | maal naadd                    |
      | forsoek paa kontakt |                               |
      | hva er gjort        |                               |
      | hva er gjort omsorg | Har fått leilighet og arbeid. |
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bergen" den, og ingen andre

  @S2-dok-6.21 @regel @L5850
  Scenario: I Arendal spør barneverntjenesten ett sted om alle tjenestene i det tverrfaglige møtet
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Arendal" følger opp
    Når "Barneverntjenesten i Arendal" ber om "ConsentService/RequestConsent":
      | personer.ref                      | barn                                                     |
      | personer.rolle                    | barn                                                     |
      | personer.identitet                | Nora                                                     |
      | gjennom                           | Barneverntjenesten i Arendal                             |
      | formaal                           | samordning                                               |
      | forespoersel.forespoersel id      | #spørsmålet                                              |
      | forespoersel.spurte.person        | barn                                                     |
      | forespoersel.spurte.egenskap      | selv                                                     |
      | forespoersel.registrerte          | barn                                                     |
      | forespoersel.profil               | CP BVL                                                   |
      | forespoersel.retning              | fra avsender til mottaker                                |
      | forespoersel.avsendere.tjeneste   | Barneverntjenesten i Arendal                             |
      | forespoersel.mottakere 1.tjeneste | PPT i Arendal                                            |
      | forespoersel.mottakere 2.tjeneste | Birkenlund skole                                         |
      | forespoersel.kategorier           | barnevern; adm                                           |
      | forespoersel.formaal              | samordning                                               |
      | forespoersel.forklaring           | Vi vil snakke sammen om hva som hjelper deg. {barnevern} |
      | forespoersel.spraak               | nb                                                       |
    Så svarer huben med "FORESPOERSELTILSTAND_SPURT"
    Når "Barneverntjenesten i Arendal" sender "melding om tiltak" om Nora til "PPT i Arendal":
      | Kalt | før Nora har svart |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "C02"
    Og får ingen den
    Gitt at Nora samtykker til at "Barneverntjenesten i Arendal" gir "PPT i Arendal" opplysninger om "barnevern" til "samordning":
      | mottakere 2.tjeneste | Birkenlund skole |
    Når "Barneverntjenesten i Arendal" sender "melding om tiltak" om Nora til "PPT i Arendal"
    Så går den gjennom etter regel "C02"
    Og får "PPT i Arendal" den, og ingen andre
    Når "Barneverntjenesten i Arendal" sender "melding om tiltak" om Nora til "Birkenlund skole":
      | Kalt | den samme til skolen |
    Så går den gjennom etter regel "C02"
    Og får "Birkenlund skole" den, og ingen andre
