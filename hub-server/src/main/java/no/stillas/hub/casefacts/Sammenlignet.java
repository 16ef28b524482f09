package no.stillas.hub.casefacts;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.Message;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Samordning.Avvik;
import no.stillas.hub.kryptering.IdentifierHash;
import no.stillas.proto.Feltvilkaar;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Sagtfaktum;
import no.stillas.proto.fakta.v1.Sagtverdi;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.regelverk.v1.Sammenligning;

/**
 * A document beside those about the same child that have gone before: where it says something else in fields that a model
 * compares. What has gone before is known by digests, so that nothing of it can be read here, and each side of the message
 * is told only of documents that it has itself sent or got whole.
 */
@Singleton
public final class Sammenlignet {
    private final IdentifierHash hash;

    public Sammenlignet(IdentifierHash hash) {
        this.hash = requireNonNull(hash, "hash is null");
    }

    /**
     * What the document says, as keyed digests, which who has the database alone cannot guess: by comparison, so that what one
     * model compares changes nothing of another's, and no digest tells that two comparisons saw the same. What says nothing is not
     * there.
     */
    public List<Sagtverdi> sagt(Message dokument, List<Sammenligning> sammenligninger) {
        var type = dokument.getDescriptorForType().getFullName();
        return sammenligninger.stream()
                .map(s -> Sagtverdi.newBuilder().setSammenligning(s.getId()).addAllVerdi(s.getLeddList().stream()
                        .filter(l -> l.getDokument().equals(type) && Feltvilkaar.oppfylt(dokument, l.getDerList()))
                        .flatMap(l -> Feltvilkaar.verdier(dokument, l.getFelt()).stream())
                        .map(Sammenlignet::tekst).filter(t -> !t.isEmpty())
                        .map(t -> fingeravtrykk(s.getId(), t)).distinct().sorted().toList()).build())
                .filter(s -> s.getVerdiCount() > 0).toList();
    }

    private static String tekst(Object verdi) {
        return verdi instanceof Tjeneste t ? t.getEnhet().isEmpty() ? t.getOrganisasjonsnummer() : t.getEnhet() : Feltvilkaar.navn(verdi);
    }

    private String fingeravtrykk(String sammenligning, String verdi) {
        return Kanonisk.hex(hash.of("sammenligning:" + sammenligning, verdi).substring(0, 16));
    }

    /** The facts of a message that has just come, with where its document differs from what has gone before. */
    public Facts av(Facts facts, Message dokument, Subject barnet, List<Sammenligning> sammenligninger) {
        var her = sagt(dokument, sammenligninger);
        if (her.isEmpty()) {
            return facts;
        }
        var type = dokument.getDescriptorForType().getFullName();
        var foer = Faktalager.gjeldende(barnet, FactKind.SAGT).stream().map(Faktum::getSagt)
                .filter(s -> !s.getDokument().equals(type)).toList();
        var avsenders = nyeste(foer, facts.avsender().enhet());
        var mottakers = nyeste(foer, facts.mottaker().enhet());
        var alle = new HashSet<>(avsenders);
        alle.addAll(mottakers);
        var avvik = alle.stream().flatMap(annet -> her.stream().filter(s -> ulike(s, annet))
                .map(s -> new Avvik(s.getSammenligning(), avsenders.contains(annet), mottakers.contains(annet)))).toList();
        return facts.medSamordning(facts.samordning().medAvvik(avvik));
    }

    /** Of what a unit has sent, or got whole: the newest of each type from each unit. */
    private static Set<Sagtfaktum> nyeste(List<Sagtfaktum> eldsteFoerst, String enhet) {
        Predicate<Sagtfaktum> kjent = s -> s.getAvsender().getEnhet().equals(enhet)
                || s.getLevert() && s.getMottaker().getEnhet().equals(enhet);
        Map<List<String>, Sagtfaktum> nyeste = new LinkedHashMap<>();
        eldsteFoerst.stream().filter(kjent)
                .forEach(s -> nyeste.put(List.of(s.getDokument(), s.getAvsender().getEnhet()), s));
        return Set.copyOf(nyeste.values());
    }

    /** Each says something of what is compared, and nothing of it is the same. */
    private static boolean ulike(Sagtverdi en, Sagtfaktum annet) {
        return annet.getSagtList().stream().filter(s -> s.getSammenligning().equals(en.getSammenligning()))
                .anyMatch(s -> s.getVerdiList().stream().noneMatch(en.getVerdiList()::contains));
    }
}
