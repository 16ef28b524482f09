package no.stillas.hub.delivery;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.judgement.Passes;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.DeliveryKind;
import no.stillas.hub.ledger.ExpectationRow;
import no.stillas.hub.ledger.ExpectationState;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.NewDelivery;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.View;

/** Puts a message in its receiver's queue, with the clock that alarms somebody when a duty or urgent one is not taken. */
@Singleton
public final class Koeing {
  /** Kind of the expectation that a duty or an urgent message is taken by the receiver's system. */
  static final String KVITTERING = "APPLIKASJONSKVITTERING";

  private final Enheter enheter;
  private final Alarmoppsett oppsett;

  Koeing(Enheter enheter, Alarmoppsett oppsett) {
    this.enheter = enheter;
    this.oppsett = oppsett;
  }

  /**
   * Queues a message that has been judged and passes, in the batch that accepts or releases it. The message's own row, with state {@code
   * QUEUED}, is the caller's.
   */
  public void legg(Passes dom, StoredMessage melding, Instant naa, Batch batch) {
    requireNonNull(dom, "dom is null");
    boolean haster = melding.lane() == Lane.DUTY_AND_URGENT;
    batch.enqueue(
        new NewDelivery(
            MessageIds.next(naa),
            melding.receiverUnit(),
            melding.conversation(),
            melding.lane(),
            DeliveryKind.MESSAGE,
            Optional.of(melding.id()),
            ByteString.EMPTY,
            naa,
            haster ? Optional.empty() : melding.expires()));
    if (haster) {
      batch.expectation(
          new ExpectationRow(
              kvitteringsklokke(melding.id()), KVITTERING, melding.id(), melding.conversation(), melding.child(),
              melding.receiverUnit(), naa, naa.plus(oppsett.frist(enheter, melding.receiverUnit())),
              ExpectationState.WAITING));
    }
  }

  /** What a message waits for whose receiver is not authorised. */
  public static String uautorisert(String mottaker) {
    return Mottakeralarm.FORAN + mottaker;
  }

  /**
   * The message is held. Where its receiver is not authorised somebody is alarmed at once; else one that is urgent has a
   * clock until it is judged on, so that a human looks at it.
   */
  public void holdt(StoredMessage melding, Instant naa, Batch batch) {
    if (Mottakeralarm.venter(melding)) {
      Mottakeralarm.gi(melding, enheter, naa, batch);
    } else if (melding.lane() == Lane.DUTY_AND_URGENT) {
      Holdtalarm.start(melding, naa, batch);
    }
  }

  /** Whether what is sent to the receiver may be handed to it, as the directory stands. */
  boolean mottakerErAutorisert(StoredMessage melding) {
    return enheter.autorisert(melding.receiverUnit());
  }

  /** What the sender is told of a message whose receiver is not authorised: who else can take it, and whom to ring. */
  public String beskjed(StoredMessage melding) {
    return Mottakeralarm.tekst(melding, enheter);
  }

  /** The number to ring about it. */
  public String telefon(StoredMessage melding) {
    return enheter.vakt(melding.receiverUnit(), melding.senderUnit()).telefon();
  }

  /**
   * A message that has been accepted cannot go on, for its receiver is not authorised any more. The work must have asked
   * for the task {@link Mottakeralarm#id}.
   *
   * @return whether somebody was alarmed now
   */
  boolean uleverbar(StoredMessage melding, View view, Batch batch) {
    if (view.task(Mottakeralarm.id(melding.id())).isPresent()) {
      return false;
    }
    Mottakeralarm.gi(melding, enheter, view.now(), batch);
    return true;
  }

  /** Id of the expectation that {@link #legg} opened. */
  static UUID kvitteringsklokke(UUID melding) {
    return AvledetId.av(melding, "klokke/kvittering");
  }

  /** Id of the expectation of the second stage: the duty service. */
  static UUID vaktklokke(UUID melding) {
    return AvledetId.av(melding, "klokke/vakt");
  }
}
