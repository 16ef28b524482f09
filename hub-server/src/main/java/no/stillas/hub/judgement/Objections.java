package no.stillas.hub.judgement;

import java.util.Optional;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Paastand;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Reservasjon;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.regelverk.v1.Faktum;
import no.stillas.proto.regelverk.v1.TrossReservasjon;

/** What the person concerned has objected to, and what the law of the day lets pass all the same. */
final class Objections {
    /** Of grounds that say nothing of it themselves. */
    private static final TrossReservasjon TUNGTVEIENDE = TrossReservasjon.newBuilder()
            .setFaktum(Faktum.FAKTUM_TUNGTVEIENDE_GRUNNER).build();

    private final Case sak;
    private final RuleBook bok;

    Objections(Case sak, RuleBook bok) {
        this.sak = sak;
        this.bok = bok;
    }

    boolean motsatt(Person person, int kategoribit) {
        Facts facts = sak.facts;
        for (Reservasjon reservasjon : person.reservasjoner()) {
            if (reservasjon.rammer(facts.avsender(), facts.mottaker(), kategoribit, facts.tidspunkt())) {
                return true;
            }
        }
        return false;
    }

    /** Why this ground carries what is objected to, where it does. */
    Optional<TrossReservasjon> tross(Grunnlag g) {
        Optional<CompiledGround> grunn = bok.compiled(g);
        if (grunn.isEmpty() || grunn.get().tross().isEmpty()) {
            return gjelder(TUNGTVEIENDE, g) ? Optional.of(TUNGTVEIENDE) : Optional.empty();
        }
        return grunn.get().tross().stream().filter(t -> t.gyldig().omfatter(sak.dag) && gjelder(t.kilde(), g))
                .findFirst().map(CompiledGround.Tross::kilde);
    }

    private boolean gjelder(TrossReservasjon t, Grunnlag g) {
        return t.getFare() ? sak.fare : sak.facts.fakta().av(t.getFaktum()) == Sannhet.SANN && attestert(sak.paastand(g));
    }

    boolean attestert(Optional<Paastand> paastand) {
        return paastand.isPresent() && paastand.get().attestasjon().isPresent()
                && paastand.get().attestasjon().get().fullstendig(sak.facts.avsender(), sak.facts.tidspunkt());
    }
}
