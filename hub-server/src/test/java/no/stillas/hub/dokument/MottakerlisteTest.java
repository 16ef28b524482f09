package no.stillas.hub.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.proto.bekymring.v1.BarnIMeldingen;
import no.stillas.proto.bekymring.v1.Bekymringsmelding;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.judgement.v1.Utelatelse;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Personrolle;
import org.junit.jupiter.api.Test;

/** What a receiver is told of what was left out. */
final class MottakerlisteTest {
    private static final Utelatelse NOE = Utelatelse.newBuilder().setAarsak(Aarsak.AARSAK_UTELATT).build();

    @Test
    void thatSomebodyIsHiddenShowsAsSomethingAndNeverAsHowMany() {
        var en = redigert("soesken1");
        var to = redigert("soesken1", "soesken2");
        assertThat(((Bekymringsmelding) to.document()).getBarnList()).extracting(BarnIMeldingen::getPerson).containsExactly("barn");
        assertThat(to.envelope().getPersonerList()).extracting(Person::getRef).containsExactly("barn");
        assertThat(en.tilMottaker(Optional.empty())).containsExactly(NOE);
        assertThat(to.tilMottaker(Optional.empty())).isEqualTo(en.tilMottaker(Optional.empty()));
        assertThat(to.utelatt()).as("the sender's own list is exact").extracting(Utelatelse::getSti)
                .contains("barn[1]", "barn[2]");
    }

    @Test
    void noFieldIsNamedSinceItsNameTellsTheKind() {
        var mye = List.of(
                utelatt("diagnoser[0]", Kategori.KATEGORI_HEA, "barn"),
                utelatt("opplysninger[1].psykisk_helse", Kategori.KATEGORI_HPS, "barn"),
                utelatt("opphold", Kategori.KATEGORI_ADR, "barn").toBuilder().setAarsak(Aarsak.AARSAK_ADRESSE_UTELATT).build(),
                utelatt("partner.jobb", Kategori.KATEGORI_ECO, "partner"));
        assertThat(Mottakerliste.av(mye, Optional.of(Kategori.KATEGORI_HEA), Set.of("barn"))).containsExactly(NOE);
        assertThat(Mottakerliste.av(List.of(), Optional.of(Kategori.KATEGORI_HEA), Set.of("barn"))).isEmpty();
    }

    @Test
    void theKindIsToldOnlyWhereAllOfItIsWhatTheReceiverKnowsThatTheSenderHoldsAboutTheChild() {
        var helse = utelatt("opplysninger[0].helse", Kategori.KATEGORI_HEA, "barn");
        assertThat(Mottakerliste.av(List.of(helse, helse), Optional.of(Kategori.KATEGORI_HEA), Set.of("barn")))
                .containsExactly(NOE.toBuilder().setKategori(Kategori.KATEGORI_HEA).build());
        assertThat(Mottakerliste.av(List.of(helse), Optional.empty(), Set.of("barn"))).containsExactly(NOE);
        assertThat(Mottakerliste.av(List.of(helse), Optional.of(Kategori.KATEGORI_EDU), Set.of("barn"))).containsExactly(NOE);
        assertThat(Mottakerliste.av(List.of(helse, utelatt("mor.helse", Kategori.KATEGORI_HEA, "mor")),
                Optional.of(Kategori.KATEGORI_HEA), Set.of("barn"))).containsExactly(NOE);
    }

    private static Redaksjon.Resultat redigert(String... skjulte) {
        var envelope = Envelope.newBuilder().addPersoner(person("barn", Personrolle.PERSONROLLE_BARN));
        var dokument = Bekymringsmelding.newBuilder().addBarn(BarnIMeldingen.newBuilder().setPerson("barn").setAnslaattAlder(8));
        var stanset = new HashSet<Opplysning>();
        for (var skjult : skjulte) {
            envelope.addPersoner(person(skjult, Personrolle.PERSONROLLE_SOESKEN));
            dokument.addBarn(BarnIMeldingen.newBuilder().setPerson(skjult).setAnslaattAlder(5));
            stanset.add(new Opplysning(skjult, Kategori.KATEGORI_ID));
        }
        return Redaksjon.av(envelope.build(), dokument.build(), stanset, Set.of(), false);
    }

    private static Person person(String ref, Personrolle rolle) {
        return Person.newBuilder().setRef(ref).setRolle(rolle).build();
    }

    private static Utelatelse utelatt(String sti, Kategori kategori, String person) {
        return Utelatelse.newBuilder().setSti(sti).setKategori(kategori).setPerson(person).setAarsak(Aarsak.AARSAK_UTELATT).build();
    }
}
