# language: no
Egenskap: Det som skjer etterpå: samtykke, vern, rettelse, tilbakekalling

  @SERT-20 @alle
  Scenario: Et varsel om trukket samtykke er lagret
    Kilde: prosjektets tolkning 5; kontrakten, NOTICE_KIND_SAMTYKKE_TRUKKET
    Gjør: Lagre varselet før det kvitteres, og legg det fram for dem som har opplysningene.

    Når huben varsler at samtykket "samtykket" er trukket
    Så ligger "varselet" i systemet, og er kvittert

  @SERT-21 @alle
  Scenario: Det som er mottatt etter et samtykke, gis ikke videre når det er trukket
    Kilde: prosjektets tolkning 5; personvernforordningen art. 7(3)
    Gjør: Finn det som er mottatt etter samtykket (DeliveredMessage.samtykker), og hold det utenfor svar.

    Når "fastlegen" sender "opplysning om helse":
      | Samtykke | samtykket |
    Og "skolen" sender "dialogmelding"
    Så sier systemet at "opplysning om helse" er tatt imot
    Når huben varsler at samtykket "samtykket" er trukket
    Så er "varselet" kvittert
    Når "barneverntjenesten" sender "spørsmål om barnet"
    Så svarer systemet på "spørsmål om barnet" med "Svar på forespørsel"
    Og er det ikke opplysninger om "helse" i svaret

  @SERT-22 @alle
  Scenario: Et varsel om endret adressevern er lagret
    Kilde: prosjektets tolkning 5; kontrakten, NOTICE_KIND_VERN_ENDRET; folkeregisterloven § 10-4
    Gjør: Lagre varselet før det kvitteres, og legg det fram for den som kan se gjennom det som er lagret.

    Når "skolen" sender "opplysning om bosted"
    Så sier systemet at "opplysning om bosted" er tatt imot
    Når huben varsler at adressevernet er endret for barnet i "opplysning om bosted"
    Så ligger "varselet" i systemet, og er kvittert

  @SERT-23 @alle
  Scenario: Når adressevernet er endret, gis ikke bostedet videre
    Kilde: prosjektets tolkning 1 og 5; folkeregisterloven § 10-4
    Gjør: Sperr adresser og steder for barnet til et menneske med rollen har sett på dem.

    Når "skolen" sender "opplysning om bosted"
    Så sier systemet at "opplysning om bosted" er tatt imot
    Når "skolen" sender "dialogmelding"
    Så sier systemet at "dialogmelding" er tatt imot
    Når huben varsler at adressevernet er endret for barnet i "opplysning om bosted"
    Så er "varselet" kvittert
    Når "barneverntjenesten" sender "spørsmål om barnet"
    Så svarer systemet på "spørsmål om barnet" med "Svar på forespørsel"
    Og er det ikke opplysninger om "adresse" i svaret
    Og står det ikke "Fiskeveien" i svaret

  @SERT-24 @alle
  Scenario: En rettelse endrer ikke det som ble sagt først
    Kilde: helsepersonelloven § 42; arkivforskrifta § 11; prosjektets tolkning 5: begge blir stående
    Gjør: Lagre rettelsen ved siden av. Skriv ikke over den første meldingen.

    Når "skolen" sender "opplysning om fravær"
    Så sier systemet at "opplysning om fravær" er tatt imot
    Når "skolen" sender "rettelse"
    Så sier systemet at "rettelse" er tatt imot
    Og er "opplysning om fravær" beholdt som den var
    Og er "rettelse" lagret

  @SERT-25 @alle
  Scenario: Det som er rettet, gis videre slik det skal være
    Kilde: personvernforordningen art. 16 og 19; helsepersonelloven § 42
    Gjør: Vis og bruk det rettede der det gale stod.

    Når "skolen" sender "opplysning om fravær"
    Så sier systemet at "opplysning om fravær" er tatt imot
    Når "skolen" sender "rettelse"
    Så sier systemet at "rettelse" er tatt imot
    Når "barneverntjenesten" sender "spørsmål om barnet"
    Så svarer systemet på "spørsmål om barnet" med "Svar på forespørsel"
    Og står det "to dager" i svaret
    Og står det ikke "ti dager" i svaret

  @SERT-26 @alle
  Scenario: Det som er trukket som feil, gis ikke videre
    Kilde: kontrakten, Rettelse.alt_trekkes; personvernforordningen art. 5 nr. 1 d
    Gjør: Merk meldingen som feil, og hold den utenfor svar.

    Når "skolen" sender "opplysning om fravær"
    Så sier systemet at "opplysning om fravær" er tatt imot
    Når "skolen" sender "rettelse":
      | alt trekkes | ja |
      | rettinger   |    |
    Så sier systemet at "rettelse" er tatt imot
    Når "skolen" sender "dialogmelding"
    Så sier systemet at "dialogmelding" er tatt imot
    Når "barneverntjenesten" sender "spørsmål om barnet"
    Så svarer systemet på "spørsmål om barnet" med "Svar på forespørsel"
    Og står det ikke "ti dager" i svaret

  @SERT-27 @alle
  Scenario: En melding til feil mottaker slettes, og det bekreftes
    Kilde: prosjektets tolkning 5; kontrakten, NOTICE_KIND_SLETT; personvernforordningen art. 33
    Gjør: Slett meldingen og alle kopier, og svar med ApplicationReceipt OK med årsaken TRUKKET_AV_AVSENDER.

    Når "skolen" sender "opplysning om fravær":
      | Be om | Når huben ber om det: slett meldingen, og bekreft. |
    Så sier systemet at "opplysning om fravær" er tatt imot
    Når huben ber om at "opplysning om fravær" slettes
    Så er "opplysning om fravær" slettet, og slettingen er bekreftet

  @SERT-28 @alle
  Scenario: Det som ikke skal videre, sendes ikke videre
    Kilde: kontrakten, PLIKT_O_NOFWD: mottakeren kan ikke gi det videre uten eget grunnlag
    Gjør: Hold det som har plikten, utenfor svar og kopier til andre.

    Når "BUP" sender "opplysning fra BUP":
      | Plikter | O_LOG; O_NOFWD |
    Og "skolen" sender "dialogmelding"
    Så sier systemet at "opplysning fra BUP" er tatt imot
    Og sier systemet at "dialogmelding" er tatt imot
    Når "barneverntjenesten" sender "spørsmål om barnet"
    Så svarer systemet på "spørsmål om barnet" med "Svar på forespørsel"
    Og er det ikke opplysninger om "psykisk helse" i svaret
    Og står det ikke "uro om kvelden" i svaret
