package no.stillas.hub.judgement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Attestasjon;
import no.stillas.hub.judgement.facts.Avslag;
import no.stillas.hub.judgement.facts.Egenskaper;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Fakta;
import no.stillas.hub.judgement.facts.Fare;
import no.stillas.hub.judgement.facts.Foreldreansvar;
import no.stillas.hub.judgement.facts.Giver;
import no.stillas.hub.judgement.facts.Innhold;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.hub.judgement.facts.Paalegg;
import no.stillas.hub.judgement.facts.Paastand;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Personfakta;
import no.stillas.hub.judgement.facts.Reservasjon;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.hub.judgement.facts.Skjult;
import no.stillas.hub.judgement.facts.Tjeneste;
import no.stillas.hub.judgement.facts.Vern;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.avtale.v1.Avtaletype;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Delvis;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Enegrunn;
import no.stillas.proto.regelverk.v1.Faktum;
import no.stillas.proto.regelverk.v1.Giverrolle;
import no.stillas.proto.regelverk.v1.Kjennetegn;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Personfaktum;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Relasjon;
import no.stillas.proto.regelverk.v1.Sakstype;
import no.stillas.proto.regelverk.v1.Samtykkeform;

/**
 * Facts drawn at random from a seed. Half of them start from a rule, so that something is said of them; the rest is
 * drawn from the whole vocabulary.
 */
final class RandomFacts {
    private static final LocalDate DAG = LocalDate.of(2026, 3, 2);
    private static final List<Dokumenttype> DOKUMENTER = List.copyOf(Dokumenttyper.alle().typer());
    private final SplittableRandom r;
    /** Its own stream, so that the law's facts are the same whatever models read. */
    private final SplittableRandom m;
    private final List<Regel> regler;

    RandomFacts(long froe, RuleBook bok) {
        this(froe, bok.regler());
    }

    /** @param regler rules that facts start from */
    RandomFacts(long froe, List<Regel> regler) {
        this.r = new SplittableRandom(froe);
        this.m = new SplittableRandom(froe + 1);
        this.regler = regler;
    }

    private static final List<Modell> MODELLER = RuleBook.medModeller().bok().getModellList();
    /** Half of the units are no team; the others are each model's in turn. */
    private static final List<String> TEAM = Stream.concat(MODELLER.stream().map(_ -> ""),
            MODELLER.stream().map(Modell::getId)).toList();
    private static final List<Kjennetegn> KJENNETEGN = MODELLER.stream().flatMap(m -> m.getKjennetegnList().stream()).toList();
    private static final List<String> SAMMENLIGNINGER = MODELLER.stream().flatMap(m -> m.getSammenligningList().stream())
            .map(s -> s.getId()).toList();

    Facts neste() {
        Regel regel = regler.get(r.nextInt(regler.size()));
        boolean fritt = r.nextInt(4) == 0;
        Etat avsender = fritt || regel.getEnhverAvsender() ? en(Etat.class) : en(regel.getAvsenderList());
        Etat mottaker = fritt || regel.getEnhverMottaker() ? en(Etat.class) : en(regel.getMottakerList());
        Formaal formaal = fritt || regel.getEthvertFormaal() ? en(Formaal.class) : en(regel.getFormaalList());
        Instant naa = Situation.kl12(DAG.plusDays(r.nextInt(400)));
        Part fra = new Part(avsender, "a", navn(), egenskaper(regel.getVilkaar().getAvsenderErList()));
        Part til = new Part(mottaker, "b", navn(), egenskaper(regel.getVilkaar().getMottakerErList()));
        List<Person> personer = List.of(person("barn", Personrolle.PERSONROLLE_BARN, fra, til, formaal, naa, regel),
                person("mor", Personrolle.PERSONROLLE_FORELDER, fra, til, formaal, naa, regel),
                person("soesken", Personrolle.PERSONROLLE_SOESKEN, fra, til, formaal, naa, regel),
                person("kvinne", Personrolle.PERSONROLLE_GRAVID, fra, til, formaal, naa, regel),
                person("melder", Personrolle.PERSONROLLE_MELDER, fra, til, formaal, naa, regel));
        return new Facts(naa, fra, til, formaal, en(Hastegrad.class), paastander(regel, naa), paalegg(regel),
                r.nextInt(6) == 0 ? Optional.of(new Fare(r.nextInt(5) == 0 ? "" : "x", "lege", naa)) : Optional.empty(),
                r.nextInt(8) == 0 ? en(Relasjon.class) : Relasjon.RELASJON_INGEN, innhold(regel), personer,
                fakta(regel), List.of(), r.nextBoolean() ? Optional.of(Etat.ETAT_KHO) : Optional.empty(),
                r.nextBoolean() ? Delvis.DELVIS_UTELAT : Delvis.DELVIS_AVVIS, samordning());
    }

