package no.stillas.hub.judgement;

import java.util.List;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Personrolle;

/**
 * One message before another engine: one question a category, and one about the whole where a ground of the first kind is
 * named. What follows other content follows it here as in the hub. The questions are made beforehand.
 */
final class AnnenDom<S> {
    private static final int ANONYMT = Kategorisett.av(Kategori.KATEGORI_ANO, Kategori.KATEGORI_AGR).maske();
    private static final int FORESATTES = Kategorisett.av(Kategori.KATEGORI_ID, Kategori.KATEGORI_ADM).maske();

    private final AnnenMotor<S> motor;
    private final List<Oversettelse.Linje> linjer;
    private final List<Opplysning> innhold;
    private final List<S> spoersmaal;
    private final Person[] personer;
    private final Person barnet;
    private final boolean kanBaeres;

    AnnenDom(Facts f, RuleBook bok, AnnenMotor<S> motor, List<Oversettelse.Linje> linjer) {
        Case sak = new Case(f);
        this.motor = motor;
        this.linjer = linjer;
        this.innhold = f.innhold().opplysninger();
        this.personer = innhold.stream().map(o -> sak.person(o.person())).toArray(Person[]::new);
        this.barnet = sak.barnet;
        this.spoersmaal = innhold.stream().map(o -> motor.spoersmaal(
                Spoerring.om(f, sak.person(o.person()), o.kategori(), bok))).toList();
        this.kanBaeres = f.paastander().stream()
                .anyMatch(p -> bok.compiled(p.grunnlag()).map(CompiledGround::foersteSlag).orElse(false));
    }

    /** Which of the contents may pass, in their order. */
    boolean[] passerer() {
        boolean[] svar = new boolean[innhold.size()];
        int baerer = kanBaeres ? motor.baerer(spoersmaal.getFirst()) : AnnenMotor.INGEN;
        if (baerer >= 0) {
            java.util.Arrays.fill(svar, linjer.get(baerer).art() == Oversettelse.Art.BAERER);
            return svar;
        }
        int[] egne = new int[svar.length];
        for (int i = 0; i < svar.length; i++) {
            egne[i] = motor.vei(spoersmaal.get(i));
        }
        for (int i = 0; i < svar.length; i++) {
            svar[i] = egne[i] >= 0 || egne[i] == AnnenMotor.INGEN && (bit(i) & Case.FOELGE) != 0 && foelger(i, egne);
        }
        return svar;
    }

    private int bit(int i) {
        return Kategorisett.bit(innhold.get(i).kategori());
    }

    private boolean foelger(int i, int[] egne) {
        boolean foresatt = (bit(i) & FORESATTES) != 0 && (personer[i].rolle() == Personrolle.PERSONROLLE_FORELDER
                || personer[i].rolle() == Personrolle.PERSONROLLE_FOSTERFORELDER);
        for (int j = 0; j < egne.length; j++) {
            if (egne[j] >= 0 && (bit(j) & (ANONYMT | Case.ADR)) == 0 && !linjer.get(egne[j]).regel().utenFoelge
                    && (personer[j].ref().equals(personer[i].ref()) || foresatt && personer[j] == barnet)) {
                return true;
            }
        }
        return false;
    }
}
