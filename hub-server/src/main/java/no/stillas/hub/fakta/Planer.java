package no.stillas.hub.fakta;

import java.time.LocalDate;
import java.util.List;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Koordinatorfaktum;
import no.stillas.proto.fakta.v1.Planfaktum;
import no.stillas.proto.fakta.v1.Planstatus;
import no.stillas.proto.fakta.v1.Samtykketilstand;
import no.stillas.proto.felles.v1.Tjeneste;

/** Which individuell plan of a child is in use on a day, and who speaks for it (FOR-2022-06-22-1110 §§ 5, 9). */
public final class Planer {
    private Planer() {}

    /** Active, not past its period, and resting on a consent that stands: without one there is no plan. */
    public static List<Faktum> iBruk(Subject barn, LocalDate dag) {
        return Faktalager.gjeldende(barn, FactKind.PLAN).stream().filter(f -> iBruk(barn, f.getPlan(), dag)).toList();
    }

    private static boolean iBruk(Subject barn, Planfaktum plan, LocalDate dag) {
        return plan.getStatus() == Planstatus.PLANSTATUS_AKTIV
                && Dager.les(plan.getPeriode().getTil()).map(til -> !dag.isAfter(til)).orElse(true)
                && medSamtykke(barn, plan, dag);
    }

    /** Whether the consent that the plan names is recorded on the child and stands on the day. */
    public static boolean medSamtykke(Subject barn, Planfaktum plan, LocalDate dag) {
        return Faktalager.gjeldende(barn, FactKind.SAMTYKKE).stream()
                .filter(f -> f.getId().equals(plan.getSamtykke()))
                .map(Faktum::getSamtykke)
                .anyMatch(s -> (s.getTilstand() == Samtykketilstand.SAMTYKKETILSTAND_AKTIVT
                        || s.getTilstand() == Samtykketilstand.SAMTYKKETILSTAND_AVGRENSET)
                        && Dager.gjelder(s.getFra(), s.getTil(), dag));
    }

    /**
     * Whether a unit speaks for a plan, so that what it says of its owner is more than a claim: who is recorded as
     * responsible or as koordinator; of a plan that is not recorded, its own; and who coordinates for the child.
     *
     * @param plan id of the plan's fact
     * @param eier the owner that the document names
     * @param koordinatorenhet the unit is its organisation's koordinator by the directory; it speaks for that alone
     */
    public static boolean foerer(Tjeneste avsender, boolean koordinatorenhet, String plan, Tjeneste eier, Subject barn,
            LocalDate dag) {
        if (Koordinatorer.paa(barn, dag).stream().map(Faktum::getKoordinator)
                        .anyMatch(k -> k.getTjeneste().getEnhet().equals(avsender.getEnhet()) && forPlanen(k, eier))
                || koordinatorenhet && eier.getOrganisasjonsnummer().equals(avsender.getOrganisasjonsnummer())) {
            return true;
        }
        return Faktalager.gjeldende(barn, FactKind.PLAN).stream().filter(f -> f.getId().equals(plan)).findFirst()
                .map(Faktum::getPlan)
                .map(p -> samme(p.getAnsvarlig(), avsender) || samme(p.getKoordinator(), avsender))
                .orElseGet(() -> samme(eier, avsender));
    }

    /** A koordinator of one organisation's own does not speak for another's plan; a barnekoordinator speaks for the child's. */
    private static boolean forPlanen(Koordinatorfaktum k, Tjeneste eier) {
        return Koordinatorer.barnekoordinator(k)
                || k.getOppnevntAv().getOrganisasjonsnummer().equals(eier.getOrganisasjonsnummer());
    }

    private static boolean samme(Tjeneste en, Tjeneste annen) {
        return en.getOrganisasjonsnummer().equals(annen.getOrganisasjonsnummer())
                && en.getEnhet().equals(annen.getEnhet());
    }
}
