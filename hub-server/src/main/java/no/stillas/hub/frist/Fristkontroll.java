package no.stillas.hub.frist;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Timestamp;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.regelverk.v1.Dokumentvilkaar;
import no.stillas.proto.regelverk.v1.Frist;
import no.stillas.proto.regelverk.v1.Frist.OpphavCase;
import no.stillas.proto.regelverk.v1.Fristart;
import no.stillas.proto.regelverk.v1.Fristhendelse;
import no.stillas.proto.regelverk.v1.Fristledd;
import no.stillas.proto.regelverk.v1.Fristpart;
import no.stillas.proto.regelverk.v1.Friststart;
import no.stillas.proto.regelverk.v1.Fristvarsel;
import no.stillas.proto.regelverk.v1.Kilde;
import no.stillas.proto.regelverk.v1.Myndighet;

/** What is wrong with one row, as reasons. A row without faults can be run. */
final class Fristkontroll {
    private final List<String> feil = new ArrayList<>();

    private Fristkontroll() {}

    static List<String> feil(Frist f) {
        var k = new Fristkontroll();
        k.frist(f);
        return k.feil;
    }

    static List<String> feil(Myndighet m) {
        var k = new Fristkontroll();
        k.myndighet(m);
        return k.feil;
    }

    private void frist(Frist f) {
        krev(!f.getId().isBlank(), "lacks an id");
        krev(!f.getTekst().isBlank(), "lacks its text");
        krev(f.getArt() != Fristart.FRISTART_UNSPECIFIED, "does not say what it is");
        opphav(f);
        dato(f.getGyldig().getFra());
        dato(f.getGyldig().getTil());
        krev(f.getLengdeCount() > 0 == f.getUtenLengde().isBlank(), "has no length and does not say why, or has one and says that it has none");
        f.getLengdeList().forEach(l -> krev(positiv(l), "has a step of no length"));
        krev(f.getLengstCount() == 0 || !f.getKanForlenges().isBlank(), "has a longest length and does not say how it is lengthened");
        f.getLengstList().forEach(l -> krev(positiv(l) && !l.hasFelt(), "has a longest step of no length"));
        if (f.getStartCount() == 0) {
            krev(!f.getUtenStart().isBlank(), "has nothing that starts it and does not say why");
            krev(!f.getEier().isBlank(), "does not say who owes it and holds what starts it");
            krev(f.getLengdeList().stream().noneMatch(Fristledd::hasFelt), "has the length of a document that does not start it");
            return;
        }
        krev(f.getUtenStart().isBlank(), "is started by a message and says that it is not");
        krev(f.getUtenLengde().isBlank(), "is started and has no end");
        krev(f.getSkylder() != Fristpart.FRISTPART_UNSPECIFIED, "does not say who owes it");
        krev(f.getArt() == Fristart.FRISTART_RETT || f.getVarselCount() > 0, "tells nobody when it runs out");
        krev(f.getArt() == Fristart.FRISTART_RETT || f.getStoppCount() > 0 != !f.getUtenStopp().isBlank(),
                "is settled by nothing and does not say why, or says so and is settled");
        f.getVarselList().forEach(v -> krev(v.getPart() != Fristpart.FRISTPART_UNSPECIFIED && !v.getTekst().isBlank(),
                "tells somebody who is not named, or nothing"));
        f.getStartList().forEach(s -> start(f, s));
        f.getStoppList().forEach(s -> type(s.getDokument()).ifPresent(t -> vilkaar(t, s.getDerList())));
    }

    private void opphav(Frist f) {
        switch (f.getOpphavCase()) {
            case LOV -> kilde(f.getLov());
            case INNSTILLING -> {
                krev(f.getInnstilling().getNavn().matches("[a-z][a-z0-9-]*") && !f.getInnstilling().getKilde().isBlank(),
                        "is a setting without a name or a source");
                if (f.getInnstilling().hasPlikt()) {
                    kilde(f.getInnstilling().getPlikt());
                }
            }
            case OPPHAV_NOT_SET -> krev(false, "lacks its source");
        }
        boolean felt = f.getLengdeList().stream().anyMatch(Fristledd::hasFelt);
        krev(f.getOpphavCase() != OpphavCase.INNSTILLING || !felt, "is a setting whose length a document says");
        krev(!felt || f.getLengdeCount() == 1, "mixes a date of the document with other steps");
    }

