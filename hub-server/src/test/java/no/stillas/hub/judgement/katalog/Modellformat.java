package no.stillas.hub.judgement.katalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.protobuf.TextFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.stillas.hub.judgement.OwnModels;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.judgement.RuleFault;
import no.stillas.hub.judgement.RuleSource;
import no.stillas.hub.judgement.katalog.Kontraktfil.Del;
import no.stillas.hub.judgement.katalog.Kontraktfil.Ting;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.regelverk.v1.Fristsett;

/** The page by which a kommune writes a model of its own: every field and value, an example that loads, and what is refused. */
final class Modellformat {
    static final String FIL = "proeve.textproto";
    static final OwnModels.Sted STED = new OwnModels.Sted(Set.of("1106"), Set.of());
    private static final List<String> MELDINGER = List.of("Modell", "Modellkilde", "Periode", "Kjennetegn", "Dokumentvilkaar", "Sammenligning", "Sammenlignet", "Tidsmaal",
            "Modelltilstand", "Modellovergang", "Utvalg", "Modellregel", "Ordlyd", "Venting", "Avvisning", "Modelloppgave",
            "Tilstandskrav", "Modellremedy", "Modellvalg", "Modellrolle", "Modellfrist", "Modellspoersmaal", "Modellsvar");
    private static final List<String> LISTER = List.of("Mangel", "Side", "Modellremedyslag", "Styrke", "Avtaletype", "Dokumentgruppe",
            "Hastegrad", "Kategori", "Omsorgsstatus", "Formaal", "Aarsak", "Etat");
    /** Set when the file is read, never written. */
    private static final Set<String> ALDRI_SKREVET = Set.of("Modellspoersmaal.valgt");

    /** Something wrong with the example. */
    record Galt(String hva, UnaryOperator<String> gjoer) {}

    static final List<Galt> FEIL = List.of(
            galt("an unknown field", "styrke: STYRKE_REGEL\n    utvalg { ethvert", "styrken: STYRKE_REGEL\n    utvalg { ethvert"),
            galt("an unknown value", "enhver_avsender: true mottaker: ETAT_BVT", "enhver_avsender: true mottaker: ETAT_BARNEHUSET"),
            galt("a condition with a word that there is not", "barn.alder < 2", "barn.vekt < 2"),
            galt("a condition that compares what cannot be compared", "barn.alder < 2", "barn.alder < 'to'"),
            galt("a document that does not exist", "ethvert_dokument: true", "dokument: \"stillas.plan.v1.Ukeplan\""),
            galt("a role that the model does not have", "rolle: \"rådgiver\" tekst", "rolle: \"rektor\" tekst"),
            galt("a field that the document does not have", "opplysninger.psykisk_helse", "opplysninger.humoer"),
            galt("a characteristic that nobody has named", "barn.alder < 2", "'k1106-proeve-annet' in dokument.sier"),
            galt("a comparison that nobody has named", "barn.alder < 2", "'k1106-proeve-annet' in avsender.avvik"),
            galt("a comparison that is told to who may not know the other document", "barn.alder < 2", "size(mottaker.avvik) > 0"),
            galt("a team that no unit of the directory is", "enhver_avsender: true mottaker: ETAT_BVT", "enhver_avsender: true mottaker_team: \"k1106-proeve\""),
            galt("a state that cannot be reached", "  rolle {", "  tilstand { id: \"borte\" tittel: \"Borte\" kilde { dokument: \"Prøve\" sted: \"L2\" } }\n  rolle {"),
            galt("a transition to a state that there is not", "til: \"ute\"", "til: \"hjemme\""),
            galt("a day that is none", "hendelse: \"BUP svarer skolen\"", "hendelse: \"BUP svarer skolen\" dag: \"besvart_av\""),
            galt("a measure of what no message tells of", "tidsmaal { id: \"k1106-proeve-tid\"", "tidsmaal { id: \"k1106-proeve-tid\" ellers: \"ny\""),
            galt("a measure whose name could be another model's", "\"k1106-proeve-tid\"", "\"proeve-tid\""),
            galt("no end of a case", "slutt: true ", ""),
            galt("a deadline that nothing starts", "DL-HENV", "DL-KONTAKTLEGE"),
            new Galt("a target group that nobody is in", f -> f.replace("enhver_avsender: true mottaker: ETAT_BVT", "enhver_avsender: true mottaker_team: \"k1106-proeve\"")
                    .replace("barn.alder_kjent && barn.alder < 2", "barn.alder < 12 || barn.alder >= 12")),
            galt("a rule without a source", "kilde { dokument: \"Prøve\" sted: \"L7\" }", ""),
            galt("a rule without a wording to the person concerned", "registrert: \"Du var for liten.\"", ""),
            galt("a rule that names no kommune", "mottaker: ETAT_BVT kommune: \"1106\"", "mottaker: ETAT_BVT"),
            galt("another kommune", "mottaker: ETAT_BVT kommune: \"1106\"", "mottaker: ETAT_BVT kommune: \"4601\""),
            galt("a rule whose id could be another model's", "K1106-PROEVE-02", "REGEL-02"),
            galt("the same id twice", "K1106-PROEVE-02", "K1106-PROEVE-01"),
            galt("a model that is not called after its kommune", "id: \"k1106-proeve\"\n", "id: \"proeve\"\n"),
            galt("a denial that does not say for want of what", " mangel: MANGEL_MAALGRUPPE", ""));

