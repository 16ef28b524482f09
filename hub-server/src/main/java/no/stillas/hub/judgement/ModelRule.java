package no.stillas.hub.judgement;

import dev.cel.common.CelValidationException;
import dev.cel.runtime.CelRuntime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.regelverk.v1.Mangel;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellregel;
import no.stillas.proto.regelverk.v1.Utvalg;
import no.stillas.proto.regelverk.v1.Venting;

/** One rule of a model, ready for use. */
final class ModelRule {
    final Modell modell;
    final Modellregel regel;
    final String id;
    final long avsendere;
    final long mottakere;
    private final Utvalg utvalg;
    private final Set<String> kommuner;
    private final Dager modellensDager;
    private final Dager dager;
    private final Optional<CelRuntime.Program> vilkaar;

    ModelRule(Modell modell, Modellregel regel) {
        this.modell = modell;
        this.regel = regel;
        this.id = regel.getId();
        this.utvalg = regel.getUtvalg();
        this.avsendere = utvalg.getAvsenderCount() == 0 ? ~0L : CompiledConditions.maske(utvalg.getAvsenderList());
        this.mottakere = utvalg.getMottakerCount() == 0 ? ~0L : CompiledConditions.maske(utvalg.getMottakerList());
        this.kommuner = Set.copyOf(utvalg.getKommuneList());
        this.modellensDager = Dager.av(modell.getGyldig());
        this.dager = Dager.av(utvalg.getGyldig());
        try {
            this.vilkaar = regel.getVilkaar().isBlank() ? Optional.empty()
                    : Optional.of(ModelConditions.kompiler(regel.getVilkaar()));
        } catch (CelValidationException e) {
            throw new IllegalStateException("a condition is checked before it is compiled", e);
        }
    }

    /** Whether the rule speaks of documents of this type at all. */
    boolean nevner(Dokumenttype type) {
        return utvalg.getEthvertDokument() || utvalg.getDokumentList().contains(type.navn())
                || utvalg.getGruppeList().contains(type.dokument().getGruppe());
    }

    /** Whether the rule is selected among those of its document type and kinds: by team, place and day. */
    boolean gjelder(Samordning s, long dag) {
        return i(utvalg.getAvsenderTeamList(), s.avsender().team()) && i(utvalg.getMottakerTeamList(), s.mottaker().team())
                && modellensDager.omfatter(dag) && dager.omfatter(dag) && iKommune(s);
    }

    private static boolean i(List<String> liste, String verdi) {
        return liste.isEmpty() || liste.contains(verdi);
    }

    private boolean iKommune(Samordning s) {
        return kommuner.isEmpty() || s.avsender().kommuner().stream().anyMatch(kommuner::contains)
                || s.mottaker().kommuner().stream().anyMatch(kommuner::contains);
    }

    boolean oppfylt(ModelSight sikt) {
        return vilkaar.isEmpty() || ModelConditions.oppfylt(vilkaar.get(), sikt);
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
