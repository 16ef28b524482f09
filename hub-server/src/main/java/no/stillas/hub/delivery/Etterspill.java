package no.stillas.hub.delivery;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.delivery.EtterSending.Endring;
import no.stillas.hub.delivery.EtterSending.Stadium;
import no.stillas.hub.delivery.EtterSending.Tiltak;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Deliveries;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Writer;
import no.stillas.proto.exchange.v1.NoticeKind;
import no.stillas.proto.kodeverk.v1.Aarsak;

/**
 * Carries out {@link EtterSending} for an event that is recorded: what waits is judged again, and the units that are to
 * hear of it get a notice, one each, or of an objection one for each message. Called after the commit of the fact, so that
 * nothing can be handed over under the old one meanwhile; calling again with the same event has no further effect.
 */
@Singleton
public final class Etterspill {
  private static final int MELDINGER = 5000;

  private final Writer writer;
  private final Messages meldinger;
  private final Deliveries leveringer;
  private final Frigivelse frigivelse;
  private final Enheter enheter;
  private final EtterSending tabell;
  private final HandOverJudge dommer;

  Etterspill(Writer writer, Messages meldinger, Deliveries leveringer, Frigivelse frigivelse, Enheter enheter,
      EtterSending tabell, HandOverJudge dommer) {
    this.writer = writer;
    this.meldinger = meldinger;
    this.leveringer = leveringer;
    this.frigivelse = frigivelse;
    this.enheter = enheter;
    this.tabell = tabell;
    this.dommer = dommer;
  }

  /**
   * A consent was withdrawn or narrowed.
   *
   * @param samtykke id of the consent, as in {@code StoredMessage.consents}
   * @param hendelse id of this withdrawal: a later one of the same consent gives notices anew
   * @return units that got the notice
   */
  public CompletableFuture<Set<String>> samtykkeTrukket(String samtykke, UUID hendelse) {
    return paaEgenTraad(() -> utfoer(Endring.SAMTYKKE_TRUKKET, meldinger.restingOn(samtykke), samtykke, hendelse));
  }

  /**
   * Something else about a person changed: an objection, a grading, the care, an age.
   *
   * @param hendelse id of the change
   * @return units that got a notice
   */
  public CompletableFuture<Set<String>> endret(Endring endring, Pseudonym person, UUID hendelse) {
    return paaEgenTraad(() -> utfoer(endring, meldinger.byPerson(person, MELDINGER), "", hendelse));
  }

  private Set<String> utfoer(Endring endring, Collection<MessageView> beroert, String samtykke, UUID hendelse) {
    List<MessageView> doemmes =
        beroert.stream().filter(m -> tiltak(endring, m).contains(Tiltak.DOEM_PAA_NYTT)).toList();
    // The receivers are told first: what is stopped now may have come through to them.
    Set<String> varslet = new HashSet<>();
    List<RuntimeException> feilet = new ArrayList<>();
    for (MessageView m : beroert) {
      try {
        if (varsle(m, tiltak(endring, m), samtykke, hendelse, varslet)) {
          varslet.add(m.message().receiverUnit());
        }
      } catch (RuntimeException e) {
        feilet.add(e);
      }
    }
    frigivelse.doem(doemmes);
    // The others have been told and what waits is judged; the caller may tell of the same event again.
    feilet.stream().findFirst().ifPresent(e -> {
      throw e;
    });
    return Set.copyOf(varslet);
  }

  /** Whether the receiver has a notice now that it was not known to have. */
  private boolean varsle(MessageView m, Set<Tiltak> tiltak, String samtykke, UUID hendelse, Set<String> varslet) {
    StoredMessage melding = m.message();
    if (tiltak.contains(Tiltak.VARSLE_MOTTAKER_RESERVASJON)) {
      return writer.submit(melding.lane(), new Reservasjonsvarsel(melding, meldinger.payload(melding.id()), dommer)).join();
    }
    return varselslag(tiltak)
        .filter(slag -> slag != NoticeKind.NOTICE_KIND_VERN_ENDRET || enheter.harVernrolle(melding.receiverUnit()))
        .filter(_ -> !varslet.contains(melding.receiverUnit()))
        .map(slag -> writer.submit(melding.lane(), new Varsling(melding, slag, samtykke, hendelse)).join())
        .orElse(false);
  }

