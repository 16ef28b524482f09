package no.stillas.hub.stillas;

import static no.stillas.hub.stillas.Leste.lest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.stillas.hub.fakta.Dager;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.akutt.v1.Bosituasjonsvalg;
import no.stillas.proto.akutt.v1.Tilbakefoering;
import no.stillas.proto.akutt.v1.Tilsagn;
import no.stillas.proto.bistand.v1.Flytting;
import no.stillas.proto.henvisning.v1.Bestilling;
import no.stillas.proto.henvisning.v1.Henvisning;
import no.stillas.proto.kontrakt.v1.KontraktProto;
import no.stillas.proto.retting.v1.Rettelse;
import no.stillas.proto.stillas.v1.Bosted;
import no.stillas.proto.stillas.v1.Bostedsgrunnlag;
import no.stillas.proto.vedtak.v1.Akuttvedtak;
import no.stillas.proto.vedtak.v1.Bosituasjon;
import no.stillas.proto.vedtak.v1.NemndasAvgjoerelse;
import no.stillas.proto.vedtak.v1.Tiltakstype;
import no.stillas.proto.vedtak.v1.VedtakOmTiltak;
import org.junit.jupiter.api.Test;

/** Where a child lives, by what documents say one after another. */
final class BostederTest {
    private static final String BVT = "bvt";
    private static final LocalDate IDAG = LocalDate.of(2026, 6, 15);

    @Test
    void a_move_ends_one_stay_and_begins_another_and_the_last_that_has_begun_is_where_the_child_is() {
        var steder = steder(lest(BVT, "2026-02-01", bestilling(Bosituasjon.BOSITUASJON_HJEMME)),
                lest(BVT, "2026-03-02", flytting("2026-03-01", Bosituasjon.BOSITUASJON_HJEMME, Bosituasjon.BOSITUASJON_BEREDSKAPSHJEM)),
                lest(BVT, "2026-05-20", flytting("2026-06-20", Bosituasjon.BOSITUASJON_BEREDSKAPSHJEM, Bosituasjon.BOSITUASJON_FOSTERHJEM)));

        assertThat(steder).extracting(Bosted::getSlag).containsExactly(Bosituasjon.BOSITUASJON_FOSTERHJEM,
                Bosituasjon.BOSITUASJON_BEREDSKAPSHJEM, Bosituasjon.BOSITUASJON_HJEMME);
        assertThat(steder).extracting(Bosted::getFoersteDag).as("since when it lived at home nobody has said").containsExactly("2026-06-20", "2026-03-01", "");
        assertThat(steder).extracting(Bosted::getFlyttetVidere).containsExactly("", "2026-06-20", "2026-03-01");
        assertThat(steder).extracting(Bosted::getNaa).as("it moves in five days").containsExactly(false, true, false);
        assertThat(steder).extracting(Bosted::getGrunnlag).containsExactly(Bostedsgrunnlag.BOSTEDSGRUNNLAG_FLYTTET,
                Bostedsgrunnlag.BOSTEDSGRUNNLAG_FLYTTET, Bostedsgrunnlag.BOSTEDSGRUNNLAG_BODDE_DER);
        assertThat(steder.getFirst()).satisfies(s -> {
            assertThat(s.getDokument()).isEqualTo("Flytting");
            assertThat(s.getFra()).isEqualTo(BVT);
        });
    }

    @Test
    void what_says_again_where_the_child_lives_is_no_new_stay_and_a_move_that_many_are_told_of_is_one() {
        var flytting = flytting("2026-03-01", Bosituasjon.BOSITUASJON_HJEMME, Bosituasjon.BOSITUASJON_FOSTERHJEM);

        assertThat(steder(lest(BVT, "2026-03-01", flytting), lest("bufetat", "2026-03-02", flytting),
                lest(BVT, "2026-04-01", henvisning(Bosituasjon.BOSITUASJON_FOSTERHJEM)),
                lest(BVT, "2026-05-01", vedtak(Bosituasjon.BOSITUASJON_FOSTERHJEM)))).extracting(Bosted::getSlag)
                .containsExactly(Bosituasjon.BOSITUASJON_FOSTERHJEM, Bosituasjon.BOSITUASJON_HJEMME);
    }

