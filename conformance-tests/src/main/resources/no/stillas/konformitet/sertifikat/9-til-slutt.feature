# language: no
Egenskap: Alt systemet har sagt

  @SERT-90 @alle
  Scenario: Identitetsnummer står bare i innholdet
    Kilde: prosjektets arkitektur 9; personvernforordningen art. 32
    Gjør: Ta identitetsnummer ut av kvitteringstekster, ider, vedleggsnavn, hoder og filnavn.

    Når "skolen" sender "dialogmelding"
    Så sier systemet at "dialogmelding" er tatt imot
    Og har systemet aldri vist et identitetsnummer utenfor innholdet

  @SERT-91 @alle
  Scenario: Det systemet har sagt på linjen, holder kontrakten
    Kilde: kontrakten, ReceiveRequest med feltenes krav
    Gjør: Rett det som er nevnt; huben svarer INVALID_ARGUMENT på det.

    Når "skolen" sender "dialogmelding"
    Så sier systemet at "dialogmelding" er tatt imot
    Og har alt systemet har sagt på linjen, holdt kontrakten
