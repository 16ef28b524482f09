package no.stillas.hub.casefacts;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.Message;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Rolle;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.regelverk.v1.Egenskap;

/**
 * A message that is judged again. What its sender and receiver are follows anew from directory and records; only what
 * the message itself made them stays: who it answers, and in what capacity its sender acts.
 *
 * @param envelope the message as it was sent
 * @param document its document; empty where it is sealed
 * @param fra the sending unit as the directory knows it now; empty where it is gone
 * @param avsenderOrg its organisation number
 * @param til the receiving unit as the directory knows it now; empty where it is gone
 * @param mottakerOrg its organisation number
 */
public record Sagt(Envelope envelope, Optional<Message> document, Optional<Part> fra, String avsenderOrg,
        Optional<Part> til, String mottakerOrg) {
    /** What a message makes of a party; all else is the directory's or the records' to say. */
    private static final Set<Egenskap> AV_MELDINGEN = EnumSet.of(Egenskap.EGENSKAP_PAATALEMYNDIGHET,
            Egenskap.EGENSKAP_HELSEPERSONELL, Egenskap.EGENSKAP_MELDER, Egenskap.EGENSKAP_HENVISENDE_INSTANS,
            Egenskap.EGENSKAP_NY_OPPHOLDSKOMMUNE);
    /** What records and directory say of a party, and may say no more. */
    private static final Set<Egenskap> KAN_OPPHOERE = EnumSet.of(Egenskap.EGENSKAP_BARNET_BOR_HER,
            Egenskap.EGENSKAP_OMSORGSKOMMUNE, Egenskap.EGENSKAP_DELTAKER_I_PLAN, Egenskap.EGENSKAP_NY_DELTAKER,
            Egenskap.EGENSKAP_KOORDINATOR, Egenskap.EGENSKAP_ROLLE_KODE6, Egenskap.EGENSKAP_ROLLE_KODE7,
            Egenskap.EGENSKAP_FORELDREANSVAR, Egenskap.EGENSKAP_PART, Egenskap.EGENSKAP_FULLMAKT, Egenskap.EGENSKAP_OPPNEVNT,
            Egenskap.EGENSKAP_OFFENTLIG_PARTS_ADVOKAT, Egenskap.EGENSKAP_PASIENTENS_ADVOKAT,
            Egenskap.EGENSKAP_TILSYNSPERSON, Egenskap.EGENSKAP_TAUSHETSERKLAERING, Egenskap.EGENSKAP_NAVNGITT_MOTTAKER,
            Egenskap.EGENSKAP_SAMARBEIDER_MED_FOSTERHJEM);

    public Sagt {
        requireNonNull(envelope, "envelope is null");
        requireNonNull(document, "document is null");
        requireNonNull(fra, "fra is null");
        requireNonNull(avsenderOrg, "avsenderOrg is null");
        requireNonNull(til, "til is null");
        requireNonNull(mottakerOrg, "mottakerOrg is null");
    }

    /** Pseudonym of the private person whom it goes to. The persons of the facts stand in the order of the envelope. */
    Optional<String> person(List<Person> personer) {
        for (int i = 0; i < personer.size(); i++) {
            if (!envelope.getReceiver().getPerson().isEmpty()
                    && envelope.getPersoner(i).getRef().equals(envelope.getReceiver().getPerson())) {
                return Optional.of(personer.get(i).ref());
            }
        }
        return Optional.empty();
    }

    Part avsender(Part foer, Optional<Subject> barnet, Utveksling u) {
        return Parter.omBarnet(grunn(foer, fra), barnet,
                envelope.getSender().getRolle() == Rolle.ROLLE_KOORDINATOR, u);
    }

    Part mottaker(Part foer, Optional<Subject> barnet, Utveksling u) {
        var part = grunn(foer, til);
        if (foer.egenskaper().har(Egenskap.EGENSKAP_MELDER)) {
            // who is told as the melder is the melder, whatever else it is to the child
            return new Part(foer.etat(), part.enhet(), part.navngitt(), part.egenskaper());
        }
        var naa = Privatperson.av(Parter.omBarnet(part, barnet, envelope.getFormaal() == Formaal.FORMAAL_IP, u), barnet, u);
        if (foer.egenskaper().har(Egenskap.EGENSKAP_NY_DELTAKER)) {
            // the plan that this message brings is recorded with the new one in it, and makes it no less new
            return naa.med(naa.egenskaper().uten(Egenskap.EGENSKAP_DELTAKER_I_PLAN).med(Egenskap.EGENSKAP_NY_DELTAKER));
        }
        return Parter.iPlanen(document, naa, barnet, u);
    }

    private static Part grunn(Part foer, Optional<Part> naa) {
        if (naa.isEmpty()) {
            return new Part(foer.etat() == Etat.ETAT_BKO ? Etat.ETAT_UNSPECIFIED : foer.etat(), foer.enhet(),
                    foer.navngitt(), KAN_OPPHOERE.stream().reduce(foer.egenskaper(), (e, o) -> e.uten(o), (a, _) -> a));
        }
        var egenskaper = AV_MELDINGEN.stream().filter(foer.egenskaper()::har)
                .reduce(naa.get().egenskaper(), (e, m) -> e.med(m), (a, _) -> a);
        return new Part(naa.get().etat(), foer.enhet(), foer.navngitt(), egenskaper);
    }
}
