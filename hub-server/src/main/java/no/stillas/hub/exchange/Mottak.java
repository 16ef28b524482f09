package no.stillas.hub.exchange;

import static java.util.Objects.requireNonNull;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import no.stillas.hub.admission.Admission;
import no.stillas.hub.admission.Admitted;
import no.stillas.hub.avtale.Avtaler;
import no.stillas.hub.casefacts.Sak;
import no.stillas.hub.delivery.Frigivelse;
import no.stillas.hub.delivery.Klokker;
import no.stillas.hub.delivery.Koeing;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.frist.Myndigheter.Mangel;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.judgement.facts.Egenskaper;
import no.stillas.hub.judgement.facts.Innhold;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.hub.ledger.Writer;
import no.stillas.hub.noekkel.Personnoekler;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Rolle;
import no.stillas.proto.exchange.v1.SubmitResponse;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.plan.v1.IndividuellPlan;

/**
 * A message's way through the house, from the caller to the commit. Blocks on the database only where the message names
 * another one, so it is called on a virtual thread and never on one of gRPC's.
 */
@Singleton
public final class Mottak {
    private final Admission admission;
    private final Adressering adressering;
    private final Personnoekler noekler;
    private final Dommer dommer;
    private final Koeing koeing;
    private final Registrering registrering;
    private final Klokker klokker;
    private final Modellstrid modellstrid;
    private final Writer writer;
    private final InstantSource klokke;
    private final Directory katalog;
    private final Avtaler avtaler;
    private final Frigivelse frigivelse;

