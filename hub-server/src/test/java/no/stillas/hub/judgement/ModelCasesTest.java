package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.hub.judgement.facts.Samordning.Side;
import no.stillas.hub.judgement.facts.Samordning.Tilstand;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.avtale.v1.Avtaletype;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of each model, in a case where it speaks and in one where it is silent: {@code law/models.tsv}. */
class ModelCasesTest {
    private static final List<Map<String, String>> RADER = Tsv.les("models.tsv");
    /** By every last answer too, so that rules that are in use by another answer have their cases. */
    private static final RuleBook BOK = RuleBook.medModeller();
    private static final RuleBook ANDRE = RuleBook.medModeller(BOK.bok().getModellList().stream()
            .flatMap(m -> m.getSpoersmaalList().stream()).filter(s -> s.getSvarCount() > 0)
            .collect(Collectors.toMap(s -> s.getId(), s -> s.getSvar(s.getSvarCount() - 1).getId())));

    static Stream<Arguments> rader() {
        return RADER.stream().map(r -> argumentSet(r.get("rule") + " " + r.get("document") + " " + r.get("from") + "→"
                + r.get("to") + " " + r.get("given"), r));
    }

    private static Side side(String org, String part, String kommune) {
        String team = part.contains("/") ? part.substring(part.indexOf('/') + 1) : "";
        return new Side(org, team, List.of(kommune));
    }

    private static Etat etat(String part) {
        return Etat.valueOf("ETAT_" + part.split("/")[0]);
    }

    private static Facts facts(Map<String, String> rad, Map<String, String> gitt) {
        Situation s = new Situation(etat(rad.get("from")), etat(rad.get("to")),
                Formaal.valueOf("FORMAAL_" + gitt.getOrDefault("formaal", "COORD")));
        if (gitt.containsKey("omsorg")) {
            s.omsorg = Omsorgsstatus.valueOf("OMSORGSSTATUS_" + gitt.get("omsorg"));
            s.bygg();
        }
        if (gitt.containsKey("muntlig")) {
            ModelRulesTest.muntlig(s.om(Kategori.KATEGORI_BVN).paaberoper(Grunnlag.GRUNNLAG_FVL13A1)
                    .samtykke(Kategori.KATEGORI_BVN));
        }
        String type = Dokumenttyper.alle().typer().stream().map(t -> t.navn())
                .filter(n -> n.endsWith(".v1." + rad.get("document"))).findFirst().orElseThrow();
        String kommune = gitt.getOrDefault("kommune", "3228");
        Set<Avtaletype> avtaler = gitt.containsKey("avtale")
                ? Set.of(Avtaletype.valueOf("AVTALETYPE_" + gitt.get("avtale"))) : Set.of();
        Samordning samordning = new Samordning(type, side("1", rad.get("from"), kommune),
                side("2", rad.get("to"), gitt.getOrDefault("mottakerkommune", kommune)), false, avtaler,
                gitt.containsKey("avvist") ? Optional.of(new Samordning.Avvisning("Nei.", "katalogen")) : Optional.empty(),
                liste(gitt.get("steg")).map(t -> new Samordning.Steg(t, true)).toList(), gitt.containsKey("annen-plan")
                        ? new Samordning.Plan("p", no.stillas.hub.judgement.facts.Sannhet.SANN,
                                no.stillas.hub.judgement.facts.Sannhet.SANN, false) : Samordning.Plan.ukjent(""),
                liste(gitt.get("brudd")).toList(), liste(gitt.get("sier")).toList(),
                liste(gitt.get("tilstand")).map(t -> new Tilstand(t.split("/")[0], t.split("/")[1], true)).toList(), 0,
                Stream.concat(liste(gitt.get("avsenders-avvik")).map(a -> new Samordning.Avvik(a, true, false)),
                        liste(gitt.get("mottakers-avvik")).map(a -> new Samordning.Avvik(a, false, true))).toList());
        Facts f = s.facts.medSamordning(samordning);
        if (gitt.containsKey("alder")) {
            LocalDate foedt = s.dato.minusYears(Integer.parseInt(gitt.get("alder"))).minusDays(40);
            f = f.medPersoner(f.personer().stream().map(p -> p.ref().equals(Situation.BARN)
                    ? p.medFoedselsdato(foedt) : p).toList());
        }
        if (gitt.containsKey("dato")) {
            f = f.medTidspunkt(Situation.kl12(LocalDate.parse(gitt.get("dato"))));
        }
        return gitt.containsKey("haster") ? f.medHastegrad(Hastegrad.HASTEGRAD_UMIDDELBAR) : f;
    }

    private static Stream<String> liste(String verdi) {
        return verdi == null ? Stream.empty() : Arrays.stream(verdi.split("\\+"));
    }

    private static boolean taler(RuleBook bok, String regel, Facts f) {
        ModelSight sikt = new ModelSight(Judgement.lov(f, bok).decision(), bok);
        return bok.modeller().valgt(f).stream().filter(r -> r.id.equals(regel)).anyMatch(r -> r.oppfylt(sikt)
                && (!r.regel.hasTilstand()
                        || !r.regel.getTilstand().getIList().contains(ModelStates.naa(r.modell, f.samordning())))
                && (!r.regel.hasVenting() || r.venter(r.regel.getVenting(), f).isPresent()));
    }

    @ParameterizedTest
    @MethodSource("rader")
    void a_rule_speaks_where_it_should_and_is_silent_where_it_should(Map<String, String> rad) {
        Map<String, String> gitt = Arrays.stream(rad.get("given").split(";")).filter(g -> !g.isBlank())
                .map(g -> g.split("=", 2)).collect(Collectors.toMap(g -> g[0].strip(), g -> g.length > 1 ? g[1].strip() : ""));
        RuleBook bok = gitt.containsKey("andre-svar") ? ANDRE : BOK;
        assertThat(taler(bok, rad.get("rule"), facts(rad, gitt))).isEqualTo(rad.get("speaks").equals("yes"));
    }

    @Test
    void every_characteristic_is_asked_for_by_a_rule_or_a_transition() {
        var modeller = BOK.bok().getModellList();
        String spurt = modeller.stream().flatMap(m -> Stream.concat(m.getRegelList().stream().map(r -> r.getVilkaar()),
                m.getOvergangList().stream().flatMap(o -> o.getKjennetegnList().stream()).map(k -> "'" + k + "'")))
                .collect(Collectors.joining("\n"));
        assertThat(modeller.stream().flatMap(m -> m.getKjennetegnList().stream()))
                .allSatisfy(k -> assertThat(spurt).contains("'" + k.getId() + "'"));
    }

    @Test
    void every_rule_has_a_case_where_it_speaks_and_one_where_it_is_silent() {
        Set<String> ider = BOK.bok().getModellList().stream().flatMap(m -> m.getRegelList().stream()).map(r -> r.getId())
                .collect(Collectors.toSet());
        for (String svar : List.of("yes", "no")) {
            assertThat(RADER.stream().filter(r -> r.get("speaks").equals(svar)).map(r -> r.get("rule"))
                    .collect(Collectors.toSet())).as(svar).isEqualTo(ider);
        }
    }
}
