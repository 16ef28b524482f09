package no.stillas.hub.judgement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Foreldreansvar;
import no.stillas.hub.judgement.facts.Giver;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Giverrolle;
import no.stillas.proto.regelverk.v1.Samtykkeform;
import no.stillas.proto.regelverk.v1.Samtykkekrav;

/**
 * Whether the consents about one person let one category pass. Holders are those of today, not of the day of consent. For
 * one case, and used by one thread.
 */
final class Consents {
    private static final int UENIGHET_TELLER_FRA = 12;

    private final CompiledProfiles profiler;
    private Sist sist = Sist.INGEN;

    /** The last answer. It is the next category's too where each consent covers both or neither, as most often. */
    private record Sist(Person person, Samtykkeprofil[] liste, int kategoribit, Route svar) {
        static final Sist INGEN = new Sist(Person.ukjent("", Personrolle.PERSONROLLE_UNSPECIFIED), new Samtykkeprofil[0], 0,
                Route.SAMTYKKE_MANGLER);

        boolean gjelder(Person om, Samtykkeprofil[] krav, int ogsaa) {
            if (person != om || !Arrays.equals(liste, krav)) {
                return false;
            }
            for (Samtykke samtykke : om.samtykker()) {
                if (samtykke.dekker(kategoribit) != samtykke.dekker(ogsaa)) {
                    return false;
                }
            }
            return true;
        }
    }

    Consents(CompiledProfiles profiler) {
        this.profiler = profiler;
    }

    /** What the consents come to, by the profiles of the rule. */
    Route vurder(Case sak, Person person, int kategoribit, CompiledRule regel) {
        return vurder(sak, person, kategoribit, profiler(sak, regel));
    }

    /** What the consents come to, by these profiles. */
    Route vurder(Case sak, Person person, int kategoribit, Samtykkeprofil[] liste) {
        if (!sist.gjelder(person, liste, kategoribit)) {
            sist = new Sist(person, liste, kategoribit, svar(sak, person, kategoribit, liste));
        }
        return sist.svar;
    }

    /** That of the sender's service where the rule names it among others, else all that it names. */
    private Samtykkeprofil[] profiler(Case sak, CompiledRule regel) {
        if (regel.profiler.length > 1 && !regel.regel.getAlleProfiler()) {
            Optional<Samtykkeprofil> egen = profiler.tjeneste(sak.facts.avsender().etat());
            for (Samtykkeprofil profil : regel.profiler) {
                if (egen.isPresent() && egen.get() == profil) {
                    return new Samtykkeprofil[] {profil};
                }
            }
        }
        return regel.profiler;
    }

    private Route svar(Case sak, Person person, int kategoribit, Samtykkeprofil[] liste) {
        Route naermest = Route.SAMTYKKE_MANGLER;
        List<Samtykke> staar = new ArrayList<>(person.samtykker().size());
        List<Samtykke> enige = new ArrayList<>(person.samtykker().size());
        for (Samtykke samtykke : person.samtykker()) {
            Route hindring = hindring(sak, samtykke, person, kategoribit);
            if (hindring != Route.PASSERER) {
                naermest = Route.beste(naermest, hindring);
                continue;
            }
            staar.add(samtykke);
            if (!samtykke.barnetUenig()) {
                enige.add(samtykke);
            }
        }
        List<Samtykkeprofil> gjeldende = gjeldende(sak, liste);
        Route medEnige = daarligste(sak, person, enige, gjeldende);
        if (medEnige == Route.PASSERER || medEnige == Route.VURDERING || medEnige == Route.AAPNER_IKKE) {
            return medEnige;
        }
        if (staar.size() != enige.size() && daarligste(sak, person, staar, gjeldende) == Route.PASSERER) {
            return Ages.alder(person, sak.dato) >= UENIGHET_TELLER_FRA ? Route.VURDERING : Route.PASSERER;
        }
        return Route.beste(naermest, staar.isEmpty() ? Route.SAMTYKKE_MANGLER : Route.SAMTYKKE_FEIL_GIVER);
    }

