package no.stillas.hub.judgement;

/** Another engine with the same rules. Each answer is the number of a line of the {@link Oversettelse}. */
interface AnnenMotor<S> {
    int INGEN = -1;
    int FORBUDT = -2;

    /** What is asked, in the engine's own shape. */
    S spoersmaal(Spoerring s);

    /** The first duty that carries the message, or {@link #INGEN}. */
    int baerer(S spoersmaal);

    /** The first rule that lets the category pass, {@link #INGEN} or {@link #FORBUDT}. */
    int vei(S spoersmaal);
}
