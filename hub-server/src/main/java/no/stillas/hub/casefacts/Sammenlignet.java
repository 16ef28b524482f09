package no.stillas.hub.casefacts;

import com.google.protobuf.Message;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Samordning.Avvik;
import no.stillas.proto.Feltvilkaar;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Modellfaktum;
import no.stillas.proto.fakta.v1.Sagtifelt;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.regelverk.v1.Sammenligning;

/**
 * A document beside those about the same child that have gone before: where it says something else in fields that a model
 * compares. What has gone before is known by digests, so that nothing of it can be read here, and each side of the message
 * is told only of documents that it has itself sent or got whole.
 */
public final class Sammenlignet {
    private Sammenlignet() {}

    /** What the document says in the fields that are compared, as digests; fields that say nothing are not there. */
    public static List<Sagtifelt> sagt(Message dokument, List<Sammenligning> sammenligninger) {
        var type = dokument.getDescriptorForType().getFullName();
        Map<String, Set<String>> verdier = new TreeMap<>();
        sammenligninger.stream().flatMap(s -> s.getLeddList().stream())
                .filter(l -> l.getDokument().equals(type) && Feltvilkaar.oppfylt(dokument, l.getDerList()))
                .forEach(l -> Feltvilkaar.verdier(dokument, l.getFelt()).stream().map(Sammenlignet::tekst).filter(t -> !t.isEmpty())
                        .forEach(t -> verdier.computeIfAbsent(l.getFelt(), _ -> new TreeSet<>()).add(fingeravtrykk(t))));
        return verdier.entrySet().stream()
                .map(v -> Sagtifelt.newBuilder().setFelt(v.getKey()).addAllVerdi(v.getValue()).build()).toList();
    }

    private static String tekst(Object verdi) {
        return verdi instanceof Tjeneste t ? t.getEnhet().isEmpty() ? t.getOrganisasjonsnummer() : t.getEnhet() : Feltvilkaar.navn(verdi);
    }

    private static String fingeravtrykk(String verdi) {
        return Kanonisk.hex(Kanonisk.sha256(verdi).substring(0, 16));
    }

    /** The facts of a message that has just come, with where its document differs from what has gone before. */
    public static Facts av(Facts facts, Message dokument, Subject barnet, List<Sammenligning> sammenligninger) {
        var her = sagt(dokument, sammenligninger);
        if (her.isEmpty()) {
            return facts;
        }
        var foer = Faktalager.gjeldende(barnet, FactKind.MODELLTILSTAND).stream().map(Faktum::getModell)
                .filter(m -> !m.getOpphevet() && m.getSagtCount() > 0).toList();
        var avsenders = nyeste(foer, facts.avsender().enhet());
        var mottakers = nyeste(foer, facts.mottaker().enhet());
        var alle = new HashSet<>(avsenders);
        alle.addAll(mottakers);
        var type = dokument.getDescriptorForType().getFullName();
        var avvik = alle.stream().flatMap(m -> sammenligninger.stream().filter(s -> ulike(s, type, her, m))
                .map(s -> new Avvik(s.getId(), avsenders.contains(m), mottakers.contains(m)))).toList();
        return facts.medSamordning(facts.samordning().medAvvik(avvik));
    }

    /** Of what a unit has sent, or got whole: the newest of each type from each unit. */
    private static Set<Modellfaktum> nyeste(List<Modellfaktum> eldsteFoerst, String enhet) {
        Predicate<Modellfaktum> kjent = m -> m.getTjeneste().getEnhet().equals(enhet)
                || m.getLevert() && m.getMottaker().getEnhet().equals(enhet);
        Map<List<String>, Modellfaktum> nyeste = new LinkedHashMap<>();
        eldsteFoerst.stream().filter(kjent)
                .forEach(m -> nyeste.put(List.of(m.getDokument(), m.getTjeneste().getEnhet()), m));
        return Set.copyOf(nyeste.values());
    }

    private static boolean ulike(Sammenligning s, String type, List<Sagtifelt> her, Modellfaktum annet) {
        if (annet.getDokument().equals(type)) {
            return false;
        }
        var en = verdier(s, type, her);
        var annen = verdier(s, annet.getDokument(), annet.getSagtList());
        return !en.isEmpty() && !annen.isEmpty() && en.stream().noneMatch(annen::contains);
    }

    private static Set<String> verdier(Sammenligning s, String type, List<Sagtifelt> sagt) {
        var felt = s.getLeddList().stream().filter(l -> l.getDokument().equals(type))
                .map(no.stillas.proto.regelverk.v1.Sammenlignet::getFelt).collect(Collectors.toSet());
        return sagt.stream().filter(f -> felt.contains(f.getFelt())).flatMap(f -> f.getVerdiList().stream())
                .collect(Collectors.toSet());
    }
}
