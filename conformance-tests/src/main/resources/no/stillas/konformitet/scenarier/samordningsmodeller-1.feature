# language: no
@samordningsmodeller-1
Egenskap: Stillasbyggerne, DUE og FACT ung
  Samordning av tjenester til barn i barnevernet som bor utenfor hjemmet (Oslo Economics og NIBR 2022), første del.
  Linjene er rapportens uten tomme linjer.

  # A. Henvisning og målgruppe

  @S1-01 @regel @L1265 @L1388 @L1461 @L1525
  Scenario: Barneverntjenesten henviser et barn i målgruppen til Stillasbyggerne
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at omsorgen for Ola er "omsorgsovertakelse 5-1"
    Og at "Barneverntjenesten i Nes" og "Stillasbyggerne, Ahus" har en avtale av typen "stillasbyggerne kommune"
    Når "Barneverntjenesten i Nes" sender "henvisning til Stillasbyggerne" om Ola til "Stillasbyggerne, Ahus"
    Så går den gjennom etter regel "C05b"
    Og får "Stillasbyggerne, Ahus" den, og ingen andre
    Og har "Stillasbyggerne, Ahus" oppgaven "Innhent samtykke til samarbeidet" etter regel "STB-SAMTYKKE"

  @S1-02 @regel @L1525
  Scenario: Skolen kan ikke henvise til Stillasbyggerne
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at "Barneverntjenesten i Nes" og "Stillasbyggerne, Ahus" har en avtale av typen "stillasbyggerne kommune"
    Og at Mona samtykker til at "Årnes skole" gir "Stillasbyggerne, Ahus" opplysninger om "skole" til "henvisning"
    Når "Årnes skole" sender "henvisning til Stillasbyggerne" om Ola til "Stillasbyggerne, Ahus":
      | Grunnlag            | FVL13A1                   |
      | omsorg              |                           |
      | helse               |                           |
      | plasseringshjemmel  |                           |
      | bosituasjon         |                           |
      | skole               | Er mye borte fra skolen.  |
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen den
    Når "Årnes legesenter, fastlege" sender "henvisning" om Ola til "Stillasbyggerne, Ahus":
      | Grunnlag | HPL25 |
      | omsorg   |       |
    Så blir den avvist med "HENVISER_IKKE_GODTATT" etter regel "FELLES-HENVISER"
    Og får ingen den

  @S1-04 @regel @L1397
  Scenario: Barn som er plassert etter § 6-2, og ikke bor på Milepælen, er utenfor målgruppen
    Gitt barnet Ola på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at omsorgen for Ola er "institusjon 6-2"
    Og at "Barneverntjenesten i Nes" og "Stillasbyggerne, Ahus" har en avtale av typen "stillasbyggerne kommune"
    Og at Ola samtykker til at "Barneverntjenesten i Nes" gir "Stillasbyggerne, Ahus" opplysninger om "barnevern" til "henvisning":
      | profil | CP BVL |
    Når "Barneverntjenesten i Nes" sender "henvisning til Stillasbyggerne" om Ola til "Stillasbyggerne, Ahus":
      | Grunnlag            | FVL13A1     |
      | helse               |             |
      | plasseringshjemmel  | BVL2021_6_2 |
      | bosituasjon         | hybel       |
    Så blir den avvist med "MAALGRUPPE" etter regel "STB-PLASSERING"
    Og får ingen den

  @S1-05 @regel @L1405
  Scenario: Barn som bor frivillig på Milepælen, avvises ikke for hjemmelens skyld
    Gitt barnet Ola på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at omsorgen for Ola er "frivillig 3-2"
    Og at "Barneverntjenesten i Nes" og "Stillasbyggerne, Ahus" har en avtale av typen "stillasbyggerne kommune"
    Og at Ola samtykker til at "Barneverntjenesten i Nes" gir "Stillasbyggerne, Ahus" opplysninger om "barnevern" til "henvisning"
    Når "Barneverntjenesten i Nes" sender "henvisning til Stillasbyggerne" om Ola til "Stillasbyggerne, Ahus":
      | Grunnlag            | FVL13A1                          |
      | omsorg              | Bor på Milepælen ungdomshjem.    |
      | helse               |                                  |
      | plasseringshjemmel  | BVL2021_3_2                      |
      | bosituasjon         | institusjon                      |
    Så går den gjennom etter regel "C05"
    Og får "Stillasbyggerne, Ahus" den, og ingen andre

  @S1-06 @regel @L31 @L1389
  Scenario: Stillasbyggerne følger til 25 år, og ingen yngre avvises for alderen
    Gitt barnet Ola som fyller 25 år om 1 dag, og som "Barneverntjenesten i Nes" følger opp
    Og at "Barneverntjenesten i Nes" og "Stillasbyggerne, Ahus" har en avtale av typen "stillasbyggerne kommune"
    Og at Ola samtykker til at "Barneverntjenesten i Nes" gir "Stillasbyggerne, Ahus" opplysninger om "barnevern" til "henvisning"
    Når "Barneverntjenesten i Nes" sender "henvisning til Stillasbyggerne" om Ola til "Stillasbyggerne, Ahus":
      | Grunnlag | FVL13A1 |
      | helse    |         |
    Så går den gjennom etter regel "C05"
    Når det går 2 dager
    Og "Barneverntjenesten i Nes" sender "henvisning til Stillasbyggerne" om Ola til "Stillasbyggerne, Ahus":
      | Kalt     | henvisningen etterpå |
      | Grunnlag | FVL13A1              |
      | helse    |                      |
    Så blir den avvist med "MAALGRUPPE" etter regel "STB-ALDER"
    Og får ingen den

  @S1-07 @regel @L1461
  Scenario: Uten enighet om behovet går henvisningen tilbake til avklaring
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at omsorgen for Ola er "omsorgsovertakelse 5-1"
    Og at "Barneverntjenesten i Nes" og "Stillasbyggerne, Ahus" har en avtale av typen "stillasbyggerne kommune"
    Når "Barneverntjenesten i Nes" sender "henvisning til Stillasbyggerne" om Ola til "Stillasbyggerne, Ahus":
      | enighet om behovet | ikke avklart |
    Så blir den avvist med "UTILSTREKKELIG" etter regel "STB-ENIGHET"
    Og får ingen den

  @S1-09 @regel @L3144 @loven
  Scenario: NAV søker ikke til DUE for en på 17 år
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "NAV Bergen, sosialtjenesten" gir "DUE Bergen, Utekontakten" opplysninger om "barnevern og økonomi" til "henvisning"
    Når "NAV Bergen, sosialtjenesten" sender "søknad til DUE" om Nora til "DUE Bergen, Utekontakten":
      | Formål   | henvisning |
      | Grunnlag | FVL13A1    |
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen den

  @S1-09 @regel @L3144 @loven
  Scenario: NAV gir heller ikke barnevernsopplysninger om en på 19 år i en søknad, men kan samordne med samtykke
    Gitt barnet Nora på 19 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "NAV Bergen, sosialtjenesten" gir "DUE Bergen, Utekontakten" opplysninger om "barnevern og økonomi" til "henvisning"
    Når "NAV Bergen, sosialtjenesten" sender "søknad til DUE" om Nora til "DUE Bergen, Utekontakten":
      | Formål   | henvisning |
      | Grunnlag | FVL13A1    |
    Så blir den avvist med "IKKE_GRUNNLAG"
    Gitt at Nora samtykker til at "NAV Bergen, sosialtjenesten" gir "DUE Bergen, Utekontakten" opplysninger om "økonomi" til "samordning"
    Når "NAV Bergen, sosialtjenesten" sender "melding om økonomi" om Nora til "DUE Bergen, Utekontakten"
    Så går den gjennom etter regel "F04"
    Og får "DUE Bergen, Utekontakten" den, og ingen andre

  @S1-10 @regel @L3144 @loven
  Scenario: NAV kan ikke søke til DUE i Bodø, men barneverntjenesten kan
    Gitt barnet Nora på 19 år, som "Barneverntjenesten i Bodø" følger opp
    Og at Nora samtykker til at "NAV Bergen, sosialtjenesten" gir "DUE Bodø" opplysninger om "barnevern og økonomi" til "henvisning"
    Når "NAV Bergen, sosialtjenesten" sender "søknad til DUE" om Nora til "DUE Bodø":
      | Formål   | henvisning |
      | Grunnlag | FVL13A1    |
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen den
    Når "NAV Bergen, sosialtjenesten" ber om "DirectoryService/GetUnit":
      | id | due-bodoe |
    Så svarer huben med "DUE i Bodø tar bare imot søknad fra barneverntjenesten"
    Når "Barneverntjenesten i Bodø" sender "søknad til DUE" om Nora til "DUE Bodø":
      | Kalt | søknaden fra barneverntjenesten |
    Så går den gjennom etter regel "B15"
    Og får "DUE Bodø" den, og ingen andre

  @S1-11 @regel @L3138
  Scenario: Søknad til DUE uten ungdommens samtykke
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Når "Barneverntjenesten i Bergen" sender "søknad til DUE" om Nora til "DUE Bergen, Utekontakten":
      | samtykke |  |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "DUE-UNGDOMMENS-SAMTYKKE"
    Og får ingen den

  @S1-12 @regel @L3138 @L3157
  Scenario: DUE kan begynne straks når det haster, med ungdommens samtykke
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "Barneverntjenesten i Bergen" gir "DUE Bergen, Utekontakten" opplysninger om "barnevern" til "oppfølging"
    Når "Barneverntjenesten i Bergen" sender "søknad til DUE" om Nora til "DUE Bergen, Utekontakten":
      | Hastegrad | haster                        |
      | haster    | Har ikke noe sted å sove.     |
    Så går den gjennom etter regel "B15"
    Og får "DUE Bergen, Utekontakten" den, og ingen andre
    Og har "Barneverntjenesten i Bergen" oppgaven "Ring DUE samtidig" etter regel "DUE-HASTER"

  @S1-14 @regel @L97 @L112
  Scenario: FACT ung tar imot henvisning etter teamets egen regel og alder
    Gitt barnet Nora på 15 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Nora alene
    Og at Nora samtykker til at "Barneverntjenesten i Nes" gir "FACT ung Romerike" opplysninger om "barnevern og helse" til "henvisning":
      | profil | CP BVL |
    Og at Mona samtykker til at "Barneverntjenesten i Nes" gir "FACT ung Romerike" opplysninger om "barnevern og helse" til "henvisning":
      | profil | CP HEALTH |
    Når "Barneverntjenesten i Nes" sender "henvisning" om Nora til "FACT ung Romerike"
    Så går den gjennom etter regel "C05"
    Og får "FACT ung Romerike" den, og ingen andre

  @S1-14 @regel @L97 @L112
  Scenario: FACT ung tar ikke imot den som er under 12 år
    Gitt barnet Nora på 11 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Nora alene
    Og at Mona samtykker til at "Barneverntjenesten i Nes" gir "FACT ung Romerike" opplysninger om "barnevern" til "henvisning"
    Når "Barneverntjenesten i Nes" sender "henvisning" om Nora til "FACT ung Romerike":
      | helse |  |
    Så blir den avvist med "MAALGRUPPE" etter regel "FACT-ALDER"
    Og får ingen den

  # B. Samtykke og taushetsplikt

  @S1-15 @regel @L1585
  Scenario: Uten samtykke til samarbeidet deler skolen ikke noe med BUP
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Når "Årnes skole" sender "melding fra skolen til BUP" om Ola til "BUP Øvre Romerike, Ahus"
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "E19"
    Og får ingen den
    Og ser "Årnes skole" "melding fra skolen til BUP" i sporet
    Og ser "BUP Øvre Romerike, Ahus" ikke "melding fra skolen til BUP" i sporet

  @S1-16 @regel @L1585
  Scenario: Samtykket til samarbeidet åpner for det som det dekker
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Årnes skole" gir "BUP Øvre Romerike, Ahus" opplysninger om "skole" til "helsehjelp"
    Når "Årnes skole" sender "melding fra skolen til BUP" om Ola til "BUP Øvre Romerike, Ahus"
    Så går den gjennom etter regel "E19"
    Og får "BUP Øvre Romerike, Ahus" den, og ingen andre
    Og ser "BUP Øvre Romerike, Ahus" "melding fra skolen til BUP" i sporet

  @S1-17 @avledet @L1589 @L2221 @loven
  Scenario: Barnevernet gir Stillasbyggerne det som er nødvendig, og BUP gir barnevernet helseopplysninger bare med samtykke
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Når "Barneverntjenesten i Nes" sender "svar med barnevernsopplysninger" om Ola til "Stillasbyggerne, Ahus":
      | Formål   | oppfølging |
      | Grunnlag | BVL13_1_3  |
    Så blir den avvist med "ATTESTASJON_MANGLER" etter regel "C06"
    Og får ingen den
    Når "Barneverntjenesten i Nes" sender "svar med barnevernsopplysninger" om Ola til "Stillasbyggerne, Ahus":
      | Kalt     | utdraget             |
      | Formål   | oppfølging           |
      | Grunnlag | BVL13_1_3: nødvendig |
    Så går den gjennom etter regel "C06"
    Og får "Stillasbyggerne, Ahus" den, og ingen andre
    Når "Stillasbyggerne, Ahus" sender "svar med helseopplysninger" om Ola til "Barneverntjenesten i Nes"
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "D09"
    Og får ingen den
    Gitt at Mona samtykker til at "Stillasbyggerne, Ahus" gir "Barneverntjenesten i Nes" opplysninger om "helse" til "samordning"
    Når "Stillasbyggerne, Ahus" sender "svar med helseopplysninger" om Ola til "Barneverntjenesten i Nes":
      | Kalt | etter samtykket |
    Så går den gjennom etter regel "D09"
    Og får "Barneverntjenesten i Nes" den, og ingen andre

  @S1-19 @regel @L3724
  Scenario: DUE tar ikke kontakt med andre uten skriftlig samtykke
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "NAV Bergen, sosialtjenesten" opplysninger om "barnevern" til "samordning":
      | form | muntlig journalfoert |
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "NAV Bergen, sosialtjenesten"
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "DUE-SKRIFTLIG"
    Og får ingen den
    Gitt at Nora samtykker til at "DUE Bergen, Utekontakten" gir "NAV Bergen, sosialtjenesten" opplysninger om "barnevern" til "samordning"
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "NAV Bergen, sosialtjenesten":
      | Kalt | meldingen etterpå |
    Så går den gjennom etter regel "C18"
    Og får "NAV Bergen, sosialtjenesten" den, og ingen andre

  @S1-20 @regel @L3726
  Scenario: Et tema som ungdommen holder utenfor, deles ikke
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "Fjellsiden skole" opplysninger om "barnevern" til "samordning"
    Når "DUE Bergen, Utekontakten" sender "melding om helse" om Nora til "Fjellsiden skole":
      | Grunnlag | FVL13A1 |
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen den
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "Fjellsiden skole":
      | tekst | Vi følger opp at hun kommer til timen. {barnevern} |
    Så går den gjennom etter regel "C02"
    Og får "Fjellsiden skole" den, og ingen andre

  @S1-21 @regel @L3738
  Scenario: Samtykket gjelder bare den veien det er gitt
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "Fjellsiden skole" opplysninger om "barnevern" til "samordning"
    Når "Fjellsiden skole" sender "svar fra skolen" om Nora til "DUE Bergen, Utekontakten"
    Så blir den avvist med "UTENFOR_OMFANG" etter regel "B02"
    Og får ingen den

  @S1-22 @regel @L3740
  Scenario: Et samtykke til en navngitt person dekker ikke den som kommer etter
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "Fjellsiden skole" gir "DUE Bergen, Utekontakten" opplysninger om "skole" til "undersøkelse":
      | mottakere.navngitt person | koordinator-kari |
    Når "Fjellsiden skole" sender "svar fra skolen" om Nora til "DUE Bergen, Utekontakten":
      | Navngitt | koordinator-kari |
    Så går den gjennom etter regel "B02"
    Når "Fjellsiden skole" sender "svar fra skolen" om Nora til "DUE Bergen, Utekontakten":
      | Kalt     | til Per         |
      | Navngitt | koordinator-per |
    Så blir den avvist med "UTENFOR_OMFANG" etter regel "B02"
    Og får ingen den

  @S1-22 @regel @L3740
  Scenario: Et samtykke til tjenesten trenger ikke fornyes når koordinatoren byttes
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "Fjellsiden skole" gir "DUE Bergen, Utekontakten" opplysninger om "skole" til "undersøkelse"
    Når "Fjellsiden skole" sender "svar fra skolen" om Nora til "DUE Bergen, Utekontakten":
      | Navngitt | koordinator-per |
    Så går den gjennom etter regel "B02"
    Og får "DUE Bergen, Utekontakten" den, og ingen andre

  @S1-24 @regel @L2405 @L3777
  Scenario: Ingen individuell plan uten samtykke, men samarbeidet går videre uten
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Når "Helsestasjonen i Bergen" sender "individuell plan" om Nora til "Fjellsiden skole":
      | eier                     | Helsestasjonen i Bergen |
      | ansvar.hovedansvar       | Helsestasjonen i Bergen |
      | deltakere 2.tjeneste     | Fjellsiden skole        |
    Så tar ikke huben imot den: "må vise til samtykket til planen"
    Og får ingen den
    Gitt at Nora samtykker til at "DUE Bergen, Utekontakten" gir "Fjellsiden skole" opplysninger om "barnevern" til "samordning"
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "Fjellsiden skole"
    Så går den gjennom etter regel "C02"

  @S1-25 @regel @L3153
  Scenario: Foreldre kalles ikke inn til informasjonsmøtet før noen har sett at ungdommen ønsker det
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "Fjellsiden skole" opplysninger om "barnevern" til "samordning"
    Når "DUE Bergen, Utekontakten" sender "innkalling" om Nora til "Fjellsiden skole":
      | type               | informasjonsmoete           |
      | formaal            | Fortelle om DUE {barnevern} |
      | innkaller          | DUE Bergen, Utekontakten    |
      | innkalte.tjeneste  | Fjellsiden skole            |
      | foreldre           | kalt inn                    |
    Så blir den holdt tilbake med "KREVER_VURDERING" etter regel "DUE-FORELDRE"
    Og får ingen den
    Når "DUE Bergen, Utekontakten" ber om "StillasService/DecideReview":
      | message id  | #innkalling                        |
      | ansatt      | Eva Li, DUE-koordinator            |
      | tillates    | nei                                |
      | begrunnelse | Ungdommen ønsker ikke foreldre med |
    Så gjør huben det
    Og får ingen "innkalling"

  @S1-26 @regel @L3279
  Scenario: Utleieren er ingen som huben sender til
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "Fjellsiden skole":
      | Til | utleieren-i-fjellsiden |
    Så tar ikke huben imot den: "Mottakeren er ikke i katalogen"
    Og får ingen den

  @S1-27 @avledet @L1644 @L1585
  Scenario: Mandatet gir ikke grunnlag, og barnekonvensjonen er ingen kode
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Når "Årnes skole" sender "melding om skole" om Ola til "BUP Øvre Romerike, Ahus":
      | Grunnlag | SAMARBEID |
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen den

  @S1-29 @avledet @L1640
  Scenario: Referatet går til dem som var i møtet og har grunnlag, og til NAV først når NAV har det
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Barneverntjenesten i Nes" gir "Årnes skole" opplysninger om "barnevern" til "samordning"
    Når "Barneverntjenesten i Nes" sender "referat" om Ola til "Årnes skole":
      | til stede 2.tjeneste | Årnes skole             |
      | til stede 3.tjeneste | BUP Øvre Romerike, Ahus |
      | til stede 4.tjeneste | Stillasbyggerne, Ahus   |
    Så går den gjennom etter regel "C02"
    Og får "Årnes skole" den, og ingen andre
    Når "Barneverntjenesten i Nes" sender "referat" om Ola til "BUP Øvre Romerike, Ahus":
      | Kalt                 | referatet til BUP       |
      | Formål               | oppfølging              |
      | Grunnlag             | BVL13_1_3: nødvendig    |
      | til stede 2.tjeneste | Årnes skole             |
      | til stede 3.tjeneste | BUP Øvre Romerike, Ahus |
      | til stede 4.tjeneste | Stillasbyggerne, Ahus   |
    Så går den gjennom etter regel "C06"
    Og får "BUP Øvre Romerike, Ahus" den, og ingen andre
    Når "Barneverntjenesten i Nes" sender "referat" om Ola til "Stillasbyggerne, Ahus":
      | Kalt                 | referatet til Stillasbyggerne |
      | Formål               | oppfølging              |
      | Grunnlag             | BVL13_1_3: nødvendig    |
      | til stede 2.tjeneste | Årnes skole             |
      | til stede 3.tjeneste | BUP Øvre Romerike, Ahus |
      | til stede 4.tjeneste | Stillasbyggerne, Ahus   |
    Så går den gjennom etter regel "C06"
    Og får "Stillasbyggerne, Ahus" den, og ingen andre
    Når "Barneverntjenesten i Nes" sender "referat" om Ola til "NAV Nes, sosialtjenesten":
      | Kalt                 | referatet til NAV |
      | til stede 2.tjeneste | Årnes skole       |
    Så blir den avvist med "UTENFOR_OMFANG" etter regel "C18"
    Og får ingen den
    Gitt at Mona samtykker til at "Barneverntjenesten i Nes" gir "NAV Nes, sosialtjenesten" opplysninger om "barnevern" til "samordning"
    Når "Barneverntjenesten i Nes" sender "referat" om Ola til "NAV Nes, sosialtjenesten":
      | Kalt                 | referatet etter nytt samtykke |
      | til stede 2.tjeneste | NAV Nes, sosialtjenesten      |
    Så går den gjennom etter regel "C18"
    Og får "NAV Nes, sosialtjenesten" den, og ingen andre

  @S1-30 @avledet @L744
  Scenario: Tall om meldinger går ut samlet, og uten noe barn
    Gitt at klokken er "2027-09-07 10:00"
    Og barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Stillasbyggerne, Ahus" gir "Årnes skole" opplysninger om "helse" til "samordning"
    Når "Stillasbyggerne, Ahus" sender "melding om helse" om Ola til "Årnes skole" 5 ganger
    Så går den gjennom etter regel "D08"
    Og får "Årnes skole" den, og ingen andre
    Når klokken blir "2027-10-01 10:00"
    Og "Stillasbyggerne, Ahus" ber om "ReportService/CountMessages":
      | fra | 2027-09-01 |
      | til | 2027-09-30 |
    Så teller huben 5 "Dialogmelding"
    Og svarer huben uten "Ola"

  # C. 5R, møter, oppgaver og planer

  @S1-31 @regel @L1552
  Scenario: Stillasbyggerne deler en 5R-avtale, og kvitteringen kan følges
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Stillasbyggerne, Ahus" gir "Årnes skole" opplysninger om "barnevern" til "samordning":
      | Kalt | samtykket |
    Når "Stillasbyggerne, Ahus" sender "5R-avtale" om Ola til "Årnes skole":
      | eier                        | Stillasbyggerne, Ahus       |
      | barneverntjeneste           | Barneverntjenesten i Nes    |
      | rammer.deltakere 2.tjeneste | Årnes skole                 |
    Så går den gjennom etter regel "D08b"
    Og får "Årnes skole" den, og ingen andre
    Når "Årnes skole" leser "5R-avtale"
    Og "Stillasbyggerne, Ahus" ber om "ExchangeService/GetStatus":
      | message id | #5R-avtale |
    Så svarer huben med "RECEIPT_LEVEL_READ"

  @S1-31 @regel @L1552
  Scenario: Skolen kan ikke dele en 5R-avtale
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Årnes skole" gir "BUP Øvre Romerike, Ahus" opplysninger om "skole" til "samordning"
    Når "Årnes skole" sender "5R-avtale" om Ola til "BUP Øvre Romerike, Ahus":
      | Grunnlag                    | FVL13A1                  |
      | eier                        | Årnes skole              |
      | barneverntjeneste           | Barneverntjenesten i Nes |
      | rammer.deltakere 2.tjeneste | Årnes skole              |
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen den

  @S1-32 @avledet @L1682
  Scenario: En 5R-avtale uten relasjoner er ikke ferdig
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Stillasbyggerne, Ahus" gir "Årnes skole" opplysninger om "helse" til "samordning":
      | Kalt | samtykket |
    Når "Stillasbyggerne, Ahus" sender "5R-avtale" om Ola til "Årnes skole":
      | eier                        | Stillasbyggerne, Ahus       |
      | barneverntjeneste           | Barneverntjenesten i Nes    |
      | rammer.deltakere 2.tjeneste | Årnes skole                 |
      | relasjoner.ved uenighet     |                             |
      | relasjoner                  |                             |
    Så tar ikke huben imot den: "må ha alle fem R-er"
    Og får ingen den

  @S1-34 @regel @L1637
  Scenario: 5R-avtalen gjennomgås i hvert innsatsmøte
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Når "Stillasbyggerne, Ahus" sender "referat" om Ola til "Årnes skole":
      | Kalt                 | referat uten samtykke |
      | til stede 2.tjeneste | Årnes skole           |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "D08b"
    Og får ingen den
    Gitt at Mona samtykker til at "Stillasbyggerne, Ahus" gir "Årnes skole" opplysninger om "barnevern" til "samordning"
    Når "Stillasbyggerne, Ahus" sender "referat" om Ola til "Årnes skole":
      | til stede 2.tjeneste | Årnes skole |
    Så går den gjennom etter regel "D08b"
    Og har "Stillasbyggerne, Ahus" oppgaven "5R" etter regel "STB-5R-INNSATSMOETE"

  @S1-35 @regel @L1418
  Scenario: Når barnet ikke vil være med, er noen barnets stemme, og det er en oppgave å finne noen som kjenner det
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Stillasbyggerne, Ahus" gir "Årnes skole" opplysninger om "barnevern" til "samordning"
    Når "Stillasbyggerne, Ahus" sender "innkalling" om Ola til "Årnes skole":
      | Grunnlag                 | HPL22                     |
      | type                     | innsatsmoete              |
      | formaal                  | Veien videre {barnevern}  |
      | innkaller                | Stillasbyggerne, Ahus     |
      | innkalte.tjeneste        | Årnes skole               |
      | barnet deltar            | oensker ikke              |
      | barnet deltar ikke fordi | Vil heller spille fotball |
    Så går den gjennom etter regel "D08b"
    Og har "Stillasbyggerne, Ahus" oppgaven "Finn noen som kjenner barnet" etter regel "STB-BARNETS-STEMME"

  @S1-36 @avledet @L1610
  Scenario: Sakslisten sendes, og notatene fra forberedelsen er ikke med
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Barneverntjenesten i Nes" gir "Årnes skole" opplysninger om "barnevern" til "samordning"
    Når "Barneverntjenesten i Nes" sender "saksliste" om Ola til "Årnes skole"
    Så går den gjennom etter regel "C02"
    Og får "Årnes skole" den, og ingen andre
    Når "Barneverntjenesten i Nes" sender "notat fra forberedelsen" om Ola til "Årnes skole"
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen den

  @S1-37 @regel @L1641 @L1716
  Scenario: Oppgaven fra møtet står til den er gjort
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Barneverntjenesten i Nes" gir "NAV Nes, sosialtjenesten" opplysninger om "barnevern" til "samordning"
    Når "Barneverntjenesten i Nes" sender "referat" om Ola til "NAV Nes, sosialtjenesten":
      | Grunnlag             | FVL13A1                                     |
      | til stede 2.tjeneste | NAV Nes, sosialtjenesten                    |
      | gjelder              | Oppfølging av avtalen {barnevern}           |
      | droeftet.hva         | Veien videre {barnevern}                    |
      | barnets syn.synspunkt | Jeg vil bli i klassen min. {barnevern}     |
      | oppgaver.oppgave id  | #oppgaven                                   |
      | oppgaver.hva         | Avklare livsopphold før neste møte {barnevern} |
      | oppgaver.ansvarlig   | NAV Nes, sosialtjenesten                    |
      | oppgaver.frist       | om 14 dager                                 |
      | oppgaver.status      | avtalt                                      |
    Så går den gjennom etter regel "C18"
    Og får "NAV Nes, sosialtjenesten" den, og ingen andre
    Og er fristen "INN-MOETEOPPGAVE" "åpen" for "NAV Nes, sosialtjenesten"
    Når det går 16 dager
    Så har "NAV Nes, sosialtjenesten" oppgaven "En oppgave fra møtet skulle vært gjort nå"
    Og er fristen "INN-MOETEOPPGAVE" "oversittet" for "NAV Nes, sosialtjenesten"
    Og har "Barneverntjenesten i Nes" oppgaven "Fristen for en oppgave fra møtet er ute"
    Og er fristen "INN-MOETEOPPGAVE" "oversittet" for "Barneverntjenesten i Nes"
    Gitt at Mona samtykker til at "NAV Nes, sosialtjenesten" gir "Barneverntjenesten i Nes" opplysninger om "økonomi" til "samordning"
    Når "NAV Nes, sosialtjenesten" sender "melding om økonomi" om Ola til "Barneverntjenesten i Nes":
      | Svar på | referat |
    Så går den gjennom etter regel "F04"
    Og får "Barneverntjenesten i Nes" den, og ingen andre
    Og er fristen "INN-MOETEOPPGAVE" "holdt for sent" for "NAV Nes, sosialtjenesten"
    Og er fristen "INN-MOETEOPPGAVE" "holdt for sent" for "Barneverntjenesten i Nes"

  @S1-39 @regel @L3124 @L3191
  Scenario: Målene fra DUE går inn i tiltaksplanen, og det blir ingen plan til
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Når "Barneverntjenesten i Bergen" sender "tiltaksplan" om Nora til "DUE Bergen, Utekontakten":
      | Formål    | oppfølging                  |
      | Grunnlag  | BVL13_1_3: nødvendig        |
      | ansvarlig | Barneverntjenesten i Bergen |
    Så går den gjennom etter regel "B15"
    Og får "DUE Bergen, Utekontakten" den, og ingen andre
    Når "DUE Bergen, Utekontakten" sender "tiltaksplan" om Nora til "Barneverntjenesten i Bergen":
      | Kalt                | målene                      |
      | Formål              | oppfølging                  |
      | Grunnlag            | BVL13_1_3: nødvendig        |
      | ansvarlig           | Barneverntjenesten i Bergen |
      | versjon             | 2                           |
      | delmaal.maal        | Søke læreplass              |
      | delmaal.laget hos   | DUE Bergen, Utekontakten    |
      | delmaal.status      | ikke startet                |
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bergen" den, og ingen andre
    Og står det "Søke læreplass" i det "Barneverntjenesten i Bergen" fikk
    Og har "Barneverntjenesten i Bergen" oppgaven "Ta målene fra oppstartsmøtet inn i tiltaksplanen" etter regel "DUE-MAAL"
    Når "DUE Bergen, Utekontakten" sender "tiltaksplan" om Nora til "Barneverntjenesten i Bergen":
      | Kalt      | en plan til              |
      | Formål    | oppfølging               |
      | Grunnlag  | BVL13_1_3: nødvendig     |
      | plan id   | #en annen plan           |
      | ansvarlig | DUE Bergen, Utekontakten |
    Så blir den avvist med "PLAN_FINNES" etter regel "DUE-EN-PLAN"
    Og får ingen den

  @S1-40 @regel @L2962 @L3522
  Scenario: Planen går til dem som har oppgaver i den, og ikke til fastlegen
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "Fjellsiden skole" opplysninger om "barnevern" til "samordning"
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "NAV Bergen, sosialtjenesten" opplysninger om "barnevern" til "samordning"
    Når "DUE Bergen, Utekontakten" sender "tiltaksplan" om Nora til "Fjellsiden skole":
      | ansvarlig | Barneverntjenesten i Bergen |
    Så går den gjennom
    Og får "Fjellsiden skole" den, og ingen andre
    Når "DUE Bergen, Utekontakten" sender "tiltaksplan" om Nora til "NAV Bergen, sosialtjenesten":
      | Kalt      | planen til NAV              |
      | ansvarlig | Barneverntjenesten i Bergen |
    Så går den gjennom
    Og får "NAV Bergen, sosialtjenesten" den, og ingen andre
    Når "DUE Bergen, Utekontakten" sender "tiltaksplan" om Nora til "Torget legesenter, fastlege":
      | Kalt      | planen til fastlegen        |
      | ansvarlig | Barneverntjenesten i Bergen |
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen den

  @S1-41 @regel @L3216
  Scenario: Evaluering etter fire måneder i DUE
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "Fjellsiden skole" opplysninger om "barnevern" til "samordning"
    Når "DUE Bergen, Utekontakten" sender "innkalling" om Nora til "Fjellsiden skole":
      | type               | oppstartsmoete              |
      | formaal            | Lage mål sammen {barnevern} |
      | innkaller          | DUE Bergen, Utekontakten    |
      | innkalte.tjeneste  | Fjellsiden skole            |
    Så går den gjennom etter regel "C02"
    Og får "Fjellsiden skole" den, og ingen andre
    Og er fristen "INN-DUE-EVALUERING" "åpen" for "DUE Bergen, Utekontakten"
    Når det går 5 måneder
    Så har "DUE Bergen, Utekontakten" oppgaven "Kall inn til evalueringsmøte"

  @S1-42 @regel @L3594 @L3725
  Scenario: NAV får vite hvordan det går når ungdommen har samtykket
    Gitt barnet Nora på 19 år, som "Barneverntjenesten i Bergen" følger opp
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "NAV Bergen, sosialtjenesten"
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "C18"
    Og får ingen den
    Gitt at Nora samtykker til at "DUE Bergen, Utekontakten" gir "NAV Bergen, sosialtjenesten" opplysninger om "barnevern" til "samordning"
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "NAV Bergen, sosialtjenesten":
      | Kalt | meldingen etterpå |
    Så går den gjennom etter regel "C18"
    Og får "NAV Bergen, sosialtjenesten" den, og ingen andre

  @S1-44 @avledet @L3244
  Scenario: Et møte uten ungdommen merkes, og stanses ikke
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "Fjellsiden skole" opplysninger om "barnevern" til "samordning"
    Når "DUE Bergen, Utekontakten" sender "innkalling" om Nora til "Fjellsiden skole":
      | formaal                  | Veien videre {barnevern}        |
      | innkaller                | DUE Bergen, Utekontakten        |
      | innkalte.tjeneste        | Fjellsiden skole                |
      | barnet deltar            | ikke innkalt                    |
      | barnet deltar ikke fordi | Tjenestene skal finne en dag    |
    Så går den gjennom etter regel "C02"
    Og får "Fjellsiden skole" den, og ingen andre
    Og har "DUE Bergen, Utekontakten" oppgaven "Møtet er kalt inn uten ungdommen" etter regel "DUE-UNGDOMMEN-MED"

  # D. Helse, flytting og samordning

  @S1-45 @regel @L3705 @L4148 @loven
  Scenario: DUE henviser ikke til BUP, men fastlegen gjør det, og barneverntjenesten når det haster
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "BUP Bergen, Sentrum poliklinikk" opplysninger om "barnevern og helse" til "henvisning"
    Når "DUE Bergen, Utekontakten" sender "henvisning" om Nora til "BUP Bergen, Sentrum poliklinikk"
    Så blir den avvist med "HENVISER_IKKE_GODTATT" etter regel "DUE-FASTLEGE"
    Og blir den avvist med "HENVISER_IKKE_GODTATT" etter regel "FELLES-HENVISER"
    Og får ingen den
    Når "Torget legesenter, fastlege" sender "henvisning" om Nora til "BUP Bergen, Sentrum poliklinikk":
      | Kalt     | henvisningen fra fastlegen |
      | Grunnlag | HPL25                      |
      | omsorg   |                            |
    Så går den gjennom etter regel "D01"
    Og får "BUP Bergen, Sentrum poliklinikk" den, og ingen andre
    Gitt at Nora samtykker til at "Barneverntjenesten i Bergen" gir "BUP Bergen, Sentrum poliklinikk" opplysninger om "barnevern og helse" til "henvisning"
    Når "Barneverntjenesten i Bergen" sender "henvisning" om Nora til "BUP Bergen, Sentrum poliklinikk":
      | Kalt | henvisningen fra barneverntjenesten |
    Så blir den avvist med "HENVISER_IKKE_GODTATT" etter regel "FELLES-HENVISER"
    Og får ingen den
    Når "Barneverntjenesten i Bergen" sender "henvisning" om Nora til "BUP Bergen, Sentrum poliklinikk":
      | Kalt      | det som haster |
      | Hastegrad | umiddelbar     |
    Så går den gjennom etter regel "C05"
    Og får "BUP Bergen, Sentrum poliklinikk" den, og ingen andre
    Når "Stillasbyggerne, Ahus" sender "henvisning" om Nora til "BUP Bergen, Sentrum poliklinikk":
      | Kalt     | henvisningen fra Stillasbyggerne |
      | Grunnlag | HPL25                            |
      | omsorg   |                                  |
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen den

  @S1-46 @regel @L1953
  Scenario: Avslaget fra BUP går til den som henviste, og ikke til andre uten samtykke
    Gitt barnet Ola på 11 år, som "Barneverntjenesten i Haugesund" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Barneverntjenesten i Haugesund" gir "BUP Haugesund" opplysninger om "barnevern og helse" til "henvisning"
    Når "Barneverntjenesten i Haugesund" sender "henvisning" om Ola til "BUP Haugesund"
    Så går den gjennom etter regel "C05"
    Og får "BUP Haugesund" den, og ingen andre
    Når "BUP Haugesund" sender "avslag på henvisning" om Ola til "Barneverntjenesten i Haugesund":
      | Svar på | henvisning |
    Så går den gjennom etter regel "D06"
    Og får "Barneverntjenesten i Haugesund" den, og ingen andre
    Når "BUP Haugesund" sender "avslag på henvisning" om Ola til "Skåredalen skole":
      | Kalt    | avslaget til skolen |
      | Svar på | henvisning          |
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen den

  @S1-46 @regel @L1953
  Scenario: Etter avslaget fra BUP kan barneverntjenesten henvise til Stillasbyggerne
    Gitt barnet Ola på 11 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at "Barneverntjenesten i Nes" og "Stillasbyggerne, Ahus" har en avtale av typen "stillasbyggerne kommune"
    Og at Mona samtykker til at "Barneverntjenesten i Nes" gir "BUP Øvre Romerike, Ahus" opplysninger om "barnevern og helse" til "henvisning"
    Når "Barneverntjenesten i Nes" sender "henvisning" om Ola til "BUP Øvre Romerike, Ahus"
    Så går den gjennom
    Og får "BUP Øvre Romerike, Ahus" den, og ingen andre
    Når "BUP Øvre Romerike, Ahus" sender "avslag på henvisning" om Ola til "Barneverntjenesten i Nes":
      | Svar på | henvisning |
    Så går den gjennom etter regel "D06"
    Og får "Barneverntjenesten i Nes" den, og ingen andre
    Gitt at omsorgen for Ola er "omsorgsovertakelse 5-1"
    Når "Barneverntjenesten i Nes" sender "henvisning til Stillasbyggerne" om Ola til "Stillasbyggerne, Ahus"
    Så går den gjennom etter regel "C05b"
    Og får "Stillasbyggerne, Ahus" den, og ingen andre

  @S1-47 @regel @L2181 @L3671
  Scenario: Utskriving for manglende oppmøte når koordinatoren når samtykket dekker det
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Når "BUP Bergen, Sentrum poliklinikk" sender "utskriving" om Nora til "DUE Bergen, Utekontakten"
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "D07"
    Og får ingen den
    Gitt at Nora samtykker til at "BUP Bergen, Sentrum poliklinikk" gir "DUE Bergen, Utekontakten" opplysninger om "helse" til "oppfølging"
    Når "BUP Bergen, Sentrum poliklinikk" sender "utskriving" om Nora til "DUE Bergen, Utekontakten":
      | Kalt | utskrivingen med samtykke |
    Så går den gjennom etter regel "D07"
    Og får "DUE Bergen, Utekontakten" den, og ingen andre

  @S1-49 @avledet @L1435 @L2341
  Scenario: Når barnet flytter, trenger den nye skolen et samtykke som nevner den
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Stillasbyggerne, Ahus" gir "Årnes skole" opplysninger om "helse" til "samordning"
    Når "Stillasbyggerne, Ahus" sender "melding om helse" om Ola til "Jessheim skole"
    Så blir den avvist med "UTENFOR_OMFANG" etter regel "D08"
    Og får ingen den
    Gitt at Mona samtykker til at "Stillasbyggerne, Ahus" gir "Jessheim skole" opplysninger om "helse" til "samordning"
    Når "Stillasbyggerne, Ahus" sender "melding om helse" om Ola til "Jessheim skole":
      | Kalt | til den nye skolen |
    Så går den gjennom etter regel "D08"
    Og får "Jessheim skole" den, og ingen andre

  @S1-50 @regel @L2127
  Scenario: En aktør som er ute, får ikke flere meldinger
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Stillasbyggerne, Ahus" gir "Årnes skole" opplysninger om "helse" til "samordning"
    Når "Stillasbyggerne, Ahus" sender "melding om helse" om Ola til "Årnes skole"
    Så går den gjennom etter regel "D08"
    Når Mona trekker samtykket
    Og "Stillasbyggerne, Ahus" sender "melding om helse" om Ola til "Årnes skole":
      | Kalt | etter at skolen er ute |
    Så blir den avvist med "SAMTYKKE_TRUKKET" etter regel "D08"
    Og får ingen den
    Når "Stillasbyggerne, Ahus" sender "bekymringsmelding" om Ola til "Barneverntjenesten i Nes"
    Så går den gjennom etter regel "A09"
    Og viser huben til "helsepersonelloven § 33"
    Og følger plikten "O-JRN" med
    Og følger plikten "O-DES" med
    Og får "Barneverntjenesten i Nes" den, og ingen andre

  @S1-51 @avledet @L1296 @L2144 @loven
  Scenario: I sporet ser hver tjeneste sine egne meldinger, og rollen åpner ikke mer
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Stillasbyggerne, Ahus" gir "Årnes skole" opplysninger om "helse" til "samordning"
    Når "Stillasbyggerne, Ahus" sender "melding om helse" om Ola til "Årnes skole"
    Så går den gjennom etter regel "D08"
    Og får "Årnes skole" den, og ingen andre
    Og ser "Stillasbyggerne, Ahus" "melding om helse" i sporet
    Og ser "Årnes skole" "melding om helse" i sporet
    Og ser "Barneverntjenesten i Nes" ikke "melding om helse" i sporet
    Og ser "NAV Nes, sosialtjenesten" ikke "melding om helse" i sporet

  @S1-52 @regel @L2277 @L1699
  Scenario: Barnets prosjekt står, og det barnevernet mener annerledes, står ved siden av
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "Stillasbyggerne, Ahus" gir "Barneverntjenesten i Nes" opplysninger om "barnevern" til "samordning":
      | Kalt | samtykket |
    Når "Stillasbyggerne, Ahus" sender "5R-avtale" om Nora til "Barneverntjenesten i Nes":
      | eier                             | Stillasbyggerne, Ahus            |
      | barneverntjeneste                | Barneverntjenesten i Nes         |
      | rammer.deltakere 2.tjeneste      | Årnes skole                      |
      | rammer.deltakere 3.id            | barnevernet                      |
      | rammer.deltakere 3.tjeneste      | Barneverntjenesten i Nes         |
      | retning.barnets prosjekt         | Å gå på internatskole            |
      | retning.ulike syn.aktoer         | barnevernet                      |
      | retning.ulike syn.syn            | Behandling bør komme først       |
    Så går den gjennom etter regel "D09b"
    Og får "Barneverntjenesten i Nes" den, og ingen andre
    Og står det "Å gå på internatskole" i det "Barneverntjenesten i Nes" fikk
    Og står det "Behandling bør komme først" i det "Barneverntjenesten i Nes" fikk
    Når "Barneverntjenesten i Nes" sender "5R-avtale" om Nora til "Stillasbyggerne, Ahus":
      | Kalt                             | barnevernets utgave              |
      | Formål                           | oppfølging                       |
      | Grunnlag                         | BVL13_1_3: nødvendig             |
      | samtykke                         |                                  |
      | versjon                          | 2                                |
      | eier                             | Stillasbyggerne, Ahus            |
      | barneverntjeneste                | Barneverntjenesten i Nes         |
      | rammer.deltakere 2.tjeneste      | Årnes skole                      |
      | retning.barnets prosjekt         | Behandling                       |
    Så blir den avvist med "KOMPETANSE_MANGLER" etter regel "STB-5R-EIER"
    Og får ingen den
