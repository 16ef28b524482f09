package no.stillas.adapter.sdk.fake;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import no.stillas.adapter.sdk.Behandling;
import no.stillas.adapter.sdk.Dokument;
import no.stillas.adapter.sdk.Fagsystem;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.SubmitStreamResponse;

/** An agency system that remembers what it was asked, and answers as the test says. */
public final class Husk implements Fagsystem {
    public final List<Dokument> dokumenter = new CopyOnWriteArrayList<>();
    public final List<Delivery> meldinger = new CopyOnWriteArrayList<>();
    public final List<SubmitStreamResponse> besvart = new CopyOnWriteArrayList<>();
    private volatile Function<Dokument, Behandling> svar = _ -> Behandling.tatt();

    public Husk svarer(Function<Dokument, Behandling> dette) {
        svar = dette;
        return this;
    }

    @Override
    public Behandling handle(Dokument dokument) {
        dokumenter.add(dokument);
        return svar.apply(dokument);
    }

    @Override
    public void melding(Delivery melding) {
        meldinger.add(melding);
    }

    @Override
    public void besvart(Envelope sendt, SubmitStreamResponse answer) {
        besvart.add(answer);
    }
}
