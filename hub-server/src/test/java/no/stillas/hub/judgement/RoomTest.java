package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.hub.judgement.facts.Samordning.Side;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kontrakt.v1.Dokumentgruppe;
import no.stillas.proto.regelverk.v1.Delvis;
import no.stillas.proto.regelverk.v1.Mangel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** For want of what a model may hold or deny a message: what the law leaves free, and nothing of what it does not. */
class RoomTest {
    private static final Set<Mangel> ALT = EnumSet.copyOf(Arrays.stream(Mangel.values())
            .filter(m -> m != Mangel.UNRECOGNIZED && m != Mangel.MANGEL_UNSPECIFIED).toList());
    private static final Set<Mangel> FOR_HELSEHJELP = EnumSet.complementOf(EnumSet.of(Mangel.MANGEL_AVTALE,
            Mangel.MANGEL_PLAN, Mangel.MANGEL_MOETE, Mangel.MANGEL_STEG, Mangel.MANGEL_UNSPECIFIED, Mangel.UNRECOGNIZED));
    private static final String HENVISNING = "stillas.henvisning.v1.Henvisning";
    private static final String DIALOG = "stillas.dialog.v1.Dialogmelding";

    private static Situation dokument(String type, Etat fra, Etat til, Formaal formaal, String team) {
        Situation s = new Situation(fra, til, formaal).om(Kategori.KATEGORI_BVN).paaberoper(Grunnlag.GRUNNLAG_FVL13A1)
                .samtykke(Kategori.KATEGORI_BVN);
        s.facts = s.facts.medSamordning(new Samordning(type, new Side("1", "", List.of("3228")),
                new Side("2", team, List.of("3228")), false, Set.of(), Optional.empty(), List.of(),
                Samordning.Plan.ukjent("")));
        return s;
    }

    private static Situation dialog() {
        return dokument(DIALOG, Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_COORD, "");
    }

    private static Set<Mangel> rom(Situation s) {
        return Room.av(Judgement.lov(s.facts, Law.BOK)).fritt();
    }

    @Test
    void what_the_law_lets_pass_on_a_consent_models_may_narrow_for_want_of_anything() {
        assertThat(rom(dialog())).isEqualTo(ALT);
    }

    @Test
    void what_the_law_lets_wait_models_may_narrow_as_what_it_lets_pass() {
        Situation s = dokument(DIALOG, Etat.ETAT_BUP, Etat.ETAT_SKO, Formaal.FORMAAL_COORD, "").om(Kategori.KATEGORI_HEA)
                .paaberoper(Grunnlag.GRUNNLAG_HPL22).samtykke(Kategori.KATEGORI_HEA).ett("P+HOLDES_TILBAKE_3_4_3");
        assertThat(Judgement.lov(s.facts, Law.BOK)).isInstanceOf(Held.class);
        assertThat(rom(s)).isEqualTo(ALT);
    }

