package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.google.protobuf.Descriptors.FieldDescriptor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Fakta;
import no.stillas.hub.judgement.facts.Personfakta;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Faktum;
import no.stillas.proto.regelverk.v1.Personfaktum;
import no.stillas.proto.regelverk.v1.Profilregel;
import no.stillas.proto.regelverk.v1.Samtykkekrav;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who must have consented, by profile, age, care situation and what is known of the person, as
 * {@code samtykkeprofiler.tsv} has it from the matrix of ages, the corrections and the rulings; and that each condition of
 * each entry is missed by a line of it when it is gone, but where the whole space has no case that could tell.
 */
class HverProfilLawsTest {
    private static final List<LocalDate> DAGER = List.of(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 7, 1));
    private static final List<Profilregel> PROFILER = Law.BOK.regelsett().getProfilList();
    private static final Set<String> IKKE_VILKAAR = Set.of("id", "profil", "krav", "kilde", "ordlyd", "usikker", "gyldig");
    private static final List<Linje> LINJER = Tsv.les("samtykkeprofiler.tsv").stream().map(Linje::new).toList();

    /** One line: what it says of every age and care situation that it names. */
    record Linje(Map<String, String> rad) {
        Samtykkeprofil profil() {
            return Samtykkeprofil.valueOf("SAMTYKKEPROFIL_" + rad.get("profil"));
        }

        boolean holder(CompiledProfiles tabell) {
            return tilfeller().allMatch(t -> t.krav(tabell) == Samtykkekrav.valueOf("SAMTYKKEKRAV_" + rad.get("krav")));
        }

        Stream<Tilfelle> tilfeller() {
            String[] alder = rad.get("alder").split("-");
            Personfakta person = Personfakta.ukjente();
            Fakta sak = Fakta.ukjente();
            for (String ord : rad.get("fakta").split(";")) {
                if (ord.startsWith("P+")) {
                    person = person.med(Personfaktum.valueOf("PERSONFAKTUM_" + ord.substring(2)), Sannhet.SANN);
                } else if (ord.startsWith("F")) {
                    sak = sak.med(Faktum.valueOf("FAKTUM_" + ord.substring(2)), ord.charAt(1) == '0' ? Sannhet.USANN : Sannhet.SANN);
                }
            }
            Personfakta p = person;
            Fakta s = sak;
            return IntStream.rangeClosed(Integer.parseInt(alder[0]), Integer.parseInt(alder[1])).boxed()
                    .flatMap(a -> omsorg().map(o -> new Tilfelle(profil(), a, o, p, s)));
        }

        private Stream<Omsorgsstatus> omsorg() {
            List<String> ord = Arrays.asList(rad.get("omsorg").split(" "));
            boolean ikke = ord.getFirst().equals("ikke");
            return kjente().filter(o -> ord.contains("*") || ikke != ord.contains(o.name().substring("OMSORGSSTATUS_".length())));
        }

        @Override
        public String toString() {
            return rad.get("profil") + " " + rad.get("alder") + " " + rad.get("omsorg") + " " + rad.get("fakta") + ": " + rad.get("krav");
        }
    }

    record Tilfelle(Samtykkeprofil profil, int alder, Omsorgsstatus omsorg, Personfakta person, Fakta sak) {
        Samtykkekrav krav(CompiledProfiles tabell) {
            return tabell.krav(profil, alder, omsorg, person, sak);
        }
    }

    private static Stream<Omsorgsstatus> kjente() {
        return Arrays.stream(Omsorgsstatus.values()).filter(o -> o != Omsorgsstatus.UNRECOGNIZED);
    }

    static Stream<Arguments> linjer() {
        return LINJER.stream().map(l -> argumentSet(l.toString(), l));
    }

    @ParameterizedTest
    @MethodSource("linjer")
    void who_must_have_consented_is_as_the_list_says_on_both_sides_of_a_change(Linje l) {
        DAGER.forEach(dag -> l.tilfeller().forEach(t -> assertThat(t.krav(Law.BOK.profiler(dag.toEpochDay()))).as("%s on %s", t, dag)
                .isEqualTo(Samtykkekrav.valueOf("SAMTYKKEKRAV_" + l.rad().get("krav")))));
    }

    static Stream<Arguments> oppfoeringer() {
        return PROFILER.stream().filter(p -> !hverAv(p).isEmpty()).map(p -> argumentSet(p.getId(), p));
    }

    /** The entry with one thing less, by what it is. */
    private static Map<String, Profilregel> hverAv(Profilregel p) {
        Map<String, Profilregel> alle = new TreeMap<>();
        for (FieldDescriptor felt : p.getAllFields().keySet()) {
            if (IKKE_VILKAAR.contains(felt.getName())) {
                continue;
            }
            if (!felt.isRepeated()) {
                alle.put(felt.getName(), p.toBuilder().clearField(felt).build());
                continue;
            }
            for (Object verdi : (List<?>) p.getField(felt)) {
                List<Object> rest = new ArrayList<>((List<?>) p.getField(felt));
                rest.remove(verdi);
                alle.put(felt.getName() + " " + verdi, p.toBuilder().setField(felt, rest).build());
            }
        }
        return alle;
    }

    @ParameterizedTest
    @MethodSource("oppfoeringer")
    void a_condition_that_is_gone_is_missed_by_a_line_or_no_case_of_the_whole_space_could_tell(Profilregel p) {
        long dag = p.getGyldig().getTil().isEmpty() ? DAGER.getLast().toEpochDay() : LocalDate.parse(p.getGyldig().getTil()).toEpochDay();
        List<Profilregel> dagens = DatedProfiles.iKraft(PROFILER, dag);
        CompiledProfiles hele = new CompiledProfiles(dagens, List.of());
        hverAv(p).forEach((navn, endret) -> {
            CompiledProfiles uten = new CompiledProfiles(dagens.stream().map(x -> x.equals(p) ? endret : x).toList(), List.of());
            boolean savnet = LINJER.stream().filter(l -> l.profil() == p.getProfil()).anyMatch(l -> !l.holder(uten));
            boolean kanMerkes = rommet(p.getProfil()).anyMatch(t -> t.krav(uten) != t.krav(hele));
            assertThat(savnet).as("%s without %s", p.getId(), navn).isEqualTo(kanMerkes);
        });
    }

    private static Stream<Tilfelle> rommet(Samtykkeprofil profil) {
        List<Personfaktum> leses = List.of(Personfaktum.PERSONFAKTUM_MANGLER_KOMPETANSE, Personfaktum.PERSONFAKTUM_TILTAKETS_ART,
                Personfaktum.PERSONFAKTUM_RESERVERT_3_4_2, Personfaktum.PERSONFAKTUM_HOLDES_TILBAKE_3_4_3);
        return IntStream.range(0, 26).boxed().flatMap(alder -> kjente().flatMap(omsorg -> IntStream.range(0, 32).mapToObj(bits -> {
            Personfakta person = Personfakta.ukjente();
            for (int i = 0; i < leses.size(); i++) {
                person = (bits & 1 << i) != 0 ? person.med(leses.get(i), Sannhet.SANN) : person;
            }
            Fakta sak = (bits & 16) == 0 ? Fakta.ukjente() : Fakta.ukjente().med(Faktum.FAKTUM_ANNEN_HOLDER_MISTENKT, Sannhet.USANN);
            return new Tilfelle(profil, alder, omsorg, person, sak);
        })));
    }
}
