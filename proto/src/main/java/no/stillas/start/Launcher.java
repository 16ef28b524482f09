package no.stillas.start;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Main class of every Stillas jar. Runs the class that the jar's manifest names as {@code Stillas-Main}, with the
 * words after it before the arguments: in this JVM where it is new enough and was started with {@link #FLAGS}, else in one
 * that it starts, in a JDK that it finds on the machine, with the same arguments, streams, signals and exit code. Where there is none, one line says what is needed,
 * and the exit code is 2.
 */
public final class Launcher {
    /** The oldest Java that Stillas runs on. */
    public static final int NEEDED = 25;

    /**
     * What keeps off the first screen the JVM's words about the libraries' native access and {@code sun.misc.Unsafe}.
     * Who starts a Stillas jar with these spares the second JVM.
     */
    public static final List<String> FLAGS =
            List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    private static final String ATTRIBUTE = "Stillas-Main";

    private Launcher() {}

    public static void main(String[] args) throws Throwable {
        main(NEEDED, args);
    }

    static void main(int needed, String[] args) throws Throwable {
        String classPath = System.getProperty("java.class.path");
        String[] named = named(classPath)
                .orElseThrow(() -> new IllegalStateException("no jar on the class path says " + ATTRIBUTE)).split(" ");
        String main = named[0];
        String[] all = Stream.concat(Arrays.stream(named).skip(1), Arrays.stream(args)).toArray(String[]::new);
        List<String> jvmArguments = ManagementFactory.getRuntimeMXBean().getInputArguments();
        if (Runtime.version().feature() >= needed) {
            if (runsHere(jvmArguments)) {
                run(main, all);
            } else {
                System.exit(start(command(new File(System.getProperty("java.home")), jvmArguments, classPath, main, all)));
            }
            return;
        }
        Optional<File> home = Jdk.find(needed, Jdk.usualPlaces(System.getenv(), System.getProperty("user.home")));
        if (home.isEmpty()) {
            System.err.println("Stillas trenger Java " + needed + " eller nyere, og fant bare Java "
                    + Runtime.version().feature() + ": installer et JDK " + needed + " og sett JAVA_HOME til det.");
            System.exit(2);
        }
        System.exit(start(command(home.get(), jvmArguments, classPath, main, all)));
    }

    /** What the first jar on the class path says that names a main class of its own: the class, and the words after it. */
    static Optional<String> named(String classPath) throws IOException {
        for (String entry : classPath.split(File.pathSeparator)) {
            if (!new File(entry).isFile()) {
                continue;
            }
            try (JarFile jar = new JarFile(entry)) {
                String main = jar.getManifest() == null ? null : jar.getManifest().getMainAttributes().getValue(ATTRIBUTE);
                if (main != null) {
                    return Optional.of(main);
                }
            }
        }
        return Optional.empty();
    }

    /** With the flags there is nothing to win by a second JVM; with an agent or a debugger it would be the wrong one. */
    static boolean runsHere(List<String> jvmArguments) {
        return jvmArguments.stream().anyMatch(argument -> argument.startsWith("--sun-misc-unsafe-memory-access")
                || argument.startsWith("-agentlib:")
                || argument.startsWith("-agentpath:")
                || argument.startsWith("-javaagent:"));
    }

    static List<String> command(File home, List<String> jvmArguments, String classPath, String main, String[] args) {
        List<String> command = new ArrayList<>();
        command.add(Jdk.java(home).getPath());
        command.addAll(jvmArguments);
        command.addAll(FLAGS);
        command.add("-cp");
        command.add(classPath);
        command.add(main);
        command.addAll(List.of(args));
        return command;
    }

    private static void run(String main, String[] args) throws Throwable {
        try {
            Class.forName(main).getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static int start(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        // a signal to this process is one to the other, which decides itself how to end
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.destroy();
            try {
                process.waitFor(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        return process.waitFor();
    }
}
