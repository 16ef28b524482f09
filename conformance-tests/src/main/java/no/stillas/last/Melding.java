package no.stillas.last;

import com.google.protobuf.util.Timestamps;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import no.stillas.adapter.sdk.ident.Uuid7;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Receiver;
import no.stillas.proto.exchange.v1.Sender;
import no.stillas.proto.exchange.v1.SubmitStreamRequest;

/**
 * A message and when it is due. Each starts a conversation of its own, so that none waits for the one before.
 *
 * @param planlagt nanoseconds into the plan
 */
record Melding(long planlagt, SubmitStreamRequest innhold) {
    /** All messages of a plan, made before the first is sent. Every {@code plikter} in a hundred is a bekymringsmelding. */
    static List<Melding> av(Tidsplan plan, List<Barn> barna, int plikter, long froe) {
        var tilfeldig = new Random(froe);
        var ider = new SecureRandom();
        var svar = new HashMap<Barn, Envelope>();
        var bekymring = new HashMap<Barn, Envelope>();
        var alle = new ArrayList<Melding>(plan.antall());
        for (long planlagt : plan.nanos()) {
            var barn = barna.get(tilfeldig.nextInt(barna.size()));
            var mal = tilfeldig.nextInt(100) < plikter
                    ? bekymring.computeIfAbsent(barn, b -> konvolutt("bekymring.json", b, Enhet.BARNEVERN))
                    : svar.computeIfAbsent(barn, b -> konvolutt("svar.json", b, Enhet.SKOLE));
            var naa = Instant.now();
            alle.add(new Melding(planlagt, SubmitStreamRequest.newBuilder().setEnvelope(mal.toBuilder()
                    .setMessageId(Uuid7.ny(naa, ider))
                    .setConversationId(Uuid7.ny(naa, ider))
                    .setCreated(Timestamps.fromMillis(naa.toEpochMilli()))).build()));
        }
        return alle;
    }

    String id() {
        return innhold.getEnvelope().getMessageId();
    }

    private static Envelope konvolutt(String mal, Barn barn, Enhet mottaker) {
        return Maler.fyll(mal, barn.verdier(), Envelope.newBuilder())
                .setSender(Sender.newBuilder().setOrganisasjonsnummer(Enhet.BUP.organisasjonsnummer()).setEnhet(Enhet.BUP.id()))
                .setReceiver(Receiver.newBuilder().setEnhet(mottaker.id()))
                .build();
    }
}
