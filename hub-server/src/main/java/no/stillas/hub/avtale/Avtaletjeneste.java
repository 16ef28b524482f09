package no.stillas.hub.avtale;

import static java.util.Objects.requireNonNull;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Skriving;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Kall;
import no.stillas.hub.grpc.Validering;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.Writer;
import no.stillas.proto.avtale.v1.AgreementServiceGrpc;
import no.stillas.proto.avtale.v1.Avtale;
import no.stillas.proto.avtale.v1.GetRequest;
import no.stillas.proto.avtale.v1.GetResponse;
import no.stillas.proto.avtale.v1.ListRequest;
import no.stillas.proto.avtale.v1.ListResponse;
import no.stillas.proto.avtale.v1.RegisterRequest;
import no.stillas.proto.avtale.v1.RegisterResponse;
import no.stillas.proto.avtale.v1.SignRequest;
import no.stillas.proto.avtale.v1.SignResponse;
import no.stillas.proto.avtale.v1.TerminateRequest;
import no.stillas.proto.avtale.v1.TerminateResponse;

/** The agreement service. What it answers is what the snapshot says after the change. */
@Singleton
final class Avtaletjeneste extends AgreementServiceGrpc.AgreementServiceImplBase {
    private final Avtaler avtaler;
    private final Writer writer;
    private final InstantSource klokke;

    Avtaletjeneste(Avtaler avtaler, Writer writer, InstantSource klokke) {
        this.avtaler = requireNonNull(avtaler, "avtaler is null");
        this.writer = requireNonNull(writer, "writer is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
    }

    @Override
    public void register(RegisterRequest request, StreamObserver<RegisterResponse> ut) {
        var org = Caller.current().orgnr();
        Kall.svar(ut, () -> {
            var feil = Dokumentkontroll.feil(request);
            if (!feil.isEmpty()) {
                throw Feil.ugyldig(feil);
            }
            var ny = Avtalebygger.av(request, org);
            if (!ny.getParterList().contains(org)) {
                throw Feil.ikkeTillatt("IKKE_PART", "an agreement is registered by one of its parties");
            }
            return RegisterResponse.newBuilder().setAvtale(
                    endre(org, ny.getAvtaleId(), (naa, _) -> Handlinger.registrer(naa, ny, org))).build();
        });
    }

    @Override
    public void sign(SignRequest request, StreamObserver<SignResponse> ut) {
        var org = Caller.current().orgnr();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            if (!request.getSignatur().getOrganisasjonsnummer().equals(org)) {
                throw Feil.ikkeTillatt("IKKE_PART", "an organisation signs for itself");
            }
            return SignResponse.newBuilder().setAvtale(endre(org, request.getAvtaleId(), (naa, view) ->
                    Handlinger.signer(naa, request, org, Dager.dag(view.now())))).build();
        });
    }

    @Override
    public void get(GetRequest request, StreamObserver<GetResponse> ut) {
        var org = Caller.current().orgnr();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            return GetResponse.newBuilder().setAvtale(vis(org, request.getAvtaleId())).build();
        });
    }

    @Override
    public void list(ListRequest request, StreamObserver<ListResponse> ut) {
        var org = Caller.current().orgnr();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            return ListResponse.newBuilder().addAllAvtaler(avtaler.oversikt().avtaler().values().stream()
                    .filter(v -> v.getLast().part(org))
                    .filter(v -> request.getOgsaaAvsluttede() || !avsluttet(v))
                    .map(v -> Avtalevisning.av(v, idag()))
                    .sorted(Comparator.comparing(Avtale::getFra).thenComparing(Avtale::getAvtaleId))
                    .toList()).build();
        });
    }

    @Override
    public void terminate(TerminateRequest request, StreamObserver<TerminateResponse> ut) {
        var org = Caller.current().orgnr();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            if (!request.getOppsigelse().getOrganisasjonsnummer().equals(org)) {
                throw Feil.ikkeTillatt("IKKE_PART", "an organisation terminates for itself");
            }
            return TerminateResponse.newBuilder().setAvtale(endre(org, request.getAvtaleId(), (naa, view) ->
                    Handlinger.siOpp(naa, request, org, Dager.dag(view.now())))).build();
        });
    }

    private Avtale endre(String org, String avtaleId, EndreAvtale.Endring endring) {
        if (Skriving.vent(writer.submit(Lane.ORDINARY, new EndreAvtale(avtaler.register(), org, endring)))) {
            avtaler.oppfrisk();
        }
        return vis(org, avtaleId);
    }

    private Avtale vis(String org, String avtaleId) {
        var versjoner = avtaler.av(UUID.fromString(avtaleId));
        if (versjoner.isEmpty() || !versjoner.getLast().part(org)) {
            throw Feil.finnesIkke("the agreement");
        }
        return Avtalevisning.av(versjoner, idag());
    }

    private boolean avsluttet(List<Versjon> versjoner) {
        return versjoner.stream().allMatch(v -> !v.til().isEmpty() && v.til().compareTo(idag().toString()) < 0);
    }

    private LocalDate idag() {
        return Dager.dag(klokke.instant());
    }
}
