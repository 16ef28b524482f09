package no.stillas.hub.judgement.rom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Attestasjon;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Foreldreansvar;
import no.stillas.hub.judgement.facts.Giver;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Paalegg;
import no.stillas.hub.judgement.facts.Paastand;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Reservasjon;
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.hub.judgement.facts.Tjeneste;
import no.stillas.hub.judgement.facts.Vurdering;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Enegrunn;
import no.stillas.proto.regelverk.v1.Giverrolle;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Sakstype;
import no.stillas.proto.regelverk.v1.Samtykkeform;

/**
 * A point where what people have said and signed is drawn field by field, and not from the states that the space walks:
 * consents, holders, objections, the order, the attestation and the answer of a named human.
 */
record Raapaastand(Punkt punkt, long froe) {
    Facts facts(List<Regel> regler) {
        var r = new SplittableRandom(froe);
        var f = punkt.medPaastander(false, 0, false, 0, Optional.empty()).facts(regler, Optional.empty());
        var naa = f.tidspunkt();
        f = Samtykkevalg.om(f, punkt.person(), p -> p.medForeldreansvar(holdere(r)).medSamtykker(noen(r, () -> samtykke(r, p, naa)))
                .medReservasjoner(r.nextInt(3) > 0 ? List.of() : noen(r, () -> reservasjon(r, naa))));
        if (punkt.grunnlag() != Grunnlag.GRUNNLAG_UNSPECIFIED) {
            f = f.medPaastander(List.of(r.nextInt(3) == 0 ? Paastand.av(punkt.grunnlag())
                    : Paastand.av(punkt.grunnlag(), attestasjon(r, naa))));
        }
        if (r.nextBoolean()) {
            f = f.medPaalegg(Optional.of(new Paalegg("p", r.nextInt(4) > 0 ? punkt.grunnlag() : en(r, Grunnlag.class),
                    en(r, Sakstype.class), enhet(r), enhet(r), kategorier(r), r.nextInt(4) > 0, r.nextInt(4) > 0)));
        }
        return r.nextInt(3) > 0 ? f : f.medVurderinger(vurderinger(r, regler, naa));
    }

    /** One human's answer to all that asked: which of several rules a yes lets pass by is not what is merged. */
    private List<Vurdering> vurderinger(SplittableRandom r, List<Regel> regler, Instant naa) {
        var hvem = r.nextInt(5) > 0 ? Grunnfakta.ref(punkt.person()) : "en annen";
        var rolle = r.nextInt(6) > 0 ? "leder" : " ";
        var tid = tid(r, naa);
        boolean tillatt = r.nextBoolean();
        boolean begrunnet = r.nextInt(6) > 0;
        return regler.stream().map(regel -> new Vurdering(regel.getId(), hvem, tillatt, rolle, tid, begrunnet)).toList();
    }

    private static Foreldreansvar holdere(SplittableRandom r) {
        return switch (r.nextInt(8)) {
            case 0 -> Foreldreansvar.ukjent();
            case 1 -> Foreldreansvar.hos();
            case 2 -> Foreldreansvar.hos(Samtykkevalg.MOR);
            case 3 -> Foreldreansvar.hos("en tredje", Samtykkevalg.FAR);
            default -> Foreldreansvar.hos(Samtykkevalg.MOR, Samtykkevalg.FAR);
        };
    }

