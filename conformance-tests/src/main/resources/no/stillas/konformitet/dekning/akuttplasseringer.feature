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