    /** Consents about the person that stand for this category now, whether or not they suffice alone. */
    static List<String> staaende(Case sak, Person person, int kategoribit) {
        return person.samtykker().stream().filter(s -> hindring(sak, s, person, kategoribit) == Route.PASSERER)
                .map(Samtykke::ref).toList();
    }

    private static Route hindring(Case sak, Samtykke s, Person person, int kategoribit) {
        Facts facts = sak.facts;
        Instant naa = facts.tidspunkt();
        if (!s.gjelder().equals(person.ref()) || s.form() == Samtykkeform.SAMTYKKEFORM_UNSPECIFIED || !s.informert()) {
            return Route.SAMTYKKE_MANGLER;
        }
        if (!s.omfatter(facts.avsender(), facts.mottaker(), facts.formaal()) || !s.dekker(kategoribit)) {
            return Route.UTENFOR_OMFANG;
        }
        if (s.trukket().isPresent() && !s.trukket().get().isAfter(naa)) {
            return Route.SAMTYKKE_TRUKKET;
        }
        if (naa.isBefore(s.gyldigFra()) || !naa.isBefore(s.gyldigTil())) {
            return Route.SAMTYKKE_UTENFOR_TID;
        }
        return s.statsforvalterOverstyrt() ? Route.SAMTYKKE_FEIL_GIVER : Route.PASSERER;
    }

    /** The profiles that govern: of an individuell plan that of the service that is responsible for it. */
    private List<Samtykkeprofil> gjeldende(Case sak, Samtykkeprofil[] liste) {
        List<Samtykkeprofil> resultat = new ArrayList<>(liste.length);
        for (Samtykkeprofil profil : liste) {
            if (profil == Samtykkeprofil.SAMTYKKEPROFIL_CP_IP) {
                sak.facts.planansvarlig().flatMap(profiler::tjeneste).ifPresentOrElse(resultat::add,
                        () -> resultat.addAll(List.of(Samtykkeprofil.SAMTYKKEPROFIL_CP_HEALTH,
                                Samtykkeprofil.SAMTYKKEPROFIL_CP_BVL, Samtykkeprofil.SAMTYKKEPROFIL_CP_NAV)));
            } else {
                resultat.add(profil);
            }
        }
        return resultat;
    }

    private Route daarligste(Case sak, Person person, List<Samtykke> samtykker, List<Samtykkeprofil> liste) {
        Route resultat = Route.PASSERER;
        for (Samtykkeprofil profil : liste) {
            Samtykkekrav krav = profiler.krav(profil, Ages.alder(person, sak.dato), person.omsorg(),
                    person.personfakta(), sak.facts.fakta());
            resultat = Route.daarligste(resultat, oppfylt(sak, person, samtykker, profil, krav));
        }
        return resultat;
    }

    private Route oppfylt(Case sak, Person person, List<Samtykke> samtykker, Samtykkeprofil profil,
            Samtykkekrav krav) {
        return switch (krav) {
            case SAMTYKKEKRAV_SELV -> hvis(selv(sak, person, samtykker, profil));
            case SAMTYKKEKRAV_FORELDREANSVAR -> hvis(holdere(person, samtykker, profil, true));
            case SAMTYKKEKRAV_ALLE_MED_FORELDREANSVAR -> hvis(holdere(person, samtykker, profil, false));
            case SAMTYKKEKRAV_SELV_OG_FORELDREANSVAR -> hvis(gitt(samtykker, Giverrolle.GIVERROLLE_SELV, person.ref())
                    && holdere(person, samtykker, profil, true));
            case SAMTYKKEKRAV_SELV_OG_ALLE_MED_FORELDREANSVAR ->
                    hvis(gitt(samtykker, Giverrolle.GIVERROLLE_SELV, person.ref())
                            && holdere(person, samtykker, profil, false));
            case SAMTYKKEKRAV_BARNEVERNSTJENESTEN ->
                    hvis(noen(samtykker, Giverrolle.GIVERROLLE_BARNEVERNSTJENESTEN));
            case SAMTYKKEKRAV_NAERMESTE_PAAROERENDE ->
                    hvis(noen(samtykker, Giverrolle.GIVERROLLE_NAERMESTE_PAAROERENDE));
            case SAMTYKKEKRAV_VURDERING -> Route.VURDERING;
            case SAMTYKKEKRAV_AAPNER_IKKE, SAMTYKKEKRAV_UNSPECIFIED, UNRECOGNIZED -> Route.AAPNER_IKKE;
        };
    }

