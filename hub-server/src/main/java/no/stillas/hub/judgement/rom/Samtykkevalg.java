package no.stillas.hub.judgement.rom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Foreldreansvar;
import no.stillas.hub.judgement.facts.Giver;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Reservasjon;
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.hub.judgement.facts.Tjeneste;
import no.stillas.hub.judgement.facts.Vurdering;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Enegrunn;
import no.stillas.proto.regelverk.v1.Giverrolle;
import no.stillas.proto.regelverk.v1.Grunnlagsart;
import no.stillas.proto.regelverk.v1.Grunnlagsregel;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Samtykkeform;
import no.stillas.proto.regelverk.v1.Skjerping;

/** What the person concerned has said, and what a named human has decided. */
final class Samtykkevalg {
    static final String MOR = "mor";
    static final String FAR = "far";

    private Samtykkevalg() {}

    /** Nothing where no rule asks. */
    static Optional<List<UnaryOperator<Facts>>> av(Collection<Regel> regler, Optional<Grunnlagsregel> grunnlag,
            Personrolle person) {
        var valg = new ArrayList<UnaryOperator<Facts>>();
        valg.add(UnaryOperator.identity());
        if (regler.stream().anyMatch(r -> r.getProfilCount() > 0 || gjoer(r, Beslutning.BESLUTNING_CONSENT))) {
            valg.add(f -> om(f, person, p -> p.medSamtykker(List.of(alle(f, p)))));
            valg.add(f -> om(f, person, p -> p.medSamtykker(List.of(alle(f, p).trukketTilbake(f.tidspunkt())))));
        }
        if (regler.stream().anyMatch(r -> gjoer(r, Beslutning.BESLUTNING_NOOBJ)) || grunnlag
                .filter(Samtykkevalg::kanMotsettes).isPresent()) {
            valg.add(f -> reservert(f, person));
        }
        if (regler.stream().anyMatch(Samtykkevalg::kanSpoerreEtMenneske)) {
            valg.add(f -> vurdert(f, regler, true));
            valg.add(f -> vurdert(f, regler, false));
        }
        return valg.size() == 1 ? Optional.empty() : Optional.of(valg);
    }

    static boolean kanMotsettes(Grunnlagsregel g) {
        return g.getArt() == Grunnlagsart.GRUNNLAGSART_IKKE_RESERVERT;
    }

    static Facts reservert(Facts f, Personrolle person) {
        return om(f, person, p -> p.medReservasjoner(List.of(new Reservasjon("r", Optional.empty(), Optional.empty(),
                Kategorisett.alle(), f.tidspunkt(), true))));
    }

    private static boolean gjoer(Regel regel, Beslutning beslutning) {
        return regel.getBeslutning() == beslutning
                || regel.getSkjerpingList().stream().map(Skjerping::getBeslutning).anyMatch(b -> b == beslutning);
    }

    /** By what it decides, or where a profile says that a named human is to say who consents. */
    private static boolean kanSpoerreEtMenneske(Regel r) {
        return r.getProfilCount() > 0 || gjoer(r, Beslutning.BESLUTNING_REVIEW) || gjoer(r, Beslutning.BESLUTNING_CONSENT);
    }

    static Facts vurdert(Facts f, Collection<Regel> regler, boolean tillatt) {
        return f.medVurderinger(regler.stream().filter(Samtykkevalg::kanSpoerreEtMenneske)
                .flatMap(r -> f.personer().stream().map(p ->
                        new Vurdering(r.getId(), p.ref(), tillatt, "leder", f.tidspunkt(), true))).toList());
    }

    static Facts om(Facts f, Personrolle rolle, UnaryOperator<Person> endring) {
        return f.medPersoner(f.personer().stream().map(p -> p.rolle() == rolle ? endring.apply(p) : p).toList());
    }

    /** A consent of everybody who can ever be asked. */
    static Samtykke alle(Facts f, Person p) {
        return fra(f, p, List.of(giver(p.ref(), Giverrolle.GIVERROLLE_SELV), giver(MOR, Giverrolle.GIVERROLLE_FORELDREANSVAR),
                giver(FAR, Giverrolle.GIVERROLLE_FORELDREANSVAR), giver("bvt", Giverrolle.GIVERROLLE_BARNEVERNSTJENESTEN),
                giver("verge", Giverrolle.GIVERROLLE_VERGE), giver("naer", Giverrolle.GIVERROLLE_NAERMESTE_PAAROERENDE)));
    }

    static Giver giver(String ref, Giverrolle rolle) {
        return new Giver(ref, rolle, OptionalInt.empty(), true);
    }

