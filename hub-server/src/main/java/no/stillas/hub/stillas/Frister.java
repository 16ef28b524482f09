package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.frist.Fristbok;
import no.stillas.hub.frist.Fristtekst;
import no.stillas.hub.ledger.ExpectationState;
import no.stillas.hub.ledger.Followups;
import no.stillas.hub.ledger.Followups.Followed;
import no.stillas.hub.noekkel.Personnoekler;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.stillas.v1.Fristbilde;

/**
 * What runs about a child at a unit. A deadline is seen by those whose message it hangs on; by its receiver from when it
 * has the message. Blocks.
 */
@Singleton
final class Frister {
    private final Personnoekler noekler;
    private final Facts fakta;
    private final Followups oppfoelging;
    private final Fristbok bok;
    private final Fristtekst tekster;

    Frister(Personnoekler noekler, Facts fakta, Followups oppfoelging, Fristbok bok, Fristtekst tekster) {
        this.noekler = requireNonNull(noekler, "noekler is null");
        this.fakta = requireNonNull(fakta, "fakta is null");
        this.oppfoelging = requireNonNull(oppfoelging, "oppfoelging is null");
        this.bok = requireNonNull(bok, "bok is null");
        this.tekster = requireNonNull(tekster, "tekster is null");
    }

    /** By due time. */
    List<Fristbilde> av(Unit enhet, Identitet barn) {
        return Optional.of(noekler.av(barn)).filter(SubjectKey.Identified.class::isInstance).flatMap(fakta::find)
                .map(p -> av(enhet, p)).orElse(List.of());
    }

    private List<Fristbilde> av(Unit enhet, Pseudonym barn) {
        return oppfoelging.expectationsOf(enhet.id(), barn).stream().filter(f -> f.shownTo(enhet.id())).flatMap(this::bilde).toList();
    }

    private Stream<Fristbilde> bilde(Followed f) {
        var stilling = f.row().state();
        if (stilling != ExpectationState.WAITING && stilling != ExpectationState.ALARMED) {
            return Stream.empty();
        }
        var ut = Fristbilde.newBuilder().setFrist(f.row().kind()).setEnhet(f.row().unit()).setDue(Dager.stempel(f.row().due()))
                .setForfalt(stilling == ExpectationState.ALARMED).setTekst(tekster.av(f.row().kind()))
                .setMessageId(f.messageId().toString());
        bok.frist(f.row().kind()).filter(frist -> frist.hasLov()).map(frist -> frist.getLov())
                .ifPresent(lov -> ut.setLov(lov.getLov()).setParagraf(lov.getParagraf()).setLovversjon(lov.getVersjon()));
        return Stream.of(ut.build());
    }
}
