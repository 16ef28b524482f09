package no.stillas.hub.judgement;

import java.util.List;
import java.util.Set;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Utvalg;

/** Which messages a rule or a transition of a model speaks of, ready for use. */
final class ModelSelection {
    /** Kinds of sender, a bit each. */
    final long avsendere;
    /** Kinds of receiver, a bit each. */
    final long mottakere;
    private final Utvalg utvalg;
    private final Set<String> kommuner;
    private final boolean egen;
    private final Dager modellensDager;
    private final Dager dager;

    ModelSelection(Modell modell, Utvalg utvalg) {
        this(modell, utvalg, false);
    }

    private ModelSelection(Modell modell, Utvalg utvalg, boolean egen) {
        this.utvalg = utvalg;
        this.egen = egen;
        this.avsendere = utvalg.getAvsenderCount() == 0 ? ~0L : CompiledConditions.maske(utvalg.getAvsenderList());
        this.mottakere = utvalg.getMottakerCount() == 0 ? ~0L : CompiledConditions.maske(utvalg.getMottakerList());
        this.kommuner = Set.copyOf(utvalg.getKommuneList());
        this.modellensDager = Dager.av(modell.getGyldig());
        this.dager = Dager.av(utvalg.getGyldig());
    }

    /**
     * Of a kommune's own model: one side is the kommune's alone and the other serves it, so that what passes between services of
     * several kommuner is left as it was for the others.
     */
    static ModelSelection egen(Modell modell, Utvalg utvalg) {
        return new ModelSelection(modell, utvalg, true);
    }

    /** Whether it speaks of documents of this type at all. */
    boolean nevner(Dokumenttype type) {
        return utvalg.getEthvertDokument() || utvalg.getDokumentList().contains(type.navn())
                || utvalg.getGruppeList().contains(type.dokument().getGruppe());
    }

    /** Whether it is selected among those of its document type and kinds: by team, place and day. */
    boolean gjelder(Samordning s, long dag) {
        return i(utvalg.getAvsenderTeamList(), s.avsender().team()) && i(utvalg.getMottakerTeamList(), s.mottaker().team())
                && modellensDager.omfatter(dag) && dager.omfatter(dag) && iKommune(s);
    }

    /** Whether it is selected among all. */
    boolean gjelder(Facts f) {
        return Dokumenttyper.alle().finn(f.samordning().dokumenttype()).filter(this::nevner).isPresent()
                && er(avsendere, f.avsender().etat()) && er(mottakere, f.mottaker().etat())
                && gjelder(f.samordning(), Ages.dag(f.tidspunkt()).toEpochDay());
    }

    private static boolean er(long maske, Etat etat) {
        return etat != Etat.UNRECOGNIZED && (maske & 1L << etat.getNumber()) != 0;
    }

    private static boolean i(List<String> liste, String verdi) {
        return liste.isEmpty() || liste.contains(verdi);
    }

    private boolean iKommune(Samordning s) {
        if (egen) {
            return bare(s.avsender()) && betjener(s.mottaker()) || bare(s.mottaker()) && betjener(s.avsender());
        }
        return kommuner.isEmpty() || betjener(s.avsender()) || betjener(s.mottaker());
    }

    private boolean betjener(Samordning.Side side) {
        return side.kommuner().stream().anyMatch(kommuner::contains);
    }

    private boolean bare(Samordning.Side side) {
        return !side.kommuner().isEmpty() && kommuner.containsAll(side.kommuner());
    }
}
