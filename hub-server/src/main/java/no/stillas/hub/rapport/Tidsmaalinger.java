package no.stillas.hub.rapport;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.fact.Fact;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.ledger.Followups;
import no.stillas.hub.modell.Modellregister;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.fakta.v1.Modellfaktum;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellovergang;
import no.stillas.proto.report.v1.Dagkilde;
import no.stillas.proto.report.v1.Maanedsmaaling;
import no.stillas.proto.report.v1.MeasureTimeResponse;

/**
 * How long an organisation's cases took by a model's measure. A moment counts where the organisation sent the message that it
 * follows from, or has got it, from when it did; the day that a document states counts for whoever wrote it and for who got all
 * of it. Reads the facts of all children that some model has moved. Blocks on the database.
 */
@Singleton
final class Tidsmaalinger {
    private static final int SIDE = 500;

    private final Facts fakta;
    private final Followups oppfoelging;
    private final Modellregister regler;
    private final Perioder perioder;

    Tidsmaalinger(Facts fakta, Followups oppfoelging, Modellregister regler, Perioder perioder) {
        this.fakta = requireNonNull(fakta, "fakta is null");
        this.oppfoelging = requireNonNull(oppfoelging, "oppfoelging is null");
        this.regler = requireNonNull(regler, "regler is null");
        this.perioder = requireNonNull(perioder, "perioder is null");
    }

    /**
     * The censored figures.
     *
     * @throws io.grpc.StatusRuntimeException {@code INVALID_ARGUMENT} where the period is not whole months that are over, {@code
     *     NOT_FOUND} where no model names the measure
     */
    MeasureTimeResponse av(String orgnr, String id, String fra, String til) {
        var maaneder = Set.copyOf(perioder.maaneder(fra, til));
        // one book: a model may be loaded meanwhile
        var bok = regler.bok();
        var modell = bok.modellMedTidsmaal(id).orElseThrow(() -> Feil.finnesIkke("measure"));
        var maal = modell.getTidsmaalList().stream().filter(t -> t.getId().equals(id)).findFirst().orElseThrow();
        var tabeller = tabeller(orgnr, new Maaler(modell, maal), new Utgave(modell.getId(), bok.faktaversjon(modell)), maaneder);
        var svar = MeasureTimeResponse.newBuilder().setTekst(maal.getTekst()).setModell(modell.getId())
                .setKilde(maal.getKilde().getDokument() + ", " + maal.getKilde().getSted())
                .addAllFra(kilder(modell, maal.getFraList())).addAllTil(kilder(modell, maal.getTilList()));
        tabeller.forEach(t -> svar.addMaaneder(Maanedsmaaling.newBuilder().setMaaned(t.maaned().toString()).setMaaling(t.maaling())));
        if (!tabeller.isEmpty()) {
            svar.setSamlet(Maanedstabell.samlet(tabeller));
        }
        return svar.build();
    }

    private List<Maanedstabell> tabeller(String orgnr, Maaler maaler, Utgave utgave, Set<YearMonth> maaneder) {
        Map<YearMonth, List<List<Sak>>> saker = new TreeMap<>();
        Optional<Pseudonym> etter = Optional.empty();
        List<Pseudonym> side;
        do {
            side = fakta.having(FactKind.MODELLTILSTAND, etter, SIDE);
            for (var flyttinger : flyttinger(orgnr, utgave, side)) {
                maaler.saker(flyttinger).stream().filter(s -> maaneder.contains(s.maaned()))
                        .collect(Collectors.groupingBy(Sak::maaned))
                        .forEach((maaned, barnets) -> saker.computeIfAbsent(maaned, _ -> new ArrayList<>()).add(barnets));
            }
            etter = side.isEmpty() ? etter : Optional.of(side.getLast());
        } while (side.size() == SIDE);
        return saker.entrySet().stream().map(m -> Maanedstabell.av(m.getKey(), m.getValue())).toList();
    }

