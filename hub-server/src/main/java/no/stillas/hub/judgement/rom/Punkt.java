package no.stillas.hub.judgement.rom;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stillas.hub.judgement.facts.Attestasjon;
import no.stillas.hub.judgement.facts.Egenskaper;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Fakta;
import no.stillas.hub.judgement.facts.Fare;
import no.stillas.hub.judgement.facts.Paastand;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Personfakta;
import no.stillas.hub.judgement.facts.Vern;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.regelverk.v1.Grunnlagsregel;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Relasjon;

/**
 * One point of the space before anything is merged: one category about one person, with a value in each dimension.
 *
 * @param grunnlag {@code GRUNNLAG_UNSPECIFIED} where the sender names none
 * @param alder whole years, -1 where the birth date is not known; of the child and of a sibling
 * @param avsender properties of the sender, as bits
 * @param mottaker properties of the receiver, as bits
 * @param samtykke which of the states of consent
 * @param paalegg which of all that can be with a pålegg
 * @param vurdert what a named human has said: nothing, yes or no
 */
record Punkt(Rom.Tripel tripel, Personrolle person, Kategori kategori, Grunnlag grunnlag, boolean attestert, LocalDate dag,
        int alder, Omsorgsstatus omsorg, Gradering gradering, long avsender, long mottaker, Fakta fakta,
        Personfakta personfakta, Hastegrad hastegrad, boolean fare, Relasjon relasjon, Optional<Etat> plan, int samtykke,
        boolean reservert, int paalegg, Optional<Boolean> vurdert) {
    Punkt {
        requireNonNull(tripel, "tripel is null");
        requireNonNull(dag, "dag is null");
    }

    /** The same point where other things are said and signed. */
    Punkt medPaastander(boolean erAttestert, int samtykketilstand, boolean erReservert, int paalegget, Optional<Boolean> erVurdert) {
        return new Punkt(tripel, person, kategori, grunnlag, erAttestert, dag, alder, omsorg, gradering, avsender, mottaker, fakta,
                personfakta, hastegrad, fare, relasjon, plan, samtykketilstand, erReservert, paalegget, erVurdert);
    }

    /** The facts of this point. */
    Facts facts(List<Regel> regler, Optional<Grunnlagsregel> regel) {
        var sted = new Sted(tripel.avsender(), tripel.mottaker(), tripel.formaal(), person, kategori, grunnlag, 1);
        var f = Grunnfakta.av(sted).medTidspunkt(Akser.kl12(dag)).medFakta(fakta).medHastegrad(hastegrad)
                .medRelasjon(relasjon).medPlanansvarlig(plan);
        f = f.medAvsender(f.avsender().med(new Egenskaper(avsender))).medMottaker(f.mottaker().med(new Egenskaper(mottaker)));
        f = f.medPersoner(f.personer().stream().map(this::person).toList());
        f = grunnlag == Grunnlag.GRUNNLAG_UNSPECIFIED ? f : f.medPaastander(List.of(attestert ? Paastand.av(grunnlag,
                new Attestasjon("leder", "a", true, f.tidspunkt(), true)) : Paastand.av(grunnlag)));
        f = fare ? f.medFare(Optional.of(new Fare("x", "lege", f.tidspunkt()))) : f;
        f = Samtykkevalg.om(f, person, Samtykkevalg.tilstander().get(samtykke).apply(f));
        f = reservert ? Samtykkevalg.reservert(f, person) : f;
        f = Paaleggsvalg.alle(grunnlag, regel).get(paalegg).apply(f);
        return vurdert.isPresent() ? Samtykkevalg.vurdert(f, regler, vurdert.get()) : f;
    }

    private Person person(Person p) {
        if (!Grunnfakta.harAlder(p.rolle())) {
            return p;
        }
        var ny = p.medOmsorg(omsorg).medPersonfakta(personfakta).medVern(new Vern(gradering, List.of()));
        return alder < 0 ? Akser.utenFoedselsdato(ny) : ny.medFoedselsdato(dag.minusYears(alder));
    }
}
