package no.stillas.hub.consent;

import com.google.protobuf.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.grpc.Feltfeil;
import no.stillas.hub.identitetsnummer.Organisasjonsnummer;
import no.stillas.proto.consent.v1.RegisterRequest;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.samtykke.v1.Giveregenskap;
import no.stillas.proto.samtykke.v1.Retning;
import no.stillas.proto.samtykke.v1.Samtykke;
import no.stillas.proto.samtykke.v1.Samtykkepart;

/**
 * Facts of a registered consent that cannot all be true, or that make it no consent. Looks only at what the service
 * itself has stated: what the hub knows besides is not told by an error.
 */
final class Motsigelser {
    /** How far ahead of the hub's clock a service's may be. */
    static final Duration KLOKKESLINGRING = Duration.ofMinutes(5);
    private static final int LENGST_MAANEDER = 12;

    private final RegisterRequest request;
    private final Samtykke s;
    private final Instant naa;
    private final Map<String, LocalDate> foedt;
    private final List<Feltfeil> feil = new ArrayList<>();

    private Motsigelser(RegisterRequest request, Instant naa) {
        this.request = request;
        this.s = request.getSamtykke();
        this.naa = naa;
        this.foedt = foedselsdatoer(request.getPersonerList());
    }

    static List<Feltfeil> i(RegisterRequest request, Instant naa) {
        var m = new Motsigelser(request, naa);
        m.referanser();
        m.periode();
        m.givere();
        m.holdere();
        m.parter();
        m.tilbaketrekkinger();
        return m.feil;
    }

    /** Birth dates that the service stated, by local reference. */
    static Map<String, LocalDate> foedselsdatoer(List<Person> personer) {
        return personer.stream()
                .filter(p -> Dager.les(p.getFoedselsdato()).isPresent())
                .collect(Collectors.toMap(Person::getRef, p -> Dager.les(p.getFoedselsdato()).orElseThrow(), (a, _) -> a));
    }

    private void referanser() {
        var refs = new Referanser(request.getPersonerList(), feil);
        refs.krev(s.getBarn(), "samtykke.barn");
        refs.krevAlle(s.getRegistrerteList(), "samtykke.registrerte");
        for (int i = 0; i < s.getGivereCount(); i++) {
            refs.hvisSatt(s.getGivere(i).getPerson(), "samtykke.givere[" + i + "].person");
            refs.hvisSatt(s.getGivere(i).getPaaVegneAv(), "samtykke.givere[" + i + "].paa_vegne_av");
        }
        for (int i = 0; i < s.getAvslagCount(); i++) {
            refs.krev(s.getAvslag(i).getPerson(), "samtykke.avslag[" + i + "].person");
        }
        for (int i = 0; i < s.getTilbaketrukketCount(); i++) {
            refs.krev(s.getTilbaketrukket(i).getPerson(), "samtykke.tilbaketrukket[" + i + "].person");
        }
        for (int i = 0; i < request.getPersonerCount(); i++) {
            if (!request.getPersoner(i).getFoedselsdato().isEmpty()
                    && Dager.les(request.getPersoner(i).getFoedselsdato()).isEmpty()) {
                feil("personer[" + i + "].foedselsdato", "is no day of the calendar");
            }
        }
    }

    private void periode() {
        var fra = dag(s.getGyldigFra(), "samtykke.gyldig_fra");
        var til = dag(s.getGyldigTil(), "samtykke.gyldig_til");
        if (fra.isPresent() && til.isPresent()
                && til.get().isAfter(fra.get().plusMonths(LENGST_MAANEDER))
                && request.getLengreEnnTolvMaaneder().isBlank()) {
            feil("samtykke.gyldig_til", "is more than twelve months after gyldig_fra: say why in lengre_enn_tolv_maaneder");
        }
        var omfatter = s.getOpplysningerFra();
        if (s.hasOpplysningerFra() && !omfatter.getTil().isEmpty() && omfatter.getTil().compareTo(omfatter.getFra()) < 0) {
            feil("samtykke.opplysninger_fra.til", "is before opplysninger_fra.fra");
        }
        foedt.forEach((ref, dato) -> {
            if (dato.isAfter(Dager.dag(naa))) {
                feil("personer", "a birth date is in the future");
            }
        });
        var barn = foedt.get(s.getBarn());
        if (barn != null && fra.isPresent() && fra.get().isBefore(barn)) {
            feil("samtykke.gyldig_fra", "is before the child was born");
        }
    }