  private Set<Tiltak> tiltak(Endring endring, MessageView m) {
    Optional<DeliveryRow> rad = leveringer.carrying(m.message().id());
    return stadium(new Meldingsstilling(m, rad)).stream()
        .flatMap(s -> tabell.tiltak(endring, s).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** How far a message has come, as the law asks; empty where there is nothing left to do with it. */
  static Optional<Stadium> stadium(Meldingsstilling stilling) {
    return stilling
        .tilstand()
        .flatMap(
            t ->
                switch (t) {
                  case Tilstand.Holdt _ -> Optional.of(Stadium.HOLDT);
                  case Tilstand.IKoe i -> Optional.of(i.harVaertUte() ? Stadium.ULEST : Stadium.I_KOE);
                  case Tilstand.Overlevert _, Tilstand.Karantene _ -> Optional.of(Stadium.ULEST);
                  case Tilstand.Kvittert _, Tilstand.Godtatt _, Tilstand.Avvist _ -> Optional.of(Stadium.LEST);
                  // It may have come through before it expired or was stopped.
                  case Tilstand.Utloept _, Tilstand.Stanset _ ->
                      stilling.harVaertUte() ? Optional.of(Stadium.ULEST) : Optional.empty();
                  case Tilstand.Tilbakekalt _ -> Optional.empty();
                });
  }

  private static Optional<NoticeKind> varselslag(Set<Tiltak> tiltak) {
    return Stream.of(
            tiltak.contains(Tiltak.VARSLE_MOTTAKER_SAMTYKKE)
                ? Optional.of(NoticeKind.NOTICE_KIND_SAMTYKKE_TRUKKET)
                : Optional.<NoticeKind>empty(),
            tiltak.contains(Tiltak.VARSLE_MOTTAKER_VERN)
                ? Optional.of(NoticeKind.NOTICE_KIND_VERN_ENDRET)
                : Optional.<NoticeKind>empty())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static <T> CompletableFuture<T> paaEgenTraad(Supplier<T> hva) {
    return CompletableFuture.supplyAsync(hva, traad -> Thread.ofVirtual().name("etterspill").start(traad));
  }

  /** One notice to one unit, once for each event. It names the consent or nothing, never the person. */
  private static final class Varsling extends Meldingsarbeid<Boolean> {
    private final NoticeKind slag;
    private final String samtykke;
    private final UUID id;

    Varsling(StoredMessage melding, NoticeKind slag, String samtykke, UUID hendelse) {
      super(melding, Optional.empty());
      this.slag = slag;
      this.samtykke = samtykke;
      this.id = AvledetId.av(hendelse, slag + "/" + melding.receiverUnit());
    }

    @Override
    public Set<UUID> deliveries() {
      return Set.of(id);
    }

    @Override
    public Boolean run(View view, Batch batch) {
      if (view.delivery(id).isPresent()) {
        return true;
      }
      boolean omSamtykke = slag == NoticeKind.NOTICE_KIND_SAMTYKKE_TRUKKET;
      Grunn grunn =
          omSamtykke
              ? new Grunn(Aarsak.AARSAK_SAMTYKKE_TRUKKET, Tekster.samtykkeTrukket())
              : new Grunn(Aarsak.AARSAK_UNSPECIFIED, Tekster.vernEndret());
      batch.enqueue(
          Post.varsel(
              id, melding.receiverUnit(), samtale(stilling(view).melding(), id), melding.lane(), slag,
              omSamtykke ? Optional.empty() : Optional.of(melding), samtykke, grunn, view.now()));
      return true;
    }
  }
}
