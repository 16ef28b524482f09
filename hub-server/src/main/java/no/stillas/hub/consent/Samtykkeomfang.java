package no.stillas.hub.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.stillas.hub.fakta.Dager;
import no.stillas.proto.fakta.v1.Samtykkefaktum;
import no.stillas.proto.fakta.v1.Samtykkepart;
import no.stillas.proto.fakta.v1.Tilbaketrekking;
import no.stillas.proto.kodeverk.v1.Kategori;

/** What a consent covers: the one reading of its parties, direction, exclusions and withdrawals. Pure. */
public final class Samtykkeomfang {
    private Samtykkeomfang() {}

    /** Whether it opens anything on a day: not refused, not withdrawn, and in its period. */
    public static boolean iKraft(Samtykkefaktum s, LocalDate dag) {
        return switch (s.getTilstand()) {
            case SAMTYKKETILSTAND_AKTIVT, SAMTYKKETILSTAND_AVGRENSET -> Dager.gjelder(s.getFra(), s.getTil(), dag);
            case SAMTYKKETILSTAND_UNSPECIFIED, SAMTYKKETILSTAND_AVSLAATT, SAMTYKKETILSTAND_TRUKKET, UNRECOGNIZED -> false;
        };
    }

    /**
     * The categories that {@code fra} may give {@code til} under it, whoever gave it and whatever the day. Empty where it
     * does not go that way. The named person of {@code til} is who would read it, empty where nobody is named.
     */
    public static Set<Kategori> mellom(Samtykkefaktum s, Samtykkepart fra, Samtykkepart til) {
        var kategorier = EnumSet.noneOf(Kategori.class);
        if (!gaarFra(s, fra, til) || blant(s.getUnntatteTjenesterList(), fra) || blant(s.getUnntatteTjenesterList(), til)) {
            return kategorier;
        }
        kategorier.addAll(s.getKategorierList());
        s.getUnntatteKategorierList().forEach(kategorier::remove);
        s.getStatsforvalterHolderTilbakeList().forEach(kategorier::remove);
        s.getTilbaketrekkingerList().stream().filter(t -> rammer(t, til)).forEach(t -> trekk(kategorier, t));
        return kategorier;
    }

    /** Whether the unit is one of those that may send or receive under it. */
    public static boolean erPart(Samtykkefaktum s, Samtykkepart tjeneste) {
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

    private static boolean gaarFra(Samtykkefaktum s, Samtykkepart fra, Samtykkepart til) {
        List<Samtykkepart> avsendere = s.getAvsendereList();
        List<Samtykkepart> mottakere = s.getMottakereList();
        // who sends is bound by unit only: a named person is bound as the one who reads
        boolean fram = avsender(avsendere, fra) && blant(mottakere, til);
        return switch (s.getRetning()) {
            case RETNING_FRA_AVSENDER_TIL_MOTTAKER -> fram;
            case RETNING_BEGGE_VEIER -> fram || avsender(mottakere, fra) && blant(avsendere, til);
            case RETNING_FLERSIDIG -> (avsender(avsendere, fra) || avsender(mottakere, fra))
                    && (blant(avsendere, til) || blant(mottakere, til));
            case RETNING_UNSPECIFIED, UNRECOGNIZED -> false;
        };
    }

    private static boolean avsender(List<Samtykkepart> parter, Samtykkepart fra) {
        return parter.stream().anyMatch(p -> omfatter(p.toBuilder().clearNavngittPerson().build(), fra));
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
