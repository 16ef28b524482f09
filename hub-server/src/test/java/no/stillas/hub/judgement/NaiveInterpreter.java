package no.stillas.hub.judgement;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Giver;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.hub.judgement.facts.Paastand;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.hub.judgement.facts.Tjeneste;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Plikt;
import no.stillas.proto.kodeverk.v1.Regime;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Eldrelov;
import no.stillas.proto.regelverk.v1.Enegrunn;
import no.stillas.proto.regelverk.v1.Faktum;
import no.stillas.proto.regelverk.v1.Giverrolle;
import no.stillas.proto.regelverk.v1.Grunnlagsart;
import no.stillas.proto.regelverk.v1.Grunnlagsregel;
import no.stillas.proto.regelverk.v1.Krets;
import no.stillas.proto.regelverk.v1.Periode;
import no.stillas.proto.regelverk.v1.Personfaktum;
import no.stillas.proto.regelverk.v1.Profilregel;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Regelsett;
import no.stillas.proto.regelverk.v1.Relasjon;
import no.stillas.proto.regelverk.v1.Samtykkeform;
import no.stillas.proto.regelverk.v1.Samtykkekrav;
import no.stillas.proto.regelverk.v1.Skjerping;
import no.stillas.proto.regelverk.v1.TrossReservasjon;
import no.stillas.proto.regelverk.v1.Vilkaar;

/**
 * A second reading of the same rules, as slow and as plain as can be: no index, no masks, nothing compiled. It answers
 * for one category about one person, without what follows other content and without address data.
 */
final class NaiveInterpreter {
    enum Answer { PASSES, WAITS, STOPS }

    private static final Set<Kategori> FOLLOWS = Set.of(Kategori.KATEGORI_ID, Kategori.KATEGORI_CLI, Kategori.KATEGORI_ADM,
            Kategori.KATEGORI_STA, Kategori.KATEGORI_ADR);
    private static final List<Kategori> CONTENTS = List.of(Kategori.values()).stream().filter(k -> k.ordinal() > 0
            && k != Kategori.UNRECOGNIZED && !FOLLOWS.contains(k) && k != Kategori.KATEGORI_ANO
            && k != Kategori.KATEGORI_AGR).toList();

    private final Regelsett law;
    private final Facts f;
    private final LocalDate today;
    private final Person child;

    NaiveInterpreter(Regelsett law, Facts f) {
        this.law = law;
        this.f = f;
        this.today = f.tidspunkt().atZone(ZoneId.of("Europe/Oslo")).toLocalDate();
        this.child = f.personer().stream().filter(p -> p.rolle() == Personrolle.PERSONROLLE_BARN).findFirst()
                .orElse(Person.ukjent("", Personrolle.PERSONROLLE_BARN));
    }

    /** Who, where and that there is a case follow, where the urgent says nothing else, what it would have held. */
    Answer answer(Opplysning o) {
        Answer own = answerAlone(o, rules());
        boolean nothing = f.innhold().opplysninger().stream().allMatch(x -> FOLLOWS.contains(x.kategori()));
        if (own != Answer.STOPS || !urgent() || !nothing || !FOLLOWS.contains(o.kategori()) || !close(person(o), o.kategori())
                || forbidden(rules(), person(o), o.kategori())) {
            return own;
        }
        return CONTENTS.stream().map(k -> answerAlone(new Opplysning(child.ref(), k),
                rules().stream().filter(r -> !r.getUtenFoelge()).toList())).reduce(own, NaiveInterpreter::better);
    }

    private boolean close(Person p, Kategori k) {
        return p == child || (p.rolle() == Personrolle.PERSONROLLE_FORELDER || p.rolle() == Personrolle.PERSONROLLE_FOSTERFORELDER)
                && (k == Kategori.KATEGORI_ID || k == Kategori.KATEGORI_ADM);
    }

    private Person person(Opplysning o) {
        return f.personer().stream().filter(p -> p.ref().equals(o.person())).findFirst()
                .orElse(Person.ukjent(o.person(), Personrolle.PERSONROLLE_UNSPECIFIED));
    }

