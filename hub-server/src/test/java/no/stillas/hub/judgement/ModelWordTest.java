package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.judgement.facts.Egenskaper;
import no.stillas.hub.judgement.facts.Giver;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.hub.judgement.facts.Samordning.Side;
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.hub.judgement.facts.Tjeneste;
import no.stillas.proto.avtale.v1.Avtaletype;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.regelverk.v1.Samtykkeform;
import org.junit.jupiter.api.Test;

/** Each word that a model's condition can be written with, on a message of which everything is known. */
class ModelWordTest {
    private static final String DIALOG = "stillas.dialog.v1.Dialogmelding";
    private static final Side NES = new Side("1", "", List.of("3228"));

    private static Situation dialog() {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_COORD)
                .om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_ID).paaberoper(Grunnlag.GRUNNLAG_FVL13A1)
                .samtykke(Kategori.KATEGORI_BVN);
        s.facts = s.facts.medHastegrad(Hastegrad.HASTEGRAD_ORDINAER).medSamordning(new Samordning(DIALOG, NES,
                new Side("2", "grorudmodellen", List.of("4601", "3228")), true, Set.of(Avtaletype.AVTALETYPE_LOVPAALAGT),
                Optional.of(new Samordning.Avvisning("Nei.", "katalogen")), List.of(new Samordning.Steg(DIALOG, true)),
                new Samordning.Plan("p", Sannhet.SANN, Sannhet.SANN, false)));
        return s;
    }

    /** As little as can be known: no birth date, no plan, nothing agreed. */
    private static Situation ukjent() {
        Situation s = dialog();
        s.person(p -> Person.ukjent(p.ref(), p.rolle()).medVern(p.vern()).medForeldreansvar(p.foreldreansvar())
                .medSamtykker(p.samtykker()));
        s.facts = s.facts.medSamordning(new Samordning(DIALOG, NES, new Side("2", "", List.of("4601")), false, Set.of(),
                Optional.empty(), List.of(), Samordning.Plan.ukjent("")));
        return s;
    }

    /** Those of the conditions that hold, by one rule each. */
    private static List<String> sanne(Situation s, List<String> vilkaar) {
        StringBuilder regler = new StringBuilder();
        for (int i = 0; i < vilkaar.size(); i++) {
            regler.append("""
                    regel { id: "M-%d" kilde { dokument: "d" sted: "s" } styrke: STYRKE_DESIGN
                      utvalg { ethvert_dokument: true enhver_avsender: true enhver_mottaker: true }
                      vilkaar: "%s" avvisning { aarsak: AARSAK_MAALGRUPPE mangel: MANGEL_ABSOLUTT }
                      ordlyd { avsender: "a" revisor: "b" registrert: "c" } }
                    """.formatted(i, vilkaar.get(i)));
        }
        return Judgement.judge(s.facts, modell(regler.toString())).decision().modell().stream()
                .map(f -> vilkaar.get(Integer.parseInt(f.regel().substring(2)))).toList();
    }

    private static RuleBook modell(String regler) {
        return RuleBook.lovMed(new RuleSource("m.textproto", "modell { id: \"m1\" tittel: \"M\" versjon: \"1\""
                + " kilde { dokument: \"d\" sted: \"s\" } " + regler + " }"));
    }

    @Test
    void a_word_says_what_is_known_of_the_message() {
        List<String> ord = List.of("avsender.etat == Etat.ETAT_BVT", "mottaker.etat == Etat.ETAT_SKO",
                "formaal == Formaal.FORMAAL_COORD", "hastegrad == Hastegrad.HASTEGRAD_ORDINAER", "avsender.kommuner == ['3228']",
                "mottaker.kommuner == ['3228', '4601']", "felles_kommune", "avsender.koordinator",
                "avsender.team == ''", "mottaker.team == 'grorudmodellen'",
                "kategorier.exists(k, k == Kategori.KATEGORI_BVN) && size(kategorier) == 2", "barn.alder_kjent",
                "barn.alder == 10", "barn.omsorg == Omsorgsstatus.OMSORGSSTATUS_HJEMME", "samtykke.baerer",
                "samtykke.skriftlig", "!samtykke.navngitt", "avtaler == [Avtaletype.AVTALETYPE_LOVPAALAGT]", "henviser.avvist",
                "plan.i_bruk", "plan.annen", "size(dokument.brudd) == 0", "steg == ['stillas.dialog.v1.Dialogmelding']");
        assertThat(sanne(dialog(), ord)).containsExactlyInAnyOrderElementsOf(ord);
        assertThat(sanne(dialog(), ord.stream().map(o -> "!(" + o + ")").toList())).isEmpty();
    }

    @Test
    void what_is_not_known_is_not_said() {
        assertThat(sanne(ukjent(), List.of("felles_kommune", "avsender.koordinator", "barn.alder_kjent", "size(avtaler) > 0",
                "henviser.avvist", "plan.i_bruk", "plan.annen", "size(steg) > 0"))).isEmpty();
    }

    @Test
    void each_side_is_told_where_the_document_differs_from_what_it_has_and_the_receiver_only_of_what_it_gets_whole() {
        List<Samordning.Avvik> avvik = List.of(new Samordning.Avvik("a", true, false), new Samordning.Avvik("b", false, true));
        Situation s = dialog();
        s.facts = s.facts.medSamordning(s.facts.samordning().medAvvik(avvik));
        assertThat(sagt(s, "avsender.avvik")).isEqualTo(List.of("a"));
        assertThat(sagt(s, "mottaker.avvik")).isEqualTo(List.of("b"));
        assertThat(s.facts.synlige().samordning().avvik()).containsExactly(avvik.getFirst());
        Situation nektet = med();
        nektet.facts = nektet.facts.medSamordning(nektet.facts.samordning().medAvvik(avvik));
        assertThat(sagt(nektet, "avsender.avvik")).isEqualTo(List.of("a"));
        assertThat(sagt(nektet, "mottaker.avvik")).as("the receiver gets nothing").isEqualTo(List.of());
    }

    private static Object sagt(Situation s, String ord) {
        return new ModelSight(Judgement.lov(s.facts, Law.BOK).decision(), Law.BOK).find(ord).orElseThrow();
    }

    @Test
    void what_rests_on_no_consent_holds_without_one_in_writing() {
        Situation s = new Situation(Etat.ETAT_FLE, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL).om(Kategori.KATEGORI_HEA)
                .paaberoper(Grunnlag.GRUNNLAG_HPL25);
        s.facts = s.facts.medSamordning(dialog().facts.samordning());
        assertThat(sanne(s, List.of("samtykke.baerer", "samtykke.skriftlig", "samtykke.navngitt")))
                .containsExactly("samtykke.skriftlig");
    }

    @Test
    void a_consent_is_named_or_oral_where_it_carries_and_not_where_it_only_lies_beside() {
        Samtykke fritt = dialog().facts.personer().getFirst().samtykker().getFirst();
        Samtykke navngitt = med(fritt, List.of(Tjeneste.hosPerson(Situation.MOTTAKER, "kari")), fritt.form());
        Samtykke muntlig = med(fritt, fritt.til(), Samtykkeform.SAMTYKKEFORM_MUNTLIG_JOURNALFOERT);
        List<String> ord = List.of("samtykke.baerer", "samtykke.skriftlig", "samtykke.navngitt");
        assertThat(sanne(med(navngitt), ord)).containsExactly("samtykke.baerer", "samtykke.skriftlig", "samtykke.navngitt");
        assertThat(sanne(med(muntlig), ord)).containsExactly("samtykke.baerer");
        assertThat(sanne(med(fritt, navngitt.trukketTilbake(dialog().facts.tidspunkt())), ord))
                .containsExactly("samtykke.baerer", "samtykke.skriftlig");
        assertThat(sanne(med(), ord)).as("the law denies, and nothing carries").containsExactly("samtykke.skriftlig");
    }

    @Test
    void the_child_has_consented_where_it_is_among_those_who_gave_what_carries() {
        Samtykke alles = dialog().facts.personer().getFirst().samtykker().getFirst();
        Samtykke foreldrenes = av(alles, alles.givere().stream().filter(g -> !g.ref().equals(Situation.BARN)).toList());
        List<String> ord = List.of("samtykke.baerer", "samtykke.barnet");
        assertThat(sanne(med(alles), ord)).containsExactlyElementsOf(ord);
        assertThat(sanne(med(foreldrenes), ord)).containsExactly("samtykke.baerer");
        assertThat(sanne(med(foreldrenes, alles.trukketTilbake(dialog().facts.tidspunkt())), ord)).as("withdrawn")
                .containsExactly("samtykke.baerer");
    }

    private static Samtykke av(Samtykke s, List<Giver> givere) {
        return new Samtykke("s-" + givere.size(), s.gjelder(), givere, s.enegrunn(), s.profil(), s.fra(), s.til(), s.kategorier(), s.unntatt(),
                s.formaal(), s.gyldigFra(), s.gyldigTil(), s.form(), s.informert(), s.barnetUenig(), s.trukket(), s.statsforvalterOverstyrt(),
                s.synlig());
    }

    private static Situation med(Samtykke... samtykker) {
        Situation s = dialog().person(p -> p.medSamtykker(List.of(samtykker)));
        s.facts = s.facts.medMottaker(new Part(Etat.ETAT_SKO, Situation.MOTTAKER, Optional.of("kari"), Egenskaper.ingen()));
        return s;
    }

    private static Samtykke med(Samtykke s, List<Tjeneste> til, Samtykkeform form) {
        return new Samtykke("s-" + til.size() + form, s.gjelder(), s.givere(), s.enegrunn(), s.profil(), s.fra(), til,
                s.kategorier(), s.unntatt(), s.formaal(), s.gyldigFra(), s.gyldigTil(), form, s.informert(), s.barnetUenig(),
                s.trukket(), s.statsforvalterOverstyrt(), s.synlig());
    }

    @Test
    void a_rule_is_read_where_document_units_kommune_and_day_are_those_that_it_names() {
        List<String> rett = List.of("enhver_avsender: true mottaker: [ETAT_BUP, ETAT_SKO]",
                "avsender: ETAT_BVT mottaker: ETAT_SKO", "enhver_avsender: true enhver_mottaker: true kommune: \"4601\"",
                "enhver_avsender: true enhver_mottaker: true kommune: \"3228\"",
                "enhver_avsender: true enhver_mottaker: true gyldig { fra: \"2026-03-02\" til: \"2026-03-02\" }");
        List<String> feil = List.of("enhver_avsender: true mottaker: ETAT_BUP", "avsender: ETAT_SKO enhver_mottaker: true",
                "enhver_avsender: true enhver_mottaker: true kommune: \"1106\"",
                "enhver_avsender: true enhver_mottaker: true gyldig { fra: \"2026-03-03\" }",
                "enhver_avsender: true enhver_mottaker: true gyldig { til: \"2026-03-01\" }",
                "avsender_team: \"m1\" enhver_mottaker: true", "enhver_avsender: true mottaker_team: \"m1\"");
        assertThat(lest(rett)).containsExactlyElementsOf(rett);
        assertThat(lest(feil)).isEmpty();
    }

    private static List<String> lest(List<String> utvalg) {
        StringBuilder regler = new StringBuilder();
        for (int i = 0; i < utvalg.size(); i++) {
            regler.append("""
                    regel { id: "M-%d" kilde { dokument: "d" sted: "s" } styrke: STYRKE_DESIGN
                      utvalg { gruppe: DOKUMENTGRUPPE_DIALOG %s } venting { menneske: "leder" }
                      ordlyd { avsender: "a" revisor: "b" registrert: "c" } }
                    """.formatted(i, utvalg.get(i)));
        }
        return Judgement.judge(dialog().facts, modell(regler.toString())).decision().modell().stream()
                .map(f -> utvalg.get(Integer.parseInt(f.regel().substring(2)))).toList();
    }
}
