# language: no
@samordningsmodeller-2
Egenskap: DUE, FACT ung, BTI, Helse Fonna, Stillasbyggerne og de andre
  Samordning av tjenester til barn i barnevernet som bor utenfor hjemmet (Oslo Economics og NIBR 2022), hele rapporten.
  Linjene er rapportens uten tomme linjer.

  # A. Henvisning og målgruppe

  @S2-1 @regel @L3138
  Scenario: Barneverntjenesten søker til DUE med ungdommens samtykke
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "Barneverntjenesten i Bergen" gir "DUE Bergen, Utekontakten" opplysninger om "barnevern" til "oppfølging"
    Når "Barneverntjenesten i Bergen" sender "søknad til DUE" om Nora til "DUE Bergen, Utekontakten"
    Så går den gjennom etter regel "B15"
    Og får "DUE Bergen, Utekontakten" den, og ingen andre

  @S2-2 @regel @L3138
  Scenario: Søknad til DUE uten ungdommens samtykke
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Når "Barneverntjenesten i Bergen" sender "søknad til DUE" om Nora til "DUE Bergen, Utekontakten":
      | samtykke |  |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "DUE-UNGDOMMENS-SAMTYKKE"
    Og får ingen den

  @S2-4 @regel @L3158
  Scenario: Når det haster, går søknaden til DUE med én gang
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "Barneverntjenesten i Bergen" gir "DUE Bergen, Utekontakten" opplysninger om "barnevern" til "oppfølging"
    Når "Barneverntjenesten i Bergen" sender "søknad til DUE" om Nora til "DUE Bergen, Utekontakten":
      | Hastegrad | umiddelbar             |
      | haster    | Står uten bolig i dag. |
    Så går den gjennom etter regel "B15"
    Og får "DUE Bergen, Utekontakten" den, og ingen andre

  @S2-5 @regel @L3153
  Scenario: Foreldrene står i innkallingen når ungdommen ønsker det
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og Mona har foreldreansvaret for Nora alene
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "Fjellsiden skole" opplysninger om "barnevern" til "samordning"
    Når "DUE Bergen, Utekontakten" sender "innkalling" om Nora til "Fjellsiden skole":
      | type               | informasjonsmoete        |
      | formaal            | Fortelle om DUE {barnevern} |
      | innkaller          | DUE Bergen, Utekontakten |
      | innkalte.tjeneste  | Fjellsiden skole         |
      | foreldre           | kalt inn                 |
    Så blir den holdt tilbake med "KREVER_VURDERING" etter regel "DUE-FORELDRE"
    Når "DUE Bergen, Utekontakten" ber om "StillasService/DecideReview":
      | message id  | #innkalling                   |
      | ansatt      | Eva Li, DUE-koordinator       |
      | tillates    | ja                            |
      | begrunnelse | Ungdommen ønsker at mor er med |
    Så gjør huben det
    Og får "Fjellsiden skole" den, og ingen andre

  @S2-6 @regel @L4438
  Scenario: Ingen henviser seg selv eller barnet sitt til FACT ung gjennom huben
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Når "Årnes skole" sender "henvisning" om Nora til "FACT ung Romerike":
      | Handler   | Mona Prøve, mor |
      | Relasjon  | foreldre barn   |
      | helse     |                 |
      | omsorg    |                 |
      | skole     | Mye fravær.     |
    Så blir den avvist med "MOTTAKER_IKKE_AUTORISERT" etter regel "J07"
    Og får ingen den

  @S2-7 @regel @L4430
  Scenario: Et team som bare tar imot fra lege, avviser barnevernet med sin egen regel
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "Barneverntjenesten i Bergen" gir "BUP Bergen, Sentrum poliklinikk" opplysninger om "barnevern og helse" til "henvisning"
    Når "Barneverntjenesten i Bergen" sender "henvisning" om Nora til "BUP Bergen, Sentrum poliklinikk"
    Så blir den avvist med "HENVISER_IKKE_GODTATT" etter regel "FELLES-HENVISER"
    Og får ingen den

  @S2-7 @regel @L4430
  Scenario: Et team med åpen henvisning tar imot fra barnevernet
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "Barneverntjenesten i Nes" gir "FACT ung Romerike" opplysninger om "barnevern og helse" til "henvisning"
    Når "Barneverntjenesten i Nes" sender "henvisning" om Nora til "FACT ung Romerike"
    Så går den gjennom etter regel "C05"
    Og får "FACT ung Romerike" den, og ingen andre
    Og har "FACT ung Romerike" oppgaven "Innhent samtykke til informasjonsdeling" etter regel "FACT-SAMTYKKE"

  @S2-9 @regel @L4290
  Scenario: Spiseforstyrrelse vurderes: er den alvorlig, hører ungdommen til i spesialisthelsetjenesten
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Når "Årnes legesenter, fastlege" sender "henvisning" om Nora til "FACT ung Romerike":
      | Grunnlag                             | HPL25                               |
      | omsorg                               |                                     |
      | risiko.spiseforstyrrelse og somatikk | Begynnende spiseforstyrrelse. {helse} |
    Så går den gjennom etter regel "D01"
    Og får "FACT ung Romerike" den, og ingen andre
    Og har "FACT ung Romerike" oppgaven "Er den alvorlig, hører ungdommen til i spesialisthelsetjenesten" etter regel "FACT-SPISEFORSTYRRELSE"

  @S2-9 @regel @L4290
  Scenario: Er spiseforstyrrelsen alvorlig, viser FACT ung videre til spesialisthelsetjenesten
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Når "Årnes legesenter, fastlege" sender "henvisning" om Nora til "FACT ung Romerike":
      | Grunnlag                             | HPL25                                |
      | omsorg                               |                                      |
      | risiko.spiseforstyrrelse og somatikk | Alvorlig undervekt. {helse} |
    Så går den gjennom etter regel "D01"
    Og får "FACT ung Romerike" den, og ingen andre
    Når "FACT ung Romerike" sender "avslag på henvisning" om Nora til "Årnes legesenter, fastlege":
      | Svar på                          | henvisning                        |
      | avslag.veiledning.riktig forloep | Utredning i spesialisthelsetjenesten |
      | avslag.veiledning.tjenester      | BUP Øvre Romerike, Ahus           |
    Så går den gjennom etter regel "D06"
    Og får "Årnes legesenter, fastlege" den, og ingen andre
    Og står det "AVSLAGSGRUNN_ANNEN_TJENESTE" i det "Årnes legesenter, fastlege" fikk
    Når "Årnes legesenter, fastlege" sender "henvisning" om Nora til "BUP Øvre Romerike, Ahus":
      | Kalt     | henvisningen videre |
      | Grunnlag | HPL25               |
      | omsorg   |                     |
    Så går den gjennom etter regel "D01"
    Og får "BUP Øvre Romerike, Ahus" den, og ingen andre

  @S2-10 @regel @L4263 @L4626
  Scenario: FACT ung tar ikke imot den som er elleve år
    Gitt barnet Nora på 11 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Nora alene
    Når "Årnes legesenter, fastlege" sender "henvisning" om Nora til "FACT ung Romerike":
      | Grunnlag | HPL25 |
      | omsorg   |       |
    Så blir den avvist med "MAALGRUPPE" etter regel "FACT-ALDER"
    Og får ingen den

  @S2-10 @regel @L4263 @L4626
  Scenario: FACT ung tar imot den som er tolv år
    Gitt barnet Nora på 12 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Nora alene
    Når "Årnes legesenter, fastlege" sender "henvisning" om Nora til "FACT ung Romerike":
      | Grunnlag | HPL25 |
      | omsorg   |       |
    Så går den gjennom etter regel "D01"
    Og får "FACT ung Romerike" den, og ingen andre

  @S2-10 @regel @L4263 @L4626
  Scenario: FACT ung tar imot den som er 25 år
    Gitt barnet Nora på 25 år, som "Barneverntjenesten i Nes" følger opp
    Når "Årnes legesenter, fastlege" sender "henvisning" om Nora til "FACT ung Romerike":
      | Grunnlag | HPL25 |
      | omsorg   |       |
    Så går den gjennom etter regel "D01"
    Og får "FACT ung Romerike" den, og ingen andre

  @S2-10 @regel @L4263 @L4626
  Scenario: FACT ung tar ikke imot den som er 26 år
    Gitt barnet Nora på 26 år, som "Barneverntjenesten i Nes" følger opp
    Når "Årnes legesenter, fastlege" sender "henvisning" om Nora til "FACT ung Romerike":
      | Grunnlag | HPL25 |
      | omsorg   |       |
    Så blir den avvist med "MAALGRUPPE" etter regel "FACT-ALDER"
    Og får ingen den

  @S2-11 @regel @L1395 @L7238
  Scenario: Om ordinær BUP er nok, vurderes når henvisningen ikke sier det
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og at omsorgen for Ola er "omsorgsovertakelse 5-1"
    Og at "Barneverntjenesten i Nes" og "Stillasbyggerne, Ahus" har en avtale av typen "stillasbyggerne kommune"
    Når "Barneverntjenesten i Nes" sender "henvisning til Stillasbyggerne" om Ola til "Stillasbyggerne, Ahus":
      | hvorfor ordinaere tjenester ikke er nok |  |
    Så går den gjennom etter regel "C05b"
    Og får "Stillasbyggerne, Ahus" den, og ingen andre
    Og har "Stillasbyggerne, Ahus" oppgaven "BUP" etter regel "STB-BUP-FOERST"

  @S2-12 @avledet @L6298
  Scenario: Et avslag uten veiledning om riktig forløp er ikke et avslag
    Gitt barnet Ola på 11 år, som "Barneverntjenesten i Haugesund" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Når "Risøy legesenter, fastlege" sender "henvisning" om Ola til "BUP Haugesund":
      | Grunnlag | HPL25 |
      | omsorg   |       |
    Så går den gjennom etter regel "D01"
    Når "BUP Haugesund" sender "avslag på henvisning" om Ola til "Risøy legesenter, fastlege":
      | Svar på                                   | henvisning |
      | avslag.veiledning.riktig forloep          |            |
    Så tar ikke huben imot den: "riktig_forloep"
    Og får ingen den

  @S2-14 @regel @L3706 @L4148
  Scenario: DUE henviser ikke til BUP, men fastlegen gjør det
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

  @S2-15 @regel @L3717
  Scenario: Barnevernet henviser til BUP i en hastesak
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Haugesund" følger opp
    Og at Nora samtykker til at "Barneverntjenesten i Haugesund" gir "BUP Haugesund" opplysninger om "barnevern og helse" til "henvisning"
    Når "Barneverntjenesten i Haugesund" sender "henvisning" om Nora til "BUP Haugesund":
      | Hastegrad           | haster                    |
      | hastegrunnlag.grunn | Sover ikke. {helse}       |
      | hastegrunnlag.vurdert av | Kari Prøve, kontaktperson |
    Så går den gjennom etter regel "C05"
    Og får "BUP Haugesund" den, og ingen andre

  # B. Samtykke og taushetsplikt

  @S2-16 @regel @L4635
  Scenario: Ungdommen krysset av for skolen, og ikke for barnevernet
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "FACT ung Romerike" gir "Årnes skole" opplysninger om "helse" til "samordning"
    Når "FACT ung Romerike" sender "melding om helse" om Nora til "Barneverntjenesten i Nes"
    Så blir den avvist med "UTENFOR_OMFANG" etter regel "D09"
    Og kan avsenderen: "spør om samtykke"
    Og får ingen den
    Når "FACT ung Romerike" sender "melding om helse" om Nora til "Årnes skole":
      | Kalt | til skolen |
    Så går den gjennom etter regel "D08"
    Og får "Årnes skole" den, og ingen andre

  @S2-17 @regel @L4641
  Scenario: Etter samtalen krysser ungdommen av for barnevernet, og meldingen sendes på nytt
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "FACT ung Romerike" gir "Årnes skole" opplysninger om "helse" til "samordning"
    Når "FACT ung Romerike" sender "melding om helse" om Nora til "Barneverntjenesten i Nes"
    Så blir den avvist med "UTENFOR_OMFANG" etter regel "D09"
    Gitt at Nora samtykker til at "FACT ung Romerike" gir "Barneverntjenesten i Nes" opplysninger om "helse" til "samordning"
    Når "FACT ung Romerike" sender "melding om helse" om Nora til "Barneverntjenesten i Nes":
      | Kalt      | på nytt          |
      | Erstatter | melding om helse |
    Så går den gjennom etter regel "D09"
    Og får "Barneverntjenesten i Nes" den, og ingen andre
    Og ser "FACT ung Romerike" "melding om helse" i sporet

  @S2-19 @regel @L3725
  Scenario: DUE kan ta kontakt med skolen, men skolen trenger sitt eget samtykke
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "Fjellsiden skole" opplysninger om "barnevern" til "samordning"
    Når "Fjellsiden skole" sender "svar fra skolen" om Nora til "DUE Bergen, Utekontakten"
    Så blir den avvist med "UTENFOR_OMFANG" etter regel "B02"
    Og får ingen den
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "Fjellsiden skole"
    Så går den gjennom etter regel "C02"
    Og får "Fjellsiden skole" den, og ingen andre

  @S2-20 @regel @L3725
  Scenario: Et muntlig samtykke er ikke nok for DUE
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "Fjellsiden skole" opplysninger om "barnevern" til "samordning":
      | form | muntlig journalfoert |
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "Fjellsiden skole"
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "DUE-SKRIFTLIG"
    Og får ingen den

  @S2-21 @regel @L4651
  Scenario: Det som ungdommen holder utenfor, stanser meldingen, og med avsenderens vilje går resten
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "FACT ung Romerike" gir "Barneverntjenesten i Nes" opplysninger om "helse" til "samordning"
    Når "FACT ung Romerike" sender "svar med helseopplysninger" om Nora til "Barneverntjenesten i Nes":
      | opplysninger.psykisk helse | Har begynt å ruse seg. |
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen den
    Når "FACT ung Romerike" sender "svar med helseopplysninger" om Nora til "Barneverntjenesten i Nes":
      | Kalt                       | det som kan gis        |
      | Deler                      | ja                     |
      | opplysninger.psykisk helse | Har begynt å ruse seg. |
    Så går den gjennom uten opplysninger om "psykisk helse"
    Og får "Barneverntjenesten i Nes" den, og ingen andre
    Og står det "faste pauser" i det "Barneverntjenesten i Nes" fikk
    Og står det ikke "ruse seg" i det "Barneverntjenesten i Nes" fikk

  @S2-22 @regel @L3727
  Scenario: Det som ungdommen ordner selv, sendes ikke til DUE
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "BUP Bergen, Sentrum poliklinikk" gir "DUE Bergen, Utekontakten" opplysninger om "samordning" til "samordning"
    Når "BUP Bergen, Sentrum poliklinikk" sender "melding om helse" om Nora til "DUE Bergen, Utekontakten"
    Så blir den avvist med "UTENFOR_OMFANG" etter regel "D09"
    Og får ingen den

  @S2-24 @avledet @L7141
  Scenario: Behandlingsnotater går ikke fra BUP til DUE, og et kort sammendrag går med samtykke
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "BUP Bergen, Sentrum poliklinikk" gir "DUE Bergen, Utekontakten" opplysninger om "helse og psykisk helse" til "samordning"
    Når "BUP Bergen, Sentrum poliklinikk" sender "melding om helse" om Nora til "DUE Bergen, Utekontakten":
      | tekst | Alt fra terapitimene. {psykisk helse} |
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen den
    Når "BUP Bergen, Sentrum poliklinikk" sender "melding om helse" om Nora til "DUE Bergen, Utekontakten":
      | Kalt  | sammendraget                         |
      | tekst | Trenger ro om kvelden. {helse}       |
    Så går den gjennom etter regel "D09"
    Og får "DUE Bergen, Utekontakten" den, og ingen andre

  @S2-25 @regel @L4737
  Scenario: Vanlig samarbeid mellom FACT ung og barnevernet trenger samtykke
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Når "FACT ung Romerike" sender "melding om helse" om Nora til "Barneverntjenesten i Nes"
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "D09"
    Og får ingen den
    Gitt at Nora samtykker til at "FACT ung Romerike" gir "Barneverntjenesten i Nes" opplysninger om "helse" til "samordning"
    Når "FACT ung Romerike" sender "melding om helse" om Nora til "Barneverntjenesten i Nes":
      | Kalt | etter samtykket |
    Så går den gjennom etter regel "D09"
    Og får "Barneverntjenesten i Nes" den, og ingen andre

  @S2-26 @avledet @L4728 @L5375
  Scenario: Meldeplikten går foran
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Når "FACT ung Romerike" sender "bekymringsmelding" om Nora til "Barneverntjenesten i Nes"
    Så går den gjennom etter regel "A09"
    Og viser huben til "helsepersonelloven § 33"
    Og følger plikten "O-JRN" med
    Og følger plikten "O-DES" med
    Og får "Barneverntjenesten i Nes" den, og ingen andre

  @S2-27 @regel @L4693 @L5386
  Scenario: FACT ung er ikke barnevernet og treffer ikke vedtak om tiltak
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Når "FACT ung Romerike" sender "vedtak om tiltak" om Nora til "Barneverntjenesten i Nes"
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen den

  @S2-29 @regel @L1766 @L1789
  Scenario: Møte om et barn på Milepælen trenger samtykke fra barnet
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at omsorgen for Nora er "frivillig 3-2"
    Når "Barneverntjenesten i Nes" sender "innkalling" om Nora til "Årnes skole":
      | formaal            | Veien videre {barnevern} |
      | innkaller          | Barneverntjenesten i Nes  |
      | innkalte.tjeneste  | Årnes skole               |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "C02"
    Og får ingen den

  @S2-30 @regel @L3244 @L1417
  Scenario: Et møte uten ungdommen merkes med grunnen, og stanses ikke
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "Fjellsiden skole" opplysninger om "barnevern" til "samordning"
    Når "DUE Bergen, Utekontakten" sender "innkalling" om Nora til "Fjellsiden skole":
      | formaal                        | Veien videre {barnevern} |
      | innkaller                      | DUE Bergen, Utekontakten  |
      | innkalte.tjeneste              | Fjellsiden skole          |
      | barnet deltar                  | ikke innkalt              |
      | barnet deltar ikke fordi       | Orker ikke møter nå       |
    Så går den gjennom etter regel "C02"
    Og får "Fjellsiden skole" den, og ingen andre
    Og har "DUE Bergen, Utekontakten" oppgaven "Møtet er kalt inn uten ungdommen" etter regel "DUE-UNGDOMMEN-MED"

  @S2-31 @regel @L1601 @L7017
  Scenario: Den som ikke har en rolle og et grunnlag, får ikke innkallingen
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "Fjellsiden skole" opplysninger om "barnevern" til "samordning"
    Når "DUE Bergen, Utekontakten" sender "innkalling" om Nora til "PPT i Bergen":
      | formaal            | Veien videre {barnevern} |
      | innkaller          | DUE Bergen, Utekontakten  |
      | innkalte.tjeneste  | Fjellsiden skole          |
    Så blir den avvist med "UTENFOR_OMFANG" etter regel "C02"
    Og får ingen den

  @S2-32 @regel @L6011
  Scenario: Huben sier hvilket samtykke som mangler, og hvem som kan gi det
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Når "BUP Øvre Romerike, Ahus" sender "melding om helse" om Ola til "Årnes skole"
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "D08"
    Og kan avsenderen: "spør om samtykke"
    Og får ingen den

  # C. Tilgang og stafettlogg

  @S2-34 @regel @L5799
  Scenario: PPT ser den delen av stafettloggen som PPT har fått tilgang til
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Barneverntjenesten i Nes" gir "PPT i Nes" opplysninger om "barnevern" til "samordning"
    Når "Barneverntjenesten i Nes" sender "stafettlogg" om Ola til "PPT i Nes":
      | Kalt   | del A      |
      | kan se | PPT i Nes  |
    Så går den gjennom etter regel "C02"
    Og får "PPT i Nes" den, og ingen andre
    Når "Barneverntjenesten i Nes" sender "stafettlogg" om Ola til "PPT i Nes":
      | Kalt   | del B       |
      | nummer | 2           |
      | kan se | Årnes skole |
    Så blir den avvist med "UTENFOR_OMFANG" etter regel "BTI-TILGANG"
    Og får ingen den

  @S2-35 @regel @L5802
  Scenario: Innsyn i stafettloggen for barnet og omsorgspersonene
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "Barneverntjenesten i Nes" gir "PPT i Nes" opplysninger om "barnevern" til "samordning"
    Når "Barneverntjenesten i Nes" sender "stafettlogg" om Nora til "PPT i Nes":
      | kan se | PPT i Nes  |
    Så går den gjennom etter regel "C02"
    Og får "PPT i Nes" den, og ingen andre
    Når "Barneverntjenesten i Nes" ber om "TraceService/ListAccess":
      | barn   | Nora   |
      | viewer | barnet |
    Så svarer huben med "nes-barnevern"
    Og svarer huben med "nes-ppt"
    Og svarer huben med "Innførsel i stafettlogg"

  @S2-36 @regel @L5803
  Scenario: En avsluttet stafettlogg slettes ikke
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "Barneverntjenesten i Nes" gir "PPT i Nes" opplysninger om "barnevern" til "samordning"
    Når "Barneverntjenesten i Nes" sender "stafettlogg" om Nora til "PPT i Nes":
      | kan se    | PPT i Nes |
      | avslutter | ja        |
    Så går den gjennom etter regel "C02"
    Og får "PPT i Nes" den, og ingen andre
    Når "PPT i Nes" leser "stafettlogg"
    Og Nora trekker samtykket
    Så ser "Barneverntjenesten i Nes" "stafettlogg" i sporet
    Når "Barneverntjenesten i Nes" ber om "TraceService/ListAccess":
      | barn   | Nora   |
      | viewer | barnet |
    Så svarer huben med "nes-ppt"

  @S2-37 @avledet @L5857 @L3739
  Scenario: En stedfortreder leser når samtykket er til tjenesten, og ikke når det nevner en person
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "NAV Bergen, sosialtjenesten" opplysninger om "barnevern" til "samordning":
      | mottakere.navngitt person | saksbehandler-1 |
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "NAV Bergen, sosialtjenesten":
      | Navngitt | ressursperson-2 |
    Så blir den avvist med "UTENFOR_OMFANG" etter regel "C18"
    Og får ingen den
    Gitt at Nora samtykker til at "DUE Bergen, Utekontakten" gir "NAV Bergen, sosialtjenesten" opplysninger om "barnevern" til "samordning"
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "NAV Bergen, sosialtjenesten":
      | Kalt     | til stedfortrederen |
      | Navngitt | ressursperson-2     |
    Så går den gjennom etter regel "C18"
    Og får "NAV Bergen, sosialtjenesten" den, og ingen andre

  # D. Samordning og forløp

  @S2-39 @regel @L4955
  Scenario: To som sier at de samordner, er en uavklart sak
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Når "FACT ung Romerike" sender "medlemskap i stillaset" om Nora til "Barneverntjenesten i Nes":
      | Kalt     | uten samtykke       |
      | tjeneste | FACT ung Romerike   |
      | rolle    | formell koordinator |
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "D09b"
    Og får ingen den
    Gitt at Nora samtykker til at "FACT ung Romerike" gir "Barneverntjenesten i Nes" opplysninger om "samordning" til "samordning"
    Når "FACT ung Romerike" sender "medlemskap i stillaset" om Nora til "Barneverntjenesten i Nes":
      | tjeneste | FACT ung Romerike   |
      | rolle    | formell koordinator |
    Så går den gjennom etter regel "D09b"
    Og har "Barneverntjenesten i Nes" oppgaven "hvem som samordner" etter regel "FACT-KOORDINATOR"

  @S2-40 @regel @L3191
  Scenario: Målene fra oppstartsmøtet i DUE blir en ny versjon av tiltaksplanen, og ingen plan for seg
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Når "DUE Bergen, Utekontakten" sender "tiltaksplan" om Nora til "Barneverntjenesten i Bergen":
      | Formål              | oppfølging                  |
      | Grunnlag            | BVL13_1_3: nødvendig        |
      | ansvarlig           | DUE Bergen, Utekontakten    |
    Så blir den avvist med "PLAN_FINNES" etter regel "DUE-EN-PLAN"
    Og får ingen den
    Når "DUE Bergen, Utekontakten" sender "tiltaksplan" om Nora til "Barneverntjenesten i Bergen":
      | Kalt                | ny versjon                  |
      | Formål              | oppfølging                  |
      | Grunnlag            | BVL13_1_3: nødvendig        |
      | ansvarlig           | Barneverntjenesten i Bergen |
      | versjon             | 2                           |
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bergen" den, og ingen andre
    Og står det "\"versjon\": 2" i det "Barneverntjenesten i Bergen" fikk
    Og har "Barneverntjenesten i Bergen" oppgaven "Ta målene fra oppstartsmøtet inn i tiltaksplanen" etter regel "DUE-MAAL"

  @S2-41 @regel @L3595
  Scenario: NAV får oppdateringen når ungdommen har samtykket, og ellers ikke
    Gitt barnet Nora på 19 år, som "Barneverntjenesten i Bergen" følger opp
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "NAV Bergen, sosialtjenesten"
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "C18"
    Og får ingen den
    Gitt at Nora samtykker til at "DUE Bergen, Utekontakten" gir "NAV Bergen, sosialtjenesten" opplysninger om "barnevern" til "samordning"
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "NAV Bergen, sosialtjenesten":
      | Kalt  | oppdateringen                           |
      | tekst | Planen er endret: praksis fra mandag. {barnevern} |
    Så går den gjennom etter regel "C18"
    Og får "NAV Bergen, sosialtjenesten" den, og ingen andre

  @S2-42 @regel @L3616
  Scenario: DUE melder inn behov til sakslisten
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "NAV Bergen, sosialtjenesten" opplysninger om "barnevern" til "samordning"
    Når "DUE Bergen, Utekontakten" sender "saksliste" om Nora til "NAV Bergen, sosialtjenesten":
      | Grunnlag       | FVL13A1                  |
      | saker.hva      | Bolig fra 18 år          |
      | saker.meldt av | DUE Bergen, Utekontakten |
    Så går den gjennom etter regel "C18"
    Og får "NAV Bergen, sosialtjenesten" den, og ingen andre

  @S2-44 @regel @L3672
  Scenario: DUE får vite at BUP har skrevet ut for manglende oppmøte når samtykket dekker det
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Bergen" følger opp
    Når "BUP Bergen, Sentrum poliklinikk" sender "utskriving" om Nora til "DUE Bergen, Utekontakten"
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "D07"
    Og får ingen den
    Gitt at Nora samtykker til at "BUP Bergen, Sentrum poliklinikk" gir "DUE Bergen, Utekontakten" opplysninger om "helse" til "oppfølging"
    Når "BUP Bergen, Sentrum poliklinikk" sender "utskriving" om Nora til "DUE Bergen, Utekontakten":
      | Kalt | utskrivingen med samtykke |
    Så går den gjennom etter regel "D07"
    Og får "DUE Bergen, Utekontakten" den, og ingen andre
    Og har "DUE Bergen, Utekontakten" oppgaven "skrevet ut fordi hen ikke møtte" etter regel "DUE-UTEBLITT"

  # FACT ung er kommunens og helseforetakets: tavlen går mellom de to delene av teamet. Ungdommen og de pårørende får vite det
  # av teamet selv, som en oppgave: huben sender ikke til dem.
  @S2-45 @regel @L4576
  Scenario: En ungdom settes på tavlen, og risikovurderingen skal være gjort innen to dager
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Når "FACT ung Romerike" sender "tavlevarsel" om Nora til "FACT ung Romerike, Nes kommune"
    Så går den gjennom etter regel "D27b"
    Og får "FACT ung Romerike, Nes kommune" den, og ingen andre
    Og har "FACT ung Romerike" oppgaven "risikovurderingene som er relevante, innen to dager" etter regel "FACT-RISIKOVURDERING"
    Og har "FACT ung Romerike" oppgaven "Fortell ungdommen at den står på tavlen" etter regel "FACT-TAVLE-INFORMERT"
    Og er fristen "INN-FACT-RISIKOVURDERING" "åpen" for "FACT ung Romerike"
    Når "FACT ung Romerike" sender "risikovurdering" om Nora til "FACT ung Romerike, Nes kommune":
      | fare for ungdommen | moderat         |
      | tiltak             | Daglig kontakt. |
    Så går den gjennom etter regel "D27b"
    Og er fristen "INN-FACT-RISIKOVURDERING" "holdt" for "FACT ung Romerike"
    Og har "FACT ung Romerike" oppgaven "nevner ingen kriseplan" etter regel "FACT-KRISEPLAN-LAGES"

  @S2-45 @regel @L4580
  Scenario: Risikovurderingen er ikke gjort når to dager er gått
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Når "FACT ung Romerike" sender "tavlevarsel" om Nora til "FACT ung Romerike, Nes kommune"
    Så går den gjennom
    Når det går 3 dager
    Så er fristen "INN-FACT-RISIKOVURDERING" "oversittet" for "FACT ung Romerike"
    Og har "FACT ung Romerike" oppgaven "To dager er gått siden ungdommen ble satt på tavlen"

  @S2-46 @regel @L4583
  Scenario: Kriseplanen går til legevakten, og bare den
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Når "FACT ung Romerike" sender "kriseplan" om Nora til "Øvre Romerike legevakt":
      | eier | FACT ung Romerike |
    Så går den gjennom etter regel "K01"
    Og får "Øvre Romerike legevakt" den, og ingen andre

  @S2-47 @avledet @L4577
  Scenario: Den som ikke er registrert som relevant pårørende, får ingenting: huben sender ikke til pårørende
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Når "FACT ung Romerike" sender "melding om helse" om Nora til "Årnes skole":
      | Til | paaroerende-til-nora |
    Så tar ikke huben imot den: "Mottakeren er ikke i katalogen"
    Og får ingen den

  @S2-49 @regel @L4967
  Scenario: Evalueringer som ikke faller sammen
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "Barneverntjenesten i Nes" gir "FACT ung Romerike" opplysninger om "barnevern og helse" til "henvisning"
    Når "Barneverntjenesten i Nes" sender "henvisning" om Nora til "FACT ung Romerike":
      | evalueres | om 4 måneder |
    Så går den gjennom
    Og får "FACT ung Romerike" den, og ingen andre
    Når "FACT ung Romerike" sender "svar fra FACT ung" om Nora til "Barneverntjenesten i Nes":
      | Svar på          | henvisning   |
      | tiltak.evalueres | om 6 måneder |
    Så går den gjennom etter regel "D06"
    Og har "Barneverntjenesten i Nes" oppgaven "Evalueringene faller ikke sammen" etter regel "FACT-EVALUERING"
    Og har "FACT ung Romerike" oppgaven "Evalueringene faller ikke sammen" etter regel "FACT-EVALUERING-TEAMET"

  @S2-49 @regel @L4967
  Scenario: Evalueringer som faller sammen
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "Barneverntjenesten i Nes" gir "FACT ung Romerike" opplysninger om "barnevern og helse" til "henvisning"
    Når "Barneverntjenesten i Nes" sender "henvisning" om Nora til "FACT ung Romerike":
      | evalueres | om 4 måneder |
    Så går den gjennom
    Og får "FACT ung Romerike" den, og ingen andre
    Når "FACT ung Romerike" sender "svar fra FACT ung" om Nora til "Barneverntjenesten i Nes":
      | Svar på          | henvisning   |
      | tiltak.evalueres | om 4 måneder |
    Så går den gjennom etter regel "D06"
    Og får "Barneverntjenesten i Nes" den, og ingen andre
    Og har "Barneverntjenesten i Nes" ingen oppgave om "Evalueringene"

  @S2-50 @regel @L3294
  Scenario: NAV får beskjed i god tid før DUE avsluttes, når ungdommen har samtykket
    Gitt barnet Nora på 19 år, som "Barneverntjenesten i Bergen" følger opp
    Og at Nora samtykker til at "DUE Bergen, Utekontakten" gir "NAV Bergen, sosialtjenesten" opplysninger om "barnevern" til "samordning"
    Når "DUE Bergen, Utekontakten" sender "melding om tiltak" om Nora til "NAV Bergen, sosialtjenesten":
      | tekst | DUE avsluttes om fire måneder. {barnevern} |
    Så går den gjennom etter regel "C18"
    Og får "NAV Bergen, sosialtjenesten" den, og ingen andre

  @S2-51 @avledet @L1465
  Scenario: Barneverntjenesten tar kontakt med Stillasbyggerne igjen uten ny henvisning
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Stillasbyggerne, Ahus" gir "Barneverntjenesten i Nes" opplysninger om "helse" til "oppfølging"
    Og at Mona samtykker til at "Årnes skole" gir "Stillasbyggerne, Ahus" opplysninger om "skole" til "helsehjelp"
    Når "Stillasbyggerne, Ahus" sender "utskriving" om Ola til "Barneverntjenesten i Nes":
      | grunn | maal naadd |
    Så går den gjennom
    Og får "Barneverntjenesten i Nes" den, og ingen andre
    Når "Barneverntjenesten i Nes" sender "melding om tiltak" om Ola til "Stillasbyggerne, Ahus":
      | Formål   | oppfølging           |
      | Grunnlag | BVL13_1_3: nødvendig |
    Så går den gjennom etter regel "C06"
    Og får "Stillasbyggerne, Ahus" den, og ingen andre
    Når "Årnes skole" sender "melding fra skolen til BUP" om Ola til "Stillasbyggerne, Ahus"
    Så går den gjennom
    Og får "Stillasbyggerne, Ahus" den, og ingen andre
    Og har "Stillasbyggerne, Ahus" ingen oppgave om "Saken er avsluttet"

  @S2-51 @avledet @L2170
  Scenario: En annen enn barneverntjenesten tar kontakt etter utskriving, og Stillasbyggerne avklarer
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Stillasbyggerne, Ahus" gir "Barneverntjenesten i Nes" opplysninger om "helse" til "oppfølging"
    Og at Mona samtykker til at "Årnes skole" gir "Stillasbyggerne, Ahus" opplysninger om "skole" til "helsehjelp"
    Når "Stillasbyggerne, Ahus" sender "utskriving" om Ola til "Barneverntjenesten i Nes":
      | grunn | maal naadd |
    Så går den gjennom
    Og får "Barneverntjenesten i Nes" den, og ingen andre
    Når "Årnes skole" sender "melding fra skolen til BUP" om Ola til "Stillasbyggerne, Ahus"
    Så går den gjennom
    Og får "Stillasbyggerne, Ahus" den, og ingen andre
    Og har "Stillasbyggerne, Ahus" oppgaven "Avklar med barneverntjenesten om den skal tas opp igjen" etter regel "STB-GJENOPPTAK-ANDRE"

  @S2-52 @avledet @L1436
  Scenario: Stillasbyggerne fortsetter når barnet flytter, og hver ny tjeneste trenger sitt grunnlag
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Stillasbyggerne, Ahus" gir "Årnes skole" opplysninger om "helse" til "samordning"
    Når "Stillasbyggerne, Ahus" sender "melding om helse" om Ola til "Årnes skole"
    Så går den gjennom etter regel "D08"
    Og får "Årnes skole" den, og ingen andre
    Når "Barneverntjenesten i Nes" sender "overføring" om Ola til "Barneverntjenesten i Ullensaker":
      | Grunnlag | BVL13_5_1 |
    Så går den gjennom etter regel "B13"
    Og får "Barneverntjenesten i Ullensaker" den, og ingen andre
    Når "Stillasbyggerne, Ahus" sender "melding om helse" om Ola til "Jessheim skole":
      | Kalt | før samtykket |
    Så blir den avvist med "UTENFOR_OMFANG" etter regel "D08"
    Og får ingen den
    Gitt at Mona samtykker til at "Stillasbyggerne, Ahus" gir "Jessheim skole" opplysninger om "helse" til "samordning"
    Når "Stillasbyggerne, Ahus" sender "melding om helse" om Ola til "Jessheim skole":
      | Kalt | etter samtykket |
    Så går den gjennom etter regel "D08"
    Og får "Jessheim skole" den, og ingen andre

  @S2-54 @regel @L5024 @loven
  Scenario: NAV tar ikke imot forespørsel om jobbspesialist for en på 15 år
    Gitt barnet Nora på 15 år, som "Barneverntjenesten i Nes" følger opp
    Og Mona har foreldreansvaret for Nora alene
    Og at Mona samtykker til at "FACT ung Romerike" gir "NAV Nes, sosialtjenesten" opplysninger om "helse" til "ytelse"
    Når "FACT ung Romerike" sender "søknad om jobbspesialist" om Nora til "NAV Nes, sosialtjenesten"
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen den

  @S2-55 @regel @L4996
  Scenario: Det som er krevende å si, sies av barnevernet
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "FACT ung Romerike" gir "Årnes skole" opplysninger om "helse" til "samordning"
    Og at Nora samtykker til at "FACT ung Romerike" gir "Barneverntjenesten i Nes" opplysninger om "helse" til "samordning"
    Når "FACT ung Romerike" sender "krevende melding" om Nora til "Årnes skole"
    Så blir den avvist med "MOTTAKER_IKKE_AUTORISERT" etter regel "FACT-KREVENDE"
    Og får ingen den
    Når "FACT ung Romerike" sender "krevende melding" om Nora til "Barneverntjenesten i Nes":
      | Kalt | til barnevernet |
    Så går den gjennom etter regel "D09"
    Og får "Barneverntjenesten i Nes" den, og ingen andre
    Og har "Barneverntjenesten i Nes" oppgaven "si noe krevende til familien" etter regel "FACT-KREVENDE-SIES"

  @S2-56 @avledet @L5012
  Scenario: Når FACT ung gir jobbstøtte selv, får ikke NAV vite det av huben
    Gitt barnet Nora på 17 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "FACT ung Romerike" gir "Årnes skole" opplysninger om "helse" til "samordning"
    Når "FACT ung Romerike" sender "melding om helse" om Nora til "Årnes skole":
      | tekst | Vi hjelper henne å søke jobb. {helse} |
    Så går den gjennom etter regel "D08"
    Og får "Årnes skole" den, og ingen andre
    Og får "NAV Nes, sosialtjenesten" ikke beskjed om "melding om helse"
    Og har "NAV Nes, sosialtjenesten" ingen oppgave om "jobb"

  @S2-57 @avledet @L5177
  Scenario: Ungdommen får vite hvem som har gitt hva til hvem
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "FACT ung Romerike" gir "Årnes skole" opplysninger om "helse" til "samordning"
    Når "FACT ung Romerike" sender "melding om helse" om Nora til "Årnes skole"
    Så går den gjennom etter regel "D08"
    Og får "Årnes skole" den, og ingen andre
    Når "FACT ung Romerike" ber om "TraceService/ListAccess":
      | barn   | Nora    |
      | viewer | barnet  |
    Så svarer huben med "nes-skole"
    Og svarer huben med "helsepersonelloven § 22"

  @S2-59 @avledet @L4737 @L5384
  Scenario: En samarbeidsavtale er ikke et samtykke
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at "Barneverntjenesten i Nes" og "FACT ung Romerike" har en avtale av typen "fact barnevern"
    Når "FACT ung Romerike" sender "melding om helse" om Nora til "Barneverntjenesten i Nes"
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "D09"
    Og får ingen den
    Når "FACT ung Romerike" sender "melding om helse" om Nora til "Barneverntjenesten i Nes":
      | Kalt     | med avtalen som grunn |
      | Grunnlag | SAMARBEIDSAVTALE      |
    Så blir den avvist med "IKKE_GRUNNLAG"
    Og får ingen den
    Gitt at Nora samtykker til at "FACT ung Romerike" gir "Barneverntjenesten i Nes" opplysninger om "helse" til "samordning"
    Når "FACT ung Romerike" sender "melding om helse" om Nora til "Barneverntjenesten i Nes":
      | Kalt | etter samtykket |
    Så går den gjennom etter regel "D09"
    Og får "Barneverntjenesten i Nes" den, og ingen andre

  @S2-60 @avledet @L4670
  Scenario: Den som ikke var på jobb, ser tavlen etterpå
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at "FACT ung Romerike, Nes kommune" ikke henter posten sin
    Når "FACT ung Romerike" sender "tavlevarsel" om Nora til "FACT ung Romerike, Nes kommune":
      | planlagte tiltak | Tur ved elva fredag. |
    Så går den gjennom etter regel "D27b"
    Når "FACT ung Romerike, Nes kommune" henter posten sin
    Så får "FACT ung Romerike, Nes kommune" den, og ingen andre
    Og står det "Tur ved elva fredag" i det "FACT ung Romerike, Nes kommune" fikk
    Og ser "FACT ung Romerike, Nes kommune" "tavlevarsel" i sporet
    Og ser "Barneverntjenesten i Nes" ikke "tavlevarsel" i sporet

  @S2-60 @avledet @L7123 @L7698
  Scenario: Tavlen er for teamet, og for ingen andre
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Fjordvik" følger opp
    Når "FACT ung Romerike" sender "tavlevarsel" om Nora til "Tett på-teamet i Fjordvik"
    Så blir den avvist med "MOTTAKER_IKKE_AUTORISERT" etter regel "FACT-TAVLE"
    Og får ingen den

  @S2-61 @avledet @L7123 @L7698
  Scenario: Åpenheten i FACT-teamet gjelder ikke utenfor det
    Gitt barnet Nora på 16 år, som "Barneverntjenesten i Nes" følger opp
    Og at Nora samtykker til at "FACT ung Romerike" gir "Årnes skole" opplysninger om "helse" til "samordning"
    Når "FACT ung Romerike" sender "melding om helse" om Nora til "Årnes skole"
    Så går den gjennom etter regel "D08"
    Og får "Årnes skole" den, og ingen andre
    Og ser "NAV Nes, sosialtjenesten" ikke "melding om helse" i sporet
    Og ser "BUP Øvre Romerike, Ahus" ikke "melding om helse" i sporet
