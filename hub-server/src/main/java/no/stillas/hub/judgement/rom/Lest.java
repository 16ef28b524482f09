package no.stillas.hub.judgement.rom;

import com.google.protobuf.ProtocolMessageEnum;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Fakta;
import no.stillas.hub.judgement.facts.Personfakta;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Faktum;
import no.stillas.proto.regelverk.v1.Grunnlagsregel;
import no.stillas.proto.regelverk.v1.Profilregel;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Relasjon;
import no.stillas.proto.regelverk.v1.Skjerping;
import no.stillas.proto.regelverk.v1.TrossReservasjon;
import no.stillas.proto.regelverk.v1.Vilkaar;

/**
 * What the rules at one place read, and the point there that stands for all that they do not tell from another. What the
 * engine reads whatever the rules say stands here by name.
 */
final class Lest {
    private final List<Vilkaar> vilkaar;
    private final long avsender;
    private final long mottaker;
    private final long fakta;
    private final long usanne;
    private final long personfakta;
    private final long personUsanne;
    private final NavigableSet<Integer> aldre = new TreeSet<>();
    private final NavigableSet<LocalDate> dager = new TreeSet<>();
    private final Set<Omsorgsstatus> omsorg = EnumSet.noneOf(Omsorgsstatus.class);
    private final boolean plan;
    private final boolean fare;

    /** @param teller the named ground, and the others that can count */
    Lest(List<Regel> regler, Optional<Grunnlagsregel> grunnlag, List<Grunnlagsregel> teller, List<Profilregel> alle) {
        this.vilkaar = regler.stream().flatMap(r -> Stream.concat(Stream.of(r.getVilkaar()),
                r.getSkjerpingList().stream().map(Skjerping::getNaar))).toList();
        this.plan = regler.stream().anyMatch(r -> r.getProfilList().contains(Samtykkeprofil.SAMTYKKEPROFIL_CP_IP));
        var profiler = alle.stream().filter(p -> regler.stream().anyMatch(r -> Samtykkerom.leses(r, p.getProfil()))).toList();
        boolean helse = grunnlag.map(Grunnlagsregel::getIkkeHelseopplysninger).orElse(false);
        boolean motsettes = regler.stream().anyMatch(r -> r.getBeslutning() == Beslutning.BESLUTNING_NOOBJ)
                || grunnlag.map(Samtykkevalg::kanMotsettes).orElse(false);
        this.avsender = les(Vilkaar::getAvsenderErList) | les(Vilkaar::getAvsenderErIkkeList)
                | (helse ? 1L << Egenskap.EGENSKAP_HELSEPERSONELL.getNumber() : 0);
        this.mottaker = les(Vilkaar::getMottakerErList) | les(Vilkaar::getMottakerErIkkeList);
        this.usanne = les(Vilkaar::getAvklartNeiList) | les(profiler, Profilregel::getIkkeAvklartNeiList);
        this.fakta = les(Vilkaar::getKreverList) | les(Vilkaar::getEnAvList) | les(Vilkaar::getUtelukkerList)
                | les(Vilkaar::getAvklartNeiList) | (motsettes ? 1L << Faktum.FAKTUM_TUNGTVEIENDE_GRUNNER.getNumber() : 0);
        this.personUsanne = les(Vilkaar::getPersonAvklartNeiList);
        this.personfakta = les(Vilkaar::getPersonKreverList) | les(Vilkaar::getPersonUtelukkerList)
                | les(Vilkaar::getPersonAvklartNeiList) | les(profiler, Profilregel::getPersonKreverList)
                | les(profiler, Profilregel::getPersonEnAvList);
        vilkaar.forEach(v -> {
            Stream.of(v.getFraAlder(), v.getUnderAlder()).filter(a -> a > 0).forEach(aldre::add);
            omsorg.addAll(v.getOmsorgList());
            omsorg.addAll(v.getIkkeOmsorgList());
        });
        profiler.forEach(p -> {
            Stream.of(p.getFraAlder(), p.getUnderAlder()).filter(a -> a > 0).forEach(aldre::add);
            omsorg.addAll(p.getOmsorgList());
        });
        Stream.concat(regler.stream().map(Regel::getGyldig), teller.stream().map(Grunnlagsregel::getGyldig))
                .forEach(p -> Akser.grenser(p, dager));
        dager.addAll(Samtykkerom.skifter(profiler));
        Akser.trossReservasjon(teller).map(TrossReservasjon::getGyldig).forEach(p -> Akser.grenser(p, dager));
        this.fare = vilkaar.stream().anyMatch(Vilkaar::getFare)
                || Akser.trossReservasjon(teller).anyMatch(TrossReservasjon::getFare);
    }

