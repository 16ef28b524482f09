package no.stillas.konformitet.sertifikat.steg;

import static java.util.function.Predicate.not;

import com.google.protobuf.Message;
import io.cucumber.java.no.Så;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.stillas.konformitet.sertifikat.motpart.Hendelse;
import no.stillas.proto.Kontraktbrudd;
import no.stillas.proto.exchange.v1.AppRecStatus;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.kodeverk.v1.Aarsak;

/** What is asked of what the system keeps, of what it deletes, and of everything that it has said in the run. */
public final class Bevaring {
    private final Proeve proeve;

    Bevaring(Proeve proeve) {
        this.proeve = proeve;
    }

    @Så("har systemet beholdt hva som er utelatt fra {string}")
    public void utelatt(String navn) {
        likt(navn, "hva som er utelatt", DeliveredMessage::getUtelattList);
    }

    @Så("har systemet beholdt pliktene som følger med {string}")
    public void plikter(String navn) {
        likt(navn, "pliktene som følger med", DeliveredMessage::getPlikterList);
    }

    @Så("har systemet beholdt merknadene til {string}")
    public void merknader(String navn) {
        likt(navn, "merknadene", DeliveredMessage::getMerknaderList);
    }

    @Så("er {string} beholdt som den var")
    public void somDenVar(String navn) {
        likt(navn, "dokumentet", m -> m.getEnvelope().getDocument());
    }

    private <T> void likt(String navn, String hva, Function<DeliveredMessage, T> del) {
        var levert = proeve.levert(navn);
        var lager = proeve.lager();
        var lagret = proeve.vent(_ -> Optional.of(lager.meldinger(levert.messageId())).filter(not(List::isEmpty)))
                .orElseThrow(() -> new Avvik("At «" + levert.navn() + "» ligger i lageret, med " + hva + ".", "Den ligger ikke der."));
        if (lagret.stream().noneMatch(m -> del.apply(m).equals(del.apply(levert.leveranse().getMessage())))) {
            throw new Avvik("At " + hva + " ligger sammen med «" + levert.navn() + "» i lageret.", "Det er borte eller endret.");
        }
    }

    @Så("er {string} slettet, og slettingen er bekreftet")
    public void slettet(String navn) {
        var levert = proeve.levert(navn);
        var lager = proeve.lager();
        proeve.vent(h -> h.stream().filter(Hendelse.Applikasjon.class::isInstance).map(a -> ((Hendelse.Applikasjon) a).kvittering())
                        .filter(k -> k.getMessageId().equals(levert.messageId()) && k.getAarsak() == Aarsak.AARSAK_TRUKKET_AV_AVSENDER
                                && k.getStatus() != AppRecStatus.APP_REC_STATUS_AVVIST).findFirst())
                .orElseThrow(() -> new Avvik("En applikasjonskvittering med årsaken «trukket av avsender» når meldingen er slettet.",
                        "Ingen bekreftet at den er slettet."));
        if (lager.kopier(levert.messageId()) > 0) {
            throw new Avvik("At «" + levert.navn() + "» er slettet, også kopier.", lager.meldinger(levert.messageId()).isEmpty()
                    ? "En kopi ligger i en skjult fil eller mappe i lageret." : "Den ligger fortsatt i lageret.");
        }
    }

    @Så("har systemet aldri vist et identitetsnummer utenfor innholdet")
    public void ingenNumre() {
        var numre = proeve.rigg.numre.delt();
        var hvor = proeve.rigg.hub.hendelser().stream().filter(h -> numre.stream().anyMatch(utenfor(h)::contains)).map(Bevaring::slag)
                .distinct().toList();
        if (!hvor.isEmpty()) {
            throw new Avvik("Identitetsnummer bare i meldingens personer og dokument.", "Det sto også i " + String.join(", ", hvor) + ".");
        }
        if (proeve.rigg.lager.stream().flatMap(l -> l.navn().stream()).anyMatch(n -> numre.stream().anyMatch(n::contains))) {
            throw new Avvik("Filnavn uten identitetsnummer.", "Et filnavn i lageret har et identitetsnummer i seg.");
        }
    }

    private static String utenfor(Hendelse hendelse) {
        return switch (hendelse) {
            case Hendelse.Aapnet h -> h.enhet();
            case Hendelse.Brudd h -> h.hva();
            case Hendelse.Kvittert h -> h.deliveryId();
            case Hendelse.Nektet h -> h.nack().toString();
            case Hendelse.Applikasjon h -> h.kvittering().toString();
            case Hendelse.Lest h -> h.kvittering().toString();
            case Hendelse.Innsendt h -> utenInnhold(h.envelope()).toString();
            case Hendelse.Hode h -> h.navn() + h.verdi();
            case Hendelse.Levert _ -> "";
        };
    }

    private static Envelope utenInnhold(Envelope envelope) {
        var rest = envelope.toBuilder().clearPersoner().clearDocument().clearSealed();
        rest.getAttachmentsBuilderList().forEach(vedlegg -> vedlegg.clearInnhold().clearSha256());
        rest.getHandlendeBuilder().clearIdentitet();
        return rest.build();
    }

    private static String slag(Hendelse hendelse) {
        return switch (hendelse) {
            case Hendelse.Aapnet _, Hendelse.Brudd _, Hendelse.Hode _ -> "hodet til et kall";
            case Hendelse.Kvittert _, Hendelse.Nektet _ -> "Ack eller Nack";
            case Hendelse.Applikasjon _, Hendelse.Lest _ -> "en kvittering";
            case Hendelse.Innsendt _ -> "konvolutten til en melding";
            case Hendelse.Levert _ -> "det huben leverte";
        };
    }

    @Så("har alt systemet har sagt på linjen, holdt kontrakten")
    public void kontrakten() {
        var brudd = proeve.rigg.hub.hendelser().stream().flatMap(h -> switch (h) {
            case Hendelse.Brudd b -> Stream.of(b.hva());
            case Hendelse.Nektet n -> feil(n.nack(), "Nack");
            case Hendelse.Applikasjon a -> feil(a.kvittering(), "applikasjonskvitteringen");
            case Hendelse.Lest l -> feil(l.kvittering(), "lesekvitteringen");
            case Hendelse.Aapnet _, Hendelse.Kvittert _, Hendelse.Innsendt _, Hendelse.Hode _, Hendelse.Levert _ -> Stream.<String>of();
        }).distinct().toList();
        if (!brudd.isEmpty()) {
            throw new Avvik("At alt på linjen holder kontrakten.", String.join("; ", brudd) + ".");
        }
    }

    private static Stream<String> feil(Message hva, String navn) {
        return Kontraktbrudd.i(hva).stream().map(b -> navn + ": " + Kontraktbrudd.sti(b));
    }
}
