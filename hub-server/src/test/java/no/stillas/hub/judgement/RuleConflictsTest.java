package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that cannot both stand, and rules that only look so. */
class RuleConflictsTest {
    static Stream<Arguments> motsagt() {
        String annen = Regeltekst.REGEL.replace("X1", "X2").replace("_PERMIT", "_REVIEW");
        return Stream.of(
                argumentSet("a denial beside a right", Regeltekst.REGEL + annen.replace("_REVIEW", "_DENY"),
                        "the rule X2 contradicts X1"),
                argumentSet("on one ground in common", Regeltekst.REGEL.replace("GRUNNLAG_BVL13_1_3",
                        "[GRUNNLAG_BVL16_3, GRUNNLAG_BVL13_1_3]") + annen, "the rule X2 contradicts X1"),
                argumentSet("on a day in common", Regeltekst.med("gyldig { til: \"2026-01-02\" }") + annen.replace("krets:",
                        "gyldig { fra: \"2026-01-02\" }\n  krets:"), "the rule X2 contradicts X1"));
    }

    @ParameterizedTest
    @MethodSource("motsagt")
    void rules_that_say_different_things_of_the_same_are_refused_once(String tekst, String grunn) {
        assertThat(Regeltekst.grunner(tekst)).filteredOn(g -> g.contains("contradicts")).hasSize(1).allMatch(g -> g.contains(grunn));
    }

    /** What is nobody's passes on no ground. */
    private static String ingensak() {
        return Regeltekst.uten("grunnlag").replace("KATEGORI_BVN", "KATEGORI_STA");
    }

    static Stream<Arguments> skygger() {
        String like = Regeltekst.REGEL.replace("X1", "X2");
        String smal = Regeltekst.REGEL.replace("X1", "X0");
        return Stream.of(
                argumentSet("the same again", Regeltekst.REGEL + like, "X2 can never fire: X1 covers"),
                argumentSet("everybody before the child", Regeltekst.REGEL.replace("KRETS_BARNET", "KRETS_ALLE") + like,
                        "X2 can never fire: X1 covers"),
                argumentSet("all grounds of it and more", Regeltekst.REGEL.replace("GRUNNLAG_BVL13_1_3",
                        "[GRUNNLAG_BVL16_3, GRUNNLAG_BVL13_1_3]") + like, "X2 can never fire: X1 covers"),
                argumentSet("longer in force", Regeltekst.REGEL + like.replace("krets:",
                        "gyldig { fra: \"2026-01-01\" til: \"2026-01-31\" }\n  krets:"), "X2 can never fire: X1 covers"),
                argumentSet("stricter, on conditions of the other", Regeltekst.REGEL.replace("_PERMIT", "_REVIEW")
                        + like.replace("krets:", "vilkaar { krever: FAKTUM_FOSTERHJEM }\n  krets:"),
                        "X2 can never fire: X1 covers"),
                argumentSet("the same again, on no ground", ingensak() + ingensak().replace("X1", "X2"), "X2 can never fire: X1 covers"),
                argumentSet("written after, and stricter", like.replace("krets:",
                        "vilkaar { krever: FAKTUM_FOSTERHJEM }\n  krets:") + smal.replace("_PERMIT", "_REVIEW"),
                        "X2 can never fire: X0 covers"));
    }

    @ParameterizedTest
    @MethodSource("skygger")
    void a_rule_that_another_always_goes_before_is_refused(String tekst, String grunn) {
        assertThat(Regeltekst.grunner(tekst)).filteredOn(g -> g.contains("can never fire")).hasSize(1).allMatch(g -> g.contains(grunn));
    }

