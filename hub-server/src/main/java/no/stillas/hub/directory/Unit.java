package no.stillas.hub.directory;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.identity.Outside;
import no.stillas.proto.directory.v1.Enhet;
import no.stillas.proto.felles.v1.Ansatt;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.regelverk.v1.Egenskap;

/**
 * A unit: what messages are sent from and to.
 *
 * @param id id in the directory, never used again for another unit
 * @param orgnr number of its organisation
 * @param name name, for people
 * @param kind kind of agency, which decides the regime of taushetsplikt
 * @param properties what it is besides its kind, wherever it takes part
 * @param valid the days that it exists
 * @param followedBy the unit that answers when those days are over
 * @param phone telephone that a human answers when it is open
 * @param outside the unit that answers when it is closed
 * @param intake what it takes
 * @param referral who may refer to it; none for a document type means anyone may send it
 * @param kommuner kommuner that it serves; empty where that does not follow from place
 * @param bydeler bydeler that it serves, where it does not serve the whole kommune
 * @param printsFor the named employee who gets what is sent on paper, where the unit has no system
 * @param hiddenFromAllBut kinds that may know of it, where it is protected
 * @param alarmMinutes minutes without an application receipt after which a human is alarmed, for duties and the urgent;
 *     0 where the hub's setting holds
 * @param team id of the samordningsmodell whose team it is; empty where it is none
 * @param data the unit as the file has it
 */
public record Unit(
        String id,
        String orgnr,
        String name,
        Etat kind,
        Set<Egenskap> properties,
        Days valid,
        Optional<String> followedBy,
        String phone,
        Optional<String> outside,
        Intake intake,
        List<ReferralRule> referral,
        Set<String> kommuner,
        Set<String> bydeler,
        Optional<Ansatt> printsFor,
        Optional<Set<Etat>> hiddenFromAllBut,
        int alarmMinutes,
        String team,
        Enhet data) {
    private static final Set<Etat> SPECIALISTS =
            EnumSet.of(Etat.ETAT_BUP, Etat.ETAT_HAB, Etat.ETAT_SOM, Etat.ETAT_DPS, Etat.ETAT_TSB);

    public Unit {
        requireNonNull(id, "id is null");
        requireNonNull(orgnr, "orgnr is null");
        requireNonNull(name, "name is null");
        requireNonNull(kind, "kind is null");
        properties = Set.copyOf(properties);
        requireNonNull(valid, "valid is null");
        requireNonNull(followedBy, "followedBy is null");
        requireNonNull(phone, "phone is null");
        requireNonNull(outside, "outside is null");
        requireNonNull(intake, "intake is null");
        referral = List.copyOf(referral);
        kommuner = Set.copyOf(kommuner);
        bydeler = Set.copyOf(bydeler);
        requireNonNull(printsFor, "printsFor is null");
        hiddenFromAllBut = hiddenFromAllBut.map(Set::copyOf);
        requireNonNull(team, "team is null");
        requireNonNull(data, "data is null");
    }

    /**
     * An organisation that has shown who it is and has no unit in the directory, as a sender. It is nobody's unit: it has no kind but
     * that of anyone who reports, no property, takes nothing and serves no place.
     */
    public static Unit outside(String orgnr) {
        return new Unit(Outside.unit(orgnr), orgnr, "Organisasjon " + orgnr + ", som ikke står i katalogen", Etat.ETAT_MEP, Set.of(),
                Days.ALWAYS, Optional.empty(), "", Optional.empty(), new Intake(Set.of(), Set.of(), Set.of()), List.of(), Set.of(),
                Set.of(), Optional.empty(), Optional.empty(), 0, "", Enhet.getDefaultInstance());
    }

    /** The unit that it is a part of, one organ with it; empty where it is an organ of its own. */
    String partOf() {
        return data.getDelAvOrgan();
    }

    /**
     * What it is besides its own properties where the other side is that unit: of the same organ (fvl § 13b nr. 3), of the same
     * joint office of NAV (NAV-loven § 16), koordinerende enhet of the same helseforetak.
     */
    public Set<Egenskap> towards(Unit other) {
        var properties = EnumSet.noneOf(Egenskap.class);
        if (organ().equals(other.organ()) && orgnr.equals(other.orgnr)) {
            properties.add(Egenskap.EGENSKAP_SAMME_ORGAN);
        }
        if (!data.getNavEnhetsnummer().isEmpty() && data.getNavEnhetsnummer().equals(other.data.getNavEnhetsnummer())) {
            properties.add(Egenskap.EGENSKAP_FELLES_NAVKONTOR);
        }
        if (kind == Etat.ETAT_KOE && SPECIALISTS.contains(other.kind) && orgnr.equals(other.orgnr)) {
            properties.add(Egenskap.EGENSKAP_EGET_HELSEFORETAK);
        }
        return properties;
    }

    private String organ() {
        return partOf().isEmpty() ? id : partOf();
    }

    /** Whether it is hidden from those who need not know it. */
    public boolean isProtected() {
        return hiddenFromAllBut.isPresent();
    }

    /** Whether delivery is a task with a print. */
    public boolean withoutSystem() {
        return printsFor.isPresent();
    }

    boolean knownTo(Unit other) {
        return hiddenFromAllBut.map(kinds -> kinds.contains(other.kind())).orElse(true);
    }

    @Override
    public String toString() {
        return "Unit[" + id + ']';
    }
}
