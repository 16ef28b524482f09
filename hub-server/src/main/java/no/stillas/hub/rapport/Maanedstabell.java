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
 * are one child's. All cells are one line. The mean and the median are told only where the number of measured cases is, so that
 * they rest on five children or more: a mean without its number gives the number to whoever knows one of the cases, or another mean.
 *
 * @param saker cases by why they are left out, measured ones under {@link Sak#MAALT}
 * @param dager how long the measured ones took, in rising order
 */
record Maanedstabell(YearMonth maaned, Map<Utelatelsesgrunn, OptionalLong> saker, List<Long> dager) {
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
        return new Maanedstabell(maaned, saker, alle.stream().filter(Sak::maalt).map(Sak::dager).sorted().toList());
    }

    /** As the contract has it. */
    Tidsmaaling maaling() {
        return maaling(saker, dager);
    }

    /** Several months together. */
    static Tidsmaaling samlet(Collection<Maanedstabell> maaneder) {
        return maaling(Sensur.sum(maaneder.stream().map(Maanedstabell::saker).toList()),
                maaneder.stream().flatMap(m -> m.dager().stream()).sorted().toList());
    }

    private static Tidsmaaling maaling(Map<Utelatelsesgrunn, OptionalLong> saker, List<Long> dager) {
        var ut = Tidsmaaling.newBuilder();
        var antall = saker.getOrDefault(Sak.MAALT, OptionalLong.of(0));
        antall.ifPresent(ut::setAntall);
        if (antall.isPresent() && !dager.isEmpty()) {
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