    static Stream<Arguments> skyggerIkke() {
        String like = Regeltekst.REGEL.replace("X1", "X2");
        return Stream.of(
                argumentSet("it is in force longer", Regeltekst.med("gyldig { fra: \"2026-01-01\" }") + like),
                argumentSet("it is in force until later", Regeltekst.med("gyldig { til: \"2026-01-01\" }") + like),
                argumentSet("it rests on another ground", Regeltekst.REGEL + like.replace("BVL13_1_3", "BVL16_3")),
                argumentSet("it rests on no ground", Regeltekst.REGEL.replace("KATEGORI_BVN", "KATEGORI_STA") + ingensak().replace("X1", "X2")),
                argumentSet("it rests on one ground more", Regeltekst.REGEL + like.replace("GRUNNLAG_BVL13_1_3",
                        "[GRUNNLAG_BVL13_1_3, GRUNNLAG_BVL16_3]")),
                argumentSet("it is about others too", Regeltekst.REGEL + like.replace("KRETS_BARNET", "KRETS_ALLE")),
                argumentSet("the other becomes stricter under a condition", Regeltekst.med("skjerping { naar { krever: FAKTUM_FOSTERHJEM }"
                        + " beslutning: BESLUTNING_REVIEW }") + like),
                argumentSet("it has another sender too", Regeltekst.REGEL + like.replace("ETAT_BVT", "[ETAT_BVT, ETAT_BHN]")),
                argumentSet("it has another receiver too", Regeltekst.REGEL + like.replace("ETAT_SKO", "[ETAT_SKO, ETAT_VGS]")),
                argumentSet("it has another category too", Regeltekst.REGEL + like.replace("KATEGORI_BVN", "[KATEGORI_BVN, KATEGORI_DEC]")),
                argumentSet("it has another purpose too", Regeltekst.REGEL + like.replace("FORMAAL_FOLLOWUP",
                        "[FORMAAL_FOLLOWUP, FORMAAL_COORD]")));
    }

    @ParameterizedTest
    @MethodSource("skyggerIkke")
    void a_rule_that_says_something_the_other_does_not_is_read(String tekst) {
        assertThat(Regeltekst.grunner(tekst)).noneMatch(g -> g.contains("can never fire"));
    }

    private static final String X1 = Regeltekst.REGEL;
    private static final String X2 = Regeltekst.REGEL.replace("X1", "X2");
    private static final String REVIEW = X1.replace("_PERMIT", "_REVIEW");
    private static final String DENY = X1.replace("_PERMIT", "_DENY");
    private static final String CONSENT = med(X1.replace("_PERMIT", "_CONSENT"), "profil: SAMTYKKEPROFIL_CP_BVL");
    private static final String MELDEPLIKT = Regeltekst.SAMARBEID.replace("IKKE_GRUNNLAG", "PLIKT1\n  foerste_slag: true");
    private static final String PAALEGG = Regeltekst.SAMARBEID.replace("IKKE_GRUNNLAG", "PAALEGG\n  foerste_slag: true");
    private static final String ORDER = X1.replace("_PERMIT", "_ORDER").replace("BVL13_1_3", "SAMARBEID");
    private static final String ALT = med(uten(DENY, "kategori"), "enhver_kategori: true");
    private static final String DUTY = X1.replace("_PERMIT", "_DUTY").replace("BVL13_1_3", "SAMARBEID");

    private static String med(String regel, String felt) {
        return regel.replace("krets:", felt + "\n  krets:");
    }

    private static String naar(String regel, String vilkaar) {
        return med(regel, "vilkaar { " + vilkaar + " }");
    }

    private static String nr2(String regel) {
        return regel.replace("X1", "X2");
    }

    private static String uten(String regel, String felt) {
        return regel.replaceFirst("(?m)^  " + felt + ".*\\n", "");
    }

