package no.stillas.hub.exchange;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.HashSet;
import no.stillas.hub.admission.Admission;
import no.stillas.hub.avtale.Avtaler;
import no.stillas.hub.casefacts.CaseFacts;
import no.stillas.hub.consent.Proevekjoering;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.identity.Caller;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.judgement.v1.Decision;

/**
 * A dry run: the same stages as a message's, up to the answer. Nothing is stored or sent. Judged in the world that the
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

    Proeve(Admission admission, Adressering adressering, Mottak mottak, Dommer dommer, Facts fakta, Avtaler avtaler,
            InstantSource klokke) {
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
        var naa = klokke.instant();
        var admitted = admission.admit(caller, envelope, naa);
        return doem(adressering.adresser(admitted));
    }

    private Decision doem(Addressed adressert) {
        var sak = mottak.sak(adressert, adressert.melding());
        var view = fakta.load(new HashSet<>(sak.noekler().values()));
        var facts = CaseFacts.av(sak, view, adressert.melding().received(), avtaler::mellom).synlige();
        return dommer.doem(adressert, facts, CaseFacts.pseudonymer(sak, view)).avsender();
    }
}
