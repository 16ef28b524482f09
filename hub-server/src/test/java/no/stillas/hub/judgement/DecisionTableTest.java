package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Vurdering;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The decision table, row by row: for every sender, receiver, purpose, ground and category that a row names, what the
 * row decides. What is expected is read from the table; only what must hold for the row to speak is written here.
 */
class DecisionTableTest {
    /** D14 is superseded by D14a and D14b; what C43 is about is told outside the hub. */
    private static final Set<String> IKKE_I_HUBEN = Set.of("D14", "C43");
    /** Where the table says that a row's detail is not verified, the question is open and a human decides meanwhile. */
    private static final Set<String> VENTER_PAA_SVAR = Set.of("C39");
    static final Set<String> PORTER = Set.of("J01", "J02", "J03", "J04");
    /** Habilitet and receivers that are not authorised stop everything but duties, so they are tested by themselves. */
    static final Set<String> STANSER_ALT = Set.of("J05", "J07");
    /** Where two rows say the same of the same message, either may be the one that is named. */
    private static final Map<String, Set<String>> OGSAA = Map.of("C17b", Set.of("D24"), "D10d", Set.of("D10"),
            "D11d", Set.of("D11"), "D26b", Set.of("D26"), "D36", Set.of("D27"), "F11", Set.of("F05"),
            "H04", Set.of("H02"), "K37", Set.of("B01"));
    private static final Map<String, String> UTEN_RAD = Map.of(
            "C45", "bvl § 8-7 is adopted and has no day: record 0085, NyLovTest",
            "GRD-K", "the gate for what is graded fortrolig and needs a human: row J01, GradingGateTest",
            "GRD-U", "the gate where it is not known whether something is graded: row J01, GradingGateTest");
    /** Rows of our own, and the record that gave them. */
    private static final Map<String, String> VAARE = Map.of("B15c", "0062", "B15d", "0062", "D08b", "0062", "D09b", "0062",
            "C07b", "0083", "K31b", "0098", "K43", "0098", "K43b", "0098");
    /** A technical receipt without personal content needs no ground, whatever other row also speaks of it. */
    private static final Optional<String> UTEN_GRUNN = Optional.of("J12");
    private static final List<Kategori> ALLE_KATEGORIER = Arrays.stream(Kategori.values())
            .filter(k -> k != Kategori.KATEGORI_UNSPECIFIED && k != Kategori.UNRECOGNIZED).toList();
    private static final Map<String, String> SITUASJONER = Tsv.les("situations.tsv").stream()
            .collect(Collectors.toMap(r -> r.get("id"), r -> r.get("situasjon")));
    static final Map<String, Map<String, String>> GRUNNLAG = Tsv.les("basis-codes.tsv").stream()
            .collect(Collectors.toMap(r -> r.get("code"), r -> r));

    /** One row for one sender, receiver, purpose and ground. */
    record Case1(Map<String, String> rad, Etat avsender, Etat mottaker, Formaal formaal, Optional<Grunnlag> grunnlag) {
        String id() {
            return rad.get("id");
        }

        List<Kategori> kategorier() {
            if (SITUASJONER.get(id()).contains("ano")) {
                return List.of(Kategori.KATEGORI_ANO);
            }
            return Arrays.stream(rad.get("category").equals("*") ? new String[] {"HEA", "BVN"} : rad.get("category").split(","))
                    .filter(k -> !ord("ikke=").contains(kort(avsender) + ":" + k))
                    .map(k -> Kategori.valueOf("KATEGORI_" + k)).toList();
        }

        Stream<String> situasjonensOrd() {
            return DecisionTableTest.ord(id());
        }

        /** What the row says besides what must be there: {@code nei=} shuts it, {@code ikke=} is a sender's category outside it. */
        List<String> ord(String slag) {
            return DecisionTableTest.ord(id()).filter(o -> o.startsWith(slag)).map(o -> o.substring(slag.length())).toList();
        }

        /** The words that must be there for this category. {@code HEA:word} is for that category alone. */
        List<String> vilkaar(Kategori kategori) {
            return DecisionTableTest.ord(id()).filter(o -> !o.startsWith("nei=") && !o.startsWith("ikke="))
                    .filter(o -> !o.matches("[A-Z]{3}:.*") || o.startsWith(kort(kategori) + ":"))
                    .map(o -> o.replaceFirst("^[A-Z]{3}:", "")).toList();
        }

