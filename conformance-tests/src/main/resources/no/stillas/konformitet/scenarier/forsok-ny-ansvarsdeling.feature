# language: no
@forsok-ny-ansvarsdeling
Egenskap: Forsøk med ny ansvarsdeling
  Fjerde delrapport (Deloitte og Telemarksforsking 2019). Linjene er filens. Katalogens forsøkskommune er Fjordvik
  (oppdiktet); Alta, Færder og Røyken har forsøket i sin tid.

  @SC-01 @regel @L1387 @L6944
  Scenario: En kommune utenfor forsøket får bistand av Bufetat
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "anmodning om bistand" om Liv til "Bufetat region vest, enhet for inntak"
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, enhet for inntak" den, og ingen andre
    Når "Bufetat region vest, enhet for inntak" sender "tilbudsbrev" om Liv til "Barneverntjenesten i Haugesund":
      | Svar på | anmodning om bistand |
    Så går den gjennom etter regel "C10"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre

  @SC-02 @regel @L2633
  Scenario: En forsøkskommune uten bistandsavtale har ingen bistandsplikt å vise til
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Fjordvik" følger opp
    Når "Barneverntjenesten i Fjordvik" sender "anmodning om bistand" om Liv til "Bufetat region vest, enhet for inntak":
      | kommune | 9901 |
    Så blir den avvist med "AVTALE_MANGLER" etter regel "FORSOK-AKUTT-AVVISES-FJORDVIK"
    Og får ingen den

  @SC-02 @regel @L2633
  Scenario: Alta i februar 2018 har ingen bistandsavtale og ingen bistandsplikt å vise til
    Gitt at klokken er "2018-02-15 10:00"
    Og barnet Liv på 15 år, som "Barneverntjenesten i Alta" følger opp
    Når "Barneverntjenesten i Alta" sender "anmodning om bistand" om Liv til "Bufetat region nord, enhet for inntak":
      | kommune | 2012          |
      | hjemmel | BVL1992_4_6_2 |
    Så blir den avvist med "AVTALE_MANGLER" etter regel "FORSOK-AKUTT-AVVISES"
    Og får ingen den

  @SC-04 @regel @L2633
  Scenario: En bistandsavtale som er utløpt
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Fjordvik" følger opp
    Når "Barneverntjenesten i Fjordvik" sender "anmodning om bistand" om Liv til "Bufetat region vest, enhet for inntak":
      | kommune   | 9901           |
      | grunnlag  | bistandsavtale |
      | avtale    | #avtalen       |
    Så blir den avvist med "AVTALE_MANGLER" etter regel "FORSOK-AKUTT-AVVISES-FJORDVIK"
    Og får ingen den

  @SC-05 @regel @L6946
  Scenario: En avtale om akuttplasser dekker ikke omsorgsinstitusjon
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Fjordvik" følger opp
    Når "Barneverntjenesten i Fjordvik" sender "anmodning om bistand" om Liv til "Bufetat region vest, enhet for inntak":
      | kommune   | 9901               |
      | omraade   | omsorg institusjon |
      | grunnlag  | bistandsavtale     |
      | avtale    | #avtalen           |
    Så blir den avvist med "UTENFOR_OMRAADE" etter regel "FORSOK-DEKKES-IKKE-FJORDVIK"
    Og får ingen den

  @SC-05 @regel @L4576
  Scenario: Omsorgsplass som bistandsplikt, uten avtale
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Fjordvik" følger opp
    Når "Barneverntjenesten i Fjordvik" sender "anmodning om bistand" om Liv til "Bufetat region vest, enhet for inntak":
      | kommune | 9901               |
      | omraade | omsorg institusjon |
    Så blir den avvist med "AVTALE_MANGLER" etter regel "FORSOK-OMSORG-FJORDVIK"
    Og får ingen den
    Når "Barneverntjenesten i Fjordvik" sender "anmodning om bistand" om Liv til "Bufetat region vest, enhet for inntak":
      | Kalt      | som enkeltavtale   |
      | kommune   | 9901               |
      | omraade   | omsorg institusjon |
      | grunnlag  | enkeltavtale       |
      | avtale    | #avtalen           |
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, enhet for inntak" den, og ingen andre

  @SC-05 @regel @L6946
  Scenario: Bistandsavtalen i Færder i 2019 dekker ikke omsorgsinstitusjon
    Gitt at klokken er "2019-05-02 10:00"
    Og barnet Liv på 15 år, som "Barneverntjenesten i Færder" følger opp
    Når "Barneverntjenesten i Færder" sender "anmodning om bistand" om Liv til "Bufetat region sør, enhet for inntak":
      | kommune   | 0729               |
      | omraade   | omsorg institusjon |
      | grunnlag  | bistandsavtale     |
      | avtale    | #avtalen           |
      | hjemmel   | BVL1992_4_12       |
    Så blir den avvist med "UTENFOR_OMRAADE" etter regel "FORSOK-DEKKES-IKKE"
    Og får ingen den
    Når "Barneverntjenesten i Færder" sender "anmodning om bistand" om Liv til "Bufetat region sør, enhet for inntak":
      | Kalt      | som bistandsplikt  |
      | kommune   | 0729               |
      | omraade   | omsorg institusjon |
      | hjemmel   | BVL1992_4_12       |
    Så blir den avvist med "AVTALE_MANGLER" etter regel "FORSOK-OMSORG"
    Og får ingen den

  @SC-06 @regel @L5861
  Scenario: En bistandsavtale kan ikke gjelde fosterhjem
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Fjordvik" følger opp
    Når "Barneverntjenesten i Fjordvik" sender "bistandsavtale" til "Bufetat region vest, enhet for inntak":
      | omraader | fosterhjem |
    Så blir den avvist med "UTENFOR_OMRAADE" etter regel "FORSOK-BISTANDSAVTALE-FOSTERHJEM"
    Og får ingen den

  @SC-07 @design @L5863
  Scenario: Særskilt bistand med fosterhjem er ingen plikt
    Gitt barnet Liv på 5 år, som "Barneverntjenesten i Fjordvik" følger opp
    Når "Barneverntjenesten i Fjordvik" sender "anmodning om bistand" om Liv til "Bufetat region vest, fosterhjemstjenesten":
      | kommune        | 9901               |
      | omraade        | fosterhjem         |
      | grunnlag       | saerskilt bistand  |
      | oensket tiltak | fosterhjem         |
      | hjemmel        | BVL2021_5_1        |
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, fosterhjemstjenesten" den, og ingen andre

  @SC-09 @regel @L4221
  Scenario: Atferdsinstitusjon går til Bufetats inntak, og tilbudet har inntil tre alternativer
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Fjordvik" følger opp
    Når "Barneverntjenesten i Fjordvik" sender "anmodning om bistand" om Liv til "Bufetat region vest, enhet for inntak":
      | kommune             | 9901                    |
      | omraade             | atferd rus institusjon  |
      | grunnlag            | inntak bufetat          |
      | oensket tiltak      | institusjon atferd      |
      | hjemmel             | BVL2021_6_2             |
      | antall alternativer | 3                       |
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, enhet for inntak" den, og ingen andre
    Når "Barneverntjenesten i Fjordvik" sender "anmodning om bistand" om Liv til "Bufetat region vest, enhet for inntak":
      | Kalt                | fire alternativer       |
      | kommune             | 9901                    |
      | antall alternativer | 4                       |
    Så tar ikke huben imot den: "antall_alternativer"
    Og får ingen den

  @SC-10 @regel @L4237
  Scenario: Kommunen bestemmer ikke selv inntak på atferdsinstitusjon
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Fjordvik" følger opp
    Når "Barneverntjenesten i Fjordvik" sender "anmodning om bistand" om Liv til "Trygg Omsorg, fosterhjem og beredskapshjem":
      | Grunnlag       | FVL13B2: nødvendig       |
      | omraade        | atferd rus institusjon   |
      | oensket tiltak | institusjon atferd       |
      | hjemmel        | BVL2021_6_2              |
    Så blir den avvist med "KOMPETANSE_MANGLER" etter regel "FORSOK-INNTAK-ATFERD"
    Og får ingen den

  @SC-11 @design @L4554
  Scenario: Kommunen svarer at plassen er uegnet, og søker selv
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "svar på tilbudsbrev" om Liv til "Bufetat region vest, enhet for inntak"
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, enhet for inntak" den, og ingen andre
    Når "Barneverntjenesten i Haugesund" sender "svar på tilbudsbrev" om Liv til "Bufetat region vest, enhet for inntak":
      | Kalt        | uten grunn |
      | begrunnelse |            |
    Så tar ikke huben imot den: "uegnet tilbud er begrunnet"
    Og får ingen den

  @SC-12 @design @L4580
  Scenario: Prisen i fakturaen er en annen enn i tilbudsbrevet
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Bufetat region vest, enhet for inntak" sender "tilbudsbrev" om Liv til "Barneverntjenesten i Haugesund"
    Så går den gjennom etter regel "C10"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre
    Når "Bufetat region vest, enhet for inntak" sender "faktura" om Liv til "Barneverntjenesten i Haugesund":
      | Formål                | plassering                                           |
      | Grunnlag              | BVL16_3                                              |
      | Vedlegg               | Liv bodde på institusjonen fra 1. til 22. {barnevern} |
      | linjer.enhetspris oere | 1100000                                             |
      | linjer.beloep oere    | 24200000                                             |
      | beloep oere           | 24200000                                             |
    Så går den gjennom etter regel "C10"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre
    Og har "Barneverntjenesten i Haugesund" oppgaven "Prisen er ikke den samme i faktura, avtale og tilbudsbrev" etter regel "FORSOK-PRIS"
    Og har "Bufetat region vest, enhet for inntak" oppgaven "Avklar den med barneverntjenesten" etter regel "FORSOK-PRIS-AVSENDER"

  @SC-12 @design @L4580
  Scenario: Prisen i fakturaen er den som sto i tilbudsbrevet
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Bufetat region vest, enhet for inntak" sender "tilbudsbrev" om Liv til "Barneverntjenesten i Haugesund"
    Så går den gjennom etter regel "C10"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre
    Når "Bufetat region vest, enhet for inntak" sender "faktura" om Liv til "Barneverntjenesten i Haugesund":
      | Formål                | plassering                                           |
      | Grunnlag              | BVL16_3                                              |
      | Vedlegg               | Liv bodde på institusjonen fra 1. til 22. {barnevern} |
    Så går den gjennom etter regel "C10"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre
    Og har "Barneverntjenesten i Haugesund" ingen oppgave om "Prisen"
    Og har "Bufetat region vest, enhet for inntak" ingen oppgave om "Prisen"

  @SC-12 @design @L4580
  Scenario: En faktura som ikke sier noe om barnet, har ingen rad i loven
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Bufetat region vest, enhet for inntak" sender "faktura" om Liv til "Barneverntjenesten i Haugesund":
      | Formål   | plassering |
      | Grunnlag | BVL16_3    |
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen den

  @SC-14 @design @L5381
  Scenario: Når samtykket er trukket, går ikke flere opplysninger
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Og at Mona samtykker til at "Barneverntjenesten i Haugesund" gir "Skåredalen skole" opplysninger om "barnevern" til "samordning"
    Og at "Skåredalen skole" ikke henter posten sin
    Når "Barneverntjenesten i Haugesund" sender "melding om tiltak" om Liv til "Skåredalen skole"
    Så går den gjennom etter regel "C02"
    Når Mona trekker samtykket
    Og "Skåredalen skole" henter posten sin
    Så får "Barneverntjenesten i Haugesund" beskjed om "SAMTYKKE_TRUKKET"
    Og får ingen "melding om tiltak"

  @SC-15 @design @L5371 @L5383
  Scenario: En henvisning som ikke er besvart på ti virkedager, er en alarm
    Gitt barnet Liv på 16 år, som "Barneverntjenesten i Haugesund" følger opp
    Og at Liv samtykker til at "Barneverntjenesten i Haugesund" gir "BUP Haugesund" opplysninger om "barnevern og helse" til "henvisning"
    Når "Barneverntjenesten i Haugesund" sender "henvisning" om Liv til "BUP Haugesund"
    Så går den gjennom etter regel "C05"
    Og får "BUP Haugesund" den, og ingen andre
    Når det går 3 uker
    Så er fristen "DL-HENV" "oversittet" for "Barneverntjenesten i Haugesund"

  # Forelderen ringer eller kommer innom: huben er mellom tjenester, og katalogen har ingen foreldre. Det som kan komme gjennom
  # huben, er en tjeneste som gir beskjed for forelderen, med samtykke. Det blir ingen sak i barnevernet av det.
  @SC-16 @regel @L5407 @loven
  Scenario: En forelder tar kontakt med familiebaserte tjenester, og det blir ingen sak i barnevernet
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Og at Mona samtykker til at "Skåredalen skole" gir "Familiebaserte tjenester i Haugesund" opplysninger om "skole" til "samordning"
    Når "Skåredalen skole" sender "melding om skole" om Liv til "Familiebaserte tjenester i Haugesund":
      | tekst | Mona vil snakke med dere, og vi hjelper henne å ta kontakt. {skole} |
    Så går den gjennom etter regel "E10"
    Og får "Familiebaserte tjenester i Haugesund" den, og ingen andre
    Og ser "Barneverntjenesten i Haugesund" ikke "melding om skole" i sporet
    Og løper ingen frist "DL-BM-REVIEW" for "Barneverntjenesten i Haugesund"
    Og løper ingen frist "INN-FORSOEK-VENTETID" for "Familiebaserte tjenester i Haugesund"

  @SC-16 @regel @L5407 @loven
  Scenario: Huben tar ikke imot noe til en forelder
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "melding om tiltak" om Liv til "Skåredalen skole":
      | Til | mor-til-liv |
    Så tar ikke huben imot den: "Mottakeren er ikke i katalogen"
    Og får ingen den

  @SC-17 @design @L2384
  Scenario: En anonym drøfting som nevner noen, går ikke
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Skåredalen skole" sender "anonym drøfting" om Liv til "Barneverntjenesten i Haugesund"
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen den

  @SC-17 @design @L2384
  Scenario: En anonym drøfting uten noen person går
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Skåredalen skole" sender "anonym drøfting" til "Barneverntjenesten i Haugesund"
    Så går den gjennom etter regel "A22"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre

  @SC-19 @regel @L8475
  Scenario: Pålagt tilsyn krever vedtak i nemnda
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "vedtak om tiltak" om Liv til "Barneverntjenesten i Fjordvik":
      | tiltakskode | K5_2 |
    Så tar ikke huben imot den: "nemnd"
    Og får ingen den

  @SC-20 @regel @L8414
  Scenario: Tiltak i gruppe 3 brukes ikke i fosterfamilier
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "vedtak om tiltak" om Liv til "Barneverntjenesten i Fjordvik":
      | tiltakskode | K3_1       |
      | bosituasjon | fosterhjem |
    Så tar ikke huben imot den: "brukes ikke i fosterhjem"
    Og får ingen den

  @SC-21 @regel @L8507 @loven
  Scenario: En henvisning til BUP telles som henvisning, og hjelpen for seg når BUP svarer at den begynner
    Gitt at klokken er "2027-09-07 10:00"
    Og barnet Liv på 16 år, som "Barneverntjenesten i Haugesund" følger opp
    Og at Liv samtykker til at "Barneverntjenesten i Haugesund" gir "BUP Haugesund" opplysninger om "barnevern og helse" til "henvisning"
    Når "Barneverntjenesten i Haugesund" sender "henvisning" om Liv til "BUP Haugesund" 5 ganger
    Så går den gjennom etter regel "C05"
    Og får "BUP Haugesund" den, og ingen andre
    Når "BUP Haugesund" sender "svar med oppstart" om Liv til "Barneverntjenesten i Haugesund":
      | Svar på | henvisning |
    Så går den gjennom etter regel "D06"
    Når klokken blir "2027-10-01 10:00"
    Og "Barneverntjenesten i Haugesund" ber om "ReportService/CountMessages":
      | fra | 2027-09-01 |
      | til | 2027-09-30 |
    Så teller huben 5 "Henvisning"
    Og teller huben ingen "Svar på henvisning"
    Når "BUP Haugesund" ber om "ReportService/CountMessages":
      | fra | 2027-09-01 |
      | til | 2027-09-30 |
    Så teller huben ingen "Henvisning"
    Og sier huben ikke hvor mange "Svar på henvisning" det er

  @SC-22 @regel @L8392
  Scenario: Tiltakskode som slutter på 99, er spesifisert
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "vedtak om tiltak" om Liv til "Barneverntjenesten i Fjordvik":
      | tiltakskode | K1_99 |
    Så tar ikke huben imot den: "spesifiser"
    Og får ingen den

  @SC-24 @regel @L2384
  Scenario: En melding som ikke er gjennomgått på en uke, er et fristbrudd
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Skåredalen skole" sender "bekymringsmelding" om Liv til "Barneverntjenesten i Haugesund":
      | grunner.lov | oppl 24 3 |
    Så går den gjennom etter regel "A01"
    Og viser huben til "opplæringslova § 24-3"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre
    Når det går 8 dager
    Så er fristen "DL-BM-REVIEW" "oversittet" for "Barneverntjenesten i Haugesund"
    Og har "Barneverntjenesten i Haugesund" oppgaven "ikke gjennomgått innen en uke"
    Når det går 4 måneder
    Så er fristen "DL-INV" "oversittet" for "Barneverntjenesten i Haugesund"

  # Barnet er ingen enhet i katalogen: tjenesten viser det rapporten, og det barnet sier, står i den neste versjonen.
  @SC-25 @regel @L2965
  Scenario: Barnet får se rapporten fra oppfølgingsbesøket og si hva det mener
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Alta" følger opp
    Når "Barneverntjenesten i Alta" sender "besøksrapport" om Liv til "Barneverntjenesten i Haugesund"
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre
    Og har "Barneverntjenesten i Alta" oppgaven "La barnet se rapporten" etter regel "FORSOK-BESOEK-BARNET-SER"
    Når "Barneverntjenesten i Alta" sender "besøksrapport" om Liv til "Barneverntjenesten i Haugesund":
      | Kalt                                 | den med barnets svar                       |
      | versjon                              | 2                                          |
      | vist barnet                          | i dag                                      |
      | barnets tilbakemelding.med egne ord  | Jeg sa ikke at jeg ville slutte i koret.   |
      | barnets tilbakemelding.dato          | i dag                                      |
      | barnets tilbakemelding.noe er feil   | ja                                         |
    Så går den gjennom
    Og står det "ville slutte i koret" i det "Barneverntjenesten i Haugesund" fikk
    Og har "Barneverntjenesten i Alta" oppgaven "Barnet sier at noe i rapporten er feil" etter regel "FORSOK-BESOEK-FEIL"

  @SC-25 @regel @L2965
  Scenario: Barnet kan ikke ha svart på en rapport det ikke har sett
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Alta" følger opp
    Når "Barneverntjenesten i Alta" sender "besøksrapport" om Liv til "Barneverntjenesten i Haugesund":
      | barnets tilbakemelding.med egne ord | Jeg vil ikke flytte. |
      | barnets tilbakemelding.dato         | i dag                |
    Så tar ikke huben imot den: "en rapport det har sett"
    Og får ingen den

  @SC-25 @regel @L2965
  Scenario: Det er ingen samtale med barnet i rapporten fra besøket
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Alta" følger opp
    Når "Barneverntjenesten i Alta" sender "besøksrapport" om Liv til "Barneverntjenesten i Haugesund":
      | samtale med barnet |  |
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre
    Og har "Barneverntjenesten i Alta" oppgaven "samtale med barnet ved alle oppfølgingsbesøk" etter regel "FORSOK-BESOEK-SAMTALE"

  @SC-26 @design @L2932
  Scenario: Et krav om innsyn som ingen svarer på
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Og at det er registrert om Liv:
      | verv.slag     | fullmektig                         |
      | verv.tjeneste | Advokatene Lie og Prøve, Haugesund |
      | verv.periode  | fra for 1 måned siden              |
    Når "Advokatene Lie og Prøve, Haugesund" sender "innsynskrav" om Liv til "Barneverntjenesten i Haugesund":
      | Grunnlag  | FVL12                                            |
      | egenskap  | fullmektig                                       |
      | slag      | dokumenter                                       |
      | hva       | Rapporten fra oppfølgingsbesøket {barnevern}     |
    Så går den gjennom etter regel "K28"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre
    Og er fristen "DL-GDPR-ACCESS" "åpen" for "Barneverntjenesten i Haugesund"
    Når det går 2 måneder
    Så har "Barneverntjenesten i Haugesund" oppgaven "En måned er gått siden kravet om innsyn kom"

  @SC-27 @regel @L2641
  Scenario: En akutt melding fra Hasvik går til barnevernvakten i Alta
    Gitt at klokken er "2026-11-28 23:00"
    Og barnet Liv på 9 år, som "Barneverntjenesten i Alta" følger opp
    Når "Alarmtelefonen for barn og unge" sender "bekymringsmelding" om Liv til "Barneverntjenesten i Alta":
      | Hastegrad | umiddelbar |
    Så går den gjennom etter regel "A20"
    Og får "Barnevernvakten i Alta" den, og ingen andre

  @SC-29 @regel @L4161 @loven
  Scenario: Hjem på ringelisten blir ringt av kommunen, og ikke av huben
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Færder" følger opp
    Når "Barneverntjenesten i Færder" sender "anmodning om bistand" om Liv til "Fosterhjem, Færder kommune":
      | Til | beredskapshjem-1 |
    Så tar ikke huben imot den: "Mottakeren er ikke i katalogen"
    Og får ingen den
    Når "Barneverntjenesten i Færder" sender "melding om tiltak" om Liv til "Fosterhjem, Færder kommune":
      | Formål   | oppfølging           |
      | Grunnlag | BVL13_1_3: nødvendig |
      | tekst    | Vi trenger et beredskapshjem i natt. {barnevern} |
    Så går den gjennom etter regel "B15"
    Og får "Fosterhjem, Færder kommune" den, og ingen andre

  @SC-30 @design @L5496
  Scenario: Godkjenningen av fosterhjemmet drar ut
    Gitt barnet Liv på 5 år, som "Barneverntjenesten i Fjordvik" følger opp
    Og at omsorgen for Liv er "omsorgsovertakelse 5-1"
    Når "Barneverntjenesten i Fjordvik" sender "godkjenning av fosterhjem" om Liv til "Barneverntjenesten i Haugesund":
      | Grunnlag | BVL13_1_3: nødvendig |
    Så går den gjennom uten opplysninger om "adr"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre
    Når det går 3 måneder
    Så har "Barneverntjenesten i Haugesund" oppgaven "Godkjenningen av et fosterhjem er ikke avgjort"
    Og får "Barneverntjenesten i Fjordvik" beskjed om "Fosterhjemmet er ikke avgjort godkjent"

  @SC-31 @regel @L2999
  Scenario: Kjøp av fosterhjem uten tre tilbud
    Gitt barnet Liv på 5 år, som "Barneverntjenesten i Alta" følger opp
    Når "Barneverntjenesten i Alta" sender "svar på tilbudsbrev" om Liv til "Trygg Omsorg, fosterhjem og beredskapshjem":
      | Grunnlag             | FVL13B2: nødvendig |
      | svar                 | akseptert          |
      | valgt alternativ     | a                  |
      | kommunen soeker selv |                    |
      | begrunnelse          |                    |
    Så blir den holdt tilbake med "KREVER_VURDERING" etter regel "FORSOK-TRE-TILBUD"
    Når "Barneverntjenesten i Alta" ber om "StillasService/DecideReview":
      | message id  | #svar på tilbudsbrev                   |
      | ansatt      | Tor Haugen, barnevernleder             |
      | tillates    | ja                                     |
      | begrunnelse | Bare ett hjem kan ta imot begge søsken |
    Så gjør huben det
    Og får "Trygg Omsorg, fosterhjem og beredskapshjem" den, og ingen andre

  @SC-32 @regel @L6987
  Scenario: Kvalitetssikring av enkeltkjøp i Bufetat, og ikke i forsøkskommunen
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Bufetat region vest, enhet for inntak" sender "svar på tilbudsbrev" om Liv til "Trygg Omsorg, fosterhjem og beredskapshjem":
      | Grunnlag             | FVL13B2: nødvendig |
      | svar                 | akseptert          |
      | valgt alternativ     | a                  |
      | kommunen soeker selv |                    |
      | begrunnelse          |                    |
    Så går den gjennom etter regel "K30"
    Og får "Trygg Omsorg, fosterhjem og beredskapshjem" den, og ingen andre
    Og har "Bufetat region vest, enhet for inntak" oppgaven "kvalitetssikring" etter regel "FORSOK-KVALITETSSIKRING"
    Når "Barneverntjenesten i Fjordvik" sender "svar på tilbudsbrev" om Liv til "Trygg Omsorg, fosterhjem og beredskapshjem":
      | Kalt                 | kommunens kjøp     |
      | Grunnlag             | FVL13B2: nødvendig |
      | svar                 | akseptert          |
      | valgt alternativ     | a                  |
      | kommunen soeker selv |                    |
      | begrunnelse          |                    |
    Så går den gjennom etter regel "K30"
    Og får "Trygg Omsorg, fosterhjem og beredskapshjem" den, og ingen andre
    Og har "Barneverntjenesten i Fjordvik" ingen oppgave om "kvalitetssikring"

  @SC-34 @design @L8815
  Scenario: Små tall går ikke ut
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Alta" følger opp
    Når "Barneverntjenesten i Alta" sender "anmodning om bistand" om Liv til "Bufetat region nord, enhet for inntak":
      | kommune | 5601 |
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region nord, enhet for inntak" den, og ingen andre
    Når klokken blir "2027-01-04 10:00"
    Og "Barneverntjenesten i Alta" ber om "ReportService/CountMessages":
      | fra | 2026-11-01 |
      | til | 2026-11-30 |
    Så svarer huben med "Anmodning om bistand"
    Og svarer huben uten "antall"

  @SC-35 @design @L1616
  Scenario: To som spør om det samme, får samme tall
    Gitt at klokken er "2027-11-02 10:00"
    Og barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "anmodning om bistand" om Liv til "Bufetat region vest, enhet for inntak" 6 ganger
    Så går den gjennom etter regel "C07"
    Når klokken blir "2027-12-01 10:00"
    Og "Barneverntjenesten i Haugesund" ber om "ReportService/CountMessages":
      | fra | 2027-11-01 |
      | til | 2027-11-30 |
    Så teller huben 6 "Anmodning om bistand"
    Når "Barnevernvakten i Haugesund" ber om "ReportService/CountMessages":
      | fra | 2027-11-01 |
      | til | 2027-11-30 |
    Så teller huben 6 "Anmodning om bistand"
    Når klokken blir "2028-01-03 10:00"
    Og "Barneverntjenesten i Haugesund" ber om "ReportService/CountMessages":
      | fra | 2027-11-01 |
      | til | 2027-11-30 |
    Så teller huben 6 "Anmodning om bistand"

  @SC-36 @design @L5182 @loven
  Scenario: Barnevernet får ikke skolens notat uten et grunnlag
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Asker" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Og at Mona samtykker til at "Heggedal skole" gir "Helsestasjonen i Asker" opplysninger om "skole" til "samordning"
    Når "Heggedal skole" sender "melding om skole" om Liv til "Helsestasjonen i Asker"
    Så går den gjennom etter regel "E09"
    Og får "Helsestasjonen i Asker" den, og ingen andre
    Når "Heggedal skole" sender "melding om skole" om Liv til "Barneverntjenesten i Asker":
      | Kalt | til barnevernet |
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen den

  @SC-37 @design @L3728
  Scenario: Den som ikke er med i teamet, får ikke meldingen
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Asker" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Og at Mona samtykker til at "Heggedal skole" gir "Helsestasjonen i Asker" opplysninger om "skole" til "samordning"
    Når "Heggedal skole" sender "melding om skole" om Liv til "Helsestasjonen i Asker"
    Så går den gjennom etter regel "E09"
    Og får "Helsestasjonen i Asker" den, og ingen andre
    Og ser "PPT i Asker" ikke "melding om skole" i sporet

  @SC-39 @design @L6196
  Scenario: En ny kontaktperson mister ingen melding: den går til tjenesten
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Og at "Barneverntjenesten i Haugesund" ikke henter posten sin
    Når "Skåredalen skole" sender "bekymringsmelding" om Liv til "Barneverntjenesten i Haugesund":
      | grunner.lov | oppl 24 3 |
    Så går den gjennom etter regel "A01"
    Og viser huben til "opplæringslova § 24-3"
    Når "Barneverntjenesten i Haugesund" henter posten sin
    Så får "Barneverntjenesten i Haugesund" den, og ingen andre

  @SC-40 @design @L6188
  Scenario: En henvendelse som ikke blir besvart
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Fjordvik" sender "ønske" om Liv til "Barneverntjenesten i Haugesund"
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre
    Når det går 1 måned
    Så har "Barneverntjenesten i Haugesund" oppgaven "ikke besvart på tre uker"

  @SC-41 @design @L4155
  Scenario: Færder selger ikke plasser i beredskapshjem til andre kommuner
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "anmodning om bistand" om Liv til "Barneverntjenesten i Færder":
      | Formål   | oppfølging           |
      | Grunnlag | BVL13_1_3: nødvendig |
      | omraade  | beredskapshjem       |
    Så blir den avvist med "UTENFOR_OMRAADE" etter regel "FORSOK-SELGER-IKKE"
    Og får ingen den

  @SC-42 @regel @L3117
  Scenario: En faktura som deles på to funksjoner, stemmer med summen
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Alta" følger opp
    Når "Bufetat region nord, enhet for inntak" sender "faktura" om Liv til "Barneverntjenesten i Alta":
      | funksjon 252 oere | 100 |
      | funksjon 285 oere | 100 |
    Så tar ikke huben imot den: "252 og 285"
    Og får ingen den

  @SC-44 @avledet @L7366 @L318
  Scenario: Kjøp av et tiltak som kommunen har selv, er begrunnet
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "anmodning om bistand" om Liv til "Bufetat region vest, enhet for inntak":
      | kommunen har eget tiltak | ja |
    Så tar ikke huben imot den: "faglig begrunnelse"
    Og får ingen den
    Når "Barneverntjenesten i Haugesund" sender "anmodning om bistand" om Liv til "Bufetat region vest, enhet for inntak":
      | Kalt                     | begrunnet               |
      | kommunen har eget tiltak | ja                      |
      | faglig begrunnelse       | Trenger våken nattevakt |
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, enhet for inntak" den, og ingen andre

  @SC-45 @regel @L4201
  Scenario: Senter for foreldre og barn hentes fra ideelle leverandører
    Gitt barnet Liv på 1 år, som "Barneverntjenesten i Færder" følger opp
    Når "Barneverntjenesten i Færder" sender "anmodning om bistand" om Liv til "Trygg Omsorg, fosterhjem og beredskapshjem":
      | Grunnlag | FVL13B2: nødvendig   |
      | omraade  | senter foreldre barn |
    Så blir den holdt tilbake med "KREVER_VURDERING" etter regel "FORSOK-IDEELLE"
    Når "Barneverntjenesten i Færder" ber om "StillasService/DecideReview":
      | message id  | #anmodning om bistand              |
      | ansatt      | Tor Haugen, barnevernleder         |
      | tillates    | nei                                |
      | begrunnelse | Leverandøren er kommersiell        |
    Så gjør huben det
    Og får ingen den
    Når "Barneverntjenesten i Færder" sender "anmodning om bistand" om Liv til "Trygg Omsorg, fosterhjem og beredskapshjem":
      | Kalt     | om omsorgsplass        |
      | Grunnlag | FVL13B2: nødvendig     |
      | omraade  | omsorg institusjon     |
    Så går den gjennom etter regel "K30"
    Og får "Trygg Omsorg, fosterhjem og beredskapshjem" den, og ingen andre

  @SC-46 @regel @L2685
  Scenario: Fosterhjem er aldri med i en bistandsavtale
    Gitt barnet Liv på 5 år, som "Barneverntjenesten i Fjordvik" følger opp
    Når "Barneverntjenesten i Fjordvik" sender "anmodning om bistand" om Liv til "Bufetat region vest, fosterhjemstjenesten":
      | kommune   | 9901           |
      | omraade   | fosterhjem     |
      | grunnlag  | bistandsavtale |
      | avtale    | #avtalen       |
    Så blir den avvist med "UTENFOR_OMRAADE" etter regel "FORSOK-FOSTERHJEM-FJORDVIK"
    Og får ingen den
