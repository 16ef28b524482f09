package no.stillas.konformitet.sertifikat.steg;

import io.cucumber.java.no.Så;
import java.util.List;
import java.util.Optional;
import no.stillas.konformitet.sertifikat.motpart.Hendelse;
import no.stillas.proto.Norsk;
import no.stillas.proto.exchange.v1.AppRecStatus;
import no.stillas.proto.exchange.v1.ApplicationReceipt;
import no.stillas.proto.kodeverk.v1.Aarsak;

/** What is asked of what the system says of a document: its application receipt. */
public final class Kvitteringer {
    private final Proeve proeve;

    Kvitteringer(Proeve proeve) {
        this.proeve = proeve;
    }

    @Så("sier systemet at {string} er tatt imot")
    public void tatt(String navn) {
        var kvittering = applikasjon(navn);
        if (kvittering.getStatus() != AppRecStatus.APP_REC_STATUS_OK) {
            throw new Avvik("En applikasjonskvittering med status OK.", "Den hadde status " + kort(kvittering) + ".");
        }
    }

    @Så("er {string} ikke avvist")
    public void ikkeAvvist(String navn) {
        var kvittering = applikasjon(navn);
        if (kvittering.getStatus() == AppRecStatus.APP_REC_STATUS_AVVIST) {
            throw new Avvik("At «" + navn + "» tas imot som den er.", "Den ble avvist: " + ord(kvittering.getAarsak()) + ".");
        }
    }

    @Så("avviser systemet {string} med årsaken {string}")
    public void avvist(String navn, String aarsak) {
        var kvittering = applikasjon(navn);
        if (kvittering.getStatus() != AppRecStatus.APP_REC_STATUS_AVVIST || !ord(kvittering.getAarsak()).equals(aarsak)) {
            throw new Avvik("En applikasjonskvittering som avviser med årsaken «" + aarsak + "».", "Den hadde status " + kort(kvittering) + ".");
        }
    }

    @Så("sier avvisningen av {string} hvor dokumentet hører hjemme")
    public void veiledet(String navn) {
        if (applikasjon(navn).getTekst().strip().length() < 20) {
            throw new Avvik("En tekst til avsenderen om hvor dokumentet hører hjemme.", "Applikasjonskvitteringen har ingen slik tekst.");
        }
    }

    @Så("sier systemet fra om at noe i {string} ikke ble tatt imot")
    public void sagtFra(String navn) {
        var kvittering = applikasjon(navn);
        if (kvittering.getStatus() == AppRecStatus.APP_REC_STATUS_OK || kvittering.getAarsak() == Aarsak.AARSAK_UNSPECIFIED) {
            throw new Avvik("En applikasjonskvittering som avviser eller sier «OK, med feil i deler», med årsak.",
                    "Den hadde status " + kort(kvittering) + ". Avsenderen tror at alt er kommet fram.");
        }
    }

    @Så("får avsenderen samme kvittering for {string} igjen")
    public void sammeKvittering(String navn) {
        var levert = proeve.levert(navn);
        var to = proeve.vent(h -> Optional.of(alle(h, levert)).filter(k -> k.size() > 1))
                .orElseThrow(() -> new Avvik("En applikasjonskvittering også for leveringen som kom igjen.", "Det kom ingen."));
        if (to.stream().distinct().count() > 1) {
            throw new Avvik("Den samme applikasjonskvitteringen.", "Systemet sa noe annet om den samme meldingen.");
        }
    }

    @Så("sier systemet fra at {string} ikke kan tas imot")
    public void kanIkke(String navn) {
        var levert = proeve.levert(navn);
        if (proeve.vent(h -> alle(h, levert).stream().anyMatch(k -> k.getStatus() != AppRecStatus.APP_REC_STATUS_OK)
                || h.stream().anyMatch(e -> e instanceof Hendelse.Nektet n && n.nack().getDeliveryId().equals(levert.id()))
                ? Optional.of(true) : Optional.empty()).isEmpty()) {
            throw new Avvik("Nack, eller en applikasjonskvittering som sier hva som er galt.", "Systemet sa ingenting om det, eller tok det imot.");
        }
    }

    private ApplicationReceipt applikasjon(String navn) {
        var levert = proeve.levert(navn);
        return proeve.vent(h -> alle(h, levert).stream().findFirst())
                .orElseThrow(() -> new Avvik("En applikasjonskvittering for «" + levert.navn() + "».", "Det kom ingen. " + Forventninger.nektet(proeve, levert)));
    }

    private static List<ApplicationReceipt> alle(List<Hendelse> hendelser, Levert levert) {
        return hendelser.stream().filter(Hendelse.Applikasjon.class::isInstance).map(h -> ((Hendelse.Applikasjon) h).kvittering())
                .filter(k -> k.getMessageId().equals(levert.messageId())
                        && k.getAvsender().equals(levert.envelope().getSender().getOrganisasjonsnummer())).toList();
    }

    private static String kort(ApplicationReceipt kvittering) {
        return "«" + switch (kvittering.getStatus()) {
            case APP_REC_STATUS_OK -> "OK";
            case APP_REC_STATUS_OK_FEIL_I_DELER -> "OK, med feil i deler";
            case APP_REC_STATUS_AVVIST -> "avvist";
            case APP_REC_STATUS_UNSPECIFIED, UNRECOGNIZED -> "ikke oppgitt";
        } + "»" + (kvittering.getAarsak() == Aarsak.AARSAK_UNSPECIFIED ? " uten årsak" : ", årsak «" + ord(kvittering.getAarsak()) + "»");
    }

    static String ord(Aarsak aarsak) {
        return aarsak == Aarsak.UNRECOGNIZED ? "ukjent" : Norsk.ord(aarsak.getValueDescriptor());
    }
}