    private List<Regel> rules() {
        Optional<Eldrelov> old = law.getEldrelovList().stream().filter(e -> within(e.getGyldig())).findFirst();
        return Stream.concat(law.getRegelList().stream().filter(r -> old.isEmpty() || r.getBeslutning() == Beslutning.BESLUTNING_DENY
                        || old.get().getKartlagtList().stream().anyMatch(k -> k.getRegelList().contains(r.getId()))),
                old.stream().map(Eldrelov::getNektelse)).filter(r -> !r.getPort() && concerns(r)).toList();
    }

    private boolean forbidden(List<Regel> rules, Person person, Kategori k) {
        return rules.stream().anyMatch(r -> r.getBeslutning() == Beslutning.BESLUTNING_DENY && !r.getBareEllers()
                && category(r, k) && about(r, person, k) && holds(r.getVilkaar(), false) == 2 && !excepted(r, rules));
    }

    private Answer answerAlone(Opplysning o, List<Regel> rules) {
        Person person = person(o);
        for (Regel r : ordered(rules)) {
            for (Grunnlag g : r.getGrunnlagList()) {
                if (r.getBeslutning() == Beslutning.BESLUTNING_DUTY && asserted(g).isPresent() && firstKind(g)
                        && holds(r.getVilkaar(), true) == 2) {
                    return stricter(r, r.getBeslutning()).isEmpty() ? Answer.PASSES : reviewed(r, person);
                }
            }
        }
        if (forbidden(rules, person, o.kategori())) {
            return Answer.STOPS;
        }
        Answer best = Answer.STOPS;
        Set<Grunnlag> all = new HashSet<>(List.of(Grunnlag.values()));
        for (Grunnlag g : all) {
            best = better(best, byGround(rules, g, person, o.kategori()));
        }
        for (Regel r : rules) {
            if (r.getGrunnlagCount() == 0 && r.getBeslutning() != Beslutning.BESLUTNING_DENY
                    && speaks(r, person, o.kategori()) && holds(r.getVilkaar(), false) > 0) {
                best = better(best, decide(r, Grunnlag.GRUNNLAG_UNSPECIFIED, person, o.kategori()));
            }
        }
        return best;
    }

    /** On one ground the most specific rule decides; at equal specificity the most restrictive; among equals the best. */
    private Answer byGround(List<Regel> rules, Grunnlag g, Person person, Kategori k) {
        List<Regel> speaking = ordered(rules).stream().filter(r -> r.getGrunnlagList().contains(g)
                && r.getBeslutning() != Beslutning.BESLUTNING_DENY && speaks(r, person, k)
                && holds(r.getVilkaar(), false) > 0 && counts(r, g, person) && usable(g)).toList();
        if (speaking.isEmpty()) {
            return Answer.STOPS;
        }
        Regel first = speaking.getFirst();
        Answer best = Answer.STOPS;
        for (Regel r : speaking) {
            if (specificity(r) == specificity(first) && r.getBeslutning() == first.getBeslutning()) {
                best = better(best, decide(r, g, person, k));
            } else {
                break;
            }
        }
        return best;
    }

    private List<Regel> ordered(List<Regel> rules) {
        List<Regel> list = new ArrayList<>(rules);
        list.sort((a, b) -> a.getGaarFoerList().contains(b.getId()) ? -1 : b.getGaarFoerList().contains(a.getId()) ? 1
                : specificity(a) != specificity(b) ? specificity(b) - specificity(a)
                : a.getBeslutning() != b.getBeslutning() ? a.getBeslutning().getNumber() - b.getBeslutning().getNumber()
                : a.getId().compareTo(b.getId()));
        return list;
    }

    private static int specificity(Regel r) {
        int n = 0;
        for (boolean any : new boolean[] {r.getEnhverAvsender(), r.getEnhverMottaker(), r.getEnhverKategori(),
                r.getEthvertFormaal()}) {
            n += any ? 0 : 1;
        }
        return n;
    }

    private boolean concerns(Regel r) {
        return (r.getEnhverAvsender() || r.getAvsenderList().contains(f.avsender().etat()))
                && (r.getEnhverMottaker() || r.getMottakerList().contains(f.mottaker().etat()))
                && (r.getEthvertFormaal() || r.getFormaalList().contains(f.formaal())) && within(r.getGyldig());
    }

