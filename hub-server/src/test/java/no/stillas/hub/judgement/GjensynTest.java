package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.stillas.proto.judgement.v1.Utelatelse;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Utfall;
import org.junit.jupiter.api.Test;

/** Judging a stored decision again. */
final class GjensynTest {
    private static final Map<String, String> LOKAL = Map.of("barn", "b1", "mor", "m1", "soesken", "s1");
    static final RuleBook BOK = RuleBook.medModeller(Map.of("oppgaver-etter-barnevernsloven", "attestert"));

    @Test
    void what_is_essential_and_may_not_pass_is_part_of_what_comes_out() {
        Judged gaar = new RandomFactsThat(BOK).passes();
        Dokumentspor uten = new Dokumentspor(LOKAL, Optional.of(new Dokumentspor.Rest(List.of(utelatt()), true)));
        assertThat(Avgjoerelse.av(gaar, BOK, uten).getUtfall()).isEqualTo(Utfall.UTFALL_DENIED);

        ByteString stored = Avgjoerelse.av(gaar, BOK, uten).toByteString();
        assertThat(Gjensyn.av(Avgjoerelse.grunnlag(gaar, uten).toByteString(), stored, BOK)).isInstanceOf(Gjensyn.Likt.class);
        assertThat(Gjensyn.av(Avgjoerelse.grunnlag(gaar, new Dokumentspor(LOKAL, Optional.empty())).toByteString(), stored, BOK))
                .isInstanceOf(Gjensyn.Ulikt.class);
    }

    @Test
    void what_is_gone_is_told_apart_from_what_differs() {
        Judged dom = new RandomFactsThat(BOK).passes();
        ByteString stored = Avgjoerelse.av(dom, BOK, spor(0)).toByteString();
        ByteString grunnlag = Avgjoerelse.grunnlag(dom, spor(0)).toByteString();

        assertThat(Gjensyn.av(ByteString.EMPTY, stored, BOK)).isInstanceOf(Gjensyn.UtenFakta.class);
        assertThat(Gjensyn.av(Avgjoerelse.grunnlag(dom, spor(0)).toBuilder().clearDokument().build().toByteString(), stored, BOK))
                .isInstanceOf(Gjensyn.UtenDokument.class);
        assertThat(Gjensyn.av(grunnlag.substring(3), stored, BOK)).isInstanceOf(Gjensyn.Ulikt.class);
    }

    static Dokumentspor spor(int i) {
        return new Dokumentspor(LOKAL, switch (i % 3) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Dokumentspor.Rest(List.of(), false));
            default -> Optional.of(new Dokumentspor.Rest(List.of(utelatt()), i % 2 == 0));
        });
    }

    private static Utelatelse utelatt() {
        return Utelatelse.newBuilder().setSti("helse").setKategori(Kategori.KATEGORI_HEA).setPerson("b1")
                .setAarsak(Aarsak.AARSAK_SAMTYKKE_MANGLER).build();
    }

    /** The first that is of a kind. */
    private record RandomFactsThat(RuleBook bok) {
        Judged passes() {
            RandomFacts tilfeldige = new RandomFacts(3, bok);
            while (true) {
                Judged dom = Judgement.judge(tilfeldige.neste(), bok);
                if (dom instanceof Permitted && !dom.decision().plikt()) {
                    return dom;
                }
            }
        }
    }
}
