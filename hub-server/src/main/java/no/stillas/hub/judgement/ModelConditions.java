package no.stillas.hub.judgement;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelContainer;
import dev.cel.common.CelValidationException;
import dev.cel.common.Operator;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelReference;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelVariableResolver;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.proto.avtale.v1.Avtaletype;
import no.stillas.proto.avtale.v1.DokumenterProto;
import no.stillas.proto.kodeverk.v1.KodeverkProto;

/**
 * Compiles conditions. Type-checked against {@link ModelWord} and the contract's enums, with nothing of CEL that can
 * fail or depend on anything else: no arithmetic, no index, no conversion, no time. So that evaluating is total.
 */
final class ModelConditions {
    private static final CelStandardDeclarations SPRAAK = CelStandardDeclarations.newBuilder()
            .includeFunctions(StandardFunction.LOGICAL_AND, StandardFunction.LOGICAL_OR, StandardFunction.LOGICAL_NOT,
                    StandardFunction.CONDITIONAL, StandardFunction.EQUALS, StandardFunction.NOT_EQUALS,
                    StandardFunction.LESS, StandardFunction.LESS_EQUALS, StandardFunction.GREATER,
                    StandardFunction.GREATER_EQUALS, StandardFunction.IN, StandardFunction.SIZE,
                    StandardFunction.NOT_STRICTLY_FALSE)
            .build();
    private static final Set<String> HOLDER_OPP =
            Set.of(Operator.IN.getFunction(), Operator.EQUALS.getFunction(), Operator.NOT_EQUALS.getFunction());
    private static final CelCompiler KOMPILATOR = kompilator();
    private static final CelRuntime KJOERER = CelRuntimeFactory.standardCelRuntimeBuilder()
            .addFileTypes(KodeverkProto.getDescriptor(), DokumenterProto.getDescriptor()).build();

    /** Conditions at a time: more than all models of a hub and its kommuner have, so that each is understood once. */
    private static final int HUSKES = 4096;

    private static final Map<String, Forstaatt> FORSTAATT = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Forstaatt> eldst) {
            return size() > HUSKES;
        }
    });

    /** A condition that type-checks: many ask about the same one, and to understand it is what takes time. */
    private record Forstaatt(CelAbstractSyntaxTree tre, CelRuntime.Program program) {}

    private ModelConditions() {}

    private static CelCompiler kompilator() {
        CelContainer.Builder navn = CelContainer.newBuilder()
                .addAbbreviations(Avtaletype.getDescriptor().getFullName());
        KodeverkProto.getDescriptor().getEnumTypes().forEach(e -> navn.addAbbreviations(e.getFullName()));
        CelCompilerBuilder bygger = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(SPRAAK)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setContainer(navn.build())
                .addFileTypes(KodeverkProto.getDescriptor(), DokumenterProto.getDescriptor())
                .setResultType(SimpleType.BOOL);
        for (ModelWord ord : ModelWord.values()) {
            bygger.addVar(ord.navn, ord.type);
        }
        return bygger.build();
    }

    /**
     * A condition that can be evaluated.
     *
     * @throws CelValidationException with every fault, where the text does not type-check
     */
    static CelRuntime.Program kompiler(String vilkaar) throws CelValidationException {
        return forstaatt(vilkaar).program;
    }

    private static Forstaatt forstaatt(String vilkaar) throws CelValidationException {
        Forstaatt kjent = FORSTAATT.get(vilkaar);
        if (kjent == null) {
            CelAbstractSyntaxTree tre = KOMPILATOR.compile(vilkaar).getAst();
            try {
                kjent = new Forstaatt(tre, KJOERER.createProgram(tre));
            } catch (CelEvaluationException e) {
                throw new IllegalStateException("a condition that type-checks makes a program", e);
            }
            FORSTAATT.put(vilkaar, kjent);
        }
        return kjent;
    }

    /**
     * What a condition reads, as it is understood and not as it is written: a space, a line break or another quote changes nothing.
     *
     * @param ord every word that it has
     * @param navn the texts that a word is held up to, by word: {@code 'x' in word}, {@code word == 'x'}, {@code word in ['x']}
     */
    record Lest(Set<String> ord, Map<String, Set<String>> navn) {
        boolean har(ModelWord etOrd) {
            return ord.contains(etOrd.navn);
        }

        Stream<String> navn(ModelWord etOrd) {
            return navn.getOrDefault(etOrd.navn, Set.of()).stream();
        }
    }

    /** Nothing where the text does not type-check, which others tell. */
    static Lest lest(String vilkaar) {
        Map<String, Set<String>> navn = new TreeMap<>();
        try {
            CelAbstractSyntaxTree tre = forstaatt(vilkaar).tre;
            CelNavigableAst.fromAst(tre).getRoot().allNodes().map(CelNavigableExpr::expr)
                    .filter(e -> e.getKind() == CelExpr.ExprKind.Kind.CALL && HOLDER_OPP.contains(e.call().function()))
                    .map(e -> e.call().args()).forEach(ledd -> ledd.forEach(l -> tre.getReference(l.id()).ifPresent(ord ->
                            navn.computeIfAbsent(ord.name(), _ -> new TreeSet<>()).addAll(ledd.stream().flatMap(ModelConditions::tekster).toList()))));
            return new Lest(tre.getReferenceMap().values().stream().map(CelReference::name).collect(Collectors.toUnmodifiableSet()), navn);
        } catch (CelValidationException e) {
            return new Lest(Set.of(), Map.of());
        }
    }

    private static Stream<String> tekster(CelExpr e) {
        return switch (e.getKind()) {
            case LIST -> e.list().elements().stream().flatMap(ModelConditions::tekster);
            case CONSTANT -> e.constant().getKind() == CelConstant.Kind.STRING_VALUE ? Stream.of(e.constant().stringValue()) : Stream.empty();
            default -> Stream.empty();
        };
    }

    static boolean oppfylt(CelRuntime.Program vilkaar, CelVariableResolver sikt) {
        try {
            return (boolean) vilkaar.eval(sikt);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("nothing in a condition that was checked can fail", e);
        }
    }
}