    private boolean within(Periode p) {
        return (p.getFra().isEmpty() || !today.isBefore(LocalDate.parse(p.getFra())))
                && (p.getTil().isEmpty() || !today.isAfter(LocalDate.parse(p.getTil())));
    }

    private static boolean category(Regel r, Kategori k) {
        return r.getEnhverKategori() || r.getKategoriList().contains(k);
    }

    private boolean about(Regel r, Person p, Kategori k) {
        Krets krets = r.getKrets();
        return krets == Krets.KRETS_ALLE || krets == Krets.KRETS_BARNET && p == child
                || krets == Krets.KRETS_BARNET_OG_FAMILIE && (p == child
                        || k == Kategori.KATEGORI_FAM && p.rolle() != Personrolle.PERSONROLLE_MELDER)
                || krets == Krets.KRETS_GRAVID && p.rolle() == Personrolle.PERSONROLLE_GRAVID
                || krets == Krets.KRETS_SOESKEN && p.rolle() == Personrolle.PERSONROLLE_SOESKEN
                || krets == Krets.KRETS_PAAROERENDE_PASIENT && (p.rolle() == Personrolle.PERSONROLLE_FORELDER
                        || p.rolle() == Personrolle.PERSONROLLE_SOESKEN);
    }

    private boolean ownConsent(Regel r, Person p) {
        return r.getPliktList().contains(Plikt.PLIKT_O_3P) && p != child && r.getKrets() != Krets.KRETS_ALLE
                && r.getProfilCount() > 0;
    }

    private boolean speaks(Regel r, Person p, Kategori k) {
        boolean order = r.getBeslutning() == Beslutning.BESLUTNING_ORDER && r.getGrunnlagList().stream()
                .anyMatch(g -> asserted(g).isPresent() && ground(g).map(Grunnlagsregel::getFoersteSlag).orElse(false));
        return order || category(r, k) && (about(r, p, k) || ownConsent(r, p));
    }

    private Optional<Paastand> asserted(Grunnlag g) {
        return f.paastander().stream().filter(p -> p.grunnlag() == g).findFirst();
    }

    private Optional<Grunnlagsregel> ground(Grunnlag g) {
        return law.getGrunnlagList().stream().filter(x -> x.getGrunnlag() == g).findFirst();
    }

    private boolean mayInvoke(Grunnlagsregel g) {
        return g.getEnhver() || g.getKanPaaberopesAvList().contains(f.avsender().etat());
    }

    private boolean firstKind(Grunnlag g) {
        return ground(g).map(x -> x.getArt() == Grunnlagsart.GRUNNLAGSART_PLIKT1 && x.getFoersteSlag() && mayInvoke(x)
                && inForce(x)).orElse(false);
    }

    /** A ground of an act that has no day has none itself. */
    private boolean inForce(Grunnlagsregel g) {
        return (g.getRegime() == Regime.REGIME_UNSPECIFIED || g.hasGyldig()) && within(g.getGyldig());
    }

    private boolean actAsks(Grunnlag g) {
        return ground(g).map(x -> law.getRegimeList().stream().anyMatch(a -> x.getAttestertUnderList().contains(a.getRegime())
                && !a.getIkkeIKraft() && within(a.getGyldig()))).orElse(false);
    }

    private boolean usable(Grunnlag g) {
        return ground(g).map(x -> x.getArt() != Grunnlagsart.GRUNNLAGSART_IKKE_GRUNNLAG && mayInvoke(x)
                && inForce(x) && !(x.getIkkeHelseopplysninger()
                        && f.avsender().egenskaper().har(Egenskap.EGENSKAP_HELSEPERSONELL))).orElse(false);
    }

    private boolean counts(Regel r, Grunnlag g, Person p) {
        return asserted(g).isPresent() || r.getBeslutning() == Beslutning.BESLUTNING_CONSENT
                && ground(g).map(x -> x.getArt() == Grunnlagsart.GRUNNLAGSART_SAMTYKKE).orElse(false)
                && (f.paastander().isEmpty() || !p.samtykker().isEmpty() && f.paastander().stream().anyMatch(x ->
                        ground(x.grunnlag()).map(y -> y.getArt() != Grunnlagsart.GRUNNLAGSART_IKKE_GRUNNLAG).orElse(true)));
    }

