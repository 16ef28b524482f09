package no.stillas.hub.identitetsnummer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.bekk.bekkopen.person.FodselsnummerCalculator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No text in the repository holds a number that a real person can have. */
class NoRealPersonTest {
    private static final Pattern ELEVEN = Pattern.compile("(?<![0-9A-Za-z.])([0-9]{6}) ?([0-9]{5})(?![0-9A-Za-z])");
    private static final Set<String> SKIPPED = Set.of("target", ".git", ".idea", "node_modules", "stillas-data");

    @Test
    void noTextInTheRepositoryHoldsTheNumberOfARealPerson() {
        var root = repository();
        assertThat(root.resolve("hub-server")).isDirectory();
        assertThat(realNumbers(root)).isEmpty();
    }

    @Test
    void aRealNumberIsFoundByFileAndLineAndNotShown(@TempDir Path folder) throws IOException {
        var day = Date.from(LocalDate.of(1990, 5, 5).atTime(12, 0).toInstant(ZoneOffset.UTC));
        var real = FodselsnummerCalculator.getManyFodselsnummerForDate(day).getFirst().getValue();
        var spaced = real.substring(0, 6) + " " + real.substring(6);
        var dnumber = FodselsnummerCalculator.getManyDNumberFodselsnummerForDate(day).getFirst().getValue();
        Files.createDirectories(folder.resolve("a/target"));
        Files.writeString(folder.resolve("a/case.json"), "{}\n{\"n\": \"" + real + "\"}\n" + spaced + "\n" + dnumber);
        Files.writeString(folder.resolve("a/target/built.json"), real);
        Files.writeString(folder.resolve("a/run"), "#!/bin/sh\n# " + real);
        Files.writeString(folder.resolve("a/synthetic.md"), "01811599839 41821099909 15460999879");
        assertThat(realNumbers(folder)).containsExactly("a/case.json:2", "a/case.json:3", "a/case.json:4", "a/run:2");
    }

    /** Places that hold a number of a real person, as file and line. */
    private static List<String> realNumbers(Path root) {
        var places = new ArrayList<String>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return !folder.equals(root) && SKIPPED.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    look(root, file, places);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places.stream().sorted().toList();
    }

    private static void look(Path root, Path file, List<String> places) throws IOException {
        // Latin-1 reads every byte; digits are the same in it as in UTF-8
        var content = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (content.indexOf('\0') >= 0) {
            return; // no text, whatever it is called
        }
        var lines = content.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (ELEVEN.matcher(lines[i]).results().anyMatch(m -> real(m.group(1) + m.group(2)))) {
                places.add(root.relativize(file) + ":" + (i + 1));
            }
        }
    }

    private static boolean real(String digits) {
        return Elleve.les(digits).filter(e -> !e.serie().syntetisk()).isPresent();
    }

    private static Path repository() {
        var folder = Path.of(System.getProperty("basedir", System.getProperty("user.dir"))).toAbsolutePath();
        while (folder.getParent() != null && Files.exists(folder.getParent().resolve("pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
