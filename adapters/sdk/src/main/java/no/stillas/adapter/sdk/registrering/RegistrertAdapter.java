package no.stillas.adapter.sdk.registrering;

/**
 * The adapter for any organisation that has no adapter of its own: nemnda, fastleger, politi, statsforvaltere,
 * krisesentre, private suppliers. What it is stands in its registration.
 */
public final class RegistrertAdapter {
    private RegistrertAdapter() {}

    public static void main(String[] args) {
        System.exit(Adapterprogram.kjoer("stillas-adapter-sdk", RegistrertAdapter.class, args));
    }
}
