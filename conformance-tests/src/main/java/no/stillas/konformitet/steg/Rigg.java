package no.stillas.konformitet.steg;

import static java.util.Objects.requireNonNull;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.stillas.konformitet.fabrikk.Fabrikk;
import no.stillas.konformitet.hub.Egenhub;
import no.stillas.konformitet.hub.Enheter;
import no.stillas.konformitet.hub.Innbokser;
import no.stillas.konformitet.hub.Innbokser.Levert;
import no.stillas.konformitet.hub.Provehub;
import no.stillas.konformitet.skjema.Maler;
import no.stillas.tilgang.Kall;
import no.stillas.tilgang.Nummerserie;

/** What all scenarios of a run share: the hub, its units and their inboxes, and numbers that are given out once. */
public final class Rigg implements AutoCloseable {
    /** Where the steps are that scenarios are made of. */
    public static final String STEGENE = "no.stillas.konformitet.steg";

    /** Something that was not to come: of all that comes to anybody, what it would have been. */
    record Fravaer(String scenario, Predicate<Levert> hva) {
        Fravaer {
            requireNonNull(scenario, "scenario is null");
            requireNonNull(hva, "hva is null");
        }
    }

    /** How long nothing comes before a run has ended, and how long that is waited for. */
    private static final Duration RO = Duration.ofMillis(500);
    private static final Duration LENGST = Duration.ofSeconds(30);

    /** Longer than the hub waits at most before it looks again for what is to be delivered. */
    private static final Duration EN_RUNDE = Egenhub.POLL.plusSeconds(1);

    final Provehub hub;
    final Enheter enheter;
    final Innbokser innbokser;
    final Kall kall;
    final Maler maler;
    final Nummerserie numre;
    /** When a scenario begins that says nothing of it. */
    final Instant vanligvis;
    /** Models that the run has taken into use, by organisation and file. */
    final Set<String> tattIBruk = new HashSet<>();
    private final List<Fravaer> fravaer = new ArrayList<>();
    private int nr;

    /**
     * Opens the inbox of every unit.
     *
     * @param som organisation that asks for the directory
     */
    public Rigg(Provehub hub, String som, Maler maler, Instant vanligvis) {
        this.hub = requireNonNull(hub, "hub is null");
        this.maler = requireNonNull(maler, "maler is null");
        this.vanligvis = requireNonNull(vanligvis, "vanligvis is null");
        // a hub that runs already may know children of an earlier run
        numre = hub.styrerTiden() ? new Nummerserie() : new Nummerserie(new SecureRandom().nextInt(300));
        enheter = new Enheter(hub, som);
        innbokser = new Innbokser(hub);
        kall = new Kall(hub);
        enheter.alle().forEach(innbokser::aapne);
    }

    /** What gives each scenario that is played with this a world of its own. */
    public Fabrikk fabrikk() {
        return new Fabrikk(() -> new Verden(this));
    }

    int neste() {
        return ++nr;
    }

    void ikke(Fravaer hva) {
        fravaer.add(hva);
    }

    /** Waits until all that has been sent has come, as far as an inbox shows it. What does not come to rest is still coming. */
    boolean ro() {
        return innbokser.ventTilRo(RO, LENGST);
    }

    /** Has the hub do what is due by now, where its time is the run's, and waits until no more comes of it; false where that does not end. */
    boolean ferdig() {
        if (hub.styrerTiden()) {
            hub.sett(hub.naa());
        }
        return innbokser.ventTilRo(EN_RUNDE, LENGST);
    }

    /**
     * What was not to come and has come all the same, after the scenario that said so had ended. Waits until nothing comes.
     *
     * @throws IllegalStateException when it never ends
     */
    public List<String> kommetLikevel() {
        if (!ro()) {
            throw new IllegalStateException("det kommer stadig noe til innboksene, og ingen kan si hva som ikke kom");
        }
        var kommet = innbokser.kommet();
        return fravaer.stream().flatMap(f -> kommet.stream().filter(f.hva)
                .map(k -> f.scenario + ": det kom siden til " + k.enhet())).toList();
    }

    @Override
    public void close() {
        innbokser.close();
        hub.close();
    }
}
