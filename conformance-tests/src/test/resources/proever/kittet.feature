# language: no
Egenskap: Scenarier som ikke holder

  @galt-utfall
  Scenario: Et annet utfall enn det som står
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Når "FACT ung Romerike" sender "bekymringsmelding" om Ola til "Barneverntjenesten i Nes"
    Så blir den avvist med "SAMTYKKE_MANGLER"

  @gal-mottaker
  Scenario: En annen mottaker enn den som står
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Når "FACT ung Romerike" sender "bekymringsmelding" om Ola til "Barneverntjenesten i Nes"
    Så får "Årnes skole" den, og ingen andre

  @ingen-fikk
  Scenario: Noen fikk det som ingen skulle få
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Når "FACT ung Romerike" sender "bekymringsmelding" om Ola til "Barneverntjenesten i Nes"
    Så går den gjennom
    Og får "Barneverntjenesten i Nes" den, og ingen andre
    Og får ingen den

  @galt-innhold
  Scenario: Noe annet i det som kom, enn det som står
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Når "FACT ung Romerike" sender "bekymringsmelding" om Ola til "Barneverntjenesten i Nes"
    Så står det "noe ingen har skrevet" i det "Barneverntjenesten i Nes" fikk

  @gal-regel
  Scenario: En annen regel enn den som står
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Når "FACT ung Romerike" sender "bekymringsmelding" om Ola til "Barneverntjenesten i Nes"
    Så går den gjennom etter regel "C05"

  @venter @venter-ikke
  Scenario: Ingenting å vente på
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Når "FACT ung Romerike" sender "bekymringsmelding" om Ola til "Barneverntjenesten i Nes"
    Så går den gjennom

  @venter @venter-paa-noe
  Scenario: Noe å vente på
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Når "FACT ung Romerike" sender "bekymringsmelding" om Ola til "Barneverntjenesten i Nes"
    Så blir den avvist med "SAMTYKKE_MANGLER"

  @venter @venter-paa-ingenting
  Scenario: Et svar som scenarioet ikke har bedt om
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Så svarer huben med "noe"

  @ukjent-steg
  Scenario: Et steg som ikke finnes
    Gitt noe som ingen har sagt

  @bestaar
  Scenario: Alt er som det står
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Når "FACT ung Romerike" sender "bekymringsmelding" om Ola til "Barneverntjenesten i Nes"
    Så går den gjennom etter regel "A09"
    Og får "Barneverntjenesten i Nes" den, og ingen andre

  @kom-siden
  Scenario: Noe som kommer når scenarioet er slutt
    Gitt barnet Ola på 9 år, som "Barneverntjenesten i Nes" følger opp
    Og at "Barneverntjenesten i Nes" ikke henter posten sin
    Når "FACT ung Romerike" sender "bekymringsmelding" om Ola til "Barneverntjenesten i Nes"
    Så får ingen den
