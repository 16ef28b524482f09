package no.stillas.hub.consent;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.EtterFaktaendring;
import no.stillas.hub.fakta.Faktaendring;
import no.stillas.hub.fakta.Hendelser;
import no.stillas.hub.fakta.Skriving;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Feltfeil;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.Writer;
import no.stillas.hub.person.Enheter.Enhet;
import no.stillas.hub.person.Identiteter;
import no.stillas.proto.consent.v1.ListRequest;
import no.stillas.proto.consent.v1.ListResponse;
import no.stillas.proto.consent.v1.RegisterObjectionRequest;
import no.stillas.proto.consent.v1.RegisterObjectionResponse;
import no.stillas.proto.consent.v1.RegisterRequest;
import no.stillas.proto.consent.v1.RegisterResponse;
import no.stillas.proto.consent.v1.RegistrertReservasjon;
import no.stillas.proto.consent.v1.RegistrertSamtykke;
import no.stillas.proto.consent.v1.RestrictRequest;
import no.stillas.proto.consent.v1.WithdrawObjectionRequest;
import no.stillas.proto.consent.v1.WithdrawRequest;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Samtykketilstand;

/** Consents and objections, for a unit that is known to be the caller's. Every method blocks. */
@Singleton
final class Samtykker {
    private final Writer writer;
    private final Facts facts;
    private final Identiteter identiteter;
    private final Ider ider;
    private final InstantSource klokke;
    private final List<EtterFaktaendring> etter;

