package no.stillas.hub.consent;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.FactView;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Dedupe;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.person.Enheter.Enhet;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.consent.v1.RequestConsentRequest;
import no.stillas.proto.consent.v1.RequestConsentResponse;
import no.stillas.proto.fakta.v1.Forespoerseltilstand;
import no.stillas.proto.fakta.v1.Samtykkeforespoerselfaktum;
import no.stillas.proto.fakta.v1.Samtykkepart;
import no.stillas.proto.judgement.v1.Decision;

/**
 * Records a request for consent and gives the service that meets the person a task. What was refused before is not asked
 * for again: who knows of the no is told so; anybody else is not, and the service that meets the person is.
 * Empty result: the id was used for something else.
 */
record SpoerOmSamtykke(
        RequestConsentRequest request,
        Enhet enhet,
        Map<String, SubjectKey> personer,
        String barn,
        SubjectKey.Identified id,
        boolean finnes,
        Optional<Decision> formidlet)
        implements Work<Optional<RequestConsentResponse>> {

    @Override
    public Set<SubjectKey> subjects() {
        return Set.copyOf(personer.values());
    }

    @Override
    public Optional<Dedupe<Optional<RequestConsentResponse>>> dedupe() {
        return Optional.of(new Dedupe<>(enhet.organisasjonsnummer(), forespoerselId(),
                Kanonisk.sha256(request.toByteString()), (svar, _) -> Optional.of(les(svar)), Optional::empty));
    }

    @Override
    public Optional<RequestConsentResponse> run(View view, Batch batch) {
        if (finnes) {
            throw Ider.iBruk("forespoersel.forespoersel_id");
        }
        var subjekt = view.subject(personer.get(barn));
        var spurt = faktum(view);
        var avslag = Avslag.avDetSamme(subjekt, spurt, _ -> true);
        var kjente = kjente(subjekt, spurt);
        var svar = alle(spurt, kjente) ? alleredeAvslaatt(spurt) : send(view, batch, subjekt, spurt, avslag, kjente);
        batch.answer(svar.toByteString());
        return Optional.of(svar);
    }

    /** After it went as a message to the service that is to bring it. */
    SpoerOmSamtykke formidlet(Decision decision) {
        return new SpoerOmSamtykke(request, enhet, personer, barn, id, finnes, Optional.of(decision));
    }

    /** Whether the unit knows that all of it was refused. */
    boolean avslaattFoer(FactView view) {
        var subjekt = view.subject(personer.get(barn));
        var spurt = faktum(view);
        return alle(spurt, kjente(subjekt, spurt));
    }

    /** By what this unit knows of, and nothing else. */
    private List<Samtykkepart> kjente(Subject subjekt, Samtykkeforespoerselfaktum spurt) {
        return Avslag.avDetSamme(subjekt, spurt, n -> n.kjentFor(enhet::er, subjekt));
    }

    private static boolean alle(Samtykkeforespoerselfaktum spurt, List<Samtykkepart> avslaatte) {
        return spurt.getMottakereList().stream().allMatch(m -> Forloep.inneholder(avslaatte, m));
    }

    private RequestConsentResponse send(View view, Batch batch, Subject subjekt, Samtykkeforespoerselfaktum spurt,
            List<Samtykkepart> avslag, List<Samtykkepart> kjente) {
        var dokument = MessageIds.next(view.now());
        var faktum = Bokfoering.faktum(forespoerselId(), 1, enhet, view.now())
                .setSamtykkeforespoersel(spurt.toBuilder().setDokument(dokument.toString()).addAllAvslaatteMottakere(kjente))
                .build();
        batch.payload(dokument, subjekt.pseudonym(), request.toByteString());
        batch.alias(id, subjekt.pseudonym());
        Bokfoering.foer(batch, enhet, subjekt.pseudonym(), faktum, "SAMTYKKE_SPURT", view.now());
        Svar.oppgave(view, batch, subjekt.pseudonym(), forespoerselId(), request.getGjennom(),
                avslag.isEmpty()
                        ? "Spør om et samtykke som en tjeneste ber om, og forklar det med enkle ord."
                        : "En tjeneste ber om et samtykke. Det samme er avslått før. Vurder om det skal spørres på nytt.",
                !enhet.er(request.getGjennom()));
        var svar = RequestConsentResponse.newBuilder().setForespoersel(Visning.av(faktum, Optional.of(request), enhet));
        formidlet.ifPresent(svar::setDecision);
        return svar.build();
    }

    private RequestConsentResponse alleredeAvslaatt(Samtykkeforespoerselfaktum spurt) {
        var avslaatt = spurt.toBuilder().setTilstand(Forespoerseltilstand.FORESPOERSELTILSTAND_AVSLAATT)
                .addAllAvslaatteMottakere(spurt.getMottakereList()).build();
        return RequestConsentResponse.newBuilder()
                .setAlleredeAvslaatt(true)
                .setForespoersel(Visning.ikkeSendt(forespoerselId(), avslaatt, request))
                .build();
    }

    private Samtykkeforespoerselfaktum faktum(FactView view) {
        var f = request.getForespoersel();
        return Samtykkeforespoerselfaktum.newBuilder()
                .setSpoer(enhet.tjeneste())
                .setSpurtGjennom(request.getGjennom())
                .addAllSpurte(f.getSpurteList().stream().map(s -> navn(view, s.getPerson())).distinct().toList())
                .addAllRegistrerte(f.getRegistrerteList().stream().map(r -> navn(view, r)).toList())
                .addAllAvsendere(Parter.av(f.getAvsendereList()))
                .addAllMottakere(Parter.av(f.getMottakereList()))
                .addAllKategorier(f.getKategorierList())
                .setFormaal(f.getFormaal())
                .setProfil(f.getProfil())
                .setTilstand(Forespoerseltilstand.FORESPOERSELTILSTAND_SPURT)
                .build();
    }

    private String navn(FactView view, String ref) {
        return Faktalager.navn(view.subject(personer.get(ref)).pseudonym());
    }

    private UUID forespoerselId() {
        return UUID.fromString(request.getForespoersel().getForespoerselId());
    }

    private static RequestConsentResponse les(ByteString svar) {
        try {
            return RequestConsentResponse.parseFrom(svar);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a recorded answer to RequestConsent does not parse", e);
        }
    }
}
