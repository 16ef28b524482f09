package no.stillas.hub.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.grpc.Feltfeil;
import no.stillas.hub.person.Enheter.Enhet;
import no.stillas.proto.fakta.v1.Graderingsstatus;
import no.stillas.proto.fakta.v1.Vervslag;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.felles.v1.Periode;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.person.v1.Adressebeskyttelse;
import no.stillas.proto.person.v1.Alias;
import no.stillas.proto.person.v1.Foreldreansvar;
import no.stillas.proto.person.v1.Omsorg;
import no.stillas.proto.person.v1.Opplysning;
import no.stillas.proto.person.v1.Opplysning.SlagCase;
import no.stillas.proto.person.v1.RegisterRequest;
import no.stillas.proto.person.v1.Verv;

/** Facts about a person, as one request states them, that cannot all be true. What the hub knows besides is not looked at. */
final class Motsigelser {
    private static final Set<SlagCase> FLERE = EnumSet.of(SlagCase.ALIAS, SlagCase.RELASJON, SlagCase.SKJERMING,
            SlagCase.FORBEHOLD, SlagCase.VERV);

    private final RegisterRequest request;
    private final Enhet enhet;
    private final LocalDate idag;
    private final List<Feltfeil> feil = new ArrayList<>();

    private Motsigelser(RegisterRequest request, Enhet enhet, LocalDate idag) {
        this.request = request;
        this.enhet = enhet;
        this.idag = idag;
    }

    static List<Feltfeil> i(RegisterRequest request, Enhet enhet, Instant naa) {
        var m = new Motsigelser(request, enhet, Dager.dag(naa));
        Identiteter.feil(request.getIdentitet(), "identitet").ifPresent(m.feil::add);
        var sett = new HashSet<SlagCase>();
        for (int i = 0; i < request.getOpplysningerCount(); i++) {
            var opplysning = request.getOpplysninger(i);
            var sti = "opplysninger[" + i + "]." + navn(opplysning);
            if (!sett.add(opplysning.getSlagCase()) && !FLERE.contains(opplysning.getSlagCase())) {
                m.feil(sti, "is stated twice");
            }
            m.en(opplysning, sti);
        }
        m.livsloep();
        return m.feil;
    }

    private static String navn(Opplysning opplysning) {
        return opplysning.getAllFields().keySet().iterator().next().getName();
    }

    private void en(Opplysning o, String sti) {
        switch (o.getSlagCase()) {
            case FOEDSELSDATO -> {
                var dato = dag(o.getFoedselsdato().getDato(), sti + ".dato");
                if (!o.getFoedselsdato().getUfoedt() && dato.filter(d -> d.isAfter(idag)).isPresent()) {
                    feil(sti + ".dato", "is in the future, but the child is not stated as unborn");
                }
            }
            case FORELDREANSVAR -> foreldreansvar(o.getForeldreansvar(), sti);
            case OMSORG -> omsorg(o.getOmsorg(), sti);
            case ADRESSEBESKYTTELSE -> adressebeskyttelse(o.getAdressebeskyttelse(), sti);
            case ALIAS -> alias(o.getAlias(), sti);
            case FORBEHOLD -> {
                periode(o.getForbehold().getPeriode(), sti + ".periode");
                for (int i = 0; i < o.getForbehold().getOverforCount(); i++) {
                    annen(o.getForbehold().getOverfor(i), sti + ".overfor[" + i + "]");
                }
            }
            case KOMPETANSE -> {
                if (dag(o.getKompetanse().getDato(), sti + ".dato").filter(d -> d.isAfter(idag)).isPresent()) {
                    feil(sti + ".dato", "is in the future");
                }
                if (o.getKompetanse().getEtterTiltaketsArt() && !o.getKompetanse().getHar()) {
                    feil(sti + ".etter_tiltakets_art", "the child consents alone, but lacks capacity");
                }
                if (o.getKompetanse().getHar() && o.getKompetanse().hasNaermestePaaroerende()) {
                    feil(sti + ".naermeste_paaroerende", "is named only where capacity is lacking");
                } else if (o.getKompetanse().hasNaermestePaaroerende()) {
                    annen(o.getKompetanse().getNaermestePaaroerende(), sti + ".naermeste_paaroerende");
                }
            }
            case TILHOERIGHET -> {
                var t = o.getTilhoerighet();
                periode(t.getPeriode(), sti + ".periode");
                if (!t.getBydel().isEmpty() && !t.getBydel().startsWith(t.getOppholdskommune())) {
                    feil(sti + ".bydel", "is not in the oppholdskommune");
                }
            }
            case RELASJON -> {
                annen(o.getRelasjon().getIdentitet(), sti + ".identitet");
                if (!o.getRelasjon().getKontaktforbud() && !o.getRelasjon().getKontaktforbudTil().isEmpty()) {
                    feil(sti + ".kontaktforbud_til", "has a last day, but there is no ban");
                }
            }
            case SKJERMING -> {
                annen(o.getSkjerming().getIdentitet(), sti + ".identitet");
                periode(o.getSkjerming().getPeriode(), sti + ".periode");
            }
            case VERV -> verv(o.getVerv(), sti);
            case STATSBORGERSKAP -> { }
            case DOED -> {
                if (dag(o.getDoed().getDato(), sti + ".dato").filter(d -> d.isAfter(idag)).isPresent()) {
                    feil(sti + ".dato", "is in the future");
                }
            }
            // the contract itself asks for one
            case SLAG_NOT_SET -> { }
        }
    }

