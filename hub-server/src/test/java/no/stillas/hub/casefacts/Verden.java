package no.stillas.hub.casefacts;

import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.stillas.hub.admission.Sluppet;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.judgement.facts.Egenskaper;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Innhold;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.dialog.v1.Dialogmelding;
import no.stillas.proto.exchange.v1.Attest;
import no.stillas.proto.exchange.v1.Attestasjon;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.exchange.v1.Receiver;
import no.stillas.proto.exchange.v1.Sender;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.felles.v1.Ansatt;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.regelverk.v1.Egenskap;

/**
 * One message between two units about one child, to a person, with what is recorded. What is true in it is what the running
 * hub makes of it, and nothing is set besides.
 */
record Verden(Etat fra, Etat til, Envelope melding, Message dokument, Optional<Sak.Besvart> svarer, Egenskaper avsenderEr,
        Egenskaper mottakerEr, List<Opplysning> innhold, List<Faktum.Builder> registrert) {
    static final String AVSENDER = "avsenderen";
    static final String MOTTAKER = "mottakeren";
    static final String TREDJE = "en-tredje";
    /** Id of an order that the message answers. */
    static final String KRAV = new UUID(0, 4).toString();
    /** The person whom it goes to. */
    static final String PERSON = new UUID(9, 9).toString();
    private static final Pseudonym BARN = new Pseudonym(new UUID(7, 7));

    /** Nothing is known but who sends to whom for what, and that somebody stands for the ground. */
    static Verden av(Etat fra, Etat til, Formaal formaal, List<Grunnlag> grunnlag) {
        var melding = Envelope.newBuilder().setMessageId(new UUID(0, 1).toString()).setFormaal(formaal)
                .setSender(Sender.newBuilder().setOrganisasjonsnummer(Barnet.ORG).setEnhet(AVSENDER))
                .setReceiver(Receiver.newBuilder().setEnhet(MOTTAKER).setPerson("personen"))
                .addPersoner(Person.newBuilder().setRef("barn").setRolle(Personrolle.PERSONROLLE_BARN))
                .addPersoner(Person.newBuilder().setRef("personen").setRolle(Personrolle.PERSONROLLE_ANDRE));
        grunnlag.forEach(g -> melding.addGrunnlag(Paastand.newBuilder().setGrunnlag(g).setAttestasjon(Attestasjon.newBuilder()
                .setAnsatt(Ansatt.newBuilder().setNavn("Kari Testesen").setRolle("leder").setHprNummer("9999999"))
                .setTidspunkt(Dager.stempel(Barnet.NAA)).setBegrunnelse("vurdert"))));
        return new Verden(fra, til, melding.build(), Dialogmelding.getDefaultInstance(), Optional.empty(), Egenskaper.ingen(),
                Egenskaper.ingen(), List.of(new Opplysning("barn", Kategori.KATEGORI_BVN)), List.of());
    }

    Verden melding(UnaryOperator<Envelope.Builder> endring) {
        return new Verden(fra, til, endring.apply(melding.toBuilder()).build(), dokument, svarer, avsenderEr, mottakerEr, innhold,
                registrert);
    }

    Verden dokument(Message nytt) {
        return new Verden(fra, til, melding, nytt, svarer, avsenderEr, mottakerEr, innhold, registrert);
    }

    Verden svar(String dokumenttype, String enhet) {
        return new Verden(fra, til, melding, dokument, Optional.of(new Sak.Besvart(dokumenttype, enhet)), avsenderEr,
                mottakerEr, innhold, registrert);
    }

    Verden avsenderEr(Egenskap egenskap) {
        return new Verden(fra, til, melding, dokument, svarer, avsenderEr.med(egenskap), mottakerEr, innhold, registrert);
    }

    Verden mottakerEr(Egenskap egenskap) {
        return new Verden(fra, til, melding, dokument, svarer, avsenderEr, mottakerEr.med(egenskap), innhold, registrert);
    }

    /** What it holds about the child. */
    Verden om(Kategori... kategorier) {
        return new Verden(fra, til, melding, dokument, svarer, avsenderEr, mottakerEr,
                Arrays.stream(kategorier).map(k -> new Opplysning("barn", k)).toList(), registrert);
    }

    Verden attestert(Attest... attester) {
        return melding(m -> {
            m.getGrunnlagBuilderList().forEach(g -> g.getAttestasjonBuilder().addAllAttester(List.of(attester)));
            return m;
        });
    }

    /** Health of somebody in this role. */
    Verden helseOm(Personrolle rolle) {
        var ref = "p" + melding.getPersonerCount();
        var alle = new ArrayList<>(innhold);
        alle.add(new Opplysning(ref, Kategori.KATEGORI_HEA));
        return new Verden(fra, til, melding.toBuilder().addPersoner(Person.newBuilder().setRef(ref).setRolle(rolle)).build(), dokument,
                svarer, avsenderEr, mottakerEr, alle, registrert);
    }

    Verden registrert(Faktum.Builder faktum) {
        var alle = new ArrayList<>(registrert);
        alle.add(faktum);
        return new Verden(fra, til, melding, dokument, svarer, avsenderEr, mottakerEr, innhold, alle);
    }

    /** What judgement reads of it. */
    Facts facts() {
        var noekler = new java.util.HashMap<String, SubjectKey>();
        var subjekter = new java.util.HashMap<SubjectKey, Subject>();
        for (var person : melding.getPersonerList()) {
            var hvem = person.getRef().equals("barn") ? BARN
                    : person.getRef().equals("personen") ? Faktalager.pseudonym(PERSON)
                    : new Pseudonym(new UUID(8, person.getRef().hashCode()));
            var noekkel = SubjectKey.known(hvem);
            noekler.put(person.getRef(), noekkel);
            subjekter.put(noekkel, person.getRef().equals("barn")
                    ? Barnet.med(registrert.stream().map(f -> Faktum.newBuilder(f.build())).toArray(Faktum.Builder[]::new))
                    : new Subject(hvem, 0, false, List.of()));
        }
        var type = Dokumenttyper.alle().finn(dokument.getDescriptorForType().getFullName()).orElseThrow();
        var sak = new Sak(Sluppet.inn(melding, type, Optional.of(dokument), Barnet.NAA),
                new Part(fra, AVSENDER, Optional.empty(), avsenderEr), Barnet.ORG,
                new Part(til, MOTTAKER, Optional.empty(), mottakerEr), Barnet.ANNEN_ORG, svarer, Map.copyOf(noekler),
                Innhold.av(innhold), Optional.empty(), Samordning.ingen());
        return CaseFacts.av(sak, subjekter::get, Barnet.NAA, (_, _, _) -> java.util.Set.of());
    }
}
