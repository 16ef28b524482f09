package no.stillas.hub.person;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Oppgittav;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.person.v1.Opplysning;
import no.stillas.proto.person.v1.RegisterRequest;

/** What the person service makes of a statement, for tests of what reads it. */
public final class Oppgitt {
    private static final Identitet BARNET = Identitet.newBuilder().setFoedselsnummer("01811599839").build();

    private Oppgitt() {}

    /** Whether a service of this kind may state it. */
    public static boolean kan(Etat etat, Opplysning opplysning) {
        return Rettigheter.kanOppgi(etat, opplysning);
    }

    /**
     * The fact; empty where it is refused, or is no fact that is read of a case.
     *
     * @param navn pseudonym of an identity
     */
    public static Optional<Faktum.Builder> faktum(String enhet, String org, Etat etat, Opplysning opplysning,
            Function<Identitet, String> navn, Instant naa) {
        var den = new Enheter.Enhet(enhet, org, etat);
        var request = RegisterRequest.newBuilder().setIdentitet(BARNET).addOpplysninger(opplysning).build();
        if (opplysning.hasAlias() || !kan(etat, opplysning) || !Motsigelser.i(request, den, naa).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Faktumbygger(den, navn).av(opplysning)
                .setOppgittAv(Oppgittav.newBuilder().setOrganisasjonsnummer(org).setEnhet(enhet)));
    }
}
