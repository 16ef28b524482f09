package no.stillas.konformitet.sertifikat.motpart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Any;
import com.google.protobuf.Timestamp;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Receiver;
import no.stillas.proto.exchange.v1.Sender;
import no.stillas.proto.exchange.v1.SubmitResponse;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.samtykke.v1.Omfang;
import no.stillas.proto.samtykke.v1.SamtykkeVarsel;
import no.stillas.proto.samtykke.v1.Samtykkehendelse;
import org.junit.jupiter.api.Test;

/** The hub of the kit takes a message once, and only what keeps the contract. */
final class InnsendingerTest {
    private final Innsendinger innsendinger = new Innsendinger(_ -> { });

    @Test
    void what_is_turned_away_does_not_take_its_id() {
        var feil = melding().clearReceiver().build();
        assertThat(ta(feil)).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(ta(melding().build())).as("mended, with the id that it had").isEqualTo(Status.Code.OK);
    }

    @Test
    void what_is_taken_keeps_its_id() {
        assertThat(ta(melding().build())).isEqualTo(Status.Code.OK);
        assertThat(ta(melding().build())).as("the same again").isEqualTo(Status.Code.OK);
        assertThat(ta(melding().setFormaal(Formaal.FORMAAL_COORD).build())).isEqualTo(Status.Code.ALREADY_EXISTS);
        assertThat(ta(melding().clearReceiver().build())).as("another, and wrong besides").isEqualTo(Status.Code.ALREADY_EXISTS);
    }

    private Status.Code ta(Envelope melding) {
        List<Status.Code> svar = new ArrayList<>();
        innsendinger.ta(melding, new StreamObserver<>() {
            @Override
            public void onNext(SubmitResponse ett) {
                svar.add(Status.Code.OK);
            }

            @Override
            public void onError(Throwable feil) {
                svar.add(Status.fromThrowable(feil).getCode());
            }

            @Override
            public void onCompleted() {}
        });
        assertThat(svar).hasSize(1);
        return svar.getFirst();
    }

    private static Envelope.Builder melding() {
        var da = Timestamp.newBuilder().setSeconds(1_790_000_000).build();
        return Envelope.newBuilder()
                .setMessageId("01989e5c-7000-7000-8000-000000000001")
                .setConversationId("01989e5c-7000-7000-8000-000000000002")
                .setSender(Sender.newBuilder().setOrganisasjonsnummer("311000101").setEnhet("avsender-en"))
                .setReceiver(Receiver.newBuilder().setEnhet("mottaker-en"))
                .setFormaal(Formaal.FORMAAL_ADMIN)
                .setCreated(da)
                .setDocument(Any.pack(SamtykkeVarsel.newBuilder().setSamtykkeId("01989e5c-7000-4000-8000-000000000003").setVersjon(1)
                        .setHendelse(Samtykkehendelse.SAMTYKKEHENDELSE_TRUKKET).setTidspunkt(da).setOmfang(Omfang.forNumber(1)).build()))
                .setTest(true);
    }
}
