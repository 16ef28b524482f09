package no.stillas.adapter.sdk.ident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class Uuid7Test {
    private static final Instant TID = Instant.parse("2026-11-22T01:02:03.456Z");

    @Test
    void holdsItsTimeVersionAndVariant() {
        var uuid = UUID.fromString(Uuid7.ny(TID, new Random(1)));
        assertThat(uuid.version()).isEqualTo(7);
        assertThat(uuid.variant()).isEqualTo(2);
        assertThat(uuid.getMostSignificantBits() >>> 16).isEqualTo(TID.toEpochMilli());
    }

    @Test
    void sortsByTime() {
        var tilfeldig = new Random(1);
        for (int i = 0; i < 1000; i++) {
            assertThat(Uuid7.ny(TID.plusMillis(i), tilfeldig)).isLessThan(Uuid7.ny(TID.plusMillis(i + 1), tilfeldig));
        }
    }

    @Test
    void isTheSameForTheSamePartsAndAnotherForOthers() {
        assertThat(Uuid7.avledet(TID, "a", "b")).isEqualTo(Uuid7.avledet(TID, "a", "b"));
        assertThat(Uuid7.avledet(TID, "a", "b")).isNotEqualTo(Uuid7.avledet(TID, "ab", ""));
        assertThat(UUID.fromString(Uuid7.avledet(TID, "a")).version()).isEqualTo(7);
    }
}
