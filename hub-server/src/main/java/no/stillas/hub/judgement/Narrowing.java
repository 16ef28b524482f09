package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Vurdering;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.regelverk.v1.Avvisning;
import no.stillas.proto.regelverk.v1.Mangel;
import no.stillas.proto.regelverk.v1.Modelloppgave;
import no.stillas.proto.regelverk.v1.Side;
import no.stillas.proto.regelverk.v1.Venting;

/**
 * The models' turn, after the law's. Takes what the law lets pass or wait, and makes it wait or not pass where a model
 * says so and the law leaves room for it; adds tasks. A denial of the law stays what it is; where the document is besides
 * what it absolutely cannot be, such as a decision by somebody who cannot make it, that is told too.
 */
final class Narrowing {
    private final Decision lov;
    private final Room rom;
    private final boolean gaar;
    private final List<ModelFinding> funn = new ArrayList<>();
    private final List<ModelTask> oppgaver = new ArrayList<>();

    private Narrowing(Judged lov) {
        this.lov = lov.decision();
        this.rom = Room.av(lov);
        this.gaar = !(lov instanceof Denied);
    }

    static Judged av(Judged lov, RuleBook bok) {
        List<ModelRule> valgt = bok.modeller().valgt(lov.decision().facts());
        return valgt.isEmpty() ? lov : new Narrowing(lov).les(valgt, bok).utfall(lov);
    }

    private Narrowing les(List<ModelRule> valgt, RuleBook bok) {
        ModelSight sikt = new ModelSight(lov, bok);
        for (ModelRule regel : valgt) {
            boolean oppgave = regel.regel.hasOppgave() && gaar;
            if ((oppgave || rom.fritt().contains(regel.mangel())) && regel.oppfylt(sikt)) {
                if (regel.vedMenneske()) {
                    vedMenneske(regel);
                } else {
                    virkning(regel);
                }
            }
        }
        return this;
    }

    /** What the rule would hold or deny, a named human decides in its place, where the law leaves room for that. */
    private void vedMenneske(ModelRule regel) {
        int foer = funn.size();
        virkning(regel);
        if (funn.size() > foer) {
            funn.subList(foer, funn.size()).clear();
            if (rom.fritt().contains(Mangel.MANGEL_VURDERING)) {
                menneske(regel, new Wait.Menneske(regel.id));
            }
        }
    }

    private void virkning(ModelRule regel) {
        switch (regel.regel.getVirkningCase()) {
            case VENTING -> vent(regel, regel.regel.getVenting());
            case AVVISNING -> avvis(regel, regel.regel.getAvvisning());
            case TILSTAND -> krev(regel);
            case OPPGAVE -> oppgave(regel, regel.regel.getOppgave());
            case VIRKNING_NOT_SET -> throw new IllegalStateException("a rule that was checked has an effect");
        }
    }

    private void avvis(ModelRule regel, Avvisning avvisning) {
        funn.add(new ModelFinding(regel.id, avvisning.getAarsak(), Optional.empty()));
    }

    private void krev(ModelRule regel) {
        if (!regel.regel.getTilstand().getIList().contains(ModelStates.naa(regel.modell, lov.facts().samordning()))) {
            funn.add(new ModelFinding(regel.id, Aarsak.AARSAK_STEG_MANGLER, Optional.empty()));
        }
    }

    private void vent(ModelRule regel, Venting venting) {
        regel.venter(venting, lov.facts()).ifPresent(venter -> {
            switch (venter) {
                case Wait.Avtale _ -> venter(regel, Aarsak.AARSAK_AVTALE_MANGLER, venter);
                case Wait.Steg _ -> venter(regel, Aarsak.AARSAK_STEG_MANGLER, venter);
                case Wait.Menneske _ -> menneske(regel, venter);
            }
        });
    }

    private void venter(ModelRule regel, Aarsak aarsak, Wait venter) {
        funn.add(new ModelFinding(regel.id, aarsak, Optional.of(venter)));
    }

    /** The latest answer of a named human to the rule counts, whoever it is about: yes lets it go, no stops it, none lets it wait. */
    private void menneske(ModelRule regel, Wait venter) {
        Facts f = lov.facts();
        Optional<Vurdering> svar = f.vurderinger().stream()
                .filter(v -> v.gjelder(regel.id, v.person(), f.tidspunkt()))
                .reduce((_, senere) -> senere);
        if (svar.isEmpty()) {
            venter(regel, Aarsak.AARSAK_KREVER_VURDERING, venter);
        } else if (!svar.get().tillatt()) {
            funn.add(new ModelFinding(regel.id, Aarsak.AARSAK_KREVER_VURDERING, Optional.empty()));
        }
    }

    private void oppgave(ModelRule regel, Modelloppgave o) {
        oppgaver.add(new ModelTask(regel.id, o.getHos() == Side.SIDE_MOTTAKER, o.getRolle(), o.getTekst()));
    }

    private Judged utfall(Judged uten) {
        if (funn.isEmpty() && oppgaver.isEmpty()) {
            return uten;
        }
        Decision med = lov.medModell(funn, oppgaver);
        if (funn.stream().anyMatch(f -> f.venter().isEmpty())) {
            return new Denied(med);
        }
        if (!funn.isEmpty()) {
            return new Held(med);
        }
        return switch (uten) {
            case Permitted _ -> new Permitted(med);
            case Redacted _ -> new Redacted(med);
            case Held _ -> new Held(med);
            case Denied _ -> uten;
        };
    }
}
