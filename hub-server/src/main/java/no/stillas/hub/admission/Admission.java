package no.stillas.hub.admission;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.util.Timestamps;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Feltfeil;
import no.stillas.hub.grpc.Validering;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.ledger.Lane;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Norsk;
import no.stillas.proto.Oensket;
import no.stillas.proto.bekymring.v1.Bekymringsmelding;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;

/** Stage 2: from what a caller sent to what the hub takes in. Stateless; safe for concurrent use. */
public final class Admission {
    /** How far ahead of the hub's clock a sender's may be. */
    static final Duration KLOKKESLINGRING = Duration.ofMinutes(5);
    /** How long the hub remembers that it has answered a message; an older id cannot be told from a repeat. */
    static final Duration HUSKES = Duration.ofDays(365);

    /** Tasks that one message makes at most, the last of them for all the rest. */
    private static final int OPPGAVER = 40;

    private final Predicate<Grunnlag> plikt;

    /** {@code plikt}: whether a ground is a duty of the first kind, which nothing of form stops. */
    public Admission(Predicate<Grunnlag> plikt) {
        this.plikt = requireNonNull(plikt, "plikt is null");
    }

    /**
     * Takes the message in.
     *
     * @throws io.grpc.StatusRuntimeException {@code INVALID_ARGUMENT} with the fields that are wrong, or
     *     {@code PERMISSION_DENIED} where the sender is not the caller; nothing was changed
     */
    public Admitted admit(Caller caller, Envelope sent, Instant now) {
        if (!caller.is(sent.getSender().getOrganisasjonsnummer())) {
            throw Feil.ikkeTillatt("AVSENDER_ER_IKKE_KALLER",
                    "envelope.sender.organisasjonsnummer is not the organisation of the token");
        }
        boolean erPlikt = erPlikt(sent);
        boolean mild = haster(sent);
        var mangler = new ArrayList<String>();
        var feil = new ArrayList<Feltfeil>();
        if (!mild) {
            Validering.struktur(sent).forEach(f -> feil.add(f.under("envelope")));
        }
        boolean bekymring = mild && erBekymring(sent);
        var lest = mild ? mildt(sent, bekymring, mangler) : Lest.strengt(sent);
        var document = lest.document();
        var hash = Omkodet.hash(sent, mild ? Lest.raatt(sent) : document);
        var fylt = mild ? Utfylling.av(lest, bekymring, hash, now) : sent;

        Validering.regler(fylt).forEach(f -> melde(mild, f.under("envelope"), mangler, feil));
        var brudd = new ArrayList<String>();
        for (var f : document.map(Validering::feil).orElse(List.of())) {
            if (lest.type().dokument().getAbsoluttList().contains(f.regel())) {
                brudd.add(f.regel());
            } else {
                melde(mild, f.under("envelope.document"), mangler, feil);
            }
        }
        if (feil.isEmpty()) {
            Tid.kontroller(fylt, now).forEach(f -> melde(mild, f, mangler, feil));
            Personer.kontroller(fylt, document).forEach(f -> melde(mild, f, mangler, feil));
            Organisasjoner.kontroller(fylt, document).forEach(f -> melde(mild, f, mangler, feil));
            Vedlegg.kontroller(fylt).forEach(f -> melde(mild, f, mangler, feil));
            formaal(fylt, lest.type()).ifPresent(f -> melde(mild, f, mangler, feil));
        }
        if (!feil.isEmpty()) {
            throw Feil.ugyldig(feil);
        }
        if (mild) {
            document.ifPresent(d -> Oensket.mangler(d).forEach(sti -> mangler.add("Følg opp: «" + Norsk.sti(sti) + "» er ikke oppgitt.")));
            document.filter(Bekymringsmelding.class::isInstance).map(Bekymringsmelding.class::cast)
                    .ifPresent(b -> mangler.addAll(Meldegrunner.merknader(fylt, b)));
        }
        var envelope = mild ? Persontillegg.av(fylt, document) : fylt;
        return new Admitted(caller, envelope, lest.type(), document, hash, lane(mild, envelope), erPlikt,
                mangler.size() <= OPPGAVER ? mangler : kortet(mangler), brudd, now);
    }

    /** Whether the message rests on a duty of the first kind or a human must act on it at once. */
    public boolean haster(Envelope sent) {
        return erPlikt(sent) || sent.getHastegrad() == Hastegrad.HASTEGRAD_UMIDDELBAR;
    }

    /** The right that everybody has to tell barnevernet of a concern is taken in as the duty is. */
    private boolean erPlikt(Envelope sent) {
        return sent.getGrunnlagList().stream().map(Paastand::getGrunnlag)
                .anyMatch(g -> g == Grunnlag.GRUNNLAG_BVL2_1 || plikt.test(g));
    }

    private static boolean erBekymring(Envelope sent) {
        return sent.getFormaal() == Formaal.FORMAAL_CONCERN
                || sent.getGrunnlagList().stream().anyMatch(p -> p.getGrunnlag().name().startsWith("GRUNNLAG_MELD_"));
    }

    private static Lest mildt(Envelope sent, boolean bekymring, List<String> mangler) {
        var ren = (Envelope) Rensing.av(sent, "envelope", mangler);
        var lest = Lest.mildt(ren, bekymring, mangler);
        if (ren.getFormaal() == Formaal.FORMAAL_UNSPECIFIED) {
            mangler.add(feltoppgave("envelope.formaal", "er ikke oppgitt. Formålet er satt etter slaget av dokument."));
        }
        return lest;
    }

    private static List<String> kortet(List<String> mangler) {
        var kort = new ArrayList<>(mangler.subList(0, OPPGAVER));
        kort.add("Følg opp: det er " + (mangler.size() - OPPGAVER) + " feil eller mangler til. Ring avsenderen.");
        return kort;
    }

    private static void melde(boolean mild, Feltfeil f, List<String> mangler, List<Feltfeil> feil) {
        if (mild) {
            mangler.add(feltoppgave(f.felt(), "mangler eller er feil."));
        } else {
            feil.add(f);
        }
    }

    private static Optional<Feltfeil> formaal(Envelope envelope, Dokumenttype type) {
        Formaal formaal = envelope.getFormaal();
        return type.dokument().getFormaalList().contains(formaal)
                ? Optional.empty()
                : Optional.of(new Feltfeil("envelope.formaal", type.tittel() + " is sent for "
                        + type.dokument().getFormaalList() + ", not " + formaal));
    }

    private static Lane lane(boolean mild, Envelope envelope) {
        if (mild) {
            return Lane.DUTY_AND_URGENT;
        }
        return envelope.getFormaal() == Formaal.FORMAAL_STAT ? Lane.BULK : Lane.ORDINARY;
    }

    /** For a person, who reads what the field is called, and for who is to mend the sender's system, who reads its path. */
    static String feltoppgave(String sti, String hva) {
        return "Følg opp: «" + Norsk.felt(sti) + "» " + hva + " (Felt: " + sti + ")";
    }

    /** When the sender says that it made the message. */
    static Instant created(Envelope envelope) {
        return Instant.ofEpochMilli(Timestamps.toMillis(envelope.getCreated()));
    }
}
