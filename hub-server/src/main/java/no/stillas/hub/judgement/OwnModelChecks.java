package no.stillas.hub.judgement;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.TextFormatParseInfoTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.stillas.hub.judgement.OwnModels.Sted;
import no.stillas.hub.judgement.RuleFault.Fault;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellovergang;
import no.stillas.proto.regelverk.v1.Modellregel;
import no.stillas.proto.regelverk.v1.Modellsett;
import no.stillas.proto.regelverk.v1.Modelltilstand;
import no.stillas.proto.regelverk.v1.Utvalg;

/**
 * What a kommune's own model must fulfil besides: that it speaks of the kommune alone, that its names can be nobody else's,
 * and that a case in it has an end. All else is {@link ModelChecks}'.
 */
final class OwnModelChecks {
    private static final Pattern VERSJON = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,19}");

    private final String fil;
    private final Modell m;
    private final int hode;
    private final TextFormatParseInfoTree tre;
    private final Optional<Sted> sted;
    private final List<Fault> feil = new ArrayList<>();

    private OwnModelChecks(String fil, Modell m, int hode, TextFormatParseInfoTree tre, Optional<Sted> sted) {
        this.fil = fil;
        this.m = m;
        this.hode = hode;
        this.tre = tre;
        this.sted = sted;
    }

    /** Every fault; none for a file that cannot be read, which others tell. */
    static List<Fault> feil(RuleSource kilde, Optional<Sted> sted) {
        Modellsett.Builder sett = Modellsett.newBuilder();
        return RuleLoader.parse(kilde, sett, new ArrayList<>()).map(tre -> sett.getModellCount() == 1 && sett.getPostCount() == 0
                ? new OwnModelChecks(kilde.navn(), sett.getModell(0), linje(tre, "modell", 0), tre.getNestedTree(felt("modell"), 0), sted).alle()
                : List.of(new Fault(kilde.navn(), sett.getModellCount() > 1 ? linje(tre, "modell", 1)
                        : sett.getPostCount() > 0 ? linje(tre, "post", 0) : 1, "a file of a kommune's own holds one model and nothing else")))
                .orElse(List.of());
    }

    static int linje(RuleSource kilde, String regel) {
        Modellsett.Builder sett = Modellsett.newBuilder();
        return RuleLoader.parse(kilde, sett, new ArrayList<>()).map(tre -> {
            List<Modellregel> regler = sett.getModellCount() == 0 ? List.of() : sett.getModell(0).getRegelList();
            for (int i = 0; i < regler.size(); i++) {
                if (regler.get(i).getId().equals(regel)) {
                    return tre.getNestedTree(felt("modell"), 0).getLocation(Modell.getDescriptor().findFieldByName("regel"), i).getLine() + 1;
                }
            }
            return 1;
        }).orElse(1);
    }

    static int versjonslinje(RuleSource kilde) {
        return RuleLoader.parse(kilde, Modellsett.newBuilder(), new ArrayList<>()).map(tre -> tre.getNestedTree(felt("modell"), 0)
                .getLocation(Modell.getDescriptor().findFieldByName("versjon"), 0).getLine() + 1).orElse(1);
    }

    private static FieldDescriptor felt(String navn) {
        return Modellsett.getDescriptor().findFieldByName(navn);
    }

    private static int linje(TextFormatParseInfoTree tre, String navn, int nr) {
        return tre.getLocation(felt(navn), nr).getLine() + 1;
    }

    private List<Fault> alle() {
        navn();
        for (int i = 0; i < m.getRegelCount(); i++) {
            regel(m.getRegel(i), i);
        }
        for (int i = 0; i < m.getOvergangCount(); i++) {
            Modellovergang o = m.getOvergang(i);
            if (o.hasUtvalg()) {
                utvalg(o.getUtvalg(), "overgang", i, "the transition to " + o.getTil());
            }
            int nr = i;
            o.getKjennetegnList().stream().filter(this::annens)
                    .forEach(k -> ved("overgang", nr, "the transition to " + o.getTil() + " asks for " + k + ", which is another model's"));
        }
        for (int i = 0; i < m.getKjennetegnCount(); i++) {
            begynner(m.getKjennetegn(i).getId(), m.getId(), "kjennetegn", i);
        }
        for (int i = 0; i < m.getSammenligningCount(); i++) {
            begynner(m.getSammenligning(i).getId(), m.getId(), "sammenligning", i);
        }
        for (int i = 0; i < m.getTidsmaalCount(); i++) {
            begynner(m.getTidsmaal(i).getId(), m.getId(), "tidsmaal", i);
        }
        for (int i = 0; i < m.getSpoersmaalCount(); i++) {
            begynner(m.getSpoersmaal(i).getId(), m.getId(), "spoersmaal", i);
        }
        tilstander();
        return feil;
    }

    private void navn() {
        if (!OwnModels.egen(m.getId())) {
            feil.add(new Fault(fil, hode, "model " + m.getId() + " is a kommune's own and is called k, its number, a hyphen and a name"));
        } else if (sted.filter(s -> !s.kommuner().contains(m.getId().substring(1, 5))).isPresent()) {
            feil.add(new Fault(fil, hode, "model " + m.getId() + " is of a kommune that the organisation does not serve"));
        }
        if (!VERSJON.matcher(m.getVersjon()).matches()) {
            feil.add(new Fault(fil, hode, "model " + m.getId() + " has a version that is not letters, digits, points and hyphens, at most 20"));
        }
    }

    private void regel(Modellregel r, int nr) {
        String navn = "rule " + r.getId();
        begynner(r.getId(), m.getId().toUpperCase(Locale.ROOT), "regel", nr);
        utvalg(r.getUtvalg(), "regel", nr, navn);
        ModelConditions.Lest vilkaar = ModelConditions.lest(r.getVilkaar());
        Stream.of(ModelWord.DOKUMENT_SIER, ModelWord.AVSENDER_AVVIK, ModelWord.MOTTAKER_AVVIK).flatMap(vilkaar::navn).distinct()
                .filter(this::annens).forEach(k -> ved("regel", nr, navn + " asks for " + k + ", which is another model's"));
    }

    private boolean annens(String kjennetegn) {
        return OwnModels.egen(kjennetegn) && !kjennetegn.startsWith(m.getId() + "-") && m.getKjennetegnList().stream().noneMatch(k -> k.getId().equals(kjennetegn))
                && m.getSammenligningList().stream().noneMatch(s -> s.getId().equals(kjennetegn));
    }

    private void begynner(String id, String med, String felt, int nr) {
        if (!id.startsWith(med + "-")) {
            ved(felt, nr, felt + " " + id + " must begin with " + med + "-, so that it is no other model's");
        }
    }

    private void utvalg(Utvalg u, String felt, int nr, String navn) {
        if (u.getKommuneCount() == 0) {
            ved(felt, nr, navn + " names no kommune: a kommune's own model speaks of the kommune alone");
        }
        sted.ifPresent(s -> {
            u.getKommuneList().stream().filter(k -> !s.kommuner().contains(k)).forEach(k -> ved(felt, nr,
                    navn + " names the kommune " + k + ", which the organisation does not serve"));
            Stream.concat(u.getAvsenderTeamList().stream(), u.getMottakerTeamList().stream()).distinct()
                    .filter(t -> !s.team().contains(t)).forEach(t -> ved(felt, nr,
                            navn + " names the team of " + t + ", and no unit of the directory is that team"));
        });
    }

    private void tilstander() {
        if (m.getTilstandCount() == 0) {
            return;
        }
        if (m.getTilstand(0).getSlutt()) {
            ved("tilstand", 0, "the state " + m.getTilstand(0).getId() + " is where nobody's case has begun, and cannot be an end");
        }
        if (m.getTilstandList().stream().noneMatch(Modelltilstand::getSlutt)) {
            feil.add(new Fault(fil, hode, "model " + m.getId() + " has no state where a case has ended (slutt: true)"));
        }
    }

    private void ved(String navn, int nr, String grunn) {
        feil.add(new Fault(fil, tre.getLocation(Modell.getDescriptor().findFieldByName(navn), nr).getLine() + 1, grunn));
    }
}
