package no.stillas.hub.exchange;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.stillas.hub.admission.Admitted;
import no.stillas.hub.avtale.Avtaler;
import no.stillas.hub.casefacts.Sammenlignet;
import no.stillas.hub.delivery.Koeing;
import no.stillas.hub.delivery.Vurderingsoppgave;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.dokument.Dokumentinnhold;
import no.stillas.hub.dokument.Redaksjon;
import no.stillas.hub.dokument.Seksjoner;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.frist.Myndigheter;
import no.stillas.hub.judgement.Avgjoerelse;
import no.stillas.hub.judgement.Denied;
import no.stillas.hub.judgement.Dokumentspor;
import no.stillas.hub.judgement.Explanation;
import no.stillas.hub.judgement.Gjensyn;
import no.stillas.hub.judgement.Held;
import no.stillas.hub.judgement.Judged;
import no.stillas.hub.judgement.Judgement;
import no.stillas.hub.judgement.Kjentslag;
import no.stillas.hub.judgement.Merke;
import no.stillas.hub.judgement.Permitted;
import no.stillas.hub.judgement.Redacted;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.judgement.Wait;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Innhold;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.hub.modell.Modellregister;
import no.stillas.hub.plikt.Plikttider;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.judgement.v1.Begrunnelse;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Plikt;
import no.stillas.proto.kodeverk.v1.Utfall;

/**
 * Stage 4 as the rest of the hub uses it: judges, takes out what may not pass, and words the answer for each reader.
 * Pure but for the rules of now.
 */
@Singleton
final class Dommer {
    /** Version of the engine, stored with each decision: a replay says where it differs. */
    static final String MOTOR = Gjensyn.MOTOR;

    private final Modellregister regler;
    private final Myndigheter myndigheter;
    private final Sammenlignet sammenlignet;

    Dommer(Modellregister regler, Myndigheter myndigheter, Sammenlignet sammenlignet) {
        this.sammenlignet = requireNonNull(sammenlignet, "sammenlignet is null");
        this.regler = requireNonNull(regler, "regler is null");
        this.myndigheter = requireNonNull(myndigheter, "myndigheter is null");
    }

    /** The rules of now. They change between two batches of the writer and never in one. */
    RuleBook bok() {
        return regler.bok();
    }

    /** The facts of a message that has just come, by the models of now: these may have changed since it was addressed. */
    Facts medModeller(Facts facts, Addressed adressert) {
        var bok = bok();
        var s = facts.samordning();
        return s.modellnummer() == bok.modellnummer() ? facts
                : facts.medSamordning(s.medModeller(sier(adressert, bok), bok.modellnummer()));
    }

    /** The facts of a message that has just come, with where its document differs from what its parties have of the child. */
    Facts medAvvik(Facts facts, Addressed adressert, Optional<Subject> barnet) {
        var sammenligninger = bok().sammenligninger(adressert.melding().type().navn());
        return sammenligninger.isEmpty() ? facts : adressert.melding().document().flatMap(d -> barnet.map(b ->
                sammenlignet.av(facts, Seksjoner.synligFor(d, adressert.mottaker().id()), b, sammenligninger))).orElse(facts);
    }

    /** What the document says of that which models ask for. */
    static List<String> sier(Addressed a, RuleBook bok) {
        return a.melding().document().map(d -> bok.kjennetegn(d, tjeneste(a.avsender()), tjeneste(a.mottaker()))).orElse(List.of());
    }

    private static Tjeneste tjeneste(Unit enhet) {
        return Registrering.tjeneste(enhet.orgnr(), enhet.id());
    }

    /** What an admitted message holds about whom, as far as it is meant for this unit. */
    Innhold innhold(Admitted m, String mottaker) {
        var document = m.document().map(d -> Seksjoner.synligFor(d, mottaker)).orElseGet(() -> m.type().prototype());
        return Dokumentinnhold.av(m.envelope(), document);
    }

    /** Judges a message that has just come. */
    Dom doem(Addressed adressert, Facts facts, Map<String, String> pseudonymer) {
        return doem(adressert.melding().envelope(), adressert.melding().document(), facts, pseudonymer);
    }

    /** What is wrong with who signed it, where it is a decision. */
    Optional<Myndigheter.Mangel> mangel(Addressed adressert) {
        return adressert.melding().document().flatMap(d -> myndigheter.mangel(d, adressert.mottaker().kind()));
    }

    /** Judges an envelope with its typed document; without one, the sealed parts' declarations are all there is. */
    Dom doem(Envelope envelope, Optional<Message> sendt, Facts facts, Map<String, String> pseudonymer) {
        var bok = bok();
        var document = sendt.map(d -> Seksjoner.synligFor(d, facts.mottaker().enhet()));
        var judged = Judgement.judge(facts, bok);
        var lokal = new HashMap<String, String>();
        pseudonymer.forEach((ref, navn) -> lokal.put(navn, ref));
        var avsender = Plikttider.med(Explanation.avsender(judged, bok, lokal), bok, envelope, facts.tidspunkt());
        var rest = document.map(d -> redaksjon(envelope, d, judged, lokal));
        var spor = new Dokumentspor(lokal, rest.map(r -> new Dokumentspor.Rest(r.utelatt(), r.vesentlig())));
        return switch (judged) {
            case Permitted p -> passerer(p, bok, envelope, rest, avsender, spor, pseudonymer);
            case Redacted r -> passerer(r, bok, envelope, rest, avsender, spor, pseudonymer);
            case Held h -> stanset(h, bok, Utfall.UTFALL_HELD, venterPaa(h), avsender, spor, pseudonymer);
            case Denied d -> stanset(d, bok, Utfall.UTFALL_DENIED, Set.of(), medStier(avsender, rest), spor, pseudonymer);
        };
    }