    static Stream<Arguments> avgjort() {
        String foster = "krever: FAKTUM_FOSTERHJEM";
        String sta = uten(X1, "grunnlag").replace("_BVN", "_STA");
        return Stream.of(
                argumentSet("the same again, which goes before a gate", med(DENY.replace("X1", "X0"), "port: true")
                        + X1 + med(X2, "gaar_foer: \"X0\"")),
                argumentSet("both in danger", naar(X1, "fare: true") + naar(X2, "fare: true")),
                argumentSet("a pålegg of everything, under a denial of everything", PAALEGG + ALT.replace("KRETS_BARNET", "KRETS_ALLE") + nr2(ORDER)),
                argumentSet("the same pålegg of everything again", PAALEGG + ORDER + nr2(ORDER)),
                argumentSet("a pålegg of what it names, under a denial", DENY + X2.replace("_PERMIT", "_ORDER")),
                argumentSet("a human before a consent, on a ground that is no consent", REVIEW + nr2(CONSENT)),
                argumentSet("third persons, after everybody", X1.replace("KRETS_BARNET", "KRETS_ALLE")
                        + med(X2, "plikt: PLIKT_O_3P profil: SAMTYKKEPROFIL_CP_BVL")),
                argumentSet("what passes anyhow, before the same with something stricter",
                        X1 + med(X2, "skjerping { naar { " + foster + " } beslutning: BESLUTNING_REVIEW }")),
                argumentSet("known to be false of the child where the other asks that it is not true",
                        naar(X1, "person_utelukker: PERSONFAKTUM_TILTAKETS_ART") + naar(X2, "person_avklart_nei: PERSONFAKTUM_TILTAKETS_ART")),
                argumentSet("the same again under the same conditions", naar(X1, foster) + naar(X2, foster)),
                argumentSet("under one condition more", naar(X1, foster) + naar(X2, foster + " ugradert: true")),
                argumentSet("for fewer ages", naar(X1, "fra_alder: 10 under_alder: 18") + naar(X2, "fra_alder: 10 under_alder: 16")),
                argumentSet("in one care situation of two", naar(X1, "omsorg: [OMSORGSSTATUS_HJEMME, OMSORGSSTATUS_AKUTT_4_2]")
                        + naar(X2, "omsorg: OMSORGSSTATUS_HJEMME")),
                argumentSet("in a care situation besides the one left out", naar(X1, "ikke_omsorg: OMSORGSSTATUS_AKUTT_4_2")
                        + naar(X2, "omsorg: OMSORGSSTATUS_HJEMME ikke_omsorg: OMSORGSSTATUS_AKUTT_4_2")),
                argumentSet("for one fact of two", naar(X1, "en_av: [FAKTUM_FOSTERHJEM, FAKTUM_BARNET_INFORMERT]") + naar(X2, foster)),
                argumentSet("for fewer facts of some", naar(X1, "en_av: [FAKTUM_FOSTERHJEM, FAKTUM_BARNET_INFORMERT]")
                        + naar(X2, "en_av: FAKTUM_FOSTERHJEM")),
                argumentSet("known to be false where the other asks that it is not true", naar(X1, "utelukker: FAKTUM_FOSTERHJEM")
                        + naar(X2, "avklart_nei: FAKTUM_FOSTERHJEM")),
                argumentSet("both with attestation", naar(X1, "attestasjon: true") + naar(X2, "attestasjon: true")),
                argumentSet("a consent, missing or not, before a right", CONSENT + X2),
                argumentSet("the same consent again", CONSENT + nr2(CONSENT)),
                argumentSet("a human before a right", naar(REVIEW, foster) + naar(X2, foster)),
                argumentSet("stricter, and stricter still under a condition", med(REVIEW, "skjerping { naar { " + foster
                        + " } beslutning: BESLUTNING_DENY }") + X2),
                argumentSet("the same again, stricter under the same condition", med(X1, "skjerping { naar { " + foster
                        + " } beslutning: BESLUTNING_REVIEW }") + med(X2, "skjerping { naar { " + foster
                        + " } beslutning: BESLUTNING_REVIEW }")),
                argumentSet("the child after its family", X1.replace("KRETS_BARNET", "KRETS_BARNET_OG_FAMILIE") + X2),
                argumentSet("the child after its family, both asking a human", REVIEW.replace("KRETS_BARNET", "KRETS_BARNET_OG_FAMILIE") + nr2(REVIEW)),
                argumentSet("the same again, with third persons by their own consent", med(X1, "plikt: PLIKT_O_3P profil: SAMTYKKEPROFIL_CP_BVL")
                        + med(X2, "plikt: PLIKT_O_3P profil: SAMTYKKEPROFIL_CP_BVL")),
                argumentSet("in a care situation that the other does not leave out", naar(X1, "ikke_omsorg: OMSORGSSTATUS_AKUTT_4_2")
                        + naar(X2, "omsorg: OMSORGSSTATUS_HJEMME")),
                argumentSet("siblings after a patient's relatives", X1.replace("KRETS_BARNET", "KRETS_PAAROERENDE_PASIENT")
                        + X2.replace("KRETS_BARNET", "KRETS_SOESKEN")),
                argumentSet("on a ground, after what passes on none", sta + X2.replace("_BVN", "_STA")),
                argumentSet("less specific, and before by its own words",
                        med(uten(X1, "mottaker"), "enhver_mottaker: true gaar_foer: \"X2\"") + X2),
                argumentSet("the same denial again", DENY + nr2(DENY)),
                argumentSet("the same denial under the same conditions", naar(DENY, foster) + naar(nr2(DENY), foster)),
                argumentSet("the same denial of who is excepted in danger", naar(DENY, "inhabil: true") + naar(nr2(DENY), "inhabil: true")),
                argumentSet("the same denial of the rest again", med(DENY, "bare_ellers: true") + med(nr2(DENY), "bare_ellers: true")),
                argumentSet("a denial of the rest under a denial", DENY + med(nr2(DENY), "bare_ellers: true")),
                argumentSet("a right under a denial of the same", DENY + X2),
                argumentSet("a right under a denial to anybody", med(uten(DENY, "mottaker"), "enhver_mottaker: true") + X2),
                argumentSet("a right under a denial on no ground", uten(DENY, "grunnlag") + naar(X2, foster)),
                argumentSet("a right that goes before a denial, which is asked first all the same", DENY + med(X2, "gaar_foer: \"X1\"")),
                argumentSet("a duty of the first kind again", MELDEPLIKT + DUTY + nr2(DUTY)),
                argumentSet("a duty of another kind under a denial", DENY + X2.replace("_PERMIT", "_DUTY")));
    }

