package no.stillas.hub.judgement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.stillas.hub.judgement.facts.Attestasjon;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Fare;
import no.stillas.hub.judgement.facts.Paastand;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Reservasjon;
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.hub.judgement.facts.Vurdering;

/** The same case at another moment: all that was said as long before, and everybody born when they were. */
final class Flyttet {
    private final Duration hvorLangt;

    private Flyttet(Duration hvorLangt) {
        this.hvorLangt = hvorLangt;
    }

    static Facts til(Facts f, Instant da) {
        var flyttet = new Flyttet(Duration.between(f.tidspunkt(), da));
        return f.medTidspunkt(da).medPaastander(f.paastander().stream().map(flyttet::paastand).toList())
                .medFare(f.fare().map(x -> new Fare(x.erklaertAv(), x.rolle(), flyttet.tid(x.tid()))))
                .medVurderinger(f.vurderinger().stream().map(flyttet::vurdering).toList())
                .medPersoner(f.personer().stream().map(flyttet::person).toList());
    }

    private Instant tid(Instant tid) {
        return tid.plus(hvorLangt);
    }

    private Paastand paastand(Paastand p) {
        return p.attestasjon().map(a -> Paastand.av(p.grunnlag(), new Attestasjon(a.rolle(), a.enhet(), a.helsepersonell(),
                tid(a.tid()), a.begrunnet()))).orElse(p);
    }

    private Vurdering vurdering(Vurdering v) {
        return new Vurdering(v.regel(), v.person(), v.tillatt(), v.rolle(), tid(v.tid()), v.begrunnet());
    }

    private Person person(Person p) {
        List<Samtykke> samtykker = p.samtykker().stream().map(this::samtykke).toList();
        return p.medSamtykker(samtykker).medReservasjoner(p.reservasjoner().stream().map(r -> new Reservasjon(r.ref(),
                r.fra(), r.til(), r.kategorier(), tid(r.tid()), r.synlig())).toList());
    }

    private Samtykke samtykke(Samtykke s) {
        return new Samtykke(s.ref(), s.gjelder(), s.givere(), s.enegrunn(), s.profil(), s.fra(), s.til(), s.kategorier(),
                s.unntatt(), s.formaal(), tid(s.gyldigFra()), tid(s.gyldigTil()), s.form(), s.informert(), s.barnetUenig(),
                s.trukket().map(this::tid), s.statsforvalterOverstyrt(), s.synlig());
    }
}
