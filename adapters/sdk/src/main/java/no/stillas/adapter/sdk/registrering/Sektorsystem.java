package no.stillas.adapter.sdk.registrering;

import java.time.InstantSource;
import no.stillas.adapter.sdk.Behandling;
import no.stillas.adapter.sdk.Dokument;
import no.stillas.adapter.sdk.Fagsystem;
import no.stillas.proto.adapter.v1.Enhet;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.SubmitStreamResponse;

/** Stands before the agency system: refuses what the unit does not take, and notes what it is bound to answer. */
final class Sektorsystem implements Fagsystem {
    private final Enhet enhet;
    private final Sektorkunnskap sektor;
    private final Fagsystem system;
    private final Frister frister;
    private final InstantSource klokke;

    Sektorsystem(Enhet enhet, Sektorkunnskap sektor, Fagsystem system, Frister frister, InstantSource klokke) {
        this.enhet = enhet;
        this.sektor = sektor;
        this.system = system;
        this.frister = frister;
        this.klokke = klokke;
    }

    @Override
    public Behandling handle(Dokument dokument) {
        if (!sektor.tar(enhet, dokument.typenavn())) {
            return Behandling.tasIkkeImot(sektor.avvisning(enhet, dokument.typenavn()));
        }
        var behandling = system.handle(dokument);
        return switch (behandling) {
            case Behandling.Tatt tatt -> {
                frister.kom(dokument);
                yield tatt.tekst().isEmpty() ? new Behandling.Tatt(utenforAapningstid(), tatt.svar()) : tatt;
            }
            case Behandling.TattMedFeil feil -> {
                frister.kom(dokument);
                yield feil;
            }
            case Behandling.Avvist avvist -> avvist;
            case Behandling.IkkeLagret ikke -> ikke;
        };
    }

    /** Stored is not read: where nobody is there, the sender is told who answers. */
    private String utenforAapningstid() {
        var tid = sektor.aapningstid(enhet);
        return tid.getUtenfor().isEmpty() || Fristregning.aapent(klokke.instant(), tid)
                ? ""
                : "Mottatt utenfor åpningstiden (virkedager " + tid.getFra() + "–" + tid.getTil() + "). " + tid.getUtenfor();
    }

    @Override
    public void melding(Delivery melding) {
        system.melding(melding);
    }

    @Override
    public void besvart(Envelope sendt, SubmitStreamResponse svar) {
        system.besvart(sendt, svar);
    }
}
