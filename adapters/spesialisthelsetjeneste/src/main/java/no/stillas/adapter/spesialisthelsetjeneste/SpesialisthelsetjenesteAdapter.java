package no.stillas.adapter.spesialisthelsetjeneste;

import no.stillas.adapter.sdk.registrering.Adapterprogram;

/**
 * The adapter of a helseforetak: BUP, habilitering, DPS, TSB, somatikk, AMK. What its units take, must
 * be known by and are bound to answer stands in {@code sektor.textproto} beside this class.
 */
public final class SpesialisthelsetjenesteAdapter {
    private SpesialisthelsetjenesteAdapter() {}

    public static void main(String[] args) {
        System.exit(Adapterprogram.kjoer("stillas-adapter-spesialisthelsetjeneste", SpesialisthelsetjenesteAdapter.class, args));
    }
}
