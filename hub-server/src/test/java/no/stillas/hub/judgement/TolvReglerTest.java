package no.stillas.hub.judgement;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import no.stillas.hub.judgement.facts.Attestasjon;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Foreldreansvar;
import no.stillas.hub.judgement.facts.Giver;
import no.stillas.hub.judgement.facts.Paastand;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.hub.judgement.facts.Vern;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Plikt;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Faktum;
import no.stillas.proto.regelverk.v1.Giverrolle;
import no.stillas.proto.regelverk.v1.Regel;

/**
 * The twelve rules that must never be wrong, section 0.4 of the rulebook as corrected, each for all facts. What they name
 * (grounds, senders) is written here from the acts and not read from the rules, so that a wrong rule shows.
 */
@Domain(TilfeldigeFakta.class)
class TolvReglerTest {
    private static final int ANTALL = 10_000;
    private static final Set<Kategori> UPERSONLIG = EnumSet.of(Kategori.KATEGORI_ANO, Kategori.KATEGORI_AGR,
            Kategori.KATEGORI_STA);
    private static final Set<Grunnlag> IKKE_HELSEPERSONELLS = EnumSet.of(Grunnlag.GRUNNLAG_FVL13B4,
            Grunnlag.GRUNNLAG_FVL13B5, Grunnlag.GRUNNLAG_FVL13B7, Grunnlag.GRUNNLAG_INT42);
    private static final Set<Grunnlag> AVSENDERS_OPPGAVE = EnumSet.of(Grunnlag.GRUNNLAG_FVL13B5,
            Grunnlag.GRUNNLAG_BVL13_1_3);
    /** Barnevern, those who do its work, and påtalemyndigheten for its own akuttvedtak (bvl § 14-22). */
    private static final Set<Etat> BARNEVERN = EnumSet.of(Etat.ETAT_BVT, Etat.ETAT_BVI, Etat.ETAT_BOT, Etat.ETAT_BUF,
            Etat.ETAT_THK, Etat.ETAT_BHN, Etat.ETAT_PRL, Etat.ETAT_POL);

    /** No. 1. */
    @Property(tries = ANTALL, seed = "101")
    void the_default_is_no_and_a_basis_is_named_for_each_category_about_each_person(@ForAll Facts f) {
        dommer(f).filter(Verdict::passerer).forEach(v -> {
            assertThat(v.regel()).isPresent();
            assertThat(v.grunnlag() != Grunnlag.GRUNNLAG_UNSPECIFIED || UPERSONLIG.contains(v.kategori()))
                    .as("%s", v).isTrue();
        });
        assertThat(aapnet(utenSamtykker(f).medPaastander(List.of()))).isEmpty();
    }

    /** No. 2, with section 2.3: fvl § 13f andre ledd. */
    @Property(tries = ANTALL, seed = "102")
    void samarbeidsplikt_and_what_is_like_it_opens_nothing_alone_and_adds_nothing(@ForAll Facts f,
            @ForAll("ikkeGrunnlag") Grunnlag g) {
        assertThat(aapnet(f.medPaastander(List.of(attestert(g, f))))).isEmpty();
        if (!f.paastander().isEmpty()) {
            assertThat(dommer(ogsaa(f, g))).containsExactlyElementsOf(dommer(f).toList());
        }
    }

    @Provide
    Arbitrary<Grunnlag> ikkeGrunnlag() {
        return Arbitraries.of(Grunnlag.GRUNNLAG_SAMARBEID, Grunnlag.GRUNNLAG_SAMORDNINGSANSVAR,
                Grunnlag.GRUNNLAG_KOORDINATOR_ROLLE, Grunnlag.GRUNNLAG_SAMARBEIDSAVTALE, Grunnlag.GRUNNLAG_ANSVARSGRUPPE,
                Grunnlag.GRUNNLAG_RECEIVER_SECRECY, Grunnlag.GRUNNLAG_SAME_KOMMUNE, Grunnlag.GRUNNLAG_SPHL6_3,
                Grunnlag.GRUNNLAG_OPPMERKSOMHET, Grunnlag.GRUNNLAG_STJ43_2, Grunnlag.GRUNNLAG_BVL4_1);
    }

