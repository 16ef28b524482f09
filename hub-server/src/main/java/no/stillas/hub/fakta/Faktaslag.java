package no.stillas.hub.fakta;

import no.stillas.hub.fact.FactKind;
import no.stillas.proto.fakta.v1.Faktum;

/** The kind under which a body is stored. */
public final class Faktaslag {
    private Faktaslag() {}

    /**
     * The kind of {@code faktum}.
     *
     * @throws IllegalArgumentException where the fact says nothing
     */
    public static FactKind av(Faktum faktum) {
        return switch (faktum.getSlagCase()) {
            case SAMTYKKE -> FactKind.SAMTYKKE;
            case SAMTYKKEFORESPOERSEL -> FactKind.SAMTYKKEFORESPOERSEL;
            case RESERVASJON -> FactKind.RESERVASJON;
            case FORELDREANSVAR -> FactKind.FORELDREANSVAR;
            case FOEDSELSDATO -> FactKind.FOEDSELSDATO;
            case OMSORGSSTATUS -> FactKind.OMSORGSSTATUS;
            case GRADERING -> FactKind.GRADERING;
            case SKJERMET_PERSON -> FactKind.SKJERMET_PERSON;
            case RELASJON -> FactKind.RELASJON;
            case OPPLYSNINGSFORBEHOLD -> FactKind.OPPLYSNINGSFORBEHOLD;
            case KOMPETANSE -> FactKind.KOMPETANSE;
            case SAMMENFOEYING -> FactKind.SAMMENFOEYING;
            case ALIAS -> FactKind.ALIAS;
            case TILHOERIGHET -> FactKind.TILHOERIGHET;
            case DOED -> FactKind.DOEDSFALL;
            case VERV -> FactKind.VERV;
            case STATSBORGERSKAP -> FactKind.STATSBORGERSKAP;
            case PAALEGG -> FactKind.PAALEGG;
            case AVTALE -> FactKind.AVTALE;
            case MODELL -> FactKind.MODELLTILSTAND;
            case PLAN -> FactKind.PLAN;
            case KOORDINATOR -> FactKind.KOORDINATOR;
            case VURDERING -> FactKind.VURDERING;
            case KJENT -> FactKind.KJENTGJORT;
            case MOETESVAR -> FactKind.MOETESVAR;
            case SAGT -> FactKind.SAGT;
            case PERSONBYTTE -> FactKind.PERSONBYTTE;
            case SLAG_NOT_SET -> throw new IllegalArgumentException("the fact says nothing");
        };
    }
}
