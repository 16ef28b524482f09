package no.stillas.konformitet.sertifikat;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import no.stillas.adapter.sdk.registrering.Sektorkunnskap;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.adapter.v1.Registrering;
import no.stillas.proto.exchange.v1.Sender;

/** Whom a system serves: the sector's adapter, and the unit that the certificate is about. */
public enum Profil {
    NAV("NAV"),
    KOMMUNE("Kommune (barneverntjeneste)"),
    BUFETAT("Bufetat"),
    SPESIALISTHELSETJENESTE("Spesialisthelsetjeneste (BUP)");

    private final String tittel;

    Profil(String tittel) {
        this.tittel = tittel;
    }

    /** As people call it. */
    public String tittel() {
        return tittel;
    }

    /** As the command line and the tags of cases have it. */
    public String navn() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the sector takes and is bound to answer. */
    public Sektorkunnskap sektor() throws IOException {
        return Sektorkunnskap.av(navn());
    }

    /** One organisation with one unit. */
    public Registrering registrering() throws IOException {
        var registrering = Registrering.newBuilder();
        Dokumenttyper.alle().jsonParser().merge(ressurs("profiler/" + navn() + ".json"), registrering);
        return registrering.build();
    }

    /** The unit as a sender. */
    public Sender enhet() throws IOException {
        var virksomhet = registrering().getVirksomheter(0);
        return Sender.newBuilder().setOrganisasjonsnummer(virksomhet.getOrganisasjonsnummer())
                .setEnhet(virksomhet.getEnheter(0).getId()).build();
    }

    static String ressurs(String navn) throws IOException {
        try (var inn = requireNonNull(Profil.class.getResourceAsStream(navn), () -> navn + " is null")) {
            return new String(inn.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
