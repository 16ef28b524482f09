package no.stillas.hub.judgement;

import java.util.List;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.regelverk.v1.Grunnlagsart;
import no.stillas.proto.regelverk.v1.Grunnlagsregel;
import no.stillas.proto.regelverk.v1.Sakstype;
import no.stillas.proto.regelverk.v1.TrossReservasjon;

/**
 * One legal ground, ready for use.
 *
 * @param kilde as written
 * @param art kind
 * @param etater who may invoke it, one bit a kind of agency
 * @param sakstyper case types that carry a pålegg, one bit each
 * @param foersteSlag passes everyone and every category that it covers, whoever it is about
 * @param uavhengigAvRelasjon a relation of the human who acts is marked and stops nothing
 * @param tross what lets it carry what is objected to, with its days
 */
record CompiledGround(Grunnlagsregel kilde, Grunnlagsart art, long etater, Dager gyldig, long sakstyper,
        boolean foersteSlag, boolean uavhengigAvRelasjon, List<Tross> tross) {

    /** What lets pass what is objected to, on some days. */
    record Tross(Dager gyldig, TrossReservasjon kilde) {}

    static CompiledGround av(Grunnlagsregel regel) {
        long etater = regel.getEnhver() ? ~0L : 0;
        for (Etat etat : regel.getKanPaaberopesAvList()) {
            etater |= 1L << etat.getNumber();
        }
        long sakstyper = 0;
        for (Sakstype sakstype : regel.getSakstypeList()) {
            sakstyper |= 1L << sakstype.getNumber();
        }
        return new CompiledGround(regel, regel.getArt(), etater, ActDays.av(regel), sakstyper,
                regel.getFoersteSlag(), regel.getUtenHabilitetskrav(),
                regel.getTrossReservasjonList().stream().map(t -> new Tross(Dager.av(t.getGyldig()), t)).toList());
    }

    boolean kanPaaberopesAv(Etat etat) {
        return (etater & 1L << etat.getNumber()) != 0;
    }

    boolean ikkeGrunnlag() {
        return art == Grunnlagsart.GRUNNLAGSART_IKKE_GRUNNLAG;
    }

    boolean samtykke() {
        return art == Grunnlagsart.GRUNNLAGSART_SAMTYKKE;
    }
}
