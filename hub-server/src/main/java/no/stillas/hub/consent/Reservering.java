package no.stillas.hub.consent;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Dedupe;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.person.Enheter.Enhet;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.consent.v1.RegisterObjectionRequest;
import no.stillas.proto.consent.v1.RegisterObjectionResponse;
import no.stillas.proto.consent.v1.RegistrertReservasjon;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Reservasjonsfaktum;

/** Records an objection. Empty result: the id was used for something else. */
record Reservering(
        RegisterObjectionRequest request,
        Enhet enhet,
        Map<String, SubjectKey> personer,
        SubjectKey.Identified id,
        boolean finnes)
        implements Work<Optional<RegisterObjectionResponse>> {

    @Override
    public Set<SubjectKey> subjects() {
        return Set.copyOf(personer.values());
    }

    @Override
    public Optional<Dedupe<Optional<RegisterObjectionResponse>>> dedupe() {
        return Optional.of(new Dedupe<>(enhet.organisasjonsnummer(), reservasjonId(),
                Kanonisk.sha256(request.toByteString()), (svar, _) -> Optional.of(les(svar)), Optional::empty));
    }

    @Override
    public Optional<RegisterObjectionResponse> run(View view, Batch batch) {
        if (finnes) {
            throw Ider.iBruk("reservasjon.reservasjon_id");
        }
        var r = request.getReservasjon();
        var subjekt = view.subject(personer.get(gjelder(request))).pseudonym();
        var faktum = Bokfoering.faktum(reservasjonId(), 1, enhet, view.now())
                .setReservasjon(Reservasjonsfaktum.newBuilder()
                        .setGjelder(true)
                        .setPerson(Faktalager.navn(view.subject(personer.get(r.getPerson())).pseudonym()))
                        .setEgenskap(r.getEgenskap())
                        .addAllAvsendere(request.getAvsendereList().stream().map(Parter::av).toList())
                        .addAllMottakere(Parter.av(r.getMottakereList()))
                        .addAllKategorier(r.getKategorierList())
                        .setFra(Dager.dag(Dager.moment(r.getTidspunkt())).toString()))
                .build();
        batch.alias(id, subjekt);
        Bokfoering.foer(batch, enhet, subjekt, faktum, "RESERVASJON_REGISTRERT", view.now());
        var svar = RegisterObjectionResponse.newBuilder().setReservasjon(vis(faktum)).build();
        batch.answer(svar.toByteString());
        return Optional.of(svar);
    }

    /** Local reference of the one whose information it is about. */
    static String gjelder(RegisterObjectionRequest request) {
        return request.getGjelder().isEmpty() ? request.getReservasjon().getPerson() : request.getGjelder();
    }

    static RegistrertReservasjon vis(Faktum faktum) {
        var r = faktum.getReservasjon();
        return RegistrertReservasjon.newBuilder()
                .setReservasjonId(faktum.getId())
                .setGjelder(r.getGjelder())
                .addAllKategorier(r.getKategorierList())
                .addAllMottakere(r.getMottakereList())
                .setRegistrert(faktum.getOppgittAv().getRegistrert())
                .build();
    }

    private UUID reservasjonId() {
        return UUID.fromString(request.getReservasjon().getReservasjonId());
    }

    private static RegisterObjectionResponse les(ByteString svar) {
        try {
            return RegisterObjectionResponse.parseFrom(svar);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a recorded answer to RegisterObjection does not parse", e);
        }
    }
}
