package no.stillas.hub.judgement.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.judgement.facts.Samordning.Avvik;
import no.stillas.hub.judgement.facts.Samordning.Avvisning;
import no.stillas.hub.judgement.facts.Samordning.Plan;
import no.stillas.hub.judgement.facts.Samordning.Side;
import no.stillas.hub.judgement.facts.Samordning.Steg;
import no.stillas.hub.judgement.facts.Samordning.Tilstand;
import no.stillas.proto.regelverk.v1.JudgedAvvik;
import no.stillas.proto.regelverk.v1.JudgedAvvisning;
import no.stillas.proto.regelverk.v1.JudgedSamordning;
import no.stillas.proto.regelverk.v1.JudgedSteg;
import no.stillas.proto.regelverk.v1.JudgedTilstand;

/** What models read, to and from its stored form. */
final class SamordningCodec {
    private SamordningCodec() {}

    static JudgedSamordning tilProto(Samordning s) {
        JudgedSamordning.Builder b = JudgedSamordning.newBuilder().setDokumenttype(s.dokumenttype())
                .setAvsenderOrg(s.avsender().org()).setAvsenderTeam(s.avsender().team())
                .addAllAvsenderKommune(s.avsender().kommuner())
                .setMottakerOrg(s.mottaker().org()).setMottakerTeam(s.mottaker().team())
                .addAllMottakerKommune(s.mottaker().kommuner())
                .setKoordinator(s.koordinator()).addAllAvtale(s.avtaler())
                .setPlan(s.plan().dokumentet()).setPlanIBruk(tall(s.plan().iBruk())).setAnnenPlan(tall(s.plan().annen()))
                .setPlanSkjult(s.plan().skjult()).addAllBrudd(s.brudd()).addAllKjennetegn(s.kjennetegn())
                .setModellnummer(s.modellnummer());
        s.avvisning().ifPresent(a -> b.setAvvisning(
                JudgedAvvisning.newBuilder().setOrdlyd(a.ordlyd()).setKilde(a.kilde())));
        s.steg().forEach(x -> b.addSteg(
                JudgedSteg.newBuilder().setDokumenttype(x.dokumenttype()).setSynlig(x.synlig())));
        s.tilstander().forEach(t -> b.addTilstand(JudgedTilstand.newBuilder().setModell(t.modell())
                .setTilstand(t.tilstand()).setSynlig(t.synlig()).setVersjon(t.versjon())));
        s.avvik().forEach(a -> b.addAvvik(JudgedAvvik.newBuilder().setNavn(a.navn()).setAvsender(a.avsender())
                .setMottaker(a.mottaker())));
        return b.build();
    }

    static Samordning fraProto(JudgedSamordning m) {
        return new Samordning(m.getDokumenttype(),
                new Side(m.getAvsenderOrg(), m.getAvsenderTeam(), List.copyOf(m.getAvsenderKommuneList())),
                new Side(m.getMottakerOrg(), m.getMottakerTeam(), List.copyOf(m.getMottakerKommuneList())),
                m.getKoordinator(), Set.copyOf(m.getAvtaleList()),
                m.hasAvvisning()
                        ? Optional.of(new Avvisning(m.getAvvisning().getOrdlyd(), m.getAvvisning().getKilde()))
                        : Optional.empty(),
                m.getStegList().stream().map(s -> new Steg(s.getDokumenttype(), s.getSynlig())).toList(),
                new Plan(m.getPlan(), sannhet(m.getPlanIBruk()), sannhet(m.getAnnenPlan()), m.getPlanSkjult()),
                List.copyOf(m.getBruddList()), List.copyOf(m.getKjennetegnList()), m.getTilstandList().stream()
                        .map(t -> new Tilstand(t.getModell(), t.getTilstand(), t.getSynlig(), t.getVersjon())).toList(),
                m.getModellnummer(), m.getAvvikList().stream()
                        .map(a -> new Avvik(a.getNavn(), a.getAvsender(), a.getMottaker())).toList());
    }

    private static int tall(Sannhet sannhet) {
        return switch (sannhet) {
            case UKJENT -> 0;
            case SANN -> 1;
            case USANN -> 2;
        };
    }

    private static Sannhet sannhet(int tall) {
        return switch (tall) {
            case 1 -> Sannhet.SANN;
            case 2 -> Sannhet.USANN;
            default -> Sannhet.UKJENT;
        };
    }
}
