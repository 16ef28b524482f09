# language: no
Egenskap: Det systemet tar imot, avviser og bevarer

  @SERT-07 @alle
  Scenario: Et dokument av en ukjent type avvises med årsak
    Kilde: kontrakten, AARSAK_DOKUMENT_TAS_IKKE_IMOT; AppRec T10
    Gjør: Svar med applikasjonskvittering AVVIST og DOKUMENT_TAS_IKKE_IMOT. Den som sender, må få vite at ingen har lest det.

    Når "skolen" sender et dokument av en type som systemet ikke kan kjenne
    Så avviser systemet "dokumentet" med årsaken "dokument tas ikke imot"
    Og er "dokumentet" kvittert

  @SERT-08 @nav @bufetat @spesialisthelsetjeneste
  Scenario: Et dokument som enheten ikke tar imot, avvises med årsak
    Kilde: kontrakten, AARSAK_DOKUMENT_TAS_IKKE_IMOT; barnevernsloven § 13-2: melding går til barneverntjenesten
    Gjør: Svar med applikasjonskvittering AVVIST og DOKUMENT_TAS_IKKE_IMOT, også når dokumentet er en plikt som skulle til noen andre.

    Når "fastlegen" sender "bekymringsmelding fra fastlegen"
    Så avviser systemet "bekymringsmelding fra fastlegen" med årsaken "dokument tas ikke imot"

  @SERT-09 @nav @bufetat @spesialisthelsetjeneste
  Scenario: Avvisningen sier hvor dokumentet hører hjemme
    Kilde: forvaltningsloven § 11; prosjektets tolkning 10: aldri til ingen
    Gjør: Skriv i applikasjonskvitteringen hvem som tar imot, uten personopplysninger.

    Når "fastlegen" sender "bekymringsmelding fra fastlegen"
    Så sier avvisningen av "bekymringsmelding fra fastlegen" hvor dokumentet hører hjemme

  @SERT-10 @alle
  Scenario: Det står fortsatt at noe er utelatt
    Kilde: kontrakten, DeliveredMessage.utelatt; prosjektets beslutninger: en sladdet melding bærer listen over det som er utelatt
    Gjør: Lagre listen sammen med dokumentet og vis den. Den som leser, må vite at noe mangler.

    Når "skolen" sender "dialogmelding":
      | Utelatt | adresse utelatt |
    Så sier systemet at "dialogmelding" er tatt imot
    Og har systemet beholdt hva som er utelatt fra "dialogmelding"

  @SERT-11 @alle
  Scenario: Pliktene som følger med, er bevart, også at det ikke skal videre
    Kilde: kontrakten, DeliveredMessage.plikter, PLIKT_O_NOFWD
    Gjør: Lagre pliktene sammen med dokumentet, og vis dem der noen kan sende det videre.

    Når "BUP" sender "opplysning fra BUP":
      | Plikter | O_LOG; O_NOFWD; O_CHK |
    Så sier systemet at "opplysning fra BUP" er tatt imot
    Og har systemet beholdt pliktene som følger med "opplysning fra BUP"

  @SERT-12 @alle
  Scenario: Merknader er bevart
    Kilde: kontrakten, DeliveredMessage.merknader; prosjektets tolkning 2: det som mangler, blir en oppgave
    Gjør: Lagre merknadene sammen med dokumentet og vis dem.

    Når "skolen" sender "dialogmelding":
      | Merknad | Avsenderen er i slekt med en av partene. |
    Så har systemet beholdt merknadene til "dialogmelding"

  @SERT-13 @alle
  Scenario: Det som haster, avvises ikke for formens skyld
    Kilde: prosjektets tolkning 2: plikt og det som haster, avvises aldri for formen
    Gjør: Ta imot det som haster med de manglene det har. Si «OK, med feil i deler», og la mennesker spørre etter resten.

    Når "skolen" sender "dialogmelding":
      | Hastegrad | umiddelbar |
      | tema      |            |
    Så er "dialogmelding" ikke avvist
    Og er "dialogmelding" lagret

  @SERT-14 @alle
  Scenario: En nyere versjon av et kjent dokument tas imot
    Kilde: kontrakten, Envelope.document_version; buf: kontrakten endres bare slik at det gamle holder
    Gjør: La ikke versjonsnummeret avgjøre. Les det som er kjent.

    Når "skolen" sender "dialogmelding":
      | Versjon | 9.0 |
    Så sier systemet at "dialogmelding" er tatt imot

  @SERT-15 @alle
  Scenario: Innhold som systemet ikke kjenner, forsvinner ikke i stillhet
    Kilde: prosjektets beslutninger: det som ikke er kjent, kan ikke bedømmes; AppRec 8258 nr. 3
    Gjør: Se etter ukjente felt (unknown fields) før lagring. Si «OK, med feil i deler» eller avvis, med årsak.

    Når "skolen" sender "dialogmelding":
      | Versjon     | 9.0             |
      | Ukjent felt | noe helt nytt   |
    Så sier systemet fra om at noe i "dialogmelding" ikke ble tatt imot

  @SERT-16 @alle
  Scenario: Et dokument som ikke lar seg lese, stopper ikke resten
    Kilde: kontrakten, Nack; prosjektets arkitektur 6: feil er forbigående eller varige
    Gjør: Svar Nack eller avvis, og fortsett med neste samtale.

    Når "skolen" sender et dokument som ikke lar seg lese
    Så sier systemet fra at "dokumentet" ikke kan tas imot
    Når "skolen" sender "dialogmelding":
      | Samtale | en annen |
    Så sier systemet at "dialogmelding" er tatt imot

  @SERT-17 @alle
  Scenario: En melding som kommer sent, tas imot
    Kilde: kontrakten, Envelope.created og in_reply_to; prosjektets tolkning 2: en plikt utløper aldri
    Gjør: La ikke alder, eller et svar på noe systemet ikke lenger har, føre til avvisning.

    Når "skolen" sender "dialogmelding":
      | Opprettet | for 5 måneder siden      |
      | Svar på   | noe fra et tidligere liv |
    Så er "dialogmelding" ikke avvist
    Og er "dialogmelding" lagret

  @SERT-18 @alle
  Scenario: En kvittering som kommer sent, tas imot
    Kilde: kontrakten, Receipt
    Gjør: Lagre kvitteringen, også når meldingen den gjelder, ikke finnes lenger, og kvitter for den.

    Når det kommer en kvittering for noe som enheten sendte for lenge siden
    Så ligger "kvitteringen" i systemet, og er kvittert
