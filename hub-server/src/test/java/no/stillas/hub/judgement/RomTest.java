package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Innhold;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.hub.judgement.rom.Sted;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Regel;
import org.junit.jupiter.api.Test;

/** The whole space of what the rules tell apart, walked from end to end. */
class RomTest {
    /** The plain reading is a hundred times slower; {@code -Pslow} reads every cell, and adds every category to it. */
    private static final int HVER = Integer.getInteger("stillas.rom.hver", 101);

    @Test
    void each_dimension_the_counts_and_the_sum_of_all_answers_are_printed() {
        var side = new StringBuilder();
        Opptelling.LOV.dimensjoner().forEach((navn, antall) -> side.append(navn).append(": ").append(antall).append('\n'));
        new TreeMap<>(Opptelling.LOV.utfall()).forEach((dom, antall) -> side.append(dom).append(": ").append(antall).append('\n'));
        System.out.println(side.append("SHA-256: ").append(Opptelling.LOV.hash()));
        assertThat(Opptelling.LOV.utfall().values().stream().mapToLong(n -> n).sum()).isEqualTo(Opptelling.LOV.celler());
        assertThat(Opptelling.LOV.hash()).hasSize(64);
    }

    @Test
    void there_is_no_gap_for_every_combination_is_in_a_class_and_every_case_has_an_answer() {
        int etater = Etat.values().length - 2;
        assertThat(Opptelling.LOV.rom().kombinasjoner()).isEqualTo(etater * etater * (Formaal.values().length - 2));
        assertThat(BRUDD.get(Lov.SVAR)).isEmpty();
    }

    @Test
    void what_forbids_goes_before_what_permits_but_for_duties_and_danger() {
        assertThat(BRUDD.get(Lov.FORBUD)).isEmpty();
    }

    @Test
    void more_categories_never_permit_more() {
        assertThat(BRUDD.get(Lov.FLERE)).isEmpty();
    }

    @Test
    void every_rule_decides_somewhere_so_none_is_dead_and_none_is_shadowed() {
        assertThat(Law.BOK.regler().stream().filter(r -> !r.getPort()).map(Regel::getId))
                .allSatisfy(id -> assertThat(Opptelling.LOV.regler()).containsKey(id));
    }

    @Test
    void every_outcome_occurs_and_every_answer_that_is_no_has_a_reason_a_paragraph_or_the_generic_text() {
        assertThat(Opptelling.LOV.utfall()).containsKeys(Dom.PASSERER, Dom.VENTER, Dom.STANSES);
        assertThat(Opptelling.LOV.eksempler().values()).allSatisfy(facts -> {
            var judged = Judgement.judge(facts, Law.BOK);
            if (!judged.decision().verdicts().getFirst().passerer()) {
                var svar = Explanation.avsender(judged, Law.BOK, Map.of("barn", "barn", "mor", "mor", "soesken", "soesken",
                        "kvinne", "kvinne", "melder", "melder"), "12345678");
                assertThat(svar.getBegrunnelserList()).as("%s", facts).isNotEmpty().allSatisfy(b -> {
                    assertThat(b.getTekst()).isNotBlank();
                    assertThat(b.getAarsak()).isNotEqualTo(Aarsak.AARSAK_UNSPECIFIED);
                    // an older act may be mapped by the chapter
                    assertThat(b.getParagraf().contains("§") || b.getParagraf().contains(" kapittel ") || b.getAarsak() == Aarsak.AARSAK_IKKE_TILGJENGELIG).isTrue();
                });
            }
        });
    }

    @Test
    void what_passes_names_its_rule_and_a_ground_that_the_sender_may_invoke() {
        assertThat(BRUDD.get(Lov.GRUNNLAG)).isEmpty();
    }

    @Test
    void without_the_consents_and_with_them_withdrawn_nothing_fares_better() {
        assertThat(BRUDD.get(Lov.SAMTYKKE)).isEmpty();
    }

    @Test
    void a_melding_about_a_child_is_never_denied_but_by_a_named_human_from_whomever_it_comes() {
        assertThat(BRUDD.get(Lov.MELDEPLIKT)).isEmpty();
    }

    @Test
    void a_plain_reading_of_the_rules_gives_the_same_answer() {
        assertThat(BRUDD.get(Lov.LIK_LESNING)).isEmpty();
    }

