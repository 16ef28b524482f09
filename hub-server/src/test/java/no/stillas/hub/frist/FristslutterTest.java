package no.stillas.hub.frist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.google.protobuf.Message;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.ExpectationRow;
import no.stillas.hub.ledger.ExpectationState;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.ledger.View;
import no.stillas.proto.forespoersel.v1.NavsKrav;
import no.stillas.proto.forespoersel.v1.Paalegg;
import no.stillas.proto.regelverk.v1.Frist;
import no.stillas.proto.regelverk.v1.Fristart;
import no.stillas.proto.regelverk.v1.Fristledd;
import no.stillas.proto.regelverk.v1.Fristpart;
import no.stillas.proto.regelverk.v1.Svarvirkning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every deadline to the second: in time a second before its end, and run out a second after, with those told whom the data
 * names. The ends stand in {@code law/deadline-ends.tsv}, counted by hand from the acts, whatever the rule files say.
 */
final class FristslutterTest {
    private static final Fristbok BOK = Fristbok.innebygd(Set.of(Svarvirkning.SVARVIRKNING_PARAGRAF_8_7_I_KRAFT));
    private static final Lengder LENGDER = new Lengder(_ -> Optional.empty());
    private static final String SISTE_SEKUND = "T23:59:59";
    /** What the law gives no end. */
    private static final Map<String, String> UTEN_ENDE = Map.of(
            "DL-3-4.BARNEHAGE", "bvl § 3-4 fjerde ledd: pålegg om barnehage kan vedtas uten tidsbegrensning");

    private record Linje(String id, String situasjon, String fra, String slutt) {}

