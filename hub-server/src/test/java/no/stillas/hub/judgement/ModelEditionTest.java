package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.stillas.proto.dialog.v1.Dialogmelding;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.regelverk.v1.Kjennetegn;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellutgave;
import no.stillas.proto.regelverk.v1.Sammenlignet;
import no.stillas.proto.regelverk.v1.Sammenligning;
import no.stillas.proto.stillas.v1.FemRAvtale;
import org.junit.jupiter.api.Test;

/** What one version of a kommune's own model names is told from what other versions name. */
class ModelEditionTest {
    private static final Modellutgave UTGAVE = Modellutgave.newBuilder().setFra(3).setModell(Modell.newBuilder().setId("k1-a").setVersjon("2")
            .addKjennetegn(Kjennetegn.newBuilder().setId("k1-a-ja").setDokument("stillas.dialog.v1.Dialogmelding"))
            .addSammenligning(Sammenligning.newBuilder().setId("k1-a-pris"))).build();
    private static final Tjeneste TEAMET = Tjeneste.newBuilder().setOrganisasjonsnummer("2").setEnhet("teamet").build();
    private static final Tjeneste SKOLEN = Tjeneste.newBuilder().setOrganisasjonsnummer("1").setEnhet("skolen").build();

    @Test
    void a_document_says_what_the_hub_names_and_what_this_version_names_by_the_name_in_its_file() {
        ModelEdition utgave = ModelEdition.av(UTGAVE);
        assertThat(utgave.sier(List.of("svar-avslag", "k1-a-ja@2", "k1-b-nei@2"))).containsExactly("k1-a-ja", "svar-avslag");
        assertThat(utgave.sier(List.of("k1-a-ja@1"))).as("another version's").isEmpty();
        assertThat(utgave.avvik(List.of("mat-pris", "k1-a-pris@2"))).containsExactly("k1-a-pris", "mat-pris");
        assertThat(utgave.avvik(List.of("k1-a-pris@1"))).isEmpty();
    }

    @Test
    void what_a_document_says_in_the_words_of_a_version_has_its_number() {
        var sier = new Characteristics(List.of(), new ModelEditions(List.of(UTGAVE)));
        assertThat(sier.av(Dialogmelding.getDefaultInstance(), SKOLEN, TEAMET)).containsExactly("k1-a-ja@2");
        assertThat(sier.av(FemRAvtale.getDefaultInstance(), SKOLEN, TEAMET)).isEmpty();
    }

    @Test
    void a_document_can_say_something_only_where_its_sender_or_receiver_is_named_in_it() {
        var sier = new Characteristics(List.of(Modell.newBuilder()
                .addKjennetegn(Kjennetegn.newBuilder().setId("eiers").setDokument("stillas.stillas.v1.FemRAvtale").addAvsenderI("eier"))
                .addKjennetegn(Kjennetegn.newBuilder().setId("til-eier").setDokument("stillas.stillas.v1.FemRAvtale").addMottakerI("eier"))
                .build()), new ModelEditions(List.of()));
        FemRAvtale avtale = FemRAvtale.newBuilder().setEier(TEAMET).build();
        assertThat(sier.av(avtale, TEAMET, SKOLEN)).containsExactly("eiers");
        assertThat(sier.av(avtale, SKOLEN, TEAMET)).containsExactly("til-eier");
        assertThat(sier.av(avtale, SKOLEN, SKOLEN)).isEmpty();
    }

    @Test
    void a_document_is_compared_with_what_every_model_and_every_version_names_it_in() {
        var hubens = Sammenligning.newBuilder().setId("pris").addLedd(ledd("A")).addLedd(ledd("A")).addLedd(ledd("B")).build();
        var egen = Sammenligning.newBuilder().setId("k1-a-pris").addLedd(ledd("A")).build();
        var alle = new Comparisons(List.of(Modell.newBuilder().addSammenligning(hubens).build()), new ModelEditions(List.of(
                UTGAVE.toBuilder().setModell(UTGAVE.getModell().toBuilder().setSammenligning(0, egen)).build())));
        assertThat(alle.av("A")).containsExactly(hubens, egen.toBuilder().setId("k1-a-pris@2").build());
        assertThat(alle.av("B")).containsExactly(hubens);
        assertThat(alle.av("C")).isEmpty();
    }

    private static Sammenlignet ledd(String dokument) {
        return Sammenlignet.newBuilder().setDokument(dokument).build();
    }
}
