package no.stillas.konformitet.hub;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.proto.regelverk.v1.Regelbok;

/**
 * Takes one rule out of the rules that a hub of a run has loaded and checked, before anything is judged by them. In this
 * module alone: a hub that is started from its own jar leaves no rule out, whatever it is configured with.
 *
 * <p>The row is taken out of the rules as they are kept, which are not checked again when they are read: wordings, corrections
 * and other rules that name it stay as they are and find nothing.
 */
@Singleton
@Requires(property = UtenRegel.EGENSKAP)
final class UtenRegel implements BeanCreatedEventListener<RuleBook> {
    static final String EGENSKAP = "stillas.konformitet.uten-regel";

    private final String regel;

    UtenRegel(@Value("${" + EGENSKAP + "}") String regel) {
        this.regel = regel;
    }

    @Override
    public RuleBook onCreated(BeanCreatedEvent<RuleBook> hendelse) {
        return RuleBook.lagret(uten(hendelse.getBean().bok(), regel));
    }

    /** @throws IllegalArgumentException where there is no such rule to leave out */
    static Regelbok uten(Regelbok bok, String id) {
        var igjen = bok.toBuilder();
        igjen.getLovBuilder().clearRegel()
                .addAllRegel(bok.getLov().getRegelList().stream().filter(r -> !r.getId().equals(id)).toList());
        igjen.clearModell().addAllModell(bok.getModellList().stream().map(m -> m.toBuilder().clearRegel()
                .addAllRegel(m.getRegelList().stream().filter(r -> !r.getId().equals(id)).toList()).build()).toList());
        var uten = igjen.build();
        if (uten.equals(bok)) {
            throw new IllegalArgumentException("huben har ingen regel " + id);
        }
        return uten;
    }
}
