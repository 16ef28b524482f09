package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Avslag;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.hub.judgement.facts.Samordning.Avvisning;
import no.stillas.hub.judgement.facts.Samordning.Side;
import no.stillas.hub.judgement.facts.Samordning.Tilstand;
import no.stillas.proto.judgement.v1.Begrunnelse;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.regelverk.v1.Giverrolle;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modelltilstand;
import no.stillas.proto.regelverk.v1.Ordlyd;
import org.junit.jupiter.api.Test;

/** What is told of a model's rule is whole sentences, whatever it is put together of. */
class ModelReasonsTest {
    /** A full stop or a colon with a letter right after it, two spaces, or a space where nothing should be. */
    private static final String GALT = "[.:?!](?=[A-ZÆØÅ«])|\\s\\s|^\\s|\\s$|\\s[.,:]|[.,:]{2}";
    private static final RuleBook BOK = RuleBook.medModeller();

    private static Situation grunn() {
        return new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_COORD).om(Kategori.KATEGORI_BVN)
                .paaberoper(Grunnlag.GRUNNLAG_FVL13A1);
    }

    private static Facts sendt(Tilstand... tilstander) {
        return grunn().facts.medSamordning(new Samordning("stillas.dialog.v1.Dialogmelding",
                        new Side("1", "", List.of("3228")), new Side("2", "", List.of("3228")), false, Set.of(),
                        Optional.of(new Avvisning("Enheten tar imot fra fastlegen.", "katalogen")), List.of(), Samordning.Plan.ukjent(""))
                        .medTilstander(List.of(tilstander)));
    }

    private static ModelReasons reasons(RuleBook bok, String regel, Tilstand... tilstander) {
        return new ModelReasons(Judgement.lov(sendt(tilstander), bok).decision()
                .medModell(List.of(new ModelFinding(regel, Aarsak.AARSAK_MAALGRUPPE, Optional.empty())), List.of()), bok);
    }

    @Test
    void of_a_model_that_is_set_aside_a_rule_with_the_directorys_wording_is_told_in_whole_sentences() {
        var bok = RuleBook.lov().medEgne(List.of(new OwnModels.Version(OwnModels.les(new RuleSource("m.textproto", """
                modell { id: "k3228-egen" tittel: "M" versjon: "1" kilde { dokument: "d" sted: "s" }
                  regel { id: "K3228-EGEN-01" kilde { dokument: "d" sted: "s" } styrke: STYRKE_DESIGN
                    utvalg { ethvert_dokument: true enhver_avsender: true enhver_mottaker: true kommune: "3228" }
                    avvisning { aarsak: AARSAK_HENVISER_IKKE_GODTATT mangel: MANGEL_FULLMAKT } ordlyd_fra_katalogen: true
                    ordlyd { avsender: "Send til en annen." revisor: "b" registrert: "c" } } }
                """), BOK, Map.of(), Optional.empty()), 1, 0, true)));
        assertThat(reasons(bok, "K3228-EGEN-01@1/til-side").begrunnelser(Ordlyd::getAvsender)).extracting(Begrunnelse::getParagraf)
                .containsExactly("M (versjon 1): d s");
        assertThat(reasons(bok, "K3228-EGEN-01@1/til-side").begrunnelser(Ordlyd::getAvsender)).singleElement()
                .extracting(Begrunnelse::getTekst).isEqualTo("Kommunens modell må rettes, og er satt til side. En navngitt person med ansvar"
                        + " avgjør derfor i stedet for regelen, som sier: Enheten tar imot fra fastlegen. Send til en annen.");
    }

    @Test
    void every_sentence_of_every_rule_is_put_together_with_one_space() {
        var alle = BOK.bok().getModellList().stream().flatMap(m -> m.getRegelList().stream().filter(r -> r.getNaarCount() == 0).flatMap(r -> tilstander(m).flatMap(t ->
                tekster(reasons(BOK, r.getId(), t))))).distinct().toList();
        assertThat(alle).hasSizeGreaterThan(500)
                .allSatisfy(t -> assertThat(t).doesNotContainPattern(GALT));
    }

    private static Stream<Tilstand[]> tilstander(Modell m) {
        return m.getTilstandCount() == 0 ? Stream.<Tilstand[]>of(new Tilstand[0])
                : m.getTilstandList().stream().map(Modelltilstand::getId).map(t -> new Tilstand[] {new Tilstand(m.getId(), t, true)});
    }

    private static Stream<String> tekster(ModelReasons reasons) {
        return Stream.concat(Stream.<Function<Ordlyd, String>>of(Ordlyd::getAvsender, Ordlyd::getRevisor, Ordlyd::getRegistrert)
                        .flatMap(leser -> reasons.begrunnelser(leser).stream()).flatMap(b -> Stream.of(b.getTekst(), b.getParagraf())),
                reasons.remedies().stream().map(Remedy::tekst));
    }

    @Test
    void what_does_not_pass_is_told_before_what_waits_and_each_once_with_its_version() {
        var begrunnelser = new ModelReasons(Judgement.lov(sendt(), BOK).decision().medModell(List.of(
                new ModelFinding("DUE-SKRIFTLIG", Aarsak.AARSAK_AVTALE_MANGLER, Optional.of(new Wait.Menneske("DUE-SKRIFTLIG"))),
                new ModelFinding("DUE-ALDER", Aarsak.AARSAK_MAALGRUPPE, Optional.empty())), List.of()), BOK).begrunnelser(Ordlyd::getAvsender);
        assertThat(begrunnelser).extracting(Begrunnelse::getRegel).containsExactly("DUE-ALDER", "DUE-SKRIFTLIG");
    }

    @Test
    void one_who_has_said_no_is_not_asked_in_writing_and_one_who_has_said_yes_is_whatever_the_law_would_ask() {
        assertThat(skriftlig(grunn().samtykke(Kategori.KATEGORI_BVN).facts)).containsExactly(new Remedy.SpoerOmSamtykke("", List.of(), "Be om samtykket skriftlig."));
        assertThat(skriftlig(sendt())).singleElement().satisfies(r -> assertThat(r.tekst()).startsWith("Be om samtykket skriftlig. "));
        var nei = grunn().person(p -> p.medAvslag(Stream.of("mor", "far").map(hvem -> new Avslag(hvem, Giverrolle.GIVERROLLE_FORELDREANSVAR,
                Formaal.FORMAAL_COORD, Kategorisett.alle())).toList()));
        assertThat(skriftlig(nei.facts)).isEmpty();
    }

    private static List<Remedy> skriftlig(Facts facts) {
        return new ModelReasons(Judgement.lov(facts, BOK).decision().medModell(
                List.of(new ModelFinding("DUE-SKRIFTLIG", Aarsak.AARSAK_SAMTYKKE_MANGLER, Optional.empty())), List.of()), BOK).remedies();
    }
}
