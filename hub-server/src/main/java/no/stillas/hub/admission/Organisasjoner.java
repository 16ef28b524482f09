package no.stillas.hub.admission;

import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.stillas.hub.grpc.Feltfeil;
import no.stillas.hub.identitetsnummer.Organisasjonsnummer;
import no.stillas.proto.exchange.v1.Envelope;

/** Whether the organisation numbers that a message names can exist. Never says what they were. */
final class Organisasjoner {
    private Organisasjoner() {}

    static List<Feltfeil> kontroller(Envelope envelope, Optional<Message> document) {
        var feil = new ArrayList<Feltfeil>();
        nummer("envelope.dataansvarlig", envelope.getDataansvarlig(), feil);
        document.ifPresent(d -> kontroller("envelope.document", d, feil));
        return feil;
    }

    private static void kontroller(String sti, Message melding, List<Feltfeil> feil) {
        melding.getAllFields().forEach((felt, verdi) -> {
            var her = sti + "." + felt.getName();
            if (verdi instanceof String tekst && felt.getName().equals("organisasjonsnummer")) {
                nummer(her, tekst, feil);
            } else if (verdi instanceof Message under) {
                kontroller(her, under, feil);
            } else if (verdi instanceof List<?> liste) {
                for (int i = 0; i < liste.size(); i++) {
                    if (liste.get(i) instanceof Message under) {
                        kontroller(her + "[" + i + "]", under, feil);
                    }
                }
            }
        });
    }

    private static void nummer(String sti, String tekst, List<Feltfeil> feil) {
        if (!tekst.isEmpty() && Organisasjonsnummer.les(tekst).isEmpty()) {
            feil.add(new Feltfeil(sti, "is not a valid organisation number: nine digits with a control digit"));
        }
    }
}
