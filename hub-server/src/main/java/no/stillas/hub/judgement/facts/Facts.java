package no.stillas.hub.judgement.facts;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.regelverk.v1.Delvis;
import no.stillas.proto.regelverk.v1.Relasjon;

/**
 * Everything that one judgement reads. Closed: what is not here is not judged.
 *
 * @param tidspunkt moment of disclosure; regimes and ages are those of this moment in Europe/Oslo
 * @param avsender sender
 * @param mottaker receiver
 * @param formaal the one purpose of the message
 * @param hastegrad urgency; no ground, but what is urgent is not refused for form
 * @param paastander grounds that the sender names
 * @param paalegg the pålegg or demand that the message answers
 * @param fare danger to life or health, declared by a named person
 * @param relasjon how the human who acts is related to the child
 * @param innhold what the message holds
 * @param personer everyone it concerns or mentions; the first with role {@code BARN} is the child of the message
 * @param fakta what is true of the case
 * @param vurderinger answers of named humans to rules that asked
 * @param planansvarlig the service that is responsible for the individuell plan, whose consent profile governs
 * @param delvis what the sender wants where only part may pass
 * @param samordning what samordningsmodeller read besides
 */
public record Facts(Instant tidspunkt, Part avsender, Part mottaker, Formaal formaal, Hastegrad hastegrad,
        List<Paastand> paastander, Optional<Paalegg> paalegg, Optional<Fare> fare, Relasjon relasjon, Innhold innhold,
        List<Person> personer, Fakta fakta, List<Vurdering> vurderinger, Optional<Etat> planansvarlig, Delvis delvis,
        Samordning samordning) {
    public Facts {
        Objects.requireNonNull(tidspunkt, "tidspunkt is null");
        Objects.requireNonNull(avsender, "avsender is null");
        Objects.requireNonNull(mottaker, "mottaker is null");
        Objects.requireNonNull(formaal, "formaal is null");
        Objects.requireNonNull(hastegrad, "hastegrad is null");
        paastander = List.copyOf(paastander);
        Objects.requireNonNull(paalegg, "paalegg is null");
        Objects.requireNonNull(fare, "fare is null");
        Objects.requireNonNull(relasjon, "relasjon is null");
        Objects.requireNonNull(innhold, "innhold is null");
        personer = List.copyOf(personer);
        Objects.requireNonNull(fakta, "fakta is null");
        vurderinger = List.copyOf(vurderinger);
        Objects.requireNonNull(planansvarlig, "planansvarlig is null");
        Objects.requireNonNull(delvis, "delvis is null");
        Objects.requireNonNull(samordning, "samordning is null");
    }

    /** Facts of an ordinary message, all else unknown. */
    public static Facts av(Instant tidspunkt, Part avsender, Part mottaker, Formaal formaal, Innhold innhold,
            List<Person> personer) {
        return new Facts(tidspunkt, avsender, mottaker, formaal, Hastegrad.HASTEGRAD_ORDINAER, List.of(),
                Optional.empty(), Optional.empty(), Relasjon.RELASJON_UNSPECIFIED, innhold, personer, Fakta.ukjente(),
                List.of(), Optional.empty(), Delvis.DELVIS_AVVIS, Samordning.ingen());
    }

    public Facts medTidspunkt(Instant nytt) {
        return new Facts(nytt, avsender, mottaker, formaal, hastegrad, paastander, paalegg, fare, relasjon, innhold,
                personer, fakta, vurderinger, planansvarlig, delvis, samordning);
    }

    public Facts medAvsender(Part ny) {
        return new Facts(tidspunkt, ny, mottaker, formaal, hastegrad, paastander, paalegg, fare, relasjon, innhold,
                personer, fakta, vurderinger, planansvarlig, delvis, samordning);
    }

    public Facts medMottaker(Part ny) {
        return new Facts(tidspunkt, avsender, ny, formaal, hastegrad, paastander, paalegg, fare, relasjon, innhold,
                personer, fakta, vurderinger, planansvarlig, delvis, samordning);
    }

    public Facts medFormaal(Formaal nytt) {
        return new Facts(tidspunkt, avsender, mottaker, nytt, hastegrad, paastander, paalegg, fare, relasjon, innhold,
                personer, fakta, vurderinger, planansvarlig, delvis, samordning);
    }

    public Facts medHastegrad(Hastegrad ny) {
        return new Facts(tidspunkt, avsender, mottaker, formaal, ny, paastander, paalegg, fare, relasjon, innhold,
                personer, fakta, vurderinger, planansvarlig, delvis, samordning);
    }

    public Facts medPaastander(List<Paastand> nye) {
        return new Facts(tidspunkt, avsender, mottaker, formaal, hastegrad, nye, paalegg, fare, relasjon, innhold,
                personer, fakta, vurderinger, planansvarlig, delvis, samordning);
    }

    public Facts medPaalegg(Optional<Paalegg> nytt) {
        return new Facts(tidspunkt, avsender, mottaker, formaal, hastegrad, paastander, nytt, fare, relasjon, innhold,
                personer, fakta, vurderinger, planansvarlig, delvis, samordning);
    }

    public Facts medFare(Optional<Fare> ny) {
        return new Facts(tidspunkt, avsender, mottaker, formaal, hastegrad, paastander, paalegg, ny, relasjon, innhold,
                personer, fakta, vurderinger, planansvarlig, delvis, samordning);
    }

    public Facts medRelasjon(Relasjon ny) {
        return new Facts(tidspunkt, avsender, mottaker, formaal, hastegrad, paastander, paalegg, fare, ny, innhold,
                personer, fakta, vurderinger, planansvarlig, delvis, samordning);
    }

    public Facts medInnhold(Innhold nytt) {
        return new Facts(tidspunkt, avsender, mottaker, formaal, hastegrad, paastander, paalegg, fare, relasjon, nytt,
                personer, fakta, vurderinger, planansvarlig, delvis, samordning);
    }

    public Facts medPersoner(List<Person> nye) {
        return new Facts(tidspunkt, avsender, mottaker, formaal, hastegrad, paastander, paalegg, fare, relasjon,
                innhold, nye, fakta, vurderinger, planansvarlig, delvis, samordning);
    }

    public Facts medFakta(Fakta nye) {
        return new Facts(tidspunkt, avsender, mottaker, formaal, hastegrad, paastander, paalegg, fare, relasjon,
                innhold, personer, nye, vurderinger, planansvarlig, delvis, samordning);
    }

    public Facts medVurderinger(List<Vurdering> nye) {
        return new Facts(tidspunkt, avsender, mottaker, formaal, hastegrad, paastander, paalegg, fare, relasjon,
                innhold, personer, fakta, nye, planansvarlig, delvis, samordning);
    }

    public Facts medPlanansvarlig(Optional<Etat> ny) {
        return new Facts(tidspunkt, avsender, mottaker, formaal, hastegrad, paastander, paalegg, fare, relasjon,
                innhold, personer, fakta, vurderinger, ny, delvis, samordning);
    }

    public Facts medDelvis(Delvis ny) {
        return new Facts(tidspunkt, avsender, mottaker, formaal, hastegrad, paastander, paalegg, fare, relasjon,
                innhold, personer, fakta, vurderinger, planansvarlig, ny, samordning);
    }

    public Facts medSamordning(Samordning ny) {
        return new Facts(tidspunkt, avsender, mottaker, formaal, hastegrad, paastander, paalegg, fare, relasjon,
                innhold, personer, fakta, vurderinger, planansvarlig, delvis, ny);
    }

    /** Whether anything in here may not be known to the sender. */
    public boolean harSkjult() {
        return fakta.skjulte() != 0 || samordning.harSkjult() || avsender.harSkjult() || mottaker.harSkjult()
                || personer.stream().anyMatch(Person::harSkjult);
    }

    /** The same message in the world that the sender may know: what is hidden is unknown. */
    public Facts synlige() {
        return harSkjult()
                ? medFakta(fakta.synlige()).medPersoner(personer.stream().map(Person::synlig).toList())
                        .medSamordning(samordning.synlige()).medAvsender(avsender.synlig()).medMottaker(mottaker.synlig())
                : this;
    }
}
