package no.stillas.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.delivery.EtterSending.Endring;
import no.stillas.hub.delivery.EtterSending.Stadium;
import no.stillas.hub.delivery.EtterSending.Tiltak;
import no.stillas.hub.judgement.RuleFault;
import no.stillas.hub.judgement.RuleSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EtterSendingTest {
  private static final EtterSending TABELLEN = new EtterSending();

  // D judged again, A sender told if stopped, K receiver told of the consent, V receiver told of the protection,
  // R receiver told of the objection,
  // S stopped and destroyed, B deletion asked for, 7 the 72 hours, . stays.
  private static final String TABELL =
      """
      x                 HOLDT I_KOE ULEST LEST
      SAMTYKKE_TRUKKET  DA    DA    DAK   .K
      RESERVASJON       DA    DA    DAR   .R
      FEIL_I_INNHOLD    .     .     .     .
      FEIL_MOTTAKER     S     S     SB7   SB7
      GRADERING         DA    DA    DAV   .V
      OMSORG_ENDRET     DA    DA    DA    .
      ALDERSGRENSE      DA    DA    DA    .
      """;

  @ParameterizedTest
  @MethodSource("celler")
  void everyLaterEventDoesInEveryStageWhatTheLawSays(Endring endring, Stadium stadium, Set<Tiltak> ventet) {
    assertThat(TABELLEN.tiltak(endring, stadium)).isEqualTo(ventet);
  }

  static Stream<Arguments> celler() {
    List<String[]> rader = TABELL.lines().map(l -> l.trim().split(" +")).toList();
    List<Arguments> celler = new ArrayList<>();
    for (String[] rad : rader.subList(1, rader.size())) {
      for (int k = 1; k < rad.length; k++) {
        Stadium stadium = Stadium.valueOf(rader.getFirst()[k]);
        celler.add(argumentSet(rad[0] + " when " + stadium, Endring.valueOf(rad[0]), stadium, tiltak(rad[k])));
      }
    }
    return celler.stream();
  }

  @Test
  void theTableHasEveryEventAndEveryStage() {
    List<String[]> rader = TABELL.lines().map(l -> l.trim().split(" +")).toList();
    assertThat(rader.stream().skip(1).map(r -> r[0])).containsExactly(names(Endring.values()));
    assertThat(Arrays.stream(rader.getFirst()).skip(1)).containsExactly(names(Stadium.values()));
  }

  @ParameterizedTest
  @EnumSource
  void nothingThatWasReadIsStoppedButForAWrongReceiver(Endring endring) {
    Set<Tiltak> lest = TABELLEN.tiltak(endring, Stadium.LEST);
    assertThat(lest.contains(Tiltak.STANS_OG_SLETT)).isEqualTo(endring == Endring.FEIL_MOTTAKER);
    assertThat(lest).doesNotContain(Tiltak.DOEM_PAA_NYTT);
  }

  @ParameterizedTest
  @EnumSource(value = Stadium.class, names = {"HOLDT", "I_KOE"})
  void whoGotNothingHearsNothing(Stadium stadium) {
    for (Endring endring : Endring.values()) {
      assertThat(TABELLEN.tiltak(endring, stadium))
          .doesNotContain(Tiltak.VARSLE_MOTTAKER_SAMTYKKE, Tiltak.VARSLE_MOTTAKER_VERN,
              Tiltak.VARSLE_MOTTAKER_RESERVASJON, Tiltak.BE_OM_SLETTING);
    }
  }

  static Stream<Arguments> feil() {
    String tekst = EtterSending.innebygd().tekst();
    String koe = "celle { i: ETTERSTADIUM_I_KOE tiltak: [ETTERTILTAK_STANS_OG_SLETT] }";
    return Stream.of(
        argumentSet("a stage that nothing is said of", tekst.replace(koe, ""), "FEIL_MOTTAKER does not say what is done when I_KOE"),
        argumentSet("a stage twice", tekst.replace(koe, koe + koe), "FEIL_MOTTAKER when I_KOE has two cells"),
        argumentSet("an event without a row", tekst.substring(0, tekst.lastIndexOf("rad {")), "ALDERSGRENSE has no row"),
        argumentSet("an event twice", tekst + tekst.substring(tekst.lastIndexOf("rad {")), "ALDERSGRENSE has two rows"),
        argumentSet("no source", tekst.replace("lov: \"helsepersonelloven\"", ""), "lacks its source"),
        argumentSet("who got nothing is told", tekst.replace(koe,
            koe.replace("SLETT]", "SLETT, ETTERTILTAK_BE_OM_SLETTING]")), "tells the receiver, who got nothing"),
        argumentSet("what was read is recalled", tekst.replace("ETTERSTADIUM_LEST tiltak: [ETTERTILTAK_STAAR]",
            "ETTERSTADIUM_LEST tiltak: [ETTERTILTAK_DOEM_PAA_NYTT]"), "recalls what was read"),
        argumentSet("told when read, and not when the acknowledgement is still to come",
            tekst.replace("STANSET, ETTERTILTAK_VARSLE_MOTTAKER_VERN]", "STANSET]"),
            "GRADERING tells the receiver when LEST and not when ULEST"),
        argumentSet("a word that is none", tekst.replace("ETTERTILTAK_STAAR]", "ETTERTILTAK_STAA]"), "ETTERTILTAK_STAA"));
  }

  @ParameterizedTest
  @MethodSource("feil")
  void aTableThatIsNotWholeOrDoesWhatItMayNotIsRefusedAtStartUp(String tekst, String grunn) {
    assertThatExceptionOfType(RuleFault.class)
        .isThrownBy(() -> EtterSending.les(new RuleSource("tabell.textproto", tekst)))
        .withMessageContaining(grunn)
        .withMessageContaining("tabell.textproto:");
  }

  private static Set<Tiltak> tiltak(String tegn) {
    return tegn.chars()
        .mapToObj(
            c ->
                switch ((char) c) {
                  case 'D' -> Tiltak.DOEM_PAA_NYTT;
                  case 'A' -> Tiltak.VARSLE_AVSENDER_STANSET;
                  case 'K' -> Tiltak.VARSLE_MOTTAKER_SAMTYKKE;
                  case 'V' -> Tiltak.VARSLE_MOTTAKER_VERN;
                  case 'R' -> Tiltak.VARSLE_MOTTAKER_RESERVASJON;
                  case 'S' -> Tiltak.STANS_OG_SLETT;
                  case 'B' -> Tiltak.BE_OM_SLETTING;
                  case '7' -> Tiltak.START_72_TIMER;
                  case '.' -> Tiltak.STAAR;
                  default -> throw new IllegalArgumentException("unknown sign in the table: " + (char) c);
                })
        .collect(Collectors.toSet());
  }

  private static String[] names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
  }
}
