package no.stillas.hub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Timestamp;
import java.io.PrintWriter;
import java.io.StringWriter;
import no.stillas.proto.trace.v1.Entry;
import no.stillas.proto.trace.v1.EntryKind;
import org.junit.jupiter.api.Test;

final class TidslinjeTest {
    @Test
    void what_is_about_no_message_is_one_line_without_a_number_and_a_message_is_presented_once() {
        var ut = new StringWriter();
        var tidslinje = new Tidslinje(new PrintWriter(ut, true));
        var tid = Timestamp.newBuilder().setSeconds(1_782_900_000).build();
        var melding = Entry.newBuilder().setAt(tid).setFra("a").setTil("b").setMessageId("m").setConversationId("s").setDokument("Henvisning");
        tidslinje.innslag(Entry.newBuilder().setAt(tid).setFra("a").build());
        tidslinje.innslag(melding.setKind(EntryKind.ENTRY_KIND_HANDED_OVER).build());
        tidslinje.innslag(melding.setKind(EntryKind.ENTRY_KIND_ACKED).build());
        assertThat(ut.toString().lines()).containsExactly(
                "01.07.2026 12:00:00  hendelse hos a",
                "[1] Henvisning: a → b",
                "    melding m",
                "    samtale s",
                "01.07.2026 12:00:00  [1] overlevert til mottakerens system",
                "01.07.2026 12:00:00  [1] lagret hos mottakeren");
    }
}