        Situation situasjon(Kategori kategori) {
            String spec = String.join(";", vilkaar(kategori));
            Situation s = new Situation(avsender, mottaker, formaal);
            String dato = dato();
            s.dato = LocalDate.parse(dato);
            s.bygg();
            // A private school is private, and with a child in fosterhjem the duty to tell it is there.
            return s.med(mottaker == Etat.ETAT_PSK && avsender == Etat.ETAT_BVT
                    ? "M+PRIVAT;F+FOSTERHJEM" + (spec.isEmpty() ? "" : ";" + spec) : spec);
        }

        /** bvl § 13-1(3) does not reach private schools and barnehager: a human decides. */
        boolean privatEtterBarnevernsloven() {
            return mottaker == Etat.ETAT_PSK
                    && grunnlag.equals(Optional.of(Grunnlag.GRUNNLAG_BVL13_1_3)) && avsender == Etat.ETAT_BVT;
        }

        private String dato() {
            return avsender == Etat.ETAT_BOT || mottaker == Etat.ETAT_BOT ? "2027-01-01" : grunnlag.map(g -> GRUNNLAG.get(g.name().substring(9)))
                    .filter(g -> !g.get("in_force_from").equals("-")).map(g -> g.get("in_force_from"))
                    .filter(fra -> fra.compareTo("2026-03-02") > 0).orElse("2026-03-02");
        }

        @Override
        public String toString() {
            return id() + " " + avsender + "→" + mottaker + " " + formaal + " " + grunnlag.map(Enum::name).orElse("-");
        }
    }

    private static Stream<String> ord(String id) {
        return Arrays.stream(SITUASJONER.get(id).split(";")).filter(o -> !o.isBlank());
    }

    private static String kort(Enum<?> kode) {
        return kode.name().substring(kode.name().indexOf('_') + 1);
    }

    static Stream<Arguments> rader() {
        return Tsv.les("decision-table.tsv").stream().filter(r -> !IKKE_I_HUBEN.contains(r.get("id")))
                .map(r -> argumentSet(r.get("id"), VENTER_PAA_SVAR.contains(r.get("id")) ? ventende(r) : r));
    }

    private static Map<String, String> ventende(Map<String, String> rad) {
        var venter = new HashMap<>(rad);
        venter.put("decision", "REVIEW");
        return venter;
    }

    private static List<Case1> tilfeller(Map<String, String> rad) {
        List<Case1> alle = new ArrayList<>();
        for (Etat avsender : etater(rad.get("sender"), enhver(rad.get("basis")))) {
            for (Etat mottaker : etater(rad.get("receiver"), Etat.ETAT_OFF)) {
                for (Formaal formaal : formaal(rad.get("purpose"))) {
                    if (rad.get("basis").equals("-")) {
                        alle.add(new Case1(rad, avsender, mottaker, formaal, Optional.empty()));
                    }
                    Arrays.stream(rad.get("basis").split(",")).filter(b -> !b.equals("-"))
                            .filter(b -> kan(b, avsender))
                            .forEach(b -> alle.add(new Case1(rad, avsender, mottaker, formaal,
                                    Optional.of(Grunnlag.valueOf("GRUNNLAG_" + b)))));
                }
            }
        }
        return alle;
    }

    /** Any sender: one who may invoke a ground of the row. */
    private static Etat enhver(String grunnlag) {
        return grunnlag.equals("-") || Arrays.stream(grunnlag.split(",")).anyMatch(b -> kan(b, Etat.ETAT_OFF))
                ? Etat.ETAT_OFF : Etat.ETAT_FLE;
    }

    private static boolean kan(String kode, Etat avsender) {
        String hvem = GRUNNLAG.get(kode).get("who_may_invoke");
        return hvem.equals("*") || Arrays.asList(hvem.split(",")).contains(avsender.name().substring(5));
    }

    private static List<Etat> etater(String liste, Etat enhver) {
        return Arrays.stream(liste.split(",")).map(e -> e.equals("*") ? enhver : Etat.valueOf("ETAT_" + e)).toList();
    }

    private static List<Formaal> formaal(String liste) {
        return Arrays.stream(liste.split(","))
                .map(f -> f.equals("*") ? Formaal.FORMAAL_FOLLOWUP : Formaal.valueOf("FORMAAL_" + f)).toList();
    }

