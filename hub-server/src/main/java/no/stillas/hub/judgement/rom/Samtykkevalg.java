package no.stillas.hub.judgement.rom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.stillas.hub.judgement.facts.Facts;
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
        if (regler.stream().anyMatch(r -> gjoer(r, Beslutning.BESLUTNING_REVIEW))) {
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

    static Facts vurdert(Facts f, Collection<Regel> regler, boolean tillatt) {
        return f.medVurderinger(regler.stream().filter(r -> gjoer(r, Beslutning.BESLUTNING_REVIEW))
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

    /** The states of consent that the law tells apart, for one who has two holders. */
    static List<Function<Facts, UnaryOperator<Person>>> tilstander() {
        return List.of(
                _ -> p -> p,
                f -> p -> p.medSamtykker(List.of(alle(f, p))),
                f -> p -> p.medSamtykker(List.of(alle(f, p).trukketTilbake(f.tidspunkt()))),
                f -> p -> p.medSamtykker(List.of(fra(f, p, List.of(giver(p.ref(), Giverrolle.GIVERROLLE_SELV))))),
                f -> p -> p.medSamtykker(List.of(fra(f, p, List.of(giver(MOR, Giverrolle.GIVERROLLE_FORELDREANSVAR))))),
                f -> p -> p.medSamtykker(List.of(fra(f, p, List.of(giver(MOR, Giverrolle.GIVERROLLE_FORELDREANSVAR),
                        giver(FAR, Giverrolle.GIVERROLLE_FORELDREANSVAR))))),
                f -> p -> p.medSamtykker(List.of(fra(f, p, List.of(giver(p.ref(), Giverrolle.GIVERROLLE_SELV),
                        giver(MOR, Giverrolle.GIVERROLLE_FORELDREANSVAR), giver(FAR, Giverrolle.GIVERROLLE_FORELDREANSVAR))))),
                f -> p -> p.medSamtykker(List.of(fra(f, p, List.of(giver("bvt", Giverrolle.GIVERROLLE_BARNEVERNSTJENESTEN))))),
                f -> p -> p.medSamtykker(List.of(fra(f, p, List.of(giver("naer", Giverrolle.GIVERROLLE_NAERMESTE_PAAROERENDE))))));
    }
}
