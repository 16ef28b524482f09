package no.stillas.hub.casefacts;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.stillas.hub.fact.FactView;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.fakta.Planer;
import no.stillas.hub.judgement.facts.Attestasjon;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Fare;
import no.stillas.hub.judgement.facts.Innhold;
import no.stillas.hub.judgement.facts.Paastand;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.OnPartial;
import no.stillas.proto.felles.v1.Ansatt;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.regelverk.v1.Delvis;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Relasjon;

/** The closed record that judgement reads. Persons are pseudonyms in it, never references that the sender chose. */
public final class CaseFacts {
    private CaseFacts() {}

    /** From a message that has just come, what is recorded about its persons, and what the organisations have agreed. */
    public static Facts av(Sak sak, FactView view, Instant at, Avtalt avtalt) {
        var envelope = sak.melding().envelope();
        var subjekter = new HashMap<String, Subject>();
        sak.noekler().forEach((ref, noekkel) -> subjekter.put(ref, view.subject(noekkel)));
        var barnet = sak.melding().hovedperson().map(p -> subjekter.get(p.getRef()));
        var person = Optional.ofNullable(subjekter.get(envelope.getReceiver().getPerson()))
                .map(s -> Faktalager.navn(s.pseudonym()));
        var raa = new Utveksling(sak.avsender(), sak.avsenderOrg(), sak.mottaker(), sak.mottakerOrg(), person, at);
        var avsender = Parter.avsender(sak, barnet, raa);
        var mellom = raa.medAvsender(avsender);
        var u = mellom.medMottaker(Parter.mottaker(sak, barnet, mellom));
        var personer = envelope.getPersonerList().stream()
                .map(p -> Tilbakehold.besvart(envelope,
                        Personer.av(subjekter.get(p.getRef()), p.getRolle(), Dager.les(p.getFoedselsdato()), u)))
                .toList();
        var innhold = stedfri(avsender, sak.innhold().medReferanser(ref -> navn(ref, subjekter)));
        return new Facts(at, avsender, u.mottaker(), envelope.getFormaal(), hastegrad(envelope),
                paastander(envelope, avsender), Ordrer.av(envelope.getPaalegg(), barnet), fare(envelope, at),
                relasjon(envelope), innhold, personer, Saksforhold.av(sak, barnet, u), List.of(),
                planansvarlig(sak, barnet, u), envelope.getOnPartial() == OnPartial.ON_PARTIAL_REDACT
                        ? Delvis.DELVIS_UTELAT : Delvis.DELVIS_AVVIS,
                Samordnet.av(sak.samordning(), barnet, u, avtalt));
    }

    /** What is about nobody stays about nobody. */
    private static String navn(String ref, Map<String, Subject> subjekter) {
        return ref.isEmpty() ? "" : Faktalager.navn(subjekter.get(ref).pseudonym());
    }

    /** From a sender who does not speak for the plan its owner is a claim: then every profile that can govern does. */
    private static Optional<Etat> planansvarlig(Sak sak, Optional<Subject> barnet, Utveksling u) {
        var avsender = Tjeneste.newBuilder().setOrganisasjonsnummer(sak.avsenderOrg()).setEnhet(sak.avsender().enhet()).build();
        boolean foerer = Parter.planen(sak.melding().document()).flatMap(p -> barnet.map(b -> Planer.foerer(avsender,
                sak.avsender().etat() == Etat.ETAT_BKO, sak.samordning().plan().dokumentet(), p.getEier(), b,
                Dager.dag(u.at())))).orElse(false);
        return sak.planansvarlig().filter(_ -> foerer);
    }

    /** That free text reveals no place is attested by somebody with the role; from others it is no attestation. */
    private static Innhold stedfri(Part avsender, Innhold innhold) {
        boolean rolle = avsender.egenskaper().har(Egenskap.EGENSKAP_ROLLE_KODE6)
                || avsender.egenskaper().har(Egenskap.EGENSKAP_ROLLE_KODE7);
        return innhold.stedfriFritekst() && !rolle
                ? new Innhold(innhold.opplysninger(), innhold.fritekst(), false, innhold.forseglet(), innhold.stedfestende())
                : innhold;
    }

