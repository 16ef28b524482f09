package no.stillas.hub.consent;

import static java.util.Objects.requireNonNull;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Skriving;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.Writer;
import no.stillas.hub.person.Enheter;
import no.stillas.hub.person.Enheter.Enhet;
import no.stillas.hub.person.Identiteter;
import no.stillas.proto.consent.v1.DeclineRequest;
import no.stillas.proto.consent.v1.Forespoersel;
import no.stillas.proto.consent.v1.RequestConsentRequest;
import no.stillas.proto.consent.v1.RequestConsentResponse;

/** Requests for consent, for a unit that is known to be the caller's. Every method blocks. */
@Singleton
final class Spoerring {
    private static final int MELDINGSID = 7;

    private final Writer writer;
    private final Identiteter identiteter;
    private final Enheter enheter;
    private final Ider ider;
    private final Forespoersler forespoersler;
    private final Foelgere foelgere;
    private final Facts fakta;
    private final BeanProvider<Formidling> formidling;
    private final InstantSource klokke;

    Spoerring(Writer writer, Identiteter identiteter, Enheter enheter, Ider ider, Forespoersler forespoersler,
            Foelgere foelgere, Facts fakta, BeanProvider<Formidling> formidling, InstantSource klokke) {
        this.writer = requireNonNull(writer, "writer is null");
        this.identiteter = requireNonNull(identiteter, "identiteter is null");
        this.enheter = requireNonNull(enheter, "enheter is null");
        this.ider = requireNonNull(ider, "ider is null");
        this.forespoersler = requireNonNull(forespoersler, "forespoersler is null");
        this.foelgere = requireNonNull(foelgere, "foelgere is null");
        this.fakta = requireNonNull(fakta, "fakta is null");
        this.formidling = requireNonNull(formidling, "formidling is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
    }

    RequestConsentResponse spoer(RequestConsentRequest request, Enhet enhet, Caller caller) {
        Kontroll.forespoersel(request);
        if (!mellomParter(enhet, request)
                || enheter.finnSynlig(request.getGjennom().getEnhet(), enhet).filter(e -> e.er(request.getGjennom())).isEmpty()) {
            throw Feil.ugyldig("gjennom", "a consent is asked for through one's own organisation, or through a service "
                    + "that the request names as sender or receiver");
        }
        var id = UUID.fromString(request.getForespoersel().getForespoerselId());
        var spoer = new SpoerOmSamtykke(request, enhet, identiteter.noekler(request.getPersonerList()),
                Kontroll.hovedperson(request), ider.noekkel(Ider.Slag.FORESPOERSEL, id),
                ider.person(Ider.Slag.FORESPOERSEL, id).isPresent(), Optional.empty());
        if (enhet.er(request.getGjennom()) || spoer.finnes() || spoer.avslaattFoer(fakta.load(spoer.subjects()))) {
            return spurt(spoer);
        }
        if (id.version() != MELDINGSID) {
            throw Feil.ugyldig("forespoersel.forespoersel_id", "is not a UUIDv7: through another service the request is a message");
        }
        var sending = formidling.get().send(caller, Forespoerselskonvolutt.av(request,
                enhet.organisasjonsnummer(), klokke.instant()));
        return sending.sendt()
                ? spurt(spoer.formidlet(sending.decision()))
                : Visning.ikkeFormidlet(request, sending.decision());
    }

    private RequestConsentResponse spurt(SpoerOmSamtykke spoer) {
        return Skriving.vent(writer.submit(Lane.ORDINARY, spoer))
                .orElseThrow(() -> Ider.iBruk("forespoersel.forespoersel_id"));
    }

    /** Through one's own organisation, or through a service that the request names as sender or receiver. */
    private static boolean mellomParter(Enhet spoer, RequestConsentRequest request) {
        var gjennom = Parter.av(request.getGjennom());
        var f = request.getForespoersel();
        return spoer.organisasjonsnummer().equals(gjennom.getOrganisasjonsnummer())
                || Forloep.inneholder(Parter.av(f.getAvsendereList()), gjennom)
                || Forloep.inneholder(Parter.av(f.getMottakereList()), gjennom);
    }

    Forespoersel les(UUID id, Enhet enhet) {
        return synlig(barn(id), id, enhet);
    }

    List<Forespoersel> hos(Enhet enhet) {
        return forespoersler.hos(enhet).stream().filter(f -> naadd(f, enhet)).toList();
    }

    /** Gives {@code til} the request as it is and as it moves, until it is answered or nobody listens. */
    void foelg(UUID id, Enhet enhet, Consumer<Forespoersel> til, BooleanSupplier avbrutt) {
        var barn = barn(id);
        try (var lytter = foelgere.lytt(barn)) {
            Optional<Forespoersel> sist = Optional.empty();
            while (!avbrutt.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
                var naa = synlig(barn, id, enhet);
                if (!Optional.of(naa).equals(sist)) {
                    til.accept(naa);
                    sist = Optional.of(naa);
                }
                if (ferdig(naa)) {
                    return;
                }
                lytter.vent();
            }
        }
    }

    Forespoersel forklart(UUID id, Enhet enhet) {
        var barn = barn(id);
        return flytt(id, enhet, barn, Map.of(), (view, batch, foer) ->
                Svar.paa(view, batch, enhet, barn, foer, Forloep.forklart(foer.getSamtykkeforespoersel())));
    }

    Forespoersel avslaa(DeclineRequest request, Enhet enhet) {
        var a = request.getAvslag();
        Kontroll.handling(request.getPersonerList(), a.getPerson(), "avslag.person", a.getTidspunkt(), "avslag.tidspunkt",
                klokke.instant());
        var id = UUID.fromString(a.getForespoerselId());
        var barn = barn(id);
        var personer = identiteter.noekler(request.getPersonerList());
        return flytt(id, enhet, barn, personer, new Nei(a, enhet, barn, personer));
    }

    private Forespoersel flytt(UUID id, Enhet enhet, Pseudonym barn,
            Map<String, SubjectKey> personer, FlyttForespoersel.Flytting flytting) {
        synlig(barn, id, enhet);
        return forespoersler.vis(Skriving.vent(writer.submit(Lane.ORDINARY,
                new FlyttForespoersel(id, enhet, barn, personer, flytting))), enhet);
    }

    /** What has not come to the service that is to bring it is not there for it. */
    private Forespoersel synlig(Pseudonym barn, UUID id, Enhet enhet) {
        return forespoersler.les(barn, id, enhet).filter(f -> naadd(f, enhet)).orElseThrow(() -> Feil.finnesIkke("the request"));
    }

    private boolean naadd(Forespoersel f, Enhet enhet) {
        return enhet.er(f.getSpoer())
                || formidling.get().naadd(f.getSpoer().getOrganisasjonsnummer(),
                        Forespoerselskonvolutt.melding(UUID.fromString(f.getForespoerselId())));
    }

    private Pseudonym barn(UUID id) {
        return ider.person(Ider.Slag.FORESPOERSEL, id).orElseThrow(() -> Feil.finnesIkke("the request"));
    }

    private static boolean ferdig(Forespoersel f) {
        return switch (f.getTilstand()) {
            case FORESPOERSELTILSTAND_SPURT, FORESPOERSELTILSTAND_FORKLART, FORESPOERSELTILSTAND_UNSPECIFIED,
                    UNRECOGNIZED -> false;
            case FORESPOERSELTILSTAND_GITT, FORESPOERSELTILSTAND_AVGRENSET, FORESPOERSELTILSTAND_AVSLAATT,
                    FORESPOERSELTILSTAND_UBESVART -> true;
        };
    }
}
