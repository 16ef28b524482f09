package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import no.stillas.proto.judgement.v1.Begrunnelse;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.regelverk.v1.Kilde;
import no.stillas.proto.regelverk.v1.Regel;

/**
 * Reasons for a reader: one for each rule and code, what stands in the way first. A rule's wording is said once: where
 * it stands in the way for two causes, the second says the cause alone, and that it also lets something pass is not told
 * after it. The auditor gets all of it in full.
 */
final class Reasons {
    private final RuleBook bok;
    private final Map<String, String> lokal;
    private final Function<Regel, String> ordlyd;

    private record Noekkel(String regel, Aarsak aarsak, Grunnlag grunnlag) {}

    Reasons(RuleBook bok, Map<String, String> lokal, Function<Regel, String> ordlyd) {
        this.bok = bok;
        this.lokal = lokal;
        this.ordlyd = ordlyd;
    }

    /** Without address data, of which there is one notice whatever the cause. */
    List<Begrunnelse> av(Decision decision) {
        return av(decision, v -> v.dom() != Dom.UTELATES, true);
    }

    /** Only what stands in the way, where a model narrows what the law lets pass. */
    List<Begrunnelse> hindringer(Decision decision) {
        return av(decision, v -> v.dom() == Dom.STANSES || v.dom() == Dom.VENTER, true);
    }

    List<Begrunnelse> alle(Decision decision) {
        return av(decision, _ -> true, false);
    }

    private List<Begrunnelse> av(Decision decision, Predicate<Verdict> med, boolean engang) {
        Map<Noekkel, List<Verdict>> grupper = new LinkedHashMap<>();
        for (Dom dom : new Dom[] {Dom.STANSES, Dom.VENTER, Dom.UTELATES, Dom.PASSERER}) {
            decision.verdicts().stream().filter(v -> v.dom() == dom).filter(med)
                    .forEach(v -> grupper.computeIfAbsent(new Noekkel(v.regel().orElse(""), v.aarsak(), v.grunnlag()),
                            _ -> new ArrayList<>()).add(v));
        }
        var sagt = new HashSet<String>();
        var grunner = new ArrayList<Begrunnelse>();
        grupper.forEach((noekkel, verdicts) -> {
            boolean foerst = !engang || noekkel.regel().isEmpty() || sagt.add(noekkel.regel());
            if (foerst || noekkel.aarsak() != Aarsak.AARSAK_UNSPECIFIED) {
                grunner.add(begrunnelse(noekkel, verdicts, foerst));
            }
        });
        return List.copyOf(grunner);
    }

    private Begrunnelse begrunnelse(Noekkel noekkel, List<Verdict> verdicts, boolean medOrdlyd) {
        Begrunnelse.Builder b = Begrunnelse.newBuilder().setAarsak(noekkel.aarsak()).setGrunnlag(noekkel.grunnlag());
        Optional<Regel> regel = bok.regel(noekkel.regel());
        String hvorfor = noekkel.aarsak() == Aarsak.AARSAK_UNSPECIFIED ? "" : Texts.aarsak(noekkel.aarsak());
        if (noekkel.aarsak() == Aarsak.AARSAK_IKKE_TILGJENGELIG) {
            b.setTekst(hvorfor);
        } else if (regel.isPresent()) {
            b.setRegel(noekkel.regel()).setParagraf(paragraf(regel.get(), noekkel.grunnlag()))
                    .setTekst(medOrdlyd ? (hvorfor + " " + ordlyd.apply(regel.get())).strip() : hvorfor);
        } else {
            b.setParagraf("forvaltningsloven § 13 og bestemmelsene om taushetsplikt i særlovene").setTekst(hvorfor);
        }
        new TreeSet<>(verdicts.stream().map(Verdict::kategori).toList()).forEach(b::addKategorier);
        new TreeSet<>(verdicts.stream().map(Verdict::person).filter(lokal::containsKey).map(lokal::get).toList())
                .forEach(b::addPersoner);
        return b.build();
    }

    /** Act and paragraph of the ground that decided, where the rule rests on several, else of the rule. */
    private String paragraf(Regel regel, Grunnlag grunnlag) {
        boolean egenLov = regel.getGrunnlagCount() > 1 && grunnlag != Grunnlag.GRUNNLAG_UNSPECIFIED
                && !grunnlag.name().startsWith("GRUNNLAG_MELD_");
        Kilde kilde = egenLov ? bok.grunnlag(grunnlag).map(g -> g.getKilde()).orElse(regel.getKilde())
                : regel.getKilde();
        return Texts.paragraf(kilde);
    }
}
