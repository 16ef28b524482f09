package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.FactsCodec;
import no.stillas.hub.judgement.facts.Giver;
import no.stillas.hub.judgement.facts.Innhold;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.hub.judgement.facts.Tjeneste;
import no.stillas.hub.judgement.facts.Vern;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Enegrunn;
import no.stillas.proto.regelverk.v1.Giverrolle;
import no.stillas.proto.regelverk.v1.Samtykkeform;
import org.junit.jupiter.api.Test;

/** Laws that hold for all facts, on facts drawn at random from a fixed seed. */
class JudgementLawsTest {
    private static final int ANTALL = 10_000;
    private static final String VAKT = "12345678";
    private static final Map<String, String> LOKAL = Map.of("barn", "barn", "mor", "mor", "far", "far", "soesken",
            "soesken", "kvinne", "kvinne");

    private static Stream<Facts> fakta(long froe) {
        RandomFacts tilfeldige = new RandomFacts(froe, Law.BOK);
        return Stream.generate(tilfeldige::neste).limit(ANTALL);
    }

    private static Judged judge(Facts facts) {
        return Judgement.judge(facts, Law.BOK);
    }

    private static int rang(Dom dom) {
        return switch (dom) {
            case PASSERER -> 0;
            case VENTER -> 1;
            case UTELATES, STANSES -> 2;
        };
    }

    private static int rang(Judged judged) {
        return switch (judged) {
            case Permitted _ -> 0;
            case Redacted _ -> 1;
            case Held _ -> 2;
            case Denied _ -> 3;
        };
    }

    private static void ikkeSmalere(Facts foer, Facts etter) {
        Judged a = judge(foer);
        Judged b = judge(etter);
        assertThat(rang(b)).as("%s%nbecame%n%s%nfor %s", a.decision().verdicts(), b.decision().verdicts(), foer)
                .isLessThanOrEqualTo(rang(a));
        for (int i = 0; i < a.decision().verdicts().size(); i++) {
            assertThat(rang(b.decision().verdicts().get(i).dom()))
                    .isLessThanOrEqualTo(rang(a.decision().verdicts().get(i).dom()));
        }
    }

    @Test
    void adding_a_consent_never_narrows() {
        fakta(1).forEach(f -> ikkeSmalere(f, f.medPersoner(f.personer().stream().map(p -> {
            List<Samtykke> flere = Stream.concat(p.samtykker().stream(), Stream.of(fullt(f, p))).toList();
            return p.medSamtykker(flere);
        }).toList())));
    }

    private static Samtykke fullt(Facts f, Person p) {
        return new Samtykke("nytt", p.ref(), List.of(
                new Giver(p.ref(), Giverrolle.GIVERROLLE_SELV, OptionalInt.empty(), true),
                new Giver("mor", Giverrolle.GIVERROLLE_FORELDREANSVAR, OptionalInt.empty(), true)),
                Enegrunn.ENEGRUNN_UNSPECIFIED, Samtykkeprofil.SAMTYKKEPROFIL_CP_BVL, List.of(Tjeneste.iEnhet("a")),
                List.of(Tjeneste.iEnhet("b")), Kategorisett.alle(), Kategorisett.ingen(), EnumSet.of(f.formaal()),
                f.tidspunkt(), f.tidspunkt().plusSeconds(1000), Samtykkeform.SAMTYKKEFORM_EID, true, false,
                Optional.empty(), false, true);
    }

    @Test
    void withdrawing_a_consent_never_widens() {
        fakta(2).forEach(f -> ikkeSmalere(f.medPersoner(f.personer().stream().map(p -> p.medSamtykker(
                p.samtykker().stream().map(s -> s.trukket().isPresent() ? s : s.trukketTilbake(f.tidspunkt()))
                        .toList())).toList()), f));
    }

    @Test
    void naming_a_further_ground_never_narrows() {
        RandomFacts andre = new RandomFacts(33, Law.BOK);
        fakta(3).forEach(f -> {
            if (f.paastander().isEmpty()) {
                return;
            }
            Facts flere = f.medPaastander(Stream.concat(f.paastander().stream(),
                    andre.neste().paastander().stream().filter(p -> f.paastander().stream()
                            .noneMatch(q -> q.grunnlag() == p.grunnlag()))).toList());
            // A duty of the first kind carries what it carries, and a review of the unborn stands.
            if (!judge(flere).decision().plikt()) {
                ikkeSmalere(f, flere);
            }
        });
    }

