package no.stillas.hub.delivery;

import static no.stillas.hub.delivery.Katalog.AVSENDER;
import static no.stillas.hub.delivery.Katalog.MOTTAKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import no.stillas.hub.ledger.DeliveryKind;
import no.stillas.hub.ledger.ReceiptKind;
import no.stillas.hub.ledger.ReceiptRow;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Streams that break at random, leases that run out, receivers that refuse: nothing is lost, nothing has two effects. */
class TilfeldigeBruddTest {
  private static final int SAMTALER = 6;
  private static final int MELDINGER = 48;

  @TempDir Path mappe;

  @Test
  void nothingIsLostAndNothingHasTwoEffectsOnH2() {
    try (Testhub hub = Testhub.paaH2(mappe)) {
      spill(List.of(hub), 42);
    }
  }

  @Test
  void nothingIsLostAndNothingHasTwoEffectsWithTwoNodesOnPostgres() {
    try (Testhub en = Testhub.paaPostgres(mappe);
        Testhub to = en.nyNode()) {
      spill(List.of(en, to), 43);
    }
  }

  private static void spill(List<Testhub> noder, long froe) {
    SplittableRandom tilfeldig = new SplittableRandom(froe);
    Testhub hub = noder.getFirst();
    Map<UUID, List<UUID>> samtaler = new HashMap<>();
    List<UUID> navn = new ArrayList<>();
    for (int i = 0; i < SAMTALER; i++) {
      navn.add(UUID.randomUUID());
    }
    List<StoredMessage> alle = new ArrayList<>();
    Map<UUID, StoredMessage> etterId = new HashMap<>();
    for (int i = 0; i < MELDINGER; i++) {
      StoredMessage melding =
          noder.get(i % noder.size()).godta(Brev.til(MOTTAKER).i(navn.get(tilfeldig.nextInt(SAMTALER))));
      alle.add(melding);
      etterId.put(melding.messageId(), melding);
      samtaler.computeIfAbsent(melding.conversation(), _ -> new ArrayList<>()).add(melding.messageId());
    }
    List<Mottaker> stroemmer = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      stroemmer.add(noder.get(i % noder.size()).mottaker(MOTTAKER, 4));
    }
    Set<UUID> kvittert = new HashSet<>();
    Vent.til(
        "all are acknowledged",
        Duration.ofSeconds(120),
        () -> {
          int hvilken = tilfeldig.nextInt(stroemmer.size());
          Optional<Delivery> kom = stroemmer.get(hvilken).taStraks();
          kom.ifPresent(
              levering -> {
                UUID id = Mottaker.melding(levering);
                List<UUID> rekkefoelge = samtaler.get(etterId.get(id).conversation());
                assertThat(kvittert)
                    .as("what came before in the conversation is acknowledged")
                    .containsAll(rekkefoelge.subList(0, rekkefoelge.indexOf(id)));
                Mottaker hvem = stroemmer.get(hvilken);
                switch (tilfeldig.nextInt(5)) {
                  case 0 -> {
                    hvem.bryt();
                    stroemmer.set(
                        hvilken, noder.get(tilfeldig.nextInt(noder.size())).mottaker(MOTTAKER, 4));
                  }
                  case 1 -> hvem.avslaa(levering, Failure.FAILURE_TRANSIENT);
                  default -> {
                    kvittert.add(id);
                    hvem.kvitterOgVent(levering);
                  }
                }
              });
          if (kom.isEmpty()) {
            hub.klokke.fram(Duration.ofSeconds(1));
          }
          return kvittert.size() == MELDINGER;
        });

    assertThat(alle).extracting(hub::tilstand).containsOnly(State.ACKED);
    assertThat(alle)
        .allSatisfy(
            melding ->
                assertThat(hub.les(melding).receipts())
                    .extracting(ReceiptRow::kind)
                    .containsExactly(ReceiptKind.TRANSPORT));
    assertThat(
            hub.lager.deliveries().inbox(AVSENDER, 1000).stream()
                .filter(rad -> rad.delivery().kind() == DeliveryKind.RECEIPT))
        .hasSize(MELDINGER);
    assertThat(hub.lager.deliveries().depth(MOTTAKER)).isZero();
  }
}