    private Samordning samordning() {
        String type = m.nextInt(3) == 0 ? "stillas.henvisning.v1.Henvisning"
                : DOKUMENTER.get(m.nextInt(DOKUMENTER.size())).navn();
        Sannhet[] sannheter = Sannhet.values();
        EnumSet<Avtaletype> avtaler = EnumSet.noneOf(Avtaletype.class);
        if (m.nextInt(3) == 0) {
            avtaler.add(Avtaletype.forNumber(1 + m.nextInt(8)));
        }
        return new Samordning(type, side("1"), side("2"), m.nextBoolean(), avtaler,
                m.nextInt(6) == 0 ? Optional.of(new Samordning.Avvisning("Bare fastlegen henviser.", "katalogen")) : Optional.empty(),
                m.nextInt(3) == 0 ? List.of(new Samordning.Steg(type, m.nextBoolean())) : List.of(),
                new Samordning.Plan(m.nextBoolean() ? "p" : "", sannheter[m.nextInt(3)], sannheter[m.nextInt(3)],
                        m.nextInt(4) == 0))
                .medKjennetegn(KJENNETEGN.stream().filter(k -> k.getDokument().equals(type) && m.nextInt(3) == 0)
                        .map(Kjennetegn::getId).toList())
                .medTilstander(MODELLER.stream().filter(x -> x.getTilstandCount() > 0 && m.nextInt(3) == 0)
                        .map(x -> new Samordning.Tilstand(x.getId(), x.getTilstand(m.nextInt(x.getTilstandCount())).getId(),
                                m.nextInt(3) > 0)).toList())
                .medAvvik(SAMMENLIGNINGER.stream().filter(s -> m.nextInt(4) == 0)
                        .map(s -> new Samordning.Avvik(s, m.nextBoolean(), m.nextBoolean())).toList());
    }

    private Samordning.Side side(String org) {
        return new Samordning.Side(org, TEAM.get(m.nextInt(TEAM.size())),
                m.nextBoolean() ? List.of("3228") : List.of("4601"));
    }

    private <E extends Enum<E>> E en(Class<E> type) {
        E[] alle = type.getEnumConstants();
        return alle[1 + r.nextInt(alle.length - 2)];
    }

    private <T> T en(List<T> liste) {
        return liste.get(r.nextInt(liste.size()));
    }

    private Optional<String> navn() {
        return r.nextInt(3) == 0 ? Optional.of("n" + r.nextInt(2)) : Optional.empty();
    }

    private Egenskaper egenskaper(List<Egenskap> ofte) {
        Egenskaper e = Egenskaper.ingen();
        for (Egenskap egenskap : ofte) {
            e = r.nextInt(4) > 0 ? e.med(egenskap) : e;
        }
        return r.nextInt(3) == 0 ? e.med(en(Egenskap.class)) : e;
    }

    private List<Paastand> paastander(Regel regel, Instant naa) {
        List<Paastand> alle = new ArrayList<>();
        for (Grunnlag g : regel.getGrunnlagList()) {
            if (r.nextInt(3) > 0) {
                alle.add(paastand(g, naa));
            }
        }
        if (r.nextInt(5) == 0) {
            alle.add(paastand(en(Grunnlag.class), naa));
        }
        return alle;
    }

    private Paastand paastand(Grunnlag g, Instant naa) {
        return r.nextInt(4) == 0 ? Paastand.av(g)
                : Paastand.av(g, new Attestasjon("leder", r.nextInt(9) == 0 ? "c" : "a", true, naa, true));
    }

    private Optional<Paalegg> paalegg(Regel regel) {
        return regel.getGrunnlagCount() == 0 || r.nextInt(3) == 0 ? Optional.empty()
                : Optional.of(new Paalegg("p", en(regel.getGrunnlagList()), en(Sakstype.class), "b", "a",
                        new Kategorisett(r.nextInt() & Kategorisett.alle().maske()), r.nextInt(4) > 0,
                        r.nextInt(4) > 0));
    }

    private Innhold innhold(Regel regel) {
        List<Opplysning> alle = new ArrayList<>();
        int antall = 1 + r.nextInt(4);
        for (int i = 0; i < antall; i++) {
            Kategori kategori = regel.getKategoriCount() == 0 || r.nextInt(3) == 0 ? en(Kategori.class)
                    : en(regel.getKategoriList());
            String hvem = r.nextInt(3) > 0 ? "barn" : en(List.of("mor", "soesken", "kvinne", "melder", "ukjent"));
            alle.add(new Opplysning(hvem, kategori));
        }
        return new Innhold(alle, r.nextBoolean(), r.nextInt(4) == 0, false,
                r.nextInt(3) == 0 ? List.of("barn") : List.of());
    }

