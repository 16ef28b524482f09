package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.hub.judgement.facts.Paastand;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.hub.judgement.rom.Regelendring;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Profilregel;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Svaralternativ;
import no.stillas.proto.regelverk.v1.Svarendring;
import no.stillas.proto.regelverk.v1.Svarvirkning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is answered to what the law leaves open, what must never be wrong is not. */
class SvarLawsTest {
    private static final int ANTALL = 3_000;

    static Stream<Arguments> andreSvar() {
        Stream<Arguments> hvert = Law.BOK.spoersmaal().stream().flatMap(s -> s.getSvarList().stream().skip(1)
                .map(svar -> argumentSet(s.getId() + "=" + svar.getId(), Map.of(s.getId(), svar.getId()))));
        return Stream.concat(hvert, Stream.of(argumentSet("the last answer to every question", sisteSvar())));
    }

    private static Map<String, String> sisteSvar() {
        Map<String, String> siste = new TreeMap<>();
        Law.BOK.spoersmaal().stream().filter(s -> s.getSvarCount() > 0)
                .forEach(s -> siste.put(s.getId(), s.getSvarList().getLast().getId()));
        return siste;
    }

    private static Stream<Facts> fakta(RuleBook bok, long froe) {
        RandomFacts tilfeldige = new RandomFacts(froe, bok);
        return Stream.generate(tilfeldige::neste).limit(ANTALL);
    }

    @ParameterizedTest
    @MethodSource("andreSvar")
    void an_answer_changes_the_rules_that_it_names_and_no_others(Map<String, String> svar) {
        RuleBook bok = RuleBook.lov(svar);
        Set<String> nevnt = new HashSet<>();
        boolean alle = false;
        for (Svarendring e : endringer(svar)) {
            nevnt.addAll(e.getRegelList());
            nevnt.addAll(e.getProfilregelList());
            alle |= e.getEnhverFriRegel();
        }
        valgte(svar).forEach(a -> a.getNyRegelList().forEach(r -> nevnt.add(r.getId())));
        Set<String> endret = new HashSet<>();
        for (Regel r : bok.regler()) {
            Regel foer = Law.BOK.regel(r.getId()).orElse(Regel.getDefaultInstance());
            if (!foer.equals(r)) {
                endret.add(r.getId());
                assertThat(alle && Answers.fri(foer) || nevnt.contains(r.getId())).as(r.getId()).isTrue();
            }
        }
        for (int i = 0; i < bok.regelsett().getProfilCount(); i++) {
            Profilregel p = bok.regelsett().getProfil(i);
            if (!p.equals(Law.BOK.regelsett().getProfil(i))) {
                endret.add(p.getId());
                assertThat(nevnt).contains(p.getId());
            }
        }
        boolean utenfor = valgte(svar).anyMatch(a -> a.getVirkning() != Svarvirkning.SVARVIRKNING_UNSPECIFIED);
        assertThat(endret).containsAll(nevnt);
        assertThat(endret.isEmpty()).as("what acts outside the rules changes none").isEqualTo(utenfor && svar.size() == 1);
    }

    private static Stream<Svaralternativ> valgte(Map<String, String> svar) {
        return Law.BOK.spoersmaal().stream().flatMap(s -> s.getSvarList().stream().filter(a -> a.getId().equals(svar.get(s.getId()))));
    }

