package no.stillas.hub.judgement;

import com.google.protobuf.ProtocolMessageEnum;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Innhold;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Paastand;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Faktum;
import no.stillas.proto.regelverk.v1.Personfaktum;
import no.stillas.proto.regelverk.v1.Relasjon;

/**
 * What another engine is asked about one category of one person: text, numbers, booleans and lists of text, by name.
 *
 * <p>Given and not judged there: whether consents satisfy a list of profiles, whether an attestation is complete, whether a
 * pålegg covers the category, whether an objection stands, ages, and whether consent counts though it is not named. Those
 * are questions about records of records; the rules ask for their answers.
 */
record Spoerring(Map<String, Object> attributter) {
    /** A question with every attribute, for those who want to know their names and types. */
    static Spoerring tom(RuleBook bok) {
        Person barn = Person.ukjent("", Personrolle.PERSONROLLE_BARN);
        return om(Facts.av(Instant.EPOCH, Part.av(Etat.ETAT_BVT, ""), Part.av(Etat.ETAT_BUP, ""), Formaal.FORMAAL_REFERRAL,
                Innhold.av(), List.of(barn)), barn, Kategori.KATEGORI_BVN, bok);
    }

    static Spoerring om(Facts f, Person person, Kategori kategori, RuleBook bok) {
        Case sak = new Case(f);
        int bit = Kategorisett.bit(kategori);
        Map<String, Object> a = new LinkedHashMap<>();
        a.put("avsender", Oversettelse.navn(f.avsender().etat()));
        a.put("mottaker", Oversettelse.navn(f.mottaker().etat()));
        a.put("formaal", Oversettelse.navn(f.formaal()));
        a.put("kategori", Oversettelse.navn(kategori));
        a.put("dag", sak.dag);
        a.put("alder", (long) sak.alder);
        a.put("omsorg", Oversettelse.navn(sak.barnet.omsorg()));
        a.put("barnet", person == sak.barnet);
        a.put("rolle", Oversettelse.navn(person.rolle()));
        a.put("avsender_er", navn(Egenskap.values(), f.avsender().egenskaper()::har));
        a.put("mottaker_er", navn(Egenskap.values(), f.mottaker().egenskaper()::har));
        a.put("sann", navn(Faktum.values(), x -> f.fakta().av(x) == Sannhet.SANN));
        a.put("usann", navn(Faktum.values(), x -> f.fakta().av(x) == Sannhet.USANN));
        a.put("person_sann", navn(Personfaktum.values(), x -> sak.barnet.personfakta().av(x) == Sannhet.SANN));
        a.put("person_usann", navn(Personfaktum.values(), x -> sak.barnet.personfakta().av(x) == Sannhet.USANN));
        a.put("fare", sak.fare);
        a.put("haster", sak.haster());
        a.put("anonymt", sak.bareAnonymt());
        a.put("ugradert", sak.gradering == Gradering.GRADERING_INGEN);
        a.put("vold", sak.har(Kategori.KATEGORI_VOL));
        a.put("inhabil", f.relasjon() != Relasjon.RELASJON_UNSPECIFIED && f.relasjon() != Relasjon.RELASJON_INGEN);
        a.put("grunnlag", f.paastander().stream().map(p -> Oversettelse.navn(p.grunnlag())).toList());
        a.put("attestert", f.paastander().stream().filter(p -> attestert(p, f))
                .map(p -> Oversettelse.navn(p.grunnlag())).toList());
        a.put("paalegg", paalegg(f, bit, bok));
        a.put("reservert", person.reservasjoner().stream()
                .anyMatch(r -> r.rammer(f.avsender(), f.mottaker(), bit, f.tidspunkt())));
        a.put("samtykke_teller", f.paastander().isEmpty()
                || !person.samtykker().isEmpty() && !bok.bareIkkeGrunnlag(f.paastander()));
        Consents samtykker = new Consents(bok.profiler(sak.dag));
        a.put("samtykke", Oversettelse.samtykkelister(bok).stream().filter(liste -> samtykker.vurder(sak, person, bit,
                liste.gjeldende(f.avsender().etat(), bok)) == Route.PASSERER).map(Samtykkeliste::navn).toList());
        return new Spoerring(Map.copyOf(a));
    }

    private static boolean attestert(Paastand p, Facts f) {
        return p.attestasjon().filter(x -> x.fullstendig(f.avsender(), f.tidspunkt())).isPresent();
    }

    private static List<String> paalegg(Facts f, int bit, RuleBook bok) {
        return f.paalegg().filter(p -> p.gyldig() && p.forkynt() && (p.omfang().maske() & bit) != 0
                && bok.compiled(p.grunnlag()).filter(g -> (g.sakstyper() & 1L << p.sakstype().getNumber()) != 0).isPresent()
                && p.utsteder().equals(f.mottaker().enhet()) && p.adressat().equals(f.avsender().enhet()))
                .map(p -> List.of(Oversettelse.navn(p.grunnlag()))).orElse(List.of());
    }

    private static <E extends Enum<E> & ProtocolMessageEnum> List<String> navn(E[] alle, Predicate<E> disse) {
        return Stream.of(alle).filter(x -> !x.name().equals("UNRECOGNIZED")).filter(disse).map(Oversettelse::navn).toList();
    }
}
