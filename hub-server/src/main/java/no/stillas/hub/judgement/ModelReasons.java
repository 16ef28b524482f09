package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Samordning.Avvisning;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.judgement.v1.Begrunnelse;
import no.stillas.proto.judgement.v1.Venter;
import no.stillas.proto.regelverk.v1.Modellovergang;
import no.stillas.proto.regelverk.v1.Modellremedy;
import no.stillas.proto.regelverk.v1.Ordlyd;

/** What a reader is told of what models hold or deny: why, by which source, what it waits for, what can be done. */
final class ModelReasons {
    private final Decision decision;
    private final RuleBook bok;

    ModelReasons(Decision decision, RuleBook bok) {
        this.decision = decision;
        this.bok = bok;
    }

    /** One for each rule, what does not pass before what waits. */
    List<Begrunnelse> begrunnelser(Function<Ordlyd, String> leser) {
        return Stream.concat(decision.modell().stream().filter(f -> f.venter().isEmpty()),
                        decision.modell().stream().filter(f -> f.venter().isPresent()))
                .map(f -> begrunnelse(f, bok.modellregel(f.regel()), leser)).toList();
    }

    private Begrunnelse begrunnelse(ModelFinding funn, ModelRule r, Function<Ordlyd, String> leser) {
        String katalogens = r.regel.getOrdlydFraKatalogen()
                ? decision.facts().samordning().avvisning().map(Avvisning::ordlyd).orElse("") : "";
        return Begrunnelse.newBuilder().setAarsak(funn.aarsak()).setRegel(funn.regel())
                .setParagraf(r.modell.getTittel() + r.utgave.map(u -> " (versjon " + u.versjon() + ")").orElse("") + ": " + r.regel.getKilde().getDokument() + " "
                        + r.regel.getKilde().getSted())
                .setTekst(Stream.of(r.vedMenneske() ? Texts.tilSide() : "", katalogens, leser.apply(r.regel.getOrdlyd()), foerst(r))
                        .filter(setning -> !setning.isBlank()).collect(Collectors.joining(" "))).build();
    }

    /** What must have gone before, where the child is not where the rule wants it. */
    private String foerst(ModelRule r) {
        if (!r.regel.hasTilstand()) {
            return "";
        }
        return Texts.foerst(ModelStates.vei(r.modell, ModelStates.naa(r.modell, decision.facts().samordning()),
                r.regel.getTilstand().getIList()).stream().map(Modellovergang::getHendelse).toList());
    }

    List<Venter> venter() {
        return decision.modell().stream().flatMap(f -> f.venter().map(v -> venter(f, v)).stream()).toList();
    }

    private Venter venter(ModelFinding funn, Wait venter) {
        Venter.Builder b = Venter.newBuilder().setAarsak(funn.aarsak());
        return switch (venter) {
            case Wait.Avtale _ -> b.setTekst(Texts.venterPaaAvtale()).build();
            case Wait.Steg s -> b.setTekst(Texts.venterPaaSteg(Dokumenttyper.alle().finn(s.dokumenttype())
                    .map(Dokumenttype::tittel).orElse(s.dokumenttype()))).build();
            case Wait.Menneske _ -> b.setTekst(Texts.venter())
                    .setRolle(bok.modellregel(funn.regel()).rolle()).build();
        };
    }

    List<Remedy> remedies() {
        List<Remedy> alle = new ArrayList<>();
        for (ModelFinding funn : decision.modell()) {
            ModelRule regel = bok.modellregel(funn.regel());
            if (!regel.vedMenneske()) {
                regel.regel.getRemedyList().forEach(r -> remedy(r).ifPresent(alle::add));
            }
        }
        return alle.stream().distinct().toList();
    }

    private Optional<Remedy> remedy(Modellremedy r) {
        return switch (r.getSlag()) {
            case MODELLREMEDYSLAG_SPOER_OM_SAMTYKKE -> samtykke(r.getTekst());
            case MODELLREMEDYSLAG_ANNEN_MOTTAKER -> Optional.of(new Remedy.AnnenMottaker(r.getEtat(), r.getTekst()));
            case MODELLREMEDYSLAG_MENNESKE_AVGJOER -> Optional.of(new Remedy.MenneskeAvgjoer(r.getTekst()));
            case MODELLREMEDYSLAG_UNSPECIFIED, UNRECOGNIZED ->
                    throw new IllegalStateException("a rule that was checked has remedies of a kind");
        };
    }

    /** Those whom the law would have asked if there were no consent but in writing; nobody who is known to have said no. */
    private Optional<Remedy> samtykke(String tekst) {
        Facts skriftlig = ModelSight.utenMuntlige(decision.facts());
        Optional<Remedy.SpoerOmSamtykke> lovens =
                Remedies.search(skriftlig, bok).stream()
                        .filter(Remedy.SpoerOmSamtykke.class::isInstance).map(Remedy.SpoerOmSamtykke.class::cast)
                        .findFirst();
        return lovens.<Remedy>map(l -> new Remedy.SpoerOmSamtykke(l.gjelder(), l.fra(), tekst + " " + l.tekst()))
                .or(() -> Remedies.nektet(skriftlig, bok) ? Optional.empty()
                        : Optional.of(new Remedy.SpoerOmSamtykke("", List.of(), tekst)));
    }
}
