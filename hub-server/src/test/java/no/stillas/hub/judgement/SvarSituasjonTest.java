package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Giver;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Enegrunn;
import no.stillas.proto.regelverk.v1.Giverrolle;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Spoersmaal;
import no.stillas.proto.regelverk.v1.Svaralternativ;
import no.stillas.proto.regelverk.v1.Svarvirkning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each answer to what the law leaves open changes what becomes of a named situation, and nothing that it does not speak of. */
final class SvarSituasjonTest {
    private static final int ANTALL = 2_000;
    /** What acts outside the rules is tested where it acts. */
    private static final Map<Svarvirkning, String> UTENFOR = Map.of(
            Svarvirkning.SVARVIRKNING_LOGG_BARE_TIL_DEN_REGISTRERTE, "trace.LogginnsynTest",
            Svarvirkning.SVARVIRKNING_PAATALEMYNDIGHET_UTENFOR_KONTORTID, "frist.MyndigheterTest",
            Svarvirkning.SVARVIRKNING_PARAGRAF_8_7_I_KRAFT, "frist.FristsvarTest");

    private record Sak(String spoersmaal, String svar, Facts fakta, Kategori kategori, Dom standard, Dom etter) {}

    private static final List<Sak> SAKER = List.of(
            sak("alder-barnevern", "vurdering", fra(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_COORD, "alder=15",
                    Kategori.KATEGORI_BVN, Grunnlag.GRUNNLAG_FVL13A1, selv()), Kategori.KATEGORI_BVN, Dom.PASSERER, Dom.VENTER),
            sak("samarbeidende-personell", "bare-samtykke", paaroerende(), Kategori.KATEGORI_HEA, Dom.VENTER, Dom.STANSES),
            sak("samarbeidende-personell", "omfattes", paaroerende(), Kategori.KATEGORI_HEA, Dom.VENTER, Dom.PASSERER),
            sak("varsel-om-individuell-plan", "reservasjon", fra(Etat.ETAT_BUP, Etat.ETAT_KOE, Formaal.FORMAAL_IP, "",
                    Kategori.KATEGORI_PLN, Grunnlag.GRUNNLAG_SPHL2_5, ingen()), Kategori.KATEGORI_PLN, Dom.STANSES, Dom.PASSERER),
            sak("kommunen-som-ett-organ", "ett-organ", fra(Etat.ETAT_BVT, Etat.ETAT_NAVK, Formaal.FORMAAL_COORD, "M+SAMME_ORGAN",
                    Kategori.KATEGORI_BVN, Grunnlag.GRUNNLAG_FVL13B3, ingen()), Kategori.KATEGORI_BVN, Dom.STANSES, Dom.VENTER),
            sak("en-eller-begge-foreldre", "alltid-alle", fra(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_COORD, "",
                    Kategori.KATEGORI_BVN, Grunnlag.GRUNNLAG_FVL13A1, morAlene()), Kategori.KATEGORI_BVN, Dom.PASSERER, Dom.STANSES),
            sak("oppgaver-etter-barnevernsloven", "bare-samtykke", skolen(), Kategori.KATEGORI_BVN, Dom.VENTER, Dom.STANSES),
            sak("oppgaver-etter-barnevernsloven", "attestert", skolen(), Kategori.KATEGORI_BVN, Dom.VENTER, Dom.PASSERER),
            sak("tilknytning-og-avgjoerelser", "ogsaa-nr-5", fra(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_COORD, "",
                    Kategori.KATEGORI_DEC, Grunnlag.GRUNNLAG_FVL13B5, ingen()), Kategori.KATEGORI_DEC, Dom.STANSES, Dom.VENTER),
            sak("foelgeopplysninger", "egen-regel", henvisning(), Kategori.KATEGORI_ADM, Dom.PASSERER, Dom.STANSES),
            sak("ugradert-adresse", "egen-regel", henvisning(), Kategori.KATEGORI_ADR, Dom.PASSERER, Dom.UTELATES),
            sak("kommunalt-botiltak", "noedvendig", fra(Etat.ETAT_BVT, Etat.ETAT_BOT, Formaal.FORMAAL_PLACEMENT, "dato=2027-02-01",
                    Kategori.KATEGORI_BVN, Grunnlag.GRUNNLAG_BVL13_1_3, ingen()), Kategori.KATEGORI_BVN, Dom.VENTER, Dom.PASSERER),
            sak("fritak-overfor-domstolen", "attestert", fra(Etat.ETAT_BVT, Etat.ETAT_DOM, Formaal.FORMAAL_PARTY, "F+FORELDRETVIST",
                    Kategori.KATEGORI_BVN, Grunnlag.GRUNNLAG_BARNELOVA61A, ingen()), Kategori.KATEGORI_BVN, Dom.VENTER, Dom.PASSERER),
            sak("fravaer-fra-institusjon", "attestert", fra(Etat.ETAT_BVI, Etat.ETAT_POL, Formaal.FORMAAL_FOLLOWUP, "",
                    Kategori.KATEGORI_BVN, Grunnlag.GRUNNLAG_BVL13_1_3, ingen()), Kategori.KATEGORI_BVN, Dom.VENTER, Dom.PASSERER),
            sak("oppdragsgiver-for-helsekartlegging", "vurdering", fra(Etat.ETAT_THK, Etat.ETAT_BVT, Formaal.FORMAAL_INVESTIGATE, "",
                    Kategori.KATEGORI_HEA, Grunnlag.GRUNNLAG_HPL22, ingen()), Kategori.KATEGORI_HEA, Dom.STANSES, Dom.VENTER),
            sak("samtykke-ved-institusjonsplassering", "barnevernstjenesten", fra(Etat.ETAT_FLE, Etat.ETAT_THK,
                    Formaal.FORMAAL_INVESTIGATE, "om:INSTITUSJON_6_6", Kategori.KATEGORI_HEA, Grunnlag.GRUNNLAG_HPL22, barnevernet()),
                    Kategori.KATEGORI_HEA, Dom.VENTER, Dom.PASSERER),
            sak("samtykke-naar-barnevernet-har-omsorgen", "barnevernstjenesten", fra(Etat.ETAT_NAVK, Etat.ETAT_BVT,
                    Formaal.FORMAAL_COORD, "om:OMSORGSOVERTAKELSE_5_1", Kategori.KATEGORI_ECO, Grunnlag.GRUNNLAG_FVL13A1, barnevernet()),
                    Kategori.KATEGORI_ECO, Dom.VENTER, Dom.PASSERER),
            sak("nav-fra-femten", "vurdering", fra(Etat.ETAT_NAVK, Etat.ETAT_BVT, Formaal.FORMAAL_COORD, "alder=16",
                    Kategori.KATEGORI_ECO, Grunnlag.GRUNNLAG_FVL13A1, alle()), Kategori.KATEGORI_ECO, Dom.PASSERER, Dom.VENTER),
            sak("nav-fra-femten", "alle-verger", fra(Etat.ETAT_NAVK, Etat.ETAT_BVT, Formaal.FORMAAL_COORD, "alder=16",
                    Kategori.KATEGORI_ECO, Grunnlag.GRUNNLAG_FVL13A1, selvOgMor()), Kategori.KATEGORI_ECO, Dom.PASSERER, Dom.STANSES),
            sak("krisesenter-fra-seksten", "seksten", fra(Etat.ETAT_KRS, Etat.ETAT_NAVK, Formaal.FORMAAL_COORD, "alder=16",
                    Kategori.KATEGORI_ECO, Grunnlag.GRUNNLAG_FVL13A1, selv()), Kategori.KATEGORI_ECO, Dom.VENTER, Dom.PASSERER),
            sak("barnehage-etter-tolv", "barnet-selv", fra(Etat.ETAT_BHG, Etat.ETAT_PPT, Formaal.FORMAAL_REFERRAL, "alder=13",
                    Kategori.KATEGORI_EDU, Grunnlag.GRUNNLAG_FVL13A1, selv()), Kategori.KATEGORI_EDU, Dom.VENTER, Dom.PASSERER),
            sak("akuttvedtak-til-bufetat", "vurdering", fra(Etat.ETAT_BVT, Etat.ETAT_BUF, Formaal.FORMAAL_PLACEMENT, "",
                    Kategori.KATEGORI_DEC, Grunnlag.GRUNNLAG_BVL16_3, ingen()), Kategori.KATEGORI_DEC, Dom.PASSERER, Dom.VENTER));

