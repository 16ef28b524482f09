package no.stillas.hub.delivery;

import no.stillas.hub.ledger.Deliveries.Claim;
import no.stillas.hub.ledger.Deliveries.Room;
import no.stillas.hub.ledger.Lane;

/**
 * How much one stream may have out: the receiver's credit, and how many hand-overs the writer has under way. Duties and
 * what is urgent have a part of both that nothing else can take. Used by the stream's thread only.
 */
final class Spillerom {
  /** However much credit a receiver gives: the content of what is out is held in memory until it is sent. */
  private static final int HOEYST_UTE = 1000;

  /** Hand-overs under way at a time: between them the stream hears what is said. */
  private static final int AV_GANGEN = 256;

  /** Of a credit that can be shared, one in so many is kept for duties and what is urgent. */
  private static final int DEL = 10;

  private long kreditt;
  private int underveisHaster;
  private int underveisEllers;

  Spillerom(int kreditt) {
    this.kreditt = kreditt;
  }

  void mer(int kredittTil) {
    kreditt += kredittTil;
  }

  /** A hand-over has been given to the writer. */
  void begynt(Claim krav) {
    tell(krav, 1);
  }

  /** The writer is done with a hand-over, whatever came of it. */
  void ferdig(Claim krav) {
    tell(krav, -1);
  }

  /** What there is room for besides what is out. */
  Room ved(int ute) {
    int ialt = (int) Math.min(kreditt, HOEYST_UTE);
    int ledig = ialt - ute;
    int haster = Math.min(ledig, AV_GANGEN - underveisHaster);
    int ellers = Math.min(ledig - ialt / DEL, AV_GANGEN - underveisEllers);
    return new Room(Math.max(haster, ellers), Math.max(ellers, 0));
  }

  static boolean haster(Claim krav) {
    return krav.queue().lane() == Lane.DUTY_AND_URGENT;
  }

  private void tell(Claim krav, int mer) {
    if (haster(krav)) {
      underveisHaster += mer;
    } else {
      underveisEllers += mer;
    }
  }
}
