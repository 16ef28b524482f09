# language: no
Egenskap: Levering og kvittering

  @SERT-01 @alle
  Scenario: Systemet åpner innboksen til enheten sin
    Kilde: kontrakten, ExchangeService/Receive og Open
    Gjør: Åpne Receive med Open for enheten, med token (authorization: Bearer …) på hvert kall.

    Så har systemet innboksen åpen

  @SERT-02 @alle
  Scenario: Det som er kvittert, er lagret
    Kilde: kontrakten, Ack; prosjektets tolkning 2
    Gjør: Send Ack først når meldingen er tvunget til disk. En melding som er kvittert, kommer aldri igjen.

    Når "skolen" sender "dialogmelding" i 6 samtaler
    Så er alle lagret før de er kvittert

  @SERT-03 @alle
  Scenario: Det som er tatt imot, får en applikasjonskvittering
    Kilde: kontrakten, ApplicationReceipt; AppRec 8258
    Gjør: Si fra med ApplicationReceipt når dokumentet er behandlet, med status OK.

    Når "skolen" sender "dialogmelding"
    Så er "dialogmelding" kvittert
    Og sier systemet at "dialogmelding" er tatt imot

  @SERT-04 @alle
  Scenario: En levering som kommer igjen, behandles én gang
    Kilde: kontrakten, Delivery: samme delivery_id kommer igjen til den er kvittert; prosjektets arkitektur 6
    Gjør: Kjenn igjen meldingen på avsender og message_id, kvitter igjen, og behandle den ikke på nytt.

    Når "skolen" sender "dialogmelding"
    Så er "dialogmelding" kvittert
    Når huben leverer "dialogmelding" en gang til
    Så er "dialogmelding" kvittert igjen
    Og er "dialogmelding" lagret én gang

  @SERT-05 @alle
  Scenario: En melding som er ferdig behandlet og kommer igjen, får samme svar
    Kilde: kontrakten, Receive; prosjektets arkitektur 6: minst én gang levert, én gang virksom
    Gjør: Husk kvitteringen like lenge som huben kan levere på nytt, og si den igjen.

    Når "skolen" sender "dialogmelding"
    Så er "dialogmelding" kvittert
    Og sier systemet at "dialogmelding" er tatt imot
    Når huben leverer "dialogmelding" en gang til
    Så får avsenderen samme kvittering for "dialogmelding" igjen

  @SERT-06 @alle
  Scenario: Meldingene i en samtale lagres i den rekkefølgen de kom
    Kilde: prosjektets arkitektur 6: rekkefølgen holdes for hver samtale og mottaker
    Gjør: Behandle meldingene i samme samtale én om gangen.

    Når "skolen" sender "dialogmelding" 5 ganger i samme samtale
    Så er de lagret i den rekkefølgen de kom
