package no.stillas.hub.stillas;

import static java.util.Comparator.comparing;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.fakta.Dager;
import no.stillas.proto.akutt.v1.Tilbakefoering;
import no.stillas.proto.akutt.v1.Tilsagn;
import no.stillas.proto.bistand.v1.Flytting;
import no.stillas.proto.henvisning.v1.Bestilling;
import no.stillas.proto.henvisning.v1.Henvisning;
import no.stillas.proto.retting.v1.Rettelse;
import no.stillas.proto.stillas.v1.Bosted;
import no.stillas.proto.stillas.v1.Bostedsgrunnlag;
import no.stillas.proto.vedtak.v1.Akuttvedtak;
import no.stillas.proto.vedtak.v1.Bosituasjon;
import no.stillas.proto.vedtak.v1.NemndasAvgjoerelse;
import no.stillas.proto.vedtak.v1.Tiltakstype;
import no.stillas.proto.vedtak.v1.VedtakOmTiltak;

/**
 * Where the child lives and has lived, as kinds of places, by what documents say of it. A move has a day; that the child lived
 * somewhere when a document was sent says nothing of since when; what is decided is no place until a document says that the
 * child has come. Fields that name a place, its address or its kommune are not read at all. Pure.
 */
final class Bosteder {
    static final Set<String> TYPER = Stream.of(Flytting.getDescriptor(), Tilbakefoering.getDescriptor(), Henvisning.getDescriptor(),
                    Bestilling.getDescriptor(), VedtakOmTiltak.getDescriptor(), Akuttvedtak.getDescriptor(),
                    NemndasAvgjoerelse.getDescriptor(), Tilsagn.getDescriptor(), Trukket.VED)
            .map(Descriptor::getFullName).collect(Collectors.toUnmodifiableSet());

    private Bosteder() {}

    /**
     * What one document says of one place.
     *
     * @param dag of a move the day of it, else a day on which the child lived there, or on which it was decided
     * @param sist the last day for which it has been said without another place in between
     */
    private record Utsagn(Bosituasjon slag, LocalDate dag, LocalDate sist, Bostedsgrunnlag grunnlag, Lest lest) {
        /** What many are told of is said once. */
        List<Object> hva() {
            return List.of(slag, dag, grunnlag);
        }

        boolean er(Bostedsgrunnlag annet) {
            return grunnlag == annet;
        }

        boolean flyttet() {
            return er(Bostedsgrunnlag.BOSTEDSGRUNNLAG_FLYTTET);
        }

        Utsagn igjen(LocalDate naar) {
            return new Utsagn(slag, dag, naar, grunnlag, lest);
        }

        Bosted.Builder bosted() {
            return Bosted.newBuilder().setSlag(slag).setFoersteDag(flyttet() ? dag.toString() : "").setGrunnlag(grunnlag)
                    .setSistKjent(er(Bostedsgrunnlag.BOSTEDSGRUNNLAG_BESTEMT) ? "" : sist.toString())
                    .setDokument(lest.tittel()).setFra(lest.fra()).setMessageId(lest.melding().messageId().toString())
                    .setGitt(Dager.stempel(lest.gitt()));
        }
    }

    /** A place with the last day for which it has been said. */
    private record Sted(LocalDate sist, Bosted bosted) {}

    /**
     * The latest first.
     *
     * @param leste what the unit may read of {@link #TYPER}
     */
    static List<Bosted> av(List<Lest> leste, LocalDate idag) {
        var staar = Trukket.uten(leste);
        var sagt = new HashSet<List<Object>>();
        var sagte = staar.stream().flatMap(Bosteder::utsagn).filter(u -> kjent(u.slag()) && sagt.add(u.hva()))
                .sorted(comparing(Utsagn::dag)).toList();
        var bestemt = sagte.stream().filter(u -> u.er(Bostedsgrunnlag.BOSTEDSGRUNNLAG_BESTEMT)).map(u -> new Sted(u.sist(), u.bosted().build()));
        return Stream.concat(bestemt, bodd(sagte, idag).stream()).sorted(comparing(Sted::sist)).map(Sted::bosted).toList().reversed();
    }