    @Test
    void from_one_fosterhjem_to_another_are_two_stays() {
        assertThat(steder(lest(BVT, "2026-03-01", flytting("2026-03-01", Bosituasjon.BOSITUASJON_HJEMME, Bosituasjon.BOSITUASJON_FOSTERHJEM)),
                lest(BVT, "2026-05-01", flytting("2026-05-01", Bosituasjon.BOSITUASJON_FOSTERHJEM, Bosituasjon.BOSITUASJON_FOSTERHJEM))))
                .extracting(Bosted::getFoersteDag).containsExactly("2026-05-01", "2026-03-01", "");
    }

    @Test
    void that_the_child_lives_elsewhere_ends_a_stay_on_no_known_day() {
        assertThat(steder(lest(BVT, "2026-03-01", henvisning(Bosituasjon.BOSITUASJON_HJEMME)),
                lest(BVT, "2026-04-01", henvisning(Bosituasjon.BOSITUASJON_NETTVERK)))).satisfiesExactly(
                        naa -> assertThat(naa.getNaa()).isTrue(),
                        foer -> {
                            assertThat(foer.getNaa()).isFalse();
                            assertThat(foer.getFlyttetVidere()).isEmpty();
                        });
    }

    @Test
    void a_move_that_its_sender_has_withdrawn_is_none() {
        var hjemme = lest(BVT, "2026-05-01", henvisning(Bosituasjon.BOSITUASJON_HJEMME));
        var avlyst = lest(BVT, "2026-05-20", flytting("2026-06-10", Bosituasjon.BOSITUASJON_HJEMME, Bosituasjon.BOSITUASJON_FOSTERHJEM));

        assertThat(steder(hjemme, avlyst)).extracting(Bosted::getSlag).as("it has been")
                .containsExactly(Bosituasjon.BOSITUASJON_FOSTERHJEM, Bosituasjon.BOSITUASJON_HJEMME);
        assertThat(steder(hjemme, avlyst, lest(BVT, "2026-06-01", trukket(avlyst)))).singleElement().satisfies(s -> {
            assertThat(s.getSlag()).isEqualTo(Bosituasjon.BOSITUASJON_HJEMME);
            assertThat(s.getNaa()).isTrue();
            assertThat(s.getSistKjent()).isEqualTo("2026-05-01");
        });
        assertThat(steder(hjemme, avlyst, lest("bup", "2026-06-01", trukket(avlyst)))).as("one unit withdraws nothing of another's").hasSize(2);
        assertThat(steder(hjemme, avlyst, lest(BVT, "2026-06-01", trukket(avlyst).toBuilder().setAltTrekkes(false).build())))
                .as("a part is corrected").hasSize(2);
    }

    @Test
    void on_the_day_of_a_move_it_is_the_move_that_holds() {
        var flytting = flytting("2026-03-01", Bosituasjon.BOSITUASJON_HJEMME, Bosituasjon.BOSITUASJON_BEREDSKAPSHJEM);

        assertThat(steder(lest(BVT, "2026-02-28", flytting), lest(BVT, "2026-03-01", henvisning(Bosituasjon.BOSITUASJON_HJEMME)))).satisfiesExactly(
                naa -> {
                    assertThat(naa.getSlag()).isEqualTo(Bosituasjon.BOSITUASJON_BEREDSKAPSHJEM);
                    assertThat(naa.getNaa()).isTrue();
                },
                foer -> {
                    assertThat(foer.getSlag()).isEqualTo(Bosituasjon.BOSITUASJON_HJEMME);
                    assertThat(foer.getFlyttetVidere()).isEqualTo("2026-03-01");
                });
        assertThat(steder(lest(BVT, "2026-03-01", henvisning(Bosituasjon.BOSITUASJON_BEREDSKAPSHJEM)), lest(BVT, "2026-03-02", flytting)))
                .as("what says that it has come is no stay before the move").extracting(Bosted::getSlag)
                .containsExactly(Bosituasjon.BOSITUASJON_BEREDSKAPSHJEM, Bosituasjon.BOSITUASJON_HJEMME);
    }

