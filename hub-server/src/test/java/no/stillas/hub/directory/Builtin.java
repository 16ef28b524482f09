package no.stillas.hub.directory;

import java.time.Instant;
import java.time.LocalDateTime;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;

/** The directory that comes with the hub, read once, and moments in Norway. */
public final class Builtin {
    public static final Directory DIRECTORY = DirectoryReader.read(DirectoryFiles.builtIn());

    /** A Wednesday in office hours. */
    static final Instant OFFICE_HOURS = oslo("2026-11-25T10:00");

    /** The night after. */
    public static final Instant NIGHT = oslo("2026-11-26T02:00");

    private Builtin() {}

    static Instant oslo(String local) {
        return LocalDateTime.parse(local).atZone(Days.OSLO).toInstant();
    }

    static Unit unit(String id) {
        return DIRECTORY.unit(id).orElseThrow(() -> new AssertionError("no unit " + id));
    }

    static Dokumenttype type(String name) {
        return Dokumenttyper.alle().finn(name).orElseThrow(() -> new AssertionError("no document type " + name));
    }
}
