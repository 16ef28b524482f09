package no.stillas.hub.judgement;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.TextFormat;
import com.google.protobuf.TextFormatParseInfoTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.stillas.hub.judgement.RuleFault.Fault;
import no.stillas.proto.regelverk.v1.Regelsett;

/** Reads rule files into one set and remembers where each entry stands. */
final class RuleLoader {
    private final Regelsett.Builder samlet = Regelsett.newBuilder();
    private final Map<String, List<Sted>> steder = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    /** File and line of one entry. */
    record Sted(String fil, int linje) {}

    static Lest les(List<RuleSource> kilder) {
        RuleLoader loader = new RuleLoader();
        kilder.forEach(loader::les);
        if (!loader.faults.isEmpty()) {
            throw new RuleFault(loader.faults);
        }
        return new Lest(loader.samlet.build(), loader.steder);
    }

    private void les(RuleSource kilde) {
        Regelsett.Builder bygger = Regelsett.newBuilder();
        parse(kilde, bygger, faults).ifPresent(tre -> steder(kilde, bygger, tre));
    }

    /** Reads one file; a file that is no text of its message is a fault. */
    static Optional<TextFormatParseInfoTree> parse(RuleSource kilde, Message.Builder bygger, List<Fault> faults) {
        TextFormatParseInfoTree.Builder treBygger = TextFormatParseInfoTree.builder();
        try {
            TextFormat.Parser.newBuilder().setParseInfoTreeBuilder(treBygger).build().merge(kilde.tekst(), bygger);
            return Optional.of(treBygger.build());
        } catch (TextFormat.ParseException e) {
            faults.add(new Fault(kilde.navn(), Math.max(1, e.getLine()), utenPosisjon(e)));
            return Optional.empty();
        }
    }

    private void steder(RuleSource kilde, Regelsett.Builder bygger, TextFormatParseInfoTree tre) {
        for (FieldDescriptor felt : Regelsett.getDescriptor().getFields().stream().filter(FieldDescriptor::isRepeated).toList()) {
            List<Sted> liste = steder.computeIfAbsent(felt.getName(), _ -> new ArrayList<>());
            for (int i = 0; i < bygger.getRepeatedFieldCount(felt); i++) {
                liste.add(new Sted(kilde.navn(), tre.getLocation(felt, i).getLine() + 1));
            }
        }
        samlet.mergeFrom(bygger.build());
    }

    private static String utenPosisjon(TextFormat.ParseException e) {
        String melding = String.valueOf(e.getMessage());
        int slutt = melding.indexOf(": ");
        return slutt < 0 ? melding : melding.substring(slutt + 2);
    }

    /** What was read. */
    record Lest(Regelsett sett, Map<String, List<Sted>> steder) {
        Sted regel(int i) {
            return sted("regel", i);
        }

        Sted sted(String felt, int i) {
            return steder.getOrDefault(felt, Collections.emptyList()).get(i);
        }
    }
}