    static void hvert(Map<String, String> rad, Consumer<Case1> pruef) {
        List<Case1> tilfeller = tilfeller(rad);
        assertThat(tilfeller).as("row %s speaks of somebody", rad.get("id")).isNotEmpty();
        tilfeller.forEach(pruef);
    }

    /** The row's own conditions hold, the ground is named and attested, and consent or order is there. */
    static Situation oppfylt(Case1 c, Kategori kategori) {
        Situation s = c.situasjon(kategori).om(kategori);
        c.grunnlag().ifPresent(s::paaberoper);
        switch (c.rad().get("decision")) {
            case "CONSENT" -> s.samtykke(kategori);
            case "ORDER" -> s.paalegg(c.grunnlag().orElseThrow(), Kategorisett.av(kategori));
            default -> { }
        }
        return s;
    }

    static Verdict ett(Situation s) {
        return s.judge().decision().verdicts().getFirst();
    }

    @ParameterizedTest
    @MethodSource("rader")
    void a_row_decides_as_written(Map<String, String> rad) {
        hvert(rad, c -> {
            for (Kategori kategori : c.kategorier()) {
                Situation s = oppfylt(c, kategori);
                Verdict v = ett(s);
                String hva = c + " " + kategori + " gave " + v;
                if (PORTER.contains(c.id())) {
                    boolean adresse = kategori == Kategori.KATEGORI_ADR;
                    assertThat(!adresse || v.dom() == Dom.UTELATES && v.regel().equals(Optional.of(c.id())))
                            .as(hva).isTrue();
                    continue;
                }
                if (c.privatEtterBarnevernsloven()) {
                    assertThat(v.dom()).as(hva).isEqualTo(Dom.VENTER);
                    continue;
                }
                switch (c.rad().get("decision")) {
                    case "DENY" -> assertThat(v.dom()).as(hva).isEqualTo(Dom.STANSES);
                    case "REVIEW" -> {
                        assertThat(v.dom()).as(hva).isEqualTo(Dom.VENTER);
                        s.facts = s.facts.medVurderinger(List.of(new Vurdering(v.regel().orElseThrow(), v.person(),
                                true, "leder", s.facts.tidspunkt(), true)));
                        assertThat(ett(s).dom()).as(hva + " and a human said yes").isEqualTo(Dom.PASSERER);
                    }
                    default -> {
                        assertThat(v.dom()).as(hva).isEqualTo(Dom.PASSERER);
                        assertThat(v.beslutning()).as(hva)
                                .isEqualTo(Beslutning.valueOf("BESLUTNING_" + c.rad().get("decision")));
                    }
                }
                if (!STANSER_ALT.contains(c.id())) {
                    assertThat(v.regel().orElse("")).as(hva).satisfies(id ->
                            assertThat(id.equals(c.id()) || id.startsWith(c.id() + ".")
                                    || OGSAA.getOrDefault(c.id(), Set.of()).contains(id)).isTrue());
                }
            }
        });
    }

    private static boolean foersteSlag(Case1 c) {
        return c.grunnlag().map(g -> GRUNNLAG.get(g.name().substring(9)).get("kind")).orElse("").equals("duty1");
    }

    /** A denial or a review that is the row's own, and not a row's condition that has not been settled. */
    private static boolean stanserEllerVenter(Map<String, String> rad, Verdict v) {
        return rad.get("decision").equals("DENY") && v.dom() == Dom.STANSES
                || rad.get("decision").equals("REVIEW") && v.dom() == Dom.VENTER;
    }

    private static Situation utenEtt(Case1 c, Kategori kategori, String ord) {
        String rest = c.vilkaar(kategori).stream().filter(o -> !o.equals(ord)).collect(Collectors.joining(";"));
        Situation s = new Situation(c.avsender(), c.mottaker(), c.formaal());
        s.dato = LocalDate.parse(c.dato());
        s.bygg().med(rest).om(kategori);
        c.grunnlag().ifPresent(s::paaberoper);
        return s;
    }

