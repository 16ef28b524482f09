package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.stillas.hub.judgement.facts.Fakta;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.proto.judgement.v1.Oppfoelging;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Plikt;
import no.stillas.proto.kodeverk.v1.Pliktkrets;
import no.stillas.proto.kodeverk.v1.Pliktpart;
import no.stillas.proto.kodeverk.v1.Pliktstatus;
import no.stillas.proto.kodeverk.v1.Plikttid;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.regelverk.v1.Faktum;
import no.stillas.proto.regelverk.v1.Ordlyd;
import no.stillas.proto.regelverk.v1.Pliktregel;

/**
 * What a decision obliges somebody to: who must be told, what is logged, what a human must review. Read from the rules
 * when the decision is explained, and no part of judging itself. Times are not in it: whoever has a calendar adds them.
 */
final class Obligations {
    private final Decision decision;
    private final RuleBook bok;
    private final boolean gaar;
    private final Case sak;
    private final Editions utgaver;

    private Obligations(Utfall utfall, Decision decision, RuleBook bok) {
        this.decision = decision;
        this.bok = bok;
        this.gaar = utfall != Utfall.UTFALL_HELD;
        this.sak = new Case(decision.facts());
        this.utgaver = new Editions(bok, decision.facts());
    }

    /** By id. What is denied obliges nobody to anything, and of what is held only what comes before it goes. */
    static List<Oppfoelging> av(Utfall utfall, Decision decision, RuleBook bok, Function<Ordlyd, String> leser) {
        if (utfall == Utfall.UTFALL_DENIED) {
            return List.of();
        }
        Obligations alle = new Obligations(utfall, decision, bok);
        List<Oppfoelging> funnet = new ArrayList<>();
        for (Pliktregel regel : bok.pliktregler()) {
            if (alle.ramme(regel) && decision.verdicts().stream().anyMatch(v -> alle.gjelder(regel, v))) {
                funnet.add(alle.oppfoelging(regel, leser));
            }
        }
        return funnet;
    }

    private boolean ramme(Pliktregel r) {
        return (r.getVenter() ? !gaar : gaar || r.getTid() == Plikttid.PLIKTTID_FOER)
                && (r.getAvsenderCount() == 0 || r.getAvsenderList().contains(sak.facts.avsender().etat()))
                && !r.getUnntattAvsenderList().contains(sak.facts.avsender().etat())
                && (r.getMottakerCount() == 0 || r.getMottakerList().contains(sak.facts.mottaker().etat()))
                && !r.getUnntattMottakerList().contains(sak.facts.mottaker().etat())
                && alder(r)
                && r.getPersonUtelukkerList().stream().noneMatch(f -> sak.barnet.personfakta().av(f) == Sannhet.SANN)
                && (!r.getHaster() || sak.haster()) && (!r.getIkkeHaster() || !sak.haster())
                && (!r.getFare() || decision.merker().contains(Merke.ETTERKONTROLL))
                // last, since it reads text
                && Dager.av(r.getGyldig()).omfatter(sak.dag);
    }

    /** Nobody is told of a child whose age is not known as if it were of an age. */
    private boolean alder(Pliktregel r) {
        boolean kjent = sak.alder != Ages.UKJENT;
        return (!r.hasFraAlder() || kjent && sak.alder >= r.getFraAlder())
                && (!r.hasUnderAlder() || kjent && sak.alder < r.getUnderAlder());
    }

    private boolean gjelder(Pliktregel r, Verdict v) {
        boolean dommen = r.getVenter() || !gaar ? v.dom() == Dom.VENTER : v.passerer();
        String regel = v.regel().orElse("");
        return dommen
                && (r.getPliktCount() == 0 || r.getPliktList().stream().anyMatch(p -> foelger(p, regel) && !gjort(p, v)))
                && (r.getGrunnlagCount() == 0 || r.getGrunnlagList().contains(v.grunnlag()))
                && (r.getRegelCount() == 0 || r.getRegelList().contains(regel))
                && !r.getUnntattRegelList().contains(regel)
                && (r.getKategoriCount() == 0 || r.getKategoriList().contains(v.kategori()));
    }

