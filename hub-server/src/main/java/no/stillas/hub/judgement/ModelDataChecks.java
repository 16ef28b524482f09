package no.stillas.hub.judgement;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.Feltvilkaar;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.regelverk.v1.Kjennetegn;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellfrist;
import no.stillas.proto.regelverk.v1.Modellkilde;
import no.stillas.proto.regelverk.v1.Modellovergang;
import no.stillas.proto.regelverk.v1.Modellregel;
import no.stillas.proto.regelverk.v1.Modellrolle;
import no.stillas.proto.regelverk.v1.Modellspoersmaal;
import no.stillas.proto.regelverk.v1.Modelltilstand;
import no.stillas.proto.regelverk.v1.Modellvalg;
import no.stillas.proto.regelverk.v1.Sammenligning;
import no.stillas.proto.regelverk.v1.Side;
import no.stillas.proto.regelverk.v1.Tidsmaal;

/** What the data of one model must fulfil: characteristics, states, roles, deadlines, questions, and what rules ask of them. */
final class ModelDataChecks {
    private static final Pattern NAVN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * What all models together know.
     *
     * @param modeller ids of models
     * @param kjennetegn characteristics by name
     * @param sammenligninger comparisons by name
     * @param svar answers by question
     * @param frister ids of deadlines that have a clock
     * @param lovens names of the law's own questions
     */
    record Kjent(Set<String> modeller, Map<String, Kjennetegn> kjennetegn, Map<String, Sammenligning> sammenligninger,
            Map<String, Set<String>> svar, Set<String> frister, Set<String> lovens) {}

    /** Where a fault stands: the field of the model, and which of them. */
    interface Feil {
        void ved(String felt, int nummer, String grunn);
    }

    private final Modell m;
    private final Kjent kjent;
    private final Feil feil;
    private final Set<String> tilstander = new HashSet<>();

    private ModelDataChecks(Modell m, Kjent kjent, Feil feil) {
        this.m = m;
        this.kjent = kjent;
        this.feil = feil;
    }

    static void sjekk(Modell m, Kjent kjent, Feil feil) {
        ModelDataChecks sjekk = new ModelDataChecks(m, kjent, feil);
        m.getTilstandList().forEach(t -> sjekk.tilstander.add(t.getId()));
        hver(m.getKjennetegnList(), sjekk::kjennetegn);
        hver(m.getSammenligningList(), sjekk::sammenligning);
        hver(m.getTilstandList(), sjekk::tilstand);
        hver(m.getOvergangList(), sjekk::overgang);
        hver(m.getTidsmaalList(), sjekk::tidsmaal);
        hver(m.getRolleList(), sjekk::rolle);
        hver(m.getFristList(), sjekk::frist);
        hver(m.getSpoersmaalList(), sjekk::spoersmaal);
        hver(m.getRegelList(), sjekk::regel);
    }

    private static <T> void hver(List<T> liste, BiConsumer<T, Integer> sjekk) {
        for (int i = 0; i < liste.size(); i++) {
            sjekk.accept(liste.get(i), i);
        }
    }

    private void hvis(boolean galt, String felt, int nr, String grunn) {
        if (galt) {
            feil.ved(felt, nr, grunn);
        }
    }

    private void kilde(Modellkilde kilde, String felt, int nr, String navn) {
        hvis(kilde.getDokument().isBlank() || kilde.getSted().isBlank(), felt, nr,
                navn + " lacks its source: document and lines or paragraph");
    }

    private void kjennetegn(Kjennetegn k, int nr) {
        String navn = "the characteristic " + k.getId();
        hvis(!NAVN.matcher(k.getId()).matches(), "kjennetegn", nr, navn + " has no name of small letters, digits and hyphens");
        hvis(!kjent.kjennetegn().get(k.getId()).equals(k), "kjennetegn", nr, navn + " is written twice");
        List<String> parter = Stream.of(k.getAvsenderIList(), k.getAvsenderIkkeIList(), k.getMottakerIList(),
                k.getMottakerIkkeIList()).flatMap(List::stream).toList();
        hvis(k.getDerCount() + parter.size() == 0, "kjennetegn", nr, navn + " asks for nothing");
        Optional<Descriptor> type = Dokumenttyper.alle().finn(k.getDokument()).map(Dokumenttype::descriptor);
        hvis(type.isEmpty(), "kjennetegn", nr, navn + " names " + k.getDokument() + ", which is no document type");
        type.ifPresent(t -> {
            Feltvilkaar.feil(t, k.getDerList()).forEach(grunn -> feil.ved("kjennetegn", nr, navn + " " + grunn));
            parter.stream().filter(sti -> Feltvilkaar.finn(t, sti).filter(ModelDataChecks::tjeneste).isEmpty())
                    .forEach(sti -> feil.ved("kjennetegn", nr, navn + " names " + sti + ", which is no service of " + t.getName()));
        });
    }

