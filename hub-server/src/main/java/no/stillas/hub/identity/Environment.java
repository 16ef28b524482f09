package no.stillas.hub.identity;

/** What a token was issued for, by the hub's own configuration and never by the token. */
public enum Environment {
    /** Real persons; tokens from the configured issuer's JWKS. */
    PRODUCTION,
    /** Synthetic persons; tokens from a test issuer's JWKS. */
    TEST,
    /** Synthetic persons; tokens signed with a key that the hub made itself. Reflection is open. */
    DEVELOPMENT
}
