package no.stillas.hub.judgement.facts;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * What the message holds.
 *
 * @param opplysninger each category about each person, sorted, none twice
 * @param fritekst whether there is free text or an attachment
 * @param stedfriFritekst a named person with the role attests that free text and attachments reveal no place
 * @param forseglet whether it is sealed: only its declared parts are judged
 */
public record Innhold(List<Opplysning> opplysninger, boolean fritekst, boolean stedfriFritekst, boolean forseglet) {
    public Innhold {
        Objects.requireNonNull(opplysninger, "opplysninger is null");
        opplysninger = opplysninger.stream().distinct().sorted().toList();
    }

    public static Innhold av(Opplysning... opplysninger) {
        return av(Arrays.asList(opplysninger));
    }

    public static Innhold av(Collection<Opplysning> opplysninger) {
        return new Innhold(List.copyOf(opplysninger), false, false, false);
    }

    public Innhold medOpplysninger(Collection<Opplysning> nye) {
        return new Innhold(List.copyOf(nye), fritekst, stedfriFritekst, forseglet);
    }
}
