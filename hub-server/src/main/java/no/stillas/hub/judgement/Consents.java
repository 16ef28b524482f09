package no.stillas.hub.judgement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** The last answer. Most often the same consents stand for every category, and then it is the next one's too. */
    private record Sist(Person person, Samtykkeprofil[] liste, List<Samtykke> staar, Route svar) {
        static final Sist INGEN = new Sist(Person.ukjent("", Personrolle.PERSONROLLE_UNSPECIFIED), new Samtykkeprofil[0],
                List.of(), Route.SAMTYKKE_MANGLER);

        boolean gjelder(Person om, Samtykkeprofil[] krav, List<Samtykke> naa) {
            if (person != om || staar.size() != naa.size() || !Arrays.equals(liste, krav)) {
                return false;
            }
            for (int i = 0; i < naa.size(); i++) {
                if (staar.get(i) != naa.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    Consents(CompiledProfiles profiler) {
        this.profiler = profiler;
    }

    /** What the consents come to. */
    Route vurder(Case sak, Person person, int kategoribit, Samtykkeprofil[] liste) {
        Route naermest = Route.SAMTYKKE_MANGLER;
        List<Samtykke> staar = new ArrayList<>(person.samtykker().size());
        for (Samtykke samtykke : person.samtykker()) {
            Route hindring = hindring(sak, samtykke, person, kategoribit);
            if (hindring == Route.PASSERER) {
                staar.add(samtykke);
            } else {
                naermest = Route.beste(naermest, hindring);
            }
        }
        if (!sist.gjelder(person, liste, staar)) {
            sist = new Sist(person, liste, staar, samlet(sak, person, staar, liste));
        }
        return switch (sist.svar) {
            case PASSERER, VURDERING, AAPNER_IKKE -> sist.svar;
            case AVSLAATT_VURDERING, ATTESTASJON_MANGLER, RESERVASJON, SAMTYKKE_FEIL_GIVER, SAMTYKKE_TRUKKET,
                    SAMTYKKE_UTENFOR_TID, UTENFOR_OMFANG, SAMTYKKE_MANGLER, IKKE_I_KRAFT, IKKE_GRUNNLAG ->
                    Route.beste(naermest, sist.svar);
        };
    }

    /** What those that stand come to together. */
    private Route samlet(Case sak, Person person, List<Samtykke> staar, Samtykkeprofil[] liste) {
        List<Samtykkeprofil> gjeldende = gjeldende(sak, liste);
        List<Samtykke> enige = enige(staar);
        Route medEnige = daarligste(sak, person, enige, gjeldende);
        if (medEnige == Route.PASSERER || medEnige == Route.VURDERING || medEnige == Route.AAPNER_IKKE) {
            return medEnige;
        }
        if (staar.size() != enige.size() && daarligste(sak, person, staar, gjeldende) == Route.PASSERER) {
            return Ages.alder(person, sak.dato) >= UENIGHET_TELLER_FRA ? Route.VURDERING : Route.PASSERER;
        }
        return staar.isEmpty() ? Route.SAMTYKKE_MANGLER : Route.SAMTYKKE_FEIL_GIVER;
    }

    private static List<Samtykke> enige(List<Samtykke> staar) {
        List<Samtykke> enige = new ArrayList<>(staar.size());
        for (Samtykke samtykke : staar) {
            if (!samtykke.barnetUenig()) {
                enige.add(samtykke);
            }
        }
        return enige;
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
        if (!s.omfatter(facts.avsender(), facts.mottaker(), facts.formaal())
                || (s.kategorier().maske() & ~s.unntatt().maske() & kategoribit) == 0) {
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

    /** The profiles that govern: that of the sender's service where the rule names it, else all that it names. */
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