    private static Sak sak(String spoersmaal, String svar, Situation s, Kategori kategori, Dom standard, Dom etter) {
        return new Sak(spoersmaal, svar, s.facts, kategori, standard, etter);
    }

    private static Situation fra(Etat avsender, Etat mottaker, Formaal formaal, String ord, Kategori kategori, Grunnlag grunnlag,
            UnaryOperator<Situation> samtykke) {
        return samtykke.apply(new Situation(avsender, mottaker, formaal).med(ord).om(kategori).paaberoper(grunnlag));
    }

    private static Situation skolen() {
        return fra(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP, "", Kategori.KATEGORI_BVN, Grunnlag.GRUNNLAG_BVL13_1_3, ingen());
    }

    private static Situation paaroerende() {
        return fra(Etat.ETAT_DPS, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP, "dato=2026-08-03;sub=mor;F+PASIENT_ER_PAAROERENDE",
                Kategori.KATEGORI_HEA, Grunnlag.GRUNNLAG_HPL28F, ingen());
    }

    private static Situation henvisning() {
        return new Situation(Etat.ETAT_FLE, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL)
                .om(Kategori.KATEGORI_HEA, Kategori.KATEGORI_ADM, Kategori.KATEGORI_ADR).paaberoper(Grunnlag.GRUNNLAG_HPL25);
    }