    private static Samtykke samtykke(SplittableRandom r, Person p, Instant naa) {
        var fra = naa.minusSeconds(r.nextInt(86_400 * 400));
        var formaal = EnumSet.noneOf(Formaal.class);
        Stream.of(Formaal.values()).filter(x -> x.ordinal() > 0 && x != Formaal.UNRECOGNIZED && r.nextInt(5) > 0).forEach(formaal::add);
        return new Samtykke("s" + r.nextInt(9), r.nextInt(12) > 0 ? p.ref() : "en annen", givere(r, p),
                r.nextInt(3) > 0 ? Enegrunn.ENEGRUNN_UNSPECIFIED : en(r, Enegrunn.class), en(r, Samtykkeprofil.class),
                tjenester(r), tjenester(r), kategorier(r), r.nextInt(4) > 0 ? Kategorisett.ingen() : kategorier(r), formaal, fra,
                r.nextInt(5) > 0 ? naa.plusSeconds(1) : fra.plusSeconds(r.nextInt(86_400 * 500)),
                r.nextInt(9) > 0 ? en(r, Samtykkeform.class) : Samtykkeform.SAMTYKKEFORM_UNSPECIFIED, r.nextInt(9) > 0, r.nextInt(6) == 0,
                r.nextInt(6) > 0 ? Optional.empty() : Optional.of(fra.plusSeconds(r.nextInt(86_400 * 500))), r.nextInt(12) == 0,
                r.nextInt(6) > 0);
    }

    private static List<Giver> givere(SplittableRandom r, Person p) {
        var refer = List.of(p.ref(), Samtykkevalg.MOR, Samtykkevalg.FAR, "en tredje", "bvt", "verge");
        var givere = new ArrayList<Giver>();
        if (r.nextBoolean()) {
            givere.add(new Giver(p.ref(), Giverrolle.GIVERROLLE_SELV,
                    r.nextInt(4) > 0 ? OptionalInt.empty() : OptionalInt.of(r.nextInt(30)), r.nextBoolean()));
        }
        for (var holder : List.of(Samtykkevalg.MOR, Samtykkevalg.FAR)) {
            if (r.nextBoolean()) {
                givere.add(new Giver(holder, Giverrolle.GIVERROLLE_FORELDREANSVAR, OptionalInt.empty(), r.nextInt(6) > 0));
            }
        }
        if (r.nextInt(3) == 0) {
            givere.add(new Giver(refer.get(r.nextInt(refer.size())), en(r, Giverrolle.class), OptionalInt.empty(), r.nextInt(4) > 0));
        }
        return givere;
    }

    private static Reservasjon reservasjon(SplittableRandom r, Instant naa) {
        return new Reservasjon("r", r.nextBoolean() ? Optional.empty() : Optional.of(enhet(r)),
                r.nextBoolean() ? Optional.empty() : Optional.of(enhet(r)), kategorier(r), tid(r, naa), r.nextBoolean());
    }

    private static Attestasjon attestasjon(SplittableRandom r, Instant naa) {
        return new Attestasjon(r.nextInt(8) > 0 ? "leder" : "", r.nextInt(8) > 0 ? "a" : enhet(r), r.nextBoolean(), tid(r, naa),
                r.nextInt(8) > 0);
    }

    /** Most often now or before. */
    private static Instant tid(SplittableRandom r, Instant naa) {
        return naa.plusSeconds((r.nextInt(5) > 0 ? -1L : 1L) * r.nextInt(86_400 * 30));
    }

    private static List<Tjeneste> tjenester(SplittableRandom r) {
        return noen(r, () -> r.nextInt(4) > 0 ? Tjeneste.iEnhet(enhet(r)) : Tjeneste.hosPerson(enhet(r), "n1"));
    }

    private static String enhet(SplittableRandom r) {
        return List.of("a", "b", "en annen").get(r.nextInt(3));
    }

    private static Kategorisett kategorier(SplittableRandom r) {
        return r.nextBoolean() ? Kategorisett.alle() : new Kategorisett(r.nextInt() & Kategorisett.alle().maske());
    }

    private static <T> List<T> noen(SplittableRandom r, Supplier<T> en) {
        return Stream.generate(en).limit(r.nextInt(4)).toList();
    }

    private static <E extends Enum<E>> E en(SplittableRandom r, Class<E> type) {
        E[] alle = type.getEnumConstants();
        return alle[1 + r.nextInt(alle.length - 2)];
    }
}
