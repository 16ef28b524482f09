package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Plikt;
import no.stillas.proto.regelverk.v1.Delvis;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Relasjon;

/**
 * Judges. A total function: every set of facts has an answer, and the same facts and rules have the same answer. The law
 * comes first; what it lets pass or wait, models may narrow.
 *
 * <p>Precedence for each category about each person: grading (takes out places) · a duty of the first kind · what is
 * forbidden · the most specific rule on each ground that is named · at equal specificity the most restrictive · no
 * rule: denied. Among several grounds the best counts, so that a further ground or consent never narrows.
 */
public final class Judgement {
    private static final int ANONYMT = Kategorisett.av(Kategori.KATEGORI_ANO, Kategori.KATEGORI_AGR).maske();
    private static final int FORESATTES = Kategorisett.av(Kategori.KATEGORI_ID, Kategori.KATEGORI_ADM).maske();

    private final Case sak;
    private final Assessment vurdering;
    private final AddressGate port;
    private final List<Opplysning> innhold;
    private final Person[] personer;
    private final int[] biter;
    private final Finding[] funn;
    private long plikter;

    private Judgement(Facts facts, RuleBook bok) {
        this.sak = new Case(facts);
        this.vurdering = new Assessment(sak, bok);
        this.port = new AddressGate(sak, bok,
                vurdering.fareAapner() || vurdering.baerer().map(b -> AddressGate.unntak(b.grunnlag()))
                        .orElse(false));
        this.innhold = facts.innhold().opplysninger();
        this.personer = new Person[innhold.size()];
        this.biter = new int[innhold.size()];
        this.funn = new Finding[innhold.size()];
    }

    /**
     * Judges one message.
     *
     * @param facts everything that may be read
     * @param bok the rules
     */
    public static Judged judge(Facts facts, RuleBook bok) {
        return Narrowing.av(lov(facts, bok), bok);
    }

    /** What the law alone says. */
    static Judged lov(Facts facts, RuleBook bok) {
        return new Judgement(facts, bok).doem(bok);
    }

    /**
     * What becomes of a message of which something essential may not pass: without it the document says something else
     * than its sender meant, so nothing passes. A duty of the first kind goes without it.
     */
    public static Judged utenVesentlig(Redacted redacted) {
        return redacted.decision().plikt() ? redacted : new Denied(redacted.decision());
    }

    private Judged doem(RuleBook bok) {
        for (int i = 0; i < funn.length; i++) {
            personer[i] = sak.person(innhold.get(i).person());
            biter[i] = Kategorisett.bit(innhold.get(i).kategori());
            funn[i] = vurdering.vurder(personer[i], biter[i]);
        }
        Verdict[] hver = new Verdict[funn.length];
        for (int i = 0; i < funn.length; i++) {
            hver[i] = biter[i] == Case.ADR ? adresse(i) : verdict(i, foelg(i));
        }
        List<Verdict> verdicts = List.of(hver);
        Decision decision = new Decision(sak.facts, bok.hash(), verdicts, plikter(), merker(verdicts), stedSkjult(),
                vurdering.baerer().isPresent(), List.of(), List.of());
        return utfall(decision);
    }

    /** ID, CLI, ADM and STA follow the row that lets the content about the same person pass, to that receiver. */
    private Finding foelg(int i) {
        Finding egen = funn[i];
        if ((biter[i] & Case.FOELGE) == 0 || egen.dom() != Dom.STANSES || forbudt(egen)) {
            return egen;
        }
        Finding beste = egen;
        boolean foresatt = (biter[i] & FORESATTES) != 0
                && (personer[i].rolle() == Personrolle.PERSONROLLE_FORELDER
                        || personer[i].rolle() == Personrolle.PERSONROLLE_FOSTERFORELDER);
        for (int j = 0; j < funn.length; j++) {
            if (!funn[j].bedreEnn(beste) || (biter[j] & (ANONYMT | Case.ADR)) != 0 || utenFoelge(funn[j])) {
                continue;
            }
            boolean samme = personer[j].ref().equals(personer[i].ref());
            boolean baerer = samme || foresatt && personer[j] == sak.barnet;
            boolean ogsaaAarsak = samme && (biter[j] & Case.FOELGE) == 0;
            if (baerer && (funn[j].dom() != Dom.STANSES || ogsaaAarsak)) {
                beste = funn[j];
            }
        }
        boolean naermest = personer[i] == sak.barnet || foresatt;
        return beste.dom() == Dom.STANSES && naermest && sak.haster() && !sak.harInnhold() ? uutfylt(beste) : beste;
    }

