package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.stillas.hub.judgement.Dokumentspor.Rest;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.judgement.v1.Utelatelse;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Utfall;
import org.junit.jupiter.api.Test;

/** What is stored of a decision follows from what was judged and from what the document can do without. */
class AvgjoerelseTest {
    private static final Utelatelse FELT = Utelatelse.newBuilder().setSti("tekst").setKategori(Kategori.KATEGORI_HEA).build();
    private static final Optional<Rest> ALT_GAAR = Optional.of(new Rest(List.of(), false));
    private static final Optional<Rest> NOE_UTELATT = Optional.of(new Rest(List.of(FELT), false));
    private static final Optional<Rest> VESENTLIG_UTELATT = Optional.of(new Rest(List.of(FELT), true));

    private static final RuleBook MED_OPPFOELGING = Regeltekst.les(Regeltekst.REGEL, Regeltekst.PLIKT);

    private static Situation til(Kategori... kategorier) {
        return new Situation(Etat.ETAT_BUP, Etat.ETAT_SKO, Formaal.FORMAAL_COORD).om(kategorier);
    }

    private static Judged tillatt() {
        return til(Kategori.KATEGORI_HEA).samtykke(Kategori.KATEGORI_HEA).judge();
    }

    private static Judged plikt() {
        return new Situation(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN).om(Kategori.KATEGORI_BVN)
                .paaberoper(Grunnlag.GRUNNLAG_MELD_A).judge();
    }

    private static Judged venter() {
        return til(Kategori.KATEGORI_HEA).samtykke(Kategori.KATEGORI_HEA).ett("P+HOLDES_TILBAKE_3_4_3").judge();
    }

    private static Decision lagret(Judged judged, Optional<Rest> rest) {
        return lagret(judged, Law.BOK, rest);
    }

    private static Decision lagret(Judged judged, RuleBook bok, Optional<Rest> rest) {
        return Avgjoerelse.av(judged, bok, new Dokumentspor(Map.of(Situation.BARN, "barn"), rest));
    }

    @Test
    void what_passes_by_the_law_is_permitted_whole_without_a_part_or_not_at_all_as_its_document_allows() {
        assertThat(Avgjoerelse.utfall(tillatt(), Optional.empty())).isEqualTo(Utfall.UTFALL_PERMITTED);
        assertThat(Avgjoerelse.utfall(tillatt(), ALT_GAAR)).isEqualTo(Utfall.UTFALL_PERMITTED);
        assertThat(Avgjoerelse.utfall(tillatt(), NOE_UTELATT)).isEqualTo(Utfall.UTFALL_REDACTED);
        assertThat(Avgjoerelse.utfall(tillatt(), VESENTLIG_UTELATT)).isEqualTo(Utfall.UTFALL_DENIED);
    }

    @Test
    void a_duty_goes_without_what_is_essential_too() {
        assertThat(Avgjoerelse.utfall(plikt(), VESENTLIG_UTELATT)).isEqualTo(Utfall.UTFALL_REDACTED);
        assertThat(lagret(plikt(), VESENTLIG_UTELATT).getUtelatelserList()).containsExactly(FELT);
    }

    @Test
    void what_is_held_or_denied_by_the_law_is_so_whatever_the_document_can_do_without() {
        assertThat(venter()).isInstanceOf(Held.class);
        assertThat(Avgjoerelse.utfall(venter(), NOE_UTELATT)).isEqualTo(Utfall.UTFALL_HELD);
        assertThat(Avgjoerelse.utfall(til(Kategori.KATEGORI_HEA).judge(), ALT_GAAR)).isEqualTo(Utfall.UTFALL_DENIED);
    }

    @Test
    void the_fields_of_the_document_stand_in_the_decision_and_of_what_is_held_none() {
        assertThat(lagret(tillatt(), NOE_UTELATT).getUtelatelserList()).containsExactly(FELT);
        assertThat(lagret(tillatt(), ALT_GAAR).getUtelatelserList()).isEmpty();
        assertThat(lagret(venter(), NOE_UTELATT)).isEqualTo(Explanation.revisor(venter(), Law.BOK, Map.of(Situation.BARN, "barn")));
    }

    @Test
    void what_follows_on_a_message_that_goes_does_not_follow_on_one_that_is_denied_for_its_document() {
        var gaar = lagret(plikt(), NOE_UTELATT);
        assertThat(gaar.getOppfoelgingList()).isNotEmpty()
                .isEqualTo(Explanation.revisor(plikt(), Law.BOK, Map.of(Situation.BARN, "barn")).getOppfoelgingList());
        assertThat(lagret(medOppfoelging(), MED_OPPFOELGING, ALT_GAAR).getOppfoelgingList()).hasSize(1);
        assertThat(lagret(medOppfoelging(), MED_OPPFOELGING, VESENTLIG_UTELATT).getOppfoelgingList()).isEmpty();
    }

    /** Passes by no duty of the first kind, and brings something to do. */
    private static Judged medOppfoelging() {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP).om(Kategori.KATEGORI_BVN)
                .paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3);
        return Judgement.judge(s.facts, MED_OPPFOELGING);
    }
}
