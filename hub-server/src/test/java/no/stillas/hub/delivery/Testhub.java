package no.stillas.hub.delivery;

import com.google.protobuf.ByteString;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.database.Database;
import no.stillas.hub.database.TestDatabases;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.NewFact;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.identity.Environment;
import no.stillas.hub.judgement.Doemt;
import no.stillas.hub.kryptering.KeyRing;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.Shards;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.Store;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TaskState;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.ledger.WriterSettings;
import no.stillas.proto.drift.v1.DecideQuarantineRequest;
import no.stillas.proto.drift.v1.QuarantineDecision;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.MessageState;
import no.stillas.proto.felles.v1.Ansatt;

/** Delivery on a real store, with a clock that the test moves and a judge that reads real facts. */
final class Testhub implements AutoCloseable {
  static final Duration LEIE = Duration.ofMinutes(2);

  final Stillbarklokke klokke;
  final Katalog katalog = new Katalog();
  final Faktadommer dommer = new Faktadommer();
  final SimpleMeterRegistry maaleregister = new SimpleMeterRegistry();
  final HikariDataSource kilde;
  final Store lager;
  final Koeing koeing;
  final Inboxes innbokser;
  final Statuses statuser;
  final Recalls tilbakekall;
  final Karantener karantener;
  final Frigivelse frigivelse;
  final Etterspill etterspill;
  final Papirpost papirpost;
  final Feiing feiing;

  private final Path mappe;

  private Testhub(HikariDataSource kilde, Path mappe, Stillbarklokke klokke) {
    this.kilde = kilde;
    this.mappe = mappe;
    this.klokke = klokke;
    lager =
        Store.open(
            Database.of(kilde), KeyRing.open(mappe.resolve("keys"), "stillas-test", true),
            new Shards(1, "stillas-test"), klokke, WriterSettings.standard());
    var maalinger = new Maalinger(maaleregister);
    var levering = new Leveringsoppsett(LEIE, Duration.ofMillis(20));
    var alarm = new Alarmoppsett(Duration.ofMinutes(15), 3);
    var forsoek = new Forsoeksalarm(alarm);
    koeing = new Koeing(katalog, alarm);
    innbokser =
        new Inboxes(
            lager.writer(), lager.deliveries(), lager.messages(), dommer, koeing, katalog, forsoek, Klokker.INGEN, levering, klokke,
            maalinger);
    statuser = new Statuses(lager.messages(), lager.deliveries(), katalog);
    tilbakekall = new Recalls(lager.writer(), lager.messages(), lager.deliveries(), maalinger, new EtterSending());
    karantener =
        new Karantener(lager.writer(), lager.messages(), lager.deliveries(), lager.followups(), maalinger);
    frigivelse =
        new Frigivelse(lager.writer(), lager.messages(), lager.deliveries(), dommer, koeing, Klokker.INGEN, maalinger);
    etterspill = new Etterspill(lager.writer(), lager.messages(), lager.deliveries(), frigivelse, katalog, new EtterSending(), dommer);
    papirpost =
        new Papirpost(lager.writer(), lager.messages(), lager.deliveries(), dommer, koeing, katalog, forsoek, Klokker.INGEN);
    feiing =
        new Feiing(
            lager.writer(), lager.messages(), lager.deliveries(), lager.followups(), katalog, levering, alarm,
            papirpost, maalinger);
  }

  static Testhub paaH2(Path mappe) {
    return new Testhub(TestDatabases.h2(mappe), mappe, new Stillbarklokke());
  }

  static Testhub paaPostgres(Path mappe) {
    return new Testhub(TestDatabases.postgres(), mappe, new Stillbarklokke());
  }

  /** Another node on the same database and with the same clock. */
  Testhub nyNode() {
    return new Testhub(
        TestDatabases.pool(kilde.getJdbcUrl(), kilde.getUsername(), kilde.getPassword()), mappe, klokke);
  }

  static Caller kaller(String orgnr) {
    return new Caller(orgnr, Set.of("stillas:utveksling"), "jti", "klient", Environment.TEST, Optional.empty());
  }

