package no.stillas.hub.exchange;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.stillas.hub.admission.Admitted;
import no.stillas.hub.directory.Addressing;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.directory.To;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.directory.Via;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.Messages;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Receiver;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Hastegrad;

/**
 * Stage 3: which units a message is between, and which messages it speaks of. A duty without a receiver goes to
 * barnevernstjenesten where the child is, else to the duty service; else the error says which number to ring.
 */
@Singleton
final class Adressering {
    private final Directory katalog;
    private final Messages meldinger;

    Adressering(Directory katalog, Messages meldinger) {
        this.katalog = requireNonNull(katalog, "katalog is null");
        this.meldinger = requireNonNull(meldinger, "meldinger is null");
    }

    /**
     * Blocks on the database where the message answers or replaces another.
     *
     * @throws io.grpc.StatusRuntimeException {@code INVALID_ARGUMENT} where a unit or a message that it names is not there
     *     for this caller
     */
    Addressed adresser(Admitted sendt) {
        return katalog.knows(sendt.caller().orgnr()) && !(Utenforstaaende.kanSende(sendt) && utenEnhet(sendt))
                ? kjent(sendt) : utenfra(sendt);
    }

    /** Whether the directory has no unit of the caller today that a message can be from. */
    private boolean utenEnhet(Admitted m) {
        return !gjelder(m, m.envelope().getSender().getEnhet()) && katalog.unitsOf(m.caller().orgnr()).stream()
                .noneMatch(u -> u.team().isEmpty() && gjelder(m, u.id()));
    }

    /**
     * From an organisation that has no unit in the directory: what anyone may send, to those whom anyone may turn to. That the
     * receiver cannot be found is answered with the number to ring.
     */
    private Addressed utenfra(Admitted sendt) {
        if (!Utenforstaaende.kanSende(sendt)) {
            throw Feil.ugyldig("envelope.sender.organisasjonsnummer", Utenforstaaende.KAN_IKKE);
        }
        var avsender = Unit.outside(sendt.caller().orgnr());
        var m = sendt.fraUtenforstaaende(avsender.id(), Utenforstaaende.oppgave(avsender.orgnr()));
        var til = Stream.concat(Stream.of(til(m.envelope().getReceiver())), steder(m.envelope()).stream()
                .flatMap(s -> katalog.dutyReceiver(s.kommune(), s.bydel(), m.received()).stream()).map(u -> new To.ToUnit(u.id())));
        return til.map(t -> katalog.addressFromOutside(avsender.orgnr(), t, m.type(), haster(m), m.received()))
                .filter(Addressing.Resolved.class::isInstance).map(Addressing.Resolved.class::cast)
                .filter(r -> Utenforstaaende.kanFaa(m, r.receiver().kind()))
                .findFirst()
                .map(r -> new Addressed(m, avsender, r.receiver(), r.via().stream().map(Via::text).toList(), r.answers().phone(),
                        omtalt(m, m.envelope().getInReplyTo(), "envelope.in_reply_to", true),
                        omtalt(m, m.envelope().getSupersedes(), "envelope.supersedes", true), Optional.empty()))
                .orElseThrow(() -> ukjent(m, Utenforstaaende.INGEN_MOTTAKER));
    }

    /** A duty waits for its receiver to open, and is alarmed; only what a human must act on at once goes to who answers now. */
    private static boolean haster(Admitted m) {
        return m.envelope().getHastegrad() == Hastegrad.HASTEGRAD_UMIDDELBAR;
    }

    private Addressed kjent(Admitted sendt) {
        var m = medEnhet(sendt.utenAvsendernavn());
        var svarer = omtalt(m, m.envelope().getInReplyTo(), "envelope.in_reply_to", false);
        var erstatter = omtalt(m, m.envelope().getSupersedes(), "envelope.supersedes", true);
        var e = m.envelope();
        return switch (finn(m, til(e.getReceiver()))) {
            case Addressing.Resolved r -> new Addressed(m, r.sender(), r.receiver(),
                    r.via().stream().map(Via::text).toList(), r.answers().phone(), svarer, erstatter, Optional.empty());
            case Addressing.ReferrerNotAccepted r -> new Addressed(m, katalog.unit(e.getSender().getEnhet()).orElseThrow(),
                    r.receiver(), List.of(), katalog.answersNow(r.receiver(), m.received()).phone(), svarer, erstatter,
                    Optional.of(r.rule()));
            case Addressing.UnknownReceiver(var tekst) -> throw ukjent(m, tekst);
            case Addressing.DocumentNotTaken d -> throw ukjent(m, d.text());
            case Addressing.SenderNotOfOrganisation(var tekst) -> throw Feil.ugyldig("envelope.sender.enhet", tekst);
        };
    }

