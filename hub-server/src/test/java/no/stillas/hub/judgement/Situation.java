package no.stillas.hub.judgement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.stillas.hub.judgement.facts.Attestasjon;
import no.stillas.hub.judgement.facts.Egenskaper;
import no.stillas.hub.judgement.facts.Facts;
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
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.hub.judgement.facts.Tjeneste;
import no.stillas.hub.judgement.facts.Vern;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Enegrunn;
import no.stillas.proto.regelverk.v1.Faktum;
import no.stillas.proto.regelverk.v1.Giverrolle;
import no.stillas.proto.regelverk.v1.Personfaktum;
import no.stillas.proto.regelverk.v1.Relasjon;
import no.stillas.proto.regelverk.v1.Sakstype;
import no.stillas.proto.regelverk.v1.Samtykkeform;

/**
 * One made-up case, in which a test changes one thing at a time. A child of ten at home with both parents, no grading,
 * and one category about the child.
 */
final class Situation {
    /** The rules that are asked, where they are others than those that ship. */
    static final ScopedValue<RuleBook> BOK = ScopedValue.newInstance();
    static final String AVSENDER = "avsenderenhet";
    static final String MOTTAKER = "mottakerenhet";
    static final String BARN = "barn";
    private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");

    LocalDate dato = LocalDate.of(2026, 3, 2);
    Part avsender;
    Part mottaker;
    Formaal formaal;
    String gjelder = BARN;
    LocalDate foedt = LocalDate.of(2016, 1, 10);
    Omsorgsstatus omsorg = Omsorgsstatus.OMSORGSSTATUS_HJEMME;
    Gradering gradering = Gradering.GRADERING_INGEN;
    List<String> mottakerliste = List.of();
    Kategorisett kategorier = Kategorisett.ingen();
    List<Person> personer = new ArrayList<>();
    Facts facts;

    Situation(Etat avsender, Etat mottaker, Formaal formaal) {
        this.avsender = Part.av(avsender, AVSENDER);
        this.mottaker = Part.av(mottaker, MOTTAKER);
        this.formaal = formaal;
        bygg();
    }

    static Instant kl12(LocalDate dag) {
        return dag.atTime(LocalTime.NOON).atZone(NORGE).toInstant();
    }

    Situation bygg() {
        Person barn = Person.ukjent(BARN, Personrolle.PERSONROLLE_BARN).medFoedselsdato(foedt)
                .medVern(new Vern(gradering, mottakerliste)).medOmsorg(omsorg)
                .medForeldreansvar(Foreldreansvar.hos("mor", "far"));
        personer = new ArrayList<>(List.of(barn, voksen("mor", Personrolle.PERSONROLLE_FORELDER),
                voksen("far", Personrolle.PERSONROLLE_FORELDER), voksen("kvinne", Personrolle.PERSONROLLE_GRAVID),
                Person.ukjent("soesken", Personrolle.PERSONROLLE_SOESKEN).medFoedselsdato(LocalDate.of(2014, 5, 5))
                        .medVern(Vern.ingen()).medOmsorg(omsorg)
                        .medForeldreansvar(Foreldreansvar.hos("mor", "far"))));
        facts = Facts.av(kl12(dato), avsender, mottaker, formaal, Innhold.av(innhold()), personer);
        return this;
    }

    private static Person voksen(String ref, Personrolle rolle) {
        return Person.ukjent(ref, rolle).medFoedselsdato(LocalDate.of(1988, 6, 1)).medVern(Vern.ingen());
    }

    private List<Opplysning> innhold() {
        return kategorier.liste().stream().map(k -> new Opplysning(gjelder, k)).toList();
    }

    Situation om(Kategori... valgte) {
        kategorier = Kategorisett.av(valgte);
        facts = facts.medInnhold(Innhold.av(innhold()));
        return this;
    }

    /** Applies a line of the situation file. */
    Situation med(String spec) {
        for (String ord : spec.isBlank() ? new String[0] : spec.split(";")) {
            ett(ord);
        }
        return this;
    }

    Situation ett(String ord) {
        String hale = ord.length() > 2 ? ord.substring(2) : "";
        if (ord.startsWith("alder=")) {
            foedt = dato.minusYears(Integer.parseInt(ord.substring(6))).minusDays(30);
            person(p -> p.medFoedselsdato(foedt));
        } else if (ord.startsWith("dato=")) {
            dato = LocalDate.parse(ord.substring(5));
            facts = facts.medTidspunkt(kl12(dato));
        } else if (ord.startsWith("sub=")) {
            gjelder = ord.substring(4);
            facts = facts.medInnhold(Innhold.av(innhold()));
        } else if (ord.startsWith("om:")) {
            Omsorgsstatus status = Arrays.stream(Omsorgsstatus.values())
                    .filter(o -> o.name().endsWith(hale.substring(1).replace('-', '_'))).findFirst().orElseThrow();
            person(p -> p.medOmsorg(status));
        } else if (ord.startsWith("gradert=")) {
            Gradering g = Gradering.valueOf("GRADERING_" + ord.substring(8));
            person(p -> p.medVern(new Vern(g, mottakerliste)));
        } else if (ord.startsWith("plan=")) {
            facts = facts.medPlanansvarlig(Optional.of(Etat.valueOf("ETAT_" + ord.substring(5))));
        } else if (ord.equals("fare")) {
            facts = facts.medFare(Optional.of(new Fare("ansatt", "lege", facts.tidspunkt())));
        } else if (ord.equals("inhabil")) {
            facts = facts.medRelasjon(Relasjon.RELASJON_FORELDRE_BARN);
        } else if (ord.equals("ano")) {
            return this;
        } else {
            merket(ord, hale);
        }
        return this;
    }