    private static Route hvis(boolean oppfylt) {
        return oppfylt ? Route.PASSERER : Route.SAMTYKKE_FEIL_GIVER;
    }

    /** The person's own consent counts where the person was already the one to give it when it was given. */
    private boolean selv(Case sak, Person person, List<Samtykke> samtykker, Samtykkeprofil profil) {
        for (Samtykke samtykke : samtykker) {
            for (Giver giver : samtykke.givere()) {
                if (giver.rolle() == Giverrolle.GIVERROLLE_SELV && giver.ref().equals(person.ref())) {
                    int da = giver.alder().orElseGet(() -> Ages.alder(person, Ages.dag(samtykke.gyldigFra())));
                    if (profiler.krav(profil, da, person.omsorg(), person.personfakta(), sak.facts.fakta())
                            == Samtykkekrav.SAMTYKKEKRAV_SELV) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** @param enKanVaereNok whether one holder suffices where the consent says by which rule */
    private static boolean holdere(Person person, List<Samtykke> samtykker, Samtykkeprofil profil,
            boolean enKanVaereNok) {
        Foreldreansvar ansvar = person.foreldreansvar();
        if (!ansvar.kjent()) {
            return false;
        }
        if (ansvar.holdere().isEmpty()) {
            return noen(samtykker, Giverrolle.GIVERROLLE_VERGE);
        }
        boolean alle = true;
        for (String holder : ansvar.holdere()) {
            if (!gitt(samtykker, Giverrolle.GIVERROLLE_FORELDREANSVAR, holder)) {
                alle = false;
            } else if (enKanVaereNok && enHolder(samtykker, holder, profil)) {
                return true;
            }
        }
        return alle;
    }

    /** Whether this holder's consent suffices alone. */
    private static boolean enHolder(List<Samtykke> samtykker, String holder, Samtykkeprofil profil) {
        boolean helse = profil == Samtykkeprofil.SAMTYKKEPROFIL_CP_HEALTH;
        for (Samtykke samtykke : samtykker) {
            boolean gyldigGrunn = switch (samtykke.enegrunn()) {
                case ENEGRUNN_DAGLIG_OMSORG_4_4_2, ENEGRUNN_HELSEPERSONELL_4_4_3 -> helse;
                case ENEGRUNN_BARNELOVA_37 -> !helse;
                case ENEGRUNN_UNSPECIFIED, UNRECOGNIZED -> false;
            };
            if (gyldigGrunn && gitt(List.of(samtykke), Giverrolle.GIVERROLLE_FORELDREANSVAR, holder)) {
                return true;
            }
        }
        return false;
    }

    private static boolean gitt(List<Samtykke> samtykker, Giverrolle rolle, String ref) {
        for (Samtykke samtykke : samtykker) {
            for (Giver giver : samtykke.givere()) {
                if (giver.rolle() == rolle && giver.ref().equals(ref)
                        && (giver.verifisert() || rolle == Giverrolle.GIVERROLLE_SELV)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean noen(List<Samtykke> samtykker, Giverrolle rolle) {
        for (Samtykke samtykke : samtykker) {
            for (Giver giver : samtykke.givere()) {
                if (giver.rolle() == rolle && giver.verifisert()) {
                    return true;
                }
            }
        }
        return false;
    }
}
