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
    Og har "Stillasbyggerne, Ahus" oppgaven "barneverntjenesten kan ta kontakt igjen" etter regel "STB-UTSKRIVNING"
    Når "Årnes skole" sender "melding fra skolen til BUP" om Ola til "Stillasbyggerne, Ahus"
    Så går den gjennom
    Og har "Stillasbyggerne, Ahus" oppgaven "Avklar med barneverntjenesten om den skal tas opp igjen" etter regel "STB-GJENOPPTAK-ANDRE"

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
    Og har "Barneverntjenesten i Nes" oppgaven "Avklar med teamet hvem som samordner hva" etter regel "FACT-ROLLER"

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
    Og har "Stillasbyggerne, Ahus" oppgaven "Pek ut duoen" etter regel "STB-DUO"

  @S1-F-49 @S1-dok-6.21 @S2-D17 @regel @L3656
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

  @S1-F-48 @S2-D08 @regel @L2962
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

  @S1-F-16 @avledet @L1541
  Scenario: Det kartleggingen viste, og planen videre, går til dem som er med i stillaset når forelderen samtykker
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Når "Stillasbyggerne, Ahus" sender "5R-avtale" om Ola til "Årnes skole":
      | Kalt                        | uten samtykke                             |
      | eier                        | Stillasbyggerne, Ahus                     |
      | barneverntjeneste           | Barneverntjenesten i Nes                  |
      | rammer.deltakere 2.tjeneste | Årnes skole                               |
      | retning.status naa          | Kartleggingen viser at språket er vansken |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "D08b"
    Og får ingen den
    Gitt at Mona samtykker til at "Stillasbyggerne, Ahus" gir "Årnes skole" opplysninger om "barnevern" til "samordning":
      | Kalt | samtykket |
    Når "Stillasbyggerne, Ahus" sender "5R-avtale" om Ola til "Årnes skole":
      | eier                        | Stillasbyggerne, Ahus                     |
      | barneverntjeneste           | Barneverntjenesten i Nes                  |
      | rammer.deltakere 2.tjeneste | Årnes skole                               |
      | retning.status naa          | Kartleggingen viser at språket er vansken |
    Så går den gjennom etter regel "D08b"
    Og får "Årnes skole" den, og ingen andre
    Og står det "Kartleggingen viser at språket er vansken" i det "Årnes skole" fikk

  @S1-F-21 @avledet @L1716
  Scenario: Skolen sier fra slik reglene i 5R-avtalen sier, når forelderen har samtykket
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Når "Årnes skole" sender "melding fra skolen til BUP" om Ola til "Stillasbyggerne, Ahus":
      | Kalt  | uten samtykke                                    |
      | tekst | Borte i to dager, og svarer ikke på SMS. {skole} |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "E19"
    Og får ingen den
    Gitt at Mona samtykker til at "Årnes skole" gir "Stillasbyggerne, Ahus" opplysninger om "skole" til "helsehjelp"
    Når "Årnes skole" sender "melding fra skolen til BUP" om Ola til "Stillasbyggerne, Ahus":
      | tekst | Borte i to dager, og svarer ikke på SMS. {skole} |
    Så går den gjennom etter regel "E19"
    Og får "Stillasbyggerne, Ahus" den, og ingen andre

  @S1-F-27 @avledet @L2148
  Scenario: Stillasbyggerne gir NAV det som trengs for en ytelse, når ungdommen samtykker
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Nes" følger opp
    Når "Stillasbyggerne, Ahus" sender "svar med helseopplysninger" om Nora til "NAV Nes, sosialtjenesten":
      | Kalt   | uten samtykke |
      | Formål | ytelse        |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "D25"
    Og får ingen den
    Gitt at Nora samtykker til at "Stillasbyggerne, Ahus" gir "NAV Nes, sosialtjenesten" opplysninger om "helse" til "ytelse"
    Når "Stillasbyggerne, Ahus" sender "svar med helseopplysninger" om Nora til "NAV Nes, sosialtjenesten":
      | Formål | ytelse |
    Så går den gjennom etter regel "D25"
    Og får "NAV Nes, sosialtjenesten" den, og ingen andre

  @S1-F-60 @S2-D19 @avledet @L3366 @L3369
  Scenario: DUE sier til skolen at den må snakke med PPT, når ungdommen samtykker
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "Fjellsiden skole" opplysninger om "barnevern" til "samordning"
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "Fjellsiden skole":
      | tekst | Dere må snakke med PPT om lesingen. {barnevern} |
    Så går den gjennom etter regel "C02"
    Og får "Fjellsiden skole" den, og ingen andre
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "PPT i Bergen":
      | Kalt  | det samme til PPT                              |
      | tekst | Skolen vil ta kontakt om lesingen. {barnevern} |
    Så blir den avvist med "UTENFOR_OMFANG" etter regel "C02"
    Og får ingen den

  @S1-F-67 @S1-tilstand-5.5_Avslutning @S1-dok-6.24 @S2-tilstand-5.1_AKTIV_→_AVSLUTNING @regel @L3293
  Scenario: DUE planlegger avslutningen i god tid, og kobler på NAV når ungdommen samtykker
    Gitt barnet Nora på 19 år, som "Barneverntjenesten i Bergen" følger opp
    Når "DUE Bergen, Utekontakten" sender "avslutningsplan" om Nora til "Barneverntjenesten i Bergen":
      | Formål     | oppfølging               |
      | Grunnlag   | BVL13_1_3: nødvendig     |
      | tiltak hos | DUE Bergen, Utekontakten |
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bergen" den, og ingen andre
    Og har "DUE Bergen, Utekontakten" oppgaven "Finn ut sammen med ungdommen hvilke tjenester som skal kobles på" etter regel "DUE-AVSLUTNING-TJENESTER"
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "NAV Bergen, sosialtjenesten":
      | Kalt  | før samtykket                                 |
      | tekst | Tiltaket slutter om fire måneder. {barnevern} |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "C18"
    Og får ingen den
    Gitt at Nora samtykker til at "DUE Bergen, Utekontakten" gir "NAV Bergen, sosialtjenesten" opplysninger om "barnevern" til "samordning"
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "NAV Bergen, sosialtjenesten":
      | tekst | Tiltaket slutter om fire måneder. {barnevern} |
    Så går den gjennom etter regel "C18"
    Og får "NAV Bergen, sosialtjenesten" den, og ingen andre

  @S1-tilstand-5.3_PREPARING @avledet @L1610
  Scenario: Det noen sa i forberedelsessamtalen, sendes ikke ut
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "Stillasbyggerne, Ahus" gir "Årnes skole" opplysninger om "barnevern" til "samordning"
    Når "Stillasbyggerne, Ahus" sender "referat" om Nora til "Årnes skole":
      | Kalt                 | det fosterfaren sa   |
      | type                 | forberedelsessamtale |
      | til stede 2.tjeneste | Årnes skole          |
    Så blir den avvist med "UTENFOR_OMFANG" etter regel "STB-FORBEREDELSE"
    Og får ingen den
    Når "Stillasbyggerne, Ahus" sender "saksliste" om Nora til "Årnes skole":
      | saker.hva | Skoledagen {barnevern} |
    Så går den gjennom etter regel "D08b"
    Og får "Årnes skole" den, og ingen andre

  @S1-tilstand-5.5_Vedtak @S1-dok-6.10 @regel @L3142
  Scenario: Vedtaket om DUE sier hvor mange timer i uken, og DUE gir bare noen omfang
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Når "Barneverntjenesten i Bergen" sender "vedtak om tiltak" om Nora til "DUE Bergen, Utekontakten":
      | timer per uke | 6 |
    Så går den gjennom etter regel "B15c"
    Og får "DUE Bergen, Utekontakten" den, og ingen andre
    Og har "Barneverntjenesten i Bergen" oppgaven "Rett omfanget i vedtaket" etter regel "DUE-VEDTAK-TIMER"
    Når "Barneverntjenesten i Bergen" sender "vedtak om tiltak" om Nora til "DUE Bergen, Utekontakten":
      | Kalt          | rettet |
      | timer per uke | 8      |
    Så går den gjennom etter regel "B15c"

  @S1-tilstand-5.6_IP_ACTIVE @regel @L3407
  Scenario: Barnet har bare én individuell plan
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "Barnekoordinator i Nes" gir "Årnes skole" opplysninger om "plan" til "individuell plan":
      | Kalt | samtykket |
    Når "Barnekoordinator i Nes" sender "individuell plan" om Nora til "Årnes skole":
      | samtykke til plan    | #samtykket             |
      | ansvar.hovedansvar   | Helsestasjonen i Nes   |
      | ansvar.framdrift     | Barnekoordinator i Nes |
      | bidrag.deltaker      | skolen                 |
      | bidrag.hva           | Eget rom til pauser    |
      | tjenester.hva        | Samtaler               |
      | tjenester.omfang     | Annenhver uke          |
      | tjenester.ansvarlig  | skolen                 |
      | koordinator.tjeneste | Barnekoordinator i Nes |
      | eier                 | Helsestasjonen i Nes   |
      | deltakere 2.tjeneste | Årnes skole            |
    Så går den gjennom etter regel "I02"
    Og får "Årnes skole" den, og ingen andre
    Når "Barnekoordinator i Nes" sender "individuell plan" om Nora til "Årnes skole":
      | Kalt                 | en plan til            |
      | plan id              | #en annen plan         |
      | samtykke til plan    | #samtykket             |
      | ansvar.hovedansvar   | Helsestasjonen i Nes   |
      | ansvar.framdrift     | Barnekoordinator i Nes |
      | bidrag.deltaker      | skolen                 |
      | bidrag.hva           | Eget rom til pauser    |
      | tjenester.hva        | Samtaler               |
      | tjenester.omfang     | Annenhver uke          |
      | tjenester.ansvarlig  | skolen                 |
      | koordinator.tjeneste | Barnekoordinator i Nes |
      | eier                 | Helsestasjonen i Nes   |
      | deltakere 2.tjeneste | Årnes skole            |
    Så blir den avvist med "PLAN_FINNES" etter regel "FELLES-PLAN"
    Og får ingen den

  @S1-tilstand-5.5b_NOT_ASKED @S1-tilstand-5.5b_ASKED @S1-tilstand-5.5b_DECLINED @regel @L3724 @L3732
  Scenario: DUE spør ungdommen først, og den som har sagt nei, har sagt nei
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "Fjellsiden skole":
      | Kalt | før noen har spurt |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "C02"
    Og får ingen den
    Når "DUE Bergen, Utekontakten" ber om "ConsentService/RequestConsent":
      | personer.ref                    | barn                                        |
      | personer.rolle                  | barn                                        |
      | personer.identitet              | Nora                                        |
      | gjennom                         | DUE Bergen, Utekontakten                    |
      | formaal                         | samordning                                  |
      | forespoersel.forespoersel id    | #spørsmålet                                 |
      | forespoersel.spurte.person      | barn                                        |
      | forespoersel.spurte.egenskap    | selv                                        |
      | forespoersel.registrerte        | barn                                        |
      | forespoersel.profil             | CP BVL                                      |
      | forespoersel.retning            | fra avsender til mottaker                   |
      | forespoersel.avsendere.tjeneste | DUE Bergen, Utekontakten                    |
      | forespoersel.mottakere.tjeneste | Fjellsiden skole                            |
      | forespoersel.kategorier         | barnevern; adm                              |
      | forespoersel.formaal            | samordning                                  |
      | forespoersel.forklaring         | DUE vil snakke med læreren din. {barnevern} |
      | forespoersel.spraak             | nb                                          |
    Så svarer huben med "FORESPOERSELTILSTAND_SPURT"
    Når "Fjellsiden skole" ber om "ConsentService/GetRequest":
      | forespoersel id | #spørsmålet |
    Så sier huben nei: "NOT_FOUND"
    Når "DUE Bergen, Utekontakten" ber om "ConsentService/Decline":
      | personer.ref               | barn                    |
      | personer.rolle             | barn                    |
      | personer.identitet         | Nora                    |
      | avslag.forespoersel id     | #spørsmålet             |
      | avslag.person              | barn                    |
      | avslag.egenskap            | selv                    |
      | avslag.svar                | nei                     |
      | avslag.fortalt om foelgene | ja                      |
      | avslag.mottatt av          | Kari Prøve, koordinator |
      | avslag.tidspunkt           | nå                      |
    Så svarer huben med "FORESPOERSELTILSTAND_AVSLAATT"
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "Fjellsiden skole":
      | Kalt | etter at Nora har sagt nei |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "C02"
    Og får ingen den

  @S1-F-52 @avledet @L3407
  Scenario: Barnekoordinatoren kaller inn til møte om den individuelle planen når den unge samtykker
    Gitt barnet Nora på 19 år, som "Barneverntjenesten i Nes" følger opp
    Når "Barnekoordinator i Nes" sender "innkalling" om Nora til "Årnes skole":
      | Kalt              | uten samtykke           |
      | type              | ansvarsgruppemoete      |
      | innkaller         | Barnekoordinator i Nes  |
      | innkalte.tjeneste | Årnes skole             |
      | formaal           | Hvem som gjør hva {adm} |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "I04"
    Og får ingen den
    Gitt at Nora samtykker til at "Barnekoordinator i Nes" gir "Årnes skole" opplysninger om "cli" til "samordning":
      | profil | CP IP |
    Når "Barnekoordinator i Nes" sender "innkalling" om Nora til "Årnes skole":
      | type              | ansvarsgruppemoete      |
      | innkaller         | Barnekoordinator i Nes  |
      | innkalte.tjeneste | Årnes skole             |
      | formaal           | Hvem som gjør hva {adm} |
    Så går den gjennom etter regel "I04"
    Og får "Årnes skole" den, og ingen andre

  @S1-F-65 @S2-D26 @avledet @L3072
  Scenario: Ved tung rus er DUE ikke alene, og URO får det som er nødvendig
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "URO, Ung Rus Oppdagelse, Helse Bergen":
      | Kalt | uten at noen har vurdert det |
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen den
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "URO, Ung Rus Oppdagelse, Helse Bergen":
      | Formål   | oppfølging                                        |
      | Grunnlag | BVL13_1_3: nødvendig                              |
      | tekst    | Bruker mer enn før, og vil møte dere. {barnevern} |
    Så går den gjennom etter regel "C06"
    Og får "URO, Ung Rus Oppdagelse, Helse Bergen" den, og ingen andre

  @S1-F-40 @regel @L3126 @L3594
  Scenario: DUE sier ja til en søknad, og ordner det som mangler
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Når "Barneverntjenesten i Bergen" sender "søknad til DUE" om Nora til "DUE Bergen, Utekontakten":
      | tiltaksplan   |    |
      | timer per uke | 12 |
    Så går den gjennom etter regel "B15"
    Og får "DUE Bergen, Utekontakten" den, og ingen andre
    Og har "Barneverntjenesten i Bergen" oppgaven "Send tiltaksplanen til DUE" etter regel "DUE-TILTAKSPLAN-FOERST"
    Når "DUE Bergen, Utekontakten" sender "svar om oppstart" om Nora til "Barneverntjenesten i Bergen":
      | Svar på    | søknad til DUE  |
      | henvisning | #søknad til DUE |
    Så går den gjennom etter regel "B15c"
    Og får "Barneverntjenesten i Bergen" den, og ingen andre
    Og har "DUE Bergen, Utekontakten" oppgaven "Velg koordinator sammen med ungdommen" etter regel "DUE-KOORDINATOR"
    Og har "DUE Bergen, Utekontakten" oppgaven "om NAV kan få vite om tiltaket" etter regel "DUE-NAV"
