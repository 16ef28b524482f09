package no.stillas.hub.cli;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.proto.Norsk;
import no.stillas.proto.akutt.v1.Relasjon;
import no.stillas.proto.felles.v1.Ansatt;
import no.stillas.proto.felles.v1.Periode;
import no.stillas.proto.stillas.v1.Avslutning;
import no.stillas.proto.stillas.v1.Avtalt;
import no.stillas.proto.stillas.v1.Bosted;
import no.stillas.proto.stillas.v1.FemR;
import no.stillas.proto.stillas.v1.Fristbilde;
import no.stillas.proto.stillas.v1.Koordinator;
import no.stillas.proto.stillas.v1.Loeftebilde;
import no.stillas.proto.stillas.v1.Medlem;
import no.stillas.proto.stillas.v1.Moete;
import no.stillas.proto.stillas.v1.Moetemangel;
import no.stillas.proto.stillas.v1.Naerperson;
import no.stillas.proto.stillas.v1.Plan;
import no.stillas.proto.stillas.v1.Task;

/** A child's stillas as lines in bokmål, a heading for each kind of thing that there is. Never a name or number of the child. */
final class Stillasvisning {
    private final PrintWriter ut;
    private boolean noe;

    Stillasvisning(PrintWriter ut) {
        this.ut = requireNonNull(ut, "ut is null");
    }

    /** Whether there was anything to show. */
    boolean noe() {
        return noe;
    }

    void koordinatorer(List<Koordinator> alle) {
        del("Roller", alle.stream().map(k -> Kode.liste(rolle(k), k.getEnhet(), hvem(k.getAnsatt()), periode(k.getPeriode()), k.getParagraf())).toList());
    }

    void medlemmer(List<Medlem> alle) {
        del("Medlemmer", alle.stream().filter(Medlem::getNaa).map(m -> Kode.liste(
                m.getMedlemskap().hasTjeneste() ? m.getMedlemskap().getTjeneste().getEnhet() : "person (" + m.getMedlemskap().getPerson() + ")",
                ord(Kode.kort(m.getMedlemskap().getRolle())), hvem(m.getMedlemskap().getKontakt()))).toList());
    }

    void steder(List<Bosted> alle) {
        del("Bosted", alle.stream().map(b -> Kode.liste(ord(Kode.kort(b.getSlag())), switch (b.getGrunnlag()) {
            case BOSTEDSGRUNNLAG_BESTEMT -> "bestemt";
            case BOSTEDSGRUNNLAG_FLYTTET -> "fra " + Tid.dag(b.getFoersteDag());
            case BOSTEDSGRUNNLAG_BODDE_DER, BOSTEDSGRUNNLAG_UNSPECIFIED, UNRECOGNIZED -> "";
        }, b.getFlyttetVidere().isEmpty() ? "" : "til " + Tid.dag(b.getFlyttetVidere()), b.getNaa() ? "sist kjent " + Tid.dag(b.getSistKjent()) : "",
                b.getDokument() + " fra " + b.getFra())).toList());
    }

    /** Without names: a sister's tells whose sister she is. */
    void relasjoner(List<Naerperson> alle) {
        del("Familie og nettverk", alle.stream().map(p -> Kode.liste(
                ord(Kode.kort(p.getRelasjon() == Relasjon.RELASJON_UNSPECIFIED ? p.getRolle() : p.getRelasjon())),
                p.getStillasrollerList().stream().map(r -> ord(Kode.kort(r))).collect(Collectors.joining(" og ")),
                p.getViktigForBarnet() ? "viktig for barnet" : "", p.getSkjermesFra() ? "barnet skal skjermes" : "",
                p.getDokument() + " fra " + p.getFra())).toList());
    }

    void planer(List<Plan> planer, List<FemR> avtaler) {
        del("Planer og avtaler", Stream.concat(
                planer.stream().map(p -> Kode.liste(p.getTittel() + (p.getHovedplan() ? " (hovedplanen)" : ""), p.getEier().getEnhet(),
                        p.getUtgaverCount() == 0 ? "" : "versjon " + p.getUtgaver(0).getVersjon(), ord(Kode.kort(p.getStatus())),
                        mangler(p.getIkkeKjentForList()), p.getForslagCount() == 0 ? "" : p.getForslagCount() + " forslag fra andre")),
                avtaler.stream().map(a -> Kode.liste("5R-avtale", a.getEier().getEnhet(), "versjon " + a.getUtgaver(0).getVersjon(),
                        ord(Kode.kort(a.getStatus())), mangler(a.getIkkeKjentForList())))).toList());
    }

    void moeter(List<Moete> alle) {
        del("Møter", alle.stream().map(m -> Kode.liste(
                m.hasInnkalling() ? Tid.moment(m.getInnkalling().getStart()) : m.hasReferat() ? Tid.moment(m.getReferat().getHoldt()) : "uten tid",
                m.hasInnkalling() ? ord(Kode.kort(m.getInnkalling().getType())) : m.hasReferat() ? ord(Kode.kort(m.getReferat().getType())) : "",
                m.getInnkaller().isEmpty() ? "" : "kalt inn av " + m.getInnkaller(),
                ord(Kode.kort(m.getStand())), m.getManglerCount() == 0 ? ""
                        : "mangler " + m.getManglerList().stream().map(Stillasvisning::mangel).collect(Collectors.joining(" og "))))
                .toList());
    }

