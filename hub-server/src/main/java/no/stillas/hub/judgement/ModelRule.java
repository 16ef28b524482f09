package no.stillas.hub.judgement;

import dev.cel.common.CelValidationException;
import dev.cel.runtime.CelRuntime;
import java.util.List;
import java.util.Optional;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.proto.regelverk.v1.Mangel;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellregel;
import no.stillas.proto.regelverk.v1.Venting;

/** One rule of a model, ready for use. */
final class ModelRule {
    private static final String TIL_SIDE = "/til-side";

    final Modell modell;
    final Modellregel regel;
    final String id;
    final ModelSelection utvalg;
    /** The version that it is of, where it is of a kommune's own model. */
    final Optional<ModelEdition> utgave;
    /** It speaks where its version is set aside, and not of an open case. */
    final boolean tilSide;
    private final Optional<CelRuntime.Program> vilkaar;
    private final boolean lesbar;

    ModelRule(Modell modell, Modellregel regel) {
        this(modell, regel, Optional.empty(), false);
    }

    ModelRule(ModelEdition utgave, Modellregel regel) {
        this(utgave.modell(), regel, Optional.of(utgave), false);
    }

    /** As it speaks of messages that are of no open case, where its version is set aside. */
    static ModelRule tilSide(ModelEdition utgave, Modellregel regel) {
        return new ModelRule(utgave.modell(), regel, Optional.of(utgave), true);
    }

    private ModelRule(Modell modell, Modellregel regel, Optional<ModelEdition> utgave, boolean tilSide) {
        this.modell = modell;
        this.regel = regel;
        this.utgave = utgave;
        this.tilSide = tilSide;
        this.id = utgave.map(u -> u.navn(regel.getId())).orElse(regel.getId()) + (tilSide ? TIL_SIDE : "");
        this.utvalg = utgave.map(u -> ModelSelection.egen(u.modell(), regel.getUtvalg()))
                .orElseGet(() -> new ModelSelection(modell, regel.getUtvalg()));
        this.vilkaar = kompilert();
        this.lesbar = vilkaar.isPresent() || regel.getVilkaar().isBlank();
    }

    private Optional<CelRuntime.Program> kompilert() {
        try {
            return regel.getVilkaar().isBlank() ? Optional.empty() : Optional.of(ModelConditions.kompiler(regel.getVilkaar()));
        } catch (CelValidationException e) {
            if (utgave.filter(ModelEdition::tilSide).isPresent()) {
                return Optional.empty();
            }
            throw new IllegalStateException("a condition is checked before it is compiled", e);
        }
    }

    /**
     * Whether a named human decides in the rule's place: its version is set aside, or its condition cannot be read any more and
     * it could be about all that it selects.
     */
    boolean vedMenneske() {
        return tilSide || !lesbar;
    }

    /** The role that a human who decides must have. */
    String rolle() {
        return vedMenneske() ? Explanation.ANSVARLIG : regel.getVenting().getMenneske();
    }

    boolean oppfylt(ModelSight sikt) {
        return vilkaar.isEmpty() || ModelConditions.oppfylt(vilkaar.get(), navn -> ord(navn, sikt));
    }

    private Optional<Object> ord(String navn, ModelSight sikt) {
        Samordning s = sikt.facts().samordning();
        if (navn.equals(ModelWord.TILSTAND.navn)) {
            return Optional.of(modell.getTilstandCount() == 0 ? "" : ModelStates.naa(modell, s));
        }
        if (utgave.isPresent() && navn.equals(ModelWord.DOKUMENT_SIER.navn)) {
            return Optional.of(utgave.get().sier(s.kjennetegn()));
        }
        return utgave.isPresent() && (navn.equals(ModelWord.AVSENDER_AVVIK.navn) || navn.equals(ModelWord.MOTTAKER_AVVIK.navn))
                ? sikt.find(navn).map(alle -> utgave.get().avvik((List<?>) alle))
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
