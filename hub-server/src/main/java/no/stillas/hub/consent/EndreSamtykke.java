package no.stillas.hub.consent;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.person.Enheter.Enhet;
import no.stillas.proto.consent.v1.RegistrertSamtykke;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Planstatus;
import no.stillas.proto.fakta.v1.Samtykkefaktum;
import no.stillas.proto.fakta.v1.Samtykketilstand;

/**
 * Narrows or withdraws a consent, and closes an individuell plan that rests on it when nothing is left. What rests on it
 * is judged anew when the change is on disk.
 */
record EndreSamtykke(
        UUID id,
        Enhet enhet,
        Pseudonym barn,
        Map<String, SubjectKey> personer,
        Endring endring)
        implements Work<EndreSamtykke.Resultat> {

    /** What is done to it. */
    @FunctionalInterface
    interface Endring {
        /** The consent after it; the same where nothing changes. {@code navn} gives the pseudonym of a local reference. */
        Samtykkefaktum av(Faktum foer, UnaryOperator<String> navn);
    }

    /** The consent after the change, and whether a plan was closed by it. */
    record Resultat(RegistrertSamtykke samtykke, boolean planLukket) {}

    @Override
    public Set<SubjectKey> subjects() {
        var alle = new HashSet<>(personer.values());
        alle.add(SubjectKey.known(barn));
        return alle;
    }

    @Override
    public Resultat run(View view, Batch batch) {
        var idag = Dager.dag(view.now());
        var subjekt = view.subject(SubjectKey.known(barn));
        var foer = Faktalager.gjeldende(subjekt, FactKind.SAMTYKKE, id)
                .orElseThrow(() -> Feil.finnesIkke("the consent"));
        switch (Innsyn.rolle(foer.getSamtykke(), enhet, idag)) {
            case INGEN -> throw Feil.finnesIkke("the consent");
            case AVSENDER, MOTTAKER -> throw Feil.ikkeTillatt("IKKE_GIVERENS_TJENESTE",
                    "a consent is changed by the service that collected it or the giver's service");
            case FORVALTER -> { }
        }
        var ny = endring.av(foer, ref -> Faktalager.navn(view.subject(personer.get(ref)).pseudonym()));
        if (ny.equals(foer.getSamtykke())) {
            return new Resultat(Innsyn.vis(foer, enhet, idag).orElseThrow(), false);
        }
        return skriv(view, batch, subjekt, foer, ny);
    }

    private Resultat skriv(View view, Batch batch, Subject subjekt, Faktum foer, Samtykkefaktum ny) {
        var faktum = Bokfoering.faktum(id, foer.getVersjon() + 1, enhet, view.now()).setSamtykke(ny).build();
        boolean helt = ny.getTilstand() == Samtykketilstand.SAMTYKKETILSTAND_TRUKKET;
        Bokfoering.foer(batch, enhet, subjekt.pseudonym(), faktum, helt ? "SAMTYKKE_TRUKKET" : "SAMTYKKE_AVGRENSET",
                view.now());
        var planer = helt ? planer(subjekt).toList() : List.<Faktum>of();
        planer.forEach(p -> lukk(view, batch, subjekt, p));
        return new Resultat(Innsyn.vis(faktum, enhet, Dager.dag(view.now())).orElseThrow(), !planer.isEmpty());
    }

    private Stream<Faktum> planer(Subject subjekt) {
        return Faktalager.gjeldende(subjekt, FactKind.PLAN).stream()
                .filter(p -> p.getPlan().getSamtykke().equals(id.toString()))
                .filter(p -> p.getPlan().getStatus() != Planstatus.PLANSTATUS_LUKKET);
    }

    private void lukk(View view, Batch batch, Subject subjekt, Faktum plan) {
        var lukket = Bokfoering.faktum(UUID.fromString(plan.getId()), plan.getVersjon() + 1, enhet, view.now())
                .setPlan(plan.getPlan().toBuilder().setStatus(Planstatus.PLANSTATUS_LUKKET))
                .build();
        Bokfoering.foer(batch, enhet, subjekt.pseudonym(), lukket, "PLAN_LUKKET", view.now());
    }
}
