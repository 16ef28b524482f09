package no.stillas.hub.fakta;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.fact.Fact;
import no.stillas.hub.fact.NewFact;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.ledger.Deliveries;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.OpenMessage;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.ledger.View;

/**
 * A view as it will be when the new facts are committed. Their sequence is past every other, in the order given; the
 * commit gives them their own.
 *
 * @param foer what was loaded
 * @param nye what the work adds
 */
public record Oppdatert(View foer, List<NewFact> nye) implements View {
    public Oppdatert {
        requireNonNull(foer, "foer is null");
        nye = List.copyOf(nye);
    }

    @Override
    public Subject subject(SubjectKey key) {
        var subjekt = foer.subject(key);
        var fakta = new ArrayList<>(subjekt.facts());
        for (int i = 0; i < nye.size(); i++) {
            var ny = nye.get(i);
            if (ny.subject().equals(subjekt.pseudonym())) {
                fakta.add(new Fact(ny.subject(), ny.kind(), ny.id(), Long.MAX_VALUE - nye.size() + i, now(),
                        ny.validFrom(), ny.validTo(), ny.body()));
            }
        }
        return new Subject(subjekt.pseudonym(), subjekt.version(), subjekt.fresh(), fakta);
    }

    @Override
    public Instant now() {
        return foer.now();
    }

    @Override
    public Optional<MessageView> message(UUID id) {
        return foer.message(id);
    }

    @Override
    public Optional<DeliveryRow> delivery(UUID id) {
        return foer.delivery(id);
    }

    @Override
    public Optional<TaskRow> task(UUID id) {
        return foer.task(id);
    }

    @Override
    public boolean holds(Deliveries.Claim claim) {
        return foer.holds(claim);
    }

    @Override
    public List<OpenMessage> open(Pseudonym subject) {
        return foer.open(subject);
    }
}
