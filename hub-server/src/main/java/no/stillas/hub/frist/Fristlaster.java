package no.stillas.hub.frist;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.TextFormat;
import com.google.protobuf.TextFormatParseInfoTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.stillas.hub.judgement.RuleFault;
import no.stillas.hub.judgement.RuleFault.Fault;
import no.stillas.hub.judgement.RuleSource;
import no.stillas.proto.regelverk.v1.Fristsett;

/** Reads the files of deadlines into one set, and has each entry checked with the place where it stands. */
final class Fristlaster {
    private final Fristsett.Builder samlet = Fristsett.newBuilder();
    private final List<Fault> feil = new ArrayList<>();
    private final Map<String, String> sett = new HashMap<>();
    private final List<Viser> viser = new ArrayList<>();

    /** A row that names another one. */
    private record Viser(String fil, int linje, String id, String til) {}

    private Fristlaster() {}

    static Fristsett les(List<RuleSource> kilder) {
        var laster = new Fristlaster();
        kilder.forEach(laster::les);
        laster.viser.stream().filter(v -> !laster.sett.containsKey(v.til)).forEach(v -> laster.feil.add(
                new Fault(v.fil, v.linje, v.id + " names " + v.til + ", which is no deadline")));
        if (!laster.feil.isEmpty()) {
            throw new RuleFault(laster.feil);
        }
        return laster.samlet.build();
    }

    private void les(RuleSource kilde) {
        var tre = TextFormatParseInfoTree.builder();
        var bygger = Fristsett.newBuilder();
        try {
            TextFormat.Parser.newBuilder().setParseInfoTreeBuilder(tre).build().merge(kilde.tekst(), bygger);
        } catch (TextFormat.ParseException e) {
            var melding = String.valueOf(e.getMessage());
            feil.add(new Fault(kilde.navn(), Math.max(1, e.getLine()), melding.substring(melding.indexOf(": ") + 2)));
            return;
        }
        var linjer = tre.build();
        for (int i = 0; i < bygger.getFristCount(); i++) {
            var frist = bygger.getFrist(i);
            int linje = meld(kilde, linjer, "frist", i, frist.getId(), Fristkontroll.feil(frist));
            frist.getStartList().stream().flatMap(s -> s.getIkkeMensList().stream())
                    .forEach(til -> viser.add(new Viser(kilde.navn(), linje, frist.getId(), til)));
        }
        for (int i = 0; i < bygger.getMyndighetCount(); i++) {
            var myndighet = bygger.getMyndighet(i);
            meld(kilde, linjer, "myndighet", i, myndighet.getId(), Fristkontroll.feil(myndighet));
        }
        samlet.mergeFrom(bygger.build());
    }

    private int meld(RuleSource kilde, TextFormatParseInfoTree linjer, String felt, int i, String id,
            List<String> grunner) {
        FieldDescriptor liste = Fristsett.getDescriptor().findFieldByName(felt);
        int linje = linjer.getLocation(liste, i).getLine() + 1;
        grunner.forEach(g -> feil.add(new Fault(kilde.navn(), linje, id + " " + g)));
        String foer = sett.putIfAbsent(id, kilde.navn() + ":" + linje);
        if (foer != null) {
            feil.add(new Fault(kilde.navn(), linje, id + " is written twice, first at " + foer));
        }
        return linje;
    }
}
