package no.stillas.hub.judgement;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.hub.judgement.facts.Samordning.Avvik;
import no.stillas.hub.judgement.facts.Samordning.Steg;

/**
 * The words that a model's condition is written with. Closed: a condition with another word does not type-check. Values
 * of enums are numbers, compared with the contract's names, such as {@code Etat.ETAT_BVT}.
 */
enum ModelWord {
    AVSENDER_ETAT("avsender.etat", SimpleType.INT, s -> tall(s.facts().avsender().etat().getNumber())),
    AVSENDER_KOMMUNER("avsender.kommuner", ListType.create(SimpleType.STRING),
            s -> s.facts().samordning().avsender().kommuner()),
    AVSENDER_TEAM("avsender.team", SimpleType.STRING, s -> s.facts().samordning().avsender().team()),
    AVSENDER_KOORDINATOR("avsender.koordinator", SimpleType.BOOL, s -> s.facts().samordning().koordinator()),
    MOTTAKER_ETAT("mottaker.etat", SimpleType.INT, s -> tall(s.facts().mottaker().etat().getNumber())),
    MOTTAKER_KOMMUNER("mottaker.kommuner", ListType.create(SimpleType.STRING),
            s -> s.facts().samordning().mottaker().kommuner()),
    MOTTAKER_TEAM("mottaker.team", SimpleType.STRING, s -> s.facts().samordning().mottaker().team()),
    FELLES_KOMMUNE("felles_kommune", SimpleType.BOOL, s -> s.facts().samordning().avsender().kommuner().stream()
            .anyMatch(s.facts().samordning().mottaker().kommuner()::contains)),
    FORMAAL("formaal", SimpleType.INT, s -> tall(s.facts().formaal().getNumber())),
    HASTEGRAD("hastegrad", SimpleType.INT, s -> tall(s.facts().hastegrad().getNumber())),
    KATEGORIER("kategorier", ListType.create(SimpleType.INT), s -> s.facts().innhold().opplysninger().stream()
            .map(o -> tall(o.kategori().getNumber())).distinct().toList()),
    BARN_ALDER_KJENT("barn.alder_kjent", SimpleType.BOOL, s -> s.barnet().foedselsdato().isPresent()),
    BARN_ALDER("barn.alder", SimpleType.INT, s -> tall(s.alder())),
    BARN_OMSORG("barn.omsorg", SimpleType.INT, s -> tall(s.barnet().omsorg().getNumber())),
    SAMTYKKE_BAERER("samtykke.baerer", SimpleType.BOOL, ModelSight::paaSamtykke),
    SAMTYKKE_SKRIFTLIG("samtykke.skriftlig", SimpleType.BOOL, ModelSight::skriftligHolder),
    SAMTYKKE_NAVNGITT("samtykke.navngitt", SimpleType.BOOL, ModelSight::bundetTilNavngitt),
    SAMTYKKE_BARNET("samtykke.barnet", SimpleType.BOOL, ModelSight::barnetHarSamtykket),
    AVTALER("avtaler", ListType.create(SimpleType.INT),
            s -> s.facts().samordning().avtaler().stream().map(a -> tall(a.getNumber())).toList()),
    HENVISER_AVVIST("henviser.avvist", SimpleType.BOOL, s -> s.facts().samordning().avvisning().isPresent()),
    PLAN_I_BRUK("plan.i_bruk", SimpleType.BOOL, s -> s.facts().samordning().plan().iBruk() == Sannhet.SANN),
    PLAN_ANNEN("plan.annen", SimpleType.BOOL, s -> s.facts().samordning().plan().annen() == Sannhet.SANN),
    DOKUMENT_BRUDD("dokument.brudd", ListType.create(SimpleType.STRING), s -> s.facts().samordning().brudd()),
    DOKUMENT_SIER("dokument.sier", ListType.create(SimpleType.STRING), s -> s.facts().samordning().kjennetegn()),
    /** Names of comparisons that the document fails against what the sender has sent or got. */
    AVSENDER_AVVIK("avsender.avvik", ListType.create(SimpleType.STRING), s -> navn(s, Avvik::avsender)),
    /** The same against what the receiver has sent or got; nothing where the receiver does not get the whole document. */
    MOTTAKER_AVVIK("mottaker.avvik", ListType.create(SimpleType.STRING),
            s -> s.gaarHelt() ? navn(s, Avvik::mottaker) : List.of()),
    STEG("steg", ListType.create(SimpleType.STRING),
            s -> s.facts().samordning().steg().stream().map(Steg::dokumenttype).distinct().toList()),
    /** Of the rule's own model; the rule that is read says which that is. */
    TILSTAND("tilstand", SimpleType.STRING, s -> "");

    private static final Map<String, ModelWord> ALLE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(w -> w.navn, w -> w));

    final String navn;
    final CelType type;
    private final Function<ModelSight, Object> verdi;

    ModelWord(String navn, CelType type, Function<ModelSight, Object> verdi) {
        this.navn = navn;
        this.type = type;
        this.verdi = verdi;
    }

    static Optional<Object> les(String navn, ModelSight sikt) {
        return Optional.ofNullable(ALLE.get(navn)).map(w -> w.verdi.apply(sikt));
    }

    /** What the word is where there is nothing. */
    Object tomt() {
        return type.equals(SimpleType.BOOL) ? (Object) false : type.equals(SimpleType.INT) ? (Object) 0L
                : type.equals(SimpleType.STRING) ? (Object) "" : List.of();
    }

    private static List<String> navn(ModelSight s, Predicate<Avvik> hvem) {
        return s.facts().samordning().avvik().stream().filter(hvem).map(Avvik::navn).distinct().toList();
    }

    private static Long tall(int nummer) {
        return (long) nummer;
    }
}
