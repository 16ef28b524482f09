package no.stillas.hub.judgement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Attestasjon;
import no.stillas.hub.judgement.facts.Avslag;
import no.stillas.hub.judgement.facts.Egenskaper;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Foreldreansvar;
import no.stillas.hub.judgement.facts.Giver;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.hub.judgement.facts.Paalegg;
import no.stillas.hub.judgement.facts.Paastand;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Relasjon;
import no.stillas.proto.regelverk.v1.Sakstype;

/**
 * Finds what the sender can rightly do where the law denies or lets wait, by changing one thing of what the sender can do
 * and asking the law again. Never tries
 * another ground, danger, duty, necessity, urgency, role, category, age or care situation: those are what is claimed
 * to be true.
 */
public final class Remedies {
    private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");
    private static final int FLERE_MOTTAKERE = 3;
    /**
     * What each purpose has within it. To send the same for any other purpose is to claim that it is about something else:
     * a henvisning, an undersøkelse, a receipt.
     */
    private static final Map<Formaal, List<Formaal>> SNEVRERE = Map.of(
            Formaal.FORMAAL_COORD, List.of(Formaal.FORMAAL_FOLLOWUP, Formaal.FORMAAL_IP),
            Formaal.FORMAAL_CARE, List.of(Formaal.FORMAAL_FOLLOWUP));

    private static final String UTELAT_GRUNNLAG = "La være å vise til plikten til å samarbeide, en avtale om samarbeid eller"
            + " en rolle som grunnlag. Det åpner ikke for å dele.";

    private static final String ANNEN_AV_SAMME_SLAG = "Velg en annen mottaker av samme slag, som kan ta imot meldingen, eller ring.";
    private static final String MOTSATT = "Spør den som har motsatt seg dette, om det fortsatt gjelder. Det kan trekkes tilbake"
            + " når som helst.";
    private static final String ATTESTER = "La en fagperson med ansvar hos dere vurdere om vilkåret i loven er oppfylt. Bare hvis"
            + " det er det, attesterer fagpersonen med rolle, tid og begrunnelse.";

    private final Facts facts;
    private final RuleBook bok;
    private final boolean ikkeGrunnlag;
    private final boolean uutfylt;
    private final Judged judged;
    private final List<Verdict> hindret;

    /** @param sagt where what is named is no ground, the search is among what can be done without naming it */
    private Remedies(Facts sagt, RuleBook bok) {
        this.ikkeGrunnlag = bok.bareIkkeGrunnlag(sagt.paastander());
        this.facts = ikkeGrunnlag ? sagt.medPaastander(List.of()) : sagt;
        this.bok = bok;
        Case sak = new Case(facts);
        this.uutfylt = sak.haster() && !sak.harInnhold();
        this.judged = Judgement.lov(facts, bok);
        this.hindret = judged.decision().verdicts().stream()
                .filter(v -> v.dom() == Dom.STANSES || v.dom() == Dom.VENTER).toList();
    }

    /**
     * Remedies for a message that is denied or held, smallest first; none for one that passes.
     *
     * @param facts the facts that the sender may know; what is hidden from the sender is not searched over
     */
    public static List<Remedy> search(Facts facts, RuleBook bok) {
        Remedies soek = new Remedies(facts.synlige(), bok);
        if (soek.gaar(soek.judged)) {
            return soek.ikkeGrunnlag ? List.of(new Remedy.Utelat(List.of(), Kategorisett.ingen(), UTELAT_GRUNNLAG))
                    : List.of();
        }
        return soek.alle();
    }

    private List<Remedy> alle() {
        List<Remedy> funnet = new ArrayList<>();
        funnet.addAll(samtykker());
        motsatt().ifPresent(funnet::add);
        utelat().ifPresent(funnet::add);
        paalegg().ifPresent(funnet::add);
        menneske().ifPresent(funnet::add);
        vent().ifPresent(funnet::add);
        snevrere().ifPresent(funnet::add);
        funnet.addAll(mottakere());
        return List.copyOf(funnet);
    }

    private boolean gaar(Judged svar) {
        return switch (svar) {
            case Permitted _, Redacted _ -> true;
            case Held _, Denied _ -> false;
        };
    }

    private boolean gaar(Facts endret) {
        return gaar(Judgement.lov(endret, bok));
    }

