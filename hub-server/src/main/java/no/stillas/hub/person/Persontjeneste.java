package no.stillas.hub.person;

import static java.util.Objects.requireNonNull;

import io.grpc.stub.StreamObserver;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.EtterFaktaendring;
import no.stillas.hub.fakta.Hendelser;
import no.stillas.hub.fakta.Skriving;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Feltfeil;
import no.stillas.hub.grpc.Kall;
import no.stillas.hub.grpc.Validering;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.Writer;
import no.stillas.hub.person.Enheter.Enhet;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.person.v1.GetRequest;
import no.stillas.proto.person.v1.GetResponse;
import no.stillas.proto.person.v1.JoinRequest;
import no.stillas.proto.person.v1.JoinResponse;
import no.stillas.proto.person.v1.PersonServiceGrpc;
import no.stillas.proto.person.v1.RegisterRequest;
import no.stillas.proto.person.v1.RegisterResponse;

/** The person service: takes in what services state, and gives it out to the case owner alone. */
@Singleton
final class Persontjeneste extends PersonServiceGrpc.PersonServiceImplBase {
    /** What the register says is stated by no organisation that calls the hub. */
    private static final Enhet REGISTERET = new Enhet("folkeregisteret", "", Etat.ETAT_OFF);

    private final Enheter enheter;
    private final Folkeregister folkeregister;
    private final Writer writer;
    private final Facts facts;
    private final Identiteter identiteter;
    private final InstantSource klokke;
    private final List<EtterFaktaendring> etter;
    private final MeterRegistry maalinger;

    Persontjeneste(Enheter enheter, Folkeregister folkeregister, Writer writer, Facts facts, Identiteter identiteter,
            InstantSource klokke, List<EtterFaktaendring> etter, MeterRegistry maalinger) {
        this.enheter = requireNonNull(enheter, "enheter is null");
        this.folkeregister = requireNonNull(folkeregister, "folkeregister is null");
        this.writer = requireNonNull(writer, "writer is null");
        this.facts = requireNonNull(facts, "facts is null");
        this.identiteter = requireNonNull(identiteter, "identiteter is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
        this.etter = List.copyOf(etter);
        this.maalinger = requireNonNull(maalinger, "maalinger is null");
    }

    @Override
    public void register(RegisterRequest request, StreamObserver<RegisterResponse> ut) {
        Kall.svar(ut, () -> {
            Validering.krev(request);
            var enhet = enheter.egen(Caller.current(), request.getEnhet());
            return RegisterResponse.newBuilder().setRegistrert(Dager.stempel(registrer(request, enhet))).build();
        });
    }

    @Override
    public void join(JoinRequest request, StreamObserver<JoinResponse> ut) {
        Kall.svar(ut, () -> {
            Validering.krev(request);
            var enhet = enheter.egen(Caller.current(), request.getEnhet());
            return JoinResponse.newBuilder().setRegistrert(Dager.stempel(sammenfoey(request, enhet))).build();
        });
    }

    @Override
    public void get(GetRequest request, StreamObserver<GetResponse> ut) {
        Kall.svar(ut, () -> {
            Validering.krev(request);
            Identiteter.feil(request.getIdentitet(), "identitet").ifPresent(f -> kast(List.of(f)));
            var enhet = enheter.egen(Caller.current(), request.getEnhet());
            maalinger.counter("stillas.person.oppslag", "organisasjon", Caller.current().orgnr()).increment();
            var person = facts.find(identiteter.noekkel(request.getIdentitet()));
            return Skriving.vent(writer.submit(Lane.ORDINARY, new HentOpplysninger(enhet, person)))
                    .orElseThrow(() -> Feil.finnesIkke("the person"));
        });
    }

    private Instant registrer(RegisterRequest request, Enhet enhet) {
        for (int i = 0; i < request.getOpplysningerCount(); i++) {
            if (!Rettigheter.kanOppgi(enhet.etat(), request.getOpplysninger(i))) {
                throw Feil.ikkeTillatt("ETAT_KAN_IKKE_OPPGI",
                        "opplysninger[" + i + "]: a service of this kind may not state it");
            }
        }
        kast(Motsigelser.i(request, enhet, klokke.instant()));
        var person = identiteter.noekkel(request.getIdentitet());
        var tid = skriv(request, enhet, person);
        var fraRegisteret = folkeregister.oppslag(request.getIdentitet());
        if (!fraRegisteret.isEmpty()) {
            skriv(RegisterRequest.newBuilder().setIdentitet(request.getIdentitet()).addAllOpplysninger(fraRegisteret).build(),
                    REGISTERET, person);
        }
        facts.find(person).ifPresent(subjekt -> {
            var noekkel = SubjectKey.known(subjekt);
            // The same statement again changes nothing, and is the same event.
            var hendelse = Hendelser.vern(facts.load(Set.of(noekkel)).subject(noekkel));
            RegistrerOpplysninger.endringer(request, subjekt).forEach(endring -> etter.forEach(e -> e.etter(endring, hendelse)));
        });
        return tid;
    }

    private Instant skriv(RegisterRequest request, Enhet enhet, SubjectKey person) {
        return Skriving.vent(writer.submit(Lane.ORDINARY,
                new RegistrerOpplysninger(request, enhet, person, andre(request), aliaser(request))));
    }

    private Instant sammenfoey(JoinRequest request, Enhet enhet) {
        if (!Rettigheter.kanSammenfoeye(enhet.etat())) {
            throw Feil.ikkeTillatt("ETAT_KAN_IKKE_OPPGI", "a service of this kind may not join records");
        }
        Identiteter.feil(request.getVidere(), "videre").ifPresent(f -> kast(List.of(f)));
        Identiteter.feil(request.getSammenfoeyes(), "sammenfoeyes").ifPresent(f -> kast(List.of(f)));
        if (request.getVidere().equals(request.getSammenfoeyes())) {
            throw Feil.ugyldig("sammenfoeyes", "is the same record");
        }
        return Skriving.vent(writer.submit(Lane.ORDINARY, new SammenfoeyPersoner(request, enhet,
                identiteter.noekkel(request.getVidere()), identiteter.noekkel(request.getSammenfoeyes()))));
    }

    private Map<Identitet, SubjectKey> andre(RegisterRequest request) {
        var andre = new HashMap<Identitet, SubjectKey>();
        request.getOpplysningerList().stream()
                .flatMap(o -> Faktumbygger.andre(o).stream())
                .forEach(id -> andre.put(id, identiteter.noekkel(id)));
        return andre;
    }

    private Map<Identitet, RegistrerOpplysninger.Alias> aliaser(RegisterRequest request) {
        var aliaser = new HashMap<Identitet, RegistrerOpplysninger.Alias>();
        request.getOpplysningerList().stream().filter(o -> o.hasAlias()).map(o -> o.getAlias().getIdentitet()).forEach(id -> {
            // a number that holds is always identified: what does not was refused before
            if (identiteter.noekkel(id) instanceof SubjectKey.Identified noekkel) {
                aliaser.put(id, new RegistrerOpplysninger.Alias(noekkel, facts.find(noekkel)));
            }
        });
        return aliaser;
    }

    private static void kast(List<Feltfeil> feil) {
        if (!feil.isEmpty()) {
            throw Feil.ugyldig(feil);
        }
    }
}
