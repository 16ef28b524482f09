package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.stillas.proto.exchange.v1.Receiver;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.judgement.v1.ExplainRequest;
import no.stillas.proto.judgement.v1.JudgementServiceGrpc;
import no.stillas.proto.judgement.v1.Remedy;
import no.stillas.proto.judgement.v1.RemedyKind;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Utfall;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has said no is not asked again, as far as the sender may know of it. */
final class NeiTest {
    private static final String BVT = "haugesund-barnevern";
    private static final String BUP = "bup-haugesund";
    private static final String HELSESTASJON = "haugesund-helsestasjon";

    private static final String TOMMY = "01811599758";

    @TempDir
    static Path data;

    private static HeleHuben hub;
    private static Fakta fakta;

    @BeforeAll
    static void start() {
        hub = new HeleHuben(data, Map.of());
        fakta = new Fakta(hub);
        fakta.barn(Eksempler.BARN, LocalDate.of(2015, 1, 1));
        fakta.barn(TOMMY, LocalDate.of(2015, 1, 1));
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void a_no_that_the_sender_knows_of_ends_the_asking_for_that_receiver_and_purpose_and_nobody_elses_no_shows() {
        var foer = proev(BUP);
        assertThat(foer.getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
        assertThat(foer.getRemediesList()).extracting(Remedy::getKind).contains(RemedyKind.REMEDY_KIND_SPOER_OM_SAMTYKKE);

        nei(Formaal.FORMAAL_REFERRAL, BUP, HELSESTASJON);
        assertThat(proev(BUP)).as("what was said to helsestasjonen, which barnevernet has not asked to ask").isEqualTo(foer);
        nei(Formaal.FORMAAL_COORD, BUP, BVT);
        nei(Formaal.FORMAAL_REFERRAL, "haugesund-ppt", BVT);
        assertThat(proev(BUP)).as("another purpose, and another receiver").isEqualTo(foer);

        nei(Formaal.FORMAAL_REFERRAL, BUP, BVT);
        var etter = proev(BUP);
        assertThat(etter.getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);
        assertThat(etter.getBegrunnelserList()).as("why is the same").isEqualTo(foer.getBegrunnelserList());
        assertThat(etter.getRemediesList()).extracting(Remedy::getKind).doesNotContain(RemedyKind.REMEDY_KIND_SPOER_OM_SAMTYKKE);
        assertThat(etter.getIngenVei()).contains("sagt nei", "ikke en gang til");
        assertThat(proev("bup-oslo-syd").getRemediesList()).extracting(Remedy::getKind)
                .contains(RemedyKind.REMEDY_KIND_SPOER_OM_SAMTYKKE);
    }

    @Test
    void a_no_to_one_category_leaves_the_rest_to_be_asked_for_and_says_what_is_not() {
        var foer = spoer(proev("bup-haugesund", TOMMY));
        assertThat(foer).hasSize(1).noneMatch(t -> t.contains("sagt nei"));
        fakta.nei(TOMMY, Formaal.FORMAAL_REFERRAL, BVT, BUP, BVT, Kategori.KATEGORI_HEA);
        assertThat(spoer(proev(BUP, TOMMY))).singleElement().satisfies(t -> assertThat(t)
                .startsWith(foer.getFirst()).contains("Ikke spør om", "det er det sagt nei til"));
        fakta.nei(TOMMY, Formaal.FORMAAL_REFERRAL, BVT, BUP, BVT, Kategori.KATEGORI_BVN);
        assertThat(spoer(proev(BUP, TOMMY))).as("nothing is left").isEmpty();
    }

    private static List<String> spoer(Decision svar) {
        return svar.getRemediesList().stream().filter(r -> r.getKind() == RemedyKind.REMEDY_KIND_SPOER_OM_SAMTYKKE).map(Remedy::getTekst).toList();
    }

    private static void nei(Formaal formaal, String til, String innhentetAv) {
        fakta.nei(Eksempler.BARN, formaal, BVT, til, innhentetAv, Kategori.KATEGORI_BVN, Kategori.KATEGORI_HEA, Kategori.KATEGORI_ADM);
    }

    private static Decision proev(String mottaker) {
        return proev(mottaker, Eksempler.BARN);
    }

    private static Decision proev(String mottaker, String barn) {
        var melding = Eksempler.henvisning(hub, BVT, mottaker).setReceiver(Receiver.newBuilder().setEnhet(mottaker));
        melding.getPersonerBuilder(0).setIdentitet(Hubkall.nummer(barn));
        return hub.som(BVT, JudgementServiceGrpc::newBlockingStub)
                .explain(ExplainRequest.newBuilder().setEnvelope(melding).build()).getDecision();
    }
}
