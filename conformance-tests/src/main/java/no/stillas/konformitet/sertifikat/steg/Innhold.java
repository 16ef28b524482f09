package no.stillas.konformitet.sertifikat.steg;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Message;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.stillas.proto.felles.v1.Fritekst;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kontrakt.v1.KontraktProto;

/** What is in a document, by the contract's own annotations. */
final class Innhold {
    private Innhold() {}

    /** The categories of information in it: what its fields are for, and what its free texts declare. */
    static Set<Kategori> kategorier(Message dokument) {
        var funnet = EnumSet.noneOf(Kategori.class);
        samle(dokument, funnet);
        return funnet;
    }

    private static void samle(Message melding, Set<Kategori> funnet) {
        melding.getAllFields().forEach((felt, verdi) -> {
            for (var en : felt.isRepeated() ? (List<?>) verdi : List.of(verdi)) {
                var tekst = en instanceof Fritekst fritekst ? fritekst : Fritekst.getDefaultInstance();
                var kategori = felt.getOptions().getExtension(KontraktProto.felt).getKategori();
                if (tekst.getKategorierCount() > 0) {
                    funnet.addAll(tekst.getKategorierList());
                } else if (kategori != Kategori.KATEGORI_UNSPECIFIED) {
                    funnet.add(kategori);
                }
                if (en instanceof Message inni && tekst.getTekst().isEmpty()) {
                    samle(inni, funnet);
                }
            }
        });
    }

    /** Whether the field of this path is filled in somewhere; {@code avslag.veiledning}, by the contract's names. */
    static boolean har(Message dokument, String sti) {
        int punktum = sti.indexOf('.');
        var felt = felt(dokument, punktum < 0 ? sti : sti.substring(0, punktum));
        if (felt.isRepeated()) {
            var alle = (List<?>) dokument.getField(felt);
            return punktum < 0 ? !alle.isEmpty() : alle.stream().anyMatch(en -> har((Message) en, sti.substring(punktum + 1)));
        }
        boolean satt = felt.hasPresence() ? dokument.hasField(felt) : !dokument.getField(felt).equals(felt.getDefaultValue());
        return punktum < 0 ? satt : felt.getJavaType() == JavaType.MESSAGE && satt && har((Message) dokument.getField(felt), sti.substring(punktum + 1));
    }

    private static FieldDescriptor felt(Message dokument, String navn) {
        var felt = dokument.getDescriptorForType().findFieldByName(navn);
        if (felt == null) {
            throw new IllegalArgumentException("«" + navn + "» er ikke et felt i " + dokument.getDescriptorForType().getName());
        }
        return felt;
    }
}
