package no.stillas.konformitet.sertifikat;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.util.Timestamps;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.stillas.adapter.sdk.ident.Uuid7;
import no.stillas.konformitet.skjema.Kjent;
import no.stillas.konformitet.skjema.Maler;
import no.stillas.konformitet.skjema.Ramme;
import no.stillas.konformitet.skjema.Skjema;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.dialog.v1.Dialogmelding;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Notice;
import no.stillas.proto.exchange.v1.Receiver;
import no.stillas.proto.exchange.v1.Sender;
import no.stillas.proto.felles.v1.Fritekst;
import no.stillas.proto.forespoersel.v1.Informasjonsforespoersel;
import no.stillas.proto.forespoersel.v1.Opplysning;
import no.stillas.proto.forespoersel.v1.SvarPaaForespoersel;
import no.stillas.proto.forespoersel.v1.Ubesvartgrunn;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Plikt;
import no.stillas.proto.retting.v1.Rettelse;

/**
 * Somebody at an agency who remembers what has come about each child, and answers what she is asked with what she may give. One
 * method a rule; a test that wants a fault overrides it.
 */
class Saksbehandler {
    private static final String PROEVE = "PRØVE: ";

    /** What she has of one message. */
    record Kort(DeliveredMessage melding, Fritekst tekst) {
        String barn() {
            return melding.getEnvelope().getPersoner(0).getIdentitet().getFoedselsnummer();
        }
    }

    private final Sender enhet;
    private final Maler svarene;
    private final Map<String, Kort> journal = new LinkedHashMap<>();
    private final Set<String> trukne = new HashSet<>();
    private final Set<String> vernede = new HashSet<>();
    private final SecureRandom tilfeldig = new SecureRandom();

    Saksbehandler(Profil profil) throws IOException {
        enhet = profil.enhet();
        svarene = new Maler().les(Profil.ressurs("svar.txt"));
    }

    /** Reads what has come, and answers where she is asked to. */
    final Optional<Envelope> ta(DeliveredMessage melding) throws InvalidProtocolBufferException {
        var dokument = Dokumenttyper.alle().pakkUt(melding.getEnvelope().getDocument());
        switch (dokument) {
            case Dialogmelding dialog -> journal.put(melding.getEnvelope().getMessageId(), new Kort(melding, dialog.getTekst()));
            case Rettelse rettelse -> rett(rettelse);
            default -> { }
        }
        var bedt = melding.getMerknaderList().stream().filter(m -> m.startsWith(PROEVE)).map(m -> m.substring(PROEVE.length())).findFirst();
        if (dokument instanceof Informasjonsforespoersel) {
            return svar(melding, svarPaaSpoersmaal(melding));
        }
        return bedt.flatMap(svarene::finn).flatMap(rader -> svar(melding, rader));
    }

    final void varsel(Notice varsel) {
        switch (varsel.getKind()) {
            case NOTICE_KIND_SAMTYKKE_TRUKKET -> trukne.add(varsel.getConsentId());
            case NOTICE_KIND_VERN_ENDRET -> Optional.ofNullable(journal.get(varsel.getMessageId())).ifPresent(k -> vernede.add(k.barn()));
            case NOTICE_KIND_SLETT -> journal.remove(varsel.getMessageId());
            default -> { }
        }
    }

    void rett(Rettelse rettelse) {
        if (rettelse.getAltTrekkes()) {
            journal.remove(rettelse.getMeldingId());
        } else {
            rettelse.getRettingerList().forEach(r -> journal.computeIfPresent(rettelse.getMeldingId(), (_, k) -> new Kort(k.melding(), r.getSkalVaere())));
        }
    }

    boolean samtykketErTrukket(Kort kort) {
        return kort.melding().getSamtykkerList().stream().anyMatch(trukne::contains);
    }

    boolean erVernet(Kort kort) {
        return kort.tekst().getKategorierList().contains(Kategori.KATEGORI_ADR) && vernede.contains(kort.barn());
    }

    boolean skalIkkeVidere(Kort kort) {
        return kort.melding().getPlikterList().contains(Plikt.PLIKT_O_NOFWD);
    }

    private SvarPaaForespoersel svarPaaSpoersmaal(DeliveredMessage melding) {
        var svar = SvarPaaForespoersel.newBuilder().setForespoersel(melding.getEnvelope().getMessageId()).setBesvartAv(Ramme.ANSATT);
        var barn = melding.getEnvelope().getPersoner(0).getIdentitet().getFoedselsnummer();
        journal.values().stream().filter(k -> k.barn().equals(barn))
                .filter(k -> !samtykketErTrukket(k) && !erVernet(k) && !skalIkkeVidere(k))
                .forEach(k -> svar.addOpplysninger(opplysning(k.tekst())));
        if (svar.getOpplysningerCount() == 0) {
            svar.addUbesvartBuilder().setNr(1).setGrunn(Ubesvartgrunn.UBESVARTGRUNN_TAUSHETSPLIKT);
        }
        return svar.build();
    }

    private static Opplysning opplysning(Fritekst tekst) {
        var opplysning = Opplysning.newBuilder().setNr(1);
        return (switch (tekst.getKategorier(0)) {
            case KATEGORI_HEA -> opplysning.setHelse(tekst);
            case KATEGORI_HPS -> opplysning.setPsykiskHelse(tekst);
            case KATEGORI_ADR -> opplysning.setOpphold(tekst);
            default -> opplysning.setSkole(tekst);
        }).build();
    }

    private Optional<Envelope> svar(DeliveredMessage paa, Map<String, String> rader) {
        var type = Ramme.type(rader.remove("dokument"));
        Message.Builder dokument = type.prototype().newBuilderForType();
        new Skjema(new Meldingen(paa)).fyll(dokument, rader);
        return svar(paa, dokument.build());
    }

    Optional<Envelope> svar(DeliveredMessage paa, Message dokument) {
        var melding = paa.getEnvelope();
        return Optional.of(Envelope.newBuilder()
                .setMessageId(Uuid7.ny(Instant.now(), tilfeldig))
                .setConversationId(melding.getConversationId())
                .setInReplyTo(melding.getMessageId())
                .setSender(enhet)
                .setReceiver(Receiver.newBuilder().setEnhet(melding.getSender().getEnhet()))
                .addAllPersoner(melding.getPersonerList())
                .setFormaal(melding.getFormaal())
                .setCreated(Timestamps.fromMillis(System.currentTimeMillis()))
                .setTest(true)
                .setDocument(Any.pack(dokument))
                .build());
    }

    /** What a template of an answer may name. */
    private record Meldingen(DeliveredMessage melding) implements Kjent {
        @Override
        public Instant naa() {
            return Instant.now();
        }

        @Override
        public String id(String navn) {
            return melding.getEnvelope().getMessageId();
        }

        @Override
        public Optional<String> ref(String navn) {
            return Optional.empty();
        }

        @Override
        public Optional<Message> identitet(String navn) {
            return Optional.empty();
        }

        @Override
        public Optional<Message> tjeneste(String navn) {
            return Optional.empty();
        }
    }
}
