package no.stillas.hub.casefacts;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.person.v1.Opplysning;

/** Every statement that the contract of the person service has room for, by its own descriptors. */
final class Utsagn {
    private static final Identitet PERSON = Identitet.newBuilder().setDNummer("41821099909").build();

    private Utsagn() {}

    static List<Opplysning> alle() {
        return Opplysning.getDescriptor().getOneofs().getFirst().getFields().stream()
                .flatMap(slag -> varianter(slag.getMessageType()).stream().map(v -> DynamicMessage
                        .newBuilder(Opplysning.getDescriptor()).setField(slag, v).build()))
                .map(Utsagn::opplysning).toList();
    }

    private static Opplysning opplysning(DynamicMessage m) {
        try {
            return Opplysning.parseFrom(m.toByteString());
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All values of enums and booleans, all choices, both units, with and without persons and units. */
    private static List<Message> varianter(Descriptor type) {
        if (type.getFullName().equals(Identitet.getDescriptor().getFullName())) {
            return List.of(PERSON);
        }
        if (type.getFullName().equals(Tjeneste.getDescriptor().getFullName())) {
            return Stream.of(Verden.AVSENDER, Verden.MOTTAKER, Verden.TREDJE)
                    .<Message>map(e -> Tjeneste.newBuilder().setOrganisasjonsnummer(Barnet.ORG).setEnhet(e).build()).toList();
        }
        List<DynamicMessage.Builder> alle = new ArrayList<>(List.of(DynamicMessage.newBuilder(type)));
        for (var felt : type.getFields()) {
            List<DynamicMessage.Builder> neste = new ArrayList<>();
            for (var foer : alle) {
                if (felt.getContainingOneof() != null && foer.hasOneof(felt.getContainingOneof())) {
                    neste.add(foer);
                    continue;
                }
                for (var verdi : verdier(felt)) {
                    neste.add(med(foer.clone(), felt, verdi));
                }
            }
            alle = neste;
        }
        return alle.stream().<Message>map(DynamicMessage.Builder::build).toList();
    }

    private static final Object UTELATT = new Object();

    private static DynamicMessage.Builder med(DynamicMessage.Builder m, FieldDescriptor felt, Object verdi) {
        if (verdi == UTELATT) {
            return m;
        }
        return felt.isRepeated() ? m.addRepeatedField(felt, verdi) : m.setField(felt, verdi);
    }

    private static List<Object> verdier(FieldDescriptor felt) {
        var verdier = new ArrayList<Object>();
        switch (felt.getJavaType()) {
            case ENUM -> felt.getEnumType().getValues().stream().filter(v -> v.getNumber() != 0).forEach(verdier::add);
            case BOOLEAN -> verdier.addAll(List.of(false, true));
            case STRING -> verdier.add(streng(felt));
            case MESSAGE -> verdier.addAll(varianter(felt.getMessageType()));
            case INT, LONG, FLOAT, DOUBLE, BYTE_STRING -> { }
        }
        boolean kanUtelates = felt.isRepeated() || felt.getContainingOneof() != null
                || felt.getJavaType() == FieldDescriptor.JavaType.MESSAGE && !felt.getName().equals("periode");
        if (kanUtelates || verdier.isEmpty()) {
            verdier.add(UTELATT);
        }
        // of a list of categories one is enough: which one it is, is read elsewhere
        return felt.isRepeated() && felt.getJavaType() == FieldDescriptor.JavaType.ENUM ? List.of(UTELATT) : verdier;
    }

    private static Object streng(FieldDescriptor felt) {
        return switch (felt.getName()) {
            case "fra", "dato" -> "2020-01-01";
            case "oppholdskommune", "omsorgskommune", "fosterhjemskommune" -> "9901";
            case "besluttet_av", "vurdert_av_ansatt" -> "9999999";
            default -> UTELATT;
        };
    }
}