    /** No. 3: hpl § 21 binds helsepersonell whoever employs them. Correction 45: fvl § 13b nr. 7 is never for hpl data. */
    @Property(tries = ANTALL, seed = "103")
    void what_helsepersonell_have_received_passes_on_no_ground_of_their_employer(@ForAll("forvaltningens") Facts f) {
        Facts somHelsepersonell = utenSamtykker(f).medAvsender(f.avsender().med(
                        f.avsender().egenskaper().med(Egenskap.EGENSKAP_HELSEPERSONELL)))
                .medPaastander(IKKE_HELSEPERSONELLS.stream().map(g -> attestert(g, f)).toList());
        assertThat(aapnet(somHelsepersonell)).isEmpty();
    }

    @Provide
    Arbitrary<Facts> forvaltningens() {
        return TilfeldigeFakta.naer(nevner(IKKE_HELSEPERSONELLS));
    }

    /** No. 4. */
    @Property(tries = ANTALL, seed = "104")
    void that_a_person_is_known_to_a_service_passes_only_with_what_may_be_told_of_that_person(@ForAll Facts f) {
        Judged judged = judge(f);
        Assume.that(!judged.decision().plikt() && f.hastegrad() != Hastegrad.HASTEGRAD_UMIDDELBAR);
        judged.decision().verdicts().stream().filter(v -> v.passerer() && v.kategori() == Kategori.KATEGORI_CLI)
                .forEach(v -> assertThat(egenRad(v) || judged.decision().verdicts().stream().anyMatch(o -> o.passerer()
                        && o.person().equals(v.person()) && o.regel().equals(v.regel()) && egenRad(o))).as("%s", v).isTrue());
    }

    /** Whether the rule that lets it pass speaks of this category. */
    private static boolean egenRad(Verdict v) {
        Regel regel = v.regel().flatMap(Law.BOK::regel).orElseThrow();
        return regel.getEnhverKategori() || regel.getKategoriList().contains(v.kategori());
    }

    /** No. 5. Correction 63: only POL30, INT42 and regulations under fvl § 13g look to the receiver. */
    @Property(tries = ANTALL, seed = "105")
    void fvl_13b_nr_5_and_bvl_13_1_3_serve_the_tasks_of_the_sender_and_not_the_receivers_wish(
            @ForAll("avsendersOppgave") Facts f) {
        Facts bare = utenSamtykker(f).medFare(Optional.empty()).medHastegrad(Hastegrad.HASTEGRAD_ORDINAER);
        var avMottaker = new Attestasjon("leder", f.mottaker().enhet(), true, f.tidspunkt(), true);
        assertThat(dommer(bare.medPaastander(AVSENDERS_OPPGAVE.stream().map(g -> Paastand.av(g, avMottaker)).toList())))
                .as("attested by the receiver").containsExactlyElementsOf(
                        dommer(bare.medPaastander(AVSENDERS_OPPGAVE.stream().map(Paastand::av).toList())).toList());
        if (!BARNEVERN.contains(f.avsender().etat())) {
            assertThat(aapnet(bare.medPaastander(List.of(attestert(Grunnlag.GRUNNLAG_BVL13_1_3, f)))))
                    .as("another's tasks").isEmpty();
        }
    }

    @Provide
    Arbitrary<Facts> avsendersOppgave() {
        return TilfeldigeFakta.naer(nevner(AVSENDERS_OPPGAVE));
    }

