package no.stillas.adapter.sdk.bilde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BilderensTest {
    private static final String STED = "GPS 59.9139 10.7522";

    @Test
    void nothingOfExifCommentsOrWhatHangsAfterIsLeftInAJpeg() throws IOException {
        var skitten = sammen(medExif(jpeg(40, 20), 1), STED.getBytes(StandardCharsets.UTF_8));
        assertThat(tekst(skitten)).contains("Exif", STED);
        var ren = Bilderens.rens(skitten, "image/jpeg");
        assertThat(tekst(ren)).doesNotContain("Exif").doesNotContain(STED).doesNotContain("kommentar");
        var bilde = ImageIO.read(new ByteArrayInputStream(ren));
        assertThat(bilde.getWidth()).isEqualTo(40);
        assertThat(bilde.getHeight()).isEqualTo(20);
    }

    @Test
    void nothingOfTextChunksIsLeftInAPngAndThePixelsAreTheSame() throws IOException {
        var original = bilde(10, 6);
        var skitten = medTekst(png(original));
        assertThat(tekst(skitten)).contains(STED);
        var ren = Bilderens.rens(skitten, "image/png");
        assertThat(tekst(ren)).doesNotContain(STED);
        var lest = ImageIO.read(new ByteArrayInputStream(ren));
        for (int x = 0; x < 10; x++) {
            for (int y = 0; y < 6; y++) {
                assertThat(lest.getRGB(x, y)).isEqualTo(original.getRGB(x, y));
            }
        }
    }

    /** A red spot in the top left corner of what is stored, and where a viewer would show it. */
    @ParameterizedTest
    @CsvSource({"1,40,20,false,false", "2,40,20,true,false", "3,40,20,true,true", "4,40,20,false,true",
        "5,20,40,false,false", "6,20,40,true,false", "7,20,40,true,true", "8,20,40,false,true"})
    void aPictureThatIsToBeShownTurnedIsTurned(int orientering, int bredde, int hoeyde, boolean hoeyre, boolean nede) throws IOException {
        var ren = ImageIO.read(new ByteArrayInputStream(Bilderens.rens(medExif(jpeg(40, 20), orientering), "image/jpeg")));
        assertThat(ren.getWidth()).isEqualTo(bredde);
        assertThat(ren.getHeight()).isEqualTo(hoeyde);
        var farge = new Color(ren.getRGB(hoeyre ? bredde - 3 : 2, nede ? hoeyde - 3 : 2));
        assertThat(farge.getRed()).isGreaterThan(180);
        assertThat(farge.getBlue()).isLessThan(100);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThatThrownBy(() -> Bilderens.rens(STED.getBytes(StandardCharsets.UTF_8), "image/jpeg")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Bilderens.rens(png(bilde(2, 2)), "image/jpeg")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Bilderens.rens(new byte[] {1}, "text/plain")).isInstanceOf(IOException.class);
    }

    private static BufferedImage bilde(int bredde, int hoeyde) {
        var bilde = new BufferedImage(bredde, hoeyde, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < bredde; x++) {
            for (int y = 0; y < hoeyde; y++) {
                bilde.setRGB(x, y, x < 8 && y < 8 ? 0xff0000 : 0x0000ff);
            }
        }
        return bilde;
    }

    private static byte[] jpeg(int bredde, int hoeyde) throws IOException {
        var ut = new ByteArrayOutputStream();
        ImageIO.write(bilde(bredde, hoeyde), "jpeg", ut);
        return ut.toByteArray();
    }

    private static byte[] png(BufferedImage bilde) throws IOException {
        var ut = new ByteArrayOutputStream();
        ImageIO.write(bilde, "png", ut);
        return ut.toByteArray();
    }

    private static byte[] medExif(byte[] jpeg, int orientering) {
        var kommentar = "kommentar".getBytes(StandardCharsets.UTF_8);
        var exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + STED.length());
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.UTF_8)).putShort((short) 42).putInt(8).putShort((short) 1)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientering).putShort((short) 0)
                .putInt(0).put(STED.getBytes(StandardCharsets.UTF_8));
        var ut = ByteBuffer.allocate(jpeg.length + 4 + exif.capacity() + 4 + kommentar.length);
        ut.put(jpeg, 0, 2);
        ut.putShort((short) 0xffe1).putShort((short) (exif.capacity() + 2)).put(exif.array());
        ut.putShort((short) 0xfffe).putShort((short) (kommentar.length + 2)).put(kommentar);
        ut.put(jpeg, 2, jpeg.length - 2);
        return ut.array();
    }

    private static byte[] medTekst(byte[] png) {
        var innhold = ("tEXtComment\0" + STED).getBytes(StandardCharsets.UTF_8);
        var crc = new CRC32();
        crc.update(innhold);
        int ihdr = 8 + 25;
        var ut = ByteBuffer.allocate(png.length + innhold.length + 8);
        ut.put(png, 0, ihdr).putInt(innhold.length - 4).put(innhold).putInt((int) crc.getValue()).put(png, ihdr, png.length - ihdr);
        return ut.array();
    }

    private static byte[] sammen(byte[] a, byte[] b) {
        return ByteBuffer.allocate(a.length + b.length).put(a).put(b).array();
    }

    private static String tekst(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
