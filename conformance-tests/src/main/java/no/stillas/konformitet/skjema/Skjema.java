package no.stillas.konformitet.skjema;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.stillas.proto.felles.v1.Fritekst;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kontrakt.v1.KontraktProto;

/**
 * Fills a message from rows of a table: the field, and what is in it. A field of a field is named with a point between
 * ({@code risiko.selvmord}), one in a list of such with its number from 1 ({@code soesken 2.vurdering}); the first is meant
 * where no number stands. Several values are parted by semicolons.
 */
public final class Skjema {
    private static final Pattern LEDD = Pattern.compile("(.+?)(?: (\\d+))?");
    /** What a free text declares to be in it, and about whom, where it is not what its field is for. */
    private static final Pattern ERKLAERING = Pattern.compile("(?s)(.*?) *\\{([^:}]*)(?::([^}]*))?}");

    private final Kjent kjent;

    public Skjema(Kjent kjent) {
        this.kjent = requireNonNull(kjent, "kjent is null");
    }

    /** Sets each of the fields. */
    public void fyll(Message.Builder melding, Map<String, String> rader) {
        rader.forEach((sti, verdi) -> sett(melding, sti, verdi));
    }

    private void sett(Message.Builder melding, String sti, String verdi) {
        int punktum = sti.indexOf('.');
        var treff = LEDD.matcher(punktum < 0 ? sti : sti.substring(0, punktum));
        if (!treff.matches()) {
            throw new IllegalArgumentException("ikke et felt: «" + sti + "»");
        }
        var felt = Ordliste.felt(melding.getDescriptorForType(), treff.group(1));
        if (punktum < 0 && treff.group(2) == null) {
            if (felt.isRepeated() && felt.getJavaType() != JavaType.MESSAGE || felt.isRepeated() && enkel(felt)) {
                melding.clearField(felt);
                biter(verdi).forEach(del -> melding.addRepeatedField(felt, av(melding, felt, del)));
            } else {
                settEn(melding, felt, 0, verdi);
            }
            return;
        }
        int nr = treff.group(2) == null ? 0 : Integer.parseInt(treff.group(2)) - 1;
        if (punktum < 0) {
            settEn(melding, felt, nr, verdi);
            return;
        }
        var inni = delt(melding, felt, nr);
        sett(inni, sti.substring(punktum + 1), verdi);
        sett(melding, felt, nr, inni.build());
    }

    /** Lists of texts, services and people, which are said in one line. */
    private static boolean enkel(FieldDescriptor felt) {
        return switch (felt.getMessageType().getName()) {
            case "Fritekst", "Tjeneste", "Ansatt", "Identitet" -> true;
            default -> false;
        };
    }

    private static Stream<String> biter(String verdi) {
        return Arrays.stream(verdi.split(";")).map(String::strip).filter(del -> !del.isEmpty());
    }

    private void settEn(Message.Builder melding, FieldDescriptor felt, int nr, String verdi) {
        if (verdi.isBlank()) {
            melding.clearField(felt);
        } else {
            sett(melding, felt, nr, av(melding, felt, verdi));
        }
    }

    private static void sett(Message.Builder melding, FieldDescriptor felt, int nr, Object verdi) {
        if (!felt.isRepeated()) {
            melding.setField(felt, verdi);
        } else if (nr < melding.getRepeatedFieldCount(felt)) {
            melding.setRepeatedField(felt, nr, verdi);
        } else {
            melding.addRepeatedField(felt, verdi);
        }
    }

    private static Message.Builder delt(Message.Builder melding, FieldDescriptor felt, int nr) {
        if (felt.getJavaType() != JavaType.MESSAGE) {
            throw new IllegalArgumentException("«" + felt.getName() + "» har ingen felter");
        }
        var finnes = felt.isRepeated() ? nr < melding.getRepeatedFieldCount(felt) : melding.hasField(felt);
        if (!finnes) {
            return melding.newBuilderForField(felt);
        }
        return ((Message) (felt.isRepeated() ? melding.getRepeatedField(felt, nr) : melding.getField(felt))).toBuilder();
    }

