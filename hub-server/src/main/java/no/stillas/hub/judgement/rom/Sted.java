package no.stillas.hub.judgement.rom;

import static java.util.Objects.requireNonNull;

import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Personrolle;

/**
 * A class of places in the space: who sends what about whom to whom, for what, on which ground. The values are those of
 * one of its members.
 *
 * @param grunnlag {@code GRUNNLAG_UNSPECIFIED} where the sender names none
 * @param like how many combinations of sender, receiver and purpose the rules do not tell from this one, itself counted
 */
public record Sted(Etat avsender, Etat mottaker, Formaal formaal, Personrolle person, Kategori kategori,
        Grunnlag grunnlag, int like) {
    public Sted {
        requireNonNull(avsender, "avsender is null");
        requireNonNull(mottaker, "mottaker is null");
        requireNonNull(formaal, "formaal is null");
        requireNonNull(person, "person is null");
        requireNonNull(kategori, "kategori is null");
        requireNonNull(grunnlag, "grunnlag is null");
    }

    @Override
    public String toString() {
        return kort(avsender.name(), "ETAT_") + " -> " + kort(mottaker.name(), "ETAT_") + ", "
                + kort(formaal.name(), "FORMAAL_") + ", " + kort(kategori.name(), "KATEGORI_") + " om "
                + kort(person.name(), "PERSONROLLE_") + ", "
                + (grunnlag == Grunnlag.GRUNNLAG_UNSPECIFIED ? "uten grunnlag" : kort(grunnlag.name(), "GRUNNLAG_"));
    }

    private static String kort(String navn, String forstavelse) {
        return navn.substring(navn.startsWith(forstavelse) ? forstavelse.length() : 0);
    }
}