    @Test
    void until_a_move_that_is_to_come_the_child_is_where_it_moves_from() {
        var foerste = lest(BVT, "2026-05-20", flytting("2026-06-20", Bosituasjon.BOSITUASJON_HJEMME, Bosituasjon.BOSITUASJON_BEREDSKAPSHJEM));
        var andre = lest(BVT, "2026-05-20", flytting("2026-07-20", Bosituasjon.BOSITUASJON_BEREDSKAPSHJEM, Bosituasjon.BOSITUASJON_FOSTERHJEM));

        assertThat(steder(foerste)).satisfiesExactly(
                skal -> assertThat(skal.getNaa()).isFalse(),
                naa -> {
                    assertThat(naa.getSlag()).isEqualTo(Bosituasjon.BOSITUASJON_HJEMME);
                    assertThat(naa.getNaa()).isTrue();
                    assertThat(naa.getSistKjent()).as("when it was said").isEqualTo("2026-05-20");
                });
        assertThat(steder(foerste, andre)).as("and it is not yet where the next move is from").extracting(Bosted::getSlag, Bosted::getNaa).containsExactly(
                tuple(Bosituasjon.BOSITUASJON_FOSTERHJEM, false), tuple(Bosituasjon.BOSITUASJON_BEREDSKAPSHJEM, false),
                tuple(Bosituasjon.BOSITUASJON_HJEMME, true));
        assertThat(steder(foerste, lest(BVT, "2026-06-01", henvisning(Bosituasjon.BOSITUASJON_NETTVERK)))).as("what is said later holds")
                .extracting(Bosted::getSlag, Bosted::getNaa).containsExactly(tuple(Bosituasjon.BOSITUASJON_BEREDSKAPSHJEM, false),
                        tuple(Bosituasjon.BOSITUASJON_NETTVERK, true), tuple(Bosituasjon.BOSITUASJON_HJEMME, false));
    }

    @Test
    void two_moves_on_one_day_are_one_stay_each() {
        assertThat(steder(lest(BVT, "2026-03-02", flytting("2026-03-02", Bosituasjon.BOSITUASJON_HJEMME, Bosituasjon.BOSITUASJON_BEREDSKAPSHJEM)),
                lest(BVT, "2026-03-02", flytting("2026-03-02", Bosituasjon.BOSITUASJON_BEREDSKAPSHJEM, Bosituasjon.BOSITUASJON_INSTITUSJON)),
                lest(BVT, "2026-03-03", flytting("2026-03-03", Bosituasjon.BOSITUASJON_INSTITUSJON, Bosituasjon.BOSITUASJON_FOSTERHJEM))))
                .extracting(Bosted::getSlag).containsExactly(Bosituasjon.BOSITUASJON_FOSTERHJEM, Bosituasjon.BOSITUASJON_INSTITUSJON,
                        Bosituasjon.BOSITUASJON_BEREDSKAPSHJEM, Bosituasjon.BOSITUASJON_HJEMME);
    }

