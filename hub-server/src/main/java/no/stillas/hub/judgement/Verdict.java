package no.stillas.hub.judgement;

import java.util.Objects;
import java.util.Optional;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;

/**
 * What was decided for one category about one person.
 *
 * @param person reference of the person
 * @param kategori category
 * @param dom what becomes of it
 * @param regel id of the rule that decided, where there was one
 * @param beslutning what that rule decides
 * @param grunnlag the ground that carries it; {@code GRUNNLAG_UNSPECIFIED} where there is none
 * @param aarsak why it does not pass; {@code AARSAK_UNSPECIFIED} where it does
 */
public record Verdict(String person, Kategori kategori, Dom dom, Optional<String> regel, Beslutning beslutning,
        Grunnlag grunnlag, Aarsak aarsak) {
    public Verdict {
        Objects.requireNonNull(person, "person is null");
        Objects.requireNonNull(kategori, "kategori is null");
        Objects.requireNonNull(dom, "dom is null");
        Objects.requireNonNull(regel, "regel is null");
        Objects.requireNonNull(beslutning, "beslutning is null");
        Objects.requireNonNull(grunnlag, "grunnlag is null");
        Objects.requireNonNull(aarsak, "aarsak is null");
    }

    public boolean passerer() {
        return dom == Dom.PASSERER;
    }
}
