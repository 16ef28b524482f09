package no.stillas.hub.delivery;

import io.grpc.stub.StreamObserver;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.ledger.Deliveries;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.Writer;
import no.stillas.proto.exchange.v1.ReceiveRequest;
import no.stillas.proto.exchange.v1.ReceiveResponse;

/**
 * The open inbox streams of this node. Each stream has a virtual thread of its own that does all its work, so that no
 * gRPC thread waits for the database. A commit wakes the streams of the units that it concerns; what another node has
 * committed is found by polling.
 */
@Singleton
public final class Inboxes implements AutoCloseable {
  private final Omgivelser omgivelser;
  private final Map<String, Set<Innboks>> aapne = new ConcurrentHashMap<>();
  private final Set<Innboks> alle = ConcurrentHashMap.newKeySet();

  Inboxes(
      Writer writer, Deliveries leveringer, Messages meldinger, HandOverJudge dommer, Koeing koeing, Enheter enheter,
      Forsoeksalarm alarm, Klokker klokker, Leveringsoppsett oppsett, InstantSource klokke, Maalinger maalinger) {
    omgivelser =
        new Omgivelser(writer, leveringer, meldinger, dommer, koeing, enheter, alarm, klokker, oppsett, klokke, maalinger);
    writer.onCommit(commit -> commit.units().forEach(this::vekk));
  }

  /**
   * Serves one {@code Receive} call. Returns at once. The first request must be {@code Open} with a unit of the
   * caller's organisation; another unit and one that does not exist give the same {@code NOT_FOUND}.
   *
   * @param ut where deliveries and confirmations go; used by one thread at a time
   * @return where gRPC puts what the receiver says
   */
  public StreamObserver<ReceiveRequest> open(Caller hvem, StreamObserver<ReceiveResponse> ut) {
    Innboks innboks = new Innboks(hvem, ut, omgivelser, this);
    alle.add(innboks);
    innboks.start();
    return innboks.inn();
  }

  /** Ends all streams of this node, so that what they have out can be handed over by another. */
  @Override
  @PreDestroy
  public void close() {
    alle.forEach(Innboks::stopp);
    alle.forEach(Innboks::vent);
  }

  /** The stream's thread has ended. */
  void slutt(Innboks innboks) {
    alle.remove(innboks);
  }

  /** Has the open streams of a unit look for something to hand over. */
  void vekk(String enhet) {
    aapne.getOrDefault(enhet, Set.of()).forEach(Innboks::vekk);
  }

  /** Tells the other streams of a unit that a delivery is done: the one that had it out goes on with its queue. */
  void ferdig(String enhet, UUID levering, Innboks hosHvem) {
    aapne.getOrDefault(enhet, Set.of()).stream()
        .filter(annen -> annen != hosHvem)
        .forEach(annen -> annen.ferdig(levering));
  }

  void aapnet(String enhet, Innboks innboks) {
    aapne.compute(
        enhet,
        (_, de) -> {
          Set<Innboks> alle = de == null ? ConcurrentHashMap.newKeySet() : de;
          alle.add(innboks);
          return alle;
        });
    omgivelser.maalinger().stroemAapnet();
  }

  void lukket(String enhet, Innboks innboks) {
    aapne.computeIfPresent(
        enhet,
        (_, de) -> {
          de.remove(innboks);
          return de.isEmpty() ? null : de;
        });
    omgivelser.maalinger().stroemLukket();
  }

  /** What a stream works with. */
  record Omgivelser(
      Writer writer, Deliveries leveringer, Messages meldinger, HandOverJudge dommer, Koeing koeing, Enheter enheter,
      Forsoeksalarm alarm, Klokker klokker, Leveringsoppsett oppsett, InstantSource klokke, Maalinger maalinger) {}
}
