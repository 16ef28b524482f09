package no.stillas.hub.casefacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.stillas.hub.fakta.Planer;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Koordinatorfaktum;
import no.stillas.proto.fakta.v1.Koordinatorslag;
import no.stillas.proto.fakta.v1.Planfaktum;
import no.stillas.proto.fakta.v1.Planstatus;
import no.stillas.proto.fakta.v1.Samtykkefaktum;
import no.stillas.proto.fakta.v1.Samtykketilstand;
import no.stillas.proto.felles.v1.Periode;
import no.stillas.proto.felles.v1.Tjeneste;
import org.junit.jupiter.api.Test;

/** An individuell plan is in use while its consent stands, and is spoken for by those who have it. */
final class PlanerTest {
    private static final LocalDate IDAG = LocalDate.of(2026, 6, 1);
    private static final String PLAN = "0198f000-0000-7000-8000-00000000000a";
    private static final String SAMTYKKE = "0198f000-0000-7000-8000-00000000000b";

    @Test
    void aPlanIsInUseWhileItsConsentStandsAndItsPeriodLasts() {
        assertThat(iBruk(plan("2026-12-31"), samtykke(Samtykketilstand.SAMTYKKETILSTAND_AKTIVT, "2026-12-31"))).isTrue();
        assertThat(iBruk(plan("2026-06-01"), samtykke(Samtykketilstand.SAMTYKKETILSTAND_AVGRENSET, "2026-06-01"))).isTrue();
        assertThat(iBruk(plan("2026-05-31"), samtykke(Samtykketilstand.SAMTYKKETILSTAND_AKTIVT, "2026-12-31")))
                .as("past its period").isFalse();
        assertThat(iBruk(plan("2026-12-31"), samtykke(Samtykketilstand.SAMTYKKETILSTAND_TRUKKET, "2026-12-31")))
                .as("withdrawn").isFalse();
        assertThat(iBruk(plan("2026-12-31"), samtykke(Samtykketilstand.SAMTYKKETILSTAND_AKTIVT, "2026-05-31")))
                .as("a consent that has run out").isFalse();
        assertThat(Planer.iBruk(Barnet.med(plan("2026-12-31")), IDAG)).as("a consent that nobody has recorded").isEmpty();
    }

    @Test
    void aPlanThatIsNotRecordedIsSpokenForByItsOwnerAlone() {
        var barn = Barnet.med();
        assertThat(foerer("barnevernet", false, "barnevernet")).isTrue();
        assertThat(foerer("skolen", false, "barnevernet")).isFalse();
        assertThat(foerer("barnekoordinatoren", true, "barnevernet")).as("its organisation's koordinator").isTrue();
        assertThat(Planer.foerer(Barnet.tjeneste("barnekoordinatoren"), true, PLAN, Tjeneste.newBuilder()
                .setOrganisasjonsnummer(Barnet.ANNEN_ORG).setEnhet("bup").build(), barn, IDAG)).isFalse();
    }

    @Test
    void aRecordedPlanIsSpokenForByWhoIsRecordedAndByWhoCoordinates() {
        var barn = Barnet.med(plan("2026-12-31"), Faktum.newBuilder().setKoordinator(Koordinatorfaktum.newBuilder()
                .setSlag(Koordinatorslag.KOORDINATORSLAG_KOORDINATOR).setTjeneste(Barnet.tjeneste("helsestasjonen"))
                .setOppnevntAv(Barnet.tjeneste("barnevernet")).setFra("2026-01-01")));
        for (var enhet : new String[] {"barnevernet", "koordinatoren", "helsestasjonen"}) {
            assertThat(Planer.foerer(Barnet.tjeneste(enhet), false, PLAN, Barnet.tjeneste("barnevernet"), barn, IDAG))
                    .as(enhet).isTrue();
        }
        assertThat(Planer.foerer(Barnet.tjeneste("skolen"), false, PLAN, Barnet.tjeneste("skolen"), barn, IDAG))
                .as("who takes a recorded plan for its own").isFalse();
        assertThat(Planer.foerer(Barnet.tjeneste("helsestasjonen"), false, PLAN, Tjeneste.newBuilder()
                .setOrganisasjonsnummer("311000241").setEnhet("sykehuset").build(), barn, IDAG))
                .as("a koordinator of another organisation than the owner").isFalse();
    }

    private static boolean foerer(String avsender, boolean koordinatorenhet, String eier) {
        return Planer.foerer(Barnet.tjeneste(avsender), koordinatorenhet, PLAN, Barnet.tjeneste(eier), Barnet.med(), IDAG);
    }

    private static boolean iBruk(Faktum.Builder plan, Faktum.Builder samtykke) {
        return !Planer.iBruk(Barnet.med(plan, samtykke), IDAG).isEmpty();
    }

    private static Faktum.Builder plan(String til) {
        return Faktum.newBuilder().setId(PLAN).setPlan(Planfaktum.newBuilder().setStatus(Planstatus.PLANSTATUS_AKTIV)
                .setAnsvarlig(Barnet.tjeneste("barnevernet")).setKoordinator(Barnet.tjeneste("koordinatoren"))
                .setSamtykke(SAMTYKKE).setPeriode(Periode.newBuilder().setFra("2026-01-01").setTil(til)));
    }

    private static Faktum.Builder samtykke(Samtykketilstand tilstand, String til) {
        return Faktum.newBuilder().setId(SAMTYKKE).setSamtykke(Samtykkefaktum.newBuilder().setTilstand(tilstand)
                .setFra("2026-01-01").setTil(til));
    }
}
