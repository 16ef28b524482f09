# language: no
@mobilt-akutteam
Egenskap: Flytene i mobilt akutteam, hver for seg
  Smertepunktene i evalueringen av mobilt akutteam som ingen av analysens egne scenarioer viser.

  @SC000-smerte-3 @SC000-F-17 @regel @L1035
  Scenario: Behov som gjenstår når teamet slutter, er saksbehandlerens oppgave
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "avslutning fra akutteamet" om Sara til "Barneverntjenesten i Bydel Søndre Nordstrand"
    Så går den gjennom etter regel "B15"
    Og får "Barneverntjenesten i Bydel Søndre Nordstrand" den, og ingen andre
    Og har "Barneverntjenesten i Bydel Søndre Nordstrand" oppgaven "Finn ut hvem som skal møte hvert av dem"

  @SC000-smerte-12 @regel @L517
  Scenario: En bestilling utenfor målgruppen er seksjonslederens avgjørelse
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand":
      | maalgruppe | uavklart |
    Så går den gjennom
    Og har "Mobilt akutteam, Bydel Søndre Nordstrand" oppgaven "Avgjør om saken er i målgruppen"

  @SC000-smerte-14 @avledet @L1368
  Scenario: Bestillingen sier hvem familiens faste kontaktperson er
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand"
    Så går den gjennom
    Og får "Mobilt akutteam, Bydel Søndre Nordstrand" den, og ingen andre
    Og står det "Ingrid Moen" i det "Mobilt akutteam, Bydel Søndre Nordstrand" fikk

  @SC000-smerte-17 @avledet @L1640
  Scenario: Går det for lang tid, minnes teamet om å avslutte eller si hvorfor det går videre
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Barneverntjenesten i Bydel Søndre Nordstrand" sender "bestilling" om Sara til "Mobilt akutteam, Bydel Søndre Nordstrand"
    Så går den gjennom
    Og får "Mobilt akutteam, Bydel Søndre Nordstrand" den, og ingen andre
    Når det går 5 uker
    Så er fristen "INN-MAT-VARIGHET" "oversittet" for "Mobilt akutteam, Bydel Søndre Nordstrand"

  @SC000-smerte-18 @avledet @L1178
  Scenario: Det som kommer fra teamet, sier at det er teamet som sender
    Gitt barnet Sara på 9 år, som "Barneverntjenesten i Bydel Søndre Nordstrand" følger opp
    Når "Mobilt akutteam, Bydel Søndre Nordstrand" sender "status til Ungdomsakutten" om Sara til "Ungdomsakutten, Oslo"
    Så går den gjennom etter regel "C06"
    Og får "Ungdomsakutten, Oslo" den, og ingen andre
    Og står "Mobilt akutteam, Bydel Søndre Nordstrand" som avsender i det "Ungdomsakutten, Oslo" fikk
