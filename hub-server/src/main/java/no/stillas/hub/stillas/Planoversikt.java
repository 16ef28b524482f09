package no.stillas.hub.stillas;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.protobuf.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Koordinatorer;
import no.stillas.hub.stillas.Barnet.Av;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.plan.v1.Deltaker;
import no.stillas.proto.plan.v1.IndividuellPlan;
import no.stillas.proto.plan.v1.Tiltaksplan;
import no.stillas.proto.stillas.v1.Forslag;
import no.stillas.proto.stillas.v1.Plan;
import no.stillas.proto.stillas.v1.Plandel;

/**
 * A child's plans in their versions. A version is what the owner sends, or who coordinates for the child; what anybody
 * else sends as the plan is a proposal, which the owner merges in by a new version. Barnevernstjenestens tiltaksplan is
 * the plan of record (bvl §§ 8-1 to 8-5): what is made with the youth elsewhere is merged into that. Blocks.
 */
@Singleton
final class Planoversikt {
    private static final ToIntFunction<Message> NUMMER = d -> Planform.av(d).orElseThrow().versjon();

    private final Dokumentlesing lesing;

    Planoversikt(Dokumentlesing lesing) {
        this.lesing = requireNonNull(lesing, "lesing is null");
    }

    private record Noekkel(Tjeneste eier, String id, String type) {}

    List<Plan> av(Unit enhet, Identitet identitet) {
        return lesing.les(enhet, identitet, Planform.TYPER).map(Planoversikt::planer).orElse(List.of());
    }

    /** Those of record first, then by kind and id. */
    static List<Plan> planer(Barnet barn) {
        Map<Noekkel, List<Av<Message>>> etterId = new LinkedHashMap<>();
        barn.av(Message.class).forEach(a -> Planform.av(a.dokument()).ifPresent(p -> etterId
                .computeIfAbsent(new Noekkel(eier(a, p), p.id(), a.lest().melding().documentType()),
                        _ -> new ArrayList<>())
                .add(a)));
        return etterId.values().stream().map(alle -> plan(barn, alle))
                .sorted(comparing((Plan p) -> !p.getHovedplan()).thenComparing(Plan::getTittel).thenComparing(Plan::getPlanId))
                .toList();
    }

    private static Plan plan(Barnet barn, List<Av<Message>> alle) {
        var eiers = Utgaver.nyesteFoerst(alle.stream().filter(a -> foerer(barn, a)).toList(), NUMMER);
        var andres = Utgaver.nyesteFoerst(alle.stream().filter(a -> !foerer(barn, a)).toList(), NUMMER);
        var en = alle.getFirst();
        var form = Planform.av(en.dokument()).orElseThrow();
        var plan = Plan.newBuilder().setPlanId(form.id()).setEier(eier(en, form))
                .setTittel(Dokumenttyper.alle().finn(en.lest().melding().documentType()).map(Dokumenttype::tittel).orElse(""))
                .setHovedplan(en.dokument() instanceof Tiltaksplan)
                .addAllUtgaver(Utgaver.vis(eiers, alle, NUMMER));
        var nyeste = eiers.stream().findFirst();
        nyeste.ifPresent(n -> {
            var naa = Planform.av(n.dokument()).orElseThrow();
            plan.setStatus(naa.status());
            var kjent = Kjennskap.av(barn.subjekt(), plan.getEier().getOrganisasjonsnummer(), naa.id(), naa.versjon(),
                    naa.deltakere(), barn.leser().id(), n.lest().fra());
            plan.addAllKjent(kjent.kjent()).addAllIkkeKjentFor(kjent.mangler());
            if (n.dokument() instanceof IndividuellPlan ip) {
                plan.addAllDeler(deler(ip));
            }
        });
        var staar = nyeste.flatMap(n -> Planform.av(n.dokument())).map(Planform::maal).orElse(List.of());
        andres.forEach(a -> plan.addForslag(forslag(a, alle, new HashSet<>(staar))));
        return plan.build();
    }

    /** The owning unit, and who coordinates for the child, speak for a plan; others propose. */
    private static boolean foerer(Barnet barn, Av<Message> a) {
        var eier = Planform.av(a.dokument()).flatMap(Planform::eier);
        return eier.map(a.lest()::erFra).orElse(true)
                || a.dokument() instanceof IndividuellPlan
                        && Koordinatorer.er(barn.subjekt(), a.lest().fra(), Dager.dag(barn.naa()));
    }

    private static Tjeneste eier(Av<Message> a, Planform form) {
        return form.eier().orElseGet(() -> Tjeneste.newBuilder().setOrganisasjonsnummer(a.lest().melding().sender())
                .setEnhet(a.lest().fra()).build());
    }

    private static Forslag forslag(Av<Message> a, List<Av<Message>> alle, Set<String> staar) {
        var maal = Planform.av(a.dokument()).map(Planform::maal).orElse(List.of());
        return Forslag.newBuilder().setUtgave(Utgaver.vis(a, alle, NUMMER, true)).addAllMaal(maal)
                .addAllFlettetInn(maal.stream().filter(staar::contains).toList()).build();
    }

    private static List<Plandel> deler(IndividuellPlan plan) {
        return plan.getSeksjonerList().stream()
                .map(s -> Plandel.newBuilder().setId(s.getId()).setOverskrift(s.getOverskrift())
                        .setEier(enhet(plan, s.getEier()).orElse(""))
                        .addAllSynligFor(s.getSynligForList().stream().flatMap(d -> enhet(plan, d).stream()).toList())
                        .setOppdatert(s.getOppdatert()).build())
                .toList();
    }

    private static Optional<String> enhet(IndividuellPlan plan, String deltaker) {
        return plan.getDeltakereList().stream().filter(d -> d.getId().equals(deltaker) && d.hasTjeneste()).findFirst()
                .map(Deltaker::getTjeneste).map(Tjeneste::getEnhet);
    }
}
