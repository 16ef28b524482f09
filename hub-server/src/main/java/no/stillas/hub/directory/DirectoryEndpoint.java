package no.stillas.hub.directory;

import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.grpc.annotation.GrpcService;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import no.stillas.hub.directory.Resolution.Found;
import no.stillas.hub.directory.Resolution.NotFound;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Validering;
import no.stillas.hub.identity.Caller;
import no.stillas.proto.directory.v1.DirectoryServiceGrpc.DirectoryServiceImplBase;
import no.stillas.proto.directory.v1.GetUnitRequest;
import no.stillas.proto.directory.v1.GetUnitResponse;
import no.stillas.proto.directory.v1.Kapasitet;
import no.stillas.proto.directory.v1.ListOrganisationsRequest;
import no.stillas.proto.directory.v1.ListOrganisationsResponse;
import no.stillas.proto.directory.v1.ListUnitsRequest;
import no.stillas.proto.directory.v1.ListUnitsResponse;
import no.stillas.proto.directory.v1.Organisasjon;
import no.stillas.proto.directory.v1.ResolveRequest;
import no.stillas.proto.directory.v1.ResolveResponse;
import no.stillas.proto.directory.v1.StateCapacityRequest;
import no.stillas.proto.directory.v1.StateCapacityResponse;
import no.stillas.proto.kodeverk.v1.Etat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The directory's service. Every call is logged and counted for its caller; protected units are absent. */
@GrpcService
final class DirectoryEndpoint extends DirectoryServiceImplBase {
    private static final Logger LOG = LoggerFactory.getLogger(DirectoryEndpoint.class);

    private final Directory directory;
    private final Capacities capacities;
    private final InstantSource clock;
    private final MeterRegistry meters;

    DirectoryEndpoint(Directory directory, Capacities capacities, InstantSource clock, MeterRegistry meters) {
        this.directory = directory;
        this.capacities = capacities;
        this.clock = clock;
        this.meters = meters;
    }

    @Override
    public void listOrganisations(
            ListOrganisationsRequest request, StreamObserver<ListOrganisationsResponse> answer) {
        answer("ListOrganisations", answer, () -> {
            Validering.krev(request);
            var today = Days.day(clock.instant());
            var page = Page.of(directory.organisations().stream().filter(o -> o.valid().contains(today))
                            .filter(this::shown),
                    Organisation::orgnr, request.getPageToken(), request.getPageSize());
            return ListOrganisationsResponse.newBuilder()
                    .addAllOrganisasjoner(page.items().stream().map(DirectoryEndpoint::organisation).toList())
                    .setNextPageToken(page.next())
                    .setKatalogversjon(directory.version())
                    .build();
        });
    }

    @Override
    public void listUnits(ListUnitsRequest request, StreamObserver<ListUnitsResponse> answer) {
        answer("ListUnits", answer, () -> {
            Validering.krev(request);
            var now = clock.instant();
            var page = Page.of(directory.units().stream()
                            .filter(this::shown)
                            .filter(u -> UnitInfo.existsAt(u, now))
                            .filter(u -> request.getOrganisasjonsnummer().isEmpty()
                                    || u.orgnr().equals(request.getOrganisasjonsnummer()))
                            .filter(u -> request.getEtat() == Etat.ETAT_UNSPECIFIED || u.kind() == request.getEtat())
                            .filter(u -> request.getKommune().isEmpty() || u.kommuner().contains(request.getKommune())),
                    Unit::id, request.getPageToken(), request.getPageSize());
            return ListUnitsResponse.newBuilder()
                    .addAllUnits(page.items().stream().map(u -> info(u, now)).toList())
                    .setNextPageToken(page.next())
                    .setKatalogversjon(directory.version())
                    .build();
        });
    }

    @Override
    public void getUnit(GetUnitRequest request, StreamObserver<GetUnitResponse> answer) {
        answer("GetUnit", answer, () -> {
            Validering.krev(request);
            var unit = directory.unit(request.getId()).filter(this::shown).orElseThrow(() -> Feil.finnesIkke("the unit"));
            return GetUnitResponse.newBuilder()
                    .setUnit(info(unit, clock.instant()))
                    .setKatalogversjon(directory.version())
                    .build();
        });
    }