    @ParameterizedTest
    @MethodSource("avgjort")
    void a_rule_of_which_another_decides_all_is_refused(String tekst) {
        assertThat(Regeltekst.grunner(tekst)).filteredOn(g -> g.contains("can never fire")).singleElement().asString()
                .contains("the rule X2 can never fire: X1 covers all that it does");
    }

    static Stream<Arguments> sammen() {
        return Stream.of(
                argumentSet("senders", "avsender: [ETAT_BVT, ETAT_BVI]", "avsender: ETAT_BVT", "avsender: ETAT_BVI"),
                argumentSet("receivers", "mottaker: [ETAT_SKO, ETAT_BHG]", "mottaker: ETAT_SKO", "mottaker: ETAT_BHG"),
                argumentSet("categories", "kategori: [KATEGORI_BVN, KATEGORI_HEA]", "kategori: KATEGORI_BVN", "kategori: KATEGORI_HEA"),
                argumentSet("purposes", "formaal: [FORMAAL_FOLLOWUP, FORMAAL_COORD]", "formaal: FORMAAL_FOLLOWUP", "formaal: FORMAAL_COORD"));
    }

    private static String felt(String regel, String felt) {
        return regel.replaceFirst("(?m)^  " + felt.substring(0, felt.indexOf(':')) + ": .*$", "  " + felt);
    }

    @ParameterizedTest
    @MethodSource("sammen")
    void a_rule_that_two_others_share_between_them_is_refused_and_one_of_which_something_is_left_is_not(String begge, String en,
            String annen) {
        String nei = uten(DENY, "grunnlag");
        String foerst = felt(nei.replace("X1", "X0"), en);
        String resten = felt(nei, annen);
        String regel = felt(X2, begge);
        assertThat(doede(foerst + resten + regel))
                .containsExactly("the rule X2 can never fire: X0, X1 together cover all that it does and go before it");
        assertThat(doede(foerst + regel)).isEmpty();
        assertThat(doede(resten + regel)).isEmpty();
        assertThat(doede(foerst + naar(resten, "krever: FAKTUM_FOSTERHJEM") + regel)).as("only under a condition").isEmpty();
    }