    /** What follows every row, and what violence adds to the message as a whole, stand in no row. */
    private boolean foelger(Plikt plikt, String regel) {
        boolean heleMeldingen = plikt == Plikt.PLIKT_O_LOG || plikt == Plikt.PLIKT_O_MIN || plikt == Plikt.PLIKT_O_NOINFP;
        return heleMeldingen ? decision.plikter().contains(plikt)
                : bok.regel(regel).map(r -> r.getPliktList().contains(plikt)).orElse(false);
    }

    /** What a named human has let pass, another than the one who sent it has looked at. */
    private static boolean gjort(Plikt plikt, Verdict v) {
        return plikt == Plikt.PLIKT_O_4E && v.passerer() && v.beslutning() == Beslutning.BESLUTNING_REVIEW;
    }

    private Oppfoelging oppfoelging(Pliktregel r, Function<Ordlyd, String> leser) {
        return Oppfoelging.newBuilder().setId(r.getId()).setSlag(r.getSlag()).setSkylder(r.getSkylder())
                .setHvem(r.getHvem()).setTid(r.getTid()).setFristErInnstilling(r.getInnstilling())
                .setStatus(status(r)).setParagraf(Texts.paragraf(utgaver.kilde(r))).setTekst(leser.apply(r.getOrdlyd()))
                .addAllLogges(r.getLoggesList()).build();
    }

    private Pliktstatus status(Pliktregel r) {
        Sannhet fortalt = r.getSkylder() == Pliktpart.PLIKTPART_AVSENDER ? fortalt(r.getHvem()) : Sannhet.UKJENT;
        return switch (r.getSlag()) {
            case PLIKTSLAG_LOGG -> r.getSkylder() == Pliktpart.PLIKTPART_HUBEN ? Pliktstatus.PLIKTSTATUS_GJORT
                    : Pliktstatus.PLIKTSTATUS_GJENSTAAR;
            case PLIKTSLAG_IKKE_INFORMER -> Pliktstatus.PLIKTSTATUS_VENTER_PAA_FRIGIVELSE;
            case PLIKTSLAG_FOER_OPP -> fortalt == Sannhet.UKJENT ? Pliktstatus.PLIKTSTATUS_GJENSTAAR
                    : Pliktstatus.PLIKTSTATUS_GJORT;
            case PLIKTSLAG_INFORMER, PLIKTSLAG_HOER -> informert(r, fortalt);
            case PLIKTSLAG_GJENNOMGAA, PLIKTSLAG_UNSPECIFIED, UNRECOGNIZED -> Pliktstatus.PLIKTSTATUS_GJENSTAAR;
        };
    }

    private Pliktstatus informert(Pliktregel r, Sannhet fortalt) {
        if (fortalt == Sannhet.SANN) {
            return Pliktstatus.PLIKTSTATUS_GJORT;
        }
        if (r.getAlltidFrigivelse()
                || r.getVenterPaaFrigivelse() && decision.plikter().contains(Plikt.PLIKT_O_NOINFP)) {
            return Pliktstatus.PLIKTSTATUS_VENTER_PAA_FRIGIVELSE;
        }
        return fortalt == Sannhet.USANN && r.getKanUtelates() ? Pliktstatus.PLIKTSTATUS_UTELATT_MED_GRUNN
                : Pliktstatus.PLIKTSTATUS_GJENSTAAR;
    }

    /** What the sender states of those whom it is about; of everyone and of the parties it cannot speak for all. */
    private Sannhet fortalt(Pliktkrets hvem) {
        Fakta fakta = decision.facts().fakta();
        return switch (hvem) {
            case PLIKTKRETS_BARNET -> fakta.av(Faktum.FAKTUM_BARNET_INFORMERT);
            case PLIKTKRETS_FORESATTE -> fakta.av(Faktum.FAKTUM_FORESATTE_INFORMERT);
            case PLIKTKRETS_FOSTERFORELDRE -> fakta.av(Faktum.FAKTUM_FOSTERFORELDRE_INFORMERT);
            case PLIKTKRETS_GRAVID -> fakta.av(Faktum.FAKTUM_GRAVID_INFORMERT);
            case PLIKTKRETS_DEN_DET_GJELDER, PLIKTKRETS_PARTENE, PLIKTKRETS_UNSPECIFIED, UNRECOGNIZED -> Sannhet.UKJENT;
        };
    }
}
