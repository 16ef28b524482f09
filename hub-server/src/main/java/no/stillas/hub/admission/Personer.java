package no.stillas.hub.admission;

import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.grpc.Feltfeil;
import no.stillas.proto.exchange.v1.Envelope;
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
            if (person.getRolle() == Personrolle.PERSONROLLE_BARN || person.getRolle() == Personrolle.PERSONROLLE_GRAVID) {
                hovedpersoner++;
            }
            Identitetskontroll.feil(person.getIdentitet())
                    .ifPresent(f -> feil.add(new Feltfeil(sti + ".identitet", f)));
        }
        if (hovedpersoner > 1) {
            feil.add(new Feltfeil("envelope.personer", "a message is about one child; brothers and sisters are SOESKEN"));
        }
        if (hovedpersoner == 0 && !UTEN_PERSON.contains(envelope.getFormaal())) {
            feil.add(new Feltfeil("envelope.personer", "nobody is the child (PERSONROLLE_BARN)"));
        }
        document.ifPresent(d -> ukjente("envelope.document", d, refs, feil));
        for (int i = 0; i < envelope.getAttachmentsCount(); i++) {
            ukjente("envelope.attachments[" + i + "].personer", envelope.getAttachments(i).getPersonerList(), refs, feil);
        }
        for (int i = 0; i < envelope.getSealed().getPartsCount(); i++) {
            ukjente("envelope.sealed.parts[" + i + "].personer", envelope.getSealed().getParts(i).getPersonerList(), refs, feil);
        }
        return feil;
    }

    private static void ukjente(String sti, Message melding, Set<String> refs, List<Feltfeil> feil) {
        melding.getAllFields().forEach((felt, verdi) -> {
            var her = sti + "." + felt.getName();
            if (verdi instanceof String ref && felt.getName().equals("person") && !refs.contains(ref)) {
                feil.add(new Feltfeil(her, "names nobody in envelope.personer"));
            } else if (verdi instanceof Fritekst fritekst) {
                ukjente(her + ".personer", fritekst.getPersonerList(), refs, feil);
            } else if (verdi instanceof Message under) {
                ukjente(her, under, refs, feil);
            } else if (verdi instanceof List<?> liste) {
                for (int i = 0; i < liste.size(); i++) {
                    if (liste.get(i) instanceof Message under) {
                        ukjente(her + "[" + i + "]", under, refs, feil);
                    }
                }
            }
        });
    }

    private static void ukjente(String sti, List<String> navngitte, Set<String> refs, List<Feltfeil> feil) {
        for (int i = 0; i < navngitte.size(); i++) {
            if (!refs.contains(navngitte.get(i))) {
                feil.add(new Feltfeil(sti + "[" + i + "]", "names nobody in envelope.personer"));
            }
        }
    }
}
