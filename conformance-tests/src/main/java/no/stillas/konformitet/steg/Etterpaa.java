package no.stillas.konformitet.steg;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Timestamp;
import io.cucumber.java.no.Så;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.stillas.konformitet.hub.Innbokser.Levert;
import no.stillas.konformitet.skjema.Tid;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.directory.v1.Unit;
import no.stillas.proto.report.v1.CountMessagesResponse;
import no.stillas.proto.report.v1.MeasureTimeResponse;
import no.stillas.proto.report.v1.MessageCount;
import no.stillas.proto.report.v1.Tidsmaaling;
import no.stillas.proto.report.v1.Utelatelsesgrunn;
import no.stillas.proto.stillas.v1.ListTasksRequest;
import no.stillas.proto.stillas.v1.StillasServiceGrpc;
import no.stillas.proto.stillas.v1.Task;
import no.stillas.proto.trace.v1.Expectation;
import no.stillas.proto.trace.v1.ListExpectationsRequest;
import no.stillas.proto.trace.v1.ListRequest;
import no.stillas.proto.trace.v1.TraceServiceGrpc;

/** What follows: tasks, notices, clocks, the trace, and what other services answer. */
public final class Etterpaa {
    private final Verden verden;

    Etterpaa(Verden verden) {
        this.verden = verden;
    }

    /** An open task of the unit's that arose in the scenario holds these words. */
    @Så("har {enhet} oppgaven {string}")
    public void oppgave(Unit enhet, String tekst) throws Exception {
        verden.gjoer(() -> Krav.kommer(verden, () -> oppgaver(enhet).filter(o -> o.getTekst().contains(tekst)).findFirst(),
                () -> enhet.getNavn() + " har ikke oppgaven «" + tekst + "», men " + oppgaver(enhet).map(Task::getTekst).toList()));
    }

    /**
     * As {@code har oppgaven}, of one that this rule of a model gives. The hub tells nobody which rule a task comes from: that it is
     * this one is seen where the rule is left out.
     */
    @Så("har {enhet} oppgaven {string} etter regel {string}")
    public void oppgave(Unit enhet, String tekst, String regel) throws Exception {
        oppgave(enhet, tekst);
    }

    /** Not when what has been sent has come, and not when the scenario ends. */
    @Så("har {enhet} ingen oppgave om {string}")
    public void ingenOppgave(Unit enhet, String tekst) throws Exception {
        verden.gjoer(() -> {
            verden.ikke(() -> {
                var funnet = oppgaver(enhet).map(Task::getTekst).filter(o -> o.contains(tekst)).toList();
                Krav.at(funnet.isEmpty(), () -> enhet.getNavn() + " har " + funnet);
            });
        });
    }

    private Stream<Task> oppgaver(Unit enhet) {
        return StillasServiceGrpc.newBlockingStub(verden.rigg.hub.som(enhet.getOrganisasjonsnummer()))
                .listTasks(ListTasksRequest.newBuilder().setEnhet(enhet.getId()).build()).getTasksList().stream()
                .filter(o -> o.getMessageId().isEmpty() || verden.egen(o.getMessageId()));
    }

    /** A notice or a negative receipt that came to the unit in the scenario holds these words. */
    @Så("får {enhet} beskjed om {string}")
    public void varsel(Unit enhet, String tekst) throws Exception {
        verden.gjoer(() -> Krav.kommer(verden, () -> varsler(enhet).filter(v -> v.contains(tekst)).findFirst(),
                () -> enhet.getNavn() + " fikk ikke beskjed om «" + tekst + "», men " + varsler(enhet).toList()));
    }

    /** No notice and no receipt of the message that the scenario calls so: its inbox is looked in now, and again when the run ends. */
    @Så("får {enhet} ikke beskjed om {string}")
    public void ikkeVarsel(Unit enhet, String navn) throws Exception {
        verden.gjoer(() -> {
            var id = verden.sendt(navn).id();
            Predicate<Levert> beskjed = k -> k.enhet().equals(enhet.getId())
                    && (k.levering().getNotice().getMessageId().equals(id) || k.levering().getReceipt().getMessageId().equals(id));
            Krav.at(verden.kommet().stream().noneMatch(beskjed), () -> enhet.getNavn() + " fikk beskjed om «" + navn + "»");
            verden.rigg.ikke(new Rigg.Fravaer(verden.scenario().getName(), beskjed));
        });
    }

    private Stream<String> varsler(Unit enhet) {
        return verden.kommet().stream().filter(k -> k.enhet().equals(enhet.getId())).map(k -> k.levering())
                .flatMap(l -> l.hasNotice() ? Stream.of(l.getNotice().getAarsak() + " " + l.getNotice().getTekst())
                        : l.hasReceipt() && !l.getReceipt().getPositive()
                        ? Stream.of(l.getReceipt().getAarsak() + " " + l.getReceipt().getTekst()) : Stream.empty());
    }

