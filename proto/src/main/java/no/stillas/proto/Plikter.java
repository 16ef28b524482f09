package no.stillas.proto;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.KodeverkProto;

/**
 * Which grounds are duties of the first kind: meldeplikt, avverging and the other duties to tell unasked. What rests on one
 * is never refused for its form. Said once, in the contract, for the hub and for everybody who sends through it.
 */
public final class Plikter {
    private static final Set<Grunnlag> PLIKTER = Arrays.stream(Grunnlag.values())
            .filter(g -> g != Grunnlag.UNRECOGNIZED)
            .filter(g -> g.getValueDescriptor().getOptions().getExtension(KodeverkProto.pliktAvFoersteSlag))
            .collect(() -> EnumSet.noneOf(Grunnlag.class), Set::add, Set::addAll);

    private Plikter() {}

    /** Every ground that is a duty of the first kind; immutable. */
    public static Set<Grunnlag> alle() {
        return Collections.unmodifiableSet(PLIKTER);
    }

    /** Whether this ground is a duty of the first kind. */
    public static boolean er(Grunnlag grunnlag) {
        return PLIKTER.contains(requireNonNull(grunnlag, "grunnlag is null"));
    }
}