    @Test
    void what_a_duty_of_the_first_kind_carries_is_never_denied() {
        fakta(4).map(JudgementLawsTest::judge).filter(j -> j.decision().plikt()).forEach(j -> {
            boolean bareSted = j.decision().verdicts().stream().allMatch(v -> v.dom() == Dom.UTELATES);
            assertThat(j).as("%s", j.decision().facts()).isNotInstanceOf(bareSted ? Void.class : Denied.class);
            assertThat(j.decision().verdicts()).noneMatch(v -> v.dom() == Dom.STANSES);
        });
    }

    @Test
    void a_melding_to_barnevernet_reaches_it_from_any_sender_whatever_else_is_wrong() {
        fakta(5).forEach(f -> {
            Facts melding = f.medMottaker(no.stillas.hub.judgement.facts.Part.av(
                            no.stillas.proto.kodeverk.v1.Etat.ETAT_BVT, "bvt"))
                    .medFormaal(no.stillas.proto.kodeverk.v1.Formaal.FORMAAL_CONCERN)
                    .medPaastander(List.of(no.stillas.hub.judgement.facts.Paastand.av(Grunnlag.GRUNNLAG_MELD_A)))
                    .medPersoner(f.personer().stream().map(p -> p.rolle()
                            == no.stillas.proto.kodeverk.v1.Personrolle.PERSONROLLE_BARN
                            ? Person.ukjent("barn", p.rolle()) : p).toList())
                    .medFakta(no.stillas.hub.judgement.facts.Fakta.ukjente());
            assertThat(judge(melding).decision().verdicts()).allMatch(v -> v.passerer() || v.dom() == Dom.UTELATES);
        });
    }

    @Test
    void nothing_passes_without_a_rule_and_personal_information_not_without_a_ground() {
        fakta(6).map(JudgementLawsTest::judge).flatMap(j -> j.decision().verdicts().stream())
                .filter(Verdict::passerer).forEach(v -> {
                    assertThat(v.regel()).isPresent();
                    assertThat(v.grunnlag() != Grunnlag.GRUNNLAG_UNSPECIFIED || v.kategori() == Kategori.KATEGORI_STA
                            || v.kategori() == Kategori.KATEGORI_AGR).as("%s", v).isTrue();
                });
    }

    @Test
    void a_graded_place_reaches_nobody_without_the_role_at_both_ends() {
        fakta(7).map(JudgementLawsTest::judge).forEach(j -> {
            Facts f = j.decision().facts();
            boolean roller = rolle(f.avsender().egenskaper().maske()) && rolle(f.mottaker().egenskaper().maske());
            f.personer().stream().filter(p -> p.vern().gradering() != Gradering.GRADERING_INGEN && !roller)
                    .forEach(p -> {
                        assertThat(j.decision().stedSkjult()).contains(p.ref());
                        assertThat(j.decision().verdicts()).noneMatch(v -> v.person().equals(p.ref())
                                && v.kategori() == Kategori.KATEGORI_ADR && v.passerer());
                    });
        });
    }

    private static boolean rolle(long maske) {
        return (maske & (1L << Egenskap.EGENSKAP_ROLLE_KODE6.getNumber()
                | 1L << Egenskap.EGENSKAP_ROLLE_KODE7.getNumber())) != 0;
    }

    @Test
    void every_answer_that_is_no_has_a_paragraph_or_the_generic_text_and_the_fixed_line_about_children() {
        fakta(8).map(JudgementLawsTest::judge).filter(j -> j instanceof Denied || j instanceof Held).limit(3000)
                .forEach(j -> {
                    var svar = Explanation.avsender(j, Law.BOK, LOKAL, VAKT);
                    if (omBarn(j.decision().facts())) {
                        assertThat(svar.getMeldepliktlinje()).as("%s", j).contains("§ 13-2", "§ 196", VAKT);
                    }
                    boolean bareSted = j.decision().verdicts().stream().allMatch(v -> v.dom() == Dom.UTELATES);
                    if (!bareSted) {
                        assertThat(svar.getBegrunnelserList()).as("%s", j).isNotEmpty().allMatch(b ->
                                !b.getTekst().isBlank() && (b.getParagraf().contains("§")
                                        || b.getAarsak() == Aarsak.AARSAK_IKKE_TILGJENGELIG));
                    }
                });
    }

