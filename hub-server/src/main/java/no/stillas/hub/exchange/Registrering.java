package no.stillas.hub.exchange;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.Message;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import no.stillas.hub.casefacts.Sammenlignet;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.dokument.Seksjoner;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.FactView;
import no.stillas.hub.fact.NewFact;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.fakta.Planer;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.View;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Modellfaktum;
import no.stillas.proto.fakta.v1.Oppgittav;
import no.stillas.proto.fakta.v1.Paaleggfaktum;
import no.stillas.proto.fakta.v1.Planfaktum;
import no.stillas.proto.fakta.v1.Plandeltaker;
import no.stillas.proto.fakta.v1.Planstatus;
import no.stillas.proto.fakta.v1.Sagtfaktum;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.forespoersel.v1.NavsKrav;
import no.stillas.proto.forespoersel.v1.Paalegg;
import no.stillas.proto.forespoersel.v1.Spoersmaal;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.plan.v1.IndividuellPlan;
import no.stillas.proto.vedtak.v1.Kompetanse;

/**
 * Facts that a message itself makes when it may pass: a pålegg that can be answered, a plan that is in use. Written in
 * the transaction that accepts the message, or that releases it where it was held.
 */
@Singleton
final class Registrering {
    /** What orders something of its receiver. */
    private static final Set<String> KREVER = Set.of(Paalegg.getDescriptor().getFullName(), NavsKrav.getDescriptor().getFullName());

    private final Sammenlignet sammenlignet;

    Registrering(Sammenlignet sammenlignet) {
        this.sammenlignet = requireNonNull(sammenlignet, "sammenlignet is null");
    }

    /** The units of a message, as the directory knows them. */
    record Parter(Unit avsender, Unit mottaker) {
        Parter {
            requireNonNull(avsender, "avsender is null");
            requireNonNull(mottaker, "mottaker is null");
        }
    }

    /**
     * What a message makes true of its child when it goes on.
     *
     * @param barnet the child with what is recorded, under the key that the work asked for
     * @param bok which steps others wait for, and what moves a child in a model
     */
    List<NewFact> fakta(Parter parter, StoredMessage melding, Optional<Subject> barnet, Optional<Message> dokument,
            Dom dom, RuleBook bok, View view) {
        if (barnet.isEmpty()) {
            return List.of();
        }
        var barn = barnet.get();
        List<Faktum> fakta = new ArrayList<>();
        if (bok.steg().contains(melding.documentType())) {
            fakta.add(steg(parter, melding, view));
        }
        fakta.addAll(Tilstander.flyttet(
                new Tilstander.Bevegelse(parter, melding, dokument, dom.utfall() != Utfall.UTFALL_PERMITTED), barn, dom.judged().decision().facts(), bok, grunn(parter, view), view));
        dokument.flatMap(d -> sagt(d, parter, melding, bok, view)).ifPresent(fakta::add);
        dokument.flatMap(d -> faktum(d, parter, melding, barn, dom, view)).ifPresent(fakta::add);
        return fakta.stream().map(f -> Faktalager.ny(barn.pseudonym(), f, view.now())).toList();
    }