    private final StringBuilder ut = new StringBuilder();
    private final String eksempel;
    private final Map<String, Ting> kontrakt;

    private Modellformat(String eksempel, Map<String, Ting> kontrakt) {
        this.eksempel = eksempel;
        this.kontrakt = kontrakt;
    }

    private static Galt galt(String hva, String fra, String til) {
        return new Galt(hva, f -> f.replace(fra, til));
    }

    static String av(String eksempel) throws IOException {
        var side = new Modellformat(eksempel, Kontraktfil.les("regelverk/v1/regelverk.proto", "regelverk/v1/frist.proto",
                "regelverk/v1/modell.proto", "kodeverk/v1/kodeverk.proto", "kontrakt/v1/kontrakt.proto", "avtale/v1/dokumenter.proto"));
        side.innledning();
        side.eksempel();
        side.hvordan();
        side.felter();
        side.hentet("## Effects", "## Effects");
        side.hentet("## What the law leaves to models", "## What the law leaves to models");
        side.hentet("## Words of conditions", "## Words of conditions");
        side.dokumenter();
        side.frister();
        side.lister();
        side.feil();
        return side.ut.toString();
    }

    private void linje(String tekst) {
        ut.append(tekst).append('\n');
    }

    private void innledning() {
        linje("""
                # The format of a model

                *Written by the build from the contract, the checks and an example that loads. Do not change it here.*

                A kommune's own model is one file in protobuf text format: `name: value`, blocks in braces, lists as `[a, b]` or the field
                again, text in double quotes, `#` before a comment. The file is UTF-8 and holds one `modell { … }` and nothing else.
                `stillas modell last FILE --proev` says what is wrong or what it would change, `stillas modell last FILE` takes it into use.

                What is asked of a kommune's own model besides:

                * Its id is `k`, the kommune's four digits, a hyphen and a name in small letters, digits and hyphens: `k1106-proeve`. Ids of
                  rules begin with it in capitals and a hyphen, `K1106-PROEVE-01`; names of characteristics, comparisons, measures of time and questions with it as it is.
                * Every selection of messages (in a rule or a transition) names kommuner, and only those that the organisation serves. A message is selected where one side
                  serves these kommuner alone and the other serves one of them: what passes between services of several kommuner is left alone.
                * A team that it names is one that some unit of the directory says it is: `samordningsteam: "k1106-proeve"`.
                * Where it has states, the first is where a child is that nobody has referred, and at least one has `slutt: true`: a case has
                  ended there. A case begins when a message moves the child from the first state, and keeps its version until it ends.
                * `versjon` is at most 20 letters, digits, points and hyphens. A version is used once: other rules are another version.
                * `versjon` stands in every explanation with the rule: `K1106-PROEVE-01@1`.
                * A document that a rule waits for counts from when the model was loaded; what went before leaves no mark.
                * Deadlines are rows of the hub's own data (below); a file names one, or says why no clock runs. Roles that tasks and waits
                  name are declared. An answer to a question is the setting `stillas.rules.answers.<question>=<answer>`, read when the hub starts.
                """);
    }

    private void eksempel() {
        linje("## An example\n\n```\n" + eksempel.strip() + "\n```\n");
    }

    private void hvordan() {
        linje("""
                ## What is written how

                | what the kommune says | how it is written |
                |---|---|
                | whom it is for | `avvisning`, `MANGEL_MAALGRUPPE`, with `barn.alder`, `barn.omsorg` or `felles_kommune` in the condition |
                | who may refer, send or decide something | `avvisning`, `MANGEL_FULLMAKT`, with the kinds of sender in the selection, or `avsender.etat` or `avsender.koordinator` in the condition |
                | the form of a consent, and whose | `avvisning`, `MANGEL_FULLSTENDIGHET`, with `samtykke.skriftlig`, `samtykke.navngitt` or `samtykke.barnet` |
                | what must have gone first | `venting { dokument: … }`, or `tilstand { i: … }` where it is a state and not a document |
                | an agreement between the organisations | `venting { avtale: … }` |
                | that somebody looks at it first | `venting { menneske: "role" }` at the sender |
                | that the child has been heard; that something has been mapped | `kjennetegn` with `tom: true` on the field, and `avvisning`, `MANGEL_MEDVIRKNING` or `MANGEL_FULLSTENDIGHET` |
                | a topic that is kept out | `avvisning` with `Kategori.KATEGORI_… in kategorier` in the condition |
                | that somebody does something | `oppgave` |
                | a time of the year | `gyldig` in the selection |
                | what is not settled | `spoersmaal`, and `naar` in the rules that depend on it |
                | a deadline | `frist`, by the id of a row below, or the reason why no clock runs |
                | where a child can be, and what moves it | `tilstand` and `overgang` |
                | how long something takes | `tidsmaal` from some states to others, and `dag` in the transitions that lead there where the document states the day |
                | a duty, an emergency, a call for helsehjelp | nothing: no rule reaches it |
                """);
    }

