package no.stillas.hub.frist;

import no.stillas.proto.regelverk.v1.Frist;

/** Where a deadline comes from, as texts say it: a setting is never shown as law. */
final class Opphav {
    private Opphav() {}

    static String tekst(Frist f) {
        return switch (f.getOpphavCase()) {
            case LOV -> "(" + f.getLov().getLov() + " " + f.getLov().getParagraf() + ")";
            case INNSTILLING, OPPHAV_NOT_SET -> "(Innstilling hos huben, ikke lov.)";
        };
    }
}
