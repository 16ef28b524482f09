package no.stillas.adapter.sdk.bilde;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * Draws a picture anew from its pixels: EXIF with place, time and camera, XMP, IPTC, comments, colour profiles, embedded
 * thumbnails and whatever hangs after the end do not come along. A picture that was to be shown turned is turned.
 */
public final class Bilderens {
    /** More pixels than any camera gives; a file that claims more is made to fill the memory. */
    private static final long FLEST_PIKSLER = 120_000_000;

    private static final float KVALITET = 0.92f;

    private Bilderens() {}

    /** Whether this media type is a picture that is cleaned. */
    public static boolean gjelder(String medietype) {
        return medietype.equals("image/jpeg") || medietype.equals("image/png");
    }

    /**
     * The same picture without metadata.
     *
     * @param medietype {@code image/jpeg} or {@code image/png}
     * @throws IOException when it is not a picture of that type, or not one that can be drawn
     */
    public static byte[] rens(byte[] innhold, String medietype) throws IOException {
        var readers = ImageIO.getImageReadersByMIMEType(medietype);
        var writers = ImageIO.getImageWritersByMIMEType(medietype);
        if (!gjelder(medietype) || !readers.hasNext() || !writers.hasNext()) {
            throw new IOException("not a type of picture that is cleaned");
        }
        var bilde = les(readers.next(), innhold);
        return skriv(writers.next(), medietype.equals("image/jpeg") ? Dreining.av(innhold).drei(bilde) : bilde);
    }

    private static BufferedImage les(ImageReader leser, byte[] innhold) throws IOException {
        try (var inn = ImageIO.createImageInputStream(new ByteArrayInputStream(innhold))) {
            leser.setInput(inn, true, true);
            if ((long) leser.getWidth(0) * leser.getHeight(0) > FLEST_PIKSLER) {
                throw new IOException("too many pixels");
            }
            return leser.read(0);
        } catch (RuntimeException e) {
            throw new IOException("not a picture that can be drawn", e);
        } finally {
            leser.dispose();
        }
    }

    private static byte[] skriv(ImageWriter skriver, BufferedImage bilde) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var ut = ImageIO.createImageOutputStream(bytes)) {
            skriver.setOutput(ut);
            var valg = skriver.getDefaultWriteParam();
            if (valg.canWriteCompressed() && valg.getCompressionTypes() != null && valg.getCompressionTypes()[0].equals("JPEG")) {
                valg.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                valg.setCompressionQuality(KVALITET);
            }
            skriver.write(null, new IIOImage(bilde, null, null), valg);
        } finally {
            skriver.dispose();
        }
        return bytes.toByteArray();
    }
}
