package no.stillas.hub.casefacts;

import java.util.Locale;
import java.util.Optional;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Paalegg;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Paaleggfaktum;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.regelverk.v1.Sakstype;

/** The pålegg or demand that a message answers, as it was recorded when it was sent. */
final class Ordrer {
    private Ordrer() {}

    /** The order with this message id; empty where none is recorded on the child. */
    static Optional<Paalegg> av(String meldingId, Optional<Subject> barnet) {
        if (meldingId.isEmpty() || barnet.isEmpty()) {
            return Optional.empty();
        }
        return Faktalager.gjeldende(barnet.get(), FactKind.PAALEGG).stream()
                .filter(f -> f.getPaalegg().getMeldingId().equals(meldingId))
                .findFirst()
                .map(Ordrer::av);
    }

    private static Paalegg av(Faktum faktum) {
        var p = faktum.getPaalegg();
        return new Paalegg(faktum.getId(), p.getGrunnlag(), sakstype(p), p.getUtsteder().getEnhet(),
                p.getAdressat().getEnhet(), Kategorisett.av(p.getKategorierList()),
                p.getSpesifisert() && p.getTjenestemannHarVedtakskompetanse() && !p.getBortfalt(), p.hasForkynt());
    }

    /** A case type outside the list of bvl § 13-4, or § 3-4 without its condition, carries no pålegg. */
    private static Sakstype sakstype(Paaleggfaktum p) {
        if (p.getGrunnlag() != Grunnlag.GRUNNLAG_PALEGG) {
            return Sakstype.SAKSTYPE_KRAV;
        }
        if (p.getSakstype().equals("3-4") && !p.getNoedvendigForAaUnngaa51()) {
            return Sakstype.SAKSTYPE_BVL_2_2;
        }
        var navn = "SAKSTYPE_BVL_" + p.getSakstype().replace('-', '_').toUpperCase(Locale.ROOT);
        for (var type : Sakstype.values()) {
            if (type.name().equals(navn)) {
                return type;
            }
        }
        return Sakstype.SAKSTYPE_UNSPECIFIED;
    }
}
