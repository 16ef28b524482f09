package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fakta.Dager;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.barnet.v1.InformasjonTilBarnet;
import no.stillas.proto.barnet.v1.MedvirkningBarnet;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.felles.v1.Medvirkning;
import no.stillas.proto.felles.v1.Medvirkningsform;
import no.stillas.proto.stillas.v1.GetParticipationResponse;
import no.stillas.proto.stillas.v1.Informert;
import no.stillas.proto.stillas.v1.Medvirket;
import no.stillas.proto.stillas.v1.UtenMedvirkning;

/**
 * How the child and others took part, wherever a document has a place for it: read off the contracts, so that a new
 * document with such a field is seen without a change here. Blocks.
 */
@Singleton
final class Medvirkningsoversikt {
    private static final Descriptor MEDVIRKNING = Medvirkning.getDescriptor();
    /** Document types that say how somebody took part, or what the child was told. */
    static final Set<String> TYPER = Dokumenttyper.alle().typer().stream()
            .filter(t -> t.descriptor() == MedvirkningBarnet.getDescriptor() || t.descriptor() == InformasjonTilBarnet.getDescriptor()
                    || harSted(t.descriptor(), new HashSet<>()))
            .map(Dokumenttype::navn).collect(Collectors.toUnmodifiableSet());

    private final Dokumentlesing lesing;

    Medvirkningsoversikt(Dokumentlesing lesing) {
        this.lesing = requireNonNull(lesing, "lesing is null");
    }

    /** The newest first. */
    GetParticipationResponse av(Unit enhet, Identitet identitet) {
        return lesing.les(enhet, identitet, TYPER).map(barn -> {
            var svar = GetParticipationResponse.newBuilder();
            barn.dokumenter().reversed().forEach(l -> legg(l, svar));
            return svar.build();
        }).orElse(GetParticipationResponse.getDefaultInstance());
    }

    private static void legg(Lest lest, GetParticipationResponse.Builder svar) {
        switch (lest.dokument()) {
            case InformasjonTilBarnet i -> svar.addInformert(Informert.newBuilder().setFra(lest.fra())
                    .setGitt(Dager.stempel(lest.gitt())).setInformasjon(i));
            case MedvirkningBarnet m -> svar.addMedvirkning(medvirket(lest).setBarnet(m));
            case Message annet -> {
                var alle = new ArrayList<Medvirkning>();
                finn(annet, alle);
                alle.forEach(m -> svar.addMedvirkning(medvirket(lest).setMedvirkning(m)));
                if (!lest.utelatt() && alle.stream().noneMatch(Medvirkningsoversikt::ferdig)) {
                    svar.addUten(UtenMedvirkning.newBuilder().setDokument(lest.tittel()).setFra(lest.fra())
                            .setMessageId(lest.melding().messageId().toString()).setGitt(Dager.stempel(lest.gitt()))
                            .setSkalHoeres(alle.stream().anyMatch(m -> m.getForm() == Medvirkningsform.MEDVIRKNINGSFORM_IKKE_ENNAA)));
                }
            }
        }
    }

    private static boolean ferdig(Medvirkning m) {
        return switch (m.getForm()) {
            case MEDVIRKNINGSFORM_HOERT, MEDVIRKNINGSFORM_OENSKET_IKKE, MEDVIRKNINGSFORM_IKKE_HOERT -> true;
            case MEDVIRKNINGSFORM_IKKE_ENNAA, MEDVIRKNINGSFORM_UNSPECIFIED, UNRECOGNIZED -> false;
        };
    }

    private static Medvirket.Builder medvirket(Lest lest) {
        return Medvirket.newBuilder().setDokument(lest.tittel()).setFra(lest.fra()).setGitt(Dager.stempel(lest.gitt()));
    }

    private static void finn(Message m, List<Medvirkning> alle) {
        if (m instanceof Medvirkning funnet) {
            alle.add(funnet);
            return;
        }
        m.getAllFields().forEach((felt, verdi) -> {
            if (felt.getJavaType() == FieldDescriptor.JavaType.MESSAGE && !felt.isMapField()) {
                if (verdi instanceof List<?> liste) {
                    liste.forEach(v -> finn((Message) v, alle));
                } else {
                    finn((Message) verdi, alle);
                }
            }
        });
    }

    private static boolean harSted(Descriptor type, Set<Descriptor> sett) {
        return type.equals(MEDVIRKNING) || sett.add(type) && type.getFields().stream()
                .filter(f -> f.getJavaType() == FieldDescriptor.JavaType.MESSAGE)
                .anyMatch(f -> harSted(f.getMessageType(), sett));
    }
}
