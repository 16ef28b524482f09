package no.stillas.proto;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import org.junit.jupiter.api.Test;

final class KanoniskTest {
    @Test
    void the_sum_is_that_of_the_standards_own_example() {
        // FIPS 180-4, "abc"
        var abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertThat(Kanonisk.hex(Kanonisk.sha256("abc"))).isEqualTo(abc);
        var deler = ByteString.copyFromUtf8("a").concat(ByteString.copyFromUtf8("bc"));
        assertThat(Kanonisk.hex(Kanonisk.sha256(deler))).isEqualTo(abc);
    }

    @Test
    void the_order_in_which_a_map_was_filled_does_not_show() {
        var fram = Struct.newBuilder();
        var tilbake = Struct.newBuilder();
        for (int i = 0; i < 100; i++) {
            fram.putFields("felt" + i, tall(i));
            tilbake.putFields("felt" + (99 - i), tall(99 - i));
        }
        assertThat(Kanonisk.bytes(fram.build())).isEqualTo(Kanonisk.bytes(tilbake.build())).isNotEqualTo(ByteString.EMPTY);
    }

    private static Value tall(int i) {
        return Value.newBuilder().setNumberValue(i).build();
    }
}