    private void foreldreansvar(Foreldreansvar f, String sti) {
        var holdere = new HashSet<Identitet>();
        boolean noenNaa = false;
        for (int i = 0; i < f.getHoldereCount(); i++) {
            var holder = f.getHoldere(i);
            var her = sti + ".holdere[" + i + "]";
            annen(holder.getIdentitet(), her + ".identitet");
            periode(holder.getPeriode(), her + ".periode");
            if (!holdere.add(holder.getIdentitet())) {
                feil(her + ".identitet", "stands as holder twice");
            }
            noenNaa |= Dager.gjelder(holder.getPeriode(), idag);
        }
        if (f.hasVerge()) {
            annen(f.getVerge(), sti + ".verge");
            if (noenNaa) {
                feil(sti + ".verge", "a verge is appointed where nobody holds foreldreansvar, but somebody does");
            }
        }
    }

    private void omsorg(Omsorg o, String sti) {
        periode(o.getPeriode(), sti + ".periode");
        boolean hjemme = o.getStatus() == Omsorgsstatus.OMSORGSSTATUS_HJEMME;
        if (hjemme && o.hasBosted()) {
            feil(sti + ".bosted", "the child lives at home, not at an institution");
        }
        if (hjemme && o.getFosterforeldreCount() > 0) {
            feil(sti + ".fosterforeldre", "the child lives at home, not in fosterhjem");
        }
        if (!hjemme && o.getBareTiltak31()) {
            feil(sti + ".bare_tiltak_3_1", "the child lives at home with the measures of § 3-1");
        }
        if (o.hasBosted() && o.getFosterforeldreCount() > 0) {
            feil(sti + ".fosterforeldre", "the child lives at an institution or in fosterhjem, not both");
        }
        for (int i = 0; i < o.getFosterforeldreCount(); i++) {
            annen(o.getFosterforeldre(i), sti + ".fosterforeldre[" + i + "]");
        }
    }

    private void adressebeskyttelse(Adressebeskyttelse a, String sti) {
        periode(a.getPeriode(), sti + ".periode");
        for (int i = 0; i < a.getSperredeCount(); i++) {
            annen(a.getSperrede(i), sti + ".sperrede[" + i + "]");
        }
        if (a.getGradering() == Gradering.GRADERING_SKJULT_ADRESSE && a.getSperredeCount() == 0
                && a.getStatus() != Graderingsstatus.GRADERINGSSTATUS_OPPHEVET) {
            feil(sti + ".sperrede", "skjult adresse is towards named persons");
        }
        if (a.getGradering() == Gradering.GRADERING_INGEN && a.getSperredeCount() + a.getTillatteEnheterCount() > 0) {
            feil(sti + ".gradering", "is none, but somebody is barred or let in");
        }
    }

    private void verv(Verv v, String sti) {
        periode(v.getPeriode(), sti + ".periode");
        boolean eget = v.getSlag() == Vervslag.VERVSLAG_INNVILGET_PARTSSTATUS;
        if (eget != (v.getHosCase() == Verv.HosCase.HOS_NOT_SET)) {
            feil(sti + ".hos", eget ? "is the child's own, and names nobody else" : "names nobody");
        }
        if (v.hasPerson()) {
            annen(v.getPerson(), sti + ".person");
        }
    }

    private void alias(Alias a, String sti) {
        annen(a.getIdentitet(), sti + ".identitet");
        if (a.getIdentitet().hasLokaltNummer()) {
            if (!a.getIdentitet().getLokaltNummer().getSystem().startsWith(enhet.organisasjonsnummer() + "/")) {
                feil(sti + ".identitet.lokalt_nummer.system", "is not a system of the organisation that states it");
            }
        } else if (a.getBesluttetAv().isBlank()) {
            feil(sti + ".besluttet_av", "a named human decides that two numbers are one person");
        }
    }

    /** Birth and death, where the request states both. */
    private void livsloep() {
        Optional<LocalDate> foedt = request.getOpplysningerList().stream().filter(Opplysning::hasFoedselsdato)
                .flatMap(o -> Dager.les(o.getFoedselsdato().getDato()).stream()).findFirst();
        Optional<LocalDate> doed = request.getOpplysningerList().stream().filter(Opplysning::hasDoed)
                .flatMap(o -> Dager.les(o.getDoed().getDato()).stream()).findFirst();
        if (foedt.isPresent() && doed.filter(d -> d.isBefore(foedt.get())).isPresent()) {
            feil("opplysninger", "the person died before being born");
        }
    }

    private void annen(Identitet identitet, String sti) {
        Identiteter.feil(identitet, sti).ifPresent(feil::add);
        if (identitet.equals(request.getIdentitet())) {
            feil(sti, "is the person itself");
        }
    }

    private void periode(Periode periode, String sti) {
        var fra = dag(periode.getFra(), sti + ".fra");
        var til = periode.getTil().isEmpty() ? Optional.<LocalDate>empty() : dag(periode.getTil(), sti + ".til");
        if (fra.isPresent() && til.filter(t -> t.isBefore(fra.get())).isPresent()) {
            feil(sti + ".til", "is before the first day");
        }
    }

    private Optional<LocalDate> dag(String iso, String sti) {
        var dag = Dager.les(iso);
        if (dag.isEmpty()) {
            feil(sti, "is no day of the calendar");
        }
        return dag;
    }

    private void feil(String sti, String hva) {
        feil.add(new Feltfeil(sti, hva));
    }
}