    private List<Remedy> samtykker() {
        List<Remedy> funnet = new ArrayList<>();
        for (String ref : new TreeSet<>(hindret.stream().map(Verdict::person).toList())) {
            facts.personer().stream().filter(p -> p.ref().equals(ref)).findFirst().flatMap(this::samtykke)
                    .ifPresent(funnet::add);
        }
        return funnet;
    }

    /** What one of those who must all consent has said no to, as the sender knows: nobody is asked for that again. */
    private Kategorisett nektet(Person person, Holders holdere) {
        int nektet = 0;
        for (Giver g : holdere.givere()) {
            for (Avslag a : person.avslag()) {
                nektet |= a.fra(g, facts.formaal()) ? a.kategorier().maske() : 0;
            }
        }
        return new Kategorisett(nektet);
    }

    /** Whether all content of these categories is among the others; the frame follows the content. */
    private static boolean alt(Kategorisett kategorier, Kategorisett blant) {
        int innhold = kategorier.maske() & ~(Case.FOELGE | Case.ADR);
        return ((innhold != 0 ? innhold : kategorier.maske()) & ~blant.maske()) == 0;
    }

    /** Whether somebody would have been asked for consent, had the sender not known of a no. */
    static boolean nektet(Facts facts, RuleBook bok) {
        var uten = facts.personer().stream().map(p -> p.medAvslag(List.of())).toList();
        return !uten.equals(facts.personer())
                && search(facts.medPersoner(uten), bok).stream().anyMatch(Remedy.SpoerOmSamtykke.class::isInstance);
    }

    /** A consent by those who must be asked now; nobody is asked where a human must decide whether to ask. */
    private Optional<Remedy> samtykke(Person uavklart) {
        // Whoever the holders are, it is they who must be asked; that they are not known is no reason to say nothing.
        Person person = uavklart.foreldreansvar().kjent() ? uavklart
                : uavklart.medForeldreansvar(Foreldreansvar.hos(""));
        Kategorisett kategorier = uutfylt ? Kategorisett.alle()
                : Kategorisett.av(hindret.stream().filter(v -> v.person().equals(person.ref())).map(Verdict::kategori)
                        .toList());
        for (Holders holdere : Holders.mulige(person, facts, bok)) {
            Kategorisett nektet = nektet(uavklart, holdere);
            if (alt(kategorier, nektet)) {
                continue;
            }
            Kategorisett ute = new Kategorisett(kategorier.maske() & nektet.maske() & ~(Case.FOELGE | Case.ADR));
            Samtykke tenkt = holdere.tenkt(person, facts, kategorier.uten(ute));
            List<Samtykke> alle = Stream.concat(person.samtykker().stream(), Stream.of(tenkt)).toList();
            Judged svar = Judgement.lov(uten(person.ref(), ute).medPersoner(facts.personer().stream()
                    .map(p -> p == uavklart ? person.medSamtykker(alle) : p).toList()), bok);
            if (svar.decision().verdicts().stream().filter(v -> v.person().equals(person.ref()))
                    .allMatch(v -> v.passerer() || v.dom() == Dom.UTELATES)) {
                return Optional.of(new Remedy.SpoerOmSamtykke(person.ref(), holdere.refs(), holdere.tekst() + (ute.erTomt() || uutfylt ? ""
                        : " Ikke spør om " + liste(ute) + ", og la være å ta det med: det er det sagt nei til.")));
            }
        }
        return Optional.empty();
    }

    /** The same without what these categories hold about the person. */
    private Facts uten(String person, Kategorisett kategorier) {
        return kategorier.erTomt() ? facts : facts.medInnhold(facts.innhold().medOpplysninger(facts.innhold().opplysninger().stream()
                .filter(o -> !o.person().equals(person) || !kategorier.har(o.kategori())).toList()));
    }

    /** Whoever has objected may say that it holds no longer. What the sender may not know of is not here. */
    private Optional<Remedy> motsatt() {
        List<String> hvem = hindret.stream().filter(v -> v.aarsak() == Aarsak.AARSAK_RESERVASJON).map(Verdict::person)
                .distinct().sorted().toList();
        boolean aapner = !hvem.isEmpty() && gaar(facts.medPersoner(facts.personer().stream()
                .map(p -> hvem.contains(p.ref()) ? p.medReservasjoner(List.of()) : p).toList()));
        return aapner ? Optional.of(new Remedy.SpoerOmSamtykke(hvem.getFirst(), List.of(hvem.getFirst()), MOTSATT))
                : Optional.empty();
    }

