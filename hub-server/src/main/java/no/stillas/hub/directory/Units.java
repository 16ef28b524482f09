package no.stillas.hub.directory;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.stillas.hub.directory.OpeningHours.Always;
import no.stillas.hub.directory.OpeningHours.Span;
import no.stillas.hub.directory.OpeningHours.Window;
import no.stillas.hub.directory.OpeningHours.Windows;
import no.stillas.proto.directory.v1.Aapningstider;
import no.stillas.proto.directory.v1.Dokumenttak;
import no.stillas.proto.directory.v1.Enhet;
import no.stillas.proto.directory.v1.Henvisningsregel;
import no.stillas.proto.directory.v1.Unntaksdag;
import no.stillas.proto.kodeverk.v1.Etat;

/** Reads units and their opening hours. */
final class Units {
    private Units() {}

    static Unit unit(Enhet enhet) {
        return new Unit(
                enhet.getId(),
                enhet.getOrganisasjonsnummer(),
                enhet.getNavn(),
                enhet.getEtat(),
                Set.copyOf(enhet.getEgenskaperList()),
                enhet.hasGyldig() ? Days.of(enhet.getGyldig()) : Days.ALWAYS,
                text(enhet.getEtterfulgtAv()),
                enhet.getTelefon(),
                text(enhet.getUtenom()),
                intake(enhet.getTarImot()),
                enhet.getHenvisningList().stream().map(Units::rule).toList(),
                Set.copyOf(enhet.getKommunerList()),
                Set.copyOf(enhet.getBydelerList()),
                enhet.hasUtenSystem() ? Optional.of(enhet.getUtenSystem().getAnsatt()) : Optional.empty(),
                enhet.hasSkjermet() ? Optional.of(kinds(enhet.getSkjermet().getSynligForList())) : Optional.empty(),
                enhet.getKvitteringsfristMinutter(),
                enhet.getSamordningsteam(),
                enhet);
    }

    static OpeningHours hours(Enhet enhet) {
        return enhet.hasAapent() ? windows(enhet.getAapent()) : new Always();
    }

    static Optional<String> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static OpeningHours windows(Aapningstider tider) {
        return new Windows(
                tider.getVinduerList().stream()
                        .map(v -> new Window(Set.copyOf(v.getDagerList()), span(v.getFra(), v.getTil())))
                        .toList(),
                tider.getUnntakList().stream()
                        .collect(Collectors.toMap(u -> LocalDate.parse(u.getDato()), Units::spans,
                                (one, other) -> other)));
    }

    private static List<Span> spans(Unntaksdag dag) {
        return dag.getFra().isEmpty() ? List.of() : List.of(span(dag.getFra(), dag.getTil()));
    }

    private static Span span(String fra, String til) {
        return new Span(LocalTime.parse(fra), LocalTime.parse(til));
    }

    private static Intake intake(Dokumenttak tak) {
        return new Intake(Set.copyOf(tak.getGrupperList()), Set.copyOf(tak.getTyperList()),
                Set.copyOf(tak.getUnntattList()));
    }

    private static ReferralRule rule(Henvisningsregel regel) {
        return new ReferralRule(Set.copyOf(regel.getDokumenterList()), Set.copyOf(regel.getFraList()),
                Set.copyOf(regel.getFraEnheterList()), regel.getBareNaarDetHaster(), regel.getKartlagtFoerstList(),
                regel.getOrdlyd(), regel.getKilde());
    }

    private static Set<Etat> kinds(List<Etat> etater) {
        return etater.isEmpty() ? Set.of() : EnumSet.copyOf(etater);
    }
}