    @ParameterizedTest
    @MethodSource("rader")
    void a_row_says_nothing_when_one_of_its_conditions_is_taken_away(Map<String, String> rad) {
        hvert(rad, c -> {
            if (PORTER.contains(c.id()) || STANSER_ALT.contains(c.id())) {
                return;
            }
            List<Kategori> alle = c.kategorier();
            for (String skrevet : ord(c.id()).filter(o -> !o.startsWith("nei=") && !o.startsWith("ikke=")).toList()) {
                String ord = skrevet.replaceFirst("^[A-Z]{3}:", "");
                Kategori kategori = alle.stream().filter(k -> c.vilkaar(k).contains(ord)).findFirst().orElse(alle.getFirst());
                boolean valgfritt = !c.vilkaar(kategori).contains(ord) || ord.equals("ano") || ord.startsWith("dato=")
                        || ord.startsWith("plan=") || ord.equals("F0ANNEN_HOLDER_MISTENKT") || ord.equals("F+ALVORLIGE_MANGLER")
                        || ord.equals("M+SAMARBEIDER_MED_FOSTERHJEM") || ord.equals("F+UTENLANDSK_STATSBORGER")
                        || foersteSlag(c) && ord.equals("sub=kvinne");
                if (valgfritt) {
                    continue;
                }
                Situation s = utenEtt(c, kategori, ord);
                switch (c.rad().get("decision")) {
                    case "CONSENT" -> s.samtykke(kategori);
                    case "ORDER" -> s.paalegg(c.grunnlag().orElseThrow(), Kategorisett.av(kategori));
                    default -> { }
                }
                Verdict v = ett(s);
                boolean del = !ord.equals(skrevet);
                boolean raden = v.regel().filter(id -> id.equals(c.id()) || del && id.startsWith(c.id() + ".")).isPresent();
                assertThat(raden && (v.dom() == Dom.PASSERER || stanserEllerVenter(c.rad(), v)))
                        .as(c + " without " + ord + " gave " + v).isFalse();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("rader")
    void a_row_says_nothing_when_something_that_shuts_it_is_there(Map<String, String> rad) {
        hvert(rad, c -> c.kategorier().forEach(kategori -> c.ord("nei=").forEach(ord -> {
            Verdict v = ett(oppfylt(c, kategori).ett(ord));
            assertThat(v.regel().filter(id -> id.equals(c.id())).isPresent() && v.dom() == Dom.PASSERER)
                    .as(c + " " + kategori + " with " + ord + " gave " + v).isFalse();
        })));
    }

    @ParameterizedTest
    @MethodSource("rader")
    void what_a_row_leaves_out_for_one_sender_it_does_not_let_pass(Map<String, String> rad) {
        hvert(rad, c -> c.ord("ikke=").stream().filter(o -> o.startsWith(kort(c.avsender()) + ":")).forEach(o -> {
            Verdict v = ett(oppfylt(c, Kategori.valueOf("KATEGORI_" + o.substring(o.indexOf(':') + 1))));
            assertThat(v.dom()).as(c + " " + o + " gave " + v).isNotEqualTo(Dom.PASSERER);
        }));
    }

    @ParameterizedTest
    @MethodSource("rader")
    void a_row_lets_nothing_pass_without_its_ground_consent_order_or_attestation(Map<String, String> rad) {
        hvert(rad, c -> c.kategorier().forEach(kategori -> {
            String hva = c + " " + kategori;
            switch (c.rad().get("decision")) {
                case "CONSENT" -> {
                    Situation uten = c.situasjon(kategori).om(kategori);
                    c.grunnlag().ifPresent(uten::paaberoper);
                    assertThat(ett(uten).dom()).as(hva + " without consent").isNotEqualTo(Dom.PASSERER);
                    Situation trukket = oppfylt(c, kategori);
                    trukket.person(trukket.gjelder, p -> p.medSamtykker(p.samtykker().stream()
                            .map(x -> x.trukketTilbake(trukket.facts.tidspunkt())).toList()));
                    assertThat(ett(trukket).dom()).as(hva + " withdrawn").isNotEqualTo(Dom.PASSERER);
                }
                case "ORDER" -> {
                    Situation uten = oppfylt(c, kategori);
                    uten.facts = uten.facts.medPaalegg(Optional.empty());
                    assertThat(ett(uten).dom()).as(hva + " without order").isEqualTo(Dom.STANSES);
                }
                case "DUTY", "PERMIT", "NOOBJ", "REVIEW" -> {
                    if (c.grunnlag().isPresent()) {
                        Verdict uten = ett(c.situasjon(kategori).om(kategori));
                        assertThat(uten.passerer() && !uten.regel().map(DecisionTableTest::rad).equals(UTEN_GRUNN))
                                .as(hva + " without a ground gave " + uten).isFalse();
                        uattestert(c, kategori, hva);
                    }
                }
                default -> { }
            }
        }));
    }

    private static void uattestert(Case1 c, Kategori kategori, String hva) {
        boolean krever = c.rad().get("obligations").contains("O-ATT") && !c.rad().get("decision").equals("REVIEW");
        Situation s = c.situasjon(kategori).om(kategori).paaberoperUtenAttestasjon(c.grunnlag().orElseThrow());
        Judged uten = s.judge();
        Verdict v = uten.decision().verdicts().getFirst();
        boolean fare = SITUASJONER.get(c.id()).contains("fare");
        if (krever && (foersteSlag(c) && c.rad().get("decision").equals("DUTY") || fare)) {
            assertThat(v.dom()).as(hva + " unattested goes on").isEqualTo(Dom.PASSERER);
            // ruling 2: for meldeplikt and avverging the named ground is the attestation
            boolean navngitt = !fare && Law.BOK.grunnlag(c.grunnlag().orElseThrow()).orElseThrow().getNavngittErAttestert();
            assertThat(uten.decision().merker().contains(Merke.ATTESTASJON_MANGLER)).as(hva + " is marked").isEqualTo(!navngitt);
        } else if (krever && v.regel().filter(id -> id.startsWith(c.id())).isPresent()) {
            assertThat(v.dom()).as(hva + " unattested").isNotEqualTo(Dom.PASSERER);
        }
    }

    @ParameterizedTest
    @MethodSource("rader")
    void a_category_that_is_not_in_the_row_passes_only_on_a_duty_of_the_first_kind(Map<String, String> rad) {
        if (rad.get("category").equals("*") || PORTER.contains(rad.get("id")) || STANSER_ALT.contains(rad.get("id"))) {
            return;
        }
        hvert(rad, c -> ALLE_KATEGORIER.stream().filter(k -> !c.kategorier().contains(k)).forEach(fremmed -> {
            Situation s = c.situasjon(fremmed).om(fremmed);
            c.grunnlag().ifPresent(s::paaberoper);
            Verdict v = ett(s);
            if (foersteSlag(c) && c.rad().get("decision").equals("DUTY")) {
                assertThat(v.dom()).as(c + " " + fremmed).isEqualTo(
                        SITUASJONER.get(c.id()).contains("UFOEDT") ? Dom.VENTER : Dom.PASSERER);
            } else {
                assertThat(v.regel().map(DecisionTableTest::rad).filter(c.id()::equals).isPresent() && v.passerer())
                        .as(c + " " + fremmed + " gave " + v).isFalse();
            }
        }));
    }

    @Test
    void every_row_is_a_rule_and_every_rule_is_a_row() {
        Set<String> rader = Tsv.les("decision-table.tsv").stream().map(r -> r.get("id")).collect(Collectors.toSet());
        Set<String> regler = Law.BOK.regler().stream().map(r -> rad(r.getId())).collect(Collectors.toSet());
        assertThat(rader).as("rows that are no rule, and why").containsAll(IKKE_I_HUBEN);
        assertThat(uten(rader, regler)).as("rows without a rule").isEqualTo(IKKE_I_HUBEN);
        assertThat(uten(regler, rader)).as("rules without a row").isEqualTo(UTEN_RAD.keySet());
    }

    @Test
    void what_the_reviewed_table_lacks_is_listed_with_its_decision_record() {
        assertThat(Tsv.les("decision-table.tsv").stream().filter(r -> r.get("corrected").equals("R2")).map(r -> r.get("id")))
                .containsExactlyInAnyOrderElementsOf(VAARE.keySet());
        VAARE.forEach((rad, vedtak) -> assertThat(Path.of("docs/decisions").toFile().list()).as(rad)
                .anyMatch(fil -> fil.startsWith(vedtak + "-")));
    }

    private static Set<String> uten(Set<String> alle, Set<String> disse) {
        return alle.stream().filter(e -> !disse.contains(e)).collect(Collectors.toSet());
    }

    /** The row that a rule is of; one row may be several rules, {@code B01.h} and {@code B01.p}. */
    private static String rad(String regel) {
        return regel.replaceFirst("\\..*", "");
    }
}
