package no.stillas.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every case of the demo, played through the hub's own server and the adapters, all in this process; and the same case
 * once for each of its facts, changed. {@code -Dsak=05} plays the cases whose file begins so.
 */
final class SakeneTest {
    @TempDir
    static Path mappe;

    private static HubenHer huben;
    private static AdaptereHer drift;
    private static Spiller spiller;
    private static Loggfangst logg;
    private static final ByteArrayOutputStream FORTALT = new ByteArrayOutputStream();
    /** What has been played since the hub was started. */
    private static final List<String> SPILT = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        SPILT.clear();
        logg = Loggfangst.aapne();
        huben = new HubenHer(mappe);
        var adaptere = new Adaptere(mappe);
        drift = new AdaptereHer(huben.hub(), adaptere);
        for (var navn : adaptere.alle()) {
            drift.start(navn);
        }
        spiller = new Spiller(huben.hub(), adaptere);
    }

    @AfterAll
    static void stopp() throws IOException {
        drift.close();
        huben.close();
        logg.close();
        var fortalt = Path.of("target", "saker.txt");
        Files.write(fortalt, FORTALT.toByteArray());
    }

    @TestFactory
    Stream<DynamicNode> sakene() throws IOException {
        var saker = new ArrayList<Sak>();
        for (var fil : Ressurser.linjer("saker.txt")) {
            if (fil.startsWith(System.getProperty("sak", ""))) {
                saker.add(Sak.les(fil));
            }
        }
        int spillinger = saker.stream().mapToInt(s -> 1 + s.endringer().size()).sum();
        return Stream.concat(saker.stream().map(SakeneTest::sak), Stream.of(
                dynamicTest("ingenting er kommet etterpå heller", () -> ingentingErKommet(spillinger)),
                dynamicTest("ingen person står i logg, måltall, feilmelding eller filnavn", () -> ingenPersonErNevnt(spillinger))));
    }

    /** Of a hub where the cases have not just been played it says nothing: run again by itself it fails again. */
    private static void ingentingErKommet(int spillinger) throws IOException {
        assertThat(SPILT).as("the cases come before it").hasSize(spillinger);
        assertThat(spiller.slutt()).isEmpty();
    }

    private static void ingenPersonErNevnt(int spillinger) throws IOException {
        assertThat(SPILT).as("the cases come before it").hasSize(spillinger);
        var skrevet = utenMeldingsid(logg.tekst());
        var maalt = utenMeldingsid(huben.maalt());
        assertThat(skrevet).as("the log was caught").contains("DEVELOPMENT MODE");
        assertThat(maalt).as("what the hub counts").contains("stillas_");
        String filer;
        try (var alle = Files.walk(mappe)) {
            filer = utenMeldingsid(alle.map(mappe::relativize).map(Path::toString).collect(Collectors.joining("\n")));
        }
        var hemmelig = new ArrayList<>(spiller.numre());
        hemmelig.addAll(List.of("Skjulveien", "Fjellro", "fjellro-", "9988-", "Lyngmo", "Furudal", "Oda-Marje", "Tesst", "slag hjemme", "Bearer ", "eyJ"));
        for (var ord : hemmelig) {
            assertThat(skrevet).as("log").doesNotContain(ord);
            assertThat(maalt).as("metrics").doesNotContain(ord);
            assertThat(filer).as("file names").doesNotContain(ord);
            assertThat(spiller.avvisninger()).as("errors").noneMatch(a -> a.contains(ord));
        }
    }

    /** Ids of messages are drawn, and one of thousands has the digits that are looked for. */
    private static String utenMeldingsid(String tekst) {
        return tekst.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
    }

    private static DynamicContainer sak(Sak sak) {
        var tester = new ArrayList<DynamicTest>();
        tester.add(dynamicTest("som den er", () -> spill(sak)));
        for (var endring : sak.endringer()) {
            tester.add(dynamicTest(endring.tittel() + " (" + endring.kilde() + ")", () -> spill(endring.paa(sak))));
        }
        return dynamicContainer(sak.tittel(), tester);
    }

    private static void spill(Sak sak) throws IOException {
        SPILT.add(sak.tittel());
        int foer = FORTALT.size();
        var fortelling = new Fortelling(new PrintStream(FORTALT, true, StandardCharsets.UTF_8));
        var avvik = spiller.spill(sak, spiller.personer(sak), fortelling, drift);
        assertThat(avvik)
                .as(() -> new String(FORTALT.toByteArray(), foer, FORTALT.size() - foer, StandardCharsets.UTF_8).strip())
                .isEmpty();
    }

    @Test
    void cases_played_beside_each_other_are_told_whole_and_in_their_order() throws Exception {
        var saker = List.of(Sak.les("02-uten-samtykke.json"), Sak.les("01-rett-samtykke.json"), Sak.les("03-feil-giver.json"));
        int foer = spiller.avvik().size();
        var ut = new ByteArrayOutputStream();
        new Forestilling(saker, spiller, drift, new PrintStream(ut, true, StandardCharsets.UTF_8)).spill();

        assertThat(spiller.avvik().subList(foer, spiller.avvik().size())).isEmpty();
        var fortalt = ut.toString(StandardCharsets.UTF_8).split("(?m)^== ");
        assertThat(fortalt).hasSize(1 + saker.size());
        for (int i = 0; i < saker.size(); i++) {
            assertThat(fortalt[1 + i]).startsWith(saker.get(i).tittel()).contains("utfall: ");
        }
    }

    @Test
    void cases_that_need_an_adapter_down_share_the_time_that_it_is() throws Exception {
        var saker = List.of(Sak.les("05-bekymringsmelding.json"), Sak.les("08-samtykket-trekkes.json"),
                Sak.les("10b-sperret-mens-en-melding-venter.json"));
        int foer = spiller.avvik().size();
        var telt = new Telt(drift, new ArrayList<>());
        new Forestilling(saker, spiller, telt, new PrintStream(OutputStream.nullOutputStream())).spill();

        assertThat(spiller.avvik().subList(foer, spiller.avvik().size())).isEmpty();
        assertThat(telt.hva()).containsExactly("stans sdk", "start sdk");
    }

    /** What was started and stopped, in that order. */
    private record Telt(Adapterdrift drift, List<String> hva) implements Adapterdrift {
        @Override
        public void start(String navn) throws IOException {
            hva.add("start " + navn);
            drift.start(navn);
        }

        @Override
        public void ventTilOppe(String navn) throws IOException {
            drift.ventTilOppe(navn);
        }

        @Override
        public void stans(String navn) {
            hva.add("stans " + navn);
            drift.stans(navn);
        }
    }

    @Test
    void a_case_whose_answer_is_another_than_it_says_fails() throws IOException {
        var sak = Sak.les("02-uten-samtykke.json");
        var feil = sak.steg().stream().map(s -> s.deepCopy()).toList();
        feil.stream().filter(s -> Sak.slag(s).equals("ut")).forEach(s -> s.addProperty("utfall", "UTFALL_PERMITTED"));
        var adaptere = new Adaptere(mappe);
        var egen = new Spiller(huben.hub(), adaptere);
        assertThat(egen.spill(new Sak(sak.tittel(), sak.viser(), sak.personer(), feil, List.of()), spiller.personer(sak),
                new Fortelling(new PrintStream(OutputStream.nullOutputStream())), drift))
                .anySatisfy(a -> assertThat(a).contains("ventet UTFALL_PERMITTED, fikk UTFALL_DENIED"));
    }
}
