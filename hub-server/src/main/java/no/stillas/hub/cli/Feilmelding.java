package no.stillas.hub.cli;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What the hub refused with, in lines that say what was wrong and what to do. */
final class Feilmelding {
    private Feilmelding() {}

    /** The status, its details, and what to do; one line each. The hub's own texts stand as the hub wrote them. */
    static String av(StatusRuntimeException feil, String adresse) {
        var status = feil.getStatus();
        var detaljer = Optional.ofNullable(StatusProto.fromThrowable(feil)).map(s -> s.getDetailsList()).orElse(List.of());
        var ut = new StringBuilder();
        if (detaljer.isEmpty() && status.getCode() == Status.Code.UNAVAILABLE) {
            return linje(ut, "Huben på " + adresse + " svarer ikke. Kjører den, og er --hub rett?").toString();
        }
        var tekst = Optional.ofNullable(status.getDescription()).orElse("uten begrunnelse");
        linje(ut, "Huben svarte " + status.getCode() + ": " + tekst);
        finn(detaljer, BadRequest.class).ifPresent(b -> b.getFieldViolationsList().stream()
                .map(f -> f.getField() + ": " + f.getDescription())
                .filter(f -> !f.equals(tekst))
                .forEach(f -> linje(ut, "  " + f)));
        var info = finn(detaljer, ErrorInfo.class);
        info.filter(i -> !i.getReason().isEmpty()).ifPresent(i -> linje(ut, "  kode: " + i.getReason()));
        info.map(i -> i.getMetadataMap().get("ring")).ifPresent(nummer -> linje(ut, "  ring: " + nummer));
        finn(detaljer, RetryInfo.class).ifPresent(r -> linje(ut, "  Prøv igjen om " + r.getRetryDelay().getSeconds() + " sekunder."));
        var raad = raad(status.getCode());
        return (raad.isEmpty() ? ut : linje(ut, "  " + raad)).toString();
    }

    /** Keeps stack traces from those who can do nothing with them; what nobody foresaw still has one. */
    static int haandter(Exception feil, CommandLine kommando, ParseResult lest) throws Exception {
        if (feil instanceof Kommandofeil k) {
            kommando.getErr().println(k.getMessage());
            kommando.getErr().flush();
            return k.kode();
        }
        throw feil;
    }

    private static String raad(Status.Code kode) {
        return switch (kode) {
            case UNAUTHENTICATED -> "Hent et nytt token, og se at det er laget for denne huben.";
            case PERMISSION_DENIED -> "Tokenet gjelder en annen virksomhet, eller mangler scopet som kommandoen trenger.";
            case NOT_FOUND -> "Se at id-en er rett, og at enheten hører til virksomheten i tokenet.";
            case INVALID_ARGUMENT -> "Rett det og prøv på nytt.";
            case DEADLINE_EXCEEDED -> "Huben brukte for lang tid. Prøv på nytt.";
            case UNIMPLEMENTED -> "Denne huben har ikke tjenesten: er den eldre enn programmet?";
            case INTERNAL, UNKNOWN, DATA_LOSS -> "Feilen er hubens. Se loggen dens.";
            default -> "";
        };
    }

    private static <M extends Message> Optional<M> finn(List<Any> detaljer, Class<M> slag) {
        try {
            for (var detalj : detaljer) {
                if (detalj.is(slag)) {
                    return Optional.of(detalj.unpack(slag));
                }
            }
        } catch (InvalidProtocolBufferException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static StringBuilder linje(StringBuilder ut, String tekst) {
        return ut.append(tekst).append(System.lineSeparator());
    }
}
