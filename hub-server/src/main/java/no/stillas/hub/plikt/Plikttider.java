package no.stillas.hub.plikt;

import java.time.Instant;
import java.util.List;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.kalender.Kalender;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.judgement.v1.Oppfoelging;
import no.stillas.proto.kodeverk.v1.Pliktslag;
import no.stillas.proto.kodeverk.v1.Pliktstatus;
import no.stillas.proto.regelverk.v1.Fristledd;
import no.stillas.proto.regelverk.v1.Pliktlengde;

/** By when what remains must be done: the length is the rules', the calendar is here. */
public final class Plikttider {
    private Plikttider() {}

    /** The decision with the last moment of each obligation that remains, from this one. */
    public static Decision med(Decision decision, RuleBook bok, Envelope envelope, Instant fra) {
        if (decision.getOppfoelgingCount() == 0) {
            return decision;
        }
        var ut = decision.toBuilder();
        for (var o : ut.getOppfoelgingBuilderList()) {
            if (o.getStatus() == Pliktstatus.PLIKTSTATUS_GJENSTAAR) {
                bok.pliktregel(o.getId()).map(r -> r.getInnen())
                        .filter(l -> l.getLengdeCase() != Pliktlengde.LengdeCase.LENGDE_NOT_SET)
                        .ifPresent(l -> o.setFrist(Dager.stempel(senest(o, slutt(l, fra), envelope))));
            }
        }
        return ut.build();
    }

    /** What waits is never looked at later than the message is of use. */
    private static Instant senest(Oppfoelging.Builder o, Instant slutt, Envelope envelope) {
        if (o.getSlag() != Pliktslag.PLIKTSLAG_GJENNOMGAA || !envelope.hasExpires()) {
            return slutt;
        }
        var utgaar = Dager.moment(envelope.getExpires());
        return slutt.isAfter(utgaar) ? utgaar : slutt;
    }

    static Instant slutt(Pliktlengde lengde, Instant fra) {
        var ledd = Fristledd.newBuilder();
        switch (lengde.getLengdeCase()) {
            case STRAKS -> ledd.setStraks(true);
            case MINUTTER -> ledd.setMinutter(lengde.getMinutter());
            case TIMER -> ledd.setTimer(lengde.getTimer());
            case VIRKEDAGER -> ledd.setVirkedager(lengde.getVirkedager());
            case MAANEDER -> ledd.setMaaneder(lengde.getMaaneder());
            case LENGDE_NOT_SET -> throw new IllegalArgumentException("no time runs");
        }
        return Kalender.slutt(fra, List.of(ledd.build()), false);
    }
}
