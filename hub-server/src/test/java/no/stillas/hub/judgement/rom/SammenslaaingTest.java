package no.stillas.hub.judgement.rom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    /** All but the category and the ground, which are those of the class. */
    private static List<Object> svar(Punkt p) {
        Facts facts = p.facts(ROM.regler(p.tripel()), Raapunkter.BOK.grunnlag(p.grunnlag()));
        Verdict v = Judgement.judge(facts, Raapunkter.BOK).decision().verdicts().getFirst();
        return List.of(v.dom(), v.regel(), v.beslutning(), v.aarsak());
    }
}