    @Test
    void the_latest_is_first_whether_decided_or_lived_in_and_the_last_known_has_its_day() {
        var tilsagn = lest("bufetat", "2024-03-01", Tilsagn.newBuilder().setTiltak(Tiltakstype.TILTAKSTYPE_BEREDSKAPSHJEM).build());

        assertThat(steder(lest(BVT, "2024-02-01", henvisning(Bosituasjon.BOSITUASJON_HJEMME)), tilsagn,
                lest(BVT, "2026-02-01", henvisning(Bosituasjon.BOSITUASJON_HJEMME)))).satisfiesExactly(
                        hjemme -> {
                            assertThat(hjemme.getSlag()).isEqualTo(Bosituasjon.BOSITUASJON_HJEMME);
                            assertThat(hjemme.getSistKjent()).as("as it was said last").isEqualTo("2026-02-01");
                        },
                        lovet -> {
                            assertThat(lovet.getGrunnlag()).isEqualTo(Bostedsgrunnlag.BOSTEDSGRUNNLAG_BESTEMT);
                            assertThat(lovet.getSistKjent()).isEmpty();
                        });
        assertThat(steder(lest(BVT, "2024-02-01", henvisning(Bosituasjon.BOSITUASJON_HJEMME)), tilsagn)).extracting(Bosted::getGrunnlag)
                .containsExactly(Bostedsgrunnlag.BOSTEDSGRUNNLAG_BESTEMT, Bostedsgrunnlag.BOSTEDSGRUNNLAG_BODDE_DER);
    }

    @Test
    void a_return_has_the_day_that_it_states_and_without_one_it_is_decided() {
        var hjem = Tilbakefoering.newBuilder().setTil(Bosituasjonsvalg.BOSITUASJONSVALG_ANNEN_FORELDER);

        assertThat(steder(lest(BVT, "2026-03-01", hjem.clone().setTidspunkt(Dager.stempel(Dager.fra(LocalDate.of(2026, 3, 3)))).build())))
                .singleElement().satisfies(s -> {
                    assertThat(s.getSlag()).isEqualTo(Bosituasjon.BOSITUASJON_HJEMME);
                    assertThat(s.getFoersteDag()).isEqualTo("2026-03-03");
                    assertThat(s.getNaa()).isTrue();
                });
        assertThat(steder(lest(BVT, "2026-03-01", hjem.setTil(Bosituasjonsvalg.BOSITUASJONSVALG_NETTVERK).build()))).singleElement().satisfies(s -> {
            assertThat(s.getSlag()).isEqualTo(Bosituasjon.BOSITUASJON_NETTVERK);
            assertThat(s.getGrunnlag()).isEqualTo(Bostedsgrunnlag.BOSTEDSGRUNNLAG_BESTEMT);
            assertThat(s.getNaa()).isFalse();
        });
    }

    @Test
    void what_is_decided_is_no_place_where_the_child_is() {
        var steder = steder(lest(BVT, "2026-03-01", henvisning(Bosituasjon.BOSITUASJON_HJEMME)),
                lest(BVT, "2026-03-02", Akuttvedtak.newBuilder().setTiltenktPlassering(Tiltakstype.TILTAKSTYPE_INSTITUSJON_AKUTT).build()),
                lest("bufetat", "2026-03-03", Tilsagn.newBuilder().setTiltak(Tiltakstype.TILTAKSTYPE_BEREDSKAPSHJEM).build()),
                lest("nemnda", "2026-03-04", NemndasAvgjoerelse.newBuilder().setPlassering(Tiltakstype.TILTAKSTYPE_FOSTERHJEM_NETTVERK).build()));

        assertThat(steder).extracting(Bosted::getSlag).containsExactly(Bosituasjon.BOSITUASJON_FOSTERHJEM, Bosituasjon.BOSITUASJON_BEREDSKAPSHJEM,
                Bosituasjon.BOSITUASJON_INSTITUSJON, Bosituasjon.BOSITUASJON_HJEMME);
        assertThat(steder).extracting(Bosted::getNaa).containsExactly(false, false, false, true);
        assertThat(steder).extracting(Bosted::getFoersteDag).containsOnly("");
    }

