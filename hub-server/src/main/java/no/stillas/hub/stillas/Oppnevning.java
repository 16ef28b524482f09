package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import no.stillas.hub.directory.Organisation;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.fakta.Koordinatorer;
import no.stillas.hub.fakta.Planer;
import no.stillas.hub.grpc.Feil;
import no.stillas.proto.directory.v1.Organisasjonsslag;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Koordinatorfaktum;
import no.stillas.proto.fakta.v1.Koordinatorslag;
import no.stillas.proto.fakta.v1.Planfaktum;
import no.stillas.proto.fakta.v1.Planstatus;
import no.stillas.proto.kodeverk.v1.Etat;

/**
 * Whether an appointment may be made. What does not depend on the child is told in words; whatever depends on what is
 * recorded about it (a koordinator of another organisation, no plan, no consent, the age) gets one and the same answer,
 * since the unit need not know which.
 */
final class Oppnevning {
    private final Unit enhet;
    private final Unit koordinator;
    private final Koordinatorfaktum ny;

    Oppnevning(Unit enhet, Unit koordinator, Koordinatorfaktum ny) {
        this.enhet = requireNonNull(enhet, "enhet is null");
        this.koordinator = requireNonNull(koordinator, "koordinator is null");
        this.ny = requireNonNull(ny, "ny is null");
    }

    /** What needs no child: form, and that a barnekoordinator is the kommune's (hol § 7-2a). */
    void krevForm(Organisation organisasjon, LocalDate idag) {
        var fra = Dager.les(ny.getFra())
                .orElseThrow(() -> Feil.ugyldig("periode.fra", "is no day of the calendar"));
        if (!ny.getTil().isEmpty()) {
            var til = Dager.les(ny.getTil())
                    .orElseThrow(() -> Feil.ugyldig("periode.til", "is no day of the calendar"));
            if (til.isBefore(fra) || til.isBefore(idag)) {
                throw Feil.ugyldig("periode.til", "is before the first day, or over already");
            }
        }
        boolean fungerende = ny.getSlag() == Koordinatorslag.KOORDINATORSLAG_FUNGERENDE;
        boolean nevnt = ny.getFungererFor() != Koordinatorslag.KOORDINATORSLAG_UNSPECIFIED;
        if (fungerende != nevnt || ny.getFungererFor() == Koordinatorslag.KOORDINATORSLAG_FUNGERENDE) {
            throw Feil.ugyldig("fungerer_for", "names the kind that a fungerende acts for, and stands for no other kind");
        }
        if (Koordinatorer.slag(ny) == Koordinatorslag.KOORDINATORSLAG_KONTAKTLEGE && !Koordinatorordning.SPESIALISTHELSE.contains(enhet.kind())) {
            throw Feil.forutsetning("SPESIALISTHELSETJENESTEN_OPPNEVNER",
                    "spesialisthelsetjenesten appoints a kontaktlege (spesialisthelsetjenesteloven § 2-5 c)");
        }
        if (Koordinatorer.slag(ny) == Koordinatorslag.KOORDINATORSLAG_HELSEANSVARLIG && enhet.kind() != Etat.ETAT_BVI) {
            throw Feil.forutsetning("INSTITUSJONEN_OPPNEVNER", "a barnevernsinstitusjon appoints its own helseansvarlig");
        }
        if (Koordinatorer.slag(ny) == Koordinatorslag.KOORDINATORSLAG_BARNEKOORDINATOR
                && organisasjon.kind() != Organisasjonsslag.ORGANISASJONSSLAG_KOMMUNE) {
            throw Feil.forutsetning("KOMMUNEN_OPPNEVNER",
                    "the kommune appoints a barnekoordinator (helse- og omsorgstjenesteloven § 7-2 a)");
        }
    }

