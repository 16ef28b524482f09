package no.stillas.konformitet.hub;

import com.google.protobuf.TextFormat;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import no.stillas.hub.frist.Fristbok;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.judgement.RuleSource;
import no.stillas.proto.regelverk.v1.Fristsett;

/** Takes one deadline out of a hub of a run, as {@link UtenRegel} a rule. In this module alone. */
@Singleton
@Requires(property = UtenFrist.EGENSKAP)
final class UtenFrist implements BeanCreatedEventListener<Fristbok> {
    static final String EGENSKAP = "stillas.konformitet.uten-frist";

    private final String frist;
    private final BeanProvider<RuleBook> regler;

    UtenFrist(@Value("${" + EGENSKAP + "}") String frist, BeanProvider<RuleBook> regler) {
        this.frist = frist;
        this.regler = regler;
    }

    @Override
    public Fristbok onCreated(BeanCreatedEvent<Fristbok> hendelse) {
        hendelse.getBean().frist(frist).orElseThrow(() -> new IllegalArgumentException("huben har ingen frist " + frist));
        return Fristbok.les(Fristbok.filer().stream().map(this::uten).toList(), regler.get().virkninger());
    }

    /** Without the row, and without those that say that they do not run while it does. */
    private RuleSource uten(RuleSource fil) {
        var sett = Fristsett.newBuilder();
        try {
            TextFormat.merge(fil.tekst(), sett);
        } catch (TextFormat.ParseException e) {
            throw new IllegalStateException(fil.navn() + " is no file of deadlines", e);
        }
        var igjen = sett.getFristList().stream().filter(f -> !f.getId().equals(frist)).map(f -> {
            var rad = f.toBuilder();
            rad.getStartBuilderList().forEach(s -> {
                var andre = s.getIkkeMensList().stream().filter(id -> !id.equals(frist)).toList();
                s.clearIkkeMens().addAllIkkeMens(andre);
            });
            return rad.build();
        }).toList();
        return new RuleSource(fil.navn(), TextFormat.printer().printToString(sett.clearFrist().addAllFrist(igjen)));
    }
}
