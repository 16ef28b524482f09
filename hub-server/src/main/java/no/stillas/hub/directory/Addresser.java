package no.stillas.hub.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.stillas.hub.directory.Addressing.DocumentNotTaken;
import no.stillas.hub.directory.Addressing.ReferrerNotAccepted;
import no.stillas.hub.directory.Addressing.Resolved;
import no.stillas.hub.directory.Addressing.SenderNotOfOrganisation;
import no.stillas.hub.directory.Addressing.UnknownReceiver;
import no.stillas.hub.directory.Resolution.Found;
import no.stillas.hub.directory.Resolution.NotFound;
import no.stillas.hub.directory.To.ToFunction;
import no.stillas.hub.directory.To.ToUnit;
import no.stillas.hub.directory.Via.Closed;
import no.stillas.proto.Dokumenttype;

/** Addresses messages: the sender's own unit, the receiver today, what it takes and from whom. */
final class Addresser {
    /** The same whether there is no such unit or one that the sender may not know of. */
    private static final UnknownReceiver UNKNOWN = new UnknownReceiver(
            "Mottakeren er ikke i katalogen, eller tar ikke imot dette dokumentet. Se i katalogen hvem som gjør det.");

    private final Contents contents;
    private final Succession succession;
    private final Resolver resolver;

    Addresser(Contents contents, Succession succession, Resolver resolver) {
        this.contents = contents;
        this.succession = succession;
        this.resolver = resolver;
    }

    Addressing address(String orgnr, String senderUnit, To to, Dokumenttype type, boolean urgent, Instant at) {
        var day = Days.day(at);
        var sender = contents.units().get(senderUnit);
        if (sender == null || !sender.orgnr().equals(orgnr) || !sender.valid().contains(day)) {
            return new SenderNotOfOrganisation("Avsenderenheten er ikke en av organisasjonens enheter i dag.");
        }
        return address(sender, to, type, urgent, at);
    }

    Addressing address(Unit sender, To to, Dokumenttype type, boolean urgent, Instant at) {
        var day = Days.day(at);
        var via = new ArrayList<Via>();
        return switch (to) {
            case ToUnit(var id) -> named(id, sender, day)
                    .map(unit -> receiver(sender, succession.current(unit, day, via), via, type, urgent, at))
                    .orElse(UNKNOWN);
            case ToFunction(var function, var kommune, var bydel) ->
                    switch (resolver.resolve(function, kommune, bydel, at)) {
                        case NotFound(var text) -> new UnknownReceiver(text);
                        case Found(var unit, var steps, var source) -> {
                            via.addAll(steps);
                            yield receiver(sender, unit, via, type, urgent, at);
                        }
                    };
        };
    }

    private Optional<Unit> named(String id, Unit sender, LocalDate day) {
        return Optional.ofNullable(contents.units().get(id))
                .filter(unit -> unit.knownTo(sender) && !day.isBefore(unit.valid().from()));
    }

    private Addressing receiver(
            Unit sender, Unit asked, List<Via> via, Dokumenttype type, boolean urgent, Instant at) {
        var answers = succession.answers(asked, at);
        var unit = asked;
        if (urgent && !answers.itself() && answers.unit().intake().takes(type) && answers.unit().knownTo(sender)) {
            unit = answers.unit();
            via.add(new Closed(asked.id(), unit.id(), asked.name() + " har stengt; " + unit.name() + " svarer nå"));
        }
        if (!unit.knownTo(sender) || unit.isProtected() && !unit.intake().takes(type)) {
            return UNKNOWN;
        }
        if (!unit.intake().takes(type)) {
            return new DocumentNotTaken(unit, unit.name() + " tar ikke imot dokumentet " + type.tittel() + ".");
        }
        var rules = unit.referral().stream().filter(r -> r.documents().contains(type.navn())).toList();
        var rule = rules.stream().filter(r -> r.accepts(sender, urgent)).findFirst();
        if (!rules.isEmpty() && rule.isEmpty()) {
            return new ReferrerNotAccepted(unit, rules.getFirst());
        }
        return new Resolved(sender, unit, via, answers, rule.map(ReferralRule::mappedFirst).orElse(List.of()));
    }
}
