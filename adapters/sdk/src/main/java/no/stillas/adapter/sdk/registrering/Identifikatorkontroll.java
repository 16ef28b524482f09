package no.stillas.adapter.sdk.registrering;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.stillas.adapter.sdk.Feltfeil;
import no.stillas.adapter.sdk.ident.Organisasjonsnummer;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.adapter.v1.Enhet;
import no.stillas.proto.adapter.v1.Enhetsslag;
import no.stillas.proto.adapter.v1.Identifikatorslag;
import no.stillas.proto.adapter.v1.Sektor;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.FunctionAddress;
import no.stillas.proto.felles.v1.Ansatt;

/**
 * Codes and numbers of a sector: those that a unit is registered with, at start, and those in what it sends. Checks form
 * and lists, not registers: whether an HPR number is in force is for HPR to say.
 */
final class Identifikatorkontroll {
    private final Sektor sektor;

    Identifikatorkontroll(Sektor sektor) {
        this.sektor = sektor;
    }

    /** What is wrong with a unit's registration. */
    List<Feltfeil> enhet(Enhet enhet) {
        var feil = new ArrayList<Feltfeil>();
        var id = enhet.getIdentifikatorer();
        var slag = slag(enhet);
        if (slag.isEmpty() && enhet.getTarImotCount() == 0) {
            feil.add(new Feltfeil("etat", "er ikke en enhet i sektoren " + sektor.getNavn() + ", og registreringen sier ikke hva den tar imot"));
        }
        slag.map(Enhetsslag::getKreverList).orElse(List.of()).forEach(krav -> {
            if (verdi(enhet, krav).isEmpty()) {
                feil.add(new Feltfeil("identifikatorer." + felt(krav), "mangler, og trengs for " + enhet.getEtat()));
            }
        });
        krev(feil, "identifikatorer.her_id", id.getHerId(), "[1-9][0-9]{0,9}", "er ikke en HER-id");
        krev(feil, "identifikatorer.nav_enhetsnummer", id.getNavEnhetsnummer(), "[0-9]{4}", "er ikke fire sifre");
        kommune(feil, "identifikatorer.", id.getKommunenummer(), id.getBydelsnummer());
        if (!id.getBufetatRegion().isEmpty() && !sektor.getBufetatRegionerList().contains(id.getBufetatRegion())) {
            feil.add(new Feltfeil("identifikatorer.bufetat_region", "er ikke en av " + sektor.getBufetatRegionerList()));
        }
        return feil;
    }

    /** What is wrong with a message that a unit is about to send. Paths begin at the envelope. */
    List<Feltfeil> melding(Enhet enhet, Envelope envelope) {
        var feil = new ArrayList<Feltfeil>();
        gaaGjennom("", envelope, feil);
        if (slag(enhet).filter(Enhetsslag::getHelsetjeneste).isPresent()) {
            helsepersonell("handlende.ansatt", envelope.getHandlende().getAnsatt(), feil);
            for (int i = 0; i < envelope.getGrunnlagCount(); i++) {
                helsepersonell("grunnlag[" + i + "].attestasjon.ansatt", envelope.getGrunnlag(i).getAttestasjon().getAnsatt(), feil);
            }
        }
        if (envelope.hasDocument()) {
            try {
                gaaGjennom("document", Dokumenttyper.alle().pakkUt(envelope.getDocument()), feil);
            } catch (InvalidProtocolBufferException e) {
                feil.add(new Feltfeil("document", "er ikke en dokumenttype"));
            }
        }
        return feil;
    }

    private void gaaGjennom(String sti, Message melding, List<Feltfeil> feil) {
        if (melding instanceof FunctionAddress adresse) {
            kommune(feil, sti + ".", adresse.getKommune(), adresse.getBydel());
        }
        melding.getAllFields().forEach((felt, verdi) -> {
            var her = sti.isEmpty() ? felt.getName() : sti + "." + felt.getName();
            switch (verdi) {
                case Message under -> gaaGjennom(her, under, feil);
                case List<?> liste -> {
                    for (int i = 0; i < liste.size(); i++) {
                        if (liste.get(i) instanceof Message under) {
                            gaaGjennom(her + "[" + i + "]", under, feil);
                        }
                    }
                }
                case String tekst -> felt(felt.getName(), her, tekst, feil);
                default -> { }
            }
        });
    }

