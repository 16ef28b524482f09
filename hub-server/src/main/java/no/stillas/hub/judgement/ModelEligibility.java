package no.stillas.hub.judgement;

import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelVariableResolver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.regelverk.v1.Mangel;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellregel;

/** Whether anybody can be sent to a model's team at all: its rules of target group and of who may refer, taken together. */
final class ModelEligibility {
    private static final int ELDSTE = 30;

    private ModelEligibility() {}

    /** Rules that together let nobody in; empty where somebody is. Conditions must have been checked. */
    static List<String> umulig(Modell m) {
        Set<String> alle = OwnModels.egen(m.getId()) ? m.getRegelList().stream()
                .flatMap(r -> r.getUtvalg().getKommuneList().stream()).collect(Collectors.toSet()) : Set.of();
        List<Modellregel> regler = m.getRegelList().stream().filter(r -> r.hasAvvisning()
                && (r.getAvvisning().getMangel() == Mangel.MANGEL_MAALGRUPPE
                        || r.getAvvisning().getMangel() == Mangel.MANGEL_FULLMAKT)
                && r.getUtvalg().getMottakerTeamList().contains(m.getId())
                && overalt(r, alle) && r.getNaarCount() == 0).toList();
        List<Optional<CelRuntime.Program>> vilkaar = regler.stream().map(ModelEligibility::vilkaar).toList();
        boolean noen = regler.isEmpty() || IntStream.rangeClosed(0, ELDSTE).boxed()
                .anyMatch(alder -> IntStream.range(1, Etat.values().length - 1).boxed()
                        .anyMatch(etat -> IntStream.range(0, Omsorgsstatus.values().length - 1).boxed()
                                .anyMatch(omsorg -> slipper(regler, vilkaar, alder, etat, omsorg))));
        return noen ? List.of() : regler.stream().map(Modellregel::getId).toList();
    }

    /** Wherever the model is in use; a kommune's own is in use in the kommuner that its rules name. */
    private static boolean overalt(Modellregel r, Set<String> alle) {
        return Set.copyOf(r.getUtvalg().getKommuneList()).equals(alle);
    }

    private static Optional<CelRuntime.Program> vilkaar(Modellregel r) {
        try {
            return r.getVilkaar().isBlank() ? Optional.empty() : Optional.of(ModelConditions.kompiler(r.getVilkaar()));
        } catch (dev.cel.common.CelValidationException e) {
            return Optional.empty();
        }
    }

    private static boolean slipper(List<Modellregel> regler, List<Optional<CelRuntime.Program>> vilkaar, int alder, int etat,
            int omsorg) {
        CelVariableResolver sikt = sikt(alder, etat, omsorg);
        for (int i = 0; i < regler.size(); i++) {
            var avsendere = regler.get(i).getUtvalg().getAvsenderList();
            boolean valgt = avsendere.isEmpty() || avsendere.contains(Etat.forNumber(etat));
            if (valgt && (vilkaar.get(i).isEmpty() || ModelConditions.oppfylt(vilkaar.get(i).get(), sikt))) {
                return false;
            }
        }
        return true;
    }

    /** A complete and ordinary message from that kind of sender, in the area, about a child of that age in that care. */
    private static CelVariableResolver sikt(int alder, int etat, int omsorg) {
        Map<String, Object> verdier = new HashMap<>();
        for (ModelWord ord : ModelWord.values()) {
            verdier.put(ord.navn, ord.tomt());
        }
        verdier.put(ModelWord.BARN_ALDER_KJENT.navn, true);
        verdier.put(ModelWord.BARN_ALDER.navn, (long) alder);
        verdier.put(ModelWord.BARN_OMSORG.navn, (long) omsorg);
        verdier.put(ModelWord.AVSENDER_ETAT.navn, (long) etat);
        verdier.put(ModelWord.FELLES_KOMMUNE.navn, true);
        verdier.put(ModelWord.SAMTYKKE_SKRIFTLIG.navn, true);
        verdier.put(ModelWord.HASTEGRAD.navn, (long) Hastegrad.HASTEGRAD_ORDINAER.getNumber());
        return navn -> Optional.ofNullable(verdier.get(navn));
    }
}
