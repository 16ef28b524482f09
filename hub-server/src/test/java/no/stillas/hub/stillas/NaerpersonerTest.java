package no.stillas.hub.stillas;

import static no.stillas.hub.stillas.Leste.lest;
import static no.stillas.hub.stillas.Leste.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.stillas.proto.akutt.v1.Akutthenvendelse;
import no.stillas.proto.akutt.v1.Nettverksperson;
import no.stillas.proto.akutt.v1.Relasjon;
import no.stillas.proto.akutt.v1.Svar;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.henvisning.v1.Henvisning;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.retting.v1.Rettelse;
import no.stillas.proto.stillas.v1.Medlemshendelse;
import no.stillas.proto.stillas.v1.Medlemskap;
import no.stillas.proto.stillas.v1.Naerperson;
import no.stillas.proto.stillas.v1.Stillasrolle;
import org.junit.jupiter.api.Test;

/** Whom a child has around it, by whom messages name. */
final class NaerpersonerTest {
    private static final String BVT = "bvt";
    private static final LocalDate IDAG = LocalDate.of(2026, 6, 15);
    private static final Henvisning HENVISNING = Henvisning.getDefaultInstance();
    private static final Person MOR = person("mor", Personrolle.PERSONROLLE_FORELDER, "Hilde", "200000000001");

    @Test
    void family_is_told_by_its_role_and_the_child_itself_the_melder_and_anybody_else_are_not() {
        var alle = personer(lest(BVT, "2026-03-01", HENVISNING, person("soester", Personrolle.PERSONROLLE_SOESKEN, "Oda", ""),
                person("barn", Personrolle.PERSONROLLE_BARN, "Ida", ""), MOR, person("nabo", Personrolle.PERSONROLLE_MELDER, "Ola", ""),
                person("annen", Personrolle.PERSONROLLE_ANDRE, "Geir", ""), person("fostermor", Personrolle.PERSONROLLE_FOSTERFORELDER, "Eli", ""),
                person("samboer", Personrolle.PERSONROLLE_PARTNER, "Jon", ""), person("gravid", Personrolle.PERSONROLLE_GRAVID, "Liv", "")));

        assertThat(alle).extracting(p -> p.getNavn().getFornavn()).containsExactly("Hilde", "Oda", "Eli", "Jon");
        assertThat(alle.getFirst()).satisfies(p -> {
            assertThat(p.getDokument()).isEqualTo("Henvisning");
            assertThat(p.getFra()).isEqualTo(BVT);
            assertThat(p.getRelasjon()).isEqualTo(Relasjon.RELASJON_UNSPECIFIED);
            assertThat(p.getStillasrollerList()).isEmpty();
        });
    }

    @Test
    void one_number_is_one_person_and_one_name_is_not() {
        var gift = person("mamma", Personrolle.PERSONROLLE_FORELDER, "Hilde Marie", "200000000001");
        assertThat(personer(lest(BVT, "2026-03-01", HENVISNING, MOR), lest("bup", "2026-04-01", HENVISNING, gift))).singleElement().satisfies(p -> {
            assertThat(p.getNavn().getFornavn()).as("as it was named last").isEqualTo("Hilde Marie");
            assertThat(p.getFra()).isEqualTo("bup");
        });
        assertThat(personer(lest(BVT, "2026-03-01", HENVISNING, MOR),
                lest(BVT, "2026-04-01", HENVISNING, person("mor", Personrolle.PERSONROLLE_FORELDER, "Hilde", "200000000002")))).hasSize(2);
        var utenNummer = person("mor", Personrolle.PERSONROLLE_FORELDER, "Hilde", "");
        assertThat(personer(lest(BVT, "2026-03-01", HENVISNING, utenNummer), lest("bup", "2026-04-01", HENVISNING, utenNummer)))
                .as("two services, and nothing but a name").hasSize(2);
        assertThat(personer(lest(BVT, "2026-03-01", HENVISNING, utenNummer), lest(BVT, "2026-04-01", HENVISNING, utenNummer)))
                .as("nor the same service with the same words").hasSize(2);
    }

