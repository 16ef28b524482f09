package no.stillas.hub.exchange;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.HashSet;
import no.stillas.hub.admission.Admission;
import no.stillas.hub.avtale.Avtaler;
import no.stillas.hub.casefacts.CaseFacts;
import no.stillas.hub.consent.Proevekjoering;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fakta.Skriving;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.Writer;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.judgement.v1.ExplainResponse;

/**
 * A dry run: the same stages as a message's, up to the answer. Nothing is sent, and nothing stored but that the unit
 * asked. Judged in the world that the
 * caller may know: what is hidden from the caller is unknown here, so that trying tells nothing.
 */
@Singleton
final class Proeve implements Proevekjoering {
    private final Admission admission;
    private final Adressering adressering;
    private final Mottak mottak;
    private final Dommer dommer;
    private final Facts fakta;
    private final Avtaler avtaler;
    private final InstantSource klokke;
    private final Writer writer;
    private final MeterRegistry maalinger;

    Proeve(Admission admission, Adressering adressering, Mottak mottak, Dommer dommer, Facts fakta, Avtaler avtaler,
            InstantSource klokke, Writer writer, MeterRegistry maalinger) {
        this.writer = requireNonNull(writer, "writer is null");
        this.maalinger = requireNonNull(maalinger, "maalinger is null");
        this.admission = requireNonNull(admission, "admission is null");
        this.adressering = requireNonNull(adressering, "adressering is null");
        this.mottak = requireNonNull(mottak, "mottak is null");
        this.dommer = requireNonNull(dommer, "dommer is null");
        this.fakta = requireNonNull(fakta, "fakta is null");
        this.avtaler = requireNonNull(avtaler, "avtaler is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
    }

    @Override
    public Decision proev(Caller caller, Envelope envelope) {
        return dom(caller, envelope).avsender();
    }

    @Override
    public ExplainResponse forklar(Caller caller, Envelope envelope) {
        var dom = dom(caller, envelope);
        return ExplainResponse.newBuilder().setDecision(dom.avsender())
                .setTilDenDetGjelder(dommer.tilDenDetGjelder(dom))
                .addAllPlikterTilDenDetGjelder(dommer.plikterTilDenDetGjelder(dom))
                .build();
    }

    private Dom dom(Caller caller, Envelope envelope) {
        // counted before anything can refuse it: trawling shows whatever it hits
        maalinger.counter("stillas.proevekjoering", "organisasjon", caller.orgnr()).increment();
        Stoerrelse.krev(envelope);
        var naa = klokke.instant();
        var admitted = admission.admit(caller, envelope, naa);
        var adressert = adressering.adresser(admitted);
        Skriving.vent(writer.submit(Lane.ORDINARY, new Proevelogg(adressert.avsender())));
        return doem(adressert);
    }

    private Dom doem(Addressed adressert) {
        var sak = mottak.sak(adressert, adressert.melding());
        var view = fakta.load(new HashSet<>(sak.noekler().values()));
        var facts = CaseFacts.av(sak, view, adressert.melding().received(), avtaler::mellom).synlige();
        return dommer.doem(adressert, facts, CaseFacts.pseudonymer(sak, view));
    }
}