    private static List<Linje> linjer() throws IOException {
        try (var inn = FristslutterTest.class.getResourceAsStream("/law/deadline-ends.tsv")) {
            return new String(inn.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t")).map(c -> new Linje(c[0], c[1], c[2], c[3])).toList();
        }
    }

    static Stream<Arguments> slutter() throws IOException {
        return linjer().stream().map(l -> argumentSet(l.id + " " + l.situasjon, l));
    }

    @ParameterizedTest
    @MethodSource("slutter")
    void a_deadline_is_in_time_a_second_before_its_end_and_has_run_out_a_second_after(Linje l) {
        Frist f = l.situasjon.equals("lengst") ? lengst(BOK.frist(l.id).orElseThrow()) : BOK.frist(l.id).orElseThrow();
        Instant siste = tid(l.slutt);

        Instant due = LENGDER.slutt(f, tid(l.fra), dokument(f, l.fra)).orElseThrow();

        assertThat(due.truncatedTo(ChronoUnit.SECONDS)).as("%s from %s", l.id, l.fra).isEqualTo(siste);
        assertThat(utloept(f, due, siste.minusSeconds(1))).as("a second before").isEmpty();
        // A day lasts to its end; what is counted in hours, and what is due at once, is out on the stroke.
        assertThat(utloept(f, due, siste).isPresent()).as("at the end").isEqualTo(!l.slutt.endsWith(SISTE_SEKUND) || iTimer(f));
        assertThat(utloept(f, due, siste.plusSeconds(1))).as("a second after").hasValueSatisfying(u -> {
            assertThat(u.stilling).isEqualTo(f.getArt() == Fristart.FRISTART_RETT ? ExpectationState.CANCELLED : ExpectationState.ALARMED);
            assertThat(u.oppgaver).as("everybody whom the data names is told").hasSize(f.getVarselCount());
            assertThat(u.oppgaver).extracting(TaskRow::unit).containsExactlyElementsOf(f.getVarselList().stream()
                    .map(v -> v.getPart() == Fristpart.FRISTPART_AVSENDER ? "avsender" : "mottaker").toList());
        });
    }

    /** The deadline as it is where it is lengthened as far as the law allows. */
    private static Frist lengst(Frist f) {
        return f.toBuilder().clearLengde().addAllLengde(f.getLengstList()).build();
    }

    @Test
    void what_may_be_lengthened_is_counted_to_its_longest_and_those_who_are_alarmed_are_told_the_day() throws IOException {
        assertThat(linjer().stream().filter(l -> l.situasjon.equals("lengst")).map(Linje::id)).containsExactlyInAnyOrderElementsOf(
                BOK.alle().stream().filter(f -> f.getLengstCount() > 0).map(Frist::getId).toList());
        Frist undersoekelse = BOK.frist("DL-INV").orElseThrow();
        Instant fra = tid("2027-01-13T10:00:00");
        Instant due = LENGDER.slutt(undersoekelse, fra, Optional.empty()).orElseThrow();

        assertThat(utloept(undersoekelse, fra, due, due.plusSeconds(1)).orElseThrow().oppgaver)
                .allSatisfy(o -> assertThat(o.text()).contains("seks måneder i alt").contains("20. juli 2027"));
    }

    private static boolean iTimer(Frist f) {
        return f.getLengdeList().stream().anyMatch(g -> g.hasStraks() || g.hasTimer() || g.hasMinutter());
    }

    @Test
    void every_row_has_an_end_counted_by_hand_or_none_by_law_and_nothing_is_counted_that_is_no_row() throws IOException {
        var talt = linjer().stream().map(Linje::id).collect(toSet());
        var uten = BOK.alle().stream().filter(f -> !f.getUtenLengde().isEmpty()).map(Frist::getId).collect(toSet());

        assertThat(uten).isEqualTo(UTEN_ENDE.keySet());
        assertThat(talt).doesNotContainAnyElementsOf(uten);
        assertThat(talt).as("what is counted is a row").allSatisfy(id -> assertThat(BOK.frist(id)).as(id).isPresent());
        assertThat(Stream.concat(talt.stream(), uten.stream()).filter(FristslutterTest::lov)).as("every row of the law")
                .containsExactlyInAnyOrderElementsOf(BOK.alle().stream().map(Frist::getId).filter(FristslutterTest::lov).toList());
    }

    /** What is not is a time that a report or the hub gives, which anybody may set otherwise. */
    private static boolean lov(String id) {
        return id.startsWith("DL-");
    }

    @Test
    void each_row_is_counted_over_easter_new_year_and_both_changes_of_the_clock() throws IOException {
        var situasjoner = linjer().stream().collect(groupingBy(Linje::id, mapping(Linje::situasjon, toSet())));

        assertThat(situasjoner.keySet()).isEqualTo(
                BOK.alle().stream().filter(f -> f.getUtenLengde().isEmpty()).map(Frist::getId).collect(toSet()));
        assertThat(situasjoner).allSatisfy((id, hvor) ->
                assertThat(hvor).as(id).contains("vanlig", "paaske", "nyttaar", "sommertid", "vintertid"));
    }

    @Test
    void a_deadline_that_another_holds_the_start_of_says_who_and_why() {
        assertThat(BOK.alle().stream().filter(f -> f.getStartCount() == 0)).isNotEmpty().allSatisfy(f -> {
            assertThat(f.getUtenStart()).as(f.getId()).endsWith(".");
            assertThat(f.getEier()).as(f.getId()).isNotBlank();
        });
    }

    private record Utloep(ExpectationState stilling, List<TaskRow> oppgaver) {}

    /** What running out the clock does at this moment; empty where it does nothing. */
    private static Optional<Utloep> utloept(Frist f, Instant due, Instant naa) {
        return utloept(f, due, due, naa);
    }

    private static Optional<Utloep> utloept(Frist f, Instant fra, Instant due, Instant naa) {
        var melding = new StoredMessage(UUID.randomUUID(), "311000241", UUID.randomUUID(), UUID.randomUUID(), Optional.empty(),
                Optional.empty(), "avsender", "311000241", "mottaker", Optional.empty(), Set.of(), Set.of(), Set.of(),
                "stillas.vedtak.v1.Akuttvedtak", Lane.ORDINARY, State.ACCEPTED, due, due, Optional.empty());
        var klokke = new ExpectationRow(UUID.randomUUID(), f.getId(), melding.id(), melding.conversation(), Optional.empty(),
                "mottaker", fra, due, ExpectationState.WAITING);
        var stillinger = new ArrayList<ExpectationState>();
        var oppgaver = new ArrayList<TaskRow>();
        View view = (View) Proxy.newProxyInstance(View.class.getClassLoader(), new Class<?>[] {View.class}, (_, metode, _) ->
                switch (metode.getName()) {
                    case "now" -> naa;
                    case "message" -> Optional.of(new MessageView(melding, 0, "", List.of()));
                    case "task" -> Optional.empty();
                    case "expectations" -> List.of(klokke);
                    default -> throw new UnsupportedOperationException(metode.getName());
                });
        Batch batch = (Batch) Proxy.newProxyInstance(Batch.class.getClassLoader(), new Class<?>[] {Batch.class}, (_, metode, hva) -> {
            switch (metode.getName()) {
                case "expectationState" -> stillinger.add((ExpectationState) hva[1]);
                case "task" -> oppgaver.add((TaskRow) hva[0]);
                default -> { }
            }
            return null;
        });
        new Fristutloep(klokke, melding, Optional.of(f)).run(view, batch);
        return stillinger.stream().findFirst().map(s -> new Utloep(s, oppgaver));
    }

    private static Optional<Message> dokument(Frist f, String dag) {
        return f.getLengdeList().stream().filter(Fristledd::hasFelt).findFirst().map(felt -> {
            Message tom = f.getStart(0).getDokument().endsWith("Paalegg") ? Paalegg.getDefaultInstance() : NavsKrav.getDefaultInstance();
            return tom.toBuilder().setField(tom.getDescriptorForType().findFieldByName(felt.getFelt()), dag).build();
        });
    }

    /** A time on a wall in Norway; with its offset where the wall shows it twice. */
    private static Instant tid(String tekst) {
        if (tekst.length() == "2027-01-27".length()) {
            return LocalDate.parse(tekst).atStartOfDay(Dager.OSLO).toInstant();
        }
        return tekst.contains("+") ? OffsetDateTime.parse(tekst).toInstant() : LocalDateTime.parse(tekst).atZone(Dager.OSLO).toInstant();
    }
}