    @Test
    void a_reference_is_nobody_outside_its_message() {
        var soesken = Person.newBuilder().setRef("soesken1").setRolle(Personrolle.PERSONROLLE_SOESKEN).build();
        var skjermes = Akutthenvendelse.newBuilder()
                .addNettverk(Nettverksperson.newBuilder().setPerson("soesken1").setSkjermesFra(Svar.SVAR_JA)).build();
        var viktig = Akutthenvendelse.newBuilder()
                .addNettverk(Nettverksperson.newBuilder().setPerson("soesken1").setViktigForBarnet(true)).build();

        assertThat(personer(lest(BVT, "2026-03-01", skjermes, soesken), lest(BVT, "2026-04-01", viktig, soesken))).satisfiesExactly(
                siste -> {
                    assertThat(siste.getViktigForBarnet()).isTrue();
                    assertThat(siste.getSkjermesFra()).as("that is the other one").isFalse();
                },
                foerste -> {
                    assertThat(foerste.getViktigForBarnet()).isFalse();
                    assertThat(foerste.getSkjermesFra()).isTrue();
                });
        assertThat(personer(lest(BVT, "2026-03-01", skjermes, soesken, soesken))).as("once in its message").hasSize(1);
    }

    @Test
    void a_document_says_what_somebody_is_to_the_child_and_whom_it_is_to_be_shielded_from() {
        var mormor = person("mormor", Personrolle.PERSONROLLE_ANDRE, "Astrid", "200000000003");
        var foerst = Akutthenvendelse.newBuilder()
                .addNettverk(Nettverksperson.newBuilder().setPerson("mormor").setRelasjon(Relasjon.RELASJON_BESTEFORELDER).setViktigForBarnet(true))
                .addNettverk(Nettverksperson.newBuilder().setPerson("mor").setRelasjon(Relasjon.RELASJON_MOR).setSkjermesFra(Svar.SVAR_JA)).build();
        var senere = Akutthenvendelse.newBuilder()
                .addNettverk(Nettverksperson.newBuilder().setPerson("mor").setSkjermesFra(Svar.SVAR_UKJENT)).build();

        var alle = personer(lest(BVT, "2026-03-01", foerst, MOR, mormor), lest(BVT, "2026-04-01", senere, MOR));

        assertThat(alle).extracting(Naerperson::getRelasjon).containsExactly(Relasjon.RELASJON_MOR, Relasjon.RELASJON_BESTEFORELDER);
        assertThat(alle).extracting(Naerperson::getSkjermesFra).as("not taken back by not knowing").containsExactly(true, false);
        assertThat(alle).extracting(Naerperson::getViktigForBarnet).containsExactly(false, true);
        assertThat(personer(lest(BVT, "2026-03-01", foerst))).as("somebody who may not be named to the reader").isEmpty();
    }

    @Test
    void what_its_sender_has_withdrawn_names_nobody() {
        var feil = lest(BVT, "2026-03-01", HENVISNING, MOR);
        var trukket = Rettelse.newBuilder().setMeldingId(feil.melding().messageId().toString()).setAltTrekkes(true).build();

        assertThat(personer(feil, lest(BVT, "2026-03-02", trukket))).isEmpty();
        assertThat(personer(feil, lest("bup", "2026-03-02", trukket))).as("one unit withdraws nothing of another's").hasSize(1);
    }

    @Test
    void a_role_in_the_stillas_is_there_while_the_membership_holds() {
        var stoette = person("stoette", Personrolle.PERSONROLLE_ANDRE, "Geir", "200000000004");
        var inn = Medlemskap.newBuilder().setMedlemskapId("m-1").setPerson("stoette").setRolle(Stillasrolle.STILLASROLLE_STOETTEPERSON)
                .setHendelse(Medlemshendelse.MEDLEMSHENDELSE_INN).setFra("2026-01-01").build();
        var ut = inn.toBuilder().setHendelse(Medlemshendelse.MEDLEMSHENDELSE_UT).setTil("2026-05-01").build();

        assertThat(personer(lest(BVT, "2026-03-01", inn, stoette, MOR), lest("bup", "2026-03-02", inn.toBuilder().setMedlemskapId("m-2").build(), stoette)))
                .satisfiesExactly(mor -> assertThat(mor.getStillasrollerList()).isEmpty(),
                        s -> assertThat(s.getStillasrollerList()).as("once").containsExactly(Stillasrolle.STILLASROLLE_STOETTEPERSON));
        assertThat(personer(lest(BVT, "2026-03-01", inn, stoette), lest(BVT, "2026-05-01", ut, stoette))).singleElement()
                .satisfies(p -> assertThat(p.getStillasrollerList()).isEmpty());
    }

    private static List<Naerperson> personer(Lest... leste) {
        return Naerpersoner.av(List.of(leste), IDAG);
    }
}
