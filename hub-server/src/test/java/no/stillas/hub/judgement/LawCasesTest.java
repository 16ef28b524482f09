package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.stillas.hub.judgement.LawCases.Slag;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.rom.Rom;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import org.junit.jupiter.api.Test;

/** What a proof goes through: of each thing that a law can come to, a case. */
class LawCasesTest {
    /** Of a law that nobody has asked for before: what was walked is remembered. */
    private static RuleBook bok(String regel) {
        return Regeltekst.les(regel.replace("avsender: \"a\"", "avsender: \"" + UUID.randomUUID() + "\""));
    }

    private static Set<Slag> slag(String regel, Etat fra, Etat til) {
        return LawCases.av(bok(regel)).mellom(fra, til, Formaal.FORMAAL_FOLLOWUP).keySet();
    }

    private static Set<Class<?>> utfall(Set<Slag> slag) {
        return slag.stream().map(Slag::utfall).collect(Collectors.toSet());
    }

    @Test
    void every_case_of_the_law_is_walked() {
        RuleBook bok = bok(Regeltekst.REGEL);
        long[] celler = {0};
        Rom.av(bok).hver((_, _) -> celler[0]++);
        assertThat(LawCases.av(bok).antall()).isEqualTo(celler[0]).isGreaterThan(10);
    }

    @Test
    void between_those_whom_a_rule_names_it_can_pass_and_between_others_it_cannot() {
        assertThat(utfall(slag(Regeltekst.REGEL, Etat.ETAT_BVT, Etat.ETAT_SKO))).contains(Permitted.class, Denied.class);
        assertThat(utfall(slag(Regeltekst.REGEL, Etat.ETAT_BUP, Etat.ETAT_SKO))).doesNotContain(Permitted.class);
        LawCases.av(bok(Regeltekst.REGEL)).mellom(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP)
                .forEach((slag, f) -> assertThat(Judgement.lov(f, Regeltekst.les(Regeltekst.REGEL))).isInstanceOf(slag.utfall()));
    }

    private static Slag slag(Situation s) {
        return Slag.av(s.judge());
    }

    @Test
    void what_a_duty_or_an_order_lets_pass_is_binding_and_what_is_merely_permitted_or_denied_is_not() {
        var krav = new Situation(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_ORDER).om(Kategori.KATEGORI_EDU)
                .paalegg(Grunnlag.GRUNNLAG_PALEGG, Kategorisett.av(Kategori.KATEGORI_EDU)).paaberoper(Grunnlag.GRUNNLAG_PALEGG);
        var melding = new Situation(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN).om(Kategori.KATEGORI_BVN)
                .paaberoper(Grunnlag.GRUNNLAG_MELD_A);
        var lov = new Situation(Etat.ETAT_BUP, Etat.ETAT_SKO, Formaal.FORMAAL_COORD).om(Kategori.KATEGORI_HEA);
        assertThat(slag(lov)).isEqualTo(new Slag(Denied.class, false, false, false));
        assertThat(slag(lov.samtykke(Kategori.KATEGORI_HEA))).isEqualTo(new Slag(Permitted.class, false, false, false));
        assertThat(slag(krav)).isEqualTo(new Slag(Permitted.class, false, false, true));
        assertThat(slag(melding)).isEqualTo(new Slag(Permitted.class, true, false, true));
        assertThat(slag(krav).bindende()).isTrue();
        assertThat(slag(lov).bindende()).isFalse();
    }
}
