package no.stillas.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.proto.exchange.v1.MessageState;
import no.stillas.proto.kodeverk.v1.Aarsak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table written out once more, by hand, as it must be read: one cell a line and column. */
class OvergangerTest {
  private static final Instant T = Instant.parse("2026-11-22T10:00:00Z");
  private static final Aarsak FEIL = Aarsak.AARSAK_TEKNISK_FEIL;

  private static final Map<String, Tilstand> TILSTANDER = tilstander();
  private static final Map<String, Hendelse> HENDELSER = hendelser();

  // '=' nothing, '!' impossible; otherwise the new state, then effects: T transport, A application, N negative,
  // S destroy the key, B ask for deletion.
  private static final String TABELL =
      """
      x          frigitt overleveres kvitteres   forbig  varig       godtas      avvises    utloeper  stanses    tilbakekalles  gjenopptas forkastes hindres
      holdt      koe     !           !           !       !           !           !          utloept+N stanset+NS tilbakekalt+S  !          !         !
      koe        =       overlevert  !           !       !           !           !          utloept+N stanset+NS tilbakekalt+S  =          !         koe
      igjen      =       overlevert  kvittert+T  =       karantene+N godtatt+TA  avvist+TA  utloept+N stanset+NS tilbakekalt+SB =          !         igjen
      overlevert =       overlevert  kvittert+T  igjen   karantene+N godtatt+TA  avvist+TA  utloept+N stanset+NS tilbakekalt+SB =          !         igjen
      kvittert   =       =           =           =       =           godtatt+A   avvist+A   =         =          tilbakekalt+SB =          !         =
      godtatt    =       =           =           =       =           =           =          =         =          tilbakekalt+SB =          !         =
      avvist     =       =           =           =       =           =           =          =         =          tilbakekalt+SB =          !         =
      utloept    =       =           kvittert+T  =       =           godtatt+TA  avvist+TA  =         =          tilbakekalt+SB !          !         =
      karantene  =       =           kvittert+T  =       =           godtatt+TA  avvist+TA  =         stanset+S  tilbakekalt+SB igjen      stanset+S =
      stanset    =       =           stanset+T   =       =           stanset+TA  stanset+TA =         =          tilbakekalt+B  !          =         =
      tilbakekalt =      =           tilbakekalt+T =     =           =           =          =         =          =              !          =         =
      """;

  @ParameterizedTest
  @MethodSource("celler")
  void everyEventDoesInEveryStateWhatTheTableSays(String tilstand, String hendelse, String ventet) {
    Overgang overgang = Overganger.av(TILSTANDER.get(tilstand), HENDELSER.get(hendelse));

    assertThat(lesbar(overgang)).isEqualTo(ventet);
  }

  static Stream<Arguments> celler() {
    List<String[]> rader = TABELL.lines().map(l -> l.trim().split(" +")).toList();
    String[] hode = rader.getFirst();
    List<Arguments> celler = new ArrayList<>();
    for (String[] rad : rader.subList(1, rader.size())) {
      for (int k = 1; k < rad.length; k++) {
        celler.add(argumentSet(rad[0] + " when " + hode[k], rad[0], hode[k], rad[k]));
      }
    }
    return celler.stream();
  }

  @Test
  void theTableHasALineForEveryStateAndAColumnForEveryEvent() {
    Set<String> rader = TABELL.lines().skip(1).map(l -> l.trim().split(" +")[0]).collect(Collectors.toSet());
    Set<String> kolonner =
        Arrays.stream(TABELL.lines().findFirst().orElseThrow().trim().split(" +")).skip(1).collect(Collectors.toSet());

    assertThat(rader).isEqualTo(TILSTANDER.keySet());
    assertThat(kolonner).isEqualTo(HENDELSER.keySet());
    assertThat(TILSTANDER.values()).extracting(Object::getClass).containsAll(permitted(Tilstand.class));
    assertThat(HENDELSER.values()).extracting(Object::getClass).containsAll(permitted(Hendelse.class));
  }

  @Test
  void theNumberOfAttemptsGrowsUntilAnOperatorStartsItAnew() {
    assertThat(Overganger.av(new Tilstand.Overlevert(7, T), new Hendelse.FeiletForbigaaende(T.plusSeconds(9))))
        .isEqualTo(Overgang.Til.til(new Tilstand.IKoe(7, T.plusSeconds(9))));
    assertThat(Overganger.av(new Tilstand.IKoe(7, T), new Hendelse.Overleveres(T)))
        .isEqualTo(Overgang.Til.til(new Tilstand.Overlevert(8, T)));
    assertThat(Overganger.av(new Tilstand.Overlevert(8, T), new Hendelse.Overleveres(T)))
        .isEqualTo(Overgang.Til.til(new Tilstand.Overlevert(9, T)));
    assertThat(Overganger.av(new Tilstand.Karantene(FEIL), new Hendelse.Gjenopptas(T)))
        .isEqualTo(Overgang.Til.til(new Tilstand.IKoe(1, T)));
  }