    /**
     * What is urgent is never refused because it is not filled in: it follows the row that the contents would have had, and
     * where none lets it pass, the nearest says why.
     */
    private Finding uutfylt(Finding egen) {
        Finding beste = egen;
        for (int bit : Case.INNHOLD) {
            Finding funnet = vurdering.vurder(sak.barnet, bit);
            if (!utenFoelge(funnet)) {
                beste = sikrest(beste, funnet);
            }
        }
        return beste;
    }

    /** The better of two; of two that come to the same, the row that is not in doubt. */
    private static Finding sikrest(Finding beste, Finding annen) {
        Finding valgt = beste.eller(annen);
        return valgt == beste && annen.route() == beste.route() && iTvil(beste) && !iTvil(annen) ? annen : valgt;
    }

    private static boolean iTvil(Finding funn) {
        return funn.regel().map(r -> r.regel.getUsikker()).orElse(false);
    }

    private static boolean utenFoelge(Finding finding) {
        return finding.regel().isEmpty() || finding.regel().get().utenFoelge;
    }

    private static boolean utenAdresse(Finding finding) {
        return finding.regel().isPresent() && finding.regel().get().utenAdresse;
    }

    private static boolean forbudt(Finding funn) {
        return funn.beslutning() == Beslutning.BESLUTNING_DENY && funn.regel().isPresent()
                && !funn.regel().get().regel.getBareEllers();
    }

    private Verdict verdict(int i, Finding f) {
        if (f.dom() != Dom.STANSES && f.regel().isPresent()) {
            plikter |= f.regel().get().plikter;
        }
        return new Verdict(innhold.get(i).person(), innhold.get(i).kategori(), f.dom(), f.regel().flatMap(r -> r.dennesId),
                f.beslutning(), f.grunnlag(), f.dom() == Dom.PASSERER ? Aarsak.AARSAK_UNSPECIFIED : f.aarsak());
    }

    private Verdict adresse(int i) {
        Person person = personer[i];
        if (!port.aapen(person)) {
            return utelatt(i, port.port(person));
        }
        Finding egen = funn[i];
        if (!port.ugradertKanSendes()) {
            return utelatt(i, Optional.empty());
        }
        if (egen.dom() == Dom.STANSES && port.plasseringEllerHenvisning() && !forbudt(egen)) {
            egen = innholdetsFunn(person).orElse(egen);
        }
        return egen.dom() == Dom.STANSES ? utelatt(i, Optional.empty()) : verdict(i, egen);
    }

    private Verdict utelatt(int i, Optional<CompiledRule> regel) {
        return new Verdict(innhold.get(i).person(), innhold.get(i).kategori(), Dom.UTELATES, regel.flatMap(r -> r.dennesId),
                Beslutning.BESLUTNING_DENY, Grunnlag.GRUNNLAG_UNSPECIFIED, Aarsak.AARSAK_ADRESSE_UTELATT);
    }

    /** What lets other content about the person, or for a guardian about the child, pass. */
    private Optional<Finding> innholdetsFunn(Person person) {
        for (int j = 0; j < funn.length; j++) {
            boolean barnetsForesatt = person.rolle() == Personrolle.PERSONROLLE_FORELDER && personer[j] == sak.barnet;
            if (funn[j].dom() == Dom.PASSERER && biter[j] != Case.ADR
                    && (personer[j].ref().equals(person.ref()) || barnetsForesatt)
                    && !utenFoelge(funn[j]) && !utenAdresse(funn[j])) {
                return Optional.of(funn[j]);
            }
        }
        return Optional.empty();
    }

    private Set<Plikt> plikter() {
        Set<Plikt> sett = EnumSet.of(Plikt.PLIKT_O_LOG, Plikt.PLIKT_O_MIN);
        for (long rest = plikter; rest != 0; rest &= rest - 1) {
            sett.add(Plikt.forNumber(Long.numberOfTrailingZeros(rest)));
        }
        // What may be violence is told to nobody by the hub until barnevernet or politi releases it.
        if (sak.har(Kategori.KATEGORI_VOL)) {
            sett.add(Plikt.PLIKT_O_NOINFP);
        }
        return sett;
    }

