package no.stillas.hub.judgement;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.rom.Rom;
import no.stillas.hub.judgement.rom.Sted;
import no.stillas.proto.kodeverk.v1.Beslutning;

/**
 * The whole space, judged once.
 *
 * @param rom the space
 * @param celler how many cells it has
 * @param utfall cells by outcome
 * @param regler cells by the rule that decided
 * @param eksempler one cell of each answer that reads differently: rule, decision, outcome and reason
 * @param hash SHA-256 over place and answer of every cell, in the order of the walk
 */
public record Opptelling(Rom rom, long celler, Map<Dom, Long> utfall, Map<String, Long> regler,
        Map<String, Facts> eksempler, String hash) {
    /** The law that the hub ships with. */
    public static final Opptelling LOV = av(Law.BOK);

    /** Sizes of the dimensions, as people read them. */
    public SortedSet<String> dimensjoner() {
        var sett = new TreeSet<String>();
        sett.add("kombinasjoner av avsender, mottaker og formål: " + rom.kombinasjoner());
        sett.add("klasser av dem som reglene skiller mellom: " + rom.klasser());
        sett.add("tilfeller i alt: " + celler);
        return sett;
    }

    static Opptelling av(RuleBook bok) {
        var rom = Rom.av(bok);
        long[] celler = {0};
        Map<Dom, Long> utfall = new TreeMap<>();
        Map<String, Long> regler = new TreeMap<>();
        Map<String, Facts> eksempler = new TreeMap<>();
        var sum = sha256();
        rom.hver((sted, facts) -> {
            celler[0]++;
            var verdict = Judgement.judge(facts, bok).decision().verdicts().getFirst();
            utfall.merge(verdict.dom(), 1L, Long::sum);
            verdict.regel().ifPresent(r -> regler.merge(r, 1L, Long::sum));
            eksempler.putIfAbsent(svar(verdict), facts);
            sum.update((plass(sted) + svar(verdict)).getBytes(StandardCharsets.UTF_8));
        });
        return new Opptelling(rom, celler[0], Map.copyOf(utfall), Map.copyOf(regler), Map.copyOf(eksempler),
                HexFormat.of().formatHex(sum.digest()));
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
