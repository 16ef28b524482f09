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
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.proto.judgement.v1.Begrunnelse;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.regelverk.v1.Grunnlagsart;
import no.stillas.proto.regelverk.v1.Ordlyd;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.TrossReservasjon;

/**
 * Reasons for a reader: one for each rule and code, what stands in the way first. A rule's wording is said once: where
 * it stands in the way for two causes, the second says the cause alone, and that it also lets something pass is not told
 * after it. The auditor gets all of it in full, but not what the ground is called: that is what is stored and replayed.
 */
final class Reasons {
    private final Decision decision;
    private final RuleBook bok;
    private final Map<String, String> lokal;
    private final Function<Ordlyd, String> leser;
    private final Editions utgaver;
    private final Objections motsetninger;
    private final Case sak;

    private record Noekkel(String regel, Aarsak aarsak, Grunnlag grunnlag) {}

    Reasons(Decision decision, RuleBook bok, Map<String, String> lokal, Function<Ordlyd, String> leser) {
        this.decision = decision;
        this.bok = bok;
        this.lokal = lokal;
        this.leser = leser;
        this.utgaver = new Editions(bok, decision.facts());
        this.sak = new Case(decision.facts());
        this.motsetninger = new Objections(sak, bok);
    }

    /** Without address data, of which there is one notice whatever the cause. */
    List<Begrunnelse> av() {
        return av(v -> v.dom() != Dom.UTELATES, true);
    }

    /** Only what stands in the way, where a model narrows what the law lets pass. */
    List<Begrunnelse> hindringer() {
        return av(v -> v.dom() == Dom.STANSES || v.dom() == Dom.VENTER, true);
    }

    List<Begrunnelse> alle() {
        return av(_ -> true, false);
    }

    private List<Begrunnelse> av(Predicate<Verdict> med, boolean engang) {
        Map<Noekkel, List<Verdict>> grupper = new LinkedHashMap<>();
        for (Dom dom : new Dom[] {Dom.STANSES, Dom.VENTER, Dom.UTELATES, Dom.PASSERER}) {
            decision.verdicts().stream().filter(v -> v.dom() == dom).filter(med)
                    .forEach(v -> grupper.computeIfAbsent(new Noekkel(v.regel().orElse(""), v.aarsak(), v.grunnlag()),
                            _ -> new ArrayList<>()).add(v));
        }
        var sagt = new HashSet<String>();
        var grunner = new ArrayList<Begrunnelse>();
        grupper.forEach((noekkel, verdicts) -> {
            boolean foerst = !engang || sagt.add(noekkel.regel());
            if (foerst || noekkel.aarsak() != Aarsak.AARSAK_UNSPECIFIED) {
                grunner.add(begrunnelse(noekkel, verdicts, foerst, engang));
            }
        });
        return List.copyOf(grunner);
    }

    private Begrunnelse begrunnelse(Noekkel noekkel, List<Verdict> verdicts, boolean medOrdlyd,
            boolean grunnlagstekst) {
        Begrunnelse.Builder b = Begrunnelse.newBuilder().setAarsak(noekkel.aarsak()).setGrunnlag(noekkel.grunnlag());
        Optional<Regel> regel = bok.regel(noekkel.regel());
        String hvorfor = noekkel.aarsak() == Aarsak.AARSAK_UNSPECIFIED ? "" : Texts.aarsak(noekkel.aarsak());
        if (noekkel.aarsak() == Aarsak.AARSAK_IKKE_TILGJENGELIG) {
            b.setTekst(hvorfor);
        } else if (regel.isPresent()) {
            b.setRegel(noekkel.regel()).setParagraf(paragraf(regel.get(), noekkel.grunnlag(), verdicts))
                    .setTekst(medOrdlyd ? (hvorfor + " " + leser.apply(utgaver.ordlyd(regel.get()))).strip() : hvorfor);
        } else {
            b.setParagraf("forvaltningsloven § 13 og bestemmelsene om taushetsplikt i særlovene").setTekst(hvorfor);
        }
        if (grunnlagstekst) {
            b.setGrunnlagstekst(utgaver.tekst(noekkel.grunnlag()));
        }
        new TreeSet<>(verdicts.stream().map(Verdict::kategori).toList()).forEach(b::addKategorier);
        new TreeSet<>(verdicts.stream().map(Verdict::person).filter(lokal::containsKey).map(lokal::get).toList())
                .forEach(b::addPersoner);
        return b.build();
    }

    /** Act and paragraph, with what lets it pass all the same where the person has objected. */
    private String paragraf(Regel regel, Grunnlag grunnlag, List<Verdict> verdicts) {
        String paragraf = Texts.paragraf(utgaver.kilde(regel, grunnlag));
        boolean motsatt = verdicts.stream().anyMatch(v -> v.dom() == Dom.PASSERER && v.grunnlag() != Grunnlag.GRUNNLAG_UNSPECIFIED
                && bok.grunnlag(grunnlag).filter(g -> g.getArt() == Grunnlagsart.GRUNNLAGSART_IKKE_RESERVERT).isPresent()
                && motsetninger.motsatt(sak.person(v.person()), Kategorisett.bit(v.kategori())));
        return !motsatt ? paragraf : motsetninger.tross(grunnlag).filter(TrossReservasjon::hasKilde)
                .map(t -> paragraf + ", jf. " + Texts.paragraf(t.getKilde())).orElse(paragraf);
    }
}
