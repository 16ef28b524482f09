package no.stillas.hub.judgement;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.regelverk.v1.Grunnlagsregel;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Vilkaar;

/** Rules whose own words shut each other out. */
final class NeverFires {
    private NeverFires() {}

    static Optional<String> grunn(Regel r, Map<Grunnlag, Grunnlagsregel> grunnlag) {
        Optional<String> umulig = umulig(r.getVilkaar());
        if (umulig.isPresent() || r.getGrunnlagCount() == 0) {
            return umulig;
        }
        List<Grunnlagsregel> egne = new ArrayList<>();
        r.getGrunnlagList().stream().filter(grunnlag::containsKey).forEach(g -> egne.add(grunnlag.get(g)));
        if (!egne.isEmpty() && egne.stream().noneMatch(g -> kanPaaberopes(r, g))) {
            return Optional.of("none of its senders may invoke its grounds");
        }
        try {
            Dager dager = Dager.av(r.getGyldig());
            if (!egne.isEmpty() && egne.stream().noneMatch(g -> Dager.av(g.getGyldig()).moeter(dager))) {
                return Optional.of("none of its grounds is in force while it is");
            }
        } catch (DateTimeException e) {
            return Optional.empty(); // told of as a date that is none
        }
        return Optional.empty();
    }

    private static boolean kanPaaberopes(Regel r, Grunnlagsregel g) {
        if (g.getEnhver() || r.getEnhverAvsender()) {
            return true;
        }
        Set<Etat> kan = new HashSet<>(g.getKanPaaberopesAvList());
        return r.getAvsenderList().stream().anyMatch(kan::contains);
    }

    static Optional<String> umulig(Vilkaar v) {
        if (v.hasFraAlder() && v.hasUnderAlder() && v.getFraAlder() >= v.getUnderAlder()) {
            return Optional.of("no age is from " + v.getFraAlder() + " and under " + v.getUnderAlder());
        }
        return felles("what it requires it also excludes", v.getKreverList(), v.getUtelukkerList())
                .or(() -> felles("what it requires must also be false", v.getKreverList(), v.getAvklartNeiList()))
                .or(() -> felles("what it requires of the person it also excludes", v.getPersonKreverList(),
                        v.getPersonUtelukkerList()))
                .or(() -> felles("what it requires of the person must also be false", v.getPersonKreverList(),
                        v.getPersonAvklartNeiList()))
                .or(() -> felles("the sender must be and not be", v.getAvsenderErList(), v.getAvsenderErIkkeList()))
                .or(() -> felles("the receiver must be and not be", v.getMottakerErList(), v.getMottakerErIkkeList()))
                .or(() -> v.getOmsorgCount() > 0 && v.getIkkeOmsorgList().containsAll(v.getOmsorgList())
                        ? Optional.of("every care situation that it names it also excludes") : Optional.empty());
    }

    private static <T> Optional<String> felles(String hva, Collection<T> en, Collection<T> annen) {
        return en.stream().filter(annen::contains).findFirst().map(x -> hva + " (" + x + ")");
    }
}
