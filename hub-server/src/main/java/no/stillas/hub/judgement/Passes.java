package no.stillas.hub.judgement;

/**
 * A judged message that goes on, whole or in part. Nobody can hold one without having had the message judged: what
 * queues a message for its receiver, and what hands one over, asks for it.
 */
public sealed interface Passes extends Judged permits Permitted, Redacted {}
