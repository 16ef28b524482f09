package no.stillas.konformitet.steg;

import static java.util.Objects.requireNonNull;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.stillas.konformitet.hub.Enheter;
import no.stillas.konformitet.hub.Innbokser;
import no.stillas.konformitet.hub.Provehub;
import no.stillas.konformitet.skjema.Maler;
import no.stillas.tilgang.Kall;
import no.stillas.tilgang.Nummerserie;
import org.jspecify.annotations.Nullable;

/** What all scenarios of a run share: the hub, its units and their inboxes, and numbers that are given out once. */
public final class Rigg implements AutoCloseable {
    /** Something that was not to come to a unit. */
    record Fravaer(String scenario, String meldingId, Set<String> unntatt) {}

    private static @Nullable Rigg naavaerende;

    final Provehub hub;
    final Enheter enheter;
    final Innbokser innbokser;
    final Kall kall;
    final Maler maler;
    final Nummerserie numre;
    /** When a scenario begins that says nothing of it. */
    final Instant vanligvis;
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

    /** Makes this the one that scenarios are played with. */
    public void bruk() {
        naavaerende = this;
    }

    static Rigg naavaerende() {
        return requireNonNull(naavaerende, "no hub to play scenarios with");
    }

    int neste() {
        return ++nr;
    }

    void ikke(Fravaer hva) {
        fravaer.add(hva);
    }

    /** What was not to come and has come all the same, after the scenario that said so had ended. */
    public List<String> kommetLikevel() {
        return fravaer.stream().flatMap(f -> innbokser.kommet().stream()
                        .filter(k -> k.levering().hasMessage() && !f.unntatt.contains(k.enhet())
                                && k.levering().getMessage().getEnvelope().getMessageId().equals(f.meldingId))
                        .map(k -> f.scenario + ": meldingen kom siden til " + k.enhet()))
                .toList();
    }

    @Override
    public void close() {
        innbokser.close();
        hub.close();
    }
}