    private static List<Svarendring> endringer(Map<String, String> svar) {
        return valgte(svar).flatMap(a -> a.getEndringList().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("andreSvar")
    void a_melding_reaches_barnevernet_from_any_sender_and_a_duty_of_the_first_kind_carries_what_it_carried(
            Map<String, String> svar) {
        RuleBook bok = RuleBook.lov(svar);
        fakta(bok, 5).forEach(f -> {
            Facts melding = f.medMottaker(Part.av(Etat.ETAT_BVT, "bvt")).medFormaal(Formaal.FORMAAL_CONCERN)
                    .medPaastander(List.of(Paastand.av(Grunnlag.GRUNNLAG_MELD_A)))
                    .medPersoner(f.personer().stream().map(p -> p.rolle() == Personrolle.PERSONROLLE_BARN
                            ? no.stillas.hub.judgement.facts.Person.ukjent("barn", p.rolle()) : p).toList())
                    .medFakta(no.stillas.hub.judgement.facts.Fakta.ukjente());
            assertThat(Judgement.judge(melding, bok).decision().verdicts())
                    .allMatch(v -> v.passerer() || v.dom() == Dom.UTELATES);
            Judged foer = Judgement.judge(f, Law.BOK);
            if (foer.decision().plikt()) {
                assertThat(Judgement.judge(f, bok).decision().verdicts()).isEqualTo(foer.decision().verdicts());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("andreSvar")
    void a_graded_or_unknown_address_passes_nobody_without_the_role_at_both_ends(Map<String, String> svar) {
        RuleBook bok = RuleBook.lov(svar);
        fakta(bok, 7).forEach(f -> f.personer().stream().filter(p -> p.vern().gradering() != Gradering.GRADERING_INGEN
                && !(rolle(f.avsender()) && rolle(f.mottaker()))).forEach(p ->
                assertThat(Judgement.judge(f, bok).decision().verdicts()).noneMatch(v -> v.person().equals(p.ref())
                        && v.kategori() == Kategori.KATEGORI_ADR && v.passerer())));
    }

    private static boolean rolle(Part part) {
        return part.egenskaper().har(Egenskap.EGENSKAP_ROLLE_KODE6) || part.egenskaper().har(Egenskap.EGENSKAP_ROLLE_KODE7);
    }

    @ParameterizedTest
    @MethodSource("andreSvar")
    void withdrawing_a_consent_widens_nothing_and_nothing_passes_without_a_rule(Map<String, String> svar) {
        RuleBook bok = RuleBook.lov(svar);
        fakta(bok, 2).forEach(f -> {
            Facts trukket = f.medPersoner(f.personer().stream().map(p -> p.medSamtykker(p.samtykker().stream()
                    .map(s -> s.trukket().isPresent() ? s : s.trukketTilbake(f.tidspunkt())).toList())).toList());
            var med = Judgement.judge(f, bok).decision().verdicts();
            var uten = Judgement.judge(trukket, bok).decision().verdicts();
            for (int i = 0; i < med.size(); i++) {
                assertThat(rang(uten.get(i))).as("%s", f).isGreaterThanOrEqualTo(rang(med.get(i)));
                assertThat(!med.get(i).passerer() || med.get(i).regel().isPresent()).isTrue();
            }
        });
    }

    private static int rang(Verdict v) {
        return switch (v.dom()) {
            case PASSERER -> 0;
            case VENTER -> 1;
            case UTELATES, STANSES -> 2;
        };
    }

    @ParameterizedTest
    @MethodSource("andreSvar")
    void a_plain_reading_of_the_answered_rules_gives_the_same_answer(Map<String, String> svar) {
        RuleBook bok = RuleBook.lov(svar);
        fakta(bok, 3).forEach(f -> {
            var plain = new NaiveInterpreter(bok.regelsett(), f);
            Judgement.lov(f, bok).decision().verdicts().stream()
                    .filter(v -> (no.stillas.hub.judgement.facts.Kategorisett.bit(v.kategori())
                            & (Case.FOELGE | Case.ADR)) == 0)
                    .forEach(v -> assertThat(plain.answer(new Opplysning(v.person(), v.kategori())).ordinal())
                            .as("%s%n%s", v, f).isEqualTo(rang(v)));
        });
    }

    @Test
    void over_the_whole_space_the_attested_answer_flips_what_the_court_may_be_told_and_nothing_else() {
        var endring = Regelendring.mellom(Law.BOK, RuleBook.lov(Map.of("fritak-overfor-domstolen", "attestert")));
        assertThat(endring.steder()).isNotEmpty().allSatisfy(v -> assertThat(
                v.foer().regel().filter("C41"::equals).or(() -> v.etter().regel().filter("C41"::equals))).isPresent());
    }

    @Test
    void what_tells_who_it_is_about_and_the_ungraded_address_follow_or_need_a_rule_of_their_own() {
        var henvisning = new Situation(Etat.ETAT_FLE, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL)
                .om(Kategori.KATEGORI_HEA, Kategori.KATEGORI_ADM, Kategori.KATEGORI_ADR)
                .person(p -> p.medVern(new no.stillas.hub.judgement.facts.Vern(Gradering.GRADERING_INGEN, List.of())))
                .paaberoper(Grunnlag.GRUNNLAG_HPL25).facts;
        assertThat(dom(henvisning, Law.BOK, Kategori.KATEGORI_ADM)).isEqualTo(Dom.PASSERER);
        assertThat(dom(henvisning, Law.BOK, Kategori.KATEGORI_ADR)).isEqualTo(Dom.PASSERER);
        var utenFoelge = RuleBook.lov(Map.of("foelgeopplysninger", "egen-regel"));
        assertThat(dom(henvisning, utenFoelge, Kategori.KATEGORI_ADM)).isEqualTo(Dom.STANSES);
        assertThat(dom(henvisning, utenFoelge, Kategori.KATEGORI_HEA)).isEqualTo(Dom.PASSERER);
        var utenAdresse = RuleBook.lov(Map.of("ugradert-adresse", "egen-regel"));
        assertThat(dom(henvisning, utenAdresse, Kategori.KATEGORI_ADR)).isEqualTo(Dom.UTELATES);
        assertThat(dom(henvisning, utenAdresse, Kategori.KATEGORI_ADM)).isEqualTo(Dom.PASSERER);
    }

    private static Dom dom(Facts f, RuleBook bok, Kategori kategori) {
        return Judgement.judge(f, bok).decision().verdicts().stream().filter(v -> v.kategori() == kategori).findFirst()
                .orElseThrow().dom();
    }
}
