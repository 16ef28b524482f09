# language: no
Egenskap: En kort mappe

  @holder
  Scenario: Det som holder
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Når "FACT ung Romerike" sender "bekymringsmelding" om Ola til "Barneverntjenesten i Nes"
    Så går den gjennom etter regel "A09"
    Og får "Barneverntjenesten i Nes" den, og ingen andre

  @holder-ikke
  Scenario: Det som ikke holder
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Når "FACT ung Romerike" sender "bekymringsmelding" om Ola til "Barneverntjenesten i Nes"
    Så blir den avvist med "SAMTYKKE_MANGLER"

  @venter @venter-paa-noe
  Scenario: Det som venter
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Når "FACT ung Romerike" sender "bekymringsmelding" om Ola til "Barneverntjenesten i Nes"
    Så blir den avvist med "SAMTYKKE_MANGLER"
