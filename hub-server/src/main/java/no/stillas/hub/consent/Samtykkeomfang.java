package no.stillas.hub.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import no.stillas.hub.fakta.Dager;
import no.stillas.proto.fakta.v1.Samtykkefaktum;
import no.stillas.proto.fakta.v1.Samtykkepart;
import no.stillas.proto.fakta.v1.Tilbaketrekking;
import no.stillas.proto.kodeverk.v1.Kategori;

/** What is left of a consent, by its period, exclusions and withdrawals. Pure. */
final class Samtykkeomfang {
    private Samtykkeomfang() {}

    /** Whether it opens anything on a day: not refused, not withdrawn, and in its period. */
    static boolean iKraft(Samtykkefaktum s, LocalDate dag) {
        return switch (s.getTilstand()) {
            case SAMTYKKETILSTAND_AKTIVT, SAMTYKKETILSTAND_AVGRENSET -> Dager.gjelder(s.getFra(), s.getTil(), dag);
            case SAMTYKKETILSTAND_UNSPECIFIED, SAMTYKKETILSTAND_AVSLAATT, SAMTYKKETILSTAND_TRUKKET, UNRECOGNIZED -> false;
        };
    }

    /** Whether the unit is one of those that may send or receive under it. */
    static boolean erPart(Samtykkefaktum s, Samtykkepart tjeneste) {
        return blant(s.getAvsendereList(), tjeneste) || blant(s.getMottakereList(), tjeneste);
    }

    /** Whether anything is left of it. */
    static boolean harInnhold(Samtykkefaktum s) {
        return s.getMottakereList().stream().anyMatch(m -> {
            var kategorier = EnumSet.noneOf(Kategori.class);
            kategorier.addAll(s.getKategorierList());
            s.getUnntatteKategorierList().forEach(kategorier::remove);
            s.getTilbaketrekkingerList().stream().filter(t -> rammer(t, m)).forEach(t -> trekk(kategorier, t));
            return !kategorier.isEmpty();
        });
    }

    /** Whether {@code part} is named by one of {@code parter}. */
    static boolean blant(Collection<Samtykkepart> parter, Samtykkepart part) {
        return parter.stream().anyMatch(p -> omfatter(p, part));
    }

    /** A part without a unit is the whole organisation; a part without a named person is everybody in the unit. */
    private static boolean omfatter(Samtykkepart navngitt, Samtykkepart part) {
        return navngitt.getOrganisasjonsnummer().equals(part.getOrganisasjonsnummer())
                && (navngitt.getEnhet().isEmpty() || navngitt.getEnhet().equals(part.getEnhet()))
                && (navngitt.getNavngittPerson().isEmpty()
                        || navngitt.getNavngittPerson().equals(part.getNavngittPerson()));
    }

    private static boolean rammer(Tilbaketrekking t, Samtykkepart til) {
        // a withdrawal for a service is for everybody in it, whoever the consent was bound to
        return t.getMottakereCount() == 0 || t.getMottakereList().stream()
                .anyMatch(m -> m.getOrganisasjonsnummer().equals(til.getOrganisasjonsnummer())
                        && (m.getEnhet().isEmpty() || m.getEnhet().equals(til.getEnhet())));
    }

    private static void trekk(Set<Kategori> kategorier, Tilbaketrekking t) {
        if (t.getKategorierCount() == 0) {
            kategorier.clear();
        } else {
            t.getKategorierList().forEach(kategorier::remove);
        }
    }
}
