package no.stillas.hub.trace;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.InvalidProtocolBufferException;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Hendelser;
import no.stillas.hub.innsyn.Fortelling;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.ledger.Course;
import no.stillas.hub.ledger.DecisionRow;
import no.stillas.hub.ledger.Followups;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.TraceRow;
import no.stillas.hub.regelarkiv.Regelboeker;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.judgement.v1.Begrunnelse;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.judgement.v1.Utelatelse;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Pliktpart;
import no.stillas.proto.kodeverk.v1.Pliktslag;
import no.stillas.proto.regelverk.v1.Svarvirkning;
import no.stillas.proto.trace.v1.AccessEntry;
import no.stillas.proto.trace.v1.Loggkrav;
import no.stillas.proto.trace.v1.Viewer;

/**
 * The log of who got or read what about a child, for the child or a parent, through one unit: what that unit gave or got,
 * and of others' what it would be lawful to tell the unit. What the viewer may not see is left out without a trace. The
 * log is built from the decisions as they were stored at hand-over. Blocks on the database.
 */
@Singleton
final class Innsynslogg {
    /** Somebody was shown messages between others. */
    static final String SPORET_VIST = "TRACE_SHOWN";
    /** The log was given out. */
    static final String LOGGEN_VIST = "ACCESS_LISTED";
    /** Readings of what the hub holds (the trace, this log, the stillas): in the log, not in the course of the messages. */
    static final Set<String> LESNINGER = Set.of(SPORET_VIST, LOGGEN_VIST, Hendelser.STILLASET_VIST);

    /** Readings that the child and its parents are told of, and what was read. */
    private static final Map<String, AccessEntry> FORTELLES = Map.of(
            SPORET_VIST, lest("Sporet", "Tjenesten så i oversikten hvilke meldinger som er sendt."),
            Hendelser.STILLASET_VIST, lest("Stillaset",
                    "Tjenesten leste på nytt det den har fått om planer, avtaler, møter eller løfter."));

    private static final int AV_GANGEN = 1000;

    private final Followups oppfoelging;
    private final Messages meldinger;
    private final Facts fakta;
    private final Directory katalog;
    private final Fortelling fortelling;
    private final Regelboeker boeker;
    private final RuleBook bok;
    private final InstantSource klokke;

