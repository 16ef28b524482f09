package no.stillas.hub.judgement.facts;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What the message holds.
 *
 * @param opplysninger each category about each person, sorted, none twice
 * @param fritekst whether there is free text, an attachment, or what the sender tells of its own office
 * @param stedfriFritekst a named person with the role attests that free text and attachments reveal no place
 * @param forseglet whether it is sealed: only its declared parts are judged
 * @param stedfestende persons about whom something reveals a place though its category is another, sorted
 */
public record Innhold(List<Opplysning> opplysninger, boolean fritekst, boolean stedfriFritekst, boolean forseglet,
        List<String> stedfestende) {
    public Innhold {
        Objects.requireNonNull(opplysninger, "opplysninger is null");
        Objects.requireNonNull(stedfestende, "stedfestende is null");
        opplysninger = Ordnet.av(opplysninger);
        stedfestende = Ordnet.av(stedfestende);
    }

    /** Contents in which nothing but address data reveals a place. */
    public Innhold(List<Opplysning> opplysninger, boolean fritekst, boolean stedfriFritekst, boolean forseglet) {
        this(opplysninger, fritekst, stedfriFritekst, forseglet, List.of());
    }

    public static Innhold av(Opplysning... opplysninger) {
        return av(Arrays.asList(opplysninger));
    }

    public static Innhold av(Collection<Opplysning> opplysninger) {
        return new Innhold(List.copyOf(opplysninger), false, false, false, List.of());
    }

    public Innhold medOpplysninger(Collection<Opplysning> nye) {
        return new Innhold(List.copyOf(nye), fritekst, stedfriFritekst, forseglet, stedfestende);
    }

    /** The same contents with attested free text. */
    public Innhold medStedfriFritekst(boolean attestert) {
        return new Innhold(opplysninger, fritekst, attestert, forseglet, stedfestende);
    }

    /** The same contents with persons by other references, such as pseudonyms instead of local ones. */
    public Innhold medReferanser(UnaryOperator<String> referanse) {
        return new Innhold(
                opplysninger.stream().map(o -> new Opplysning(referanse.apply(o.person()), o.kategori())).toList(),
                fritekst, stedfriFritekst, forseglet, stedfestende.stream().map(referanse).toList());
    }
}