    @Test
    void what_is_not_said_or_has_no_kind_is_no_place() {
        assertThat(steder(lest(BVT, "2026-03-01", Henvisning.getDefaultInstance()), lest(BVT, "2026-03-01", Flytting.getDefaultInstance()),
                lest(BVT, "2026-03-01", Tilbakefoering.getDefaultInstance()),
                lest(BVT, "2026-03-01", Tilsagn.newBuilder().setTiltak(Tiltakstype.TILTAKSTYPE_SENTER_FORELDRE_BARN).build()),
                lest(BVT, "2026-03-01", Akuttvedtak.newBuilder().setTiltenktPlassering(Tiltakstype.TILTAKSTYPE_HJEMMEBASERT).build()))).isEmpty();
        assertThat(Stream.of(Tiltakstype.TILTAKSTYPE_OMSORGSSENTER, Tiltakstype.TILTAKSTYPE_BOTILTAK).flatMap(t -> steder(
                lest(BVT, "2026-03-01", Tilsagn.newBuilder().setTiltak(t).build())).stream()).map(Bosted::getSlag))
                .containsExactly(Bosituasjon.BOSITUASJON_OMSORGSSENTER, Bosituasjon.BOSITUASJON_HYBEL);
    }

    @Test
    void every_document_that_says_where_a_child_lives_as_a_kind_is_read() {
        assertThat(Dokumenttyper.alle().typer().stream().filter(t -> t.descriptor().getFields().stream().anyMatch(f ->
                        f.getJavaType() == FieldDescriptor.JavaType.ENUM && f.getEnumType().equals(Bosituasjon.getDescriptor()))))
                .isNotEmpty().allSatisfy(t -> assertThat(Bosteder.TYPER).contains(t.navn()));
    }

    @Test
    void the_answer_has_no_place_for_what_tells_where() {
        Descriptor bosted = Bosted.getDescriptor();
        assertThat(bosted.getFields()).allSatisfy(f -> assertThat(f.getJavaType() == FieldDescriptor.JavaType.MESSAGE
                ? f.getMessageType().getFullName() : "").isIn("", "google.protobuf.Timestamp"));
        assertThat(Stream.of(Flytting.getDescriptor().findFieldByName("fra"), Flytting.getDescriptor().findFieldByName("til"),
                        Flytting.getDescriptor().findFieldByName("dato"), Tilsagn.getDescriptor().findFieldByName("tiltak"),
                        Akuttvedtak.getDescriptor().findFieldByName("tiltenkt_plassering"), VedtakOmTiltak.getDescriptor().findFieldByName("bosituasjon"),
                        NemndasAvgjoerelse.getDescriptor().findFieldByName("plassering"), Henvisning.getDescriptor().findFieldByName("bosituasjon"),
                        Bestilling.getDescriptor().findFieldByName("omsorgssituasjon"), Tilbakefoering.getDescriptor().findFieldByName("til"),
                        Tilbakefoering.getDescriptor().findFieldByName("tidspunkt")))
                .as("none of the fields that it is made of reveals a place")
                .noneMatch(f -> f.getOptions().getExtension(KontraktProto.felt).getStedfestende());
    }

    private static List<Bosted> steder(Lest... leste) {
        return Bosteder.av(List.of(leste), IDAG);
    }

    private static Flytting flytting(String dag, Bosituasjon fra, Bosituasjon til) {
        return Flytting.newBuilder().setDato(dag).setFra(fra).setTil(til).build();
    }

    private static Rettelse trukket(Lest melding) {
        return Rettelse.newBuilder().setMeldingId(melding.melding().messageId().toString()).setAltTrekkes(true).build();
    }

    private static Henvisning henvisning(Bosituasjon slag) {
        return Henvisning.newBuilder().setBosituasjon(slag).build();
    }

    private static Bestilling bestilling(Bosituasjon slag) {
        return Bestilling.newBuilder().setOmsorgssituasjon(slag).build();
    }

    private static VedtakOmTiltak vedtak(Bosituasjon slag) {
        return VedtakOmTiltak.newBuilder().setBosituasjon(slag).build();
    }
}