    /** What must hold in every cell. */
    private enum Lov {
        SVAR {
            @Override
            boolean holder(Sted sted, Facts facts, Verdict v, long nr) {
                return v.passerer() ? v.regel().isPresent() : v.aarsak() != Aarsak.AARSAK_UNSPECIFIED;
            }
        },
        FORBUD {
            @Override
            boolean holder(Sted sted, Facts facts, Verdict v, long nr) {
                return v.dom() == Dom.STANSES || facts.fare().isPresent() || forbud(facts, v).isEmpty()
                        || Judgement.judge(facts, Law.BOK).decision().plikt();
            }
        },
        FLERE {
            @Override
            boolean holder(Sted sted, Facts facts, Verdict v, long nr) {
                // who, where and that there is a case follow what the content is let through by
                if ((Kategorisett.bit(v.kategori()) & (Case.FOELGE | Case.ADR)) != 0) {
                    return true;
                }
                var noen = HVER == 1 ? KATEGORIER : KATEGORIER.subList((int) (nr % KATEGORIER.size()), (int) (nr % KATEGORIER.size()) + 1);
                return noen.stream().allMatch(k -> Judgement.judge(facts.medInnhold(Innhold.av(
                                new Opplysning(v.person(), v.kategori()), new Opplysning(v.person(), k))), Law.BOK)
                        .decision().verdicts().stream().filter(x -> x.kategori() == v.kategori()).allMatch(x -> rang(x) >= rang(v)));
            }
        },
        GRUNNLAG {
            @Override
            boolean holder(Sted sted, Facts facts, Verdict v, long nr) {
                return !v.passerer() || v.regel().isPresent() && (v.grunnlag() == Grunnlag.GRUNNLAG_UNSPECIFIED
                        || Law.BOK.grunnlag(v.grunnlag()).filter(g -> g.getEnhver()
                                || g.getKanPaaberopesAvList().contains(sted.avsender())).isPresent());
            }
        },
        SAMTYKKE {
            @Override
            boolean holder(Sted sted, Facts facts, Verdict v, long nr) {
                return facts.personer().stream().allMatch(p -> p.samtykker().isEmpty())
                        || rang(dom(med(facts, _ -> List.of()))) >= rang(v)
                        && rang(dom(med(facts, p -> p.samtykker().stream().map(s -> s.trukket().isPresent() ? s
                                : s.trukketTilbake(facts.tidspunkt())).toList()))) >= rang(v);
            }
        },
        MELDEPLIKT {
            @Override
            boolean holder(Sted sted, Facts facts, Verdict v, long nr) {
                boolean melding = sted.mottaker() == Etat.ETAT_BVT && sted.formaal() == Formaal.FORMAAL_CONCERN
                        && sted.grunnlag().name().startsWith("GRUNNLAG_MELD_");
                boolean voksen = facts.personer().getFirst().foedselsdato()
                        .filter(d -> !d.plusYears(18).isAfter(Ages.dag(facts.tidspunkt()))).isPresent();
                return !melding || voksen || facts.vurderinger().stream().anyMatch(x -> !x.tillatt())
                        || v.dom() != Dom.STANSES;
            }
        },
        LIK_LESNING {
            @Override
            boolean holder(Sted sted, Facts facts, Verdict v, long nr) {
                return nr % HVER != 0 || new NaiveInterpreter(Law.BOK.regelsett(), facts)
                        .answer(new Opplysning(v.person(), v.kategori())).ordinal() == rang(v);
            }
        };

        abstract boolean holder(Sted sted, Facts facts, Verdict v, long nr);
    }

    private static final List<Kategori> KATEGORIER = Kategorisett.alle().liste();

    /** Rules that forbid this, read one by one: but for what is urgent, where the receiver's state stops nothing. */
    private static List<CompiledRule> forbud(Facts facts, Verdict v) {
        var sak = new Case(facts);
        int bit = Kategorisett.bit(v.kategori());
        return Arrays.stream(Law.BOK.regler(facts.avsender().etat(), facts.mottaker().etat(), facts.formaal(), sak.dag))
                .filter(r -> r.beslutning == Beslutning.BESLUTNING_DENY && !r.regel.getBareEllers())
                .filter(r -> (r.kategorier & bit) != 0 && r.gjelder(sak.person(v.person()), sak, bit))
                .filter(r -> r.vilkaar.les(sak, false) == CompiledConditions.Svar.OPPFYLT)
                .filter(r -> !(sak.haster() && r.regel.getVilkaar().getMottakerErList().contains(Egenskap.EGENSKAP_IKKE_AUTORISERT)))
                .toList();
    }

    private static final Map<Lov, List<String>> BRUDD = brudd();

    private static Map<Lov, List<String>> brudd() {
        var brudd = new EnumMap<Lov, List<String>>(Lov.class);
        EnumSet.allOf(Lov.class).forEach(lov -> brudd.put(lov, new ArrayList<>()));
        long[] nr = {0};
        Opptelling.LOV.rom().hver((sted, facts) -> {
            var v = dom(facts);
            for (var lov : Lov.values()) {
                if (!lov.holder(sted, facts, v, nr[0]) && brudd.get(lov).size() < 3) {
                    brudd.get(lov).add(sted + "\n" + v + "\n" + facts);
                }
            }
            nr[0]++;
        });
        return brudd;
    }

    private static Verdict dom(Facts facts) {
        return Judgement.judge(facts, Law.BOK).decision().verdicts().getFirst();
    }

    private static Facts med(Facts facts, Function<Person, List<Samtykke>> samtykker) {
        return facts.medPersoner(facts.personer().stream().map(p -> p.medSamtykker(samtykker.apply(p))).toList());
    }

    private static int rang(Verdict v) {
        return switch (v.dom()) {
            case PASSERER -> 0;
            case VENTER -> 1;
            case UTELATES, STANSES -> 2;
        };
    }
}
