package no.stillas.hub.judgement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.proto.judgement.v1.RemedyKind;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;

/** Something that the sender can rightly do so that more may pass. Never a claim about what is true. */
public sealed interface Remedy {
    /** In bokmål. */
    String tekst();

    RemedyKind kind();

    /**
     * Ask for a consent.
     *
     * @param gjelder whose information it is about
     * @param fra whom to ask, by reference; barnevernstjenesten is named in the text
     */
    record SpoerOmSamtykke(String gjelder, List<String> fra, String tekst) implements Remedy {
        public SpoerOmSamtykke {
            fra = List.copyOf(fra);
        }

        @Override
        public RemedyKind kind() {
            return RemedyKind.REMEDY_KIND_SPOER_OM_SAMTYKKE;
        }
    }

    /** Leave categories out; where there are none, what is named as a ground and is none. */
    record Utelat(List<String> personer, Kategorisett kategorier, String tekst) implements Remedy {
        public Utelat {
            personer = List.copyOf(personer);
        }

        @Override
        public RemedyKind kind() {
            return RemedyKind.REMEDY_KIND_UTELAT;
        }
    }

    /** Another kind of receiver may have it on the same ground. */
    record AnnenMottaker(Etat etat, String tekst) implements Remedy {
        @Override
        public RemedyKind kind() {
            return RemedyKind.REMEDY_KIND_ANNEN_MOTTAKER;
        }
    }

    /** A narrower purpose carries it. */
    record SnevrereFormaal(Formaal formaal, String tekst) implements Remedy {
        @Override
        public RemedyKind kind() {
            return RemedyKind.REMEDY_KIND_SNEVRERE_FORMAAL;
        }
    }

    /** The receiver can order it. */
    record InnhentPaalegg(String tekst) implements Remedy {
        @Override
        public RemedyKind kind() {
            return RemedyKind.REMEDY_KIND_INNHENT_PAALEGG;
        }
    }

    /** It is lawful from a day on. */
    record VentTil(LocalDate dato, String tekst) implements Remedy {
        @Override
        public RemedyKind kind() {
            return RemedyKind.REMEDY_KIND_VENT_TIL;
        }
    }

    /** A named human decides, or another employee acts. */
    record MenneskeAvgjoer(String tekst) implements Remedy {
        @Override
        public RemedyKind kind() {
            return RemedyKind.REMEDY_KIND_MENNESKE_AVGJOER;
        }
    }

    /** As the contract says it, with persons by the envelope's references. */
    default no.stillas.proto.judgement.v1.Remedy tilProto(Map<String, String> lokal) {
        var b = no.stillas.proto.judgement.v1.Remedy.newBuilder().setKind(kind()).setTekst(tekst());
        switch (this) {
            case SpoerOmSamtykke s -> s.fra().stream().filter(lokal::containsKey).map(lokal::get).forEach(b::addPersoner);
            case Utelat u -> {
                u.personer().stream().filter(lokal::containsKey).map(lokal::get).forEach(b::addPersoner);
                b.addAllKategorier(u.kategorier().liste());
            }
            case AnnenMottaker a -> b.setEtat(a.etat());
            case SnevrereFormaal s -> b.setFormaal(s.formaal());
            case VentTil v -> b.setDato(v.dato().toString());
            case InnhentPaalegg _, MenneskeAvgjoer _ -> { }
        }
        return b.build();
    }
}