    /** 0 does not hold, 1 holds but for what must be known to be false and is not known, 2 holds. */
    private int holds(Vilkaar v, boolean duty) {
        int age = age(child, today);
        boolean ageOk = !v.hasFraAlder() && !v.hasUnderAlder()
                || (age < 0 ? duty : (!v.hasFraAlder() || age >= v.getFraAlder())
                        && (!v.hasUnderAlder() || age < v.getUnderAlder()));
        boolean ok = ageOk
                && (v.getOmsorgCount() == 0 || v.getOmsorgList().contains(child.omsorg()))
                && (v.getIkkeOmsorgCount() == 0 || child.omsorg().getNumber() != 0
                        && !v.getIkkeOmsorgList().contains(child.omsorg()))
                && v.getAvsenderErList().stream().allMatch(f.avsender().egenskaper()::har)
                && v.getAvsenderErIkkeList().stream().noneMatch(f.avsender().egenskaper()::har)
                && v.getMottakerErList().stream().allMatch(f.mottaker().egenskaper()::har)
                && v.getMottakerErIkkeList().stream().noneMatch(f.mottaker().egenskaper()::har)
                && v.getKreverList().stream().allMatch(this::yes)
                && (v.getEnAvCount() == 0 || v.getEnAvList().stream().anyMatch(this::yes))
                && v.getUtelukkerList().stream().noneMatch(this::yes)
                && v.getAvklartNeiList().stream().noneMatch(this::yes)
                && v.getPersonKreverList().stream().allMatch(this::yes)
                && v.getPersonUtelukkerList().stream().noneMatch(this::yes)
                && v.getPersonAvklartNeiList().stream().noneMatch(this::yes)
                && (!v.getFare() || danger())
                && (!v.getBareAnonymt() || f.innhold().opplysninger().stream().allMatch(o ->
                        o.kategori() == Kategori.KATEGORI_ANO || o.kategori() == Kategori.KATEGORI_AGR
                                || o.kategori() == Kategori.KATEGORI_STA))
                && (!v.getUgradert() || child.vern().gradering().name().equals("GRADERING_INGEN"))
                && (!v.getUtenVold() || f.innhold().opplysninger().stream()
                        .noneMatch(o -> o.kategori() == Kategori.KATEGORI_VOL))
                && (!v.getInhabil() || f.relasjon() != Relasjon.RELASJON_UNSPECIFIED
                        && f.relasjon() != Relasjon.RELASJON_INGEN);
        if (!ok) {
            return 0;
        }
        return v.getAvklartNeiList().stream().allMatch(x -> f.fakta().av(x) == Sannhet.USANN)
                && v.getPersonAvklartNeiList().stream()
                        .allMatch(x -> child.personfakta().av(x) == Sannhet.USANN) ? 2 : 1;
    }

    private boolean yes(Faktum x) {
        return f.fakta().av(x) == Sannhet.SANN;
    }

    private boolean yes(Personfaktum x) {
        return child.personfakta().av(x) == Sannhet.SANN;
    }

    private boolean danger() {
        return f.fare().isPresent() && !f.fare().get().erklaertAv().isBlank()
                && !f.fare().get().tid().isAfter(f.tidspunkt());
    }

    private boolean excepted(Regel r, List<Regel> rules) {
        boolean relation = r.getVilkaar().getInhabil();
        boolean receiver = r.getVilkaar().getMottakerErList().contains(Egenskap.EGENSKAP_IKKE_AUTORISERT);
        boolean opens = danger() && rules.stream().anyMatch(x -> x.getVilkaar().getFare()
                && holds(x.getVilkaar(), false) > 0 && x.getGrunnlagList().stream().anyMatch(g ->
                        asserted(g).isPresent() && ground(g).map(y -> mayInvoke(y) && inForce(y))
                                .orElse(false)));
        return (relation || receiver) && opens || receiver && urgent();
    }

    private boolean urgent() {
        return f.hastegrad() == Hastegrad.HASTEGRAD_UMIDDELBAR;
    }

    private Optional<Beslutning> stricter(Regel r, Beslutning now) {
        return r.getSkjerpingList().stream().filter(s -> holds(s.getNaar(), false) == 2).map(Skjerping::getBeslutning)
                .filter(b -> b.getNumber() < now.getNumber()).min((a, b) -> a.getNumber() - b.getNumber());
    }

