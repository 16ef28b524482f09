package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.FactsCodec;
import no.stillas.hub.judgement.facts.Giver;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.hub.judgement.facts.Skjult;
import no.stillas.hub.judgement.facts.Tjeneste;
import no.stillas.hub.judgement.facts.Vern;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Enegrunn;
import no.stillas.proto.regelverk.v1.Giverrolle;
import no.stillas.proto.regelverk.v1.Samtykkeform;

/** Laws that hold for all facts. */
@Domain(TilfeldigeFakta.class)
class JudgementLawsTest {
    private static final int ANTALL = 10_000;
    private static final int FAERRE = 3_000;
    private static final String VAKT = "12345678";
    private static final Map<String, String> LOKAL = Map.of("barn", "barn", "mor", "mor", "far", "far", "soesken",
            "soesken", "kvinne", "kvinne", "melder", "melder");

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

    @Property(tries = ANTALL, seed = "1")
    void adding_a_consent_never_narrows(@ForAll Facts f) {
        ikkeSmalere(f, f.medPersoner(f.personer().stream().map(p ->
                p.medSamtykker(Stream.concat(p.samtykker().stream(), Stream.of(fullt(f, p))).toList())).toList()));
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

    @Property(tries = ANTALL, seed = "2")
    void withdrawing_a_consent_never_widens(@ForAll Facts f) {
        ikkeSmalere(f.medPersoner(f.personer().stream().map(p -> p.medSamtykker(p.samtykker().stream()
                .map(s -> s.trukket().isPresent() ? s : s.trukketTilbake(f.tidspunkt())).toList())).toList()), f);
    }

    @Property(tries = ANTALL, seed = "3")
    void naming_a_further_ground_never_narrows(@ForAll Facts f, @ForAll Facts andre) {
        Assume.that(!f.paastander().isEmpty());
        Facts flere = f.medPaastander(Stream.concat(f.paastander().stream(), andre.paastander().stream()
                .filter(p -> f.paastander().stream().noneMatch(q -> q.grunnlag() == p.grunnlag()))).toList());
        // A duty of the first kind carries what it carries, and a review of the unborn stands.
        if (!judge(flere).decision().plikt()) {
            ikkeSmalere(f, flere);
        }
    }

    @Property(tries = ANTALL, seed = "4")
    void what_a_duty_of_the_first_kind_carries_is_never_denied(@ForAll Facts f) {
        Judged j = judge(f);
        if (j.decision().plikt()) {
            boolean bareSted = j.decision().verdicts().stream().allMatch(v -> v.dom() == Dom.UTELATES);
            assertThat(j).isNotInstanceOf(bareSted ? Void.class : Denied.class);
            assertThat(j.decision().verdicts()).noneMatch(v -> v.dom() == Dom.STANSES);
        }
    }

    private static boolean rolle(long maske) {
        return (maske & (1L << Egenskap.EGENSKAP_ROLLE_KODE6.getNumber()
                | 1L << Egenskap.EGENSKAP_ROLLE_KODE7.getNumber())) != 0;
    }

    @Property(tries = FAERRE, seed = "8")
    void every_answer_that_is_no_has_a_paragraph_or_the_generic_text_and_the_fixed_line_about_children(@ForAll Facts f) {
        Judged j = judge(f);
        Assume.that(j instanceof Denied || j instanceof Held);
        var svar = Explanation.avsender(j, Law.BOK, LOKAL, VAKT);
        if (omBarn(f)) {
            assertThat(svar.getMeldepliktlinje()).contains("§ 13-2", "§ 196", VAKT);
        }
        if (!j.decision().verdicts().stream().allMatch(v -> v.dom() == Dom.UTELATES)) {
            assertThat(svar.getBegrunnelserList()).isNotEmpty().allMatch(b -> !b.getTekst().isBlank()
                    && (b.getParagraf().contains("§") || b.getAarsak() == Aarsak.AARSAK_IKKE_TILGJENGELIG));
        }
    }

    private static boolean omBarn(Facts f) {
        return f.personer().stream().anyMatch(p -> p.foedselsdato().isPresent()
                && p.foedselsdato().get().isAfter(Ages.dag(f.tidspunkt()).minusYears(18)));
    }

    @Property(tries = FAERRE, seed = "9")
    void the_answer_is_the_same_byte_for_byte_for_a_graded_and_an_unknown_address(@ForAll Facts f) {
        Assume.that(!rolle(f.avsender().egenskaper().maske()));
        assertThat(svar(skjultVern(f, new Vern(Gradering.GRADERING_STRENGT_FORTROLIG, List.of("c")))))
                .isEqualTo(svar(skjultVern(f, Vern.ukjent())));
    }

    private static ByteString svar(Facts f) {
        return Explanation.avsender(judge(f), Law.BOK, LOKAL, VAKT).toByteString();
    }

    private static Facts skjultVern(Facts f, Vern vern) {
        return f.medPersoner(f.personer().stream()
                .map(p -> p.medVern(vern).medSkjult(Set.of(Skjult.VERN))).toList());
    }

    @Property(tries = FAERRE, seed = "13")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void what_the_sender_may_not_know_leaves_the_answer_byte_equal_or_makes_it_generic(@ForAll Facts f) {
        Assume.that(f.harSkjult());
        boolean generisk = Explanation.avsender(judge(f), Law.BOK, LOKAL, VAKT).getBegrunnelserList().stream()
                .allMatch(b -> b.getAarsak() == Aarsak.AARSAK_IKKE_TILGJENGELIG);
        if (!generisk) {
            assertThat(svar(f)).isEqualTo(svar(f.synlige()));
        }
        Statistics.collect(generisk);
        Statistics.coverage(c -> {
            c.check(true).count(n -> n > 0);
            c.check(false).percentage(p -> p > 50);
        });
    }

    @Property(tries = FAERRE, seed = "10")
    void stored_facts_are_read_back_equal_and_judged_equal(@ForAll Facts f) throws IOException {
        Facts lest = FactsCodec.les(FactsCodec.bytes(f));
        assertThat(lest).isEqualTo(f);
        assertThat(FactsCodec.hash(lest)).isEqualTo(FactsCodec.hash(f));
        assertThat(judge(lest).decision()).isEqualTo(judge(f).decision());
    }

    @Property(tries = FAERRE, seed = "11")
    void remedies_are_only_of_the_kinds_that_a_sender_can_rightly_do_and_each_keeps_what_is_claimed(@ForAll Facts f) {
        Remedies.search(f, Law.BOK).forEach(r -> {
            assertThat(r.tekst()).isNotBlank().doesNotContain("meldeplikt").doesNotContain("fare");
            assertThat(switch (r) {
                case Remedy.SpoerOmSamtykke _, Remedy.Utelat _, Remedy.AnnenMottaker _,
                        Remedy.SnevrereFormaal _, Remedy.InnhentPaalegg _, Remedy.VentTil _, Remedy.MenneskeAvgjoer _ ->
                        r.kind().getNumber();
            }).isPositive();
            if (r instanceof Remedy.SnevrereFormaal x) {
                assertThat(f.formaal() + " has " + x.formaal() + " within it").isIn("FORMAAL_COORD has FORMAAL_FOLLOWUP within it",
                        "FORMAAL_COORD has FORMAAL_IP within it", "FORMAAL_CARE has FORMAAL_FOLLOWUP within it");
            }
        });
    }

    @Property(tries = ANTALL, seed = "12")
    void more_categories_never_permit_more_of_the_content_that_was_there(@ForAll Facts f, @ForAll Facts andre) {
        Facts flere = f.medInnhold(f.innhold().medOpplysninger(Stream.concat(f.innhold().opplysninger().stream(),
                andre.innhold().opplysninger().stream()).toList()));
        Judged foer = judge(f);
        Judged etter = judge(flere);
        // who, where and that there is a case follow what the content is let through by
        foer.decision().verdicts().stream().filter(v -> (Kategorisett.bit(v.kategori()) & (Case.FOELGE | Case.ADR)) == 0)
                .forEach(v -> assertThat(rang(etter, v)).as("%s", v).isGreaterThanOrEqualTo(rang(foer, v)));
    }

    private static int rang(Judged judged, Verdict hva) {
        return judged.decision().verdicts().stream().filter(v -> v.person().equals(hva.person())
                && v.kategori() == hva.kategori()).mapToInt(v -> rang(v.dom())).min().orElseThrow();
    }
}
