package no.stillas.hub.judgement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.FactsCodec;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Plikt;

/**
 * What was decided, by which rules, on which facts.
 *
 * @param facts the facts that were judged
 * @param regelverk hash of the rule book that judged them
 * @param verdicts one for each category about each person, in the order of the contents
 * @param plikter obligations that follow
 * @param merker what is marked and stops nothing
 * @param stedSkjult persons about whom nothing that reveals a place may pass, whatever its category
 * @param plikt carried by a duty of the first kind: never denied, never held for form, in the lane of its own
 * @param modell what models hold or deny of what the law lets pass or wait, by rule
 * @param oppgaver tasks that arise when it goes
 */
public record Decision(Facts facts, String regelverk, List<Verdict> verdicts, Set<Plikt> plikter, Set<Merke> merker,
        Set<String> stedSkjult, boolean plikt, List<ModelFinding> modell, List<ModelTask> oppgaver) {
    public Decision {
        Objects.requireNonNull(facts, "facts is null");
        Objects.requireNonNull(regelverk, "regelverk is null");
        verdicts = List.copyOf(verdicts);
        plikter = plikter.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(plikter));
        merker = merker.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(merker));
        stedSkjult = Set.copyOf(stedSkjult);
        modell = List.copyOf(modell);
        oppgaver = List.copyOf(oppgaver);
    }

    /** The same decision of the law with what the models say besides. */
    Decision medModell(List<ModelFinding> funn, List<ModelTask> nyeOppgaver) {
        return new Decision(facts, regelverk, verdicts, plikter, merker, stedSkjult, plikt, funn, nyeOppgaver);
    }

    /** SHA-256 of the facts, in hexadecimal. */
    public String faktahash() {
        return FactsCodec.hash(facts);
    }

    /** Ids of the rules that decided: the law's in order of the contents, then the models'; none twice. */
    public List<String> regler() {
        return Stream.concat(verdicts.stream().flatMap(v -> v.regel().stream()), modell.stream().map(ModelFinding::regel))
                .distinct().toList();
    }

    /** Grounds that carry what passes. */
    public Set<Grunnlag> grunnlag() {
        Set<Grunnlag> grunnlag = EnumSet.noneOf(Grunnlag.class);
        verdicts.stream().filter(Verdict::passerer).map(Verdict::grunnlag)
                .filter(g -> g != Grunnlag.GRUNNLAG_UNSPECIFIED).forEach(grunnlag::add);
        return grunnlag;
    }

    /** What does not pass. */
    public List<Opplysning> utelatt() {
        return verdicts.stream().filter(v -> !v.passerer()).map(v -> new Opplysning(v.person(), v.kategori())).toList();
    }
}
