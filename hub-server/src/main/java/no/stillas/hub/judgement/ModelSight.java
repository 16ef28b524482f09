package no.stillas.hub.judgement;

import dev.cel.runtime.CelVariableResolver;
import java.util.List;
import java.util.function.Predicate;
import java.util.Optional;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.regelverk.v1.Samtykkeform;

/** What a model's condition sees of one message that the law lets pass or wait: facts, and what the law rests on. */
final class ModelSight implements CelVariableResolver {
    private final Decision lov;
    private final RuleBook bok;
    private final Case sak;

    ModelSight(Decision lov, RuleBook bok) {
        this.lov = lov;
        this.bok = bok;
        this.sak = new Case(lov.facts());
    }

    @Override
    public Optional<Object> find(String navn) {
        return ModelWord.les(navn, this);
    }

    Facts facts() {
        return sak.facts;
    }

    Person barnet() {
        return sak.barnet;
    }

    /** In whole years; without a birth date as the law counts it, so conditions ask for {@code barn.alder_kjent} too. */
    int alder() {
        return sak.alder;
    }

    /** Whether nothing of the message is kept from the receiver. */
    boolean gaarHelt() {
        return lov.stedSkjult().isEmpty() && lov.verdicts().stream().allMatch(Verdict::passerer)
                && !lov.merker().contains(Merke.FRITEKST_UTELATES);
    }

    boolean paaSamtykke() {
        return lov.verdicts().stream().anyMatch(ModelSight::paaSamtykke);
    }

    private static boolean paaSamtykke(Verdict v) {
        return v.passerer() && v.beslutning() == Beslutning.BESLUTNING_CONSENT;
    }

    /** Whether what passes would pass as well if only consents in writing were there. */
    boolean skriftligHolder() {
        if (!paaSamtykke()) {
            return true;
        }
        List<Verdict> uten = Judgement.lov(utenMuntlige(facts()), bok).decision().verdicts();
        for (int i = 0; i < uten.size(); i++) {
            if (lov.verdicts().get(i).passerer() && !uten.get(i).passerer()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a consent that carries something is bound to the named person who receives. */
    boolean bundetTilNavngitt() {
        return baeres(s -> s.til().stream().anyMatch(t -> t.person().isPresent()));
    }

    /** Whether the child itself gave a consent that carries something. */
    boolean barnetHarSamtykket() {
        return baeres(s -> s.givere().stream().anyMatch(g -> g.ref().equals(sak.barnet.ref())));
    }

    private boolean baeres(Predicate<Samtykke> av) {
        return lov.verdicts().stream().filter(ModelSight::paaSamtykke).anyMatch(v -> {
            Person person = sak.person(v.person());
            List<String> baerer = Consents.staaende(sak, person, Kategorisett.bit(v.kategori()));
            return person.samtykker().stream().filter(s -> baerer.contains(s.ref())).anyMatch(av);
        });
    }

    static Facts utenMuntlige(Facts facts) {
        return facts.medPersoner(facts.personer().stream()
                .map(p -> p.medSamtykker(p.samtykker().stream().filter(ModelSight::skriftlig).toList())).toList());
    }

    private static boolean skriftlig(Samtykke s) {
        return s.form() == Samtykkeform.SAMTYKKEFORM_SKRIFTLIG || s.form() == Samtykkeform.SAMTYKKEFORM_EID;
    }
}
