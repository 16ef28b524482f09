package no.stillas.hub.admission;

import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import no.stillas.hub.grpc.Feltfeil;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.felles.v1.Fritekst;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Personrolle;

/** Whether the persons of the envelope and those that the document names are the same, and can be identified. */
final class Personer {
    /** Purposes that a message without a person can have: between organisations, statistics, and the anonymous. */
    private static final Set<Formaal> UTEN_PERSON =
            EnumSet.of(Formaal.FORMAAL_ADMIN, Formaal.FORMAAL_STAT, Formaal.FORMAAL_CONSULT);

    private Personer() {}

    static List<Feltfeil> kontroller(Envelope envelope, Optional<Message> document) {
        var feil = new ArrayList<Feltfeil>();
        var refs = new HashSet<String>();
        int hovedpersoner = 0;
        for (int i = 0; i < envelope.getPersonerCount(); i++) {
            var person = envelope.getPersoner(i);
            var sti = "envelope.personer[" + i + "]";
            if (!refs.add(person.getRef())) {
                feil.add(new Feltfeil(sti + ".ref", "is used by another person in the same envelope"));
            }
            if (erHovedperson(person)) {
                hovedpersoner++;
            }
            Identitetskontroll.feil(person.getIdentitet())
                    .ifPresent(f -> feil.add(new Feltfeil(sti + ".identitet", f)));
        }
        if (hovedpersoner > 1) {
            feil.add(new Feltfeil("envelope.personer", "a message is about one child; brothers and sisters are SOESKEN"));
        }
        if (hovedpersoner == 0 && gjelderEnPerson(envelope)) {
            feil.add(new Feltfeil("envelope.personer", "nobody is the child (PERSONROLLE_BARN)"));
        }
        nevnte(envelope, document, (sti, ref) -> {
            if (!refs.contains(ref)) {
                feil.add(new Feltfeil(sti, "names nobody in envelope.personer"));
            }
        });
        return feil;
    }

    static boolean erHovedperson(Person person) {
        return person.getRolle() == Personrolle.PERSONROLLE_BARN || person.getRolle() == Personrolle.PERSONROLLE_GRAVID;
    }

    /** Whether the message is one that must be about a child. */
    static boolean gjelderEnPerson(Envelope envelope) {
        return !UTEN_PERSON.contains(envelope.getFormaal());
    }

    /** Tells {@code hvem} the path and the reference wherever the content names a person. */
    static void nevnte(Envelope envelope, Optional<Message> document, BiConsumer<String, String> hvem) {
        if (!envelope.getReceiver().getPerson().isEmpty()) {
            hvem.accept("envelope.receiver.person", envelope.getReceiver().getPerson());
        }
        document.ifPresent(d -> nevnte("envelope.document", d, hvem));
        for (int i = 0; i < envelope.getAttachmentsCount(); i++) {
            nevnte("envelope.attachments[" + i + "].personer", envelope.getAttachments(i).getPersonerList(), hvem);
        }
        for (int i = 0; i < envelope.getSealed().getPartsCount(); i++) {
            nevnte("envelope.sealed.parts[" + i + "].personer", envelope.getSealed().getParts(i).getPersonerList(), hvem);
        }
    }

    private static void nevnte(String sti, Message melding, BiConsumer<String, String> hvem) {
        melding.getAllFields().forEach((felt, verdi) -> {
            var her = sti + "." + felt.getName();
            if (verdi instanceof String ref && felt.getName().equals("person")) {
                if (!ref.isEmpty()) {
                    hvem.accept(her, ref);
                }
            } else if (verdi instanceof Fritekst fritekst) {
                nevnte(her + ".personer", fritekst.getPersonerList(), hvem);
            } else if (verdi instanceof Message under) {
                nevnte(her, under, hvem);
            } else if (verdi instanceof List<?> liste) {
                for (int i = 0; i < liste.size(); i++) {
                    if (liste.get(i) instanceof Message under) {
                        nevnte(her + "[" + i + "]", under, hvem);
                    }
                }
            }
        });
    }

    private static void nevnte(String sti, List<String> navngitte, BiConsumer<String, String> hvem) {
        for (int i = 0; i < navngitte.size(); i++) {
            hvem.accept(sti + "[" + i + "]", navngitte.get(i));
        }
    }
}
