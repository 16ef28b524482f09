package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellovergang;
import no.stillas.proto.regelverk.v1.Tidsmaal;

/** What a measure of time must fulfil: moments that messages tell of, each by days of one kind. */
final class TimeMeasureChecks {
    private static final Pattern NAVN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LENGST = 64;

    private TimeMeasureChecks() {}

    /** @param nr its place among the model's measures */
    static List<String> feil(Tidsmaal t, Modell m, int nr) {
        List<String> feil = new ArrayList<>();
        if (!NAVN.matcher(t.getId()).matches() || t.getId().length() > LENGST) {
            feil.add("has no name of small letters, digits and hyphens, at most " + LENGST);
        }
        if (t.getTekst().isBlank()) {
            feil.add("does not say what is measured");
        }
        if (t.getKilde().getDokument().isBlank() || t.getKilde().getSted().isBlank()) {
            feil.add("lacks its source: document and lines or paragraph");
        }
        if (t.getFraCount() == 0 || t.getTilCount() == 0) {
            feil.add("needs states where it begins and states where it ends");
        }
        Set<String> naaes = m.getOvergangList().stream().filter(Modellovergang::hasUtvalg).map(Modellovergang::getTil)
                .collect(Collectors.toSet());
        Set<String> sett = new HashSet<>();
        Stream.of(t.getFraList(), t.getTilList(), t.getEllersList()).flatMap(List::stream).forEach(s -> {
            if (!naaes.contains(s)) {
                feil.add("names the state " + s + ", which no message leads to");
            }
            if (!sett.add(s)) {
                feil.add("names the state " + s + " twice");
            }
        });
        m.getTidsmaalList().subList(0, nr).forEach(foer -> t.getTilList().stream().filter(foer.getTilList()::contains).forEach(s ->
                feil.add("ends in the state " + s + ", as the measure " + foer.getId() + " does: the two together could tell of one case")));
        if (blandet(m, t.getFraList()) || blandet(m, t.getTilList())) {
            feil.add("mixes days that documents state with days on which the hub let a message pass");
        }
        return feil;
    }

    private static boolean blandet(Modell m, List<String> tilstander) {
        return m.getOvergangList().stream().filter(o -> o.hasUtvalg() && tilstander.contains(o.getTil()))
                .map(o -> o.getDag().isEmpty()).distinct().count() > 1;
    }
}
