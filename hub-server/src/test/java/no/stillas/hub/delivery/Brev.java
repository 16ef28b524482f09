package no.stillas.hub.delivery;

import com.google.protobuf.ByteString;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.ledger.Lane;

/** A message as a test thinks of it. */
record Brev(
    UUID meldingsId, UUID samtale, String fra, String til, SubjectKey barn, Lane lane, Optional<Instant> utloeper,
    Set<String> samtykker, Set<String> venterPaa, Optional<UUID> svarPaa) {

  static Brev til(String enhet) {
    return new Brev(
        UUID.randomUUID(), UUID.randomUUID(), Katalog.AVSENDER, enhet, barn("barnet"), Lane.ORDINARY,
        Optional.empty(), Set.of(), Set.of(), Optional.empty());
  }

  static SubjectKey barn(String navn) {
    return SubjectKey.identified(ByteString.copyFrom(AvledetId.sha256(navn.getBytes(StandardCharsets.UTF_8))));
  }

  Brev i(UUID nySamtale) {
    return new Brev(meldingsId, nySamtale, fra, til, barn, lane, utloeper, samtykker, venterPaa, svarPaa);
  }

  Brev fra(String enhet) {
    return new Brev(meldingsId, samtale, enhet, til, barn, lane, utloeper, samtykker, venterPaa, svarPaa);
  }

  Brev om(SubjectKey hvem) {
    return new Brev(meldingsId, samtale, fra, til, hvem, lane, utloeper, samtykker, venterPaa, svarPaa);
  }

  Brev somHaster() {
    return new Brev(
        meldingsId, samtale, fra, til, barn, Lane.DUTY_AND_URGENT, utloeper, samtykker, venterPaa, svarPaa);
  }

  Brev utloeper(Instant t) {
    return new Brev(meldingsId, samtale, fra, til, barn, lane, Optional.of(t), samtykker, venterPaa, svarPaa);
  }

  Brev medSamtykke(UUID id) {
    return new Brev(
        meldingsId, samtale, fra, til, barn, lane, utloeper, Set.of(id.toString()), venterPaa, svarPaa);
  }

  Brev somVenterPaa(String noekkel) {
    return new Brev(meldingsId, samtale, fra, til, barn, lane, utloeper, samtykker, Set.of(noekkel), svarPaa);
  }

  Brev svarPaa(UUID hubId) {
    return new Brev(meldingsId, samtale, fra, til, barn, lane, utloeper, samtykker, venterPaa, Optional.of(hubId));
  }
}