    static Samtykke fra(Facts f, Person p, List<Giver> givere) {
        return new Samtykke("s", p.ref(), givere, Enegrunn.ENEGRUNN_UNSPECIFIED, Samtykkeprofil.SAMTYKKEPROFIL_UNSPECIFIED,
                List.of(Tjeneste.iEnhet(f.avsender().enhet())), List.of(Tjeneste.iEnhet(f.mottaker().enhet())),
                Kategorisett.alle(), Kategorisett.ingen(), EnumSet.of(f.formaal()), f.tidspunkt().minusSeconds(1),
                f.tidspunkt().plusSeconds(60), Samtykkeform.SAMTYKKEFORM_SKRIFTLIG, true, false, Optional.empty(), false, true);
    }

    /**
     * The states of consent that the law tells apart: who has given it, what is wrong with it, and who holds foreldreansvar.
     * Two hold it where nothing else is said.
     */
    static List<Function<Facts, UnaryOperator<Person>>> tilstander() {
        var mor = giver(MOR, Giverrolle.GIVERROLLE_FORELDREANSVAR);
        var far = giver(FAR, Giverrolle.GIVERROLLE_FORELDREANSVAR);
        return List.of(
                _ -> UnaryOperator.identity(),
                f -> med(f, Samtykkevalg::alle),
                f -> med(f, (x, p) -> alle(x, p).trukketTilbake(x.tidspunkt())),
                f -> med(f, (x, p) -> fra(x, p, List.of(giver(p.ref(), Giverrolle.GIVERROLLE_SELV)))),
                f -> med(f, (x, p) -> fra(x, p, List.of(mor))),
                f -> med(f, (x, p) -> enestaaende(fra(x, p, List.of(mor)), Enegrunn.ENEGRUNN_DAGLIG_OMSORG_4_4_2)),
                f -> med(f, (x, p) -> enestaaende(fra(x, p, List.of(mor)), Enegrunn.ENEGRUNN_BARNELOVA_37)),
                f -> med(f, (x, p) -> fra(x, p, List.of(mor, far))),
                f -> med(f, (x, p) -> fra(x, p, List.of(giver(p.ref(), Giverrolle.GIVERROLLE_SELV), mor, far))),
                f -> med(f, (x, p) -> fra(x, p, List.of(giver("bvt", Giverrolle.GIVERROLLE_BARNEVERNSTJENESTEN)))),
                f -> med(f, (x, p) -> fra(x, p, List.of(giver("naer", Giverrolle.GIVERROLLE_NAERMESTE_PAAROERENDE)))),
                f -> med(f, (x, p) -> uenig(alle(x, p))),
                f -> med(f, (x, p) -> utenfor(alle(x, p))),
                f -> med(f, (x, p) -> utloept(alle(x, p), x)),
                f -> med(f, Samtykkevalg::alle).andThen(p -> p.medForeldreansvar(Foreldreansvar.ukjent()))::apply,
                f -> med(f, (x, p) -> fra(x, p, List.of(giver("verge", Giverrolle.GIVERROLLE_VERGE))))
                        .andThen(p -> p.medForeldreansvar(Foreldreansvar.hos()))::apply);
    }

    private static UnaryOperator<Person> med(Facts f, BiFunction<Facts, Person, Samtykke> samtykke) {
        return p -> p.medSamtykker(List.of(samtykke.apply(f, p)));
    }

    /** From one of two holders, who suffices for what this paragraph says. */
    private static Samtykke enestaaende(Samtykke s, Enegrunn grunn) {
        return ny(s, grunn, s.kategorier(), s.gyldigTil(), s.barnetUenig());
    }

    private static Samtykke uenig(Samtykke s) {
        return ny(s, s.enegrunn(), s.kategorier(), s.gyldigTil(), true);
    }

    private static Samtykke utenfor(Samtykke s) {
        return ny(s, s.enegrunn(), Kategorisett.ingen(), s.gyldigTil(), s.barnetUenig());
    }

    private static Samtykke utloept(Samtykke s, Facts f) {
        return ny(s, s.enegrunn(), s.kategorier(), f.tidspunkt(), s.barnetUenig());
    }

    private static Samtykke ny(Samtykke s, Enegrunn enegrunn, Kategorisett kategorier, Instant gyldigTil, boolean barnetUenig) {
        return new Samtykke(s.ref(), s.gjelder(), s.givere(), enegrunn, s.profil(), s.fra(), s.til(), kategorier, s.unntatt(),
                s.formaal(), s.gyldigFra(), gyldigTil, s.form(), s.informert(), barnetUenig, s.trukket(),
                s.statsforvalterOverstyrt(), s.synlig());
    }
}
