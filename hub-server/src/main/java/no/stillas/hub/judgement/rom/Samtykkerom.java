package no.stillas.hub.judgement.rom;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Krets;
import no.stillas.proto.regelverk.v1.Profilregel;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Samtykkekrav;
import no.stillas.proto.regelverk.v1.Tjenesteprofil;

/**
 * Who must have consented: for each combination of profiles that a rule asks for, every age that the profiles tell apart,
 * every care situation and fact about the person that they read, what a named human has said where one is to, and every
 * state of consent.
 */
final class Samtykkerom {
    /** Where nobody is responsible for the plan yet, all of these are asked. */
    private static final Set<Samtykkeprofil> UTEN_ANSVARLIG = EnumSet.of(Samtykkeprofil.SAMTYKKEPROFIL_CP_HEALTH,
            Samtykkeprofil.SAMTYKKEPROFIL_CP_BVL, Samtykkeprofil.SAMTYKKEPROFIL_CP_NAV);

    private record Noekkel(List<Samtykkeprofil> profiler, boolean alle, Optional<Samtykkeprofil> egen, Krets krets) {}

    private final Collection<Profilregel> profilregler;
    /** One service of each profile. */
    private final Map<Samtykkeprofil, Etat> tjeneste = new EnumMap<>(Samtykkeprofil.class);
    private final Map<Noekkel, Map.Entry<Regel, Etat>> steder = new LinkedHashMap<>();

    Samtykkerom(Collection<Regel> regler, Collection<Profilregel> profilregler, Collection<Tjenesteprofil> tjenester) {
        this.profilregler = profilregler;
        tjenester.forEach(t -> t.getEtatList().stream().findFirst().ifPresent(e -> tjeneste.putIfAbsent(t.getProfil(), e)));
        for (var regel : regler) {
            if (regel.getProfilCount() > 0 && !regel.getPort()) {
                for (var etat : regel.getEnhverAvsender() ? List.of(Etat.ETAT_BUP, Etat.ETAT_BVT, Etat.ETAT_SKO) : regel.getAvsenderList()) {
                    boolean velger = regel.getProfilCount() > 1 && !regel.getAlleProfiler();
                    var egen = tjenester.stream().filter(t -> t.getEtatList().contains(etat)).map(Tjenesteprofil::getProfil).findFirst();
                    steder.putIfAbsent(new Noekkel(regel.getProfilList(), regel.getAlleProfiler(), velger ? egen : Optional.empty(),
                            regel.getKrets()), Map.entry(regel, etat));
                }
            }
        }
    }

    void hver(BiConsumer<Sted, Facts> besoek) {
        steder.values().forEach(sted -> sted(sted.getKey(), sted.getValue(), besoek));
    }

    private void sted(Regel regel, Etat avsender, BiConsumer<Sted, Facts> besoek) {
        var person = regel.getKrets() == Krets.KRETS_GRAVID ? Personrolle.PERSONROLLE_GRAVID
                : regel.getKrets() == Krets.KRETS_SOESKEN ? Personrolle.PERSONROLLE_SOESKEN : Personrolle.PERSONROLLE_BARN;
        var sted = new Sted(avsender, regel.getEnhverMottaker() ? Etat.ETAT_BUP : regel.getMottaker(0),
                regel.getEthvertFormaal() ? Formaal.FORMAAL_COORD : regel.getFormaal(0), person,
                regel.getEnhverKategori() ? Kategori.KATEGORI_HEA : regel.getKategori(0), Grunnlag.GRUNNLAG_UNSPECIFIED, 1);
        var bygg = Grunnfakta.oppfyll(Grunnfakta.av(sted), regel.getVilkaar());
        var egne = EnumSet.noneOf(Samtykkeprofil.class);
        egne.addAll(regel.getProfilList());
        if (!egne.remove(Samtykkeprofil.SAMTYKKEPROFIL_CP_IP)) {
            Rom.produkt(bygg, akser(egne, regel, person), 0, f -> besoek.accept(sted, f));
            return;
        }
        var uten = EnumSet.copyOf(UTEN_ANSVARLIG);
        uten.addAll(egne);
        Rom.produkt(bygg, akser(uten, regel, person), 0, f -> besoek.accept(sted, f));
        tjeneste.forEach((profil, ansvarlig) -> {
            var med = EnumSet.of(profil);
            med.addAll(egne);
            Rom.produkt(bygg.medPlanansvarlig(Optional.of(ansvarlig)), akser(med, regel, person), 0, f -> besoek.accept(sted, f));
        });
    }

