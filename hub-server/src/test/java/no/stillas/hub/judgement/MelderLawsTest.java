package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Vern;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.regelverk.v1.Giverrolle;
import no.stillas.proto.regelverk.v1.Krets;
import no.stillas.proto.regelverk.v1.Regel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The one who reported is protected: rule 7 of section 0.4 of the rulebook. What is said of the family says nothing of that person. */
class MelderLawsTest {
    private static final String MELDER = "melder";

    static Stream<String> omFamilien() {
        return Law.BOK.regler().stream().filter(r -> r.getKrets() == Krets.KRETS_BARNET_OG_FAMILIE
                && (r.getEnhverKategori() || r.getKategoriList().contains(Kategori.KATEGORI_FAM))).map(Regel::getId);
    }

    private static Verdict dom(Facts f, String om, Personrolle rolle) {
        var personer = Stream.concat(f.personer().stream().filter(p -> !p.ref().equals(om)),
                Stream.of(Person.ukjent(om, rolle).medVern(Vern.ingen()))).toList();
        return Judgement.judge(f.medPersoner(personer).medInnhold(f.innhold().medOpplysninger(
                List.of(new Opplysning(om, Kategori.KATEGORI_FAM)))), Law.BOK).decision().verdicts().getFirst();
    }

    @ParameterizedTest
    @MethodSource("omFamilien")
    void no_rule_about_the_child_and_the_family_carries_anything_about_the_melder(String id) {
        assertThat(dom(Opptelling.LOV.naarAvgjoer(id), MELDER, Personrolle.PERSONROLLE_MELDER).passerer()).isFalse();
    }

    @Test
    void the_same_about_others_of_the_family_passes_by_some_of_them() {
        assertThat(omFamilien().filter(id -> dom(Opptelling.LOV.naarAvgjoer(id), "tante", Personrolle.PERSONROLLE_ANDRE).passerer())).isNotEmpty();
    }

    private static Situation samtykket() {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL).om(Kategori.KATEGORI_FAM).samtykke(Kategori.KATEGORI_FAM)
                .paaberoper(Grunnlag.GRUNNLAG_FVL13A1);
        s.facts = s.facts.medPersoner(Stream.concat(s.facts.personer().stream(),
                Stream.of(Person.ukjent(MELDER, Personrolle.PERSONROLLE_MELDER).medVern(Vern.ingen()))).toList())
                .medInnhold(s.facts.innhold().medOpplysninger(List.of(new Opplysning(Situation.BARN, Kategori.KATEGORI_FAM),
                        new Opplysning(MELDER, Kategori.KATEGORI_FAM), new Opplysning(MELDER, Kategori.KATEGORI_ID))));
        return s;
    }

    private static List<String> passerer(Situation s) {
        return s.judge().decision().verdicts().stream().filter(Verdict::passerer).map(v -> v.person() + " " + v.kategori()).toList();
    }

    @Test
    void the_parents_and_the_child_open_for_what_is_theirs_and_not_for_the_melder() {
        assertThat(passerer(samtykket())).containsExactly("barn KATEGORI_FAM");
    }

    @Test
    void the_melder_opens_for_what_is_the_melders_own() {
        Situation s = samtykket();
        s.person(MELDER, p -> p.medSamtykker(List.of(s.samtykke(p, Kategorisett.alle(),
                List.of(Situation.giver(MELDER, Giverrolle.GIVERROLLE_SELV))))));
        assertThat(passerer(s)).containsExactlyInAnyOrder("barn KATEGORI_FAM", "melder KATEGORI_FAM", "melder KATEGORI_ID");
    }

    @Test
    void a_bekymringsmelding_says_who_reports() {
        Situation s = new Situation(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN).om(Kategori.KATEGORI_BVN)
                .paaberoper(Grunnlag.GRUNNLAG_MELD_A);
        s.facts = s.facts.medPersoner(samtykket().facts.personer()).medInnhold(s.facts.innhold().medOpplysninger(List.of(
                new Opplysning(Situation.BARN, Kategori.KATEGORI_BVN), new Opplysning(MELDER, Kategori.KATEGORI_ID))));
        assertThat(passerer(s)).containsExactly("barn KATEGORI_BVN", "melder KATEGORI_ID");
    }
}
