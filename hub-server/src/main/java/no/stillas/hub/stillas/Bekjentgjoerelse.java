package no.stillas.hub.stillas;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import com.google.protobuf.Timestamp;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fakta.Skriving;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Navngitt;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.Writer;
import no.stillas.proto.lager.v1.Handling;
import no.stillas.proto.stillas.v1.AcknowledgeRequest;
import no.stillas.proto.stillas.v1.FemR;
import no.stillas.proto.stillas.v1.Plan;
import no.stillas.proto.stillas.v1.Utgave;

/** Takes in that a unit knows a version of what it has: nothing that it has not been given can be known. Blocks. */
@Singleton
final class Bekjentgjoerelse {
    private final Dokumentlesing lesing;
    private final Writer writer;

    Bekjentgjoerelse(Dokumentlesing lesing, Writer writer) {
        this.lesing = requireNonNull(lesing, "lesing is null");
        this.writer = requireNonNull(writer, "writer is null");
    }

    /** A thing with its owner, in the versions that the unit has. */
    private record Ting(String eier, String id, Stream<Utgave> utgaver) {}

    /** When it was first said. */
    Timestamp si(Unit enhet, AcknowledgeRequest request) {
        Navngitt.krev("ansatt", request.getAnsatt(), "a named employee has read it");
        var typer = new HashSet<>(Planform.TYPER);
        typer.add(FemRoversikt.TYPE);
        var barn = lesing.les(enhet, request.getBarn(), typer).orElseThrow(Bekjentgjoerelse::finnesIkke);
        var ting = ting(barn).filter(t -> t.id().equals(request.getId()) && (request.getEier().isEmpty() || t.eier().equals(request.getEier())))
                .toList();
        if (ting.size() > 1) {
            throw Feil.ugyldig("eier", "several have one with this id; say whose");
        }
        var versjon = ting.stream().findFirst().flatMap(t -> nyeste(t, request.getVersjon())).orElseThrow(Bekjentgjoerelse::finnesIkke);
        return Skriving.vent(writer.submit(Lane.ORDINARY, new KjennVersjon(barn.subjekt().pseudonym(), enhet, versjon,
                request.getId(), request.getVersjon(),
                Handling.newBuilder().setAnsatt(request.getAnsatt()).setTekst("Har gjort seg kjent med versjonen.").build())));
    }

    private static Stream<Ting> ting(Barnet barn) {
        return Stream.concat(Planoversikt.planer(barn).stream().map(Bekjentgjoerelse::av),
                FemRoversikt.avtaler(barn).stream().map(Bekjentgjoerelse::av));
    }

    private static Ting av(Plan p) {
        return new Ting(p.getEier().getOrganisasjonsnummer(), p.getPlanId(), p.getUtgaverList().stream());
    }

    private static Ting av(FemR a) {
        return new Ting(a.getEier().getOrganisasjonsnummer(), a.getAvtaleId(), a.getUtgaverList().stream());
    }

    /** The owner, where the unit has the version and none newer. */
    private static Optional<String> nyeste(Ting ting, int versjon) {
        var utgaver = ting.utgaver().toList();
        if (utgaver.stream().noneMatch(u -> u.getVersjon() == versjon)) {
            return Optional.empty();
        }
        if (utgaver.stream().max(comparingInt(Utgave::getVersjon)).filter(u -> u.getVersjon() > versjon).isPresent()) {
            throw Feil.forutsetning("NYERE_VERSJON", "the unit has a newer version of it; that is the one to know");
        }
        return Optional.of(ting.eier());
    }

    private static RuntimeException finnesIkke() {
        return Feil.finnesIkke("version");
    }
}
