package no.stillas.hub.revisjon;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.Optional;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.judgement.Explanation;
import no.stillas.hub.judgement.Gjensyn;
import no.stillas.hub.judgement.Judgement;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.ledger.DecisionRow;
import no.stillas.hub.ledger.MerkleLog;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.regelarkiv.Regelboeker;
import no.stillas.proto.revisjon.v1.Bortfall;
import no.stillas.proto.revisjon.v1.DagensRegler;
import no.stillas.proto.revisjon.v1.ReplayResult;
import no.stillas.proto.revisjon.v1.ReplayStage;
import no.stillas.proto.revisjon.v1.ReplayedDecision;

/** One stored decision judged again, and held against what is stored and against the log. Blocks on the database. */
@Singleton
final class Gjenspilling {
    private final Regelboeker boeker;
    private final MerkleLog logg;

    Gjenspilling(Regelboeker boeker, MerkleLog logg) {
        this.boeker = requireNonNull(boeker, "boeker is null");
        this.logg = requireNonNull(logg, "logg is null");
    }

    /** What the replay came to, and nothing of the decision itself. */
    ReplayResult resultat(DecisionRow rad, MessageView melding) {
        return spill(rad, logg.commitsTo(rad, melding)).resultat();
    }

    /** The replay with all that the sender's organisation may know of it. */
    ReplayedDecision av(DecisionRow rad, MessageView melding) {
        boolean iLoggen = logg.commitsTo(rad, melding);
        var spilt = spill(rad, iLoggen);
        var ut = ReplayedDecision.newBuilder()
                .setDecisionId(rad.id().toString())
                .setStage(trinn(rad.stage()))
                .setDecided(Dager.stempel(rad.at()))
                .setResult(spilt.resultat())
                .setILoggen(iLoggen)
                .setRuleSet(HexFormat.of().formatHex(rad.ruleSet().toByteArray()))
                .setMotor(rad.engine())
                .setMotorNaa(Gjensyn.MOTOR);
        switch (spilt.gjensyn().orElse(new Gjensyn.Ulikt())) {
            case Gjensyn.Likt likt when spilt.resultat() == ReplayResult.REPLAY_RESULT_LIKT -> {
                var bok = spilt.bok().orElseThrow();
                ut.setAvgjoerelse(Explanation.kontroll(likt.dom(), bok, likt.spor().lokal())).setIDag(idag(likt, bok));
            }
            case Gjensyn.UtenFakta _ -> ut.addBorte(Bortfall.BORTFALL_FAKTA);
            case Gjensyn.UtenDokument _ -> ut.addBorte(Bortfall.BORTFALL_DOKUMENT);
            case Gjensyn.Likt _, Gjensyn.Ulikt _ -> { }
        }
        return ut.build();
    }

    /**
     * @param gjensyn empty where there are no rules to judge by
     * @param bok the rules of the decision's day
     */
    private record Spilt(ReplayResult resultat, Optional<Gjensyn> gjensyn, Optional<RuleBook> bok) {}

    private Spilt spill(DecisionRow rad, boolean iLoggen) {
        var bok = boeker.av(rad.ruleSet());
        // Facts that are gone are told as gone whatever has become of the rules.
        var gjensyn = rad.judgedFacts().isEmpty()
                ? Optional.<Gjensyn>of(new Gjensyn.UtenFakta())
                : bok.map(b -> Gjensyn.av(rad.judgedFacts(), rad.decision(), b));
        return new Spilt(gjensyn.map(g -> resultat(g, rad, iLoggen)).orElse(ReplayResult.REPLAY_RESULT_REGELSETT_UKJENT),
                gjensyn, bok);
    }

    private static ReplayResult resultat(Gjensyn gjensyn, DecisionRow rad, boolean iLoggen) {
        return switch (gjensyn) {
            case Gjensyn.UtenFakta _ -> ReplayResult.REPLAY_RESULT_FAKTA_BORTE;
            // What was kept before there was such a record is whole as the log has it; what is not, was changed.
            case Gjensyn.UtenDokument _ -> iLoggen ? ReplayResult.REPLAY_RESULT_FAKTA_BORTE : ReplayResult.REPLAY_RESULT_ULIKT;
            case Gjensyn.Likt _ -> iLoggen ? ReplayResult.REPLAY_RESULT_LIKT : ReplayResult.REPLAY_RESULT_ULIKT;
            // The engine's version is in no leaf: whoever changed what was stored cannot hide behind it.
            case Gjensyn.Ulikt _ -> iLoggen && !rad.engine().equals(Gjensyn.MOTOR)
                    ? ReplayResult.REPLAY_RESULT_ANNEN_MOTOR
                    : ReplayResult.REPLAY_RESULT_ULIKT;
        };
    }

    /** As the sender would be told it, so that what is hidden from the sender makes no difference here either. */
    private DagensRegler idag(Gjensyn.Likt likt, RuleBook bok) {
        var dagens = boeker.dagens();
        var foer = Explanation.avsender(likt.dom(), bok, likt.spor().lokal());
        var naa = Explanation.avsender(Judgement.judge(likt.dom().decision().facts(), dagens), dagens, likt.spor().lokal());
        return DagensRegler.newBuilder().setRuleSet(dagens.hash()).setUtfall(naa.getUtfall())
                .setLikt(foer.toBuilder().clearRuleSet().build().equals(naa.toBuilder().clearRuleSet().build())).build();
    }

    private static ReplayStage trinn(DecisionRow.Stage trinn) {
        return switch (trinn) {
            case SUBMISSION -> ReplayStage.REPLAY_STAGE_INNSENDING;
            case RELEASE -> ReplayStage.REPLAY_STAGE_FRIGIVELSE;
            case HANDOVER -> ReplayStage.REPLAY_STAGE_OVERLEVERING;
        };
    }
}
