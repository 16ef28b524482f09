package no.stillas.hub.trace;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.ledger.CommitListener.Commit;
import no.stillas.hub.ledger.Course;
import no.stillas.hub.ledger.Followups.TraceEntry;
import no.stillas.hub.trace.Spor.Sett;

/**
 * One watch: how far it has read, what it has shown, and the facts by which it judged what is others'. Each look reads
 * what is new and judges that; only where a fact has changed that anything of it rests on is all of it judged again, and
 * what may be told now and could not before is shown. Used by one thread but for {@link #angaar}.
 */
final class Foelging {
    private final String enhet;
    private final Supplier<Optional<Course>> hva;
    private final Spor spor;
    private final Facts fakta;
    private final Map<Pseudonym, Long> versjoner = new ConcurrentHashMap<>();
    private final Set<Long> vist = new HashSet<>();
    private volatile Optional<Course> kilde = Optional.empty();
    private long lest;

    /** @param hva what is watched, where the hub has met it; asked anew at each look, since persons are met and joined */
    Foelging(String enhet, Supplier<Optional<Course>> hva, Spor spor, Facts fakta) {
        this.enhet = requireNonNull(enhet, "enhet is null");
        this.hva = requireNonNull(hva, "hva is null");
        this.spor = requireNonNull(spor, "spor is null");
        this.fakta = requireNonNull(fakta, "fakta is null");
    }

    /**
     * Whether there may be something to see after a commit on this node. Of a person whom the hub has not met, nothing can be
     * known here: the look of each second finds the person.
     */
    boolean angaar(Commit commit) {
        return kilde.map(k -> k.grewBy(commit)).orElse(false)
                || commit.subjects().stream().anyMatch(versjoner::containsKey);
    }

    /** Gives what may be seen and has not been shown, in parts, each the oldest first. Blocks on the database. */
    void se(Consumer<Sett> ut) {
        var naa = hva.get();
        if (!naa.equals(kilde) || endret()) {
            kilde = naa;
            lest = 0;
            versjoner.clear();
        }
        if (naa.isEmpty()) {
            return;
        }
        var andre = spor.dommer(enhet);
        List<TraceEntry> rader;
        do {
            rader = spor.etter(naa.get(), lest);
            var usette = rader.stream().filter(e -> !vist.contains(e.seq())).toList();
            var sett = spor.av(enhet, usette, andre);
            if (!sett.innslag().isEmpty()) {
                ut.accept(sett);
                sett.innslag().forEach(i -> vist.add(i.getPosition()));
            }
            lest = rader.isEmpty() ? lest : rader.getLast().seq();
        } while (rader.size() == Spor.LES);
        // What was judged before by an older version of the facts is found changed at the next look.
        andre.versjoner().forEach(versjoner::putIfAbsent);
    }

    private boolean endret() {
        if (versjoner.isEmpty()) {
            return false;
        }
        var noekler = versjoner.keySet().stream().map(SubjectKey::known).collect(Collectors.toSet());
        var naa = fakta.load(Set.copyOf(noekler));
        return versjoner.entrySet().stream()
                .anyMatch(v -> naa.subject(SubjectKey.known(v.getKey())).version() != v.getValue());
    }
}
