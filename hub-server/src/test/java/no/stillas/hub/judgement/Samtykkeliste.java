package no.stillas.hub.judgement;

import java.util.List;
import java.util.stream.Collectors;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;

/** Consent profiles as a rule names them. @param alle all of them must be satisfied, whoever sends */
record Samtykkeliste(List<Samtykkeprofil> profiler, boolean alle) {
    static Samtykkeliste av(CompiledRule r) {
        return new Samtykkeliste(List.of(r.profiler), r.regel.getAlleProfiler());
    }

    String navn() {
        return (alle ? "ALLE_" : "") + profiler.stream().map(Oversettelse::navn).collect(Collectors.joining("_OG_"));
    }

    /** Those that govern for this sender: its own service's where it is named, which is so on every day. */
    Samtykkeprofil[] gjeldende(Etat avsender, RuleBook bok) {
        return !alle && profiler.size() > 1
                ? bok.profiler(0).tjeneste(avsender).filter(profiler::contains).map(p -> new Samtykkeprofil[] {p})
                        .orElseGet(() -> profiler.toArray(Samtykkeprofil[]::new))
                : profiler.toArray(Samtykkeprofil[]::new);
    }
}
