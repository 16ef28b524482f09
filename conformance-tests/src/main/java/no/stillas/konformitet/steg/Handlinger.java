package no.stillas.konformitet.steg;

import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.no.Når;
import io.grpc.StatusRuntimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.stillas.konformitet.skjema.Tid;
import no.stillas.konformitet.steg.Ordtyper.Tidsrom;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.directory.v1.Unit;
import no.stillas.proto.exchange.v1.AppRecStatus;
import no.stillas.proto.exchange.v1.ApplicationReceipt;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.ReadReceipt;
import no.stillas.proto.exchange.v1.ReceiveRequest;
import no.stillas.proto.exchange.v1.SubmitRequest;
import no.stillas.proto.exchange.v1.SubmitResponse;
import no.stillas.tilgang.Kall;

/** What is done: messages, calls of the hub's other services, and time that goes. */
public final class Handlinger {
    private final Verden verden;
    private final Konvolutt konvolutt;

    Handlinger(Verden verden) {
        this.verden = verden;
        konvolutt = new Konvolutt(verden);
    }

    static Map<String, String> rader(DataTable tabell) {
        var rader = new LinkedHashMap<String, String>();
        tabell.cells().forEach(rad -> rader.put(rad.get(0), rad.get(1) == null ? "" : rad.get(1)));
        return rader;
    }

    /** The name is a template's, or a document's as the contract calls it. */
    @Når("{enhet} sender {string} om {navn} til {enhet}")
    public void sender(Unit fra, String hva, String om, Unit til) throws Exception {
        send(hva, fra, til, om, Map.of());
    }

    /** With what this message says besides, or instead. */
    @Når("{enhet} sender {string} om {navn} til {enhet}:")
    public void sender(Unit fra, String hva, String om, Unit til, DataTable tabell) throws Exception {
        send(hva, fra, til, om, rader(tabell));
    }

    /** So many messages, one after the other, that say the same. */
    @Når("{enhet} sender {string} om {navn} til {enhet} {int} ganger")
    public void sender(Unit fra, String hva, String om, Unit til, int ganger) throws Exception {
        for (int i = 0; i < ganger; i++) {
            send(hva, fra, til, om, Map.of());
        }
    }

    /** One message a child, each in a conversation of its own. All must pass. */
    @Når("{enhet} sender {string} om hvert av barna {string} til {enhet}:")
    public void senderOmHvert(Unit fra, String hva, String barna, Unit til, DataTable tabell) throws Exception {
        for (var barn : Ordtyper.navnene(barna)) {
            var rader = new LinkedHashMap<>(rader(tabell));
            rader.put("Kalt", hva + " om " + barn);
            rader.put("Samtale", "saken om " + barn);
            send(hva, fra, til, barn, rader);
            verden.gjoer(() -> Utfall.krev(verden, "UTFALL_PERMITTED"));
        }
    }

    /** A message that names no child. */
    @Når("{enhet} sender {string} til {enhet}:")
    public void sender(Unit fra, String hva, Unit til, DataTable tabell) throws Exception {
        send(hva, fra, til, null, rader(tabell));
    }

    /** A message that names no child. */
    @Når("{enhet} sender {string} til {enhet}")
    public void sender(Unit fra, String hva, Unit til) throws Exception {
        send(hva, fra, til, null, Map.of());
    }

    private void send(String hva, Unit fra, Unit til, String om, Map<String, String> tabell) throws Exception {
        verden.gjoer(() -> {
            var rader = new LinkedHashMap<>(tabell);
            var navn = Optional.ofNullable(rader.remove("Kalt")).orElse(hva);
            var melding = konvolutt.av(navn, hva, fra, til, Optional.ofNullable(om).map(verden::person), rader);
            var sendt = send(navn, melding, fra);
            verden.sendt(sendt);
            Bevis.sendt(verden.scenario(), sendt, verden.personer.values());
        });
    }

    private Sendt send(String navn, Envelope melding, Unit fra) {
        try {
            SubmitResponse svar = ExchangeServiceGrpc.newBlockingStub(verden.rigg.hub.som(fra.getOrganisasjonsnummer()))
                    .submit(SubmitRequest.newBuilder().setEnvelope(melding).build());
            return new Sendt(navn, melding, Optional.of(svar), Optional.empty());
        } catch (StatusRuntimeException e) {
            if (!Feil.svar(e)) {
                throw e;
            }
            return new Sendt(navn, melding, Optional.empty(), Optional.of(e));
        }
    }

