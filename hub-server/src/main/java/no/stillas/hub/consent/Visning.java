package no.stillas.hub.consent;

import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.person.Enheter.Enhet;
import no.stillas.proto.consent.v1.Forespoersel;
import no.stillas.proto.consent.v1.RequestConsentRequest;
import no.stillas.proto.consent.v1.RequestConsentResponse;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Samtykkeforespoerselfaktum;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.samtykke.v1.SamtykkeForespoersel;

/** A request as the one who asked and the one it was asked through may see it. */
final class Visning {
    private Visning() {}

    /** Whether the unit has part in it. */
    static boolean delaktig(Samtykkeforespoerselfaktum f, Enhet enhet) {
        return enhet.er(f.getSpoer()) || enhet.er(f.getSpurtGjennom());
    }

    /** {@code dokument} is empty where its key is destroyed. */
    static Forespoersel av(Faktum faktum, Optional<RequestConsentRequest> dokument, Enhet leser) {
        var f = faktum.getSamtykkeforespoersel();
        var svar = grunn(UUID.fromString(faktum.getId()), f).setEndret(faktum.getOppgittAv().getRegistrert());
        dokument.ifPresent(d -> {
            svar.setForespoersel(leser.er(f.getSpoer()) ? d.getForespoersel() : utenTekst(d.getForespoersel()));
            if (leser.er(f.getSpurtGjennom())) {
                svar.addAllPersoner(d.getPersonerList());
            }
        });
        return svar.setTekst(leser.er(f.getSpurtGjennom()) && !Forloep.ferdig(f) ? tilFormidler(f) : tilSpoer(f)).build();
    }

    static Forespoersel ikkeSendt(UUID id, Samtykkeforespoerselfaktum f, RequestConsentRequest dokument) {
        return grunn(id, f).setForespoersel(dokument.getForespoersel())
                .setTekst("Det samme er avslått før. Personen spørres ikke på nytt, og forespørselen er ikke sendt.")
                .build();
    }

    /** What is said in words came, as far as it may be known, with the message; it was judged there and not here. */
    private static SamtykkeForespoersel utenTekst(SamtykkeForespoersel f) {
        return f.toBuilder().clearForklaring().clearHvisNei().build();
    }

    /** Nothing was told to the service that was to bring it. */
    static RequestConsentResponse ikkeFormidlet(RequestConsentRequest request, Decision decision) {
        return RequestConsentResponse.newBuilder()
                .setDecision(decision)
                .setForespoersel(Forespoersel.newBuilder()
                        .setForespoerselId(request.getForespoersel().getForespoerselId())
                        .setGjennom(request.getGjennom())
                        .setForespoersel(request.getForespoersel())
                        .setTekst(decision.getUtfall() == Utfall.UTFALL_HELD
                                ? "Forespørselen venter. Be om den på nytt med samme id når den har gått."
                                : "Forespørselen er ikke sendt, for tjenesten kan ikke få vite det som står i den. Spør personen "
                                        + "selv, eller gjennom en tjeneste som kan få vite det."))
                .build();
    }

    private static Forespoersel.Builder grunn(UUID id, Samtykkeforespoerselfaktum f) {
        var svar = Forespoersel.newBuilder()
                .setForespoerselId(id.toString())
                .setTilstand(f.getTilstand())
                .setSpoer(f.getSpoer())
                .setGjennom(f.getSpurtGjennom());
        f.getSvarList().forEach(svar::addSamtykker);
        f.getAvslaatteMottakereList().forEach(m -> svar.addAvslaatteMottakere(Parter.dokument(m)));
        return svar;
    }

    private static String tilFormidler(Samtykkeforespoerselfaktum f) {
        return switch (f.getTilstand()) {
            case FORESPOERSELTILSTAND_SPURT -> "Forklar forespørselen med enkle ord, og før svaret inn.";
            case FORESPOERSELTILSTAND_FORKLART -> "Før svaret inn når personen har svart.";
            case FORESPOERSELTILSTAND_GITT, FORESPOERSELTILSTAND_AVGRENSET, FORESPOERSELTILSTAND_AVSLAATT,
                    FORESPOERSELTILSTAND_UBESVART, FORESPOERSELTILSTAND_UNSPECIFIED, UNRECOGNIZED -> tilSpoer(f);
        };
    }

    private static String tilSpoer(Samtykkeforespoerselfaktum f) {
        return switch (f.getTilstand()) {
            case FORESPOERSELTILSTAND_SPURT -> "Forespørselen er sendt til tjenesten som møter personen.";
            case FORESPOERSELTILSTAND_FORKLART -> "Forespørselen er forklart for personen, som ikke har svart ennå.";
            case FORESPOERSELTILSTAND_GITT -> "Samtykket er gitt. Meldingen kan sendes på nytt med ny melding-id.";
            case FORESPOERSELTILSTAND_AVGRENSET -> "Samtykket er gitt for en del. Det som er avslått, kan ikke deles.";
            case FORESPOERSELTILSTAND_AVSLAATT -> "Personen har sagt nei. Opplysningene kan ikke deles på samtykke.";
            case FORESPOERSELTILSTAND_UBESVART -> "Det kom ikke noe svar. Det er ikke et samtykke.";
            case FORESPOERSELTILSTAND_UNSPECIFIED, UNRECOGNIZED -> "";
        };
    }
}
