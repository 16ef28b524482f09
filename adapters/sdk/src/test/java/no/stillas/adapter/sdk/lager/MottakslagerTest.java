package no.stillas.adapter.sdk.lager;

import static no.stillas.adapter.sdk.fake.Meldinger.AVSENDER;
import static no.stillas.adapter.sdk.fake.Meldinger.envelope;
import static no.stillas.adapter.sdk.fake.Meldinger.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.stillas.proto.exchange.v1.AppRecStatus;
import no.stillas.proto.exchange.v1.ApplicationReceipt;
import no.stillas.proto.exchange.v1.Envelope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MottakslagerTest {
    @TempDir Path mappe;
    private Mottakslager lager;

    @BeforeEach
    void aapne() throws IOException {
        lager = new Mottakslager(mappe);
    }

    @Test
    void whatWasHandledIsKnownToTheNextProcessWithItsRepliesInOrder() throws IOException {
        var mottak = mottak(envelope().build(), envelope().build());
        assertThat(lager.kjent(mottak.noekkel())).isEmpty();
        lager.behandlet(mottak, "samtalen");
        aapne();
        assertThat(lager.kjent(mottak.noekkel())).contains(mottak);
        assertThat(lager.aapne()).containsExactly(mottak);
        assertThat(lager.samtaleFor(mottak.kvittering().getMessageId())).contains("samtalen");
    }

    @Test
    void whatIsFinishedIsKnownWithoutItsContent() throws IOException {
        var mottak = mottak(envelope().build());
        lager.behandlet(mottak, "samtalen");
        lager.ferdig(mottak);
        aapne();
        assertThat(lager.aapne()).isEmpty();
        assertThat(lager.kjent(mottak.noekkel())).contains(new Mottak(mottak.kvittering(), List.of()));
    }

    @Test
    void aCrashBetweenTheTwoLastStepsLeavesItOpenAndHarmless() throws IOException {
        var mottak = mottak(envelope().build());
        lager.behandlet(mottak, "samtalen");
        lager.ferdig(mottak);
        lager.behandlet(mottak, "samtalen");
        assertThat(lager.kjent(mottak.noekkel())).contains(mottak);
        lager.ferdig(mottak);
        assertThat(lager.aapne()).isEmpty();
    }

    @Test
    void whatACrashLeftHalfWrittenIsRemovedAndNotRead() throws IOException {
        Files.write(mappe.resolve("aapen/.halv.tmp"), new byte[] {1, 2, 3});
        aapne();
        assertThat(lager.aapne()).isEmpty();
        assertThat(mappe.resolve("aapen")).isEmptyDirectory();
    }

    @Test
    void namesOnDiskTellNothing() throws IOException {
        var mottak = mottak();
        lager.behandlet(mottak, "samtalen");
        try (var filer = Files.walk(mappe)) {
            assertThat(filer).noneMatch(fil -> fil.toString().contains(mottak.kvittering().getMessageId()) || fil.toString().contains(AVSENDER));
        }
    }

    @Test
    void whatIsOldIsForgottenAndWhatIsOpenIsNot() throws IOException {
        var gammel = mottak();
        var aapen = mottak();
        lager.behandlet(gammel, "a");
        lager.ferdig(gammel);
        lager.behandlet(aapen, "b");
        var naa = Instant.parse("2026-11-22T00:00:00Z");
        try (var filer = Files.walk(mappe)) {
            for (var fil : filer.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(fil, FileTime.from(naa.minus(Mottakslager.MINNE).minus(Duration.ofDays(1))));
            }
        }
        lager.glem(naa);
        assertThat(lager.kjent(gammel.noekkel())).isEmpty();
        assertThat(lager.kjent(aapen.noekkel())).contains(aapen);
    }

    private static Mottak mottak(Envelope... svar) {
        var kvittering = ApplicationReceipt.newBuilder()
                .setMessageId(id()).setAvsender(AVSENDER).setStatus(AppRecStatus.APP_REC_STATUS_OK).build();
        return new Mottak(kvittering, List.of(svar));
    }
}
