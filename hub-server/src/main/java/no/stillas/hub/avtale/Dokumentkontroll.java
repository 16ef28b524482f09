package no.stillas.hub.avtale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.grpc.Feltfeil;
import no.stillas.hub.grpc.Validering;
import no.stillas.hub.identitetsnummer.Organisasjonsnummer;
import no.stillas.proto.avtale.v1.Avtalepart;
import no.stillas.proto.avtale.v1.Avtalestatus;
import no.stillas.proto.avtale.v1.Avtaletype;
import no.stillas.proto.avtale.v1.Bistandsavtaleutkast;
import no.stillas.proto.avtale.v1.RegisterRequest;
import no.stillas.proto.avtale.v1.Samarbeidsavtale;
import no.stillas.proto.avtale.v1.Samarbeidsrutine;
import no.stillas.proto.felles.v1.Fritekst;
import no.stillas.proto.felles.v1.Periode;
import no.stillas.proto.kodeverk.v1.Etat;

/** Whether a document can be registered: the contract's rules, the statutory minimum, parties, period, and what is the hub's to keep. */
final class Dokumentkontroll {
    private final List<Feltfeil> feil = new ArrayList<>();

    private Dokumentkontroll() {}

    static List<Feltfeil> feil(RegisterRequest request) {
        var k = new Dokumentkontroll();
        switch (request.getDokumentCase()) {
            case SAMARBEIDSAVTALE -> k.avtale(request.getSamarbeidsavtale());
            case SAMARBEIDSRUTINE -> k.rutine(request.getSamarbeidsrutine());
            case BISTANDSAVTALE -> k.bistand(request.getBistandsavtale());
            case DOKUMENT_NOT_SET -> { }
        }
        // what lacks by law is said in the law's words, and not once more in the contract's
        var alt = k.feil.stream().map(Feltfeil::felt).toList();
        Validering.feil(request).stream()
                .filter(f -> alt.stream().noneMatch(f.felt()::startsWith))
                .forEach(k.feil::add);
        return k.feil;
    }

    private void avtale(Samarbeidsavtale a) {
        feil.addAll(Minstekrav.feil(a));
        parter(a.getParterList(), "samarbeidsavtale.parter");
        periode(a.getPeriode(), "samarbeidsavtale.periode");
        utkast(a.getStatus(), "samarbeidsavtale.status");
        if (a.getSignaturerCount() > 0) {
            feil("samarbeidsavtale.signaturer", "each party signs by Sign");
        }
        if (a.hasOppsigelse()) {
            feil("samarbeidsavtale.oppsigelse", "it is terminated by Terminate");
        }
        if (a.getType() == Avtaletype.AVTALETYPE_LOVPAALAGT) {
            etat(a.getParterList(), Etat.ETAT_KOM, "a kommune");
            etat(a.getParterList(), Etat.ETAT_HEF, "a helseforetak");
        }
    }

    private void rutine(Samarbeidsrutine r) {
        parter(r.getParterList(), "samarbeidsrutine.parter");
        periode(r.getPeriode(), "samarbeidsrutine.periode");
        utkast(r.getStatus(), "samarbeidsrutine.status");
    }

    /** A standing agreement alone, and nobody in it: what is about one child is a message, and judged as one. */
    private void bistand(Bistandsavtaleutkast u) {
        var a = u.getAvtale();
        var sti = "bistandsavtale.avtale.";
        if (a.getType() != no.stillas.proto.bistand.v1.Avtaletype.AVTALETYPE_BISTANDSAVTALE) {
            feil(sti + "type", "an agreement about one child is sent as a message; a standing agreement is registered");
        }
        if (a.getStatus() != no.stillas.proto.bistand.v1.Avtalestatus.AVTALESTATUS_FORSLAG) {
            feil(sti + "status", "is a proposal when it is registered: the hub keeps whether it is signed and in force");
        }
        if (a.getSignaturerCount() > 0) {
            feil(sti + "signaturer", "each party signs by Sign");
        }
        if (!a.getTilbudsbrev().isEmpty()) {
            feil(sti + "tilbudsbrev", "is about one child");
        }
        nummer(u.getKommunensOrganisasjonsnummer(), "bistandsavtale.kommunens_organisasjonsnummer");
        nummer(a.getMotpart(), sti + "motpart");
        if (a.getMotpart().equals(u.getKommunensOrganisasjonsnummer())) {
            feil(sti + "motpart", "is a party already");
        }
        ingenPerson(a.getInnhold(), sti + "innhold");
        ingenPerson(a.getPensjon(), sti + "pensjon");
        periode(a.getPeriode(), sti + "periode");
    }

    private void ingenPerson(Fritekst tekst, String sti) {
        if (tekst.getPersonerCount() > 0) {
            feil(sti + ".personer", "an agreement between organisations is about nobody");
        }
    }

    private void nummer(String nummer, String sti) {
        if (Organisasjonsnummer.les(nummer).isEmpty()) {
            feil(sti, "is no organisation number: the control digit does not hold");
        }
    }

    private void parter(List<Avtalepart> parter, String sti) {
        var sett = new HashSet<String>();
        for (int i = 0; i < parter.size(); i++) {
            var nummer = parter.get(i).getOrganisasjonsnummer();
            var her = sti + "[" + i + "].organisasjonsnummer";
            nummer(nummer, her);
            if (!sett.add(nummer)) {
                feil(her, "is a party already");
            }
        }
        if (sett.size() < 2) {
            feil(sti, "an agreement has at least two parties");
        }
    }

    private void etat(List<Avtalepart> parter, Etat etat, String hvem) {
        if (parter.stream().noneMatch(p -> p.getEtat() == etat)) {
            feil("samarbeidsavtale.parter", "a statutory agreement has " + hvem + " among its parties (hol § 6-1)");
        }
    }

    private void periode(Periode periode, String sti) {
        var fra = dag(periode.getFra(), sti + ".fra");
        if (!periode.getTil().isEmpty()) {
            var til = dag(periode.getTil(), sti + ".til");
            if (til.isBefore(fra)) {
                feil(sti + ".til", "is before the first day");
            }
        }
    }

    /** A day that does not exist is told once, and counts as the first of all days. */
    private LocalDate dag(String iso, String sti) {
        return Dager.les(iso).orElseGet(() -> {
            feil(sti, "is no day of the calendar");
            return LocalDate.EPOCH;
        });
    }

    private void utkast(Avtalestatus status, String sti) {
        if (status != Avtalestatus.AVTALESTATUS_UTKAST) {
            feil(sti, "is a draft when it is registered: the hub keeps whether it is signed and in force");
        }
    }

    private void feil(String sti, String hva) {
        feil.add(new Feltfeil(sti, hva));
    }
}
