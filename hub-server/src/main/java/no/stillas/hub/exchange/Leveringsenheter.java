package no.stillas.hub.exchange;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.delivery.Enheter;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.directory.Unit;
import no.stillas.proto.kodeverk.v1.Funksjon;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.hub.directory.Resolution;

/** What delivery needs to know of units, from the directory. */
@Singleton
final class Leveringsenheter implements Enheter {
    private final Directory katalog;
    private final InstantSource klokke;

    Leveringsenheter(Directory katalog, InstantSource klokke) {
        this.katalog = requireNonNull(katalog, "katalog is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
    }

    @Override
    public Optional<String> organisasjon(String enhet) {
        return katalog.unit(enhet).map(Unit::orgnr);
    }

    @Override
    public boolean utenSystem(String enhet) {
        return katalog.unit(enhet).map(Unit::withoutSystem).orElse(false);
    }

    @Override
    public boolean harVernrolle(String enhet) {
        return katalog.unit(enhet).map(u -> u.properties().contains(Egenskap.EGENSKAP_ROLLE_KODE6)).orElse(false);
    }

    @Override
    public boolean autorisert(String enhet) {
        return katalog.unit(enhet).map(Leveringsenheter::autorisert).orElse(true);
    }

    @Override
    public Optional<Duration> kvitteringsfrist(String enhet) {
        return katalog.unit(enhet).map(Unit::alarmMinutes).filter(m -> m > 0).map(Duration::ofMinutes);
    }

    @Override
    public Vakt vakt(String mottaker, String avsender) {
        var naa = klokke.instant();
        var vakter = steder(katalog.unit(mottaker), katalog.unit(avsender)).stream()
                .flatMap(s -> vakt(katalog.resolve(Funksjon.FUNKSJON_BARNEVERNVAKT, s.kommune, s.bydel, naa)).stream())
                .collect(Collectors.toSet());
        // the duty service of another kommune knows nothing of the child and may not be told of it
        return vakter.size() == 1
                ? vakter.iterator().next()
                : new Vakt(Optional.empty(), "vakttelefonen", katalog.dutyPhone("", "", naa));
    }

    @Override
    public Optional<String> annenMottaker(String mottaker, String avsender) {
        var naa = klokke.instant();
        var steder = steder(katalog.unit(mottaker), katalog.unit(avsender));
        return Stream.of(Funksjon.FUNKSJON_BARNEVERNSTJENESTE, Funksjon.FUNKSJON_BARNEVERNVAKT)
                .map(f -> steder.stream().map(s -> katalog.resolve(f, s.kommune, s.bydel, naa))
                        .filter(Resolution.Found.class::isInstance).map(r -> ((Resolution.Found) r).unit())
                        .filter(u -> !u.id().equals(mottaker) && autorisert(u)).map(Unit::name).distinct().toList())
                .filter(navn -> navn.size() == 1).map(List::getFirst).findFirst();
    }

    private static boolean autorisert(Unit unit) {
        return !unit.properties().contains(Egenskap.EGENSKAP_IKKE_AUTORISERT);
    }

    private record Sted(String kommune, String bydel) {}

    /** Where the receiver is; of one that serves several kommuner, where the sender is among them. */
    private static List<Sted> steder(Optional<Unit> mottaker, Optional<Unit> avsender) {
        var hos = mottaker.map(Leveringsenheter::steder).orElse(List.of());
        var fra = avsender.map(Leveringsenheter::steder).orElse(List.of());
        var kommuner = hos.stream().map(Sted::kommune).collect(Collectors.toSet());
        var felles = fra.stream().filter(s -> kommuner.isEmpty() || kommuner.contains(s.kommune)).toList();
        return kommuner.size() == 1 || felles.isEmpty() ? hos : felles;
    }

    private static List<Sted> steder(Unit unit) {
        return unit.kommuner().stream().sorted()
                .flatMap(k -> unit.bydeler().isEmpty() ? Stream.of(new Sted(k, ""))
                        : unit.bydeler().stream().sorted().map(b -> new Sted(k, b)))
                .toList();
    }

    private Optional<Vakt> vakt(Resolution svar) {
        return switch (svar) {
            case Resolution.Found f -> Optional.of(new Vakt(Optional.of(f.unit()).filter(Leveringsenheter::autorisert).map(Unit::id), f.unit().name(),
                    katalog.answersNow(f.unit(), klokke.instant()).phone()));
            case Resolution.NotFound _ -> Optional.empty();
        };
    }
}