    private Object av(Message.Builder melding, FieldDescriptor felt, String verdi) {
        return switch (felt.getJavaType()) {
            case STRING -> tekst(verdi);
            case INT -> Integer.parseInt(verdi);
            case LONG -> Long.parseLong(verdi);
            case FLOAT -> Float.parseFloat(verdi);
            case DOUBLE -> Double.parseDouble(verdi);
            case BOOLEAN -> switch (verdi) {
                case "ja" -> true;
                case "nei" -> false;
                default -> throw new IllegalArgumentException("«" + felt.getName() + "» er ja eller nei, ikke «" + verdi + "»");
            };
            case ENUM -> Ordliste.verdi(felt.getEnumType(), verdi);
            case MESSAGE -> delmelding(melding.newBuilderForField(felt), felt, verdi);
            case BYTE_STRING -> throw new IllegalArgumentException("«" + felt.getName() + "» kan ikke stå i en tabell");
        };
    }

    /** A person by name, an id by {@code #name}, a day by what people call it; everything else as it is. */
    private String tekst(String verdi) {
        if (verdi.matches("#\\S.*")) {
            return kjent.id(verdi.substring(1));
        }
        return kjent.ref(verdi).or(() -> dag(verdi)).orElse(verdi);
    }

    /** A date that is written as one stays as it is written. */
    private Optional<String> dag(String verdi) {
        return verdi.matches("\\d.*") ? Optional.empty() : Tid.les(verdi, kjent.naa()).map(t -> t.toLocalDate().toString());
    }

    private Message delmelding(Message.Builder ny, FieldDescriptor felt, String verdi) {
        switch (ny.getDescriptorForType().getName()) {
            case "Fritekst" -> fritekst(ny, felt.getOptions().getExtension(KontraktProto.felt).getKategori(), verdi);
            case "Ansatt" -> {
                var deler = verdi.split(", *", 2);
                sett(ny, "navn", deler[0]);
                sett(ny, "rolle", deler.length > 1 ? deler[1] : "saksbehandler");
            }
            case "Tjeneste" -> ny.mergeFrom(kjent.tjeneste(verdi)
                    .orElseThrow(() -> new IllegalArgumentException("katalogen har ingen enhet «" + verdi + "»")));
            case "Identitet" -> kjent.identitet(verdi).ifPresentOrElse(ny::mergeFrom, () -> sett(ny, "beskrivelse", verdi));
            case "Periode" -> {
                var deler = verdi.split(" til ", 2);
                sett(ny, "fra", deler[0].replaceFirst("^fra ", ""));
                if (deler.length > 1) {
                    sett(ny, "til", deler[1]);
                }
            }
            case "Timestamp" -> ny.mergeFrom(tidspunkt(verdi));
            default -> {
                if (!verdi.equals("ja") || ny.getDescriptorForType().getFields().stream().anyMatch(FieldDescriptor::isRequired)) {
                    throw new IllegalArgumentException("«" + felt.getName() + "» har felter, nevn dem hver for seg");
                }
            }
        }
        return ny.build();
    }

    private Timestamp tidspunkt(String verdi) {
        Instant tid = Tid.les(verdi, kjent.naa())
                .orElseThrow(() -> new IllegalArgumentException("«" + verdi + "» er ikke et tidspunkt")).toInstant();
        return Timestamp.newBuilder().setSeconds(tid.getEpochSecond()).setNanos(tid.getNano()).build();
    }

    /** A text outside the document's fields, with what it is declared to hold: all that the document can, where nothing is said. */
    public Fritekst erklaert(String verdi) {
        var ny = Fritekst.newBuilder();
        fritekst(ny, Kategori.KATEGORI_UNSPECIFIED, verdi);
        return ny.build();
    }

    /** The text declares what its field is for, about the child, where it says nothing else in braces. */
    private void fritekst(Message.Builder ny, Kategori kategori, String verdi) {
        var treff = ERKLAERING.matcher(verdi);
        boolean erklaert = treff.matches();
        sett(ny, "tekst", erklaert ? treff.group(1) : verdi);
        var kategorier = erklaert && !treff.group(2).isBlank() ? treff.group(2).replace(",", ";")
                : kategori == Kategori.KATEGORI_UNSPECIFIED ? "" : kategori.name();
        if (!kategorier.isEmpty()) {
            sett(ny, "kategorier", kategorier);
        }
        sett(ny, "personer", erklaert && treff.group(3) != null ? treff.group(3).strip().replaceAll(", *", ";") : "barn");
    }
}
