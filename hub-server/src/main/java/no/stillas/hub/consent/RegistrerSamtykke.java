package no.stillas.hub.consent;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Dedupe;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.person.Enheter.Enhet;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.consent.v1.RegisterRequest;
import no.stillas.proto.consent.v1.RegisterResponse;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Samtykkefaktum;

/**
 * Records a consent, and what it answers. Empty result: the id was used for something else.
 *
 * @param finnes the id is known to the hub already
 */
record RegistrerSamtykke(
        RegisterRequest request, Enhet enhet, Map<String, SubjectKey> personer, SubjectKey.Identified id, boolean finnes)
        implements Work<Optional<RegisterResponse>> {

    @Override
    public Set<SubjectKey> subjects() {
        return Set.copyOf(personer.values());
    }

    @Override
    public Set<UUID> tasks() {
        return forespoersel().map(Set::of).orElse(Set.of());
    }

    @Override
    public Optional<Dedupe<Optional<RegisterResponse>>> dedupe() {
        return Optional.of(new Dedupe<>(enhet.organisasjonsnummer(), samtykkeId(),
                Kanonisk.sha256(request.toByteString()), (svar, _) -> Optional.of(les(svar.toByteArray())),
                Optional::empty));
    }

    @Override
    public Optional<RegisterResponse> run(View view, Batch batch) {
        if (finnes) {
            throw Ider.iBruk("samtykke.samtykke_id");
        }
        var barn = subjekt(view, request.getSamtykke().getBarn());
        var dokument = MessageIds.next(view.now());
        var samtykke = Samtykkebygger.av(request, ref -> Faktalager.navn(subjekt(view, ref).pseudonym())).toBuilder()
                .setDokument(dokument.toString())
                .build();
        batch.payload(dokument, barn.pseudonym(), request.toByteString());
        batch.alias(id, barn.pseudonym());
        var faktum = Bokfoering.faktum(samtykkeId(), 1, enhet, view.now()).setSamtykke(samtykke).build();
        Bokfoering.foer(batch, enhet, barn.pseudonym(), faktum, "SAMTYKKE_REGISTRERT", view.now());
        forespoersel().ifPresent(f -> besvar(view, batch, barn, f, samtykke));
        return Optional.of(svar(view, batch, faktum));
    }

    private void besvar(View view, Batch batch, Subject barn, UUID forespoersel, Samtykkefaktum samtykke) {
        var faktum = Faktalager.gjeldende(barn, FactKind.SAMTYKKEFORESPOERSEL, forespoersel)
                .filter(f -> enhet.er(f.getSamtykkeforespoersel().getSpurtGjennom()))
                .orElseThrow(() -> Feil.ugyldig("samtykke.forespoersel_id",
                        "names no request about this child that was asked through this unit"));
        Svar.paa(view, batch, enhet, barn.pseudonym(), faktum,
                Forloep.gitt(faktum.getSamtykkeforespoersel(), samtykkeId(), samtykke));
    }

    private RegisterResponse svar(View view, Batch batch, Faktum faktum) {
        var svar = RegisterResponse.newBuilder()
                .setSamtykke(Innsyn.vis(faktum, enhet, Dager.dag(view.now())).orElseThrow())
                .build();
        batch.answer(svar.toByteString());
        return svar;
    }

    private Subject subjekt(View view, String ref) {
        return view.subject(personer.get(ref));
    }

    private UUID samtykkeId() {
        return UUID.fromString(request.getSamtykke().getSamtykkeId());
    }

    private Optional<UUID> forespoersel() {
        var id = request.getSamtykke().getForespoerselId();
        return id.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(id));
    }

    private static RegisterResponse les(byte[] svar) {
        try {
            return RegisterResponse.parseFrom(svar);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a recorded answer to Register does not parse", e);
        }
    }
}
