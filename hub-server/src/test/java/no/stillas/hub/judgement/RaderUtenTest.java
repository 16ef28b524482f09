package no.stillas.hub.judgement;

import static no.stillas.hub.judgement.DecisionTableTest.ett;
import static no.stillas.hub.judgement.DecisionTableTest.hvert;
import static no.stillas.hub.judgement.DecisionTableTest.oppfylt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.stillas.hub.judgement.DecisionTableTest.Case1;
import no.stillas.hub.judgement.facts.Giver;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Paalegg;
import no.stillas.hub.judgement.facts.Reservasjon;
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.hub.judgement.facts.Tjeneste;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.regelverk.v1.Giverrolle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The decision table, row by row, with what opens the row there and one thing of it wrong: who consents, one of two who
 * must, what the consent is for, what the pålegg is, an objection, and the day.
 */
class RaderUtenTest {
    private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");
    /** Grounds that the acts before had too; what passed by these is told by another test. */
    private static final java.util.Set<String> OGSAA_FOER = java.util.Set.of("PALEGG", "FEEDBACK_1", "FEEDBACK_2", "FEEDBACK_3",
            "BVL14_22", "BVL14_9", "BVL16_3", "BVL1_4", "BVL2_1", "OPPL12_6");
    private static final Giver MOR = Situation.giver("mor", Giverrolle.GIVERROLLE_FORELDREANSVAR);

    static Stream<Arguments> rader() {
        return DecisionTableTest.rader();
    }

    private static Stream<Arguments> medBeslutning(String beslutning) {
        return rader().filter(a -> ((Map<?, ?>) a.get()[0]).get("decision").equals(beslutning));
    }

    static Stream<Arguments> samtykkerader() {
        return medBeslutning("CONSENT");
    }

    static Stream<Arguments> reservasjonsrader() {
        return medBeslutning("NOOBJ");
    }

    static Stream<Arguments> paaleggsrader() {
        return medBeslutning("ORDER");
    }

    private static void ikke(Map<String, String> rad, String hva, java.util.function.BiConsumer<Situation, Case1> endring) {
        hvert(rad, c -> {
            for (Kategori kategori : c.kategorier()) {
                Situation s = oppfylt(c, kategori);
                endring.accept(s, c);
                assertThat(ett(s).dom()).as("%s %s %s", c, kategori, hva).isNotEqualTo(Dom.PASSERER);
            }
        });
    }

    private static void fra(Situation s, Giver... givere) {
        s.person(s.gjelder, p -> p.medSamtykker(List.of(s.samtykke(p, s.kategorier, List.of(givere)))));
    }

    @ParameterizedTest
    @MethodSource("samtykkerader")
    void a_row_of_consent_opens_by_no_consent_of_one_who_is_no_holder(Map<String, String> rad) {
        ikke(rad, "by a stranger", (s, _) -> fra(s, Situation.giver("fremmed", Giverrolle.GIVERROLLE_FORELDREANSVAR)));
    }

    @ParameterizedTest
    @MethodSource("samtykkerader")
    void a_row_of_consent_opens_by_no_consent_of_one_of_two_holders(Map<String, String> rad) {
        ikke(rad, "by one of two", (s, _) -> fra(s, MOR));
    }