    /** No. 6. Corrections 1, 3 and A3: any letter, any sender, no form, whatever the relation. Unborn: 28. */
    @Property(tries = ANTALL, seed = "106")
    void meldeplikt_is_never_stopped_never_waits_for_consent_and_never_tells_the_parents(@ForAll Facts f,
            @ForAll("bokstaver") Grunnlag bokstav) {
        Facts melding = f.medMottaker(Part.av(Etat.ETAT_BVT, "bvt").med(f.mottaker().egenskaper()))
                .medFormaal(Formaal.FORMAAL_CONCERN).medPaastander(List.of(Paastand.av(bokstav)))
                .medFakta(f.fakta().med(Faktum.FAKTUM_UFOEDT, Sannhet.UKJENT))
                .medPersoner(f.personer().stream().map(p -> p.rolle() == Personrolle.PERSONROLLE_BARN
                        && Ages.alder(p, Ages.dag(f.tidspunkt())) >= 18 ? Person.ukjent(p.ref(), p.rolle()) : p).toList());
        assertThat(dommer(melding)).allMatch(v -> v.passerer() || v.dom() == Dom.UTELATES);
        assertThat(judge(melding).decision().plikter()).doesNotContain(Plikt.PLIKT_O_INFP, Plikt.PLIKT_O_INFA);
    }

    @Provide
    Arbitrary<Grunnlag> bokstaver() {
        return Arbitraries.of(Grunnlag.GRUNNLAG_MELD_A, Grunnlag.GRUNNLAG_MELD_B, Grunnlag.GRUNNLAG_MELD_C,
                Grunnlag.GRUNNLAG_MELD_D, Grunnlag.GRUNNLAG_MELD_E);
    }

    /** No. 7. */
    @Property(tries = ANTALL, seed = "107")
    void consent_opens_for_the_one_who_it_is_about_and_an_adult_gives_it_alone(@ForAll Facts f) {
        dommer(f).filter(TolvReglerTest::innhold).forEach(v -> assertThat(dom(medSamtykker(f, p ->
                p.ref().equals(v.person()) ? p.samtykker() : List.of()), v)).as("others' consents").isEqualTo(v.dom()));
        Facts avAndre = medSamtykker(f, p -> voksen(p, f) ? p.samtykker().stream().map(s -> fraAndre(s, p)).toList()
                : p.samtykker());
        assertThat(dommer(avAndre).filter(v -> v.passerer() && v.beslutning() == Beslutning.BESLUTNING_CONSENT)
                .filter(TolvReglerTest::innhold)).noneMatch(v -> f.personer().stream()
                        .anyMatch(p -> p.ref().equals(v.person()) && voksen(p, f)));
    }

    private static boolean voksen(Person p, Facts f) {
        return Ages.alder(p, Ages.dag(f.tidspunkt())) >= 18;
    }

    private static Samtykke fraAndre(Samtykke s, Person p) {
        return ny(s, s.givere().stream().filter(g -> g.rolle() != Giverrolle.GIVERROLLE_SELV
                || !g.ref().equals(p.ref())).toList(), s.trukket());
    }

    /** No. 8. What a person is called is no fact, also where it reads as a birth number of another age. */
    @Property(tries = ANTALL, seed = "108")
    void age_is_of_the_birth_date_and_never_of_the_digits_of_a_number(@ForAll Facts f, @ForAll("sifre") String sifre) {
        Map<String, String> numre = f.personer().stream().collect(toMap(Person::ref, p -> sifre + p.rolle().getNumber()));
        UnaryOperator<String> ny = ref -> numre.getOrDefault(ref, ref);
        Facts omdoept = f.medInnhold(f.innhold().medReferanser(ny)).medPersoner(f.personer().stream()
                .map(p -> omdoept(p, ny)).toList());
        dommer(f).forEach(v -> assertThat(dommer(omdoept).filter(o -> o.kategori() == v.kategori()
                && o.person().equals(ny.apply(v.person()))).map(Verdict::dom)).as("%s", v).containsExactly(v.dom()));
    }

    /** Ten digits of the synthetic series: any day, month and year. */
    @Provide
    Arbitrary<String> sifre() {
        return Arbitraries.randomValue(r -> "%02d%02d%02d%04d".formatted(1 + r.nextInt(28), 81 + r.nextInt(12),
                r.nextInt(100), r.nextInt(10_000)));
    }

