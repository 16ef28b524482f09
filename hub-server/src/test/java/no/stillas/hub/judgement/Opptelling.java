package no.stillas.hub.judgement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.rom.Rom;
import no.stillas.hub.judgement.rom.Sted;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Grunnlag;

/**
 * The whole space, judged once.
 *
 * @param rom the space
 * @param celler how many cells it has
 * @param utfall cells by outcome
 * @param regler cells by the rule that decided
 * @param eksempler one cell of each answer that reads differently: rule, decision, outcome and reason
 * @param baarne one cell of each ground that carries what passes or waits for a human
 * @param hash SHA-256 over place and answer of every cell, in the order of the walk
 */
public record Opptelling(Rom rom, long celler, Map<Dom, Long> utfall, Map<String, Long> regler,
        Map<String, Facts> eksempler, Map<Grunnlag, Facts> baarne, String hash) {
    /** The law that the hub ships with. */
    public static final Opptelling LOV = av(Law.BOK);

    /** Each dimension and its size, and what it comes to. */
    public Map<String, Long> dimensjoner() {
        var alle = new LinkedHashMap<String, Long>();
        rom.dimensjoner().forEach((navn, antall) -> alle.put(navn, antall.longValue()));
        alle.put("kombinasjoner av avsender, mottaker og formål", (long) rom.kombinasjoner());
        alle.put("klasser av dem", (long) rom.klasser());
        alle.put("tilfeller", celler);
        return alle;
    }

    static Opptelling av(RuleBook bok) {
        var rom = Rom.av(bok);
        long[] celler = {0};
        Map<Dom, Long> utfall = new TreeMap<>();
        Map<String, Long> regler = new TreeMap<>();
        Map<String, Facts> eksempler = new TreeMap<>();
        Map<Grunnlag, Facts> baarne = new EnumMap<>(Grunnlag.class);
        var sum = sha256();
        rom.hver((sted, facts) -> {
            celler[0]++;
            var verdict = Judgement.judge(facts, bok).decision().verdicts().getFirst();
            utfall.merge(verdict.dom(), 1L, Long::sum);
            verdict.regel().ifPresent(r -> regler.merge(r, 1L, Long::sum));
            eksempler.putIfAbsent(svar(verdict), facts);
            if (verdict.dom() == Dom.PASSERER || verdict.dom() == Dom.VENTER) {
                baarne.putIfAbsent(verdict.grunnlag(), facts);
            }
            sum.update((plass(sted) + svar(verdict)).getBytes(StandardCharsets.UTF_8));
        });
        return new Opptelling(rom, celler[0], Map.copyOf(utfall), Map.copyOf(regler), Map.copyOf(eksempler), Map.copyOf(baarne),
                HexFormat.of().formatHex(sum.digest()));
    }

    /** A case in which this rule decides: one that passes or waits for a human, where there is one. */
    Facts naarAvgjoer(String regel) {
        return eksempler.entrySet().stream().filter(e -> e.getKey().startsWith(regel + '|'))
                .min(Comparator.comparing(e -> e.getKey().contains("|" + Dom.STANSES + '|') + e.getKey()))
                .map(Map.Entry::getValue).orElseThrow();
    }

    private static String svar(Verdict v) {
        return v.regel().orElse("") + '|' + kode(v.beslutning()) + '|' + v.dom() + '|' + v.aarsak().getNumber() + '\n';
    }

    private static int kode(Beslutning beslutning) {
        return beslutning.getNumber();
    }

    private static String plass(Sted s) {
        return s.avsender().getNumber() + "," + s.mottaker().getNumber() + "," + s.formaal().getNumber() + ","
                + s.person().getNumber() + "," + s.kategori().getNumber() + "," + s.grunnlag().getNumber() + ":";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
