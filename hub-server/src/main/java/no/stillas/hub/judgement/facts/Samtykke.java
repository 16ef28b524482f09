package no.stillas.hub.judgement.facts;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Enegrunn;
import no.stillas.proto.regelverk.v1.Samtykkeform;

/**
 * One consent that lifts taushetsplikt for one person's information, as it stands now.
 *
 * @param ref id and version of the consent
 * @param gjelder the person whose secrecy is lifted
 * @param givere who has consented, and in which capacity
 * @param enegrunn why one of two holders suffices
 * @param profil profile that it was asked for by
 * @param fra services that may share under it
 * @param til services that may receive under it; sharing the other way is another direction
 * @param kategorier categories that it covers; {@code HPS} only where named
 * @param unntatt categories that the giver has excluded by topic
 * @param formaal purposes that it covers
 * @param gyldigFra from when
 * @param gyldigTil until when, exclusive; there is always an end
 * @param form form; not stated is not documented
 * @param informert whether the giver was told what, to whom, why, and of the right to withdraw
 * @param barnetUenig the child disagrees although others consented
 * @param trukket when it was withdrawn
 * @param statsforvalterOverstyrt statsforvalteren has decided that secrecy stands despite the parents' consent
 * @param synlig whether the sender may know of it: the giver's service, sender or receiver
 */
public record Samtykke(String ref, String gjelder, List<Giver> givere, Enegrunn enegrunn, Samtykkeprofil profil,
        List<Tjeneste> fra, List<Tjeneste> til, Kategorisett kategorier, Kategorisett unntatt, Set<Formaal> formaal,
        Instant gyldigFra, Instant gyldigTil, Samtykkeform form, boolean informert, boolean barnetUenig,
        Optional<Instant> trukket, boolean statsforvalterOverstyrt, boolean synlig) {
    public Samtykke {
        Objects.requireNonNull(ref, "ref is null");
        Objects.requireNonNull(gjelder, "gjelder is null");
        givere = List.copyOf(givere);
        Objects.requireNonNull(enegrunn, "enegrunn is null");
        Objects.requireNonNull(profil, "profil is null");
        fra = Ordnet.av(fra);
        til = Ordnet.av(til);
        Objects.requireNonNull(kategorier, "kategorier is null");
        Objects.requireNonNull(unntatt, "unntatt is null");
        formaal = formaal.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(formaal));
        Objects.requireNonNull(gyldigFra, "gyldigFra is null");
        Objects.requireNonNull(gyldigTil, "gyldigTil is null");
        Objects.requireNonNull(form, "form is null");
        if (trukket.isPresent() && trukket.get().isBefore(gyldigFra)) {
            throw new IllegalArgumentException("a consent is withdrawn before it was given");
        }
    }

    /** The same consent, withdrawn. */
    public Samtykke trukketTilbake(Instant tid) {
        return new Samtykke(ref, gjelder, givere, enegrunn, profil, fra, til, kategorier, unntatt, formaal, gyldigFra,
                gyldigTil, form, informert, barnetUenig, Optional.of(tid), statsforvalterOverstyrt, synlig);
    }

    /** Whether it speaks of this sender, receiver and purpose at all. */
    public boolean omfatter(Part avsender, Part mottaker, Formaal etFormaal) {
        return formaal.contains(etFormaal) && noen(fra, avsender) && noen(til, mottaker);
    }

    /** Whether it covers the category, and no topic that the giver has excluded. */
    public boolean dekker(int kategoribit) {
        return (kategorier.maske() & ~unntatt.maske() & kategoribit) != 0;
    }

    private static boolean noen(List<Tjeneste> tjenester, Part part) {
        for (Tjeneste tjeneste : tjenester) {
            if (tjeneste.omfatter(part)) {
                return true;
            }
        }
        return false;
    }
}
