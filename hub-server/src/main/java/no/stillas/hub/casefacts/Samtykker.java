package no.stillas.hub.casefacts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.fakta.Personbytter;
import no.stillas.hub.judgement.facts.Giver;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.hub.judgement.facts.Tjeneste;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Samtykkefaktum;
import no.stillas.proto.fakta.v1.Samtykkegiver;
import no.stillas.proto.fakta.v1.Samtykkepart;
import no.stillas.proto.fakta.v1.Samtykketilstand;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.regelverk.v1.Enegrunn;
import no.stillas.proto.regelverk.v1.Giverrolle;
import no.stillas.proto.regelverk.v1.Samtykkeform;
import no.stillas.proto.samtykke.v1.Retning;

/** Recorded consents, as judgement reads them in one exchange. A refusal is no consent. */
final class Samtykker {
    /** What a topic kept out in words never takes with it: the frame around the content. */
    private static final Set<Kategori> RAMME =
            EnumSet.of(Kategori.KATEGORI_ID, Kategori.KATEGORI_CLI, Kategori.KATEGORI_ADM, Kategori.KATEGORI_STA);

    private Samtykker() {}

    static List<Samtykke> av(Subject subjekt, Optional<LocalDate> foedt, Utveksling utveksling) {
        return Faktalager.gjeldende(subjekt, FactKind.SAMTYKKE).stream()
                .filter(f -> f.hasSamtykke()
                        && f.getSamtykke().getTilstand() != Samtykketilstand.SAMTYKKETILSTAND_AVSLAATT)
                .flatMap(f -> av(subjekt, f, foedt, utveksling).stream())
                .toList();
    }

    private static Optional<Samtykke> av(Subject subjekt, Faktum faktum, Optional<LocalDate> foedt, Utveksling u) {
        var s = faktum.getSamtykke();
        var fra = Dager.les(s.getFra()).map(Dager::fra);
        var til = Dager.les(s.getTil()).map(Dager::etter);
        if (fra.isEmpty() || til.isEmpty()) {
            return Optional.empty();
        }
        var kategorier = Kategorisett.av(s.getKategorierList());
        var unntatt = unntatt(s, u);
        boolean overstyrt = s.getStatsforvalterHolderTilbakeCount() > 0
                && s.getStatsforvalterHolderTilbakeList().containsAll(s.getKategorierList());
        return Optional.of(new Samtykke(faktum.getId(), Faktalager.navn(subjekt.pseudonym()), givere(s, foedt),
                enegrunn(s), s.getProfil(), parter(subjekt, fraParter(s, u), s, u), parter(subjekt, tilParter(s, u), s, u), kategorier,
                unntatt, Set.of(s.getFormaal()), fra.get(), til.get(), form(s), s.getInformert(), s.getUenighet(),
                trukket(s).map(t -> t.isBefore(fra.get()) ? fra.get() : t), overstyrt, synlig(s, u)));
    }

    private static List<Giver> givere(Samtykkefaktum s, Optional<LocalDate> foedt) {
        return s.getGivereList().stream().map(g -> giver(g, s, foedt)).toList();
    }

    static Giverrolle rolle(Samtykkegiver g) {
        return switch (g.getEgenskap()) {
            case GIVEREGENSKAP_SELV -> Giverrolle.GIVERROLLE_SELV;
            case GIVEREGENSKAP_FORELDREANSVAR -> Giverrolle.GIVERROLLE_FORELDREANSVAR;
            case GIVEREGENSKAP_BARNEVERNSTJENESTEN -> Giverrolle.GIVERROLLE_BARNEVERNSTJENESTEN;
            case GIVEREGENSKAP_FOSTER_ELLER_INSTITUSJON -> Giverrolle.GIVERROLLE_FOSTERHJEM_ELLER_INSTITUSJON;
            case GIVEREGENSKAP_VERGE -> Giverrolle.GIVERROLLE_VERGE;
            case GIVEREGENSKAP_NAERMESTE_PAAROERENDE -> Giverrolle.GIVERROLLE_NAERMESTE_PAAROERENDE;
            case GIVEREGENSKAP_UNSPECIFIED, UNRECOGNIZED -> Giverrolle.GIVERROLLE_UNSPECIFIED;
        };
    }

    static String navn(Samtykkegiver g) {
        return g.getPerson().isEmpty() ? g.getTjeneste().getEnhet() : g.getPerson();
    }

    private static Giver giver(Samtykkegiver g, Samtykkefaktum s, Optional<LocalDate> foedt) {
        var rolle = rolle(g);
        var alder = rolle == Giverrolle.GIVERROLLE_SELV && foedt.isPresent()
                ? OptionalInt.of(Period.between(foedt.get(), Dager.dag(Dager.moment(s.getGitt()))).getYears())
                : OptionalInt.empty();
        boolean verifisert = switch (g.getVerifisering()) {
            case VERIFISERTVED_UNSPECIFIED, UNRECOGNIZED -> false;
            default -> true;
        };
        return new Giver(navn(g), rolle, alder, verifisert);
    }