    /** Where a clock stands that a message of the scenario has started: åpen, holdt, oversittet, holdt for sent. */
    @Så("er fristen {string} {string} for {enhet}")
    public void frist(String id, String tilstand, Unit enhet) throws Exception {
        verden.gjoer(() -> {
            var ventet = switch (tilstand) {
                case "åpen" -> "OPEN";
                case "holdt" -> "MET";
                case "oversittet" -> "OVERDUE";
                case "holdt for sent" -> "MET_LATE";
                default -> throw new IllegalArgumentException("en frist er åpen, holdt, oversittet eller holdt for sent");
            };
            Krav.kommer(verden, () -> frister(enhet).filter(f -> f.getFrist().equals(id)
                            && f.getState().name().equals("EXPECTATION_STATE_" + ventet)).findFirst(),
                    () -> "fristen " + id + " er ikke " + tilstand + ": " + frister(enhet).map(f -> f.getFrist() + " " + f.getState()).toList());
        });
    }

    /** When the clock runs out, in Norwegian time. */
    @Så("går fristen {string} ut {string} for {enhet}")
    public void fristUt(String id, String tid, Unit enhet) throws Exception {
        verden.gjoer(() -> {
            Instant ventet = Tid.les(tid, verden.naa()).orElseThrow().toInstant();
            Krav.kommer(verden, () -> frister(enhet).filter(f -> f.getFrist().equals(id) && tid(f.getDue()).equals(ventet)).findFirst(),
                    () -> "fristen " + id + " går ikke ut " + tid + ": "
                            + frister(enhet).map(f -> f.getFrist() + " " + tid(f.getDue()).atZone(Tid.OSLO)).toList());
        });
    }

    /** No message of the scenario has started it for the unit: not when what has been sent has come, and not when the scenario ends. */
    @Så("løper ingen frist {string} for {enhet}")
    public void ingenFrist(String id, Unit enhet) throws Exception {
        verden.gjoer(() -> verden.ikke(() -> {
            var funnet = frister(enhet).filter(f -> f.getFrist().equals(id)).map(Expectation::getState).toList();
            Krav.at(funnet.isEmpty(), () -> "fristen " + id + " løper: " + funnet);
        }));
    }

    private static Instant tid(Timestamp tid) {
        return Instant.ofEpochSecond(tid.getSeconds(), tid.getNanos());
    }

    private Stream<Expectation> frister(Unit enhet) {
        return TraceServiceGrpc.newBlockingStub(verden.rigg.hub.som(enhet.getOrganisasjonsnummer()))
                .listExpectations(ListExpectationsRequest.newBuilder().setEnhet(enhet.getId()).build()).getExpectationsList().stream()
                .filter(f -> verden.egen(f.getMessageId()));
    }

    /** The message stands in what the unit may see of the child's course. */
    @Så("ser {enhet} {string} i sporet")
    public void ser(Unit enhet, String navn) throws Exception {
        verden.gjoer(() -> Krav.at(sporet(enhet).contains(verden.sendt(navn).id()), () -> enhet.getNavn() + " ser ikke «" + navn + "»"));
    }

    @Så("ser {enhet} ikke {string} i sporet")
    public void serIkke(Unit enhet, String navn) throws Exception {
        verden.gjoer(() -> Krav.at(!sporet(enhet).contains(verden.sendt(navn).id()), () -> enhet.getNavn() + " ser «" + navn + "»"));
    }

    private List<String> sporet(Unit enhet) {
        return TraceServiceGrpc.newBlockingStub(verden.rigg.hub.som(enhet.getOrganisasjonsnummer()))
                .list(ListRequest.newBuilder().setEnhet(enhet.getId()).setBarn(verden.barnet().identitet()).build())
                .getEntriesList().stream().map(e -> e.getMessageId()).toList();
    }

    /** The call was answered, and the answer holds these words, as the contract writes them. */
    @Så("svarer huben med {string}")
    public void svarer(String tekst) throws Exception {
        verden.gjoer(() -> {
            var svar = svar();
            var json = Bevis.json(svar.melding().orElseThrow(() -> new AssertionError(svar.feil().map(Feil::tekst).orElse(""))),
                    verden.personer.values());
            Krav.at(json.contains(tekst), () -> "«" + tekst + "» står ikke i " + json);
        });
    }

    /** The call was answered, and the answer does not hold these words. */
    @Så("svarer huben uten {string}")
    public void svarerUten(String tekst) throws Exception {
        verden.gjoer(() -> {
            var svar = svar();
            var json = Bevis.json(svar.melding().orElseThrow(() -> new AssertionError(svar.feil().map(Feil::tekst).orElse(""))),
                    verden.personer.values());
            Krav.at(!json.contains(tekst), () -> "«" + tekst + "» står i svaret");
        });
    }