    private Optional<Remedy> utelat() {
        List<Opplysning> rest = facts.innhold().opplysninger().stream()
                .filter(o -> hindret.stream().noneMatch(v -> v.person().equals(o.person())
                        && v.kategori() == o.kategori()))
                .toList();
        boolean innhold = rest.stream()
                .anyMatch(o -> (Kategorisett.bit(o.kategori()) & (Case.FOELGE | Case.ADR)) == 0);
        if (!innhold || !gaar(facts.medInnhold(facts.innhold().medOpplysninger(rest)))) {
            return Optional.empty();
        }
        Kategorisett kategorier = Kategorisett.av(hindret.stream().map(Verdict::kategori).toList());
        return Optional.of(new Remedy.Utelat(hindret.stream().map(Verdict::person).distinct().sorted().toList(),
                kategorier, "La være å ta med " + liste(kategorier) + "."));
    }

    private String liste(Kategorisett kategorier) {
        List<String> ord = kategorier.liste().stream().map(bok::ord).toList();
        return ord.size() == 1 ? ord.getFirst()
                : String.join(", ", ord.subList(0, ord.size() - 1)) + " og " + ord.getLast();
    }

    /** The receiver can order what it needs: barnevernet by bvl § 13-4, NAV by ftrl § 21-4. */
    private Optional<Remedy> paalegg() {
        return switch (facts.mottaker().etat()) {
            case ETAT_BVT, ETAT_BHN -> paalegg(Grunnlag.GRUNNLAG_PALEGG, Sakstype.SAKSTYPE_BVL_5_1,
                    Formaal.FORMAAL_ORDER, "Barnevernet kan gi pålegg om opplysningene i de sakene som"
                            + " barnevernsloven § 13-4 nevner.");
            case ETAT_NAVS -> paalegg(Grunnlag.GRUNNLAG_FTL21_4, Sakstype.SAKSTYPE_KRAV, Formaal.FORMAAL_BENEFIT,
                    "NAV kan kreve opplysningene skriftlig etter folketrygdloven § 21-4.");
            case ETAT_UDI -> paalegg(Grunnlag.GRUNNLAG_UTL84, Sakstype.SAKSTYPE_KRAV, Formaal.FORMAAL_ORDER,
                    "Utlendingsmyndighetene kan gi pålegg om opplysningene etter utlendingsloven § 84.");
            case ETAT_KRI -> paalegg(Grunnlag.GRUNNLAG_STRGJ7A, Sakstype.SAKSTYPE_KRAV, Formaal.FORMAAL_ORDER,
                    "Kriminalomsorgen kan kreve opplysningene etter straffegjennomføringsloven § 7 a.");
            default -> Optional.empty();
        };
    }

    private Optional<Remedy> paalegg(Grunnlag grunnlag, Sakstype type, Formaal formaal, String tekst) {
        Kategorisett omfang = Kategorisett.av(facts.innhold().opplysninger().stream().map(Opplysning::kategori)
                .toList());
        Facts endret = facts.medFormaal(formaal).medPaastander(List.of(Paastand.av(grunnlag)))
                .medPaalegg(Optional.of(new Paalegg("", grunnlag, type, facts.mottaker().enhet(),
                        facts.avsender().enhet(), omfang, true, true)));
        // an order that asks for less than this says nothing of the rest: the receiver may ask for that too
        boolean snevert = hindret.stream().anyMatch(v -> v.aarsak() == Aarsak.AARSAK_UTENFOR_OMFANG);
        boolean alt = (facts.paalegg().isEmpty() || snevert) && gaar(endret);
        return alt ? Optional.of(new Remedy.InnhentPaalegg(tekst)) : Optional.empty();
    }

