package no.stillas.konformitet.sertifikat.motpart;

import static java.util.Objects.requireNonNull;

import java.util.List;
import no.stillas.adapter.sdk.Feltfeil;
import no.stillas.proto.exchange.v1.ApplicationReceipt;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Nack;
import no.stillas.proto.exchange.v1.ReadReceipt;

/** What happened on the line between hub and system, in order. */
public sealed interface Hendelse {
    /** The system has opened its inbox. */
    record Aapnet(String enhet) implements Hendelse {
        public Aapnet {
            requireNonNull(enhet, "enhet is null");
        }
    }

    /** The system has asked for what it may not have, or said what the contract does not allow here. */
    record Brudd(String hva) implements Hendelse {
        public Brudd {
            requireNonNull(hva, "hva is null");
        }
    }

    /**
     * The system says that it has the delivery.
     *
     * @param lagret the deliveries of the run that lay in the system's store at that moment, by delivery id
     */
    record Kvittert(String deliveryId, List<String> lagret) implements Hendelse {
        public Kvittert {
            requireNonNull(deliveryId, "deliveryId is null");
            lagret = List.copyOf(lagret);
        }
    }

    /** The system could not take the delivery. */
    record Nektet(Nack nack) implements Hendelse {
        public Nektet {
            requireNonNull(nack, "nack is null");
        }
    }

    /** What the system says of a document. */
    record Applikasjon(ApplicationReceipt kvittering) implements Hendelse {
        public Applikasjon {
            requireNonNull(kvittering, "kvittering is null");
        }
    }

    /** Somebody has read it. */
    record Lest(ReadReceipt kvittering) implements Hendelse {
        public Lest {
            requireNonNull(kvittering, "kvittering is null");
        }
    }

    /**
     * The system has handed the hub a message.
     *
     * @param feil what breaks the contract
     * @param tapt the system did not get the hub's answer
     */
    record Innsendt(Envelope envelope, List<Feltfeil> feil, boolean tapt) implements Hendelse {
        public Innsendt {
            requireNonNull(envelope, "envelope is null");
            feil = List.copyOf(feil);
        }
    }

    /** A header of a call, but for the token. */
    record Hode(String navn, String verdi) implements Hendelse {
        public Hode {
            requireNonNull(navn, "navn is null");
            requireNonNull(verdi, "verdi is null");
        }
    }

    /** The hub has handed over. */
    record Levert(Delivery leveranse) implements Hendelse {
        public Levert {
            requireNonNull(leveranse, "leveranse is null");
        }
    }
}
