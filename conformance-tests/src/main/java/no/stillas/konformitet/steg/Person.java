package no.stillas.konformitet.steg;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.felles.v1.Navn;
import no.stillas.proto.kodeverk.v1.Personrolle;

/** A person of a scenario: what the scenario calls them, and a synthetic number of their own. */
record Person(String navn, String ref, Personrolle rolle, LocalDate foedt, String nummer) {
    Person {
        requireNonNull(navn, "navn is null");
        requireNonNull(ref, "ref is null");
        requireNonNull(rolle, "rolle is null");
        requireNonNull(foedt, "foedt is null");
        requireNonNull(nummer, "nummer is null");
    }

    Identitet identitet() {
        return Identitet.newBuilder().setFoedselsnummer(nummer).build();
    }

    int alder(LocalDate dag) {
        return Period.between(foedt, dag).getYears();
    }

    no.stillas.proto.exchange.v1.Person iMelding() {
        return no.stillas.proto.exchange.v1.Person.newBuilder().setRef(ref).setRolle(rolle).setIdentitet(identitet()).setFoedselsdato(foedt.toString())
                .setNavn(Navn.newBuilder().setFornavn(navn).setEtternavn("Prøve")).build();
    }
}
