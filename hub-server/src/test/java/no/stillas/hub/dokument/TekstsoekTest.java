package no.stillas.hub.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.util.List;
import no.stillas.hub.dokument.Tekstsoek.Funn;
import no.stillas.hub.dokument.Tekstsoek.Slag;
import no.stillas.proto.exchange.v1.Attachment;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.felles.v1.Fritekst;
import no.stillas.proto.forespoersel.v1.Opplysning;
import no.stillas.proto.forespoersel.v1.SvarPaaForespoersel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in text that is attested to reveal no place. */
final class TekstsoekTest {
    private static final String HELSE = "document.opplysninger[0].helse";

    @ParameterizedTest
    @ValueSource(strings = {"Søsteren er 01811599839.", "Hun har D-nummer 41821099909", "Nr. 018115 99839", "018115-99839"})
    void an_identity_number_of_a_third_person_is_found(String tekst) {
        assertThat(soek(tekst)).containsExactly(new Funn(HELSE, Slag.IDENTITETSNUMMER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ring 99887766.", "Ring 99 88 77 66", "Mor har 998 87 766", "+47 99887766", "0047 22 33 44 55",
            "tlf 9988 7766", "Bestefar: +46 70 123 45 67", "99.88.77.66"})
    void a_telephone_number_is_found(String tekst) {
        assertThat(soek(tekst)).containsExactly(new Funn(HELSE, Slag.TELEFON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Haugesund skole", "Går på haugesund skole nå.", "Flyttet fra Haugesund skole, og trives."})
    void the_name_of_a_unit_is_found_as_words_of_their_own(String tekst) {
        assertThat(soek(tekst)).containsExactly(new Funn(HELSE, Slag.STED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trenger faste pauser.", "Fikk det 07.02.2026 og 2026-02-08.", "Bor i Haugesund skolekrets.",
            "Har prøvd 3 ganger, 45 minutter, uke 12.", "", "Fikk 10 000 000 i arv.", "Sak 26-000123"})
    void what_reveals_nothing_is_nothing(String tekst) {
        assertThat(soek(tekst)).isEmpty();
    }

    @Test
    void a_place_that_the_message_names_in_its_own_field_is_known_in_the_text_besides_with_its_number_and_without() {
        assertThat(soek(melding("Trenger pauser. Bor i Skjulveien med mor.", "Skjulveien 4 B"))).containsExactly(new Funn(HELSE, Slag.STED));
        assertThat(soek(melding("Bor i skjulveien 4 b.", "Skjulveien 4 B"))).containsExactly(new Funn(HELSE, Slag.STED));
        assertThat(soek(melding("Trenger pauser.", "Skjulveien 4 B"))).as("its own field is judged by its category").isEmpty();
    }

    @Test
    void a_file_of_plain_text_and_the_name_of_any_file_are_looked_in() {
        var fil = Attachment.newBuilder().setFilnavn("notat.txt").setMedietype("text/plain")
                .setInnhold(ByteString.copyFromUtf8("Ring 99887766"));
        assertThat(Tekstsoek.av(Envelope.newBuilder().addAttachments(fil).build(), melding("Pauser.", ""), List.of()))
                .containsExactly(new Funn("attachments[0]", Slag.TELEFON));
        var bilde = Attachment.newBuilder().setFilnavn("haugesund skole.png").setMedietype("image/png");
        assertThat(Tekstsoek.av(Envelope.newBuilder().addAttachments(bilde).build(), melding("Pauser.", ""), List.of("Haugesund skole")))
                .containsExactly(new Funn("attachments[0]", Slag.STED));
    }

    private static List<Funn> soek(String tekst) {
        return soek(melding(tekst, ""));
    }

    private static List<Funn> soek(SvarPaaForespoersel melding) {
        return Tekstsoek.av(Envelope.getDefaultInstance(), melding, List.of("Haugesund skole"));
    }

    private static SvarPaaForespoersel melding(String helse, String opphold) {
        var en = Opplysning.newBuilder().setHelse(Fritekst.newBuilder().setTekst(helse));
        if (!opphold.isEmpty()) {
            en.setOpphold(Fritekst.newBuilder().setTekst(opphold));
        }
        return SvarPaaForespoersel.newBuilder().addOpplysninger(en).build();
    }
}
