# language: no
@samordningsmodeller-1
Egenskap: Flytene i første del av rapporten om samordningsmodeller, hver for seg
  Flytene og smertepunktene som ingen av analysens egne scenarioer viser.

  @S1-F-32 @S1-smerte-13 @regel @L2170
  Scenario: En annen enn barneverntjenesten som tar kontakt når saken er avsluttet, blir svart
    Gitt barnet Ola på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at omsorgen for Ola er "omsorgsovertakelse 5-1"
    Og at "Barneverntjenesten i Nes" og "Stillasbyggerne, Ahus" har en avtale av typen "stillasbyggerne kommune"
    Og at Ola samtykker til at "Stillasbyggerne, Ahus" gir "Barneverntjenesten i Nes" opplysninger om "helse" til "oppfølging"
    Og at Ola samtykker til at "Årnes skole" gir "Stillasbyggerne, Ahus" opplysninger om "skole" til "helsehjelp"
    Når "Barneverntjenesten i Nes" sender "henvisning til Stillasbyggerne" om Ola til "Stillasbyggerne, Ahus"
    Så går den gjennom
    Og får "Stillasbyggerne, Ahus" den, og ingen andre
    Når "Stillasbyggerne, Ahus" sender "svar med oppstart" om Ola til "Barneverntjenesten i Nes":
      | Svar på | henvisning til Stillasbyggerne |
    Så går den gjennom
    Når "Stillasbyggerne, Ahus" sender "utskriving" om Ola til "Barneverntjenesten i Nes":
      | grunn                 | maal naadd |
      | forsoek paa kontakt   |            |
    Så går den gjennom
    Når "Årnes skole" sender "melding fra skolen til BUP" om Ola til "Stillasbyggerne, Ahus"
    Så går den gjennom
    Og har "Stillasbyggerne, Ahus" oppgaven "Avklar med barneverntjenesten om den skal tas opp igjen"

  @S1-smerte-10 @S1-smerte-11 @regel @L1705 @L2050
  Scenario: En 5R-avtale uten mål som kan måles, eller uten den som har behandlingsansvaret, er ikke ferdig
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Når "Stillasbyggerne, Ahus" sender "5R-avtale" om Ola til "Årnes skole":
      | retning.maalbare maal |  |
    Så tar ikke huben imot den: "maalbare_maal"
    Og får ingen den
    Når "Stillasbyggerne, Ahus" sender "5R-avtale" om Ola til "Årnes skole":
      | Kalt                    | uten ansvar |
      | roller.behandlingsansvar |            |
    Så tar ikke huben imot den: "behandlingsansvar"
    Og får ingen den

  @S1-F-82 @S1-smerte-16 @S2-F24 @S2-F25 @S2-smerte-4 @S2-smerte-8 @regel @L131 @L4955 @L4969
  Scenario: Når FACT ung tar en ungdom inn, avklarer barneverntjenesten hvem som samordner, og når det evalueres
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "Barneverntjenesten i Nes" gir "FACT ung Romerike" opplysninger om "barnevern og helse" til "henvisning"
    Når "Barneverntjenesten i Nes" sender "henvisning" om Nora til "FACT ung Romerike"
    Så går den gjennom
    Og får "FACT ung Romerike" den, og ingen andre
    Når "FACT ung Romerike" sender "svar med oppstart" om Nora til "Barneverntjenesten i Nes":
      | Svar på | henvisning |
    Så går den gjennom etter regel "D06"
    Og får "Barneverntjenesten i Nes" den, og ingen andre
    Og har "Barneverntjenesten i Nes" oppgaven "Avklar med teamet hvem som samordner hva"

  @S1-smerte-15 @S2-D31 @S2-smerte-19 @avledet @L3405
  Scenario: Fastlegen som ikke kan komme i møtet, sender det skriftlig når ungdommen samtykker
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Bergen" følger opp
    Når "Torget legesenter, fastlege" sender "svar med helseopplysninger" om Nora til "Barneverntjenesten i Bergen":
      | Formål | undersøkelse |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "B03"
    Gitt at Nora samtykker til at "Torget legesenter, fastlege" gir "Barneverntjenesten i Bergen" opplysninger om "helse" til "undersøkelse"
    Når "Torget legesenter, fastlege" sender "svar med helseopplysninger" om Nora til "Barneverntjenesten i Bergen":
      | Kalt   | innspill til møtet |
      | Formål | undersøkelse       |
    Så går den gjennom etter regel "B03"
    Og får "Barneverntjenesten i Bergen" den, og ingen andre

  @S1-smerte-20 @regel @L2210
  Scenario: Når Stillasbyggerne tar saken, peker de ut duoen som samordner i det daglige
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og at omsorgen for Ola er "omsorgsovertakelse 5-1"
    Og at "Barneverntjenesten i Nes" og "Stillasbyggerne, Ahus" har en avtale av typen "stillasbyggerne kommune"
    Når "Barneverntjenesten i Nes" sender "henvisning til Stillasbyggerne" om Ola til "Stillasbyggerne, Ahus"
    Så går den gjennom
    Og får "Stillasbyggerne, Ahus" den, og ingen andre
    Når "Stillasbyggerne, Ahus" sender "svar med oppstart" om Ola til "Barneverntjenesten i Nes":
      | Svar på  | henvisning til Stillasbyggerne |
    Så går den gjennom etter regel "D06"
    Og får "Barneverntjenesten i Nes" den, og ingen andre
    Og har "Stillasbyggerne, Ahus" oppgaven "Pek ut duoen"

  @S1-F-49 @S2-D17 @regel @L3656
  Scenario: Læreren får vite hvordan ungdommen har det i dag, når ungdommen har samtykket
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "Fjellsiden skole" opplysninger om "barnevern" til "samordning"
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "Fjellsiden skole":
      | tekst | Sov lite i natt. Litt ekstra tålmodighet i dag. {barnevern} |
    Så går den gjennom etter regel "C02"
    Og får "Fjellsiden skole" den, og ingen andre

  @S1-F-50 @avledet @L3615
  Scenario: DUE setter ungdommens behov på sakslisten
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "NAV Bergen, sosialtjenesten" opplysninger om "barnevern" til "samordning"
    Når "DUE Bergen, Utekontakten" sender "saksliste" om Nora til "NAV Bergen, sosialtjenesten":
      | Grunnlag  | FVL13A1         |
      | saker.hva | Bolig fra 18 år |
    Så går den gjennom etter regel "C18"
    Og får "NAV Bergen, sosialtjenesten" den, og ingen andre

  @S1-F-51 @avledet @L3388
  Scenario: Barneverntjenesten kaller skolen inn til ansvarsgruppemøte
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "Barneverntjenesten i Bergen" gir "Fjellsiden skole" opplysninger om "barnevern" til "samordning"
    Når "Barneverntjenesten i Bergen" sender "innkalling" om Nora til "Fjellsiden skole":
      | type              | ansvarsgruppemoete          |
      | innkaller         | Barneverntjenesten i Bergen |
      | innkalte.tjeneste | Fjellsiden skole            |
      | formaal           | Veien videre {barnevern}    |
    Så går den gjennom etter regel "C02"
    Og får "Fjellsiden skole" den, og ingen andre

  @S1-F-31 @avledet @L1465
  Scenario: Barneverntjenesten tar kontakt igjen uten ny henvisning
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og at omsorgen for Ola er "omsorgsovertakelse 5-1"
    Når "Barneverntjenesten i Nes" sender "melding om tiltak" om Ola til "Stillasbyggerne, Ahus":
      | Formål   | oppfølging           |
      | Grunnlag | BVL13_1_3: nødvendig |
    Så går den gjennom etter regel "C06"
    Og får "Stillasbyggerne, Ahus" den, og ingen andre

  @S1-F-34 @avledet @L2112
  Scenario: Milepælen sier fra til Stillasbyggerne om det de er uenige i
    Gitt barnet Ola på 16 år, som "Barneverntjenesten i Nes" følger opp
    Når "Milepælen ungdomshjem" sender "melding om tiltak" om Ola til "Stillasbyggerne, Ahus":
      | Formål   | helsehjelp           |
      | Grunnlag | BVL13_1_3: nødvendig |
    Så går den gjennom etter regel "C36"
    Og får "Stillasbyggerne, Ahus" den, og ingen andre

  @S1-F-58 @avledet @L3716
  Scenario: Barneverntjenesten henviser til BUP i en hastesak når ungdommen samtykker
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Haugesund" følger opp
    Og at Nora samtykker til at "Barneverntjenesten i Haugesund" gir "BUP Haugesund" opplysninger om "barnevern og helse" til "henvisning"
    Når "Barneverntjenesten i Haugesund" sender "henvisning" om Nora til "BUP Haugesund":
      | Hastegrad | haster |
    Så går den gjennom etter regel "C05"
    Og får "BUP Haugesund" den, og ingen andre

  @S1-F-25 @avledet @L2154
  Scenario: Fastlegen henviser til BUP med det Stillasbyggerne har hjulpet til å si
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Når "Årnes legesenter, fastlege" sender "henvisning" om Ola til "BUP Øvre Romerike, Ahus":
      | Grunnlag | HPL25 |
      | omsorg   |       |
    Så går den gjennom etter regel "D01"
    Og får "BUP Øvre Romerike, Ahus" den, og ingen andre

  @S1-F-30 @S1-dok-6.22 @S1-F-84 @avledet @L2040 @L2668
  Scenario: Kriseplanen sier hvem som har behandlingsansvaret
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Når "Stillasbyggerne, Ahus" sender "kriseplan" om Nora til "Øvre Romerike legevakt":
      | eier | BUP Øvre Romerike, Ahus |
    Så går den gjennom etter regel "K01"
    Og får "Øvre Romerike legevakt" den, og ingen andre
    Og står "Stillasbyggerne, Ahus" som avsender i det "Øvre Romerike legevakt" fikk
    Og står det "bup-ahus" i det "Øvre Romerike legevakt" fikk
    Og står det "risikovurdert" i det "Øvre Romerike legevakt" fikk

  @S1-F-15 @avledet @L2375
  Scenario: Skolen svarer Stillasbyggerne om barnet når ungdommen samtykker
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "Årnes skole" gir "Stillasbyggerne, Ahus" opplysninger om "skole" til "helsehjelp"
    Når "Årnes skole" sender "melding fra skolen til BUP" om Nora til "Stillasbyggerne, Ahus"
    Så går den gjennom etter regel "E19"
    Og får "Stillasbyggerne, Ahus" den, og ingen andre

  @S1-F-19 @S1-tilstand-5.3_AGENDA_SENT @S1-dok-6.12 @avledet @L1610 @L1626
  Scenario: Stillasbyggerne sender sakslisten, så skolen kan forberede seg
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Stillasbyggerne, Ahus" gir "Årnes skole" opplysninger om "barnevern" til "samordning"
    Når "Stillasbyggerne, Ahus" sender "saksliste" om Ola til "Årnes skole"
    Så går den gjennom etter regel "D08b"
    Og får "Årnes skole" den, og ingen andre

  @S1-F-22 @S1-F-20 @S1-tilstand-5.4_DONE @S1-tilstand-5.4_ESCALATED @regel @L1641 @L2144
  Scenario: Oppgaven som skolen fikk i møtet med Stillasbyggerne, står til den er gjort
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Stillasbyggerne, Ahus" gir "Årnes skole" opplysninger om "barnevern" til "samordning"
    Når "Stillasbyggerne, Ahus" sender "referat" om Ola til "Årnes skole":
      | til stede 2.tjeneste | Årnes skole                           |
      | oppgaver.oppgave id  | #oppgaven                             |
      | oppgaver.hva         | Egen plass i klasserommet {barnevern} |
      | oppgaver.ansvarlig   | Årnes skole                           |
      | oppgaver.frist       | om 14 dager                           |
      | oppgaver.status      | avtalt                                |
    Så går den gjennom etter regel "D08b"
    Og får "Årnes skole" den, og ingen andre
    Og er fristen "INN-MOETEOPPGAVE" "åpen" for "Årnes skole"
    Når det går 16 dager
    Så har "Årnes skole" oppgaven "En oppgave fra møtet skulle vært gjort nå"
    Og har "Stillasbyggerne, Ahus" oppgaven "Fristen for en oppgave fra møtet er ute"

  @S1-F-59 @avledet @L3609
  Scenario: DUE tar kontakt med et lavterskeltilbud om det ungdommen trenger
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "Helsestasjonen i Bergen" opplysninger om "barnevern" til "oppfølging"
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "Helsestasjonen i Bergen":
      | Formål   | oppfølging           |
      | Grunnlag | BVL13_1_3: nødvendig |
    Så går den gjennom etter regel "C06"
    Og får "Helsestasjonen i Bergen" den, og ingen andre

  @S1-tilstand-5.5_Reject_reasons @regel @L4056
  Scenario: Den som har fylt 25 år, får ikke DUE
    Gitt barnet Nora på 25 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "Barneverntjenesten i Bergen" gir "DUE Bergen, Utekontakten" opplysninger om "barnevern" til "oppfølging"
    Når "Barneverntjenesten i Bergen" sender "søknad til DUE" om Nora til "DUE Bergen, Utekontakten"
    Så blir den avvist med "MAALGRUPPE" etter regel "DUE-ALDER"
    Og får ingen den

  @S1-tilstand-5.5_AVSLUTTET_AV_UNGDOM @regel @L3213
  Scenario: Ungdommen avslutter når som helst, og DUE forteller ikke mer
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "Fjellsiden skole" opplysninger om "barnevern" til "samordning"
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "Fjellsiden skole"
    Så går den gjennom etter regel "C02"
    Når Nora trekker samtykket
    Og "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "Fjellsiden skole":
      | Kalt | etter at Nora har avsluttet |
    Så blir den avvist med "SAMTYKKE_TRUKKET" etter regel "C02"
    Og får ingen den

  @S1-F-10 @regel @L1429
  Scenario: Stillasbyggerne tar ikke imot barn fra kommuner utenfor opptaksområdet
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Bergen" følger opp
    Og at omsorgen for Ola er "omsorgsovertakelse 5-1"
    Når "Barneverntjenesten i Bergen" sender "henvisning til Stillasbyggerne" om Ola til "Stillasbyggerne, Ahus"
    Så blir den avvist med "UTENFOR_OMRAADE" etter regel "STB-OMRAADE"
    Og får ingen den

  @S1-F-20 @regel @L1639
  Scenario: Referatet fra innsatsmøtet går til dem som var der
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "Stillasbyggerne, Ahus" gir "Årnes skole" opplysninger om "barnevern" til "samordning"
    Når "Stillasbyggerne, Ahus" sender "referat" om Nora til "Årnes skole":
      | Kalt                 | skolen var ikke der     |
      | til stede 2.tjeneste | BUP Øvre Romerike, Ahus |
    Så blir den avvist med "UTENFOR_OMFANG" etter regel "STB-REFERAT-TIL-STEDE"
    Og får ingen den
    Når "Stillasbyggerne, Ahus" sender "referat" om Nora til "Årnes skole":
      | til stede 2.tjeneste | Årnes skole |
    Så går den gjennom etter regel "D08b"
    Og får "Årnes skole" den, og ingen andre

  @S1-F-48 @regel @L2962
  Scenario: Ungdommens plan går ikke til den som ikke har en del i den
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "Fjellsiden skole" opplysninger om "barnevern" til "samordning"
    Når "DUE Bergen, Utekontakten" sender "tiltaksplan" om Nora til "Fjellsiden skole":
      | ansvarlig | Barneverntjenesten i Bergen       |
      | kan se    | NAV Bergen, sosialtjenesten       |
    Så blir den avvist med "UTENFOR_OMFANG" etter regel "DUE-PLAN-TIL-BEROERTE"
    Og får ingen den
    Når "DUE Bergen, Utekontakten" sender "tiltaksplan" om Nora til "Fjellsiden skole":
      | Kalt      | planen med skolen i               |
      | ansvarlig | Barneverntjenesten i Bergen       |
      | kan se    | Fjellsiden skole                  |
    Så går den gjennom etter regel "C02"
    Og får "Fjellsiden skole" den, og ingen andre