    Innsynslogg(Followups oppfoelging, Messages meldinger, Facts fakta, Directory katalog, Fortelling fortelling,
            Regelboeker boeker, RuleBook bok, InstantSource klokke) {
        this.bok = requireNonNull(bok, "bok is null");
        this.oppfoelging = requireNonNull(oppfoelging, "oppfoelging is null");
        this.meldinger = requireNonNull(meldinger, "meldinger is null");
        this.fakta = requireNonNull(fakta, "fakta is null");
        this.katalog = requireNonNull(katalog, "katalog is null");
        this.fortelling = requireNonNull(fortelling, "fortelling is null");
        this.boeker = requireNonNull(boeker, "boeker is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
    }

    /** The log as the viewer may see it through the unit, oldest first. */
    List<AccessEntry> av(Unit enhet, Pseudonym barn, Viewer leser) {
        var naa = klokke.instant();
        var noekkel = SubjectKey.known(barn);
        Subject subjekt = fakta.load(Set.of(noekkel)).subject(noekkel);
        var regler = Logginnsyn.av(leser, subjekt, naa,
                !bok.virkninger().contains(Svarvirkning.SVARVIRKNING_LOGG_BARE_TIL_DEN_REGISTRERTE));
        var andre = new Andres(enhet.id(), fortelling, meldinger, fakta, naa);
        var sett = new HashSet<>();
        return oppfoelging.trace(new Course.OfPerson(barn), AV_GANGEN)
                .map(Followups.TraceEntry::row)
                .filter(rad -> egen(enhet, rad) || andre.kanFortelles(rad))
                .filter(rad -> FORTELLES.containsKey(rad.kind())
                        || rad.outcome().equals(State.HANDED_OVER.name()) && rad.message().map(sett::add).orElse(false))
                .flatMap(rad -> innslag(rad, regler).stream())
                .toList();
    }

    private static boolean egen(Unit enhet, TraceRow rad) {
        return rad.senderUnit().equals(enhet.id()) || rad.receiverUnit().equals(enhet.id());
    }

    private Optional<AccessEntry> innslag(TraceRow rad, Logginnsyn regler) {
        var lesning = FORTELLES.get(rad.kind());
        if (lesning != null) {
            return regler.viserLesninger()
                    ? Optional.of(lesning.toBuilder().setAt(Dager.stempel(rad.at())).setTil(rad.senderUnit()).build())
                    : Optional.empty();
        }
        return rad.message().flatMap(this::vedOverlevering).flatMap(avgjoerelse -> {
            var fakta = Andres.fakta(avgjoerelse);
            var alt = Andres.omBarnet(fakta);
            return regler.viser(new Delt(rad.documentType(), slag(rad.senderUnit()), slag(rad.receiverUnit()), fakta.formaal(), alt,
                            Set.copyOf(decision(avgjoerelse).getPlikterList())))
                    ? Optional.of(innslag(rad, avgjoerelse, alt, regler))
                    : Optional.<AccessEntry>empty();
        });
    }

    private static AccessEntry lest(String hva, String tekst) {
        return AccessEntry.newBuilder().setDokument(hva).setTekst(tekst).build();
    }

    private Optional<Unit> slag(String enhet) {
        return katalog.unit(enhet);
    }

    private Optional<DecisionRow> vedOverlevering(UUID melding) {
        return meldinger.decisions(melding).stream()
                .filter(d -> d.stage() == DecisionRow.Stage.HANDOVER)
                .findFirst();
    }

    private AccessEntry innslag(TraceRow rad, DecisionRow lagret, Set<Kategori> alt, Logginnsyn regler) {
        var avgjoerelse = decision(lagret);
        var passerte = EnumSet.noneOf(Kategori.class);
        passerte.addAll(alt);
        avgjoerelse.getUtelatelserList().stream().map(Utelatelse::getKategori).forEach(passerte::remove);
        return AccessEntry.newBuilder()
                .setAt(Dager.stempel(rad.at()))
                .setFra(rad.senderUnit())
                .setTil(rad.receiverUnit())
                .setDokument(Dokumenttyper.alle().finn(rad.documentType()).map(Dokumenttype::tittel).orElse(""))
                .addAllKategorier(passerte)
                .setParagraf(paragraf(avgjoerelse))
                .setTekst(tekst(lagret, avgjoerelse))
                .setMottakerOrganisasjon(slag(rad.receiverUnit()).map(Unit::orgnr).orElse(""))
                .addAllGrunnlag(grunnlag(avgjoerelse))
                .setMessageId(rad.message().flatMap(meldinger::byId).map(m -> m.message().messageId().toString()).orElse(""))
                .addAllKrav(krav(avgjoerelse))
                .addAllPlikter(plikter(lagret, avgjoerelse, regler))
                .build();
    }

    private static Set<Grunnlag> grunnlag(Decision avgjoerelse) {
        var alle = EnumSet.noneOf(Grunnlag.class);
        avgjoerelse.getBegrunnelserList().stream().filter(b -> b.getAarsak() == Aarsak.AARSAK_UNSPECIFIED)
                .map(Begrunnelse::getGrunnlag).filter(g -> g != Grunnlag.GRUNNLAG_UNSPECIFIED).forEach(alle::add);
        return alle;
    }

    /** What the acts that were in force at hand-over ask of the log. */
    private static List<Loggkrav> krav(Decision avgjoerelse) {
        return avgjoerelse.getOppfoelgingList().stream()
                .filter(o -> o.getSlag() == Pliktslag.PLIKTSLAG_LOGG && o.getSkylder() == Pliktpart.PLIKTPART_HUBEN)
                .map(o -> Loggkrav.newBuilder().setParagraf(o.getParagraf()).addAllLogges(o.getLoggesList()).build())
                .toList();
    }

    /** What let something pass has no reason code. */
    private static String paragraf(Decision avgjoerelse) {
        return avgjoerelse.getBegrunnelserList().stream()
                .filter(b -> b.getAarsak() == Aarsak.AARSAK_UNSPECIFIED)
                .map(Begrunnelse::getParagraf)
                .filter(p -> !p.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining("; "));
    }

    /** The wording to the person concerned by the rules of that day; where they are not kept, the paragraph alone is told. */
    private String tekst(DecisionRow rad, Decision avgjoerelse) {
        var sagt = boeker.dagensEller(rad.ruleSet()).stream()
                .flatMap(bok -> avgjoerelse.getBegrunnelserList().stream()
                        .filter(b -> b.getAarsak() == Aarsak.AARSAK_UNSPECIFIED)
                        .flatMap(b -> bok.registrert(b.getRegel(), rad.at()).stream()))
                .distinct()
                .collect(Collectors.joining(" "));
        return sagt.isEmpty() ? "Opplysningene ble delt etter " + paragraf(avgjoerelse) + "." : sagt;
    }

    /** What the viewer is told of what somebody had to do, by the rules of that day; nothing where they are not kept. */
    private List<String> plikter(DecisionRow rad, Decision avgjoerelse, Logginnsyn regler) {
        return boeker.dagensEller(rad.ruleSet()).stream()
                .flatMap(bok -> avgjoerelse.getOppfoelgingList().stream().filter(regler::viserPlikt)
                        .flatMap(o -> bok.pliktregel(o.getId()).stream()))
                .map(p -> p.getOrdlyd().getRegistrert())
                .distinct()
                .toList();
    }

    private static Decision decision(DecisionRow avgjoerelse) {
        try {
            return Decision.parseFrom(avgjoerelse.decision());
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a stored decision cannot be read", e);
        }
    }
}
