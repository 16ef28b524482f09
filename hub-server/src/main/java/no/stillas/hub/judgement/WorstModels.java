package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.regelverk.v1.Avvisning;
import no.stillas.proto.regelverk.v1.Mangel;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellregel;
import no.stillas.proto.regelverk.v1.Modellutgave;
import no.stillas.proto.regelverk.v1.Regelbok;
import no.stillas.proto.regelverk.v1.Venting;

/**
 * The models of a rule book at their worst: every rule of every version acts on all that it selects, in every kommune, at any
 * time, by any answer and wherever the child is.
 */
final class WorstModels {
    private WorstModels() {}

    static RuleBook av(RuleBook bok) {
        return RuleBook.lagret(verst(bok.bok()));
    }

    private static Regelbok verst(Regelbok bok) {
        List<Modell> modeller = new ArrayList<>();
        Stream.concat(bok.getModellList().stream().map(m -> verst(m, "")),
                        bok.getUtgaveList().stream().map(u -> verst(u.getModell(), "@" + u.getModell().getVersjon())))
                .forEach(modeller::add);
        bok.getUtgaveList().stream().filter(Modellutgave::getTilSide).map(u -> verst(tilSide(u.getModell()), "@" + u.getModell().getVersjon() + "/til-side"))
                .forEach(modeller::add);
        return Regelbok.newBuilder().setLov(bok.getLov()).addAllModell(modeller).build();
    }

    /** A version that is set aside holds what its rules would hold or deny. */
    private static Modell tilSide(Modell m) {
        return m.toBuilder().clearRegel().addAllRegel(m.getRegelList().stream().filter(r -> !r.hasOppgave())
                .map(r -> r.toBuilder().setVenting(Venting.newBuilder().setMenneske("leder")).build()).toList()).build();
    }

    private static Modell verst(Modell m, String versjon) {
        return m.toBuilder().clearGyldig().clearRegel().clearKjennetegn().clearTilstand().clearOvergang()
                .addAllRegel(m.getRegelList().stream().map(r -> verst(r, versjon)).toList()).build();
    }

    private static Modellregel verst(Modellregel r, String versjon) {
        Modellregel.Builder ny = r.toBuilder().setId(r.getId() + versjon).clearVilkaar().clearNaar();
        ny.getUtvalgBuilder().clearGyldig().clearKommune();
        if (r.hasTilstand()) {
            ny.setAvvisning(Avvisning.newBuilder().setAarsak(Aarsak.AARSAK_STEG_MANGLER)
                    .setMangel(Mangel.MANGEL_STEG));
        }
        return ny.build();
    }
}
