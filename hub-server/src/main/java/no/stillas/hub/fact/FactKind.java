package no.stillas.hub.fact;

/** Kinds of fact. Each is written by one package, which owns the shape of its body ({@code stillas.fakta.v1}). Stored by name. */
public enum FactKind {
    /** A consent, given, narrowed, declined or withdrawn. Owner: consent. */
    SAMTYKKE,
    /** A request for a consent and its course. Owner: consent. */
    SAMTYKKEFORESPOERSEL,
    /** An objection (pbrl § 5-3, hpl § 25, objection to a notice). Owner: consent. */
    RESERVASJON,
    /** Who holds foreldreansvar, and who a verge is. Owner: person. */
    FORELDREANSVAR,
    /** Birth date. Owner: person. */
    FOEDSELSDATO,
    /** Who has the care of the child, by which paragraph. Owner: person. */
    OMSORGSSTATUS,
    /** Adressebeskyttelse and skjult adresse, with the case owner's list. Owner: person. */
    GRADERING,
    /** A person whom information is kept from. Owner: person. */
    SKJERMET_PERSON,
    /** How another person stands to the person, and whether contact is forbidden. Owner: person. */
    RELASJON,
    /** Information that parents do not get (pbrl § 3-4, bvl §§ 1-4, 12-2, 12-6). Owner: person. */
    OPPLYSNINGSFORBEHOLD,
    /** Capacity to consent, assessed and written. Owner: person. */
    KOMPETANSE,
    /** A named human's decision that two records are one person. Owner: person. */
    SAMMENFOEYING,
    /** Another number or system id of the same person. Owner: person. */
    ALIAS,
    /** The kommune of stay, of care or of the foster home. Owner: person. */
    TILHOERIGHET,
    /** The person is dead. Owner: person. */
    DOEDSFALL,
    /** What somebody has been made in the person's case. Owner: person. */
    VERV,
    /** Whether the person is a foreign citizen. Owner: person. */
    STATSBORGERSKAP,
    /** An order, pålegg or demand and what it asks for. Owner: exchange. */
    PAALEGG,
    /** An agreement that stands on a person or an organisation. Owner: avtale. */
    AVTALE,
    /** Where a child is in a samordningsmodell. Owner: judgement, through accept. */
    MODELLTILSTAND,
    /** What a document said where models compare documents. Owner: exchange. */
    SAGT,
    /** An individuell plan and who takes part. Owner: stillas. */
    PLAN,
    /** Formal and acting coordinator. Owner: stillas. */
    KOORDINATOR,
    /** Services and persons in the child's stillas. Owner: stillas. */
    MEDLEMSKAP,
    /** A case at a service: which unit has the child as a client. Owner: exchange. */
    SAK,
    /** A named human's review of something that waited for it. Owner: stillas. */
    VURDERING,
    /** That a unit says that it knows a version of a plan or a 5R-avtale. Owner: stillas. */
    KJENTGJORT,
    /** A unit's answer to an invitation. Owner: stillas. */
    MOETESVAR,
    /** That a person at a unit has left the child's case: what was bound to that person falls. Owner: stillas. */
    PERSONBYTTE
}
