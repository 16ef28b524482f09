package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.EnumSet;
import java.util.Set;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.regelverk.v1.Regelbok;
import org.junit.jupiter.api.Test;

/** Judging a stored decision again, whatever it was made of. */
class GjensynLawsTest {
    @Test
    void whatever_was_judged_comes_out_as_the_same_bytes_by_the_rules_as_they_were_kept() throws InvalidProtocolBufferException {
        RuleBook kept = RuleBook.lagret(Regelbok.parseFrom(GjensynTest.BOK.bok().toByteString()));
        assertThat(kept.hash()).isEqualTo(GjensynTest.BOK.hash()).isNotEqualTo(RuleBook.medModeller().hash());
        RandomFacts tilfeldige = new RandomFacts(7, GjensynTest.BOK);
        Set<Utfall> sett = EnumSet.noneOf(Utfall.class);
        for (int i = 0; i < 3_000; i++) {
            Judged dom = Judgement.judge(tilfeldige.neste(), GjensynTest.BOK);
            Dokumentspor spor = GjensynTest.spor(i);
            ByteString grunnlag = Avgjoerelse.grunnlag(dom, spor).toByteString();
            ByteString avgjoerelse = Avgjoerelse.av(dom, GjensynTest.BOK, spor).toByteString();
            sett.add(dom.utfall());

            assertThat(Gjensyn.av(grunnlag, avgjoerelse, kept)).as(dom.toString()).isInstanceOf(Gjensyn.Likt.class);
        }
        assertThat(sett).containsExactlyInAnyOrder(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED, Utfall.UTFALL_HELD,
                Utfall.UTFALL_DENIED);
    }
}
