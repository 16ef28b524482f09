package no.stillas.hub.casefacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.stillas.hub.casefacts.Kilder.Kilde;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Skjerping;
import no.stillas.proto.regelverk.v1.Vilkaar;
import org.junit.jupiter.api.Test;

/**
 * Every condition that a rule of the law reads can be stated to the running hub or known in it, all those of one rule
 * together, between the parties that the rule speaks of. What rightly cannot is in {@code uten-kilde.tsv}, and nothing else.
 */
final class KilderTest {
    private static final int LIK_NOK = 40;
    private static final RuleBook BOK = RuleBook.medModeller();
    private static final List<Kilde> KILDER = Kilder.alle(BOK);
    /** What has helped before is tried first. */
    private static final Map<String, Set<Kilde>> HJALP = new HashMap<>();

    @Test
    void every_condition_of_a_rule_can_be_stated_or_known_but_for_those_that_are_listed() {
        var mangler = new TreeSet<String>();
        for (var regel : BOK.regler()) {
            mangler.addAll(mangler(regel, regel.getVilkaar()));
            for (Skjerping s : regel.getSkjerpingList()) {
                mangler.addAll(mangler(regel, regel.getVilkaar().toBuilder().mergeFrom(s.getNaar()).build()));
            }
        }
        assertThat(mangler).containsExactlyElementsOf(listet());
    }

    @Test
    void whatDecidesWhoMustConsentCanBeStatedOrKnown() {
        var mangler = new TreeSet<String>();
        for (var regel : BOK.regelsett().getProfilList()) {
            var egne = BOK.regelsett().getTjenesteprofilList().stream().filter(t -> t.getProfil() == regel.getProfil())
                    .flatMap(t -> t.getEtatList().stream()).toList();
            // a profile that is no service's own is asked for by the rule, whoever sends
            var avsendere = egne.isEmpty() ? List.of(Etat.ETAT_HST, Etat.ETAT_BVI) : egne;
            var steder = avsendere.stream().map(e -> Verden.av(e, Etat.ETAT_SKO, Formaal.FORMAAL_COORD,
                    List.of(Grunnlag.GRUNNLAG_FVL13A1))).toList();
            var behov = new ArrayList<Behov>();
            regel.getPersonKreverList().forEach(p -> behov.add(Behov.personKrever(p)));
            if (regel.getPersonEnAvCount() > 0) {
                regel.getPersonEnAvList().forEach(p -> behov.add(Behov.personEnAv(List.of(p))));
            }
            regel.getIkkeAvklartNeiList().forEach(f -> behov.add(Behov.avklartNei(f)));
            behov.stream().filter(b -> steder.stream().noneMatch(v -> loest(v, List.of(b), 0).isPresent()))
                    .forEach(b -> mangler.add(regel.getId() + "\t" + b.ord()));
        }
        assertThat(mangler).isEmpty();
    }

    @Test
    void whatKeepsAnObligationFromFollowingCanBeStatedOrKnown() {
        var sted = Verden.av(Etat.ETAT_BUP, Etat.ETAT_PAR, Formaal.FORMAAL_PARTY, List.of());
        assertThat(BOK.pliktregler().stream().flatMap(p -> p.getPersonUtelukkerList().stream()).distinct().map(Behov::personKrever))
                .isNotEmpty().allSatisfy(b -> assertThat(loest(sted, List.of(b), 0)).as(b.ord()).isPresent());
    }

    /** Each of those that cannot hold; or, where each can and not all at once, all of them. */
    private static Set<String> mangler(Regel regel, Vilkaar vilkaar) {
        var behov = Behov.av(vilkaar);
        if (behov.isEmpty()) {
            return Set.of();
        }
        var steder = steder(regel).limit(LIK_NOK).toList();
        var alle = new LinkedHashSet<String>();
        behov.stream().filter(b -> steder.stream().noneMatch(v -> loest(v, List.of(b), 0).isPresent()))
                .forEach(b -> alle.add(regel.getId() + "\t" + b.ord()));
        var maa = new ArrayList<>(behov.stream().filter(Behov::maa).toList());
        maa.add(new Behov("mottakeren er en som regelen taler om", true,
                f -> regel.getEnhverMottaker() || regel.getMottakerList().contains(f.mottaker().etat())));
        behov.stream().filter(b -> !b.maa() && !b.ord().startsWith("en_av"))
                .forEach(b -> maa.add(new Behov("ikke " + b.ord(), true, b.holder().negate())));
        if (alle.isEmpty() && steder.stream().noneMatch(v -> loest(v, maa, 0).isPresent())) {
            alle.add(regel.getId() + "\talle på en gang: " + maa.stream().map(Behov::ord).toList());
        }
        return alle;
    }

    /** One message for each pair of parties, purpose and ground, the rule's first ones first. */
    private static Stream<Verden> steder(Regel regel) {
        var fra = regel.getEnhverAvsender() ? List.of(Etat.ETAT_BVT, Etat.ETAT_BUP, Etat.ETAT_SKO) : regel.getAvsenderList();
        var til = regel.getEnhverMottaker() ? List.of(Etat.ETAT_BVT, Etat.ETAT_SKO, Etat.ETAT_PAR) : regel.getMottakerList();
        var formaal = regel.getEthvertFormaal() ? List.of(Formaal.FORMAAL_FOLLOWUP) : regel.getFormaalList();
        List<List<Grunnlag>> grunnlag = regel.getGrunnlagCount() == 0 ? List.of(List.of())
                : regel.getGrunnlagList().stream().map(List::of).toList();
        return grunnlag.stream().flatMap(g -> formaal.stream().flatMap(p -> til.stream().flatMap(t -> fra.stream()
                .map(f -> Verden.av(f, t, p, g)))));
    }

    /** The same message with what is stated besides so that all of it holds; what held must go on holding. */
    private static Optional<Verden> loest(Verden verden, List<Behov> behov, int dybde) {
        var naa = verden.facts();
        var foerste = behov.stream().filter(b -> !b.holder().test(naa)).findFirst();
        if (foerste.isEmpty()) {
            return Optional.of(verden);
        }
        if (dybde > behov.size()) {
            return Optional.empty();
        }
        var holdt = behov.subList(0, behov.indexOf(foerste.get()));
        var kjente = HJALP.computeIfAbsent(foerste.get().ord(), _ -> new LinkedHashSet<>());
        for (var kilde : Stream.concat(new ArrayList<>(kjente).stream(), KILDER.stream()).toList()) {
            var neste = kilde.oppgi().apply(verden);
            if (neste == verden) {
                continue;
            }
            var facts = neste.facts();
            if (foerste.get().holder().test(facts) && holdt.stream().allMatch(b -> b.holder().test(facts))) {
                kjente.add(kilde);
                var loest = loest(neste, behov, dybde + 1);
                if (loest.isPresent()) {
                    return loest;
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> listet() {
        try (var inn = KilderTest.class.getResourceAsStream("/law/uten-kilde.tsv")) {
            var linjer = new String(inn.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(l -> l.split("\t")).toList();
            assertThat(linjer).allSatisfy(l -> assertThat(l).as(Arrays.toString(l)).hasSize(3));
            return linjer.stream().map(l -> l[0] + "\t" + l[1]).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
