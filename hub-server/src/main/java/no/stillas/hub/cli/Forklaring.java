package no.stillas.hub.cli;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Receiver;
import no.stillas.proto.judgement.v1.Begrunnelse;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.judgement.v1.ExplainResponse;
import no.stillas.proto.judgement.v1.Oppfoelging;
import no.stillas.proto.judgement.v1.Utelatelse;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Utfall;

/** A decision, to be read. Each of the hub's texts stands on one line as the hub wrote it: nothing is rephrased or broken. */
final class Forklaring {
    private static final String INN = "  ";
    private static final String TEKST = "    ";

    private final PrintWriter ut;

    Forklaring(PrintWriter ut) {
        this.ut = requireNonNull(ut, "ut is null");
    }

    void av(Envelope envelope, Decision d) {
        ut.println(tittel(envelope) + ": " + envelope.getSender().getEnhet() + " → " + til(envelope.getReceiver()));
        ut.println("Utfall: " + Kode.utfall(d.getUtfall()) + " (" + Kode.kort(d.getUtfall()) + ")");
        begrunnelser(d.getBegrunnelserList());
        utelatelser(d);
        if (d.getVenterPaaCount() > 0) {
            overskrift("Venter på");
            d.getVenterPaaList().forEach(v -> ut.println(INN + v.getTekst() + (v.getRolle().isEmpty() ? "" : " [" + v.getRolle() + "]")));
        }
        if (d.getRemediesCount() > 0) {
            overskrift("Det du kan gjøre");
            for (int i = 0; i < d.getRemediesCount(); i++) {
                ut.println(INN + (i + 1) + ". " + d.getRemedies(i).getTekst());
            }
        }
        if (!d.getIngenVei().isEmpty()) {
            overskrift("Det du kan gjøre");
            ut.println(INN + d.getIngenVei());
        }
        if (d.getPlikterIOrdCount() > 0) {
            overskrift("Plikter som følger med");
            d.getPlikterIOrdList().forEach(p -> ut.println(INN + p.getTekst() + " [" + Kode.kort(p.getPlikt()) + "]"));
        }
        oppfoelging(d.getOppfoelgingList());
        if (d.getMerknaderCount() > 0) {
            overskrift("Merknader til mottakeren");
            d.getMerknaderList().forEach(m -> ut.println(INN + m));
        }
        if (!d.getMeldepliktlinje().isEmpty()) {
            overskrift("Meldeplikt");
            ut.println(INN + d.getMeldepliktlinje());
        }
        ut.println();
        ut.println("Regelsett " + d.getRuleSet());
    }

    /** What the person concerned would be told of the same. */
    void tilDenDetGjelder(ExplainResponse svar) {
        if (!svar.getTilDenDetGjelder().isEmpty()) {
            overskrift("Til den det gjelder");
            ut.println(INN + svar.getTilDenDetGjelder());
            svar.getPlikterTilDenDetGjelderList().forEach(p -> ut.println(INN + p));
        }
    }

    private void begrunnelser(List<Begrunnelse> alle) {
        if (alle.isEmpty()) {
            return;
        }
        overskrift("Fordi");
        for (var b : alle) {
            var om = Kode.korte(b.getKategorierList());
            var hvem = String.join(", ", b.getPersonerList());
            ut.println(INN + Kode.liste(b.getParagraf(), b.getRegel().isEmpty() ? "" : "regel " + b.getRegel(), Kode.kort(b.getAarsak()),
                    Kode.kort(b.getGrunnlag()).isEmpty() ? "" : "grunnlag " + Kode.kort(b.getGrunnlag()),
                    om.isEmpty() ? "" : "gjelder " + om + (hvem.isEmpty() ? "" : " om " + hvem)));
            ut.println(TEKST + b.getTekst());
        }
    }

    private void oppfoelging(List<Oppfoelging> alle) {
        if (alle.isEmpty()) {
            return;
        }
        overskrift("Hvem som skal få vite det, hva som logges, og hva noen må gjennomgå");
        for (var o : alle) {
            ut.println(INN + Kode.liste(o.getParagraf(), "plikt " + o.getId(), Kode.kort(o.getSkylder()), Kode.kort(o.getStatus()),
                    o.hasFrist() ? "senest " + Tid.moment(o.getFrist()) + (o.getFristErInnstilling() ? " (innstilling, ikke lov)" : "") : ""));
            ut.println(TEKST + o.getTekst());
        }
    }

    private void utelatelser(Decision d) {
        var felter = d.getUtelatelserList().stream().filter(u -> !adressene(u)).toList();
        if (!felter.isEmpty()) {
            overskrift(d.getUtfall() == Utfall.UTFALL_REDACTED ? "Blir utelatt" : "Måtte vært utelatt");
            var tabell = new Tabell("felt", "slag", "person", "årsak");
            felter.forEach(u -> tabell.rad(u.getSti(), Kode.kort(u.getKategori()), u.getPerson(), Kode.kort(u.getAarsak())));
            tabell.skriv(ut, INN);
        }
        if (felter.size() < d.getUtelatelserCount()) {
            overskrift("Adresser følger ikke med, enten de står i meldingen eller ikke.");
        }
    }

    /** The notice that everybody gets who may not give addresses on, whether the message has one or not. */
    static boolean adressene(Utelatelse u) {
        return u.getSti().isEmpty() && u.getKategori() == Kategori.KATEGORI_ADR;
    }

    private void overskrift(String tekst) {
        ut.println();
        ut.println(tekst);
    }

    private static String tittel(Envelope envelope) {
        return Optional.of(envelope.getDocument()).flatMap(Dokumenttyper.alle()::av).map(Dokumenttype::tittel)
                .orElse(envelope.hasSealed() ? envelope.getSealed().getDocumentType() : "Melding uten dokument");
    }

    private static String til(Receiver mottaker) {
        var f = mottaker.getFunksjon();
        return mottaker.hasFunksjon()
                ? Kode.kort(f.getFunksjon()) + " i " + (f.getBydel().isEmpty() ? f.getKommune() : f.getBydel())
                : mottaker.getEnhet();
    }
}
