package no.stillas.hub.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts of delivery. Tags are closed codes: no unit, no person, no message. */
@Singleton
final class Maalinger {
  private final MeterRegistry register;
  private final AtomicInteger stroemmer;

  Maalinger(MeterRegistry register) {
    this.register = register;
    this.stroemmer = register.gauge("stillas.levering.stroemmer", new AtomicInteger());
  }

  void stroemAapnet() {
    stroemmer.incrementAndGet();
  }

  void stroemLukket() {
    stroemmer.decrementAndGet();
  }

  /** A delivery was written to a stream. */
  void overlevert(boolean paaNytt) {
    register.counter("stillas.levering.overlevert", "forsoek", paaNytt ? "igjen" : "foerste").increment();
  }

  /** A delivery was stopped or had expired when it was to be handed over. */
  void borte() {
    register.counter("stillas.levering.borte").increment();
  }

  /** A receiver said something. */
  void svar(Svar svar) {
    register.counter("stillas.levering.svar", "slag", svar.getClass().getSimpleName().toLowerCase(Locale.ROOT)).increment();
  }

  /** Something could not be committed, and is tried again. */
  void feilet() {
    register.counter("stillas.levering.feilet").increment();
  }

  void utloept(int antall) {
    register.counter("stillas.levering.utloept").increment(antall);
  }

  /** Somebody was alarmed. */
  void alarm(String trinn) {
    register.counter("stillas.levering.alarm", "trinn", trinn).increment();
  }

  /** An operator has decided about a message in quarantine. */
  void karantene(String avgjort) {
    register.counter("stillas.levering.karantene", "avgjort", avgjort).increment();
  }

  void tilbakekalt() {
    register.counter("stillas.levering.tilbakekalt").increment();
  }

  /** Held messages were judged again. */
  void frigitt(String utfall) {
    register.counter("stillas.levering.frigivelse", "utfall", utfall).increment();
  }
}
