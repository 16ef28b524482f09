package no.stillas.hub.judgement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        boolean uenig = false;
        List<Samtykke> staar = new ArrayList<>(person.samtykker().size());
        for (Samtykke samtykke : person.samtykker()) {
            Route hindring = hindring(sak, samtykke, person, kategoribit);
            if (hindring == Route.PASSERER) {
                staar.add(samtykke);
                uenig |= samtykke.barnetUenig();
            } else {
                naermest = Route.beste(naermest, hindring);
            }
        }
        Samtykkeprofil[] gjeldende = gjeldende(sak, liste);
        Route medEnige = daarligste(sak, person, uenig ? enige(staar) : staar, gjeldende);
        if (medEnige == Route.PASSERER || medEnige == Route.VURDERING || medEnige == Route.AAPNER_IKKE) {
            return medEnige;
        }
        if (uenig && daarligste(sak, person, staar, gjeldende) == Route.PASSERER) {
            return Ages.alder(person, sak.dato) >= UENIGHET_TELLER_FRA ? Route.VURDERING : Route.PASSERER;
        }
        return Route.beste(naermest, staar.isEmpty() ? Route.SAMTYKKE_MANGLER : Route.SAMTYKKE_FEIL_GIVER);
    }

    private static List<Samtykke> enige(List<Samtykke> samtykker) {
        return samtykker.stream().filter(s -> !s.barnetUenig()).toList();
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
    private Samtykkeprofil[] gjeldende(Case sak, Samtykkeprofil[] liste) {
        for (Samtykkeprofil profil : liste) {
            if (profil == Samtykkeprofil.SAMTYKKEPROFIL_CP_IP) {
                return Stream.of(liste).flatMap(p -> p == profil ? planens(sak) : Stream.of(p)).toArray(Samtykkeprofil[]::new);
            }
        }
        return liste;
    }

    private Stream<Samtykkeprofil> planens(Case sak) {
        Optional<Samtykkeprofil> ansvarlig = sak.facts.planansvarlig().flatMap(profiler::tjeneste);
        return ansvarlig.isPresent() ? ansvarlig.stream() : Stream.of(Samtykkeprofil.SAMTYKKEPROFIL_CP_HEALTH,
                Samtykkeprofil.SAMTYKKEPROFIL_CP_BVL, Samtykkeprofil.SAMTYKKEPROFIL_CP_NAV);
    }

    private Route daarligste(Case sak, Person person, List<Samtykke> samtykker, Samtykkeprofil[] liste) {
        int alder = Ages.alder(person, sak.dato);
        Ja ja = Ja.av(person, samtykker);
        Route resultat = Route.PASSERER;
        for (Samtykkeprofil profil : liste) {
            Samtykkekrav krav = profiler.krav(profil, alder, person.omsorg(), person.personfakta(), sak.facts.fakta());
            resultat = Route.daarligste(resultat, switch (krav) {
                case SAMTYKKEKRAV_SELV -> hvis(selv(sak, person, samtykker, profil));
                case SAMTYKKEKRAV_FORELDREANSVAR -> hvis(ja.enAv(profil));
                case SAMTYKKEKRAV_ALLE_MED_FORELDREANSVAR -> hvis(ja.holdere);
                case SAMTYKKEKRAV_SELV_OG_FORELDREANSVAR -> hvis(ja.selv && ja.enAv(profil));
                case SAMTYKKEKRAV_SELV_OG_ALLE_MED_FORELDREANSVAR -> hvis(ja.selv && ja.holdere);
                case SAMTYKKEKRAV_BARNEVERNSTJENESTEN -> hvis(noen(samtykker, Giverrolle.GIVERROLLE_BARNEVERNSTJENESTEN));
                case SAMTYKKEKRAV_NAERMESTE_PAAROERENDE -> hvis(noen(samtykker, Giverrolle.GIVERROLLE_NAERMESTE_PAAROERENDE));
                case SAMTYKKEKRAV_VURDERING -> Route.VURDERING;
                case SAMTYKKEKRAV_AAPNER_IKKE, SAMTYKKEKRAV_UNSPECIFIED, UNRECOGNIZED -> Route.AAPNER_IKKE;
            });
        }
        return resultat;
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

    /**
     * Who has said yes.
     *
     * @param selv the person, of whatever age
     * @param holdere everybody who holds foreldreansvar now, or a verge where nobody does
     * @param enOmHelse one holder, who may consent alone to health care
     * @param enEllers one holder, who may consent alone to what is not health care
     */
    private record Ja(boolean selv, boolean holdere, boolean enOmHelse, boolean enEllers) {
        static Ja av(Person person, List<Samtykke> samtykker) {
            boolean selv = gitt(samtykker, Giverrolle.GIVERROLLE_SELV, person.ref());
            Foreldreansvar ansvar = person.foreldreansvar();
            if (!ansvar.kjent()) {
                return new Ja(selv, false, false, false);
            }
            if (ansvar.holdere().isEmpty()) {
                boolean verge = noen(samtykker, Giverrolle.GIVERROLLE_VERGE);
                return new Ja(selv, verge, verge, verge);
            }
            boolean alle = true;
            boolean helse = false;
            boolean ellers = false;
            for (String holder : ansvar.holdere()) {
                boolean gitt = false;
                for (Samtykke samtykke : samtykker) {
                    if (gitt(samtykke, Giverrolle.GIVERROLLE_FORELDREANSVAR, holder)) {
                        gitt = true;
                        switch (samtykke.enegrunn()) {
                            case ENEGRUNN_DAGLIG_OMSORG_4_4_2, ENEGRUNN_HELSEPERSONELL_4_4_3 -> helse = true;
                            case ENEGRUNN_BARNELOVA_37 -> ellers = true;
                            case ENEGRUNN_UNSPECIFIED, UNRECOGNIZED -> { }
                        }
                    }
                }
                alle &= gitt;
            }
            return new Ja(selv, alle, helse, ellers);
        }

        /** Whether all holders have, or one where the consent says by which rule that suffices. */
        boolean enAv(Samtykkeprofil profil) {
            return holdere || (profil == Samtykkeprofil.SAMTYKKEPROFIL_CP_HEALTH ? enOmHelse : enEllers);
        }
    }

    private static boolean gitt(List<Samtykke> samtykker, Giverrolle rolle, String ref) {
        for (Samtykke samtykke : samtykker) {
            if (gitt(samtykke, rolle, ref)) {
                return true;
            }
        }
        return false;
    }

    private static boolean gitt(Samtykke samtykke, Giverrolle rolle, String ref) {
        for (Giver giver : samtykke.givere()) {
            if (giver.rolle() == rolle && giver.ref().equals(ref)
                    && (giver.verifisert() || rolle == Giverrolle.GIVERROLLE_SELV)) {
                return true;
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
