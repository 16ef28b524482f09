package no.stillas.hub.directory;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.stillas.hub.directory.Resolution.Found;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.kodeverk.v1.Funksjon;

/**
 * The directory at one version. Immutable, safe for use by many threads, and silent: what a caller may see of it is for
 * those who answer the caller to decide. Every lookup by moment is pure.
 */
public final class Directory {
    private final Contents contents;
    private final Succession succession;
    private final Resolver resolver;
    private final Addresser addresser;

    Directory(Contents contents) {
        this.contents = contents;
        succession = new Succession(contents);
        resolver = new Resolver(contents, succession);
        addresser = new Addresser(contents, succession, resolver);
    }

    /** The synthetic directory that comes with the hub. */
    public static Directory builtIn() {
        return DirectoryReader.read(DirectoryFiles.builtIn());
    }

    /** SHA-256 of the files, shortened: the same files give the same version. */
    public String version() {
        return contents.version();
    }

    /** The unit with this id, protected and former ones too. */
    public Optional<Unit> unit(String id) {
        return Optional.ofNullable(contents.units().get(requireNonNull(id, "id is null")));
    }

    /** All units by id, protected and former ones too. */
    public Collection<Unit> units() {
        return contents.units().values();
    }

    /** The units of an organisation, by id. Empty where the organisation is not known. */
    public List<Unit> unitsOf(String orgnr) {
        return contents.units().values().stream().filter(u -> u.orgnr().equals(orgnr)).toList();
    }

    /** The organisation with this number. */
    public Optional<Organisation> organisation(String orgnr) {
        return Optional.ofNullable(contents.organisations().get(requireNonNull(orgnr, "orgnr is null")));
    }

    /** All organisations by number, former ones too. */
    public Collection<Organisation> organisations() {
        return contents.organisations().values();
    }

    /** Name of a kommune, by a number that is or was in use. */
    public Optional<String> kommune(String number) {
        return Optional.ofNullable(contents.places().get(number)).map(Place::name);
    }

    /** Whether the unit exists on the day of this moment. */
    public boolean existsAt(Unit unit, Instant at) {
        return unit.valid().contains(Days.day(at));
    }

    /** Whether a human answers at the unit's own telephone. */
    public boolean openAt(Unit unit, Instant at) {
        return succession.openAt(unit, at);
    }

    /** Who answers now for this unit: itself, or whoever answers where it is closed, gone or merged. Never nobody. */
    public Answering answersNow(Unit unit, Instant at) {
        return succession.answers(unit, at);
    }

    /**
     * Who has a function in a place at a moment.
     *
     * @param kommune kommunenummer, also one that is gone
     * @param bydel bydelsnummer of six digits; empty where the kommune has none
     */
    public Resolution resolve(Funksjon function, String kommune, String bydel, Instant at) {
        return resolver.resolve(function, kommune, bydel, at);
    }

    /** The unit that a duty goes to where its receiver is not known: barnevernstjenesten of the place, else its vakt. */
    public Optional<Unit> dutyReceiver(String kommune, String bydel, Instant at) {
        return found(Funksjon.FUNKSJON_BARNEVERNSTJENESTE, kommune, bydel, at)
                .or(() -> found(Funksjon.FUNKSJON_BARNEVERNVAKT, kommune, bydel, at));
    }

    /** The number that a human answers at all hours for the child's place; the national one where no other is known. */
    public String dutyPhone(String kommune, String bydel, Instant at) {
        return found(Funksjon.FUNKSJON_BARNEVERNVAKT, kommune, bydel, at)
                .map(unit -> answersNow(unit, at).phone())
                .orElse(contents.nationalPhone());
    }

    /** The duty number of the place that a unit serves; the national one where that does not follow from place. */
    public String dutyPhone(Unit unit, Instant at) {
        return unit.kommuner().stream().sorted().findFirst()
                .map(kommune -> dutyPhone(kommune, "", at))
                .orElse(contents.nationalPhone());
    }

    /**
     * Addresses one message.
     *
     * @param orgnr organisation number of the sender, which the token has shown
     * @param senderUnit id of the sending unit
     * @param to whom the sender wants to reach
     * @param type the document's type
     * @param urgent whether a human must act at once: then a closed receiver's message goes to whoever answers now, where
     *     that unit takes the document; what is ordinary waits for the receiver to open
     */
    public Addressing address(
            String orgnr, String senderUnit, To to, Dokumenttype type, boolean urgent, Instant at) {
        return addresser.address(orgnr, senderUnit, to, type, urgent, at);
    }

    /** Addresses one message of a sender that stands in no directory. */
    public Addressing addressFromOutside(String orgnr, To to, Dokumenttype type, boolean urgent, Instant at) {
        return addresser.address(Unit.outside(orgnr), to, type, urgent, at);
    }

    /** Whether the organisation stands in the directory, now or before. */
    public boolean knows(String orgnr) {
        return contents.organisations().containsKey(orgnr) || !unitsOf(orgnr).isEmpty();
    }

    private Optional<Unit> found(Funksjon function, String kommune, String bydel, Instant at) {
        return switch (resolver.resolve(function, kommune, bydel, at)) {
            case Found found -> Optional.of(found.unit());
            case Resolution.NotFound ignored -> Optional.empty();
        };
    }
}
