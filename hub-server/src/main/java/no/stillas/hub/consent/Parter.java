package no.stillas.hub.consent;

import java.util.List;
import no.stillas.proto.fakta.v1.Samtykkepart;
import no.stillas.proto.felles.v1.Tjeneste;

/** Parties of the documents as parties of the facts: the service and the named person, without the person's name. */
final class Parter {
    private Parter() {}

    static Samtykkepart av(no.stillas.proto.samtykke.v1.Samtykkepart part) {
        return av(part.getTjeneste()).toBuilder().setNavngittPerson(part.getNavngittPerson()).build();
    }

    static List<Samtykkepart> av(List<no.stillas.proto.samtykke.v1.Samtykkepart> parter) {
        return parter.stream().map(Parter::av).toList();
    }

    static Samtykkepart av(Tjeneste tjeneste) {
        return Samtykkepart.newBuilder()
                .setOrganisasjonsnummer(tjeneste.getOrganisasjonsnummer())
                .setEnhet(tjeneste.getEnhet())
                .build();
    }

    /** The same service, whoever in it. */
    static boolean sammeTjeneste(Samtykkepart a, Samtykkepart b) {
        return a.getOrganisasjonsnummer().equals(b.getOrganisasjonsnummer()) && a.getEnhet().equals(b.getEnhet());
    }

    static no.stillas.proto.samtykke.v1.Samtykkepart dokument(Samtykkepart part) {
        return no.stillas.proto.samtykke.v1.Samtykkepart.newBuilder()
                .setTjeneste(Tjeneste.newBuilder()
                        .setOrganisasjonsnummer(part.getOrganisasjonsnummer())
                        .setEnhet(part.getEnhet()))
                .setNavngittPerson(part.getNavngittPerson())
                .build();
    }
}
