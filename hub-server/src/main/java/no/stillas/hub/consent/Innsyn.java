package no.stillas.hub.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stillas.hub.person.Enheter.Enhet;
import no.stillas.proto.consent.v1.RegistrertSamtykke;
import no.stillas.proto.consent.v1.Trukket;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Samtykkefaktum;
import no.stillas.proto.fakta.v1.Samtykkepart;
import no.stillas.proto.samtykke.v1.Retning;

/**
 * What a unit may see of a consent. The service that collected it and the giver's service see all of it and may change
 * it. A sender sees itself and the receivers, a receiver itself and the senders, and only while it is in force: a service
 * that has received nothing hears nothing of a withdrawal, and nobody hears that it was refused.
 */
final class Innsyn {
    /** A unit's part in a consent. */
    enum Rolle {
        FORVALTER,
        AVSENDER,
        MOTTAKER,
        INGEN
    }

    private Innsyn() {}

    static Rolle rolle(Samtykkefaktum s, Enhet enhet, LocalDate idag) {
        var part = Parter.av(enhet.tjeneste());
        if (enhet.er(s.getInnhentetAv()) || enhet.er(s.getGiverensTjeneste())) {
            return Rolle.FORVALTER;
        }
        if (!Samtykkeomfang.iKraft(s, idag)) {
            return Rolle.INGEN;
        }
        if (s.getAvsendereList().stream().anyMatch(a -> Parter.sammeTjeneste(a, part))) {
            return Rolle.AVSENDER;
        }
        return s.getMottakereList().stream().anyMatch(m -> Parter.sammeTjeneste(m, part)) ? Rolle.MOTTAKER : Rolle.INGEN;
    }

    /** The consent as the unit may see it; empty where it may not know that there is one. */
    static Optional<RegistrertSamtykke> vis(Faktum faktum, Enhet enhet, LocalDate idag) {
        var s = faktum.getSamtykke();
        var rolle = rolle(s, enhet, idag);
        return switch (rolle) {
            case INGEN -> Optional.empty();
            case FORVALTER -> Optional.of(grunn(faktum)
                    .addAllAvsendere(s.getAvsendereList())
                    .addAllMottakere(s.getMottakereList())
                    .addAllMerknader(s.getMerknaderList())
                    .setKanEndres(true)
                    .build());
            case AVSENDER -> Optional.of(grunn(faktum)
                    .addAllAvsendere(egne(s, s.getAvsendereList(), enhet))
                    .addAllMottakere(s.getMottakereList())
                    .build());
            case MOTTAKER -> Optional.of(grunn(faktum)
                    .addAllAvsendere(s.getAvsendereList())
                    .addAllMottakere(egne(s, s.getMottakereList(), enhet))
                    .build());
        };
    }

    private static List<Samtykkepart> egne(Samtykkefaktum s, List<Samtykkepart> parter, Enhet enhet) {
        // where everybody shares with everybody, everybody knows who takes part
        return s.getRetning() == Retning.RETNING_FLERSIDIG
                ? parter
                : parter.stream().filter(p -> Parter.sammeTjeneste(p, Parter.av(enhet.tjeneste()))).toList();
    }

    private static RegistrertSamtykke.Builder grunn(Faktum faktum) {
        var s = faktum.getSamtykke();
        var svar = RegistrertSamtykke.newBuilder()
                .setSamtykkeId(faktum.getId())
                .setVersjon(faktum.getVersjon())
                .setTilstand(s.getTilstand())
                .setProfil(s.getProfil())
                .setRetning(s.getRetning())
                .addAllKategorier(s.getKategorierList())
                .setFormaal(s.getFormaal())
                .setFra(s.getFra())
                .setTil(s.getTil())
                .setRegistrert(faktum.getOppgittAv().getRegistrert());
        s.getTilbaketrekkingerList().forEach(t -> svar.addTrukket(
                Trukket.newBuilder().setTidspunkt(t.getTidspunkt()).addAllKategorier(t.getKategorierList())));
        return svar;
    }
}
