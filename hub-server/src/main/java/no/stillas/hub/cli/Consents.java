package no.stillas.hub.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import no.stillas.proto.consent.v1.ConsentServiceGrpc;
import no.stillas.proto.consent.v1.ListRequest;
import no.stillas.proto.consent.v1.RegistrertReservasjon;
import no.stillas.proto.consent.v1.RegistrertSamtykke;
import no.stillas.proto.fakta.v1.Samtykkepart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A person's consents and objections, as a unit may see them. */
@Command(
        name = "consents",
        description = {
            "Viser samtykker og reservasjoner for et barn.",
            "Du ser dem enheten har registrert, og dem den er avsender eller mottaker i."},
        exitCodeListHeading = "%nUtgangskoder:%n",
        exitCodeList = {"0:vist, også når det ikke er noe", "1:noe gikk galt", "2:kommandoen er feil skrevet"},
        mixinStandardHelpOptions = true)
final class Consents extends Hubkommando {
    @Option(names = "--enhet", required = true, paramLabel = "ENHET", description = "Enheten som spør.")
    private String enhet = "";

    @Option(names = "--barn", required = true, paramLabel = "FIL", converter = Barnet.Leser.class,
            description = "Fil med barnets nummer; - leser det fra standard inn. Aldri nummeret selv.")
    private @Nullable Barnet barn;

    @Override
    int kjoer(Forbindelse forbindelse, PrintWriter ut) {
        var spoersmaal = ListRequest.newBuilder().setEnhet(enhet);
        if (barn != null) {
            spoersmaal.setIdentitet(barn.identitet());
        }
        var svar = forbindelse.spoer(ConsentServiceGrpc::newBlockingStub).list(spoersmaal.build());
        if (json()) {
            json(ut, svar, false);
            return Utgang.OK;
        }
        if (svar.getSamtykkerCount() + svar.getReservasjonerCount() == 0) {
            ut.println("Ingen samtykker eller reservasjoner som " + enhet + " kan se.");
        }
        svar.getSamtykkerList().forEach(s -> samtykke(ut, s));
        svar.getReservasjonerList().forEach(r -> reservasjon(ut, r));
        return Utgang.OK;
    }

    private static void samtykke(PrintWriter ut, RegistrertSamtykke s) {
        ut.println("Samtykke " + s.getSamtykkeId() + ", versjon " + s.getVersjon() + ": " + Kode.kort(s.getTilstand()));
        linje(ut, "opplysninger", Kode.korte(s.getKategorierList()));
        linje(ut, "formål", Kode.kort(s.getFormaal()));
        linje(ut, "fra", parter(s.getAvsendereList()));
        linje(ut, "til", parter(s.getMottakereList()));
        linje(ut, "retning", Kode.kort(s.getRetning()));
        linje(ut, "profil", Kode.kort(s.getProfil()));
        linje(ut, "gjelder", Tid.dag(s.getFra()) + "–" + Tid.dag(s.getTil()));
        linje(ut, "registrert", Tid.moment(s.getRegistrert()));
        s.getTrukketList().forEach(t -> linje(ut, "trukket", Tid.moment(t.getTidspunkt()) + ": "
                + (t.getKategorierCount() == 0 ? "alt" : Kode.korte(t.getKategorierList()))));
        linje(ut, "merknader", s.getMerknaderList().stream().map(Kode::kort).collect(Collectors.joining(", ")));
        linje(ut, "kan endres", s.getKanEndres() ? "ja" : "");
    }

    private static void reservasjon(PrintWriter ut, RegistrertReservasjon r) {
        ut.println("Reservasjon " + r.getReservasjonId() + ": " + (r.getGjelder() ? "gjelder" : "opphevet"));
        linje(ut, "opplysninger", r.getKategorierCount() == 0 ? "alle" : Kode.korte(r.getKategorierList()));
        linje(ut, "mottakere", r.getMottakereCount() == 0 ? "alle" : parter(r.getMottakereList()));
        linje(ut, "registrert", Tid.moment(r.getRegistrert()));
    }

    private static void linje(PrintWriter ut, String hva, String tekst) {
        if (!tekst.isEmpty()) {
            ut.println(String.format("  %-12s  %s", hva, tekst));
        }
    }

    private static String parter(List<Samtykkepart> parter) {
        return parter.stream()
                .map(p -> (p.getEnhet().isEmpty() ? p.getOrganisasjonsnummer() : p.getEnhet())
                        + (p.getNavngittPerson().isEmpty() ? "" : " (én navngitt person)"))
                .collect(Collectors.joining(", "));
    }
}
