package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.util.Timestamps;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.stillas.proto.bekymring.v1.Bekymringsmelding;
import no.stillas.proto.dialog.v1.Dialogmelding;
import no.stillas.proto.dialog.v1.Telefonnotat;
import no.stillas.proto.exchange.v1.Attest;
import no.stillas.proto.exchange.v1.Attestasjon;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.Handlende;
import no.stillas.proto.exchange.v1.Open;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.exchange.v1.ReceiveRequest;
import no.stillas.proto.exchange.v1.ReceiveResponse;
import no.stillas.proto.exchange.v1.SubmitRequest;
import no.stillas.proto.exchange.v1.SubmitResponse;
import no.stillas.proto.felles.v1.Ansatt;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.felles.v1.Navn;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.stillas.v1.CompleteTaskRequest;
import no.stillas.proto.stillas.v1.ListTasksRequest;
import no.stillas.proto.stillas.v1.StillasServiceGrpc;
import no.stillas.proto.stillas.v1.StillasServiceGrpc.StillasServiceBlockingStub;
import no.stillas.proto.stillas.v1.Task;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What tests of the whole hub do again and again. */
final class Hubkall {
    private final HeleHuben hub;

    Hubkall(HeleHuben hub) {
        this.hub = hub;
    }

    SubmitResponse send(Envelope.Builder melding) {
        return hub.som(melding.getSender().getEnhet(), ExchangeServiceGrpc::newBlockingStub)
                .submit(SubmitRequest.newBuilder().setEnvelope(melding).build());
    }

    StillasServiceBlockingStub stillas(String enhet) {
        return hub.som(enhet, StillasServiceGrpc::newBlockingStub);
    }

    List<Task> oppgaver(String enhet) {
        return stillas(enhet).listTasks(ListTasksRequest.newBuilder().setEnhet(enhet).build()).getTasksList();
    }

    void fullfoer(String enhet, String oppgave) {
        stillas(enhet).completeTask(CompleteTaskRequest.newBuilder().setEnhet(enhet).setId(oppgave)
                .setAnsatt(ansatt("Kari Testesen", "kontaktperson")).setUtfoert("Ringt og avklart.").build());
    }

    static Ansatt ansatt(String navn, String rolle) {
        return Ansatt.newBuilder().setNavn(navn).setRolle(rolle).build();
    }

    /** The status that a call ends with. */
    static Status status(ThrowingCallable kall) {
        var feil = catchThrowableOfType(StatusRuntimeException.class, kall);
        assertThat(feil).as("a call that is refused").isNotNull();
        return feil.getStatus();
    }

    /** A bekymringsmelding about a child who is only described, or who has the number. */
    Envelope.Builder bekymring(String fra, String til, Identitet.Builder barn) {
        var dokument = HeleHuben.json("""
                {"grunner": [{"lov": "MELDELOV_HPL_33", "bokstav": "BOKSTAV_A", "hvorfor": {
                    "tekst": "Barnet har fortalt om slag hjemme.",
                    "kategorier": ["KATEGORI_VOL", "KATEGORI_BVN"], "personer": ["barn"]}}],
                 "barn": [{"person": "barn", "anslaattAlder": 8}]}""",
                Bekymringsmelding.newBuilder(), Bekymringsmelding.class);
        return hub.fra(fra, til, dokument)
                .setFormaal(Formaal.FORMAAL_CONCERN)
                .addGrunnlag(Paastand.newBuilder().setGrunnlag(Grunnlag.GRUNNLAG_MELD_A))
                .addPersoner(Person.newBuilder().setRef("barn").setRolle(Personrolle.PERSONROLLE_BARN)
                        .setNavn(Navn.newBuilder().setFornavn("Oda-Marje").setEtternavn("Tesst"))
                        .setIdentitet(barn));
    }

    static Identitet.Builder nummer(String foedselsnummer) {
        return Identitet.newBuilder().setFoedselsnummer(foedselsnummer);
    }

