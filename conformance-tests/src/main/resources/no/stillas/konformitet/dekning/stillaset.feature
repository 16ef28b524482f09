# language: no
@stillaset
Egenskap: Hvor barnet bor, og hvem det har rundt seg
  Stillaset settes sammen av meldingene enheten selv har sendt og fått. Feltene som sier hvor et sted ligger, leses aldri.

  @SC-tilstand-5.5_INNFLYTTING @regel @L3976
  Scenario: Den som har fått vite om flyttingen, ser hva slags sted det er og siden når, og ingen ser hvor
    Gitt barnet Liv på 15 år, som "Barneverntjenesten i Alta" følger opp
    Når "Barneverntjenesten i Alta" sender "flytting" om Liv til "Bufetat region nord, enhet for inntak":
      | dato                   | 2026-11-20   |
      | ny adresse.gateadresse | Skjulveien 7 |
      | ny kommune             | 5601         |
    Så går den gjennom
    Og får "Bufetat region nord, enhet for inntak" den, og ingen andre
    Og står det "Skjulveien" i det "Bufetat region nord, enhet for inntak" fikk
    Når "Bufetat region nord, enhet for inntak" ber om "StillasService/GetPlaces":
      | barn | Liv |
    Så svarer huben med "BOSITUASJON_INSTITUSJON"
    Og svarer huben med "2026-11-20"
    Og svarer huben uten "Skjulveien"
    Og svarer huben uten "5601"
    Når "BUP Alta" ber om "StillasService/GetPlaces":
      | barn | Liv |
    Så svarer huben uten "BOSITUASJON"

  @SC002-dok-D-02 @regel @L431
  Scenario: Hvem som er viktig for barnet, og hvem det skal skjermes fra, står samlet for den som har fått vite det
    Gitt barnet Liv på 9 år, som "Barneverntjenesten i Haugesund" følger opp
    Og at Hilde er "forelder"
    Og at Astrid er "andre"
    Og at Oda er "soesken"
    Når "Barneverntjenesten i Haugesund" sender "akutthenvendelse om dagen" om Liv til "Bufetat region vest, rådgiver på beredskap":
      | Om                           | Hilde; Astrid; Oda |
      | Deler                        | ja                 |
      | nettverk 1.person            | Hilde              |
      | nettverk 1.relasjon          | mor                |
      | nettverk 1.skjermes fra      | ja                 |
      | nettverk 2.person            | Astrid             |
      | nettverk 2.relasjon          | besteforelder      |
      | nettverk 2.viktig for barnet | ja                 |
    Så får "Bufetat region vest, rådgiver på beredskap" den, og ingen andre
    Når "Barneverntjenesten i Haugesund" ber om "StillasService/GetRelations":
      | barn | Liv |
    Så svarer huben med "RELASJON_BESTEFORELDER"
    Og svarer huben med "PERSONROLLE_SOESKEN"
    Når "Bufetat region vest, rådgiver på beredskap" ber om "StillasService/GetRelations":
      | barn | Liv |
    Så svarer huben med "RELASJON_BESTEFORELDER"
    Og svarer huben med "viktigForBarnet"
    Og svarer huben med "RELASJON_MOR"
    Og svarer huben med "skjermesFra"
    Og svarer huben uten "PERSONROLLE_SOESKEN"
    Når "Skåredalen skole" ber om "StillasService/GetRelations":
      | barn | Liv |
    Så svarer huben uten "RELASJON"