    private static boolean omBarn(Facts f) {
        return f.personer().stream().anyMatch(p -> p.foedselsdato().isPresent()
                && p.foedselsdato().get().isAfter(Ages.dag(f.tidspunkt()).minusYears(18)));
    }

    @Test
    void the_answer_is_the_same_byte_for_byte_for_a_graded_and_an_unknown_address() {
        fakta(9).filter(f -> !rolle(f.avsender().egenskaper().maske())).forEach(f -> {
            Facts gradert = skjultVern(f, new Vern(Gradering.GRADERING_STRENGT_FORTROLIG, List.of("c")));
            Facts ukjent = skjultVern(f, Vern.ukjent());
            assertThat(Explanation.avsender(judge(gradert), Law.BOK, LOKAL, VAKT))
                    .isEqualTo(Explanation.avsender(judge(ukjent), Law.BOK, LOKAL, VAKT));
        });
    }

    @Test
    void what_the_sender_may_not_know_leaves_the_answer_byte_equal_or_makes_it_generic() {
        int[] skjulte = {0, 0};
        fakta(13).filter(Facts::harSkjult).limit(4000).forEach(f -> {
            var svar = Explanation.avsender(judge(f), Law.BOK, LOKAL, VAKT);
            boolean generisk = svar.getBegrunnelserCount() == 0 || svar.getBegrunnelserList().stream()
                    .allMatch(b -> b.getAarsak() == Aarsak.AARSAK_IKKE_TILGJENGELIG);
            skjulte[generisk ? 0 : 1]++;
            if (!generisk) {
                assertThat(svar.toByteString()).as("%s", f)
                        .isEqualTo(Explanation.avsender(judge(f.synlige()), Law.BOK, LOKAL, VAKT).toByteString());
            }
        });
        assertThat(skjulte[0]).as("some answers are generic").isPositive();
        assertThat(skjulte[1]).as("and most are not").isGreaterThan(skjulte[0]);
    }

    private static Facts skjultVern(Facts f, Vern vern) {
        return f.medPersoner(f.personer().stream().map(p -> p.medVern(vern)
                .medSkjult(Set.of(no.stillas.hub.judgement.facts.Skjult.VERN))).toList());
    }

    @Test
    void stored_facts_are_read_back_equal_and_judged_equal() throws Exception {
        for (Facts f : fakta(10).limit(3000).toList()) {
            Facts lest = FactsCodec.les(FactsCodec.bytes(f));
            assertThat(lest).isEqualTo(f);
            assertThat(FactsCodec.hash(lest)).isEqualTo(FactsCodec.hash(f));
            assertThat(judge(lest).decision()).isEqualTo(judge(f).decision());
        }
    }

    @Test
    void remedies_are_only_of_the_kinds_that_a_sender_can_rightly_do_and_each_keeps_what_is_claimed() {
        fakta(11).limit(2000).forEach(f -> Remedies.search(f, Law.BOK).forEach(r -> {
            assertThat(r.tekst()).isNotBlank().doesNotContain("meldeplikt").doesNotContain("fare");
            assertThat(switch (r) {
                case Remedy.SpoerOmSamtykke _, Remedy.OppgiSamtykke _, Remedy.Utelat _, Remedy.AnnenMottaker _, Remedy.SnevrereFormaal _,
                        Remedy.InnhentPaalegg _, Remedy.VentTil _, Remedy.MenneskeAvgjoer _ -> r.kind().getNumber();
            }).isPositive();
        }));
    }

    @Test
    void a_message_with_more_in_it_never_fares_better() {
        fakta(12).forEach(f -> {
            if (f.innhold().opplysninger().size() < 2 || judge(f).decision().plikt()) {
                return;
            }
            boolean gikk = judge(f) instanceof Permitted;
            Innhold mindre = f.innhold().medOpplysninger(f.innhold().opplysninger().stream()
                    .filter(o -> (Kategorisett.bit(o.kategori()) & Case.FOELGE) == 0).toList());
            if (gikk && !mindre.opplysninger().isEmpty()) {
                assertThat(judge(f.medInnhold(mindre))).isInstanceOf(Permitted.class);
            }
        });
    }
}