    Mottak(Admission admission, Adressering adressering, Personnoekler noekler, Dommer dommer, Koeing koeing,
            Registrering registrering, Klokker klokker, Modellstrid modellstrid, Writer writer, InstantSource klokke, Directory katalog,
            Avtaler avtaler, Frigivelse frigivelse) {
        this.admission = requireNonNull(admission, "admission is null");
        this.adressering = requireNonNull(adressering, "adressering is null");
        this.noekler = requireNonNull(noekler, "noekler is null");
        this.dommer = requireNonNull(dommer, "dommer is null");
        this.koeing = requireNonNull(koeing, "koeing is null");
        this.registrering = requireNonNull(registrering, "registrering is null");
        this.klokker = requireNonNull(klokker, "klokker is null");
        this.modellstrid = requireNonNull(modellstrid, "modellstrid is null");
        this.writer = requireNonNull(writer, "writer is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
        this.katalog = requireNonNull(katalog, "katalog is null");
        this.avtaler = requireNonNull(avtaler, "avtaler is null");
        this.frigivelse = requireNonNull(frigivelse, "frigivelse is null");
    }

    /**
     * Takes one message all the way. Completes with {@link io.grpc.StatusRuntimeException} where the call itself is wrong
     * or the hub cannot take it: then nothing was changed, and a duty's or an urgent message's sender is told whom to ring.
     */
    CompletableFuture<SubmitResponse> ta(Caller caller, Envelope sendt) {
        var naa = klokke.instant();
        try {
            return taInn(caller, sendt, naa)
                    .exceptionallyCompose(feil -> CompletableFuture.failedFuture(oversatt(feil, sendt, naa)));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(oversatt(e, sendt, naa));
        }
    }

    /** Whether nothing of form may stop the message, and no other message may keep it waiting. */
    boolean haster(Envelope sendt) {
        return admission.haster(sendt);
    }

    /** What is more than to report, and to ask what became of it, is for those who stand in the directory. */
    void krevIKatalogen(Caller caller) {
        if (!katalog.knows(caller.orgnr())) {
            throw Feil.finnesIkke("message");
        }
    }

    private CompletableFuture<SubmitResponse> taInn(Caller caller, Envelope sendt, Instant naa) {
        Stoerrelse.krev(sendt);
        var adressert = adressering.adresser(admission.admit(caller, sendt, naa));
        var admitted = adressert.melding();
        var arbeid = new Innlevering(adressert, Attestkontroll.av(adressert, katalog), sak(adressert, admitted), dommer,
                avtaler::mellom, koeing, registrering, klokker, modellstrid, Bevis.nonce());
        return writer.submit(admitted.lane(), arbeid)
                .thenApply(svar -> {
                    arbeid.venterPaa().stream().filter(avtaler::gjelder).forEach(frigivelse::kommet);
                    return svar;
                });
    }

    /** The message as judgement is to see it. Used for a dry run too. */
    Sak sak(Addressed adressert, Admitted admitted) {
        Map<String, SubjectKey> personer = new HashMap<>();
        for (var person : admitted.envelope().getPersonerList()) {
            personer.put(person.getRef(), noekkel(person.getIdentitet(), personer));
        }
        var avsender = adressert.avsender();
        var mottaker = adressert.mottaker();
        return new Sak(admitted, part(avsender, Optional.of(mottaker), handlende(admitted.envelope())), avsender.orgnr(),
                part(mottaker, Optional.of(avsender), navngitt(admitted.envelope())), mottaker.orgnr(),
                adressert.svarer().map(v -> new Sak.Besvart(v.message().documentType(), v.message().senderUnit())),
                personer, innhold(adressert, admitted), planansvarlig(admitted),
                samordning(adressert, admitted));
    }

    /** An attestation that the text itself speaks against is none. */
    private Innhold innhold(Addressed adressert, Admitted admitted) {
        var innhold = dommer.innhold(admitted, adressert.mottaker().id());
        return innhold.stedfriFritekst() && !Attestkontroll.av(adressert, katalog).holder()
                ? innhold.medStedfriFritekst(false)
                : innhold;
    }

    private Samordning samordning(Addressed adressert, Admitted m) {
        var plan = m.document().filter(IndividuellPlan.class::isInstance).map(IndividuellPlan.class::cast)
                .map(p -> Registrering.planId(p).toString()).orElse("");
        var bok = dommer.bok();
        return new Samordning(m.type().navn(), side(adressert.avsender()), side(adressert.mottaker()),
                m.envelope().getSender().getRolle() == Rolle.ROLLE_KOORDINATOR, Set.of(),
                adressert.avvistAv().map(r -> new Samordning.Avvisning(r.wording(), r.source())), List.of(),
                Samordning.Plan.ukjent(plan)).medBrudd(brudd(adressert)).medModeller(Dommer.sier(adressert, bok), bok.modellnummer());
    }

    /** What is wrong with the document and no matter of form. */
    private List<String> brudd(Addressed adressert) {
        var alle = new ArrayList<>(adressert.melding().brudd());
        dommer.mangel(adressert).filter(Mangel::stanser).map(Mangel::id).ifPresent(alle::add);
        return alle;
    }

    private static Samordning.Side side(Unit unit) {
        return new Samordning.Side(unit.orgnr(), unit.team(), List.copyOf(unit.kommuner()));
    }

    private SubjectKey noekkel(Identitet identitet, Map<String, SubjectKey> kjente) {
        var noekkel = noekler.av(identitet);
        return kjente.containsValue(noekkel) ? SubjectKey.unidentified() : noekkel;
    }

    /** The service that owns an individuell plan: its consent profile governs (FOR-2022-06-22-1110 § 5). */
    private Optional<Etat> planansvarlig(Admitted admitted) {
        return admitted.document()
                .filter(IndividuellPlan.class::isInstance)
                .flatMap(d -> katalog.unit(((IndividuellPlan) d).getEier().getEnhet()))
                .map(Unit::kind);
    }

    /** @param annen the other side, which some properties follow from; empty where it is gone */
    static Part part(Unit unit, Optional<Unit> annen, Optional<String> navngitt) {
        var egenskaper = Egenskaper.av(unit.properties());
        for (var egenskap : annen.map(unit::towards).orElse(Set.of())) {
            egenskaper = egenskaper.med(egenskap);
        }
        return new Part(unit.kind(), unit.id(), navngitt, egenskaper);
    }

    /** Who acts, where that person has a number that a consent can be bound to. */
    private static Optional<String> handlende(Envelope envelope) {
        return Optional.of(envelope.getHandlende().getAnsatt().getHprNummer()).filter(s -> !s.isEmpty());
    }

    private static Optional<String> navngitt(Envelope envelope) {
        return Optional.of(envelope.getReceiver().getNavngittPerson()).filter(s -> !s.isEmpty());
    }

    private Throwable oversatt(Throwable feil, Envelope sendt, Instant naa) {
        var ring = admission.haster(sendt) ? adressering.ring(sendt, naa) : "";
        return switch (feil) {
            case CompletionException c when c.getCause() != null -> oversatt(c.getCause(), sendt, naa);
            case Writer.QueueFull _ when ring.isEmpty() -> Feil.forMye("the hub has more than it can take; send again", 1);
            case Writer.QueueFull _, Writer.NotStored _ ->
                    Feil.utilgjengelig("the hub cannot store now; nothing was accepted, send the same again.", ring);
            case StatusRuntimeException s when !ring.isEmpty() && s.getStatus().getCode() != Status.Code.UNAVAILABLE ->
                    Feil.medRing(s, ring);
            case StatusRuntimeException s -> s;
            case Throwable t when ring.isEmpty() -> t;
            default -> {
                ExchangeEndpoint.uforutsett(feil);
                yield Feil.utilgjengelig("the hub failed; nothing was accepted, send the same again.", ring);
            }
        };
    }
}
