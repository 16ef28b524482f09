package no.stillas.hub.judgement;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.stillas.proto.regelverk.v1.Kjennetegn;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellutgave;
import no.stillas.proto.regelverk.v1.Sammenligning;

/**
 * One version of a kommune's own model, ready for use. What it names is called by its version too ({@code X-1@2}), so that
 * several versions stand beside each other in one rule book.
 *
 * @param fra number of the change that took it into use
 * @param til number of the change since which no case begins under it; 0 while some do
 * @param tilSide it does not hold by today's checks: cases that are open go on under it, and no other begins
 */
record ModelEdition(Modell modell, int fra, int til, boolean tilSide) {
    private static final String SKILLE = "@";

    ModelEdition {
        Objects.requireNonNull(modell, "modell is null");
    }

    static ModelEdition av(Modellutgave u) {
        return new ModelEdition(u.getModell(), u.getFra(), u.getTil(), u.getTilSide());
    }

    String versjon() {
        return modell.getVersjon();
    }

    /** What something of the file is called in decisions and facts. */
    String navn(String id) {
        return id + SKILLE + versjon();
    }

    /** Whether cases began under it when this change was the last. */
    boolean tarNyeVed(int nummer) {
        return fra <= nummer && (til == 0 || til > nummer);
    }

    /** Whether a case that has come here is open: it has begun, and has not ended. */
    boolean aapen(String tilstand) {
        return modell.getTilstandList().stream().skip(1).filter(t -> t.getId().equals(tilstand))
                .anyMatch(t -> !t.getSlutt());
    }

    /** What a document says, by the names that this version's file has. */
    List<String> sier(Collection<String> kjennetegn) {
        return egne(modell.getKjennetegnList().stream().map(Kjennetegn::getId), kjennetegn);
    }

    /** Where a document differs from others, by the names that this version's file has. */
    List<String> avvik(Collection<?> sammenligninger) {
        return egne(modell.getSammenligningList().stream().map(Sammenligning::getId),
                sammenligninger.stream().map(String.class::cast).toList());
    }

    private List<String> egne(Stream<String> filens, Collection<String> alle) {
        Set<String> egne = new HashSet<>();
        filens.filter(id -> alle.contains(navn(id))).forEach(egne::add);
        alle.stream().filter(k -> !k.contains(SKILLE)).forEach(egne::add);
        return egne.stream().sorted().toList();
    }
}