    private Optional<Remedy> menneske() {
        if (hindret.stream().allMatch(v -> v.dom() == Dom.VENTER)) {
            return Optional.of(new Remedy.MenneskeAvgjoer(
                    "La en navngitt person med ansvar hos dere avgjøre og begrunne det."));
        }
        if (gaarAttestert()) {
            return Optional.of(new Remedy.MenneskeAvgjoer(ATTESTER));
        }
        boolean annenAnsatt = facts.relasjon() != Relasjon.RELASJON_INGEN
                && facts.relasjon() != Relasjon.RELASJON_UNSPECIFIED
                && gaar(facts.medRelasjon(Relasjon.RELASJON_INGEN));
        return annenAnsatt ? Optional.of(new Remedy.MenneskeAvgjoer("La en annen ansatt ta saken."))
                : Optional.empty();
    }

    /** Whether it passes, once a professional stands for the grounds that are named. */
    private boolean gaarAttestert() {
        Attestasjon staar = new Attestasjon("fagperson", facts.avsender().enhet(), true, facts.tidspunkt(), true);
        return gaar(facts.medPaastander(facts.paastander().stream().map(p -> Paastand.av(p.grunnlag(), staar)).toList()));
    }

    /** A ground that comes into force, or a consent that begins. */
    private Optional<Remedy> vent() {
        LocalDate idag = Ages.dag(facts.tidspunkt());
        TreeSet<LocalDate> dager = new TreeSet<>();
        facts.paastander().forEach(p -> bok.compiled(p.grunnlag()).map(CompiledGround::gyldig)
                .filter(d -> d.fra() > idag.toEpochDay() && d.fra() != Long.MAX_VALUE)
                .ifPresent(d -> dager.add(LocalDate.ofEpochDay(d.fra()))));
        facts.personer().forEach(p -> p.samtykker().stream().map(Samtykke::gyldigFra)
                .filter(fra -> fra.isAfter(facts.tidspunkt())).map(Ages::dag).map(d -> d.plusDays(1))
                .forEach(dager::add));
        return dager.stream().filter(d -> gaar(facts.medTidspunkt(start(d)))).findFirst()
                .map(d -> new Remedy.VentTil(d, "Vent til " + d.getDayOfMonth() + "." + d.getMonthValue() + "."
                        + d.getYear() + "."));
    }

    private static Instant start(LocalDate dag) {
        return dag.atStartOfDay(NORGE).toInstant();
    }

    private Optional<Remedy> snevrere() {
        return SNEVRERE.getOrDefault(facts.formaal(), List.of()).stream().filter(f -> gaar(facts.medFormaal(f)))
                .findFirst().map(f -> new Remedy.SnevrereFormaal(f, "Send til et formål som grunnlaget dekker."));
    }

    /** Kinds of receivers that the law names for all of it, on the grounds that the sender names. */
    private List<Remedy> mottakere() {
        Part mottaker = facts.mottaker();
        if (gaar(facts.medMottaker(mottaker.med(mottaker.egenskaper().uten(Egenskap.EGENSKAP_IKKE_AUTORISERT))))) {
            return List.of(new Remedy.AnnenMottaker(mottaker.etat(), ANNEN_AV_SAMME_SLAG));
        }
        if (facts.paastander().isEmpty()) {
            return List.of();
        }
        long dag = Ages.dag(facts.tidspunkt()).toEpochDay();
        return Arrays.stream(Etat.values())
                .filter(e -> e != Etat.UNRECOGNIZED && e != Etat.ETAT_UNSPECIFIED && e != facts.mottaker().etat())
                .filter(e -> bok.liste(facts.avsender().etat(), e, facts.formaal(), dag).navngirMottaker)
                .filter(this::navngitt)
                .limit(FLERE_MOTTAKERE)
                .<Remedy>map(e -> new Remedy.AnnenMottaker(e, "Grunnlaget åpner for å gi det til " + bok.ord(e) + "."))
                .toList();
    }

    /** Whether it goes there by rules that name the kind; a rule for any receiver also fits kinds that do not exist yet. */
    private boolean navngitt(Etat etat) {
        Judged svar = Judgement.lov(facts.medMottaker(new Part(etat, "", Optional.empty(), Egenskaper.ingen())), bok);
        return gaar(svar) && svar.decision().verdicts().stream().filter(Verdict::passerer).allMatch(v ->
                v.regel().flatMap(bok::regel).filter(r -> r.getMottakerList().contains(etat)).isPresent());
    }
}
