package no.stillas.konformitet.sertifikat.steg;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.TextFormat;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.no.Så;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.stillas.adapter.sdk.Feltfeil;
import no.stillas.konformitet.sertifikat.motpart.Hendelse;
import no.stillas.konformitet.skjema.Ramme;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.Norsk;
import no.stillas.proto.exchange.v1.Envelope;
import org.jspecify.annotations.Nullable;

/** What is asked of the answers that the system hands in. */
public final class Svarforventninger {
    private final Proeve proeve;
    private @Nullable Envelope svar;

    Svarforventninger(Proeve proeve) {
        this.proeve = proeve;
    }

    @Så("svarer systemet på {string} med {string}")
    public void svarer(String navn, String tittel) {
        var levert = proeve.levert(navn);
        var type = Ramme.type(tittel).navn();
        var innsendt = proeve.vent(h -> innsendte(h, levert).stream()
                        .filter(i -> Dokumenttyper.navn(i.envelope().getDocument()).equals(type)).reduce((_, b) -> b))
                .orElseThrow(() -> new Avvik("At systemet svarer på «" + levert.navn() + "» med «" + tittel
                        + "», med in_reply_to og i samme samtale.", andre(levert)));
        if (!innsendt.feil().isEmpty()) {
            throw new Avvik("Et svar som holder kontrakten.", "Feil i: " + felt(innsendt.feil()) + ".");
        }
        if (!innsendt.envelope().getReceiver().getEnhet().equals(levert.envelope().getSender().getEnhet())) {
            throw new Avvik("At svaret går til den som spurte.", "Det gikk til en annen enhet.");
        }
        svar = innsendt.envelope();
    }

    private static List<Hendelse.Innsendt> innsendte(List<Hendelse> hendelser, Levert levert) {
        return hendelser.stream().filter(Hendelse.Innsendt.class::isInstance).map(Hendelse.Innsendt.class::cast)
                .filter(i -> i.envelope().getInReplyTo().equals(levert.messageId())
                        && i.envelope().getConversationId().equals(levert.envelope().getConversationId())).toList();
    }

    private String andre(Levert levert) {
        return proeve.hendelser(Hendelse.Innsendt.class).stream().findFirst().map(i -> "Det som kom, "
                + (i.envelope().getInReplyTo().equals(levert.messageId()) ? "var et annet dokument eller i en annen samtale."
                        : "viser ikke til meldingen (in_reply_to).")).orElse("Det kom ikke noe svar.");
    }

    private static String felt(List<Feltfeil> feil) {
        return feil.stream().map(f -> Norsk.sti(f.felt()) + " (" + f.beskrivelse() + ")").distinct().limit(8).collect(Collectors.joining(", "));
    }

    @Så("er dette fylt ut i svaret:")
    public void fyltUt(DataTable stier) {
        var mangler = stier.asList().stream().filter(sti -> !Innhold.har(dokument(), sti)).map(Norsk::sti).toList();
        if (!mangler.isEmpty()) {
            throw new Avvik("At svaret har det som mottakeren trenger.", "Ikke fylt ut: " + String.join(", ", mangler) + ".");
        }
    }

    @Så("er ikke dette fylt ut i svaret:")
    public void ikkeFyltUt(DataTable stier) {
        var overflod = stier.asList().stream().filter(sti -> Innhold.har(dokument(), sti)).map(Norsk::sti).toList();
        if (!overflod.isEmpty()) {
            throw new Avvik("Et svar uten det som mottakeren ikke skal ha.", "Fylt ut: " + String.join(", ", overflod) + ".");
        }
    }

    @Så("er {string} i svaret {string}")
    public void er(String sti, String verdi) {
        var ventet = dokument().newBuilderForType();
        proeve.skjema.fyll(ventet, Map.of(sti, verdi));
        var felt = ventet.getAllFields().keySet().iterator().next();
        if (!dokument().getField(felt).equals(ventet.getField(felt))) {
            throw new Avvik("At «" + Norsk.sti(sti) + "» i svaret er «" + verdi + "».", "Det er noe annet.");
        }
    }

    @Så("viser svaret til {string} i {string}")
    public void viserTil(String navn, String felt) {
        if (!proeve.levert(navn).messageId().equals(dokument().getField(dokument().getDescriptorForType().findFieldByName(felt)))) {
            throw new Avvik("At «" + Norsk.ord(felt) + "» i svaret er message_id til «" + navn + "».", "Det er noe annet der.");
        }
    }

    @Så("står det {string} i svaret")
    public void staar(String ord) {
        if (!tekst().contains(ord)) {
            throw new Avvik("At «" + ord + "» står i svaret.", "Det står ikke der.");
        }
    }

    @Så("står det ikke {string} i svaret")
    public void staarIkke(String ord) {
        if (tekst().contains(ord)) {
            throw new Avvik("At «" + ord + "» ikke står i svaret.", "Det står der.");
        }
    }

    @Så("er det ikke opplysninger om {string} i svaret")
    public void utenKategori(String ord) {
        if (Innhold.kategorier(dokument()).contains(Ramme.kategori(ord))) {
            throw new Avvik("Et svar uten opplysninger om " + ord + ", etter merkingen i kontrakten.", "Svaret har slike opplysninger.");
        }
    }

    @Så("kommer det samme svaret på {string} igjen, med samme id")
    public void sammeIgjen(String navn) {
        var levert = proeve.levert(navn);
        var alle = proeve.vent(h -> Optional.of(innsendte(h, levert)).filter(i -> i.size() > 1 && !i.getLast().tapt()))
                .orElseThrow(() -> new Avvik("At systemet sender svaret på nytt til huben har svart.", "Det kom ikke igjen."));
        if (alle.stream().map(Hendelse.Innsendt::envelope).distinct().count() > 1) {
            throw new Avvik("Samme message_id og samme innhold begge ganger.",
                    "Det kom med en annen id eller et annet innhold: mottakeren ville fått det to ganger.");
        }
    }

    private String tekst() {
        return TextFormat.printer().escapingNonAscii(false).printToString(dokument());
    }

    private Message dokument() {
        if (svar == null) {
            throw new IllegalStateException("saken har ikke noe svar ennå");
        }
        try {
            return Dokumenttyper.alle().pakkUt(svar.getDocument());
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("checked when it came", e);
        }
    }
}