    private Answer decide(Regel r, Grunnlag g, Person p, Kategori k) {
        if (holds(r.getVilkaar(), false) == 1) {
            return Answer.STOPS;
        }
        if (!about(r, p, k) && ownConsent(r, p)) {
            Answer own = consents(r, p, k);
            return own;
        }
        Beslutning b = stricter(r, r.getBeslutning()).orElse(r.getBeslutning());
        boolean objectable = b == Beslutning.BESLUTNING_NOOBJ || ground(g)
                .map(x -> x.getArt() == Grunnlagsart.GRUNNLAGSART_IKKE_RESERVERT).orElse(false);
        if (objectable && p.reservasjoner().stream().anyMatch(x -> !x.tid().isAfter(f.tidspunkt())
                && x.kategorier().har(k)
                && x.fra().map(f.avsender().enhet()::equals).orElse(true)
                && x.til().map(f.mottaker().enhet()::equals).orElse(true))
                && !allTheSame(g)) {
            return Answer.STOPS;
        }
        return switch (b) {
            case BESLUTNING_REVIEW -> reviewed(r, p);
            case BESLUTNING_ORDER -> order(g, k) ? Answer.PASSES : Answer.STOPS;
            case BESLUTNING_CONSENT -> consents(r, p, k) == Answer.WAITS ? reviewed(r, p) : consents(r, p, k);
            case BESLUTNING_NOOBJ, BESLUTNING_PERMIT, BESLUTNING_DUTY -> !r.getVilkaar().getAttestasjon() && !actAsks(g)
                    || attested(g) || urgent() || r.getVilkaar().getFare() ? Answer.PASSES : Answer.STOPS;
            case BESLUTNING_DENY, BESLUTNING_UNSPECIFIED, UNRECOGNIZED -> Answer.STOPS;
        };
    }

    /** What the law of the day lets pass although it is objected to; where the ground says nothing, for weighty reasons. */
    private boolean allTheSame(Grunnlag g) {
        boolean weighty = yes(Faktum.FAKTUM_TUNGTVEIENDE_GRUNNER) && attested(g);
        List<TrossReservasjon> own = ground(g).map(Grunnlagsregel::getTrossReservasjonList).orElse(List.of());
        return own.isEmpty() ? weighty : own.stream().filter(t -> within(t.getGyldig()))
                .anyMatch(t -> t.getFare() ? danger() : yes(t.getFaktum()) && attested(g));
    }

    /** The last answer of a named human that counts, if there is one. */
    private Answer reviewed(Regel r, Person p) {
        return f.vurderinger().stream().filter(v -> v.regel().equals(r.getId()) && v.person().equals(p.ref())
                        && v.begrunnet() && !v.rolle().isBlank() && !v.tid().isAfter(f.tidspunkt()))
                .reduce((a, b) -> b).map(v -> v.tillatt() ? Answer.PASSES : Answer.STOPS).orElse(Answer.WAITS);
    }

    private boolean attested(Grunnlag g) {
        return asserted(g).flatMap(Paastand::attestasjon).filter(a -> !a.rolle().isBlank() && a.begrunnet()
                && a.enhet().equals(f.avsender().enhet()) && !a.tid().isAfter(f.tidspunkt())).isPresent();
    }

    private boolean order(Grunnlag g, Kategori k) {
        return f.paalegg().filter(p -> p.grunnlag() == g && p.gyldig() && p.forkynt()
                && ground(g).map(x -> x.getSakstypeList().contains(p.sakstype())).orElse(false)
                && p.utsteder().equals(f.mottaker().enhet()) && p.adressat().equals(f.avsender().enhet())
                && p.omfang().har(k)).isPresent();
    }