    /** Of each child what the organisation may count by. */
    private List<List<Flytting>> flyttinger(String orgnr, Utgave utgave, List<Pseudonym> barn) {
        var noekler = barn.stream().map(SubjectKey::known).collect(Collectors.toSet());
        var lest = fakta.load(noekler);
        var alle = noekler.stream().map(lest::subject).map(b -> bevegelser(b, utgave)).toList();
        var naadd = naadd(alle.stream().flatMap(List::stream).filter(b -> b.til(orgnr) && !b.fra(orgnr)));
        return alle.stream().map(b -> b.stream().flatMap(f -> f.sett(orgnr, naadd).stream()).toList()).toList();
    }

    private static List<Bevegelse> bevegelser(Subject barn, Utgave utgave) {
        var alle = barn.facts().stream().filter(f -> f.kind() == FactKind.MODELLTILSTAND).map(Bevegelse::av).toList();
        var utelatt = alle.stream().map(Bevegelse::modell).filter(Modellfaktum::getUtelatt).map(Modellfaktum::getMelding).collect(Collectors.toSet());
        return alle.stream().filter(b -> utgave.har(b.modell()) && !b.modell().getTilstand().isEmpty())
                .map(b -> utelatt.contains(b.modell().getMelding()) ? b.utelatt() : b).toList();
    }

    private Map<UUID, Followups.Reached> naadd(Stream<Bevegelse> mottatt) {
        return oppfoelging.firstReached(mottatt.flatMap(b -> b.melding().stream()).collect(Collectors.toSet()));
    }

    private static List<Dagkilde> kilder(Modell modell, List<String> tilstander) {
        return Maaler.til(modell, tilstander).stream().flatMap(Tidsmaalinger::kilder).distinct().toList();
    }

    private static Stream<Dagkilde> kilder(Modellovergang o) {
        var utvalg = o.getUtvalg();
        return Dokumenttyper.alle().typer().stream()
                .filter(t -> utvalg.getEthvertDokument() || utvalg.getDokumentList().contains(t.navn())
                        || utvalg.getGruppeList().contains(t.dokument().getGruppe()))
                .map(Dokumenttype::tittel).sorted().map(t -> Dagkilde.newBuilder().setDokument(t).setFelt(o.getDag()).build());
    }

    /** A version of a model as facts name it: a state's name belongs to it, so that no other version counts anew what has been. */
    private record Utgave(String modell, String versjon) {
        boolean har(Modellfaktum f) {
            return f.getModell().equals(modell) && f.getVersjon().equals(versjon);
        }
    }

    /** That a message moved a child, with when. */
    private record Bevegelse(Modellfaktum modell, Instant naar) {
        static Bevegelse av(Fact fact) {
            return new Bevegelse(Faktalager.les(fact).getModell(), fact.recordedAt());
        }

        /** Something of the message was left out when it passed, or when it was handed over. */
        Bevegelse utelatt() {
            return new Bevegelse(modell.toBuilder().setUtelatt(true).build(), naar);
        }

        boolean fra(String orgnr) {
            return modell.getTjeneste().getOrganisasjonsnummer().equals(orgnr);
        }

        boolean til(String orgnr) {
            return modell.getMottaker().getOrganisasjonsnummer().equals(orgnr);
        }

        Optional<UUID> melding() {
            return modell.getMelding().isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(modell.getMelding()));
        }

        /** As the organisation may count by it; empty where it knows nothing of it yet. */
        Optional<Flytting> sett(String orgnr, Map<UUID, Followups.Reached> naadd) {
            return kjent(orgnr, naadd).map(kjent -> new Flytting(modell.getTilstand(), naar, kjent,
                    fra(orgnr) || !modell.getUtelatt() ? Dager.les(modell.getDag()) : Optional.empty()));
        }

        private Optional<Instant> kjent(String orgnr, Map<UUID, Followups.Reached> naadd) {
            return fra(orgnr) ? Optional.of(naar) : melding().filter(_ -> til(orgnr)).map(naadd::get).map(Followups.Reached::at);
        }
    }
}
