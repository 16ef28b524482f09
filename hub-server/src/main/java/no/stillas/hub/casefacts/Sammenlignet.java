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
import java.util.stream.Collectors;
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
     * What the document says, as digests with the hub's key, which who has the database alone cannot guess: by fact and comparison,
     * so that no two digests of the same value are the same, neither of two children nor of two models. What says nothing is not
     * there.
     *
     * @param faktum id of the fact that it becomes
     */
    public List<Sagtverdi> sagt(Message dokument, List<Sammenligning> sammenligninger, String faktum) {
        return sier(dokument, sammenligninger).entrySet().stream()
                .map(s -> Sagtverdi.newBuilder().setSammenligning(s.getKey())
                        .addAllVerdi(s.getValue().stream().map(t -> fingeravtrykk(faktum, s.getKey(), t)).sorted().toList()).build())
                .toList();
    }

    /** What the document says in the fields of each comparison, by its id. */
    private static Map<String, Set<String>> sier(Message dokument, List<Sammenligning> sammenligninger) {
        var type = dokument.getDescriptorForType().getFullName();
        Map<String, Set<String>> sier = new LinkedHashMap<>();
        for (var s : sammenligninger) {
            var verdier = s.getLeddList().stream()
                    .filter(l -> l.getDokument().equals(type) && Feltvilkaar.oppfylt(dokument, l.getDerList()))
                    .flatMap(l -> Feltvilkaar.verdier(dokument, l.getFelt()).stream())
                    .map(Sammenlignet::tekst).filter(t -> !t.isEmpty()).collect(Collectors.toSet());
            if (!verdier.isEmpty()) {
                sier.put(s.getId(), verdier);
            }
        }
        return sier;
    }

    private static String tekst(Object verdi) {
        return verdi instanceof Tjeneste t ? t.getEnhet().isEmpty() ? t.getOrganisasjonsnummer() : t.getEnhet() : Feltvilkaar.navn(verdi);
    }

    private String fingeravtrykk(String faktum, String sammenligning, String verdi) {
        return Kanonisk.hex(hash.of("sammenligning:" + sammenligning + ":" + faktum, verdi).substring(0, 16));
    }

    /** The facts of a message that has just come, with where its document differs from what has gone before. */
    public Facts av(Facts facts, Message dokument, Subject barnet, List<Sammenligning> sammenligninger) {
        var her = sier(dokument, sammenligninger);
        if (her.isEmpty()) {
            return facts;
        }
        var type = dokument.getDescriptorForType().getFullName();
        var foer = Faktalager.gjeldende(barnet, FactKind.SAGT).stream().filter(f -> !f.getSagt().getDokument().equals(type)).toList();
        var avsenders = nyeste(foer, facts.avsender().enhet());
        var mottakers = nyeste(foer, facts.mottaker().enhet());
        var alle = new HashSet<>(avsenders);
        alle.addAll(mottakers);
        var avvik = alle.stream().flatMap(annet -> her.entrySet().stream().filter(s -> ulike(s.getKey(), s.getValue(), annet))
                .map(s -> new Avvik(s.getKey(), avsenders.contains(annet), mottakers.contains(annet)))).toList();
        return facts.medSamordning(facts.samordning().medAvvik(avvik));
    }

    /** Of what a unit has sent, or got whole: the newest of each type from each unit. */
    private static Set<Faktum> nyeste(List<Faktum> eldsteFoerst, String enhet) {
        Predicate<Sagtfaktum> kjent = s -> s.getAvsender().getEnhet().equals(enhet)
                || s.getLevert() && s.getMottaker().getEnhet().equals(enhet);
        Map<List<String>, Faktum> nyeste = new LinkedHashMap<>();
        eldsteFoerst.stream().filter(f -> kjent.test(f.getSagt()))
                .forEach(f -> nyeste.put(List.of(f.getSagt().getDokument(), f.getSagt().getAvsender().getEnhet()), f));
        return Set.copyOf(nyeste.values());
    }

    /** Each says something of what is compared, and nothing of it is the same. */
    private boolean ulike(String sammenligning, Set<String> her, Faktum annet) {
        return annet.getSagt().getSagtList().stream().filter(s -> s.getSammenligning().equals(sammenligning))
                .anyMatch(s -> her.stream().map(t -> fingeravtrykk(annet.getId(), sammenligning, t)).noneMatch(s.getVerdiList()::contains));
    }
}