    private Answer consents(Regel r, Person p, Kategori k) {
        List<Samtykke> usable = p.samtykker().stream().filter(s -> s.gjelder().equals(p.ref())
                && s.form() != Samtykkeform.SAMTYKKEFORM_UNSPECIFIED && s.informert()
                && s.formaal().contains(f.formaal()) && s.kategorier().har(k) && !s.unntatt().har(k)
                && s.fra().stream().anyMatch(t -> names(t, f.avsender().enhet(), f.avsender().navngitt()))
                && s.til().stream().anyMatch(t -> names(t, f.mottaker().enhet(), f.mottaker().navngitt()))
                && (s.trukket().isEmpty() || s.trukket().get().isAfter(f.tidspunkt()))
                && !f.tidspunkt().isBefore(s.gyldigFra()) && f.tidspunkt().isBefore(s.gyldigTil())
                && !s.statsforvalterOverstyrt()).toList();
        List<Samtykke> agreed = usable.stream().filter(s -> !s.barnetUenig()).toList();
        Answer first = all(r, p, agreed);
        if (first != Answer.STOPS || profiles(r).stream().anyMatch(x -> demand(x, p, age(p, today))
                == Samtykkekrav.SAMTYKKEKRAV_AAPNER_IKKE)) {
            return first;
        }
        return usable.size() > agreed.size() && all(r, p, usable) == Answer.PASSES
                ? age(p, today) >= 12 ? Answer.WAITS : Answer.PASSES : Answer.STOPS;
    }

    private static boolean names(Tjeneste t, String unit, Optional<String> person) {
        return t.enhet().equals(unit) && (t.person().isEmpty() || t.person().equals(person));
    }

    private List<Samtykkeprofil> profiles(Regel r) {
        List<Samtykkeprofil> list = r.getProfilList();
        Optional<Samtykkeprofil> own = service(f.avsender().etat());
        if (list.size() > 1 && !r.getAlleProfiler() && own.isPresent() && list.contains(own.get())) {
            return List.of(own.get());
        }
        List<Samtykkeprofil> out = new ArrayList<>();
        for (Samtykkeprofil x : list) {
            if (x == Samtykkeprofil.SAMTYKKEPROFIL_CP_IP) {
                Optional<Samtykkeprofil> plan = f.planansvarlig().flatMap(this::service);
                out.addAll(plan.map(List::of).orElse(List.of(Samtykkeprofil.SAMTYKKEPROFIL_CP_HEALTH,
                        Samtykkeprofil.SAMTYKKEPROFIL_CP_BVL, Samtykkeprofil.SAMTYKKEPROFIL_CP_NAV)));
            } else {
                out.add(x);
            }
        }
        return out;
    }

    private Optional<Samtykkeprofil> service(Etat e) {
        return law.getTjenesteprofilList().stream().filter(t -> t.getEtatList().contains(e)).findFirst()
                .map(t -> t.getProfil());
    }

    private Answer all(Regel r, Person p, List<Samtykke> given) {
        Answer worst = Answer.PASSES;
        for (Samtykkeprofil profile : profiles(r)) {
            Answer one = switch (demand(profile, p, age(p, today))) {
                case SAMTYKKEKRAV_SELV -> yesNo(self(profile, p, given));
                case SAMTYKKEKRAV_FORELDREANSVAR -> yesNo(oneHolder(profile, p, given) || every(p, given));
                case SAMTYKKEKRAV_ALLE_MED_FORELDREANSVAR -> yesNo(every(p, given));
                case SAMTYKKEKRAV_SELV_OG_FORELDREANSVAR -> yesNo((oneHolder(profile, p, given) || every(p, given))
                        && gave(given, Giverrolle.GIVERROLLE_SELV, p.ref()));
                case SAMTYKKEKRAV_SELV_OG_ALLE_MED_FORELDREANSVAR -> yesNo(every(p, given)
                        && gave(given, Giverrolle.GIVERROLLE_SELV, p.ref()));
                case SAMTYKKEKRAV_BARNEVERNSTJENESTEN -> yesNo(any(given, Giverrolle.GIVERROLLE_BARNEVERNSTJENESTEN));
                case SAMTYKKEKRAV_NAERMESTE_PAAROERENDE ->
                        yesNo(any(given, Giverrolle.GIVERROLLE_NAERMESTE_PAAROERENDE));
                case SAMTYKKEKRAV_VURDERING -> Answer.WAITS;
                case SAMTYKKEKRAV_AAPNER_IKKE, SAMTYKKEKRAV_UNSPECIFIED, UNRECOGNIZED -> Answer.STOPS;
            };
            worst = one.ordinal() > worst.ordinal() ? one : worst;
        }
        return worst;
    }