    /** One stay after another. What only says that the child lives where it was known to live is no new stay. */
    private static List<Sted> bodd(List<Utsagn> sagte, LocalDate idag) {
        var flyttinger = sagte.stream().filter(Utsagn::flyttet).toList();
        // on the day of a move it is the move that holds: what says where the child lived stands before it
        var alle = Stream.of(sagte.stream().filter(u -> bodde(u, flyttinger)), fraflyttet(flyttinger), flyttinger.stream())
                .flatMap(u -> u).sorted(comparing(Utsagn::dag).thenComparing(Utsagn::flyttet)).toList();
        List<Utsagn> opphold = new ArrayList<>();
        for (var u : alle) {
            if (u.flyttet() || opphold.isEmpty() || opphold.getLast().slag() != u.slag()) {
                opphold.add(u);
            } else {
                opphold.add(opphold.removeLast().igjen(u.dag()));
            }
        }
        List<Sted> ut = new ArrayList<>();
        for (int i = 0; i < opphold.size(); i++) {
            var u = opphold.get(i);
            var neste = i + 1 < opphold.size() ? Optional.of(opphold.get(i + 1)) : Optional.<Utsagn>empty();
            ut.add(new Sted(u.sist(), u.bosted()
                    .setFlyttetVidere(neste.filter(Utsagn::flyttet).map(n -> n.dag().toString()).orElse(""))
                    .setNaa(!u.dag().isAfter(idag) && neste.filter(n -> !n.dag().isAfter(idag)).isEmpty()).build()));
        }
        return ut;
    }

    /** Says where the child lived, and not only the same as a move of that day. */
    private static boolean bodde(Utsagn u, List<Utsagn> flyttinger) {
        return u.er(Bostedsgrunnlag.BOSTEDSGRUNNLAG_BODDE_DER)
                && flyttinger.stream().noneMatch(f -> f.dag().equals(u.dag()) && f.slag() == u.slag());
    }

    /**
     * Where the child lives until it moves: on the day before, or where the move was told of earlier, on that day. Where another
     * move comes in between, that one says it.
     *
     * @param flyttinger in their order
     */
    private static Stream<Utsagn> fraflyttet(List<Utsagn> flyttinger) {
        List<Utsagn> ut = new ArrayList<>();
        for (int i = 0; i < flyttinger.size(); i++) {
            if (flyttinger.get(i).lest().dokument() instanceof Flytting f && kjent(f.getFra())) {
                var lest = flyttinger.get(i).lest();
                var foer = flyttinger.get(i).dag().minusDays(1);
                var sagt = Dager.dag(lest.gitt());
                var dag = sagt.isBefore(foer) ? sagt : foer;
                if (i == 0 || flyttinger.get(i - 1).dag().isBefore(dag)) {
                    ut.add(new Utsagn(f.getFra(), dag, dag, Bostedsgrunnlag.BOSTEDSGRUNNLAG_BODDE_DER, lest));
                }
            }
        }
        return ut.stream();
    }

    private static Stream<Utsagn> utsagn(Lest l) {
        Message dokument = l.dokument();
        return switch (dokument) {
            case Flytting f -> Dager.les(f.getDato()).stream().map(dag -> flyttet(f.getTil(), dag, l));
            case Tilbakefoering t -> Stream.of(t.hasTidspunkt() ? flyttet(tilbake(t), Dager.dag(Dager.moment(t.getTidspunkt())), l)
                    : bestemt(tilbake(t), l));
            case Henvisning h -> Stream.of(bodde(h.getBosituasjon(), l));
            case Bestilling b -> Stream.of(bodde(b.getOmsorgssituasjon(), l));
            case VedtakOmTiltak v -> Stream.of(bodde(v.getBosituasjon(), l));
            case Akuttvedtak a -> Stream.of(bestemt(slag(a.getTiltenktPlassering()), l));
            case NemndasAvgjoerelse n -> Stream.of(bestemt(slag(n.getPlassering()), l));
            case Tilsagn t -> Stream.of(bestemt(slag(t.getTiltak()), l));
            case Rettelse _ -> Stream.empty();
            default -> throw new IllegalStateException("not read for this: " + dokument.getDescriptorForType().getFullName());
        };
    }