    /** What depends on the child, under lock. */
    void krev(Subject barn, LocalDate idag) {
        var samme = Faktalager.gjeldende(barn, FactKind.KOORDINATOR).stream()
                .map(Faktum::getKoordinator)
                .filter(k -> k.getSlag() == ny.getSlag() && overlapper(barn, k))
                .filter(k -> !tilbys() && Koordinatorer.koordinerer(ny) || k.getOppnevntAv().getEnhet().equals(enhet.id()))
                .findFirst();
        if (samme.isPresent()) {
            throw samme.get().getOppnevntAv().getEnhet().equals(enhet.id())
                    ? Feil.forutsetning("KOORDINATOR_FINNES", "there is a koordinator of this kind; end that one first")
                    : kanIkke();
        }
        boolean oppfylt = switch (Koordinatorer.slag(ny)) {
            case KOORDINATORSLAG_BARNEKOORDINATOR -> koordinator.orgnr().equals(enhet.orgnr())
                    && foerAtten(barn, idag);
            case KOORDINATORSLAG_KOORDINATOR -> tilbys() || plan(barn, idag);
            // one's own, in one's own unit: what others have recorded has nothing to say
            case KOORDINATORSLAG_KONTAKTLEGE, KOORDINATORSLAG_HELSEANSVARLIG -> koordinator.id().equals(enhet.id());
            case KOORDINATORSLAG_FUNGERENDE, KOORDINATORSLAG_UNSPECIFIED, UNRECOGNIZED -> false;
        };
        if (!oppfylt) {
            throw kanIkke();
        }
    }

    /**
     * A koordinator among one's own is offered whether or not there is a plan, and needs nobody else's (hol § 7-2, by the
     * koordinerende enhet that appoints, § 7-3; sphlsl § 2-5 a). So nothing that others have recorded stands in the way, and
     * the answer tells of none of it. The role opens nothing by itself.
     */
    private boolean tilbys() {
        return Koordinatorer.slag(ny) == Koordinatorslag.KOORDINATORSLAG_KOORDINATOR && koordinator.orgnr().equals(enhet.orgnr())
                && (enhet.kind() == Etat.ETAT_KOE || Koordinatorordning.SPESIALISTHELSE.contains(enhet.kind())
                        && Koordinatorordning.SPESIALISTHELSE.contains(koordinator.kind()));
    }

    private static RuntimeException kanIkke() {
        return Feil.forutsetning("VILKAAR_IKKE_OPPFYLT", "this koordinator cannot be appointed for this child by this unit."
                + " A barnekoordinator is the kommune's own, for a child under 18 (hol § 7-2 a); a koordinator without a"
                + " plan is appointed by the kommune's koordinerende enhet or the hospital unit among its own (hol §§ 7-2"
                + " and 7-3, sphlsl § 2-5 a); one of another organisation for the individuell plan is appointed by the service responsible for it, while the plan is in use and the"
                + " consent to it stands (FOR-2022-06-22-1110 §§ 5 and 7); one of a kind at a time. Ask koordinerende"
                + " enhet.");
    }

    private boolean overlapper(Subject barn, Koordinatorfaktum k) {
        var sisteAvDen = Koordinatorer.sisteDag(barn, k);
        var sisteAvNy = Koordinatorer.sisteDag(barn, ny);
        return sisteAvDen.map(d -> !d.isBefore(LocalDate.parse(ny.getFra()))).orElse(true)
                && sisteAvNy.map(d -> !d.isBefore(LocalDate.parse(k.getFra()))).orElse(true);
    }

    private boolean foerAtten(Subject barn, LocalDate idag) {
        var fra = LocalDate.parse(ny.getFra());
        return Koordinatorer.gjelder(barn, ny, fra.isBefore(idag) ? idag : fra);
    }

    /** The plan that this unit is responsible for, with its consent, and a koordinator who takes part in it. */
    private boolean plan(Subject barn, LocalDate idag) {
        return Faktalager.gjeldende(barn, FactKind.PLAN).stream().map(Faktum::getPlan)
                .filter(p -> p.getStatus() == Planstatus.PLANSTATUS_AKTIV || p.getStatus() == Planstatus.PLANSTATUS_UTKAST)
                .filter(p -> p.getAnsvarlig().getEnhet().equals(enhet.id()))
                .anyMatch(p -> Planer.medSamtykke(barn, p, idag) && deltar(p));
    }

    private boolean deltar(Planfaktum plan) {
        return koordinator.orgnr().equals(enhet.orgnr()) || plan.getDeltakereList().stream()
                .anyMatch(d -> d.getTjeneste().getEnhet().equals(koordinator.id()));
    }
}
