package no.stillas.adapter.sdk.kontroll;

import build.buf.protovalidate.Violation;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.List;
import no.stillas.adapter.sdk.Feltfeil;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.Kontraktbrudd;
import no.stillas.proto.exchange.v1.ApplicationReceipt;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.exchange.v1.Envelope;

/** The contract's own constraints, on what goes out and on what comes in. Paths begin at the envelope. */
public final class Kontraktkontroll {
    private Kontraktkontroll() {}

    /** Everything that the hub would refuse the form of; empty where nothing is wrong. */
    public static List<Feltfeil> utgaaende(Envelope envelope) {
        var feil = new ArrayList<Feltfeil>();
        Kontraktbrudd.i(envelope).forEach(brudd -> feil.add(feltfeil("", brudd)));
        switch (envelope.getContentCase()) {
            case DOCUMENT -> feil.addAll(dokument(envelope));
            case SEALED -> { }
            case CONTENT_NOT_SET -> feil.add(new Feltfeil("document", "no document"));
        }
        return feil;
    }

    /**
     * What breaks the contract in a document that has come, but for what something left out of it can explain, and what a later
     * version of the contract has in document or envelope: it would be lost in silence.
     */
    public static List<Feltfeil> innkommet(DeliveredMessage melding, Message dokument) {
        boolean noeUtelatt = melding.getUtelattCount() > 0;
        var feil = new ArrayList<>(Ukjente.i(dokument, "document"));
        feil.addAll(Ukjente.i(melding, "levering"));
        Kontraktbrudd.i(dokument).stream()
                .filter(brudd -> !noeUtelatt || !Utelatt.kanForklare(brudd))
                .forEach(brudd -> feil.add(feltfeil("document", brudd)));
        return feil;
    }

    /** What the contract does not allow in an application receipt; empty where nothing is wrong. */
    public static List<Feltfeil> kvittering(ApplicationReceipt kvittering) {
        return Kontraktbrudd.i(kvittering).stream().map(brudd -> feltfeil("", brudd)).toList();
    }

    private static List<Feltfeil> dokument(Envelope envelope) {
        try {
            return Kontraktbrudd.i(Dokumenttyper.alle().pakkUt(envelope.getDocument())).stream()
                    .map(brudd -> feltfeil("document", brudd))
                    .toList();
        } catch (InvalidProtocolBufferException e) {
            return List.of(new Feltfeil("document", "not a document type, or not of the type that it says"));
        }
    }

    private static Feltfeil feltfeil(String foran, Violation brudd) {
        var sti = Kontraktbrudd.sti(brudd);
        var hel = foran.isEmpty() || sti.isEmpty() ? foran + sti : foran + "." + sti;
        return new Feltfeil(hel, Kontraktbrudd.tekst(brudd));
    }
}
