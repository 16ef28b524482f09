# language: no
Egenskap: En linje som faller ut

  @SERT-80 @alle
  Scenario: Systemet kommer igjen når forbindelsen faller ut
    Kilde: kontrakten, Receive: det som ikke er kvittert, leveres på nytt
    Gjør: Åpne innboksen igjen av seg selv, med økende pauser.

    Når forbindelsen faller ut
    Så åpner systemet innboksen igjen
    Når "skolen" sender "dialogmelding"
    Så sier systemet at "dialogmelding" er tatt imot
    Og er "dialogmelding" lagret

  @SERT-81 @alle
  Scenario: Ingenting går tapt når forbindelsen faller ut midt i
    Kilde: prosjektets arkitektur 6: minst én gang levert
    Gjør: Ta imot det som kommer på nytt, og kvitter for det.

    Når forbindelsen faller ut før huben har hørt den neste kvitteringen
    Og "skolen" sender "dialogmelding" i 5 samtaler
    Så er alle lagret, og kvittert

  @SERT-82 @alle
  Scenario: Det som kommer igjen fordi kvitteringen gikk tapt, behandles én gang
    Kilde: kontrakten, Delivery; prosjektets arkitektur 6: én gang virksom
    Gjør: Kjenn igjen meldingen på avsender og message_id, også når det var huben som ikke hørte.

    Når forbindelsen faller ut før huben har hørt den neste kvitteringen
    Og "skolen" sender "dialogmelding"
    Så leveres "dialogmelding" på nytt
    Og er "dialogmelding" kvittert
    Og sier systemet at "dialogmelding" er tatt imot
    Og er "dialogmelding" lagret én gang
