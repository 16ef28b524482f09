package no.stillas.hub.exchange;

import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.exchange.Registrering.Parter;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Samordning.Tilstand;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.View;
import no.stillas.proto.Feltvilkaar;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Modellfaktum;

/** Where a message moves its child in the models when it goes on: one fact a model, a new version each time. */
final class Tilstander {
    private Tilstander() {}

    /** The message that moves, with what it says. Its document is that of the sender; empty where it is sealed. */
    record Bevegelse(Parter parter, StoredMessage melding, Optional<Message> dokument, boolean utelatt) {}

    static List<Faktum> flyttet(Bevegelse ved, Subject barn, Facts facts, RuleBook bok, Faktum.Builder grunn, View view) {
        var parter = ved.parter();
        var gjeldende = Faktalager.gjeldende(barn, FactKind.MODELLTILSTAND).stream()
                .filter(f -> !f.getModell().getTilstand().isEmpty()).toList();
        var naa = facts.medSamordning(facts.samordning().medTilstander(gjeldende.stream().map(Faktum::getModell)
                .map(m -> new Tilstand(m.getModell(), m.getTilstand(), true, m.getVersjon())).toList()));
        return bok.flyttet(naa).entrySet().stream().map(ny -> {
            var id = id(barn, ny.getKey());
            int versjon = gjeldende.stream().filter(f -> f.getId().equals(id)).mapToInt(Faktum::getVersjon).max().orElse(0);
            return grunn.clone().setId(id).setVersjon(versjon + 1).setModell(Modellfaktum.newBuilder()
                    .setModell(ny.getKey()).setTilstand(ny.getValue().getTil()).setVersjon(bok.modellversjon(ny.getKey(), naa).orElse(""))
                    .setTjeneste(Registrering.tjeneste(parter.avsender().orgnr(), parter.avsender().id()))
                    .setMottaker(Registrering.tjeneste(parter.mottaker().orgnr(), parter.mottaker().id()))
                    .setDato(Dager.dag(view.now()).toString())
                    .setMelding(ved.melding().id().toString()).setUtelatt(ved.utelatt())
                    .setDag(ved.dokument().flatMap(d -> dag(d, ny.getValue().getDag())).map(LocalDate::toString).orElse(""))).build();
        }).toList();
    }

    /** The day that stands in the field. */
    private static Optional<LocalDate> dag(Message dokument, String felt) {
        return felt.isEmpty() ? Optional.empty() : Feltvilkaar.verdier(dokument, felt).stream().findFirst().flatMap(v -> switch (v) {
            case Timestamp t -> Optional.of(Dager.dag(Dager.moment(t)));
            case String s -> Dager.les(s);
            default -> Optional.empty();
        });
    }

    private static String id(Subject barn, String modell) {
        return UUID.nameUUIDFromBytes(("tilstand:" + modell + ":" + Faktalager.navn(barn.pseudonym()))
                .getBytes(StandardCharsets.UTF_8)).toString();
    }
}
