package no.stillas.hub.judgement.rom;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Attestasjon;
import no.stillas.hub.judgement.facts.Egenskaper;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Fare;
import no.stillas.hub.judgement.facts.Paastand;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.hub.judgement.facts.Vern;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Faktum;
import no.stillas.proto.regelverk.v1.Grunnlagsregel;
import no.stillas.proto.regelverk.v1.Periode;
import no.stillas.proto.regelverk.v1.Personfaktum;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Relasjon;
import no.stillas.proto.regelverk.v1.Skjerping;
import no.stillas.proto.regelverk.v1.TrossReservasjon;
import no.stillas.proto.regelverk.v1.Vilkaar;

/** What some rules read, each as the values that they tell apart. */
final class Akser {
    static final LocalDate DAG = LocalDate.of(2026, 11, 23);
    static final ZoneId NORGE = ZoneId.of("Europe/Oslo");
    private static final int ALDER = 10;

    private final List<List<UnaryOperator<Facts>>> akser = new ArrayList<>();
    private final List<Vilkaar> vilkaar;

    private Akser(Collection<Regel> regler) {
        this.vilkaar = regler.stream().flatMap(r -> Stream.concat(Stream.of(r.getVilkaar()),
                r.getSkjerpingList().stream().map(Skjerping::getNaar))).toList();
    }

    /**
     * The axes of what these rules read when the sender names one ground, or none.
     *
     * @param teller what the law says of that ground and of the others that can count
     */
    static List<List<UnaryOperator<Facts>>> av(Collection<Regel> regler, Grunnlag navngitt,
            List<Grunnlagsregel> teller, Personrolle person) {
        var akser = new Akser(regler);
        var grunnlag = teller.stream().filter(g -> g.getGrunnlag() == navngitt).findFirst();
        akser.tid(regler, teller);
        akser.barnet();
        akser.parter();
        akser.saken(teller);
        akser.grunnlag(regler, navngitt, grunnlag);
        Samtykkevalg.av(regler, grunnlag, person).ifPresent(akser.akser::add);
        Paaleggsvalg.av(regler, navngitt, grunnlag).ifPresent(akser.akser::add);
        return akser.akser;
    }

    private void tid(Collection<Regel> regler, Collection<Grunnlagsregel> teller) {
        var dager = new TreeSet<LocalDate>(Set.of(DAG));
        Stream.concat(regler.stream().map(Regel::getGyldig), teller.stream().map(Grunnlagsregel::getGyldig))
                .forEach(p -> grenser(p, dager));
        trossReservasjon(teller).map(TrossReservasjon::getGyldig).forEach(p -> grenser(p, dager));
        akse(dager, d -> f -> f.medTidspunkt(kl12(d)));
    }

    /** What carries an objection where one of these grounds is the way. */
    static Stream<TrossReservasjon> trossReservasjon(Collection<Grunnlagsregel> teller) {
        return teller.stream().flatMap(g -> g.getTrossReservasjonList().stream());
    }

    static void grenser(Periode periode, Set<LocalDate> dager) {
        if (!periode.getFra().isEmpty()) {
            dager.add(LocalDate.parse(periode.getFra()));
            dager.add(LocalDate.parse(periode.getFra()).minusDays(1));
        }
        if (!periode.getTil().isEmpty()) {
            dager.add(LocalDate.parse(periode.getTil()));
            dager.add(LocalDate.parse(periode.getTil()).plusDays(1));
        }
    }

    static Instant kl12(LocalDate dag) {
        return dag.atTime(LocalTime.NOON).atZone(NORGE).toInstant();
    }

    /** Ages count on the day of the message, so this axis comes after that of time. */
    private void barnet() {
        var aldre = new TreeSet<Integer>();
        vilkaar.forEach(v -> {
            if (v.hasFraAlder() || v.hasUnderAlder()) {
                aldre.addAll(List.of(-1, ALDER));
            }
            Stream.of(v.hasFraAlder() ? v.getFraAlder() : -1, v.hasUnderAlder() ? v.getUnderAlder() : -1).filter(a -> a > 0)
                    .forEach(a -> aldre.addAll(List.of(a - 1, a)));
        });
        akse(aldre, a -> f -> barn(f, p -> a < 0 ? utenFoedselsdato(p)
                : p.medFoedselsdato(LocalDate.ofInstant(f.tidspunkt(), NORGE).minusYears(a))));
        var omsorg = EnumSet.noneOf(Omsorgsstatus.class);
        vilkaar.forEach(v -> {
            omsorg.addAll(v.getOmsorgList());
            omsorg.addAll(v.getIkkeOmsorgList());
        });
        if (!omsorg.isEmpty()) {
            omsorg.addAll(List.of(Omsorgsstatus.OMSORGSSTATUS_UNSPECIFIED, Omsorgsstatus.OMSORGSSTATUS_HJEMME));
        }
        akse(omsorg, o -> f -> barn(f, p -> p.medOmsorg(o)));
        for (Personfaktum faktum : alle(Vilkaar::getPersonKreverList, Vilkaar::getPersonUtelukkerList,
                Vilkaar::getPersonAvklartNeiList)) {
            akse(sannheter(vilkaar.stream().anyMatch(v -> v.getPersonAvklartNeiList().contains(faktum))),
                    s -> f -> barn(f, p -> p.medPersonfakta(p.personfakta().med(faktum, s))));
        }
        if (vilkaar.stream().anyMatch(Vilkaar::getUgradert)) {
            akse(List.of(Gradering.GRADERING_INGEN, Gradering.GRADERING_UNSPECIFIED),
                    g -> f -> barn(f, p -> p.medVern(new Vern(g, List.of()))));
        }
    }