    void loefter(List<Loeftebilde> loefter, List<Avtalt> avtalt) {
        del("Løfter og spørsmål som venter på svar", loefter.stream().filter(Loeftebilde::getAapent).map(l -> Kode.liste(
                frist(l.getLoefte().getSvarInnen(), l.getForfalt()), ord(Kode.kort(l.getLoefte().getSlag())), "hos " + l.getHos(),
                hvem(l.getLoefte().getAnsvarlig()))).toList());
        del("Avtalt i møter", avtalt.stream().filter(Avtalt::getAapen).map(a -> Kode.liste(
                a.getOppgave().getFrist().isEmpty() ? "uten frist" : frist(a.getOppgave().getFrist(), a.getForfalt()),
                a.getOppgave().hasAnsvarlig() ? a.getOppgave().getAnsvarlig().getEnhet() : a.getOppgave().getAnsvarligPerson(),
                a.getOppgave().getHva().getTekst())).toList());
    }

    void avslutninger(List<Avslutning> alle) {
        del("Avsluttes", alle.stream().map(a -> Kode.liste(Tid.dag(a.getOvertakelse().getDato()), a.getOvertakelse().getFra().getEnhet(),
                ord(Kode.kort(a.getOvertakelse().getGrunn())), a.getOvertatt() ? "overtas av " + a.getOvertakelse().getTil().getEnhet()
                        : a.getIngenOvertar() ? "ingen overtar" : "venter på svar fra " + a.getOvertakelse().getTil().getEnhet())).toList());
    }

    void oppgaver(List<Task> alle) {
        del("Åpne oppgaver hos enheten", alle.stream().map(o -> Kode.liste(o.hasDue() ? "innen " + Tid.moment(o.getDue()) : "uten frist",
                o.hasEier() ? hvem(o.getEier()) : o.getRolle().isEmpty() ? "ingen har den" : o.getRolle(), o.getTekst())).toList());
    }

    void frister(List<Fristbilde> alle) {
        del("Frister", alle.stream().map(f -> Kode.liste((f.getForfalt() ? "ute " : "") + Tid.moment(f.getDue()), f.getEnhet(), f.getTekst()))
                .toList());
    }

    private void del(String hva, List<String> linjer) {
        if (!linjer.isEmpty()) {
            ut.println((noe ? System.lineSeparator() : "") + hva);
            linjer.forEach(l -> ut.println("  " + l));
            noe = true;
        }
    }

    private static String rolle(Koordinator k) {
        return switch (k.getType()) {
            case KOORDINATORTYPE_KOORDINATOR -> "koordinator";
            case KOORDINATORTYPE_BARNEKOORDINATOR -> "barnekoordinator";
            case KOORDINATORTYPE_FUNGERENDE -> "fungerende koordinator";
            case KOORDINATORTYPE_PLAN -> "koordinator etter individuell plan";
            case KOORDINATORTYPE_KONTAKTLEGE -> "kontaktlege eller kontaktpsykolog";
            case KOORDINATORTYPE_HELSEANSVARLIG -> "helseansvarlig";
            case KOORDINATORTYPE_UNSPECIFIED, UNRECOGNIZED -> "rolle";
        };
    }

    private static String mangel(Moetemangel m) {
        return switch (m) {
            case MOETEMANGEL_BARNETS_STEMME -> "barnets stemme";
            case MOETEMANGEL_SAKSLISTE -> "saksliste";
            case MOETEMANGEL_NOEDVENDIG_DELTAKER -> "svar fra en som trengs";
            case MOETEMANGEL_FORBEREDELSE -> "forberedelse av en sak";
            case MOETEMANGEL_BESLUTNING_UTEN_MYNDIGHET -> "den som har myndighet til en beslutning";
            case MOETEMANGEL_FEM_R -> "gjennomgang av 5R-avtalen";
            case MOETEMANGEL_UNSPECIFIED, UNRECOGNIZED -> "noe";
        };
    }

    private static String mangler(List<String> enheter) {
        return enheter.isEmpty() ? "" : "ikke kjent for " + String.join(" og ", enheter);
    }

    private static String frist(String dag, boolean forfalt) {
        return (forfalt ? "skulle vært besvart " : "innen ") + Tid.dag(dag);
    }

    private static String hvem(Ansatt a) {
        return a.getNavn() + (a.getRolle().isEmpty() || a.getNavn().isEmpty() ? "" : " (" + a.getRolle() + ")");
    }

    private static String periode(Periode p) {
        return (p.getFra().isEmpty() ? "" : "fra " + Tid.dag(p.getFra())) + (p.getTil().isEmpty() ? "" : " til " + Tid.dag(p.getTil()));
    }

    /** A code as words. */
    private static String ord(String kode) {
        return Norsk.ord(kode.toLowerCase(Locale.ROOT));
    }
}
