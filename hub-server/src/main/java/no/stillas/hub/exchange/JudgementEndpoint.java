package no.stillas.hub.exchange;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ProtocolMessageEnum;
import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import no.stillas.hub.consent.Proevekjoering;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Validering;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.modell.Modellregister;
import no.stillas.proto.judgement.v1.ExplainRequest;
import no.stillas.proto.judgement.v1.ExplainResponse;
import no.stillas.proto.judgement.v1.JudgementServiceGrpc.JudgementServiceImplBase;
import no.stillas.proto.judgement.v1.ListRulesRequest;
import no.stillas.proto.judgement.v1.ListRulesResponse;
import no.stillas.proto.judgement.v1.MatrixRequest;
import no.stillas.proto.judgement.v1.MatrixResponse;
import no.stillas.proto.judgement.v1.RuleSummary;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.regelverk.v1.Regel;

/** Asking the rules without sending anything. */
@Singleton
final class JudgementEndpoint extends JudgementServiceImplBase {
    private final Proevekjoering proeve;
    private final Modellregister regler;
    private final InstantSource klokke;

    JudgementEndpoint(Proevekjoering proeve, Modellregister regler, InstantSource klokke) {
        this.proeve = requireNonNull(proeve, "proeve is null");
        this.regler = requireNonNull(regler, "regler is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
    }

    @Override
    public void explain(ExplainRequest request, StreamObserver<ExplainResponse> ut) {
        var caller = Caller.current();
        Thread.ofVirtual().name("kall").start(() -> {
            try {
                ut.onNext(proeve.forklar(caller, request.getEnvelope()));
                ut.onCompleted();
            } catch (RuntimeException e) {
                ut.onError(ExchangeEndpoint.status(e));
            }
        });
    }

    @Override
    public void listRules(ListRulesRequest request, StreamObserver<ListRulesResponse> ut) {
        try {
            Validering.krev(request);
            var svar = ListRulesResponse.newBuilder().setRuleSet(regler.bok().hash());
            regler(request.getDato(), request.getAvsender(), request.getMottaker()).forEach(r -> svar.addRules(sammendrag(r)));
            ut.onNext(svar.build());
            ut.onCompleted();
        } catch (RuntimeException e) {
            ut.onError(ExchangeEndpoint.status(e));
        }
    }

    @Override
    public void matrix(MatrixRequest request, StreamObserver<MatrixResponse> ut) {
        try {
            Validering.krev(request);
            var regler = regler(request.getDato(), request.getAvsender(), request.getMottaker());
            for (var avsender : oppgitt(Etat.values(), request.getAvsender())) {
                for (var mottaker : oppgitt(Etat.values(), request.getMottaker())) {
                    var mellom = regler.stream().filter(r -> gjelder(r, avsender, mottaker)).toList();
                    for (var formaal : oppgitt(Formaal.values(), Formaal.FORMAAL_UNSPECIFIED)) {
                        for (var kategori : oppgitt(Kategori.values(), Kategori.KATEGORI_UNSPECIFIED)) {
                            celle(mellom, avsender, mottaker, formaal, kategori, ut);
                        }
                    }
                }
            }
            ut.onCompleted();
        } catch (RuntimeException e) {
            ut.onError(ExchangeEndpoint.status(e));
        }
    }

    private static void celle(List<Regel> mellom, Etat avsender, Etat mottaker, Formaal formaal, Kategori kategori,
            StreamObserver<MatrixResponse> ut) {
        var svar = MatrixResponse.newBuilder();
        mellom.stream()
                .filter(r -> r.getEthvertFormaal() || r.getFormaalList().contains(formaal))
                .filter(r -> r.getEnhverKategori() || r.getKategoriList().contains(kategori))
                .filter(r -> !r.getEnhverAvsender() || !r.getEnhverMottaker() || !r.getEthvertFormaal())
                .forEach(r -> svar.addRegler(r.getId()).addBeslutninger(r.getBeslutning()));
        if (svar.getReglerCount() > 0) {
            ut.onNext(svar.setAvsender(avsender).setMottaker(mottaker).setFormaal(formaal).setKategori(kategori).build());
        }
    }

    /** The one that is asked for; where none is, all that the contract knows. */
    private static <E extends Enum<E> & ProtocolMessageEnum> List<E> oppgitt(E[] verdier, E valgt) {
        return valgt.ordinal() > 0
                ? List.of(valgt)
                : List.of(verdier).stream().filter(v -> v.ordinal() > 0 && !v.name().equals("UNRECOGNIZED")).toList();
    }

    private List<Regel> regler(String dato, Etat avsender, Etat mottaker) {
        LocalDate dag = dato.isEmpty() ? Dager.dag(klokke.instant()) : Dager.les(dato).orElseThrow(
                () -> Feil.ugyldig("dato", "is not a day of the calendar"));
        return regler.bok().regler(dag).stream()
                .filter(r -> gjelder(r, avsender, mottaker))
                .toList();
    }

    private static boolean gjelder(Regel r, Etat avsender, Etat mottaker) {
        return (avsender == Etat.ETAT_UNSPECIFIED || r.getEnhverAvsender() || r.getAvsenderList().contains(avsender))
                && (mottaker == Etat.ETAT_UNSPECIFIED || r.getEnhverMottaker() || r.getMottakerList().contains(mottaker));
    }

    private static RuleSummary sammendrag(Regel r) {
        return RuleSummary.newBuilder()
                .setId(r.getId())
                .setBeslutning(r.getBeslutning())
                .addAllAvsendere(r.getAvsenderList())
                .addAllMottakere(r.getMottakerList())
                .addAllKategorier(r.getKategoriList())
                .addAllFormaal(r.getFormaalList())
                .addAllGrunnlag(r.getGrunnlagList())
                .addAllSamtykkeprofiler(r.getProfilList())
                .addAllPlikter(r.getPliktList())
                .setParagraf((r.getKilde().getLov() + " " + r.getKilde().getParagraf()).strip())
                .setTekst(r.getOrdlyd().getAvsender())
                .build();
    }
}