    private static Answer yesNo(boolean b) {
        return b ? Answer.PASSES : Answer.STOPS;
    }

    private Samtykkekrav demand(Samtykkeprofil profile, Person p, int age) {
        return age < 0 ? Samtykkekrav.SAMTYKKEKRAV_VURDERING : law.getProfilList().stream()
                .filter(e -> e.getProfil() == profile && within(e.getGyldig()) && fits(e, p, age)).findFirst().map(Profilregel::getKrav)
                .orElse(Samtykkekrav.SAMTYKKEKRAV_VURDERING);
    }


    private boolean fits(Profilregel e, Person p, int age) {
        return age >= e.getFraAlder() && (e.getUnderAlder() == 0 || age < e.getUnderAlder())
                && (e.getOmsorgCount() == 0 || e.getOmsorgList().contains(p.omsorg()))
                && e.getPersonKreverList().stream().allMatch(x -> p.personfakta().av(x) == Sannhet.SANN)
                && (e.getPersonEnAvCount() == 0
                        || e.getPersonEnAvList().stream().anyMatch(x -> p.personfakta().av(x) == Sannhet.SANN))
                && e.getIkkeAvklartNeiList().stream().noneMatch(x -> f.fakta().av(x) == Sannhet.USANN);
    }

    private boolean self(Samtykkeprofil profile, Person p, List<Samtykke> given) {
        return given.stream().anyMatch(s -> s.givere().stream().anyMatch(g ->
                g.rolle() == Giverrolle.GIVERROLLE_SELV && g.ref().equals(p.ref())
                        && demand(profile, p, g.alder().orElseGet(() -> age(p,
                                s.gyldigFra().atZone(ZoneId.of("Europe/Oslo")).toLocalDate())))
                                == Samtykkekrav.SAMTYKKEKRAV_SELV));
    }

    private static boolean every(Person p, List<Samtykke> given) {
        List<String> holders = p.foreldreansvar().holdere();
        return p.foreldreansvar().kjent() && (holders.isEmpty() ? any(given, Giverrolle.GIVERROLLE_VERGE)
                : holders.stream().allMatch(h -> gave(given, Giverrolle.GIVERROLLE_FORELDREANSVAR, h)));
    }

    /** One of them, where the consent says by which rule one suffices. */
    private static boolean oneHolder(Samtykkeprofil profile, Person p, List<Samtykke> given) {
        if (!p.foreldreansvar().kjent()) {
            return false;
        }
        List<String> holders = p.foreldreansvar().holdere();
        boolean health = profile == Samtykkeprofil.SAMTYKKEPROFIL_CP_HEALTH;
        return given.stream().anyMatch(s -> (health ? s.enegrunn()
                == Enegrunn.ENEGRUNN_DAGLIG_OMSORG_4_4_2 || s.enegrunn() == Enegrunn.ENEGRUNN_HELSEPERSONELL_4_4_3
                : s.enegrunn() == Enegrunn.ENEGRUNN_BARNELOVA_37)
                && holders.stream().anyMatch(h -> gave(List.of(s), Giverrolle.GIVERROLLE_FORELDREANSVAR, h)));
    }

    private static boolean gave(List<Samtykke> given, Giverrolle role, String ref) {
        return given.stream().flatMap(s -> s.givere().stream()).map(Giver.class::cast).anyMatch(g -> g.rolle() == role
                && g.ref().equals(ref) && (g.verifisert() || role == Giverrolle.GIVERROLLE_SELV));
    }

    private static boolean any(List<Samtykke> given, Giverrolle role) {
        return given.stream().flatMap(s -> s.givere().stream()).anyMatch(g -> g.rolle() == role && g.verifisert());
    }

    private static int age(Person p, LocalDate day) {
        if (p.foedselsdato().isEmpty()) {
            return p.rolle() == Personrolle.PERSONROLLE_BARN || p.rolle() == Personrolle.PERSONROLLE_SOESKEN
                    || p.rolle() == Personrolle.PERSONROLLE_UNSPECIFIED ? -1 : 18;
        }
        return Math.max(0, Period.between(p.foedselsdato().get(), day).getYears());
    }

    private static Answer better(Answer a, Answer b) {
        return a.ordinal() <= b.ordinal() ? a : b;
    }
}
