package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Plikt;
import no.stillas.proto.regelverk.v1.Ordlyd;
import no.stillas.proto.regelverk.v1.Profilregel;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Samtykkekrav;
import no.stillas.proto.regelverk.v1.Svarendring;

/**
 * What no answer may do, whatever is chosen: duties, orders, denials, gates and what opens in danger stand; none becomes a
 * denial, since what forbids goes before danger and before duties of the second kind; what a human decides today does not
 * pass without attestation; and parents who are not asked today are not asked by a switch, since to ask reveals.
 */
final class AnswerLimits {
    private AnswerLimits() {}

    /** What is wrong with the change itself. */
    static List<String> grunner(Svarendring e) {
        List<String> grunner = new ArrayList<>();
        switch (e.getBeslutning()) {
            case BESLUTNING_DENY, BESLUTNING_ORDER, BESLUTNING_DUTY -> grunner.add("makes a rule " + e.getBeslutning()
                    + "; an answer makes a review, a consent, a right unless objected to, or a right");
            case BESLUTNING_UNSPECIFIED, BESLUTNING_REVIEW, BESLUTNING_CONSENT, BESLUTNING_NOOBJ, BESLUTNING_PERMIT,
                    UNRECOGNIZED -> { }
        }
        if (e.getBeslutning() != Beslutning.BESLUTNING_UNSPECIFIED && e.getOrdlyd().equals(Ordlyd.getDefaultInstance())) {
            grunner.add("changes what a rule decides and leaves its wording");
        }
        if (e.getKrav() != Samtykkekrav.SAMTYKKEKRAV_UNSPECIFIED && e.getProfilordlyd().isBlank()) {
            grunner.add("changes who must consent and leaves the wording");
        }
        return grunner;
    }

    static Optional<String> grunn(Regel regel, Svarendring e) {
        if (!Answers.fri(regel)) {
            return Optional.of("changes " + regel.getId() + ", which is a duty, an order, a denial, a gate or for danger");
        }
        return regel.getBeslutning() == Beslutning.BESLUTNING_REVIEW && e.getBeslutning() == Beslutning.BESLUTNING_PERMIT
                && !e.getAttestasjon()
                ? Optional.of("lets " + regel.getId() + " pass without the human who decides today and without attestation")
                : Optional.empty();
    }

    static Optional<String> grunn(Profilregel profil, Svarendring e) {
        return spoerForeldre(e.getKrav()) && !spoerForeldre(profil.getKrav())
                ? Optional.of("asks parents in " + profil.getId() + ", where they are not asked otherwise")
                : Optional.empty();
    }

    /** A rule that an answer adds: free, about what it names, and a right only with attestation. */
    static Optional<String> grunn(Regel ny) {
        if (!Answers.fri(ny) || ny.getEnhverAvsender() || ny.getEnhverMottaker() || ny.getEnhverKategori() || ny.getEthvertFormaal()) {
            return Optional.of("adds " + ny.getId() + ", which is a duty, an order, a denial, a gate, for danger or for anything");
        }
        boolean attestert = ny.getVilkaar().getAttestasjon() || ny.getPliktList().contains(Plikt.PLIKT_O_ATT);
        return ny.getBeslutning() == Beslutning.BESLUTNING_PERMIT && !attestert
                ? Optional.of("adds " + ny.getId() + ", a right without attestation") : Optional.empty();
    }

    private static boolean spoerForeldre(Samtykkekrav krav) {
        return switch (krav) {
            case SAMTYKKEKRAV_FORELDREANSVAR, SAMTYKKEKRAV_SELV_OG_FORELDREANSVAR, SAMTYKKEKRAV_ALLE_MED_FORELDREANSVAR,
                    SAMTYKKEKRAV_SELV_OG_ALLE_MED_FORELDREANSVAR, SAMTYKKEKRAV_NAERMESTE_PAAROERENDE -> true;
            case SAMTYKKEKRAV_SELV, SAMTYKKEKRAV_BARNEVERNSTJENESTEN, SAMTYKKEKRAV_VURDERING, SAMTYKKEKRAV_AAPNER_IKKE,
                    SAMTYKKEKRAV_UNSPECIFIED, UNRECOGNIZED -> false;
        };
    }
}
