package no.stillas.hub.judgement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.stillas.proto.judgement.v1.Utelatelse;
import no.stillas.proto.regelverk.v1.JudgedDokument;
import no.stillas.proto.regelverk.v1.JudgedNavn;
import no.stillas.proto.regelverk.v1.JudgedUtelatelse;

/**
 * What a decision takes from the message besides the facts. Kept with them, so that the decision can be made anew when the
 * message is gone.
 *
 * @param lokal what each person of the facts is called in the message, by reference in the facts
 * @param rest what taking out came to; empty where there was nothing to take out of, or nothing was to be taken
 */
public record Dokumentspor(Map<String, String> lokal, Optional<Rest> rest) {
    /**
     * What could not pass of a document.
     *
     * @param utelatt fields, in the order of the document
     * @param vesentlig something essential is among them
     */
    public record Rest(List<Utelatelse> utelatt, boolean vesentlig) {
        public Rest {
            utelatt = List.copyOf(utelatt);
        }
    }

    public Dokumentspor {
        lokal = Map.copyOf(lokal);
        Objects.requireNonNull(rest, "rest is null");
    }

    /** To be stored: the same trace gives the same bytes. */
    public JudgedDokument tilProto() {
        JudgedDokument.Builder ut = JudgedDokument.newBuilder();
        new TreeMap<>(lokal).forEach((ref, navn) -> ut.addNavn(JudgedNavn.newBuilder().setRef(ref).setLokal(navn)));
        rest.ifPresent(r -> {
            ut.setLest(true).setVesentlig(r.vesentlig());
            r.utelatt().forEach(u -> ut.addUtelatt(JudgedUtelatelse.newBuilder().setSti(u.getSti())
                    .setKategori(u.getKategori()).setPerson(u.getPerson()).setAarsak(u.getAarsak())));
        });
        return ut.build();
    }

    static Dokumentspor fraProto(JudgedDokument m) {
        return new Dokumentspor(
                m.getNavnList().stream().collect(Collectors.toMap(JudgedNavn::getRef, JudgedNavn::getLokal)),
                m.getLest()
                        ? Optional.of(new Rest(m.getUtelattList().stream().map(Dokumentspor::utelatelse).toList(),
                                m.getVesentlig()))
                        : Optional.empty());
    }

    private static Utelatelse utelatelse(JudgedUtelatelse u) {
        return Utelatelse.newBuilder().setSti(u.getSti()).setKategori(u.getKategori()).setPerson(u.getPerson())
                .setAarsak(u.getAarsak()).build();
    }
}
