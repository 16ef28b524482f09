package no.stillas.adapter.sdk.bilde;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera says that a picture is to be shown: EXIF's Orientation (tag 0x0112), 1 to 8.
 *
 * @param orientering 1 is as it lies
 */
record Dreining(int orientering) {
    private static final Dreining INGEN = new Dreining(1);
    private static final int APP1 = 0xffe1;
    private static final int SOS = 0xffda;
    private static final int EXIF = 0x45786966;
    private static final short ORIENTATION = 0x0112;

    /** Reads it from a JPEG; one without, or with one that cannot be read, is shown as it lies. */
    static Dreining av(byte[] jpeg) {
        try {
            var bytes = ByteBuffer.wrap(jpeg);
            bytes.getShort();
            while (bytes.remaining() > 4) {
                int merke = bytes.getShort() & 0xffff;
                int lengde = bytes.getShort() & 0xffff;
                if (merke == SOS) {
                    return INGEN;
                }
                int innhold = bytes.position();
                if (merke == APP1 && bytes.getInt(innhold) == EXIF) {
                    return tiff(bytes.slice(innhold + 6, lengde - 8));
                }
                bytes.position(innhold + lengde - 2);
            }
            return INGEN;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return INGEN;
        }
    }

    private static Dreining tiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int katalog = tiff.getInt(4);
        int antall = tiff.getShort(katalog) & 0xffff;
        for (int i = 0; i < antall; i++) {
            int post = katalog + 2 + 12 * i;
            if (tiff.getShort(post) == ORIENTATION) {
                int verdi = tiff.getShort(post + 8);
                return verdi >= 1 && verdi <= 8 ? new Dreining(verdi) : INGEN;
            }
        }
        return INGEN;
    }

    BufferedImage drei(BufferedImage bilde) {
        if (orientering == 1) {
            return bilde;
        }
        double b = bilde.getWidth();
        double h = bilde.getHeight();
        // columns: where x goes, where y goes, and from where
        var matrise = switch (orientering) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, b, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, b, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, b);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, b);
            default -> throw new IllegalStateException("orientation is 1 to 8");
        };
        boolean paaSiden = orientering >= 5;
        var type = bilde.getType() == BufferedImage.TYPE_CUSTOM ? BufferedImage.TYPE_INT_RGB : bilde.getType();
        var dreid = new BufferedImage(
                paaSiden ? bilde.getHeight() : bilde.getWidth(), paaSiden ? bilde.getWidth() : bilde.getHeight(), type);
        return new AffineTransformOp(matrise, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(bilde, dreid);
    }
}