    private Set<Merke> merker(List<Verdict> verdicts) {
        Set<Merke> merker = vurdering.merker();
        if (sak.facts.relasjon() != Relasjon.RELASJON_UNSPECIFIED
                && sak.facts.relasjon() != Relasjon.RELASJON_INGEN) {
            merker.add(Merke.RELASJON);
        }
        if (sak.facts.mottaker().egenskaper().har(Egenskap.EGENSKAP_IKKE_AUTORISERT)) {
            merker.add(Merke.IKKE_LEVERBAR);
        }
        if (vurdering.fareAapner()) {
            merker.add(Merke.ETTERKONTROLL);
        }
        boolean aapenTekst = sak.facts.innhold().fritekst() && !sak.facts.innhold().stedfriFritekst();
        for (Person person : sak.facts.personer()) {
            if (aapenTekst && !port.aapen(person)
                    && (AddressGate.gradert(person) || AddressGate.uavklart(person) && fri(verdicts))) {
                merker.add(Merke.FRITEKST_UTELATES);
            }
            if (AddressGate.gradert(person) && !port.aapen(person)) {
                if (vurdering.baerer().isPresent() || manuell(sak.facts.formaal())) {
                    merker.add(Merke.MANUELL_VEI);
                }
            }
        }
        return merker;
    }

    /**
     * Whether nobody is bound to send it, it is no report of a concern, and nobody waits for help: then words about somebody whose place is not known to be
     * open wait too, so that their absence tells the receiver of no grading. Duties, orders, danger and help keep them: their
     * want would cost more, and where a place was taken out of these the telephone carries it.
     */
    private boolean fri(List<Verdict> verdicts) {
        return !sak.haster() && !sak.fare && !manuell(sak.facts.formaal()) && verdicts.stream().noneMatch(v -> v.passerer()
                && (v.beslutning() == Beslutning.BESLUTNING_DUTY || v.beslutning() == Beslutning.BESLUTNING_ORDER
                        || v.grunnlag() == Grunnlag.GRUNNLAG_BVL2_1));
    }

    /** Helsehjelp, placement and danger get the telephone and the manual route where a place was taken out. */
    private static boolean manuell(Formaal formaal) {
        return formaal == Formaal.FORMAAL_CARE || formaal == Formaal.FORMAAL_REFERRAL
                || formaal == Formaal.FORMAAL_ACUTE || formaal == Formaal.FORMAAL_PLACEMENT;
    }

    private Set<String> stedSkjult() {
        List<String> skjult = new ArrayList<>(0);
        for (Person person : sak.facts.personer()) {
            if (!port.aapen(person)) {
                skjult.add(person.ref());
            }
        }
        return skjult.isEmpty() ? Set.of() : Set.copyOf(skjult);
    }

    private Judged utfall(Decision decision) {
        boolean venter = false;
        boolean stanses = false;
        boolean noe = false;
        boolean utelates = decision.merker().contains(Merke.FRITEKST_UTELATES);
        for (String person : sak.facts.innhold().stedfestende()) {
            utelates |= decision.stedSkjult().contains(person);
        }
        for (Verdict verdict : decision.verdicts()) {
            switch (verdict.dom()) {
                case PASSERER -> noe = true;
                case VENTER -> venter = true;
                case STANSES -> stanses = true;
                case UTELATES -> utelates = true;
            }
        }
        if (sak.facts.delvis() == Delvis.DELVIS_UTELAT && (stanses || venter) && noeInnholdPasserer(decision)) {
            return new Redacted(decision);
        }
        // Nothing left to send is a denial, also where only places were taken out; a duty that says nothing is still one.
        if (decision.verdicts().isEmpty() && decision.plikt()) {
            return utelates ? new Redacted(decision) : new Permitted(decision);
        }
        if (stanses || !noe && !venter) {
            return new Denied(decision);
        }
        if (venter) {
            return new Held(decision);
        }
        return utelates ? new Redacted(decision) : new Permitted(decision);
    }

    private static boolean noeInnholdPasserer(Decision decision) {
        return decision.verdicts().stream().anyMatch(v -> v.passerer()
                && (Kategorisett.bit(v.kategori()) & (Case.FOELGE | Case.ADR)) == 0);
    }
}
