package no.stillas.hub.dokument;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.stillas.proto.exchange.v1.Attachment;
import no.stillas.proto.felles.v1.Fritekst;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kontrakt.v1.Felt;
import no.stillas.proto.kontrakt.v1.KontraktProto;
import no.stillas.proto.kontrakt.v1.Subjekt;

/**
 * What one field with a value speaks of.
 *
 * @param kategorier categories that it holds
 * @param personer local references of the persons that it is about; empty where it is about nobody, and one empty reference
 *     where the whole message is
 * @param felt the annotation that governs it
 */
record Omtale(Set<Kategori> kategorier, Set<String> personer, Felt felt) {
    /** Stands for nobody, where a message names nobody: what it holds is judged all the same. */
    static final Set<String> INGEN = Set.of("");
    private static final Map<Descriptor, Set<Kategori>> MULIGE = new ConcurrentHashMap<>();
    private static final Set<Kategori> HVA_SOM_HELST = EnumSet.complementOf(
            EnumSet.of(Kategori.KATEGORI_UNSPECIFIED, Kategori.UNRECOGNIZED));
    /** What a message that names nobody is about. */
    private static final Set<Kategori> UPERSONLIG =
            EnumSet.of(Kategori.KATEGORI_AGR, Kategori.KATEGORI_STA, Kategori.KATEGORI_ANO);

    Omtale {
        kategorier = Set.copyOf(kategorier);
        personer = Set.copyOf(personer);
        requireNonNull(felt, "felt is null");
    }

    /** The annotation of a field, where it has one of its own. */
    static Optional<Felt> egen(FieldDescriptor felt) {
        return felt.getOptions().hasExtension(KontraktProto.felt)
                ? Optional.of(felt.getOptions().getExtension(KontraktProto.felt))
                : Optional.empty();
    }

    /** The annotation that governs a field: its own, else the nearest one outward; what is of an office is so all through. */
    static Felt gjelder(FieldDescriptor felt, Felt ytre) {
        return egen(felt)
                .map(f -> ytre.getAvsendersKontor() ? f.toBuilder().setAvsendersKontor(true).build() : f)
                .orElse(ytre);
    }

    /** Whether it goes out for the place alone wherever that is not known to be open. */
    boolean sted() {
        return felt.getStedfestende() && !felt.getAvsendersKontor();
    }

    /** Whether it goes out with the free text, where a protected place is known. */
    static boolean medFritekst(Object verdi, Felt gjelder) {
        return verdi instanceof Fritekst || gjelder.getStedfestende() && gjelder.getAvsendersKontor();
    }

    /**
     * @param gjelder the annotation that governs the field
     * @param naer the person that the nearest enclosing message names; empty where none does
     * @param verdi the field's value
     */
    static Omtale av(Felt gjelder, String naer, Object verdi, Ramme ramme) {
        if (gjelder.getSubjekt() == Subjekt.SUBJEKT_INGEN) {
            boolean omIngen = ramme.alle().isEmpty() && UPERSONLIG.contains(gjelder.getKategori());
            return new Omtale(Set.of(gjelder.getKategori()), omIngen ? INGEN : Set.of(), gjelder);
        }
        if (verdi instanceof Fritekst fritekst) {
            return fritekst(gjelder, naer, fritekst, ramme);
        }
        var personer = switch (gjelder.getSubjekt()) {
            case SUBJEKT_ALLE -> ramme.alle();
            case SUBJEKT_BARNET -> ramme.barnet();
            case SUBJEKT_UNSPECIFIED -> naer.isEmpty() ? ramme.barnet() : Set.of(naer);
            case SUBJEKT_INGEN, UNRECOGNIZED -> Set.<String>of();
        };
        return new Omtale(Set.of(gjelder.getKategori()), ramme.noen(personer), gjelder);
    }

    /** The field's own category always; besides it what is declared, else all that the document type can hold. */
    private static Omtale fritekst(Felt gjelder, String naer, Fritekst fritekst, Ramme ramme) {
        Set<Kategori> kategorier = EnumSet.of(gjelder.getKategori());
        kategorier.addAll(fritekst.getKategorierCount() > 0 ? fritekst.getKategorierList() : mulige(ramme.type()));
        Set<String> personer = new HashSet<>();
        if (fritekst.getPersonerCount() > 0) {
            personer.addAll(fritekst.getPersonerList());
        } else if (gjelder.getSubjekt() == Subjekt.SUBJEKT_ALLE) {
            personer.addAll(ramme.alle());
        } else {
            personer.addAll(naer.isEmpty() ? ramme.barnet() : Set.of(naer));
        }
        return new Omtale(kategorier, ramme.noen(personer), gjelder);
    }

    /** What is declared; undeclared, all that the document type can hold about everybody, and about nobody whatever there is. */
    static Omtale av(Attachment vedlegg, Ramme ramme) {
        var mulige = ramme.alle().isEmpty() ? HVA_SOM_HELST : mulige(ramme.type());
        var kategorier = vedlegg.getKategorierCount() > 0 ? Set.copyOf(vedlegg.getKategorierList()) : mulige;
        var personer = vedlegg.getPersonerCount() > 0 ? Set.copyOf(vedlegg.getPersonerList()) : ramme.noen(ramme.alle());
        return new Omtale(kategorier, personer, Felt.getDefaultInstance());
    }

    /** Every category that a document type can hold about anybody. */
    static Set<Kategori> mulige(Descriptor type) {
        return MULIGE.computeIfAbsent(type, t -> {
            var funnet = EnumSet.noneOf(Kategori.class);
            samle(t, funnet, new LinkedHashSet<>());
            return funnet;
        });
    }

    private static void samle(Descriptor type, Set<Kategori> funnet, Set<Descriptor> sett) {
        if (!sett.add(type)) {
            return;
        }
        for (var felt : type.getFields()) {
            egen(felt).filter(f -> f.getSubjekt() != Subjekt.SUBJEKT_INGEN).map(Felt::getKategori).ifPresent(funnet::add);
            if (felt.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
                samle(felt.getMessageType(), funnet, sett);
            }
        }
    }

    /** The person that a message names in its field {@code person}; empty where it names none. */
    static String person(Message melding) {
        var felt = melding.getDescriptorForType().findFieldByName("person");
        return felt != null && felt.getJavaType() == FieldDescriptor.JavaType.STRING && !felt.isRepeated()
                ? (String) melding.getField(felt)
                : "";
    }

    /**
     * The frame that a document stands in.
     *
     * @param type the document's type
     * @param barnet the child of the envelope, by local reference; empty where there is none
     * @param alle everybody in the envelope
     */
    record Ramme(Descriptor type, Set<String> barnet, Set<String> alle) {
        Ramme {
            requireNonNull(type, "type is null");
            barnet = Set.copyOf(barnet);
            alle = Set.copyOf(alle);
        }

        /** These persons; nobody, where nobody is named in the whole message. */
        Set<String> noen(Set<String> personer) {
            return alle.isEmpty() ? INGEN : personer;
        }

        static Ramme av(Descriptor type, Optional<String> barnet, List<String> alle) {
            return new Ramme(type, barnet.map(Set::of).orElse(Set.of()), new LinkedHashSet<>(alle));
        }
    }
}