    private static Utsagn flyttet(Bosituasjon slag, LocalDate dag, Lest l) {
        return new Utsagn(slag, dag, dag, Bostedsgrunnlag.BOSTEDSGRUNNLAG_FLYTTET, l);
    }

    private static Utsagn bodde(Bosituasjon slag, Lest l) {
        return sagt(slag, Bostedsgrunnlag.BOSTEDSGRUNNLAG_BODDE_DER, l);
    }

    private static Utsagn bestemt(Bosituasjon slag, Lest l) {
        return sagt(slag, Bostedsgrunnlag.BOSTEDSGRUNNLAG_BESTEMT, l);
    }

    private static Utsagn sagt(Bosituasjon slag, Bostedsgrunnlag grunnlag, Lest l) {
        var dag = Dager.dag(l.gitt());
        return new Utsagn(slag, dag, dag, grunnlag, l);
    }

    private static boolean kjent(Bosituasjon slag) {
        return slag != Bosituasjon.BOSITUASJON_UNSPECIFIED && slag != Bosituasjon.UNRECOGNIZED;
    }

    private static Bosituasjon tilbake(Tilbakefoering t) {
        return switch (t.getTil()) {
            case BOSITUASJONSVALG_FORELDRE, BOSITUASJONSVALG_ANNEN_FORELDER -> Bosituasjon.BOSITUASJON_HJEMME;
            case BOSITUASJONSVALG_NETTVERK -> Bosituasjon.BOSITUASJON_NETTVERK;
            case BOSITUASJONSVALG_UNSPECIFIED, UNRECOGNIZED -> Bosituasjon.BOSITUASJON_UNSPECIFIED;
        };
    }

    /** Where a child lives who gets the tiltak; not stated where it does not move the child, or where the contract has no such kind. */
    private static Bosituasjon slag(Tiltakstype tiltak) {
        return switch (tiltak) {
            case TILTAKSTYPE_BEREDSKAPSHJEM -> Bosituasjon.BOSITUASJON_BEREDSKAPSHJEM;
            case TILTAKSTYPE_FOSTERHJEM, TILTAKSTYPE_FOSTERHJEM_NETTVERK -> Bosituasjon.BOSITUASJON_FOSTERHJEM;
            case TILTAKSTYPE_INSTITUSJON_AKUTT, TILTAKSTYPE_INSTITUSJON_OMSORG, TILTAKSTYPE_INSTITUSJON_ATFERD ->
                    Bosituasjon.BOSITUASJON_INSTITUSJON;
            case TILTAKSTYPE_OMSORGSSENTER -> Bosituasjon.BOSITUASJON_OMSORGSSENTER;
            case TILTAKSTYPE_BOTILTAK -> Bosituasjon.BOSITUASJON_HYBEL;
            case TILTAKSTYPE_HJEMMEBASERT, TILTAKSTYPE_SENTER_FORELDRE_BARN, TILTAKSTYPE_SAMORDNINGSTILTAK, TILTAKSTYPE_AVLASTNING,
                    TILTAKSTYPE_TILSYN, TILTAKSTYPE_FAMILIERAAD, TILTAKSTYPE_ANNET, TILTAKSTYPE_UNSPECIFIED, UNRECOGNIZED ->
                    Bosituasjon.BOSITUASJON_UNSPECIFIED;
        };
    }
}
