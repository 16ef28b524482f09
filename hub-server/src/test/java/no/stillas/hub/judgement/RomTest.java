package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.hub.judgement.rom.Rom;
import no.stillas.hub.judgement.rom.Sted;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.regelverk.v1.Regel;
import org.junit.jupiter.api.Test;

/** The whole space of what the rules tell apart, walked from end to end. */
class RomTest {
    /** The plain reading is a thousand times slower; {@code -Pslow} reads every cell. */
    private static final int HVER = Integer.getInteger("stillas.rom.hver", 101);
    private static final int TILFELDIGE = Integer.getInteger("stillas.rom.tilfeldige", 20_000);

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
                        "kvinne", "kvinne"), "12345678");
                assertThat(svar.getBegrunnelserList()).as("%s", facts).isNotEmpty().allSatisfy(b -> {
                    assertThat(b.getTekst()).isNotBlank();
                    assertThat(b.getAarsak()).isNotEqualTo(Aarsak.AARSAK_UNSPECIFIED);
                    assertThat(b.getParagraf().contains("§") || b.getAarsak() == Aarsak.AARSAK_IKKE_TILGJENGELIG).isTrue();
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

    @Test
    void senders_receivers_and_purposes_of_one_class_have_the_same_answer_for_random_facts() {
        var rom = Rom.av(Law.BOK);
        var tilfeldige = new RandomFacts(2027, Law.BOK);
        for (int i = 0; i < TILFELDIGE; i++) {
            var facts = tilfeldige.neste();
            var klasse = rom.klasse(facts.avsender().etat(), facts.mottaker().etat(), facts.formaal());
            var representant = flyttet(facts, klasse);
            var a = Judgement.judge(facts, Law.BOK).decision().verdicts();
            var b = Judgement.judge(representant, Law.BOK).decision().verdicts();
            for (int j = 0; j < a.size(); j++) {
                if (a.get(j).kategori() != Kategori.KATEGORI_ADR) {
                    assertThat(b.get(j)).as("%s%n%s", klasse, facts).isEqualTo(a.get(j));
                }
            }
        }
    }

    private static Facts flyttet(Facts f, Rom.Tripel til) {
        return f.medAvsender(etat(f.avsender(), til.avsender())).medMottaker(etat(f.mottaker(), til.mottaker()))
                .medFormaal(til.formaal())
                .medPersoner(f.personer().stream().map(p -> p.medSamtykker(p.samtykker().stream()
                        .map(s -> formaal(s, f.formaal(), til.formaal())).toList())).toList());
    }

    private static Part etat(Part p, Etat etat) {
        return new Part(etat, p.enhet(), p.navngitt(), p.egenskaper());
    }

    private static Samtykke formaal(Samtykke s, Formaal fra, Formaal til) {
        var formaal = s.formaal().contains(fra) ? EnumSet.of(til) : EnumSet.of(til == Formaal.FORMAAL_STAT
                ? Formaal.FORMAAL_ADMIN : Formaal.FORMAAL_STAT);
        return new Samtykke(s.ref(), s.gjelder(), s.givere(), s.enegrunn(), s.profil(), s.fra(), s.til(), s.kategorier(),
                s.unntatt(), formaal, s.gyldigFra(), s.gyldigTil(), s.form(), s.informert(), s.barnetUenig(), s.trukket(),
                s.statsforvalterOverstyrt(), s.synlig());
    }
}
