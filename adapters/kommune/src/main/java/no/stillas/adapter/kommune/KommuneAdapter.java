package no.stillas.adapter.kommune;

import no.stillas.adapter.sdk.registrering.Adapterprogram;

/**
 * The adapter of a kommune: barneverntjeneste, skole, PPT, helsestasjon, legevakt and the rest of its services. What its units take, must
 * be known by and are bound to answer stands in {@code sektor.textproto} beside this class.
 */
public final class KommuneAdapter {
    private KommuneAdapter() {}

    public static void main(String[] args) {
        System.exit(Adapterprogram.kjoer("stillas-adapter-kommune", KommuneAdapter.class, args));
    }
}
