package no.stillas.konformitet.avslag;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseStarted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.stillas.konformitet.Resultat;
import no.stillas.konformitet.avslag.Nevning.Stedet;
import no.stillas.konformitet.fabrikk.Fabrikk;
import no.stillas.konformitet.fabrikk.Spilling;
import no.stillas.konformitet.hub.Avslaatt;
import no.stillas.konformitet.hub.Avslaatt.Slag;
import no.stillas.konformitet.steg.Rigg;

/**
 * Which rules and deadlines scenarios name, read from their steps without playing them. That a deadline does not run is not
 * naming it: without the row it runs even less. Nor is what a scenario says that waits for something of the hub's.
 */
public final class Nevninger implements ConcurrentEventListener {
    private static final Pattern REGEL = Pattern.compile("etter regel \"([^\"]+)\"$");
    private static final Pattern FRIST = Pattern.compile("^(?:er|går) fristen \"([^\"]+)\"");

    private static final Pattern MODELL = Pattern.compile(" har tatt i bruk modellen \"");

    private final List<Nevning> funnet = new ArrayList<>();
    private final Set<Stedet> medModell = new HashSet<>();

    private Nevninger() {}

    /**
     * Reads features.
     *
     * @param hvor folders or files
     * @param merker tag expression that chooses among the scenarios; empty for all
     * @return each once, in the order of the files
     */
    public static List<Nevning> les(List<String> hvor, String merker) {
        return lest(hvor, merker).funnet;
    }

    /**
     * Those of them that can be tried. A scenario of a kommune's own model is not tried without a rule that the hub comes with:
     * the hub takes no model into use that it cannot prove against all of its rules.
     */
    static List<Nevning> aaProeve(List<String> hvor, String merker) {
        var lest = lest(hvor, merker);
        return lest.funnet.stream().filter(n -> n.hva().slag() != Slag.REGEL || !lest.medModell.contains(n.scenario())).toList();
    }

    private static Nevninger lest(List<String> hvor, String merker) {
        var valg = new ArrayList<>(List.of("--glue", Rigg.STEGENE, "--dry-run"));
        if (!merker.isEmpty()) {
            valg.addAll(List.of("--tags", merker));
        }
        valg.addAll(hvor);
        var lytter = new Nevninger();
        Spilling.kjoer(new Fabrikk(Object::new), valg, lytter);
        return lytter;
    }

    @Override
    public void setEventPublisher(EventPublisher fra) {
        fra.registerHandlerFor(TestCaseStarted.class, h -> les(h.getTestCase()));
    }

    private void les(TestCase scenario) {
        if (scenario.getTags().contains("@venter")) {
            return;
        }
        var stedet = new Stedet(scenario.getUri().toString(), scenario.getLocation().getLine(),
                scenario.getTags().stream().filter(t -> t.matches(Resultat.ID)).map(t -> t.substring(1)).findFirst()
                        .orElse(scenario.getName()), scenario.getName());
        if (steg(scenario).anyMatch(s -> MODELL.matcher(s).find())) {
            medModell.add(stedet);
        }
        Set<Avslaatt> nevnt = new LinkedHashSet<>();
        steg(scenario).flatMap(Nevninger::nevnt).forEach(nevnt::add);
        nevnt.forEach(hva -> funnet.add(new Nevning(hva, stedet)));
    }

    private static Stream<String> steg(TestCase scenario) {
        return scenario.getTestSteps().stream().filter(PickleStepTestStep.class::isInstance).map(PickleStepTestStep.class::cast)
                .map(s -> s.getStep().getText());
    }

    /** What one step names. */
    static Stream<Avslaatt> nevnt(String steg) {
        return Stream.concat(REGEL.matcher(steg).results().map(t -> Avslaatt.regel(t.group(1))),
                FRIST.matcher(steg).results().map(t -> Avslaatt.frist(t.group(1))));
    }
}