    @Test
    void what_each_of_two_leaves_out_of_another_kind_is_left_to_the_rule() {
        String foerst = felt(DENY.replace("X1", "X0"), "mottaker: ETAT_SKO");
        String resten = felt(felt(DENY, "mottaker: ETAT_BHG"), "kategori: KATEGORI_BVN");
        String regel = felt(felt(X2, "mottaker: [ETAT_SKO, ETAT_BHG]"), "kategori: [KATEGORI_BVN, KATEGORI_HEA]");
        String alt = "kategori: [KATEGORI_BVN, KATEGORI_HEA]";
        assertThat(doede(felt(foerst, alt) + resten + regel)).isEmpty();
        assertThat(doede(felt(foerst, alt) + felt(resten, alt) + regel)).hasSize(1);
    }

    static Stream<Arguments> breddere() {
        return Stream.of(
                argumentSet("receivers", "mottaker: [ETAT_SKO, ETAT_BHG]", "mottaker: ETAT_SKO", "mottaker: ETAT_BHG",
                        List.of("avsender: [ETAT_BVT, ETAT_BVI]")),
                argumentSet("categories", "kategori: [KATEGORI_BVN, KATEGORI_HEA]", "kategori: KATEGORI_BVN", "kategori: KATEGORI_HEA",
                        List.of("avsender: [ETAT_BVT, ETAT_BVI]", "mottaker: [ETAT_SKO, ETAT_BHG]")),
                argumentSet("purposes", "formaal: [FORMAAL_FOLLOWUP, FORMAAL_COORD]", "formaal: FORMAAL_FOLLOWUP", "formaal: FORMAAL_COORD",
                        List.of("avsender: [ETAT_BVT, ETAT_BVI]", "mottaker: [ETAT_SKO, ETAT_BHG]", "kategori: [KATEGORI_BVN, KATEGORI_HEA]")));
    }

    @ParameterizedTest
    @MethodSource("breddere")
    void what_one_of_two_has_besides_is_not_asked_of_the_other(String begge, String en, String annen, List<String> bredere) {
        String nei = uten(DENY, "grunnlag");
        for (String mer : bredere) {
            assertThat(doede(felt(felt(nei.replace("X1", "X0"), en), mer) + felt(nei, annen) + felt(X2, begge))).as(mer)
                    .containsExactly("the rule X2 can never fire: X0, X1 together cover all that it does and go before it");
        }
    }

    static Stream<Arguments> andre() {
        return Stream.of(argumentSet("sender", "avsender: ETAT_PPT"), argumentSet("receiver", "mottaker: ETAT_PPT"),
                argumentSet("category", "kategori: KATEGORI_ECO"), argumentSet("purpose", "formaal: FORMAAL_IP"));
    }

    @ParameterizedTest
    @MethodSource("andre")
    void only_those_are_named_that_have_something_of_the_rule(String annet) {
        String nei = uten(DENY, "grunnlag");
        String regel = felt(felt(X2, "avsender: [ETAT_BVT, ETAT_BVI]"), "mottaker: [ETAT_SKO, ETAT_BHG]");
        String fra = felt(felt(nei.replace("X1", "X0"), "mottaker: [ETAT_SKO, ETAT_BHG]"), annet);
        String bvt = felt(felt(nei, "avsender: ETAT_BVT"), "mottaker: [ETAT_SKO, ETAT_BHG]");
        String bvi = felt(felt(nei.replace("X1", "X3"), "avsender: ETAT_BVI"), "mottaker: [ETAT_SKO, ETAT_BHG]");
        assertThat(doede(fra + bvt + bvi + regel))
                .containsExactly("the rule X2 can never fire: X1, X3 together cover all that it does and go before it");
    }