    private static Person omdoept(Person p, UnaryOperator<String> ny) {
        return new Person(ny.apply(p.ref()), p.rolle(), p.foedselsdato(), p.vern(), p.omsorg(),
                new Foreldreansvar(p.foreldreansvar().kjent(), p.foreldreansvar().holdere().stream().map(ny).toList()),
                p.personfakta(), p.samtykker().stream().map(s -> omdoept(s, ny)).toList(), p.reservasjoner(), p.skjult());
    }

    private static Samtykke omdoept(Samtykke s, UnaryOperator<String> ny) {
        Samtykke x = ny(s, s.givere().stream().map(g ->
                new Giver(ny.apply(g.ref()), g.rolle(), g.alder(), g.verifisert())).toList(), s.trukket());
        return new Samtykke(x.ref(), ny.apply(x.gjelder()), x.givere(), x.enegrunn(), x.profil(), x.fra(), x.til(),
                x.kategorier(), x.unntatt(), x.formaal(), x.gyldigFra(), x.gyldigTil(), x.form(), x.informert(),
                x.barnetUenig(), x.trukket(), x.statsforvalterOverstyrt(), x.synlig());
    }

    /**
     * No. 9. Correction 17: it takes out what reveals a place and stops nothing else, but the request that would itself
     * reveal the new place (A14).
     */
    @Property(tries = ANTALL, seed = "109")
    void a_graded_place_reaches_nobody_without_the_role_at_both_ends_and_the_rest_goes_on(@ForAll Facts f) {
        Judged judged = judge(f);
        f.personer().stream().filter(p -> p.vern().gradering() != Gradering.GRADERING_INGEN
                && !(rolle(f.avsender()) && rolle(f.mottaker()))).forEach(p -> {
                    assertThat(judged.decision().stedSkjult()).contains(p.ref());
                    assertThat(judged.decision().verdicts()).noneMatch(v -> v.person().equals(p.ref())
                            && v.kategori() == Kategori.KATEGORI_ADR && v.passerer());
                });
        Facts ugradert = f.medPersoner(f.personer().stream().map(p -> p.medVern(Vern.ingen())).toList());
        dommer(ugradert).filter(v -> v.kategori() != Kategori.KATEGORI_ADR && !lukkesAvGradering(v))
                .forEach(v -> assertThat(dom(f, v)).as("%s", v).isEqualTo(v.dom()));
    }

    private static boolean lukkesAvGradering(Verdict v) {
        return v.regel().flatMap(Law.BOK::regel).filter(r -> r.getVilkaar().getUgradert()).isPresent();
    }

    private static boolean rolle(Part part) {
        return part.egenskaper().har(Egenskap.EGENSKAP_ROLLE_KODE6) || part.egenskaper().har(Egenskap.EGENSKAP_ROLLE_KODE7);
    }

    /** No. 10. They are recorded apart; the facts that are judged have no place for the basis for processing. */
    @Property(tries = ANTALL, seed = "110")
    void a_basis_for_processing_is_no_consent_and_takes_nothing_from_one(@ForAll Facts f) {
        Grunnlag gdpr = Grunnlag.GRUNNLAG_GDPR_BASIS;
        assertThat(aapnet(f.medPaastander(List.of(attestert(gdpr, f))))).isEmpty();
        if (!f.paastander().isEmpty()) {
            assertThat(dommer(ogsaa(f, gdpr))).containsExactlyElementsOf(dommer(f).toList());
        }
        var felter = no.stillas.proto.samtykke.v1.Samtykke.getDescriptor();
        assertThat(felter.findFieldByName("taushetsgrunnlag").getEnumType())
                .isNotEqualTo(felter.findFieldByName("behandlingsgrunnlag").getEnumType());
    }