    @Test
    void what_passes_in_part_models_may_narrow_as_what_passes_whole() {
        Situation s = dialog().om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_CRI);
        s.facts = s.facts.medDelvis(Delvis.DELVIS_UTELAT);
        assertThat(Judgement.lov(s.facts, Law.BOK)).isInstanceOf(Redacted.class);
        assertThat(rom(s)).isEqualTo(ALT);
    }

    @Test
    void of_what_the_law_denies_a_model_tells_only_what_is_absolutely_wrong() {
        assertThat(rom(dialog().person(p -> p.medSamtykker(List.of())))).containsExactly(Mangel.MANGEL_ABSOLUTT);
    }

    @Test
    void what_is_urgent_is_stopped_only_for_who_sends_it_and_what_is_absolute() {
        Situation s = dialog();
        s.facts = s.facts.medHastegrad(Hastegrad.HASTEGRAD_UMIDDELBAR);
        assertThat(rom(s)).containsExactlyInAnyOrder(Mangel.MANGEL_FULLMAKT, Mangel.MANGEL_ABSOLUTT);
    }

    @Test
    void a_duty_an_order_and_danger_leave_no_room() {
        assertThat(rom(new Situation(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN).om(Kategori.KATEGORI_BVN)
                .paaberoper(Grunnlag.GRUNNLAG_MELD_A))).isEmpty();
        assertThat(rom(new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP).om(Kategori.KATEGORI_BVN)
                .ett("F+FOSTERHJEM").paaberoper(Grunnlag.GRUNNLAG_FOSTER11))).as("a duty of the second kind").isEmpty();
        assertThat(rom(new Situation(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_ORDER).om(Kategori.KATEGORI_EDU)
                .paaberoper(Grunnlag.GRUNNLAG_PALEGG)
                .paalegg(Grunnlag.GRUNNLAG_PALEGG, Kategorisett.av(Kategori.KATEGORI_EDU)))).as("a pålegg").isEmpty();
        assertThat(rom(new Situation(Etat.ETAT_KRS, Etat.ETAT_LEV, Formaal.FORMAAL_ACUTE).om(Kategori.KATEGORI_HEA)
                .ett("fare").paaberoper(Grunnlag.GRUNNLAG_KRS5_3))).as("danger").isEmpty();
    }

    @Test
    void what_is_a_persons_right_or_a_concern_leaves_no_room_and_other_documents_do() {
        Set<Dokumentgruppe> rett = EnumSet.of(Dokumentgruppe.DOKUMENTGRUPPE_SAMTYKKE, Dokumentgruppe.DOKUMENTGRUPPE_VERN,
                Dokumentgruppe.DOKUMENTGRUPPE_RETTING, Dokumentgruppe.DOKUMENTGRUPPE_INNSYN,
                Dokumentgruppe.DOKUMENTGRUPPE_BEKYMRING);
        Dokumenttyper.alle().typer().forEach(t -> assertThat(rom(dokument(t.navn(), Etat.ETAT_BVT, Etat.ETAT_SKO,
                Formaal.FORMAAL_COORD, "")).isEmpty()).as(t.navn()).isEqualTo(rett.contains(t.dokument().getGruppe())));
    }

    @ParameterizedTest
    @ValueSource(strings = {HENVISNING, DIALOG})
    void a_referral_for_helsehjelp_is_not_stopped_for_want_of_agreement_plan_meeting_or_step(String type) {
        assertThat(rom(dokument(type, Etat.ETAT_BVT, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL, ""))).isEqualTo(FOR_HELSEHJELP);
        assertThat(rom(dokument(type, Etat.ETAT_BVT, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL, "due")))
                .as("a team is asked to coordinate").isEqualTo(ALT);
    }

    @Test
    void a_team_that_is_asked_by_one_who_gives_helsehjelp_is_asked_for_it_and_a_school_never_is() {
        Situation fastlege = dokument(HENVISNING, Etat.ETAT_FLE, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL, "due")
                .om(Kategori.KATEGORI_HEA).paaberoper(Grunnlag.GRUNNLAG_HPL25);
        assertThat(rom(fastlege)).isEqualTo(FOR_HELSEHJELP);
        assertThat(rom(dokument(HENVISNING, Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_COORD, ""))).isEqualTo(ALT);
        Situation behandling = dokument(DIALOG, Etat.ETAT_SKO, Etat.ETAT_BUP, Formaal.FORMAAL_CARE, "")
                .om(Kategori.KATEGORI_EDU).samtykke(Kategori.KATEGORI_EDU);
        assertThat(rom(behandling)).as("helsehjelp without a referral").isEqualTo(FOR_HELSEHJELP);
        Situation annet = dokument(DIALOG, Etat.ETAT_SKO, Etat.ETAT_SKH, Formaal.FORMAAL_COORD, "")
                .om(Kategori.KATEGORI_EDU).samtykke(Kategori.KATEGORI_EDU);
        assertThat(rom(annet)).as("what asks for nothing").isEqualTo(ALT);
    }
}
