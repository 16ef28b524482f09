package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Regelbok;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every condition of every rule is missed when it is gone: it is taken out of the rules, and then the decision table or the
 * list of limits says something that the rules no longer do. Where no case can tell, {@code vilkaar-uten-virkning.tsv} says
 * why, and a line there that is no longer true fails.
 */
class HvertVilkaarLawsTest {
    private static final Map<String, Map<String, String>> RADER = Tsv.les("decision-table.tsv").stream()
            .collect(Collectors.toMap(r -> r.get("id"), r -> r));
    private static final Map<String, List<Grensetilfelle>> GRENSER = Grensetilfelle.alle().stream()
            .collect(Collectors.groupingBy(Grensetilfelle::regel));
    private static final Map<String, String> UTEN_VIRKNING = Tsv.les("vilkaar-uten-virkning.tsv").stream()
            .collect(Collectors.toMap(r -> r.get("regel") + " " + r.get("vilkaar"), r -> r.get("fordi")));

    /** One thing that a condition asks for, and the rule without it. */
    record Borte(String navn, Regel regel) {}

    private static List<Borte> hverAv(Regel regel) {
        List<Borte> alle = new ArrayList<>();
        uten(regel.getVilkaar(), "").forEach((navn, v) -> alle.add(new Borte(navn,
                regel.toBuilder().setVilkaar((no.stillas.proto.regelverk.v1.Vilkaar) v).build())));
        for (int i = 0; i < regel.getSkjerpingCount(); i++) {
            int nr = i;
            alle.add(new Borte("skjerping " + i, regel.toBuilder().removeSkjerping(i).build()));
            uten(regel.getSkjerping(i).getNaar(), "skjerping " + i + " ").forEach((navn, v) -> {
                Regel.Builder r = regel.toBuilder();
                r.getSkjerpingBuilder(nr).setNaar((no.stillas.proto.regelverk.v1.Vilkaar) v);
                alle.add(new Borte(navn, r.build()));
            });
        }
        return alle;
    }

    /** The conditions with one thing less, by what it is. Of a list that one of must hold, the last is not taken. */
    private static Map<String, Message> uten(Message vilkaar, String foran) {
        Map<String, Message> alle = new TreeMap<>();
        for (FieldDescriptor felt : vilkaar.getAllFields().keySet()) {
            if (!felt.isRepeated()) {
                alle.put(foran + felt.getName(), vilkaar.toBuilder().clearField(felt).build());
                continue;
            }
            List<?> verdier = (List<?>) vilkaar.getField(felt);
            for (Object verdi : verdier) {
                List<Object> rest = new ArrayList<>(verdier);
                rest.remove(verdi);
                alle.put(foran + felt.getName() + " " + verdi, vilkaar.toBuilder().setField(felt, rest).build());
            }
        }
        return alle;
    }

    private static RuleBook boken(Regel endret) {
        var lov = Law.BOK.regelsett().toBuilder();
        for (int i = 0; i < lov.getRegelCount(); i++) {
            if (lov.getRegel(i).getId().equals(endret.getId())) {
                lov.setRegel(i, endret);
            }
        }
        return RuleBook.lagret(Regelbok.newBuilder().setLov(lov).build());
    }

    private static boolean savnet(String regel, RuleBook uten) {
        String rad = RADER.containsKey(regel) ? regel : regel.replaceFirst("\\..*", "");
        List<Runnable> proever = new ArrayList<>();
        GRENSER.getOrDefault(regel, List.of()).forEach(g -> proever.add(g::proev));
        if (DecisionTableTest.rader().anyMatch(a -> ((Map<?, ?>) a.get()[0]).get("id").equals(rad))) {
            DecisionTableTest tabell = new DecisionTableTest();
            Map<String, String> r = RADER.get(rad);
            proever.add(() -> tabell.a_row_says_nothing_when_one_of_its_conditions_is_taken_away(r));
            proever.add(() -> tabell.a_row_says_nothing_when_something_that_shuts_it_is_there(r));
            proever.add(() -> tabell.a_row_lets_nothing_pass_without_its_ground_consent_order_or_attestation(r));
            proever.add(() -> tabell.a_row_decides_as_written(r));
            proever.add(() -> tabell.what_a_row_leaves_out_for_one_sender_it_does_not_let_pass(r));
        }
        return proever.stream().anyMatch(p -> {
            try {
                ScopedValue.where(Situation.BOK, uten).run(p);
                return false;
            } catch (AssertionError e) {
                return true;
            }
        });
    }

    static Stream<Arguments> regler() {
        return Law.BOK.regler().stream().filter(r -> !hverAv(r).isEmpty()).map(r -> argumentSet(r.getId(), r));
    }

    @ParameterizedTest
    @MethodSource("regler")
    void a_condition_that_is_gone_is_missed_by_a_case_of_its_rule(Regel regel) {
        List<String> usavnet = hverAv(regel).stream().filter(b -> !savnet(regel.getId(), boken(b.regel()))).map(Borte::navn).toList();
        assertThat(usavnet).as("of %s no case misses", regel.getId()).containsExactlyInAnyOrderElementsOf(
                UTEN_VIRKNING.keySet().stream().filter(n -> n.startsWith(regel.getId() + " "))
                        .map(n -> n.substring(regel.getId().length() + 1)).toList());
    }

    static Stream<Arguments> grenser() {
        return Grensetilfelle.alle().stream().map(g -> argumentSet(g.toString(), g));
    }

    @ParameterizedTest
    @MethodSource("grenser")
    void at_the_limit_of_a_rule_it_is_as_the_list_says(Grensetilfelle g) {
        g.proev();
    }

    @Test
    void what_is_said_to_have_no_case_is_a_condition_of_a_rule_and_has_a_reason() {
        assertThat(UTEN_VIRKNING.values()).allMatch(v -> v.length() > 20);
        assertThat(UTEN_VIRKNING.keySet()).isSubsetOf(Law.BOK.regler().stream()
                .flatMap(r -> hverAv(r).stream().map(b -> r.getId() + " " + b.navn())).collect(Collectors.toCollection(TreeSet::new)));
    }
}