  @Test
  void onlyWhatIsQueuedOutOrQuarantinedKeepsTheNextOneWaiting() {
    assertThat(TILSTANDER.entrySet().stream().filter(e -> !e.getValue().slipperNesteFram()).map(Map.Entry::getKey))
        .containsExactlyInAnyOrder("koe", "igjen", "overlevert", "karantene");
  }

  @Test
  void everyStateOfTheContractButDeniedIsAStateOfADelivery() {
    assertThat(TILSTANDER.values().stream().map(Tilstand::somMeldingstilstand).collect(Collectors.toSet()))
        .isEqualTo(
            Arrays.stream(MessageState.values())
                .filter(s -> s != MessageState.UNRECOGNIZED && s != MessageState.MESSAGE_STATE_UNSPECIFIED)
                .filter(s -> s != MessageState.MESSAGE_STATE_DENIED)
                .collect(Collectors.toSet()));
  }

  private static String lesbar(Overgang overgang) {
    return switch (overgang) {
      case Overgang.Uendret _ -> "=";
      case Overgang.Ulovlig _ -> "!";
      case Overgang.Til til -> navn(til.neste()) + (til.virkninger().isEmpty() ? "" : "+" + tegn(til.virkninger()));
    };
  }

  private static String tegn(Set<Virkning> virkninger) {
    return new TreeSet<>(virkninger).stream()
        .map(
            v ->
                switch (v) {
                  case TRANSPORTKVITTERING -> "T";
                  case APPLIKASJONSKVITTERING -> "A";
                  case NEGATIV_KVITTERING -> "N";
                  case SLETT_NOEKKEL -> "S";
                  case BE_OM_SLETTING -> "B";
                })
        .collect(Collectors.joining());
  }

  private static String navn(Tilstand tilstand) {
    return switch (tilstand) {
      case Tilstand.Holdt _ -> "holdt";
      case Tilstand.IKoe i -> i.harVaertUte() ? "igjen" : "koe";
      case Tilstand.Overlevert _ -> "overlevert";
      case Tilstand.Kvittert _ -> "kvittert";
      case Tilstand.Godtatt _ -> "godtatt";
      case Tilstand.Avvist _ -> "avvist";
      case Tilstand.Utloept _ -> "utloept";
      case Tilstand.Stanset _ -> "stanset";
      case Tilstand.Karantene _ -> "karantene";
      case Tilstand.Tilbakekalt _ -> "tilbakekalt";
    };
  }

  private static Map<String, Tilstand> tilstander() {
    Map<String, Tilstand> m = new LinkedHashMap<>();
    Stream.of(
            new Tilstand.Holdt(),
            new Tilstand.IKoe(0, T),
            new Tilstand.IKoe(1, T),
            new Tilstand.Overlevert(1, T),
            new Tilstand.Kvittert(),
            new Tilstand.Godtatt(),
            new Tilstand.Avvist(),
            new Tilstand.Utloept(),
            new Tilstand.Stanset(),
            new Tilstand.Karantene(FEIL),
            new Tilstand.Tilbakekalt())
        .forEach(t -> m.put(navn(t), t));
    return m;
  }

  private static Map<String, Hendelse> hendelser() {
    Map<String, Hendelse> m = new LinkedHashMap<>();
    m.put("frigitt", new Hendelse.Frigitt(T));
    m.put("overleveres", new Hendelse.Overleveres(T));
    m.put("kvitteres", new Hendelse.Kvitteres());
    m.put("forbig", new Hendelse.FeiletForbigaaende(T));
    m.put("varig", new Hendelse.FeiletVarig(FEIL));
    m.put("godtas", new Hendelse.Godtas());
    m.put("avvises", new Hendelse.Avvises(FEIL));
    m.put("utloeper", new Hendelse.Utloeper());
    m.put("stanses", new Hendelse.Stanses(FEIL));
    m.put("tilbakekalles", new Hendelse.Tilbakekalles());
    m.put("gjenopptas", new Hendelse.Gjenopptas(T));
    m.put("forkastes", new Hendelse.Forkastes());
    m.put("hindres", new Hendelse.KanIkkeOverleveres(T));
    return m;
  }

  private static List<Class<?>> permitted(Class<?> sealed) {
    return List.of(sealed.getPermittedSubclasses());
  }
}