    private static Enegrunn enegrunn(Samtykkefaktum s) {
        return switch (s.getHoldere()) {
            case HOLDERSTATUS_EN_DAGLIG_OMSORG -> Enegrunn.ENEGRUNN_DAGLIG_OMSORG_4_4_2;
            case HOLDERSTATUS_EN_NOEDVENDIG_HELSEHJELP -> Enegrunn.ENEGRUNN_HELSEPERSONELL_4_4_3;
            case HOLDERSTATUS_EN_BOR_FAST -> Enegrunn.ENEGRUNN_BARNELOVA_37;
            case HOLDERSTATUS_ALLE_HAR_SAMTYKKET, HOLDERSTATUS_ALENE, HOLDERSTATUS_UNSPECIFIED, UNRECOGNIZED ->
                    Enegrunn.ENEGRUNN_UNSPECIFIED;
        };
    }

    private static Samtykkeform form(Samtykkefaktum s) {
        return switch (s.getForm()) {
            case SAMTYKKEFORM_SKRIFTLIG_SIGNERT -> Samtykkeform.SAMTYKKEFORM_SKRIFTLIG;
            case SAMTYKKEFORM_EID_SIGNERT -> Samtykkeform.SAMTYKKEFORM_EID;
            case SAMTYKKEFORM_MUNTLIG_JOURNALFOERT -> Samtykkeform.SAMTYKKEFORM_MUNTLIG_JOURNALFOERT;
            case SAMTYKKEFORM_UNSPECIFIED, UNRECOGNIZED -> Samtykkeform.SAMTYKKEFORM_UNSPECIFIED;
        };
    }

    /** Who may send: in a two-way consent, the side that the sender stands on; in a multilateral one, everybody. */
    static List<Samtykkepart> fraParter(Samtykkefaktum s, Utveksling u) {
        return switch (s.getRetning()) {
            case RETNING_BEGGE_VEIER -> s.getAvsendereList().stream().anyMatch(u::erAvsender)
                    ? s.getAvsendereList() : s.getMottakereList();
            case RETNING_FLERSIDIG -> alle(s);
            case RETNING_FRA_AVSENDER_TIL_MOTTAKER, RETNING_UNSPECIFIED, UNRECOGNIZED -> s.getAvsendereList();
        };
    }

    static List<Samtykkepart> tilParter(Samtykkefaktum s, Utveksling u) {
        if (s.getRetning() == Retning.RETNING_FLERSIDIG) {
            return alle(s);
        }
        return fraParter(s, u) == s.getMottakereList() ? s.getAvsendereList() : s.getMottakereList();
    }

    private static List<Samtykkepart> alle(Samtykkefaktum s) {
        return Stream.concat(s.getAvsendereList().stream(), s.getMottakereList().stream()).toList();
    }

    private static List<Tjeneste> parter(Subject subjekt, List<Samtykkepart> parter, Samtykkefaktum s, Utveksling u) {
        var utenfor = s.getUnntatteTjenesterList().stream().map(u::enhet).toList();
        return parter.stream()
                .filter(p -> !utenfor.contains(u.enhet(p)) && !Personbytter.harSluttet(subjekt, s, p))
                .map(p -> p.getNavngittPerson().isEmpty()
                        ? Tjeneste.iEnhet(u.enhet(p))
                        : Tjeneste.hosPerson(u.enhet(p), p.getNavngittPerson()))
                .toList();
    }

    /** Whole categories and topics kept out by the giver, by statsforvalteren, or by a withdrawal in part. */
    private static Kategorisett unntatt(Samtykkefaktum s, Utveksling u) {
        var ute = EnumSet.noneOf(Kategori.class);
        ute.addAll(s.getUnntatteKategorierList());
        ute.addAll(s.getStatsforvalterHolderTilbakeList());
        if (s.getUnntatteTemaerIOrd()) {
            ute.addAll(s.getTemaerIKategorierCount() > 0 ? s.getTemaerIKategorierList() : s.getKategorierList());
            if (s.getTemaerIKategorierCount() == 0) {
                ute.removeAll(RAMME);
            }
        }
        for (var trukket : s.getTilbaketrekkingerList()) {
            // What was withdrawn as a whole is told as withdrawn, not as something that was never covered.
            boolean alt = trukket.getMottakereCount() == 0 && trukket.getKategorierCount() == 0;
            if (alt && trukket(s).isPresent()) {
                continue;
            }
            if (trukket.getMottakereCount() == 0 || trukket.getMottakereList().stream().anyMatch(u::erMottaker)) {
                ute.addAll(trukket.getKategorierCount() > 0 ? trukket.getKategorierList() : s.getKategorierList());
            }
        }
        return Kategorisett.av(ute);
    }

    /** When all of it was withdrawn. */
    private static Optional<Instant> trukket(Samtykkefaktum s) {
        return s.getTilstand() == Samtykketilstand.SAMTYKKETILSTAND_TRUKKET && s.getTilbaketrekkingerCount() > 0
                ? Optional.of(Dager.moment(s.getTilbaketrekkinger(s.getTilbaketrekkingerCount() - 1).getTidspunkt()))
                : Optional.empty();
    }

    static boolean synlig(Samtykkefaktum s, Utveksling u) {
        var kjenner = new ArrayList<>(alle(s));
        return u.erAvsender(s.getInnhentetAv()) || u.erAvsender(s.getGiverensTjeneste())
                || kjenner.stream().anyMatch(u::erAvsender);
    }
}