    private void sammenligning(Sammenligning s, int nr) {
        hvis(!kjent.sammenligninger().get(s.getId()).equals(s), "sammenligning", nr, "the comparison " + s.getId() + " is written twice");
        ComparisonChecks.feil(s).forEach(grunn -> feil.ved("sammenligning", nr, "the comparison " + s.getId() + " " + grunn));
    }

    private static boolean tjeneste(FieldDescriptor felt) {
        return felt.getJavaType() == FieldDescriptor.JavaType.MESSAGE
                && felt.getMessageType().getFullName().equals(Tjeneste.getDescriptor().getFullName());
    }

    private void tilstand(Modelltilstand t, int nr) {
        String navn = "the state " + t.getId();
        hvis(!NAVN.matcher(t.getId()).matches() || t.getTittel().isBlank(), "tilstand", nr,
                navn + " lacks a name of small letters, digits and hyphens, or its title");
        hvis(m.getTilstandList().subList(0, nr).stream().anyMatch(f -> f.getId().equals(t.getId())), "tilstand", nr,
                navn + " is written twice");
        hvis(!ModelStates.naaelige(m, false).contains(t.getId()), "tilstand", nr, navn + " can never be reached");
        kilde(t.getKilde(), "tilstand", nr, navn);
    }

    private void overgang(Modellovergang o, int nr) {
        String navn = "the transition to " + o.getTil();
        o.getFraList().stream().filter(f -> !tilstander.contains(f))
                .forEach(f -> feil.ved("overgang", nr, navn + " comes from " + f + ", which is no state of the model"));
        hvis(!tilstander.contains(o.getTil()), "overgang", nr, navn + " goes to no state of the model");
        hvis(o.getFraCount() == 0, "overgang", nr, navn + " comes from nowhere");
        hvis(o.getHendelse().isBlank(), "overgang", nr, navn + " does not say what happens");
        hvis(o.hasUtvalg() != o.getUtenMelding().isBlank(), "overgang", nr,
                navn + " needs either messages or the reason why none tells of it");
        kilde(o.getKilde(), "overgang", nr, navn);
        if (o.hasUtvalg()) {
            ModelRuleChecks.utvalg(o.getUtvalg(), kjent.modeller())
                    .forEach(grunn -> feil.ved("overgang", nr, navn + " " + grunn));
        }
        DayField.feil(o).forEach(grunn -> feil.ved("overgang", nr, navn + " " + grunn));
        for (String k : o.getKjennetegnList()) {
            Optional<Kjennetegn> funnet = Optional.ofNullable(kjent.kjennetegn().get(k));
            hvis(funnet.isEmpty(), "overgang", nr, navn + " asks for " + k + ", which is no characteristic");
            hvis(funnet.filter(f -> !o.getUtvalg().getDokumentList().contains(f.getDokument())).isPresent(), "overgang", nr,
                    navn + " asks for " + k + ", which is of another document type");
        }
    }

    private void tidsmaal(Tidsmaal t, int nr) {
        TimeMeasureChecks.feil(t, m, nr).forEach(grunn -> feil.ved("tidsmaal", nr, "the measure " + t.getId() + " " + grunn));
    }

    private void rolle(Modellrolle r, int nr) {
        String navn = "the role " + r.getRolle();
        hvis(r.getRolle().isBlank() || r.getHva().isBlank(), "rolle", nr, navn + " lacks its name or what it does");
        hvis(r.getEtat() == Etat.ETAT_UNSPECIFIED, "rolle", nr, navn + " is at no kind of unit");
        r.getSenderList().stream().filter(d -> Dokumenttyper.alle().finn(d).isEmpty())
                .forEach(d -> feil.ved("rolle", nr, navn + " sends " + d + ", which is no document type"));
        kilde(r.getKilde(), "rolle", nr, navn);
    }

