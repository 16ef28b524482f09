package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kontrakt.v1.Felt;
import no.stillas.proto.kontrakt.v1.KontraktProto;
import no.stillas.proto.regelverk.v1.Dokumentvilkaar;
import no.stillas.proto.regelverk.v1.Modellkilde;
import no.stillas.proto.regelverk.v1.Sammenlignet;
import no.stillas.proto.regelverk.v1.Sammenligning;
import org.junit.jupiter.api.Test;

/** Of what documents say, digests are kept only where they tell neither who nor where somebody is. */
class ComparisonChecksTest {
    private record Sted(String dokument, String felt) {}

    private static List<String> feil(String dokument, String felt) {
        return ComparisonChecks.feil(Sammenligning.newBuilder().setId("likt")
                .addLedd(Sammenlignet.newBuilder().setDokument(dokument).setFelt(felt)).build()).stream()
                .filter(f -> f.contains("who or where")).toList();
    }

    @Test
    void no_field_of_any_document_that_says_who_or_where_somebody_is_can_be_compared_and_all_others_can() {
        Map<Boolean, List<Sted>> felt = Dokumenttyper.alle().typer().stream().flatMap(t -> t.descriptor().getFields().stream()
                        .filter(f -> f.getOptions().hasExtension(KontraktProto.felt)).map(f -> Map.entry(hvemEllerHvor(f), new Sted(t.navn(), f.getName()))))
                .collect(Collectors.partitioningBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        assertThat(felt.get(true)).hasSizeGreaterThan(50).allSatisfy(s -> assertThat(feil(s.dokument(), s.felt()))
                .as(s.dokument() + "." + s.felt()).hasSize(1));
        assertThat(felt.get(false)).allSatisfy(s -> assertThat(feil(s.dokument(), s.felt())).isEmpty());
    }

    private static boolean hvemEllerHvor(FieldDescriptor felt) {
        Felt f = felt.getOptions().getExtension(KontraktProto.felt);
        return f.getStedfestende() || f.getKategori() == Kategori.KATEGORI_ID || f.getKategori() == Kategori.KATEGORI_ADR;
    }

    @Test
    void what_is_inside_a_value_is_governed_by_the_field_that_holds_it() {
        var inni = Dokumenttyper.alle().typer().stream().flatMap(t -> t.descriptor().getFields().stream()
                .filter(f -> f.getJavaType() == FieldDescriptor.JavaType.MESSAGE && hvemEllerHvor(f))
                .flatMap(f -> f.getMessageType().getFields().stream().filter(g -> !g.getOptions().hasExtension(KontraktProto.felt))
                        .map(g -> new Sted(t.navn(), f.getName() + "." + g.getName())))).toList();
        assertThat(inni).isNotEmpty().allSatisfy(s -> assertThat(feil(s.dokument(), s.felt())).as(s.felt()).hasSize(1));
    }

    @Test
    void a_field_that_is_not_there_is_told_as_that_alone() {
        assertThat(ComparisonChecks.feil(sammenligning(Sammenlignet.newBuilder().setFelt("finnes_ikke")))).containsExactly(
                "names finnes_ikke, which is no field of Flytting that can be compared");
        assertThat(ComparisonChecks.feil(sammenligning(Sammenlignet.newBuilder().setFelt("dato")
                .addDer(Dokumentvilkaar.newBuilder().setFelt("finnes_ikke").setSatt(true))))).singleElement().asString().contains("finnes_ikke");
    }

    /** Of one field with the day of another document. */
    private static Sammenligning sammenligning(Sammenlignet.Builder en) {
        return Sammenligning.newBuilder().setId("likt").setKilde(Modellkilde.newBuilder().setDokument("d").setSted("s"))
                .addLedd(en.setDokument("stillas.bistand.v1.Flytting"))
                .addLedd(Sammenlignet.newBuilder().setDokument("stillas.henvisning.v1.Bestilling").setFelt("henvisningsdato")).build();
    }
}
