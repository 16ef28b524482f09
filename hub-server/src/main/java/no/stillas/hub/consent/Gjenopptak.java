package no.stillas.hub.consent;

import static java.util.Objects.requireNonNull;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.stillas.hub.fact.Fact;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.EtterFaktaendring;
import no.stillas.hub.fakta.Faktaendring;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.fakta.Hendelser;
import no.stillas.proto.fakta.v1.Samtykketilstand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What follows a change of facts is done after its commit, so a node that ends in between has told nobody. A node that
 * starts therefore tells once more of the last hour's changes that give notices: withdrawn and narrowed consents, and
 * protections of address. The facts themselves are the record, and what was told already has no further effect.
 */
@Singleton
final class Gjenopptak implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOGG = LoggerFactory.getLogger(Gjenopptak.class);
    /** Between a commit and what follows it there are seconds; what came after the last commit cannot be there. */
    private static final Duration TILBAKE = Duration.ofHours(1);

    private final Facts fakta;
    private final List<EtterFaktaendring> etter;

    Gjenopptak(Facts fakta, List<EtterFaktaendring> etter) {
        this.fakta = requireNonNull(fakta, "fakta is null");
        this.etter = List.copyOf(etter);
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        Thread.ofVirtual().name("gjenopptak").start(() -> {
            try {
                gjenoppta();
            } catch (RuntimeException e) {
                // The messages themselves are judged again when they are handed over; it is the notices that are late.
                LOGG.atError().addKeyValue("error", e.getClass().getName())
                        .log("what an earlier node left of notices could not be taken up");
            }
        });
    }

    /** Tells of each change once more. */
    void gjenoppta() {
        Set<FactKind> slag = EnumSet.copyOf(Hendelser.VERN);
        slag.add(FactKind.SAMTYKKE);
        var siste = fakta.recordedLast(TILBAKE, slag);
        siste.stream().filter(f -> f.kind() == FactKind.SAMTYKKE).forEach(this::samtykke);
        siste.stream().filter(f -> Hendelser.VERN.contains(f.kind())).map(Fact::subject).collect(Collectors.toSet())
                .forEach(person -> {
                    var noekkel = SubjectKey.known(person);
                    si(new Faktaendring.GraderingEndret(person), Hendelser.vern(fakta.load(Set.of(noekkel)).subject(noekkel)));
                });
    }

    private void samtykke(Fact fact) {
        var faktum = Faktalager.les(fact);
        boolean helt = faktum.getSamtykke().getTilstand() == Samtykketilstand.SAMTYKKETILSTAND_TRUKKET;
        if (helt || faktum.getSamtykke().getTilstand() == Samtykketilstand.SAMTYKKETILSTAND_AVGRENSET) {
            si(new Faktaendring.SamtykkeEndret(fact.subject(), fact.id(), helt), Hendelser.av(fact.id(), faktum.getVersjon()));
        }
    }

    private void si(Faktaendring endring, UUID hendelse) {
        etter.forEach(e -> e.etter(endring, hendelse));
    }
}
