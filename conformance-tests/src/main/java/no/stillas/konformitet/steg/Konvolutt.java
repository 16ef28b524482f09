package no.stillas.konformitet.steg;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import com.google.protobuf.util.Timestamps;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.stillas.konformitet.skjema.Ramme;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.directory.v1.Unit;
import no.stillas.proto.exchange.v1.Attachment;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.OnPartial;
import no.stillas.proto.exchange.v1.Receiver;
import no.stillas.proto.exchange.v1.Sender;
import no.stillas.proto.felles.v1.Ansatt;

/**
 * Makes the message of a sending: what its template and the scenario's table say. Rows with a capital are the envelope's,
 * the others the document's.
 */
final class Konvolutt {
    private final Verden verden;

    Konvolutt(Verden verden) {
        this.verden = verden;
    }

    Envelope av(String navn, String mal, Unit fra, Unit til, Optional<Person> om, Map<String, String> tabell) {
        var rader = verden.rigg.maler.finn(mal).orElseGet(() -> new LinkedHashMap<>(Map.of("dokument", mal)));
        rader.putAll(tabell);
        var type = Ramme.type(Optional.ofNullable(rader.remove("dokument")).orElse(mal));
        var konvolutt = Envelope.newBuilder()
                .setMessageId(verden.harSendt(navn) ? verden.nyId() : verden.id(navn))
                .setConversationId(verden.id("samtalen"))
                .setSender(Sender.newBuilder().setOrganisasjonsnummer(fra.getOrganisasjonsnummer()).setEnhet(fra.getId()))
                .setReceiver(Receiver.newBuilder().setEnhet(til.getId()))
                .setCreated(Timestamps.fromMillis(verden.naa().toEpochMilli()))
                .setTest(true);
        if (type.dokument().getFormaalCount() > 0) {
            konvolutt.setFormaal(type.dokument().getFormaal(0));
        }
        om.ifPresent(person -> konvolutt.addPersoner(person.iMelding()));
        var innhold = new LinkedHashMap<String, String>();
        rader.forEach((felt, verdi) -> {
            if (Character.isUpperCase(felt.charAt(0))) {
                sett(konvolutt, felt, verdi);
            } else {
                innhold.put(felt, verdi);
            }
        });
        Message.Builder dokument = type.prototype().newBuilderForType();
        verden.skjema.fyll(dokument, innhold);
        return konvolutt.setDocument(Any.pack(dokument.build())).build();
    }

    private void sett(Envelope.Builder konvolutt, String felt, String verdi) {
        switch (felt) {
            case "Formål" -> fyll(konvolutt, "formaal", verdi);
            case "Hastegrad" -> fyll(konvolutt, "hastegrad", verdi);
            case "Rolle" -> fyll(konvolutt, "sender.rolle", verdi);
            case "Handler" -> fyll(konvolutt, "handlende.ansatt", verdi);
            case "Relasjon" -> fyll(konvolutt, "handlende.relasjon", verdi);
            case "Gjelder til" -> fyll(konvolutt, "expires", verdi);
            case "Fullmakt" -> fyll(konvolutt, "staaende_fullmakt", verdi);
            case "Til" -> konvolutt.getReceiverBuilder().setEnhet(verdi);
            case "Funksjon" -> fyll(konvolutt, "receiver.funksjon.funksjon", verdi);
            case "Kommune" -> fyll(konvolutt, "receiver.funksjon.kommune", verdi);
            case "Navngitt" -> fyll(konvolutt, "receiver.navngitt_person", verdi);
            case "Svar på" -> konvolutt.setInReplyTo(verden.sendt(verdi).id());
            case "Erstatter" -> konvolutt.setSupersedes(verden.sendt(verdi).id());
            case "Pålegg" -> konvolutt.setPaalegg(verden.sendt(verdi).id());
            case "Samtale" -> konvolutt.setConversationId(verden.id(verdi));
            case "Samtykke" -> konvolutt.addSamtykker(verden.id(verdi));
            case "Deler" -> konvolutt.setOnPartial(verdi.equals("ja") ? OnPartial.ON_PARTIAL_REDACT : OnPartial.ON_PARTIAL_DENY);
            case "Om" -> biter(verdi).forEach(navn -> konvolutt.addPersoner(verden.person(navn).iMelding()));
            case "Beskrivelse" -> konvolutt.getPersonerBuilder(0).clearNavn().clearFoedselsdato().getIdentitetBuilder().clear()
                    .setBeskrivelse(verdi);
            case "Fare" -> konvolutt.getFareBuilder().setBegrunnelse(verdi).setAnsatt(ansatt(konvolutt));
            case "Vedlegg" -> konvolutt.addAttachments(vedlegg(verdi));
            case "Informert" -> biter(verdi).forEach(navn -> konvolutt.addInformertBuilder()
                    .setPerson(verden.person(navn).ref()).setInformert(true).setBegrunnelse("Fortalt i samtale."));
            case "Grunnlag" -> {
                konvolutt.clearGrunnlag();
                biter(verdi).forEach(del -> konvolutt.addGrunnlag(
                        Ramme.paastand(verden.skjema, del, konvolutt.getCreated(), ansatt(konvolutt))));
            }
            default -> throw new IllegalArgumentException("konvolutten har ikke «" + felt + "»");
        }
    }

    /** A text file, with what it is declared to hold after the text, as a free text has it. */
    private Attachment vedlegg(String verdi) {
        var tekst = verden.skjema.erklaert(verdi);
        var innhold = ByteString.copyFromUtf8(tekst.getTekst());
        return Attachment.newBuilder().setFilnavn("vedlegg.txt").setMedietype("text/plain").setInnhold(innhold).setSha256(Kanonisk.sha256(innhold))
                .addAllKategorier(tekst.getKategorierList()).addAllPersoner(tekst.getPersonerList()).build();
    }

    private void fyll(Envelope.Builder konvolutt, String sti, String verdi) {
        verden.skjema.fyll(konvolutt, Map.of(sti, verdi));
    }

    /** Who attests and declares: helsepersonell in a health service, else somebody with responsibility in the case. */
    private Ansatt ansatt(Envelope.Builder konvolutt) {
        var etat = verden.rigg.enheter.finn(konvolutt.getSender().getEnhet()).getEtat().name().toLowerCase(Locale.ROOT);
        return Stream.of("bup", "dps", "fle", "hst", "skh", "lev", "som", "hab", "tsb", "kho").anyMatch(e -> etat.equals("etat_" + e))
                ? Ansatt.newBuilder().setNavn("Nora Lie").setRolle("lege").setHprNummer("9144901").build()
                : Ramme.ANSATT;
    }

    static Stream<String> biter(String verdi) {
        return Arrays.stream(verdi.split(";")).map(String::strip).filter(del -> !del.isEmpty());
    }
}
