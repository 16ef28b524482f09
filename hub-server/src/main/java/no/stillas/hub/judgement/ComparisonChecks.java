package no.stillas.hub.judgement;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.Feltvilkaar;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kontrakt.v1.Felt;
import no.stillas.proto.kontrakt.v1.KontraktProto;
import no.stillas.proto.regelverk.v1.Sammenlignet;
import no.stillas.proto.regelverk.v1.Sammenligning;

/**
 * What a comparison of documents must fulfil: fields that exist, of one kind, and none that holds what somebody has written, or who or where somebody is.
 */
final class ComparisonChecks {
    private static final Pattern NAVN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Set<Kategori> HVEM_OG_HVOR = Set.of(Kategori.KATEGORI_ID, Kategori.KATEGORI_ADR);

    private ComparisonChecks() {}

    static List<String> feil(Sammenligning s) {
        List<String> feil = new ArrayList<>();
        if (!NAVN.matcher(s.getId()).matches()) {
            feil.add("has no name of small letters, digits and hyphens");
        }
        if (s.getKilde().getDokument().isBlank() || s.getKilde().getSted().isBlank()) {
            feil.add("lacks its source: document and lines or paragraph");
        }
        Set<String> typer = new HashSet<>();
        Set<String> slag = new HashSet<>();
        for (Sammenlignet ledd : s.getLeddList()) {
            if (!typer.add(ledd.getDokument())) {
                feil.add("compares documents of one type, " + ledd.getDokument());
            }
            Optional<Descriptor> type = Dokumenttyper.alle().finn(ledd.getDokument()).map(Dokumenttype::descriptor);
            if (type.isEmpty()) {
                feil.add("names " + ledd.getDokument() + ", which is no document type");
            }
            type.ifPresent(t -> {
                Feltvilkaar.feil(t, ledd.getDerList()).forEach(feil::add);
                Feltvilkaar.finn(t, ledd.getFelt()).flatMap(ComparisonChecks::slag).ifPresentOrElse(slag::add, () -> feil.add(
                        "names " + ledd.getFelt() + ", which is no field of " + t.getName() + " that can be compared"));
                if (sierHvemEllerHvor(t, ledd.getFelt())) {
                    feil.add("names " + ledd.getFelt() + ", which says who or where somebody is: the hub keeps nothing of that, not a digest");
                }
            });
        }
        if (s.getLeddCount() < 2) {
            feil.add("compares with nothing");
        }
        if (slag.size() > 1) {
            feil.add("compares fields of different kinds");
        }
        return feil;
    }

    /** Whether what stands there identifies somebody or reveals a place, by the annotation that governs it. */
    static boolean sierHvemEllerHvor(Descriptor type, String sti) {
        Descriptor her = type;
        Felt gjelder = Felt.getDefaultInstance();
        for (String navn : sti.split("\\.")) {
            FieldDescriptor felt = her.findFieldByName(navn);
            if (felt == null) {
                return false;
            }
            gjelder = felt.getOptions().hasExtension(KontraktProto.felt) ? felt.getOptions().getExtension(KontraktProto.felt) : gjelder;
            her = felt.getJavaType() == FieldDescriptor.JavaType.MESSAGE ? felt.getMessageType() : her;
        }
        return gjelder.getStedfestende() || HVEM_OG_HVOR.contains(gjelder.getKategori());
    }

    /** What can be compared with what; empty where the field cannot be compared at all. */
    private static Optional<String> slag(FieldDescriptor felt) {
        return switch (felt.getJavaType()) {
            case INT, LONG -> Optional.of("number");
            case BOOLEAN -> Optional.of("boolean");
            case STRING -> Optional.of("text");
            case ENUM -> Optional.of(felt.getEnumType().getFullName());
            case MESSAGE -> Optional.of(felt.getMessageType().getFullName()).filter(Tjeneste.getDescriptor().getFullName()::equals);
            case FLOAT, DOUBLE, BYTE_STRING -> Optional.empty();
        };
    }
}
