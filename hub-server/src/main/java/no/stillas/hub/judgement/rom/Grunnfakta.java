package no.stillas.hub.judgement.rom;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import no.stillas.hub.judgement.facts.Egenskaper;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Fakta;
import no.stillas.hub.judgement.facts.Fare;
import no.stillas.hub.judgement.facts.Foreldreansvar;
import no.stillas.hub.judgement.facts.Innhold;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.hub.judgement.facts.Vern;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Relasjon;
import no.stillas.proto.regelverk.v1.Vilkaar;

/** A plain message of one category about one person, and the same made to fulfil a rule's conditions. */
final class Grunnfakta {
    private static final int ALDER = 10;

    private Grunnfakta() {}

    static Facts av(Sted sted) {
        return Facts.av(Akser.kl12(Akser.DAG), Part.av(sted.avsender(), "a"), Part.av(sted.mottaker(), "b"), sted.formaal(),
                Innhold.av(new Opplysning(ref(sted.person()), sted.kategori())),
                List.of(barn(Personrolle.PERSONROLLE_BARN, ALDER), barn(Personrolle.PERSONROLLE_SOESKEN, 8),
                        voksen(Personrolle.PERSONROLLE_FORELDER), voksen(Personrolle.PERSONROLLE_FOSTERFORELDER),
                        voksen(Personrolle.PERSONROLLE_PARTNER), voksen(Personrolle.PERSONROLLE_GRAVID),
                        voksen(Personrolle.PERSONROLLE_MELDER), voksen(Personrolle.PERSONROLLE_ANDRE)))
                .medRelasjon(Relasjon.RELASJON_INGEN);
    }

    static String ref(Personrolle rolle) {
        return switch (rolle) {
            case PERSONROLLE_FORELDER -> Samtykkevalg.MOR;
            case PERSONROLLE_SOESKEN -> "soesken";
            case PERSONROLLE_GRAVID -> "kvinne";
            case PERSONROLLE_FOSTERFORELDER -> "fostermor";
            case PERSONROLLE_PARTNER -> "partner";
            case PERSONROLLE_MELDER -> "melder";
            case PERSONROLLE_ANDRE -> "en annen";
            case PERSONROLLE_BARN, PERSONROLLE_UNSPECIFIED, UNRECOGNIZED -> "barn";
        };
    }

    /** Whether the age is asked for; all others are taken for adults. */
    static boolean harAlder(Personrolle rolle) {
        return rolle == Personrolle.PERSONROLLE_BARN || rolle == Personrolle.PERSONROLLE_SOESKEN;
    }

    private static Person barn(Personrolle rolle, int alder) {
        return voksen(rolle).medFoedselsdato(Akser.DAG.minusYears(alder))
                .medForeldreansvar(Foreldreansvar.hos(Samtykkevalg.MOR, Samtykkevalg.FAR));
    }

    private static Person voksen(Personrolle rolle) {
        return Person.ukjent(ref(rolle), rolle).medVern(Vern.ingen()).medOmsorg(Omsorgsstatus.OMSORGSSTATUS_HJEMME);
    }

    /** The same message with all that the conditions ask for, as far as facts can be set apart from what it holds. */
    static Facts oppfyll(Facts f, Vilkaar v) {
        var fakta = f.fakta();
        for (var faktum : v.getKreverList()) {
            fakta = fakta.med(faktum, Sannhet.SANN);
        }
        if (v.getEnAvCount() > 0) {
            fakta = fakta.med(v.getEnAv(0), Sannhet.SANN);
        }
        fakta = usanne(fakta, v);
        var avsender = f.avsender().med(egenskaper(f.avsender().egenskaper(), v.getAvsenderErList(), v.getAvsenderErIkkeList()));
        var mottaker = f.mottaker().med(egenskaper(f.mottaker().egenskaper(), v.getMottakerErList(), v.getMottakerErIkkeList()));
        var ny = Akser.barn(f.medFakta(fakta).medAvsender(avsender).medMottaker(mottaker), p -> barnet(f, p, v));
        if (v.getFare()) {
            ny = ny.medFare(Optional.of(new Fare("x", "lege", f.tidspunkt())));
        }
        return v.getInhabil() ? ny.medRelasjon(Relasjon.RELASJON_FORELDRE_BARN) : ny;
    }

    private static Fakta usanne(Fakta fakta, Vilkaar v) {
        var ny = fakta;
        for (var faktum : v.getUtelukkerList()) {
            ny = ny.med(faktum, Sannhet.USANN);
        }
        for (var faktum : v.getAvklartNeiList()) {
            ny = ny.med(faktum, Sannhet.USANN);
        }
        return ny;
    }

    private static Egenskaper egenskaper(Egenskaper har, List<Egenskap> er,
            List<Egenskap> erIkke) {
        var ny = har;
        for (var egenskap : er) {
            ny = ny.med(egenskap);
        }
        for (var egenskap : erIkke) {
            ny = ny.uten(egenskap);
        }
        return ny;
    }

    private static Person barnet(Facts f, Person p, Vilkaar v) {
        var fakta = p.personfakta();
        for (var faktum : v.getPersonKreverList()) {
            fakta = fakta.med(faktum, Sannhet.SANN);
        }
        for (var faktum : v.getPersonUtelukkerList()) {
            fakta = fakta.med(faktum, Sannhet.USANN);
        }
        for (var faktum : v.getPersonAvklartNeiList()) {
            fakta = fakta.med(faktum, Sannhet.USANN);
        }
        var ny = p.medPersonfakta(fakta);
        if (v.getOmsorgCount() > 0) {
            ny = ny.medOmsorg(v.getOmsorg(0));
        }
        if (v.hasFraAlder() || v.hasUnderAlder()) {
            int alder = v.hasFraAlder() ? v.getFraAlder() : Math.min(ALDER, v.getUnderAlder() - 1);
            ny = ny.medFoedselsdato(LocalDate.ofInstant(f.tidspunkt(), ZoneId.of("Europe/Oslo")).minusYears(alder));
        }
        return ny;
    }
}