    private static Optional<Faktum> faktum(Message dokument, Parter a, StoredMessage melding, Subject barn, Dom dom,
            View view) {
        var grunn = grunn(a, view);
        return switch (dokument) {
            case Paalegg p -> Optional.of(grunn.setId(melding.id().toString())
                    .setPaalegg(paalegg(p, a, melding, dom)).build());
            case NavsKrav k -> Optional.of(grunn.setId(melding.id().toString())
                    .setPaalegg(krav(k, a, melding, dom)).build());
            case IndividuellPlan p -> foerer(p, a, barn, view)
                    ? Optional.of(grunn.setId(planId(p).toString()).setPlan(plan(p, a)).build())
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** What another says of a plan is a message and no more: it neither makes the plan nor changes it. */
    private static boolean foerer(IndividuellPlan p, Parter a, Subject barn, View view) {
        return Planer.foerer(tjeneste(a.avsender().orgnr(), a.avsender().id()), a.avsender().kind() == Etat.ETAT_BKO,
                planId(p).toString(), p.getEier(), barn, Dager.dag(view.now()));
    }

    private static Faktum steg(Parter a, StoredMessage melding, View view) {
        return grunn(a, view)
                .setId(UUID.nameUUIDFromBytes(("steg:" + melding.id()).getBytes(StandardCharsets.UTF_8)).toString())
                .setModell(Modellfaktum.newBuilder().setSteg(melding.documentType())
                        .setTjeneste(tjeneste(a.avsender().orgnr(), a.avsender().id()))
                        .setDato(Dager.dag(view.now()).toString()))
                .build();
    }

    /** What the document says where models compare documents. The receiver has it when it has been handed over. */
    private Optional<Faktum> sagt(Message dokument, Parter a, StoredMessage melding, RuleBook bok, View view) {
        var sammenligninger = bok.sammenligninger(melding.documentType());
        if (sammenligninger.isEmpty()) {
            return Optional.empty();
        }
        var id = sagtId(melding).toString();
        var sagt = sammenlignet.sagt(Seksjoner.synligFor(dokument, a.mottaker().id()), sammenligninger, id);
        return sagt.isEmpty() ? Optional.empty() : Optional.of(grunn(a, view).setId(id)
                .setSagt(Sagtfaktum.newBuilder().addAllSagt(sagt).setDokument(melding.documentType())
                        .setAvsender(tjeneste(a.avsender().orgnr(), a.avsender().id()))
                        .setMottaker(tjeneste(a.mottaker().orgnr(), a.mottaker().id())))
                .build());
    }

    private static UUID sagtId(StoredMessage melding) {
        return UUID.nameUUIDFromBytes(("sagt:" + melding.id()).getBytes(StandardCharsets.UTF_8));
    }

    private static Faktum.Builder grunn(Parter a, View view) {
        return Faktum.newBuilder()
                .setVersjon(1)
                .setOppgittAv(Oppgittav.newBuilder()
                        .setOrganisasjonsnummer(a.avsender().orgnr())
                        .setEnhet(a.avsender().id())
                        .setRegistrert(Dager.stempel(view.now())));
    }

    private static Paaleggfaktum paalegg(Paalegg p, Parter a, StoredMessage melding, Dom dom) {
        var sak = p.getSakstype().name().replace("PAALEGGSSAK_P_", "").replace("_UNNGAA_5_1", "").replace('_', '-');
        return felles(a, melding)
                .setGrunnlag(Grunnlag.GRUNNLAG_PALEGG)
                .setSakstype(sak)
                .setNoedvendigForAaUnngaa51(p.hasHvorforUnngaar51())
                .addAllKategorier(kategorier(p.getSpoersmaalList()))
                .addAllPersoner(personer(p.getSpoersmaalList(), melding, dom))
                .setSpesifisert(p.getSpoersmaalCount() > 0)
                .setTjenestemannHarVedtakskompetanse(
                        p.getUtsteder().getKompetanse() != Kompetanse.KOMPETANSE_SAKSBEHANDLER)
                .setFrist(p.getFrist())
                .build();
    }

    private static Paaleggfaktum krav(NavsKrav k, Parter a, StoredMessage melding, Dom dom) {
        return felles(a, melding)
                .setGrunnlag(Grunnlag.GRUNNLAG_FTL21_4)
                .addAllKategorier(kategorier(k.getSpoersmaalList()))
                .addAllPersoner(personer(k.getSpoersmaalList(), melding, dom))
                .setSpesifisert(k.getSpoersmaalCount() > 0)
                .setTjenestemannHarVedtakskompetanse(true)
                .setFrist(k.getFrist())
                .build();
    }

    private static Paaleggfaktum.Builder felles(Parter a, StoredMessage melding) {
        return Paaleggfaktum.newBuilder()
                .setUtsteder(tjeneste(a.avsender().orgnr(), a.avsender().id()))
                .setAdressat(tjeneste(a.mottaker().orgnr(), a.mottaker().id()))
                .setMeldingId(melding.messageId().toString());
    }

    /**
     * What the hand-over of a message makes true, the first time.
     *
     * @param utfall of the judgement at hand-over: what was left out before does not count
     * @param bok whether anything compares documents of this type
     */
    static List<NewFact> overlevert(StoredMessage melding, Utfall utfall, RuleBook bok, FactView fakta, Instant naa) {
        boolean sammenlignes = utfall == Utfall.UTFALL_PERMITTED && !bok.sammenligninger(melding.documentType()).isEmpty();
        return melding.child().map(barn -> Stream.of(forkynt(barn, melding, fakta, naa),
                        sammenlignes ? levert(barn, melding, fakta, naa) : Optional.<NewFact>empty(),
                        bok.leserDag(melding.documentType()) ? fikk(barn, melding, utfall, fakta, naa) : Optional.<NewFact>empty())
                .flatMap(Optional::stream).toList()).orElse(List.of());
    }

    /** An order binds from when its receiver has it. */
    private static Optional<NewFact> forkynt(Pseudonym barn, StoredMessage melding, FactView fakta, Instant naa) {
        return !KREVER.contains(melding.documentType()) ? Optional.empty()
                : Faktalager.gjeldende(fakta.subject(SubjectKey.known(barn)), FactKind.PAALEGG, melding.id())
                .filter(f -> !f.getPaalegg().hasForkynt())
                .map(f -> Faktalager.ny(barn, f.toBuilder().setVersjon(f.getVersjon() + 1)
                        .setPaalegg(f.getPaalegg().toBuilder().setForkynt(Dager.stempel(naa))).build(), naa));
    }

    /** The receiver may be told how other documents differ from this one, now that it has it, all of it. */
    private static Optional<NewFact> levert(Pseudonym barn, StoredMessage melding, FactView fakta, Instant naa) {
        return Faktalager.gjeldende(fakta.subject(SubjectKey.known(barn)), FactKind.SAGT, sagtId(melding))
                .filter(f -> !f.getSagt().getLevert())
                .map(f -> Faktalager.ny(barn, f.toBuilder().setVersjon(f.getVersjon() + 1)
                        .setSagt(f.getSagt().toBuilder().setLevert(true)).build(), naa));
    }

    /**
     * Whether the receiver got all of what moved the child with a day. By itself, and not in a new version of where the child is:
     * other messages may have moved it since. The first hand-over counts, so that a later one changes nothing that was counted.
     */
    private static Optional<NewFact> fikk(Pseudonym barn, StoredMessage melding, Utfall utfall, FactView fakta, Instant naa) {
        var kjent = fakta.subject(SubjectKey.known(barn));
        var id = UUID.nameUUIDFromBytes(("fikk:" + melding.id()).getBytes(StandardCharsets.UTF_8));
        boolean flyttet = kjent.facts().stream().filter(f -> f.kind() == FactKind.MODELLTILSTAND).map(f -> Faktalager.les(f).getModell())
                .anyMatch(m -> m.getMelding().equals(melding.id().toString()) && !m.getDag().isEmpty());
        return !flyttet || Faktalager.gjeldende(kjent, FactKind.MODELLTILSTAND, id).isPresent() ? Optional.empty()
                : Optional.of(Faktalager.ny(barn, Faktum.newBuilder().setId(id.toString()).setVersjon(1).setModell(Modellfaktum.newBuilder()
                        .setMelding(melding.id().toString()).setUtelatt(utfall != Utfall.UTFALL_PERMITTED)).build(), naa));
    }

    private static Set<String> personer(List<Spoersmaal> spoersmaal, StoredMessage melding, Dom dom) {
        var personer = new TreeSet<String>();
        for (var s : spoersmaal) {
            personer.add(s.getPerson().isEmpty()
                    ? melding.child().map(Faktalager::navn).orElseThrow()
                    : dom.pseudonymer().getOrDefault(s.getPerson(), ""));
        }
        personer.remove("");
        return personer;
    }

    private static Set<Kategori> kategorier(List<Spoersmaal> spoersmaal) {
        var sett = EnumSet.noneOf(Kategori.class);
        spoersmaal.forEach(s -> sett.addAll(Temaer.kategorier(s.getTema())));
        return sett;
    }

    /** Id of the fact that a plan is: the same for all versions of it. */
    static UUID planId(IndividuellPlan plan) {
        return UUID.nameUUIDFromBytes(("plan:" + plan.getEier().getOrganisasjonsnummer() + ":" + plan.getPlanId())
                .getBytes(StandardCharsets.UTF_8));
    }

    private static Planfaktum plan(IndividuellPlan p, Parter a) {
        var plan = Planfaktum.newBuilder()
                .setStatus(switch (p.getStatus()) {
                    case PLANSTATUS_UTKAST -> Planstatus.PLANSTATUS_UTKAST;
                    case PLANSTATUS_I_BRUK -> Planstatus.PLANSTATUS_AKTIV;
                    case PLANSTATUS_AVSLUTTET, PLANSTATUS_LUKKET -> Planstatus.PLANSTATUS_LUKKET;
                    case PLANSTATUS_UNSPECIFIED, UNRECOGNIZED -> Planstatus.PLANSTATUS_UNSPECIFIED;
                })
                .setAnsvarlig(p.getEier())
                .setKoordinator(tjeneste(a.avsender().orgnr(), a.avsender().id()))
                .setSamtykke(p.getSamtykkeTilPlan())
                .setPeriode(p.getPeriode());
        p.getDeltakereList().stream().filter(d -> d.hasTjeneste()).forEach(d -> plan.addDeltakere(
                Plandeltaker.newBuilder().setTjeneste(d.getTjeneste()).addAllDeler(p.getSeksjonerList().stream()
                        .filter(s -> s.getSynligForList().contains(d.getId())).map(s -> s.getId()).toList())));
        return plan.build();
    }

    static Tjeneste tjeneste(String orgnr, String enhet) {
        return Tjeneste.newBuilder().setOrganisasjonsnummer(orgnr).setEnhet(enhet).build();
    }
}
