package no.stillas.hub.judgement;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelContainer;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelVariableResolver;
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
    private static final CelCompiler KOMPILATOR = kompilator();
    private static final CelRuntime KJOERER = CelRuntimeFactory.standardCelRuntimeBuilder()
            .addFileTypes(KodeverkProto.getDescriptor(), DokumenterProto.getDescriptor()).build();

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
        try {
            return KJOERER.createProgram(KOMPILATOR.compile(vilkaar).getAst());
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("a condition that type-checks makes a program", e);
        }
    }

    static boolean oppfylt(CelRuntime.Program vilkaar, CelVariableResolver sikt) {
        try {
            return (boolean) vilkaar.eval(sikt);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("nothing in a condition that was checked can fail", e);
        }
    }
}