    @ParameterizedTest
    @MethodSource("samtykkerader")
    void a_row_of_consent_opens_by_no_consent_of_a_child_of_eleven_alone(Map<String, String> rad) {
        hvert(rad, c -> {
            Situation s = oppfylt(c, c.kategorier().getFirst());
            if (s.gjelder.equals(Situation.BARN) && c.situasjonensOrd().noneMatch(o -> o.startsWith("alder="))) {
                s.ett("alder=11");
                fra(s, new Giver(Situation.BARN, Giverrolle.GIVERROLLE_SELV, OptionalInt.of(11), true));
                assertThat(ett(s).dom()).as("%s by a child of eleven", c).isNotEqualTo(Dom.PASSERER);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("samtykkerader")
    void a_row_of_consent_opens_by_no_consent_to_something_else(Map<String, String> rad) {
        ikke(rad, "to another receiver", (s, _) -> samtykke(s, x -> med(x, x.fra(), List.of(Tjeneste.iEnhet("en annen")),
                x.kategorier(), x.formaal(), x.gyldigTil())));
        ikke(rad, "by another sender", (s, _) -> samtykke(s, x -> med(x, List.of(Tjeneste.iEnhet("en annen")), x.til(),
                x.kategorier(), x.formaal(), x.gyldigTil())));
        ikke(rad, "of another category", (s, _) -> samtykke(s, x -> med(x, x.fra(), x.til(),
                Kategorisett.av(Kategori.KATEGORI_ANO), x.formaal(), x.gyldigTil())));
        ikke(rad, "for another purpose", (s, _) -> samtykke(s, x -> med(x, x.fra(), x.til(), x.kategorier(),
                java.util.Set.of(s.formaal == Formaal.FORMAAL_BENEFIT ? Formaal.FORMAAL_COORD : Formaal.FORMAAL_BENEFIT),
                x.gyldigTil())));
        ikke(rad, "that has ended", (s, _) -> samtykke(s, x -> med(x, x.fra(), x.til(), x.kategorier(), x.formaal(),
                s.facts.tidspunkt())));
    }

    private static void samtykke(Situation s, UnaryOperator<Samtykke> endring) {
        s.person(s.gjelder, p -> p.medSamtykker(p.samtykker().stream().map(endring).toList()));
    }

    private static Samtykke med(Samtykke x, List<Tjeneste> fra, List<Tjeneste> til, Kategorisett kategorier,
            java.util.Set<Formaal> formaal, Instant gyldigTil) {
        return new Samtykke(x.ref(), x.gjelder(), x.givere(), x.enegrunn(), x.profil(), fra, til, kategorier, x.unntatt(),
                formaal, x.gyldigFra(), gyldigTil, x.form(), x.informert(), x.barnetUenig(), x.trukket(),
                x.statsforvalterOverstyrt(), x.synlig());
    }

    @ParameterizedTest
    @MethodSource("reservasjonsrader")
    void a_row_that_stands_unless_objected_to_does_not_stand_where_the_person_has_objected(Map<String, String> rad) {
        ikke(rad, "with an objection", (s, _) -> s.person(s.gjelder, p -> p.medReservasjoner(List.of(new Reservasjon("r",
                Optional.empty(), Optional.empty(), Kategorisett.alle(), s.facts.tidspunkt(), true)))));
    }

    @ParameterizedTest
    @MethodSource("paaleggsrader")
    void a_row_of_orders_opens_by_no_order_that_is_not_valid_not_served_of_another_to_another_or_of_something_else(
            Map<String, String> rad) {
        ikke(rad, "not valid", (s, _) -> paalegg(s, p -> new Paalegg(p.ref(), p.grunnlag(), p.sakstype(), p.utsteder(),
                p.adressat(), p.omfang(), false, true)));
        ikke(rad, "not served", (s, _) -> paalegg(s, p -> new Paalegg(p.ref(), p.grunnlag(), p.sakstype(), p.utsteder(),
                p.adressat(), p.omfang(), true, false)));
        ikke(rad, "of another", (s, _) -> paalegg(s, p -> new Paalegg(p.ref(), p.grunnlag(), p.sakstype(), "en annen",
                p.adressat(), p.omfang(), true, true)));
        ikke(rad, "to another", (s, _) -> paalegg(s, p -> new Paalegg(p.ref(), p.grunnlag(), p.sakstype(), p.utsteder(),
                "en annen", p.omfang(), true, true)));
        ikke(rad, "of something else", (s, _) -> paalegg(s, p -> new Paalegg(p.ref(), p.grunnlag(), p.sakstype(), p.utsteder(),
                p.adressat(), Kategorisett.av(Kategori.KATEGORI_ANO), true, true)));
    }

    private static void paalegg(Situation s, UnaryOperator<Paalegg> endring) {
        s.facts = s.facts.medPaalegg(s.facts.paalegg().map(endring));
    }

    @ParameterizedTest
    @MethodSource("rader")
    void a_row_says_nothing_on_a_ground_the_second_before_it_is_in_force_and_the_second_after(Map<String, String> rad) {
        hvert(rad, c -> c.grunnlag().map(g -> DecisionTableTest.GRUNNLAG.get(g.name().substring(9))).ifPresent(g -> {
            if (!g.get("in_force_from").equals("-") && !OGSAA_FOER.contains(g.get("code"))) {
                paaGrunnen(c, midnatt(g.get("in_force_from")).minusSeconds(1));
            }
            if (!g.get("in_force_to").equals("-")) {
                paaGrunnen(c, midnatt(LocalDate.parse(g.get("in_force_to")).plusDays(1).toString()));
            }
        }));
    }

    private static Instant midnatt(String dato) {
        return LocalDate.parse(dato).atStartOfDay(NORGE).toInstant();
    }

    private static void paaGrunnen(Case1 c, Instant da) {
        for (Kategori kategori : c.kategorier()) {
            Situation s = oppfylt(c, kategori);
            s.facts = Flyttet.til(s.facts, da);
            Verdict v = ett(s);
            assertThat(v.dom() == Dom.PASSERER && v.grunnlag() == c.grunnlag().orElseThrow()
                    && v.regel().filter(c.id()::equals).isPresent()).as("%s %s at %s gave %s", c, kategori, da, v).isFalse();
        }
    }
}
