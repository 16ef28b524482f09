package no.stillas.hub.directory;

import static no.stillas.proto.regelverk.v1.Egenskap.*;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.stillas.hub.directory.OpeningHours.Windows;
import no.stillas.hub.identitetsnummer.Organisasjonsnummer;
import no.stillas.hub.identity.Outside;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.regelverk.v1.Egenskap;

/** Whether every name is known and every path ends at a human: organisations, units and the national number. */
final class Checks {
    /** What a unit can be wherever it takes part. */
    private static final Set<Egenskap> UNITS_OWN = EnumSet.of(EGENSKAP_PRIVAT, EGENSKAP_OFFENTLIG, EGENSKAP_LOVPAALAGT_OPPGAVE,
            EGENSKAP_HELSEINSTITUSJON, EGENSKAP_ROLLE_KODE6, EGENSKAP_ROLLE_KODE7, EGENSKAP_PAATALEMYNDIGHET,
            EGENSKAP_KONTRAKT_BVL, EGENSKAP_IKKE_AUTORISERT, EGENSKAP_INSTITUSJON_PAR2, EGENSKAP_SLT, EGENSKAP_BIDRAGSFOGD,
            EGENSKAP_KONTROLLENHET, EGENSKAP_TILDELINGSKONTOR, EGENSKAP_BARNESAKKYNDIG_KOMMISJON);

    private final Draft draft;
    private final List<Fault> faults;

    private Checks(Draft draft, List<Fault> faults) {
        this.draft = draft;
        this.faults = faults;
    }

    /** Adds everything that is wrong with the draft to the faults. */
    static void check(Draft draft, List<Fault> faults) {
        var checks = new Checks(draft, faults);
        checks.phones();
        draft.organisations().values().forEach(checks::organisation);
        draft.units().values().forEach(checks::unit);
        if (faults.isEmpty()) {
            draft.units().values().forEach(checks::endsAtHuman);
        }
        PlaceChecks.check(draft, faults);
    }

    private void phones() {
        if (draft.phones().isEmpty()) {
            faults.add(new Fault("(all files)", 1, "nasjonal_vakttelefon is not set in any file"));
        }
        draft.phones().stream().skip(1).forEach(p ->
                faults.add(p.file().fault(p.path(), "nasjonal_vakttelefon is set in another file too")));
    }

    private void organisation(Entry<Organisation> entry) {
        if (Organisasjonsnummer.les(entry.value().orgnr()).isEmpty()) {
            faults.add(entry.fault("organisasjonsnummer", "the control digit of the organisation number does not hold"));
        }
    }

    private void unit(Entry<Unit> entry) {
        var unit = entry.value();
        if (Outside.is(unit.id())) {
            faults.add(entry.fault("id", unit.id() + ": " + Outside.PREFIX + "… is the id of a sender that stands in no directory"));
        }
        if (!draft.organisations().containsKey(unit.orgnr())) {
            faults.add(entry.fault("organisasjonsnummer", unit.id() + ": no organisation has this number"));
        }
        unit.properties().stream().filter(p -> !UNITS_OWN.contains(p)).sorted().forEach(p -> faults.add(entry.fault("egenskaper",
                unit.id() + ": " + p + " depends on the child, the message or the other side, and no unit is it by itself")));
        if (!unit.partOf().isEmpty() && !draft.units().containsKey(unit.partOf())) {
            faults.add(entry.fault("del_av_organ", unit.id() + ": no unit has the id " + unit.partOf()));
        }
        if (!unit.valid().open() && unit.followedBy().isEmpty()) {
            faults.add(entry.fault("gyldig", unit.id() + ": the unit ends, so etterfulgt_av must say who answers then"));
        }
        if (draft.hours().get(unit.id()).value() instanceof Windows && unit.outside().isEmpty()) {
            faults.add(entry.fault("aapent", unit.id() + ": has opening hours, so utenom must say who answers outside them"));
        }
        unit.followedBy().ifPresent(id -> answers(entry, "etterfulgt_av", id, unit.valid().to().plusDays(1)));
        unit.outside().ifPresent(id -> answers(entry, "utenom", id, unit.valid().from()));
        documents(entry, "tar_imot", unit.intake().types());
        documents(entry, "tar_imot", unit.intake().except());
        for (int i = 0; i < unit.referral().size(); i++) {
            var rule = unit.referral().get(i);
            var path = "henvisning[" + i + "]";
            documents(entry, path, rule.documents());
            rule.units().stream().filter(id -> !draft.units().containsKey(id)).sorted().forEach(id ->
                    faults.add(entry.fault(path, unit.id() + ": no unit has the id " + id)));
        }
    }

    /** Whoever answers for a unit must exist from the day it has to, and must not be one that is hidden. */
    private void answers(Entry<Unit> entry, String field, String id, LocalDate from) {
        var other = Optional.ofNullable(draft.units().get(id)).map(Entry::value);
        if (other.isEmpty()) {
            faults.add(entry.fault(field, entry.value().id() + ": no unit has the id " + id));
        } else if (other.get().valid().from().isAfter(from)) {
            faults.add(entry.fault(field, entry.value().id() + ": " + id + " does not exist yet on " + from));
        } else if (other.get().isProtected() && !entry.value().isProtected()) {
            faults.add(entry.fault(field, entry.value().id() + ": a protected unit cannot answer for one that is not"));
        }
    }

    private void documents(Entry<Unit> entry, String field, Set<String> types) {
        types.stream().filter(type -> Dokumenttyper.alle().finn(type).isEmpty()).sorted().forEach(type ->
                faults.add(entry.fault(field, entry.value().id() + ": no document type is named " + type)));
    }

    /** Follows successors and those who answer outside the hours, as a message would; a circle never ends. */
    private void endsAtHuman(Entry<Unit> entry) {
        if (circle(entry.value(), new ArrayDeque<>())) {
            faults.add(entry.fault("utenom", entry.value().id() + ": who answers goes round in a circle and never ends "
                    + "at a unit that is open at all hours"));
        }
    }

    private boolean circle(Unit unit, Deque<String> way) {
        if (way.contains(unit.id())) {
            return true;
        }
        way.push(unit.id());
        var found = next(unit).anyMatch(id -> circle(draft.units().get(id).value(), way));
        way.pop();
        return found;
    }

    private Stream<String> next(Unit unit) {
        var closes = draft.hours().get(unit.id()).value() instanceof Windows;
        return Stream.concat(unit.followedBy().stream(), closes ? unit.outside().stream() : Stream.empty());
    }
}
