package no.stillas.hub.grpc;

import com.google.protobuf.Any;
import com.google.protobuf.Duration;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.rpc.BadRequest;
import com.google.rpc.Code;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import com.google.rpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.List;
import java.util.Map;

/**
 * Errors of a call, as gRPC statuses with {@code google.rpc} details. A denial of a message is an answer and never one
 * of these. Texts say what was wrong, where, and what to do; they hold no value that came in.
 */
public final class Feil {
    private static final String DOMENE = "stillas.no";
    private static final String PLIKTEN = " Plikten er ikke oppfylt. Ring ";

    private Feil() {}

    /** {@code INVALID_ARGUMENT}: what came in is not well formed. Nothing was changed. */
    public static StatusRuntimeException ugyldig(List<Feltfeil> feil) {
        var detaljer = BadRequest.newBuilder();
        feil.forEach(f -> detaljer.addFieldViolationsBuilder().setField(f.felt()).setDescription(f.beskrivelse()));
        var foerste = feil.getFirst();
        var tekst = foerste.felt() + ": " + foerste.beskrivelse()
                + (feil.size() == 1 ? "" : " (and " + (feil.size() - 1) + " more, see details)");
        return status(Code.INVALID_ARGUMENT, tekst, detaljer.build());
    }

    /** {@code INVALID_ARGUMENT} for one field. */
    public static StatusRuntimeException ugyldig(String felt, String beskrivelse) {
        return ugyldig(List.of(new Feltfeil(felt, beskrivelse)));
    }

    /** {@code UNAUTHENTICATED}: no token, or one that does not hold. */
    public static StatusRuntimeException uidentifisert(String grunn, String tekst) {
        return status(Code.UNAUTHENTICATED, tekst, info(grunn, Map.of()));
    }

    /** {@code PERMISSION_DENIED}: the caller is known and may not do this. */
    public static StatusRuntimeException ikkeTillatt(String grunn, String tekst) {
        return status(Code.PERMISSION_DENIED, tekst, info(grunn, Map.of()));
    }

    /** {@code NOT_FOUND}: it does not exist, or the caller may not know that it does. The same bytes for both. */
    public static StatusRuntimeException finnesIkke(String hva) {
        return status(Code.NOT_FOUND, hva + " does not exist, or is not yours to see", info("FINNES_IKKE", Map.of()));
    }

    /** {@code NOT_FOUND} with a reason of its own, where there is nothing to hide. */
    public static StatusRuntimeException ikkeFunnet(String grunn, String tekst) {
        return status(Code.NOT_FOUND, tekst, info(grunn, Map.of()));
    }

    /** {@code ALREADY_EXISTS}: the same id with other content. */
    public static StatusRuntimeException finnesAlt(String grunn, String tekst) {
        return status(Code.ALREADY_EXISTS, tekst, info(grunn, Map.of()));
    }

    /** {@code FAILED_PRECONDITION}: well formed, but something must come first. */
    public static StatusRuntimeException forutsetning(String grunn, String tekst) {
        return status(Code.FAILED_PRECONDITION, tekst, info(grunn, Map.of()));
    }

    /** {@code ABORTED}: another came between; the same call can be made again. Nothing was changed. */
    public static StatusRuntimeException samtidig(String grunn, String tekst) {
        return status(Code.ABORTED, tekst, info(grunn, Map.of()));
    }

    /** {@code RESOURCE_EXHAUSTED}: too much at once; try again after the given number of seconds. */
    public static StatusRuntimeException forMye(String tekst, int sekunder) {
        return status(Code.RESOURCE_EXHAUSTED, tekst, info("FOR_MYE", Map.of()), retry(sekunder));
    }

    /**
     * {@code UNAVAILABLE}: the hub cannot store now.
     *
     * @param ring telephone number of the duty service, empty where it is not a duty or an urgent message
     */
    public static StatusRuntimeException utilgjengelig(String tekst, String ring) {
        var full = ring.isEmpty() ? tekst : tekst + PLIKTEN + ring + ".";
        return status(Code.UNAVAILABLE, full, info("UTILGJENGELIG", ring.isEmpty() ? Map.of() : Map.of("ring", ring)),
                retry(5));
    }

    /**
     * The same error with the number that a human answers: a duty or an urgent message that the hub does not take is one
     * that its sender must ring about.
     *
     * @param ring telephone number of the duty service
     */
    public static StatusRuntimeException medRing(StatusRuntimeException feil, String ring) {
        var foer = StatusProto.fromThrowable(feil);
        var etter = foer.toBuilder().clearDetails()
                .setMessage((foer.getMessage() + PLIKTEN + ring + ".").strip());
        var grunn = ErrorInfo.newBuilder().setDomain(DOMENE).setReason("PLIKT_IKKE_OPPFYLT");
        for (var detalj : foer.getDetailsList()) {
            if (detalj.is(ErrorInfo.class)) {
                grunn = lest(detalj).toBuilder();
            } else {
                etter.addDetails(detalj);
            }
        }
        return StatusProto.toStatusRuntimeException(
                etter.addDetails(0, Any.pack(grunn.putMetadata("ring", ring).build())).build());
    }

    private static ErrorInfo lest(Any detalj) {
        try {
            return detalj.unpack(ErrorInfo.class);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a detail that the hub made cannot be read", e);
        }
    }

    private static ErrorInfo info(String grunn, Map<String, String> data) {
        return ErrorInfo.newBuilder().setDomain(DOMENE).setReason(grunn).putAllMetadata(data).build();
    }

    private static RetryInfo retry(int sekunder) {
        return RetryInfo.newBuilder().setRetryDelay(Duration.newBuilder().setSeconds(sekunder)).build();
    }

    private static StatusRuntimeException status(Code kode, String tekst, Message... detaljer) {
        var status = Status.newBuilder().setCode(kode.getNumber()).setMessage(tekst);
        for (var detalj : detaljer) {
            status.addDetails(Any.pack(detalj));
        }
        return StatusProto.toStatusRuntimeException(status.build());
    }
}
