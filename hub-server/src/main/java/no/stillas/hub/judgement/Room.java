package no.stillas.hub.judgement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kontrakt.v1.Dokumentgruppe;
import no.stillas.proto.regelverk.v1.Mangel;

/**
 * The room that the law leaves to models: for want of what they may hold or deny this message. Only the law's own
 * judgement makes one, and an effect is applied only through it, so that no model reaches what is not free.
 *
 * @param fritt wants that may narrow; none for a duty, an order, danger, or what a person has a right to send
 */
record Room(Set<Mangel> fritt) {
    private static final Set<Mangel> ALT = alle();
    /** What is urgent is never stopped for what is not ready; who may send it, and what is absolute, stays. */
    private static final Set<Mangel> HASTER = Set.of(Mangel.MANGEL_FULLMAKT, Mangel.MANGEL_ABSOLUTT);
    /** What the law denies no model touches; that it is also absolutely wrong comes before the law, and is told. */
    private static final Set<Mangel> AVVIST = Set.of(Mangel.MANGEL_ABSOLUTT);
    private static final Set<Mangel> IKKE_FOR_HELSEHJELP =
            Set.of(Mangel.MANGEL_AVTALE, Mangel.MANGEL_PLAN, Mangel.MANGEL_MOETE, Mangel.MANGEL_STEG);
    /** Withdrawals, objections, protection, corrections, innsyn and concern: a person's right or a duty. */
    private static final Set<Dokumentgruppe> RETT = EnumSet.of(Dokumentgruppe.DOKUMENTGRUPPE_SAMTYKKE,
            Dokumentgruppe.DOKUMENTGRUPPE_VERN, Dokumentgruppe.DOKUMENTGRUPPE_RETTING,
            Dokumentgruppe.DOKUMENTGRUPPE_INNSYN, Dokumentgruppe.DOKUMENTGRUPPE_BEKYMRING);
    /** Those who give helsehjelp (hpl § 3). */
    private static final Set<Etat> HELSE = EnumSet.of(Etat.ETAT_HST, Etat.ETAT_SKH, Etat.ETAT_FLE, Etat.ETAT_LEV,
            Etat.ETAT_KHO, Etat.ETAT_BUP, Etat.ETAT_HAB, Etat.ETAT_SOM, Etat.ETAT_DPS, Etat.ETAT_TSB, Etat.ETAT_AMK,
            Etat.ETAT_TAN);

    Room {
        fritt = Set.copyOf(fritt);
    }

    static Room av(Judged lov) {
        return switch (lov) {
            case Denied _ -> new Room(AVVIST);
            case Permitted _, Redacted _, Held _ -> av(lov.decision());
        };
    }

    private static Room av(Decision lov) {
        Optional<Dokumentgruppe> gruppe = Dokumenttyper.alle().finn(lov.facts().samordning().dokumenttype())
                .map(Dokumenttype::dokument).map(d -> d.getGruppe());
        if (lov.plikt() || lov.merker().contains(Merke.ETTERKONTROLL) || gruppe.filter(RETT::contains).isPresent()
                || lov.verdicts().stream().anyMatch(v -> v.dom() != Dom.STANSES && bundet(v.beslutning()))) {
            return new Room(Set.of());
        }
        Set<Mangel> fritt = EnumSet.copyOf(lov.facts().hastegrad() == Hastegrad.HASTEGRAD_UMIDDELBAR ? HASTER : ALT);
        if (helsehjelp(lov.facts(), gruppe)) {
            fritt.removeAll(IKKE_FOR_HELSEHJELP);
        }
        return new Room(fritt);
    }

    private static boolean bundet(Beslutning beslutning) {
        return beslutning == Beslutning.BESLUTNING_DUTY || beslutning == Beslutning.BESLUTNING_ORDER;
    }

    /**
     * Whether it asks for helsehjelp. A team of a samordningsmodell is asked by others for coordination: helsehjelp is
     * asked for at the service that gives it, or by one who gives it.
     */
    private static boolean helsehjelp(Facts f, Optional<Dokumentgruppe> gruppe) {
        boolean henvisning = gruppe.filter(g -> g == Dokumentgruppe.DOKUMENTGRUPPE_HENVISNING).isPresent()
                || f.formaal() == Formaal.FORMAAL_REFERRAL || f.formaal() == Formaal.FORMAAL_CARE;
        boolean tilTeam = !f.samordning().mottaker().team().isEmpty();
        return henvisning && HELSE.contains(f.mottaker().etat())
                && (!tilTeam || HELSE.contains(f.avsender().etat()));
    }

    private static Set<Mangel> alle() {
        Set<Mangel> alle = EnumSet.allOf(Mangel.class);
        alle.remove(Mangel.MANGEL_UNSPECIFIED);
        alle.remove(Mangel.UNRECOGNIZED);
        return Collections.unmodifiableSet(alle);
    }
}
