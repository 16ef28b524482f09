package no.stillas.konformitet.sertifikat.steg;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.After;
import io.cucumber.java.no.Når;
import java.util.LinkedHashMap;
import java.util.Map;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.exchange.v1.Notice;
import no.stillas.proto.exchange.v1.NoticeKind;
import no.stillas.proto.exchange.v1.Receipt;
import no.stillas.proto.exchange.v1.ReceiptLevel;
import no.stillas.proto.kodeverk.v1.Aarsak;

/** What the counterparties and the hub do. */
public final class Handlinger {
    private static final String UKJENT_TYPE = "type.googleapis.com/stillas.nytt.v1.NyttDokument";

    private final Proeve proeve;

    Handlinger(Proeve proeve) {
        this.proeve = proeve;
    }

    @After
    public void rydd() {
        proeve.rigg.hub.rydd();
    }

    @Når("{string} sender {string}")
    public void sender(String fra, String mal) {
        sender(fra, mal, Map.of());
    }

    @Når("{string} sender {string}:")
    public void senderMed(String fra, String mal, DataTable tabell) {
        var rader = new LinkedHashMap<String, String>();
        tabell.asLists().forEach(rad -> rader.put(rad.get(0), rad.get(1) == null ? "" : rad.get(1)));
        sender(fra, mal, rader);
    }

    @Når("{string} sender {string} {int} ganger i samme samtale")
    public void senderFlere(String fra, String mal, int antall) {
        for (int i = 1; i <= antall; i++) {
            sender(fra, mal, Map.of("Kalt", mal + " " + i));
        }
    }

    @Når("{string} sender {string} i {int} samtaler")
    public void senderIFlere(String fra, String mal, int antall) {
        for (int i = 1; i <= antall; i++) {
            sender(fra, mal, Map.of("Kalt", mal + " " + i, "Samtale", "samtale " + i));
        }
    }

    private void sender(String fra, String mal, Map<String, String> tabell) {
        proeve.krevAapen();
        var rader = new LinkedHashMap<>(tabell);
        var navn = rader.getOrDefault("Kalt", mal);
        rader.remove("Kalt");
        var melding = new Brev(proeve).av(mal, proeve.motpart(fra), rader);
        var levert = proeve.lever(navn, proeve.leveranse().setMessage(melding).build());
        melding.getMerknaderList().stream().filter(m -> m.startsWith(Brev.PROEVE)).forEach(m -> proeve.rigg.fortell.accept(
                "Gjør dette i systemet: " + m.substring(Brev.PROEVE.length()) + " (Meldingen " + levert.messageId() + " fra "
                        + levert.envelope().getSender().getEnhet() + ".)"));
    }

    @Når("{string} sender et dokument av en type som systemet ikke kan kjenne")
    public void ukjentType(String fra) {
        proeve.krevAapen();
        var melding = som(fra);
        melding.getEnvelopeBuilder().setDocument(Any.newBuilder().setTypeUrl(UKJENT_TYPE));
        proeve.lever("dokumentet", proeve.leveranse().setMessage(melding).build());
    }

    @Når("{string} sender et dokument som ikke lar seg lese")
    public void uleselig(String fra) {
        proeve.krevAapen();
        var melding = som(fra);
        var dokument = melding.getEnvelope().getDocument();
        melding.getEnvelopeBuilder().setDocument(dokument.toBuilder()
                .setValue(ByteString.copyFrom(new byte[] {0x1a, 0x7f, 0x01})));
        proeve.lever("dokumentet", proeve.leveranse().setMessage(melding).build());
    }

    private DeliveredMessage.Builder som(String fra) {
        return new Brev(proeve).av("dialogmelding", proeve.motpart(fra), Map.of()).toBuilder();
    }

    @Når("huben leverer {string} en gang til")
    public void leverIgjen(String navn) {
        proeve.rigg.hub.lever(proeve.levert(navn).leveranse());
    }

    @Når("forbindelsen faller ut før huben har hørt den neste kvitteringen")
    public void mistKvittering() {
        proeve.krevAapen();
        proeve.rigg.hub.mistNesteKvittering();
    }

    @Når("forbindelsen faller ut")
    public void bryt() {
        proeve.krevAapen();
        proeve.rigg.hub.bryt();
    }

    @Når("huben varsler at samtykket {string} er trukket")
    public void samtykkeTrukket(String samtykke) {
        varsel("varselet", Notice.newBuilder().setKind(NoticeKind.NOTICE_KIND_SAMTYKKE_TRUKKET).setConsentId(proeve.id(samtykke))
                .setAarsak(Aarsak.AARSAK_SAMTYKKE_TRUKKET)
                .setTekst("Et samtykke som dere har mottatt opplysninger etter, er trukket eller avgrenset."));
    }

    @Når("huben varsler at adressevernet er endret for barnet i {string}")
    public void vernEndret(String navn) {
        varsel("varselet", Notice.newBuilder().setKind(NoticeKind.NOTICE_KIND_VERN_ENDRET).setMessageId(proeve.levert(navn).messageId())
                .setTekst("Adressevernet er endret for en person som dere har mottatt opplysninger om."));
    }

    @Når("huben ber om at {string} slettes")
    public void slett(String navn) {
        varsel("varselet", Notice.newBuilder().setKind(NoticeKind.NOTICE_KIND_SLETT).setMessageId(proeve.levert(navn).messageId())
                .setAarsak(Aarsak.AARSAK_TRUKKET_AV_AVSENDER)
                .setTekst("Meldingen var sendt til feil mottaker. Slett den, også kopier, og bekreft med en applikasjonskvittering"
                        + " med årsak TRUKKET_AV_AVSENDER når det er gjort."));
    }

    @Når("det kommer en kvittering for noe som enheten sendte for lenge siden")
    public void senKvittering() {
        proeve.krevAapen();
        proeve.lever("kvitteringen", proeve.leveranse().setReceipt(Receipt.newBuilder().setMessageId(proeve.nyId())
                .setLevel(ReceiptLevel.RECEIPT_LEVEL_APPLICATION).setPositive(true)
                .setAt(Timestamp.newBuilder().setSeconds(proeve.rigg.naa.getEpochSecond()))).build());
    }

    private void varsel(String navn, Notice.Builder varsel) {
        proeve.krevAapen();
        proeve.lever(navn, proeve.leveranse()
                .setNotice(varsel.setAt(Timestamp.newBuilder().setSeconds(proeve.rigg.naa.getEpochSecond()))).build());
    }

    @Når("svaret på neste innsending går tapt på veien")
    public void mistSvar() {
        proeve.krevAapen();
        proeve.rigg.hub.innsendinger().mistNesteSvar();
    }

    @Når("huben ikke har plass til neste innsending")
    public void harIkkePlass() {
        proeve.krevAapen();
        proeve.rigg.hub.innsendinger().harIkkePlass();
    }
}