    private static Redaksjon.Resultat redaksjon(Envelope envelope, Message document, Judged judged,
            Map<String, String> lokal) {
        var stanset = judged.decision().verdicts().stream()
                .filter(v -> !v.passerer())
                .map(v -> new Opplysning(lokal.getOrDefault(v.person(), ""), v.kategori()))
                .collect(Collectors.toSet());
        var skjult = judged.decision().stedSkjult().stream().map(p -> lokal.getOrDefault(p, "")).collect(Collectors.toSet());
        // Address data is judged by row where it is known to be ungraded; a hidden place goes out whatever its category.
        return Redaksjon.av(envelope, document, stanset, skjult,
                judged.decision().merker().contains(Merke.FRITEKST_UTELATES));
    }

    private Dom passerer(Judged judged, RuleBook bok, Envelope envelope, Optional<Redaksjon.Resultat> rest, Decision avsender,
            Dokumentspor spor, Map<String, String> pseudonymer) {
        var utfall = Avgjoerelse.utfall(judged, spor.rest());
        if (utfall == Utfall.UTFALL_DENIED) {
            var uten = avsender.toBuilder().setUtfall(utfall).clearOppfoelging();
            return stanset(judged, bok, utfall, Set.of(), medStier(uten.build(), rest), spor, pseudonymer);
        }
        var leveres = rest.map(r -> r.envelope().toBuilder().setDocument(Any.pack(r.document())).build()).orElse(envelope);
        return new Dom(judged, utfall, aarsak(avsender), medStier(avsender, rest), Avgjoerelse.av(judged, bok, spor),
                Optional.of(leveres), rest.map(r -> r.tilMottaker(Kjentslag.av(judged.decision().facts()))).orElse(List.of()),
                List.copyOf(avsender.getPlikterList()), List.copyOf(avsender.getMerknaderList()),
                Explanation.samtykker(judged), mottaker(judged), pseudonymer, fakta(judged, spor), regelsett(judged));
    }

    /** What passes, and whose receiver is not authorised, waits for that: it is refused to nobody, and goes to nobody. */
    private static Set<String> mottaker(Judged judged) {
        return judged.decision().merker().contains(Merke.IKKE_LEVERBAR)
                ? Set.of(Koeing.uautorisert(judged.decision().facts().mottaker().enhet())) : Set.of();
    }

    private Dom stanset(Judged judged, RuleBook bok, Utfall utfall, Set<String> venterPaa, Decision avsender,
            Dokumentspor spor, Map<String, String> pseudonymer) {
        return new Dom(judged, utfall, aarsak(avsender), avsender, Avgjoerelse.av(judged, bok, spor), Optional.empty(),
                List.of(), List.<Plikt>of(), List.of(), Set.of(), venterPaa, pseudonymer, fakta(judged, spor), regelsett(judged));
    }

    /** What the person concerned is told of a judgement, in plain words. */
    String tilDenDetGjelder(Dom dom) {
        return gaar(dom) ? Explanation.registrert(dom.judged(), bok()) : Explanation.INGENTING_SENDT;
    }

    /** What somebody must do because of what passes, in words to the person concerned. */
    List<String> plikterTilDenDetGjelder(Dom dom) {
        return gaar(dom) ? Explanation.registrertesPlikter(dom.judged(), bok()) : List.of();
    }

    /** Something essential may not pass: then nothing does, whatever the law says of the rest. */
    private static boolean gaar(Dom dom) {
        return dom.utfall() == Utfall.UTFALL_PERMITTED || dom.utfall() == Utfall.UTFALL_REDACTED;
    }

    /** Keys of what a held message waits for: whoever brings the thing tells delivery by its key. */
    private static Set<String> venterPaa(Held held) {
        var noekler = new HashSet<String>();
        held.venterPaa().forEach(v -> noekler.add(switch (v) {
            case Wait.Avtale a -> Avtaler.noekkel(a.type(), a.orgA(), a.orgB());
            case Wait.Steg s -> "steg:" + s.dokumenttype();
            case Wait.Menneske m -> Vurderingsoppgave.FORAN + m.regel();
        }));
        return noekler;
    }

    /**
     * The sender's answer with the exact paths of what the sender may know was left out. Addresses and places have one
     * and the same notice, whatever the cause: a path would tell a graded person from one who is merely not known.
     */
    private static Decision medStier(Decision avsender, Optional<Redaksjon.Resultat> rest) {
        if (rest.isEmpty()) {
            return avsender;
        }
        var svar = avsender.toBuilder().clearUtelatelser();
        for (var sti : rest.get().utelatt()) {
            avsender.getUtelatelserList().stream()
                    .filter(u -> u.getAarsak() != Aarsak.AARSAK_ADRESSE_UTELATT && u.getKategori() == sti.getKategori()
                            && u.getPerson().equals(sti.getPerson()))
                    .findFirst()
                    .ifPresent(u -> svar.addUtelatelser(sti.toBuilder().setAarsak(u.getAarsak())));
        }
        avsender.getUtelatelserList().stream().filter(u -> u.getAarsak() == Aarsak.AARSAK_ADRESSE_UTELATT)
                .forEach(svar::addUtelatelser);
        return svar.build();
    }

    private static Aarsak aarsak(Decision decision) {
        return decision.getBegrunnelserList().stream().map(Begrunnelse::getAarsak).findFirst()
                .orElse(Aarsak.AARSAK_UNSPECIFIED);
    }

    private static ByteString fakta(Judged judged, Dokumentspor spor) {
        return Kanonisk.bytes(Avgjoerelse.grunnlag(judged, spor));
    }

    private static ByteString regelsett(Judged judged) {
        return ByteString.copyFrom(HexFormat.of().parseHex(judged.decision().regelverk()));
    }
}
