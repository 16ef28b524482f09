package no.stillas.hub.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the directory's text comes from: the operator's folder, else the files that come with the hub. */
final class DirectoryFiles {
    private static final Logger LOG = LoggerFactory.getLogger(DirectoryFiles.class);
    private static final String BUILT_IN = "/directory/";
    private static final String SUFFIX = ".textproto";

    private DirectoryFiles() {}

    /** Text by file name. */
    static SortedMap<String, String> read(Path folder) {
        var own = ofFolder(folder);
        if (own.isEmpty()) {
            LOG.atWarn().addKeyValue("folder", folder).log("the directory is the synthetic one that comes with the hub; put "
                    + "*.textproto files in the folder for a directory of your own");
            return builtIn();
        }
        LOG.atInfo().addKeyValue("folder", folder).addKeyValue("files", own.keySet()).log("the directory is read");
        return own;
    }

    static SortedMap<String, String> builtIn() {
        var files = new TreeMap<String, String>();
        // a jar cannot be listed, so the files stand in a list
        resource("filer.txt").lines().filter(name -> !name.isBlank()).forEach(name -> files.put(name, resource(name)));
        return files;
    }

    private static SortedMap<String, String> ofFolder(Path folder) {
        var files = new TreeMap<String, String>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (var list = Files.list(folder)) {
            for (var file : list.filter(f -> f.getFileName().toString().endsWith(SUFFIX)).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("the directory's folder cannot be read: " + folder, e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = DirectoryFiles.class.getResourceAsStream(BUILT_IN + name)) {
            if (in == null) {
                throw new IllegalStateException("the hub's jar lacks " + BUILT_IN + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