    @Override
    public void resolve(ResolveRequest request, StreamObserver<ResolveResponse> answer) {
        answer("Resolve", answer, () -> {
            Validering.krev(request);
            var at = request.hasTidspunkt()
                    ? Instant.ofEpochSecond(request.getTidspunkt().getSeconds(), request.getTidspunkt().getNanos())
                    : clock.instant();
            LOG.atInfo().addKeyValue("caller", Caller.current().orgnr()).addKeyValue("funksjon", request.getFunksjon())
                    .addKeyValue("kommune", request.getKommune()).addKeyValue("bydel", request.getBydel()).log("resolve");
            var phone = directory.dutyPhone(request.getKommune(), request.getBydel(), at);
            return switch (directory.resolve(request.getFunksjon(), request.getKommune(), request.getBydel(), at)) {
                case Found found -> ResolveResponse.newBuilder()
                        .setUnit(info(found.unit(), at))
                        .addAllVia(found.via().stream().map(Via::text).toList())
                        .setKilde(found.source())
                        .setSvarer(UnitInfo.answering(directory.answersNow(found.unit(), at)))
                        .setVakttelefon(phone)
                        .setKatalogversjon(directory.version())
                        .build();
                case NotFound(var text) -> throw Feil.ikkeFunnet("INGEN_ENHET", text + " Vakttelefon: " + phone + ".");
            };
        });
    }

    @Override
    public void stateCapacity(StateCapacityRequest request, StreamObserver<StateCapacityResponse> answer) {
        answer("StateCapacity", answer, () -> {
            Validering.krev(request);
            var unit = directory.unit(request.getEnhet()).filter(u -> Caller.current().is(u.orgnr()))
                    .orElseThrow(() -> Feil.finnesIkke("the unit"));
            var stated = Kapasitet.newBuilder()
                    .setLedigePlasser(request.getLedigePlasser())
                    .setVentetidDager(request.getVentetidDager())
                    .setMerknad(request.getMerknad())
                    .setOppgitt(Days.day(clock.instant()).toString())
                    .build();
            capacities.state(unit, stated);
            return StateCapacityResponse.newBuilder().setKapasitet(stated).build();
        });
    }

    private no.stillas.proto.directory.v1.Unit info(Unit unit, Instant at) {
        return UnitInfo.of(unit, directory.answersNow(unit, at), capacities);
    }

    /** A protected unit is shown to its own organisation alone. */
    private boolean shown(Unit unit) {
        return !unit.isProtected() || Caller.current().is(unit.orgnr());
    }

    /** An organisation of which nothing but protected units is known is protected too. */
    private boolean shown(Organisation organisation) {
        var units = directory.unitsOf(organisation.orgnr());
        return units.isEmpty() || units.stream().anyMatch(this::shown);
    }

    private <T> void answer(String rpc, StreamObserver<T> answer, Supplier<T> work) {
        var caller = Caller.current();
        meters.counter("stillas.directory.calls", "rpc", rpc, "caller", caller.orgnr()).increment();
        LOG.atDebug().addKeyValue("rpc", rpc).addKeyValue("caller", caller.orgnr()).log("a look in the directory");
        T result;
        try {
            if (!directory.knows(caller.orgnr())) {
                throw Feil.ikkeTillatt("ORGANISASJON_IKKE_I_KATALOGEN", "the caller's organisation stands in no directory");
            }
            result = work.get();
        } catch (StatusRuntimeException e) {
            answer.onError(e);
            return;
        }
        answer.onNext(result);
        answer.onCompleted();
    }

    private static Organisasjon organisation(Organisation organisation) {
        return Organisasjon.newBuilder()
                .setOrganisasjonsnummer(organisation.orgnr())
                .setNavn(organisation.name())
                .setSlag(organisation.kind())
                .build();
    }
}
