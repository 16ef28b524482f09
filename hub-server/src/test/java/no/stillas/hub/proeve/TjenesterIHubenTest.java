package no.stillas.hub.proeve;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Channel;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.AbstractStub;
import io.grpc.stub.MetadataUtils;
import io.micronaut.context.ApplicationContext;
import io.micronaut.grpc.server.GrpcEmbeddedServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.identity.DevTokens;
import no.stillas.hub.identity.Scope;
import no.stillas.proto.avtale.v1.AgreementServiceGrpc;
import no.stillas.proto.consent.v1.ConsentServiceGrpc;
import no.stillas.proto.felles.v1.Ansatt;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.felles.v1.Periode;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.person.v1.GetRequest;
import no.stillas.proto.person.v1.Omsorg;
import no.stillas.proto.person.v1.Opplysning;
import no.stillas.proto.person.v1.PersonServiceGrpc;
import no.stillas.proto.person.v1.RegisterRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three services in the hub as it is started, with its directory, its identity and its own database. */
class TjenesterIHubenTest {
    private static final String BARNEVERN = "asker-barnevern";
    private static final Identitet BARN = Identitet.newBuilder().setFoedselsnummer("01811599839").build();

    @TempDir
    static Path data;

    private static ApplicationContext hub;
    private static ManagedChannel kanal;

    @BeforeAll
    static void start() {
        hub = ApplicationContext.builder().banner(false).properties(Map.of(
                "stillas.data", data.toString(),
                "stillas.identity.environment", "DEVELOPMENT",
                "grpc.server.port", 0,
                "micronaut.server.port", -1)).start();
        var server = hub.getBean(GrpcEmbeddedServer.class).start();
        kanal = NettyChannelBuilder.forAddress("localhost", server.getPort()).usePlaintext().build();
    }

    @AfterAll
    static void stans() {
        kanal.shutdownNow();
        hub.close();
    }

    @Test
    void barnevernstjenestenStatesAndReadsItsOwnCase() {
        var person = som(Scope.PERSON, PersonServiceGrpc::newBlockingStub);
        person.register(RegisterRequest.newBuilder().setEnhet(BARNEVERN).setIdentitet(BARN)
                .setAnsatt(Ansatt.newBuilder().setNavn("Kari Prøve").setRolle("kontaktperson"))
                .addOpplysninger(Opplysning.newBuilder().setOmsorg(Omsorg.newBuilder()
                        .setStatus(Omsorgsstatus.OMSORGSSTATUS_AKUTT_4_2)
                        .setPeriode(Periode.newBuilder().setFra("2026-01-01"))))
                .build());

        assertThat(person.get(GetRequest.newBuilder().setEnhet(BARNEVERN).setIdentitet(BARN).build()).getFaktaList())
                .extracting(f -> f.getOmsorgsstatus().getStatus())
                .containsExactly(Omsorgsstatus.OMSORGSSTATUS_AKUTT_4_2);
    }

    @Test
    void consentsAndAgreementsAreListedToTheirOwn() {
        assertThat(som(Scope.SAMTYKKE, ConsentServiceGrpc::newBlockingStub)
                .list(no.stillas.proto.consent.v1.ListRequest.newBuilder().setEnhet(BARNEVERN).setIdentitet(BARN).build())
                .getSamtykkerList()).isEmpty();
        assertThat(som(Scope.AVTALE, AgreementServiceGrpc::newBlockingStub)
                .list(no.stillas.proto.avtale.v1.ListRequest.getDefaultInstance()).getAvtalerList()).isEmpty();
    }

    @Test
    void aTokenWithoutTheScopeOpensNothing() {
        Feilsvar.av(() -> som(Scope.AVTALE, PersonServiceGrpc::newBlockingStub)
                .get(GetRequest.newBuilder().setEnhet(BARNEVERN).setIdentitet(BARN).build()))
                .har(Status.Code.PERMISSION_DENIED);
    }

    private static <S extends AbstractStub<S>> S som(Scope scope, Function<Channel, S> stub) {
        var org = hub.getBean(Directory.class).unit(BARNEVERN).orElseThrow().orgnr();
        var hode = new Metadata();
        hode.put(Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER),
                "Bearer " + DevTokens.open(data).issue(org, List.of(scope)));
        return stub.apply(kanal).withInterceptors(MetadataUtils.newAttachHeadersInterceptor(hode));
    }
}
