package no.stillas.hub.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.stillas.proto.felles.v1.Identitet;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Whom the command is about. The number is read from a file or from standard input: what stands on a command line is
 * seen by everybody on the machine and kept in the shell's history.
 */
record Barnet(Identitet identitet) {
    private static final int LENGST = 200;

    /** Reads {@code FILE}, or standard input for {@code -}. Never repeats what it read, nor what may be a number. */
    static final class Leser implements ITypeConverter<Barnet> {
        @Override
        public Barnet convert(String kilde) {
            if (kilde.matches("[0-9 ]{9,}")) {
                throw new TypeConversionException("Skriv aldri et fødselsnummer på kommandolinjen: da ser andre på maskinen det."
                        + " Legg det i en fil og oppgi filen, eller oppgi - og skriv det på standard inn.");
            }
            try {
                return av(kilde.equals("-")
                        ? new String(System.in.readNBytes(LENGST), StandardCharsets.UTF_8)
                        : Files.readString(Path.of(kilde)));
            } catch (IOException e) {
                throw new TypeConversionException("filen " + kilde + " kan ikke leses");
            }
        }
    }

    /** A fødselsnummer or D-nummer (11 digits) or a DUF-nummer (12). Spaces and line breaks do not count. */
    static Barnet av(String tekst) {
        var nummer = tekst.replaceAll("\\s", "");
        if (nummer.matches("[0-9]{12}")) {
            return new Barnet(Identitet.newBuilder().setDufNummer(nummer).build());
        }
        if (!nummer.matches("[0-9]{11}")) {
            throw new TypeConversionException("det som ble lest, er ikke et fødselsnummer, D-nummer (11 sifre) eller DUF-nummer (12 sifre)");
        }
        return new Barnet(nummer.charAt(0) >= '4'
                ? Identitet.newBuilder().setDNummer(nummer).build()
                : Identitet.newBuilder().setFoedselsnummer(nummer).build());
    }
}
