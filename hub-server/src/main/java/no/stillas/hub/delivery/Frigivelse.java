package no.stillas.hub.delivery;

import io.micronaut.context.annotation.Context;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.ledger.Deliveries;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.Writer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has what waits judged again when a fact about somebody in it changes, or when an agreement or anything else that a
 * held message names has come. That a fact changes is heard from the ledger on this node; what is held for an agreement
 * is told by the one who registers it.
 *
 * <p>A message that is not judged again in time is not delivered wrongly: hand-over judges with the facts of its moment.
 */
@Context
@Singleton
public final class Frigivelse {
  private static final Logger LOG = LoggerFactory.getLogger(Frigivelse.class);
  private static final Executor EGEN_TRAAD = hva -> Thread.ofVirtual().name("frigivelse").start(hva);

  /** How many of a person's newest messages are looked through; a person has tens, not thousands. */
  private static final int MELDINGER = 5000;

  private static final int AV_GANGEN = 500;

  private final Writer writer;
  private final Messages meldinger;
  private final Deliveries leveringer;
  private final HandOverJudge dommer;
  private final Koeing koeing;
  private final Klokker klokker;
  private final Maalinger maalinger;
  private final Set<Pseudonym> iKoe = ConcurrentHashMap.newKeySet();

  Frigivelse(
      Writer writer, Messages meldinger, Deliveries leveringer, HandOverJudge dommer, Koeing koeing,
      Klokker klokker, Maalinger maalinger) {
    this.writer = writer;
    this.meldinger = meldinger;
    this.leveringer = leveringer;
    this.dommer = dommer;
    this.koeing = koeing;
    this.klokker = klokker;
    this.maalinger = maalinger;
    writer.onCommit(commit -> commit.subjects().forEach(this::faktaEndretSenere));
  }

  /**
   * How many messages came to what.
   *
   * @param feilet could not be judged now; a held one is taken up again by {@link #holdt}
   */
  public record Talt(int frigitt, int venter, int stanset, int staar, int feilet) {
    static final Talt INGEN = new Talt(0, 0, 0, 0, 0);

    Talt pluss(Talt mer) {
      return new Talt(
          frigitt + mer.frigitt, venter + mer.venter, stanset + mer.stanset, staar + mer.staar, feilet + mer.feilet);
    }
  }

  /** Judges again, now, everything that waits and is about or mentions the person. */
  public CompletableFuture<Talt> faktaEndret(Pseudonym person) {
    return CompletableFuture.supplyAsync(() -> doem(aapne(person)), EGEN_TRAAD);
  }

  /**
   * Judges again everything that is held for a key, such as {@code avtale:…}: what {@code StoredMessage.waitsFor} says.
   */
  public CompletableFuture<Talt> kommet(String noekkel) {
    return CompletableFuture.supplyAsync(() -> doem(meldinger.waitingFor(noekkel)), EGEN_TRAAD);
  }

  /** Judges one message again, now: what it waited for has come. */
  public CompletableFuture<Talt> melding(UUID id) {
    return CompletableFuture.supplyAsync(() -> doem(meldinger.byId(id).stream().toList()), EGEN_TRAAD);
  }

  /**
   * Judges again everything that is held in a lane. What a message waited for may have come and the node have ended, or
   * the writer had no room, before it was judged: the round is what makes that late and not lost. Blocks.
   */
  public Talt holdt(Lane lane) {
    Talt sum = Talt.INGEN;
    Optional<UUID> etter = Optional.empty();
    List<MessageView> side;
    do {
      side = meldinger.held(lane, etter, AV_GANGEN);
      sum = sum.pluss(doem(side));
      etter = side.stream().reduce((_, siste) -> siste).map(m -> m.message().id());
    } while (side.size() == AV_GANGEN);
    return sum;
  }

  private void faktaEndretSenere(Pseudonym person) {
    if (iKoe.add(person)) {
      EGEN_TRAAD.execute(
          () -> {
            iKoe.remove(person);
            try {
              doem(aapne(person));
            } catch (RuntimeException e) {
              LOG.atWarn().addKeyValue("error", e.getClass().getName())
                  .log("waiting messages could not be judged again");
            }
          });
    }
  }

  private List<MessageView> aapne(Pseudonym person) {
    return meldinger.byPerson(person, MELDINGER).stream().filter(m -> m.state().open()).toList();
  }

  /**
   * In order, one commit after the other: what one release leads to is seen by the next. One that cannot be judged stands
   * in nobody's way.
   */
  Talt doem(Collection<MessageView> alle) {
    Map<Omdoemming.Utfall, Integer> antall = new EnumMap<>(Omdoemming.Utfall.class);
    int feilet = 0;
    for (MessageView m : alle) {
      try {
        Omdoemming.Utfall utfall = doem(m).join();
        antall.merge(utfall, 1, Integer::sum);
        maalinger.frigitt(utfall.name().toLowerCase(Locale.ROOT));
      } catch (RuntimeException e) {
        feilet++;
        maalinger.feilet();
        LOG.atWarn().addKeyValue("error", Feiing.aarsak(e)).log("a waiting message could not be judged again");
      }
    }
    return new Talt(
        antall.getOrDefault(Omdoemming.Utfall.FRIGITT, 0),
        antall.getOrDefault(Omdoemming.Utfall.VENTER, 0),
        antall.getOrDefault(Omdoemming.Utfall.STANSET, 0),
        antall.getOrDefault(Omdoemming.Utfall.STAAR, 0),
        feilet);
  }

  private CompletableFuture<Omdoemming.Utfall> doem(MessageView m) {
    var id = m.message().id();
    return writer.submit(
        m.message().lane(),
        new Omdoemming(m.message(), leveringer.carrying(id), meldinger.payload(id), dommer, koeing, klokker));
  }
}
