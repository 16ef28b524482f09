package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fakta.Skriving;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Navngitt;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.Writer;
import no.stillas.proto.stillas.v1.AnswerMeetingRequest;
import no.stillas.proto.stillas.v1.Innkalling;
import no.stillas.proto.stillas.v1.Moete;
import no.stillas.proto.stillas.v1.Moetestand;
import no.stillas.proto.stillas.v1.Moetesvarslag;

/** Takes in answers to invitations that a unit has. Blocks. */
@Singleton
final class Moetebesvarelse {
    private final Dokumentlesing lesing;
    private final Moeter moeter;
    private final Writer writer;

    Moetebesvarelse(Dokumentlesing lesing, Moeter moeter, Writer writer) {
        this.lesing = requireNonNull(lesing, "lesing is null");
        this.moeter = requireNonNull(moeter, "moeter is null");
        this.writer = requireNonNull(writer, "writer is null");
    }

    Moete svar(Unit enhet, AnswerMeetingRequest request) {
        form(request);
        var barn = lesing.les(enhet, request.getBarn(), Moeter.TYPER).orElseThrow(Moetebesvarelse::finnesIkke);
        var moete = moeter.moeter(barn).stream()
                .filter(m -> m.getMoeteId().equals(request.getMoeteId()) && m.hasInnkalling() && !m.getInnkaller().equals(enhet.id()))
                .findFirst().orElseThrow(Moetebesvarelse::finnesIkke);
        if (moete.getStand() != Moetestand.MOETESTAND_INNKALT && moete.getStand() != Moetestand.MOETESTAND_SAKSLISTE_SENDT) {
            throw Feil.forutsetning("MOETET_ER_OVER", "the meeting is called off or has been held");
        }
        var innkaller = barn.av(Innkalling.class)
                .filter(a -> a.dokument().getMoeteId().equals(request.getMoeteId()) && a.lest().fra().equals(moete.getInnkaller()))
                .findFirst().orElseThrow(Moetebesvarelse::finnesIkke).lest().melding().sender();
        Skriving.vent(writer.submit(Lane.ORDINARY, new SvarPaaInnkalling(barn.subjekt().pseudonym(), enhet, innkaller,
                moete.getInnkalling().getVersjon(), request)));
        return moeter.av(enhet, request.getBarn()).stream().filter(m -> m.getMoeteId().equals(request.getMoeteId()))
                .findFirst().orElseThrow(Moetebesvarelse::finnesIkke);
    }

    private static void form(AnswerMeetingRequest request) {
        boolean kommer = request.getSvar() != Moetesvarslag.MOETESVARSLAG_KOMMER_IKKE;
        if (kommer == request.getAnsatt().getNavn().isBlank()) {
            throw Feil.ugyldig("ansatt.navn", kommer ? "who comes has a name" : "nobody comes: nobody is named");
        }
        Navngitt.utenNummer("ansatt", request.getAnsatt());
    }

    private static RuntimeException finnesIkke() {
        return Feil.finnesIkke("invitation");
    }
}
