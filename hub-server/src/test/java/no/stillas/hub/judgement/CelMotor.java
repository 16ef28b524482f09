package no.stillas.hub.judgement;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelVariableResolver;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The same rules in CEL: one checked program a line, read in order until one is fulfilled. */
final class CelMotor implements AnnenMotor<CelVariableResolver> {
    static final Skrift SKRIFT = new Skrift() {
        @Override
        public String felt(String navn) {
            return navn;
        }

        @Override
        public String verdi(String felt, String verdi) {
            return '"' + verdi + '"';
        }

        @Override
        public String har(String felt, String verdi) {
            return '"' + verdi + "\" in " + felt;
        }

        @Override
        public String iListe(String felt, String liste) {
            return felt + " in " + liste;
        }

        @Override
        public String hvis(String vilkaar, String da, String ellers) {
            return "(" + vilkaar + " ? " + da + " : " + ellers + ")";
        }
    };
    private static final CelRuntime KJOERER = CelRuntimeFactory.standardCelRuntimeBuilder().build();

    private record Program(int nummer, CelRuntime.Program program) {}

    private final Program[] baerere;
    private final Program[] forbud;
    private final Program[] veier;

    CelMotor(List<Oversettelse.Linje> linjer) {
        CelCompilerBuilder bygger = CelCompilerFactory.standardCelCompilerBuilder().setResultType(SimpleType.BOOL);
        Spoerring.tom(Law.BOK).attributter().forEach((felt, verdi) -> bygger.addVar(felt, type(verdi)));
        CelCompiler kompilator = bygger.build();
        this.baerere = programmer(linjer, kompilator, Oversettelse.Art.BAERER, Oversettelse.Art.BAERER_STRENG);
        this.forbud = programmer(linjer, kompilator, Oversettelse.Art.FORBUD);
        this.veier = programmer(linjer, kompilator, Oversettelse.Art.VEI);
    }

    private static CelType type(Object verdi) {
        return switch (verdi) {
            case Boolean _ -> SimpleType.BOOL;
            case Long _ -> SimpleType.INT;
            case List<?> _ -> ListType.create(SimpleType.STRING);
            default -> SimpleType.STRING;
        };
    }

    private static Program[] programmer(List<Oversettelse.Linje> linjer, CelCompiler kompilator, Oversettelse.Art... arter) {
        return linjer.stream().filter(l -> Arrays.asList(arter).contains(l.art()))
                .map(l -> new Program(l.nummer(), program(l, kompilator))).toArray(Program[]::new);
    }

    private static CelRuntime.Program program(Oversettelse.Linje linje, CelCompiler kompilator) {
        try {
            return KJOERER.createProgram(kompilator.compile(linje.vilkaar()).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(linje.regel().id + ": " + linje.vilkaar(), e);
        }
    }

    @Override
    public CelVariableResolver spoersmaal(Spoerring s) {
        Map<String, Object> attributter = s.attributter();
        return navn -> Optional.ofNullable(attributter.get(navn));
    }

    @Override
    public int baerer(CelVariableResolver spoersmaal) {
        return foerste(baerere, spoersmaal);
    }

    @Override
    public int vei(CelVariableResolver spoersmaal) {
        return foerste(forbud, spoersmaal) >= 0 ? FORBUDT : foerste(veier, spoersmaal);
    }

    private static int foerste(Program[] programmer, CelVariableResolver spoersmaal) {
        try {
            for (Program p : programmer) {
                if ((boolean) p.program.eval(spoersmaal)) {
                    return p.nummer;
                }
            }
            return INGEN;
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("every attribute is there", e);
        }
    }
}
