package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.regelverk.v1.Eldrelov;
import no.stillas.proto.regelverk.v1.Kartlagt;
import no.stillas.proto.regelverk.v1.Regel;

/**
 * The days of an older act, of which only a part is mapped to the rules. What it maps is judged by the same rules, gates and
 * denials close as always, and the rest is denied by one rule that says so.
 */
final class OldLaw {
    private final Dager gyldig;
    private final RuleTable tabell;
    private final Map<String, Kartlagt> kartlagt = new HashMap<>();
    private final String meldeplikt;
    final CompiledRule nektelse;

    OldLaw(Eldrelov lov, Collection<CompiledRule> regler) {
        this.gyldig = Dager.av(lov.getGyldig());
        this.meldeplikt = lov.getMeldeplikt();
        this.nektelse = new CompiledRule(lov.getNektelse());
        lov.getKartlagtList().forEach(k -> k.getRegelList().forEach(id -> kartlagt.put(id, k)));
        List<CompiledRule> gjelder = new ArrayList<>(paaDagene(lov, regler));
        gjelder.add(nektelse);
        this.tabell = new RuleTable(gjelder);
    }

    /** Those of the rules that speak on the days of this act, but for gates. */
    static List<CompiledRule> paaDagene(Eldrelov lov, Collection<CompiledRule> regler) {
        Set<String> kartlagt = lov.getKartlagtList().stream().flatMap(k -> k.getRegelList().stream()).collect(Collectors.toSet());
        return regler.stream().filter(r -> !r.regel.getPort() && (kartlagt.contains(r.id) || nekter(r.regel))).toList();
    }

    private static boolean nekter(Regel regel) {
        return regel.getBeslutning() == Beslutning.BESLUTNING_DENY;
    }

    boolean omfatter(long dag) {
        return gyldig.omfatter(dag);
    }

    RuleTable tabell() {
        return tabell;
    }

    /** Whether this rule speaks on its days: as mapped, as a denial or as a gate. */
    boolean snakker(Regel regel) {
        return kartlagt.containsKey(regel.getId()) || nekter(regel) || regel.getPort();
    }

    Optional<Kartlagt> kartlagt(String regel) {
        return Optional.ofNullable(kartlagt.get(regel));
    }

    String meldeplikt() {
        return meldeplikt;
    }
}
