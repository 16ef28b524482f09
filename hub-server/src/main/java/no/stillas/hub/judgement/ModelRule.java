package no.stillas.hub.judgement;

import dev.cel.common.CelValidationException;
import dev.cel.runtime.CelRuntime;
import java.util.Optional;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.proto.regelverk.v1.Mangel;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellregel;
import no.stillas.proto.regelverk.v1.Venting;

/** One rule of a model, ready for use. */
final class ModelRule {
    final Modell modell;
    final Modellregel regel;
    final String id;
    final ModelSelection utvalg;
    /** The version that it is of, where it is of a kommune's own model. */
    final Optional<ModelEdition> utgave;
    private final Optional<CelRuntime.Program> vilkaar;

    ModelRule(Modell modell, Modellregel regel) {
        this(modell, regel, Optional.empty());
    }

    ModelRule(ModelEdition utgave, Modellregel regel) {
        this(utgave.modell(), regel, Optional.of(utgave));
    }

    private ModelRule(Modell modell, Modellregel regel, Optional<ModelEdition> utgave) {
        this.modell = modell;
        this.regel = regel;
        this.utgave = utgave;
        this.id = utgave.map(u -> u.navn(regel.getId())).orElse(regel.getId());
        this.utvalg = utgave.map(u -> ModelSelection.egen(u.modell(), regel.getUtvalg()))
                .orElseGet(() -> new ModelSelection(modell, regel.getUtvalg()));
        try {
            this.vilkaar = regel.getVilkaar().isBlank() ? Optional.empty()
                    : Optional.of(ModelConditions.kompiler(regel.getVilkaar()));
        } catch (CelValidationException e) {
            throw new IllegalStateException("a condition is checked before it is compiled", e);
        }
    }

    boolean oppfylt(ModelSight sikt) {
        return vilkaar.isEmpty() || ModelConditions.oppfylt(vilkaar.get(), navn -> ord(navn, sikt));
    }

    private Optional<Object> ord(String navn, ModelSight sikt) {
        Samordning s = sikt.facts().samordning();
        if (navn.equals(ModelWord.TILSTAND.navn)) {
            return Optional.of(modell.getTilstandCount() == 0 ? "" : ModelStates.naa(modell, s));
        }
        return utgave.isPresent() && navn.equals(ModelWord.DOKUMENT_SIER.navn)
                ? Optional.of(utgave.get().sier(s.kjennetegn()))
                : sikt.find(navn);
    }

    /** For want of what the rule narrows; unspecified where it only gives a task. */
    Mangel mangel() {
        return switch (regel.getVirkningCase()) {
            case VENTING -> switch (regel.getVenting().getPaaCase()) {
                case AVTALE -> Mangel.MANGEL_AVTALE;
                case DOKUMENT -> Mangel.MANGEL_STEG;
                case MENNESKE -> Mangel.MANGEL_VURDERING;
                case PAA_NOT_SET -> Mangel.MANGEL_UNSPECIFIED;
            };
            case AVVISNING -> regel.getAvvisning().getMangel();
            case TILSTAND -> Mangel.MANGEL_STEG;
            case OPPGAVE, VIRKNING_NOT_SET -> Mangel.MANGEL_UNSPECIFIED;
        };
    }

    /** What a message waits for by this rule, where that is not there yet. */
    Optional<Wait> venter(Venting venting, Facts f) {
        Samordning s = f.samordning();
        return switch (venting.getPaaCase()) {
            case AVTALE -> s.avtaler().contains(venting.getAvtale()) ? Optional.empty()
                    : Optional.of(new Wait.Avtale(venting.getAvtale(), s.avsender().org(), s.mottaker().org()));
            case DOKUMENT -> s.harSteg(venting.getDokument()) ? Optional.empty()
                    : Optional.of(new Wait.Steg(venting.getDokument()));
            case MENNESKE, PAA_NOT_SET -> Optional.of(new Wait.Menneske(id));
        };
    }
}
