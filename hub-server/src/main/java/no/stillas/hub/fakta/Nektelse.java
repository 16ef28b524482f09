package no.stillas.hub.fakta;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.proto.fakta.v1.Avslaattdel;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Samtykkefaktum;
import no.stillas.proto.fakta.v1.Samtykkegiver;
import no.stillas.proto.fakta.v1.Samtykketilstand;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.kodeverk.v1.Kategori;

/**
 * That somebody has said no to sharing, whole or in part, and has not said yes to some of it since. The one reading of it, for
 * who asks for a consent and for who is told what could be asked for. Whoever is told what could be asked for is told of what is left; a
 * request for several things at once goes as it is asked, until nothing of it is left.
 *
 * @param faktum the consent, or the refusal, in which the no was said
 * @param giver who said it
 * @param kategorier what was refused; where the no names nothing, all that was asked for: of a part what its consent is about, and all
 *     categories where nothing says what that was
 */
public record Nektelse(Faktum faktum, Samtykkegiver giver, Set<Kategori> kategorier) {
    /** What goes with content and is nothing to ask for where there is some. */
    private static final Set<Kategori> RAMME = EnumSet.of(Kategori.KATEGORI_ID, Kategori.KATEGORI_CLI, Kategori.KATEGORI_ADM,
            Kategori.KATEGORI_STA, Kategori.KATEGORI_ADR);

    public Nektelse {
        requireNonNull(faktum, "faktum is null");
        requireNonNull(giver, "giver is null");
        kategorier = Set.copyOf(kategorier);
    }

    /** Between whom, as the one who reads it sees the exchange. */
    public interface Mellom {
        /** Whether all senders are among those that it speaks of. */
        boolean fra(Samtykkefaktum samtykke);

        /** Whether the receiver is among those that it speaks of. */
        boolean til(Samtykkefaktum samtykke);

        /** Whether the receiver is the one of a part that was refused by name. */
        boolean til(Avslaattdel del);
    }

    /**
     * Whether a service knows of it: it asked for what was refused, brought it, or recorded the no. That a no was said to others is
     * not its to know.
     *
     * @param den whether a service that is named is this one
     */
    public boolean kjentFor(Predicate<Tjeneste> den, Subject barn) {
        var s = faktum.getSamtykke();
        return den.test(s.getInnhentetAv()) || den.test(s.getGiverensTjeneste())
                || Faktalager.gjeldende(barn, FactKind.SAMTYKKEFORESPOERSEL).stream()
                        .filter(f -> f.getId().equals(s.getForespoersel())).map(Faktum::getSamtykkeforespoersel)
                        .anyMatch(f -> den.test(f.getSpoer()) || den.test(f.getSpurtGjennom()));
    }

    /** Those among these consents and refusals that stand between these, for any purpose. */
    public static Stream<Nektelse> staaende(List<Faktum> samtykker, Mellom mellom) {
        // asked first: hardly any consent has a no in it
        return samtykker.stream().filter(f -> harNei(f.getSamtykke()) && mellom.fra(f.getSamtykke()))
                .flatMap(f -> av(f, mellom))
                .filter(n -> samtykker.stream().noneMatch(g -> gittSiden(g, n, mellom)));
    }

    /** What is left to ask for when what is refused is taken away. Where nothing is, nobody is asked. The frame follows the content. */
    public static Set<Kategori> rest(Collection<Kategori> spurt, Stream<Nektelse> nektelser) {
        Set<Kategori> rest = EnumSet.noneOf(Kategori.class);
        rest.addAll(spurt);
        rest.removeAll(RAMME);
        if (rest.isEmpty()) {
            rest.addAll(spurt);
        }
        nektelser.forEach(n -> rest.removeAll(n.kategorier()));
        return rest;
    }

    private static boolean harNei(Samtykkefaktum s) {
        return s.getTilstand() == Samtykketilstand.SAMTYKKETILSTAND_AVSLAATT || s.getAvslagCount() > 0;
    }

    private static Stream<Nektelse> av(Faktum f, Mellom mellom) {
        var s = f.getSamtykke();
        return s.getTilstand() == Samtykketilstand.SAMTYKKETILSTAND_AVSLAATT
                ? mellom.til(s) ? av(f, s.getKategorierList()) : Stream.empty()
                : s.getAvslagList().stream().filter(d -> d.hasMottaker() ? mellom.til(d) : mellom.til(s))
                        .flatMap(d -> av(f, d.getKategorierCount() > 0 ? d.getKategorierList() : spurt(s)));
    }

    /** What a consent that was refused in part was asked for: what it gives, and what its parts name. */
    private static List<Kategori> spurt(Samtykkefaktum s) {
        return Stream.concat(s.getKategorierList().stream(), s.getAvslagList().stream().flatMap(d -> d.getKategorierList().stream()))
                .distinct().toList();
    }

    private static Stream<Nektelse> av(Faktum f, List<Kategori> kategorier) {
        var alle = kategorier.isEmpty()
                ? Set.copyOf(Arrays.stream(Kategori.values()).filter(k -> k != Kategori.UNRECOGNIZED && k != Kategori.KATEGORI_UNSPECIFIED).toList())
                : Set.copyOf(kategorier);
        return f.getSamtykke().getGivereList().stream().map(g -> new Nektelse(f, g, alle));
    }

    /** The same giver has said yes to some of it later: then nobody need hold back from asking for the rest. */
    private static boolean gittSiden(Faktum gitt, Nektelse nei, Mellom mellom) {
        var g = gitt.getSamtykke();
        var n = nei.faktum().getSamtykke();
        return g.getTilstand() != Samtykketilstand.SAMTYKKETILSTAND_AVSLAATT && g.getFormaal() == n.getFormaal()
                && mellom.til(g) && g.getGivereList().stream().anyMatch(nei::sagtAv)
                && g.getKategorierList().stream().anyMatch(nei.kategorier()::contains)
                && Dager.moment(g.getGitt()).isAfter(Dager.moment(n.getGitt()));
    }

    private boolean sagtAv(Samtykkegiver g) {
        return g.getPerson().equals(giver.getPerson()) && g.getTjeneste().getEnhet().equals(giver.getTjeneste().getEnhet());
    }
}
