package no.stillas.hub.casefacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Skjult;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Graderingsfaktum;
import no.stillas.proto.fakta.v1.Graderingsstatus;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Personrolle;
import org.junit.jupiter.api.Test;

/** Who may know of a protected address when more than one has set a grading. */
final class VernTest {
    private static final Faktum.Builder STRENGT =
            gradering(Gradering.GRADERING_STRENGT_FORTROLIG, "barnevernet", "krisesenteret");

    @Test
    void aWeakerGradingNamesNobodyForAStricterOne() {
        for (var barn : new Subject[] {
                Barnet.med(gradering(Gradering.GRADERING_KLIENTADRESSE, "politiet", "skolen"), STRENGT.clone()),
                Barnet.med(STRENGT.clone(), gradering(Gradering.GRADERING_FORTROLIG, "politiet", "skolen"))}) {
            var person = sett(barn, "barnevernet");
            assertThat(person.vern().gradering()).isEqualTo(Gradering.GRADERING_STRENGT_FORTROLIG);
            assertThat(person.vern().mottakerliste()).containsExactly("krisesenteret");
            assertThat(person.skjult()).doesNotContain(Skjult.VERN);
        }
    }

    @Test
    void ofTwoThatAreAsStrictTheLastOneSaysWho() {
        var barn = Barnet.med(STRENGT.clone(), gradering(Gradering.GRADERING_STRENGT_FORTROLIG, "barnevernet", "legevakten"));
        assertThat(sett(barn, "barnevernet").vern().mottakerliste()).containsExactly("legevakten");
    }

    @Test
    void whoSetOrIsNamedInAWeakerOneIsNotToldThatThereIsAStricterOne() {
        var barn = Barnet.med(STRENGT.clone(), gradering(Gradering.GRADERING_KLIENTADRESSE, "politiet", "skolen"));
        for (var enhet : Arrays.asList("politiet", "skolen")) {
            assertThat(sett(barn, enhet).skjult()).as(enhet).contains(Skjult.VERN);
        }
    }

    private static Person sett(Subject barn, String avsender) {
        return Personer.av(barn, Personrolle.PERSONROLLE_BARN, Optional.empty(), Barnet.mellom(
                Barnet.part(Etat.ETAT_BVT, avsender), Barnet.part(Etat.ETAT_SKO, "mottakeren")));
    }

    private static Faktum.Builder gradering(Gradering gradering, String sattAv, String tillatt) {
        return Faktum.newBuilder().setGradering(Graderingsfaktum.newBuilder().setGradering(gradering)
                .setStatus(Graderingsstatus.GRADERINGSSTATUS_BESLUTTET).setSattAv(Barnet.tjeneste(sattAv))
                .addTillatteEnheter(Barnet.tjeneste(tillatt)).setFra("2026-01-01"));
    }
}
