package no.stillas.hub.judgement.katalog;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.stillas.hub.judgement.Explanation;
import no.stillas.hub.judgement.Judged;
import no.stillas.hub.judgement.Judgement;
import no.stillas.hub.judgement.Opptelling;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.proto.judgement.v1.Begrunnelse;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.judgement.v1.Remedy;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Utfall;

/** What those who are denied are told that they can do, counted by the reason: one case of each answer that reads differently. */
final class Avslagsside {
    private static final Map<String, String> LOKAL = Map.of("barn", "barn", "mor", "mor", "soesken", "soesken", "kvinne", "kvinne", "melder", "melder");

    private Avslagsside() {}

    static String av(RuleBook bok, Opptelling alle) {
        var tall = new TreeMap<String, TreeMap<String, Integer>>();
        alle.eksempler().values().stream().map(f -> Judgement.judge(f, bok)).map(j -> svar(j, bok))
                .filter(d -> d.getUtfall() == Utfall.UTFALL_DENIED).forEach(d -> tall
                        .computeIfAbsent(Ord.kode(d.getBegrunnelser(0).getAarsak()), _ -> new TreeMap<>())
                        .merge(hva(d), 1, Integer::sum));
        var side = new StringBuilder("# Hva den som får nei, kan gjøre\n\n" + Katalog.MERKE
                + "Ett tilfelle av hvert svar som leses ulikt i hele rommet av tilfeller, med én opplysning i hvert. Kan noe annet i"
                + " meldingen gå, er å utelate resten også en vei.\n\n| Grunn | Det avsenderen får vite | Svar |\n|---|---|---|\n");
        tall.forEach((grunn, svar) -> svar.forEach((hva, n) -> side.append("| ").append(grunn).append(" | ").append(hva).append(" | ")
                .append(n).append(" |\n")));
        var fast = bok.regelsett().getFasttekst();
        return side.append("\nDer det ikke er noe å gjøre:\n\n> ").append(fast.getIngenVei()).append("\n\nDer en modell sier nei til det"
                + " loven åpner for:\n\n> ").append(fast.getIngenVeiModell()).append("\n").toString();
    }

    private static Decision svar(Judged judged, RuleBook bok) {
        return Explanation.avsender(judged, bok, LOKAL);
    }

    private static String hva(Decision d) {
        if (d.getBegrunnelserList().stream().map(Begrunnelse::getAarsak).allMatch(Aarsak.AARSAK_IKKE_TILGJENGELIG::equals)) {
            return "samme tekst til alle";
        }
        return d.getRemediesCount() == 0 ? "at det ikke er noe å gjøre"
                : d.getRemediesList().stream().map(Remedy::getKind).map(Ord::kode).distinct().sorted().collect(Collectors.joining(", "));
    }
}
