package no.stillas.hub.judgement;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationSuccessResponse;
import com.cedarpolicy.model.Context;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.CedarList;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.PrimLong;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The same rules in Cedar: one policy a line, sender and receiver as principal and resource, all else as context.
 *
 * <p>Policies are parsed once and kept on the native side ({@link PolicySet#cache}), without schema and without entities,
 * and the requests are made beforehand. What is left is what each call costs a Java caller: the request to JSON, over JNI,
 * every policy of the set, and the answer back from JSON.
 */
final class CedarMotor implements AnnenMotor<CedarMotor.Forespoersel> {
    private static final EntityTypeName ETAT = EntityTypeName.parse("Etat").orElseThrow();
    private static final EntityTypeName ACTION = EntityTypeName.parse("Action").orElseThrow();
    private static final EntityUID BAERES = new EntityUID(ACTION, "baeres");
    private static final EntityUID DELES = new EntityUID(ACTION, "deles");

    static final Skrift SKRIFT = new Skrift() {
        @Override
        public String felt(String navn) {
            return switch (navn) {
                case "avsender" -> "principal";
                case "mottaker" -> "resource";
                default -> "context." + navn;
            };
        }

        @Override
        public String verdi(String felt, String verdi) {
            return felt.equals("avsender") || felt.equals("mottaker") ? "Etat::\"" + verdi + '"' : '"' + verdi + '"';
        }

        @Override
        public String har(String felt, String verdi) {
            return "context." + felt + ".contains(\"" + verdi + "\")";
        }

        @Override
        public String iListe(String felt, String liste) {
            return liste + ".contains(" + felt(felt) + ")";
        }

        @Override
        public String hvis(String vilkaar, String da, String ellers) {
            return "(if " + vilkaar + " then " + da + " else " + ellers + ")";
        }
    };

    record Forespoersel(AuthorizationRequest baeres, AuthorizationRequest deles) {}

    private final BasicAuthorizationEngine motor = new BasicAuthorizationEngine();
    private final PolicySet regler;

    CedarMotor(List<Oversettelse.Linje> linjer) {
        Set<Policy> policies = new HashSet<>();
        linjer.forEach(l -> policies.add(new Policy(policy(l), Integer.toString(l.nummer()))));
        this.regler = new PolicySet(policies);
        try {
            regler.cache();
        } catch (CacheException e) {
            throw new IllegalStateException("what is written here parses", e);
        }
    }

    private static String policy(Oversettelse.Linje l) {
        String hode = switch (l.art()) {
            case BAERER, BAERER_STRENG -> "permit(principal, action == Action::\"baeres\", resource)";
            case FORBUD -> "forbid(principal, action == Action::\"deles\", resource)";
            case VEI -> "permit(principal, action == Action::\"deles\", resource)";
        };
        return hode + " when { " + l.vilkaar() + " };";
    }

    @Override
    public Forespoersel spoersmaal(Spoerring s) {
        Map<String, Value> kontekst = new HashMap<>();
        s.attributter().forEach((navn, verdi) -> kontekst.put(navn, verdi(verdi)));
        EntityUID fra = new EntityUID(ETAT, (String) s.attributter().get("avsender"));
        EntityUID til = new EntityUID(ETAT, (String) s.attributter().get("mottaker"));
        kontekst.keySet().removeAll(Set.of("avsender", "mottaker"));
        Context context = new Context(kontekst);
        return new Forespoersel(new AuthorizationRequest(fra, BAERES, til, context),
                new AuthorizationRequest(fra, DELES, til, context));
    }

    private static Value verdi(Object verdi) {
        return switch (verdi) {
            case Boolean b -> new PrimBool(b);
            case Long l -> new PrimLong(l);
            case List<?> liste -> new CedarList(liste.stream().map(CedarMotor::verdi).toList());
            default -> new PrimString((String) verdi);
        };
    }

    @Override
    public int baerer(Forespoersel spoersmaal) {
        AuthorizationSuccessResponse svar = spoer(spoersmaal.baeres);
        return svar.isAllowed() ? foerste(svar) : INGEN;
    }

    @Override
    public int vei(Forespoersel spoersmaal) {
        AuthorizationSuccessResponse svar = spoer(spoersmaal.deles);
        return svar.isAllowed() ? foerste(svar) : svar.getReason().isEmpty() ? INGEN : FORBUDT;
    }

    private AuthorizationSuccessResponse spoer(AuthorizationRequest spoersmaal) {
        try {
            AuthorizationSuccessResponse svar = motor.isAuthorized(spoersmaal, regler, Set.of()).success.orElseThrow();
            if (!svar.getErrors().isEmpty()) {
                throw new IllegalStateException(svar.toString());
            }
            return svar;
        } catch (AuthException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int foerste(AuthorizationSuccessResponse svar) {
        int foerste = Integer.MAX_VALUE;
        for (String id : svar.getReason()) {
            foerste = Math.min(foerste, Integer.parseInt(id));
        }
        return foerste;
    }
}
