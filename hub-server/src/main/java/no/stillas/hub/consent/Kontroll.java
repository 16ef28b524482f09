package no.stillas.hub.consent;

import com.google.protobuf.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Feltfeil;
import no.stillas.hub.person.Identiteter;
import no.stillas.proto.consent.v1.RegisterObjectionRequest;
import no.stillas.proto.consent.v1.RequestConsentRequest;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.kodeverk.v1.Personrolle;

/** Form of what comes in besides what the contract's own rules say. */
final class Kontroll {
    private Kontroll() {}

    /** Persons, one reference and one time: what most acts have. */
    static void handling(List<Person> personer, String ref, String refSti, Timestamp tid, String tidSti, Instant naa) {
        var feil = new ArrayList<>(Identiteter.feil(personer, "personer"));
        new Referanser(personer, feil).krev(ref, refSti);
        framtid(tid, tidSti, naa, feil);
        kast(feil);
    }

    static void forespoersel(RequestConsentRequest request) {
        var feil = new ArrayList<>(Identiteter.feil(request.getPersonerList(), "personer"));
        var refs = new Referanser(request.getPersonerList(), feil);
        var f = request.getForespoersel();
        refs.krevAlle(f.getRegistrerteList(), "forespoersel.registrerte");
        for (int i = 0; i < f.getSpurteCount(); i++) {
            refs.krev(f.getSpurte(i).getPerson(), "forespoersel.spurte[" + i + "].person");
            refs.hvisSatt(f.getSpurte(i).getPaaVegneAv(), "forespoersel.spurte[" + i + "].paa_vegne_av");
        }
        kast(feil);
    }

    static void reservasjon(RegisterObjectionRequest request, Instant naa) {
        var feil = new ArrayList<>(Identiteter.feil(request.getPersonerList(), "personer"));
        var refs = new Referanser(request.getPersonerList(), feil);
        var r = request.getReservasjon();
        refs.krev(r.getPerson(), "reservasjon.person");
        refs.hvisSatt(request.getGjelder(), "gjelder");
        if (r.getOppheves()) {
            feil.add(new Feltfeil("reservasjon.oppheves", "an objection is lifted by WithdrawObjection"));
        }
        framtid(r.getTidspunkt(), "reservasjon.tidspunkt", naa, feil);
        kast(feil);
    }

    /** The one whom a request is about: the child, or where there is none the first whose information it is. */
    static String hovedperson(RequestConsentRequest request) {
        return request.getPersonerList().stream()
                .filter(p -> p.getRolle() == Personrolle.PERSONROLLE_BARN || p.getRolle() == Personrolle.PERSONROLLE_GRAVID)
                .map(Person::getRef)
                .findFirst()
                .orElse(request.getForespoersel().getRegistrerte(0));
    }

    static void kast(List<Feltfeil> feil) {
        if (!feil.isEmpty()) {
            throw Feil.ugyldig(feil);
        }
    }

    private static void framtid(Timestamp tid, String sti, Instant naa, List<Feltfeil> feil) {
        if (Dager.moment(tid).isAfter(naa.plus(Motsigelser.KLOKKESLINGRING))) {
            feil.add(new Feltfeil(sti, "is in the future"));
        }
    }
}
