package no.stillas.hub.grpc;

import no.stillas.proto.felles.v1.Ansatt;

/**
 * A named human, as every call that asks for one asks: with a name, where needed a role, and nothing in either that looks like an
 * identity number, since both are kept in the clear.
 */
public final class Navngitt {
    private Navngitt() {}

    /**
     * Somebody with a name.
     *
     * @param felt the field of the request
     * @param ellers what is said where there is no name
     * @throws io.grpc.StatusRuntimeException {@code INVALID_ARGUMENT} for the field
     */
    public static void krev(String felt, Ansatt hvem, String ellers) {
        if (hvem.getNavn().isBlank()) {
            throw Feil.ugyldig(felt + ".navn", ellers);
        }
        utenNummer(felt, hvem);
    }

    /** Somebody with a name and a role. */
    public static void iRolle(String felt, Ansatt hvem, String ellers) {
        krev(felt, hvem, ellers);
        if (hvem.getRolle().isBlank()) {
            throw Feil.ugyldig(felt + ".rolle", "the role in which it is done is missing");
        }
    }

    /** Whoever it is, named or not. */
    public static void utenNummer(String felt, Ansatt hvem) {
        Tekstkontroll.krev(felt + ".navn", hvem.getNavn());
        Tekstkontroll.krev(felt + ".rolle", hvem.getRolle());
    }
}
