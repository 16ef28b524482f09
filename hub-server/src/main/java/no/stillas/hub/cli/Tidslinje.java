package no.stillas.hub.cli;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import no.stillas.proto.Norsk;
import no.stillas.proto.judgement.v1.Utelatelse;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.trace.v1.Entry;
import no.stillas.proto.trace.v1.EntryKind;

/** Entries of a trace as lines. A message is named in full once, with a number; after that by its number. */
final class Tidslinje {
    private static final String INNRYKK = " ".repeat("dd.MM.yyyy HH:mm:ss  ".length());

    private final PrintWriter ut;
    private final Map<String, Integer> meldinger = new HashMap<>();

    Tidslinje(PrintWriter ut) {
        this.ut = requireNonNull(ut, "ut is null");
    }

    void innslag(Entry e) {
        if (e.getMessageId().isEmpty()) {
            // about the child and no message, such as a consent that was recorded
            ut.println(Tid.moment(e.getAt()) + "  " + hva(e) + " hos " + e.getFra());
            return;
        }
        var noekkel = e.getFra() + " " + e.getMessageId();
        if (!meldinger.containsKey(noekkel)) {
            meldinger.put(noekkel, meldinger.size() + 1);
            presenter(e, meldinger.size());
        }
        ut.println(Tid.moment(e.getAt()) + "  [" + meldinger.get(noekkel) + "] " + hva(e));
        if (!e.getTekst().isEmpty()) {
            ut.println(INNRYKK + e.getTekst());
        }
        if (e.getUtfall() == Utfall.UTFALL_REDACTED) {
            e.getDecision().getUtelatelserList().forEach(u -> ut.println(INNRYKK + "utelatt: " + utelatt(u)));
        }
        e.getDecision().getRemediesList().forEach(r -> ut.println(INNRYKK + "- " + r.getTekst()));
        if (!e.getDecision().getIngenVei().isEmpty()) {
            ut.println(INNRYKK + e.getDecision().getIngenVei());
        }
    }

    /** The field is not shown to a receiver, and the kind and the reason only where they may be known. */
    private static String utelatt(Utelatelse u) {
        var felt = u.getSti().isEmpty() ? "noe" : "«" + Norsk.sti(u.getSti()) + "»";
        var mer = Kode.liste(Kode.kort(u.getKategori()), u.getPerson().isEmpty() ? "" : "om " + u.getPerson(), Kode.kort(u.getAarsak()));
        return Forklaring.adressene(u) ? "adresser" : felt + (mer.isEmpty() ? "" : " (" + mer + ")");
    }

    private void presenter(Entry e, int nummer) {
        ut.println("[" + nummer + "] " + (e.getDokument().isEmpty() ? "Melding" : e.getDokument()) + ": " + e.getFra()
                + " → " + (e.getTil().isEmpty() ? "ingen" : e.getTil()));
        ut.println("    melding " + e.getMessageId());
        ut.println("    samtale " + e.getConversationId());
    }

    private static String hva(Entry e) {
        var slag = slag(e.getKind());
        var utfall = Kode.kort(e.getUtfall()).isEmpty() ? "" : ": " + Kode.utfall(e.getUtfall());
        var aarsak = Kode.kort(e.getAarsak());
        var paragraf = e.getDecision().getBegrunnelserList().stream().map(b -> b.getParagraf()).filter(p -> !p.isEmpty()).findFirst().orElse("");
        var mer = Kode.liste(paragraf, aarsak);
        return slag + utfall + (mer.isEmpty() ? "" : " (" + mer + ")");
    }

    private static String slag(EntryKind slag) {
        return switch (slag) {
            case ENTRY_KIND_JUDGED -> "bedømt";
            case ENTRY_KIND_RELEASED -> "frigitt, i mottakerens kø";
            case ENTRY_KIND_HANDED_OVER -> "overlevert til mottakerens system";
            case ENTRY_KIND_ACKED -> "lagret hos mottakeren";
            case ENTRY_KIND_APPLICATION_RECEIPT -> "applikasjonskvittering";
            case ENTRY_KIND_READ -> "lest av et menneske";
            case ENTRY_KIND_ANSWERED -> "besvart";
            case ENTRY_KIND_STOPPED -> "stanset før den ble lest";
            case ENTRY_KIND_EXPIRED -> "utløpt";
            case ENTRY_KIND_RECALLED -> "tilbakekalt";
            case ENTRY_KIND_QUARANTINED -> "i karantene";
            case ENTRY_KIND_CLOCK_STARTED -> "frist begynte å løpe";
            case ENTRY_KIND_CLOCK_STOPPED -> "frist holdt";
            case ENTRY_KIND_CLOCK_EXPIRED -> "frist løp ut";
            case ENTRY_KIND_ALARM -> "et menneske ble varslet";
            case ENTRY_KIND_TASK -> "oppgave";
            case ENTRY_KIND_UNSPECIFIED, UNRECOGNIZED -> "hendelse";
        };
    }
}