    Samtykker(Writer writer, Facts facts, Identiteter identiteter, Ider ider, InstantSource klokke,
            List<EtterFaktaendring> etter) {
        this.writer = requireNonNull(writer, "writer is null");
        this.facts = requireNonNull(facts, "facts is null");
        this.identiteter = requireNonNull(identiteter, "identiteter is null");
        this.ider = requireNonNull(ider, "ider is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
        this.etter = List.copyOf(etter);
    }

    RegisterResponse registrer(RegisterRequest request, Enhet enhet) {
        var feil = new ArrayList<>(Identiteter.feil(request.getPersonerList(), "personer"));
        feil.addAll(Motsigelser.i(request, klokke.instant()));
        if (!request.getSamtykke().getInnhenting().getTjeneste().getOrganisasjonsnummer().equals(enhet.organisasjonsnummer())) {
            feil.add(new Feltfeil("samtykke.innhenting.tjeneste.organisasjonsnummer", "is not the organisation that registers"));
        }
        Kontroll.kast(feil);
        var id = UUID.fromString(request.getSamtykke().getSamtykkeId());
        return Skriving.vent(writer.submit(Lane.ORDINARY, new RegistrerSamtykke(request, enhet,
                        identiteter.noekler(request.getPersonerList()), ider.noekkel(Ider.Slag.SAMTYKKE, id),
                        ider.person(Ider.Slag.SAMTYKKE, id).isPresent())))
                .orElseThrow(() -> Ider.iBruk("samtykke.samtykke_id"));
    }

    RegistrertSamtykke avgrens(RestrictRequest request, Enhet enhet) {
        var a = request.getAvgrensning();
        Kontroll.handling(request.getPersonerList(), a.getPerson(), "avgrensning.person", a.getTidspunkt(),
                "avgrensning.tidspunkt", klokke.instant());
        return endre(a.getSamtykkeId(), enhet, request.getPersonerList(), (foer, navn) -> {
            if (a.getVersjon() != foer.getVersjon()) {
                throw Feil.forutsetning("VERSJON_ENDRET", "the consent has changed: it is at version " + foer.getVersjon());
            }
            kreverStaaende(foer);
            etterGitt(foer, Dager.moment(a.getTidspunkt()), "avgrensning.tidspunkt");
            return Innsnevring.avgrens(foer.getSamtykke(), a, navn.apply(a.getPerson()));
        }).samtykke();
    }

    EndreSamtykke.Resultat trekk(WithdrawRequest request, Enhet enhet) {
        var t = request.getTilbaketrekking();
        Kontroll.handling(request.getPersonerList(), t.getPerson(), "tilbaketrekking.person", t.getTidspunkt(),
                "tilbaketrekking.tidspunkt", klokke.instant());
        return endre(t.getSamtykkeId(), enhet, request.getPersonerList(), (foer, navn) -> {
            if (foer.getSamtykke().getTilstand() == Samtykketilstand.SAMTYKKETILSTAND_TRUKKET) {
                return foer.getSamtykke();
            }
            kreverStaaende(foer);
            etterGitt(foer, Dager.moment(t.getTidspunkt()), "tilbaketrekking.tidspunkt");
            return Innsnevring.trekk(foer.getSamtykke(), t, navn.apply(t.getPerson()));
        });
    }

    RegisterObjectionResponse reserver(RegisterObjectionRequest request, Enhet enhet) {
        Kontroll.reservasjon(request, klokke.instant());
        var id = UUID.fromString(request.getReservasjon().getReservasjonId());
        var personer = identiteter.noekler(request.getPersonerList());
        var svar = Skriving.vent(writer.submit(Lane.ORDINARY, new Reservering(request, enhet, personer,
                        ider.noekkel(Ider.Slag.RESERVASJON, id), ider.person(Ider.Slag.RESERVASJON, id).isPresent())))
                .orElseThrow(() -> Ider.iBruk("reservasjon.reservasjon_id"));
        ider.person(Ider.Slag.RESERVASJON, id).ifPresent(p -> si(new Faktaendring.Reservert(p), id, 1));
        return svar;
    }

    RegistrertReservasjon opphev(WithdrawObjectionRequest request, Enhet enhet) {
        var feil = new ArrayList<>(Identiteter.feil(request.getPersonerList(), "personer"));
        new Referanser(request.getPersonerList(), feil).krev(request.getPerson(), "person");
        Kontroll.kast(feil);
        var id = UUID.fromString(request.getReservasjonId());
        var subjekt = ider.person(Ider.Slag.RESERVASJON, id).orElseThrow(() -> Feil.finnesIkke("the objection"));
        return Skriving.vent(writer.submit(Lane.ORDINARY, new Oppheving(id, enhet, subjekt, request.getPerson(),
                identiteter.noekler(request.getPersonerList()))));
    }

    ListResponse liste(ListRequest request, Enhet enhet) {
        Identiteter.feil(request.getIdentitet(), "identitet").ifPresent(f -> Kontroll.kast(List.of(f)));
        var person = facts.find(identiteter.noekkel(request.getIdentitet()));
        return Skriving.vent(writer.submit(Lane.ORDINARY, new Liste(enhet, person)));
    }

    private EndreSamtykke.Resultat endre(String samtykkeId, Enhet enhet,
            List<Person> personer, EndreSamtykke.Endring endring) {
        var id = UUID.fromString(samtykkeId);
        var barn = ider.person(Ider.Slag.SAMTYKKE, id).orElseThrow(() -> Feil.finnesIkke("the consent"));
        var resultat = Skriving.vent(writer.submit(Lane.ORDINARY,
                new EndreSamtykke(id, enhet, barn, identiteter.noekler(personer), endring)));
        boolean helt = resultat.samtykke().getTilstand() == Samtykketilstand.SAMTYKKETILSTAND_TRUKKET;
        si(new Faktaendring.SamtykkeEndret(barn, id, helt), id, resultat.samtykke().getVersjon());
        return resultat;
    }

    /** A repeat of the same change tells of it again, with the same id: what was cut short the first time is done. */
    private void si(Faktaendring endring, UUID faktum, int versjon) {
        var hendelse = Hendelser.av(faktum, versjon);
        etter.forEach(e -> e.etter(endring, hendelse));
    }

    private static void kreverStaaende(Faktum foer) {
        switch (foer.getSamtykke().getTilstand()) {
            case SAMTYKKETILSTAND_AKTIVT, SAMTYKKETILSTAND_AVGRENSET -> { }
            case SAMTYKKETILSTAND_AVSLAATT, SAMTYKKETILSTAND_TRUKKET, SAMTYKKETILSTAND_UNSPECIFIED, UNRECOGNIZED ->
                    throw Feil.forutsetning("STAAR_IKKE", "nothing of the consent stands");
        }
    }

    private static void etterGitt(Faktum foer, Instant sagt, String sti) {
        if (sagt.isBefore(Dager.moment(foer.getSamtykke().getGitt()))) {
            throw Feil.ugyldig(sti, "is before the consent was given");
        }
    }
}
