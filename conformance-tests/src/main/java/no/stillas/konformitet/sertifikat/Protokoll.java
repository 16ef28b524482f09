package no.stillas.konformitet.sertifikat;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStepFinished;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.stillas.konformitet.sertifikat.Saksresultat.Steg;
import no.stillas.konformitet.sertifikat.Saksresultat.Utfall;
import no.stillas.konformitet.sertifikat.steg.Avvik;

/** Keeps what became of each case and each of its sentences. One thread plays. */
final class Protokoll implements ConcurrentEventListener {
    private final Map<String, Sak> saker;
    private final Consumer<Saksresultat> ferdig;
    private final List<Saksresultat> resultater = new ArrayList<>();
    private final List<Steg> steg = new ArrayList<>();

    Protokoll(Map<String, Sak> saker, Consumer<Saksresultat> ferdig) {
        this.saker = saker;
        this.ferdig = ferdig;
    }

    @Override
    public void setEventPublisher(EventPublisher fra) {
        fra.registerHandlerFor(TestCaseStarted.class, _ -> steg.clear());
        fra.registerHandlerFor(TestStepFinished.class, this::steg);
        fra.registerHandlerFor(TestCaseFinished.class, this::sak);
    }

    private void steg(TestStepFinished hendelse) {
        if (hendelse.getTestStep() instanceof PickleStepTestStep setning) {
            steg.add(new Steg(setning.getStep().getKeyword() + setning.getStepText(), utfall(hendelse.getResult())));
        }
    }

    private void sak(TestCaseFinished hendelse) {
        var id = hendelse.getTestCase().getTags().getFirst().substring(1);
        var sak = saker.get(id);
        if (sak == null) {
            throw new IllegalStateException("saken " + id + " har ikke tittel, kilde og hva som skal gjøres");
        }
        var feil = hendelse.getResult().getError();
        var avvik = feil instanceof Avvik a ? a : null;
        var resultat = new Saksresultat(sak, utfall(hendelse.getResult()), steg,
                avvik == null ? "" : avvik.ventet(), avvik != null ? avvik.sett() : feil == null ? "" : String.valueOf(feil.getMessage()));
        resultater.add(resultat);
        ferdig.accept(resultat);
    }

    private static Utfall utfall(Result resultat) {
        return switch (resultat.getStatus()) {
            case PASSED -> Utfall.BESTATT;
            case SKIPPED -> Utfall.IKKE_PROEVD;
            case PENDING, UNDEFINED, AMBIGUOUS, FAILED, UNUSED -> Utfall.FEILET;
        };
    }

    List<Saksresultat> resultater() {
        return List.copyOf(resultater);
    }
}
