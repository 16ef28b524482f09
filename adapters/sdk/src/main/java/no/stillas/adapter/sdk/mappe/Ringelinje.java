package no.stillas.adapter.sdk.mappe;

import no.stillas.proto.exchange.v1.SubmitStreamResponse;

/**
 * Whom to ring, told with whatever may be a duty and has not been sent. The hub's own words, which may hold the number of
 * the place, stand before it.
 */
final class Ringelinje {
    private static final String NUMMER = "116 111";
    static final String TEKST = "Det er ikke bekreftet at meldingen er kommet fram. Kan den gjelde meldeplikt, "
            + "avverging eller fare for et barn, ring barnevernvakttelefonen " + NUMMER + " nå.";

    private Ringelinje() {}

    /** The same answer with the number in it. */
    static SubmitStreamResponse paa(SubmitStreamResponse svar) {
        var med = svar.toBuilder();
        switch (svar.getResultCase()) {
            case FAULT -> {
                if (!svar.getFault().getMessage().contains(NUMMER)) {
                    med.getFaultBuilder().setMessage((svar.getFault().getMessage() + " " + TEKST).strip());
                }
            }
            case ANSWER -> {
                if (svar.getAnswer().getRing().isEmpty()) {
                    med.getAnswerBuilder().setRing(svar.getAnswer().getDecision().getMeldepliktlinje().isEmpty()
                            ? TEKST : svar.getAnswer().getDecision().getMeldepliktlinje());
                }
            }
            case RESULT_NOT_SET -> { }
        }
        return med.build();
    }
}
