package no.stillas.adapter.nav;

import no.stillas.adapter.sdk.registrering.Adapterprogram;

/**
 * The adapter of NAV: the state and the municipal part of its offices. What its units take, must
 * be known by and are bound to answer stands in {@code sektor.textproto} beside this class.
 */
public final class NavAdapter {
    private NavAdapter() {}

    public static void main(String[] args) {
        System.exit(Adapterprogram.kjoer("stillas-adapter-nav", NavAdapter.class, args));
    }
}