    private void givere() {
        Instant sist = Instant.MIN;
        for (int i = 0; i < s.getGivereCount(); i++) {
            var giver = s.getGivere(i);
            var sti = "samtykke.givere[" + i + "]";
            var gitt = Dager.moment(giver.getGitt());
            var dag = Dager.dag(gitt);
            framtid(giver.getGitt(), sti + ".gitt");
            if (dag.isAfter(Dager.les(s.getGyldigFra()).orElse(dag))) {
                feil("samtykke.gyldig_fra", "is before the consent was given: a consent does not work backwards");
            }
            for (var ref : List.of(giver.getPerson(), giver.getPaaVegneAv(), s.getBarn())) {
                var foedselsdato = foedt.get(ref);
                if (foedselsdato != null && dag.isBefore(foedselsdato)) {
                    feil(sti + ".gitt", "is before one of the persons was born");
                    break;
                }
            }
            var alder = foedt.get(giver.getPerson());
            if (giver.getAlder() > 0 && alder != null && Period.between(alder, dag).getYears() != giver.getAlder()) {
                feil(sti + ".alder", "does not fit the birth date");
            }
            if (giver.getEgenskap() != Giveregenskap.GIVEREGENSKAP_SELV && giver.getPerson().equals(s.getBarn())
                    && !giver.getPerson().isEmpty() && s.getRegistrerteList().equals(List.of(s.getBarn()))) {
                feil(sti + ".egenskap", "the child gives for itself, not as somebody else's");
            }
            if (giver.getEgenskap() == Giveregenskap.GIVEREGENSKAP_SELV
                    && !s.getRegistrerteList().contains(giver.getPerson())) {
                feil(sti + ".egenskap", "gives for itself, but is none of those whose information it is");
            }
            sist = gitt.isAfter(sist) ? gitt : sist;
        }
        if (Dager.moment(s.getInnhenting().getTidspunkt()).isBefore(sist)) {
            feil("samtykke.innhenting.tidspunkt", "is before the consent was given");
        }
        framtid(s.getInnhenting().getTidspunkt(), "samtykke.innhenting.tidspunkt");
    }

    private void holdere() {
        long holdere = s.getGivereList().stream()
                .filter(g -> g.getEgenskap() == Giveregenskap.GIVEREGENSKAP_FORELDREANSVAR)
                .map(g -> g.getPerson())
                .distinct()
                .count();
        switch (s.getHolderstatus()) {
            case HOLDERSTATUS_ALLE_HAR_SAMTYKKET -> {
                if (holdere < 2) {
                    feil("samtykke.holderstatus", "says that all holders gave it, but fewer than two of them stand as givers");
                }
            }
            case HOLDERSTATUS_ALENE, HOLDERSTATUS_EN_DAGLIG_OMSORG, HOLDERSTATUS_EN_NOEDVENDIG_HELSEHJELP,
                    HOLDERSTATUS_EN_BOR_FAST -> {
                if (holdere != 1) {
                    feil("samtykke.holderstatus", "says that one holder is enough, but " + holdere + " stand as givers");
                }
            }
            // the contract itself asks for it where somebody gives as holder
            case HOLDERSTATUS_UNSPECIFIED, UNRECOGNIZED -> { }
        }
    }

    private void parter() {
        if (!s.getInnhenting().getTjeneste().getEnhet().equals(request.getEnhet())) {
            feil("samtykke.innhenting.tjeneste.enhet", "is not the unit that registers the consent");
        }
        organisasjoner(s.getAvsendereList(), "samtykke.avsendere");
        organisasjoner(s.getMottakereList(), "samtykke.mottakere");
        if (s.getRetning() == Retning.RETNING_FRA_AVSENDER_TIL_MOTTAKER) {
            for (int i = 0; i < s.getMottakereCount(); i++) {
                var mottaker = s.getMottakere(i).getTjeneste();
                if (s.getAvsendereList().stream().anyMatch(a -> a.getTjeneste().equals(mottaker))) {
                    feil("samtykke.mottakere[" + i + "]", "is also a sender, but the consent goes one way");
                }
            }
        }
        if (!Samtykkeomfang.harInnhold(Samtykkebygger.omfang(s))) {
            feil("samtykke.unntatte_temaer", "with what is kept out, nothing is left of the consent");
        }
        if (s.getVersjon() != 1) {
            feil("samtykke.versjon", "is 1 when it is registered: a consent is changed by Restrict and Withdraw");
        }
    }

    private void tilbaketrekkinger() {
        var gitt = s.getGivereList().stream().map(g -> Dager.moment(g.getGitt())).max(Instant::compareTo);
        for (int i = 0; i < s.getTilbaketrukketCount(); i++) {
            var sti = "samtykke.tilbaketrukket[" + i + "].tidspunkt";
            var tidspunkt = s.getTilbaketrukket(i).getTidspunkt();
            if (gitt.filter(g -> Dager.moment(tidspunkt).isBefore(g)).isPresent()) {
                feil(sti, "is before the consent was given");
            }
            framtid(tidspunkt, sti);
        }
    }

    private void organisasjoner(List<Samtykkepart> parter, String sti) {
        for (int i = 0; i < parter.size(); i++) {
            if (Organisasjonsnummer.les(parter.get(i).getTjeneste().getOrganisasjonsnummer()).isEmpty()) {
                feil(sti + "[" + i + "].tjeneste.organisasjonsnummer", "is no organisation number: the control digit does not hold");
            }
        }
    }

    private Optional<LocalDate> dag(String iso, String sti) {
        var dag = Dager.les(iso);
        if (dag.isEmpty()) {
            feil(sti, "is no day of the calendar");
        }
        return dag;
    }

    private void framtid(Timestamp tidspunkt, String sti) {
        if (Dager.moment(tidspunkt).isAfter(naa.plus(KLOKKESLINGRING))) {
            feil(sti, "is in the future");
        }
    }

    private void feil(String sti, String hva) {
        feil.add(new Feltfeil(sti, hva));
    }
}
