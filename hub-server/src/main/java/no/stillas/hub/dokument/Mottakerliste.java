package no.stillas.hub.dokument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.proto.judgement.v1.Utelatelse;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Kategori;

/**
 * What was left out, as the receiver may know it: that something was. No path, for the name of a field tells its kind, no
 * count, no person and one reason for all of it: one of its own for places would be a register of protected addresses.
 * The kind is told where all of it is of the one kind that the receiver already knows such a sender to hold.
 */
final class Mottakerliste {
    private Mottakerliste() {}

    /**
     * @param utelatt the exact list
     * @param kjent the kind that tells the receiver nothing new; empty where there is none
     * @param barnet the child that it is about, by local reference: of others no kind is told
     */
    static List<Utelatelse> av(List<Utelatelse> utelatt, Optional<Kategori> kjent, Set<String> barnet) {
        if (utelatt.isEmpty()) {
            return List.of();
        }
        var noe = Utelatelse.newBuilder().setAarsak(Aarsak.AARSAK_UTELATT);
        kjent.filter(k -> utelatt.stream().allMatch(u -> u.getKategori() == k && barnet.contains(u.getPerson())))
                .ifPresent(noe::setKategori);
        return List.of(noe.build());
    }
}
