package no.stillas.hub.directory;

import static java.util.Objects.requireNonNull;

import no.stillas.proto.directory.v1.Organisasjonsslag;

/**
 * An organisation: a tenant. Two bydeler are two.
 *
 * @param orgnr organisation number
 * @param name name, for people
 * @param kind kind
 * @param valid the days that it exists
 */
public record Organisation(String orgnr, String name, Organisasjonsslag kind, Days valid) {
    public Organisation {
        requireNonNull(orgnr, "orgnr is null");
        requireNonNull(name, "name is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(valid, "valid is null");
    }
}
