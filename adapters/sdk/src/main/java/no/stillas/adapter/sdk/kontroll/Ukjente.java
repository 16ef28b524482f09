package no.stillas.adapter.sdk.kontroll;

import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.List;
import no.stillas.adapter.sdk.Feltfeil;

/** Fields that a later version of the contract has and this one does not: kept by no JSON, and read by nobody here. */
final class Ukjente {
    private Ukjente() {}

    /** Where they stand; what is in them cannot be told. */
    static List<Feltfeil> i(Message melding, String sti) {
        var funnet = new ArrayList<Feltfeil>();
        samle(melding, sti, funnet);
        return funnet;
    }

    private static void samle(Message melding, String sti, List<Feltfeil> funnet) {
        melding.getUnknownFields().asMap().keySet().forEach(nummer ->
                funnet.add(new Feltfeil(sti + " (felt " + nummer + ")", "is a field of a later version of the contract, and is not read here")));
        melding.getAllFields().forEach((felt, verdi) -> {
            if (verdi instanceof Message inni) {
                samle(inni, sti + "." + felt.getName(), funnet);
            } else if (verdi instanceof List<?> liste) {
                for (int i = 0; i < liste.size(); i++) {
                    if (liste.get(i) instanceof Message inni) {
                        samle(inni, sti + "." + felt.getName() + "[" + i + "]", funnet);
                    }
                }
            }
        });
    }
}
