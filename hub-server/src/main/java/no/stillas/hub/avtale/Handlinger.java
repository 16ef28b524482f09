package no.stillas.hub.avtale;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.grpc.Feil;
import no.stillas.proto.avtale.v1.Avtaletype;
import no.stillas.proto.avtale.v1.SignRequest;
import no.stillas.proto.avtale.v1.TerminateRequest;
import no.stillas.proto.fakta.v1.Avtalefaktum;
import no.stillas.proto.fakta.v1.Avtalesignatur;
import no.stillas.proto.fakta.v1.Avtaleslag;
import no.stillas.proto.kodeverk.v1.Etat;

/** What may be done with an agreement, and what it becomes. Empty: it is so already. Pure. */
final class Handlinger {
    private Handlinger() {}

    static Optional<Avtalefaktum> registrer(Oversikt naa, Avtalefaktum ny, String org) {
        var id = UUID.fromString(ny.getAvtaleId());
        var nyeste = naa.nyeste(id);
        if (nyeste.filter(v -> !v.part(org)).isPresent()) {
            throw Feil.finnesAlt("ID_I_BRUK", "the id is used for something else");
        }
        var samme = naa.av(id).stream().filter(v -> v.nummer() == ny.getDokumentversjon()).findFirst();
        if (samme.isPresent()) {
            if (samme.get().avtale().getDokument().equals(ny.getDokument())) {
                return Optional.empty();
            }
            throw Feil.finnesAlt("ANNET_INNHOLD", "this version is registered with other content: register the next version");
        }
        int venter = nyeste.map(Versjon::nummer).orElse(0) + 1;
        if (ny.getDokumentversjon() != venter) {
            throw Feil.ugyldig("versjon", "the next version is " + venter);
        }
        return Optional.of(ny);
    }

    static Optional<Avtalefaktum> signer(Oversikt naa, SignRequest request, String org, LocalDate idag) {
        var versjon = nyeste(naa, request.getAvtaleId(), org);
        if (versjon.nummer() != request.getVersjon()) {
            throw Feil.forutsetning("VERSJON_ENDRET", "the newest version is " + versjon.nummer());
        }
        if (!versjon.manglerSignatur().contains(org)) {
            return Optional.empty();
        }
        var s = request.getSignatur();
        var dato = Dager.les(s.getDato()).orElseThrow(() -> Feil.ugyldig("signatur.dato", "is no day of the calendar"));
        if (dato.isAfter(idag)) {
            throw Feil.ugyldig("signatur.dato", "is in the future");
        }
        if (lovpaalagt(versjon) && s.getKommunestyresak().isEmpty() && kommune(versjon, org)) {
            throw Feil.ugyldig("signatur.kommunestyresak", "kommunestyret itself makes a statutory agreement (hol § 6-1)");
        }
        return Optional.of(versjon.avtale().toBuilder().addSignaturer(Avtalesignatur.newBuilder()
                .setOrganisasjonsnummer(org).setFunksjon(s.getRolle()).setDato(s.getDato())
                .setSaksnummer(s.getKommunestyresak())).build());
    }

    static Optional<Avtalefaktum> siOpp(Oversikt naa, TerminateRequest request, String org, LocalDate idag) {
        nyeste(naa, request.getAvtaleId(), org);
        var oppsigelse = request.getOppsigelse();
        var gitt = Dager.les(oppsigelse.getGitt()).orElseThrow(() -> Feil.ugyldig("oppsigelse.gitt", "is no day of the calendar"));
        var virker = Dager.les(oppsigelse.getVirkerFra())
                .orElseThrow(() -> Feil.ugyldig("oppsigelse.virker_fra", "is no day of the calendar"));
        if (gitt.isAfter(idag)) {
            throw Feil.ugyldig("oppsigelse.gitt", "is in the future");
        }
        var signert = naa.av(UUID.fromString(request.getAvtaleId())).stream().filter(Versjon::signert)
                .reduce((_, etter) -> etter)
                .orElseThrow(() -> Feil.forutsetning("IKKE_I_KRAFT", "no version is signed by all parties: there is nothing to end"));
        if (lovpaalagt(signert) && virker.isBefore(gitt.plusYears(1))) {
            throw Feil.ugyldig("oppsigelse.virker_fra", "a statutory agreement has one year's notice (hol § 6-5)");
        }
        int maaneder = maaneder(signert);
        if (virker.isBefore(gitt.plusMonths(maaneder))) {
            throw Feil.ugyldig("oppsigelse.virker_fra", "the agreement has " + maaneder + " months' notice by its own words");
        }
        var sisteDag = virker.minusDays(1).toString();
        if (!signert.til().isEmpty() && sisteDag.compareTo(signert.til()) >= 0) {
            if (signert.avtale().getSisteDag().equals(sisteDag)) {
                return Optional.empty();
            }
            throw Feil.ugyldig("oppsigelse.virker_fra", "the agreement has ended by then already");
        }
        return Optional.of(signert.avtale().toBuilder().setSisteDag(sisteDag).setSagtOpp(gitt.toString()).build());
    }

    private static Versjon nyeste(Oversikt naa, String avtaleId, String org) {
        return naa.nyeste(UUID.fromString(avtaleId))
                .filter(v -> v.part(org))
                .orElseThrow(() -> Feil.finnesIkke("the agreement"));
    }

    private static int maaneder(Versjon versjon) {
        return versjon.avtale().getSlag() == Avtaleslag.AVTALESLAG_BISTANDSAVTALE
                ? versjon.bistandsavtale().getOppsigelsesfristMaaneder() : 0;
    }

    private static boolean lovpaalagt(Versjon versjon) {
        return versjon.avtale().getOmraade().equals(Avtaletype.AVTALETYPE_LOVPAALAGT.name());
    }

    private static boolean kommune(Versjon versjon, String org) {
        return versjon.samarbeidsavtale().getParterList().stream()
                .anyMatch(p -> p.getOrganisasjonsnummer().equals(org) && p.getEtat() == Etat.ETAT_KOM);
    }
}
