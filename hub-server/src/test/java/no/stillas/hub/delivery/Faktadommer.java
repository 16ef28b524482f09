package no.stillas.hub.delivery;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.FactView;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.judgement.Doemt;
import no.stillas.hub.ledger.DecisionRow;
import no.stillas.hub.ledger.DecisionRow.Stage;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.Messages.Payload;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.View;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.kodeverk.v1.Aarsak;

/**
 * A judge that reads facts as the real one does, with one rule: a message that rests on a consent passes while the last
 * fact about that consent says "gitt". A held message needs one.
 */
final class Faktadommer implements HandOverJudge {
  final AtomicInteger doemt = new AtomicInteger();

  /** What a message can rest on instead, by the consent that it rested on. */
  final Map<UUID, UUID> ellers = new ConcurrentHashMap<>();

  /** Messages that an objection stops. */
  final Set<UUID> reservert = ConcurrentHashMap.newKeySet();

  /** Messages that cannot be judged at all. */
  final Set<UUID> kanIkkeDoemmes = ConcurrentHashMap.newKeySet();

  @Override
  public Verdict overlevering(StoredMessage melding, Payload.Content innhold, FactView fakta, Instant naa) {
    doemt.incrementAndGet();
    return holder(melding, fakta)
        ? new Verdict.Pass(
            Doemt.tillatt(),
            DeliveredMessage.newBuilder()
                .setEnvelope(konvolutt(innhold))
                .setCommitment(ByteString.copyFrom(AvledetId.sha256(innhold.plaintext().toByteArray())))
                .build(),
            rad(melding, Stage.HANDOVER, naa),
            melding.consents().stream().map(id -> holdbart(melding, id, fakta)).collect(Collectors.toSet()),
            List.of())
        : new Verdict.Stop(
            Aarsak.AARSAK_SAMTYKKE_TRUKKET, "Samtykket er trukket.", reservert.contains(melding.id()), rad(melding, Stage.HANDOVER, naa));
  }

  @Override
  public boolean reservert(StoredMessage melding, Payload.Content innhold, FactView fakta, Instant naa) {
    return reservert.contains(melding.id());
  }

  @Override
  public Release frigivelse(StoredMessage melding, Payload.Content innhold, View fakta) {
    Instant naa = fakta.now();
    if (kanIkkeDoemmes.contains(melding.id())) {
      throw new IllegalStateException("cannot be judged");
    }
    Set<String> venter = melding.waitsFor();
    if (venter.contains("avslag")) {
      return new Release.Avslaa(
          Aarsak.AARSAK_IKKE_GRUNNLAG, "Det finnes ikke grunnlag.", rad(melding, Stage.RELEASE, naa));
    }
    if (venter.contains("menneske") || venter.contains("vurdering:C03")) {
      return new Release.VentFortsatt(Set.of("vurdering:C03"));
    }
    return venter.stream().allMatch(id -> gitt(melding, id, fakta))
        ? new Release.Frigi(Doemt.tillatt(), venter, rad(melding, Stage.RELEASE, naa), List.of(), List.of())
        : new Release.VentFortsatt(venter);
  }

  private boolean holder(StoredMessage melding, FactView fakta) {
    return melding.consents().stream().allMatch(id -> gitt(melding, holdbart(melding, id, fakta), fakta));
  }

  private String holdbart(StoredMessage melding, String samtykke, FactView fakta) {
    return gitt(melding, samtykke, fakta)
        ? samtykke
        : ellers.getOrDefault(UUID.fromString(samtykke), UUID.fromString(samtykke)).toString();
  }

  private static boolean gitt(StoredMessage melding, String samtykke, FactView fakta) {
    return melding.child()
        .flatMap(
            barn ->
                fakta.subject(SubjectKey.known(barn)).current(FactKind.SAMTYKKE, UUID.fromString(samtykke)))
        .map(f -> f.body().toStringUtf8().equals("gitt"))
        .orElse(false);
  }

  private static Envelope konvolutt(Payload.Content innhold) {
    try {
      return Envelope.parseFrom(innhold.plaintext());
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
  }

  static DecisionRow rad(StoredMessage melding, Stage trinn, Instant naa) {
    return new DecisionRow(
        MessageIds.next(naa), melding.id(), trinn, naa, ByteString.copyFrom(new byte[32]), "test",
        ByteString.copyFromUtf8("fakta"), ByteString.copyFromUtf8("avgjørelse"));
  }

}
