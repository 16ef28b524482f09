package no.stillas.adapter.sdk.registrering;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.stillas.adapter.sdk.Feltfeil;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.adapter.v1.Aapningstid;
import no.stillas.proto.adapter.v1.Dokumentvalg;
import no.stillas.proto.adapter.v1.Enhet;
import no.stillas.proto.adapter.v1.Enhetsslag;
import no.stillas.proto.adapter.v1.Registrering;
import no.stillas.proto.adapter.v1.Sektor;
import no.stillas.proto.adapter.v1.Svarfrist;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.kodeverk.v1.Etat;

/** What a sector's units take, must be known by and are bound to answer: a data file, read once. */
public final class Sektorkunnskap {
    private final Sektor sektor;

    private Sektorkunnskap(Sektor sektor) {
        this.sektor = sektor;
    }

    /**
     * The sector file of an adapter on the class path, {@code /no/stillas/adapter/<name>/sektor.textproto}, on top of what all
     * sectors share.
     *
     * @param navn the adapter's name, such as {@code nav}; {@code sdk} is any organisation without an adapter of its own
     * @throws IOException when it is not there, holds a name that is not known, or breaks a constraint; with the line
     */
    public static Sektorkunnskap av(String navn) throws IOException {
        return new Sektorkunnskap(Tekstfil.sektor("/no/stillas/adapter/" + navn + "/sektor.textproto"));
    }

    public String navn() {
        return sektor.getNavn();
    }

    /** The sector as it stands in its files. */
    public Sektor sektor() {
        return sektor;
    }

    /** What is wrong with a registration, one line a fault, in bokmål; empty where it can be served. */
    public List<String> feil(Registrering registrering) {
        return Registreringskontroll.feil(registrering, this);
    }

    /** What is wrong with the codes and numbers of a message that a unit is about to send. */
    public List<Feltfeil> feil(Enhet enhet, Envelope envelope) {
        return new Identifikatorkontroll(sektor).melding(enhet, envelope);
    }

    /** What the sector says of this kind of unit. */
    Optional<Enhetsslag> slag(Etat etat) {
        return sektor.getSlagList().stream().filter(slag -> slag.getEtat() == etat).findFirst();
    }

    /** Whether a unit takes a document of this type; a type that this version does not know it does not take. */
    public boolean tar(Enhet enhet, String typenavn) {
        return valgt(sektor.getAlleTarList(), typenavn)
                || valgt(enhet.getTarImotCount() > 0
                        ? enhet.getTarImotList()
                        : slag(enhet.getEtat()).map(Enhetsslag::getTarImotList).orElse(List.of()), typenavn);
    }

    /** What the sender of a document that the unit does not take is told. No person data: only what the contract says. */
    public String avvisning(Enhet enhet, String typenavn) {
        var hva = Dokumenttyper.alle().finn(typenavn).map(type -> type.tittel().toLowerCase(Locale.ROOT)).orElse("denne dokumenttypen");
        var hvor = slag(enhet.getEtat()).map(slag -> " " + slag.getVeiledning()).orElse("");
        return enhet.getNavn() + " tar ikke imot " + hva + "." + hvor;
    }

    /** When somebody is there: as the unit says, else as the sector does. */
    Aapningstid aapningstid(Enhet enhet) {
        return enhet.hasAapningstid()
                ? enhet.getAapningstid()
                : slag(enhet.getEtat()).map(Enhetsslag::getAapningstid).orElse(Aapningstid.getDefaultInstance());
    }

    /** Answers that are expected of a unit of this kind after a document of this type. */
    public List<Svarfrist> frister(Etat etat, String typenavn) {
        return sektor.getFristerList().stream()
                .filter(frist -> frist.getDokument().equals(typenavn))
                .filter(frist -> frist.getEtaterCount() == 0 || frist.getEtaterList().contains(etat))
                .toList();
    }

    private static boolean valgt(List<Dokumentvalg> valg, String typenavn) {
        var gruppe = Dokumenttyper.alle().finn(typenavn).map(type -> type.dokument().getGruppe());
        return valg.stream().anyMatch(ett -> switch (ett.getValgCase()) {
            case TYPE -> ett.getType().equals(typenavn);
            case GRUPPE -> gruppe.filter(ett.getGruppe()::equals).isPresent();
            case VALG_NOT_SET -> false;
        });
    }
}
