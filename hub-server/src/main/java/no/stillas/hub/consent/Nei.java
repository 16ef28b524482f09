package no.stillas.hub.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Feltfeil;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.View;
import no.stillas.hub.person.Enheter.Enhet;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Samtykkefaktum;
import no.stillas.proto.fakta.v1.Samtykkeforespoerselfaktum;
import no.stillas.proto.fakta.v1.Samtykkegiver;
import no.stillas.proto.fakta.v1.Samtykkepart;
import no.stillas.proto.fakta.v1.Samtykketilstand;
import no.stillas.proto.samtykke.v1.SamtykkeAvslag;

/** An answer that is no consent: no, no answer, or more time. A no is recorded as a fact of its own. */
record Nei(SamtykkeAvslag avslag, Enhet enhet, Pseudonym barn, Map<String, SubjectKey> personer)
        implements FlyttForespoersel.Flytting {

    @Override
    public Faktum flytt(View view, Batch batch, Faktum foer) {
        var f = foer.getSamtykkeforespoersel();
        var person = Faktalager.navn(view.subject(personer.get(avslag.getPerson())).pseudonym());
        kontroller(foer, person);
        return switch (avslag.getSvar()) {
            case SVAR_NEI -> nei(view, batch, foer, person);
            case SVAR_IKKE_SVART -> Svar.paa(view, batch, enhet, barn, foer, Forloep.ubesvart(f));
            case SVAR_TRENGER_TID -> Svar.paa(view, batch, enhet, barn, foer, Forloep.forklart(f));
            case SVAR_UNSPECIFIED, UNRECOGNIZED -> throw Feil.ugyldig("avslag.svar", "is not stated");
        };
    }

    private Faktum nei(View view, Batch batch, Faktum foer, String person) {
        var f = foer.getSamtykkeforespoersel();
        var mottakere = avslag.getMottakereCount() == 0 ? Forloep.ubesvarte(f) : Parter.av(avslag.getMottakereList());
        boolean alt = avslag.getKategorierCount() == 0
                || Set.copyOf(avslag.getKategorierList()).containsAll(f.getKategorierList());
        Bokfoering.foer(batch, enhet, barn, Bokfoering.faktum(UUID.randomUUID(), 1, enhet, view.now())
                .setSamtykke(nektet(foer, f, person, mottakere)).build(), "SAMTYKKE_NEKTET", view.now());
        return Svar.paa(view, batch, enhet, barn, foer, alt ? Forloep.avslaatt(f, mottakere) : Forloep.snevret(f));
    }

    private Samtykkefaktum nektet(Faktum foer, Samtykkeforespoerselfaktum f, String person, List<Samtykkepart> mottakere) {
        return Samtykkefaktum.newBuilder()
                .setTilstand(Samtykketilstand.SAMTYKKETILSTAND_AVSLAATT)
                .addAllRegistrerte(f.getRegistrerteList())
                .addGivere(Samtykkegiver.newBuilder().setPerson(person).setEgenskap(avslag.getEgenskap()))
                .setProfil(f.getProfil())
                .addAllAvsendere(f.getAvsendereList())
                .addAllMottakere(mottakere)
                .addAllKategorier(avslag.getKategorierCount() == 0 ? f.getKategorierList() : avslag.getKategorierList())
                .setFormaal(f.getFormaal())
                .setInformert(avslag.getFortaltOmFoelgene())
                .setInnhentetAv(enhet.tjeneste())
                .setGiverensTjeneste(enhet.tjeneste())
                .setGitt(avslag.getTidspunkt())
                .setForespoersel(foer.getId())
                .build();
    }

    private void kontroller(Faktum foer, String person) {
        var f = foer.getSamtykkeforespoersel();
        var feil = new ArrayList<Feltfeil>();
        if (!f.getSpurteList().contains(person)) {
            feil.add(new Feltfeil("avslag.person", "was not asked"));
        }
        for (int i = 0; i < avslag.getMottakereCount(); i++) {
            if (!Forloep.inneholder(f.getMottakereList(), Parter.av(avslag.getMottakere(i)))) {
                feil.add(new Feltfeil("avslag.mottakere[" + i + "]", "was not asked for"));
            }
        }
        for (int i = 0; i < avslag.getKategorierCount(); i++) {
            if (!f.getKategorierList().contains(avslag.getKategorier(i))) {
                feil.add(new Feltfeil("avslag.kategorier[" + i + "]", "was not asked for"));
            }
        }
        var sagt = Dager.moment(avslag.getTidspunkt());
        if (sagt.isBefore(Dager.moment(foer.getOppgittAv().getRegistrert()).minus(Motsigelser.KLOKKESLINGRING))
                && foer.getVersjon() == 1) {
            feil.add(new Feltfeil("avslag.tidspunkt", "is before the request was made"));
        }
        if (!feil.isEmpty()) {
            throw Feil.ugyldig(feil);
        }
    }
}