    /**
     * The same message at a later moment: what the sender said stays, what is recorded is read anew.
     *
     * @param foer the facts that were judged before
     * @param sagt the message as it was sent, and both units as the directory knows them now
     * @param melding the hub's id of the message: the answers of named humans are about one message
     */
    public static Facts igjen(Facts foer, Sagt sagt, UUID melding, FactView view, Instant at, Avtalt avtalt) {
        var barnet = foer.personer().stream().filter(p -> p.rolle() == Personrolle.PERSONROLLE_BARN).findFirst()
                .map(p -> subjekt(p, view));
        var raa = new Utveksling(foer.avsender(), sagt.avsenderOrg(), foer.mottaker(), sagt.mottakerOrg(),
                sagt.person(foer.personer()), at);
        var avsender = sagt.avsender(foer.avsender(), barnet, raa);
        var mellom = raa.medAvsender(avsender);
        var u = mellom.medMottaker(sagt.mottaker(foer.mottaker(), barnet, mellom));
        var personer = foer.personer().stream()
                .map(p -> Tilbakehold.besvart(sagt.envelope(), Personer.av(subjekt(p, view), p.rolle(), p.foedselsdato(), u)))
                .toList();
        return foer.medTidspunkt(at).medAvsender(avsender).medMottaker(u.mottaker()).medPersoner(personer)
                .medPaalegg(Ordrer.av(sagt.envelope().getPaalegg(), barnet))
                .medFakta(Saksforhold.igjen(foer.fakta(), barnet, u))
                .medVurderinger(Vurderinger.av(melding, foer.personer(), view))
                .medSamordning(Samordnet.igjen(foer.samordning(), barnet, u, avtalt));
    }

    private static Subject subjekt(Person person, FactView view) {
        return view.subject(SubjectKey.known(Faktalager.pseudonym(person.ref())));
    }

    /** Pseudonym of each person, by the local reference, as the facts name them. */
    public static Map<String, String> pseudonymer(Sak sak, FactView view) {
        var navn = new HashMap<String, String>();
        sak.noekler().forEach((ref, noekkel) -> navn.put(ref, Faktalager.navn(view.subject(noekkel).pseudonym())));
        return Map.copyOf(navn);
    }

    private static Hastegrad hastegrad(Envelope envelope) {
        return envelope.getHastegrad() == Hastegrad.HASTEGRAD_UNSPECIFIED
                ? Hastegrad.HASTEGRAD_ORDINAER
                : envelope.getHastegrad();
    }

    private static List<Paastand> paastander(Envelope envelope, Part avsender) {
        var naevnt = envelope.getGrunnlagList().stream()
                .map(p -> new Paastand(lest(p.getGrunnlag(), avsender), p.hasAttestasjon()
                        ? Optional.of(new Attestasjon(p.getAttestasjon().getAnsatt().getRolle(), avsender.enhet(),
                                !p.getAttestasjon().getAnsatt().getHprNummer().isEmpty(),
                                Dager.moment(p.getAttestasjon().getTidspunkt()),
                                !p.getAttestasjon().getBegrunnelse().isBlank()))
                        : Optional.empty()));
        var alles = avsender.etat() == Etat.ETAT_MEP && envelope.getFormaal() == Formaal.FORMAAL_CONCERN
                ? Stream.of(Paastand.av(Grunnlag.GRUNNLAG_BVL2_1)) : Stream.<Paastand>empty();
        return Stream.concat(naevnt, alles).toList();
    }

    /** Whoever is bound by no duty to report has the right that everybody has, named or not, and whatever the message calls it. */
    private static Grunnlag lest(Grunnlag naevnt, Part avsender) {
        return avsender.etat() == Etat.ETAT_MEP && naevnt.name().startsWith("GRUNNLAG_MELD_") ? Grunnlag.GRUNNLAG_BVL2_1 : naevnt;
    }

    /** Danger is declared by a named person; the name itself stays in the payload. */
    private static Optional<Fare> fare(Envelope envelope, Instant at) {
        if (!envelope.hasFare()) {
            return Optional.empty();
        }
        Ansatt ansatt = envelope.getFare().getAnsatt();
        return Optional.of(new Fare(ansatt.getNavn().isBlank() ? "" : "navngitt", ansatt.getRolle(), at));
    }

    private static Relasjon relasjon(Envelope envelope) {
        return switch (envelope.getHandlende().getRelasjon()) {
            case RELASJON_UNSPECIFIED, UNRECOGNIZED -> Relasjon.RELASJON_UNSPECIFIED;
            case RELASJON_EGNE_DATA -> Relasjon.RELASJON_EGNE_DATA;
            case RELASJON_FORELDRE_BARN -> Relasjon.RELASJON_FORELDRE_BARN;
            case RELASJON_PARTNER -> Relasjon.RELASJON_PARTNER;
            case RELASJON_SOESKEN -> Relasjon.RELASJON_SOESKEN;
            case RELASJON_FELLES_BARN -> Relasjon.RELASJON_FELLES_BARN;
        };
    }
}
