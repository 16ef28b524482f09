package no.stillas.hub.judgement.rom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.stillas.hub.judgement.Judgement;
import no.stillas.hub.judgement.Verdict;
import no.stillas.hub.judgement.facts.Facts;

/** Where the space is walked, values that no rule tells apart are one. Here they are drawn before they are. */
@Domain(Raapunkter.class)
class SammenslaaingTest {
    private static final Rom ROM = Rom.av(Raapunkter.BOK);

    @Property(tries = 1_000_000, seed = "2027")
    void a_point_has_the_answer_of_the_one_that_stands_for_its_class(@ForAll Punkt raatt) {
        Punkt klasse = ROM.klasse(raatt);
        List<Object> svar = svar(raatt);
        if (!svar.equals(svar(klasse))) {
            assertThat(svar(klasse)).as("%s%n%s", klasse, raatt).isEqualTo(svar);
        }
    }

    /** What people have said and signed is walked as states: no other consent, order or attestation is answered otherwise. */
    @Property(tries = 100_000, seed = "2028")
    void what_is_said_and_signed_has_the_answer_of_one_of_the_states_that_are_walked(@ForAll Raapaastand raatt) {
        Punkt klasse = ROM.klasse(raatt.punkt());
        List<Object> svar = svar(raatt.facts(ROM.regler(raatt.punkt().tripel())));
        if (tilstander(klasse).noneMatch(p -> svar(p).equals(svar))) {
            assertThat(tilstander(klasse).map(SammenslaaingTest::svar).distinct()).as("%s%n%s", klasse, raatt).contains(svar);
        }
    }

    private static Stream<Punkt> tilstander(Punkt klasse) {
        var vurdert = List.of(Optional.<Boolean>empty(), Optional.of(true), Optional.of(false));
        return IntStream.range(0, Paaleggsvalg.alle(klasse.grunnlag(), Optional.empty()).size()).boxed().flatMap(paalegg ->
                vurdert.stream().flatMap(v -> Stream.of(false, true).flatMap(reservert -> Stream.of(false, true).flatMap(attestert ->
                        IntStream.range(0, Samtykkevalg.tilstander().size()).mapToObj(samtykke ->
                                klasse.medPaastander(attestert, samtykke, reservert, paalegg, v))))));
    }

    private static List<Object> svar(Punkt p) {
        return svar(p.facts(ROM.regler(p.tripel()), Raapunkter.BOK.grunnlag(p.grunnlag())));
    }

    /** All but the category and the ground, which are those of the class. */
    private static List<Object> svar(Facts facts) {
        Verdict v = Judgement.judge(facts, Raapunkter.BOK).decision().verdicts().getFirst();
        return List.of(v.dom(), v.regel(), v.beslutning(), v.aarsak());
    }
}
