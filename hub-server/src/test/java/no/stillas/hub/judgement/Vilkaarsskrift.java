package no.stillas.hub.judgement;

import java.util.stream.Stream;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.regelverk.v1.Vilkaar;

/** The conditions of one rule in another rule language. */
record Vilkaarsskrift(Skrift s, Vilkaar v) {
    /** @param plikt for a duty of the first kind an unknown age fulfils */
    String holder(boolean plikt) {
        return s.og(holderKanskje(plikt), s.alle("usann", v.getAvklartNeiList().stream().map(Oversettelse::navn)),
                s.alle("person_usann", v.getPersonAvklartNeiList().stream().map(Oversettelse::navn)));
    }

    /** Fulfilled, or so but for something that must be known to be false and is not known. */
    String holderKanskje(boolean plikt) {
        return s.og(alder(plikt),
                v.getOmsorgCount() == 0 ? Skrift.SANN : s.blant("omsorg", Oversettelse.navn(v.getOmsorgList())),
                v.getIkkeOmsorgCount() == 0 ? Skrift.SANN : s.ikke(s.blant("omsorg", Stream.concat(
                        Stream.of(Omsorgsstatus.OMSORGSSTATUS_UNSPECIFIED), v.getIkkeOmsorgList().stream())
                        .map(Oversettelse::navn).toList())),
                s.alle("avsender_er", v.getAvsenderErList().stream().map(Oversettelse::navn)),
                s.ikke(s.noen("avsender_er", v.getAvsenderErIkkeList().stream().map(Oversettelse::navn))),
                s.alle("mottaker_er", v.getMottakerErList().stream().map(Oversettelse::navn)),
                s.ikke(s.noen("mottaker_er", v.getMottakerErIkkeList().stream().map(Oversettelse::navn))),
                s.alle("sann", v.getKreverList().stream().map(Oversettelse::navn)),
                v.getEnAvCount() == 0 ? Skrift.SANN : s.noen("sann", v.getEnAvList().stream().map(Oversettelse::navn)),
                s.ikke(s.noen("sann", Stream.concat(v.getUtelukkerList().stream(), v.getAvklartNeiList().stream())
                        .map(Oversettelse::navn))),
                s.alle("person_sann", v.getPersonKreverList().stream().map(Oversettelse::navn)),
                s.ikke(s.noen("person_sann", Stream.concat(v.getPersonUtelukkerList().stream(),
                        v.getPersonAvklartNeiList().stream()).map(Oversettelse::navn))),
                v.getFare() ? s.felt("fare") : Skrift.SANN,
                v.getBareAnonymt() ? s.felt("anonymt") : Skrift.SANN,
                v.getUgradert() ? s.felt("ugradert") : Skrift.SANN,
                v.getUtenVold() ? s.ikke(s.felt("vold")) : Skrift.SANN,
                v.getInhabil() ? s.felt("inhabil") : Skrift.SANN);
    }

    private String alder(boolean plikt) {
        if (!v.hasFraAlder() && !v.hasUnderAlder()) {
            return Skrift.SANN;
        }
        String kjent = s.og(s.felt("alder") + " >= " + Math.max(0, v.getFraAlder()),
                v.hasUnderAlder() ? s.felt("alder") + " < " + v.getUnderAlder() : Skrift.SANN);
        return plikt ? s.eller(s.felt("alder") + " == " + Ages.UKJENT, kjent) : kjent;
    }
}
