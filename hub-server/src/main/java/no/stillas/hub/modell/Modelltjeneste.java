package no.stillas.hub.modell;

import static java.util.Objects.requireNonNull;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.stream.Stream;
import no.stillas.hub.grpc.Kall;
import no.stillas.hub.grpc.Validering;
import no.stillas.hub.identity.Caller;
import no.stillas.proto.modell.v1.ListRequest;
import no.stillas.proto.modell.v1.ListResponse;
import no.stillas.proto.modell.v1.LoadRequest;
import no.stillas.proto.modell.v1.LoadResponse;
import no.stillas.proto.modell.v1.LoadedModel;
import no.stillas.proto.modell.v1.ModelServiceGrpc.ModelServiceImplBase;
import no.stillas.proto.modell.v1.ModelStanding;
import no.stillas.proto.modell.v1.WithdrawRequest;
import no.stillas.proto.modell.v1.WithdrawResponse;

/** The operators' service for a kommune's own models over gRPC. Whose model it is follows from the token alone. */
@Singleton
final class Modelltjeneste extends ModelServiceImplBase {
    private final Modellregister register;
    private final Lasting lasting;
    private final Saker saker;

    Modelltjeneste(Modellregister register, Lasting lasting, Saker saker) {
        this.register = requireNonNull(register, "register is null");
        this.lasting = requireNonNull(lasting, "lasting is null");
        this.saker = requireNonNull(saker, "saker is null");
    }

    @Override
    public void load(LoadRequest request, StreamObserver<LoadResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> lasting.last(caller, Validering.krev(request)));
    }

    @Override
    public void list(ListRequest request, StreamObserver<ListResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> alle(caller));
    }

    @Override
    public void withdraw(WithdrawRequest request, StreamObserver<WithdrawResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> WithdrawResponse.newBuilder().setModell(lasting.avvikle(caller, Validering.krev(request).getModell())).build());
    }

    /** Models are no secret; how many children have a case in one is told to its own kommune. */
    private ListResponse alle(Caller caller) {
        var naa = register.naa();
        var aapne = saker.aapne();
        var egne = naa.utgaver().alle().stream().map(u -> u.lastet().organisation().equals(caller.orgnr())
                ? u.vist().toBuilder().setAapneSaker(aapne.getOrDefault(java.util.List.of(u.modell().getId(), u.modell().getVersjon()), 0L)).build()
                : u.vist());
        var hubens = naa.bok().bok().getModellList().stream().map(m -> Utgave.av(m).setTarNyeSaker(true)
                .setStanding(ModelStanding.MODEL_STANDING_SOM_LASTET).build());
        return ListResponse.newBuilder().addAllModeller(Stream.concat(hubens, egne)
                .sorted(Comparator.comparing(LoadedModel::getModell)).toList()).build();
    }
}
