# language: no
Egenskap: Det profilen svarer for

  @SERT-40 @nav
  Scenario: NAV svarer på en søknad om tiltak med hva som skjer
    Kilde: forvaltningsloven § 11 a; kontrakten, Tiltakssvar
    Gjør: Svar på søknaden med når det begynner og hvem som kan kontaktes.

    Når "BUP" sender "søknad til NAV":
      | Be om | Gi plass på tiltaket, med kontaktperson og når det begynner. |
    Så svarer systemet på "søknad til NAV" med "Svar på henvisning"
    Og viser svaret til "søknad til NAV" i "henvisning"
    Og er dette fylt ut i svaret:
      | mottatt         |
      | tiltak.oppstart |
      | tiltak.kontakt  |

  @SERT-41 @nav
  Scenario: Et avslag fra NAV sier hva søkeren kan gjøre, og hvordan det kan klages
    Kilde: forvaltningsloven §§ 25 og 27; kontrakten, Avslag
    Gjør: Fyll ut grunn, veiledning og klageadgang, og hvem som har avgjort.

    Når "BUP" sender "søknad til NAV":
      | Be om | Avslå søknaden, med veiledning og klageadgang. |
    Så svarer systemet på "søknad til NAV" med "Svar på henvisning"
    Og er dette fylt ut i svaret:
      | avslag.grunn                              |
      | avslag.veiledning.riktig_forloep          |
      | avslag.veiledning.hva_henviser_kan_gjoere |
      | avslag.klage.frist                        |
      | avslag.avgjort_av                         |

  @SERT-42 @nav
  Scenario: NAV tar ikke imot en henvisning til helsehjelp
    Kilde: sektorfilen for NAV; kontrakten, AARSAK_DOKUMENT_TAS_IKKE_IMOT
    Gjør: Avvis med DOKUMENT_TAS_IKKE_IMOT og si hvor den hører hjemme. NAV skal ikke sitte med helseopplysninger som ikke gjelder NAV.

    Når "fastlegen" sender "henvisning fra fastlegen"
    Så avviser systemet "henvisning fra fastlegen" med årsaken "dokument tas ikke imot"

  @SERT-50 @kommune
  Scenario: Den som melder, får vite at meldingen er mottatt
    Kilde: barnevernsloven § 13-3 første ledd: innen tre uker
    Gjør: Send Tilbakemelding til melder med trinnet «mottatt» og når den kom.

    Når "fastlegen" sender "bekymringsmelding fra fastlegen":
      | Be om | Gi melder tilbakemelding om at meldingen er mottatt. |
    Så svarer systemet på "bekymringsmelding fra fastlegen" med "Tilbakemelding til melder"
    Og viser svaret til "bekymringsmelding fra fastlegen" i "melding_id"
    Og er "trinn" i svaret "mottatt"

  @SERT-51 @kommune
  Scenario: Offentlig melder får vite om det er åpnet undersøkelse
    Kilde: barnevernsloven § 13-3 annet ledd
    Gjør: Send Tilbakemelding med trinnet «undersøkelse» og om den er åpnet.

    Når "fastlegen" sender "bekymringsmelding fra fastlegen":
      | Be om | Gi melder tilbakemelding om at det er åpnet undersøkelse. |
    Så svarer systemet på "bekymringsmelding fra fastlegen" med "Tilbakemelding til melder"
    Og er "trinn" i svaret "undersoekelse"
    Og er dette fylt ut i svaret:
      | undersoekelse |

  @SERT-52 @kommune
  Scenario: Tilbakemeldingen røper ikke mer enn loven sier
    Kilde: barnevernsloven § 13-3; forvaltningsloven § 13
    Gjør: La feltet om hvordan saken følges opp, stå tomt før undersøkelsen er avsluttet.

    Når "fastlegen" sender "bekymringsmelding fra fastlegen":
      | Be om | Gi melder tilbakemelding om at en undersøkelse pågår fra før. |
    Så svarer systemet på "bekymringsmelding fra fastlegen" med "Tilbakemelding til melder"
    Og er ikke dette fylt ut i svaret:
      | hvordan |

  @SERT-53 @kommune
  Scenario: En bekymringsmelding om et barn uten navn tas imot
    Kilde: prosjektets tolkning 2: barnet eller en beskrivelse av det; barnevernsloven § 13-2
    Gjør: Ta imot meldingen, og la det som mangler, bli en oppgave for den som leser.

    Når "fastlegen" sender "bekymringsmelding fra fastlegen":
      | Uten navn | gutt, omkring 5 år, rød jakke |
    Så er "bekymringsmelding fra fastlegen" ikke avvist
    Og er "bekymringsmelding fra fastlegen" lagret

  @SERT-54 @kommune
  Scenario: En bekymringsmelding avvises ikke fordi den har noe ukjent i seg
    Kilde: prosjektets tolkning 2: en plikt avvises aldri for formen
    Gjør: Ta imot det som er kjent, og si hva som ikke ble forstått.

    Når "fastlegen" sender "bekymringsmelding fra fastlegen":
      | Ukjent felt | noe helt nytt |
    Så er "bekymringsmelding fra fastlegen" ikke avvist
    Og er "bekymringsmelding fra fastlegen" lagret

  @SERT-55 @kommune
  Scenario: Barneverntjenesten svarer på et tilbud om akuttplass
    Kilde: akuttplasseringer § 5.1 trinn 9; kontrakten, SvarPaaTilbud
    Gjør: Svar med message_id til tilbudet, ja eller nei, og hvilket alternativ.

    Når "Bufetat" sender "tilbud fra Bufetat":
      | Be om | Ta imot plassen. |
    Så svarer systemet på "tilbud fra Bufetat" med "Svar på tilbud om plass"
    Og viser svaret til "tilbud fra Bufetat" i "tilbud"
    Og er "svar" i svaret "ja takk"
    Og er dette fylt ut i svaret:
      | valgt_alternativ |

  @SERT-60 @bufetat
  Scenario: Bufetat svarer på en akutthenvendelse med et tilbud
    Kilde: barnevernsloven § 16-3; akuttplasseringer § 2.2 G-15: som regel innen to timer
    Gjør: Svar med Tilbud: message_id til henvendelsen, minst én klarert eller godkjent plass, og målgruppen.

    Når "barneverntjenesten" sender "henvendelse om akuttplass":
      | Be om | Gi tilbud om et beredskapshjem. |
    Så svarer systemet på "henvendelse om akuttplass" med "Tilbud om plass"
    Og viser svaret til "henvendelse om akuttplass" i "henvendelse"
    Og er dette fylt ut i svaret:
      | plasser.alternativ |
      | plasser.klarert    |
      | raadgiver          |

  @SERT-61 @bufetat
  Scenario: Et spedbarn tilbys ikke institusjon
    Kilde: akuttplasseringer; kontrakten, tilbud.spedbarn
    Gjør: Tilby beredskapshjem eller fosterhjem, og oppgi målgruppen spedbarn.

    Når "barneverntjenesten" sender "henvendelse om akuttplass":
      | Be om      | Gi tilbud til et spedbarn. |
      | alder aar  | 0                          |
      | maalgruppe | spedbarn                   |
    Så svarer systemet på "henvendelse om akuttplass" med "Tilbud om plass"
    Og er "maalgruppe" i svaret "spedbarn"

  @SERT-62 @bufetat
  Scenario: Bufetat svarer på en anmodning om bistand med et tilbudsbrev
    Kilde: forsøk med ny ansvarsdeling § 6.2; kontrakten, Tilbudsbrev
    Gjør: Svar med alternativer, hvor lenge tilbudet gjelder, og hvem som er saksbehandler.

    Når "barneverntjenesten" sender "anmodning fra kommunen":
      | Be om | Send tilbudsbrev med ett alternativ. |
    Så svarer systemet på "anmodning fra kommunen" med "Tilbudsbrev"
    Og viser svaret til "anmodning fra kommunen" i "anmodning"
    Og er dette fylt ut i svaret:
      | alternativer.tiltak |
      | gyldig_til          |
      | saksbehandler       |

  @SERT-70 @spesialisthelsetjeneste
  Scenario: Rett til helsehjelp gis med frist og tidspunkt
    Kilde: pasient- og brukerrettighetsloven § 2-2; prioriteringsforskriften § 5: innen ti virkedager
    Gjør: Fyll ut siste frist, tidspunkt, klageadgang og hvem som har vurdert.

    Når "fastlegen" sender "henvisning fra fastlegen":
      | Be om | Gi rett til helsehjelp. |
    Så svarer systemet på "henvisning fra fastlegen" med "Svar på henvisning"
    Og viser svaret til "henvisning fra fastlegen" i "henvisning"
    Og er dette fylt ut i svaret:
      | rettighet.rett          |
      | rettighet.frist         |
      | rettighet.klage.instans |
      | rettighet.vurdert_av    |

  @SERT-71 @spesialisthelsetjeneste
  Scenario: Et avslag på en henvisning sier hvor barnet kan få hjelp
    Kilde: pasient- og brukerrettighetsloven §§ 2-2 og 7-2; samordningsmodeller-2 § 6.23
    Gjør: Fyll ut grunn, veiledning til riktig forløp, hva henviser kan gjøre, og klageadgang.

    Når "fastlegen" sender "henvisning fra fastlegen":
      | Be om | Avslå henvisningen, med veiledning og klageadgang. |
    Så svarer systemet på "henvisning fra fastlegen" med "Svar på henvisning"
    Og er dette fylt ut i svaret:
      | avslag.grunn                              |
      | avslag.veiledning.riktig_forloep          |
      | avslag.veiledning.hva_henviser_kan_gjoere |
      | avslag.klage.instans                      |
      | avslag.avgjort_av                         |

  @SERT-72 @spesialisthelsetjeneste
  Scenario: En henvisning som mangler noe, blir spurt om og ikke liggende
    Kilde: kontrakten, Etterspoersel; prioriteringsforskriften § 5
    Gjør: Svar med hva som mangler.

    Når "fastlegen" sender "henvisning fra fastlegen":
      | Be om | Spør om det som mangler. |
    Så svarer systemet på "henvisning fra fastlegen" med "Svar på henvisning"
    Og er dette fylt ut i svaret:
      | etterspoersel.mangler.hva |

  @SERT-73 @spesialisthelsetjeneste
  Scenario: En henviser utenfor helsetjenesten får ikke helseopplysninger i avslaget
    Kilde: prosjektets tolkning 15: avslag til henviser; helsepersonelloven § 21
    Gjør: La den helsefaglige begrunnelsen stå tom når henviseren ikke er helsepersonell.

    Når "barneverntjenesten" sender "henvisning":
      | Be om | Avslå henvisningen, med veiledning og klageadgang. |
    Så svarer systemet på "henvisning" med "Svar på henvisning"
    Og er ikke dette fylt ut i svaret:
      | avslag.helsefaglig_begrunnelse |
    Og er det ikke opplysninger om "helse" i svaret
