package no.stillas.hub.stillas;

import static java.util.Comparator.comparing;

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
                    NemndasAvgjoerelse.getDescriptor(), Tilsagn.getDescriptor())
            .map(d -> d.getFullName()).collect(Collectors.toUnmodifiableSet());

    private Bosteder() {}

    /**
     * What one document says of one place.
     *
     * @param dag of a move the day of it, else the day on which the document was sent
     */
    private record Utsagn(Bosituasjon slag, LocalDate dag, Bostedsgrunnlag grunnlag, Lest lest) {
        /** What many are told of is said once. */
        List<Object> hva() {
            return List.of(slag, dag, grunnlag);
        }

        boolean flyttet() {
            return grunnlag == Bostedsgrunnlag.BOSTEDSGRUNNLAG_FLYTTET;
        }

        Bosted.Builder bosted() {
            return Bosted.newBuilder().setSlag(slag).setFoersteDag(flyttet() ? dag.toString() : "").setGrunnlag(grunnlag)
                    .setDokument(lest.tittel()).setFra(lest.fra()).setMessageId(lest.melding().messageId().toString())
                    .setGitt(Dager.stempel(lest.gitt()));
        }
    }

    /**
     * The latest first.
     *
     * @param leste what the unit may read of {@link #TYPER}
     */
    static List<Bosted> av(List<Lest> leste, LocalDate idag) {
        var sagt = new HashSet<List<Object>>();
        var alle = leste.stream().flatMap(Bosteder::utsagn).filter(u -> kjent(u.slag()) && sagt.add(u.hva()))
                .sorted(comparing(Utsagn::dag)).toList();
        var bodd = bodd(alle.stream().filter(u -> u.grunnlag() != Bostedsgrunnlag.BOSTEDSGRUNNLAG_BESTEMT).toList(), idag);
        var bestemt = alle.stream().filter(u -> u.grunnlag() == Bostedsgrunnlag.BOSTEDSGRUNNLAG_BESTEMT)
                .map(u -> u.bosted().build()).toList();
        return Stream.concat(bestemt.reversed().stream(), bodd.reversed().stream()).toList();
    }

    /** One stay after another. What only says that the child lives where it was known to live is no new stay. */
    private static List<Bosted> bodd(List<Utsagn> alle, LocalDate idag) {
        List<Utsagn> opphold = new ArrayList<>();
        for (var u : alle) {
            if (u.flyttet() || opphold.isEmpty() || opphold.getLast().slag() != u.slag()) {
                opphold.add(u);
            }
        }
        List<Bosted> ut = new ArrayList<>();
        for (int i = 0; i < opphold.size(); i++) {
            var neste = i + 1 < opphold.size() ? Optional.of(opphold.get(i + 1)) : Optional.<Utsagn>empty();
            ut.add(opphold.get(i).bosted()
                    .setFlyttetVidere(neste.filter(Utsagn::flyttet).map(n -> n.dag().toString()).orElse(""))
                    .setNaa(!opphold.get(i).dag().isAfter(idag) && neste.filter(n -> !n.dag().isAfter(idag)).isEmpty()).build());
        }
        return ut;
    }

    private static Stream<Utsagn> utsagn(Lest l) {
        Message dokument = l.dokument();
        return switch (dokument) {
            case Flytting f -> Dager.les(f.getDato()).stream()
                    .flatMap(dag -> Stream.of(new Utsagn(f.getFra(), dag, Bostedsgrunnlag.BOSTEDSGRUNNLAG_BODDE_DER, l),
                            new Utsagn(f.getTil(), dag, Bostedsgrunnlag.BOSTEDSGRUNNLAG_FLYTTET, l)));
            case Tilbakefoering t -> t.hasTidspunkt() ? Stream.of(new Utsagn(tilbake(t), Dager.dag(Dager.moment(t.getTidspunkt())),
                    Bostedsgrunnlag.BOSTEDSGRUNNLAG_FLYTTET, l)) : Stream.of(bestemt(tilbake(t), l));
            case Henvisning h -> Stream.of(bodde(h.getBosituasjon(), l));
            case Bestilling b -> Stream.of(bodde(b.getOmsorgssituasjon(), l));
            case VedtakOmTiltak v -> Stream.of(bodde(v.getBosituasjon(), l));
            case Akuttvedtak a -> Stream.of(bestemt(slag(a.getTiltenktPlassering()), l));
            case NemndasAvgjoerelse n -> Stream.of(bestemt(slag(n.getPlassering()), l));
            case Tilsagn t -> Stream.of(bestemt(slag(t.getTiltak()), l));
            default -> throw new IllegalStateException("not read for this: " + dokument.getDescriptorForType().getFullName());
        };
    }

    private static Utsagn bodde(Bosituasjon slag, Lest l) {
        return new Utsagn(slag, Dager.dag(l.gitt()), Bostedsgrunnlag.BOSTEDSGRUNNLAG_BODDE_DER, l);
    }

    private static Utsagn bestemt(Bosituasjon slag, Lest l) {
        return new Utsagn(slag, Dager.dag(l.gitt()), Bostedsgrunnlag.BOSTEDSGRUNNLAG_BESTEMT, l);
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