    private void felter() {
        linje("## Fields\n");
        linje("The type of a field is text (days as `2027-07-05`), `bool` (`true`), a block, or a value of a list below. «many» can stand several times.\n");
        for (var navn : MELDINGER) {
            var m = kontrakt.get(navn);
            linje("### " + navn + "\n\n" + m.sagt() + "\n\n| field | type | many | what |\n|---|---|---|---|");
            m.deler().stream().filter(d -> !ALDRI_SKREVET.contains(navn + "." + d.navn())).forEach(d -> linje("| `" + d.navn() + "` | "
                    + type(d) + " | " + (d.flere() ? "yes" : "") + " | " + Modellside.celle(d.sagt())
                    + (d.valg().isEmpty() ? "" : " One of these: `" + d.valg() + "`.") + " |"));
            linje("");
        }
    }

    private static String type(Del d) {
        var kort = d.type().substring(d.type().lastIndexOf('.') + 1);
        return switch (kort) {
            case "string" -> "text";
            case "bool", "int32" -> kort;
            default -> "[" + kort + "](#" + kort.toLowerCase(java.util.Locale.ROOT) + ")";
        };
    }

    /** A part of the page on models as it stands there. */
    private void hentet(String overskrift, String som) {
        try {
            var side = Files.readString(Path.of("docs", "modeller.md"), UTF_8);
            int start = side.indexOf(overskrift + "\n");
            int slutt = side.indexOf("\n## ", start + 3);
            linje(som + side.substring(start + overskrift.length(), slutt < 0 ? side.length() : slutt).stripTrailing() + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void dokumenter() {
        linje("## Document types\n\nBy full name, for `dokument`. Their fields, for `felt` and paths of services in `kjennetegn`, stand in `proto/docs`, in the page that is named.\n");
        linje("| full name | title | group | fields |\n|---|---|---|---|");
        Dokumenttyper.alle().typer().stream().sorted(Comparator.comparing(t -> t.navn())).forEach(t -> linje("| `" + t.navn() + "` | "
                + t.tittel() + " | `" + t.dokument().getGruppe() + "` | [" + omraade(t.navn()) + "](../../proto/docs/" + omraade(t.navn()) + ".md) |"));
        linje("");
    }

    private static String omraade(String navn) {
        return navn.split("\\.")[1];
    }

    private void frister() {
        linje("## Deadlines\n\nRows that something starts, for `frist`.\n\n| id | what |\n|---|---|");
        var mappe = Path.of("src", "main", "resources", "rules", "frister");
        try {
            var alle = Fristsett.newBuilder();
            for (var fil : Files.readAllLines(mappe.resolve("innhold.txt"), UTF_8)) {
                if (!fil.isBlank()) {
                    TextFormat.merge(Files.readString(mappe.resolve(fil.strip()), UTF_8), alle);
                }
            }
            alle.getFristList().stream().filter(f -> f.getStartCount() > 0).sorted(Comparator.comparing(f -> f.getId()))
                    .forEach(f -> linje("| `" + f.getId() + "` | " + Modellside.celle(f.getTekst()) + " |"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        linje("");
    }

    private void lister() {
        linje("## Values\n");
        for (var navn : LISTER) {
            var e = kontrakt.get(navn);
            linje("### " + navn + "\n\n" + e.sagt() + "\n\n| value | what |\n|---|---|");
            e.deler().stream().skip(1).forEach(v -> linje("| `" + v.navn() + "` | " + Modellside.celle(v.sagt()) + " |"));
            linje("");
        }
    }

    private void feil() {
        linje("## What is refused\n\nEach said of the example with that one fault. Nothing is changed by a file with a fault.\n\n| fault | what is said |\n|---|---|");
        var bok = RuleBook.medModeller();
        FEIL.forEach(g -> linje("| " + g.hva() + " | " + feil(g, bok).stream().map(f -> "`" + Modellside.celle(f) + "`")
                .collect(Collectors.joining("<br>")) + " |"));
    }

    static List<String> feil(Galt galt, RuleBook bok, String eksempel) {
        try {
            OwnModels.les(new RuleSource(FIL, galt.gjoer().apply(eksempel)), bok, Map.of(), Optional.of(STED));
            return List.of();
        } catch (RuleFault e) {
            return e.faults().stream().map(RuleFault.Fault::toString).toList();
        }
    }

    private List<String> feil(Galt galt, RuleBook bok) {
        return feil(galt, bok, eksempel);
    }
}
