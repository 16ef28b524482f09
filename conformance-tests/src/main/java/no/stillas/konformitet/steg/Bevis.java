package no.stillas.konformitet.steg;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import io.cucumber.java.Scenario;
import java.util.Collection;
import java.util.stream.Collectors;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.Norsk;
import no.stillas.proto.judgement.v1.Decision;

/** What the report shows of a scenario besides its steps: what was exchanged, and each decision with its rule and source. */
final class Bevis {
    private Bevis() {}

    static void sendt(Scenario scenario, Sendt hva, Collection<Person> personer) {
        var konvolutt = hva.konvolutt();
        scenario.attach(json(konvolutt, personer), "text/plain", hva.navn() + ": " + konvolutt.getSender().getEnhet() + " → "
                + konvolutt.getReceiver().getEnhet());
        scenario.log(hva.svar().map(svar -> avgjoerelse(hva.navn(), svar.getDecision())
                        + svar.getOppgaverList().stream().map(o -> "\n  oppgave: " + o).collect(Collectors.joining())
                        + (svar.getRing().isEmpty() ? "" : "\n  ring: " + svar.getRing()))
                .orElseGet(() -> hva.navn() + ": " + hva.feil().map(Feil::tekst).orElse("")));
    }

    private static String avgjoerelse(String navn, Decision avgjoerelse) {
        var tekst = new StringBuilder(navn + ": " + avgjoerelse.getUtfall());
        avgjoerelse.getBegrunnelserList().forEach(b -> tekst.append("\n  ").append(b.getAarsak())
                .append(b.getRegel().isEmpty() ? "" : ", regel " + b.getRegel())
                .append(b.getParagraf().isEmpty() ? "" : " (" + b.getParagraf() + ")")
                .append(b.getKategorierCount() == 0 ? "" : " " + b.getKategorierList())
                .append(": ").append(b.getTekst()));
        avgjoerelse.getUtelatelserList().forEach(u -> tekst.append("\n  utelatt: ").append(Norsk.sti(u.getSti()))
                .append(" ").append(u.getKategori()).append(" ").append(u.getPerson()).append(" ").append(u.getAarsak()));
        avgjoerelse.getVenterPaaList().forEach(v -> tekst.append("\n  venter på: ").append(v.getAarsak()).append(" ").append(v.getTekst()));
        avgjoerelse.getRemediesList().forEach(r -> tekst.append("\n  kan gjøres: ").append(r.getKind()).append(": ").append(r.getTekst()));
        return tekst.toString();
    }

    static void svar(Scenario scenario, Svar svar, Collection<Person> personer) {
        scenario.log(svar.metode() + svar.feil().map(f -> ": " + Feil.tekst(f)).orElse(""));
        svar.melding().ifPresent(m -> scenario.attach(json(m, personer), "text/plain", "svar fra " + svar.metode()));
    }

    /** Numbers of persons stand in no report. */
    static String json(Message melding, Collection<Person> personer) {
        try {
            var json = Dokumenttyper.alle().jsonPrinter().print(melding);
            for (var person : personer) {
                json = json.replace(person.nummer(), "nummeret til " + person.navn());
            }
            return json;
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException(e);
        }
    }
}
