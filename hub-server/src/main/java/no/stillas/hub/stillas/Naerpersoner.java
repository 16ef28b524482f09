package no.stillas.hub.stillas;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.fakta.Dager;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.akutt.v1.Nettverksperson;
import no.stillas.proto.akutt.v1.Relasjon;
import no.stillas.proto.akutt.v1.Svar;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.stillas.v1.Medlemskap;
import no.stillas.proto.stillas.v1.Naerperson;

/**
 * Family and network around the child, by whom messages name and what documents say of them. Two messages mean one person where
 * both state the same number, never by name (ruling 12); without one, each message names its own. Family is told by its
 * role; another only where a document says what that one is to the child. Who has reported a concern is passed over, and what its
 * sender has withdrawn. Pure.
 */
final class Naerpersoner {
    /** Any document can name somebody. */
    static final Set<String> TYPER = Dokumenttyper.alle().typer().stream().map(Dokumenttype::navn).collect(Collectors.toUnmodifiableSet());

    private Naerpersoner() {}

    /**
     * Family first, by role; then by when the person was last named.
     *
     * @param alle what the unit may read, the oldest first
     */
    static List<Naerperson> av(List<Lest> alle, LocalDate idag) {
        var leste = Trukket.uten(alle);
        Map<Object, Naerperson.Builder> personer = new LinkedHashMap<>();
        for (var l : leste) {
            var nettverk = nettverk(l.dokument());
            for (var p : l.personer()) {
                var omtale = nettverk.stream().filter(n -> n.getPerson().equals(p.getRef())).toList();
                if (familie(p.getRolle()) || p.getRolle() == Personrolle.PERSONROLLE_ANDRE && (!omtale.isEmpty() || medlem(l, p))) {
                    legg(personer.computeIfAbsent(hvem(l, p), _ -> Naerperson.newBuilder()), l, p, omtale);
                }
            }
        }
        roller(leste, idag, personer);
        return personer.values().stream().map(Naerperson.Builder::build)
                .sorted(comparing(Naerperson::getRolle).thenComparing((Naerperson p) -> Dager.moment(p.getGitt()), reverseOrder()))
                .toList();
    }

    private static void legg(Naerperson.Builder ut, Lest l, Person p, List<Nettverksperson> omtale) {
        ut.setRolle(p.getRolle()).setDokument(l.tittel()).setFra(l.fra())
                .setMessageId(l.melding().messageId().toString()).setGitt(Dager.stempel(l.gitt()));
        if (p.hasNavn()) {
            ut.setNavn(p.getNavn());
        }
        for (var n : omtale) {
            if (n.getRelasjon() != Relasjon.RELASJON_UNSPECIFIED) {
                ut.setRelasjon(n.getRelasjon());
            }
            ut.setViktigForBarnet(ut.getViktigForBarnet() || n.getViktigForBarnet())
                    .setSkjermesFra(ut.getSkjermesFra() || n.getSkjermesFra() == Svar.SVAR_JA);
        }
    }

    /** Roles in the stillas by the last word on each membership. */
    private static void roller(List<Lest> leste, LocalDate idag, Map<Object, Naerperson.Builder> personer) {
        Sistesvar.av(Barnet.av(leste, Medlemskap.class), a -> a.dokument().getMedlemskapId()).stream()
                .filter(a -> Medlemmer.naa(a.dokument(), idag))
                .forEach(a -> a.lest().personer().stream().filter(p -> medlem(a.lest(), p))
                        .flatMap(p -> Stream.ofNullable(personer.get(hvem(a.lest(), p))))
                        .filter(p -> !p.getStillasrollerList().contains(a.dokument().getRolle()))
                        .forEach(p -> p.addStillasroller(a.dokument().getRolle())));
    }

    private static boolean medlem(Lest l, Person p) {
        return l.dokument() instanceof Medlemskap m && m.getPerson().equals(p.getRef());
    }

    private static boolean familie(Personrolle rolle) {
        return switch (rolle) {
            case PERSONROLLE_FORELDER, PERSONROLLE_SOESKEN, PERSONROLLE_FOSTERFORELDER, PERSONROLLE_PARTNER -> true;
            case PERSONROLLE_BARN, PERSONROLLE_GRAVID, PERSONROLLE_MELDER, PERSONROLLE_ANDRE, PERSONROLLE_UNSPECIFIED, UNRECOGNIZED -> false;
        };
    }

    /** What makes two mentions one person. A reference means somebody within its message alone. */
    private static Object hvem(Lest l, Person p) {
        return switch (p.getIdentitet().getSlagCase()) {
            case FOEDSELSNUMMER, D_NUMMER, DUF_NUMMER, LOKALT_NUMMER -> p.getIdentitet();
            case UFOEDT, BESKRIVELSE, SLAG_NOT_SET -> List.of(l.melding().id(), p.getRef());
        };
    }

    /** Those that the document says something of as the child's network, wherever it has a place for it. */
    private static List<Nettverksperson> nettverk(Message m) {
        if (m instanceof Nettverksperson n) {
            return List.of(n);
        }
        List<Nettverksperson> funnet = new ArrayList<>();
        m.getAllFields().forEach((felt, verdi) -> {
            if (felt.getJavaType() == FieldDescriptor.JavaType.MESSAGE && !felt.isMapField()) {
                var deler = verdi instanceof List<?> liste ? liste : List.of(verdi);
                deler.forEach(d -> funnet.addAll(nettverk((Message) d)));
            }
        });
        return funnet;
    }
}
