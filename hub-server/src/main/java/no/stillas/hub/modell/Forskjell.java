package no.stillas.hub.modell;

import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.stillas.proto.modell.v1.Change;
import no.stillas.proto.modell.v1.ChangeKind;
import no.stillas.proto.regelverk.v1.Modell;

/** What one version of a model changes from another: its parts by kind and id. */
final class Forskjell {
    private Forskjell() {}

    private record Del(Message innhold, String tekst) {}

    /** @param foer the version before; empty where there is none, and then all is new */
    static List<Change> av(Optional<Modell> foer, Modell naa) {
        var gamle = foer.map(Forskjell::deler).orElse(Map.of());
        var nye = deler(naa);
        List<Change> alle = new ArrayList<>();
        nye.forEach((hva, del) -> {
            if (!gamle.containsKey(hva)) {
                alle.add(endring(ChangeKind.CHANGE_KIND_NY, hva, del));
            } else if (!gamle.get(hva).innhold().equals(del.innhold())) {
                alle.add(endring(ChangeKind.CHANGE_KIND_ENDRET, hva, del));
            }
        });
        gamle.forEach((hva, del) -> {
            if (!nye.containsKey(hva)) {
                alle.add(endring(ChangeKind.CHANGE_KIND_BORTE, hva, del));
            }
        });
        return alle;
    }

    private static Change endring(ChangeKind slag, String hva, Del del) {
        return Change.newBuilder().setSlag(slag).setHva(hva).setTekst(del.tekst()).build();
    }

    private static Map<String, Del> deler(Modell m) {
        Map<String, Del> deler = new LinkedHashMap<>();
        m.getRegelList().forEach(r -> deler.put("regel " + r.getId(), new Del(r, r.hasOppgave() ? r.getOppgave().getTekst()
                : r.getOrdlyd().getAvsender())));
        m.getKjennetegnList().forEach(k -> deler.put("kjennetegn " + k.getId(), new Del(k, "")));
        m.getSammenligningList().forEach(s -> deler.put("sammenligning " + s.getId(), new Del(s, "")));
        m.getTidsmaalList().forEach(t -> deler.put("tidsmaal " + t.getId(), new Del(t, t.getTekst())));
        m.getTilstandList().forEach(t -> deler.put("tilstand " + t.getId(), new Del(t, t.getTittel())));
        m.getOvergangList().forEach(o -> deler.merge("overgang " + String.join(", ", o.getFraList()) + " → " + o.getTil(),
                new Del(o, o.getHendelse()), (a, b) -> new Del(m, a.tekst() + "; " + b.tekst())));
        m.getRolleList().forEach(r -> deler.put("rolle " + r.getRolle(), new Del(r, r.getHva())));
        m.getFristList().forEach(f -> deler.put("frist " + (f.getFrist().isEmpty() ? f.getTekst() : f.getFrist()), new Del(f, f.getTekst())));
        m.getSpoersmaalList().forEach(s -> deler.put("spoersmaal " + s.getId(), new Del(s, s.getTekst())));
        return deler;
    }
}
