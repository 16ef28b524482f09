package no.stillas.demo;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.proto.exchange.v1.SubmitResponse;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Utfall;

/**
 * What a step expects: {@code utfall}, {@code aarsak} (of the decision or of what cannot be given), {@code regel}, {@code
 * remedy} of a decision, texts that must be
 * there ({@code med}) and must not ({@code uten}), and parts that must be there ({@code svarer}) and must not ({@code
 * svarer_ikke}).
 */
final class Forventning {
    private Forventning() {}

    /**
     * A denial that anything could have led to proves nothing of the law.
     *
     * @throws IllegalStateException where it is expected that something is denied or held, and not why
     */
    static void sierHvorfor(String hva, JsonObject venter) {
        var utfall = venter.has("utfall") ? venter.get("utfall").getAsString() : "";
        boolean stanset = utfall.equals(Utfall.UTFALL_DENIED.name()) || utfall.equals(Utfall.UTFALL_HELD.name());
        if (stanset && !venter.has("aarsak")) {
            throw new IllegalStateException("«" + hva + "» venter " + utfall + " og sier ikke hvorfor («aarsak»)");
        }
    }

    static List<String> avgjoerelse(SubmitResponse svar, String raatt, JsonObject steg) {
        var feil = new ArrayList<>(tekst(raatt, steg));
        var avgjoerelse = svar.getDecision();
        sjekk(feil, steg, "utfall", List.of(avgjoerelse.getUtfall().name()));
        sjekk(feil, steg, "aarsak", Stream.concat(avgjoerelse.getBegrunnelserList().stream().map(b -> b.getAarsak()),
                avgjoerelse.getUtelatelserList().stream().map(u -> u.getAarsak())).map(Aarsak::name).toList());
        sjekk(feil, steg, "regel", avgjoerelse.getBegrunnelserList().stream().map(b -> b.getRegel()).toList());
        sjekk(feil, steg, "remedy", avgjoerelse.getRemediesList().stream().map(r -> r.getKind().name()).toList());
        return feil;
    }

    private static void sjekk(List<String> feil, JsonObject steg, String felt, List<String> fikk) {
        if (steg.has(felt) && !fikk.contains(steg.get(felt).getAsString())) {
            feil.add(felt + ": ventet " + steg.get(felt).getAsString() + ", fikk "
                    + fikk.stream().distinct().collect(Collectors.joining(", ")));
        }
    }

    static List<String> tekst(String innhold, JsonObject steg) {
        var feil = new ArrayList<String>();
        tekster(steg, "med").filter(t -> !innhold.contains(t)).forEach(t -> feil.add("«" + t + "» mangler"));
        tekster(steg, "uten").filter(innhold::contains).forEach(t -> feil.add("«" + t + "» skulle ikke ha vært med"));
        if (steg.has("svarer") && !Utsnitt.er(steg.get("svarer"), innhold)) {
            feil.add("ventet " + steg.get("svarer") + ", fikk " + innhold);
        }
        if (steg.has("svarer_ikke") && Utsnitt.er(steg.get("svarer_ikke"), innhold)) {
            feil.add(steg.get("svarer_ikke") + " skulle ikke ha vært med i " + innhold);
        }
        return feil;
    }

    /** What the hub said without what is another in each: ids, persons' numbers, times and places in the log. */
    static String utenIder(String svar) {
        return svar.replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "id")
                .replaceAll("\"\\d{11}\"", "\"nummer\"")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "tid")
                .replaceAll("\"(leafIndex|position|commitment|nonce)\": *\"[^\"]*\"", "\"$1\"");
    }

    private static Stream<String> tekster(JsonObject steg, String felt) {
        return steg.has(felt)
                ? steg.getAsJsonArray(felt).asList().stream().map(t -> t.getAsString())
                : Stream.empty();
    }
}