    /** Of documents of this title the answer of {@code ReportService/CountMessages} has so many, to all receivers and with all outcomes. */
    @Så("teller huben {int} {string}")
    public void teller(int antall, String dokument) throws Exception {
        verden.gjoer(() -> {
            var rader = telling(dokument);
            Krav.at(!rader.isEmpty() && rader.stream().allMatch(MessageCount::hasAntall)
                            && rader.stream().mapToLong(MessageCount::getAntall).sum() == antall,
                    () -> "ventet " + antall + " «" + dokument + "», fikk " + rader);
        });
    }

    /** There are such documents, and too few to be told how many. */
    @Så("sier huben ikke hvor mange {string} det er")
    public void tellerIkke(String dokument) throws Exception {
        verden.gjoer(() -> {
            var rader = telling(dokument);
            Krav.at(!rader.isEmpty() && rader.stream().noneMatch(MessageCount::hasAntall), () -> "ventet «" + dokument + "» uten tall, fikk " + rader);
        });
    }

    /** There are none in the answer. */
    @Så("teller huben ingen {string}")
    public void tellerIngen(String dokument) throws Exception {
        verden.gjoer(() -> {
            var rader = telling(dokument);
            Krav.at(rader.isEmpty(), () -> "ventet ingen «" + dokument + "», fikk " + rader);
        });
    }

    private List<MessageCount> telling(String dokument) throws InvalidProtocolBufferException {
        if (Dokumenttyper.alle().typer().stream().noneMatch(t -> t.tittel().equals(dokument))) {
            throw new IllegalArgumentException("kontraktene har ikke noe dokument som heter «" + dokument + "»");
        }
        var svar = svar().melding().orElseThrow(() -> new AssertionError(svar().feil().map(Feil::tekst).orElse("")));
        return CountMessagesResponse.parseFrom(svar.toByteString()).getCountsList().stream().filter(c -> c.getDokument().equals(dokument)).toList();
    }

    /** What {@code ReportService/MeasureTime} answered of the whole period, in days. */
    @Så("tok det i gjennomsnitt {string} dager og i midten {string} i {int} saker")
    public void tid(String snitt, String median, int saker) throws Exception {
        verden.gjoer(() -> {
            var m = maaling();
            Krav.at(m.hasGjennomsnitt() && m.getGjennomsnitt() == tall(snitt) && m.getMedian() == tall(median) && m.getAntall() == saker,
                    () -> "ventet " + snitt + ", " + median + " og " + saker + ", fikk " + m);
        });
    }

    private static double tall(String tekst) {
        return Double.parseDouble(tekst.replace(',', '.'));
    }

    /** Cases that were not measured, for this reason in the words of the contract. */
    @Så("er {int} saker holdt utenfor, {string}")
    public void utenfor(int saker, String hvorfor) throws Exception {
        verden.gjoer(() -> {
            var utelatt = maaling().getUtelattList();
            var grunn = Utelatelsesgrunn.valueOf("UTELATELSESGRUNN_" + hvorfor.toUpperCase(Locale.ROOT).replace("Ø", "OE").replace(' ', '_'));
            Krav.at(utelatt.stream().anyMatch(u -> u.getGrunn() == grunn && u.hasAntall() && u.getAntall() == saker),
                    () -> "ventet " + saker + " " + hvorfor + ", fikk " + utelatt);
        });
    }

    /** Something was measured, of too few children to be told of. */
    @Så("sier huben ikke hvor lang tid det tok")
    public void ikkeTid() throws Exception {
        verden.gjoer(() -> {
            var m = maaling();
            Krav.at(!m.hasAntall() && !m.hasGjennomsnitt() && !m.hasMedian(), () -> "ventet ingen tall, fikk " + m);
        });
    }

    private Tidsmaaling maaling() throws InvalidProtocolBufferException {
        var svar = svar().melding().orElseThrow(() -> new AssertionError(svar().feil().map(Feil::tekst).orElse("")));
        var maalt = MeasureTimeResponse.parseFrom(svar.toByteString());
        Krav.at(maalt.hasSamlet(), () -> "huben har ingen saker å måle");
        return maalt.getSamlet();
    }

    /** The call was answered. */
    @Så("gjør huben det")
    public void gjort() throws Exception {
        verden.gjoer(() -> svar().feil().ifPresent(f -> {
            throw new AssertionError(Feil.tekst(f));
        }));
    }

    /** The call was refused with this gRPC status, and words of why. */
    @Så("sier huben nei: {string}")
    public void nei(String tekst) throws Exception {
        verden.gjoer(() -> {
            var svar = svar();
            var feil = svar.feil().map(Feil::tekst).orElseThrow(() -> new AssertionError(svar.metode() + " gikk gjennom"));
            Krav.at(feil.contains(tekst), () -> "ventet «" + tekst + "», fikk " + feil);
        });
    }

    private Svar svar() {
        return Optional.ofNullable(verden.svar).orElseThrow(() -> new IllegalStateException("scenarioet har ikke bedt om noe"));
    }
}