    private static UnaryOperator<Situation> ingen() {
        return UnaryOperator.identity();
    }

    private static UnaryOperator<Situation> alle() {
        return s -> s.samtykke(s.kategorier.liste().toArray(Kategori[]::new));
    }

    private static UnaryOperator<Situation> selv() {
        return fra(Enegrunn.ENEGRUNN_UNSPECIFIED, "barn");
    }

    private static UnaryOperator<Situation> barnevernet() {
        return fra(Enegrunn.ENEGRUNN_UNSPECIFIED, "bvt");
    }

    private static UnaryOperator<Situation> morAlene() {
        return fra(Enegrunn.ENEGRUNN_BARNELOVA_37, "mor");
    }

    private static UnaryOperator<Situation> selvOgMor() {
        return fra(Enegrunn.ENEGRUNN_BARNELOVA_37, "barn", "mor");
    }

    /** A consent about the child from these, that one parent is enough for where the reason is named. */
    private static UnaryOperator<Situation> fra(Enegrunn enegrunn, String... hvem) {
        return s -> s.person(s.gjelder, p -> {
            var mal = s.samtykke(p, s.kategorier, Arrays.stream(hvem).map(h -> giver(s, h)).toList());
            return p.medSamtykker(List.of(new Samtykke(mal.ref(), mal.gjelder(), mal.givere(), enegrunn, mal.profil(), mal.fra(),
                    mal.til(), mal.kategorier(), mal.unntatt(), mal.formaal(), mal.gyldigFra(), mal.gyldigTil(), mal.form(),
                    mal.informert(), mal.barnetUenig(), mal.trukket(), mal.statsforvalterOverstyrt(), mal.synlig())));
        });
    }

    private static Giver giver(Situation s, String hvem) {
        return switch (hvem) {
            case "barn" -> new Giver(Situation.BARN, Giverrolle.GIVERROLLE_SELV,
                    OptionalInt.of(Ages.alder(s.facts.personer().getFirst(), s.dato)), true);
            case "bvt" -> Situation.giver("bvt", Giverrolle.GIVERROLLE_BARNEVERNSTJENESTEN);
            default -> Situation.giver(hvem, Giverrolle.GIVERROLLE_FORELDREANSVAR);
        };
    }

    static Stream<Arguments> saker() {
        return SAKER.stream().map(s -> argumentSet(s.spoersmaal + "=" + s.svar, s));
    }

    static Stream<Arguments> svarene() {
        return Law.BOK.spoersmaal().stream().flatMap(s -> s.getSvarList().stream().skip(1)
                .map(a -> argumentSet(s.getId() + "=" + a.getId(), s, a)));
    }

    private static Dom dom(Sak s, RuleBook bok) {
        return Judgement.judge(s.fakta, bok).decision().verdicts().stream().filter(v -> v.kategori() == s.kategori).findFirst()
                .orElseThrow().dom();
    }

    @ParameterizedTest
    @MethodSource("saker")
    void an_answer_changes_what_becomes_of_its_situation(Sak s) {
        assertThat(dom(s, Law.BOK)).as("by default").isEqualTo(s.standard);
        assertThat(dom(s, RuleBook.lov(Map.of(s.spoersmaal, s.svar)))).as("by the answer").isEqualTo(s.etter);
    }

    @Test
    void every_answer_has_a_situation_or_a_test_where_it_acts() {
        var med = SAKER.stream().map(s -> s.spoersmaal + "=" + s.svar).collect(Collectors.toCollection(TreeSet::new));
        var alle = new TreeSet<String>();
        var utenfor = new HashSet<Svarvirkning>();
        for (Spoersmaal s : Law.BOK.spoersmaal()) {
            s.getSvarList().stream().skip(1).forEach(a -> {
                if (a.getVirkning() == Svarvirkning.SVARVIRKNING_UNSPECIFIED) {
                    alle.add(s.getId() + "=" + a.getId());
                } else {
                    utenfor.add(a.getVirkning());
                }
            });
        }
        assertThat(med).isEqualTo(alle);
        assertThat(utenfor).isEqualTo(UTENFOR.keySet());
    }