    /**
     * A duty or an urgent message from a unit that is not there comes from the organisation, by the unit of it whose id
     * is most like what was written; somebody there knows who sent it.
     */
    private Admitted medEnhet(Admitted m) {
        var sender = m.envelope().getSender();
        if (m.lane() != Lane.DUTY_AND_URGENT || gjelder(m, sender.getEnhet())) {
            return m;
        }
        return katalog.unitsOf(sender.getOrganisasjonsnummer()).stream()
                .filter(u -> u.team().isEmpty() && gjelder(m, u.id()))
                .max(Comparator.<Unit>comparingInt(u -> felles(u.id(), sender.getEnhet()))
                        .thenComparing(Unit::id, Comparator.reverseOrder()))
                .map(u -> m.medAvsenderenhet(u.id(), "Følg opp: avsenderenheten er ikke en av organisasjonens enheter i dag. "
                        + "Meldingen er ført på " + u.name() + ". Ring avsenderen og spør hvem som meldte."))
                .orElse(m);
    }

    private boolean gjelder(Admitted m, String enhet) {
        return katalog.unit(enhet)
                .filter(u -> u.orgnr().equals(m.caller().orgnr()) && katalog.existsAt(u, m.received()))
                .isPresent();
    }

    /** Length of what two ids begin with. */
    private static int felles(String a, String b) {
        int n = 0;
        while (n < a.length() && n < b.length() && a.charAt(n) == b.charAt(n)) {
            n++;
        }
        return n;
    }

    private Addressing finn(Admitted m, To til) {
        var e = m.envelope();
        boolean haster = haster(m);
        var svar = katalog.address(
                e.getSender().getOrganisasjonsnummer(), e.getSender().getEnhet(), til, m.type(), haster, m.received());
        if (svar instanceof Addressing.Resolved || !m.plikt() || e.getFormaal() != Formaal.FORMAAL_CONCERN) {
            return svar;
        }
        return steder(e).stream()
                .flatMap(sted -> katalog.dutyReceiver(sted.kommune(), sted.bydel(), m.received()).stream())
                .findFirst()
                .<Addressing>map(unit -> katalog.address(e.getSender().getOrganisasjonsnummer(),
                        e.getSender().getEnhet(), new To.ToUnit(unit.id()), m.type(), haster, m.received()))
                .filter(Addressing.Resolved.class::isInstance)
                .orElse(svar);
    }

    private record Sted(String kommune, String bydel) {}

    /** Where the child is, as far as the message says it: the place that was addressed, else where the sender works. */
    private List<Sted> steder(Envelope e) {
        var steder = new ArrayList<Sted>();
        if (e.getReceiver().hasFunksjon()) {
            steder.add(new Sted(e.getReceiver().getFunksjon().getKommune(), e.getReceiver().getFunksjon().getBydel()));
        }
        katalog.unit(e.getReceiver().getEnhet()).filter(u -> !u.isProtected()).ifPresent(u -> u.kommuner().stream().sorted()
                .forEach(k -> steder.add(new Sted(k, ""))));
        katalog.unit(e.getSender().getEnhet()).ifPresent(u -> u.kommuner().stream().sorted()
                .forEach(k -> steder.add(new Sted(k, u.bydeler().stream().sorted().findFirst().orElse("")))));
        return steder;
    }

    private io.grpc.StatusRuntimeException ukjent(Admitted m, String tekst) {
        if (m.lane() != Lane.DUTY_AND_URGENT) {
            return Feil.ugyldig("envelope.receiver", tekst);
        }
        return Feil.utilgjengelig(tekst, ring(m.envelope(), m.received()));
    }

    /** The number that a human answers where the child is, as far as the message says where. */
    String ring(Envelope e, Instant naa) {
        return steder(e).stream().findFirst()
                .map(s -> katalog.dutyPhone(s.kommune(), s.bydel(), naa))
                .orElseGet(() -> katalog.dutyPhone("", "", naa));
    }

    private static To til(Receiver receiver) {
        return receiver.hasFunksjon()
                ? new To.ToFunction(receiver.getFunksjon().getFunksjon(), receiver.getFunksjon().getKommune(),
                        receiver.getFunksjon().getBydel())
                : new To.ToUnit(receiver.getEnhet());
    }

    /** A message that this one names. One that the caller may not see looks like one that does not exist. */
    private Optional<MessageView> omtalt(Admitted m, String id, String felt, boolean bareEgen) {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        var funnet = meldinger.byMessageId(UUID.fromString(id)).stream()
                .filter(v -> synlig(v, m.caller(), bareEgen))
                .findFirst();
        if (funnet.isEmpty() && m.lane() != Lane.DUTY_AND_URGENT) {
            throw Feil.ugyldig(felt, "no such message to or from you");
        }
        return funnet;
    }

    private static boolean synlig(MessageView v, Caller hvem, boolean bareEgen) {
        if (hvem.is(v.message().sender())) {
            return true;
        }
        return !bareEgen && v.state().received() && hvem.is(v.message().receiver());
    }
}
