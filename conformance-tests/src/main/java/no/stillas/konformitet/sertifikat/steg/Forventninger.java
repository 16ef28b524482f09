package no.stillas.konformitet.sertifikat.steg;

import static java.util.function.Predicate.not;

import io.cucumber.java.no.Så;
import java.util.List;
import java.util.Optional;
import no.stillas.konformitet.sertifikat.motpart.Hendelse;
import no.stillas.proto.exchange.v1.DeliveredMessage;

/** What is asked of the system when something has come: that it is stored, and then acknowledged. */
public final class Forventninger {
    private final Proeve proeve;

    Forventninger(Proeve proeve) {
        this.proeve = proeve;
    }

    @Så("har systemet innboksen åpen")
    public void aapen() {
        if (!proeve.rigg.aapen()) {
            throw new Avvik("At systemet åpner innboksen til «" + proeve.rigg.systemet.getEnhet() + "» (ExchangeService/Receive, Open).",
                    sisteBrudd().orElse("Ingen åpnet den."));
        }
    }

    /** Who may open it is looked at on every call: what was turned away is what to mend. */
    private Optional<String> sisteBrudd() {
        return proeve.rigg.hub.hendelser().stream().filter(Hendelse.Brudd.class::isInstance).map(Hendelse.Brudd.class::cast)
                .map(b -> "Systemet " + b.hva() + ".").reduce((_, b) -> b);
    }

    @Så("åpner systemet innboksen igjen")
    public void aapnerIgjen() {
        if (proeve.vent(h -> h.stream().anyMatch(Hendelse.Aapnet.class::isInstance) && proeve.rigg.hub.aapen()
                ? Optional.of(true) : Optional.empty()).isEmpty()) {
            throw new Avvik("At systemet åpner innboksen på nytt.", "Ingen åpnet den.");
        }
    }

    @Så("er {string} kvittert")
    public void kvittert(String navn) {
        kvittering(proeve.levert(navn));
    }

    private Hendelse.Kvittert kvittering(Levert levert) {
        return proeve.vent(h -> h.stream().filter(Hendelse.Kvittert.class::isInstance).map(Hendelse.Kvittert.class::cast)
                        .filter(k -> k.deliveryId().equals(levert.id())).findFirst())
                .orElseThrow(() -> new Avvik("At systemet kvitterer for at «" + levert.navn() + "» er lagret (Ack).", nektet(levert)));
    }

    private String nektet(Levert levert) {
        return nektet(proeve, levert);
    }

    static String nektet(Proeve proeve, Levert levert) {
        return proeve.hendelser(Hendelse.Nektet.class).stream().filter(n -> n.nack().getDeliveryId().equals(levert.id())).findFirst()
                .map(n -> "Systemet svarte Nack: " + Kvitteringer.ord(n.nack().getAarsak()) + ".").orElse("Systemet sa ingenting om den.");
    }

    @Så("er {string} lagret før den er kvittert")
    public void lagretFoerKvittert(String navn) {
        var levert = proeve.levert(navn);
        proeve.lager();
        if (!kvittering(levert).lagret().contains(levert.id())) {
            throw new Avvik("At «" + levert.navn() + "» ligger i lageret når systemet kvitterer.",
                    "Den lå ikke der da kvitteringen kom. Går maskinen ned da, er meldingen borte, og huben sender den ikke igjen.");
        }
    }

    @Så("er {string} kvittert igjen")
    public void kvittertIgjen(String navn) {
        var levert = proeve.levert(navn);
        if (proeve.vent(h -> Optional.of(h.stream().filter(e -> e instanceof Hendelse.Kvittert k && k.deliveryId().equals(levert.id())).toList())
                .filter(k -> k.size() > 1)).isEmpty()) {
            throw new Avvik("At systemet kvitterer også når «" + levert.navn() + "» kommer igjen (Ack).", nektet(levert));
        }
    }

    @Så("er alle lagret, og kvittert")
    public void alleLagretOgKvittert() {
        proeve.alle().forEach(this::kvittering);
        proeve.alle().forEach(l -> lagret(l.navn()));
    }

    @Så("er alle lagret før de er kvittert")
    public void alleLagret() {
        proeve.alle().forEach(l -> lagretFoerKvittert(l.navn()));
    }

    @Så("er de lagret i den rekkefølgen de kom")
    public void rekkefoelge() {
        proeve.lager();
        var alle = proeve.alle();
        alle.forEach(this::kvittering);
        for (var kvittering : proeve.hendelser(Hendelse.Kvittert.class)) {
            var hull = alle.stream().map(Levert::id).dropWhile(kvittering.lagret()::contains).anyMatch(kvittering.lagret()::contains);
            if (hull) {
                throw new Avvik("At det som kom først i samtalen, er lagret først.",
                        "En senere melding i samtalen lå i lageret før en tidligere.");
            }
        }
    }

    @Så("er {string} lagret én gang")
    public void lagretEnGang(String navn) {
        var antall = lagret(navn).size();
        if (antall > 1) {
            throw new Avvik("At «" + navn + "» er behandlet én gang.", "Den er lagret " + antall + " ganger.");
        }
    }

    @Så("er {string} lagret")
    public void erLagret(String navn) {
        lagret(navn);
    }

    private List<DeliveredMessage> lagret(String navn) {
        var levert = proeve.levert(navn);
        var lager = proeve.lager();
        return proeve.vent(_ -> Optional.of(lager.meldinger(levert.messageId())).filter(not(List::isEmpty)))
                .orElseThrow(() -> new Avvik("At «" + levert.navn() + "» ligger i systemets lager.", "Den ligger ikke der."));
    }

    @Så("ligger {string} i systemet, og er kvittert")
    public void beskjedLagret(String navn) {
        var levert = proeve.levert(navn);
        var lager = proeve.lager();
        kvittering(levert);
        if (!lager.har(levert.leveranse())) {
            throw new Avvik("At «" + levert.navn() + "» er lagret når systemet kvitterer for det.", "Det ligger ikke i lageret.");
        }
    }

    @Så("leveres {string} på nytt")
    public void leveresPaaNytt(String navn) {
        var levert = proeve.levert(navn);
        if (proeve.vent(h -> h.stream().anyMatch(e -> e instanceof Hendelse.Levert l && l.leveranse().getDeliveryId().equals(levert.id())
                && l.leveranse().getAttempt() > 1) ? Optional.of(true) : Optional.empty()).isEmpty()) {
            throw new Avvik("At systemet åpner innboksen på nytt og får «" + levert.navn() + "» igjen.", "Innboksen ble ikke åpnet.");
        }
    }
}
