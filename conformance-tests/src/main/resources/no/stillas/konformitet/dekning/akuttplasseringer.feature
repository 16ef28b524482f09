# language: no
@akuttplasseringer
Egenskap: Flytene i akuttplassering, hver for seg
  Flytene, dokumentene og smertepunktene i tilstandsrapporten om akuttplasseringer som ingen av analysens egne scenarioer viser.

  @SC002-G-01 @avledet @L253
  Scenario: Skolen melder bekymring til barneverntjenesten
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Skåredalen skole" sender "bekymringsmelding" om Liv til "Barneverntjenesten i Haugesund":
      | grunner.lov | oppl 24 3 |
    Så går den gjennom etter regel "A01"
    Og viser huben til "opplæringslova § 24-3"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre

  @SC002-G-03 @avledet @L459
  Scenario: Barnevernvakten gir saken videre til barneverntjenesten når natten er over
    Gitt at klokken er "2026-11-24 08:30"
    Og barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barnevernvakten i Haugesund" sender "melding om tiltak" om Liv til "Barneverntjenesten i Haugesund":
      | Formål   | oppfølging                                          |
      | Grunnlag | BVL13_1_3: nødvendig                                |
      | tekst    | Liv sov hos mormor i natt. Mor ringer dere. {barnevern} |
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre
    Og står det "Liv sov hos mormor i natt" i det "Barneverntjenesten i Haugesund" fikk

  @SC002-G-07 @avledet @L193
  Scenario: Nemnda svarer barneverntjenesten om akuttvedtaket er godkjent
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverns- og helsenemnda, vakt" sender "nemndas avgjørelse" om Liv til "Barneverntjenesten i Haugesund"
    Så går den gjennom etter regel "K10"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre

  @SC002-G-09 @regel @L190
  Scenario: Påtalemyndighetens akuttvedtak går til barneverntjenesten, som følger det opp
    Gitt at klokken er "2026-11-28 02:00"
    Og barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Sør-Vest politidistrikt, operasjonssentralen" sender "akuttvedtak" om Liv til "Barnevernvakten i Haugesund":
      | Formål                  | akutt hjelp          |
      | Grunnlag                | BVL13_1_3: nødvendig |
      | underskriver.ansatt     | Eli Strand, politiadvokat |
      | underskriver.kompetanse | paatalemyndighet     |
    Så går den gjennom etter regel "K39"
    Og får "Barnevernvakten i Haugesund" den, og ingen andre

  @SC002-G-22 @avledet @SC002-dok-D-09 @L400
  Scenario: Bufetat kaller inn til avklaringsmøte
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Bufetat region vest, enhet for inntak" sender "avklaringsmøte" om Liv til "Barneverntjenesten i Haugesund"
    Så går den gjennom etter regel "C10"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre

  @SC002-G-28 @regel @L409
  Scenario: Når akuttsituasjonen er avklart, går den ordinære søknaden til Bufetat
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "ordinær søknad" om Liv til "Bufetat region vest, enhet for inntak":
      | akuttsituasjonen avklart | ja |
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, enhet for inntak" den, og ingen andre

  @SC002-G-30 @avledet @L411
  Scenario: Det nasjonale inntaksteamet spør barneverntjenesten om det skjemaet mangler
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Bufetat, nasjonalt inntaksteam (NIT)" sender "spørsmål om henvendelsen" om Liv til "Barneverntjenesten i Haugesund"
    Så går den gjennom etter regel "C10"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre

  @SC002-G-40 @avledet @L1177
  Scenario: Kommunen teller henvendelsene og regionen tilsagnene, og ingen sak står i tallet
    Gitt at klokken er "2027-10-05 10:00"
    Og barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Bufetat region vest, enhet for inntak" sender "tilsagn" om Liv til "Barneverntjenesten i Haugesund" 6 ganger
    Så går den gjennom etter regel "C10"
    Når "Barneverntjenesten i Haugesund" sender "akutthenvendelse" om Liv til "Bufetat region vest, rådgiver på beredskap" 5 ganger
    Så går den gjennom
    Når klokken blir "2027-11-01 10:00"
    Og "Barneverntjenesten i Haugesund" ber om "ReportService/CountMessages":
      | fra | 2027-10-01 |
      | til | 2027-10-31 |
    Så teller huben 5 "Akutthenvendelse"
    Og teller huben ingen "Tilsagn"
    Og svarer huben uten "Liv"
    Når "Bufetat region vest, enhet for inntak" ber om "ReportService/CountMessages":
      | fra | 2027-10-01 |
      | til | 2027-10-31 |
    Så teller huben 6 "Tilsagn"
    Og teller huben ingen "Akutthenvendelse"
    Og svarer huben uten "Liv"

  @SC002-smerte-18 @regel @L1023
  Scenario: Tilbudet viser hvor langt unna plassen er
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Bufetat region vest, rådgiver på beredskap" sender "tilbud om plass" om Liv til "Barneverntjenesten i Haugesund":
      | plasser.avstand km | 140 |
    Så går den gjennom etter regel "C10"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre
    Og står det "140" i det "Barneverntjenesten i Haugesund" fikk

  @SC002-G-27 @avledet @L670
  Scenario: Institusjonen forteller barneverntjenesten hvem som er viktige for barnet
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Vestlund akuttinstitusjon" sender "melding om tiltak" om Liv til "Barneverntjenesten i Haugesund":
      | Formål   | oppfølging                              |
      | Grunnlag | INST5                                   |
      | tekst    | Mormor er viktig for henne. {barnevern} |
    Så går den gjennom etter regel "A26"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre

  @SC002-G-31 @avledet @L216
  Scenario: Barneverntjenesten sender saken om omsorgsovertakelse til nemnda
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "begjæring" om Liv til "Barneverns- og helsenemnda i Rogaland"
    Så går den gjennom etter regel "C14"
    Og får "Barneverns- og helsenemnda i Rogaland" den, og ingen andre

  @SC002-G-26 @avledet @L1015
  Scenario: Institusjonen snakker med helsetjenesten om det barnet trenger
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Vestlund akuttinstitusjon" sender "melding om tiltak" om Liv til "Helsestasjonen i Haugesund":
      | Formål   | helsehjelp           |
      | Grunnlag | BVL13_1_3: nødvendig |
    Så går den gjennom etter regel "C36"
    Og får "Helsestasjonen i Haugesund" den, og ingen andre

  @SC002-tilstand-11b_PÅKLAGET @avledet @L195
  Scenario: Klagen på akuttvedtaket går gjennom advokaten
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Og at det er registrert om Liv:
      | verv.slag     | fullmektig                         |
      | verv.tjeneste | Advokatene Lie og Prøve, Haugesund |
      | verv.periode  | fra for 1 måned siden              |
    Når "Advokatene Lie og Prøve, Haugesund" sender "klage" om Liv til "Barneverntjenesten i Haugesund"
    Så går den gjennom etter regel "K28"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre

  @SC002-G-16 @regel @L405
  Scenario: Inntaket drøfter med institusjonen hva barnet trenger og hva som må legges til rette
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Bufetat region vest, enhet for inntak" sender "drøfting" om Liv til "Vestlund akuttinstitusjon":
      | identifisert.problemstilling | Kan hun ha et rom nær de voksne? |
    Så går den gjennom etter regel "C09"
    Og får "Vestlund akuttinstitusjon" den, og ingen andre
    Og står det "Kan hun ha et rom nær de voksne?" i det "Vestlund akuttinstitusjon" fikk

  @SC002-G-17 @SC002-dok-D-06 @regel @L402
  Scenario: Institusjonen melder fra om en ledig plass når noe er endret, og nevner ingen barn
    Når "Vestlund akuttinstitusjon" sender "kapasitet" til "Bufetat region vest, enhet for inntak":
      | plasser.antall | 2 |
    Så går den gjennom etter regel "J12"
    Og får "Bufetat region vest, enhet for inntak" den, og ingen andre

  @SC002-dok-D-06 @SC002-G-17 @regel @L402
  Scenario: En plass som ikke er godkjent, meldes ikke ledig
    Når "Vestlund akuttinstitusjon" sender "kapasitet" til "Bufetat region vest, enhet for inntak":
      | plasser.godkjent |  |
    Så tar ikke huben imot den: "godkjent"
    Og får ingen den

  @SC002-G-18 @avledet @L400
  Scenario: Før leverandøren er valgt, spør inntaket uten å si hvem barnet er
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Bufetat region vest, enhet for inntak" sender "anonym drøfting" til "Trygg Omsorg, fosterhjem og beredskapshjem":
      | anonym.tema            | akutt plassering                               |
      | anonym.problemstilling | Har dere et hjem uten dyr fra i kveld? {anonymt:} |
    Så går den gjennom etter regel "K31b"
    Og får "Trygg Omsorg, fosterhjem og beredskapshjem" den, og ingen andre
    Når "Bufetat region vest, enhet for inntak" sender "drøfting" om Liv til "Trygg Omsorg, fosterhjem og beredskapshjem":
      | Kalt                         | den som nevner barnet                  |
      | identifisert.problemstilling | Har dere et hjem uten dyr fra i kveld? |
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen "den som nevner barnet"

  @SC002-dok-D-12 @avledet @L400
  Scenario: Avtalen om kjøp av plassen går til leverandøren og viser til tilbudet
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Bufetat region vest, enhet for inntak" sender "bistandsavtale" om Liv til "Trygg Omsorg, fosterhjem og beredskapshjem":
      | Formål      | plassering                           |
      | Grunnlag    | FVL13B2: nødvendig                   |
      | type        | enkeltkjoep                          |
      | kommune     | 1106                                 |
      | omraader    | beredskapshjem                       |
      | tilbudsbrev | #tilbudsbrev                         |
      | innhold     | Et hjem uten dyr fra i kveld. {barnevern} |
    Så blir den holdt tilbake med "KREVER_VURDERING" etter regel "K43b"
    Når "Bufetat region vest, enhet for inntak" ber om "StillasService/DecideReview":
      | message id  | #bistandsavtale                          |
      | ansatt      | Ingrid Moen, enhetsleder                   |
      | tillates    | ja                                       |
      | begrunnelse | Leverandøren er part i avtalen           |
    Så gjør huben det
    Og får "Trygg Omsorg, fosterhjem og beredskapshjem" den, og ingen andre
    Når "Bufetat region vest, enhet for inntak" sender "bistandsavtale" om Liv til "Trygg Omsorg, fosterhjem og beredskapshjem":
      | Kalt        | uten tilbudet      |
      | Formål      | plassering         |
      | Grunnlag    | FVL13B2: nødvendig |
      | type        | enkeltkjoep        |
    Så tar ikke huben imot den: "tilbudet som er akseptert"
    Og får ingen "uten tilbudet"

  @SC002-G-25 @avledet @L501
  Scenario: Det institusjonen vil gi skolen om hverdagen, avgjøres av et navngitt menneske
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Vestlund akuttinstitusjon" sender "melding om tiltak" om Liv til "Skåredalen skole":
      | Formål   | oppfølging                                |
      | Grunnlag | BVL13_1_3: nødvendig                      |
      | tekst    | Liv kommer til første time hver dag. {barnevern} |
    Så blir den holdt tilbake med "KREVER_VURDERING" etter regel "C35"
    Når "Vestlund akuttinstitusjon" ber om "StillasService/DecideReview":
      | message id  | #melding om tiltak                        |
      | ansatt      | Per Lund, avdelingsleder                  |
      | tillates    | ja                                        |
      | begrunnelse | Skolen må vite når hun kommer, og ikke mer |
    Så gjør huben det
    Og får "Skåredalen skole" den, og ingen andre

  @SC002-G-29 @regel @L411
  Scenario: Når saken går videre til NIT, får kommunen kopi
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Bufetat region vest, enhet for inntak" sender "ordinær søknad" om Liv til "Barneverntjenesten i Haugesund":
      | type              | nit                |
      | hjemmel           | BVL2021_6_2        |
      | oensket tiltak    | institusjon atferd |
      | nettverk soekt    |                    |
      | kopi til kommunen | ja                 |
    Så går den gjennom etter regel "C10"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre

  @SC002-dok-D-11 @SC002-G-29 @regel @L411
  Scenario: Et skjema til NIT uten kopi til kommunen tas ikke imot
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Bufetat region vest, enhet for inntak" sender "ordinær søknad" om Liv til "Bufetat, nasjonalt inntaksteam (NIT)":
      | type              | nit                |
      | hjemmel           | BVL2021_6_2        |
      | oensket tiltak    | institusjon atferd |
    Så tar ikke huben imot den: "kopi til kommunen"
    Og får ingen den

  @SC002-dok-D-16 @avledet @L1057
  Scenario: Tiltaksplanen går til barneverntjenesten der barnet bor, og ikke uten en vurdering av at den trengs
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "tiltaksplan" om Liv til "Barneverntjenesten i Bergen":
      | Formål    | oppfølging         |
      | Grunnlag  | BVL13_1_3          |
      | ansvarlig | haugesund-barnevern |
    Så blir den avvist med "ATTESTASJON_MANGLER" etter regel "B15"
    Og får ingen den
    Når "Barneverntjenesten i Haugesund" sender "tiltaksplan" om Liv til "Barneverntjenesten i Bergen":
      | Kalt     | planen som trengs    |
      | Formål   | oppfølging           |
      | Grunnlag | BVL13_1_3: nødvendig |
      | ansvarlig | haugesund-barnevern |
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bergen" den, og ingen andre

  @SC002-tilstand-5_INFORMERT @regel @L210 @L209
  Scenario: Barnet er ikke fortalt hva som skjer, og da er det en oppgave å gjøre det
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "flyttedag" om Liv til "Bufetat region vest, rådgiver på beredskap"
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre
    Og har "Barneverntjenesten i Haugesund" oppgaven "Fortell barnet hva som er bestemt" etter regel "AKUTT-FLYTTEDAG"

  @SC002-tilstand-5.3_IVERKSATT @SC002-tilstand-5_INFORMERT @regel @L193 @L209
  Scenario: Barnet er fortalt hva som skjer
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "flyttedag" om Liv til "Bufetat region vest, rådgiver på beredskap":
      | barnet informert.form      | hoert                           |
      | barnet informert.person    | barn                            |
      | barnet informert.synspunkt | Jeg vil ha med bamsen. {barnevern} |
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre
    Og har "Barneverntjenesten i Haugesund" ingen oppgave om "Fortell barnet hva som er bestemt"

  @SC002-smerte-8 @avledet @L980
  Scenario: Den som følger barnet, kjenner det ikke
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "akutthenvendelse om dagen" om Liv til "Bufetat region vest, rådgiver på beredskap":
      | foelge.ansatt         | Ingrid Moen, kontaktperson |
      | foelge.kjenner barnet | nei                        |
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre
    Og har "Barneverntjenesten i Haugesund" oppgaven "Den som følger barnet, kjenner det ikke" etter regel "AKUTT-FOELGE"

  @SC002-dok-D-19 @regel @L979
  Scenario: Flyttingen er satt opp uten barneverntjenesten
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "flyttedag" om Liv til "Bufetat region vest, rådgiver på beredskap":
      | uten barneverntjenesten | ja |
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre
    Og har "Barneverntjenesten i Haugesund" oppgaven "sørg for at noen følger barnet" etter regel "AKUTT-FOELGES"

  @SC002-smerte-10 @avledet @L197
  Scenario: Henvendelsen sier at tiltak hjemme kan brukes, og lederen vurderer på nytt mens den går
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "akutthenvendelse om dagen" om Liv til "Bufetat region vest, rådgiver på beredskap":
      | hjemmebaserte tiltak.kan benyttes | ja |
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre
    Og har "Barneverntjenesten i Haugesund" oppgaven "Vurder om det fortsatt er grunnlag for plassering" etter regel "AKUTT-HJEMME-NOK"