    private void frist(Modellfrist f, int nr) {
        String navn = "the deadline " + (f.getFrist().isEmpty() ? "«" + f.getTekst() + "»" : f.getFrist());
        hvis(f.getTekst().isBlank(), "frist", nr, navn + " does not say what is due when");
        hvis(f.getFrist().isEmpty() == f.getUtenKlokke().isBlank(), "frist", nr,
                navn + " needs either a row of the deadlines or the reason why no clock runs");
        hvis(!f.getFrist().isEmpty() && !kjent.frister().contains(f.getFrist()), "frist", nr,
                navn + " is no row of the deadlines that something starts");
        kilde(f.getKilde(), "frist", nr, navn);
    }

    private void spoersmaal(Modellspoersmaal s, int nr) {
        String navn = "the question " + s.getId();
        hvis(!NAVN.matcher(s.getId()).matches(), "spoersmaal", nr, navn + " has an id that cannot stand in a setting's name");
        hvis(kjent.lovens().contains(s.getId()), "spoersmaal", nr, navn + " is a question of the law");
        hvis(s.getTekst().isBlank() || s.getImens().isBlank(), "spoersmaal", nr,
                navn + " lacks its text, or what the hub does until it is answered");
        hvis(s.getSvarCount() == 0 == s.getIngenBryter().isBlank() || s.getSvarCount() == 1, "spoersmaal", nr,
                navn + " needs either two answers or the reason why there is nothing to choose");
        hvis(!s.getValgt().isEmpty(), "spoersmaal", nr, navn + " is answered in the file");
        hvis(s.getSvarList().stream().map(v -> v.getId()).distinct().count() != s.getSvarCount(), "spoersmaal", nr,
                navn + " has the same answer twice");
        kilde(s.getKilde(), "spoersmaal", nr, navn);
    }

    private void regel(Modellregel r, int nr) {
        String navn = "rule " + r.getId();
        for (Modellvalg v : r.getNaarList()) {
            hvis(!kjent.svar().getOrDefault(v.getSpoersmaal(), Set.of()).contains(v.getSvar()), "regel", nr, navn
                    + " is in use by the answer " + v.getSpoersmaal() + "=" + v.getSvar() + ", which no question has");
        }
        ModelConditions.Lest vilkaar = ModelConditions.lest(r.getVilkaar());
        vilkaar.navn(ModelWord.DOKUMENT_SIER).filter(k -> !kjent.kjennetegn().containsKey(k))
                .forEach(k -> feil.ved("regel", nr, navn + " asks for " + k + ", which is no characteristic"));
        Stream.of(ModelWord.AVSENDER_AVVIK, ModelWord.MOTTAKER_AVVIK).flatMap(vilkaar::navn)
                .filter(s -> !kjent.sammenligninger().containsKey(s))
                .forEach(s -> feil.ved("regel", nr, navn + " asks for " + s + ", which is no comparison"));
        boolean hosMottaker = r.hasOppgave() && r.getOppgave().getHos() == Side.SIDE_MOTTAKER;
        hvis(vilkaar.har(hosMottaker ? ModelWord.AVSENDER_AVVIK : ModelWord.MOTTAKER_AVVIK), "regel", nr,
                navn + " tells one side what the other side knows of another document");
        vilkaar.navn(ModelWord.TILSTAND).filter(t -> !tilstander.contains(t))
                .forEach(t -> feil.ved("regel", nr, navn + " asks for the state " + t + ", which the model does not have"));
        if (r.hasTilstand()) {
            Set<String> naaelige = m.getTilstandCount() == 0 ? Set.of() : ModelStates.naaelige(m, true);
            hvis(r.getTilstand().getICount() == 0, "regel", nr, navn + " lets the message pass in no state");
            r.getTilstand().getIList().stream().filter(t -> !naaelige.contains(t)).forEach(t -> feil.ved("regel", nr,
                    navn + " wants the state " + t + ", which no message leads to"));
        }
        rolle(r.getOppgave().getRolle(), nr, navn);
        rolle(r.getVenting().getMenneske(), nr, navn);
    }

    private void rolle(String rolle, int nr, String navn) {
        hvis(!rolle.isEmpty() && m.getRolleCount() > 0
                        && m.getRolleList().stream().noneMatch(r -> r.getRolle().equals(rolle)), "regel", nr,
                navn + " names the role " + rolle + ", which the model does not have");
    }
}
