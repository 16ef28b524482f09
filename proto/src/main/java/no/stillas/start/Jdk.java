package no.stillas.start;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Java installations on this machine, known by their {@code release} files, so that none is started to be asked. */
final class Jdk {
    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");
    private static final Pattern JDK_HOME = Pattern.compile("<jdkHome>\\s*([^<]+?)\\s*</jdkHome>");
    /** Folders that hold Java installations, one a folder; {@code ~} is the user's home. */
    private static final List<String> FOLDERS = Collections.unmodifiableList(Arrays.asList(
            "/usr/lib/jvm", "/usr/java", "/usr/local", "/opt", "/opt/java", "/opt/jdk",
            "/Library/Java/JavaVirtualMachines", "~/Library/Java/JavaVirtualMachines",
            "~/.sdkman/candidates/java", "~/.jdks", "~/.asdf/installs/java", "~/.local/share/mise/installs/java",
            "C:\\Program Files\\Java", "C:\\Program Files\\Eclipse Adoptium", "C:\\Program Files\\Microsoft",
            "C:\\Program Files\\Amazon Corretto", "C:\\Program Files\\Zulu"));

    private Jdk() {}

    /** The executable of the Java that is installed here. */
    static File java(File home) {
        File windows = new File(home, "bin/java.exe");
        return windows.isFile() ? windows : new File(home, "bin/java");
    }

    /** Home of the first of the places that holds a Java of this version or newer. */
    static Optional<File> find(int needed, List<File> places) {
        for (File place : places) {
            for (File home : Arrays.asList(place, new File(place, "Contents/Home"))) {
                if (version(home) >= needed && java(home).canExecute()) {
                    return Optional.of(home);
                }
            }
        }
        return Optional.empty();
    }

    /** JAVA_HOME, Maven's toolchains, the usual folders, what is on the path; in that order. */
    static List<File> usualPlaces(Map<String, String> environment, String userHome) {
        List<File> places = new ArrayList<>();
        for (String variable : Arrays.asList("JAVA_HOME", "JDK_HOME", "JAVA_HOME_25_X64")) {
            if (environment.containsKey(variable)) {
                places.add(new File(environment.get(variable)));
            }
        }
        Matcher toolchain = JDK_HOME.matcher(read(new File(userHome, ".m2/toolchains.xml")));
        while (toolchain.find()) {
            places.add(new File(toolchain.group(1)));
        }
        for (String folder : FOLDERS) {
            File[] inside = new File(folder.replaceFirst("^~", Matcher.quoteReplacement(userHome))).listFiles(File::isDirectory);
            if (inside != null) {
                Arrays.sort(inside, Collections.reverseOrder());
                places.addAll(Arrays.asList(inside));
            }
        }
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
            File java = new File(folder, "java");
            if (java.isFile()) {
                places.add(real(java).getParentFile().getParentFile());
            }
        }
        return places;
    }

    private static int version(File home) {
        Matcher version = VERSION.matcher(read(new File(home, "release")));
        return version.find() ? Integer.parseInt(version.group(1)) : 0;
    }

    private static File real(File file) {
        try {
            return file.toPath().toRealPath().toFile();
        } catch (IOException e) {
            return file.getAbsoluteFile();
        }
    }

    /** A file that is not there, or may not be read, says nothing. */
    private static String read(File file) {
        try {
            return Files.readString(file.toPath(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
