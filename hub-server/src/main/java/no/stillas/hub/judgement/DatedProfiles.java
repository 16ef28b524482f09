package no.stillas.hub.judgement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import no.stillas.proto.regelverk.v1.Profilregel;
import no.stillas.proto.regelverk.v1.Tjenesteprofil;

/** Who must have consented, by day: the entries of the profiles that are in force on it, as they are written. */
final class DatedProfiles {
    private final long[] skifter;
    private final CompiledProfiles[] paa;

    DatedProfiles(List<Profilregel> profiler, List<Tjenesteprofil> tjenester) {
        this.skifter = skifter(profiler);
        this.paa = new CompiledProfiles[skifter.length + 1];
        for (int i = 0; i < paa.length; i++) {
            paa[i] = new CompiledProfiles(iKraft(profiler, i == 0 ? Long.MIN_VALUE : skifter[i - 1]), tjenester);
        }
    }

    /** Days since 1970 on which another entry is in force than on the day before, sorted. */
    static long[] skifter(List<Profilregel> profiler) {
        return profiler.stream().map(p -> Dager.av(p.getGyldig())).flatMapToLong(d -> LongStream.of(d.fra(), d.til() + 1))
                // without a first or last day nothing changes there; the day after the last of all is the first of all
                .filter(dag -> dag != Long.MIN_VALUE).sorted().distinct().toArray();
    }

    static List<Profilregel> iKraft(List<Profilregel> profiler, long dag) {
        return profiler.stream().filter(p -> Dager.av(p.getGyldig()).omfatter(dag)).toList();
    }

    CompiledProfiles paa(long dag) {
        int i = Arrays.binarySearch(skifter, dag);
        return paa[i < 0 ? -i - 1 : i + 1];
    }
}
