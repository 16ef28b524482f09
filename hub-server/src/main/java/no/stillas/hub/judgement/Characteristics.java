package no.stillas.hub.judgement;

import com.google.protobuf.Message;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.proto.Feltvilkaar;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.regelverk.v1.Kjennetegn;
import no.stillas.proto.regelverk.v1.Modell;

/** What documents say of that which models ask for, by name; the name of a kommune's own model is of one version of it. */
final class Characteristics {
    private final Map<String, List<Kjennetegn>> etterType;

    Characteristics(Collection<Modell> modeller, ModelEditions utgaver) {
        this.etterType = Stream.concat(modeller.stream().flatMap(m -> m.getKjennetegnList().stream()),
                        utgaver.alle().stream().flatMap(u -> u.modell().getKjennetegnList().stream()
                                .map(k -> k.toBuilder().setId(u.navn(k.getId())).build())))
                .collect(Collectors.groupingBy(Kjennetegn::getDokument));
    }

    /** Names, sorted. */
    List<String> av(Message dokument, Tjeneste avsender, Tjeneste mottaker) {
        return etterType.getOrDefault(dokument.getDescriptorForType().getFullName(), List.of()).stream()
                .filter(k -> Feltvilkaar.oppfylt(dokument, k.getDerList())
                        && parter(dokument, avsender, k.getAvsenderIList(), k.getAvsenderIkkeIList())
                        && parter(dokument, mottaker, k.getMottakerIList(), k.getMottakerIkkeIList()))
                .map(Kjennetegn::getId).sorted().toList();
    }

    private static boolean parter(Message dokument, Tjeneste part, List<String> i, List<String> ikkeI) {
        return (i.isEmpty() || i.stream().anyMatch(sti -> nevnt(dokument, sti, part)))
                && ikkeI.stream().noneMatch(sti -> nevnt(dokument, sti, part));
    }

    /** A service without a unit is the whole organisation. */
    private static boolean nevnt(Message dokument, String sti, Tjeneste part) {
        return Feltvilkaar.verdier(dokument, sti).stream().filter(Tjeneste.class::isInstance).map(Tjeneste.class::cast)
                .anyMatch(t -> t.getEnhet().isEmpty()
                        ? t.getOrganisasjonsnummer().equals(part.getOrganisasjonsnummer())
                        : t.getEnhet().equals(part.getEnhet()));
    }
}
