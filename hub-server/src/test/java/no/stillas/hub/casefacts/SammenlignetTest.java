package no.stillas.hub.casefacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.stillas.hub.judgement.facts.Samordning.Avvik;
import no.stillas.hub.kryptering.IdentifierHash;
import no.stillas.proto.bistand.v1.Alternativ;
import no.stillas.proto.bistand.v1.Faktura;
import no.stillas.proto.bistand.v1.Fakturalinje;
import no.stillas.proto.bistand.v1.Pristype;
import no.stillas.proto.bistand.v1.Tilbudsbrev;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Sagtfaktum;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.regelverk.v1.Dokumentvilkaar;
import no.stillas.proto.regelverk.v1.Sammenlignet;
import no.stillas.proto.regelverk.v1.Sammenligning;
import org.junit.jupiter.api.Test;

/** An invoice beside the letters of offer that have gone before: who is told that the price is another. */
final class SammenlignetTest {
    private static final no.stillas.hub.casefacts.Sammenlignet SAMMENLIGNET = med(1);
    private static final List<Sammenligning> PRIS = List.of(Sammenligning.newBuilder().setId("pris")
            .addLedd(Sammenlignet.newBuilder().setDokument("stillas.bistand.v1.Tilbudsbrev")
                    .setFelt("alternativer.doegnpris_oere"))
            .addLedd(Sammenlignet.newBuilder().setDokument("stillas.bistand.v1.Faktura").setFelt("linjer.enhetspris_oere")
                    .addDer(Dokumentvilkaar.newBuilder().setFelt("pristype").addVerdi("PRISTYPE_FULL_PRIS")))
            .build());

    @Test
    void both_are_told_where_both_have_the_other_document_and_nobody_where_it_says_the_same() {
        assertThat(avvik(faktura(900), brev(Verden.AVSENDER, Verden.MOTTAKER, true, 800))).containsExactly(new Avvik("pris", true, true));
        assertThat(avvik(faktura(800), brev(Verden.AVSENDER, Verden.MOTTAKER, true, 800))).isEmpty();
        assertThat(avvik(faktura(900), brev(Verden.AVSENDER, Verden.MOTTAKER, true, 800, 900)))
                .as("one of several alternatives").isEmpty();
    }

    @Test
    void each_side_is_told_only_of_what_it_has_sent_or_got() {
        assertThat(avvik(faktura(900), brev(Verden.AVSENDER, Verden.MOTTAKER, false, 800)))
                .as("on its way, or stopped").containsExactly(new Avvik("pris", true, false));
        assertThat(avvik(faktura(900), brev(Verden.TREDJE, Verden.MOTTAKER, true, 800)))
                .containsExactly(new Avvik("pris", false, true));
        assertThat(avvik(faktura(900), brev(Verden.TREDJE, Verden.MOTTAKER, false, 800))).isEmpty();
        assertThat(avvik(faktura(900), brev(Verden.TREDJE, "en-fjerde", true, 800))).isEmpty();
    }

    @Test
    void of_several_from_one_unit_the_newest_counts_and_those_of_others_stand_beside_it() {
        assertThat(avvik(faktura(900), brev(Verden.AVSENDER, Verden.MOTTAKER, true, 800),
                brev(Verden.AVSENDER, Verden.MOTTAKER, true, 900))).isEmpty();
        assertThat(avvik(faktura(900), brev(Verden.AVSENDER, Verden.MOTTAKER, true, 800),
                brev(Verden.AVSENDER, Verden.TREDJE, true, 900)))
                .as("the receiver has the old one only").containsExactly(new Avvik("pris", false, true));
        assertThat(avvik(faktura(900), brev(Verden.TREDJE, Verden.MOTTAKER, true, 800),
                brev(Verden.AVSENDER, Verden.MOTTAKER, true, 900))).containsExactly(new Avvik("pris", false, true));
    }

    @Test
    void what_says_nothing_and_what_is_of_the_same_type_is_not_compared() {
        var brev = brev(Verden.AVSENDER, Verden.MOTTAKER, true, 800);
        assertThat(avvik(faktura(0), brev)).isEmpty();
        assertThat(avvik(faktura(900).toBuilder().setPristype(Pristype.PRISTYPE_EGENANDEL).build(), brev)).isEmpty();
        assertThat(avvik(brevet(900), brev)).isEmpty();
    }

