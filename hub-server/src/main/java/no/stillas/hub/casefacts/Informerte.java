package no.stillas.hub.casefacts;

import com.google.protobuf.Message;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.stillas.hub.judgement.facts.Fakta;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.proto.bekymring.v1.Bekymringsmelding;
import no.stillas.proto.bekymring.v1.Orientering;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Informert;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.regelverk.v1.Faktum;

/**
 * Whom the sender has told of the disclosure, and whom not for a reason that is stated. The reason itself stays in the
 * envelope. Something is known of those in a role only when it is stated of each of them that the message names.
 */
final class Informerte {
    private static final Map<Personrolle, Faktum> ROLLER = new EnumMap<>(Map.of(
            Personrolle.PERSONROLLE_BARN, Faktum.FAKTUM_BARNET_INFORMERT,
            Personrolle.PERSONROLLE_FORELDER, Faktum.FAKTUM_FORESATTE_INFORMERT,
            Personrolle.PERSONROLLE_FOSTERFORELDER, Faktum.FAKTUM_FOSTERFORELDRE_INFORMERT,
            Personrolle.PERSONROLLE_GRAVID, Faktum.FAKTUM_GRAVID_INFORMERT));

    private Informerte() {}

    static Fakta av(Envelope envelope, Optional<Message> document, Fakta fakta) {
        var sagt = new HashMap<String, Boolean>();
        document.filter(Bekymringsmelding.class::isInstance).map(Bekymringsmelding.class::cast)
                .ifPresent(m -> m.getOrienteringerList().forEach(o -> orientering(o, sagt)));
        envelope.getInformertList().forEach(i -> informert(i, sagt));
        Fakta ut = fakta;
        for (var rolle : ROLLER.entrySet()) {
            var alle = envelope.getPersonerList().stream().filter(p -> p.getRolle() == rolle.getKey()).map(Person::getRef).toList();
            ut = ut.med(rolle.getValue(), samlet(alle, sagt));
        }
        return ut;
    }

    private static Sannhet samlet(List<String> alle, Map<String, Boolean> sagt) {
        if (alle.isEmpty() || !sagt.keySet().containsAll(alle)) {
            return Sannhet.UKJENT;
        }
        return alle.stream().allMatch(sagt::get) ? Sannhet.SANN : Sannhet.USANN;
    }

    /** That somebody was not told counts only with a reason. */
    private static void informert(Informert i, Map<String, Boolean> sagt) {
        if (i.getInformert() || !i.getBegrunnelse().isBlank()) {
            sagt.put(i.getPerson(), i.getInformert());
        }
    }

    private static void orientering(Orientering o, Map<String, Boolean> sagt) {
        switch (o.getOrientert()) {
            case ORIENTERT_JA -> sagt.put(o.getPerson(), true);
            case ORIENTERT_BARNEVERNET_AVGJOER -> sagt.put(o.getPerson(), false);
            case ORIENTERT_NEI -> {
                if (!o.getHvorforIkke().getTekst().isBlank()) {
                    sagt.put(o.getPerson(), false);
                }
            }
            // told later: it remains to be done
            case ORIENTERT_SENERE, ORIENTERT_UNSPECIFIED, UNRECOGNIZED -> { }
        }
    }
}
