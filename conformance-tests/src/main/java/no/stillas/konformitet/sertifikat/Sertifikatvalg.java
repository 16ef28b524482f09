package no.stillas.konformitet.sertifikat;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.stillas.konformitet.sertifikat.Saksresultat.Utfall;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a run against a system, and the run. */
public final class Sertifikatvalg {
    private static final Pattern ADRESSE = Pattern.compile("([^/\\\\]+):(\\d{1,5})");

    @Option(names = "--system", required = true, paramLabel = "MAPPE|HOST:PORT",
            description = "Prøv et system i stedet for en hub: mappen som systemet utveksler filer i, eller adressen som settet skal"
                    + " lytte på som hub, og som systemet kobler seg til (uten TLS, med et hvilket som helst token).")
    private String system = "";

    @Option(names = "--as", required = true, split = ",", paramLabel = "PROFIL",
            description = "Hvem systemet betjener: nav, kommune, bufetat eller spesialisthelsetjeneste; flere med komma.")
    private List<Profil> profiler = List.of();

    @Option(names = "--store", paramLabel = "MAPPE",
            description = "Med HOST:PORT: mappe der systemet viser hva det har lagret, én DeliveredMessage (JSON) i hver fil.")
    private @Nullable Path lager;

    @Option(names = "--wait", defaultValue = "PT10S", paramLabel = "TID",
            description = "Hvor lenge et svar kan ta (standard: ${DEFAULT-VALUE}). Svarer mennesker, trengs minutter: PT10M.")
    private Duration vent = Duration.ofSeconds(10);

    /**
     * Plays every profile, and writes a page for each.
     *
     * @return exit code: 0 where every case holds, 1 where one does not, 2 where nobody can listen or use the folder there
     */
    public int kjoer(String merker, Path rapporter, PrintStream ut) throws IOException {
        // before the first logger is made: what an adapter logs goes beside what is told
        System.setProperty("logback.configurationFile",
                System.getProperty("logback.configurationFile", "no/stillas/konformitet/sertifikat/logback-sertifikat.xml"));
        boolean alt = true;
        for (var profil : profiler) {
            Oppkobling koblet;
            try {
                koblet = koble(profil);
            } catch (IOException | UnresolvedAddressException e) {
                ut.println("Kan ikke bruke " + system + ": " + e.getMessage());
                return 2;
            }
            try (var kobling = koblet) {
                ut.println(profil.tittel() + ", enheten " + profil.enhet().getEnhet() + ". Huben lytter på port " + kobling.hub().port() + ".");
                var tider = new Sertifisering.Tider(vent, ADRESSE.matcher(system).matches() ? Duration.ofMinutes(10) : vent);
                var resultater = new Sertifisering(profil, kobling.hub(), kobling.lager(), tider)
                        .spill(merker, rapporter.resolve(profil.navn()), ut::println, r -> fortell(r, ut));
                var side = Sertifikatside.skriv(rapporter, profil, resultater, merker.isEmpty());
                alt &= !resultater.isEmpty() && resultater.stream().allMatch(r -> r.utfall() == Utfall.BESTATT);
                ut.println(antall(resultater) + " Sertifikatet: " + side);
            }
        }
        return alt ? 0 : 1;
    }

    private Oppkobling koble(Profil profil) throws IOException {
        Matcher adresse = ADRESSE.matcher(system);
        return adresse.matches()
                ? Oppkobling.paa(new InetSocketAddress(adresse.group(1), Integer.parseInt(adresse.group(2))), profil, Optional.ofNullable(lager))
                : Oppkobling.mappe(Path.of(system), profil);
    }

    private static void fortell(Saksresultat resultat, PrintStream ut) {
        var sak = resultat.sak();
        ut.println(switch (resultat.utfall()) {
            case BESTATT -> "  bestått    " + sak.id() + " " + sak.tittel();
            case FEILET -> "  FEILET     " + sak.id() + " " + sak.tittel() + "\n             Ventet: " + resultat.ventet()
                    + "\n             Så: " + resultat.sett() + "\n             Gjør: " + sak.gjoer();
            case IKKE_PROEVD -> "  ikke prøvd " + sak.id() + " " + sak.tittel() + "\n             " + resultat.sett();
        });
    }

    static String antall(List<Saksresultat> resultater) {
        return resultater.size() + (resultater.size() == 1 ? " sak: " : " saker: ") + antall(resultater, Utfall.BESTATT) + " bestått, " + antall(resultater, Utfall.FEILET)
                + " feilet, " + antall(resultater, Utfall.IKKE_PROEVD) + " ikke prøvd.";
    }

    static long antall(List<Saksresultat> resultater, Utfall utfall) {
        return resultater.stream().filter(r -> r.utfall() == utfall).count();
    }
}