    /** Any call of the contracts, {@code Service/Method}: the request's fields in the table. */
    @Når("{enhet} ber om {string}:")
    public void ber(Unit som, String metode, DataTable tabell) throws Exception {
        verden.gjoer(() -> {
            var fullt = fullt(metode);
            var foresporsel = DynamicMessage.newBuilder(Kall.finn(fullt).getInputType());
            verden.skjema.fyll(foresporsel, rader(tabell));
            if (foresporsel.getDescriptorForType().findFieldByName("enhet") != null && !rader(tabell).containsKey("enhet")) {
                verden.skjema.fyll(foresporsel, Map.of("enhet", som.getId()));
            }
            var svar = spurt(metode, fullt, som, foresporsel.build());
            verden.svar = svar;
            Bevis.svar(verden.scenario(), svar, verden.personer.values());
        });
    }

    private Svar spurt(String metode, String fullt, Unit som, Message foresporsel) throws Exception {
        try {
            return new Svar(metode, Optional.of(verden.rigg.kall.kall(fullt, som.getOrganisasjonsnummer(), foresporsel)), Optional.empty());
        } catch (StatusRuntimeException e) {
            if (!Feil.svar(e)) {
                throw e;
            }
            return new Svar(metode, Optional.empty(), Optional.of(e));
        }
    }

    /** The package of the service of this name. */
    static String fullt(String metode) {
        var tjeneste = metode.substring(0, Math.max(0, metode.indexOf('/')));
        return Dokumenttyper.alle().filer().stream().flatMap(fil -> fil.getServices().stream())
                .filter(s -> s.getName().equals(tjeneste)).findFirst()
                .map(s -> s.getFullName() + metode.substring(tjeneste.length()))
                .orElseThrow(() -> new IllegalArgumentException("huben har ingen tjeneste " + metode));
    }

    /** Time goes, and the hub does what is due by then. */
    @Når("det går {tidsrom}")
    public void detGaar(Tidsrom hvorLenge) throws Exception {
        verden.gjoer(() -> verden.sett(hvorLenge.etter(verden.naa().atZone(Tid.OSLO)).toInstant()));
    }

    /** It becomes this time, and the hub does what is due by then. */
    @Når("klokken blir {string}")
    public void klokkenBlir(String tid) throws Exception {
        verden.gjoer(() -> verden.sett(Tid.les(tid, verden.naa())
                .orElseThrow(() -> new IllegalArgumentException("ikke et tidspunkt: " + tid)).toInstant()));
    }

    @Når("{enhet} henter posten sin")
    public void henter(Unit enhet) throws Exception {
        verden.gjoer(() -> verden.rigg.innbokser.aapne(enhet));
    }

    /** The receiver's system has taken the document. */
    @Når("{enhet} kvitterer for {string}")
    public void kvitterer(Unit enhet, String navn) throws Exception {
        si(enhet, navn, sendt -> ReceiveRequest.newBuilder().setApplicationReceipt(ApplicationReceipt.newBuilder()
                .setMessageId(sendt.id()).setAvsender(sendt.konvolutt().getSender().getOrganisasjonsnummer())
                .setStatus(AppRecStatus.APP_REC_STATUS_OK)).build());
    }

    /** A human has read it. */
    @Når("{enhet} leser {string}")
    public void leser(Unit enhet, String navn) throws Exception {
        si(enhet, navn, sendt -> ReceiveRequest.newBuilder().setReadReceipt(ReadReceipt.newBuilder()
                .setMessageId(sendt.id()).setAvsender(sendt.konvolutt().getSender().getOrganisasjonsnummer())
                .setRolle("saksbehandler")).build());
    }

    private void si(Unit enhet, String navn, Function<Sendt, ReceiveRequest> hva) throws Exception {
        verden.gjoer(() -> {
            var sendt = verden.sendt(navn);
            Utfall.levert(verden, sendt, enhet);
            var innboks = verden.rigg.innbokser.hos(enhet);
            innboks.si(hva.apply(sendt));
            Krav.kommer(verden, () -> innboks.bokfoert(sendt.id()) ? Optional.of(true) : Optional.empty(),
                    () -> "huben bokførte ikke kvitteringen for «" + navn + "»");
        });
    }
}
