package no.stillas.hub.delivery;

import com.google.protobuf.TextFormat;
import com.google.protobuf.TextFormatParseInfoTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.stillas.hub.delivery.EtterSending.Endring;
import no.stillas.hub.delivery.EtterSending.Stadium;
import no.stillas.hub.delivery.EtterSending.Tiltak;
import no.stillas.hub.judgement.RuleFault;
import no.stillas.hub.judgement.RuleFault.Fault;
import no.stillas.hub.judgement.RuleSource;
import no.stillas.proto.regelverk.v1.Ettersendingscelle;
import no.stillas.proto.regelverk.v1.Ettersendingsrad;
import no.stillas.proto.regelverk.v1.Ettersendingssett;

/**
 * Reads the table of what happens after sending, and refuses one that is not whole or does what it may never do: stops what
 * was read for anything but a wrong receiver, tells a receiver of what never reached it, or lets a message both stand and
 * be judged.
 */
final class EtterSendingsfil {
  private static final Set<Tiltak> TIL_MOTTAKER =
      EnumSet.of(Tiltak.VARSLE_MOTTAKER_SAMTYKKE, Tiltak.VARSLE_MOTTAKER_VERN, Tiltak.VARSLE_MOTTAKER_RESERVASJON,
          Tiltak.BE_OM_SLETTING);
  private static final Set<Tiltak> ROERER =
      EnumSet.of(Tiltak.DOEM_PAA_NYTT, Tiltak.STANS_OG_SLETT, Tiltak.VARSLE_AVSENDER_STANSET);

  private final RuleSource kilde;
  private final List<Fault> feil = new ArrayList<>();
  private final Map<Endring, Map<Stadium, Set<Tiltak>>> tabell = new EnumMap<>(Endring.class);

  private EtterSendingsfil(RuleSource kilde) {
    this.kilde = kilde;
  }

  static Map<Endring, Map<Stadium, Set<Tiltak>>> les(RuleSource kilde) {
    EtterSendingsfil fil = new EtterSendingsfil(kilde);
    fil.les();
    if (!fil.feil.isEmpty()) {
      throw new RuleFault(fil.feil);
    }
    return Collections.unmodifiableMap(fil.tabell);
  }

  private void les() {
    var tre = TextFormatParseInfoTree.builder();
    var sett = Ettersendingssett.newBuilder();
    try {
      TextFormat.Parser.newBuilder().setParseInfoTreeBuilder(tre).build().merge(kilde.tekst(), sett);
    } catch (TextFormat.ParseException e) {
      meld(Math.max(1, e.getLine()), String.valueOf(e.getMessage()));
      return;
    }
    var linjer = tre.build();
    for (int i = 0; i < sett.getRadCount(); i++) {
      rad(sett.getRad(i), linjer.getLocation(Ettersendingssett.getDescriptor().findFieldByName("rad"), i).getLine() + 1);
    }
    EnumSet<Endring> mangler = EnumSet.allOf(Endring.class);
    mangler.removeAll(tabell.keySet());
    mangler.forEach(m -> meld(1, "the event " + m + " has no row"));
  }

  private void rad(Ettersendingsrad rad, int linje) {
    if (rad.getVedValue() == 0) {
      meld(linje, "a row is about no event");
      return;
    }
    Endring endring = Endring.valueOf(uten(rad.getVed().name()));
    Map<Stadium, Set<Tiltak>> celler = new EnumMap<>(Stadium.class);
    krev(tabell.put(endring, celler) == null, linje, endring + " has two rows");
    krev(!rad.getKilde().getLov().isBlank() && !rad.getKilde().getParagraf().isBlank(), linje, endring + " lacks its source");
    rad.getCelleList().forEach(celle -> celle(endring, celle, celler, linje));
    EnumSet<Stadium> mangler = EnumSet.allOf(Stadium.class);
    mangler.removeAll(celler.keySet());
    mangler.forEach(m -> meld(linje, endring + " does not say what is done when " + m));
    // The acknowledgement can come after the event, and says nothing of which copy it is for.
    krev(varslet(celler, Stadium.ULEST).containsAll(varslet(celler, Stadium.LEST)), linje,
        endring + " tells the receiver when LEST and not when ULEST");
  }

  private static Set<Tiltak> varslet(Map<Stadium, Set<Tiltak>> celler, Stadium stadium) {
    EnumSet<Tiltak> varslet = EnumSet.copyOf(TIL_MOTTAKER);
    varslet.retainAll(celler.getOrDefault(stadium, Set.of()));
    return varslet;
  }

  private void celle(Endring endring, Ettersendingscelle celle, Map<Stadium, Set<Tiltak>> celler, int linje) {
    if (celle.getIValue() == 0 || celle.getTiltakCount() == 0 || celle.getTiltakValueList().contains(0)) {
      meld(linje, endring + " has a cell without a stage or without an action");
      return;
    }
    Stadium stadium = Stadium.valueOf(uten(celle.getI().name()));
    Set<Tiltak> tiltak = EnumSet.noneOf(Tiltak.class);
    celle.getTiltakList().forEach(t -> tiltak.add(Tiltak.valueOf(uten(t.name()))));
    String her = endring + " when " + stadium;
    krev(celler.put(stadium, Collections.unmodifiableSet(tiltak)) == null, linje, her + " has two cells");
    boolean harNaadd = stadium == Stadium.ULEST || stadium == Stadium.LEST;
    krev(harNaadd || Collections.disjoint(tiltak, TIL_MOTTAKER), linje, her + " tells the receiver, who got nothing");
    krev(stadium != Stadium.LEST || endring == Endring.FEIL_MOTTAKER || Collections.disjoint(tiltak, ROERER), linje,
        her + " recalls what was read");
    krev(!tiltak.contains(Tiltak.STAAR) || Collections.disjoint(tiltak, ROERER), linje, her + " both stays and does not");
    krev(!tiltak.contains(Tiltak.START_72_TIMER) || tiltak.contains(Tiltak.BE_OM_SLETTING), linje,
        her + " starts the 72 hours and asks nobody to delete");
  }

  private void krev(boolean sant, int linje, String grunn) {
    if (!sant) {
      meld(linje, grunn);
    }
  }

  private void meld(int linje, String grunn) {
    feil.add(new Fault(kilde.navn(), linje, grunn));
  }

  /** The contract's name of a value without the name of its enum. */
  private static String uten(String navn) {
    return navn.substring(navn.indexOf('_') + 1);
  }
}
