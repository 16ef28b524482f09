package no.stillas.adapter.sdk.mappe;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import no.stillas.adapter.sdk.Feltfeil;
import no.stillas.adapter.sdk.hub.Drift;
import no.stillas.proto.exchange.v1.Envelope;

/**
 * What a folder is told.
 *
 * @param organisasjonsnummer the organisation that sends
 * @param enhet the unit that sends
 * @param kontroll what the sector asks of a message besides the contract; empty where nothing is wrong
 * @param intervall how often the folder is looked into
 * @param drift clock, randomness and waiting
 */
public record Oppsett(
        String organisasjonsnummer, String enhet, Function<Envelope, List<Feltfeil>> kontroll, Duration intervall, Drift drift) {
    public Oppsett {
        requireNonNull(organisasjonsnummer, "organisasjonsnummer is null");
        requireNonNull(enhet, "enhet is null");
        requireNonNull(kontroll, "kontroll is null");
        requireNonNull(intervall, "intervall is null");
        requireNonNull(drift, "drift is null");
    }
}
