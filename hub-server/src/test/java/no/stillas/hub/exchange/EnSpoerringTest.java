package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.stillas.hub.database.Database;
import no.stillas.hub.modell.Modellregister;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.exchange.v1.SubmitRequest;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Utfall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often the store is asked for facts when a message is judged under the law and all models. The store counts. */
final class EnSpoerringTest {
    private static final String SOESKEN = "01811599758";

    @TempDir
    Path mappe;

    @Test
    void the_facts_of_a_message_are_loaded_with_one_query_whatever_is_recorded_and_whoever_it_is_about() throws SQLException {
        try (var hub = new HeleHuben(mappe, Map.of("stillas.levering.feiing", "PT1H"))) {
            var fakta = new Fakta(hub);
            Eksempler.medSamtykke(hub);
            Eksempler.medSamtykke(hub, Eksempler.BARN);
            fakta.barn(SOESKEN, LocalDate.of(2016, 1, 1));
            fakta.plan(Eksempler.BARN, "haugesund-barnevern", UUID.randomUUID(), List.of("bup-haugesund", "haugesund-skole"));
            assertThat(hub.del(Modellregister.class).bok().modell("stillasbyggerne")).as("the models are there").isTrue();
            tell(hub);
            var utfall = new HashMap<Utfall, Integer>();
            var meldinger = List.of(Eksempler.delvis(hub), Eksempler.henvisning(hub, "haugesund-barnevern", "bup-haugesund"),
                    Eksempler.henvisning(hub, "haugesund-skole", "haugesund-ppt"),
                    Eksempler.bekymring(hub, "haugesund-skole", "haugesund-barnevern"));
            for (var melding : meldinger) {
                long foer = lest(hub);
                utfall.merge(send(hub, melding), 1, Integer::sum);
                assertThat(lest(hub) - foer).as(melding.getSender().getEnhet()).isEqualTo(1);
            }
            assertThat(utfall).as("the messages were judged").containsKeys(Utfall.UTFALL_DENIED, Utfall.UTFALL_PERMITTED);
        }
    }

    private static Utfall send(HeleHuben hub, Envelope.Builder melding) {
        melding.addPersoner(Person.newBuilder().setRef("soesken").setRolle(Personrolle.PERSONROLLE_SOESKEN)
                .setIdentitet(Hubkall.nummer(SOESKEN)));
        return hub.som(melding.getSender().getEnhet(), ExchangeServiceGrpc::newBlockingStub)
                .submit(SubmitRequest.newBuilder().setEnvelope(melding).build()).getDecision().getUtfall();
    }

    private static void tell(HeleHuben hub) throws SQLException {
        try (var forbindelse = hub.del(Database.class).connect(); var setning = forbindelse.createStatement()) {
            setning.execute("set query_statistics_max_entries 1000");
            setning.execute("set query_statistics true");
        }
    }

    /** How often facts have been read so far, by any statement. */
    private static long lest(HeleHuben hub) throws SQLException {
        try (var forbindelse = hub.del(Database.class).connect(); var setning = forbindelse.createStatement();
                var svar = setning.executeQuery("""
                        select sql_statement, execution_count from information_schema.query_statistics
                        """)) {
            long antall = 0;
            while (svar.next()) {
                if (svar.getString(1).matches("(?s).*\\b(from|join)\\s+fact\\b.*")) {
                    antall += svar.getLong(2);
                }
            }
            return antall;
        }
    }
}