    /** Everything that the unit's inbox gives from now on, acknowledged by nobody. */
    LinkedBlockingQueue<Delivery> innboks(String enhet) {
        var koe = new LinkedBlockingQueue<Delivery>();
        var inn = hub.som(enhet, ExchangeServiceGrpc::newStub).receive(new StreamObserver<ReceiveResponse>() {
            @Override
            public void onNext(ReceiveResponse svar) {
                if (svar.hasDelivery()) {
                    koe.add(svar.getDelivery());
                }
            }

            @Override
            public void onError(Throwable feil) { }

            @Override
            public void onCompleted() { }
        });
        inn.onNext(ReceiveRequest.newBuilder().setOpen(Open.newBuilder().setEnhet(enhet).setCredit(100)).build());
        return koe;
    }

    /** The delivery that carries the message; others that wait in the same inbox are passed over. */
    static Delivery vent(LinkedBlockingQueue<Delivery> innboks, String melding) throws InterruptedException {
        while (true) {
            var levert = innboks.poll(20, TimeUnit.SECONDS);
            assertThat(levert).as("a delivery within 20 seconds").isNotNull();
            if (levert.getMessage().getEnvelope().getMessageId().equals(melding)) {
                return levert;
            }
        }
    }

    /** Until each of these has come, in whichever order: one conversation does not wait for another. */
    static void ventAlle(LinkedBlockingQueue<Delivery> innboks, Collection<String> meldinger) throws InterruptedException {
        var mangler = new HashSet<>(meldinger);
        while (!mangler.isEmpty()) {
            var levert = innboks.poll(20, TimeUnit.SECONDS);
            assertThat(levert).as("a delivery within 20 seconds, while %s lack", mangler.size()).isNotNull();
            mangler.remove(levert.getMessage().getEnvelope().getMessageId());
        }
    }

    /** Rule C03: necessary for a task by barnevernsloven, without consent. */
    Envelope.Builder oppfoelging(String fra, String til, String barn) {
        return dialog(fra, til, barn)
                .setFormaal(Formaal.FORMAAL_FOLLOWUP)
                .addGrunnlag(paastand(Grunnlag.GRUNNLAG_BVL13_1_3));
    }

    static Paastand.Builder paastand(Grunnlag grunnlag) {
        return Paastand.newBuilder().setGrunnlag(grunnlag).setAttestasjon(Attestasjon.newBuilder()
                .setAnsatt(ansatt("Kari Testesen", "kontaktperson"))
                .setTidspunkt(Timestamps.fromMillis(Instant.now().minusSeconds(5).toEpochMilli()))
                .setBegrunnelse("Nødvendig for oppfølgingen av tiltaket.")
                .addAttester(Attest.ATTEST_NOEDVENDIG));
    }

    Envelope.Builder dialog(String fra, String til, String barn) {
        var dokument = HeleHuben.json("""
                {"slag": "DIALOGSLAG_NOTAT", "tema": "DIALOGTEMA_ENDRING", "tekst": {"tekst": "Tiltaket i hjemmet er endret.",
                 "kategorier": ["KATEGORI_BVN"], "personer": ["barn"]}}""",
                Dialogmelding.newBuilder(), Dialogmelding.class);
        return om(hub.fra(fra, til, dokument), barn);
    }

    Envelope.Builder telefonnotat(String fra, String til) {
        var dokument = HeleHuben.json("""
                {"tidspunkt": "2026-05-04T10:00:00Z", "grunnlag": "SAMTALEGRUNNLAG_FARE",
                 "ringte": {"navn": "Kari Testesen", "rolle": "kontaktperson"},
                 "svarte": {"navn": "Berit Testesen", "rolle": "rektor"},
                 "sagt": {"tekst": "Barnet skal ikke hentes av andre enn mor i dag.",
                 "kategorier": ["KATEGORI_BVN"], "personer": ["barn"]}}""",
                Telefonnotat.newBuilder(), Telefonnotat.class);
        return om(hub.fra(fra, til, dokument), "01811599839").setFormaal(Formaal.FORMAAL_ACUTE);
    }

    static Envelope.Builder om(Envelope.Builder melding, String barn) {
        return melding
                .setHandlende(Handlende.newBuilder().setAnsatt(ansatt("Kari Testesen", "kontaktperson")))
                .addPersoner(Person.newBuilder().setRef("barn").setRolle(Personrolle.PERSONROLLE_BARN)
                        .setNavn(Navn.newBuilder().setFornavn("Kari").setEtternavn("Test"))
                        .setIdentitet(nummer(barn))
                        .setFoedselsdato("2015-01-01"));
    }
}
