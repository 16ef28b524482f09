package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import no.stillas.hub.judgement.facts.Giver;
import no.stillas.hub.judgement.facts.Innhold;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Giverrolle;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Regelbok;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several categories in one message: what a consent says of one is not said of the next. */
class ConsentScopeTest {
    private static final List<Kategori> TRE = List.of(Kategori.KATEGORI_EDU, Kategori.KATEGORI_HEA, Kategori.KATEGORI_PPR);

    /** PPT to BUP about three categories, which the law asks a consent for in the same way. */
    private static Situation ppt() {
        return new Situation(Etat.ETAT_PPT, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL).om(TRE.toArray(Kategori[]::new));
    }

    private static Map<Kategori, Aarsak> svar(Situation s, List<Samtykke> samtykker) {
        s.person(p -> p.medSamtykker(samtykker));
        Map<Kategori, Aarsak> svar = new TreeMap<>();
        for (Verdict v : s.judge().decision().verdicts()) {
            svar.put(v.kategori(), v.passerer() ? Aarsak.AARSAK_UNSPECIFIED : v.aarsak());
        }
        return svar;
    }

    private static Person barnet(Situation s) {
        return s.facts.personer().stream().filter(p -> p.ref().equals(Situation.BARN)).findFirst().orElseThrow();
    }

    private static Samtykke fraAlle(Situation s, Kategorisett dekker) {
        return s.samtykkeFraAlle(barnet(s), dekker);
    }

    private static Samtykke fraMor(Situation s, Kategorisett dekker) {
        return s.samtykke(barnet(s), dekker,
                List.of(Situation.giver("mor", Giverrolle.GIVERROLLE_FORELDREANSVAR)));
    }

    /** Every choice of the three. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void a_consent_opens_what_it_covers_before_and_after_what_it_does_not(int valg) {
        Situation s = ppt();
        Kategorisett dekker = Kategorisett.av(valgte(valg));
        Map<Kategori, Aarsak> svar = svar(s, List.of(fraAlle(s, dekker)));
        for (Kategori k : TRE) {
            assertThat(svar).containsEntry(k, dekker.har(k) ? Aarsak.AARSAK_UNSPECIFIED : Aarsak.AARSAK_UTENFOR_OMFANG);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void a_topic_that_the_giver_has_excluded_stays_closed_among_the_others(int valg) {
        Situation s = ppt();
        Samtykke x = fraAlle(s, Kategorisett.av(TRE.toArray(Kategori[]::new)));
        Kategorisett unntatt = Kategorisett.av(valgte(valg));
        Map<Kategori, Aarsak> svar = svar(s, List.of(new Samtykke(x.ref(), x.gjelder(), x.givere(), x.enegrunn(), x.profil(),
                x.fra(), x.til(), x.kategorier(), unntatt, x.formaal(), x.gyldigFra(), x.gyldigTil(), x.form(),
                x.informert(), x.barnetUenig(), x.trukket(), x.statsforvalterOverstyrt(), x.synlig())));
        for (Kategori k : TRE) {
            assertThat(svar).containsEntry(k, unntatt.har(k) ? Aarsak.AARSAK_UTENFOR_OMFANG : Aarsak.AARSAK_UNSPECIFIED);
        }
    }

    /** Both holders about some, one alone about the rest: only the former pass, whichever consent comes first. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void what_both_holders_say_of_one_category_is_not_said_by_one_of_them_of_the_next(int valg) {
        Kategorisett begge = Kategorisett.av(valgte(valg));
        Kategorisett resten = Kategorisett.av(valgte(7 & ~valg));
        Situation s = ppt();
        List<Samtykke> samtykker = List.of(fraAlle(s, begge), fraMor(s, resten));
        Map<Kategori, Aarsak> svar = svar(s, samtykker);
        for (Kategori k : TRE) {
            assertThat(svar).containsEntry(k, begge.har(k) ? Aarsak.AARSAK_UNSPECIFIED : Aarsak.AARSAK_SAMTYKKE_FEIL_GIVER);
        }
        assertThat(svar(ppt(), samtykker.reversed())).isEqualTo(svar);
    }

    @Test
    void a_consent_about_one_child_says_nothing_of_the_next() {
        for (boolean soesken : new boolean[] {false, true}) {
            Situation s = ppt();
            List<Opplysning> innhold = new ArrayList<>();
            for (String barn : List.of(Situation.BARN, "soesken")) {
                TRE.forEach(k -> innhold.add(new Opplysning(barn, k)));
            }
            s.facts = s.facts.medInnhold(Innhold.av(innhold));
            String om = soesken ? "soesken" : Situation.BARN;
            UnaryOperator<Person> samtykke = p -> p.medSamtykker(
                    List.of(s.samtykkeFraAlle(p, Kategorisett.av(TRE.toArray(Kategori[]::new)))));
            s.person(om, samtykke);
            assertThat(s.judge().decision().verdicts()).hasSize(6)
                    .allSatisfy(v -> assertThat(v.passerer()).as("%s", v).isEqualTo(v.person().equals(om)));
        }
    }

    /** A youth of fifteen may consent to what the school's profile governs and not to what the health profile does. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_one_profile_is_content_with_another_may_not_be(boolean foerstHelse) {
        Kategori helse = TRE.get(foerstHelse ? 0 : 1);
        Kategori skole = TRE.get(foerstHelse ? 1 : 0);
        Regel rad = Law.BOK.regler().stream().filter(r -> r.getId().equals("D03")).findFirst().orElseThrow();
        RuleBook bok = RuleBook.lagret(Regelbok.newBuilder().setLov(Law.BOK.regelsett().toBuilder().clearRegel().clearEldrelov()
                .addRegel(rad.toBuilder().setId("X1").clearKategori().addKategori(skole)
                        .clearProfil().addProfil(Samtykkeprofil.SAMTYKKEPROFIL_CP_EDU))
                .addRegel(rad.toBuilder().setId("X2").clearKategori().addKategori(helse)
                        .clearProfil().addProfil(Samtykkeprofil.SAMTYKKEPROFIL_CP_HEALTH))).build());
        Situation s = ppt().om(helse, skole).ett("alder=15");
        s.person(p -> p.medSamtykker(List.of(s.samtykke(p, Kategorisett.av(helse, skole),
                List.of(new Giver(Situation.BARN, Giverrolle.GIVERROLLE_SELV, OptionalInt.of(15), true))))));
        assertThat(Judgement.judge(s.facts, bok).decision().verdicts()).hasSize(2)
                .allSatisfy(v -> assertThat(v.passerer()).as("%s", v).isEqualTo(v.kategori() == skole));
    }

    private static Kategori[] valgte(int valg) {
        return TRE.stream().filter(k -> (valg & 1 << TRE.indexOf(k)) != 0).toArray(Kategori[]::new);
    }
}
