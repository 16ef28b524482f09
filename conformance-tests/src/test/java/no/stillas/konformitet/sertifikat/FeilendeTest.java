package no.stillas.konformitet.sertifikat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stillas.konformitet.sertifikat.Saksresultat.Utfall;
import no.stillas.konformitet.sertifikat.Sertifisering.Tider;
import no.stillas.proto.exchange.v1.ApplicationReceipt;
import no.stillas.proto.exchange.v1.Delivery;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Systems with one fault each: the case that is about it fails, and no other. */
final class FeilendeTest {
    private static final Tider TIDER = new Tider(Duration.ofSeconds(8), Duration.ofSeconds(20));

    @TempDir static Path mappe;

    /** Makes a system. */
    interface Lager {
        Provesystem lag(int port, Path lager) throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> feilene() {
        return Stream.of(
                feil("a system that keeps the contract", (p, l) -> new Provesystem(Profil.NAV, p, l)),
                feil("handles what comes again once more", (p, l) -> new Provesystem(Profil.NAV, p, l) {
                    @Override
                    void igjen(Delivery leveranse, ApplicationReceipt foer) {
                        lagre("igjen-" + leveranse.getDeliveryId(), leveranse.getMessage());
                        super.igjen(leveranse, foer);
                    }
                }, "SERT-04"));
    }

    private static DynamicTest feil(String navn, Lager lager, String... saker) {
        return DynamicTest.dynamicTest(navn, () -> {
            var sted = mappe.resolve(navn.replace(' ', '-'));
            var adresse = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            try (var kobling = Oppkobling.paa(adresse, Profil.NAV, Optional.of(sted.resolve("lager")));
                    var system = lager.lag(kobling.hub().port(), sted.resolve("lager"))) {
                system.start();
                var resultater = new Sertifisering(Profil.NAV, kobling.hub(), kobling.lager(), TIDER).spill("", sted, _ -> { }, _ -> { });
                assertThat(resultater).filteredOn(r -> r.utfall() == Utfall.FEILET).as(feilet(resultater))
                        .extracting(r -> r.sak().id()).containsExactlyInAnyOrder(saker);
            }
        });
    }

    private static String feilet(List<Saksresultat> resultater) {
        return resultater.stream().filter(r -> r.utfall() != Utfall.BESTATT)
                .map(r -> r.sak().id() + " " + r.utfall() + ": " + r.ventet() + " | " + r.sett()).toList().toString();
    }
}
