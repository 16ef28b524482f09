package no.stillas.konformitet.steg;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.Message;
import io.cucumber.java.Scenario;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.stillas.adapter.sdk.ident.Uuid7;
import no.stillas.konformitet.hub.Innbokser.Levert;
import no.stillas.konformitet.skjema.Kjent;
import no.stillas.konformitet.skjema.Skjema;
import no.stillas.konformitet.skjema.Tid;
import no.stillas.proto.directory.v1.Unit;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.kodeverk.v1.Personrolle;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** What one scenario has so far: its persons, what it calls things, what it has sent and what was answered. */
final class Verden implements Kjent {
    final Rigg rigg;
    final Skjema skjema = new Skjema(this);
    final Map<String, Person> personer = new LinkedHashMap<>();
    private final Map<String, Sendt> sendte = new LinkedHashMap<>();
    private final Set<String> sendteIder = new HashSet<>();
    private final Map<String, String> ider = new HashMap<>();
    private final SecureRandom tilfeldig = new SecureRandom();
    private @Nullable Scenario scenario;
    private @Nullable Sendt siste;
    private int foerste;
    private final List<Unit> stengte = new ArrayList<>();
    private final List<Runnable> tilSlutt = new ArrayList<>();
    /** The unit that states facts about the persons, once the scenario has named one. */
    @Nullable Unit sakseier;
    /** What the last call of another service answered. */
    @Nullable Svar svar;

    Verden(Rigg rigg) {
        this.rigg = requireNonNull(rigg, "rigg is null");
    }

    void begynn(Scenario scenario) {
        this.scenario = scenario;
        foerste = rigg.innbokser.kommet().size();
        if (rigg.hub.styrerTiden()) {
            rigg.hub.sett(rigg.vanligvis);
        }
    }

    Scenario scenario() {
        return requireNonNull(scenario, "scenario is null");
    }

    /** What came to any unit since the scenario began. */
    List<Levert> kommet() {
        var alt = rigg.innbokser.kommet();
        return alt.subList(foerste, alt.size());
    }

    @Override
    public Instant naa() {
        return rigg.hub.naa();
    }

    LocalDate idag() {
        return naa().atZone(Tid.OSLO).toLocalDate();
    }

    @Override
    public String id(String navn) {
        return ider.computeIfAbsent(navn, _ -> nyId());
    }

    String nyId() {
        return Uuid7.ny(naa(), tilfeldig);
    }

    @Override
    public Optional<String> ref(String navn) {
        return Optional.ofNullable(personer.get(navn)).map(Person::ref);
    }

    @Override
    public Optional<Message> identitet(String navn) {
        return Optional.ofNullable(personer.get(navn)).map(Person::identitet);
    }

    @Override
    public Optional<Message> tjeneste(String navn) {
        return rigg.enheter.kjent(navn) ? Optional.of(tjeneste(rigg.enheter.finn(navn))) : Optional.empty();
    }

    static Tjeneste tjeneste(Unit enhet) {
        return Tjeneste.newBuilder().setOrganisasjonsnummer(enhet.getOrganisasjonsnummer()).setEnhet(enhet.getId()).build();
    }

    /** A new person of this name, so many years old and some days more. */
    Person ny(String navn, String ref, Personrolle rolle, LocalDate foedt) {
        var person = new Person(navn, ref, rolle, foedt, rigg.numre.neste(foedt, false));
        personer.put(navn, person);
        return person;
    }

    Person person(String navn) {
        var person = personer.get(navn);
        if (person == null) {
            throw new IllegalArgumentException("scenarioet har ingen som heter " + navn);
        }
        return person;
    }

    /** The child that the scenario is about: the first that it names. */
    Person barnet() {
        return personer.values().stream().findFirst().orElseThrow(() -> new IllegalArgumentException("scenarioet har ikke noe barn"));
    }

    void sendt(Sendt hva) {
        sendte.put(hva.navn(), hva);
        sendteIder.add(hva.id());
        siste = hva;
    }

    /** The message that was sent last. */
    Sendt siste() {
        if (siste == null) {
            throw new IllegalStateException("scenarioet har ikke sendt noe");
        }
        return siste;
    }

    /** A message by its name. */
    Sendt sendt(String navn) {
        var funnet = sendte.get(navn);
        if (funnet == null) {
            throw new IllegalArgumentException("scenarioet har ikke sendt noe som heter «" + navn + "»");
        }
        return funnet;
    }

    /** Moves the hub's time, where it is the run's to move. */
    void sett(Instant tid) {
        if (!rigg.hub.styrerTiden()) {
            throw new TestAbortedException("ikke spilt: trenger en klokke som kan stilles");
        }
        if (!rigg.innbokser.ventTilStille(Krav.TAALMOD)) {
            throw new IllegalStateException("huben bokførte ikke alt som er kommet, og tiden kan ikke flyttes");
        }
        rigg.hub.sett(tid);
    }

    /** The unit that states facts about the persons. */
    Unit eier() {
        return requireNonNull(sakseier, "scenarioet har ikke sagt hvem som følger opp barnet");
    }

    /** Closes a unit's inbox as long as the scenario lasts. */
    void steng(Unit enhet) {
        rigg.innbokser.steng(enhet);
        stengte.add(enhet);
    }

    /** What is not so when all that has been sent has come, and is not when the scenario ends. */
    void ikke(Runnable krav) {
        ro(rigg.ro());
        krav.run();
        tilSlutt.add(krav);
    }

    /** Looks again for what was not to be. */
    void sluttkrav() {
        ro(tilSlutt.isEmpty() || rigg.ro());
        tilSlutt.forEach(Runnable::run);
    }

    /** Time that runs out is no outcome of the hub's. */
    private static void ro(boolean kommet) {
        if (!kommet) {
            throw new IllegalStateException("det kommer stadig noe til innboksene, og ingen kan si hva som ikke kom");
        }
    }

    void apneAlle() {
        stengte.forEach(rigg.innbokser::aapne);
    }

    /**
     * Does a step. In a scenario that waits for something of the hub's, what it waits for is an outcome that is another than it
     * says, or a word that contracts and directory do not have. A call that broke, and a fault of the kit, is neither.
     */
    void gjoer(Venting.Handling hva) throws Exception {
        try {
            hva.gjoer();
        } catch (AssertionError | IOException | IllegalArgumentException e) {
            if (venter()) {
                throw Venting.venter(e);
            }
            throw e;
        }
    }

    /** Whether the scenario is marked as waiting for something of the hub's. */
    boolean venter() {
        return scenario().getSourceTagNames().contains(Venting.VENTER);
    }

    /** Whether the scenario has sent the message of this id. */
    boolean egen(String meldingId) {
        return sendteIder.contains(meldingId);
    }

    boolean harSendt(String navn) {
        return sendte.containsKey(navn);
    }
}