    private void start(Frist f, Friststart s) {
        krev(s.getVed() != Fristhendelse.FRISTHENDELSE_UNSPECIFIED, "does not say at what it starts");
        krev((s.getVed() == Fristhendelse.FRISTHENDELSE_ALDER) == s.getAlder() > 0, "starts at an age that is none, or names one for nothing");
        Fristpart egen = switch (s.getVed()) {
            case FRISTHENDELSE_ALDER -> Fristpart.FRISTPART_SAKSEIER;
            case FRISTHENDELSE_AVTALE_INNGAATT, FRISTHENDELSE_AVTALE_GJENNOMGAATT, FRISTHENDELSE_AVTALE_OPPSAGT -> Fristpart.FRISTPART_AVTALEPART;
            case FRISTHENDELSE_GODTATT, FRISTHENDELSE_MOTTATT, FRISTHENDELSE_UNSPECIFIED, UNRECOGNIZED -> Fristpart.FRISTPART_UNSPECIFIED;
        };
        boolean melding = egen == Fristpart.FRISTPART_UNSPECIFIED;
        Stream.concat(Stream.of(f.getSkylder()), f.getVarselList().stream().map(Fristvarsel::getPart)).forEach(part -> krev(
                melding ? part == Fristpart.FRISTPART_AVSENDER || part == Fristpart.FRISTPART_MOTTAKER : part == egen,
                "names somebody who has no part in what starts it"));
        if (!melding) {
            krev(s.equals(Friststart.newBuilder().setVed(s.getVed()).setAlder(s.getAlder()).setNaar(s.getNaar()).build())
                    && f.getStoppCount() == 0 && f.getLengdeList().stream().noneMatch(Fristledd::hasFelt), "speaks of a document and is started by none");
            return;
        }
        type(s.getDokument()).ifPresent(t -> {
            vilkaar(t, s.getDerList());
            if (!s.getFraFelt().isEmpty()) {
                krev(s.getVed() == Fristhendelse.FRISTHENDELSE_GODTATT, "starts both at receipt and at a time that is written");
                tid(t, s.getFraFelt());
            }
            f.getLengdeList().stream().filter(Fristledd::hasFelt).forEach(l -> {
                krev(s.getVed() == Fristhendelse.FRISTHENDELSE_GODTATT, "has a date of the document and starts at receipt");
                tid(t, l.getFelt());
            });
        });
    }

    private void myndighet(Myndighet m) {
        krev(!m.getId().isBlank(), "lacks an id");
        krev(!m.getTekst().isBlank(), "lacks its text");
        krev(m.getVerdiCount() > 0, "lets nobody sign");
        kilde(m.getKilde());
        type(m.getDokument()).ifPresent(t -> {
            vilkaar(t, m.getDerList());
            var verdier = Stream.concat(m.getVerdiList().stream(), m.getBareMedList().stream().map(b -> b.getVerdi()));
            enumverdier(t, m.getFelt(), verdier.toList());
            m.getBareMedList().forEach(b -> krev(Dokumentfelt.finn(t, b.getFelt()).isPresent(),
                    "names the field " + b.getFelt() + ", which " + t.getName() + " does not have"));
        });
    }

    private void kilde(Kilde k) {
        krev(!k.getLov().isBlank() && !k.getParagraf().isBlank() && !k.getVersjon().isBlank(), "lacks its source");
    }

    private Optional<Descriptor> type(String navn) {
        var type = Dokumenttyper.alle().finn(navn).map(Dokumenttype::descriptor);
        krev(type.isPresent(), "names " + navn + ", which is no document type");
        return type;
    }

    private void vilkaar(Descriptor type, List<Dokumentvilkaar> vilkaar) {
        for (var v : vilkaar) {
            krev(Dokumentfelt.finn(type, v.getFelt()).isPresent(),
                    "names the field " + v.getFelt() + ", which " + type.getName() + " does not have");
            krev(Stream.of(v.getVerdiCount() > 0, v.getIkkeVerdiCount() > 0, v.getSatt(), v.getTom()).filter(ja -> ja).count() == 1,
                    "asks of " + v.getFelt() + " not exactly one thing");
            var verdier = Stream.concat(v.getVerdiList().stream(), v.getIkkeVerdiList().stream()).toList();
            if (!verdier.isEmpty()) {
                enumverdier(type, v.getFelt(), verdier);
            }
        }
    }

    private void enumverdier(Descriptor type, String sti, List<String> verdier) {
        var felt = Dokumentfelt.finn(type, sti).filter(f -> f.getJavaType() == FieldDescriptor.JavaType.ENUM);
        krev(felt.isPresent(), "names " + sti + ", which is no enum field of " + type.getName());
        felt.ifPresent(f -> verdier.forEach(v -> krev(f.getEnumType().findValueByName(v) != null,
                "names " + v + ", which is no value of " + sti)));
    }

    private void tid(Descriptor type, String sti) {
        var felt = Dokumentfelt.finn(type, sti);
        krev(felt.filter(f -> f.getJavaType() == FieldDescriptor.JavaType.STRING
                        || f.getJavaType() == FieldDescriptor.JavaType.MESSAGE
                        && f.getMessageType().getFullName().equals(Timestamp.getDescriptor().getFullName())).isPresent(),
                "names " + sti + ", which is no time of " + type.getName());
    }

    private static boolean positiv(Fristledd l) {
        return switch (l.getLengdeCase()) {
            case MINUTTER -> l.getMinutter() > 0;
            case TIMER -> l.getTimer() > 0;
            case DAGER -> l.getDager() > 0;
            case VIRKEDAGER -> l.getVirkedager() > 0;
            case UKER -> l.getUker() > 0;
            case MAANEDER -> l.getMaaneder() > 0;
            case MAANEDER_FOER -> l.getMaanederFoer() > 0;
            case STRAKS -> l.getStraks();
            case FELT -> !l.getFelt().isEmpty();
            case LENGDE_NOT_SET -> false;
        };
    }

    private void dato(String iso) {
        try {
            if (!iso.isEmpty()) {
                LocalDate.parse(iso);
            }
        } catch (DateTimeParseException e) {
            krev(false, "is in force from or to " + iso + ", a date that is none");
        }
    }

    private void krev(boolean holder, String grunn) {
        if (!holder) {
            feil.add(grunn);
        }
    }
}
