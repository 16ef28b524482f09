package no.stillas.hub.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.directory.Builtin;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fact.Fact;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Foedselsdatofaktum;
import no.stillas.proto.fakta.v1.Graderingsfaktum;
import no.stillas.proto.fakta.v1.Graderingsstatus;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Plikt;
import no.stillas.proto.regelverk.v1.Svarvirkning;
import no.stillas.proto.trace.v1.Viewer;
import org.junit.jupiter.api.Test;

/** Whether parents see the child's log is an open question of law: by age and reservations, or not at all. */
final class LogginnsynTest {
    private static final Instant NAA = Instant.parse("2026-11-22T10:00:00Z");
    private static final Pseudonym HVEM = new Pseudonym(UUID.randomUUID());

    private final Subject barn = new Subject(HVEM, 1, false, List.of(
            faktum(FactKind.FOEDSELSDATO, Faktum.newBuilder().setFoedselsdato(Foedselsdatofaktum.newBuilder().setDato("2018-05-01"))),
            faktum(FactKind.GRADERING, Faktum.newBuilder().setGradering(Graderingsfaktum.newBuilder()
                    .setGradering(Gradering.GRADERING_INGEN).setStatus(Graderingsstatus.GRADERINGSSTATUS_BESLUTTET).setFra("2020-01-01")))));

    private static Fact faktum(FactKind slag, Faktum.Builder hva) {
        return new Fact(HVEM, slag, UUID.randomUUID(), 1, NAA.minusSeconds(60), NAA.minusSeconds(60), Optional.empty(),
                hva.build().toByteString());
    }

    private static Delt delt(Etat fra, Etat til, Formaal formaal, Plikt... plikter) {
        return new Delt("stillas.henvisning.v1.Henvisning", enhet(fra), enhet(til), formaal, Set.of(Kategori.KATEGORI_EDU), Set.of(plikter));
    }

    /** A unit of this kind; none for a unit that the directory has no more. */
    private static Optional<Unit> enhet(Etat slag) {
        return slag == Etat.ETAT_UNSPECIFIED ? Optional.empty()
                : Builtin.DIRECTORY.units().stream().filter(u -> u.kind() == slag).findFirst();
    }

    private boolean forelderSer(Delt delt) {
        return Logginnsyn.av(Viewer.VIEWER_FORELDRE, barn, NAA, true).viser(delt);
    }

    private boolean forelderSer(Map<String, String> svar) {
        boolean ser = !RuleBook.lov(svar).virkninger().contains(Svarvirkning.SVARVIRKNING_LOGG_BARE_TIL_DEN_REGISTRERTE);
        return Logginnsyn.av(Viewer.VIEWER_FORELDRE, barn, NAA, ser)
                .viser(delt(Etat.ETAT_UNSPECIFIED, Etat.ETAT_UNSPECIFIED, Formaal.FORMAAL_REFERRAL));
    }

    @Test
    void a_parent_does_not_see_what_parents_are_not_to_be_told_of() {
        assertThat(forelderSer(delt(Etat.ETAT_SKO, Etat.ETAT_POL, Formaal.FORMAAL_PREVENT, Plikt.PLIKT_O_LOG))).isTrue();
        assertThat(forelderSer(delt(Etat.ETAT_SKO, Etat.ETAT_POL, Formaal.FORMAAL_PREVENT, Plikt.PLIKT_O_LOG, Plikt.PLIKT_O_NOINFP))).isFalse();
    }

    @Test
    void a_parent_does_not_see_that_barnevernet_looks_into_something_which_it_tells_itself() {
        assertThat(forelderSer(delt(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_INVESTIGATE))).isFalse();
        assertThat(forelderSer(delt(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_INVESTIGATE))).as("the answer").isFalse();
        assertThat(forelderSer(delt(Etat.ETAT_SKO, Etat.ETAT_PPT, Formaal.FORMAAL_INVESTIGATE))).as("another's kartlegging").isTrue();
        assertThat(forelderSer(delt(Etat.ETAT_SKO, Etat.ETAT_UNSPECIFIED, Formaal.FORMAAL_INVESTIGATE))).as("nobody knows who").isFalse();
        assertThat(forelderSer(delt(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP))).isTrue();
    }

    @Test
    void a_parent_of_a_child_of_eight_sees_its_log_by_default_and_not_where_the_right_is_the_childs_alone() {
        assertThat(forelderSer(Map.of())).isTrue();
        assertThat(forelderSer(Map.of("logginnsyn-for-foreldre", "bare-den-registrerte"))).isFalse();
    }
}
