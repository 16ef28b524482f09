package no.stillas.hub.judgement.katalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellpost;

/**
 * Which scenarios show a line of the coverage. A scenario shows it where a line or a tag says so ({@link #sagt}), or where it
 * follows from what is played ({@link #foelger}): a flow's document is sent and judged by a rule of the flow, a document is
 * sent, a state's document passes, a rule of a model or a deadline is named. A line of a model that has a team in the directory
 * follows only from what that team sends or receives; where the line is of others, a human says so. That both cite the same lines
 * is no showing.
 */
final class Framvisning {
    private static final Map<String, String> FORSTAVELSE = Map.of("akuttplasseringer", "SC002", "forsok-ny-ansvarsdeling", "SC",
            "mobilt-akutteam", "SC000", "sammen-om-barnet", "SB", "samordningsmodeller-1", "S1", "samordningsmodeller-2", "S2");
    private static final Pattern LINJER = Pattern.compile("L?(\\d+)(?:[–-]L?(\\d+))?");

    private final List<Spilt> scenarier;
    private final Set<String> medTeam;
    private final Map<String, Set<String>> regeldokumenter = new HashMap<>();

    /**
     * @param medTeam models that have a team in the directory
     */
    Framvisning(Collection<Modell> modeller, Set<String> medTeam, List<Spilt> scenarier) {
        this.scenarier = scenarier;
        this.medTeam = Set.copyOf(medTeam);
        modeller.stream().flatMap(m -> m.getRegelList().stream()).forEach(r ->
                regeldokumenter.put(r.getId(), enkle(r.getUtvalg().getDokumentList())));
    }

    /** Ids of the scenarios that show it, in the order of the files. */
    List<String> av(Modellpost p) {
        return scenarier.stream().filter(s -> !s.venter() && (sagt(p, s) || s.rapport().equals(p.getRapport()) && foelger(p, s)))
                .map(Spilt::id).distinct().toList();
    }

    /** Ids of those that are said to show it and wait for something that the hub lacks. */
    List<String> venter(Modellpost p) {
        return scenarier.stream().filter(s -> s.venter() && sagt(p, s)).map(Spilt::id).distinct().toList();
    }

    /** Ids of those that cite a line which it cites too. */
    List<String> siterer(Modellpost p) {
        var linjer = linjer(p.getSted());
        return scenarier.stream().filter(s -> s.rapport().equals(p.getRapport())).filter(s -> s.linjer().stream().anyMatch(linjer::contains)).map(Spilt::id).distinct().toList();
    }

    /** The lines of a report that a place names, as {@code L10–12, L20}. */
    static Set<Integer> linjer(String sted) {
        return LINJER.matcher(sted).results().flatMapToInt(t -> IntStream.rangeClosed(Integer.parseInt(t.group(1)),
                Integer.parseInt(t.group(2) == null ? t.group(1) : t.group(2)))).boxed().collect(Collectors.toSet());
    }

    /** Whether a human has said that this shows it: in the line, or in a tag of the scenario. */
    boolean sagt(Modellpost p, Spilt s) {
        return p.getScenarioList().contains(s.id()) || s.merker().contains(merke(p));
    }

    /** Whether what is said can be so: it plays what carries the line. */
    boolean kanVise(Modellpost p, Spilt s) {
        var avRegler = p.getRegelList().stream().flatMap(r -> regeldokumenter.getOrDefault(r, Set.of()).stream()).collect(Collectors.toSet());
        return s.sender(enkle(p.getDokumentList())) || s.sender(avRegler) || felles(p.getRegelList(), s.regler())
                || felles(p.getFristList(), s.frister()) || felles(enkle(p.getTjenesteList()), s.kall());
    }

    /** Whether a document of the line passed in it by a rule of the line, whatever the line says of it. */
    boolean spiller(Modellpost p, Spilt s) {
        var dokumenter = enkle(p.getDokumentList());
        return !s.venter() && s.meldinger().stream().anyMatch(m -> m.gikk() && dokumenter.contains(m.dokument())
                && m.regel().filter(p.getRegelList()::contains).isPresent());
    }

    private boolean foelger(Modellpost p, Spilt s) {
        var dokumenter = enkle(p.getDokumentList());
        boolean regelEllerFrist = avTeamet(p, s.team()) && (felles(p.getFristList(), s.frister())
                || felles(p.getRegelList().stream().filter(regeldokumenter::containsKey).toList(), s.regler()));
        return switch (p.getSlag()) {
            case POSTSLAG_FLYT -> s.meldinger().stream().anyMatch(m -> dokumenter.contains(m.dokument())
                    && m.regel().filter(p.getRegelList()::contains).isPresent() && avTeamet(p, m.team()));
            case POSTSLAG_DOKUMENT -> s.meldinger().stream().anyMatch(m -> dokumenter.contains(m.dokument()) && avTeamet(p, m.team()));
            case POSTSLAG_TILSTAND -> regelEllerFrist || s.meldinger().stream()
                    .anyMatch(m -> m.gikk() && dokumenter.contains(m.dokument()) && avTeamet(p, m.team()));
            case POSTSLAG_SMERTE -> regelEllerFrist;
            case POSTSLAG_UNSPECIFIED, UNRECOGNIZED -> false;
        };
    }

    /** Whether one of these is the team of a model of the line, where all its models have one. */
    private boolean avTeamet(Modellpost p, Set<String> team) {
        return p.getModellCount() == 0 || !medTeam.containsAll(p.getModellList()) || felles(p.getModellList(), team);
    }

    /** The tag by which a scenario says that it shows this line. */
    static String merke(Modellpost p) {
        return FORSTAVELSE.get(p.getRapport()) + "-" + switch (p.getSlag()) {
            case POSTSLAG_FLYT -> "";
            case POSTSLAG_TILSTAND -> "tilstand-";
            case POSTSLAG_DOKUMENT -> "dok-";
            case POSTSLAG_SMERTE -> "smerte-";
            case POSTSLAG_UNSPECIFIED, UNRECOGNIZED -> throw new IllegalStateException("a line that was checked has a kind");
        } + p.getId().replace(' ', '_');
    }

    private static Set<String> enkle(Collection<String> navn) {
        return navn.stream().map(n -> n.substring(n.lastIndexOf('.') + 1)).collect(Collectors.toSet());
    }

    private static boolean felles(Collection<String> ene, Collection<String> andre) {
        var begge = new HashSet<>(ene);
        begge.retainAll(andre);
        return !begge.isEmpty();
    }
}