  Mottaker mottaker(String enhet, int kreditt) {
    return new Mottaker(this, katalog.organisasjon(enhet).orElseThrow()).aapne(enhet, kreditt);
  }

  /** A message that was accepted and may pass. */
  StoredMessage godta(Brev brev) {
    return lager.writer().submit(brev.lane(), new Godta(brev)).join();
  }

  MessageView les(StoredMessage melding) {
    return lager.messages().byId(melding.id()).orElseThrow();
  }

  State tilstand(StoredMessage melding) {
    return les(melding).state();
  }

  /** Records that a consent is given, or withdrawn, as a fact about the child. */
  Pseudonym samtykke(SubjectKey barn, UUID samtykke, boolean gitt) {
    return lager
        .writer()
        .submit(
            Lane.ORDINARY,
            new Work<Pseudonym>() {
              @Override
              public Set<SubjectKey> subjects() {
                return Set.of(barn);
              }

              @Override
              public Pseudonym run(View view, Batch batch) {
                Pseudonym hvem = view.subject(barn).pseudonym();
                batch.fact(
                    new NewFact(
                        hvem, FactKind.SAMTYKKE, samtykke, view.now(), Optional.empty(),
                        ByteString.copyFromUtf8(gitt ? "gitt" : "trukket")));
                return hvem;
              }
            })
        .join();
  }

  /** An operator at the receiver decides about a delivery in quarantine. */
  MessageState avgjoer(UUID levering, QuarantineDecision hva) {
    String mottaker = lager.deliveries().byId(levering).flatMap(r -> katalog.organisasjon(r.delivery().unit())).orElseThrow();
    return karantener
        .avgjoer(
            kaller(mottaker),
            DecideQuarantineRequest.newBuilder()
                .setDeliveryId(levering.toString())
                .setDecision(hva)
                .setAnsatt(Ansatt.newBuilder().setNavn("Drift Driftesen").setRolle("driftsansvarlig"))
                .setBegrunnelse("Systemet er rettet.")
                .build())
        .join();
  }

  /** Somebody closes a task. */
  void lukk(UUID oppgave) {
    lager
        .writer()
        .submit(
            Lane.ORDINARY,
            new Work<Void>() {
              @Override
              public Set<UUID> tasks() {
                return Set.of(oppgave);
              }

              @Override
              public Set<SubjectKey> subjects() {
                return Set.of();
              }

              @Override
              public Void run(View view, Batch batch) {
                batch.taskState(oppgave, TaskState.DONE);
                return null;
              }
            })
        .join();
  }

  @Override
  public void close() {
    innbokser.close();
    lager.close();
    kilde.close();
  }

  private final class Godta implements Work<StoredMessage> {
    private final Brev brev;
    private final UUID id;

    Godta(Brev brev) {
      this.brev = brev;
      this.id = MessageIds.next(klokke.instant());
    }

    @Override
    public Set<SubjectKey> subjects() {
      return Set.of(brev.barn());
    }

    @Override
    public Optional<UUID> conversation() {
      return Optional.of(brev.samtale());
    }

    @Override
    public StoredMessage run(View view, Batch batch) {
      Instant naa = view.now();
      Pseudonym barn = view.subject(brev.barn()).pseudonym();
      boolean holdt = !brev.venterPaa().isEmpty();
      StoredMessage melding =
          new StoredMessage(
              id, Katalog.AVSENDERORG, brev.meldingsId(), brev.samtale(), brev.svarPaa(), Optional.empty(),
              brev.fra(), katalog.organisasjon(brev.til()).orElseThrow(), brev.til(), Optional.of(barn),
              Set.of(barn), brev.samtykker(), brev.venterPaa(), "stillas.dialog.v1.Dialogmelding", brev.lane(),
              holdt ? State.HELD : State.QUEUED, naa, naa, brev.utloeper());
      batch.message(melding);
      batch.payload(
          id, barn, Envelope.newBuilder().setMessageId(brev.meldingsId().toString()).build().toByteString());
      if (!holdt) {
        koeing.legg(Doemt.tillatt(), melding, naa, batch);
      } else {
        koeing.holdt(melding, naa, batch);
      }
      return melding;
    }
  }
}
