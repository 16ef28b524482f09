package no.stillas.hub.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** H2's file system with a disk that can be full: then each write tears in the middle and fails, as on a real one. */
public final class FullDisk extends FilePathWrapper {
    private static volatile boolean full;

    /** Where to put {@code full:} in an H2 address. */
    public static void install() {
        FilePath.register(new FullDisk());
        full = false;
    }

    public static void fill() {
        full = true;
    }

    public static void empty() {
        full = false;
    }

    @Override
    public String getScheme() {
        return "full";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(getBase().open(mode));
    }

    private static final class Channel extends FileBase {
        private final FileChannel disk;

        Channel(FileChannel disk) {
            this.disk = disk;
        }

        private static void demandSpace() throws IOException {
            if (full) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            return write(source, disk.position());
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            if (full) {
                ByteBuffer half = source.duplicate();
                half.limit(half.position() + half.remaining() / 2);
                disk.write(half, position);
            }
            demandSpace();
            return disk.write(source, position);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            demandSpace();
            disk.force(metadata);
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return disk.read(target);
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return disk.read(target, position);
        }

        @Override
        public long position() throws IOException {
            return disk.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            disk.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return disk.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            disk.truncate(size);
            return this;
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return disk.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            disk.close();
        }
    }
}