    static Person utenFoedselsdato(Person p) {
        return new Person(p.ref(), p.rolle(), Optional.empty(), p.vern(), p.omsorg(), p.foreldreansvar(), p.personfakta(),
                p.samtykker(), p.reservasjoner(), p.skjult());
    }

    private void parter() {
        for (Egenskap e : alle(Vilkaar::getAvsenderErList, Vilkaar::getAvsenderErIkkeList)) {
            akse(List.of(false, true), ja -> f -> f.medAvsender(f.avsender().med(med(f.avsender().egenskaper(), e, ja))));
        }
        for (Egenskap e : alle(Vilkaar::getMottakerErList, Vilkaar::getMottakerErIkkeList)) {
            akse(List.of(false, true), ja -> f -> f.medMottaker(f.mottaker().med(med(f.mottaker().egenskaper(), e, ja))));
        }
    }

    private static Egenskaper med(Egenskaper egenskaper, Egenskap e, boolean ja) {
        return ja ? egenskaper.med(e) : egenskaper.uten(e);
    }

    private void saken(Collection<Grunnlagsregel> teller) {
        for (Faktum faktum : alle(Vilkaar::getKreverList, Vilkaar::getEnAvList, Vilkaar::getUtelukkerList,
                Vilkaar::getAvklartNeiList)) {
            akse(sannheter(vilkaar.stream().anyMatch(v -> v.getAvklartNeiList().contains(faktum))),
                    s -> f -> f.medFakta(f.fakta().med(faktum, s)));
        }
        if (vilkaar.stream().anyMatch(Vilkaar::getFare) || trossReservasjon(teller).anyMatch(TrossReservasjon::getFare)) {
            akse(List.of(false, true), ja -> f -> f.medFare(ja ? Optional.of(new Fare("x", "lege", f.tidspunkt())) : Optional.empty()));
        }
        if (vilkaar.stream().anyMatch(Vilkaar::getInhabil)) {
            akse(List.of(Relasjon.RELASJON_INGEN, Relasjon.RELASJON_FORELDRE_BARN), r -> f -> f.medRelasjon(r));
        }
    }

    /** What the engine reads of the ground itself is an axis too. */
    private void grunnlag(Collection<Regel> regler, Grunnlag navngitt, Optional<Grunnlagsregel> grunnlag) {
        boolean attestasjon = vilkaar.stream().anyMatch(Vilkaar::getAttestasjon)
                || regler.stream().anyMatch(r -> r.getBeslutning() == Beslutning.BESLUTNING_NOOBJ);
        if (navngitt == Grunnlag.GRUNNLAG_UNSPECIFIED) {
            return;
        }
        akse(attestasjon ? List.of(false, true) : List.of(false), attestert -> f -> f.medPaastander(List.of(attestert
                ? Paastand.av(navngitt, new Attestasjon("leder", f.avsender().enhet(), true, f.tidspunkt(), true))
                : Paastand.av(navngitt))));
        if (grunnlag.map(Grunnlagsregel::getIkkeHelseopplysninger).orElse(false)) {
            akse(List.of(false, true), ja -> f -> f.medAvsender(f.avsender().med(
                    med(f.avsender().egenskaper(), Egenskap.EGENSKAP_HELSEPERSONELL, ja))));
        }
        if (grunnlag.filter(Samtykkevalg::kanMotsettes).isPresent() || regler.stream().anyMatch(r -> r.getBeslutning() == Beslutning.BESLUTNING_NOOBJ)) {
            akse(List.of(Sannhet.UKJENT, Sannhet.SANN), s -> f -> f.medFakta(f.fakta().med(Faktum.FAKTUM_TUNGTVEIENDE_GRUNNER, s)));
        }
        if (attestasjon) {
            akse(List.of(Hastegrad.HASTEGRAD_ORDINAER, Hastegrad.HASTEGRAD_UMIDDELBAR), h -> f -> f.medHastegrad(h));
        }
    }

    private static List<Sannhet> sannheter(boolean tre) {
        return tre ? List.of(Sannhet.UKJENT, Sannhet.SANN, Sannhet.USANN) : List.of(Sannhet.UKJENT, Sannhet.SANN);
    }

    @SafeVarargs
    private <E> Set<E> alle(Function<Vilkaar, List<E>>... lister) {
        var funnet = new TreeSet<E>();
        for (var liste : lister) {
            vilkaar.forEach(v -> funnet.addAll(liste.apply(v)));
        }
        return funnet;
    }

    private <V> void akse(Collection<V> verdier, Function<V, UnaryOperator<Facts>> sett) {
        if (!verdier.isEmpty()) {
            akser.add(verdier.stream().map(sett).toList());
        }
    }

    static Facts barn(Facts f, UnaryOperator<Person> endring) {
        return f.medPersoner(f.personer().stream()
                .map(p -> p.rolle() == Personrolle.PERSONROLLE_BARN ? endring.apply(p) : p).toList());
    }
}
