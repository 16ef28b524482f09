package no.stillas.hub.rapport;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.stillas.proto.report.v1.Tidsmaaling;
import no.stillas.proto.report.v1.UtelatteSaker;
import no.stillas.proto.report.v1.Utelatelsesgrunn;

/**
 * The cases of one month that is over, censored. Cells are censored by how many children they are of: five cases of one child
 * are one child's. All cells are one line. The mean and the median rest on five children or more; of several months they are
 * told only where each month's number is, or whoever knows two means could compute a number that is censored.
 *
 * @param saker cases by why they are left out, measured ones under {@link Sak#MAALT}
 * @param dager how long the measured ones took, in rising order
 * @param vises whether the mean and the median may be told
 */
record Maanedstabell(YearMonth maaned, Map<Utelatelsesgrunn, OptionalLong> saker, List<Long> dager, boolean vises) {
    Maanedstabell {
        requireNonNull(maaned, "maaned is null");
        saker = Map.copyOf(saker);
        dager = List.copyOf(dager);
    }

    /** @param perBarn the cases of the month, those of each child by themselves */
    static Maanedstabell av(YearMonth maaned, List<List<Sak>> perBarn) {
        var alle = perBarn.stream().flatMap(List::stream).toList();
        var antall = alle.stream().collect(Collectors.groupingBy(Sak::utelatt, Collectors.counting()));
        var barn = perBarn.stream().flatMap(b -> b.stream().map(Sak::utelatt).distinct())
                .collect(Collectors.groupingBy(g -> g, Collectors.counting()));
        var saker = new TreeMap<Utelatelsesgrunn, OptionalLong>();
        Sensur.tabell(barn, List.of(_ -> "")).forEach((grunn, n) ->
                saker.put(grunn, n.isPresent() ? OptionalLong.of(antall.get(grunn)) : OptionalLong.empty()));
        return new Maanedstabell(maaned, saker, alle.stream().filter(Sak::maalt).map(Sak::dager).sorted().toList(),
                barn.getOrDefault(Sak.MAALT, 0L) >= Sensur.MINST);
    }

    /** As the contract has it. */
    Tidsmaaling maaling() {
        return maaling(saker, dager, vises);
    }

    /** Several months together. */
    static Tidsmaaling samlet(Collection<Maanedstabell> maaneder) {
        var med = maaneder.stream().filter(m -> m.saker().containsKey(Sak.MAALT)).toList();
        boolean vises = med.stream().allMatch(Maanedstabell::vises)
                && (med.size() == 1 || med.stream().allMatch(m -> m.saker().get(Sak.MAALT).isPresent()));
        return maaling(Sensur.sum(maaneder.stream().map(Maanedstabell::saker).toList()),
                med.stream().flatMap(m -> m.dager().stream()).sorted().toList(), vises);
    }

    private static Tidsmaaling maaling(Map<Utelatelsesgrunn, OptionalLong> saker, List<Long> dager, boolean vises) {
        var ut = Tidsmaaling.newBuilder();
        saker.getOrDefault(Sak.MAALT, OptionalLong.of(0)).ifPresent(ut::setAntall);
        if (vises && !dager.isEmpty()) {
            double snitt = dager.stream().mapToLong(Long::longValue).average().orElseThrow();
            int midt = dager.size() / 2;
            ut.setGjennomsnitt(Math.round(snitt * 10) / 10.0)
                    .setMedian(dager.size() % 2 == 1 ? dager.get(midt) : (dager.get(midt - 1) + dager.get(midt)) / 2.0);
        }
        new TreeMap<>(saker).forEach((grunn, n) -> {
            if (grunn != Sak.MAALT) {
                var rad = UtelatteSaker.newBuilder().setGrunn(grunn);
                n.ifPresent(rad::setAntall);
                ut.addUtelatt(rad);
            }
        });
        return ut.build();
    }
}