    private List<List<UnaryOperator<Facts>>> akser(Set<Samtykkeprofil> profiler, Regel regel, Personrolle person) {
        var leses = profilregler.stream().filter(p -> profiler.contains(p.getProfil())).toList();
        List<List<UnaryOperator<Facts>>> akser = new ArrayList<>();
        var dager = new TreeSet<>(Set.of(Akser.DAG));
        dager.addAll(skifter(leses));
        akser.add(dager.stream().flatMap(d -> aldre(leses).stream().<UnaryOperator<Facts>>map(a -> f -> Samtykkevalg.om(
                f.medTidspunkt(Akser.kl12(d)), person, p -> p.medFoedselsdato(d.minusYears(a))))).toList());
        akser.add(omsorg(leses).stream().<UnaryOperator<Facts>>map(o -> f -> Samtykkevalg.om(f, person, p -> p.medOmsorg(o))).toList());
        leses.stream().flatMap(p -> Stream.concat(p.getPersonKreverList().stream(), p.getPersonEnAvList().stream())).distinct().sorted()
                .forEach(x -> akser.add(Stream.of(Sannhet.UKJENT, Sannhet.SANN).<UnaryOperator<Facts>>map(s -> f -> Samtykkevalg.om(f,
                        person, p -> p.medPersonfakta(p.personfakta().med(x, s)))).toList()));
        leses.stream().flatMap(p -> p.getIkkeAvklartNeiList().stream()).distinct().sorted().forEach(x -> akser.add(
                Stream.of(Sannhet.UKJENT, Sannhet.USANN).<UnaryOperator<Facts>>map(s -> f -> f.medFakta(f.fakta().med(x, s))).toList()));
        if (leses.stream().anyMatch(p -> p.getKrav() == Samtykkekrav.SAMTYKKEKRAV_VURDERING)) {
            akser.add(List.of(UnaryOperator.identity(), f -> Samtykkevalg.vurdert(f, List.of(regel), true),
                    f -> Samtykkevalg.vurdert(f, List.of(regel), false)));
        }
        akser.add(Samtykkevalg.tilstander().stream().<UnaryOperator<Facts>>map(t -> f -> Samtykkevalg.om(f, person, t.apply(f))).toList());
        return akser;
    }

    /** By the plan's profile that of whichever service is responsible for it is read. */
    static boolean leses(Regel regel, Samtykkeprofil profil) {
        return regel.getProfilList().contains(profil)
                || regel.getProfilList().contains(Samtykkeprofil.SAMTYKKEPROFIL_CP_IP);
    }

    /** The last day of one answer to who must consent and the first day of another, each time. */
    static Set<LocalDate> skifter(List<Profilregel> regler) {
        var grenser = new TreeSet<LocalDate>();
        regler.forEach(r -> Akser.grenser(r.getGyldig(), grenser));
        var skifter = new TreeSet<LocalDate>();
        grenser.stream().filter(d -> grenser.contains(d.minusDays(1)) && !sier(regler, d).equals(sier(regler, d.minusDays(1))))
                .forEach(d -> skifter.addAll(List.of(d.minusDays(1), d)));
        return skifter;
    }

    /** The entries of a day but for how they are called, cited and worded. */
    private static List<Profilregel> sier(List<Profilregel> regler, LocalDate dag) {
        return regler.stream().filter(r -> (r.getGyldig().getFra().isEmpty() || !dag.isBefore(LocalDate.parse(r.getGyldig().getFra())))
                        && (r.getGyldig().getTil().isEmpty() || !dag.isAfter(LocalDate.parse(r.getGyldig().getTil()))))
                .map(r -> r.toBuilder().clearId().clearKilde().clearOrdlyd().clearUsikker().clearGyldig().build()).toList();
    }

    private static Set<Integer> aldre(List<Profilregel> regler) {
        var aldre = new TreeSet<>(Set.of(0, 25));
        regler.forEach(r -> Stream.of(r.getFraAlder(), r.getUnderAlder()).filter(a -> a > 0).forEach(a -> aldre.addAll(List.of(a - 1, a))));
        return aldre;
    }

    private static Set<Omsorgsstatus> omsorg(List<Profilregel> regler) {
        Set<Omsorgsstatus> omsorg = new LinkedHashSet<>(EnumSet.of(Omsorgsstatus.OMSORGSSTATUS_UNSPECIFIED,
                Omsorgsstatus.OMSORGSSTATUS_HJEMME));
        regler.forEach(r -> omsorg.addAll(r.getOmsorgList()));
        return omsorg;
    }
}
