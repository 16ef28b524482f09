package no.stillas.hub.casefacts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Fakta;
import no.stillas.hub.judgement.facts.Innhold;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Personrolle;

/**
 * That one unit's dealings with a child would be told to another: what judgement reads to say whether that would be
 * lawful. Nobody sends it and nobody has claimed a ground or attested anything, so only what is recorded can open it.
 *
 * @param fra the unit whose dealings they are
 * @param fraOrg its organisation number
 * @param til the unit that would be told
 * @param tilOrg its organisation number
 * @param planansvarlig kind of the service that is responsible for the individuell plan
 */
public record Fortalt(Part fra, String fraOrg, Part til, String tilOrg, Optional<Etat> planansvarlig) {
    public Fortalt {
        requireNonNull(fra, "fra is null");
        requireNonNull(fraOrg, "fraOrg is null");
        requireNonNull(til, "til is null");
        requireNonNull(tilOrg, "tilOrg is null");
        requireNonNull(planansvarlig, "planansvarlig is null");
    }

    /**
     * The facts at a moment.
     *
     * @param kategorier what would be told, about the child
     * @param formaal what it would be told for
     * @param roller who of the two is seen in the role of koordinator, where the appointment holds
     */
    public Facts facts(Subject barn, Set<Kategori> kategorier, Formaal formaal, Roller roller, Instant naa) {
        var subjekt = Optional.of(barn);
        var raa = new Utveksling(fra, fraOrg, til, tilOrg, naa);
        var avsender = Parter.omBarnet(fra, subjekt, roller.fra(), raa);
        var u = new Utveksling(avsender, fraOrg, Parter.omBarnet(til, subjekt, roller.til(), raa), tilOrg, naa);
        var person = Personer.av(barn, Personrolle.PERSONROLLE_BARN, Optional.empty(), u);
        var innhold = Innhold.av(kategorier.stream()
                .map(k -> new Opplysning(Faktalager.navn(barn.pseudonym()), k)).toList());
        var facts = Facts.av(naa, avsender, u.mottaker(), formaal, innhold, List.of(person));
        return facts.medFakta(Saksforhold.igjen(Fakta.ukjente(), subjekt, u)).medPlanansvarlig(planansvarlig);
    }

    /** Who is seen as koordinator. */
    public record Roller(boolean fra, boolean til) {}
}
