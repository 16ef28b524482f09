# language: no
@sammen-om-barnet
Egenskap: Sammen om barnet
  Evaluering av Sammen om barnet (Menon og NTNU 2025). Linjene er rapportens uten tomme linjer. Familieveilederne arbeider i
  barneverntjenesten: det som skjer mellom dem og saksbehandleren der, er ingen melding mellom etater.

  @SB-01 @regel @L334
  Scenario: Oppstart etter henvisning, godkjenning, fordeling, samtykke og møter
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barneverntjenesten i Bydel Stovner" sender "bestilling av familieveileder" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner"
    Så går den gjennom etter regel "B15"
    Og får "Sammen om barnet, familieveilederne i Bydel Stovner" den, og ingen andre
    Og har "Barneverntjenesten i Bydel Stovner" oppgaven "drøftingsmøte og felles møte" etter regel "SOB-OPPSTARTSMOETE"

  @SB-02 @avledet @L335
  Scenario: Ingen oppstart uten foreldrenes samtykke
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barneverntjenesten i Bydel Stovner" sender "bestilling av familieveileder" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner":
      | gjennomgaatt med foreldrene | nei |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "SOB-SAMTYKKE"
    Og får ingen den

  @SB-04 @avledet @L334
  Scenario: En henvisning som seksjonslederen ikke har godkjent
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barneverntjenesten i Bydel Stovner" sender "henvisning til Sammen om barnet" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner"
    Så blir den holdt tilbake med "KREVER_VURDERING" etter regel "SOB-GODKJENNES"
    Og får ingen den

  @SB-05 @avledet @L334
  Scenario: Familieveilederen bestiller ikke hos seg selv, og en annen barneverntjeneste ikke hos familieveilederen
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "bestilling av familieveileder" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner"
    Så blir den avvist med "HENVISER_IKKE_GODTATT"
    Og får ingen den
    Når "Barneverntjenesten i Asker" sender "bestilling av familieveileder" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner":
      | Kalt | fra en annen tjeneste |
    Så blir den avvist med "HENVISER_IKKE_GODTATT"
    Og får ingen den

  @SB-06 @avledet @L1391
  Scenario: Et nei fra forelderen blir registrert, og tilbudet kan gis på nytt
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Når "Barneverntjenesten i Bydel Stovner" sender "melding om tiltak" om Liv til "Stovnerlia skole"
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "C02"
    Gitt at Mona samtykker til at "Barneverntjenesten i Bydel Stovner" gir "Stovnerlia skole" opplysninger om "barnevern" til "samordning"
    Når "Barneverntjenesten i Bydel Stovner" sender "melding om tiltak" om Liv til "Stovnerlia skole":
      | Kalt | etter det nye tilbudet |
    Så går den gjennom etter regel "C02"
    Og får "Stovnerlia skole" den, og ingen andre

  @SB-07 @avledet @L337
  Scenario: Uten avtalt informasjonsflyt begynner ikke tiltaket
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barneverntjenesten i Bydel Stovner" sender "bestilling av familieveileder" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner"
    Så går den gjennom
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "svar om oppstart" om Liv til "Barneverntjenesten i Bydel Stovner"
    Så blir den avvist med "STEG_MANGLER" etter regel "SOB-OPPSTART-AVKLARES"
    Og får ingen den

  @SB-09 @regel @L491
  Scenario: Tilsyn blir til veiledning når foreldrene takker ja
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barneverntjenesten i Bydel Stovner" sender "bestilling av familieveileder" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner":
      | type                        | veiledning |
      | gjennomgaatt med foreldrene | nei        |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "SOB-SAMTYKKE"
    Når "Barneverntjenesten i Bydel Stovner" sender "bestilling av familieveileder" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner":
      | Kalt | foreldrene sa ja |
      | type | veiledning       |
    Så går den gjennom etter regel "B15"
    Og får "Sammen om barnet, familieveilederne i Bydel Stovner" den, og ingen andre

  @SB-10 @regel @L350
  Scenario: Samværsrapporten går fram med én gang, uten gjennomgang med foreldrene
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "samværsrapport" om Liv til "Barneverntjenesten i Bydel Stovner"
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bydel Stovner" den, og ingen andre

  @SB-11 @avledet @L359
  Scenario: Perioderapporten venter til den er gjennomgått med foreldrene
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "perioderapport" om Liv til "Barneverntjenesten i Bydel Stovner"
    Så tar ikke huben imot den: "gjennomgått med foreldrene"
    Og får ingen den

  @SB-12 @avledet @L359
  Scenario: Perioderapporten venter til den er godkjent
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "perioderapport" om Liv til "Barneverntjenesten i Bydel Stovner":
      | gjennomgaatt med foreldre | i dag |
    Så tar ikke huben imot den: "godkjent før den sendes"
    Og får ingen den

  @SB-14 @regel @L359 @loven
  Scenario: Forelderen ser sin egen rapport sammen med familieveilederen
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "perioderapport" om Liv til "Barneverntjenesten i Bydel Stovner":
      | Kalt                      | til mor                 |
      | Til                       | mor-til-liv             |
      | gjennomgaatt med foreldre | i dag                   |
      | godkjent                  | i dag                   |
      | godkjent av               | Siri Dahl, seksjonsleder |
    Så tar ikke huben imot den: "Mottakeren er ikke i katalogen"
    Og får ingen den
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "perioderapport" om Liv til "Barneverntjenesten i Bydel Stovner":
      | gjennomgaatt med foreldre | i dag                   |
      | godkjent                  | i dag                   |
      | godkjent av               | Siri Dahl, seksjonsleder |
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bydel Stovner" den, og ingen andre
    Og står det "gjennomgaattMedForeldre" i det "Barneverntjenesten i Bydel Stovner" fikk

  @SB-15 @avledet @L692
  Scenario: Rapporten kommer ikke i tide
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barneverntjenesten i Bydel Stovner" sender "bestilling av familieveileder" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner":
      | rapport hver maaneder | 3 |
    Så går den gjennom etter regel "B15"
    Og får "Sammen om barnet, familieveilederne i Bydel Stovner" den, og ingen andre
    Når det går 4 måneder
    Så har "Sammen om barnet, familieveilederne i Bydel Stovner" oppgaven "Den avtalte perioden er ute"
    Og har "Barneverntjenesten i Bydel Stovner" oppgaven "Rapporten etter avtalt periode er ikke kommet"

  @SB-16 @avledet @L842 @L928
  Scenario: Forelderens ønske går videre til saksbehandleren
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "ønske" om Liv til "Barneverntjenesten i Bydel Stovner"
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bydel Stovner" den, og ingen andre
    Og står det "flyttes til lørdag" i det "Barneverntjenesten i Bydel Stovner" fikk

  @SB-17 @regel @L906 @loven
  Scenario: Forelderens spørsmål om barnet går gjennom barneverntjenesten, som snakker med fosterhjemmet
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "ønske" om Liv til "Barneverntjenesten i Bydel Stovner":
      | Kalt | til fosterhjemmet     |
      | Til  | fosterhjemmet-til-liv |
      | tema | bilder og hilsen      |
    Så tar ikke huben imot den: "Mottakeren er ikke i katalogen"
    Og får ingen den
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "ønske" om Liv til "Barneverntjenesten i Bydel Stovner":
      | tema | bilder og hilsen |
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bydel Stovner" den, og ingen andre

  @SB-19 @avledet @L574
  Scenario: Familieveilederen er ikke fosterhjemmets rådgiver
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barneverntjenesten i Bydel Stovner" sender "ønske" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner":
      | fra  | fosterforelder |
      | tema | veiledning     |
    Så blir den avvist med "MOTTAKER_IKKE_AUTORISERT" etter regel "SOB-IKKE-RAADGIVER"
    Og får ingen den

  @SB-20 @avledet @L509
  Scenario: Familieveilederen endrer ikke samværet
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "samværsplan" om Liv til "Barneverntjenesten i Bydel Stovner":
      | ansvarlig             | Mona Ek, familieveileder |
      | innspill 3.fra        | barnet                   |
      | innspill 3.innspill   | Mer samvær               |
    Så blir den avvist med "KOMPETANSE_MANGLER" etter regel "SOB-SAMVAERET-FASTSETTES"
    Og får ingen den

  @SB-21 @regel @L1170
  Scenario: Saksbehandleren kan fastsette mer samvær, eller mindre
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barneverntjenesten i Bydel Stovner" sender "samværsplan" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner":
      | innspill 3.fra        | barnet          |
      | innspill 3.innspill   | Jeg vil det     |
      | samvaer.aktivitet     | Ti ganger i året |
    Så går den gjennom etter regel "B15c"
    Og får "Sammen om barnet, familieveilederne i Bydel Stovner" den, og ingen andre
    Når "Barneverntjenesten i Bydel Stovner" sender "samværsplan" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner":
      | Kalt                  | mindre samvær   |
      | versjon               | 2               |
      | innspill 3.fra        | barnet          |
      | innspill 3.innspill   | Jeg vil det     |
      | samvaer.aktivitet     | Fire ganger i året |
    Så går den gjennom etter regel "B15c"
    Og får "Sammen om barnet, familieveilederne i Bydel Stovner" den, og ingen andre

  @SB-22 @avledet @L330
  Scenario: En samværsplan uten barnets innspill gjelder ikke
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barneverntjenesten i Bydel Stovner" sender "samværsplan" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner"
    Så tar ikke huben imot den: "barnet"
    Og får ingen den

  @SB-24 @avledet @L496 @loven
  Scenario: Fosterhjemmet får vite hvordan samværet gikk av barneverntjenesten, og ikke gjennom huben
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "samværsrapport" om Liv til "Barneverntjenesten i Bydel Stovner":
      | Kalt | til fosterhjemmet     |
      | Til  | fosterhjemmet-til-liv |
    Så tar ikke huben imot den: "Mottakeren er ikke i katalogen"
    Og får ingen den
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "samværsrapport" om Liv til "Barneverntjenesten i Bydel Stovner"
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bydel Stovner" den, og ingen andre

  @SB-25 @avledet @L141
  Scenario: NAV kontaktes bare når forelderen ønsker det
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Når "Barneverntjenesten i Bydel Stovner" sender "melding om tiltak" om Liv til "NAV Bydel Stovner, sosialtjenesten"
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "C18"
    Og kan avsenderen: "spør om samtykke"
    Og får ingen den

  @SB-26 @avledet @L857
  Scenario: NAV får melding når forelderen ønsker hjelp derfra
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Og at Mona samtykker til at "Barneverntjenesten i Bydel Stovner" gir "NAV Bydel Stovner, sosialtjenesten" opplysninger om "barnevern" til "samordning"
    Når "Barneverntjenesten i Bydel Stovner" sender "melding om tiltak" om Liv til "NAV Bydel Stovner, sosialtjenesten"
    Så går den gjennom etter regel "C18"
    Og får "NAV Bydel Stovner, sosialtjenesten" den, og ingen andre

  @SB-27 @design @L860
  Scenario: Fastlegens dokument går ikke av seg selv til barneverntjenesten
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Når "Holmlia legekontor, fastlege" sender "svar med helseopplysninger" om Liv til "Barneverntjenesten i Bydel Stovner":
      | Formål | undersøkelse |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "B03"
    Og får ingen den

  @SB-29 @regel @L170
  Scenario: Familievernet krever ingen henvisning: barnevernet henviser bare med samtykke
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bergen" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Når "Barneverntjenesten i Bergen" sender "henvisning til familievern" om Liv til "Familievernkontoret i Bergen"
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "C33"
    Og får ingen den

  @SB-30 @design @L397 @loven
  Scenario: Manglende samarbeidsavtale med familievernet stanser ikke det som det er samtykke til
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bergen" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Og at Mona samtykker til at "Barneverntjenesten i Bergen" gir "Familievernkontoret i Bergen" opplysninger om "barnevern" til "henvisning"
    Når "Barneverntjenesten i Bergen" sender "henvisning til familievern" om Liv til "Familievernkontoret i Bergen"
    Så går den gjennom etter regel "C33"
    Og får "Familievernkontoret i Bergen" den, og ingen andre

  @SB-31 @avledet @L149
  Scenario: § 8-7 før den er i kraft
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Og at det er registrert om Liv:
      | omsorg.status  | omsorgsovertakelse 5-1                         |
      | omsorg.periode | fra for 10 måneder siden til for 1 måned siden |
    Når "Barneverntjenesten i Bydel Stovner" sender "melding om tiltak" om Liv til "Stovnerlia skole":
      | Formål   | oppfølging        |
      | Grunnlag | BVL8_7: nødvendig |
    Så blir den avvist med "IKKE_I_KRAFT"
    Og får ingen den

  # loven: § 8-7 har ingen dag, så det den åpner i seks måneder, er lukket på alle dager; begge sider av dagene prøves i NyLovTest
  @SB-32 @avledet @L148 @loven
  Scenario: § 8-7 er ikke satt i kraft, og oppfølging etter at vedtaket er opphevet, går med samtykke
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Og at det er registrert om Liv:
      | omsorg.status  | omsorgsovertakelse 5-1                         |
      | omsorg.periode | fra for 10 måneder siden til for 1 måned siden |
    Når "Barneverntjenesten i Bydel Stovner" sender "melding om tiltak" om Liv til "Stovnerlia skole":
      | Formål   | oppfølging        |
      | Grunnlag | BVL8_7: nødvendig |
    Så blir den avvist med "IKKE_I_KRAFT"
    Og får ingen den
    Gitt at Mona samtykker til at "Barneverntjenesten i Bydel Stovner" gir "Stovnerlia skole" opplysninger om "barnevern" til "samordning"
    Når "Barneverntjenesten i Bydel Stovner" sender "melding om tiltak" om Liv til "Stovnerlia skole":
      | Kalt | med samtykke |
    Så går den gjennom etter regel "C02"
    Og får "Stovnerlia skole" "med samtykke", og ingen andre

  @SB-34 @avledet @L115 @L1153
  Scenario: Tilbudet gis til alle, og det vises når det mangler
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barneverns- og helsenemnda i Oslo og Akershus" sender "nemndas avgjørelse" om Liv til "Barneverntjenesten i Bydel Stovner":
      | type     | krav tatt til foelge |
      | hjemler  | BVL2021_5_1          |
      | slutning | Kommunen overtar omsorgen. |
    Så går den gjennom
    Og er fristen "INN-TILBUD-FORELDRE" "åpen" for "Barneverntjenesten i Bydel Stovner"
    Når det går 2 måneder
    Så har "Barneverntjenesten i Bydel Stovner" oppgaven "ikke sett noe tilbud til foreldrene"

  @SB-34 @avledet @L115 @L1153
  Scenario: Når tilbudet er gitt, er det ingenting som mangler
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Barneverns- og helsenemnda i Oslo og Akershus" sender "nemndas avgjørelse" om Liv til "Barneverntjenesten i Bydel Stovner":
      | type     | krav tatt til foelge |
      | hjemler  | BVL2021_5_1          |
      | slutning | Kommunen overtar omsorgen. |
    Så går den gjennom
    Når "Barneverntjenesten i Bydel Stovner" sender "bestilling av familieveileder" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner"
    Så går den gjennom
    Og er fristen "INN-TILBUD-FORELDRE" "holdt" for "Barneverntjenesten i Bydel Stovner"
    Når det går 2 måneder
    Så har "Barneverntjenesten i Bydel Stovner" ingen oppgave om "tilbud til foreldrene"

  @SB-35 @avledet @L854 @loven
  Scenario: Skolemøter: hjemme med samtykke, i fosterhjem det som er nødvendig
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Og Mona har foreldreansvaret for Liv alene
    Og at Mona samtykker til at "Barneverntjenesten i Bydel Stovner" gir "Stovnerlia skole" opplysninger om "barnevern" til "samordning"
    Når "Barneverntjenesten i Bydel Stovner" sender "melding om tiltak" om Liv til "Stovnerlia skole"
    Så går den gjennom etter regel "C02"
    Og får "Stovnerlia skole" den, og ingen andre
    Når "Barneverntjenesten i Bydel Stovner" sender "melding om tiltak" om Liv til "Stovnerlia skole":
      | Kalt     | uten samtykke        |
      | Formål   | oppfølging           |
      | Grunnlag | BVL13_1_3: nødvendig |
    Så blir den holdt tilbake med "KREVER_VURDERING" etter regel "C03"
    Og får ingen den

  @SB-36 @regel @L854
  Scenario: Oppfølgingstjenesten for en ungdom på institusjon
    Gitt barnet Liv på 17 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Og at Liv samtykker til at "Sammen om barnet, familieveilederne i Bydel Stovner" gir "Oppfølgingstjenesten i Oslo" opplysninger om "barnevern" til "samordning"
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "melding om tiltak" om Liv til "Oppfølgingstjenesten i Oslo"
    Så går den gjennom etter regel "C38"
    Og får "Oppfølgingstjenesten i Oslo" den, og ingen andre
    Og ser "Sammen om barnet, familieveilederne i Bydel Stovner" "melding om tiltak" i sporet

  @SB-37 @design @L453 @loven
  Scenario: En bestemor som får veiledning, får ikke mors rapport
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "perioderapport" om Liv til "Barneverntjenesten i Bydel Stovner":
      | Til                       | bestemor-til-liv        |
      | gjennomgaatt med foreldre | i dag                   |
      | godkjent                  | i dag                   |
      | godkjent av               | Siri Dahl, seksjonsleder |
    Så tar ikke huben imot den: "Mottakeren er ikke i katalogen"
    Og får ingen den

  @SB-39 @avledet @L415
  Scenario: En privat leverandør med oppdrag gir samværsrapporten til barneverntjenesten, og ikke til nemnda
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Asker" følger opp
    Når "Trygg Omsorg, fosterhjem og beredskapshjem" sender "samværsrapport" om Liv til "Barneverntjenesten i Asker"
    Så går den gjennom etter regel "K32"
    Og får "Barneverntjenesten i Asker" den, og ingen andre

  @SB-40 @regel @L1127
  Scenario: Oppfølgingen avsluttes med en grunn, og tilbudet kan gis igjen
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "utskriving" om Liv til "Barneverntjenesten i Bydel Stovner":
      | Grunnlag             | BVL13_1_3: nødvendig |
      | grunn                | eget oenske          |
      | hva er gjort         |                      |
      | hva er gjort omsorg  | Tre møter            |
      | forsoek paa kontakt  |                      |
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bydel Stovner" den, og ingen andre

  @SB-41 @regel @L745
  Scenario: Uenighet går til den felles lederen, og begge syn blir stående
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "uenighet" om Liv til "Barneverntjenesten i Bydel Stovner"
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bydel Stovner" den, og ingen andre
    Og står det "det har gått fint seks ganger" i det "Barneverntjenesten i Bydel Stovner" fikk
    Og står det "ikke før sommeren" i det "Barneverntjenesten i Bydel Stovner" fikk
    Og har "Barneverntjenesten i Bydel Stovner" oppgaven "avklar uenigheten" etter regel "SOB-UENIGHET"
    Når "Barneverntjenesten i Bydel Stovner" sender "uenighet" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner":
      | Kalt      | avklaringen                            |
      | avklart   | i dag                                  |
      | avklaring | To samvær uten tilsyn, så ny vurdering. |
    Så går den gjennom
    Og har "Sammen om barnet, familieveilederne i Bydel Stovner" oppgaven "Uenigheten er avklart" etter regel "SOB-UENIGHET-AVKLART"

  @SB-41 @regel @L745
  Scenario: En uenighet har minst to syn
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "uenighet" om Liv til "Barneverntjenesten i Bydel Stovner":
      | syn 2 |  |
    Så tar ikke huben imot den: "syn"
    Og får ingen den

  @SB-42 @design @L985
  Scenario: En ny familieveileder tar over sporet
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "medlemskap i stillaset" om Liv til "Barneverntjenesten i Bydel Stovner":
      | Grunnlag | BVL13_1_3: nødvendig                                    |
      | hendelse | ut                                                      |
      | til      | i dag                                                   |
      | tjeneste | Sammen om barnet, familieveilederne i Bydel Stovner     |
    Så går den gjennom etter regel "B15d"
    Og får "Barneverntjenesten i Bydel Stovner" den, og ingen andre
    Og har "Barneverntjenesten i Bydel Stovner" oppgaven "ny familieveileder" etter regel "SOB-NY-FAMILIEVEILEDER"

  @SB-44 @avledet @L277
  Scenario: Evaluatoren får tall, og ingen sak
    Gitt at klokken er "2027-09-07 10:00"
    Og barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "samværsrapport" om Liv til "Barneverntjenesten i Bydel Stovner" 5 ganger
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bydel Stovner" den, og ingen andre
    Når "Barneverntjenesten i Bydel Stovner" sender "samværsrapport" om Liv til "Sammen om barnet, familieveilederne i Bydel Stovner":
      | Kalt | til evaluatoren |
      | Til  | menon           |
    Så tar ikke huben imot den: "Mottakeren er ikke i katalogen"
    Og får ingen den
    Når klokken blir "2027-10-01 10:00"
    Og "Barneverntjenesten i Bydel Stovner" ber om "ReportService/CountMessages":
      | fra | 2027-09-01 |
      | til | 2027-09-30 |
    Så teller huben 5 "Samværsrapport"
    Og svarer huben uten "Liv"

  @SB-45 @avledet @L1226
  Scenario: Timelister som ikke kan sammenlignes
    Gitt barnet Liv på 8 år, som "Barneverntjenesten i Bydel Stovner" følger opp
    Når "Sammen om barnet, familieveilederne i Bydel Stovner" sender "timeliste" om Liv til "Barneverntjenesten i Bydel Stovner"
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bydel Stovner" den, og ingen andre
    Og har "Sammen om barnet, familieveilederne i Bydel Stovner" oppgaven "kategoriene" etter regel "SOB-TIMEKATEGORIER"
