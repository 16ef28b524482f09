package no.stillas.proto.eksempel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.List;
import java.util.stream.Stream;
import no.stillas.proto.akutt.v1.Akutthenvendelse;
import no.stillas.proto.eksempel.Validering.Brudd;
import no.stillas.proto.felles.v1.Fritekst;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kontrakt.v1.Felt;
import no.stillas.proto.kontrakt.v1.KontraktProto;
import no.stillas.proto.kontrakt.v1.Subjekt;
import no.stillas.proto.vedtak.v1.Akuttvedtak;
import no.stillas.proto.vedtak.v1.Hjemmel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constraint on a single field, read from the descriptors, refuses a message that breaks it and nothing else. */
class FeltkravTest {
    static Stream<Arguments> krav() {
        return Eksempler.meldinger().stream()
                .flatMap(type -> Feltkrav.av(type).stream())
                .map(krav -> argumentSet(krav.navn(), krav.melding(), krav.ventet()));
    }

    @ParameterizedTest
    @MethodSource("krav")
    void aMessageThatBreaksTheConstraintIsRefused(Message melding, Brudd ventet) {
        assertThat(Validering.brudd(melding)).contains(ventet);
    }

    @Test
    void everyFieldOfAKindThatCanBeWrongHasAConstraint() {
        var uten = Eksempler.meldinger().stream().flatMap(FeltkravTest::felterUtenKrav).toList();
        assertThat(uten).isEmpty();
    }

    @Test
    void freeTextIsAboutNobodyInAgreementsAtSystemLevelOnlySinceItCanSpeakOfAnybody() {
        var omIngen = Eksempler.meldinger().stream()
                .flatMap(type -> type.getFields().stream())
                .filter(felt -> felt.getJavaType() == FieldDescriptor.JavaType.MESSAGE)
                .filter(felt -> felt.getMessageType().equals(Fritekst.getDescriptor()))
                .map(felt -> felt.getOptions().getExtension(KontraktProto.felt))
                .filter(felt -> felt.getSubjekt() == Subjekt.SUBJEKT_INGEN && felt.getKategori() != Kategori.KATEGORI_AGR)
                .map(Felt::getKilde);
        assertThat(omIngen).isEmpty();
    }

    @Test
    void anAcuteEnquiryRequiresNothing() {
        assertThat(Validering.brudd(Akutthenvendelse.getDefaultInstance())).isEmpty();
    }

    @Test
    void anAcuteDecisionRequiresNothingSinceItMustReachNemndaAtOnce() {
        assertThat(Validering.brudd(Akuttvedtak.getDefaultInstance())).isEmpty();
    }

    @Test
    void anAcuteDecisionRestsOnAParagraphOfAcuteDecisions() {
        var vedtak = Akuttvedtak.newBuilder().setHjemmel(Hjemmel.HJEMMEL_BVL2021_3_1).build();
        assertThat(Validering.brudd(vedtak)).isEqualTo(List.of(new Brudd("enum.in", "hjemmel")));
    }

    private static Stream<String> felterUtenKrav(Descriptor type) {
        return type.getFields().stream()
                .filter(felt -> switch (felt.getJavaType()) {
                    case ENUM, STRING -> true;
                    case INT, LONG, FLOAT, DOUBLE, BOOLEAN, BYTE_STRING, MESSAGE -> felt.isRepeated();
                })
                .filter(felt -> !Feltkrav.harKrav(felt))
                .map(felt -> felt.getFullName());
    }
}
