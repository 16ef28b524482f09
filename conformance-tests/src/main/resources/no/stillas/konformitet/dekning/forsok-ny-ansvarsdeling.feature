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
    Og har "Barneverntjenesten i Alta" oppgaven "Få avtalen på plass" etter regel "FORSOK-AVTALE-FOER-INNFLYTTING"

  @SC-K09 @SC-tilstand-5.1_NY_UNDERSØKELSE @SC-smerte-2 @SC-smerte-25 @SC-smerte-30 @regel @L5395
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
    Og har "Barneverntjenesten i Alta" oppgaven "Tiltaket har ikke kapasitet, og vedtaket står" etter regel "FORSOK-KAPASITET"

  @SC-K23 @SC-smerte-20 @regel @L2764
  Scenario: Den som flytter et barn, minnes om å fortelle barnet hvorfor og hvor lenge
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Alta" følger opp
    Når "Barneverntjenesten i Alta" sender "flytting" om Liv til "Bufetat region nord, enhet for inntak":
      | medvirkning |  |
    Så går den gjennom
    Og har "Barneverntjenesten i Alta" oppgaven "Fortell barnet hvorfor det flytter, hvor lenge og hva planen er" etter regel "FORSOK-BARNET-VET"

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

  @SC-B14 @avledet @L4520
  Scenario: Bufetat gir kommunen innholdet i kontrakten den overtar
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Færder" følger opp
    Når "Bufetat region sør, enhet for inntak" sender "bistandsavtale" om Liv til "Fosterhjem, Færder kommune":
      | Formål   | plassering                                             |
      | type     | overtakelse                                            |
      | kommune  | 3911                                                   |
      | omraader | fosterhjem                                             |
      | innhold  | Hjemmet er forsterket med veiledning hver uke. {barnevern} |
      | pensjon  | Pensjonen er ikke avklart. {barnevern}                 |
    Så går den gjennom etter regel "C10"
    Og får "Fosterhjem, Færder kommune" den, og ingen andre
    Og står det "Pensjonen er ikke avklart" i det "Fosterhjem, Færder kommune" fikk

  @SC-B18 @avledet @L6946
  Scenario: Kommunen spør Bufetat om råd før den kjøper en plass, uten å si hvem barnet er
    Når "Barneverntjenesten i Færder" sender "anonym drøfting" til "Bufetat region sør, enhet for inntak":
      | anonym.tema            | annet                                                |
      | anonym.problemstilling | Hva bør vi se etter hos leverandøren? {anonymt:}     |
    Så går den gjennom etter regel "K31b"
    Og får "Bufetat region sør, enhet for inntak" den, og ingen andre
    Og står det "Hva bør vi se etter hos leverandøren?" i det "Bufetat region sør, enhet for inntak" fikk

  @SC-P02 @SC-dok-6.2-12 @regel @L2999
  Scenario: Før kommunen har valgt, sier leverandøren hva plassen koster, og ikke noe om et barn
    Når "Trygg Omsorg, fosterhjem og beredskapshjem" sender "kapasitet" til "Barneverntjenesten i Alta":
      | plasser.omraade       | beredskapshjem |
      | plasser.enhet         | trygg-omsorg   |
      | plasser.klarert       | ja             |
      | plasser.doegnpris oere | 980000        |
    Så går den gjennom etter regel "J12"
    Og får "Barneverntjenesten i Alta" den, og ingen andre
    Og står det "980000" i det "Barneverntjenesten i Alta" fikk

  @SC-dok-6.2-13 @SC-P02 @regel @L2999
  Scenario: Leverandøren som har kontrakt, sender tilbudet med planen for barnet
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Alta" følger opp
    Når "Trygg Omsorg, fosterhjem og beredskapshjem" sender "tilbudsbrev" om Liv til "Barneverntjenesten i Alta":
      | Formål                           | oppfølging           |
      | Grunnlag                         | BVL13_1_3: nødvendig |
      | alternativer 1.tiltak            | beredskapshjem       |
      | alternativer 1.leverandoertype   | privat   |
      | alternativer 1.plan vedlagt      | ja                   |
    Så går den gjennom etter regel "K32"
    Og får "Barneverntjenesten i Alta" den, og ingen andre
    Og står det "planVedlagt" i det "Barneverntjenesten i Alta" fikk

  @SC-dok-6.2-12 @avledet @L844
  Scenario: Prismatrisen fra Bufetat nevner ingen barn
    Når "Bufetat region nord, enhet for inntak" sender "kapasitet" til "Barneverntjenesten i Alta":
      | plasser.enhet          | bufetat-nord-inntak |
      | plasser.doegnpris oere | 1100000             |
    Så går den gjennom etter regel "J12"
    Og får "Barneverntjenesten i Alta" den, og ingen andre

  @SC-P03 @regel @L4199
  Scenario: Kommunen beskriver behovet for leverandørene uten å si hvem barnet er
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Færder" følger opp
    Når "Barneverntjenesten i Færder" sender "anonym drøfting" til "Trygg Omsorg, fosterhjem og beredskapshjem":
      | anonym.tema            | akutt plassering                                      |
      | anonym.problemstilling | Har dere et hjem der to voksne er hjemme? {anonymt:}  |
    Så går den gjennom etter regel "K31b"
    Og får "Trygg Omsorg, fosterhjem og beredskapshjem" den, og ingen andre
    Når "Barneverntjenesten i Færder" sender "drøfting" om Liv til "Trygg Omsorg, fosterhjem og beredskapshjem":
      | Kalt                         | den som nevner barnet                      |
      | identifisert.problemstilling | Har dere et hjem der to voksne er hjemme?  |
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen "den som nevner barnet"

  @SC-K12 @avledet @L4329
  Scenario: Jordmor og psykolog snakker om den gravide når hun selv samtykker
    Gitt barnet Liv på 17 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Helsestasjonen i Haugesund" sender "melding om helse" om Liv til "Familiebaserte tjenester i Haugesund":
      | tekst | Hun er gravid og sover dårlig. {helse} |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "D36"
    Og får ingen den
    Gitt at Liv samtykker til at "Helsestasjonen i Haugesund" gir "Familiebaserte tjenester i Haugesund" opplysninger om "helse" til "samordning"
    Når "Helsestasjonen i Haugesund" sender "melding om helse" om Liv til "Familiebaserte tjenester i Haugesund":
      | Kalt  | etter samtykket                        |
      | tekst | Hun er gravid og sover dårlig. {helse} |
    Så går den gjennom etter regel "D36"
    Og får "Familiebaserte tjenester i Haugesund" den, og ingen andre

  @SC-S03 @avledet @L8503
  Scenario: Barneverntjenesten gir legen det som trengs for en medisinsk undersøkelse
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "melding om tiltak" om Liv til "Risøy legesenter, fastlege":
      | Formål   | oppfølging                                        |
      | Grunnlag | BVL13_1_3: nødvendig                              |
      | tekst    | Liv skal undersøkes etter vedtak. {barnevern}     |
    Så går den gjennom etter regel "C06"
    Og får "Risøy legesenter, fastlege" den, og ingen andre

  @SC-T01 @avledet @L2924
  Scenario: Statsforvalteren krever opplysninger av barneverntjenesten i et tilsyn
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Statsforvalteren i Rogaland" sender "spørsmål fra statsforvalteren" om Liv til "Barneverntjenesten i Haugesund"
    Så går den gjennom etter regel "K17"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre

  @SC-T02 @avledet @L2760
  Scenario: Statsforvalteren spør institusjonen om planen for oppholdet
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Statsforvalteren i Rogaland" sender "spørsmål fra statsforvalteren" om Liv til "Vestlund akuttinstitusjon"
    Så går den gjennom etter regel "K17"
    Og får "Vestlund akuttinstitusjon" den, og ingen andre

  @SC-T06 @avledet @L2924
  Scenario: Barneverntjenesten svarer Statsforvalteren om barnets plan
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "svar til statsforvalteren" om Liv til "Statsforvalteren i Rogaland"
    Så går den gjennom etter regel "C15"
    Og får "Statsforvalteren i Rogaland" den, og ingen andre

  @SC-tilstand-5.1_VEDTAK_TILTAK @avledet @L8473
  Scenario: Et vedtak med tiltakskode går til kommunen som følger opp
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Barneverntjenesten i Haugesund" sender "vedtak om tiltak" om Liv til "Barneverntjenesten i Fjordvik":
      | tiltakskode | K3_6 |
    Så går den gjennom etter regel "B15c"
    Og får "Barneverntjenesten i Fjordvik" den, og ingen andre
    Og står det "TILTAKSKODE_K3_6" i det "Barneverntjenesten i Fjordvik" fikk

  @SC-tilstand-5.3_AKUTT_HENDELSE @regel @L2633 @L2639
  Scenario: En akutthenvendelse fra en forsøkskommune går fram om natten, også uten bistandsavtale
    Gitt at klokken er "2026-11-28 02:00"
    Og barnet Liv på 9 år, som "Barnevernvakten i Fjordvik" følger opp
    Når "Barnevernvakten i Fjordvik" sender "akutthenvendelse" om Liv til "Bufetat region vest, enhet for inntak"
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre
    Og er fristen "INN-TILBUD-AKUTT" "åpen" for "Barnevernvakten i Fjordvik"

  @SC-tilstand-5.3_HJELP_I_HJEMMET @regel @L824
  Scenario: Hjelpetiltak i hjemmet er kommunens eget ansvar i forsøket
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Fjordvik" følger opp
    Når "Barneverntjenesten i Fjordvik" sender "anmodning om bistand" om Liv til "Bufetat region vest, enhet for inntak":
      | kommune        | 9901         |
      | omraade        | hjelpetiltak |
      | oensket tiltak | hjemmebasert |
      | akutt          |              |
      | hjemmel        | BVL2021_3_1  |
    Så blir den avvist med "AVTALE_MANGLER" etter regel "FORSOK-HJELPETILTAK-FJORDVIK"
    Og får ingen den

  @SC-B03 @SC-tilstand-5.4_FORSLAG @regel @L814
  Scenario: Kommunen sender Bufetat et forslag til skriftlig bistandsavtale, som ikke nevner noe barn
    Når "Barneverntjenesten i Fjordvik" sender "bistandsavtale" til "Bufetat region vest, enhet for inntak"
    Så går den gjennom etter regel "K43"
    Og får "Bufetat region vest, enhet for inntak" den, og ingen andre

  @SC-dok-6.2-07 @SC-B03 @regel @L814
  Scenario: En avtale som sier noe om et barn, trenger en hjemmel for det
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Fjordvik" følger opp
    Når "Barneverntjenesten i Fjordvik" sender "bistandsavtale" om Liv til "Bufetat region vest, enhet for inntak":
      | innhold | Liv trenger plass fra mandag. {barnevern} |
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen den

  # Avtalen gjelder for kommunen og ikke for et barn, så den som spilles her, er av Altas siste år i forsøket.
  @SC-tilstand-5.4_AKTIV @regel @L814 @L844
  Scenario: Når bistandsavtalen gjelder, har Bufetat plikt til å bistå
    Gitt at klokken er "2021-10-04 10:00"
    Og barnet Liv på 15 år, som "Barneverntjenesten i Alta" følger opp
    Og at "Barneverntjenesten i Alta" og "Bufetat region nord, enhet for inntak" har en avtale av typen "bistand akutt"
    Når "Barneverntjenesten i Alta" sender "anmodning om bistand" om Liv til "Bufetat region nord, enhet for inntak":
      | kommune   | 5403           |
      | grunnlag  | bistandsavtale |
      | avtale    | #avtalen       |
      | hjemmel   | BVL1992_4_6_2  |
    Så går den gjennom
    Og får "Bufetat region nord, enhet for inntak" den, og ingen andre

  @SC-tilstand-5.5_BESØK/PRESENTASJON @avledet @L2764
  Scenario: Det barnet sier når det har sett stedet, går til Bufetat
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Færder" følger opp
    Når "Barneverntjenesten i Færder" sender "barnets syn på stedet" om Liv til "Bufetat region sør, enhet for inntak"
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region sør, enhet for inntak" den, og ingen andre
    Og står det "Jeg liker rommet mot skogen best." i det "Bufetat region sør, enhet for inntak" fikk

  @SC-tilstand-5.5_HANDLINGSPLAN @SC-dok-6.2-05 @avledet @L2762
  Scenario: Institusjonen sender barneverntjenesten planen for hele oppholdet
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Haugesund" følger opp
    Når "Vestlund akuttinstitusjon" sender "tiltaksplan" om Liv til "Barneverntjenesten i Haugesund":
      | Formål    | oppfølging                    |
      | Grunnlag  | INST5                         |
      | ansvarlig | bufetat-vest-akuttinstitusjon |
    Så går den gjennom etter regel "A26"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre

  @SC-tilstand-5.6_AVTALE @SC-tilstand-5.5_AVTALE @avledet @L4580 @L4587
  Scenario: Avtalen om plassen kommer før barnet flytter inn, og viser til tilbudsbrevet
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Fjordvik" følger opp
    Når "Bufetat region vest, enhet for inntak" sender "bistandsavtale" om Liv til "Barneverntjenesten i Fjordvik":
      | Formål      | plassering                            |
      | type        | enkeltkjoep                           |
      | status      | signert                               |
      | omraader    | omsorg institusjon                    |
      | tilbudsbrev | #tilbudsbrev                          |
      | innhold     | Plass med våken nattevakt. {barnevern} |
      | signaturer 1.organisasjonsnummer | 311000411        |
      | signaturer 1.ansatt              | Tor Haugen, barnevernleder |
      | signaturer 1.dato                | i dag            |
      | signaturer 2.organisasjonsnummer | 311000020        |
      | signaturer 2.ansatt              | Siri Dahl, avdelingsleder |
      | signaturer 2.dato                | i dag            |
    Så går den gjennom etter regel "C10"
    Og får "Barneverntjenesten i Fjordvik" den, og ingen andre
    Når "Barneverntjenesten i Fjordvik" sender "flytting" om Liv til "Bufetat region vest, enhet for inntak"
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, enhet for inntak" den, og ingen andre
    Og har "Barneverntjenesten i Fjordvik" ingen oppgave om "Få avtalen på plass"

  @SC-P04 @SC-tilstand-5.2_REFORHANDLING @regel @L2440
  Scenario: Kontrakten med leverandøren reforhandles, og kommunen vil overta hjemmet
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Alta" følger opp
    Når "Barneverntjenesten i Alta" sender "bistandsavtale" om Liv til "Trygg Omsorg, fosterhjem og beredskapshjem":
      | Formål              | oppfølging                              |
      | Grunnlag            | FVL13B2: nødvendig                      |
      | type                | fosterhjemskontrakt                     |
      | kommune             | 5601                                    |
      | motpart             | 311000373                               |
      | omraader            | fosterhjem                              |
      | overtakelsesklausul | ja                                      |
      | reforhandles        | om 3 måneder                            |
      | innhold             | Hjemmet får veiledning hver uke. {barnevern} |
    Så blir den holdt tilbake med "KREVER_VURDERING" etter regel "K43b"
    Når "Barneverntjenesten i Alta" ber om "StillasService/DecideReview":
      | message id  | #bistandsavtale                          |
      | ansatt      | Ingrid Moen, barnevernleder                |
      | tillates    | ja                                       |
      | begrunnelse | Leverandøren er part i avtalen           |
    Så gjør huben det
    Og får "Trygg Omsorg, fosterhjem og beredskapshjem" den, og ingen andre

  @SC-B04 @SC-tilstand-5.4_FORLENGET_/_UTLØPT_/_SAGT_OPP @regel @L2681
  Scenario: Kommunen sier opp bistandsavtalen, og den har en siste dag
    Når "Barneverntjenesten i Fjordvik" sender "bistandsavtale" til "Bufetat region vest, enhet for inntak":
      | status  | sagt opp  |
      | periode | fra i dag |
    Så tar ikke huben imot den: "siste dag"
    Og får ingen den
    Når "Barneverntjenesten i Fjordvik" sender "bistandsavtale" til "Bufetat region vest, enhet for inntak":
      | Kalt    | oppsigelsen |
      | status  | sagt opp    |
    Så går den gjennom etter regel "K43"
    Og får "Bufetat region vest, enhet for inntak" den, og ingen andre

  @SC-tilstand-5.1_AVSLUTTET @avledet @L2762
  Scenario: Avtalen om plassen tar slutt når barnet flytter
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Fjordvik" følger opp
    Når "Barneverntjenesten i Fjordvik" sender "bistandsavtale" om Liv til "Bufetat region vest, enhet for inntak":
      | Formål      | plassering                        |
      | type        | enkeltkjoep                       |
      | status      | sagt opp                          |
      | tilbudsbrev | #tilbudsbrev                      |
      | innhold     | Liv flytter hjem. {barnevern}     |
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, enhet for inntak" den, og ingen andre

  @SC-tilstand-5.6_TVIST @avledet @L850
  Scenario: En uenighet om prisen skal ikke merkes av barnet
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Fjordvik" følger opp
    Når "Barneverntjenesten i Fjordvik" sender "tvist" om Liv til "Bufetat region vest, enhet for inntak"
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, enhet for inntak" den, og ingen andre
    Og har "Barneverntjenesten i Fjordvik" oppgaven "Avklar om tiltaket fortsetter" etter regel "FORSOK-TVIST"

  @SC-tilstand-5.8_AVSLUTTET_/_FORLENGET @regel @L1262
  Scenario: Så lenge forsøket er forlenget i Alta, har kommunen fosterhjem og hjelpetiltak selv
    Gitt at klokken er "2021-11-30 10:00"
    Og barnet Liv på 5 år, som "Barneverntjenesten i Alta" følger opp
    Når "Barneverntjenesten i Alta" sender "anmodning om bistand" om Liv til "Bufetat region nord, fosterhjemstjenesten":
      | kommune        | 5403        |
      | omraade        | fosterhjem  |
      | oensket tiltak | fosterhjem  |
      | akutt          |             |
      | hjemmel        | BVL1992_4_12 |
    Så blir den avvist med "UTENFOR_OMRAADE" etter regel "FORSOK-FOSTERHJEM"
    Og får ingen den
    Når "Barneverntjenesten i Alta" sender "anmodning om bistand" om Liv til "Bufetat region nord, enhet for inntak":
      | Kalt           | om hjelpetiltak |
      | kommune        | 5403            |
      | omraade        | hjelpetiltak    |
      | oensket tiltak | hjemmebasert    |
      | akutt          |                 |
      | hjemmel        | BVL1992_4_4     |
    Så blir den avvist med "AVTALE_MANGLER" etter regel "FORSOK-HJELPETILTAK"
    Og får ingen "om hjelpetiltak"

  @SC-tilstand-5.2_SØK_ORDINÆRT_/_KJØP @SC-tilstand-5.8_AVSLUTTET_/_FORLENGET @regel @L1262
  Scenario: Når forsøket er avsluttet, går anmodningen om fosterhjem til Bufetat
    Gitt barnet Liv på 5 år, som "Barneverntjenesten i Alta" følger opp
    Når "Barneverntjenesten i Alta" sender "anmodning om bistand" om Liv til "Bufetat region nord, fosterhjemstjenesten":
      | kommune        | 5601        |
      | omraade        | fosterhjem  |
      | oensket tiltak | fosterhjem  |
      | akutt          |             |
      | hjemmel        | BVL2021_5_1 |
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region nord, fosterhjemstjenesten" den, og ingen andre

  @SC-B07 @regel @L4550
  Scenario: Forsøkskommunen finner tilbudet uegnet, og Bufetat ser på begrunnelsen
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Fjordvik" følger opp
    Når "Barneverntjenesten i Fjordvik" sender "svar på tilbudsbrev" om Liv til "Bufetat region vest, enhet for inntak"
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region vest, enhet for inntak" den, og ingen andre
    Og har "Bufetat region vest, enhet for inntak" oppgaven "Kommunen finner tilbudet uegnet" etter regel "FORSOK-UEGNET"

  @SC-tilstand-5.2_BRUDD_/_UTILSIKTET_FLYTTING @avledet @L2762
  Scenario: Barnet har flyttet utilsiktet, og det trengs en ny plan
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Alta" følger opp
    Når "Barneverntjenesten i Alta" sender "flytting" om Liv til "Bufetat region nord, enhet for inntak":
      | type   | flytting utilsiktet |
      | aarsak | Hjemmet sa opp avtalen. {barnevern} |
    Så går den gjennom etter regel "C07"
    Og får "Bufetat region nord, enhet for inntak" den, og ingen andre
    Og har "Bufetat region nord, enhet for inntak" oppgaven "Lag ny plan" etter regel "FORSOK-UTILSIKTET"

  @SC-smerte-4 @regel @L4580
  Scenario: En faktura som ikke viser til avtalen, går ikke
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Fjordvik" følger opp
    Når "Trygg Omsorg, fosterhjem og beredskapshjem" sender "faktura" om Liv til "Barneverntjenesten i Fjordvik":
      | Formål  | oppfølging                                    |
      | Vedlegg | Liv bodde der i 22 døgn. {barnevern}          |
      | avtale  |                                               |
    Så blir den avvist med "UTILSTREKKELIG" etter regel "FORSOK-FAKTURA"
    Og får ingen den