    private long les(Function<Vilkaar, ? extends Collection<? extends ProtocolMessageEnum>> liste) {
        return les(vilkaar, liste);
    }

    private static <T> long les(List<T> alle, Function<T, ? extends Collection<? extends ProtocolMessageEnum>> liste) {
        return alle.stream().flatMap(t -> liste.apply(t).stream()).mapToLong(e -> 1L << e.getNumber()).reduce(0, (a, b) -> a | b);
    }

    int dager() {
        return (int) dager.stream().filter(d -> dager.contains(d.minusDays(1))).count();
    }

    int aldre() {
        return aldre.size();
    }

    Punkt likt(Punkt p, Sted sted) {
        return new Punkt(new Rom.Tripel(sted.avsender(), sted.mottaker(), sted.formaal()), sted.person(), sted.kategori(),
                sted.grunnlag(), p.attestert(), dag(p.dag()), alder(p.alder()), omsorg(p.omsorg()), gradering(p.gradering()),
                p.avsender() & avsender, p.mottaker() & mottaker,
                new Fakta(p.fakta().sanne() & fakta, p.fakta().usanne() & usanne, 0),
                new Personfakta(p.personfakta().sanne() & personfakta, p.personfakta().usanne() & personUsanne),
                p.hastegrad() == Hastegrad.HASTEGRAD_UMIDDELBAR ? p.hastegrad() : Hastegrad.HASTEGRAD_ORDINAER,
                p.fare() && fare, relasjon(p.relasjon()),
                plan ? p.plan() : Optional.empty(), p.samtykke(), p.reservert(), p.paalegg(), p.vurdert());
    }

    /** The first or last day of a period, and where no rule reads the day, the same for all. */
    private LocalDate dag(LocalDate dag) {
        var foer = dager.floor(dag);
        return foer != null ? foer : dager.isEmpty() ? Akser.DAG : dager.first();
    }

    /** The youngest of those between two boundaries; unknown is its own. Where no rule reads an age, ten. */
    private int alder(int alder) {
        var foer = aldre.floor(alder);
        return aldre.isEmpty() ? 10 : alder < 0 ? -1 : foer != null ? foer : aldre.first() - 1;
    }

    private Omsorgsstatus omsorg(Omsorgsstatus o) {
        return omsorg.contains(o) || o == Omsorgsstatus.OMSORGSSTATUS_UNSPECIFIED && !omsorg.isEmpty() ? o
                : Omsorgsstatus.OMSORGSSTATUS_HJEMME;
    }

    private Gradering gradering(Gradering g) {
        return g == Gradering.GRADERING_INGEN || vilkaar.stream().noneMatch(Vilkaar::getUgradert) ? Gradering.GRADERING_INGEN
                : Gradering.GRADERING_UNSPECIFIED;
    }

    private Relasjon relasjon(Relasjon r) {
        return r == Relasjon.RELASJON_UNSPECIFIED || r == Relasjon.RELASJON_INGEN || vilkaar.stream().noneMatch(Vilkaar::getInhabil)
                ? Relasjon.RELASJON_INGEN : Relasjon.RELASJON_FORELDRE_BARN;
    }
}
