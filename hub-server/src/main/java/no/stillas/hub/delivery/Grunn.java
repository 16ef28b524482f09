package no.stillas.hub.delivery;

import static java.util.Objects.requireNonNull;

import no.stillas.proto.kodeverk.v1.Aarsak;

/**
 * Why something happened to a delivery, as its sender may know it.
 *
 * @param aarsak the code; unspecified where there is nothing to explain
 * @param tekst in bokmål, without person data; cut at 500 characters, which is what a receipt holds
 */
record Grunn(Aarsak aarsak, String tekst) {
  static final Grunn INGEN = new Grunn(Aarsak.AARSAK_UNSPECIFIED, "");
  private static final int LENGST = 500;

  Grunn {
    requireNonNull(aarsak, "aarsak is null");
    tekst = tekst.length() <= LENGST ? tekst : tekst.substring(0, LENGST - 1) + "…";
  }

  /** The code as it is stored: its name, or nothing. */
  String kode() {
    return aarsak == Aarsak.AARSAK_UNSPECIFIED ? "" : aarsak.name();
  }

  /** A stored code. */
  static Aarsak aarsak(String kode) {
    return kode.isEmpty() ? Aarsak.AARSAK_UNSPECIFIED : Aarsak.valueOf(kode);
  }
}
