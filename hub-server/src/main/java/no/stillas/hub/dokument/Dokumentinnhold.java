package no.stillas.hub.dokument;

import com.google.protobuf.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.judgement.facts.Innhold;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.proto.exchange.v1.Attachment;
import no.stillas.proto.exchange.v1.Attest;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.exchange.v1.SealedPart;
import no.stillas.proto.felles.v1.Fritekst;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kontrakt.v1.Felt;

/** What a message holds about whom, by the envelope's local references. */
public final class Dokumentinnhold {
    private final Omtale.Ramme ramme;
    private final Set<Opplysning> funnet = new HashSet<>();
    private final Set<String> stedfestende = new HashSet<>();
    private boolean fritekst;

    private Dokumentinnhold(Omtale.Ramme ramme) {
        this.ramme = ramme;
    }

    /** The contents of an envelope with its typed document, or with its sealed parts' declarations. */
    public static Innhold av(Envelope envelope, Message document) {
        var innhold = new Dokumentinnhold(ramme(envelope, document));
        innhold.personer(envelope);
        innhold.melding(document, Felt.getDefaultInstance(), "");
        envelope.getAttachmentsList().forEach(innhold::vedlegg);
        boolean forseglet = envelope.hasSealed();
        envelope.getSealed().getPartsList().forEach(innhold::del);
        return new Innhold(List.copyOf(innhold.funnet), innhold.fritekst, stedfri(envelope), forseglet,
                List.copyOf(innhold.stedfestende));
    }

    static Omtale.Ramme ramme(Envelope envelope, Message document) {
        return Omtale.Ramme.av(document.getDescriptorForType(), barnet(envelope),
                envelope.getPersonerList().stream().map(Person::getRef).toList());
    }

    private static Optional<String> barnet(Envelope envelope) {
        return envelope.getPersonerList().stream()
                .filter(p -> p.getRolle() == Personrolle.PERSONROLLE_BARN || p.getRolle() == Personrolle.PERSONROLLE_GRAVID)
                .map(Person::getRef)
                .findFirst();
    }

    /** Whether somebody attests that free text and attachments reveal no place. Whether that person may, others say. */
    public static boolean stedfri(Envelope envelope) {
        return envelope.getGrunnlagList().stream()
                .anyMatch(p -> p.getAttestasjon().getAttesterList().contains(Attest.ATTEST_INGEN_STEDSOPPLYSNING));
    }

    /** Whoever is named in the envelope is identified by it; that the child is a client follows from the message itself. */
    private void personer(Envelope envelope) {
        envelope.getPersonerList().forEach(p -> funnet.add(new Opplysning(p.getRef(), Kategori.KATEGORI_ID)));
        ramme.barnet().forEach(barn -> funnet.add(new Opplysning(barn, Kategori.KATEGORI_CLI)));
    }

    private void melding(Message melding, Felt ytre, String naer) {
        var person = Omtale.person(melding);
        var her = person.isEmpty() ? naer : person;
        melding.getAllFields().forEach((felt, verdi) -> {
            var gjelder = Omtale.gjelder(felt, ytre);
            if (verdi instanceof List<?> liste) {
                liste.forEach(v -> verdi(v, gjelder, her));
            } else {
                verdi(verdi, gjelder, her);
            }
        });
    }

    private void verdi(Object verdi, Felt gjelder, String naer) {
        fritekst |= Omtale.medFritekst(verdi, gjelder);
        if (verdi instanceof Fritekst) {
            legg(Omtale.av(gjelder, naer, verdi, ramme));
        } else if (verdi instanceof Message under) {
            legg(Omtale.av(gjelder, naer, verdi, ramme));
            melding(under, gjelder, naer);
        } else {
            legg(Omtale.av(gjelder, naer, verdi, ramme));
        }
    }

    private void vedlegg(Attachment vedlegg) {
        fritekst = true;
        legg(Omtale.av(vedlegg, ramme));
    }

    private void del(SealedPart del) {
        // Only what cannot be refused for form comes without them: then it may hold whatever the document type can.
        var kategorier = del.getKategorierCount() > 0 ? Set.copyOf(del.getKategorierList()) : Omtale.mulige(ramme.type());
        var personer = del.getPersonerCount() > 0 ? Set.copyOf(del.getPersonerList()) : ramme.noen(ramme.alle());
        legg(new Omtale(kategorier, personer, Felt.getDefaultInstance()));
    }

    private void legg(Omtale omtale) {
        if (omtale.sted()) {
            stedfestende.addAll(omtale.personer());
        }
        for (var person : omtale.personer()) {
            for (var kategori : omtale.kategorier()) {
                // an address of nobody is no person's place
                boolean ingensSted = person.isEmpty() && kategori == Kategori.KATEGORI_ADR;
                if (kategori != Kategori.KATEGORI_UNSPECIFIED && !ingensSted) {
                    funnet.add(new Opplysning(person, kategori));
                }
            }
        }
    }
}
