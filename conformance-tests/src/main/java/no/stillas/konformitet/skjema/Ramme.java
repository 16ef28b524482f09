package no.stillas.konformitet.skjema;

import com.google.protobuf.Timestamp;
import java.util.Map;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.exchange.v1.Attestasjon;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.felles.v1.Ansatt;
import no.stillas.proto.kodeverk.v1.Kategori;

/** What a template and a table say of a message besides its fields: which document it is, and the ground with its attestation. */
public final class Ramme {
    /** Somebody with responsibility in the case. */
    public static final Ansatt ANSATT = Ansatt.newBuilder().setNavn("Kari Prøve").setRolle("kontaktperson").build();

    private Ramme() {}

    /** The document type of this name: the contract's, or the title that people know it by. */
    public static Dokumenttype type(String navn) {
        return Dokumenttyper.alle().typer().stream()
                .filter(t -> t.descriptor().getName().equals(navn) || t.tittel().equalsIgnoreCase(navn) || t.navn().equals(navn))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("verken en mal eller et dokument: «" + navn + "»"));
    }

    /** The category of information that goes by this word. */
    public static Kategori kategori(String ord) {
        return Kategori.forNumber(Ordliste.verdi(Kategori.getDescriptor(), ord).getNumber());
    }

    /** {@code BVL13_1_3: nødvendig, tungtveiende} is the ground and what is attested, by whom and when. */
    public static Paastand paastand(Skjema skjema, String tekst, Timestamp tidspunkt, Ansatt av) {
        var deler = tekst.split(": *", 2);
        var paastand = Paastand.newBuilder();
        skjema.fyll(paastand, Map.of("grunnlag", deler[0]));
        if (deler.length > 1) {
            var attestasjon = Attestasjon.newBuilder().setAnsatt(av).setTidspunkt(tidspunkt).setBegrunnelse("Trengs for å løse oppgaven.");
            skjema.fyll(attestasjon, Map.of("attester", deler[1].replace(",", ";")));
            paastand.setAttestasjon(attestasjon);
        }
        return paastand.build();
    }
}