    @Test
    void one_that_has_all_of_it_is_named_alone() {
        String nei = uten(DENY, "grunnlag");
        String regel = felt(X2, "mottaker: [ETAT_SKO, ETAT_BHG]");
        assertThat(doede(nei.replace("X1", "X0") + felt(nei, "mottaker: [ETAT_SKO, ETAT_BHG]") + regel))
                .contains("the rule X2 can never fire: X1 covers all that it does and goes before it");
    }

    private static List<String> doede(String tekst) {
        return Regeltekst.grunner(tekst).stream().filter(g -> g.contains("cover"))
                .map(g -> g.substring(g.indexOf("the rule"))).toList();
    }

    @Test
    void rules_that_go_before_each_other_in_a_ring_are_refused() {
        String x1 = naar(med(X1, "gaar_foer: \"X2\""), "krever: FAKTUM_FOSTERHJEM");
        String x2 = naar(med(X2, "gaar_foer: \"X3\""), "krever: FAKTUM_UFOEDT");
        String x3 = X1.replace("X1", "X3");
        assertThat(Regeltekst.grunner(x1 + x2 + x3)).noneMatch(g -> g.contains("goes before a rule"));
        assertThat(Regeltekst.grunner(x1 + x2 + med(x3, "gaar_foer: \"X1\""))).filteredOn(g -> g.contains("goes before a rule"))
                .hasSize(3).anyMatch(g -> g.endsWith("the rule X3 goes before a rule that goes before it"));
        assertThat(Regeltekst.grunner(med(X1, "gaar_foer: \"X1\""))).filteredOn(g -> g.contains("goes before a rule")).hasSize(1);
    }