    /** What is unsure is denied or waits for a human, unless a reading that is settled says what holds meanwhile. */
    @ParameterizedTest
    @MethodSource("svarene")
    void no_answer_is_narrower_than_the_default_unless_a_reading_fixes_the_default(Spoersmaal s, Svaralternativ svar) {
        if (!s.getFastsatt().isBlank()) {
            return;
        }
        var saker = SAKER.stream().filter(x -> x.spoersmaal.equals(s.getId()) && x.svar.equals(svar.getId())).toList();
        assertThat(saker.isEmpty()).isEqualTo(svar.getVirkning() != Svarvirkning.SVARVIRKNING_UNSPECIFIED);
        assertThat(saker).allSatisfy(x -> assertThat(rang(x.etter)).as("the answer opens more").isLessThan(rang(x.standard)));
    }

    @Test
    void the_defaults_that_a_reading_fixes_are_these_and_each_says_which() {
        assertThat(Law.BOK.spoersmaal().stream().filter(s -> !s.getFastsatt().isBlank()).map(Spoersmaal::getId))
                .containsExactlyInAnyOrder("alder-barnevern", "en-eller-begge-foreldre", "nav-fra-femten", "samarbeidende-personell",
                        "oppgaver-etter-barnevernsloven", "foelgeopplysninger", "ugradert-adresse", "logginnsyn-for-foreldre",
                        "paatalemyndighetens-vakttid", "akuttvedtak-til-bufetat");
    }

    /** What cannot be chosen could only stop a duty, open a gate, turns on each document, or has nothing in the judgement that turns on it. */
    @Test
    void the_questions_without_a_switch_are_these() {
        assertThat(Law.BOK.spoersmaal().stream().filter(s -> s.getSvarCount() == 0).map(Spoersmaal::getId))
                .containsExactlyInAnyOrder("meldeplikt-bokstav-d", "private-barnehager", "klientadresse", "helsepersonell-i-kommunen",
                        "samtykke-til-politiet", "digitalsikkerhetsloven", "ikrafttredelse", "arkivansvar", "avtale-til-leverandoer");
    }

    @ParameterizedTest
    @MethodSource("svarene")
    void an_answer_changes_nothing_that_it_does_not_speak_of(Spoersmaal s, Svaralternativ svar) {
        RuleBook bok = RuleBook.lov(Map.of(s.getId(), svar.getId()));
        Set<String> regler = new HashSet<>(svar.getNyRegelList().stream().map(Regel::getId).toList());
        bok.regler().stream().filter(r -> r.getGrunnlagList().stream().flatMap(g -> bok.grunnlag(g).stream())
                .anyMatch(g -> svar.getIKraftList().contains(g.getRegime()))).forEach(r -> regler.add(r.getId()));
        Set<Samtykkeprofil> profiler = new HashSet<>();
        svar.getEndringList().forEach(e -> {
            regler.addAll(e.getRegelList());
            Law.BOK.regelsett().getProfilList().stream().filter(p -> e.getProfilregelList().contains(p.getId()))
                    .forEach(p -> profiler.add(p.getProfil()));
            if (e.getEnhverFriRegel()) {
                bok.regler().stream().filter(Answers::fri).forEach(r -> regler.add(r.getId()));
            }
        });
        var tilfeldige = new RandomFacts(11, bok);
        Stream.generate(tilfeldige::neste).limit(ANTALL).forEach(f -> {
            var foer = Judgement.judge(f, Law.BOK).decision().verdicts();
            var etter = Judgement.judge(f, bok).decision().verdicts();
            for (int i = 0; i < foer.size(); i++) {
                if (foer.get(i).dom() != etter.get(i).dom()) {
                    assertThat(Stream.of(foer.get(i), etter.get(i)).flatMap(v -> v.regel().stream())
                            .anyMatch(id -> regler.contains(id) || !profiler.isEmpty() && samtykke(bok, id)))
                            .as("%s%n%s%n%s", foer.get(i), etter.get(i), f).isTrue();
                }
            }
        });
    }

    /** A rule that asks for consent, whose profile depends on the sender's service. */
    private static boolean samtykke(RuleBook bok, String id) {
        return bok.regel(id).filter(r -> r.getProfilCount() > 0).isPresent();
    }

    private static int rang(Dom dom) {
        return switch (dom) {
            case PASSERER -> 0;
            case VENTER -> 1;
            case UTELATES, STANSES -> 2;
        };
    }
}