    /** No. 11. That the receivers are told is no paragraph (correction 62), and stands in the table of what follows. */
    @Property(tries = ANTALL, seed = "111")
    void withdrawal_works_from_its_moment_and_not_before(@ForAll Facts f, @ForAll("sekunder") long sekunder) {
        Instant da = f.tidspunkt().plusSeconds(sekunder);
        Facts trukket = medSamtykker(f, p -> p.samtykker().stream().filter(s -> !s.gyldigFra().isAfter(da))
                .map(s -> ny(s, s.givere(), Optional.of(da))).toList());
        if (da.isAfter(f.tidspunkt())) {
            assertThat(dommer(trukket)).containsExactlyElementsOf(dommer(medSamtykker(trukket, p -> p.samtykker().stream()
                    .map(s -> ny(s, s.givere(), Optional.empty())).toList())).toList());
        } else {
            assertThat(dommer(trukket)).noneMatch(v -> v.passerer() && v.beslutning() == Beslutning.BESLUTNING_CONSENT);
        }
    }

    @Provide
    Arbitrary<Long> sekunder() {
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(1, Arbitraries.longs().between(-1, 1)),
                net.jqwik.api.Tuple.of(1, Arbitraries.longs().between(-86_400 * 90, 86_400 * 90)));
    }

    /** No. 12. Correction 61: pasientjournalloven § 22 a for health information, GDPR art. 15 for all. */
    @Property(tries = ANTALL, seed = "112")
    void every_disclosure_is_logged_with_basis_and_words_for_the_one_whom_it_is_about(@ForAll Facts f) {
        Judged judged = judge(f);
        assertThat(judged.decision().plikter()).contains(Plikt.PLIKT_O_LOG);
        if (dommer(f).anyMatch(Verdict::passerer) && (judged instanceof Permitted || judged instanceof Redacted)) {
            assertThat(Explanation.registrert(judged, Law.BOK)).isNotBlank();
            assertThat(Explanation.revisor(judged, Law.BOK, Map.of()).getBegrunnelserList())
                    .anyMatch(b -> b.getParagraf().contains("§"));
        }
    }

    private static Judged judge(Facts f) {
        return Judgement.judge(f, Law.BOK);
    }

    private static Stream<Verdict> dommer(Facts f) {
        return judge(f).decision().verdicts().stream();
    }

    private static Dom dom(Facts f, Verdict hva) {
        return dommer(f).filter(v -> v.person().equals(hva.person()) && v.kategori() == hva.kategori()).findFirst()
                .orElseThrow().dom();
    }

    /** What passes of what tells something of a person. */
    private static List<Verdict> aapnet(Facts f) {
        return dommer(f).filter(v -> v.passerer() && !UPERSONLIG.contains(v.kategori())).toList();
    }

    private static boolean innhold(Verdict v) {
        return (no.stillas.hub.judgement.facts.Kategorisett.bit(v.kategori()) & (Case.FOELGE | Case.ADR)) == 0;
    }

    private static Predicate<Regel> nevner(Set<Grunnlag> grunnlag) {
        return r -> r.getGrunnlagList().stream().anyMatch(grunnlag::contains);
    }

    private static Paastand attestert(Grunnlag g, Facts f) {
        return Paastand.av(g, new Attestasjon("leder", f.avsender().enhet(), true, f.tidspunkt(), true));
    }

    private static Facts ogsaa(Facts f, Grunnlag g) {
        return f.medPaastander(Stream.concat(f.paastander().stream().filter(p -> p.grunnlag() != g),
                Stream.of(attestert(g, f))).toList());
    }

    private static Facts utenSamtykker(Facts f) {
        return medSamtykker(f, _ -> List.of());
    }

    private static Facts medSamtykker(Facts f, java.util.function.Function<Person, List<Samtykke>> samtykker) {
        return f.medPersoner(f.personer().stream().map(p -> p.medSamtykker(samtykker.apply(p))).toList());
    }

    private static Samtykke ny(Samtykke s, List<Giver> givere, Optional<Instant> trukket) {
        return new Samtykke(s.ref(), s.gjelder(), givere, s.enegrunn(), s.profil(), s.fra(), s.til(), s.kategorier(),
                s.unntatt(), s.formaal(), s.gyldigFra(), s.gyldigTil(), s.form(), s.informert(), s.barnetUenig(), trukket,
                s.statsforvalterOverstyrt(), s.synlig());
    }
}