    static Stream<Arguments> lever() {
        String foster = "krever: FAKTUM_FOSTERHJEM";
        String sta = uten(X1, "grunnlag").replace("_BVN", "_STA");
        String fvl = Regeltekst.GRUNNLAG_SAMTYKKE;
        String reservert = Regeltekst.SAMARBEID.replace("IKKE_GRUNNLAG", "IKKE_RESERVERT");
        String tredje = "plikt: PLIKT_O_3P profil: SAMTYKKEPROFIL_CP_BVL";
        String strengere = "skjerping { naar { " + foster + " } beslutning: BESLUTNING_REVIEW }";
        return Stream.of(
                argumentSet("third persons of the family, where the other is about the child", med(X1.replace("KRETS_BARNET",
                        "KRETS_BARNET_OG_FAMILIE"), tredje) + med(X2, tredje)),
                argumentSet("stricter under a condition, on a ground that must be attested under a later act", X1.replace("BVL13_1_3", "SAMARBEID")
                        + med(X2.replace("BVL13_1_3", "SAMARBEID"), strengere)
                        + Regeltekst.SAMARBEID.replace("IKKE_GRUNNLAG", "RETT\n  attestert_under: REGIME_FVL_2025")
                        + "regime { regime: REGIME_FVL_2025 gyldig { fra: \"2020-01-01\" } }"),
                argumentSet("on no condition, after one of two facts", naar(X1, "en_av: [FAKTUM_FOSTERHJEM, FAKTUM_BARNET_INFORMERT]") + X2),
                argumentSet("for another fact than one of two", naar(X1, "en_av: [FAKTUM_FOSTERHJEM, FAKTUM_BARNET_INFORMERT]")
                        + naar(X2, "krever: FAKTUM_UFOEDT")),
                argumentSet("for one of two facts, of which the other has one", naar(X1, "en_av: [FAKTUM_FOSTERHJEM, FAKTUM_BARNET_INFORMERT]")
                        + naar(X2, "en_av: [FAKTUM_FOSTERHJEM, FAKTUM_UFOEDT]")),
                argumentSet("in the care situation that the other leaves out", naar(X1, "ikke_omsorg: OMSORGSSTATUS_AKUTT_4_2")
                        + naar(X2, "omsorg: OMSORGSSTATUS_AKUTT_4_2")),
                argumentSet("in any care situation, known or not, after all but one", naar(X1, "ikke_omsorg: OMSORGSSTATUS_AKUTT_4_2") + X2),
                argumentSet("a pålegg of everything, after one that asks third persons for their consent",
                        PAALEGG + med(ORDER, tredje) + med(nr2(ORDER), "profil: SAMTYKKEPROFIL_CP_BVL")),
                argumentSet("a pålegg of everything, under a denial of some of it",
                        PAALEGG + DENY.replace("KRETS_BARNET", "KRETS_ALLE") + nr2(ORDER)),
                argumentSet("a pålegg of everything, under a denial of all about the child", PAALEGG + ALT + nr2(ORDER)),
                argumentSet("another ground of danger, under a denial in danger",
                        naar(DENY, "fare: true") + naar(X2.replace("BVL13_1_3", "BVL16_3"), "fare: true")),
                argumentSet("third persons by another consent", med(X1, tredje) + med(X2, tredje.replace("CP_BVL", "CP_HEALTH"))),
                argumentSet("what may be objected to, where the other waits to be known", reservert + X1.replace("BVL13_1_3", "SAMARBEID")
                        + naar(X2.replace("BVL13_1_3", "SAMARBEID"), "avklart_nei: FAKTUM_FOSTERHJEM")),
                argumentSet("the other leaves out a child of whom something is true",
                        naar(X1, "person_utelukker: PERSONFAKTUM_TILTAKETS_ART") + X2),
                argumentSet("the other leaves out a case of which something is true", naar(X1, "utelukker: FAKTUM_FOSTERHJEM") + X2),
                argumentSet("the other asks for more", naar(X1, foster + " ugradert: true") + naar(X2, foster)),
                argumentSet("the other is for fewer ages", naar(X1, "fra_alder: 12") + naar(X2, "fra_alder: 10")),
                argumentSet("the other ends at an earlier age", naar(X1, "under_alder: 12") + naar(X2, "under_alder: 13")),
                argumentSet("an age that is not known is no age of the other", naar(X1, "fra_alder: 0") + X2),
                argumentSet("a care situation that is not known", naar(X1, "ikke_omsorg: OMSORGSSTATUS_AKUTT_4_2") + X2),
                argumentSet("another care situation", naar(X1, "omsorg: OMSORGSSTATUS_AKUTT_4_2") + naar(X2, "omsorg: OMSORGSSTATUS_HJEMME")),
                argumentSet("one fact more of some", naar(X1, "en_av: FAKTUM_FOSTERHJEM")
                        + naar(X2, "en_av: [FAKTUM_FOSTERHJEM, FAKTUM_BARNET_INFORMERT]")),
                argumentSet("the other asks for one of some, and it for none", naar(X1, "en_av: FAKTUM_FOSTERHJEM") + X2),
                argumentSet("the other leaves open what it does not", naar(X1, "avklart_nei: FAKTUM_FOSTERHJEM")
                        + naar(X2, "utelukker: FAKTUM_FOSTERHJEM")),
                argumentSet("the other's attestation may be missing", naar(X1, "attestasjon: true") + X2),
                argumentSet("in danger it passes without attestation", naar(X1, "attestasjon: true") + naar(X2, "attestasjon: true fare: true")),
                argumentSet("it opens in danger", X1 + naar(X2, "fare: true")),
                argumentSet("in danger under a denial", DENY + naar(X2, "fare: true")),
                argumentSet("the other's consent is another's to give", CONSENT + nr2(CONSENT).replace("CP_BVL", "CP_HEALTH")),
                argumentSet("a consent counts where no ground is named", fvl + REVIEW.replace("BVL13_1_3", "FVL13A1")
                        + nr2(CONSENT).replace("BVL13_1_3", "FVL13A1")),
                argumentSet("third persons by their own consent", X1 + med(X2, tredje)),
                argumentSet("third persons, of whom a denial says nothing", DENY + med(X2, tredje)),
                argumentSet("what may be objected to becomes a human's", reservert + naar(X1.replace("BVL13_1_3", "SAMARBEID"), "attestasjon: true")
                        + med(X2.replace("BVL13_1_3", "SAMARBEID"), strengere)),
                argumentSet("it becomes a human's where the other's attestation is missing", naar(X1, "attestasjon: true")
                        + med(naar(X2, "attestasjon: true"), strengere)),
                argumentSet("a pålegg that is not there settles nothing", X1.replace("_PERMIT", "_ORDER") + X2),
                argumentSet("nor does one that is asked for under a condition", med(CONSENT, strengere.replace("_REVIEW", "_ORDER")) + X2),
                argumentSet("on no ground the best counts", sta.replace("_PERMIT", "_REVIEW") + nr2(sta)),
                argumentSet("on no ground, where a human is asked", sta.replace("_PERMIT", "_REVIEW") + X2.replace("_BVN", "_STA")),
                argumentSet("a denial of more", DENY + nr2(DENY).replace("ETAT_SKO", "[ETAT_SKO, ETAT_VGS]")),
                argumentSet("a denial under fewer conditions", naar(DENY, foster) + nr2(DENY)),
                argumentSet("a denial of what need not be known", naar(DENY, "avklart_nei: FAKTUM_FOSTERHJEM")
                        + naar(nr2(DENY), "utelukker: FAKTUM_FOSTERHJEM")),
                argumentSet("a right that waits to be known, under a denial that does", naar(DENY, "avklart_nei: FAKTUM_FOSTERHJEM")
                        + naar(X2, "avklart_nei: FAKTUM_FOSTERHJEM")),
                argumentSet("a right under a denial that danger excepts", naar(DENY, "inhabil: true") + naar(X2, "inhabil: true")),
                argumentSet("a right under a denial that what is urgent excepts", naar(DENY, "mottaker_er: EGENSKAP_IKKE_AUTORISERT")
                        + naar(X2, "mottaker_er: EGENSKAP_IKKE_AUTORISERT")),
                argumentSet("a denial that is not excepted, under one that is", naar(DENY, "inhabil: true")
                        + med(naar(nr2(DENY), "inhabil: true"), "bare_ellers: true")),
                argumentSet("a right under a denial of some of it", DENY + X2.replace("ETAT_SKO", "[ETAT_SKO, ETAT_VGS]")),
                argumentSet("a right under a denial of the rest", med(DENY, "bare_ellers: true") + X2),
                argumentSet("a denial of the rest after a right", X1 + med(nr2(DENY), "bare_ellers: true")),
                argumentSet("a duty of the first kind under a denial", MELDEPLIKT + DENY + nr2(DUTY)),
                argumentSet("a duty of the first kind after a right", MELDEPLIKT + X1.replace("BVL13_1_3", "SAMARBEID") + nr2(DUTY)),
                argumentSet("rights of which both cover a part", X1.replace("ETAT_SKO", "[ETAT_SKO, ETAT_VGS]")
                        + nr2(REVIEW).replace("ETAT_SKO", "[ETAT_SKO, ETAT_PPT]")));
    }

    /** Two that say different things of the same may be told of; never that one of them is dead. */
    @ParameterizedTest
    @MethodSource("lever")
    void a_rule_that_may_decide_something_is_read(String tekst) {
        assertThat(Regeltekst.grunner(tekst)).allMatch(g -> g.contains("contradicts"));
    }

    @Test
    void a_rule_that_an_older_act_knows_and_the_other_does_not_is_read() {
        String eldre = """
                eldrelov {
                  regime: REGIME_BVL_2021
                  gyldig { til: "2022-12-31" }
                  kartlagt { regel: "X2" }
                }
                """;
        assertThat(Regeltekst.grunner(X1 + X2 + eldre)).noneMatch(g -> g.contains("can never fire"));
        assertThat(Regeltekst.grunner(X1 + X2 + eldre.replace("\"X2\"", "[\"X1\", \"X2\"]"))).anyMatch(g -> g.contains("X2 can never fire"));
    }
}
