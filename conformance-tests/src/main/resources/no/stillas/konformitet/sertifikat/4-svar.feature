# language: no
Egenskap: Svar

  @SERT-30 @alle
  Scenario: Et spørsmål blir besvart med det systemet har
    Kilde: kontrakten, SvarPaaForespoersel; barnevernsloven § 13-1; forvaltningsloven § 13 b
    Gjør: Svar i samme samtale med in_reply_to, message_id i forespoersel, og hvem som svarer.

    Når "skolen" sender "dialogmelding"
    Så sier systemet at "dialogmelding" er tatt imot
    Når "barneverntjenesten" sender "spørsmål om barnet"
    Så svarer systemet på "spørsmål om barnet" med "Svar på forespørsel"
    Og viser svaret til "spørsmål om barnet" i "forespoersel"
    Og står det "mer på skolen" i svaret
    Og er dette fylt ut i svaret:
      | opplysninger |
      | besvart_av   |

  @SERT-31 @alle
  Scenario: Det som ikke skal gis, blir sagt
    Kilde: kontrakten, SvarPaaForespoersel.ubesvart
    Gjør: Svar også når det ikke er noe å gi, med grunnen. Taushet er ikke et svar.

    Når "barneverntjenesten" sender "spørsmål om barnet"
    Så svarer systemet på "spørsmål om barnet" med "Svar på forespørsel"
    Og er dette fylt ut i svaret:
      | ubesvart.grunn |

  @SERT-32 @alle
  Scenario: Et svar som huben ikke fikk bekreftet, sendes igjen med samme id
    Kilde: kontrakten, Submit: samme avsender og message_id gir samme svar
    Gjør: Gi meldingen id før det første forsøket, og bruk den samme til huben har svart.

    Når "skolen" sender "dialogmelding"
    Så sier systemet at "dialogmelding" er tatt imot
    Når svaret på neste innsending går tapt på veien
    Og "barneverntjenesten" sender "spørsmål om barnet"
    Så kommer det samme svaret på "spørsmål om barnet" igjen, med samme id

  @SERT-33 @alle
  Scenario: Når huben ikke har plass, kommer systemet igjen
    Kilde: kontrakten, Submit: RESOURCE_EXHAUSTED med RetryInfo
    Gjør: Vent så lenge RetryInfo sier, og send det samme igjen.

    Når "skolen" sender "dialogmelding"
    Så sier systemet at "dialogmelding" er tatt imot
    Når huben ikke har plass til neste innsending
    Og "barneverntjenesten" sender "spørsmål om barnet"
    Så kommer det samme svaret på "spørsmål om barnet" igjen, med samme id
