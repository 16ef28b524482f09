package no.stillas.adapter.sdk.registrering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import no.stillas.adapter.sdk.ident.Organisasjonsnummer;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.adapter.v1.Dokumentvalg;
import no.stillas.proto.adapter.v1.Registrering;

/** Whether a registration can be served, before anything is opened. One line a fault, in bokmål. */
final class Registreringskontroll {
    private Registreringskontroll() {}

    static List<String> feil(Registrering registrering, Sektorkunnskap sektor) {
        var feil = new ArrayList<String>();
        var kontroll = new Identifikatorkontroll(sektor.sektor());
        var sett = new HashSet<String>();
        for (var virksomhet : registrering.getVirksomheterList()) {
            if (!Organisasjonsnummer.gyldig(virksomhet.getOrganisasjonsnummer())) {
                feil.add(virksomhet.getNavn() + ": organisasjonsnummer har feil kontrollsiffer");
            }
            for (var enhet : virksomhet.getEnheterList()) {
                if (!sett.add(enhet.getId())) {
                    feil.add(enhet.getId() + ": er registrert to ganger");
                }
                kontroll.enhet(enhet).forEach(ett -> feil.add(enhet.getId() + ": " + ett.felt() + " " + ett.beskrivelse()));
                ukjente(enhet.getTarImotList()).forEach(type -> feil.add(enhet.getId() + ": tar_imot har en ukjent dokumenttype " + type));
            }
        }
        return feil;
    }

    static List<String> ukjente(List<Dokumentvalg> valg) {
        return valg.stream()
                .filter(Dokumentvalg::hasType)
                .map(Dokumentvalg::getType)
                .filter(type -> Dokumenttyper.alle().finn(type).isEmpty())
                .toList();
    }
}