    private static void felt(String navn, String sti, String verdi, List<Feltfeil> feil) {
        switch (navn) {
            case "organisasjonsnummer", "dataansvarlig" -> {
                if (!verdi.isEmpty() && !Organisasjonsnummer.gyldig(verdi)) {
                    feil.add(new Feltfeil(sti, "er ikke et organisasjonsnummer: kontrollsifferet stemmer ikke"));
                }
            }
            case "her_id" -> krev(feil, sti, verdi, "[1-9][0-9]{0,9}", "er ikke en HER-id");
            case "hpr_nummer" -> krev(feil, sti, verdi, "[1-9][0-9]{0,8}", "er ikke et HPR-nummer");
            default -> { }
        }
    }

    private Optional<Enhetsslag> slag(Enhet enhet) {
        return sektor.getSlagList().stream().filter(ett -> ett.getEtat() == enhet.getEtat()).findFirst();
    }

    private void helsepersonell(String sti, Ansatt ansatt, List<Feltfeil> feil) {
        if (ansatt.getHprNummer().isEmpty() && sektor.getHelsepersonellrollerList().contains(ansatt.getRolle().toLowerCase(Locale.ROOT))) {
            feil.add(new Feltfeil(sti + ".hpr_nummer", "mangler: rollen er helsepersonell"));
        }
    }

    private void kommune(List<Feltfeil> feil, String foran, String kommune, String bydel) {
        var kommunefelt = foran.startsWith("identifikatorer") ? "kommunenummer" : "kommune";
        var bydelsfelt = foran.startsWith("identifikatorer") ? "bydelsnummer" : "bydel";
        krev(feil, foran + kommunefelt, kommune, "[0-9]{4}", "er ikke et kommunenummer: fire sifre");
        if (kommune.length() == 4 && !sektor.getFylkerList().contains(kommune.substring(0, 2))) {
            feil.add(new Feltfeil(foran + kommunefelt, "er ikke et kommunenummer: det finnes ikke et slikt fylke"));
        }
        if (!bydel.isEmpty() && !sektor.getBydelerList().contains(bydel)) {
            feil.add(new Feltfeil(foran + bydelsfelt, "er ikke en bydel med egne tjenester"));
        } else if (!bydel.isEmpty() && !bydel.startsWith(kommune)) {
            feil.add(new Feltfeil(foran + bydelsfelt, "er ikke en bydel i kommunen"));
        }
    }

    private static void krev(List<Feltfeil> feil, String sti, String verdi, String moenster, String ellers) {
        if (!verdi.isEmpty() && !verdi.matches(moenster)) {
            feil.add(new Feltfeil(sti, ellers));
        }
    }

    private static String verdi(Enhet enhet, Identifikatorslag slag) {
        var id = enhet.getIdentifikatorer();
        return switch (slag) {
            case IDENTIFIKATORSLAG_HER_ID -> id.getHerId();
            case IDENTIFIKATORSLAG_NAV_ENHETSNUMMER -> id.getNavEnhetsnummer();
            case IDENTIFIKATORSLAG_KOMMUNENUMMER -> id.getKommunenummer();
            case IDENTIFIKATORSLAG_BUFETAT_REGION -> id.getBufetatRegion();
            case IDENTIFIKATORSLAG_UNSPECIFIED, UNRECOGNIZED -> throw new IllegalStateException("the sector file was checked");
        };
    }

    private static String felt(Identifikatorslag slag) {
        return slag.name().substring("IDENTIFIKATORSLAG_".length()).toLowerCase(Locale.ROOT);
    }
}
