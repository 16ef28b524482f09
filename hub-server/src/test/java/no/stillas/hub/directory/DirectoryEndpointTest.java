package no.stillas.hub.directory;

import static no.stillas.hub.directory.Builtin.DIRECTORY;
import static no.stillas.hub.directory.Builtin.NIGHT;
import static no.stillas.hub.directory.Builtin.OFFICE_HOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.Timestamp;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.identity.Environment;
import no.stillas.proto.directory.v1.DirectoryServiceGrpc;
import no.stillas.proto.directory.v1.DirectoryServiceGrpc.DirectoryServiceBlockingStub;
import no.stillas.proto.directory.v1.GetUnitRequest;
import no.stillas.proto.directory.v1.ListOrganisationsRequest;
import no.stillas.proto.directory.v1.ListUnitsRequest;
import no.stillas.proto.directory.v1.ResolveRequest;
import no.stillas.proto.directory.v1.StateCapacityRequest;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Funksjon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryEndpointTest {
    private static final String BUP = "bup-haugesund";
    private static final String SHELTER = "krisesenteret-bergen";

    @TempDir
    Path folder;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ArrayList<Runnable> closing = new ArrayList<>();

    @AfterEach
    void close() {
        closing.forEach(Runnable::run);
    }

    @Test
    void aUnitIsShownWithWhoAnswersAndWhoMayRefer() {
        var unit = as("bergen-barnevern", OFFICE_HOURS).getUnit(get(BUP)).getUnit();
        assertThat(unit.getSvarerNaa().getSelv()).isTrue();
        assertThat(unit.getHenvisningList()).singleElement().satisfies(r -> assertThat(r.getFraList())
                .contains(Etat.ETAT_FLE, Etat.ETAT_BVT));
        assertThat(as("bergen-barnevern", NIGHT).getUnit(get(BUP)).getUnit().getSvarerNaa().getEnhet())
                .isEqualTo("bup-haugesund-akutt");
    }

    @Test
    void aProtectedUnitIsNotFoundExactlyAsOneThatDoesNotExist() {
        var stub = as("bergen-barnevern", OFFICE_HOURS);
        var hidden = catchThrowableOfType(StatusRuntimeException.class, () -> stub.getUnit(get(SHELTER)));
        var nobody = catchThrowableOfType(StatusRuntimeException.class, () -> stub.getUnit(get("no-such-unit")));
        assertThat(hidden.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND);
        assertThat(hidden).hasMessage(nobody.getMessage());
        assertThat(hidden.getTrailers().toString()).isEqualTo(nobody.getTrailers().toString());
        assertThat(as(SHELTER, OFFICE_HOURS).getUnit(get(SHELTER)).getUnit().getId()).isEqualTo(SHELTER);
    }

    @Test
    void noListNamesAProtectedUnitOrItsOrganisation() {
        var stub = as("bergen-barnevern", OFFICE_HOURS);
        var all = stub.listUnits(ListUnitsRequest.newBuilder().setPageSize(500).build());
        assertThat(all.getUnitsList()).hasSizeGreaterThan(80).noneMatch(u -> u.getId().equals(SHELTER));
        assertThat(stub.listUnits(ListUnitsRequest.newBuilder().setEtat(Etat.ETAT_KRS).build()).getUnitsList()).isEmpty();
        assertThat(stub.listOrganisations(ListOrganisationsRequest.newBuilder().setPageSize(500).build())
                .getOrganisasjonerList()).isNotEmpty().noneMatch(o -> o.getNavn().contains("Krisesenter"));
    }

    @Test
    void formerUnitsAreInNoListAndCanStillBeLookedUp() {
        var stub = as("bergen-barnevern", OFFICE_HOURS);
        assertThat(stub.listUnits(ListUnitsRequest.newBuilder().setKommune("0627").build()).getUnitsList())
                .noneMatch(u -> u.getId().startsWith("roeyken"));
        assertThat(stub.getUnit(get("roeyken-barnevern")).getUnit().getSvarerNaa().getEnhet()).isEqualTo("asker-barnevern");
    }

    @Test
    void aListIsReadPageByPage() {
        var stub = as("bergen-barnevern", OFFICE_HOURS);
        var ids = new ArrayList<String>();
        var token = "";
        do {
            var page = stub.listUnits(ListUnitsRequest.newBuilder().setEtat(Etat.ETAT_BVT).setPageSize(4)
                    .setPageToken(token).build());
            page.getUnitsList().forEach(u -> ids.add(u.getId()));
            token = page.getNextPageToken();
        } while (!token.isEmpty());
        assertThat(ids).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(12);
        assertThat(stub.listUnits(ListUnitsRequest.newBuilder().setEtat(Etat.ETAT_BVT).build()).getUnitsList())
                .extracting(u -> u.getId()).containsExactlyElementsOf(ids);
    }

    @Test
    void aFunctionIsResolvedForAMomentAndTheCallerIsCounted() {
        var stub = as("bergen-barnevern", OFFICE_HOURS);
        var request = ResolveRequest.newBuilder().setFunksjon(Funksjon.FUNKSJON_FOSTERHJEMSTJENESTE).setKommune("0627");
        var then = Builtin.oslo("2018-06-01T12:00");
        assertThat(stub.resolve(request.build()).getUnit().getId()).isEqualTo("bufetat-oest-fosterhjem");
        var inTrial = stub.resolve(request
                .setTidspunkt(Timestamp.newBuilder().setSeconds(then.getEpochSecond())).build());
        assertThat(inTrial.getUnit().getId()).isEqualTo("roeyken-fosterhjem");
        assertThat(inTrial.getKilde()).contains("forsok-ny-ansvarsdeling");
        assertThat(inTrial.getVakttelefon()).isEqualTo(Builtin.unit("asker-barnevernvakt").phone());
        assertThat(meters.counter("stillas.directory.calls", "rpc", "Resolve", "caller",
                Builtin.unit("bergen-barnevern").orgnr()).count()).isEqualTo(2);
    }

    @Test
    void whereNobodyHasAFunctionTheDutyServicesNumberIsTold() {
        assertThatThrownBy(() -> as("bergen-barnevern", OFFICE_HOURS).resolve(ResolveRequest.newBuilder()
                .setFunksjon(Funksjon.FUNKSJON_STILLAS_TEAM).setKommune("4601").build()))
                .isInstanceOf(StatusRuntimeException.class)
                .hasMessageContaining("NOT_FOUND")
                .hasMessageContaining(Builtin.unit("bergen-barnevernvakt").phone());
    }

    @Test
    void whatIsNotWellFormedIsToldByField() {
        assertThatThrownBy(() -> as("bergen-barnevern", OFFICE_HOURS).resolve(ResolveRequest.newBuilder()
                .setFunksjon(Funksjon.FUNKSJON_PPT).setKommune("46").build()))
                .hasMessageContaining("INVALID_ARGUMENT").hasMessageContaining("kommune");
    }

    @Test
    void aUnitStatesItsOwnRoomAndItIsKeptAcrossRestarts() {
        var stated = as(BUP, OFFICE_HOURS).stateCapacity(StateCapacityRequest.newBuilder()
                .setEnhet(BUP).setLedigePlasser(2).setVentetidDager(14).setMerknad("Ny behandler").build());
        assertThat(stated.getKapasitet().getOppgitt()).isEqualTo("2026-11-25");
        var afterRestart = as("bergen-barnevern", NIGHT).getUnit(get(BUP)).getUnit().getKapasitet();
        assertThat(afterRestart).isEqualTo(stated.getKapasitet());
    }

    @Test
    void nobodyStatesAnothersRoom() {
        assertThatThrownBy(() -> as("bergen-barnevern", OFFICE_HOURS).stateCapacity(StateCapacityRequest.newBuilder()
                .setEnhet(BUP).setLedigePlasser(2).build())).hasMessageContaining("NOT_FOUND");
    }

    @Test
    void nothingOfRolesForGradedAddressesOrNamedEmployeesIsShown() {
        var text = as("bergen-barnevern", OFFICE_HOURS).getUnit(get("solheim-friskole")).toString();
        assertThat(text).contains("uten_system: true").doesNotContain("Berit");
        assertThat(as("bergen-skole", OFFICE_HOURS).getUnit(get("bergen-barnevern")).toString()).doesNotContain("KODE6");
    }

    private static GetUnitRequest get(String id) {
        return GetUnitRequest.newBuilder().setId(id).build();
    }

    /** A server at a moment, called by the organisation of a unit. */
    private DirectoryServiceBlockingStub as(String unit, Instant now) {
        var caller = new Caller(Builtin.unit(unit).orgnr(), Set.of("stillas:katalog"), "jti", "client",
                Environment.TEST, Optional.empty());
        var endpoint = new DirectoryEndpoint(DIRECTORY, Capacities.open(folder), () -> now, meters);
        try {
            Server server = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                    .addService(endpoint).intercept(new Known(caller)).build().start();
            ManagedChannel channel = NettyChannelBuilder.forAddress("127.0.0.1", server.getPort()).usePlaintext().build();
            closing.add(channel::shutdownNow);
            closing.add(server::shutdownNow);
            return DirectoryServiceGrpc.newBlockingStub(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Known(Caller caller) implements ServerInterceptor {
        @Override
        public <Q, S> ServerCall.Listener<Q> interceptCall(
                ServerCall<Q, S> call, Metadata headers, ServerCallHandler<Q, S> next) {
            return Contexts.interceptCall(caller.in(Context.current()), call, headers, next);
        }
    }
}
