# language: no
@akuttplasseringer
Egenskap: Akuttplassering gjennom Bufetat
  Tilstandsrapport om akuttplasseringer (Bufetat region øst og VID 2017). Linjene er rapportens uten tomme linjer.
  Hjemlene er skrevet om til barnevernsloven 2021 der ikke annet står.

  @SC002-01 @regel @L193 @L1212
  Scenario: Plassering på dagtid fra henvendelse til nemnd
    Gitt barnet Liv på 4 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "akutthenvendelse om dagen" om Liv til "Bufetat region vest, rådgiver på beredskap":
      | alder aar | 4 |
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre
    Når det går 90 minutter
    Og "Bufetat region vest, rådgiver på beredskap" sender "tilbud om plass" om Liv til "Barneverntjenesten i Haugesund":
      | Svar på | akutthenvendelse om dagen |
    Så går den gjennom etter regel "C10"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre
    Og er fristen "INN-TILBUD-AKUTT" "holdt" for "Barneverntjenesten i Haugesund"
    Når "Barneverntjenesten i Haugesund" sender "akuttvedtak til nemnda" om Liv til "Barneverns- og helsenemnda, vakt"
    Så går den gjennom etter regel "C14"
    Og får "Barneverns- og helsenemnda, vakt" den, og ingen andre
    Og er fristen "DL-AKUTT-DECIDE" "åpen" for "Barneverns- og helsenemnda, vakt"

  @SC002-02 @regel @L362
  Scenario: Om natten går henvendelsen til den ene rådgiveren på beredskap
    Gitt at klokken er "2026-11-28 02:00"
    Og barnet Liv på 9 år, som "Barnevernvakten i Haugesund" følger opp
    Når "Barnevernvakten i Haugesund" sender "akutthenvendelse" om Liv til "Bufetat region vest, enhet for inntak"
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre

  @SC002-04 @regel @L188
  Scenario: En saksbehandler kan ikke treffe akuttvedtak, men henvendelsen løper
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "akutthenvendelse" om Liv til "Bufetat region vest, rådgiver på beredskap"
    Så går den gjennom etter regel "C07"
    Når "Barneverntjenesten i Haugesund" sender "akuttvedtak" om Liv til "Bufetat region vest, rådgiver på beredskap":
      | underskriver.kompetanse | saksbehandler |
    Så blir den avvist med "KOMPETANSE_MANGLER" etter regel "AKUTT-VEDTAK"
    Og får ingen den
    Når "Barneverntjenesten i Haugesund" sender "akuttvedtak til nemnda" om Liv til "Barneverns- og helsenemnda, vakt":
      | underskriver.kompetanse | saksbehandler |
    Så går den gjennom etter regel "C14"
    Og får "Barneverns- og helsenemnda, vakt" den, og ingen andre

  @SC002-04 @regel @L188
  Scenario: Et flytteforbud er barnevernlederens
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "akuttvedtak" om Liv til "Bufetat region vest, rådgiver på beredskap":
      | hjemmel                 | BVL2021_4_3   |
      | underskriver.kompetanse | saksbehandler |
    Så blir den avvist med "KOMPETANSE_MANGLER" etter regel "AKUTT-FLYTTEFORBUD"
    Og får ingen den

  @SC002-05 @regel @L198 @loven
  Scenario: At hjemmetiltak ikke er vurdert, er en oppgave og stanser ikke en henvendelse som haster
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "akutthenvendelse" om Liv til "Bufetat region vest, rådgiver på beredskap"
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre
    Og har "Bufetat region vest, rådgiver på beredskap" oppgaven "hjemmebaserte tiltak"
    Og har "Barneverntjenesten i Haugesund" oppgaven "Vurder tiltak i hjemmet" etter regel "AKUTT-HJEMME"

  @SC002-06 @regel @L201 @loven
  Scenario: At nettverket ikke er vurdert, er en oppgave og stanser ikke en henvendelse som haster
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "akutthenvendelse om dagen" om Liv til "Bufetat region vest, rådgiver på beredskap"
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre
    Og har "Bufetat region vest, rådgiver på beredskap" oppgaven "nettverk"

  @SC002-07 @regel @L207 @loven
  Scenario: Et akuttvedtak uten vurdering av flyttebelastningen går til nemnda, og mangelen er en oppgave
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "akuttvedtak til nemnda" om Liv til "Barneverns- og helsenemnda, vakt"
    Så går den gjennom etter regel "C14"
    Og får "Barneverns- og helsenemnda, vakt" den, og ingen andre
    Og har "Barneverns- og helsenemnda, vakt" oppgaven "flyttebelastning"

  @SC002-09 @regel @L161
  Scenario: Hjelp etter § 4-6 første ledd i 1992-loven når foreldrene er til stede og sier nei
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Når "Barneverntjenesten i Haugesund" sender "akuttvedtak" om Liv til "Bufetat region vest, rådgiver på beredskap":
      | Grunnlag                | BVL16_3: nødvendig |
      | Hastegrad               |                    |
      | Deler                   | ja                 |
      | Om                      | Mona               |
      | hjemmel                 | BVL1992_4_6_1      |
      | samtykkeforhold.person  | Mona               |
      | samtykkeforhold.status  | motsetter seg      |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "AKUTT-MOT-FORELDRENE"
    Og får ingen den

  @SC002-09 @regel @L161
  Scenario: Når det haster, går vedtaket, og lederen vurderer et nytt
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Når "Barneverntjenesten i Haugesund" sender "akuttvedtak" om Liv til "Bufetat region vest, rådgiver på beredskap":
      | Grunnlag                | BVL16_3: nødvendig |
      | Deler                   | ja                 |
      | Om                      | Mona               |
      | hjemmel                 | BVL1992_4_6_1      |
      | samtykkeforhold.person  | Mona               |
      | samtykkeforhold.status  | motsetter seg      |
    Så går den gjennom uten opplysninger om "dec"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre
    Og har "Barneverntjenesten i Haugesund" oppgaven "Vurder et nytt vedtak nå" etter regel "AKUTT-MOT-FORELDRENE-HASTER"

  @SC002-10 @regel @L161
  Scenario: Hjelp der barnet er uten omsorg trenger ikke samtykke når foreldrene ikke kan nås
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Når "Barneverntjenesten i Haugesund" sender "akutthenvendelse" om Liv til "Bufetat region vest, rådgiver på beredskap":
      | plasseringshjemmel | BVL2021_4_1                          |
      | situasjon          | Mor er lagt inn, og far er bortreist |
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre

  @SC002-11 @avledet @L1054
  Scenario: Samtykke uten at det er sagt hva som ble forklart
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Når "Barneverntjenesten i Haugesund" sender "akuttvedtak" om Liv til "Bufetat region vest, rådgiver på beredskap":
      | Grunnlag                | BVL16_3: nødvendig |
      | Hastegrad               |                    |
      | Deler                   | ja                 |
      | Om                      | Mona               |
      | hjemmel                 | BVL2021_4_1        |
      | samtykkeforhold.person  | Mona               |
      | samtykkeforhold.status  | samtykker          |
    Så blir den holdt tilbake med "KREVER_VURDERING" etter regel "AKUTT-FORKLART"
    Og får ingen den

  @SC002-12 @regel @L420 @L1039
  Scenario: En ufullstendig henvendelse går fram, og det som mangler, står på en liste
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "akutthenvendelse" om Liv til "Bufetat region vest, rådgiver på beredskap"
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre
    Og har "Bufetat region vest, rådgiver på beredskap" oppgaven "«hva barnet vet» er ikke oppgitt"
    Og er fristen "INN-TILBUD-AKUTT" "åpen" for "Barneverntjenesten i Haugesund"
    Når det går 30 minutter
    Og "Bufetat region vest, rådgiver på beredskap" sender "tilbud om plass" om Liv til "Barneverntjenesten i Haugesund":
      | Svar på | akutthenvendelse |
    Så går den gjennom etter regel "C10"

  @SC002-14 @regel @L388
  Scenario: Bufetat spør om mer enn det som er nødvendig
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Bufetat region vest, rådgiver på beredskap" sender "spørsmål om henvendelsen" om Liv til "Barneverntjenesten i Haugesund":
      | Kalt                                    | hele journalen                     |
      | spoersmaal.spoersmaal.forhold           |                                    |
      | spoersmaal.spoersmaal.spoersmaal        | Vi trenger hele journalen til mor. |
      | spoersmaal.spoersmaal.noedvendig fordi  | Alltid greit å ha. {samordning}    |
    Så tar ikke huben imot den: "forhold"
    Når "Bufetat region vest, rådgiver på beredskap" sender "spørsmål om henvendelsen" om Liv til "Barneverntjenesten i Haugesund"
    Så går den gjennom etter regel "C10"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre

  @SC002-14 @regel @L388
  Scenario: Bufetat spør om allergi
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Bufetat region vest, rådgiver på beredskap" sender "spørsmål om henvendelsen" om Liv til "Barneverntjenesten i Haugesund"
    Så går den gjennom etter regel "C10"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre
    Og har "Bufetat region vest, rådgiver på beredskap" oppgaven "Let etter plass mens dere venter på svar" etter regel "AKUTT-TILLEGG"

  @SC002-15 @regel @L635 @L368
  Scenario: En drøfting er ingen henvendelse og starter ingen klokke
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "drøfting" om Liv til "Bufetat region vest, enhet for inntak"
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, enhet for inntak" den, og ingen andre
    Og løper ingen frist "INN-TILBUD-AKUTT" for "Barneverntjenesten i Haugesund"

  @SC002-16 @regel @L1276
  Scenario: Ingen plass etter to timer er en alarm og ikke et avslag
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "akutthenvendelse" om Liv til "Bufetat region vest, rådgiver på beredskap"
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre
    Når det går 119 minutter
    Så er fristen "INN-TILBUD-AKUTT" "åpen" for "Barneverntjenesten i Haugesund"
    Når det går 2 minutter
    Så er fristen "INN-TILBUD-AKUTT" "oversittet" for "Barneverntjenesten i Haugesund"
    Og har "Bufetat region vest, rådgiver på beredskap" oppgaven "Gi tilbudet"
    Og får "Barneverntjenesten i Haugesund" beskjed om "Det er ikke et avslag"

  @SC002-17 @regel @L270
  Scenario: Bufetat kan ikke svare nei, og et svar uten plass stanser ikke klokken
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "akutthenvendelse" om Liv til "Bufetat region vest, rådgiver på beredskap":
      | oensket tiltak | institusjon |
      | alder aar      | 15          |
      | maalgruppe     | oevrig      |
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre
    Når "Bufetat region vest, rådgiver på beredskap" sender "tilbud om plass" om Liv til "Barneverntjenesten i Haugesund":
      | Svar på              | akutthenvendelse                               |
      | plasser.alternativ   |                                                |
      | plasser              |                                                |
      | initierer droefting  | Vi har ikke plass. Kan et hjem være et alternativ? |
    Så går den gjennom etter regel "C10"
    Og er fristen "INN-TILBUD-AKUTT" "åpen" for "Barneverntjenesten i Haugesund"
    Og har "Barneverntjenesten i Haugesund" oppgaven "Bufetat har svart uten plass" etter regel "AKUTT-KAN-IKKE-NEKTES"

  @SC002-19 @regel @L296
  Scenario: Ved faglig uenighet står begge syn, og kommunens valg er det endelige
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "svar på tilbud" om Liv til "Bufetat region vest, rådgiver på beredskap":
      | kommunens syn           | Institusjon er best nå.      |
      | bufetats syn            | Et beredskapshjem er best.   |
      | endelig valg av tiltak  | institusjon                  |
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre
    Og står det "Institusjon er best nå." i det "Bufetat region vest, rådgiver på beredskap" fikk
    Og står det "Et beredskapshjem er best." i det "Bufetat region vest, rådgiver på beredskap" fikk

  @SC002-19 @regel @L270
  Scenario: Kommunen finner plassen uegnet, og Bufetat tar det opp
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "svar på tilbud" om Liv til "Bufetat region vest, rådgiver på beredskap":
      | svar             | uegnet                                |
      | valgt alternativ |                                       |
      | begrunnelse      | For langt fra skolen. {barnevern}     |
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre
    Og har "Bufetat region vest, rådgiver på beredskap" oppgaven "Kommunen finner plassen uegnet" etter regel "AKUTT-UEGNET"

  @SC002-20 @regel @L390
  Scenario: Et spedbarn tilbys ikke institusjon
    Gitt barnet Liv på 0 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Bufetat region vest, rådgiver på beredskap" sender "tilbud om plass" om Liv til "Barneverntjenesten i Haugesund":
      | maalgruppe        | spedbarn    |
      | plasser.tiltak    | institusjon |
      | plasser.godkjent  | ja          |
    Så blir den avvist med "SPEDBARN_I_INSTITUSJON" etter regel "AKUTT-SPEDBARN"
    Og får ingen den

  @SC002-21 @regel @L391
  Scenario: Et barn på elleve år tilbys institusjon bare med begrunnelse
    Gitt barnet Liv på 11 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Bufetat region vest, rådgiver på beredskap" sender "tilbud om plass" om Liv til "Barneverntjenesten i Haugesund":
      | Hastegrad           |                          |
      | maalgruppe          | barn under 13            |
      | plasser.tiltak      | institusjon              |
      | plasser.godkjent    | ja                       |
    Så tar ikke huben imot den: "13"
    Og får ingen den
    Når "Bufetat region vest, rådgiver på beredskap" sender "tilbud om plass" om Liv til "Barneverntjenesten i Haugesund":
      | Kalt                | med begrunnelse             |
      | maalgruppe          | barn under 13               |
      | plasser.tiltak      | institusjon                 |
      | plasser.godkjent    | ja                          |
      | plasser.begrunnelse | Skal være sammen med broren |
    Så går den gjennom etter regel "C10"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre
    Og har "Bufetat region vest, rådgiver på beredskap" oppgaven "Skriv hvorfor det er tilbudt institusjon" etter regel "AKUTT-UNDER-13"

  @SC002-22 @regel @L402
  Scenario: Et hjem som ikke er klarert, kan ikke tilbys
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Bufetat region vest, rådgiver på beredskap" sender "tilbud om plass" om Liv til "Barneverntjenesten i Haugesund":
      | plasser.klarert | nei |
    Så blir den avvist med "PLASS_IKKE_KLARERT" etter regel "AKUTT-KLARERT"
    Og får ingen den

  @SC002-24 @regel @L396
  Scenario: Søsken har hver sin henvendelse, med om de bør bo sammen
    Gitt barnet Liv på 7 år, som "Barneverntjenesten i Haugesund" følger opp
    Og barnet Per på 10 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "akutthenvendelse" om Liv til "Bufetat region vest, rådgiver på beredskap":
      | Om                | Per                     |
      | soesken.person    | Per                     |
      | soesken.plasseres | sammen                  |
      | soesken.vurdering | De trenger hverandre. {barnevern} |
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre
    Og står det "SOESKENPLASSERING_SAMMEN" i det "Bufetat region vest, rådgiver på beredskap" fikk

  @SC002-24 @regel @L396
  Scenario: Om søsken skal bo hver for seg, vurderes hos Bufetat
    Gitt barnet Liv på 7 år, som "Barneverntjenesten i Haugesund" følger opp
    Og barnet Per på 10 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "akutthenvendelse" om Liv til "Bufetat region vest, rådgiver på beredskap":
      | Om                | Per                            |
      | soesken.person    | Per                            |
      | soesken.plasseres | hver for seg                   |
      | soesken.vurdering | De krangler mye nå. {barnevern} |
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre
    Og har "Bufetat region vest, rådgiver på beredskap" oppgaven "Vurder om søsknene kan bo sammen" etter regel "AKUTT-SOESKEN"

  @SC002-25 @avledet @L450 @loven
  Scenario: At familieråd ikke er vurdert, er en oppgave og stanser ikke
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "akutthenvendelse" om Liv til "Bufetat region vest, rådgiver på beredskap"
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre
    Og har "Bufetat region vest, rådgiver på beredskap" oppgaven "hjemmebaserte tiltak"

  @SC002-26 @regel @L1061 @loven
  Scenario: At barnets og foreldrenes syn mangler, er en oppgave og stanser ikke
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "akutthenvendelse" om Liv til "Bufetat region vest, rådgiver på beredskap"
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre
    Og har "Bufetat region vest, rådgiver på beredskap" oppgaven "synspunkt"
    Og har "Barneverntjenesten i Haugesund" oppgaven "Snakk med barnet" etter regel "AKUTT-HOERT"

  @SC002-27 @regel @L979 @loven
  Scenario: Ankomstpakken sendes av barneverntjenesten: huben skriver den ikke selv
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "ankomstpakke" om Liv til "Vestlund akuttinstitusjon":
      | Grunnlag | INST5 |
    Så går den gjennom etter regel "C08"
    Og får "Vestlund akuttinstitusjon" den, og ingen andre
    Og står det "kjennerBarnet\": \"SVAR_NEI" i det "Vestlund akuttinstitusjon" fikk
    Og står det "FORHOLD_LEGESJEKK" i det "Vestlund akuttinstitusjon" fikk
    Og har "Barneverntjenesten i Haugesund" oppgaven "Finn det ut og ettersend det" etter regel "AKUTT-ANKOMST-UKJENT"

  # Avsenderen har fått vite av henvendelsen hvem barnet skjermes fra. Hva huben ellers vet om vern, sies ikke i svaret.
  @SC002-29 @avledet @L431
  Scenario: Den som barnet skjermes fra, kalles ikke inn til avklaringsmøtet
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Og at Onkel er "andre"
    Når "Bufetat region vest, enhet for inntak" sender "avklaringsmøte" om Liv til "Barneverntjenesten i Haugesund":
      | Om                                 | Onkel   |
      | innkalling.deltakere 2.person      | Onkel   |
      | innkalling.deltakere 2.deltakelse  | innkalt |
      | innkalling.deltakere 2.skjermes fra | ja     |
    Så blir den avvist med "MOTTAKER_IKKE_AUTORISERT" etter regel "AKUTT-SKJERMES"
    Og får ingen den
    Når "Bufetat region vest, enhet for inntak" sender "avklaringsmøte" om Liv til "Barneverntjenesten i Haugesund":
      | Kalt | innkallingen uten ham |
    Så går den gjennom etter regel "C10"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre

  # Foreldrene er ingen enhet i katalogen; her får advokaten vedtaket, og foreldrene får det av barneverntjenesten selv.
  @SC002-30 @regel @L210
  Scenario: Vedtaket går skriftlig til foreldrene og advokatene deres
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Og at det er registrert om Liv:
      | verv.slag     | fullmektig                         |
      | verv.tjeneste | Advokatene Lie og Prøve, Haugesund |
      | verv.periode  | fra for 1 måned siden              |
    Når "Barneverntjenesten i Haugesund" sender "akuttvedtak" om Liv til "Advokatene Lie og Prøve, Haugesund":
      | Formål   | partsinnsyn         |
      | Grunnlag | FVL13B1: nødvendig, fare vurdert |
    Så går den gjennom etter regel "K29"
    Og får "Advokatene Lie og Prøve, Haugesund" den, og ingen andre

  @SC002-31 @regel @L194
  Scenario: De 48 timene går gjennom helgen, fra nemnda har mottatt vedtaket
    Gitt at klokken er "2026-11-27 18:00"
    Og barnet Liv på 9 år, som "Barnevernvakten i Haugesund" følger opp
    Når "Barnevernvakten i Haugesund" sender "akuttvedtak til nemnda" om Liv til "Barneverns- og helsenemnda, vakt"
    Så går den gjennom etter regel "C14"
    Og får "Barneverns- og helsenemnda, vakt" den, og ingen andre
    Og går fristen "DL-AKUTT-DECIDE" ut "2026-11-29 18:00" for "Barneverns- og helsenemnda, vakt"
    Når klokken blir "2026-11-29 18:01"
    Så er fristen "DL-AKUTT-DECIDE" "oversittet" for "Barnevernvakten i Haugesund"

  @SC002-32 @regel @L193
  Scenario: Et akuttvedtak som er iverksatt og ikke sendt til nemnda, er en alarm
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "flyttedag" om Liv til "Bufetat region vest, rådgiver på beredskap"
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre
    Og er fristen "DL-AKUTT-SEND" "åpen" for "Barneverntjenesten i Haugesund"
    Når det går 1 time
    Så har "Barneverntjenesten i Haugesund" oppgaven "nemnd"

  @SC002-32 @regel @L193
  Scenario: Et vedtak som er gitt Bufetat og ikke sendt nemnda, er en oppgave for lederen
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "akuttvedtak" om Liv til "Bufetat region vest, rådgiver på beredskap":
      | Grunnlag | BVL16_3: nødvendig |
    Så går den gjennom etter regel "C07b"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre
    Og har "Barneverntjenesten i Haugesund" oppgaven "Send vedtaket til nemnda straks" etter regel "AKUTT-NEMND-STRAKS"

  @SC002-34 @regel @L218 @loven
  Scenario: Når akuttsituasjonen er over, føres barnet tilbake, og den som bestemmer det, sier hva som avlyses
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "tilbakeføring" om Liv til "Bufetat region vest, enhet for inntak"
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, enhet for inntak" den, og ingen andre
    Og står det "AVLYSNING_SOEKNAD" i det "Bufetat region vest, enhet for inntak" fikk

  @SC002-35 @regel @L409
  Scenario: Ordinær søknad før akuttsituasjonen er avklart
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "ordinær søknad" om Liv til "Bufetat region vest, enhet for inntak":
      | akuttsituasjonen avklart | nei |
    Så blir den holdt tilbake med "STEG_MANGLER" etter regel "AKUTT-AVKLART-FOERST"
    Og får ingen den

  @SC002-36 @avledet @L411
  Scenario: Kommunen søker ikke selv til NIT
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "ordinær søknad" om Liv til "Bufetat, nasjonalt inntaksteam (NIT)":
      | type               | nit                |
      | hjemmel            | BVL2021_6_2        |
      | oensket tiltak     | institusjon atferd |
      | kopi til kommunen  | ja                 |
    Så blir den avvist med "HENVISER_IKKE_GODTATT" etter regel "AKUTT-NIT-VEIEN"
    Og får ingen den

  @SC002-37 @regel @L403
  Scenario: Et tilsagn som ikke er et utkast, er godkjent av en leder
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Bufetat region vest, enhet for inntak" sender "tilsagn" om Liv til "Barneverntjenesten i Haugesund":
      | godkjent av |  |
    Så tar ikke huben imot den: "godkjent"
    Og får ingen den
    Når "Bufetat region vest, enhet for inntak" sender "tilsagn" om Liv til "Barneverntjenesten i Haugesund":
      | Kalt | godkjent tilsagn |
    Så går den gjennom etter regel "C10"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre

  @SC002-37 @regel @L403
  Scenario: Tilsagnet venter på avklaringsmøtet
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Bufetat region vest, enhet for inntak" sender "tilsagn" om Liv til "Barneverntjenesten i Haugesund":
      | avklaringsmoete holdt |  |
    Så blir den holdt tilbake med "STEG_MANGLER" etter regel "AKUTT-TILSAGN-MOETE"
    Og får ingen den
    Når "Bufetat region vest, enhet for inntak" sender "tilsagn" om Liv til "Barneverntjenesten i Haugesund":
      | Kalt                  | utkastet |
      | avklaringsmoete holdt |          |
      | utkast                | ja       |
    Så går den gjennom etter regel "C10"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre

  @SC002-37 @regel @L403
  Scenario: Et endelig tilsagn før avklaringsmøtet går ikke, så lenge Bufetat selv bare har henvendelsen
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "akutthenvendelse" om Liv til "Bufetat region vest, enhet for inntak"
    Så går den gjennom etter regel "C07"
    Når "Bufetat region vest, enhet for inntak" sender "tilsagn" om Liv til "Barneverntjenesten i Haugesund"
    Så blir den avvist med "STEG_MANGLER" etter regel "AKUTT-TILSAGN"
    Og får ingen "tilsagn"

  @SC002-39 @regel @L985
  Scenario: Barnevernlederen krever bistand fra politiet for å iverksette et akuttvedtak, og ikke for frivillig hjelp
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "krav om bistand fra politiet" om Liv til "Sør-Vest politidistrikt, operasjonssentralen"
    Så går den gjennom etter regel "K37"
    Og får "Sør-Vest politidistrikt, operasjonssentralen" den, og ingen andre
    Når "Barneverntjenesten i Haugesund" sender "krav om bistand fra politiet" om Liv til "Sør-Vest politidistrikt, operasjonssentralen":
      | Kalt       | frivillig |
      | krav.grunn | frivillig |
      | Grunnlag   | BVL12_10: nødvendig |
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen den

  @SC002-40 @avledet @L501
  Scenario: Skolen får vite hvem som bestemmer for barnet, og ikke mer
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "melding til skolen om hvem som bestemmer" om Liv til "Skåredalen skole"
    Så går den gjennom etter regel "C04"
    Og får "Skåredalen skole" den, og ingen andre
    Når "Barneverntjenesten i Haugesund" sender "melding om tiltak" om Liv til "Skåredalen skole"
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "C02"
    Og får ingen den

  @SC002-41 @regel @L1015 @loven
  Scenario: Et nei fra BUP til en henvisning er et avslag med begrunnelse til den som henviste
    Gitt barnet Liv på 11 år, som "Barneverntjenesten i Haugesund" følger opp
    Og at omsorgen for Liv er "akutt 4-2"
    Når "Barneverntjenesten i Haugesund" sender "henvisning" om Liv til "BUP Haugesund":
      | Grunnlag | BVL13_1_3: nødvendig |
    Så går den gjennom etter regel "C05b"
    Og får "BUP Haugesund" den, og ingen andre
    Når "BUP Haugesund" sender "avslag på henvisning" om Liv til "Barneverntjenesten i Haugesund":
      | Svar på | henvisning |
    Så går den gjennom etter regel "D06"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre

  @SC002-42 @regel @L480 @L859
  Scenario: Barnet får vite hva som skjer, igjen og igjen
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "flyttedag" om Liv til "Bufetat region vest, rådgiver på beredskap"
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre
    Og er fristen "INN-BARNET-VET" "åpen" for "Barneverntjenesten i Haugesund"
    Når det går 3 dager
    Så har "Barneverntjenesten i Haugesund" oppgaven "hva barnet vet"
    Og har "Bufetat region vest, rådgiver på beredskap" oppgaven "hva barnet vet"

  @SC002-44 @regel @L246 @L253
  Scenario: En melding fra alarmtelefonen når alltid noen
    Gitt at klokken er "2026-11-28 02:00"
    Og barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Alarmtelefonen for barn og unge" sender "bekymringsmelding" om Liv til "Barneverntjenesten i Haugesund":
      | Hastegrad | umiddelbar |
    Så går den gjennom etter regel "A20"
    Og får "Barnevernvakten i Haugesund" den, og ingen andre

  @SC002-45 @avledet @L1128
  Scenario: To fagsystemer med hvert sitt nummer har samme barn og samme samtale
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "akutthenvendelse" om Liv til "Bufetat region vest, rådgiver på beredskap"
    Så går den gjennom etter regel "C07"
    Når "Bufetat region vest, rådgiver på beredskap" sender "tilbud om plass" om Liv til "Barneverntjenesten i Haugesund":
      | Svar på | akutthenvendelse |
    Så går den gjennom etter regel "C10"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre
    Og ser "Barneverntjenesten i Haugesund" "tilbud om plass" i sporet
    Og ser "Barneverntjenesten i Haugesund" "akutthenvendelse" i sporet

  @SC002-46 @regel @L1160
  Scenario: Når akuttfasen er over, evalueres den med barnet og foreldrene
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "tilbakeføring" om Liv til "Bufetat region vest, enhet for inntak"
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, enhet for inntak" den, og ingen andre
    Og har "Barneverntjenesten i Haugesund" oppgaven "Be barnet og foreldrene om en evaluering" etter regel "AKUTT-EVALUERING"
    Og har "Bufetat region vest, enhet for inntak" oppgaven "evaluering" etter regel "AKUTT-EVALUERING-BUFETAT"

  @SC002-47 @regel @L1177 @loven
  Scenario: Tertialet telles i dokumenter, og barnet følges over tid av den som har meldingene
    Gitt at klokken er "2027-09-07 10:00"
    Og barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Bufetat region vest, enhet for inntak" sender "tilsagn" om Liv til "Barneverntjenesten i Haugesund" 5 ganger
    Så går den gjennom etter regel "C10"
    Når klokken blir "2027-12-07 10:00"
    Og "Bufetat region vest, enhet for inntak" sender "tilbudsbrev" om Liv til "Barneverntjenesten i Haugesund" 5 ganger
    Så går den gjennom etter regel "C10"
    Når klokken blir "2028-01-03 10:00"
    Og "Bufetat region vest, enhet for inntak" ber om "ReportService/CountMessages":
      | fra | 2027-09-01 |
      | til | 2027-09-30 |
    Så teller huben 5 "Tilsagn"
    Og teller huben ingen "Tilbudsbrev"
    Når "Bufetat region vest, enhet for inntak" ber om "ReportService/CountMessages":
      | fra | 2027-12-01 |
      | til | 2027-12-31 |
    Så teller huben 5 "Tilbudsbrev"
    Og teller huben ingen "Tilsagn"
    Og svarer huben uten "Liv"
    Og ser "Bufetat region vest, enhet for inntak" "tilsagn" i sporet
    Og ser "Bufetat region vest, enhet for inntak" "tilbudsbrev" i sporet
    Og ser "Bufetat region nord, enhet for inntak" ikke "tilsagn" i sporet

  @SC002-49 @regel @L799
  Scenario: Barnet kan velge mellom to plasser
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Bufetat region vest, rådgiver på beredskap" sender "tilbud om plass" om Liv til "Barneverntjenesten i Haugesund":
      | barnet kan velge     | ja             |
      | maalgruppe           | oevrig         |
      | plasser 1.tiltak     | institusjon    |
      | plasser 1.godkjent   | ja             |
      | plasser 2.alternativ | b              |
      | plasser 2.tiltak     | institusjon    |
      | plasser 2.eierskap   | statlig        |
      | plasser 2.klarert    | ja             |
      | plasser 2.godkjent   | ja             |
    Så går den gjennom etter regel "C10"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre
    Når "Barneverntjenesten i Haugesund" sender "svar på tilbud" om Liv til "Bufetat region vest, rådgiver på beredskap":
      | Svar på                  | tilbud om plass              |
      | valgt alternativ         | b                            |
      | barnets valg.form        | hoert                        |
      | barnets valg.person      | barn                         |
      | barnets valg.synspunkt   | Jeg vil til huset uten hund. |
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre
    Og står det "Jeg vil til huset uten hund." i det "Bufetat region vest, rådgiver på beredskap" fikk
    Og har "Barneverntjenesten i Haugesund" oppgaven "Send ankomstpakken til stedet før barnet kommer" etter regel "AKUTT-ANKOMSTPAKKE"

  @SC002-50 @avledet @L794
  Scenario: Barnet har fått vite noe annet enn det som skjer
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barne- og familieetaten, inntak" sender "tilsagn" om Liv til "Barneverntjenesten i Bydel Stovner":
      | tiltak | institusjon akutt |
    Så går den gjennom etter regel "C10"
    Og får "Barneverntjenesten i Bydel Stovner" den, og ingen andre
    Når "Barneverntjenesten i Bydel Stovner" sender "informasjon til barnet" om Liv til "Barne- og familieetaten, inntak":
      | fortalt.hva         | At du skal bo hos en familie |
      | fortalt.flytter til | beredskapshjem               |
    Så blir den holdt tilbake med "KREVER_VURDERING" etter regel "AKUTT-FORTALT"
    Og får ingen den

  @SC002-50 @avledet @L794
  Scenario: Barnet har fått vite det som skjer
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barne- og familieetaten, inntak" sender "tilsagn" om Liv til "Barneverntjenesten i Bydel Stovner":
      | tiltak | institusjon akutt |
    Så går den gjennom etter regel "C10"
    Og får "Barneverntjenesten i Bydel Stovner" den, og ingen andre
    Når "Barneverntjenesten i Bydel Stovner" sender "informasjon til barnet" om Liv til "Barne- og familieetaten, inntak":
      | fortalt.hva         | At du skal bo på en institusjon |
      | fortalt.flytter til | institusjon akutt               |
    Så går den gjennom etter regel "C07"
    Og får "Barne- og familieetaten, inntak" den, og ingen andre

  @SC002-50 @avledet @L794
  Scenario: Tilsagnet gjelder et annet sted enn barnet har fått vite om
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barneverntjenesten i Bydel Stovner" sender "informasjon til barnet" om Liv til "Barne- og familieetaten, inntak":
      | fortalt.hva         | At du skal bo hos en familie |
      | fortalt.flytter til | beredskapshjem               |
    Så går den gjennom etter regel "C07"
    Og får "Barne- og familieetaten, inntak" den, og ingen andre
    Når "Barne- og familieetaten, inntak" sender "tilsagn" om Liv til "Barneverntjenesten i Bydel Stovner":
      | tiltak | institusjon akutt |
    Så går den gjennom etter regel "C10"
    Og får "Barneverntjenesten i Bydel Stovner" den, og ingen andre
    Og har "Barneverntjenesten i Bydel Stovner" oppgaven "Fortell barnet hvor det skal" etter regel "AKUTT-FORTALT-FOER"

  @SC002-51 @regel @L279 @L1039
  Scenario: Om natten, når bare alder, målgruppe og hjemmel er kjent, går henvendelsen straks
    Gitt at klokken er "2026-11-28 03:00"
    Og barnet Liv på 9 år, som "Barnevernvakten i Haugesund" følger opp
    Når "Barnevernvakten i Haugesund" sender "akutthenvendelse" om Liv til "Bufetat region vest, rådgiver på beredskap"
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre
    Og er fristen "INN-TILBUD-AKUTT" "åpen" for "Barnevernvakten i Haugesund"
    Og har "Bufetat region vest, rådgiver på beredskap" oppgaven "ikke oppgitt"
    Og har "Barnevernvakten i Haugesund" oppgaven "Finn ut: legesjekk"
    Og har "Bufetat region vest, rådgiver på beredskap" oppgaven "Noe i henvendelsen er ikke avklart" etter regel "AKUTT-UAVKLART"

  @SC002-52 @regel @L190
  Scenario: Barneverntjenesten eier oppfølgingen, og Bufetat kan ikke avslutte den
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Bufetat region vest, enhet for inntak" sender "tilbakeføring" om Liv til "Barneverntjenesten i Haugesund":
      | besluttet av.kompetanse | annen |
    Så blir den avvist med "KOMPETANSE_MANGLER" etter regel "AKUTT-TILBAKEFOERING"
    Og får ingen den
