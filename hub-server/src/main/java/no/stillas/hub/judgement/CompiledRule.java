package no.stillas.hub.judgement;

import java.util.List;
import java.util.Optional;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Plikt;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Krets;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Skjerping;
import no.stillas.proto.kodeverk.v1.Personrolle;

/** One rule, ready for use. */
final class CompiledRule {
    /** A stricter decision under further conditions. */
    record Stricter(CompiledConditions naar, Skjerping kilde) {}

    final Regel regel;
    final String id;
    /** This rule, and below it its id, as answers hold them: made once, since each verdict of each message holds both. */
    final Optional<CompiledRule> denne = Optional.of(this);
    final Optional<String> dennesId;
    final long avsendere;
    final long mottakere;
    final int kategorier;
    final int formaal;
    final Beslutning beslutning;
    final Grunnlag[] grunnlag;
    final Samtykkeprofil[] profiler;
    final CompiledConditions vilkaar;
    final List<Stricter> skjerpinger;
    final Dager gyldig;
    final int spesifisitet;
    private final Krets krets;
    final boolean tredjepersonUt;
    final long plikter;
    final boolean utenFoelge;
    final boolean utenAdresse;

    CompiledRule(Regel regel) {
        this.regel = regel;
        this.id = regel.getId();
        this.dennesId = Optional.of(id);
        this.avsendere = regel.getEnhverAvsender() ? ~0L : CompiledConditions.maske(regel.getAvsenderList());
        this.mottakere = regel.getEnhverMottaker() ? ~0L : CompiledConditions.maske(regel.getMottakerList());
        this.kategorier = regel.getEnhverKategori() ? ~0 : (int) CompiledConditions.maske(regel.getKategoriList());
        this.formaal = regel.getEthvertFormaal() ? ~0 : (int) CompiledConditions.maske(regel.getFormaalList());
        this.beslutning = regel.getBeslutning();
        this.grunnlag = regel.getGrunnlagList().toArray(Grunnlag[]::new);
        this.profiler = regel.getProfilList().toArray(Samtykkeprofil[]::new);
        this.vilkaar = new CompiledConditions(regel.getVilkaar());
        this.skjerpinger = regel.getSkjerpingList().stream()
                .map(s -> new Stricter(new CompiledConditions(s.getNaar()), s)).toList();
        this.gyldig = Dager.av(regel.getGyldig());
        this.spesifisitet = (regel.getEnhverAvsender() ? 0 : 1) + (regel.getEnhverMottaker() ? 0 : 1)
                + (regel.getEnhverKategori() ? 0 : 1) + (regel.getEthvertFormaal() ? 0 : 1);
        this.krets = regel.getKrets();
        this.plikter = CompiledConditions.maske(regel.getPliktList());
        this.utenFoelge = regel.getUtenFoelge();
        this.utenAdresse = regel.getUtenAdresse();
        this.tredjepersonUt = regel.getPliktList().contains(Plikt.PLIKT_O_3P);
    }

    boolean nevner(Grunnlag ett) {
        for (Grunnlag g : grunnlag) {
            if (g == ett) {
                return true;
            }
        }
        return false;
    }

    /** Whether the rule speaks of this person, for this category. */
    boolean gjelder(Person person, Case sak, int kategoribit) {
        return switch (krets) {
            case KRETS_ALLE -> true;
            case KRETS_BARNET -> person == sak.barnet;
            case KRETS_BARNET_OG_FAMILIE -> person == sak.barnet
                    || (kategoribit & Case.FAM) != 0 && person.rolle() != Personrolle.PERSONROLLE_MELDER;
            case KRETS_GRAVID -> person.rolle() == Personrolle.PERSONROLLE_GRAVID;
            case KRETS_SOESKEN -> person.rolle() == Personrolle.PERSONROLLE_SOESKEN;
            case KRETS_PAAROERENDE_PASIENT -> person.rolle() == Personrolle.PERSONROLLE_FORELDER
                    || person.rolle() == Personrolle.PERSONROLLE_SOESKEN;
            case KRETS_UNSPECIFIED, UNRECOGNIZED -> false;
        };
    }

    /**
     * Whether a third person may pass by their own consent: where a rule that is about the child takes third persons
     * out unless they have a basis of their own.
     */
    boolean vedEgetSamtykke(Person person, Case sak) {
        return person != sak.barnet && aapnesVedEgetSamtykke();
    }

    /** Whether some third person may pass so. */
    boolean aapnesVedEgetSamtykke() {
        return tredjepersonUt && krets != Krets.KRETS_ALLE && profiler.length > 0;
    }

    @Override
    public String toString() {
        return id;
    }
}
