package no.stillas.adapter.bufetat;

import no.stillas.adapter.sdk.registrering.Adapterprogram;

/**
 * The adapter of Bufetat: regions with their intake, institutions, familievern, helsekartlegging. What its units take, must
 * be known by and are bound to answer stands in {@code sektor.textproto} beside this class.
 */
public final class BufetatAdapter {
    private BufetatAdapter() {}

    public static void main(String[] args) {
        System.exit(Adapterprogram.kjoer("stillas-adapter-bufetat", BufetatAdapter.class, args));
    }
}
