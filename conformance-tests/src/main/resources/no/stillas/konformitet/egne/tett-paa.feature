# language: no
@tett-paa
Egenskap: Tett på i Fjordvik
  En kommunes egen modell, lastet inn i en hub som kjører, med operatørens kommando. Punktene er rutinens
  (conformance-tests/docs/egne-modeller/tett-paa.md). Fjordvik er oppdiktet.

  Bakgrunn:
    Gitt at "Fjordvik skole" har tatt i bruk modellen "tett-paa.textproto"

  @EGEN-01 @regel
  Scenario: Et barn på fem år er for lite for Tett på, og et på åtte er det ikke (punkt 1)
    Gitt barnet Ola på 5 år, som "Barneverntjenesten i Fjordvik" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Fjordvik skole" gir "Tett på-teamet i Fjordvik" opplysninger om "skole" til "samordning"
    Når "Fjordvik skole" sender "henvisning til Tett på" om Ola til "Tett på-teamet i Fjordvik"
    Så blir den avvist med "MAALGRUPPE" etter regel "K9901-TETT-PAA-01@1"
    Og får ingen den

  @EGEN-01 @regel
  Scenario: Skolen henviser et barn på åtte år (punkt 1)
    Gitt barnet Ola på 8 år, som "Barneverntjenesten i Fjordvik" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Fjordvik skole" gir "Tett på-teamet i Fjordvik" opplysninger om "skole" til "samordning"
    Når "Fjordvik skole" sender "henvisning til Tett på" om Ola til "Tett på-teamet i Fjordvik"
    Så går den gjennom etter regel "E10"
    Og får "Tett på-teamet i Fjordvik" den, og ingen andre

  @EGEN-02 @regel
  Scenario: BUP ber en i kommunen om å henvise (punkt 2)
    Gitt barnet Ola på 8 år, som "Barneverntjenesten i Fjordvik" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "BUP Bergen, Sentrum poliklinikk" gir "Tett på-teamet i Fjordvik" opplysninger om "helse" til "samordning"
    Når "BUP Bergen, Sentrum poliklinikk" sender "henvisning til Tett på" om Ola til "Tett på-teamet i Fjordvik":
      | Grunnlag              | HPL22                              |
      | skole                 |                                    |
      | helse                 | Har vært til samtaler siden i vår. |
      | medvirkning.synspunkt | Jeg vil gjerne ha hjelp. {helse}   |
    Så blir den avvist med "HENVISER_IKKE_GODTATT" etter regel "K9901-TETT-PAA-02@1"
    Og får ingen den

  @EGEN-02 @regel
  Scenario: Helsestasjonen kan henvise (punkt 2)
    Gitt barnet Ola på 8 år, som "Barneverntjenesten i Fjordvik" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Helsestasjonen i Fjordvik" gir "Tett på-teamet i Fjordvik" opplysninger om "helse" til "samordning"
    Når "Helsestasjonen i Fjordvik" sender "henvisning til Tett på" om Ola til "Tett på-teamet i Fjordvik":
      | Grunnlag              | HPL22                            |
      | skole                 |                                  |
      | helse                 | Sover lite.                      |
      | medvirkning.synspunkt | Jeg vil gjerne ha hjelp. {helse} |
    Så går den gjennom etter regel "D36"
    Og får "Tett på-teamet i Fjordvik" den, og ingen andre

  @EGEN-03 @regel
  Scenario: Et muntlig samtykke er ikke nok (punkt 3)
    Gitt barnet Ola på 8 år, som "Barneverntjenesten i Fjordvik" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Fjordvik skole" gir "Tett på-teamet i Fjordvik" opplysninger om "skole" til "samordning":
      | form | muntlig journalfoert |
    Når "Fjordvik skole" sender "henvisning til Tett på" om Ola til "Tett på-teamet i Fjordvik"
    Så blir den avvist med "SAMTYKKE_MANGLER" etter regel "K9901-TETT-PAA-03@1"
    Og får ingen den

  @EGEN-04 @regel
  Scenario: En på tretten år skal ha fått si sin mening, og en på åtte kan henvises uten (punkt 4)
    Gitt barnet Nora på 13 år, som "Barneverntjenesten i Fjordvik" følger opp
    Og Mona har foreldreansvaret for Nora alene
    Og at Mona samtykker til at "Fjordvik skole" gir "Tett på-teamet i Fjordvik" opplysninger om "skole" til "samordning"
    Når "Fjordvik skole" sender "henvisning til Tett på" om Nora til "Tett på-teamet i Fjordvik":
      | medvirkning |  |
    Så blir den avvist med "UTILSTREKKELIG" etter regel "K9901-TETT-PAA-04@1"
    Og får ingen den
    Når "Fjordvik skole" sender "henvisning til Tett på" om Nora til "Tett på-teamet i Fjordvik":
      | Kalt | med Noras mening |
    Så går den gjennom etter regel "E10"
    Og får "Tett på-teamet i Fjordvik" den, og ingen andre

  @EGEN-05 @design
  Scenario: Skolen har kartlagt først (punkt 5)
    Gitt barnet Ola på 8 år, som "Barneverntjenesten i Fjordvik" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Fjordvik skole" gir "Tett på-teamet i Fjordvik" opplysninger om "skole" til "samordning"
    Når "Fjordvik skole" sender "henvisning til Tett på" om Ola til "Tett på-teamet i Fjordvik":
      | kartlegging |  |
    Så blir den avvist med "UTILSTREKKELIG" etter regel "K9901-TETT-PAA-05@1"
    Og får ingen den

  @EGEN-06 @regel
  Scenario: Det skolen skriver før den har henvist, venter på henvisningen (punkt 6)
    Gitt barnet Ola på 8 år, som "Barneverntjenesten i Fjordvik" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Fjordvik skole" gir "Tett på-teamet i Fjordvik" opplysninger om "skole" til "samordning"
    Når "Fjordvik skole" sender "melding om skole" om Ola til "Tett på-teamet i Fjordvik"
    Så blir den holdt tilbake med "STEG_MANGLER" etter regel "K9901-TETT-PAA-06@1"
    Når "Fjordvik skole" sender "henvisning til Tett på" om Ola til "Tett på-teamet i Fjordvik"
    Så går den gjennom etter regel "E10"
    Og får "Tett på-teamet i Fjordvik" "melding om skole", og ingen andre
    Når "Fjordvik skole" sender "melding om skole" om Ola til "Tett på-teamet i Fjordvik":
      | Kalt | etter henvisningen |
    Så går den gjennom etter regel "E10"

  @EGEN-07 @avledet
  Scenario: Skolen skriver om barnet og ikke om familien (punkt 7)
    Gitt barnet Ola på 8 år, som "Barneverntjenesten i Fjordvik" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Fjordvik skole" gir "Tett på-teamet i Fjordvik" opplysninger om "skole og familie" til "samordning"
    Når "Fjordvik skole" sender "henvisning til Tett på" om Ola til "Tett på-teamet i Fjordvik":
      | skole | Er ofte borte når far er hjemme. {skole, familie} |
    Så blir den avvist med "UTENFOR_OMRAADE" etter regel "K9901-TETT-PAA-07@1"
    Og får ingen den

  @EGEN-08 @regel
  Scenario: I fellesferien tar teamet ingen nye inn (punkt 8)
    Gitt at klokken er "2027-07-12 10:00"
    Og barnet Ola på 8 år, som "Barneverntjenesten i Fjordvik" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Fjordvik skole" gir "Tett på-teamet i Fjordvik" opplysninger om "skole" til "samordning"
    Når "Fjordvik skole" sender "henvisning til Tett på" om Ola til "Tett på-teamet i Fjordvik"
    Så blir den avvist med "KAPASITET" etter regel "K9901-TETT-PAA-08@1"
    Og får ingen den

  @EGEN-09 @regel
  Scenario: Teamlederen får i oppgave å ringe familien (punkt 9)
    Gitt barnet Ola på 8 år, som "Barneverntjenesten i Fjordvik" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Fjordvik skole" gir "Tett på-teamet i Fjordvik" opplysninger om "skole" til "samordning"
    Når "Fjordvik skole" sender "henvisning til Tett på" om Ola til "Tett på-teamet i Fjordvik"
    Så går den gjennom etter regel "E10"
    Og får "Tett på-teamet i Fjordvik" den, og ingen andre
    Og har "Tett på-teamet i Fjordvik" oppgaven "Ring familien innen tre virkedager" etter regel "K9901-TETT-PAA-09@1"

  @EGEN-10 @regel
  Scenario: Teamet sier noe om helsen til skolen først når barnet er henvist, og ikke når saken er slutt (punkt 10)
    Gitt barnet Ola på 8 år, som "Barneverntjenesten i Fjordvik" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Fjordvik skole" gir "Tett på-teamet i Fjordvik" opplysninger om "skole" til "samordning"
    Og at Mona samtykker til at "Tett på-teamet i Fjordvik" gir "Fjordvik skole" opplysninger om "helse" til "samordning"
    Når "Tett på-teamet i Fjordvik" sender "melding om helse" om Ola til "Fjordvik skole"
    Så blir den avvist med "STEG_MANGLER" etter regel "K9901-TETT-PAA-10@1"
    Og får ingen den
    Når "Fjordvik skole" sender "henvisning til Tett på" om Ola til "Tett på-teamet i Fjordvik"
    Så går den gjennom etter regel "E10"
    Og får "Tett på-teamet i Fjordvik" den, og ingen andre
    Når "Tett på-teamet i Fjordvik" sender "melding om avtale" om Ola til "Fjordvik skole"
    Så går den gjennom etter regel "D32"
    Og får "Fjordvik skole" den, og ingen andre
    Når "Tett på-teamet i Fjordvik" sender "melding om endring" om Ola til "Fjordvik skole"
    Så går den gjennom etter regel "D32"
    Og får "Fjordvik skole" den, og ingen andre
    Når "Tett på-teamet i Fjordvik" sender "melding om helse" om Ola til "Fjordvik skole":
      | Kalt | etter avslutningen |
    Så blir den avvist med "STEG_MANGLER" etter regel "K9901-TETT-PAA-10@1"
    Og får ingen den

  @EGEN-11 @avledet
  Scenario: Det er teamet som avgjør om det går inn (punkt 11)
    Gitt barnet Ola på 8 år, som "Barneverntjenesten i Fjordvik" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Fjordvik skole" gir "Tett på-teamet i Fjordvik" opplysninger om "skole" til "samordning"
    Når "Fjordvik skole" sender "henvisning til Tett på" om Ola til "Tett på-teamet i Fjordvik"
    Så går den gjennom etter regel "E10"
    Og får "Tett på-teamet i Fjordvik" den, og ingen andre
    Når "Fjordvik skole" sender "melding om skole" om Ola til "Tett på-teamet i Fjordvik":
      | tema | avtale |
    Så blir den avvist med "KOMPETANSE_MANGLER" etter regel "K9901-TETT-PAA-11@1"
    Og får ingen den

  @EGEN-12 @regel
  Scenario: BUP gir opplysninger når kommunen og helseforetaket har en avtale (punkt 12)
    Gitt barnet Ola på 8 år, som "Barneverntjenesten i Fjordvik" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "BUP Bergen, Sentrum poliklinikk" gir "Tett på-teamet i Fjordvik" opplysninger om "helse" til "samordning"
    Når "BUP Bergen, Sentrum poliklinikk" sender "melding om helse" om Ola til "Tett på-teamet i Fjordvik"
    Så blir den holdt tilbake med "AVTALE_MANGLER" etter regel "K9901-TETT-PAA-12@1"
    Gitt at "Tett på-teamet i Fjordvik" og "BUP Bergen, Sentrum poliklinikk" har en avtale av typen "annen"
    Så får "Tett på-teamet i Fjordvik" "melding om helse", og ingen andre

  @EGEN-13 @regel
  Scenario: En veileder i NAV ser på opplysninger om økonomi først (punkt 13)
    Gitt barnet Ola på 8 år, som "Barneverntjenesten i Fjordvik" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "NAV Fjordvik, sosialtjenesten" gir "Tett på-teamet i Fjordvik" opplysninger om "økonomi" til "samordning"
    Når "NAV Fjordvik, sosialtjenesten" sender "melding om økonomi" om Ola til "Tett på-teamet i Fjordvik"
    Så blir den holdt tilbake med "KREVER_VURDERING" etter regel "K9901-TETT-PAA-13@1"
    Når "NAV Fjordvik, sosialtjenesten" ber om "StillasService/DecideReview":
      | message id  | #melding om økonomi                |
      | ansatt      | Eva Li, veileder                   |
      | tillates    | ja                                 |
      | begrunnelse | Teamet skal hjelpe med strømmen    |
    Så gjør huben det
    Og får "Tett på-teamet i Fjordvik" "melding om økonomi", og ingen andre

  @EGEN-14 @regel
  Scenario: Skolen henviser til PPT også, og svaret har en frist (punkt 14)
    Gitt barnet Ola på 8 år, som "Barneverntjenesten i Fjordvik" følger opp
    Og Mona har foreldreansvaret for Ola alene
    Og at Mona samtykker til at "Fjordvik skole" gir "PPT i Fjordvik" opplysninger om "skole" til "henvisning"
    Når "Fjordvik skole" sender "henvisning til Tett på" om Ola til "PPT i Fjordvik":
      | Formål | henvisning |
    Så går den gjennom etter regel "E05"
    Og får "PPT i Fjordvik" den, og ingen andre
    Når "PPT i Fjordvik" kvitterer for "henvisning til Tett på"
    Så er fristen "DL-PPT" "åpen" for "PPT i Fjordvik"

  @EGEN-15 @regel
  Scenario: En bekymringsmelding om et barn som teamet ikke er for, går som før
    Gitt barnet Ola på 2 år, som "Barneverntjenesten i Fjordvik" følger opp
    Når "Fjordvik skole" sender "bekymringsmelding" om Ola til "Barneverntjenesten i Fjordvik"
    Så går den gjennom etter regel "A01"
    Og får "Barneverntjenesten i Fjordvik" den, og ingen andre