    private Fakta fakta(Regel regel) {
        Fakta f = Fakta.ukjente();
        for (Faktum faktum : regel.getVilkaar().getKreverList()) {
            f = r.nextInt(4) > 0 ? f.med(faktum, Sannhet.SANN) : f;
        }
        for (int i = r.nextInt(3); i > 0; i--) {
            Sannhet s = en(List.of(Sannhet.SANN, Sannhet.USANN));
            f = r.nextInt(3) == 0 ? f.medSkjult(en(Faktum.class), s) : f.med(en(Faktum.class), s);
        }
        return f;
    }

    private Person person(String ref, Personrolle rolle, Part fra, Part til, Formaal formaal, Instant naa, Regel regel) {
        boolean barn = rolle == Personrolle.PERSONROLLE_BARN || rolle == Personrolle.PERSONROLLE_SOESKEN;
        LocalDate foedt = Ages.dag(naa).minusYears(barn ? r.nextInt(20) : 25 + r.nextInt(20)).minusDays(r.nextInt(3));
        Personfakta fakta = Personfakta.ukjente();
        if (r.nextInt(3) == 0) {
            fakta = fakta.med(en(Personfaktum.class), en(List.of(Sannhet.SANN, Sannhet.USANN)));
        }
        List<Samtykke> samtykker = new ArrayList<>();
        for (int i = r.nextInt(3); i > 0; i--) {
            samtykker.add(samtykke(ref, fra, til, formaal, naa, regel));
        }
        List<Reservasjon> reservasjoner = r.nextInt(5) > 0 ? List.of()
                : List.of(new Reservasjon("r", Optional.empty(), Optional.empty(), Kategorisett.alle(), naa, true));
        EnumSet<Skjult> skjult = EnumSet.noneOf(Skjult.class);
        if (r.nextInt(3) == 0) {
            skjult.add(Skjult.values()[r.nextInt(Skjult.values().length)]);
        }
        return new Person(ref, rolle, r.nextInt(8) == 0 ? Optional.empty() : Optional.of(foedt),
                new Vern(r.nextBoolean() ? Gradering.GRADERING_INGEN : Gradering.forNumber(r.nextInt(7)),
                        r.nextBoolean() ? List.of("b") : List.of()),
                r.nextBoolean() ? Omsorgsstatus.OMSORGSSTATUS_HJEMME : en(Omsorgsstatus.class),
                barn && r.nextInt(8) > 0 ? Foreldreansvar.hos("mor", "far") : Foreldreansvar.ukjent(), fakta, samtykker,
                reservasjoner, skjult, samtykker.stream().skip(1).flatMap(s -> s.givere().stream()
                        .map(g -> new Avslag(g.ref(), g.rolle(), formaal, s.kategorier()))).toList());
    }

    Samtykke samtykke(String ref, Part fra, Part til, Formaal formaal, Instant naa, Regel regel) {
        List<Giver> givere = new ArrayList<>();
        if (r.nextInt(3) > 0) {
            givere.add(new Giver(ref, Giverrolle.GIVERROLLE_SELV, OptionalInt.empty(), true));
        }
        if (r.nextInt(3) > 0) {
            givere.add(new Giver("mor", Giverrolle.GIVERROLLE_FORELDREANSVAR, OptionalInt.empty(), true));
            givere.add(new Giver("far", Giverrolle.GIVERROLLE_FORELDREANSVAR, OptionalInt.empty(), r.nextInt(5) > 0));
        }
        if (r.nextInt(3) == 0) {
            givere.add(new Giver("bvt", Giverrolle.GIVERROLLE_BARNEVERNSTJENESTEN, OptionalInt.empty(), true));
        }
        Instant start = naa.minusSeconds(1 + r.nextInt(86_400 * 200));
        return new Samtykke("s" + r.nextInt(100), ref, givere,
                r.nextInt(4) == 0 ? en(Enegrunn.class) : Enegrunn.ENEGRUNN_UNSPECIFIED,
                Samtykkeprofil.SAMTYKKEPROFIL_CP_HEALTH, List.of(Tjeneste.iEnhet(fra.enhet())),
                List.of(r.nextInt(4) > 0 ? Tjeneste.iEnhet(til.enhet()) : Tjeneste.hosPerson(til.enhet(), "n1")),
                r.nextInt(5) > 0 ? Kategorisett.alle() : Kategorisett.av(regel.getKategoriList()),
                r.nextInt(6) == 0 ? Kategorisett.av(Kategori.KATEGORI_HPS) : Kategorisett.ingen(),
                EnumSet.of(r.nextInt(6) > 0 ? formaal : en(Formaal.class)), start,
                start.plusSeconds(1 + r.nextInt(86_400 * 400)), r.nextInt(9) > 0
                        ? Samtykkeform.SAMTYKKEFORM_SKRIFTLIG : Samtykkeform.SAMTYKKEFORM_UNSPECIFIED,
                r.nextInt(9) > 0, r.nextInt(6) == 0,
                r.nextInt(6) == 0 ? Optional.of(start.plusSeconds(r.nextInt(86_400 * 300))) : Optional.empty(),
                r.nextInt(12) == 0, r.nextInt(4) > 0);
    }
}