    private void merket(String ord, String hale) {
        switch (ord.substring(0, 2)) {
            case "S+" -> facts = facts.medAvsender(med(facts.avsender(), hale));
            case "M+" -> facts = facts.medMottaker(med(facts.mottaker(), hale));
            case "F+" -> facts = facts.medFakta(facts.fakta().med(Faktum.valueOf("FAKTUM_" + hale), Sannhet.SANN));
            case "F0" -> facts = facts.medFakta(facts.fakta().med(Faktum.valueOf("FAKTUM_" + hale), Sannhet.USANN));
            case "P+" -> personfaktum(hale, Sannhet.SANN);
            case "P0" -> personfaktum(hale, Sannhet.USANN);
            default -> throw new IllegalArgumentException(ord);
        }
    }

    private void personfaktum(String navn, Sannhet sannhet) {
        person(p -> p.medPersonfakta(p.personfakta().med(Personfaktum.valueOf("PERSONFAKTUM_" + navn), sannhet)));
    }

    private static Part med(Part part, String egenskap) {
        return part.med(part.egenskaper().med(Egenskap.valueOf("EGENSKAP_" + egenskap)));
    }

    Situation avsenderEr(Egenskap... egenskaper) {
        facts = facts.medAvsender(facts.avsender().med(Egenskaper.av(egenskaper)));
        return this;
    }

    Situation mottakerEr(Egenskap... egenskaper) {
        facts = facts.medMottaker(facts.mottaker().med(Egenskaper.av(egenskaper)));
        return this;
    }

    Situation person(java.util.function.UnaryOperator<Person> endring) {
        return person(BARN, endring);
    }

    Situation person(String ref, java.util.function.UnaryOperator<Person> endring) {
        facts = facts.medPersoner(facts.personer().stream()
                .map(p -> p.ref().equals(ref) ? endring.apply(p) : p).toList());
        return this;
    }

    Situation paaberoper(Grunnlag... grunnlag) {
        facts = facts.medPaastander(Arrays.stream(grunnlag).map(g -> Paastand.av(g, attestasjon())).toList());
        return this;
    }

    Situation paaberoperUtenAttestasjon(Grunnlag... grunnlag) {
        facts = facts.medPaastander(Arrays.stream(grunnlag).map(Paastand::av).toList());
        return this;
    }

    Attestasjon attestasjon() {
        return new Attestasjon("leder", facts.avsender().enhet(), true, facts.tidspunkt().minusSeconds(60), true);
    }

    Situation paalegg(Grunnlag grunnlag, Kategorisett omfang) {
        Sakstype type = grunnlag == Grunnlag.GRUNNLAG_PALEGG ? Sakstype.SAKSTYPE_BVL_5_1 : Sakstype.SAKSTYPE_KRAV;
        facts = facts.medPaalegg(Optional.of(new Paalegg("p1", grunnlag, type, facts.mottaker().enhet(),
                facts.avsender().enhet(), omfang, true, true)));
        return this;
    }

    /** A consent about the person that the contents are about, by everyone who could be asked. */
    Situation samtykke(Kategori... dekker) {
        return person(gjelder, p -> p.medSamtykker(List.of(samtykkeFraAlle(p, Kategorisett.av(dekker)))));
    }

    Samtykke samtykkeFraAlle(Person p, Kategorisett dekker) {
        int alder = Ages.alder(p, dato);
        return samtykke(p, dekker, List.of(
                new Giver(p.ref(), Giverrolle.GIVERROLLE_SELV, OptionalInt.of(alder), true),
                giver("mor", Giverrolle.GIVERROLLE_FORELDREANSVAR), giver("far", Giverrolle.GIVERROLLE_FORELDREANSVAR),
                giver("bvt", Giverrolle.GIVERROLLE_BARNEVERNSTJENESTEN)));
    }

    static Giver giver(String ref, Giverrolle rolle) {
        return new Giver(ref, rolle, OptionalInt.empty(), true);
    }

    Samtykke samtykke(Person p, Kategorisett dekker, List<Giver> givere) {
        Instant fra = facts.tidspunkt().minusSeconds(86_400);
        return new Samtykke("s1", p.ref(), givere, Enegrunn.ENEGRUNN_UNSPECIFIED,
                Samtykkeprofil.SAMTYKKEPROFIL_CP_HEALTH, List.of(Tjeneste.iEnhet(facts.avsender().enhet())),
                List.of(Tjeneste.iEnhet(facts.mottaker().enhet())), dekker, Kategorisett.ingen(),
                Set.copyOf(EnumSet.of(facts.formaal())), fra, fra.plusSeconds(86_400L * 300),
                Samtykkeform.SAMTYKKEFORM_SKRIFTLIG, true, false, Optional.empty(), false, true);
    }

    Judged judge() {
        return Judgement.judge(facts, BOK.orElse(Law.BOK));
    }
}