    @Test
    void what_another_model_compares_in_the_same_field_changes_nothing() {
        var andres = Sammenligning.newBuilder().setId("k1106-pris")
                .addLedd(PRIS.getFirst().getLedd(0))
                .addLedd(Sammenlignet.newBuilder().setDokument("stillas.bistand.v1.Faktura").setFelt("linjer.enhetspris_oere")).build();
        var begge = List.of(PRIS.getFirst(), andres);
        var egenandel = faktura(900).toBuilder().setPristype(Pristype.PRISTYPE_EGENANDEL).build();
        assertThat(avvik(begge, egenandel, brev(begge, Verden.AVSENDER, Verden.MOTTAKER, true, 800)))
                .as("only theirs compares what is not the full price").containsExactly(new Avvik("k1106-pris", true, true));
        assertThat(avvik(begge, faktura(900), brev(List.of(andres), Verden.AVSENDER, Verden.MOTTAKER, true, 800)))
                .as("the hub did not compare the letter when it went").containsExactly(new Avvik("k1106-pris", true, true));
    }

    @Test
    void what_is_kept_cannot_be_read() {
        var sagt = SAMMENLIGNET.sagt(brevet(123456), PRIS, "et");
        assertThat(sagt).singleElement().satisfies(s -> assertThat(s.getVerdiList()).singleElement().asString()
                .hasSize(32).doesNotContain("123456"));
        assertThat(verdi(med(1), "pris", "et")).isEqualTo(verdi(med(1), "pris", "et"))
                .as("without the key nobody can try all prices").isNotEqualTo(verdi(med(2), "pris", "et"))
                .as("two comparisons do not tell that they saw the same").isNotEqualTo(verdi(med(1), "pris-2", "et"))
                .as("who knows the value of one child does not know it of another").isNotEqualTo(verdi(med(1), "pris", "to"));
        assertThat(SAMMENLIGNET.sagt(brevet(0), PRIS, "et")).isEmpty();
    }

    private static no.stillas.hub.casefacts.Sammenlignet med(int noekkel) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) noekkel);
        return new no.stillas.hub.casefacts.Sammenlignet(new IdentifierHash(bytes));
    }

    private static String verdi(no.stillas.hub.casefacts.Sammenlignet sammenlignet, String navn, String faktum) {
        return sammenlignet.sagt(brevet(800), List.of(PRIS.getFirst().toBuilder().setId(navn).build()), faktum).getFirst().getVerdi(0);
    }

    private static List<Avvik> avvik(com.google.protobuf.Message dokument, Faktum.Builder... foer) {
        return avvik(PRIS, dokument, foer);
    }

    private static List<Avvik> avvik(List<Sammenligning> sammenligninger, com.google.protobuf.Message dokument, Faktum.Builder... foer) {
        var facts = Verden.av(Etat.ETAT_BUF, Etat.ETAT_BVT, Formaal.FORMAAL_ADMIN, List.of(Grunnlag.GRUNNLAG_BVL16_3)).facts();
        return SAMMENLIGNET.av(facts, dokument, Barnet.med(foer), sammenligninger).samordning().avvik();
    }

    private static Faktum.Builder brev(String fra, String til, boolean levert, long... priser) {
        return brev(PRIS, fra, til, levert, priser);
    }

    private static Faktum.Builder brev(List<Sammenligning> sammenligninger, String fra, String til, boolean levert, long... priser) {
        var id = UUID.randomUUID().toString();
        return Faktum.newBuilder().setId(id).setSagt(Sagtfaktum.newBuilder().setDokument("stillas.bistand.v1.Tilbudsbrev")
                .addAllSagt(SAMMENLIGNET.sagt(brevet(priser), sammenligninger, id)).setLevert(levert)
                .setAvsender(Barnet.tjeneste(fra)).setMottaker(Tjeneste.newBuilder().setEnhet(til)));
    }

    private static Tilbudsbrev brevet(long... priser) {
        return Tilbudsbrev.newBuilder().addAllAlternativer(Arrays.stream(priser)
                .mapToObj(p -> Alternativ.newBuilder().setDoegnprisOere(p).build()).toList()).build();
    }

    private static Faktura faktura(long pris) {
        return Faktura.newBuilder().setPristype(Pristype.PRISTYPE_FULL_PRIS)
                .addLinjer(Fakturalinje.newBuilder().setEnhetsprisOere(pris)).build();
    }
}
