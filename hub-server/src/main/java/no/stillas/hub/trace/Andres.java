package no.stillas.hub.trace;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.InvalidProtocolBufferException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Koordinatorer;
import no.stillas.hub.innsyn.Fortelling;
import no.stillas.hub.judgement.facts.FactsCodec;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.hub.ledger.DecisionRow;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.TraceRow;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Personrolle;

/**
 * What one unit may be told of messages between others, judged for one read and thrown away after it. An entry tells who
 * has to do with the child and what the message is about, so both parties' dealings must be covered, the sender's for
 * each category that the message has about the child.
 */
final class Andres {
    private final String enhet;
    private final Fortelling fortelling;
    private final Messages meldinger;
    private final Facts fakta;
    private final Instant naa;
    private final Map<Pseudonym, Subject> barn = new HashMap<>();
    private final Map<UUID, Set<Kategori>> innhold = new HashMap<>();
    private final Map<Par, Boolean> svar = new HashMap<>();
    private final Map<Par, Boolean> kjent = new HashMap<>();

    private record Par(String fra, Pseudonym barn, Set<Kategori> kategorier) {}

    Andres(String enhet, Fortelling fortelling, Messages meldinger, Facts fakta, Instant naa) {
        this.enhet = requireNonNull(enhet, "enhet is null");
        this.fortelling = requireNonNull(fortelling, "fortelling is null");
        this.meldinger = requireNonNull(meldinger, "meldinger is null");
        this.fakta = requireNonNull(fakta, "fakta is null");
        this.naa = requireNonNull(naa, "naa is null");
    }

    /** Whether the course of a message that has been handed over may be told. */
    boolean kanFortelles(TraceRow rad) {
        return rad.child().isPresent() && rad.message().isPresent()
                && kan(rad.senderUnit(), rad.child().get(), om(rad.message().get()))
                && kanVite(rad.receiverUnit(), rad.child().get());
    }

    /** Whether a denied attempt may be told: to a koordinator of today who may know of the sender's dealings already. */
    boolean avslagKanFortelles(TraceRow rad) {
        return rad.child().isPresent() && rad.message().isPresent()
                && Koordinatorer.er(subjekt(rad.child().get()), enhet, Dager.dag(naa))
                && kan(rad.senderUnit(), rad.child().get(), om(rad.message().get()));
    }

    /** The versions of the facts by which it was judged so far. */
    Map<Pseudonym, Long> versjoner() {
        return barn.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, b -> b.getValue().version()));
    }

    private boolean kan(String fra, Pseudonym barnet, Set<Kategori> kategorier) {
        return svar.computeIfAbsent(new Par(fra, barnet, kategorier),
                p -> fortelling.kan(fra, enhet, subjekt(barnet), kategorier, naa));
    }

    private boolean kanVite(String fra, Pseudonym barnet) {
        return kjent.computeIfAbsent(new Par(fra, barnet, Set.of()),
                p -> fortelling.kanVite(fra, enhet, subjekt(barnet), naa));
    }

    private Subject subjekt(Pseudonym barnet) {
        return barn.computeIfAbsent(barnet, p -> {
            var noekkel = SubjectKey.known(p);
            return fakta.load(Set.of(noekkel)).subject(noekkel);
        });
    }

    private Set<Kategori> om(UUID melding) {
        return innhold.computeIfAbsent(melding, m -> meldinger.decisions(m).stream().findFirst()
                .map(Andres::fakta).map(Andres::omBarnet)
                .orElseGet(() -> EnumSet.allOf(Kategori.class)));
    }

    /** Categories that the message had about its child when it was judged. */
    static Set<Kategori> omBarnet(no.stillas.hub.judgement.facts.Facts facts) {
        Optional<String> barnet = facts.personer().stream()
                .filter(p -> p.rolle() == Personrolle.PERSONROLLE_BARN).map(p -> p.ref()).findFirst();
        var kategorier = EnumSet.noneOf(Kategori.class);
        facts.innhold().opplysninger().stream()
                .filter(o -> barnet.map(o.person()::equals).orElse(true))
                .map(Opplysning::kategori)
                .forEach(kategorier::add);
        return kategorier;
    }

    /** What it was judged by. */
    static no.stillas.hub.judgement.facts.Facts fakta(DecisionRow avgjoerelse) {
        try {
            return FactsCodec.les(avgjoerelse.judgedFacts().toByteArray());
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a stored record cannot be read", e);
        }
    }
}
