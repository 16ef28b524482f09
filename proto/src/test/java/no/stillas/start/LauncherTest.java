package no.stillas.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherTest {
    @TempDir Path mappe;

    /** What the launched jar runs: does what JVMs warn of, writes to both streams and ends with its own exit code. */
    public static final class Program {
        private Program() {}

        public static void main(String[] args) throws ReflectiveOperationException {
            var theUnsafe = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
            theUnsafe.setAccessible(true);
            theUnsafe.getType().getMethod("arrayBaseOffset", Class.class).invoke(theUnsafe.get(null), byte[].class);
            System.out.println(String.join("|", args));
            System.err.println("err");
            System.exit(7);
        }
    }

    /** A Stillas that needs a Java that no machine has. */
    public static final class Framtid {
        private Framtid() {}

        public static void main(String[] args) throws Throwable {
            Launcher.main(99, args);
        }
    }

    @Test
    void theLauncherIsLoadableByJava11() throws IOException {
        for (var klasse : List.of("Launcher", "Jdk")) {
            try (var in = new DataInputStream(Launcher.class.getResourceAsStream(klasse + ".class"))) {
                in.readInt();
                in.readUnsignedShort();
                assertThat(in.readUnsignedShort()).as(klasse).isEqualTo(55);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"'', --en|to tre", "' kommune', kommune|--en|to tre"})
    void theMainClassOfTheManifestRunsWithItsWordsAndTheSameArgumentsStreamsAndExitCode(String ord, String argumenter) throws Exception {
        var jar = jar(Program.class.getName() + ord);
        var ventetUt = mappe.resolve("ut").toFile();
        var ventetFeil = mappe.resolve("feil").toFile();
        var prosess = new ProcessBuilder(
                        new File(System.getProperty("java.home"), "bin/java").getPath(),
                        "-cp", jar + File.pathSeparator + System.getProperty("java.class.path"),
                        Launcher.class.getName(), "--en", "to tre")
                .redirectOutput(ventetUt).redirectError(ventetFeil).start();
        assertThat(prosess.waitFor()).isEqualTo(7);
        assertThat(Files.readString(ventetUt.toPath())).isEqualTo(argumenter + "\n");
        assertThat(Files.readString(ventetFeil.toPath())).isEqualTo("err\n");
    }

    @Test
    void whereNoJavaIsNewEnoughOneLineSaysWhatIsNeeded() throws Exception {
        var sagt = mappe.resolve("sagt").toFile();
        var prosess = new ProcessBuilder(
                        new File(System.getProperty("java.home"), "bin/java").getPath(),
                        "-cp", jar(Program.class.getName()) + File.pathSeparator + System.getProperty("java.class.path"),
                        Framtid.class.getName(), "serve")
                .redirectOutput(sagt).redirectErrorStream(true).start();
        assertThat(prosess.waitFor()).isEqualTo(2);
        assertThat(Files.readAllLines(sagt.toPath())).singleElement().asString()
                .startsWith("Stillas trenger Java 99 eller nyere, og fant bare Java ")
                .endsWith("installer et JDK 99 og sett JAVA_HOME til det.");
    }

    @Test
    void theFirstJdkThatIsNewEnoughIsFoundInTheOrderOfThePlaces() throws IOException {
        var gammel = jdk("gammel", "21.0.2");
        var ny = jdk("ny", "25.0.1");
        var nyere = jdk("nyere/Contents/Home", "26");
        assertThat(funnet(gammel, ny, nyere)).isEqualTo(ny.toFile());
        assertThat(funnet(gammel, mappe.resolve("nyere"))).isEqualTo(nyere.toFile());
        assertThat(Jdk.find(25, List.of(gammel.toFile(), mappe.resolve("ingen").toFile()))).isEmpty();
    }

    @Test
    void javaHomeGoesBeforeMavensToolchains() throws IOException {
        var hjem = jdk("hjem", "25");
        var kjede = jdk("kjede", "25");
        Files.createDirectories(mappe.resolve(".m2"));
        Files.writeString(mappe.resolve(".m2/toolchains.xml"), "<jdkHome>" + kjede + "</jdkHome>");
        assertThat(Jdk.usualPlaces(Map.of("JAVA_HOME", hjem.toString()), mappe.toString()))
                .startsWith(hjem.toFile(), kjede.toFile());
        assertThat(Jdk.usualPlaces(Map.of(), mappe.toString())).startsWith(kjede.toFile());
    }

    @Test
    void anotherJvmIsStartedWithTheSameArgumentsAndTheFlags() throws IOException {
        var hjem = jdk("her", "25");
        var ventet = new ArrayList<>(List.of(mappe.resolve("her/bin/java").toString(), "-Xmx1g"));
        ventet.addAll(Launcher.FLAGS);
        ventet.addAll(List.of("-cp", "a.jar", "no.stillas.Main", "--x", "y z"));
        assertThat(Launcher.command(hjem.toFile(), List.of("-Xmx1g"), "a.jar", "no.stillas.Main", new String[] {"--x", "y z"}))
                .isEqualTo(ventet);
    }

    @Test
    void noSecondJvmIsStartedWithTheFlagsOrUnderADebugger() {
        assertThat(Launcher.runsHere(Launcher.FLAGS)).isTrue();
        assertThat(Launcher.runsHere(List.of("-agentlib:jdwp=transport=dt_socket"))).isTrue();
        assertThat(Launcher.runsHere(List.of("-Xmx1g"))).isFalse();
    }

    @Test
    void aClassPathWithoutTheAttributeNamesNoMainClass() throws IOException {
        assertThat(Launcher.named(mappe.toString())).isEmpty();
        assertThat(Launcher.named(mappe + File.pathSeparator + jar("no.stillas.X"))).contains("no.stillas.X");
    }

    private static File funnet(Path... steder) {
        return Jdk.find(25, Arrays.stream(steder).map(Path::toFile).toList()).orElseThrow();
    }

    private Path jdk(String navn, String versjon) throws IOException {
        var hjem = mappe.resolve(navn);
        Files.createDirectories(hjem.resolve("bin"));
        Files.writeString(hjem.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + versjon + "\"\n");
        assertThat(Files.createFile(hjem.resolve("bin/java")).toFile().setExecutable(true)).isTrue();
        return hjem;
    }

    private String jar(String main) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Stillas-Main", main);
        var jar = mappe.resolve("program.jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar.toString();
    }
}
